/** Opening a pull request and asking for reviews, by whichever door: what GitHub checks, and in which words it says no. */
import { ahead } from './git.ts';
import { findRepo, fullName, type Issue, key, type Repo, sameName, user } from './memory.ts';
import { addPull } from './pull-seed.ts';
import type { Call } from './route.ts';
import type { Token } from './tokens.ts';

export const FORBIDDEN = 'GitHub Actions is not permitted to create or approve pull requests.';

/** The setting binds the token of a workflow, not an app's or a person's. */
export const mayNotOpen = (token: Token, repo: Repo): boolean =>
  repo.pullsForbidden && sameName(token.user.login, 'github-actions[bot]');

export interface PullAsked {
  title: string;
  body: string | null;
  /** A branch, or `owner:branch` of a fork. */
  head: string;
  base: string;
  draft: boolean;
}

/** Why not: `field` when REST names only the field, and GraphQL's sentence. */
export interface Wrong {
  field?: 'head' | 'base';
  message: string;
}

export function openPull(call: Call, repo: Repo, asked: PullAsked): { issue: Issue } | { wrong: Wrong } {
  const { title, body, head, base, draft } = asked;
  const [owner, branch] = head.includes(':') ? (head.split(':') as [string, string]) : [repo.owner, head];
  const source = sameName(owner, repo.owner) ? repo : findRepo(call.world, `${owner}/${repo.name}`);
  const headSha = source?.refs.get(`heads/${branch}`);
  const baseSha = repo.refs.get(`heads/${base}`);
  const nothing = `No commits between ${base} and ${branch}`;
  const blank = (end: string) => `Head sha can't be blank, Base sha can't be blank, ${nothing}, ${end}`;
  if (!source || !headSha) return { wrong: { field: 'head', message: blank('Head ref must be a branch') } };
  if (!baseSha) return { wrong: { field: 'base', message: blank('Base ref must be a branch') } };
  if (ahead(repo.git, baseSha, headSha).length === 0) return { wrong: { message: nothing } };
  const twin = repo.issues.find(
    ({ state, pull }) =>
      state === 'open' && pull?.head === branch && pull.base === base && pull.headRepo === fullName(source),
  );
  if (twin) return { wrong: { message: `A pull request already exists for ${owner}:${branch}.` } };
  const by = call.token.user.login;
  const made = { title, body, head: branch, base, headRepo: fullName(source), draft, user: by };
  const issue = addPull(call.world, repo, made);
  const detail = `${branch}→${base}${draft ? ' (draft)' : ''}`;
  call.wrote({ kind: 'open-pull', repo: fullName(repo), number: issue.number, detail, body: body ?? '' });
  return { issue };
}

/** Asks all of them or nobody; the sentence that says why nobody. Who is asked already stays asked. */
export function askForReview(
  call: Call,
  repo: Repo,
  issue: Issue,
  { users, teams }: { users: readonly string[]; teams: readonly string[] },
): string | undefined {
  if (users.some((login) => issue.user !== null && sameName(login, issue.user)))
    return 'Review cannot be requested from pull request author.';
  const works = (login: string) => sameName(login, repo.owner) || repo.collaborators.has(key(login));
  if (!users.every(works) || !teams.every((slug) => repo.teams.includes(slug)))
    return `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${fullName(repo)} repository.`;
  const pull = issue.pull!;
  for (const login of users.map((one) => user(call.world, one).login))
    if (!pull.requestedReviewers.includes(login)) pull.requestedReviewers.push(login);
  for (const slug of teams) if (!pull.requestedTeams.includes(slug)) pull.requestedTeams.push(slug);
  const detail = [...users, ...teams.map((slug) => `team ${slug}`)].join(',');
  call.wrote({ kind: 'request-review', repo: fullName(repo), number: issue.number, detail });
  return undefined;
}
