/** Pull requests: reading, opening, reviews and a plain merge. */
import { ahead } from '../git.ts';
import { editIssue } from '../issues.ts';
import { findIssue, type Issue, nodeId, type Review, sameName } from '../memory.ts';
import { asDiff } from '../patch.ts';
import { addReview, retarget } from '../pull-seed.ts';
import { askForReview, FORBIDDEN, mayNotOpen, openPull } from '../pulls.ts';
import {
  type Call,
  created,
  invalid,
  mustText,
  notFound,
  ok,
  page,
  type Reply,
  type Route,
  refuse,
  subject,
  text,
  texts,
  unmodelled,
  whole,
} from '../route.ts';
import { grantsOrg } from '../tokens.ts';
import { baseOf, fullPullView, pullChanges, pullView, reviewView } from '../views/pulls.ts';
import { commitView, fileView } from '../views/repos.ts';
import { diffReply } from './contents.ts';
import { oneOf, sortBy } from './issues.ts';

const PULLS = '/repos/{owner}/{repo}/pulls';
const ONE = `${PULLS}/{pull_number}`;
const READ = 'pull_requests=read';
const WRITE = 'pull_requests=write';

function thePull(call: Call): Issue {
  const issue = findIssue(call.repo, whole(call.params['pull_number']) ?? -1);
  return issue?.pull ? issue : notFound();
}

function list(call: Call): Reply {
  const q = call.query;
  const state = oneOf(q.get('state') ?? 'open', ['open', 'closed', 'all'], 'state');
  const [head, base] = [q.get('head'), q.get('base')];
  const by = q.get('sort') ?? 'created';
  if (!['created', 'updated'].includes(by)) unmodelled(`pull requests sorted by ${by}`);
  const found = call.repo.issues.filter(({ pull, state: own }) => {
    if (!pull || (state !== 'all' && own !== state) || (base !== null && pull.base !== base)) return false;
    // Without an owner GitHub ignores `head`.
    return !head?.includes(':') || `${pull.headRepo?.split('/')[0] ?? ''}:${pull.head}` === head;
  });
  const sorted = sortBy(found, by, (q.get('direction') ?? 'desc') === 'asc');
  return page(call, sorted, (issue) => pullView(call.world, call.repo, issue, call.token));
}

function read(call: Call): Reply {
  const issue = thePull(call);
  if (call.media === 'diff') return diffReply(asDiff(pullChanges(call.repo, issue)));
  return ok(fullPullView(call.world, call.repo, issue, call.token));
}

function open(call: Call): Reply {
  const [title, head, base] = [mustText(call, 'title'), mustText(call, 'head'), mustText(call, 'base')];
  const body = text(call, 'body') ?? null;
  const asked = { title, body, head, base, draft: call.body['draft'] === true };
  if (mayNotOpen(call.token, call.repo)) refuse(403, FORBIDDEN);
  const opened = openPull(call, call.repo, asked);
  if ('wrong' in opened) {
    const { field, message } = opened.wrong;
    return invalid([
      { resource: 'PullRequest', ...(field ? { field, code: 'invalid' } : { code: 'custom', message }) },
    ]);
  }
  return created(fullPullView(call.world, call.repo, opened.issue, call.token));
}

function change(call: Call): Reply {
  const issue = thePull(call);
  const state = text(call, 'state');
  if (state === 'open' && issue.pull!.mergedAt !== null)
    invalid([{ resource: 'PullRequest', field: 'state', code: 'invalid' }]);
  const title = text(call, 'title');
  const done = editIssue(
    call.world,
    issue,
    {
      ...(title === undefined ? {} : { title }),
      ...('body' in call.body ? { body: text(call, 'body') ?? null } : {}),
      ...(state ? { state: oneOf(state, ['open', 'closed'], 'state') as 'open' | 'closed' } : {}),
    },
    call.token.user.login,
  );
  const base = text(call, 'base');
  if (base !== undefined && base !== issue.pull!.base) {
    if (!retarget(call.world, call.repo, issue, base, call.token.user.login))
      invalid([{ resource: 'PullRequest', field: 'base', code: 'invalid' }]);
    done.push('base');
  }
  const edits = done.filter((one) => one !== 'open' && one !== 'closed');
  if (edits.length > 0) call.wrote({ kind: 'edit-pull', ...subject(call, issue), detail: edits.join(',') });
  if (done.includes('closed')) call.wrote({ kind: 'close-pull', ...subject(call, issue) });
  if (done.includes('open')) call.wrote({ kind: 'reopen-pull', ...subject(call, issue) });
  return ok(fullPullView(call.world, call.repo, issue, call.token));
}

const VERDICTS: Record<string, Review['state']> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

function review(call: Call): Reply {
  const issue = thePull(call);
  const by = call.token.user.login;
  const named = mustText(call, 'event');
  const state = VERDICTS[named] ?? refuse(422, `Invalid request.\n\n${named} is not a member of event`);
  if (call.body['comments'] !== undefined) unmodelled('review comments on lines');
  if (issue.user !== null && sameName(issue.user, by) && state !== 'COMMENTED')
    refuse(422, `Review Can not ${state === 'APPROVED' ? 'approve' : 'request changes on'} your own pull request`);
  const made = addReview(call.world, call.repo, issue, { user: by, state, body: text(call, 'body') ?? '' });
  call.wrote({ kind: 'review', ...subject(call, issue), detail: state, id: made.id, body: made.body });
  return ok(reviewView(call.world, call.repo, issue, made));
}

function requestReview(call: Call): Reply {
  const issue = thePull(call);
  const teams = texts(call, 'team_reviewers') ?? [];
  // A team of this repository that the token may not read, as a workflow's own never may.
  const unseen = grantsOrg(call.token, 'members') ? undefined : teams.find((slug) => call.repo.teams.includes(slug));
  if (unseen !== undefined) {
    const why = `Could not resolve to a node with the global id of '${nodeId('T', unseen)}'.`;
    refuse(422, 'Validation Failed', { errors: [why] });
  }
  const wrong = askForReview(call, call.repo, issue, { users: texts(call, 'reviewers') ?? [], teams });
  if (wrong !== undefined) refuse(422, wrong);
  return created(pullView(call.world, call.repo, issue, call.token));
}

function files(call: Call): Reply {
  const issue = thePull(call);
  return page(call, pullChanges(call.repo, issue).slice(0, 3000), (file) =>
    fileView(call.world, call.repo, file, issue.pull!.headSha),
  );
}

function commits(call: Call): Reply {
  const issue = thePull(call);
  const all = ahead(call.repo.git, baseOf(call.repo, issue), issue.pull!.headSha).slice(0, 250);
  return page(call, all, (commit) => commitView(call.world, call.repo, commit));
}

/** The pull requests that brought a commit, or carry it now. */
function ofCommit(call: Call): Reply {
  const sha = call.params['ref'] ?? '';
  if (!call.repo.git.commits.has(sha)) refuse(422, `No commit found for SHA: ${sha}`);
  const carries = (issue: Issue) =>
    issue.pull?.mergeSha === sha ||
    (issue.pull && ahead(call.repo.git, baseOf(call.repo, issue), issue.pull.headSha).some((one) => one.sha === sha));
  return page(call, call.repo.issues.filter(carries), (issue) => pullView(call.world, call.repo, issue, call.token));
}

/** The twin keeps no comments on lines: a pull request that is there has none. */
function lineComments(call: Call): Reply {
  thePull(call);
  return ok([]);
}

export const pullRoutes: Route[] = [
  { method: 'GET', path: '/repos/{owner}/{repo}/commits/{ref}/pulls', needs: READ, handle: ofCommit },
  { method: 'GET', path: `${ONE}/comments`, needs: READ, handle: lineComments },
  { method: 'GET', path: PULLS, needs: READ, query: ['state', 'head', 'base', 'sort', 'direction'], handle: list },
  { method: 'POST', path: PULLS, needs: WRITE, handle: open },
  { method: 'GET', path: ONE, needs: READ, media: ['diff'], handle: read },
  { method: 'PATCH', path: ONE, needs: WRITE, handle: change },
  { method: 'GET', path: `${ONE}/files`, needs: READ, handle: files },
  { method: 'GET', path: `${ONE}/commits`, needs: READ, handle: commits },
  {
    method: 'GET',
    path: `${ONE}/reviews`,
    needs: READ,
    handle: (call) => {
      const issue = thePull(call);
      return page(call, issue.pull!.reviews, (one) => reviewView(call.world, call.repo, issue, one));
    },
  },
  { method: 'POST', path: `${ONE}/reviews`, needs: WRITE, handle: review },
  { method: 'POST', path: `${ONE}/requested_reviewers`, needs: WRITE, handle: requestReview },
];
