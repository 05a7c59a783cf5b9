import type { GitHubTwin, Issue, RepoHandle } from '../kit/github/index.ts';
import { HIDDEN, HOME, READABLE, SELF } from './places.ts';
import { OWN_LABEL } from './rules.ts';
import type { World } from './world.ts';

/** Where a run may make its branch for an issue; what becomes of it is judged ref by ref (rules-fix.ts). */
export const branchesOf = (issue: number): string => `ci-fix-issue-${issue}-`;

/** Everything that no run may change, a line a thing: to be compared before and after. */
export function snapshot({
  github,
  issue: ours,
  job,
  self,
  plan,
}: Pick<World, 'github' | 'issue' | 'job' | 'self' | 'plan'>): string {
  const isOwn = (branch: string): boolean => branch.startsWith(branchesOf(ours)) || branch === plan?.branch;
  return [...READABLE, HIDDEN]
    .flatMap((name) => {
      const repo = github.repo(name);
      const foreign = (login: string | null): boolean => login !== SELF;
      const isFix = ({ user, pull }: Issue): boolean =>
        job === 'fix' && !foreign(user) && pull?.headRepo === name && isOwn(pull.head);
      const isBranch = (ref: string): boolean => job === 'fix' && isOwn(ref.replace(/^heads\//, ''));
      if (job === 'reconcile') return seenByReconcile(repo, self);
      return [
        ...[...repo.record.refs].flatMap(([ref, sha]) => (isBranch(ref) ? [] : [`${name} ${ref} ${sha}`])),
        ...repo.issues.flatMap((one) => {
          const { number, title, body, user, state, locked, assignees, labels, comments, pull } = one;
          const said = comments.flatMap(({ id, user: by, body: text }) => (foreign(by) ? [[id, by, text]] : []));
          // A scan writes its own issues as it likes, within what the journal shows; the talk below them is not its own.
          if ((job === 'scan' && name === HOME && !foreign(user)) || isFix(one))
            return said.map((comment) => `${name}#${number} ${JSON.stringify(comment)}`);
          const labelled = job === 'triage' && number === ours && name === HOME;
          return [
            `${name}#${number} ${JSON.stringify([title, body, state, locked, assignees, pull ?? null])} ${JSON.stringify(
              labelled ? labels.filter((label) => !OWN_LABEL.test(label)) : labels,
            )} ${JSON.stringify(said)}`,
          ];
        }),
        `${name} runs ${repo.runs.length} checks ${repo.checkRuns.length} statuses ${repo.statuses.length}`,
      ];
    })
    .join('\n');
}

/** Merges, closes, labels and checks are judged write by write; what others said and made stays as it is. */
const seenByReconcile = ({ issues, fullName, runs, statuses, checkRuns }: RepoHandle, self: string): string[] => [
  ...issues.flatMap(({ number, title, body, locked, assignees, comments, pull, user: by }) => {
    // Those that it opens are judged one by one, and a write is seen whatever it is.
    if (by === self && pull?.head.startsWith('revert-')) return [];
    const { base, draft, reviews, threads } = pull ?? {};
    const said = comments.flatMap(({ id, user, body: text }) => (user === self ? [] : [[id, user, text]]));
    const ofPull = [base, draft, reviews, threads];
    return `${fullName}#${number} ${JSON.stringify([title, body, locked, assignees, ofPull, said])}`;
  }),
  `${fullName} runs ${runs.length} statuses ${statuses.length}`,
  ...checkRuns.flatMap(({ name, app, sha, conclusion, externalId }) =>
    `${app}[bot]` === self ? [] : [`${fullName}@${sha} ${app} ${name} ${conclusion} ${externalId}`],
  ),
];

/** Where every branch and tag of the readable repositories stands, by `owner/name ref`. */
export const refsOf = (github: GitHubTwin): Map<string, string> =>
  new Map(
    READABLE.flatMap((name) =>
      [...github.repo(name).record.refs].map(([ref, sha]) => [`${name} ${ref}`, sha] as const),
    ),
  );
