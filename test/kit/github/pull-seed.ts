/** Pull requests as tests tell them, with their reviews and conversations. */
import { addIssue, event, type IssueSeed, touch } from './issues.ts';
import {
  fullName,
  type Issue,
  key,
  type MergeMethod,
  newId,
  now,
  type Repo,
  type Review,
  type ReviewThread,
  stamp,
  user,
  type World,
} from './memory.ts';

export interface ReviewSeed {
  /** null is a deleted account. Default: the repository's owner. */
  user?: string | null;
  /** Default `APPROVED`. */
  state?: Review['state'];
  body?: string;
  /** Default: the head now. */
  commit?: string;
  submittedAt?: string;
}

export type ThreadSeed = Partial<Pick<ReviewThread, 'path' | 'resolved' | 'outdated'>>;

export interface PullSeed extends IssueSeed {
  head: string;
  base?: string;
  /** `owner/name` of a seeded fork. */
  headRepo?: string;
  draft?: boolean;
  reviews?: ReviewSeed[];
  threads?: ThreadSeed[];
  /** Logins that were asked for a review. */
  reviewers?: string[];
  /** Slugs. */
  teamReviewers?: string[];
  autoMerge?: { by: string; method?: MergeMethod };
  /** Numbers here, or `owner/name#7`: the issues that its merge closes. */
  closes?: (number | string)[];
}

export function addPull(world: World, repo: Repo, seed: PullSeed): Issue {
  const headRepo = seed.headRepo ? world.repos.get(key(seed.headRepo)) : repo;
  const base = seed.base ?? repo.defaultBranch;
  const [headSha, baseSha] = [headRepo?.refs.get(`heads/${seed.head}`), repo.refs.get(`heads/${base}`)];
  if (!headRepo || !headSha) throw new Error(`no branch ${seed.head} in ${seed.headRepo ?? fullName(repo)}`);
  if (!baseSha) throw new Error(`no branch ${base} in ${fullName(repo)}`);
  const issue = addIssue(world, repo, seed);
  const { autoMerge } = seed;
  issue.pull = {
    base,
    head: seed.head,
    headRepo: fullName(headRepo),
    baseSha,
    headSha,
    draft: seed.draft ?? false,
    mergedAt: null,
    mergedBy: null,
    mergeSha: null,
    reviews: [],
    threads: [],
    requestedReviewers: (seed.reviewers ?? []).map((login) => user(world, login).login),
    requestedTeams: seed.teamReviewers ?? [],
    autoMerge: autoMerge
      ? { by: user(world, autoMerge.by).login, at: issue.createdAt, method: autoMerge.method ?? 'merge' }
      : null,
    queue: null,
    closes: (seed.closes ?? []).map((one) => closed(repo, one)),
    told: { unknownFor: 0, mergeable: undefined, mergeState: undefined, rebaseable: undefined, failing: new Map() },
  };
  for (const review of seed.reviews ?? []) addReview(world, repo, issue, { submittedAt: issue.createdAt, ...review });
  for (const thread of seed.threads ?? []) addThread(world, issue, thread);
  return issue;
}

function closed(repo: Repo, one: number | string): { repo: string; number: number } {
  if (typeof one === 'number') return { repo: fullName(repo), number: one };
  const [name = '', number = ''] = one.split('#');
  return { repo: name, number: Number(number) };
}

export function addReview(world: World, repo: Repo, issue: Issue, seed: ReviewSeed): Review {
  const pull = issue.pull!;
  const by = seed.user === undefined ? repo.owner : seed.user;
  if (by !== null) user(world, by);
  const review: Review = {
    id: newId(world),
    user: by,
    state: seed.state ?? 'APPROVED',
    body: seed.body ?? '',
    commit: seed.commit ?? pull.headSha,
    submittedAt: stamp(seed.submittedAt ?? now(world)),
  };
  pull.reviews.push(review);
  // Who was asked has answered.
  pull.requestedReviewers = pull.requestedReviewers.filter((login) => login !== by);
  touch(issue, review.submittedAt);
  return review;
}

export function addThread(world: World, issue: Issue, seed: ThreadSeed): ReviewThread {
  const thread = { id: newId(world), path: 'README.md', resolved: false, outdated: false, ...seed };
  issue.pull!.threads.push(thread);
  return thread;
}

/** Makes it want to go somewhere else. False when there is no such branch. */
export function retarget(world: World, repo: Repo, issue: Issue, base: string, by: string): boolean {
  const sha = repo.refs.get(`heads/${base}`);
  if (sha === undefined) return false;
  Object.assign(issue.pull!, { base, baseSha: sha });
  issue.events.push(event(world, 'base_ref_changed', by, now(world)));
  touch(issue, now(world));
  return true;
}
