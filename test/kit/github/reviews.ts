/** Who thinks what of a pull request, and what GitHub makes of it. */
import { allRules, strictest, wantsReviews } from './branch-rules.ts';
import {
  type BranchRules,
  findRepo,
  type Issue,
  key,
  type Repo,
  type Review,
  roleOf,
  sameName,
  type World,
} from './memory.ts';
import { pullChanges } from './views/pulls.ts';

/** The last opinion of each reviewer, oldest first; comments are none. */
export function opinions(issue: Issue): Review[] {
  const last = new Map<string, Review>();
  for (const review of issue.pull!.reviews) {
    if (review.state === 'COMMENTED') continue;
    const who = review.user ?? '';
    last.delete(who);
    last.set(who, review);
  }
  return [...last.values()];
}

/** A bot that reviews has been let in by somebody, and counts as one who may write. */
export function mayWrite(world: World, repo: Repo, login: string | null): boolean {
  if (login === null) return false;
  if (!repo.collaborators.has(key(login)) && world.users.get(key(login))?.type === 'Bot') return true;
  return ['admin', 'maintain', 'write'].includes(roleOf(repo, login));
}

/** Who moved the head last. */
export function lastPusher(world: World, issue: Issue): string | null {
  const { head, headRepo } = issue.pull!;
  const source = headRepo === null ? undefined : findRepo(world, headRepo);
  return source?.activity.findLast((one) => one.ref === `refs/heads/${head}`)?.actor ?? null;
}

export interface Standing {
  approvals: number;
  changesRequested: number;
  /** Owners of files that nobody of them approved; empty when nothing is owned or all is approved. */
  waitingFor: string[];
  enough: boolean;
}

export function standing(world: World, repo: Repo, issue: Issue, rules: BranchRules): Standing {
  const counted = opinions(issue).filter((one) => mayWrite(world, repo, one.user) && one.user !== issue.user);
  const approved = counted.filter((one) => one.state === 'APPROVED');
  const pusher = rules.lastPush ? lastPusher(world, issue) : null;
  const others = approved.filter((one) => pusher === null || !sameName(one.user!, pusher));
  const waitingFor = rules.codeOwners
    ? unapproved(
        world,
        repo,
        issue,
        approved.map((one) => one.user!),
      )
    : [];
  const least = Math.max(rules.approvals, rules.lastPush ? 1 : 0);
  return {
    approvals: approved.length,
    changesRequested: counted.filter((one) => one.state === 'CHANGES_REQUESTED').length,
    waitingFor,
    enough: approved.length >= least && (!rules.lastPush || others.length > 0) && waitingFor.length === 0,
  };
}

/** GitHub's verdict: null where the branch asks for no review, whatever people said. */
export function reviewDecision(world: World, repo: Repo, issue: Issue): string | null {
  const rules = strictest([allRules(repo, issue.pull!.base)]);
  if (!wantsReviews(rules)) return null;
  const { changesRequested, enough } = standing(world, repo, issue, rules);
  if (changesRequested > 0) return 'CHANGES_REQUESTED';
  return enough ? 'APPROVED' : 'REVIEW_REQUIRED';
}

/** The owners, by the last line that fits each file, of whom nobody has approved. */
function unapproved(world: World, repo: Repo, issue: Issue, approvers: readonly string[]): string[] {
  const head = repo.git.commits.get(repo.refs.get(`heads/${issue.pull!.base}`) ?? '');
  const file = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].flatMap(
    (path) => head?.files.get(path) ?? [],
  )[0];
  const lines = (file ? (repo.git.blobs.get(file.sha)?.toString() ?? '') : '')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
    .filter(([pattern]) => pattern);
  const missing = new Set<string>();
  for (const { filename } of pullChanges(repo, issue)) {
    const owners = lines.findLast(([pattern]) => owns(pattern!, filename))?.slice(1) ?? [];
    const members = owners.flatMap((owner) => world.teams.get(key(owner.slice(1))) ?? [owner.replace(/^@/, '')]);
    if (owners.length > 0 && !members.some((one) => approvers.some((by) => sameName(by, one))))
      missing.add(owners.join(' and/or '));
  }
  return [...missing];
}

/** `*`, `*.js`, `/docs/`, `src/main.ts`: the plain ones of CODEOWNERS. */
function owns(pattern: string, path: string): boolean {
  if (pattern === '*') return true;
  if (pattern.startsWith('*.')) return path.endsWith(pattern.slice(1));
  const bare = pattern.replace(/^\//, '').replace(/\/?\*{0,2}$/, '');
  if (/[*?[]/.test(bare)) throw new Error(`the twin does not know the CODEOWNERS pattern ${pattern}`);
  const anchored = pattern.startsWith('/') || bare.includes('/');
  const at = (from: string) => from === bare || from.startsWith(`${bare}/`);
  return anchored ? at(path) : path.split('/').some((_, i, parts) => at(parts.slice(i).join('/')));
}
