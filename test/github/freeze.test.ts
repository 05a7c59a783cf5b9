import { describe, expect, it } from '@jest/globals';
import { freezes, readFreeze } from '../../packages/core/src/github/freeze.ts';
import { startGitHub } from '../kit/github/index.ts';
import { readerOf } from './pull-world.ts';
import { connect, repo, TOKEN } from './world.ts';

const APP = repo('acme/app');

describe('an issue freezes', () => {
  it.each<[string, string, boolean]>([
    ['Nothing goes out before Monday', 'main', true],
    ['Broken branch:main', 'main', true],
    ['Broken branch:main', 'release', false],
    ['Broken BRANCH:release/1.x, branch:main', 'release/1.x', true],
    ['Broken branch:"main" today', 'main', true],
    ['Broken branch:main2', 'main', false],
    ['My subbranch:main is broken', 'release', true],
    ['branch:', 'main', true],
  ])('%s → %s: %s', (title, branch, expected) => {
    expect(freezes(title, branch)).toBe(expected);
  });
});

describe('the freeze of a branch', () => {
  const ask = async (
    label: string,
    permissions: Record<string, 'read'> = { issues: 'read', pull_requests: 'read' },
  ) => {
    const twin = await startGitHub({
      tokens: { [TOKEN]: { permissions } },
      repos: {
        'acme/app': {
          branches: { fix: [{}] },
          issues: [
            { title: 'Frozen', labels: ['freeze'] },
            { title: 'Frozen branch:release', labels: ['freeze'] },
            { title: 'Was frozen', labels: ['freeze'], state: 'closed' },
            { title: 'Not frozen' },
          ],
          pulls: [{ head: 'fix', title: 'No issue', labels: ['freeze'] }],
        },
      },
    });
    try {
      return await readFreeze(readerOf(connect(twin)), APP, 'main', label);
    } finally {
      await twin.close();
    }
  };
  it('is its open issues with the label', async () => {
    expect(await ask('freeze')).toEqual({
      issues: [{ url: expect.stringMatching(/\/acme\/app\/issues\/1$/), title: 'Frozen' }],
      unknown: undefined,
    });
  });
  it('is none without such an issue', async () => {
    expect(await ask('other')).toEqual({ issues: [], unknown: undefined });
  });
  it('row 106: is unknown when they cannot be read, or not be asked for', async () => {
    expect(await ask('freeze', { contents: 'read' })).toMatchObject({
      issues: [],
      unknown: expect.stringMatching(/lacks/),
    });
    expect((await ask('a,b')).unknown).toMatch(/it has a comma/);
  });
});
