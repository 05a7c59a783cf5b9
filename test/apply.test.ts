import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ApplyDeps, apply } from '../packages/core/src/apply.ts';
import type { Applied } from '../packages/core/src/domain/report.ts';
import type { Effect } from '../packages/core/src/effects/index.ts';
import { type Bench, comment, eyes, HOME, label, openBench, SECRET } from './effects/apply.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.twin.close());

const plan = [eyes, label('ai-devops', 'ci:unknown'), comment('Hello')];

it('writes a plan in its order, each between two records (A1)', async () => {
  const { applied, refused } = await bench.apply(plan);
  expect(applied.map(({ effect, result }) => `${effect.kind} ${result}`)).toEqual([
    'react done',
    'label done',
    'comment done',
  ]);
  expect(refused).toEqual([]);
  expect(bench.host.audits.map((record) => record['verdict'] ?? record['result'])).toEqual([
    'allowed',
    'done',
    'allowed',
    'done',
    'allowed',
    'done',
  ]);
  expect(bench.host.audits.at(-1)).toMatchObject({
    target: 'acme/app#1',
    url: expect.stringContaining('#issuecomment-'),
  });
});

describe('a plan is refused as a whole, and nothing is written', () => {
  const readHome = (home: Awaited<ReturnType<ApplyDeps['readSubject']>>) => ({ readSubject: async () => home });
  it.each<[string, string, () => Partial<ApplyDeps>, Effect[]]>([
    ['W1: one of its effects is refused', 'W8', () => ({}), [eyes, label('lgtm'), comment('x')]],
    ['B1: it has two comments', 'B1', () => ({}), [comment('one'), comment('two')]],
    ['W2: the repository has another id now', 'W2', () => readHome({ id: 1, visibility: 'public' }), plan],
    [
      'W2: the run may not read the repository at all',
      'W2',
      () => ({ scope: { ...bench.deps.scope, repos: [] } }),
      plan,
    ],
    [
      'W2: the run belongs to another repository',
      'W2',
      () => ({ scope: { ...bench.deps.scope, home: { owner: 'acme', name: 'lib' } } }),
      plan,
    ],
    [
      'W2: something less visible was read',
      'W2',
      () => ({
        scope: {
          ...bench.deps.scope,
          repos: bench.deps.scope.repos.map((one) => ({
            ...one,
            visibility: one.repo.name === 'lib' ? 'private' : 'public',
          })),
        },
      }),
      plan,
    ],
  ])('%s', async (_name, rule, over, effects) => {
    const { applied, refused } = await bench.apply(effects, over());
    expect(applied).toEqual([]);
    expect(refused[0]?.rule).toBe(rule);
    expect(bench.twin.writes()).toEqual([]);
    expect(bench.host.audits).toMatchObject([
      { verdict: 'denied', plan: 'refused', rule },
      ...refused.slice(1).map(() => ({})),
    ]);
    expect(bench.host.lines).toContainEqual(expect.stringContaining(`notice: guard.denied rule=${rule}`));
  });

  it('names every reason, not the first', async () => {
    const { refused } = await bench.apply([label('lgtm'), comment('x', { big: 'x'.repeat(60_000) })]);
    expect(refused.map(({ rule }) => rule)).toEqual(['W8', 'O1']);
  });

  it('AM37: the repository was renamed and another took its name', async () => {
    bench.twin.renameRepo(HOME, 'acme/old');
    bench.twin.addRepo(HOME, { visibility: 'public', issues: [{ title: 'Bait' }] });
    const { refused } = await bench.apply(plan);
    expect(refused).toMatchObject([{ rule: 'W2', why: expect.stringContaining('renamed or replaced') }]);
    expect(bench.twin.writes()).toEqual([]);
  });

  it('FT08: the repository was renamed', async () => {
    bench.twin.renameRepo(HOME, 'acme/new');
    const { refused } = await bench.apply(plan);
    expect(refused).toMatchObject([{ rule: 'W2' }]);
  });

  it('AM14: the repository was made public after private ones were read', async () => {
    const repos = bench.deps.scope.repos.map((one) => ({ ...one, visibility: 'private' as const }));
    const { refused } = await bench.apply(plan, { scope: { ...bench.deps.scope, repos } });
    expect(refused).toMatchObject([{ rule: 'W2', why: expect.stringContaining('less visible') }]);
  });
});

describe('O2: a secret in an effect', () => {
  it.each<[string, Effect]>([
    ['in the text', comment(`key=${SECRET}`)],
    ['reversed', comment([...SECRET].reverse().join(''))],
    ['in base64', comment(Buffer.from(SECRET).toString('base64'))],
    ['in the data of the marker', comment('x', { deep: [{ note: SECRET }] })],
  ])('%s ends the run before anything is written', async (_name, effect) => {
    await expect(bench.apply([eyes, effect])).rejects.toMatchObject({ name: 'AlertError', rule: 'O2' });
    expect(bench.twin.writes()).toEqual([]);
    expect(bench.host.audits).toMatchObject([{ verdict: 'denied', rule: 'O2', secret: 'api-key' }]);
    expect(JSON.stringify(bench.host.audits)).not.toContain(SECRET);
  });
});

it('a dry run judges the plan and writes nothing', async () => {
  const { applied } = await bench.apply(plan, { dryRun: true });
  expect(applied.map(({ result }) => result)).toEqual(['dry-run', 'dry-run', 'dry-run']);
  expect(bench.twin.writes()).toEqual([]);
  expect(bench.host.lines).toContain('info: Dry run: would leave one triage comment on acme/app#1.');
  expect((await bench.apply([label('lgtm')], { dryRun: true })).refused).toHaveLength(1);
});

it('B4: the kill switch between two writes stops the rest', async () => {
  let asked = 0;
  const killSwitch = async () => (++asked === 2 ? 'switched off' : undefined);
  const { applied, refused } = await bench.apply(plan, { killSwitch });
  expect(applied.map(({ effect }) => effect.kind)).toEqual(['react']);
  expect(refused).toMatchObject([{ rule: 'B4', what: 'label', why: 'switched off' }]);
  expect(bench.twin.writes()).toEqual([expect.stringMatching(/^reaction /)]);
});

it('B4: a kill switch that cannot be read stops too', async () => {
  const killSwitch = () => Promise.reject(new Error('no answer'));
  await expect(bench.apply(plan, { killSwitch })).rejects.toThrow('no answer');
  expect(bench.twin.writes()).toEqual([]);
});

it('A1, AM105: what cannot be recorded is not written', async () => {
  const audit = {
    append: () => {
      throw new Error('the disk is full');
    },
  };
  await expect(bench.apply(plan, { audit })).rejects.toThrow('the disk is full');
  expect(bench.twin.writes()).toEqual([]);
});

it('FT45: a run that is cancelled writes nothing more', async () => {
  const stop = new AbortController();
  const off = bench.twin.onCall(({ phase, record }) => {
    if (phase === 'after' && record.path.endsWith('/reactions')) stop.abort(new Error('cancelled'));
  });
  await expect(bench.apply(plan, { signal: stop.signal })).rejects.toThrow('cancelled');
  off();
  expect(bench.twin.writes()).toEqual([expect.stringMatching(/^reaction /)]);
});

it('tells what was written although a later write throws', async () => {
  const applied: Applied[] = [];
  bench.twin.faults.add({ match: /^POST .*\/comments$/, kind: 'status', status: 403 });
  const subject = { repo: { owner: 'acme', name: 'app' }, number: 1 };
  await expect(apply({ subject, effects: plan, because: [] }, bench.deps, applied)).rejects.toMatchObject({
    kind: 'permission',
  });
  expect(applied.map(({ effect }) => effect.kind)).toEqual(['react', 'label']);
});
