import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../packages/core/src/decide/changes.ts';
import { failuresOutput, issuesOutput, MOST_FAILURES, type Written } from '../../packages/core/src/decide/outputs.ts';
import { decideIssues } from '../../packages/core/src/decide/track.ts';
import { build, failing, print } from './failures.ts';
import { applied, EMPTY, facts } from './issue-world.ts';

const found = [failing('a', [build(1)]), failing('b', [build(1, { runId: 2 }), build(1, { runId: 3 })])];
const told = facts({ found, limits: { maxIssues: 1, reopenDays: 30, greens: 3 } });
const { changes, states } = decideIssues(told);
const opened = changes.find(({ kind }) => kind === 'open') as Change & { kind: 'open' };
const [tracked] = applied(EMPTY, changes, told.now).tracked;
const written = (change: Change): Written => ({ change, number: 12, url: 'https://github.example/acme/app/issues/12' });
const update = (over: Partial<Change & { kind: 'update' }>): Change => ({
  kind: 'update',
  tracked: tracked!,
  record: opened.record,
  distinct: undefined,
  why: 'occurred',
  reclassified: false,
  ...over,
});
const row = {
  number: 12,
  class: 'test_failure',
  fingerprint: print('b'),
  url: 'https://github.example/acme/app/issues/12',
};

describe('outputs', () => {
  it.each<[string, Change, boolean]>([
    ['opened', opened, true],
    ['opened, and green again', { ...opened, fixed: opened.record }, false],
    ['opened again', update({ why: 'reopened', state: 'open' }), true],
    ['of another class', update({ reclassified: true }), true],
    ['one more row', update({}), false],
    ['fixed', update({ why: 'fixed', state: 'closed', reclassified: true }), false],
    ['a row on a closed one', update({ tracked: { ...tracked!, state: 'closed' }, reclassified: true }), false],
    ['a duplicate', { kind: 'duplicate', tracked: tracked!, of: tracked! }, false],
    ['an incident', { kind: 'storm', tracked: undefined, record: opened.record, why: 'opened' }, false],
  ])('issues to triage: %s', (_, change, is) => {
    expect(issuesOutput([written(change)], new Set())).toEqual(is ? [row] : []);
    expect(issuesOutput([written(change)], new Set([12]))).toEqual([]);
  });

  it('every failure of the scan, with its own issue if it has one', () => {
    expect(failuresOutput(found, states, [written(opened)])).toEqual([
      { fingerprint: print('a'), class: 'test_failure', state: 'new', occurrences: 1, issue: 0 },
      { fingerprint: print('b'), class: 'test_failure', state: states.get(print('b')), occurrences: 2, issue: 12 },
    ]);
  });

  it('are no more for a matrix than GitHub starts jobs for', () => {
    const many = Array.from({ length: 300 }, () => written(opened));
    expect(issuesOutput(many, new Set())).toHaveLength(256);
  });
});

it('the most failures of an output are a text that the actions hand on', () => {
  const rows = failuresOutput(
    Array.from({ length: 700 }, () => found[0]!),
    states,
    [],
  ).slice(0, MOST_FAILURES);
  const wide = rows.map((one) => ({
    ...one,
    class: 'dependency_resolution',
    state: 'suspect_flaky',
    occurrences: 9_999,
    issue: 9_999_999,
  }));
  expect(JSON.stringify(wide).length).toBeLessThan(100_000);
});
