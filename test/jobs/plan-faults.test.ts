import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../kit/github/index.ts';
import { startModel } from '../kit/model.ts';
import { type ApproveWorld, CARRIES_OUT, openApproveWorld } from './approve-hands.ts';

let world: ApproveWorld;
beforeEach(async () => {
  world = await openApproveWorld();
});
afterEach(() => world.close());

type Trouble = Omit<Fault, 'match' | 'nth'>;
const end = () => ({
  commits: world.commits().length,
  labels: world.pull().labels.toSorted(),
  state: world.pull().state,
  kind: world.marker()!.kind,
  ends: world.ends(),
  told: (['fix', 'plan', 'approved'] as const).map((kind) => world.told(kind).length),
});
/** By a comment of its own, the run of that number; what it asked, and whether the model had to be asked. */
async function run(event: Awaited<ReturnType<ApproveWorld['says']>>) {
  const model = await startModel(CARRIES_OUT);
  const from = world.github.journal.requests.length;
  const report = await world.run({ ...event, baseUrl: model.url.gemini });
  await model.stop();
  return { ...report, asked: model.requests.length, calls: world.github.journal.requests.slice(from) };
}

describe.each(['/approve', '/reject'])('%s, and a write goes wrong', (command) => {
  it.each<[string, Trouble]>([
    ['502, and nothing happened', { kind: 'status', status: 502 }],
    ['429, and nothing happened', { kind: 'status', status: 429, headers: { 'retry-after': '7' } }],
    ['a reset, although it was done', { kind: 'reset', phase: 'after' }],
    ['half an answer, although it was done', { kind: 'truncate' }],
  ])(
    '%s: the same event starts another run, which comes to the same end',
    async (_, trouble) => {
      const whole = await run(await world.says('maria', command, world.pull().number));
      expect(whole).toMatchObject({ outcome: 'done', reason: 'ok' });
      const expected = end();
      const writes = whole.calls.flatMap(({ write, path }, at) =>
        write && !path.endsWith('/reactions') ? [at + 1] : [],
      );
      expect(writes.length).toBeGreaterThan(2);
      for (const nth of writes) {
        await world.close();
        world = await openApproveWorld();
        const event = await world.says('maria', command, world.pull().number);
        world.github.faults.add({ match: /./, nth, ...trouble });
        const first = await run(event);
        expect({ nth, unused: world.github.faults.unused() }).toEqual({ nth, unused: [] });
        world.github.faults.clear();
        expect({ nth, outcome: first.outcome }).toEqual({ nth, outcome: expect.stringMatching(/^(?:done|failed)$/) });
        const stood = world.commits().length > 1;
        const second = await run(event);
        // The model is asked again only where its code is not there.
        if (stood) expect({ nth, asked: second.asked }).toEqual({ nth, asked: 0 });
        expect({ nth, first: first.reason, second: second.reason, end: end() }).toMatchObject({ nth, end: expected });
      }
    },
    60_000,
  );
});

describe('/approve, and the model', () => {
  it.each<[string, object]>([
    ['is blocked', { stop: 'blocked' }],
    ['always breaks off', { fail: { truncate: true } }],
  ])('%s: nothing is written but the eyes, and the same event does it later', async (_, turn) => {
    const event = await world.says('maria', '/approve', world.pull().number);
    const model = await startModel(Array.from({ length: 4 }, () => turn));
    const report = await world.run({ ...event, baseUrl: model.url.gemini });
    await model.stop();
    expect(report).toMatchObject({ outcome: 'failed' });
    expect(world.since()).toEqual([]);
    expect(await run(event)).toMatchObject({ outcome: 'done', reason: 'ok' });
  });
});
