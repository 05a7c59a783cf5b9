import { describe, expect, it } from '@jest/globals';
import { readFreeze } from '../../packages/core/src/github/freeze.ts';
import { startGitHub } from '../kit/github/index.ts';
import { readerOf } from './pull-world.ts';
import { connect, repo, TOKEN } from './world.ts';

const APP = repo('acme/app');

describe('what freezes a repository', () => {
  const ask = async (
    label: string,
    permissions: Record<string, 'read'> = { issues: 'read', pull_requests: 'read' },
    more: { title: string; labels: string[] }[] = [],
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
            ...more,
          ],
          pulls: [{ head: 'fix', title: 'No issue', labels: ['freeze'] }],
        },
      },
    });
    try {
      return await readFreeze(readerOf(connect(twin)), APP, label);
    } finally {
      await twin.close();
    }
  };
  it('is its open issues with the label, whatever branch they name: the gate reads that', async () => {
    const { issues, unknown } = await ask('freeze');
    expect(issues.map(({ title }) => title).toSorted()).toEqual(['Frozen', 'Frozen branch:release']);
    expect(issues.every(({ url }) => /\/acme\/app\/issues\/[12]$/.test(url))).toBe(true);
    expect(unknown).toBeUndefined();
  });
  it('is unknown when there are more of them than are read', async () => {
    const many = Array.from({ length: 100 }, () => ({ title: 'Frozen branch:other', labels: ['freeze'] }));
    const { issues, unknown } = await ask('freeze', undefined, many);
    expect(issues.length).toBeGreaterThan(90);
    expect(unknown).toMatch(/^100 issues and pull requests or more have the label `freeze`/);
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
