import { runMetrics } from '@ai-devops/core';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Metrics } from '../../packages/core/src/domain/metrics.ts';
import { CARRIES_OUT, openApproveWorld } from './approve-hands.ts';
import { settingsFor } from './detect-world.ts';
import { PLAN_TOKEN } from './plan-world.ts';
import { openReconcileWorld, type ReconcileWorld, ruleText } from './reconcile-world.ts';
import { HOME } from './world.ts';

let world: ReconcileWorld | undefined;
afterEach(() => world?.close());

const numbers = async (world: ReconcileWorld): Promise<Metrics> => {
  const before = world.writes().length;
  const report = await runMetrics(world.settings(), { weeks: 2, stableRuns: 3, targets: [] }, world.host);
  expect(report.reason).toBe('ok');
  expect(world.writes()).toHaveLength(before);
  return report.data as Metrics;
};
const byRule = async (world: ReconcileWorld) =>
  Object.fromEntries((await numbers(world)).byRule.map(({ rule, figures }) => [rule, figures] as const));

describe('what pr-reconcile leaves behind', () => {
  it('tells its merges and escalations by rule, how long they took, and what asking cost', async () => {
    world = await openReconcileWorld();
    world.rules({ 'second.yml': ruleText('second', '', { include: ['auto-merge'] }) });
    const merged = world.ready();
    const red = world.ready({ green: false });
    world.check(red.number, 'failure');
    const report = await world.run();
    expect(world.isMerged(merged.number)).toBe(true);
    const rules = await byRule(world);
    expect(rules['merge-ready + second']).toMatchObject({ merges: 1, escalations: 1 });
    expect(rules['merge-ready + second']?.costUsd).toBeCloseTo(report.spent.costUsd, 5);
    expect(report.spent.costUsd).toBeGreaterThan(0);
    expect(rules['merge-ready + second']?.timeToMerge).toMatchObject({ count: 1 });
  });

  it('an escalation is counted once however often it is looked at, and again when it comes anew', async () => {
    world = await openReconcileWorld();
    const pull = world.ready({ green: false });
    world.check(pull.number, 'failure');
    for (let look = 0; look < 3; look++) {
      await world.run();
      world.minutes(90);
    }
    expect((await byRule(world))['merge-ready']).toMatchObject({ escalations: 1 });
    world.answers('wait');
    world.check(pull.number, 'success');
    await world.run();
    world.minutes(90);
    world.check(pull.number, 'failure');
    await world.run();
    expect((await byRule(world))['merge-ready']).toMatchObject({ escalations: 2 });
    expect(world.comments(pull.number)).toHaveLength(1);
  });
});

it('a plan that was approved tells what planning and its code cost, on an issue without our label', async () => {
  const shop = await openApproveWorld();
  const [planned] = shop.requests();
  const approved = await shop.answers('maria', '/approve', CARRIES_OUT);
  expect(planned?.costUsd).toBeGreaterThan(0);
  expect(approved.spent.costUsd).toBeGreaterThan(0);
  expect(shop.home.issue(shop.issue).labels).toEqual([]);
  const { github, host } = shop;
  const settings = settingsFor({ github, token: PLAN_TOKEN, home: HOME, others: [] });
  const clock = { ...host.clock, now: () => Math.max(host.clock.now(), github.clock.now()) };
  const report = await runMetrics(settings, { weeks: 8, stableRuns: 3, targets: [] }, { ...host, clock });
  expect(report.reason).toBe('ok');
  const { total } = report.data as Metrics;
  expect(total).toMatchObject({ fixesOpened: 1, failures: 0 });
  expect(total.costUsd).toBeCloseTo(planned!.costUsd! + approved.spent.costUsd, 5);
  await shop.close();
});
