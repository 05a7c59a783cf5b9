/** Merging a pull request, by whichever door: the gates in GitHub's order and words, and what a merge leaves behind. */
import { rulesFor, strictest } from './branch-rules.ts';
import { ahead, type Commit, type Signature, writeCommit, writeTree } from './git.ts';
import { mergedFiles, moveRef, signature, tellActivity } from './history.ts';
import { editIssue, event } from './issues.ts';
import type { MergeFacts } from './journal.ts';
import {
  findIssue,
  findRepo,
  fullName,
  type Issue,
  type MergeMethod,
  now,
  type Repo,
  user,
  type World,
} from './memory.ts';
import { obstacles } from './merge-state.ts';
import { rebase } from './rebase.ts';
import type { Call } from './route.ts';
import { grants, type Token } from './tokens.ts';
import { baseOf, mergeable, pullChanges } from './views/pulls.ts';

/** Who asks, and where it is written down. */
export type Door = Pick<Call, 'world' | 'token' | 'wrote'>;

export interface MergeAsk {
  method: MergeMethod;
  /** The head that was seen, when one was sent. */
  sha: string | undefined;
  title?: string | undefined;
  message?: string | undefined;
  via: MergeFacts['via'];
}

export interface Refused {
  status: number;
  message: string;
}

export const MODIFIED = 'Head branch was modified. Review and try the merge again.';
const FORBIDDEN_METHODS: Record<MergeMethod, string> = {
  merge: 'Merge commits are not allowed on this repository.',
  squash: 'Squash merges are not allowed on this repository.',
  rebase: 'Rebase merges are not allowed on this repository.',
};

/** Why it is not ready to be merged at all, whatever its branch asks. */
export function notReady(repo: Repo, issue: Issue, sha: string | undefined): Refused | undefined {
  const pull = issue.pull!;
  if (issue.state !== 'open') return { status: 405, message: 'Pull Request is not mergeable' };
  if (pull.draft) return { status: 405, message: 'Pull Request is still a draft' };
  if (sha !== undefined && sha !== pull.headSha) return { status: 409, message: MODIFIED };
  const told = repo.merging.refusals.find(
    ({ number, times }) => times > 0 && (number ?? issue.number) === issue.number,
  );
  if (told) {
    told.times--;
    return { status: told.status, message: told.message };
  }
  if (!(pull.told.mergeable ?? mergeable(repo, issue)))
    return { status: 405, message: 'Pull Request is not mergeable' };
  return undefined;
}

/** GitHub lets nobody change a workflow who was not given that right; an app's token says so in these words. */
export function workflowRefusal(token: Token, repo: Repo, issue: Issue): Refused | undefined {
  if (grants(token, repo, 'workflows=write', true)) return undefined;
  const paths = pullChanges(repo, issue).flatMap(({ filename, previous }) => [filename, previous ?? filename]);
  const touched = paths.find((path) => path.startsWith('.github/workflows/'));
  if (touched === undefined) return undefined;
  const whose = token.installation ? 'a GitHub App' : 'an OAuth App';
  const what = token.installation ? '`workflows` permission' : '`workflow` scope';
  return {
    status: 403,
    message: `refusing to allow ${whose} to create or update workflow \`${touched}\` without ${what}`,
  };
}

/** Merges directly, unless something stands against it. */
export function mergePull(door: Door, repo: Repo, issue: Issue, ask: MergeAsk): { sha: string } | Refused {
  const by = door.token.user.login;
  const { base, headSha } = issue.pull!;
  const no = (message: string, status = 405): Refused => ({ status, message });
  const early = notReady(repo, issue, ask.sha);
  if (early) return early;
  if (!repo.merging[ask.method]) return no(FORBIDDEN_METHODS[ask.method]);
  const workflow = workflowRefusal(door.token, repo, issue);
  if (workflow) return workflow;
  const rules = strictest(rulesFor(repo, base, by));
  if (rules.queue) return no('Changes must be made through the merge queue');
  const [first] = obstacles(door.world, repo, issue, by);
  if (first) return first;
  if (rules.linear && ask.method === 'merge') return no('This branch must not contain merge commits.');
  if (rules.methods && !rules.methods.includes(ask.method))
    return no(`Repository rule violations found\n\nThe ${ask.method} merge method is not allowed on this branch.\n\n`);
  if (rules.signatures && ask.method === 'rebase')
    return no('Base branch requires signed commits. Rebase merges cannot be automatically signed by GitHub.');
  const before = baseOf(repo, issue);
  const sha = land(door.world, repo, issue, { ...ask, by });
  if (sha === undefined) return no("This branch can't be rebased");
  door.wrote({
    kind: 'merge',
    repo: fullName(repo),
    number: issue.number,
    detail: `${ask.method} ${headSha.slice(0, 7)}`,
    merge: { method: ask.method, via: ask.via, sent: ask.sha ?? null, head: headSha, base, baseSha: before },
  });
  return { sha };
}

/** Writes the merge itself, and what follows from it; answers the base branch's new head. */
export function land(
  world: World,
  repo: Repo,
  issue: Issue,
  ask: Pick<MergeAsk, 'method' | 'title' | 'message'> & { by: string },
): string | undefined {
  const pull = issue.pull!;
  const baseSha = baseOf(repo, issue);
  const made = ask.method === 'rebase' ? rebase(repo, issue, webFlow(world)) : combined(world, repo, issue, ask);
  if (!made) return undefined;
  const at = now(world);
  const by = user(world, ask.by).login;
  Object.assign(pull, { mergedAt: at, mergedBy: by, mergeSha: made.sha, baseSha, autoMerge: null, queue: null });
  issue.events.push({ ...event(world, 'merged', by, at), commit: made.sha });
  editIssue(world, issue, { state: 'closed', stateReason: null }, by);
  moveRef(world, repo, `heads/${pull.base}`, made.sha, by, 'pr_merge');
  if (pull.base === repo.defaultBranch)
    for (const { repo: name, number } of pull.closes) {
      const home = findRepo(world, name);
      const closed = home && findIssue(home, number);
      if (closed) editIssue(world, closed, { state: 'closed' }, by);
    }
  if (repo.merging.deleteBranch && pull.headRepo === fullName(repo)) dropBranch(world, repo, pull.head, by);
  return made.sha;
}

/** GitHub's own hand: it commits what is merged on its pages, and signs it. */
const webFlow = (world: World): Signature => ({
  ...signature(world, 'web-flow'),
  name: 'GitHub',
  email: 'noreply@github.com',
});

/** One commit on the base branch: a merge, or everything squashed together. */
function combined(
  world: World,
  repo: Repo,
  issue: Issue,
  { method, title, message, by }: Pick<MergeAsk, 'method' | 'title' | 'message'> & { by: string },
): Commit | undefined {
  const pull = issue.pull!;
  const base = baseOf(repo, issue);
  const files = mergedFiles(repo, base, pull.headSha);
  if (!files) return undefined;
  const squash = method === 'squash';
  const own = squash
    ? `${issue.title} (#${issue.number})`
    : `Merge pull request #${issue.number} from ${repo.owner}/${pull.head}`;
  const text = [title ?? own, message ?? (squash ? '' : issue.title)].filter(Boolean).join('\n\n');
  return writeCommit(repo.git, {
    tree: writeTree(repo.git, files),
    parents: squash ? [base] : [base, pull.headSha],
    message: text,
    author: signature(world, squash ? (issue.user ?? by) : by),
    committer: webFlow(world),
    signed: true,
  });
}

function dropBranch(world: World, repo: Repo, branch: string, by: string): void {
  const before = repo.refs.get(`heads/${branch}`);
  if (repo.refs.delete(`heads/${branch}`))
    tellActivity(world, repo, { ref: `heads/${branch}`, before, actor: by, type: 'branch_deletion' });
}

/** Puts a pull request at the end of its branch's merge queue. */
export function enqueue(
  door: Door,
  repo: Repo,
  issue: Issue,
  sha: string | undefined,
  via: MergeFacts['via'],
): Refused | undefined {
  const pull = issue.pull!;
  const by = door.token.user.login;
  const no = (message: string): Refused => ({ status: 405, message });
  const early = notReady(repo, issue, sha);
  if (early) return early;
  const { queue } = strictest(rulesFor(repo, pull.base, ''));
  if (!queue) return no('The merge queue is not enabled for this branch.');
  if (pull.queue) return no('The pull request is already in the queue');
  const workflow = workflowRefusal(door.token, repo, issue);
  if (workflow) return workflow;
  const [first] = obstacles(door.world, repo, issue, by).filter((one) => one.kind !== 'behind');
  if (first) return first;
  pull.queue = {
    enqueuer: user(door.world, by).login,
    enqueuedAt: now(door.world),
    state: 'QUEUED',
    head: pull.headSha,
  };
  issue.events.push(event(door.world, 'added_to_merge_queue', by, now(door.world)));
  const told = { method: queue.method, via, sent: sha ?? null, head: pull.headSha, base: pull.base };
  door.wrote({
    kind: 'enqueue',
    repo: fullName(repo),
    number: issue.number,
    detail: pull.headSha.slice(0, 7),
    merge: { ...told, baseSha: baseOf(repo, issue) },
  });
  return undefined;
}

/** Merges the base branch into the head. The pull request's branch belongs to whichever repository it came from. */
export function updateBranch(door: Door, repo: Repo, issue: Issue, expected: string | undefined): Refused | undefined {
  const pull = issue.pull!;
  const no = (message: string): Refused => ({ status: 422, message });
  const home = pull.headRepo === null ? undefined : findRepo(door.world, pull.headRepo);
  if (issue.state !== 'open' || !home?.refs.has(`heads/${pull.head}`)) return no('Pull request head branch is gone.');
  if (expected !== undefined && expected !== pull.headSha)
    return no('expected head sha didn’t match current head ref.');
  const base = baseOf(repo, issue);
  const files = mergedFiles(repo, pull.headSha, base);
  if (!files) return no('merge conflict between base and head');
  if (reached(repo, pull.headSha, base)) return no('There are no new commits on the base branch.');
  const by = door.token.user.login;
  const made = writeCommit(repo.git, {
    tree: writeTree(repo.git, files),
    parents: [pull.headSha, base],
    message: `Merge branch '${pull.base}' into ${pull.head}`,
    author: signature(door.world, by),
    committer: webFlow(door.world),
    signed: true,
  });
  const before = pull.headSha;
  moveRef(door.world, home, `heads/${pull.head}`, made.sha, by);
  const detail = `${before.slice(0, 7)}→${made.sha.slice(0, 7)}`;
  door.wrote({ kind: 'update-branch', repo: fullName(repo), number: issue.number, detail });
  return undefined;
}

/** Whether the head already has all of the base. */
const reached = (repo: Repo, head: string, base: string): boolean => ahead(repo.git, head, base).length === 0;
