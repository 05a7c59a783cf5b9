import { afterEach, describe, expect, it } from '@jest/globals';
import { SAYS, type UnsafeState } from './reconcile-states.ts';
import { CHECK_STATES, OWN_STATES } from './reconcile-states-checks.ts';
import { CHANGE_STATES, PEOPLE_STATES } from './reconcile-states-people.ts';
import { HOME, openReconcileWorld, type ReconcileWorld, ruleText } from './reconcile-world.ts';

/** Whatever a model says: in no state that must not be merged is anything merged, or closed (G1, G2). */

let world: ReconcileWorld;
afterEach(() => world.close());

const STATES = [...OWN_STATES, ...CHECK_STATES, ...PEOPLE_STATES, ...CHANGE_STATES];
const FINAL = new Set(['merge', 'enqueue', 'close-pull', 'update-branch', 'update-ref', 'delete-ref', 'commit']);
const ALL = 'allowedActions: [merge, close, wait, escalate]\n';

async function open({ spec = '', selector = '', instruction, home = {} }: Partial<UnsafeState>, answer: string) {
  world = await openReconcileWorld({ home });
  const more = { selector, ...(instruction === undefined ? {} : { instruction }) };
  world.rules({ 'ready.yml': ruleText('merge-ready', ALL + spec, more) });
  world.answers(answer);
}

describe.each(['merge', 'close'])('a model that always says %s', (answer) => {
  it.each(STATES)('is no reason to act upon $state', async (one) => {
    await open(one, answer);
    const number = one.make(world);
    const report = await world.run();
    const { state, pull } = world.github.repo(HOME).issue(number);
    expect([state, pull!.mergedAt]).toEqual(['open', null]);
    expect(world.github.journal.writes.filter(({ kind }) => FINAL.has(kind))).toEqual([]);
    expect(world.decided(report, number)!.reasons.toSorted()).toEqual([...one.codes].toSorted());
    expect(world.model.requests).toEqual([]);
    const [check, ...more] = world.ourChecks(number);
    expect(more).toEqual([]);
    expect(check!.conclusion).toBe('neutral');
    for (const code of one.codes) expect(`${code}: ${check!.summary}`).toMatch(SAYS[code]!);
  });

  it('would be obeyed where all is well', async () => {
    await open({}, answer);
    const { number } = world.ready();
    const report = await world.run();
    const merges = answer === 'merge';
    expect(world.github.repo(HOME).issue(number).pull!.mergedAt !== null).toBe(merges);
    expect(world.decided(report, number)).toMatchObject(
      merges
        ? { action: 'merge', became: 'merged', reasons: [] }
        : { action: 'wait', became: 'waiting', reasons: ['AI_REFUSED'] },
    );
  });
});

it('has states enough', () => {
  expect(new Set(STATES.map(({ state }) => state)).size).toBe(STATES.length);
  expect(new Set(STATES.flatMap(({ codes }) => codes)).size).toBeGreaterThanOrEqual(40);
});
