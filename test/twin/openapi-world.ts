/** A repository that holds one of everything that a route can show. */
import type { GitHubSeed } from '../kit/github/index.ts';

export const WORLD: GitHubSeed = {
  tokens: { ghs_job: {}, ghp_ann: { login: 'ann' } },
  teams: { 'octo/core': ['ann'] },
  repos: {
    'octo/app': {
      org: true,
      visibility: 'public',
      description: 'An app',
      collaborators: { ann: 'write', bob: 'write' },
      teams: ['core'],
      commits: [
        { message: 'One', author: 'ann', files: { 'a.txt': 'a\n', 'dir/b.txt': 'needle\n' } },
        { files: { 'a.txt': 'b\n' } },
      ],
      branches: {
        fix: [{ message: 'Fix', files: { 'c.txt': 'c\n' } }],
        other: [{ files: { 'd.txt': 'd\n' } }],
        late: [{ files: { 'l.txt': 'l\n' } }],
      },
      labels: ['bug'],
      issues: [
        {
          title: 'One',
          body: 'x',
          labels: ['bug'],
          assignees: ['ann'],
          comments: [
            { user: 'ann', body: 'hi' },
            { user: null, body: 'boo' },
          ],
        },
        // GitHub's search answers null for a missing body, although its description says string.
        { title: 'Ghost', user: null, state: 'closed', body: '' },
      ],
      pulls: [{ title: 'Fix', body: 'f', head: 'fix', user: 'ann' }],
      rulesets: {
        guarded: {
          checks: [{ name: 'ci', app: 15368 }],
          approvals: 1,
          linear: true,
          signatures: true,
          pushers: ['ann'],
          queue: { method: 'squash' },
        },
      },
      runs: [
        {
          pulls: [3],
          artifacts: ['logs'],
          jobs: [
            {
              name: 'test',
              conclusion: 'failure',
              steps: ['Set up job'],
              log: 'x',
              annotations: [{ message: 'boom' }],
            },
          ],
        },
        { conclusion: null, jobs: [{ name: 'busy', conclusion: null }] },
      ],
      checkRuns: [{ name: 'other-ci', summary: 's', title: 't' }],
    },
  },
};
