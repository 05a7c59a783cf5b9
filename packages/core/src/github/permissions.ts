import type { Author, Permission } from '../domain/issue.ts';
import type { RepoRef } from '../domain/repo.ts';
import type { Github } from './client.ts';
import { query } from './graphql.ts';
import { absent } from './repos.ts';
import { actorOf, at, type GraphActor } from './shapes.ts';

/**
 * What a person may do in a repository, by the legacy field: maintain counts as write, triage as read (G1). Any failure
 * and any value that is not known is `unknown`, and that means no.
 */
export const readPermission = (github: Github, repo: RepoRef, login: string): Promise<Permission> =>
  askPermission(github, repo, login).catch(() => 'unknown');

/** The same, for who can try again later: a failure is thrown. */
export async function askPermission(github: Github, repo: RepoRef, login: string): Promise<Permission> {
  const { data } = await github
    .read(repo)
    .request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { ...at(repo), username: login });
  const { permission } = data;
  return permission === 'admin' || permission === 'write' || permission === 'read' || permission === 'none'
    ? permission
    : 'unknown';
}

/** Whether an issue of the repository can be assigned to somebody. Throws `GithubError`. */
export async function canBeAssigned(github: Github, repo: RepoRef, login: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/assignees/{assignee}';
  const answer = github.read(repo).request(route, { ...at(repo), assignee: login });
  return (await absent(answer.then(() => ({ data: true })))) ?? false;
}

/** Who we are with this token: `github-actions[bot]` for the workflow's own. Throws `GithubError`. */
export async function viewer(github: Github, repo: RepoRef): Promise<Author> {
  const answer = await query<{ viewer: GraphActor }>(
    github,
    repo,
    `query Viewer { viewer { __typename login databaseId } }`,
    {},
  );
  const { viewer: me } = answer;
  // `viewer` is typed as a User even when it is an app's bot; the login tells.
  return actorOf({ ...me, __typename: me.login.endsWith('[bot]') ? 'Bot' : me.__typename });
}
