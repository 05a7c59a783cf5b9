import { describe, expect, it } from '@jest/globals';
import { chooseProbes } from '../../packages/core/src/decide/probe.ts';
import { decideIssues } from '../../packages/core/src/decide/track.ts';
import type { Build } from '../../packages/core/src/domain/scan.ts';
import type { Distinct } from '../../packages/core/src/domain/tracked.ts';
import { build, distinct, failedJob, failing, greenBuild, verdict } from './failures.ts';
import { applied, EMPTY, facts, type World } from './issue-world.ts';

const choose = (found: Distinct[], builds: Build[] = [], world: World = EMPTY) => {
  const told = facts({ found, builds, ...world });
  return chooseProbes({ ...told, changes: decideIssues(told).changes, home: 'acme/app' });
};
const runs = (...args: Parameters<typeof choose>): number[] => choose(...args).probes.map(({ runId }) => runId);
const one = (kind: Parameters<typeof verdict>[0], over: Partial<Build> = {}, name = kind as string): Distinct =>
  failing(name, [build(1, over)], { verdict: verdict(kind) });

describe('which run is started again (E.4)', () => {
  it.each<[string, Distinct[], Build[], number[]]>([
    ['a failure of the network', [one('network_registry')], [], [1]],
    ['one that may be tried once', [one('timeout_cancelled')], [], [1]],
    ['a new failed test on the default branch', [one('test_failure')], [], [1]],
    ['not on another branch', [one('test_failure', { branch: 'dev' })], [], []],
    ['a failure of the network on another branch', [one('network_registry', { branch: 'dev' })], [], [1]],
    ['not what stays as it is', [one('compile_error')], [], []],
    ['not what nobody understands', [one('unknown')], [], []],
    ['not a second attempt', [one('network_registry', { attempt: 2 })], [], []],
    ['not when there is a second attempt already', [one('network_registry')], [build(1, { attempt: 2 })], []],
    ['not when a newer build ran there', [one('network_registry')], [greenBuild(2)], []],
    ['but when it ran elsewhere', [one('network_registry')], [greenBuild(2, { workflow: 'ci' })], [1]],
    ['not a build of Prow', [one('network_registry', { source: 'prow', runId: 0, build: '9' })], [], []],
    ['not a failed test that is persistent', [failing('t', [build(1), build(2)])], [], []],
    ['not what may fail', [distinct('t', [failedJob(build(1), { tolerated: true })])], [], []],
    [
      'not when another job of the run cannot be helped',
      [
        one('network_registry'),
        distinct('lint', [failedJob(build(1), { jobId: 9 })], { verdict: verdict('lint_format') }),
      ],
      [],
      [],
    ],
    [
      'unless that one may fail',
      [
        one('network_registry'),
        distinct('lint', [failedJob(build(1), { jobId: 9, tolerated: true })], { verdict: verdict('lint_format') }),
      ],
      [],
      [1],
    ],
    [
      'a run once, whatever failed in it',
      [one('network_registry'), distinct('t', [failedJob(build(1), { jobId: 9 })])],
      [],
      [1],
    ],
    [
      'two at most',
      ['a', 'b', 'c'].map((name, index) => one('infra_runner', { runId: index + 1, workflow: name }, name)),
      [],
      [1, 2],
    ],
    ['not what is green again', [one('network_registry')], [2, 3, 4].map((run) => greenBuild(run)), []],
    ['not in another repository', [one('network_registry', { repo: 'acme/lib' })], [], []],
  ])('%s', (_, found, builds, expected) => {
    expect(runs(found, builds)).toEqual(expected);
  });

  it('the record names the build, and a build is never named twice', () => {
    const { changes, probes } = choose([one('network_registry')]);
    expect(probes).toEqual([{ repo: 'acme/app', runId: 1, fingerprint: expect.any(String) }]);
    expect(changes).toMatchObject([{ kind: 'open', record: { history: { probed: ['a1'] } } }]);
    const world = applied(EMPTY, changes, facts().now);
    expect(runs([one('network_registry')], [], world)).toEqual([]);
    const again = failing('network_registry', [build(1)], { verdict: verdict('network_registry') });
    const job = { ...again.occurrences[0]!.job, jobId: 7, key: 'a1.7.1.2' };
    expect(runs([distinct('network_registry', [job], { verdict: verdict('network_registry') })], [], world)).toEqual(
      [],
    );
  });

  it('a failure is probed five times in its life', () => {
    const { changes } = choose([one('network_registry', { event: 'push' })]);
    const world = applied(EMPTY, changes, facts().now);
    const [issue] = world.tracked;
    const probed = (count: number): World => {
      const history = { ...issue!.record.history!, probed: ['a7', 'a8', 'a9', 'a10', 'a11'].slice(0, count) };
      return { ...world, tracked: [{ ...issue!, record: { ...issue!.record, history } }] };
    };
    const next = one('network_registry', { runId: 50, event: 'push', sha: 'f'.repeat(40) });
    expect(runs([next], [], probed(4))).toEqual([50]);
    expect(runs([next], [], probed(5))).toEqual([]);
  });
});
