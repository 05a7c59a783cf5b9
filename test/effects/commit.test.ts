import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commitOnBranch } from '../../packages/core/src/github/write-commit.ts';
import { safeMessage, safeTitle } from '../../packages/core/src/text/title.ts';
import { repo, TOKEN } from '../github/world.ts';
import { BOT, HOME, SECRET } from './apply.ts';
import {
  BRANCH,
  CONFIG_TEXT,
  messageOf,
  modeOf,
  openPublish,
  PLAN,
  type PublishBench,
  wholeMessage,
} from './publish.ts';

let bench: PublishBench;
beforeEach(async () => {
  bench = await openPublish();
});
afterEach(() => bench.twin.close());

const GRAPHQL = /^POST \/graphql$/;
const head = (branch = BRANCH) => bench.home.record.git.commits.get(bench.home.sha(branch))!;
const kinds = () => bench.twin.writes().map((write) => write.split(' ')[0]);
const script = (after: string) =>
  bench.commit({ files: [{ path: 'run.sh', before: '#!/bin/sh\necho 1\n', after, mode: '100755' }] });

describe('a commit on a branch of ours (W7)', () => {
  it('is one signed commit on the base, by us, with the plan in its message', async () => {
    const base = bench.home.sha('main');
    const { applied, refused, config } = await bench.publish([bench.commit()]);
    expect(refused).toEqual([]);
    expect(bench.home.files(BRANCH)).toEqual({
      'README.md': '# app\n',
      'run.sh': '#!/bin/sh\necho 1\n',
      '.github/ai-devops.yml': CONFIG_TEXT,
      'src/a.ts': 'export const a = 2;\n',
      'src/new.ts': 'export {};\n',
    });
    expect(head()).toMatchObject({
      parents: [base],
      signed: true,
      author: { login: BOT.login },
      message: wholeMessage(PLAN),
    });
    expect(applied).toMatchObject([{ result: 'done', url: `${bench.twin.url}/acme/app/commit/${head().sha}` }]);
    expect(bench.home.sha('main')).toBe(base);
    // The next write need not read the configuration (B4).
    expect(config).toEqual({ text: CONFIG_TEXT });
  });

  it('takes one request beside the facts', async () => {
    await bench.publish([bench.commit()]);
    expect(bench.requests()).toEqual(['Target', 'Commit']);
  });

  it('begins at the base that was read, although the default branch has moved on', async () => {
    const wanted = bench.commit();
    bench.home.push('main', { files: { 'README.md': '# newer\n' } });
    await bench.publish([wanted]);
    expect(head().parents).toEqual([wanted.base.sha]);
    expect(bench.home.files(BRANCH)['README.md']).toBe('# app\n');
  });

  it('does not tell the configuration of a repository that is not home', async () => {
    const facts = await bench.facts();
    const other = { ...facts, configPath: undefined, config: undefined };
    const { config } = await bench.publish([bench.commit()], { target: async () => other });
    expect(config).toBeUndefined();
  });
});

describe('W5: the mode of an executable file', () => {
  it('survives, by git’s own objects; the branch comes last', async () => {
    const { applied } = await bench.publish([script('#!/bin/sh\necho 2\n')]);
    expect(modeOf(bench.home, BRANCH, 'run.sh')).toBe('100755');
    expect(bench.home.files(BRANCH)['run.sh']).toBe('#!/bin/sh\necho 2\n');
    expect(head()).toMatchObject({ signed: true, parents: [bench.home.sha('main')] });
    expect(kinds()).toEqual(['create-object', 'create-object', 'create-ref']);
    expect(applied).toMatchObject([{ result: 'done', url: expect.stringContaining(head().sha) }]);
  });

  it('would not survive the other way', async () => {
    const { base, files, headline } = script('#!/bin/sh\necho 2\n');
    const repositoryId = (await bench.facts()).nodeId;
    const request = { branch: BRANCH, create: true, base: base.sha, headline, body: '', files };
    await commitOnBranch(bench.world.writer, repo(HOME), { ...request, repositoryId, configPath: undefined });
    expect(modeOf(bench.home, BRANCH, 'run.sh')).toBe('100644');
  });

  it('is kept beside plain files, new ones and deletions; and a deleted one needs no such way', async () => {
    const plain = bench.commit().files;
    await bench.publish([bench.commit({ files: [...script('2').files, ...plain] })]);
    expect(modeOf(bench.home, BRANCH, 'run.sh')).toBe('100755');
    expect(modeOf(bench.home, BRANCH, 'src/a.ts')).toBe('100644');
    expect(Object.keys(bench.home.files(BRANCH)).sort()).toEqual([
      '.github/ai-devops.yml',
      'README.md',
      'run.sh',
      'src/a.ts',
      'src/new.ts',
    ]);
    const gone = { path: 'run.sh', before: '#!/bin/sh\necho 1\n', after: null, mode: '100755' as const };
    bench.requests();
    await bench.publish([bench.commit({ branch: 'ci-fix-issue-1-8', files: [gone] })]);
    expect(bench.requests()).toEqual(['Target', 'Commit']);
    expect(bench.home.files('ci-fix-issue-1-8')).not.toHaveProperty('run.sh');
  });

  it('a second run that made the branch meanwhile is found', async () => {
    const wanted = script('2');
    let done = false;
    bench.twin.onCall(async ({ phase, record }) => {
      if (done || phase !== 'before' || !record.path.endsWith('/git/refs')) return;
      done = true;
      await bench.publish([wanted]);
    });
    expect((await bench.publish([wanted])).applied).toMatchObject([{ result: 'done' }]);
    expect(head().parents).toEqual([wanted.base.sha]);
  });
});

describe('what stands there already', () => {
  const author = BOT.login;
  const message = wholeMessage(PLAN);

  it('our commit with the same plan is adopted, and nothing is written', async () => {
    await bench.publish([bench.commit()]);
    const sha = head().sha;
    const before = bench.twin.writes().length;
    const { applied } = await bench.publish([bench.commit()]);
    expect(applied).toMatchObject([{ result: 'unchanged', url: expect.stringContaining(sha) }]);
    expect(bench.twin.writes()).toHaveLength(before);
  });

  it.each([
    ['GraphQL', () => bench.commit()],
    ['git’s own objects', () => script('2')],
  ])('an empty branch of a run that died is filled, by %s', async (_name, wanted) => {
    bench.home.record.refs.set(`heads/${BRANCH}`, bench.home.sha('main'));
    await bench.publish([wanted()]);
    expect(head()).toMatchObject({ parents: [bench.home.sha('main')] });
    expect(kinds()).not.toContain('create-ref');
  });

  it.each<[string, () => void]>([
    ['of another plan', () => bench.home.push(BRANCH, { author, message: wholeMessage('b'.repeat(64)) })],
    ['that tells no plan', () => bench.home.push(BRANCH, { author, message: 'fix(a): count from two' })],
    ['by somebody else', () => bench.home.push(BRANCH, { author: 'mallory', message })],
    ['by nobody on GitHub', () => bench.home.push(BRANCH, { author: { name: 'x', email: 'x@example.com' }, message })],
    ['on a second commit', () => ['one', message].map((text) => bench.home.push(BRANCH, { author, message: text }))],
  ])('W3: a branch with a commit %s is left alone', async (_name, push) => {
    bench.home.record.refs.set(`heads/${BRANCH}`, bench.home.sha('main'));
    push();
    const sha = head().sha;
    const { refused } = await bench.publish([bench.commit()]);
    expect(refused).toMatchObject([{ rule: 'W3', what: 'commit' }]);
    expect([head().sha, bench.twin.writes()]).toEqual([sha, []]);
  });
});

describe('is refused', () => {
  const file = (over: object) => ({ path: 'src/a.ts', before: 'a', after: 'b', mode: '100644' as const, ...over });
  it.each<[string, string, () => Parameters<PublishBench['commit']>[0]]>([
    ['W3', 'the default branch', () => ({ branch: 'main' })],
    ['W3', 'the default branch in capitals', () => ({ branch: 'MAIN' })],
    ['W3', 'a name that git reads otherwise', () => ({ branch: 'ci-fix..1' })],
    ['W3', 'a ref', () => ({ branch: 'refs/heads/x' })],
    ['W3', 'a name with a lock', () => ({ branch: 'ci-fix.lock' })],
    ['W3', 'for another default branch', () => ({ base: { branch: 'release', sha: bench.home.sha('main') } })],
    ['W5', 'git’s own folder', () => ({ files: [file({ path: '.git/hooks/pre-commit' })] })],
    ['W5', 'a path that leaves', () => ({ files: [file({ path: '../x' })] })],
    ['W3', 'an empty commit that opens no plan', () => ({ files: [] })],
    ['W3', 'what was approved, on no branch of a plan', () => ({ approved: { number: 2, hash: PLAN } })],
    ['W5', 'no path', () => ({ files: [file({ path: '/' })] })],
    ['W5', 'one file twice', () => ({ files: [file({}), file({})] })],
    ['W5', 'nothing changed', () => ({ files: [file({ after: 'a' })] })],
    ['W5', 'a new executable file', () => ({ files: [file({ before: null, mode: '100755' })] })],
    ['O5', 'a headline that skips', () => ({ headline: 'fix [skip ci]' })],
    ['O5', 'a headline that closes', () => ({ headline: 'fixes #12' })],
    ['O5', 'a headline of two lines', () => ({ headline: 'one\ntwo' })],
    ['O5', 'a trailer', () => ({ body: `${messageOf(PLAN).body}\nCo-authored-by: Mallory <m@example.com>` })],
    ['O5', 'a mention', () => ({ body: `${messageOf(PLAN).body}\n@maria` })],
    ['O5', 'another plan', () => messageOf('b'.repeat(64))],
    ['O5', 'no plan', () => ({ body: 'It counts.' })],
  ])('%s: %s', async (rule, _name, over) => {
    const { refused } = await bench.publish([bench.commit(over())]);
    expect(refused).toMatchObject([{ rule, what: 'commit' }]);
    expect(bench.twin.writes()).toEqual([]);
  });

  it('W3: a branch that differs in case alone', async () => {
    bench.home.push('ci-fix-issue-1-A', { message: 'theirs' });
    expect((await bench.publish([bench.commit({ branch: 'ci-fix-issue-1-a' })])).refused).toMatchObject([
      { rule: 'W3' },
    ]);
  });

  it('O2: a secret in a file ends the run', async () => {
    const files = [{ path: 'src/a.ts', before: '', after: `const key = '${SECRET}';`, mode: '100644' as const }];
    await expect(bench.publish([bench.commit({ files })])).rejects.toMatchObject({ rule: 'O2' });
    expect(bench.twin.writes()).toEqual([]);
  });

  it('a job that gives no facts is a bug', async () => {
    await expect(bench.applyTo(0, [bench.commit()])).rejects.toThrow(/needs the facts/);
  });
});

it('every message that is made for a commit is taken (O5)', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'a @#1:-[]\n*/<>`', 'skip ci', 'fixes', 'Co-authored-by', 'http'),
  });
  fc.assert(
    fc.property(text, text, (title, cause) => {
      const { headline, body } = messageOf(PLAN, { title: title || 'x', cause });
      return safeTitle(headline) === headline && safeMessage(body) === body;
    }),
    { numRuns: 300 },
  );
});

describe('FT02, R3: an answer that is lost', () => {
  it.each(['status', 'html', 'garbage', 'reset', 'truncate'] as const)('%s, after it was done', async (kind) => {
    const fault = { match: GRAPHQL, nth: 2, phase: 'after' as const, kind };
    bench.twin.faults.add({ ...fault, ...(kind === 'status' ? { status: 502 } : {}) });
    const { applied } = await bench.publish([bench.commit()]);
    expect(applied).toMatchObject([{ result: 'done', url: expect.stringContaining(head().sha) }]);
    expect(kinds()).toEqual(['create-ref', 'commit']);
  });

  it('nothing was done: the run fails and sends nothing again; the next one does it', async () => {
    bench.twin.faults.add({ match: GRAPHQL, nth: 2, kind: 'reset' });
    await expect(bench.publish([bench.commit()])).rejects.toMatchObject({ kind: 'unavailable' });
    expect(bench.twin.writes()).toEqual([]);
    await bench.publish([bench.commit()]);
    expect(kinds()).toEqual(['create-ref', 'commit']);
  });

  it.each([1, 2, 3])('by git’s own objects, the answer to write %s: one branch with one commit', async (nth) => {
    bench.twin.faults.add({ match: /^POST .*\/git\/(trees|commits|refs)$/, nth, phase: 'after', kind: 'reset' });
    await bench.publish([script('2')]).catch(() => undefined);
    await bench.publish([script('2')]);
    expect(head().parents).toEqual([bench.home.sha('main')]);
    expect(kinds().filter((kind) => kind === 'create-ref')).toHaveLength(1);
  });
});

describe('FT18: two runs at once', () => {
  it('make one commit', async () => {
    const reports = await Promise.all([bench.publish([bench.commit()]), bench.publish([bench.commit()])]);
    expect(kinds()).toEqual(['create-ref', 'commit']);
    for (const { applied } of reports) expect(applied).toMatchObject([{ url: expect.stringContaining(head().sha) }]);
  });

  it('a branch that somebody else makes meanwhile is left alone', async () => {
    bench.twin.onCall(({ phase, record }) => {
      if (phase === 'after' && record.operation === 'Target') bench.home.push(BRANCH, { message: 'theirs' });
    });
    await expect(bench.publish([bench.commit()])).rejects.toMatchObject({ kind: 'conflict' });
    expect([head().message, bench.twin.writes()]).toEqual(['theirs', []]);
  });
});

it('FT07: a missing permission names the line to add', async () => {
  bench.twin.token(TOKEN).permissions = { contents: 'read', issues: 'write', pull_requests: 'write' };
  await expect(bench.publish([bench.commit()])).rejects.toThrow(/permissions: contents: write/);
});

describe('a branch that GitHub does not make', () => {
  const opens = (branch: string) => bench.publish([bench.commit({ branch })]);
  it('a branch stands where its folder would be: the error names it', async () => {
    bench.home.push('ai-agent', { message: 'By hand' });
    await expect(opens('ai-agent/issue-1')).rejects.toThrow(
      /ai-agent\/issue-1 cannot be made.*delete the branch ai-agent,/,
    );
    expect(bench.twin.writes()).toEqual([]);
  });
  it('a ruleset forbids it: the error says where', async () => {
    const message = 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n';
    const isCommit = (_method: string, _path: string, operation: string | undefined) => operation === 'Commit';
    bench.twin.faults.add({ match: isCommit, kind: 'status', status: 422, message });
    await expect(opens(BRANCH)).rejects.toThrow(
      /restricted\. The branch ci-fix-issue-1-7 cannot be made.*Rulesets\)\.$/,
    );
  });
});
