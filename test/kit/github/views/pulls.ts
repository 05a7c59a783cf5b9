/** Pull requests and reviews as REST shows them. */
import { ahead, mergeBase, mergeFiles } from '../git.ts';
import {
  association,
  findRepo,
  fullName,
  type Issue,
  nodeId,
  type Pull,
  type Repo,
  type Review,
  type World,
} from '../memory.ts';
import { lookMergeable, mergeState } from '../merge-state.ts';
import { changes, type FileChange } from '../patch.ts';
import { canRebase } from '../rebase.ts';
import type { Token } from '../tokens.ts';
import { issueLabels, issueNode, milestoneView } from './issues.ts';
import { apiUrl, fullRepoView, htmlUrl } from './repos.ts';
import { userView } from './users.ts';

/** The commit of the base branch now, or where it stood when the pull request was merged or closed. */
export function baseOf(repo: Repo, issue: Issue): string {
  const pull = issue.pull!;
  return issue.state === 'open' ? (repo.refs.get(`heads/${pull.base}`) ?? pull.baseSha) : pull.baseSha;
}

/** What the pull request changes: from the merge base to its head. */
export function pullChanges(repo: Repo, issue: Issue): FileChange[] {
  const store = repo.git;
  const head = store.commits.get(issue.pull!.headSha);
  const common = mergeBase(store, baseOf(repo, issue), issue.pull!.headSha);
  if (!head || !common) return [];
  return changes(store, store.commits.get(common)!.files, head.files);
}

/** Whether git could merge it; null once it is no longer open. */
export function mergeable(repo: Repo, issue: Issue): boolean | null {
  if (issue.state !== 'open') return null;
  const store = repo.git;
  const base = store.commits.get(baseOf(repo, issue));
  const head = store.commits.get(issue.pull!.headSha);
  const common = base && head && mergeBase(store, base.sha, head.sha);
  if (!base || !head || !common) return false;
  return mergeFiles(store.commits.get(common)!.files, base.files, head.files) !== undefined;
}

/** `pull-request-simple`, as lists carry it. */
export function pullView(world: World, repo: Repo, issue: Issue, token: Token): Record<string, unknown> {
  const pull = issue.pull!;
  const [api, html] = [apiUrl(world, repo), `${htmlUrl(world, repo)}/pull/${issue.number}`];
  const self = `${api}/pulls/${issue.number}`;
  const assignees = issue.assignees.map((login) => userView(world, login));
  const links = {
    self,
    html,
    issue: `${api}/issues/${issue.number}`,
    comments: `${api}/issues/${issue.number}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${api}/statuses/${pull.headSha}`,
  };
  return {
    url: self,
    id: issue.id,
    node_id: issueNode(issue),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: links.issue,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: userView(world, issue.user),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeSha,
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: pull.requestedReviewers.map((login) => userView(world, login)),
    requested_teams: pull.requestedTeams.map((slug) => teamView(world, repo, slug)),
    labels: issueLabels(world, repo, issue),
    milestone: milestoneView(world, repo, issue),
    draft: pull.draft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    head: headView(world, pull, token),
    base: endView(world, repo, pull.base, baseOf(repo, issue), token),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: issue.association ?? association(repo, issue.user),
    auto_merge: autoMergeView(world, pull),
    active_lock_reason: issue.lockReason,
  };
}

function autoMergeView(world: World, { autoMerge }: Pull): Record<string, unknown> | null {
  if (!autoMerge) return null;
  const { by, method } = autoMerge;
  return { enabled_by: userView(world, by), merge_method: method, commit_title: '', commit_message: '' };
}

function teamView(world: World, repo: Repo, slug: string): Record<string, unknown> {
  const url = `${world.base}/orgs/${repo.owner}/teams/${slug}`;
  return {
    id: repo.teams.indexOf(slug) + 1,
    node_id: nodeId('T', slug),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    type: 'organization',
    organization_id: repo.id,
    permission: 'push',
    url,
    html_url: url,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
  };
}

function endView(world: World, repo: Repo, ref: string, sha: string, token: Token) {
  return {
    label: `${repo.owner}:${ref}`,
    ref,
    sha,
    user: userView(world, repo.owner),
    repo: fullRepoView(world, repo, token),
  };
}

/** The head of a deleted fork has no repository, and GitHub says so with null. */
function headView(world: World, pull: Pull, token: Token): Record<string, unknown> {
  const repo = pull.headRepo === null ? undefined : findRepo(world, pull.headRepo);
  if (repo) return endView(world, repo, pull.head, pull.headSha, token);
  return { label: `unknown repository:${pull.head}`, ref: pull.head, sha: pull.headSha, user: null, repo: null };
}

/** `pull-request`, with what only the single look-up tells. */
export function fullPullView(world: World, repo: Repo, issue: Issue, token: Token): Record<string, unknown> {
  const pull = issue.pull!;
  const files = pullChanges(repo, issue);
  const able = lookMergeable(repo, issue);
  const sum = (of: 'additions' | 'deletions') => files.reduce((total, file) => total + file[of], 0);
  return {
    ...pullView(world, repo, issue, token),
    merged: pull.mergedAt !== null,
    mergeable: able,
    rebaseable: able && (pull.told.rebaseable ?? canRebase(repo, issue)),
    mergeable_state: mergeState(world, repo, issue, token.user.login, able).toLowerCase(),
    merged_by: userView(world, pull.mergedBy),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.headRepo !== null && pull.headRepo !== fullName(repo),
    commits: ahead(repo.git, baseOf(repo, issue), pull.headSha).length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  };
}

export function reviewView(world: World, repo: Repo, issue: Issue, review: Review): Record<string, unknown> {
  const html = `${htmlUrl(world, repo)}/pull/${issue.number}#pullrequestreview-${review.id}`;
  const pull = `${apiUrl(world, repo)}/pulls/${issue.number}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userView(world, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: association(repo, review.user),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  };
}
