import { afterEach, describe, expect, it } from '@jest/globals';
import { FIX_PERMISSIONS } from '../demo/story.ts';
import { FIX_TOKEN, type FixWorld, fixAnswer, GOOD, openFixWorld, proposes, REPAIR, UNITS } from './fix-world.ts';
import { HOME } from './world.ts';

let world: FixWorld;
afterEach(() => world.close());

const APP = 'ghs_theTokenOfAnApp0000000000000000000000000';
const WAITS = 'Approve workflows to run';

/** A world in which an App may write to acme/units. */
async function withApp(): Promise<FixWorld> {
  world = await openFixWorld();
  const permissions = FIX_PERMISSIONS;
  world.red.github.addToken(APP, { login: 'acme-fixes[bot]', permissions });
  return world;
}

describe('what is said of the workflows of a pull request', () => {
  it('somebody must approve them where the token is that of the run', async () => {
    await withApp();
    world.script(...GOOD);
    await world.run();
    expect(world.pulls()[0]?.body).toContain(WAITS);
    expect(world.comments()[0]?.body).toContain(WAITS);
  });

  it('they start by themselves where the repository has a token of its own', async () => {
    await withApp();
    world.script(...GOOD);
    await world.run({}, { repositoryTokens: [{ repo: { owner: 'acme', name: 'units' }, token: APP }] });
    expect(world.pulls()[0]).toMatchObject({ user: 'acme-fixes[bot]' });
    expect(world.pulls()[0]?.body).not.toContain(WAITS);
    expect(world.comments()[0]?.body).not.toContain(WAITS);
  });

  it('of several the comment tells of those that wait', async () => {
    await withApp();
    const note = { repository: HOME, path: 'NOTES.md', content: 'Intervals are milliseconds.\n' };
    const write = { calls: [{ name: 'create_or_update_file', args: note }] };
    world.script(REPAIR, write, proposes(UNITS), proposes(HOME), fixAnswer());
    await world.run(
      {},
      { token: FIX_TOKEN, repositoryTokens: [{ repo: { owner: 'acme', name: 'units' }, token: APP }] },
    );
    expect(world.pulls(UNITS)[0]?.body).not.toContain(WAITS);
    expect(world.pulls(HOME)[0]?.body).toContain(WAITS);
    expect(world.comments()[0]?.body).toContain(WAITS);
  });
});
