/** One repository with a few pull requests, as the tests of merging want it. */
import { type GitHubTwin, type RepoSeed, startGitHub } from '../kit/github/index.ts';
import { octokit } from './client.ts';

export const startMerging = (more: Partial<RepoSeed> = {}): Promise<GitHubTwin> =>
  startGitHub(
    {
      tokens: {
        ghs_job: {},
        ghs_app: { login: 'merger[bot]' },
        ghs_few: { permissions: { contents: 'write', pull_requests: 'write' } },
        ghs_read: { permissions: { contents: 'read', pull_requests: 'read' } },
        ghp_ann: { login: 'ann' },
      },
      users: [{ login: 'eve' }],
      teams: { 'octo/core': ['bob'] },
      repos: {
        'octo/app': {
          org: true,
          collaborators: { ann: 'write', bob: 'write', cat: 'read' },
          commits: [{ files: { 'a.txt': 'a\n' } }],
          branches: {
            fix: [
              { message: 'One', author: 'ann', files: { 'b.txt': 'b\n' } },
              { message: 'Two', author: 'ann', files: { 'c.txt': 'c\n' } },
            ],
            flow: [{ author: 'ann', files: { '.github/workflows/ci.yml': 'on: push\n' } }],
          },
          issues: [{ title: 'A bug' }],
          pulls: [
            { title: 'Fix it', head: 'fix', user: 'ann', closes: [1] },
            { title: 'Flow', head: 'flow', user: 'ann' },
          ],
          ...more,
        },
      },
    },
    { at: '2026-02-01T00:00:00Z', allowUnmodelled: true },
  );

export type Answer = Record<string, Record<string, unknown>>;

/** Fields of a pull request by GraphQL. */
export async function pullFields(
  twin: GitHubTwin,
  fields: string,
  number = 2,
  token = 'ghs_job',
): Promise<Record<string, unknown>> {
  const query = `query($n: Int!) { repository(owner: "octo", name: "app") { pullRequest(number: $n) { ${fields} } } }`;
  const { repository } = await octokit(twin, token).graphql<Answer>(query, { n: number });
  return repository?.['pullRequest'] as Record<string, unknown>;
}
