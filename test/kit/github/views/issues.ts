/** Issues, comments, labels, reactions and events as REST shows them. */
import {
  association,
  type Comment,
  findLabel,
  type Issue,
  type IssueEvent,
  type Label,
  nodeId,
  type Reaction,
  type Repo,
  type World,
} from '../memory.ts';
import { apiUrl, htmlUrl } from './repos.ts';
import { appView, userView } from './users.ts';

/** Marks what an app wrote, as GitHub does for its tokens. */
const viaApp = (world: World, login: string | null) =>
  login?.endsWith('[bot]') ? appView(world, login.replace(/\[bot\]$/, '')) : null;

export function labelView(world: World, repo: Repo, label: Label): Record<string, unknown> {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${apiUrl(world, repo)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function issueLabels(world: World, repo: Repo, issue: Issue): Record<string, unknown>[] {
  return issue.labels.flatMap((name) => {
    const label = findLabel(repo, name);
    return label ? [labelView(world, repo, label)] : [];
  });
}

export function issueHtmlUrl(world: World, repo: Repo, issue: Issue): string {
  return `${htmlUrl(world, repo)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
}

export function issueView(world: World, repo: Repo, issue: Issue): Record<string, unknown> {
  const api = `${apiUrl(world, repo)}/issues/${issue.number}`;
  const assignees = issue.assignees.map((login) => userView(world, login));
  return {
    url: api,
    repository_url: apiUrl(world, repo),
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    html_url: issueHtmlUrl(world, repo, issue),
    id: issue.id,
    node_id: issueNode(issue),
    number: issue.number,
    title: issue.title,
    user: userView(world, issue.user),
    labels: issueLabels(world, repo, issue),
    state: issue.state,
    locked: issue.locked,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: milestoneView(world, repo, issue),
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: issue.association ?? association(repo, issue.user),
    active_lock_reason: issue.lockReason,
    ...(issue.pull ? { draft: issue.pull.draft, pull_request: pullMark(world, repo, issue) } : {}),
    body: issue.body,
    closed_by: userView(world, issue.closedBy),
    reactions: rollup(`${api}/reactions`, issue.reactions),
    timeline_url: `${api}/timeline`,
    performed_via_github_app: viaApp(world, issue.user),
    state_reason: issue.stateReason,
  };
}

/** Milestones are numbered as they first appear. */
export const milestoneNumber = (repo: Repo, title: string): number =>
  [...new Set(repo.issues.flatMap((one) => one.milestone ?? []))].indexOf(title) + 1;

export function milestoneView(world: World, repo: Repo, issue: Issue): Record<string, unknown> | null {
  if (issue.milestone === null) return null;
  const number = milestoneNumber(repo, issue.milestone);
  const url = `${apiUrl(world, repo)}/milestones/${number}`;
  const held = repo.issues.filter((one) => one.milestone === issue.milestone);
  return {
    url,
    html_url: `${htmlUrl(world, repo)}/milestone/${number}`,
    labels_url: `${url}/labels`,
    id: repo.id + number,
    node_id: nodeId('MI', `${repo.id}:${number}`),
    number,
    state: 'open',
    title: issue.milestone,
    description: null,
    creator: userView(world, repo.owner),
    open_issues: held.filter((one) => one.state === 'open').length,
    closed_issues: held.filter((one) => one.state === 'closed').length,
    created_at: repo.createdAt,
    updated_at: repo.createdAt,
    closed_at: null,
    due_on: null,
  };
}

export const issueNode = (issue: Issue): string => nodeId(issue.pull ? 'PR' : 'I', issue.id);

function pullMark(world: World, repo: Repo, issue: Issue) {
  const html = `${htmlUrl(world, repo)}/pull/${issue.number}`;
  return {
    url: `${apiUrl(world, repo)}/pulls/${issue.number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    merged_at: issue.pull?.mergedAt ?? null,
  };
}

export function commentView(world: World, repo: Repo, issue: Issue, comment: Comment): Record<string, unknown> {
  const api = `${apiUrl(world, repo)}/issues`;
  return {
    url: `${api}/comments/${comment.id}`,
    html_url: `${issueHtmlUrl(world, repo, issue)}#issuecomment-${comment.id}`,
    issue_url: `${api}/${issue.number}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: userView(world, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.association ?? association(repo, comment.user),
    body: comment.body,
    reactions: rollup(`${api}/comments/${comment.id}/reactions`, comment.reactions),
    performed_via_github_app: viaApp(world, comment.user),
  };
}

export const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'];

function rollup(url: string, reactions: Reaction[]): Record<string, unknown> {
  const count = (content: string) => reactions.filter((one) => one.content === content).length;
  return { url, total_count: reactions.length, ...Object.fromEntries(REACTIONS.map((one) => [one, count(one)])) };
}

export function reactionView(world: World, reaction: Reaction): Record<string, unknown> {
  return {
    id: reaction.id,
    node_id: nodeId('REA', reaction.id),
    user: userView(world, reaction.user),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

export function eventView(world: World, repo: Repo, event: IssueEvent): Record<string, unknown> {
  const label = event.label === undefined ? undefined : findLabel(repo, event.label);
  const state = event.event === 'closed' ? { state_reason: null } : {};
  return {
    id: event.id,
    node_id: nodeId('EV', event.id),
    url: `${apiUrl(world, repo)}/issues/events/${event.id}`,
    actor: userView(world, event.actor),
    event: event.event,
    commit_id: event.commit ?? null,
    commit_url: event.commit ? `${apiUrl(world, repo)}/commits/${event.commit}` : null,
    created_at: event.createdAt,
    ...state,
    ...(event.label === undefined ? {} : { label: { name: event.label, color: label?.color ?? 'ededed' } }),
    ...(event.assignee === undefined
      ? {}
      : { assignee: userView(world, event.assignee), assigner: userView(world, event.actor) }),
    ...(event.rename ? { rename: event.rename } : {}),
    ...(event.lockReason === undefined ? {} : { lock_reason: event.lockReason }),
    performed_via_github_app: viaApp(world, event.actor),
  };
}
