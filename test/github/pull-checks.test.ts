import { describe, expect, it } from '@jest/globals';
import { type CheckNode, checkOf, checkState } from '../../packages/core/src/github/pull-checks.ts';

const run = (status: string, conclusion: string | null, more: object = {}): CheckNode => ({
  __typename: 'CheckRun',
  name: 'test',
  status,
  conclusion,
  externalId: null,
  checkSuite: null,
  ...more,
});
const status = (state: string): CheckNode => ({ __typename: 'StatusContext', context: 'ci', state });

describe('the state of a check run', () => {
  it.each([
    ['SUCCESS', 'passed'],
    ['NEUTRAL', 'neutral'],
    ['SKIPPED', 'skipped'],
    ['FAILURE', 'failed'],
    ['TIMED_OUT', 'failed'],
    ['CANCELLED', 'failed'],
    ['STALE', 'failed'],
    ['ACTION_REQUIRED', 'failed'],
    ['STARTUP_FAILURE', 'failed'],
    ['A_NEW_WORD', 'failed'],
    ['constructor', 'failed'],
    [null, 'failed'],
  ])('completed with %s: %s', (conclusion, expected) => {
    expect(checkState(run('COMPLETED', conclusion))).toBe(expected);
  });
  it.each([
    ['QUEUED', 'pending'],
    ['IN_PROGRESS', 'pending'],
    ['WAITING', 'pending'],
    ['PENDING', 'pending'],
    ['REQUESTED', 'pending'],
    ['A_NEW_WORD', 'failed'],
  ])('%s: %s, whatever its conclusion', (word, expected) => {
    expect(checkState(run(word, null))).toBe(expected);
    expect(checkState(run(word, 'SUCCESS'))).toBe(expected);
  });
});

it.each([
  ['SUCCESS', 'passed'],
  ['PENDING', 'pending'],
  ['EXPECTED', 'expected'],
  ['FAILURE', 'failed'],
  ['ERROR', 'failed'],
  ['NEUTRAL', 'failed'],
  ['toString', 'failed'],
])('a status %s is %s', (word, expected) => {
  expect(checkState(status(word))).toBe(expected);
});

describe('a check as a record', () => {
  it('of a run', () => {
    const suite = {
      app: { databaseId: 15368, slug: 'github-actions' },
      workflowRun: { event: 'push', workflow: { name: 'CI' } },
    };
    const more = {
      checkSuite: suite,
      externalId: 'x',
      startedAt: '2026-01-01T00:00:00Z',
      completedAt: null,
      isRequired: true,
    };
    expect(checkOf(run('IN_PROGRESS', null, more))).toEqual({
      name: 'test',
      kind: 'run',
      state: 'pending',
      conclusion: 'IN_PROGRESS',
      appId: 15368,
      by: 'github-actions',
      event: 'push',
      workflow: 'CI',
      startedAt: '2026-01-01T00:00:00Z',
      completedAt: undefined,
      required: true,
      externalId: 'x',
    });
    expect(checkOf(run('COMPLETED', 'SUCCESS'))).toMatchObject({ appId: undefined, by: '', externalId: '' });
  });
  it('of a status, which no app is behind', () => {
    const creator = { __typename: 'Bot', login: 'ci-bot' };
    const node = { ...status('FAILURE'), createdAt: '2026-01-01T00:00:00Z', creator } as CheckNode;
    expect(checkOf(node)).toMatchObject({ name: 'ci', kind: 'status', by: 'ci-bot[bot]', appId: undefined });
    expect(checkOf(node).completedAt).toBe('2026-01-01T00:00:00Z');
    expect(checkOf({ ...node, state: 'PENDING' } as CheckNode).completedAt).toBeUndefined();
  });
});
