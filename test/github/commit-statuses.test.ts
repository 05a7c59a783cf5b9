import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readStatuses } from '../../packages/core/src/github/commit-statuses.ts';
import { tellFlux } from '../kit/flux.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { connect, repo, TOKEN } from './world.ts';

const APP = repo('acme/app');
let twin: GitHubTwin;
const home = () => twin.repo('acme/app');
const open = async (permissions: Record<string, 'read'> = { statuses: 'read' }) => {
  twin = await startGitHub({ tokens: { [TOKEN]: { permissions } }, repos: { 'acme/app': {} } });
};
beforeEach(() => open());
afterEach(() => twin.close());
const read = (sha = home().sha()) => readStatuses(connect(twin).github, APP, sha);

describe('the statuses of a commit', () => {
  it('are all that were ever written, newest first, each with who wrote it', async () => {
    tellFlux(home(), 'app', 'unhealthy');
    home().addStatus({ sha: home().sha(), context: 'ci', state: 'pending', creator: 'mallory' });
    tellFlux(home(), 'app', 'healthy');
    const before = home().sha();
    home().push('main', { files: { a: 'a' } });
    tellFlux(home(), 'app', 'broken');
    const context = 'kustomization/app/e3173055';
    expect(await read(before)).toEqual({
      items: [
        { context, state: 'success', description: 'reconciliation succeeded', by: 'flux-bot' },
        { context: 'ci', state: 'pending', description: '', by: 'mallory' },
        { context, state: 'failure', description: 'health check failed', by: 'flux-bot' },
      ],
      cut: false,
    });
    expect((await read()).items.map(({ description }) => description)).toEqual(['build failed']);
  });

  it.each([
    [100, 2, false],
    [250, 3, false],
    [999, 10, false],
    [1_000, 10, true],
    [4_000, 10, true],
  ])('of %d are read in %d requests; cut is %s', async (count, requests, cut) => {
    for (let n = 0; n < count; n += 1) home().addStatus({ sha: home().sha(), context: `ci/${n}`, state: 'success' });
    const found = await read();
    expect(found).toMatchObject({ cut, items: { length: Math.min(count, 1_000) } });
    expect(found.items[0]!.context).toBe(`ci/${count - 1}`);
    expect(twin.journal.requests).toHaveLength(requests);
  });

  it('need a permission, and a commit', async () => {
    await expect(read('f'.repeat(40))).rejects.toThrow(/No commit found|404|not/i);
    await twin.close();
    await open({});
    await expect(read()).rejects.toThrow('lacks `statuses: read`');
  });
});
