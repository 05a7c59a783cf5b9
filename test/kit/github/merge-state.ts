/** Whether a pull request can be merged, and what stands against it: in GitHub's order and words. */
import { allRules, rulesFor, strictest } from './branch-rules.ts';
import { ahead } from './git.ts';
import { type BranchRules, type Issue, type MergeState, type Repo, sameName, type World } from './memory.ts';
import { standing } from './reviews.ts';
import { contextsAt, meets, passes, type Rolled, waits, wordOf } from './rollup.ts';
import { baseOf, mergeable } from './views/pulls.ts';

/** Whether git could merge it; each look counts against `unknownFor`. */
export function lookMergeable(repo: Repo, issue: Issue): boolean | null {
  if (issue.state !== 'open') return null;
  const { told } = issue.pull!;
  if (told.unknownFor > 0) {
    told.unknownFor--;
    return null;
  }
  return told.mergeable ?? mergeable(repo, issue);
}

export interface Obstacle {
  kind: 'behind' | 'checks' | 'reviews' | 'other';
  status: 405 | 409;
  message: string;
}

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Commits that a pull request brings, oldest first. */
export const commitsOf = (repo: Repo, issue: Issue) => ahead(repo.git, baseOf(repo, issue), issue.pull!.headSha);

export const isBehind = (repo: Repo, issue: Issue): boolean =>
  ahead(repo.git, issue.pull!.headSha, baseOf(repo, issue)).length > 0;

/** Everything that the rules of the base branch hold against a merge by this login. */
export function obstacles(world: World, repo: Repo, issue: Issue, login: string): Obstacle[] {
  const pull = issue.pull!;
  const held = rulesFor(repo, pull.base, login);
  if (held.length === 0) return [];
  const rules = strictest(held);
  const out: Obstacle[] = [];
  const add = (kind: Obstacle['kind'], message: string, status: Obstacle['status'] = 405) =>
    out.push({ kind, status, message });
  const checks = checksAgainst(world, rules, contextsAt(repo, pull.headSha));
  if (checks !== undefined) add('checks', checks);
  const { changesRequested, approvals, waitingFor, enough } = standing(world, repo, issue, rules);
  if (changesRequested > 0 && rules.approvals > 0)
    add('reviews', `${some(changesRequested, 'review', 'reviews')} requesting changes by reviewers with write access.`);
  else if (approvals < rules.approvals)
    add(
      'reviews',
      `At least ${some(rules.approvals, 'approving review is', 'approving reviews are')} required by reviewers with write access.`,
    );
  else if (waitingFor.length > 0) add('reviews', `Waiting on code owner review from ${waitingFor.join(', ')}.`);
  else if (!enough) add('reviews', 'New changes require approval from someone other than the last pusher.');
  if (rules.threads && pull.threads.some((one) => !one.resolved))
    add('other', 'A conversation must be resolved before this pull request can be merged.');
  if (rules.signatures && commitsOf(repo, issue).some((one) => one.signed !== true))
    add('other', 'Commits must have verified signatures.');
  if (rules.pushers && !rules.pushers.some((one) => sameName(one, login)))
    add(
      'other',
      "You're not authorized to push to this branch. Visit https://docs.github.com/articles/about-protected-branches/ for more information.",
    );
  for (const { type, blocking } of rules.other)
    if (blocking) add('other', `Repository rule violations found\n\n${type.toLowerCase().replaceAll('_', ' ')}\n\n`);
  if (rules.strict && isBehind(repo, issue))
    add('behind', 'Head branch is out of date. Review and try the merge again.', 409);
  return out;
}

/** How GitHub sums up required checks that have not passed; undefined when all have. */
function checksAgainst(world: World, rules: BranchRules, contexts: readonly Rolled[]): string | undefined {
  const left = rules.checks.flatMap((required) => {
    const found = contexts.filter((one) => meets(world, one, required));
    const worst = found.find((one) => !passes(one) && !waits(one)) ?? found.find(waits);
    if (found.length > 0 && !worst) return [];
    return [{ name: required.name, word: worst ? sentenceWord(worst) : 'expected' }];
  });
  if (left.length === 0) return undefined;
  if (rules.checks.length === 1) return `Required status check "${left[0]!.name}" is ${left[0]!.word}.`;
  const words = [...new Set(left.map((one) => one.word))];
  const all = `${left.length} of ${rules.checks.length} required status checks`;
  if (words.length === 1) return `${all} are ${words[0]}.`;
  const counts = words.map((word) => `${left.filter((one) => one.word === word).length} ${word}`);
  return `${all} have not succeeded: ${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}.`;
}

function sentenceWord(one: Rolled): string {
  const word = wordOf(one);
  if (word === 'EXPECTED') return 'expected';
  if (word === 'IN_PROGRESS') return 'in progress';
  if (['QUEUED', 'WAITING', 'REQUESTED'].includes(word)) return 'queued';
  if (word === 'PENDING') return 'pending';
  return word === 'CANCELLED' ? 'cancelled' : 'failing';
}

/** `able` as `lookMergeable` told it: asked twice, GitHub would have computed in between. */
export function mergeState(world: World, repo: Repo, issue: Issue, login: string, able: boolean | null): MergeState {
  const pull = issue.pull!;
  if (pull.told.mergeState !== undefined) return pull.told.mergeState;
  if (issue.state !== 'open' || able === null) return 'UNKNOWN';
  if (!able) return 'DIRTY';
  if (pull.draft) return 'DRAFT';
  const found = obstacles(world, repo, issue, login);
  if (found.some((one) => one.kind !== 'behind')) return 'BLOCKED';
  if (found.length > 0) return 'BEHIND';
  const required = allRules(repo, pull.base).checks;
  const optional = contextsAt(repo, pull.headSha).filter((one) => !required.some((rule) => meets(world, one, rule)));
  return optional.every(passes) ? 'CLEAN' : 'UNSTABLE';
}
