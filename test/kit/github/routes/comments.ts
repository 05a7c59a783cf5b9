/** Issue comments, labels and reactions. */
import { addComment, addLabel, deleteComment, editComment, makeLabel, react, removeLabel } from '../issues.ts';
import {
  type Comment,
  findComment,
  findLabel,
  type Issue,
  type Label,
  type Reaction,
  roleOf,
  sameName,
} from '../memory.ts';
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
  theIssue,
  whole,
} from '../route.ts';
import { commentView, issueLabels, labelView, REACTIONS, reactionView } from '../views/issues.ts';
import { setLabels } from './issues.ts';

const READ = 'issues=read; pull_requests=read';
const WRITE = 'issues=write; pull_requests=write';
const REPO = '/repos/{owner}/{repo}';
const ISSUE = `${REPO}/issues/{issue_number}`;
const COMMENT = `${REPO}/issues/comments/{comment_id}`;

function theComment(call: Call): { issue: Issue; comment: Comment } {
  return findComment(call.repo, whole(call.params['comment_id']) ?? -1) ?? notFound();
}

const show = (call: Call, issue: Issue) => (comment: Comment) => commentView(call.world, call.repo, issue, comment);

function listComments(call: Call): Reply {
  const issue = theIssue(call);
  const since = Date.parse(call.query.get('since') ?? '') || 0;
  return page(
    call,
    issue.comments.filter((one) => Date.parse(one.updatedAt) >= since),
    show(call, issue),
  );
}

function listAllComments(call: Call): Reply {
  const since = Date.parse(call.query.get('since') ?? '') || 0;
  const updated = call.query.get('sort') === 'updated';
  const all = call.repo.issues
    .flatMap((issue) => issue.comments.map((comment) => ({ issue, comment })))
    .filter(({ comment }) => Date.parse(comment.updatedAt) >= since)
    .sort((a, b) => (updated ? a.comment.updatedAt.localeCompare(b.comment.updatedAt) : a.comment.id - b.comment.id));
  if (call.query.get('direction') === 'desc') all.reverse();
  return page(call, all, ({ issue, comment }) => show(call, issue)(comment));
}

/** The body of a comment, within GitHub's bounds. */
function bodyOf(call: Call): string {
  const body = mustText(call, 'body');
  const wrong = (message: string) =>
    invalid([{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]);
  if (body.trim() === '') wrong('Body cannot be blank');
  if (body.length > 65536) wrong('Body is too long (maximum is 65536 characters)');
  return body;
}

function write(call: Call): Reply {
  const issue = theIssue(call);
  const by = call.token.user.login;
  const collaborator = ['admin', 'maintain', 'write'].includes(roleOf(call.repo, by));
  if (issue.locked && !collaborator) refuse(403, 'Unable to create comment because issue is locked.');
  const comment = addComment(call.world, call.repo, issue, { user: by, body: bodyOf(call) });
  call.wrote({ kind: 'comment', ...subject(call, issue), id: comment.id, body: comment.body });
  return created(show(call, issue)(comment));
}

function edit(call: Call): Reply {
  const { issue, comment } = theComment(call);
  editComment(call.world, issue, comment, bodyOf(call), call.token.user.login);
  call.wrote({ kind: 'edit-comment', ...subject(call, issue), id: comment.id, body: comment.body });
  return ok(show(call, issue)(comment));
}

function remove(call: Call): Reply {
  const { issue, comment } = theComment(call);
  deleteComment(call.world, issue, comment);
  call.wrote({ kind: 'delete-comment', ...subject(call, issue), id: comment.id });
  return noContent;
}

const theLabel = (call: Call): Label => findLabel(call.repo, call.params['name'] ?? '') ?? notFound();

function checkLabel(call: Call, name: string | undefined, own?: Label): void {
  const wrong = (code: string, field: string) => invalid([{ resource: 'Label', code, field }]);
  const color = text(call, 'color');
  if (name !== undefined && (name.trim() === '' || name.length > 50)) wrong('invalid', 'name');
  const taken = name === undefined ? undefined : findLabel(call.repo, name);
  if (taken && taken !== own) wrong('already_exists', 'name');
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) wrong('invalid', 'color');
  if ((text(call, 'description') ?? '').length > 100) wrong('invalid', 'description');
}

function newLabel(call: Call): Reply {
  const name = mustText(call, 'name');
  checkLabel(call, name);
  const [color, description] = [text(call, 'color'), text(call, 'description') ?? null];
  const label = makeLabel(call.world, call.repo, { name, description, ...(color ? { color } : {}) });
  call.wrote({ kind: 'make-label', detail: name });
  return created(labelView(call.world, call.repo, label));
}

function editLabel(call: Call): Reply {
  const label = theLabel(call);
  const name = text(call, 'new_name');
  checkLabel(call, name, label);
  if (name !== undefined) {
    for (const issue of call.repo.issues)
      issue.labels = issue.labels.map((own) => (sameName(own, label.name) ? name : own));
    label.name = name;
  }
  label.color = text(call, 'color') ?? label.color;
  if ('description' in call.body) label.description = text(call, 'description') ?? null;
  call.wrote({ kind: 'edit-label', detail: label.name });
  return ok(labelView(call.world, call.repo, label));
}

function deleteLabel(call: Call): Reply {
  const label = theLabel(call);
  call.repo.labels.splice(call.repo.labels.indexOf(label), 1);
  for (const issue of call.repo.issues) issue.labels = issue.labels.filter((own) => !sameName(own, label.name));
  call.wrote({ kind: 'delete-label', detail: label.name });
  return noContent;
}

/** The names in `{labels: ["a", {name: "b"}]}`, or a bare list. */
function named(call: Call): string[] {
  const given = Array.isArray(call.body) ? call.body : call.body['labels'];
  if (!Array.isArray(given)) refuse(422, 'Invalid request.\n\nNo subschema in "anyOf" matched.');
  return (given as unknown[]).map((one) =>
    typeof one === 'string'
      ? one
      : String(
          (one as { name?: unknown } | null)?.name ??
            invalid([{ resource: 'Label', code: 'missing_field', field: 'name' }]),
        ),
  );
}

function label(call: Call): Reply {
  const issue = theIssue(call);
  for (const name of named(call)) {
    if (name.trim() === '' || name.length > 50) invalid([{ resource: 'Label', code: 'invalid', field: 'name' }]);
    if (addLabel(call.world, call.repo, issue, name, call.token.user.login))
      call.wrote({ kind: 'label', ...subject(call, issue), detail: `+${name}` });
  }
  return ok(issueLabels(call.world, call.repo, issue));
}

function replaceLabels(call: Call): Reply {
  const issue = theIssue(call);
  setLabels(call, issue, call.method === 'PUT' ? named(call) : []);
  return call.method === 'PUT' ? ok(issueLabels(call.world, call.repo, issue)) : noContent;
}

function unlabel(call: Call): Reply {
  const issue = theIssue(call);
  const name = call.params['name'] ?? '';
  if (!removeLabel(call.world, issue, name, call.token.user.login)) refuse(404, 'Label does not exist');
  call.wrote({ kind: 'label', ...subject(call, issue), detail: `-${name}` });
  return ok(issueLabels(call.world, call.repo, issue));
}

/** The reactions that the path speaks of: a comment's, or the issue's own. */
function reacted(call: Call): { issue: Issue; reactions: Reaction[] } {
  if (call.params['issue_number']) return { issue: theIssue(call), reactions: theIssue(call).reactions };
  const { issue, comment } = theComment(call);
  return { issue, reactions: comment.reactions };
}

function listReactions(call: Call): Reply {
  const content = call.query.get('content');
  const all = reacted(call).reactions.filter((one) => content === null || one.content === content);
  return page(call, all, (one) => reactionView(call.world, one));
}

function addReaction(call: Call): Reply {
  const { issue, reactions } = reacted(call);
  const content = mustText(call, 'content');
  if (!REACTIONS.includes(content)) invalid([{ resource: 'Reaction', code: 'invalid', field: 'content' }]);
  const { made, reaction } = react(call.world, reactions, content, call.token.user.login);
  if (made) call.wrote({ kind: 'reaction', ...subject(call, issue), detail: content, id: reaction.id });
  return { status: made ? 201 : 200, body: reactionView(call.world, reaction) };
}

function deleteReaction(call: Call): Reply {
  const { issue, reactions } = reacted(call);
  const at = reactions.findIndex((one) => one.id === whole(call.params['reaction_id']));
  if (at < 0) notFound();
  const [gone] = reactions.splice(at, 1) as [Reaction];
  call.wrote({ kind: 'delete-reaction', ...subject(call, issue), detail: gone.content, id: gone.id });
  return noContent;
}

const labels = (call: Call): Reply => page(call, call.repo.labels, (one) => labelView(call.world, call.repo, one));

export const commentRoutes: Route[] = [
  {
    method: 'GET',
    path: `${REPO}/issues/comments`,
    needs: READ,
    query: ['since', 'sort', 'direction'],
    handle: listAllComments,
  },
  { method: 'GET', path: `${ISSUE}/comments`, needs: READ, query: ['since'], handle: listComments },
  { method: 'POST', path: `${ISSUE}/comments`, needs: WRITE, handle: write },
  {
    method: 'GET',
    path: COMMENT,
    needs: READ,
    handle: (call) => ok(show(call, theComment(call).issue)(theComment(call).comment)),
  },
  { method: 'PATCH', path: COMMENT, needs: WRITE, handle: edit },
  { method: 'DELETE', path: COMMENT, needs: WRITE, handle: remove },
  { method: 'GET', path: `${REPO}/labels`, needs: READ, handle: labels },
  { method: 'POST', path: `${REPO}/labels`, needs: WRITE, handle: newLabel },
  {
    method: 'GET',
    path: `${REPO}/labels/{name+}`,
    needs: READ,
    handle: (call) => ok(labelView(call.world, call.repo, theLabel(call))),
  },
  { method: 'PATCH', path: `${REPO}/labels/{name+}`, needs: WRITE, handle: editLabel },
  { method: 'DELETE', path: `${REPO}/labels/{name+}`, needs: WRITE, handle: deleteLabel },
  {
    method: 'GET',
    path: `${ISSUE}/labels`,
    needs: READ,
    handle: (call) => page(call, issueLabels(call.world, call.repo, theIssue(call)), (one) => one),
  },
  { method: 'POST', path: `${ISSUE}/labels`, needs: WRITE, handle: label },
  { method: 'PUT', path: `${ISSUE}/labels`, needs: WRITE, handle: replaceLabels },
  { method: 'DELETE', path: `${ISSUE}/labels`, needs: WRITE, handle: replaceLabels },
  { method: 'DELETE', path: `${ISSUE}/labels/{name+}`, needs: WRITE, handle: unlabel },
  ...[ISSUE, COMMENT].flatMap((path): Route[] => [
    { method: 'GET', path: `${path}/reactions`, needs: READ, query: ['content'], handle: listReactions },
    { method: 'POST', path: `${path}/reactions`, needs: WRITE, handle: addReaction },
    { method: 'DELETE', path: `${path}/reactions/{reaction_id}`, needs: WRITE, handle: deleteReaction },
  ]),
];
