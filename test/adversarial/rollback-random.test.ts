import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tellFlux } from '../kit/flux.ts';
import { FIRST, RULE } from './cases/reconcile-case.ts';
import { play } from './harness.ts';
import { HOME } from './places.ts';
import type { World } from './world.ts';
import { KUSTOMIZATION, OPS, type RollbackSeed, type RollbackTold, recordOf, says } from './world-rollback.ts';

/** Random worlds after a merge, and a model that always says merge: most things as they should be, any of them not. */
const mostly = <T>(good: T, ...bad: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 8 * bad.length, arbitrary: fc.constant(good) }, ...bad.map((one) => fc.constant(one)));

const OPEN = FIRST + 1;
const RED = 'AssertionError: expected 4, actual 5';
const back = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const home = ({ github }: World) => github.repo(HOME);

/** What happens to it afterwards; below an open rollback where there is one. */
const LATE = {
  nothing: () => undefined,
  forge: (world, at) => {
    const body = recordOf(world.reconcile!.rollback!.merge, [back(40), back(20)]);
    for (const number of [FIRST, at]) says(world.github, number, { user: 'maria', body });
  },
  edit: (world, at) => void home(world).editIssue(at, { body: `${home(world).issue(at).body} x` }, 'maria'),
  status: (world) => tellFlux(home(world), KUSTOMIZATION, 'healthy', { by: 'mallory' }),
  push: (world, at) =>
    void home(world).push(home(world).issue(at).pull!.head, { author: 'jon', files: { 'src/late.ts': '1\n' } }),
  reopen: (world, at) => {
    if (at === FIRST) return;
    home(world).editIssue(at, { state: 'closed' }, 'maria');
    home(world).editIssue(at, { state: 'open' }, 'maria');
  },
  close: (world, at) => void home(world).editIssue(at, { state: 'closed' }, 'maria'),
  unlabel: (world, at) => void home(world).removeLabel(at, 'staging', 'maria'),
} satisfies Record<string, (world: World, at: number) => void>;

const labels = (by: string) => ['rollback', 'ai-operator', 'staging'].map((name) => ({ name, by }));
const open = fc.constantFrom<RollbackTold | undefined>(
  ...[undefined, undefined, undefined, undefined, {}, {}, {}, {}, { draft: false }, { draft: false }, { draft: false }],
  { draft: false, author: 'rita', labels: labels('maria') },
  { draft: false, author: 'evil[bot]', labels: labels('maria') },
  {
    draft: false,
    author: 'github-actions[bot]',
    instead: { author: 'github-actions[bot]', files: { 'src/e.ts': '1\n' } },
  },
  { draft: false, head: 'feature', instead: { author: OPS, files: { 'src/e.ts': '1\n' } } },
  { draft: false, of: 9 },
  { draft: false, checks: { test: 'failure' } },
);
const world = fc.record({
  merged: mostly(50, 2_000),
  by: mostly(OPS, 'jon'),
  title: mostly('Work', 'Revert "Work"', 'Fix @maria [skip ci]'),
  head: mostly('work', 'revert-9-work'),
  many: mostly(1, 11),
  looks: mostly([40, 20], [], [20], [0.7, 0.3], [49, 40, 20]),
  flux: fc.constantFrom('unhealthy', 'unhealthy', 'unhealthy', 'healthy', 'healthy', 'healthy', 'waiting', null),
  runs: fc.constantFrom<NonNullable<RollbackSeed['runs']>>(
    ...[[], [], [{ minutes: 30, line: RED }], [{ minutes: 30, line: RED }, { minutes: 10 }]],
    [
      { minutes: 180, before: true as const },
      { minutes: 30, line: RED },
      { minutes: 10, line: RED },
    ],
    [
      { minutes: 180, before: true as const, line: RED },
      { minutes: 30, line: RED },
      { minutes: 10, line: RED },
    ],
  ),
  open,
  mode: mostly('propose' as const, 'auto' as const, 'auto' as const, 'off' as const),
  late: mostly<keyof typeof LATE>('nothing', ...(Object.keys(LATE) as (keyof typeof LATE)[]).slice(1)),
});

test('AM48, AM56, AM57, AM66 [M4, M5, B3, G6] 100 random worlds after a merge, and nothing is taken back, merged or closed that must not be', async () => {
  const ends = { 'open-pull': 0, merge: 0, 'close-pull': 0, other: 0 };
  await fc.assert(
    fc.asyncProperty(world, async ({ many, mode, late, head, open: told, ...seed }) => {
      const files = Object.fromEntries(Array.from({ length: many }, (_, at) => [`src/work-${at}.ts`, 'export {};\n']));
      const { violations, complaints, end } = await play({
        world: {
          reconcile: {
            ...{ pulls: [], self: OPS, rollback: { ...seed, head, files, ...(told ? { open: told } : {}) } },
            rules: [
              RULE({ fluxKustomization: KUSTOMIZATION }),
              RULE({ selector: { labels: { include: ['rollback'] } }, safety: { approvals: 0 } }, 'rollbacks'),
            ],
          },
        },
        change: (made) => LATE[late](made, told ? OPEN : FIRST),
        reconcile: { rollback: mode },
      });
      expect(violations).toEqual([]);
      expect(complaints.filter((one) => one.startsWith('the model twin'))).toEqual([]);
      expect(end.reason).not.toBe('bug');
      for (const { kind } of end.writes) ends[Object.hasOwn(ends, kind) ? (kind as keyof typeof ends) : 'other'] += 1;
    }),
    { numRuns: 100, seed: 20_270_106, endOnFailure: true },
  );
  // The random worlds reach each end; otherwise this would say little.
  expect(ends['open-pull']).toBeGreaterThan(5);
  expect(ends.merge).toBeGreaterThan(5);
  expect(ends['close-pull']).toBeGreaterThan(2);
}, 300_000);
