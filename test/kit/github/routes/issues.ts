/** Issues, their events, timeline, lock and assignees. */
import { addIssue, addLabel, editIssue, type IssueChange, removeLabel, setLock } from '../issues.ts';
import { type Issue, roleOf, sameName, user } from '../memory.ts';
import {
  type Call,
  created,
  invalid,
  mustText,
  noContent,
  notFound,
  ok,
  page,
  type Reply,
  type Route,
  refuse,
  subject,
  text,
  texts,
  theIssue,
  unmodelled,
} from '../route.ts';
import { commentView, eventView, issueView } from '../views/issues.ts';

const READ = 'issues=read; pull_requests=read';
const WRITE = 'issues=write; pull_requests=write';
const ONE = '/repos/{owner}/{repo}/issues/{issue_number}';

const show = (call: Call, issue: Issue) => issueView(call.world, call.repo, issue);

function list(call: Call): Reply {
  const q = call.query;
  for (const name of ['milestone', 'mentioned', 'type']) if (q.has(name)) unmodelled(`issues by ${name}`);
  const state = oneOf(q.get('state') ?? 'open', ['open', 'closed', 'all'], 'state');
  const labels = (q.get('labels') ?? '').split(',').filter(Boolean);
  const since = Date.parse(q.get('since') ?? '') || 0;
  const by = oneOf(q.get('sort') ?? 'created', ['created', 'updated', 'comments'], 'sort');
  const up = oneOf(q.get('direction') ?? 'desc', ['asc', 'desc'], 'direction') === 'asc';
  const assignee = q.get('assignee');
  const creator = q.get('creator');
  const found = call.repo.issues.filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      labels.every((label) => issue.labels.some((own) => sameName(own, label))) &&
      Date.parse(issue.updatedAt) >= since &&
      (creator === null || issue.user === creator) &&
      (assignee === null ||
        (assignee === '*'
          ? issue.assignees.length > 0
          : assignee === 'none'
            ? issue.assignees.length === 0
            : issue.assignees.includes(assignee))),
  );
  return page(call, sortBy(found, by, up), (issue) => show(call, issue));
}

/** Sorts as GitHub does; equal dates fall back on the number. */
export function sortBy(issues: Issue[], by: string, up: boolean): Issue[] {
  const value = (issue: Issue) =>
    by === 'comments' ? issue.comments.length : Date.parse(by === 'updated' ? issue.updatedAt : issue.createdAt);
  const sorted = [...issues].sort((a, b) => value(a) - value(b) || a.number - b.number);
  return up ? sorted : sorted.reverse();
}

export function oneOf(value: string, allowed: string[], field: string): string {
  return allowed.includes(value) ? value : invalid([{ resource: 'Issue', code: 'invalid', field }]);
}

function open(call: Call): Reply {
  if (!call.repo.hasIssues) refuse(410, 'Issues has been disabled in this repository.');
  const title = mustText(call, 'title');
  const body = text(call, 'body') ?? null;
  checkText(title, body);
  const by = call.token.user.login;
  const labels = texts(call, 'labels') ?? [];
  const assignees = texts(call, 'assignees') ?? [];
  for (const login of assignees)
    if (!canBeAssigned(call, login))
      invalid([{ value: login, resource: 'Issue', field: 'assignees', code: 'invalid' }]);
  if (call.body['milestone'] !== undefined) unmodelled('milestones');
  const issue = addIssue(call.world, call.repo, { title, body, user: by, labels, assignees });
  call.wrote({ kind: 'open-issue', ...subject(call, issue), detail: `"${title}"`, body: body ?? '' });
  for (const label of labels) call.wrote({ kind: 'label', ...subject(call, issue), detail: `+${label}` });
  return created(show(call, issue));
}

/** GitHub's bounds on what a person may type. */
function checkText(title: string | undefined, body: string | null): void {
  const wrong = (field: string, message: string) => invalid([{ resource: 'Issue', code: 'custom', field, message }]);
  if (title?.trim() === '') invalid([{ resource: 'Issue', code: 'missing_field', field: 'title' }]);
  if (title && title.length > 256) wrong('title', 'title is too long (maximum is 256 characters)');
  if (body && body.length > 65536) wrong('body', 'body is too long (maximum is 65536 characters)');
}

function change(call: Call): Reply {
  const issue = theIssue(call);
  const by = call.token.user.login;
  const wanted: IssueChange = {};
  if (text(call, 'title') !== undefined) wanted.title = mustText(call, 'title');
  if ('body' in call.body) wanted.body = text(call, 'body') ?? null;
  checkText(wanted.title, wanted.body ?? null);
  const state = text(call, 'state');
  if (state !== undefined) wanted.state = oneOf(state, ['open', 'closed'], 'state') as 'open' | 'closed';
  const reason = text(call, 'state_reason');
  if (reason !== undefined)
    wanted.stateReason = oneOf(reason, ['completed', 'not_planned', 'duplicate', 'reopened'], 'state_reason');
  const assignees = texts(call, 'assignees');
  if (assignees) wanted.assignees = assignees;
  if (call.body['milestone'] !== undefined) unmodelled('milestones');
  const done = editIssue(call.world, issue, wanted, by);
  const noun = issue.pull ? 'pull' : 'issue';
  const edits = done.filter((one) => one === 'title' || one === 'body');
  if (edits.length > 0)
    call.wrote({ kind: `edit-${noun}`, ...subject(call, issue), detail: edits.join(','), body: issue.body ?? '' });
  if (done.includes('closed'))
    call.wrote({ kind: `close-${noun}`, ...subject(call, issue), detail: issue.stateReason ?? '' });
  if (done.includes('open')) call.wrote({ kind: `reopen-${noun}`, ...subject(call, issue) });
  if (done.includes('assignees'))
    call.wrote({ kind: 'assign', ...subject(call, issue), detail: issue.assignees.join(',') });
  const labels = texts(call, 'labels');
  if (labels) setLabels(call, issue, labels);
  return ok(show(call, issue));
}

/** Makes the labels of an issue these and no other. */
export function setLabels(call: Call, issue: Issue, labels: string[]): void {
  const by = call.token.user.login;
  for (const name of [...issue.labels])
    if (!labels.some((label) => sameName(label, name)) && removeLabel(call.world, issue, name, by))
      call.wrote({ kind: 'label', ...subject(call, issue), detail: `-${name}` });
  for (const name of labels)
    if (addLabel(call.world, call.repo, issue, name, by))
      call.wrote({ kind: 'label', ...subject(call, issue), detail: `+${name}` });
}

function timeline(call: Call): Reply {
  const issue = theIssue(call);
  const events = issue.events.map((event) => ({
    id: event.id,
    at: event.createdAt,
    show: () => eventView(call.world, call.repo, event),
  }));
  const comments = issue.comments.map((comment) => ({
    id: comment.id,
    at: comment.createdAt,
    show: () => {
      const shown = commentView(call.world, call.repo, issue, comment);
      return { ...shown, event: 'commented', actor: shown['user'] };
    },
  }));
  const all = [...events, ...comments].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id - b.id);
  return page(call, all, (item) => item.show());
}

function lock(call: Call): Reply {
  const issue = theIssue(call);
  const locked = call.method === 'PUT';
  setLock(call.world, issue, locked, call.token.user.login, text(call, 'lock_reason') ?? null);
  call.wrote({ kind: locked ? 'lock' : 'unlock', ...subject(call, issue) });
  return noContent;
}

/** Who has at least triage access may be assigned. */
const canBeAssigned = (call: Call, login: string): boolean => !['none', 'read'].includes(roleOf(call.repo, login));

function assignee(call: Call): Reply {
  return canBeAssigned(call, call.params['assignee'] ?? '') ? noContent : notFound();
}

function assign(call: Call): Reply {
  const issue = theIssue(call);
  const named = texts(call, 'assignees') ?? [];
  // Whoever cannot be assigned is left out without an error, as on GitHub.
  const able = named.filter((login) => canBeAssigned(call, user(call.world, login).login));
  const left = issue.assignees.filter((login) => !named.some((one) => sameName(one, login)));
  const wanted = call.method === 'POST' ? [...left, ...able] : left;
  const done = editIssue(call.world, issue, { assignees: wanted }, call.token.user.login);
  if (done.length > 0) call.wrote({ kind: 'assign', ...subject(call, issue), detail: wanted.join(',') });
  return call.method === 'POST' ? created(show(call, issue)) : ok(show(call, issue));
}

/** The events of a whole repository, newest first; here each names its issue. */
function allEvents(call: Call): Reply {
  const all = call.repo.issues
    .flatMap((issue) => issue.events.map((event) => ({ issue, event })))
    .sort((a, b) => b.event.id - a.event.id);
  return page(call, all, ({ issue, event }) => ({
    ...eventView(call.world, call.repo, event),
    issue: show(call, issue),
  }));
}

const LIST = [
  'state',
  'labels',
  'since',
  'sort',
  'direction',
  'creator',
  'assignee',
  'milestone',
  'mentioned',
  'type',
  'filter',
];

export const issueRoutes: Route[] = [
  { method: 'GET', path: '/repos/{owner}/{repo}/issues', needs: READ, query: LIST, handle: list },
  { method: 'POST', path: '/repos/{owner}/{repo}/issues', needs: 'issues=write', handle: open },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/events',
    needs: READ,
    handle: allEvents,
  },
  { method: 'GET', path: '/repos/{owner}/{repo}/assignees/{assignee}', needs: READ, handle: assignee },
  { method: 'GET', path: ONE, needs: READ, handle: (call) => ok(show(call, theIssue(call))) },
  { method: 'PATCH', path: ONE, needs: WRITE, handle: change },
  {
    method: 'GET',
    path: `${ONE}/events`,
    needs: READ,
    handle: (call) => page(call, theIssue(call).events, (event) => eventView(call.world, call.repo, event)),
  },
  { method: 'GET', path: `${ONE}/timeline`, needs: READ, handle: timeline },
  { method: 'PUT', path: `${ONE}/lock`, needs: WRITE, handle: lock },
  { method: 'DELETE', path: `${ONE}/lock`, needs: WRITE, handle: lock },
  { method: 'POST', path: `${ONE}/assignees`, needs: WRITE, handle: assign },
  { method: 'DELETE', path: `${ONE}/assignees`, needs: WRITE, handle: assign },
];
