import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import { FIX_PERMISSIONS } from '../demo/story.ts';
import { homeOf, unitsOf } from './fix-hands.ts';
import { openJobs } from './fix-stages.ts';
import { type FixWorld, GOOD, openFixWorld, UNITS } from './fix-world.ts';
import { BOT } from './world.ts';

const APP = { login: 'acme-fixes[bot]', id: 29_000_017 };
const APP_TOKEN = 'ghs_theTokenOfAnApp0000000000000000000000000';
const OTHER_TOKEN = 'ghs_theTokenOfAnotherApp00000000000000000000';

let world: FixWorld;
beforeEach(async () => {
  world = await openFixWorld();
  world.red.github.addToken(APP_TOKEN, { ...APP, permissions: FIX_PERMISSIONS });
  world.red.github.addToken(OTHER_TOKEN, { login: 'other-app[bot]', id: 29_000_018, permissions: FIX_PERMISSIONS });
});
afterEach(() => world.close());

/** Home has the token of the run, acme/units that of an App, and `trusted-bots` names the first alone. */
const withToken = (token = APP_TOKEN): Partial<Settings> => ({
  trustedBots: [{ login: BOT.login, id: 41_898_282 }],
  repositoryTokens: [{ repo: { owner: 'acme', name: 'units' }, token }],
});
const asks = async (token?: string) => ({ ...(await world.says('maria', '@ai-create-fix')), ...withToken(token) });

/** A run that dies after its commit: the App may open no pull request. */
async function leavesBranch(): Promise<string> {
  const token = world.red.github.token(APP_TOKEN);
  token.permissions = { ...FIX_PERMISSIONS, pull_requests: 'read' };
  world.script(...GOOD);
  expect(await world.run({}, withToken())).toMatchObject({ outcome: 'failed' });
  token.permissions = FIX_PERMISSIONS;
  expect(world.pulls()).toEqual([]);
  return world.branches()[0]!;
}

describe('W7, B3: who we are in a repository is whom its own token stands for', () => {
  it('a fix that is open there is known', async () => {
    world.script(...GOOD);
    expect(await world.run({}, withToken())).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.pulls()).toMatchObject([{ user: APP.login, state: 'open' }]);
    expect(world.comments()).toMatchObject([{ user: BOT.login }]);
    const asked = world.model.requests.length;
    expect(await world.run({}, await asks())).toMatchObject({ outcome: 'refused', reason: 'open-fix' });
    expect(world.model.requests).toHaveLength(asked);
    expect(world.pulls()).toHaveLength(1);
    expect(world.comments()[0]!.body).toContain(`/${UNITS}/pull/${world.pulls()[0]!.number}`);
  });

  it('a branch that a run left there is finished, without asking the model', async () => {
    const branch = await leavesBranch();
    const asked = world.model.requests.length;
    expect(await world.run({}, await asks())).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.model.requests).toHaveLength(asked);
    expect(world.branches()).toEqual([branch]);
    expect(world.pulls()).toMatchObject([{ user: APP.login, pull: { head: branch, draft: true } }]);
  });

  it('but not one of another App', async () => {
    const branch = await leavesBranch();
    const head = unitsOf(world).sha(branch);
    world.script(...GOOD);
    expect(await world.run({}, await asks(OTHER_TOKEN))).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.branches()).toHaveLength(2);
    expect(unitsOf(world).sha(branch)).toBe(head);
    expect(world.pulls()).toMatchObject([{ user: 'other-app[bot]' }]);
  });

  it('the App of one repository is nobody in another: its triage of an issue at home does not count', async () => {
    for (const comment of homeOf(world).comments(world.issue)) comment.user = APP.login;
    expect(await world.run({}, withToken())).toMatchObject({ outcome: 'refused', reason: 'no-triage' });
    expect(world.model.requests).toEqual([]);
  });

  it('by three jobs: one that may only read, for the same App, knows it too', async () => {
    const read = 'ghs_theReadTokenOfTheApp00000000000000000000';
    world.red.github.addToken(read, { ...APP, permissions: { contents: 'read', pull_requests: 'read' } });
    const jobs = openJobs(world);
    expect(await jobs.propose(GOOD, {}, withToken(read))).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(await jobs.publish({ validation: 'none' }, withToken())).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.pulls()).toMatchObject([{ user: APP.login }]);
    const again = { ...withToken(read), ...(await world.says('maria', '@ai-create-fix')) };
    expect(await jobs.propose([], {}, again)).toMatchObject({ outcome: 'refused', reason: 'open-fix' });
  });

  it('and one without a token for it leaves it to the last: no second fix is opened', async () => {
    world.script(...GOOD);
    await world.run({}, withToken());
    const jobs = openJobs(world);
    const event = await world.says('maria', '@ai-create-fix');
    expect(await jobs.propose(GOOD, {}, event)).toMatchObject({ outcome: 'done' });
    expect(await jobs.publish({ validation: 'none' }, { ...withToken(), ...event })).toMatchObject({
      outcome: 'refused',
      reason: 'open-fix',
    });
    expect(world.pulls()).toHaveLength(1);
  });
});
