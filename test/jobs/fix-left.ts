import type { Settings } from '../../packages/core/src/settings.ts';
import { FIX_PERMISSIONS } from '../demo/story.ts';
import type { RepoHandle } from '../kit/github/index.ts';
import { FIX_TOKEN, type FixWorld, UNITS } from './fix-world.ts';
import { HOME } from './world.ts';

/** All that a fix leaves in a repository and on the issue, but for numbers of runs, moments and ids of objects. */
export interface FixLeft {
  repos: { name: string; labels: string[]; branches: object[]; pulls: object[] }[];
  issue: { comments: string[]; labels: string[]; eyes: string[] };
}

/** Whose token it is that writes: a workflow's own can ask no team for a review. */
export const APP = {
  ...{ login: 'fixer[bot]', type: 'Bot' as const },
  permissions: { ...FIX_PERMISSIONS, members: 'read' as const },
};

/** Runs of one world that are told apart, and are the same in what they leave. */
export const RUN = { id: 7_770_000_050, number: 7050 };

/**
 * Gives the code of the demo's world owners, and answers hands to put the repositories back to how they are now and to see
 * what a fix left in them. `event` is the comment that asks.
 */
export function keepFix(world: FixWorld, event: Settings['event']): { restore(): void; left(): FixLeft } {
  const { github } = world.red;
  const { comment } = event.payload as { comment: { id: number } };
  github.addToken(FIX_TOKEN, APP);
  const repos = [UNITS, HOME].map((name) => github.repo(name));
  const home = github.repo(HOME);
  for (const repo of repos) {
    repo.push('main', { message: 'Name the owners', files: { CODEOWNERS: '* @jon @acme/core\n' } });
    repo.setPermission('jon', 'write');
    repo.record.teams.push('core');
  }
  const before = structuredClone(repos.map(({ record: { refs, labels, issues } }) => ({ refs, labels, issues })));
  return {
    restore() {
      for (const [index, { record }] of repos.entries()) {
        const { refs, labels, issues } = structuredClone(before[index]!);
        record.refs.clear();
        for (const [ref, sha] of refs) record.refs.set(ref, sha);
        record.labels.splice(0, Number.POSITIVE_INFINITY, ...labels);
        record.issues.splice(0, Number.POSITIVE_INFINITY, ...issues);
      }
      Object.assign(github.token(FIX_TOKEN).rate, { remaining: 5_000 });
    },
    left: () => ({
      repos: repos.map((repo) => ({
        name: repo.fullName,
        labels: repo.labels(),
        branches: branchesOf(repo).map(([name, sha]) => branchLeft(repo, name, sha)),
        pulls: repo.issues.flatMap(({ number, title, body, user, labels, state, pull }) =>
          pull
            ? [
                {
                  ...{ number, title, body: plain(body ?? ''), user, state, labels: labels.toSorted() },
                  ...{ draft: pull.draft, base: pull.base, head: plain(pull.head) },
                  ...{ users: pull.requestedReviewers, teams: pull.requestedTeams },
                },
              ]
            : [],
        ),
      })),
      issue: {
        comments: world.comments().map(({ body }) => plain(body)),
        labels: home.labels(world.issue),
        eyes: home.reactions({ comment: comment.id }).map(({ user, content }) => `${content} by ${user}`),
      },
    }),
  };
}

/** The branches that a fix made. */
export const branchesOf = (repo: RepoHandle): [name: string, sha: string][] =>
  Object.entries(repo.branches()).filter(([name]) => name !== 'main');

function branchLeft(repo: RepoHandle, name: string, sha: string): object {
  const { message, parents, author } = repo.record.git.commits.get(sha)!;
  return { name: plain(name), message: plain(message), parents, author: author.login, files: repo.files(name) };
}

/**
 * A text without the place and number of the run, its moments and seconds, and what a commit of another moment is called;
 * and without the last column of the trial's table, since the commands stand in no commit.
 */
export const plain = (text: string): string =>
  text
    .replace(/(<!-- ai-devops:\w+ v1 )([\w.-]+)/g, (_, kind: string, data: string) => kind + decoded(data))
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.example')
    .replace(/\b77700000\d\d\b/g, 'ID')
    .replace(/(ci-fix-issue-\d+-)705\d/g, '$1NUMBER')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
    .replace(/\b\d+(?:\.\d+)? s\b/g, 'SECONDS')
    .replace(/\b[0-9a-f]{40}\b/g, 'SHA')
    .replace(/^(\|(?:[^|\n]*\|){3})[^|\n]+\|$/gm, '$1');

/** What a marker carries: base64url with a dot for the hyphen. */
const decoded = (data: string): string => Buffer.from(data.replaceAll('.', '-'), 'base64url').toString();
