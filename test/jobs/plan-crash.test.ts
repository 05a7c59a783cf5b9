import { afterAll, describe, expect, it } from '@jest/globals';
import { planTextHash } from '../../packages/core/src/decide/plan-seal.ts';
import { markerOf } from '../../packages/core/src/decide/pull-marker.ts';
import { openPlanWorld, type PlanWorld, planned } from './plan-world.ts';

/** A run dies around its n-th request, and the maintainer asks again: what stands is what one run would have left. */

const worlds: PlanWorld[] = [];
afterAll(() => Promise.all(worlds.map((world) => world.close())));

/** GitHub answers nothing any more from there. Answers whether the run came so far. */
async function diesAt(world: PlanWorld, call: number, when: 'before' | 'after'): Promise<boolean> {
  let calls = 0;
  let reached = false;
  const stop = world.github.onCall(({ phase }) => {
    if (phase === when) calls += 1;
    if (calls === call && !reached) {
      reached = true;
      world.github.faults.add({ match: /./, kind: 'status', status: 403, times: Number.POSITIVE_INFINITY });
    }
    return undefined;
  });
  await world.run().catch(() => undefined);
  stop();
  world.github.faults.clear();
  return reached;
}

describe.each(['before', 'after'] as const)('a run that dies %s a call', (when) => {
  it('leaves nothing twice', async () => {
    let call = 1;
    for (; call < 60; call += 1) {
      const world = await openPlanWorld();
      worlds.push(world);
      world.model.otherwise(() => planned());
      const reached = await diesAt(world, call, when);
      await world.run(await world.says('maria', '@ai-plan'));
      const at = `${when} call ${call}`;
      const [pull, ...more] = world.pulls();
      const { body = '', labels, state } = pull ?? { labels: [], state: 'none' };
      const marker = markerOf(body ?? '');
      expect({ at, more, state, labels, branches: world.branches(), comments: world.comments().length }).toEqual({
        ...{ at, more: [], state: 'open', labels: ['ai-devops', 'ai-agent', 'plan-pending'] },
        ...{ branches: [`ai-agent/issue-${world.issue}`], comments: 1 },
      });
      expect(marker).toMatchObject({
        kind: 'plan',
        data: { hash: planTextHash(body ?? ''), head: world.home.sha(`ai-agent/issue-${world.issue}`) },
      });
      expect(world.requests().filter(({ pull: url }) => url !== undefined).length).toBeLessThanOrEqual(1);
      if (!reached) break;
    }
    // Every call of a whole run was one of them.
    expect(call).toBeGreaterThan(20);
    expect(call).toBeLessThan(40);
  }, 120_000);
});
