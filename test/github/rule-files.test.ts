import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readRuleFiles } from '../../packages/core/src/github/rule-files.ts';
import { matcher, PATHS } from '../../packages/core/src/text/globs.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { connect, repo, TOKEN } from './world.ts';

const APP = repo('acme/app');
const RULES = ['.github/pr-rules/*.yml', '.github/pr-rules/*.yaml'];
let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startGitHub({
    tokens: { [TOKEN]: {} },
    repos: {
      'acme/app': {
        commits: [
          {
            files: {
              'README.md': '# app\n',
              '.github/pr-rules/b.yml': 'b',
              '.github/pr-rules/a.yaml': 'a',
              '.github/pr-rules/notes.md': 'n',
              '.github/pr-rules/deep/c.yml': 'c',
              '.github/pr-rules/deep/er/d.yml': 'd',
            },
          },
        ],
        branches: { other: [{ files: { '.github/pr-rules/z.yml': 'z' } }] },
      },
    },
  });
});
afterEach(() => twin.close());

const ask = (globs: string[], name = APP) => readRuleFiles(connect(twin).github, name, globs, matcher(globs, PATHS));
const texts = async (globs: string[]) => (await ask(globs))?.map(({ text }) => text);

describe('the files of rules', () => {
  it('are those of the default branch that the globs mean, by path, without a point of GraphQL', async () => {
    expect(await ask(RULES)).toEqual([
      { origin: 'acme/app/.github/pr-rules/a.yaml', text: 'a' },
      { origin: 'acme/app/.github/pr-rules/b.yml', text: 'b' },
    ]);
    expect(twin.journal.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /repos/acme/app/contents/.github%2Fpr-rules',
      'GET /repos/acme/app/contents/.github%2Fpr-rules%2Fa.yaml',
      'GET /repos/acme/app/contents/.github%2Fpr-rules%2Fb.yml',
    ]);
  });
  it.each([
    [['.github/pr-rules/b.yml'], ['b']],
    [['.github/pr-rules/*/*.yml'], ['c']],
    [['.github/pr-rules/**'], ['a', 'b', 'c', 'd', 'n']],
    [['.github/**/d.yml'], ['d']],
    [['*.md'], ['# app\n']],
    [['.github/{pr-rules,other}/b.yml'], ['b']],
  ])('%j: %j', async (globs, expected) => {
    expect((await texts(globs))?.toSorted()).toEqual(expected.toSorted());
  });
  it('are none where none is meant, and in a repository that is not there', async () => {
    expect(await ask(['.github/rules/*.yml'])).toBeUndefined();
    expect(await ask(['.github/pr-rules/*.json'])).toBeUndefined();
    expect(await ask(RULES, repo('acme/none'))).toBeUndefined();
  });
});

describe('a rule that cannot be read is told, because it may be the one that forbids', () => {
  const push = (files: Record<string, string | Buffer>) => twin.repo('acme/app').push('main', { files });
  it('no text', async () => {
    push({ '.github/pr-rules/logo.yml': Buffer.from([0, 1]) });
    await expect(ask(RULES)).rejects.toThrow('acme/app/.github/pr-rules/logo.yml is no text file; make it one');
  });
  it('too large', async () => {
    push({ '.github/pr-rules/big.yml': 'x'.repeat(262_145) });
    await expect(ask(RULES)).rejects.toThrow('acme/app/.github/pr-rules/big.yml is larger than 256 KiB');
  });
  it('too many', async () => {
    push(Object.fromEntries(Array.from({ length: 49 }, (_, n) => [`.github/pr-rules/${n}.yml`, 'x'])));
    await expect(ask(RULES)).rejects.toThrow('acme/app has 51 files of rules; at most 50 are read');
  });
  it('as many as may be are read', async () => {
    push(Object.fromEntries(Array.from({ length: 48 }, (_, n) => [`.github/pr-rules/${n}.yml`, 'x'])));
    expect(await ask(RULES)).toHaveLength(50);
  });
  it('too many folders', async () => {
    push(Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`d${n}/x.yml`, 'x'])));
    await expect(ask(['**/*.yml'])).rejects.toThrow(/names more than 20 folders/);
  });
});
