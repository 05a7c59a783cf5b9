import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readTarget, type TargetQuestion } from '../../packages/core/src/github/target.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { connect, repo, TOKEN, type World } from './world.ts';

const APP = repo('acme/app');
const BOT = 'github-actions[bot]';
let twin: GitHubTwin;
let world: World;
const home = () => twin.repo('acme/app');

beforeEach(async () => {
  twin = await startGitHub({
    tokens: { [TOKEN]: { permissions: { contents: 'read', pull_requests: 'read' } } },
    users: [{ login: 'rita' }, { login: 'acme', type: 'Organization' }],
    repos: {
      'acme/app': {
        visibility: 'public',
        org: true,
        commits: [{ files: { '.github/ai-devops.yml': 'disabled: true\n', 'logo.png': Buffer.from([0, 1]) } }],
        branches: {
          'ci-fix-issue-1-7': [{ message: 'One\n\nbody', author: BOT, files: { a: 'a' } }],
          'ci-fix-issue-12-1': [],
          'old/ci-fix-issue-1-7': [],
          feature: [{ files: { f: 'f' } }],
        },
        labels: ['ai-devops', 'risk:low'],
      },
      'acme/fork': { visibility: 'public', forkOf: 'acme/app' },
    },
  });
  world = connect(twin);
});
afterEach(() => twin.close());

const ask = (over: Partial<TargetQuestion> = {}) =>
  readTarget(world.github, APP, { prefix: 'ci-fix-issue-1-', labels: [], users: [], ...over });

describe('the facts of a target', () => {
  it('come by one query, of three points', async () => {
    const facts = await ask({
      labels: ['ai-devops', 'risk:high', 'risk:low'],
      users: ['rita', 'acme', 'nobody', BOT],
      configPath: '.github/ai-devops.yml',
    });
    expect(facts).toMatchObject({
      repo: APP,
      id: home().record.id,
      visibility: 'public',
      base: { branch: 'main', sha: home().sha() },
      config: 'disabled: true\n',
      pulls: [],
      cut: false,
    });
    expect([...facts.labels.keys(), ...facts.users.keys()]).toEqual(['ai-devops', 'risk:low', 'rita']);
    expect(twin.journal.requests.map(({ operation, cost, write }) => ({ operation, cost, write }))).toEqual([
      { operation: 'Target', cost: 3, write: false },
    ]);
  });

  it('hold the branches that begin with the prefix, and what stands at their head', async () => {
    const { branches } = await ask();
    expect(branches).toEqual([
      {
        name: 'ci-fix-issue-1-7',
        sha: home().sha('ci-fix-issue-1-7'),
        message: 'One\n\nbody',
        author: { login: BOT, id: 41898282, type: 'Bot' },
        parents: [home().sha()],
      },
    ]);
  });

  it.each([
    ['a person', 'rita', { login: 'rita', type: 'User' }],
    ['nobody on GitHub', { name: 'x', email: 'x@example.com' }, undefined],
    [
      'a forged address of another host',
      { name: 'x', email: '1+rita@users.noreply.github.com.evil.example' },
      undefined,
    ],
    [
      'a bot whose account GitHub does not tell',
      { name: 'x', email: '41898282+github-actions[bot]@users.noreply.github.com' },
      { login: BOT, id: 41898282, type: 'Bot' },
    ],
  ])('name %s as the author', async (_name, author, expected) => {
    home().push('ci-fix-issue-1-8', { author });
    const [, { author: found } = {}] = (await ask()).branches;
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  it('hold open pull requests with our label and those of the branches, each once', async () => {
    home().addPull({
      head: 'ci-fix-issue-1-7',
      user: BOT,
      title: 'Ours',
      body: 'x',
      labels: ['ai-devops'],
      draft: true,
    });
    home().addPull({ head: 'feature', user: 'rita', labels: ['ai-devops'], editor: 'maria' });
    home().addPull({ head: 'old/ci-fix-issue-1-7', user: 'rita' });
    home().addPull({ head: 'feature', base: 'ci-fix-issue-12-1', labels: ['ai-devops'], state: 'closed' });
    const { pulls } = await ask();
    expect(pulls).toMatchObject([
      {
        number: 1,
        title: 'Ours',
        body: 'x',
        draft: true,
        author: { login: BOT },
        branch: 'ci-fix-issue-1-7',
        baseBranch: 'main',
        headSha: home().sha('ci-fix-issue-1-7'),
        labels: ['ai-devops'],
        fork: false,
        editor: undefined,
        url: `${twin.url}/acme/app/pull/1`,
      },
      { number: 2, author: { login: 'rita' }, editor: { login: 'maria' } },
    ]);
    expect(pulls).toHaveLength(2);
  });

  it('a branch of the same name in a fork is none of ours, and its pull request is told as a fork’s', async () => {
    home().addPull({ head: 'ci-fix-issue-1-7', headRepo: 'acme/fork', user: 'mallory', labels: ['ai-devops'] });
    home().addPull({ head: 'ci-fix-issue-1-7', headRepo: 'acme/fork', user: 'mallory' });
    expect((await ask()).pulls).toMatchObject([{ number: 1, fork: true }]);
  });

  it('say that they are cut', async () => {
    for (let run = 0; run < 50; run++) home().push(`ci-fix-issue-1-x${run}`, {});
    const { branches, cut } = await ask();
    expect([branches.length, cut]).toEqual([50, true]);
    expect((await ask({ prefix: 'ci-fix-issue-12-' })).cut).toBe(false);
  });

  it('ask by variables: a name cannot become a part of the query', async () => {
    const name = '") { id } x: label(name: "ai-devops';
    const facts = await ask({ prefix: name, labels: [name], users: [name], configPath: name });
    expect([facts.labels.size, facts.users.size, facts.config]).toEqual([0, 0, undefined]);
  });
});

describe('the configuration', () => {
  it('is not asked for when it is not this repository’s that counts', async () => {
    expect(await ask()).toMatchObject({ config: undefined, configPath: undefined });
  });
  it('that is not there is none', async () => {
    expect((await ask({ configPath: '.github/none.yml' })).config).toBeUndefined();
  });
  it('that is no text is an error', async () => {
    await expect(ask({ configPath: 'logo.png' })).rejects.toThrow(/logo.png on the default branch is no text file/);
  });
});

it('FT08: a renamed repository tells its present name, and is not the one that was meant', async () => {
  twin.renameRepo('acme/app', 'acme/moved');
  expect(await ask()).toMatchObject({ repo: { owner: 'acme', name: 'moved' }, id: 0 });
});

it('FT12: an answer with errors is none', async () => {
  twin.token(TOKEN).permissions = { metadata: 'read' };
  home().setVisibility('private');
  await expect(ask()).rejects.toMatchObject({ kind: 'permission' });
});
