/** What can happen to an issue or a pull request, whoever does it: a route, a mutation or a test's own hand. */
import {
  type Comment,
  findLabel,
  type Issue,
  type IssueEvent,
  type Label,
  newId,
  now,
  type Reaction,
  type Repo,
  sameName,
  stamp,
  user,
  type World,
} from './memory.ts';

export interface CommentSeed {
  id?: number;
  /** null is a deleted account. */
  user?: string | null;
  body: string;
  createdAt?: string;
  updatedAt?: string;
  editor?: string;
  association?: string;
}

export interface IssueSeed {
  id?: number;
  number?: number;
  title?: string;
  body?: string | null;
  user?: string | null;
  state?: 'open' | 'closed';
  stateReason?: string | null;
  /** A label, or who put it there: the events tell it. */
  labels?: (string | { name: string; by: string; at?: string })[];
  assignees?: string[];
  locked?: boolean;
  createdAt?: string;
  updatedAt?: string;
  closedAt?: string;
  editor?: string;
  association?: string;
  comments?: CommentSeed[];
  milestone?: string;
}

export function addIssue(world: World, repo: Repo, seed: IssueSeed): Issue {
  const at = seed.createdAt ? stamp(seed.createdAt) : now(world);
  const author = seed.user === undefined ? repo.owner : seed.user;
  if (author !== null) user(world, author);
  const state = seed.state ?? 'open';
  const closedAt = state === 'closed' ? stamp(seed.closedAt ?? seed.updatedAt ?? at) : null;
  const issue: Issue = {
    id: seed.id ?? newId(world),
    number: seed.number ?? Math.max(0, ...repo.issues.map((one) => one.number)) + 1,
    title: seed.title ?? 'Untitled',
    body: seed.body ?? null,
    user: author,
    state,
    stateReason: seed.stateReason ?? (state === 'closed' ? 'completed' : null),
    labels: [],
    assignees: (seed.assignees ?? []).map((login) => user(world, login).login),
    locked: seed.locked ?? false,
    lockReason: null,
    createdAt: at,
    updatedAt: at,
    closedAt,
    closedBy: closedAt ? author : null,
    ...(seed.association ? { association: seed.association } : {}),
    ...(seed.editor ? { editor: seed.editor, editedAt: stamp(seed.updatedAt ?? at) } : {}),
    comments: [],
    reactions: [],
    events: [],
    milestone: seed.milestone ?? null,
  };
  repo.issues.push(issue);
  for (const label of seed.labels ?? []) {
    const { name, by, at: when } = typeof label === 'string' ? { name: label, by: author, at: undefined } : label;
    addLabel(world, repo, issue, name, by, when ?? at);
  }
  if (closedAt) issue.events.push(event(world, 'closed', author, closedAt));
  for (const comment of seed.comments ?? []) addComment(world, repo, issue, { createdAt: at, ...comment });
  issue.updatedAt = stamp(seed.updatedAt ?? closedAt ?? issue.updatedAt);
  return issue;
}

export function addComment(world: World, repo: Repo, issue: Issue, seed: CommentSeed): Comment {
  const author = seed.user === undefined ? repo.owner : seed.user;
  if (author !== null) user(world, author);
  const at = seed.createdAt ? stamp(seed.createdAt) : now(world);
  const comment: Comment = {
    id: seed.id ?? newId(world),
    user: author,
    body: seed.body,
    createdAt: at,
    updatedAt: stamp(seed.updatedAt ?? at),
    ...(seed.editor ? { editor: seed.editor, editedAt: stamp(seed.updatedAt ?? at) } : {}),
    ...(seed.association ? { association: seed.association } : {}),
    reactions: [],
  };
  issue.comments.push(comment);
  touch(issue, comment.updatedAt);
  return comment;
}

/** Changes a comment's text; GitHub then names the editor in GraphQL only. */
export function editComment(world: World, issue: Issue, comment: Comment, body: string, by: string): void {
  user(world, by);
  Object.assign(comment, { body, updatedAt: now(world), editor: by, editedAt: now(world) });
  touch(issue, comment.updatedAt);
}

export function deleteComment(world: World, issue: Issue, comment: Comment): void {
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  touch(issue, now(world));
}

export interface IssueChange {
  title?: string;
  body?: string | null;
  state?: 'open' | 'closed';
  stateReason?: string | null;
  assignees?: string[];
}

/** Changes an issue and writes down the events that GitHub would; answers what really changed. */
export function editIssue(world: World, issue: Issue, change: IssueChange, by: string): string[] {
  user(world, by);
  const at = now(world);
  const done: string[] = [];
  if (change.title !== undefined && change.title !== issue.title) {
    issue.events.push({ ...event(world, 'renamed', by, at), rename: { from: issue.title, to: change.title } });
    issue.title = change.title;
    done.push('title');
  }
  if (change.body !== undefined && change.body !== issue.body) {
    Object.assign(issue, { body: change.body, editor: by, editedAt: at });
    done.push('body');
  }
  if (change.state && change.state !== issue.state) {
    const closed = change.state === 'closed';
    issue.state = change.state;
    issue.stateReason = closed ? (change.stateReason ?? 'completed') : 'reopened';
    issue.closedAt = closed ? at : null;
    issue.closedBy = closed ? by : null;
    issue.events.push(event(world, closed ? 'closed' : 'reopened', by, at));
    done.push(change.state);
  }
  if (change.assignees) {
    const wanted = change.assignees.map((login) => user(world, login).login);
    for (const login of wanted.filter((one) => !issue.assignees.includes(one)))
      issue.events.push({ ...event(world, 'assigned', by, at), assignee: login });
    for (const login of issue.assignees.filter((one) => !wanted.includes(one)))
      issue.events.push({ ...event(world, 'unassigned', by, at), assignee: login });
    issue.assignees = wanted;
    done.push('assignees');
  }
  if (done.length > 0) touch(issue, at);
  return done;
}

/** Puts a label on an issue, making the label as GitHub does when the repository lacks it. False when it was there. */
export function addLabel(
  world: World,
  repo: Repo,
  issue: Issue,
  name: string,
  by: string | null,
  at = now(world),
): boolean {
  const label = findLabel(repo, name) ?? makeLabel(world, repo, { name });
  if (issue.labels.includes(label.name)) return false;
  if (by !== null) user(world, by);
  issue.labels.push(label.name);
  issue.events.push({ ...event(world, 'labeled', by, stamp(at)), label: label.name });
  touch(issue, stamp(at));
  return true;
}

export function removeLabel(world: World, issue: Issue, name: string, by: string | null): boolean {
  const at = issue.labels.findIndex((label) => sameName(label, name));
  if (at < 0) return false;
  const [label] = issue.labels.splice(at, 1) as [string];
  issue.events.push({ ...event(world, 'unlabeled', by, now(world)), label });
  touch(issue, now(world));
  return true;
}

export function makeLabel(
  world: World,
  repo: Repo,
  seed: { name: string; color?: string; description?: string | null },
): Label {
  const made = {
    id: newId(world),
    name: seed.name,
    color: seed.color ?? 'ededed',
    description: seed.description ?? null,
  };
  repo.labels.push(made);
  return made;
}

/** Adds a reaction; one person's same reaction twice is one. */
export function react(
  world: World,
  reactions: Reaction[],
  content: string,
  by: string,
): { made: boolean; reaction: Reaction } {
  const known = reactions.find((one) => one.user === by && one.content === content);
  if (known) return { made: false, reaction: known };
  const reaction = { id: newId(world), user: user(world, by).login, content, createdAt: now(world) };
  reactions.push(reaction);
  return { made: true, reaction };
}

export function setLock(world: World, issue: Issue, locked: boolean, by: string, reason: string | null = null): void {
  issue.locked = locked;
  issue.lockReason = locked ? reason : null;
  issue.events.push({ ...event(world, locked ? 'locked' : 'unlocked', by, now(world)), lockReason: issue.lockReason });
}

export function event(world: World, name: string, actor: string | null, at: string): IssueEvent {
  return { id: newId(world), event: name, actor, createdAt: at };
}

/** An issue's date never goes back, even when a test adds something dated earlier. */
export function touch(issue: Issue, at: string): void {
  if (at > issue.updatedAt) issue.updatedAt = at;
}
