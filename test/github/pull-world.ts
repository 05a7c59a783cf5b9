import type { Octokit } from '@octokit/core';
import type { PullReader } from '../../packages/core/src/github/sweep.ts';
import { fakeClock } from '../kit/clock.ts';
import type { GitHubSeed } from '../kit/github/index.ts';
import { memoryLog, TOKEN, type World } from './world.ts';

/** What the reads of pull requests share, over a twin. */
export const readerOf = (
  { github, clock, log }: Pick<World, 'github' | 'clock' | 'log'>,
  signal = new AbortController().signal,
): PullReader => ({
  github,
  clock,
  log,
  signal,
  spent: { points: 0, calls: 0 },
});

/** A GitHub that answers GraphQL so, call by call, and REST so; what is thrown is an answer with `errors`, as octokit throws it. */
export function scripted(
  answer: (variables: Record<string, unknown>, call: number) => unknown,
  rest: (route: string, parameters: Record<string, unknown>) => unknown = () => [],
): PullReader {
  let calls = 0;
  const graphql = async (_document: string, variables: Record<string, unknown>) => answer(variables, ++calls);
  const request = async (route: string, parameters: Record<string, unknown>) => ({ data: rest(route, parameters) });
  const octokit = { graphql, request } as unknown as Octokit;
  const github = {
    read: () => octokit,
    urls: { api: 'https://x', graphql: 'https://x', server: 'https://x' },
  };
  return readerOf({ github, clock: fakeClock(), log: memoryLog() });
}

/** An answer of which not all came. */
export const partly = (data: unknown, ...errors: object[]): Error =>
  Object.assign(new Error('GraphQL'), { data, errors });

/** A repository with branches for pull requests, people who may write, one who may not, and her fork. */
export const PULL_SEED: GitHubSeed = {
  tokens: { [TOKEN]: {} },
  users: [{ login: 'eve' }],
  teams: { 'acme/ops': ['rita'] },
  repos: {
    'acme/app': {
      org: true,
      collaborators: { rita: 'write', max: 'write' },
      teams: ['ops'],
      commits: [{ files: { 'a.txt': 'a\n', 'old.txt': 'some text that is long enough\n' } }],
      branches: {
        fix: [{ message: 'Fix', author: 'dependabot[bot]', committer: 'web-flow', files: { 'b.txt': 'b\n' } }],
        move: [{ files: { 'old.txt': null, 'new.txt': 'some text that is long enough\n' } }],
      },
      issues: [{ title: 'A bug' }],
    },
    'eve/app': { visibility: 'public', forkOf: 'acme/app', branches: { theirs: [{ files: { x: 'x' } }] } },
  },
};
