import { describe, expect, it } from '@jest/globals';
import type { Run } from '../../packages/core/src/domain/run.ts';
import type { ScanFilter } from '../../packages/core/src/domain/scan.ts';
import { buildFilter, buildOf } from '../../packages/core/src/sources/actions-filter.ts';
import { repo } from '../github/world.ts';

const APP = { repo: repo('acme/app'), id: 1, visibility: 'public', defaultBranch: 'main', pin: '' } as const;
const ALL: ScanFilter = {
  ...{ since: '', until: '', workflows: [], branches: [], events: [], exclude: [], tolerated: false, own: undefined },
};
const run = (more: Partial<Run> = {}): Run => ({
  ...{ repo: APP.repo, id: 7, number: 3, attempt: 1, workflow: 'CI', path: '.github/workflows/ci.yml', branch: 'main' },
  ...{ event: 'push', sha: 'a'.repeat(40), status: 'completed', conclusion: 'failure', url: 'https://x' },
  ...{ createdAt: '2026-01-05T08:00:00Z', headRepo: 'acme/app' },
  ...more,
});

describe('a build', () => {
  it('is the run, without the ref behind the path', () => {
    expect(buildOf(APP, run({ path: '.github/workflows/ci.yml@refs/heads/main' }))).toEqual({
      ...{ source: 'actions', repo: 'acme/app', workflow: 'CI', path: '.github/workflows/ci.yml', branch: 'main' },
      ...{ event: 'push', sha: 'a'.repeat(40), url: 'https://x', at: '2026-01-05T08:00:00Z', runId: 7, build: '' },
      ...{ attempt: 1, conclusion: 'failure' },
    });
  });
  it.each([
    ['Acme/App', 'main'],
    ['mallory/app', 'mallory:main'],
    [undefined, 'ghost:main'],
  ])('FT13: of the head repository %s is on %s', (headRepo, branch) => {
    expect(buildOf(APP, run({ headRepo })).branch).toBe(branch);
  });
  it('has a name even when GitHub tells none, and no commit that is none', () => {
    expect(buildOf(APP, run({ workflow: '', sha: 'x' }))).toMatchObject({ workflow: 'ci.yml', sha: '' });
  });
});

describe('what is asked for and wanted', () => {
  it.each<[string, Partial<ScanFilter>, object, Partial<Run>, boolean]>([
    ['the default branch alone', {}, { branch: 'main' }, {}, true],
    ['no other branch', {}, { branch: 'main' }, { branch: 'dev' }, false],
    ['not the default branch of a fork', {}, { branch: 'main' }, { headRepo: 'mallory/app' }, false],
    ['one branch', { branches: ['release/1'] }, { branch: 'release/1' }, { branch: 'release/1' }, true],
    ['a glob of branches', { branches: ['release/*'] }, {}, { branch: 'release/1' }, true],
    ['a glob that ends at a slash', { branches: ['release/*'] }, {}, { branch: 'release/1/2' }, false],
    ['two branches', { branches: ['main', 'dev'] }, {}, { branch: 'dev' }, true],
    ['every branch, forks too', { branches: ['**'] }, {}, { headRepo: 'mallory/app' }, true],
    ['one event', { events: ['schedule'] }, { branch: 'main', event: 'schedule' }, {}, false],
    ['two events', { events: ['schedule', 'push'] }, { branch: 'main' }, {}, true],
    ['a workflow by name', { workflows: ['CI'] }, { branch: 'main' }, {}, true],
    ['a workflow by file', { workflows: ['ci.yml'] }, { branch: 'main' }, {}, true],
    [
      'a workflow by a glob of names',
      { workflows: ['Nightly*'] },
      { branch: 'main' },
      { workflow: 'Nightly / e2e' },
      true,
    ],
    ['a workflow by a glob of files', { workflows: ['ci.*'] }, { branch: 'main' }, { workflow: 'Tests' }, true],
    [
      'a name that looks like a glob',
      { workflows: ['CI (nightly)'] },
      { branch: 'main' },
      { workflow: 'CI (nightly)' },
      true,
    ],
    ['not another workflow', { workflows: ['Nightly*', 'e2e.yml'] }, { branch: 'main' }, {}, false],
    ['not an excluded one', { exclude: ['c*'] }, { branch: 'main' }, {}, false],
    ['not one excluded by name', { workflows: ['*'], exclude: ['CI'] }, { branch: 'main' }, {}, false],
    [
      'not its own workflow',
      { own: { repo: 'Acme/App', path: '.github/workflows/ci.yml' } },
      { branch: 'main' },
      {},
      false,
    ],
    [
      'the same file of another repository',
      { own: { repo: 'acme/lib', path: '.github/workflows/ci.yml' } },
      { branch: 'main' },
      {},
      true,
    ],
  ])('%s', (_, filter, ask, seed, wanted) => {
    const made = buildFilter({ ...ALL, ...filter }, APP);
    expect(made.ask).toEqual(ask);
    expect(made.wants(buildOf(APP, run(seed)))).toBe(wanted);
  });
});
