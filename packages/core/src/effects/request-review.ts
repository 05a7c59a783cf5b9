import { z } from 'zod';
import type { RepoRef } from '../domain/repo.ts';
import { GithubError, messageOf } from '../errors.ts';
import type { GithubWriter } from '../github/client.ts';
import { readReviewState } from '../github/pulls.ts';
import { requestReview as ask } from '../github/write-pull.ts';
import { count } from '../text/words.ts';
import { defineEffect } from './define.ts';

/** Logins, and slugs of teams of the repository's organisation. */
export const reviewers = z.strictObject({
  users: z.array(z.string().max(100)).max(15),
  teams: z.array(z.string().max(100)).max(15),
});
type Reviewers = z.output<typeof reviewers>;

/** Asks people and teams for a review of the pull request. */
export const requestReview = defineEffect({
  kind: 'request-review',
  about:
    'Ask people and teams whom the rules name for a review of the pull request. Who was asked already, or has reviewed the head commit, is left in peace.',
  on: 'issue',
  params: reviewers,
  describe: ({ users, teams }) => `a request for ${count(users.length + teams.length, 'review')}`,
  // Whom to ask is the maintainers' word in a rule, and GitHub lets only those be asked who may read here.
  guard: async () => undefined,
  run: async (wanted, { github, subject, self }, writer) => {
    const { repo, number } = subject;
    const { url, open, author, users, teams, reviewed } = await readReviewState(github, repo, number);
    const had = new Set([...users, ...reviewed, author.login, self?.login ?? ''].map(lower));
    const teamsHad = new Set(teams.map(lower));
    const asked = {
      users: wanted.users.filter((login) => !had.has(lower(login))),
      teams: wanted.teams.filter((slug) => !teamsHad.has(lower(slug))),
    };
    const most = open ? asked.users.length + asked.teams.length : 0;
    const left = most > 0 ? await askEach(writer, repo, number, asked) : [];
    return { result: left.length < most ? 'done' : 'unchanged', url, left };
  },
});

/** How GitHub says that the token may not see a team that there is. */
const UNSEEN = /could not resolve to a node with the global id/i;
const NO_TEAMS =
  "a workflow's own token cannot ask teams; name people, or pass the token of a GitHub App with the organisation permission *Members: read*";

const lower = (name: string): string => name.toLowerCase();

/** A sentence for who was not asked. */
export const notAsked = (who: string, why: string): string =>
  `${who} was not asked for a review: ${why.replace(/[.\s]+$/, '')}.`;

/**
 * FT10: asks each for itself, because for one name that it does not take GitHub refuses all. Gives a sentence for each that
 * was not asked: a reviewer less is no reason to fail. A workflow's own token may ask no team at all.
 */
export async function askEach(
  writer: GithubWriter,
  repo: RepoRef,
  number: number,
  { users, teams }: Reviewers,
): Promise<string[]> {
  const left: string[] = [];
  const one = (who: string, reviewer: Parameters<typeof ask>[3]) =>
    ask(writer, repo, number, reviewer).catch((error: unknown) => {
      if (!(error instanceof GithubError)) throw error;
      const why = messageOf(error);
      left.push(notAsked(who, 'team' in reviewer && UNSEEN.test(why) ? NO_TEAMS : why));
    });
  for (const user of users) await one(user, { user });
  for (const team of teams) await one(`${repo.owner}/${team}`, { team });
  return left;
}
