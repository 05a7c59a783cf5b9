/** A test's own hands on pull requests, and on the rules of the branches that they want to go to. */
import { type BranchRulesSeed, branchRules } from './branch-rules.ts';
import { event, touch } from './issues.ts';
import {
  type Issue,
  type MergeMethod,
  type MergeState,
  type Merging,
  now,
  type Repo,
  type Review,
  type ReviewThread,
  user,
  type World,
} from './memory.ts';
import { land } from './merge.ts';
import {
  addPull,
  addReview,
  addThread,
  type PullSeed,
  type ReviewSeed,
  retarget,
  type ThreadSeed,
} from './pull-seed.ts';

/** What the twin would compute, told by a test instead; what is left out stays as it was, undefined mends it. */
export interface Override {
  /** How many more times it is not known whether the pull request can be merged; `Infinity` for ever. */
  unknownFor?: number;
  mergeable?: boolean | undefined;
  mergeState?: MergeState | undefined;
  rebaseable?: boolean | undefined;
}

export interface PullHands {
  addPull(seed: PullSeed): Issue;
  addReview(number: number, seed?: ReviewSeed): Review;
  /** Takes back what somebody said, as a maintainer may. */
  dismissReviews(number: number, login: string): void;
  addThread(number: number, seed?: ThreadSeed): ReviewThread;
  resolveThreads(number: number): void;
  setDraft(number: number, draft: boolean): void;
  /** Gives the pull request another base branch. */
  retarget(number: number, base: string, by?: string): void;
  setAutoMerge(number: number, told: { by: string; method?: MergeMethod } | undefined): void;
  /** Puts it into the merge queue, as a person does with the button; `false` takes it out. */
  setQueued(number: number, by: string | false): void;
  setLocked(number: number, locked: boolean): void;
  setMilestone(number: number, title: string | null): void;
  /** Its fork is gone. */
  loseFork(number: number): void;
  /** Its author's account is gone. */
  loseAuthor(number: number): void;
  override(number: number, told: Override): void;
  /** That GraphQL field of that pull request fails from now; undefined mends it. */
  failField(number: number, field: string, failure?: { type?: string; message?: string } | false): void;
  /** Classic protection of a branch; undefined takes it away. */
  protect(branch: string, rules: BranchRulesSeed | undefined): void;
  /** The rules of a ruleset for a branch; undefined takes them away. */
  setRuleset(branch: string, rules: BranchRulesSeed | undefined): void;
  setMerging(told: Partial<Merging>): void;
  /** The next merges fail so, by any door. Default: once, of any pull request. */
  refuseMerges(told: { number?: number; status: number; message: string; times?: number }): void;
  /** Runs what `merging.hold` held back. */
  runMerges(): void;
  /** The merge queue comes to its end: merges what is in it, in order. */
  runQueue(): void;
}

export function pullHands(world: World, repo: Repo, issue: (number: number) => Issue): PullHands {
  const pull = (number: number) => {
    const found = issue(number).pull;
    if (!found) throw new Error(`#${number} is no pull request`);
    return found;
  };
  const moved = (number: number) => touch(issue(number), now(world));
  return {
    addPull: (seed) => addPull(world, repo, seed),
    addReview: (number, seed = {}) => addReview(world, repo, issue(number), seed),
    dismissReviews(number, login) {
      for (const review of pull(number).reviews)
        if (review.user === login && review.state !== 'COMMENTED') review.state = 'DISMISSED';
      moved(number);
    },
    addThread: (number, seed = {}) => addThread(world, issue(number), seed),
    resolveThreads(number) {
      for (const thread of pull(number).threads) thread.resolved = true;
    },
    setDraft(number, draft) {
      pull(number).draft = draft;
      const name = draft ? 'convert_to_draft' : 'ready_for_review';
      issue(number).events.push(event(world, name, issue(number).user, now(world)));
      moved(number);
    },
    retarget(number, base, by = repo.owner) {
      if (!retarget(world, repo, issue(number), base, by)) throw new Error(`there is no branch ${base}`);
    },
    setAutoMerge(number, told) {
      pull(number).autoMerge = told
        ? { by: user(world, told.by).login, at: now(world), method: told.method ?? 'merge' }
        : null;
      moved(number);
    },
    setQueued(number, by) {
      const own = pull(number);
      own.queue =
        by === false
          ? null
          : { enqueuer: user(world, by).login, enqueuedAt: now(world), state: 'QUEUED', head: own.headSha };
      moved(number);
    },
    setLocked(number, locked) {
      issue(number).locked = locked;
    },
    setMilestone(number, title) {
      issue(number).milestone = title;
      moved(number);
    },
    loseFork(number) {
      pull(number).headRepo = null;
    },
    loseAuthor(number) {
      issue(number).user = null;
    },
    override(number, told) {
      Object.assign(pull(number).told, told);
    },
    failField(number, field, failure = {}) {
      const { failing } = pull(number).told;
      if (failure === false) failing.delete(field);
      else failing.set(field, { type: 'FORBIDDEN', message: 'Resource not accessible by integration', ...failure });
    },
    protect(branch, rules) {
      if (rules) repo.protection.set(branch, branchRules(rules));
      else repo.protection.delete(branch);
    },
    setRuleset(branch, rules) {
      if (rules) repo.rulesets.set(branch, branchRules(rules));
      else repo.rulesets.delete(branch);
    },
    setMerging: (told) => {
      Object.assign(repo.merging, told);
    },
    refuseMerges: (told) => {
      repo.merging.refusals.push({ times: 1, ...told });
    },
    runMerges() {
      for (const job of repo.mergeJobs) if (job.status === 'pending') job.run();
    },
    runQueue() {
      const queued = repo.issues.filter((one) => one.pull?.queue);
      for (const one of queued) {
        const { base } = one.pull!;
        const method = repo.rulesets.get(base)?.queue?.method ?? repo.protection.get(base)?.queue?.method ?? 'merge';
        land(world, repo, one, { method, by: 'github-merge-queue[bot]' });
      }
    },
  };
}
