import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readBackground } from '../../packages/core/src/github/background.ts';
import { readFresh, readPulls } from '../../packages/core/src/github/pull-details.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { PULL_SEED, readerOf } from './pull-world.ts';
import { connect, repo } from './world.ts';

const APP = repo('acme/app');
let twin: GitHubTwin;
const home = () => twin.repo('acme/app');
const read = () => readerOf(connect(twin));

beforeEach(async () => {
  twin = await startGitHub(PULL_SEED);
});
afterEach(() => twin.close());

describe('a fresh look', () => {
  it('tells pull request, required checks and branch by one query of a point', async () => {
    home().protect('main', { checks: [{ name: 'ci' }], approvals: 1, pushers: [] });
    home().addPull({ head: 'fix' });
    const sha = home().sha('fix');
    home().addCheckRun({ name: 'ci', sha });
    home().addCheckRun({ name: 'other', sha });
    const { pull, policy } = await readFresh(read(), APP, 2);
    expect(pull.checks?.items.map(({ name, required }) => [name, required])).toEqual([
      ['ci', true],
      ['other', false],
    ]);
    expect(policy).toMatchObject({
      repo: APP,
      branch: 'main',
      sha: home().sha(),
      isProtected: true,
      unknown: undefined,
      requiredChecks: [{ name: 'ci', appId: undefined }],
      requiredApprovals: 1,
      mayPush: false,
    });
    expect(twin.journal.requests[0]).toMatchObject({ operation: 'Fresh', cost: 1 });
  });

  it('is the same pull request as the details show, but for what is required', async () => {
    home().addPull({ head: 'fix', labels: ['a'], reviews: [{ user: 'rita' }] });
    home().addCheckRun({ name: 'ci', sha: home().sha('fix') });
    const { pull } = await readFresh(read(), APP, 2);
    const same = (await readPulls(read(), APP, [pull.nodeId])).get(pull.nodeId);
    const unasked = { ...pull.checks!, items: pull.checks!.items.map((check) => ({ ...check, required: undefined })) };
    expect({ ...pull, checks: unasked }).toEqual(same);
  });

  it('FT12: what is refused of it is unread, and of its base unknown', async () => {
    home().addPull({ head: 'fix' });
    home().failField(2, 'reviewThreads', { type: 'X', message: 'no' });
    await expect(readFresh(read(), APP, 2)).rejects.toMatchObject({ name: 'GithubError' });
    home().failField(2, 'reviewThreads', false);
    home().failField(2, 'baseRef');
    const { pull, policy } = await readFresh(read(), APP, 2);
    expect(pull.unread).toEqual([]);
    expect(policy.unknown).toMatch(/did not show the rules of `main`: Resource not accessible/);
  });

  it('of what is not there is an error', async () => {
    await expect(readFresh(read(), APP, 99)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(readFresh(read(), APP, 1)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

it('who stands behind a pull request is told by further requests, as far as the token may ask', async () => {
  home().push('fix', { author: 'max', files: { 'c.txt': 'c\n' } });
  home().addPull({ head: 'fix', user: 'eve', reviews: [{ user: 'rita' }, { user: 'max' }] });
  home().addLabel(2, 'staging', 'max');
  const { pull } = await readFresh(read(), APP, 2);
  const wanted = { labels: ['staging', 'absent'], teams: ['acme/ops'], people: true };
  const known = {
    authorPermission: 'none',
    labelledBy: new Map([['staging', { login: 'max', permission: 'write', bot: false }]]),
    pushers: ['max', 'dependabot[bot]'],
    teams: new Map(),
    // An event, and reviews by anybody.
    people: {
      items: [
        { login: 'max', at: expect.any(String) },
        { login: 'rita', at: expect.any(String), approved: true },
        { login: 'max', at: expect.any(String), approved: true },
      ],
      cut: false,
    },
  };
  // A workflow's own token may not see teams.
  expect(await readBackground(read(), pull, wanted)).toEqual(known);
  const token = 'ghs_of_an_app_0123456789abcdef0123456789abcdef';
  twin.addToken(token, { login: 'merger[bot]' });
  const app = readerOf(connect(twin, { token }));
  expect(await readBackground(app, pull, wanted)).toEqual({ ...known, teams: new Map([['acme/ops', ['rita']]]) });
});
