import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import { testHost } from '../kit/host.ts';
import { answers, goodAnswer, openWorld, type TriageWorld } from './world.ts';

const { clock } = testHost();
/** A minute passes in a tenth of a second, for what waits that long; retries wait as everywhere in the tests. */
const quick = {
  ...clock,
  sleep: (ms: number, signal?: AbortSignal) =>
    ms < 60_000 ? clock.sleep(ms, signal) : delay(ms / 600, undefined, { ref: false, ...(signal ? { signal } : {}) }),
};

let world: TriageWorld;
beforeEach(async () => {
  world = await openWorld({ clock: quick });
});
afterEach(() => world.close());

const within = (minutes: number): Partial<Settings> => ({
  budget: { steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes },
});
const job = () => world.home.jobs.find(({ id }) => id === world.story.jobId)!;
/** A log of which a byte comes now and then, for ever. */
const trickle = () =>
  Object.assign(job(), {
    log: () =>
      Readable.from(
        (async function* () {
          for (;;) {
            yield 'x';
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
        })(),
      ),
  });
const over = (minutes: number) => ({
  outcome: 'failed',
  reason: 'budget',
  message: `The ${minutes} minutes that a run may take (\`timeout-minutes\`) are over; nothing more was written.`,
});

describe('one time budget for all that a run does (FT24, B1)', () => {
  it('a log that trickles is not read for ever, and nothing is written', async () => {
    trickle();
    const started = performance.now();
    expect(await world.run(within(5))).toMatchObject(over(5));
    expect(performance.now() - started).toBeLessThan(3_000);
    world.untouched();
  });

  it('nor while the answer is checked: what was spent is told', async () => {
    world.script({
      when: () => {
        trickle();
        return true;
      },
      ...answers(
        goodAnswer(world.story, { evidence: [{ source: `log:${world.story.jobId}`, quote: 'not in there' }] }),
      ),
    });
    // Four seconds: on a busy machine the answer takes one.
    const report = await world.run(within(40));
    expect(report).toMatchObject({ ...over(40), spent: { steps: 1 } });
    expect(report.applied.map(({ effect }) => effect.kind)).toEqual(['react']);
    expect(world.triages()).toEqual([]);
  });

  it('nor a tool that reads it', async () => {
    world.script({
      when: () => {
        trickle();
        return true;
      },
      calls: [{ name: 'get_job_log', args: { job_id: world.story.jobId } }],
    });
    expect(await world.run(within(10))).toMatchObject(over(10));
    expect(world.triages()).toEqual([]);
  });

  it('GitHub that does not answer is not waited for', async () => {
    world.story.github.faults.add({ match: /^GET .*\/issues\/1$/, kind: 'delay', delayMs: 2_500 });
    const started = performance.now();
    expect(await world.run(within(5))).toMatchObject(over(5));
    expect(performance.now() - started).toBeLessThan(2_000);
    world.untouched();
  });

  it('a write that has begun is finished, and no other begun', async () => {
    world.story.github.faults.add({ match: /^POST .*\/reactions$/, kind: 'delay', delayMs: 2_500 });
    const report = await world.run(within(10));
    expect(report).toMatchObject({ ...over(10), applied: [{ effect: { kind: 'react' }, result: 'done' }] });
    expect(world.story.github.writes()).toHaveLength(1);
    expect(world.model.requests).toEqual([]);
  });

  it('leaves a run that is in time alone', async () => {
    world.script(answers(goodAnswer(world.story)));
    expect((await world.run(within(600))).outcome).toBe('done');
  });
});
