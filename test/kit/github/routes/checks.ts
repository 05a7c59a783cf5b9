/** Check runs, their annotations, and commit statuses. */
import { resolveRef } from '../history.ts';
import { type CheckRun, type CommitStatus, now, user } from '../memory.ts';
import { checksAt } from '../rollup.ts';
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
  text,
  unmodelled,
  whole,
} from '../route.ts';
import { addCheckRun, addStatus, annotation, type CheckRunSeed } from '../runs.ts';
import { apiUrl, repoView } from '../views/repos.ts';
import { annotationView, checkView, jobCheck, statusView, statusWithCreator } from '../views/runs.ts';
import { appId } from '../views/users.ts';

const REPO = '/repos/{owner}/{repo}';

function theCheck(call: Call): CheckRun {
  const id = whole(call.params['check_run_id']);
  const job = call.repo.jobs.find((one) => one.id === id);
  return job ? jobCheck(call.repo, job) : (call.repo.checkRuns.find((one) => one.id === id) ?? notFound());
}

/** The commit that the path names; GitHub says 422 for a ref that it does not know here. */
function theSha(call: Call): string {
  const ref = call.params['ref'] ?? '';
  return resolveRef(call.repo, ref) ?? refuse(422, `No commit found for SHA: ${ref}`);
}

function forRef(call: Call): Reply {
  const [name, status, filter] = ['check_name', 'status', 'filter'].map((one) => call.query.get(one));
  if (call.query.has('app_id')) unmodelled('check runs by app');
  const all = checksAt(call.repo, theSha(call)).filter(
    (check) => (!name || check.name === name) && (!status || check.status === status),
  );
  // `latest` keeps the newest check run of each name, as a rerun makes a new one.
  const latest =
    filter === 'all' ? all : [...new Map(all.map((check) => [`${check.app}/${check.name}`, check])).values()];
  return page(
    call,
    latest,
    (check) => checkView(call.world, call.repo, check),
    (items) => ({ total_count: latest.length, check_runs: items }),
  );
}

function annotations(call: Call): Reply {
  const check = theCheck(call);
  return page(call, check.annotations, (one) => annotationView(call.world, call.repo, check.sha, one));
}

/** GitHub's bound on the summary and the text of a check run. */
const MOST = 65_535;

function bounded(given: Record<string, unknown>, name: string): string | null {
  const told = given[name] as string | null | undefined;
  if (told && told.length > MOST)
    refuse(422, `Invalid request.\n\nOnly ${MOST} characters are allowed; ${told.length} were supplied.`);
  return told ?? null;
}

/** What a client says in `output`, in our words. */
function output(call: Call): Pick<CheckRunSeed, 'title' | 'summary' | 'text' | 'annotations'> {
  const given = call.body['output'] as Record<string, unknown> | undefined;
  if (!given) return {};
  for (const name of ['title', 'summary'])
    if (typeof given[name] !== 'string') refuse(422, `Invalid request.\n\n"${name}" wasn't supplied.`);
  const list = (given['annotations'] ?? []) as Record<string, unknown>[];
  if (list.length > 50) invalid([{ resource: 'CheckRun', code: 'invalid', field: 'annotations' }]);
  return {
    title: given['title'] as string,
    summary: bounded(given, 'summary'),
    text: bounded(given, 'text'),
    annotations: list.map((one) => ({
      path: String(one['path']),
      startLine: Number(one['start_line']),
      endLine: Number(one['end_line']),
      level: one['annotation_level'] as 'failure',
      message: String(one['message']),
      title: (one['title'] as string | undefined) ?? null,
      details: (one['raw_details'] as string | undefined) ?? null,
    })),
  };
}

const CONCLUSIONS = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'stale', 'timed_out'];

/** What else a client may say, new or changed. */
function told(call: Call): Partial<CheckRun> {
  const [conclusion, status, name] = ['conclusion', 'status', 'name'].map((one) => text(call, one));
  const [externalId, detailsUrl] = [text(call, 'external_id'), text(call, 'details_url')];
  const [startedAt, completedAt] = [text(call, 'started_at'), text(call, 'completed_at')];
  if (conclusion && !CONCLUSIONS.includes(conclusion))
    refuse(422, `Invalid request.\n\n${conclusion} is not a member of ${JSON.stringify(CONCLUSIONS)}.`);
  if (status === 'completed' && !conclusion) refuse(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
  return {
    ...(name ? { name } : {}),
    ...(conclusion
      ? { conclusion, status: 'completed', completedAt: completedAt ?? now(call.world) }
      : status
        ? { status, conclusion: null, completedAt: null }
        : {}),
    ...(externalId === undefined ? {} : { externalId }),
    ...(detailsUrl === undefined ? {} : { detailsUrl }),
    ...(startedAt === undefined ? {} : { startedAt }),
  };
}

/** Only apps make check runs. */
function theApp(call: Call): string {
  if (!call.token.installation) refuse(403, 'You must authenticate via a GitHub App.');
  return call.token.user.login.replace(/\[bot\]$/, '');
}

function make(call: Call): Reply {
  const app = theApp(call);
  const [name, sha] = [mustText(call, 'name'), mustText(call, 'head_sha')];
  if (!call.repo.git.commits.has(sha)) refuse(422, `No commit found for SHA: ${sha}`);
  const own = told(call);
  const { conclusion = null, status = 'queued' } = own;
  const check = addCheckRun(call.world, call.repo, { ...own, name, sha, conclusion, status, app, ...output(call) });
  call.wrote({ kind: 'check-run', detail: `${name} ${conclusion ?? status}`, id: check.id, body: bodyOf(check) });
  return created(checkView(call.world, call.repo, check));
}

function change(call: Call): Reply {
  const app = theApp(call);
  const check = call.repo.checkRuns.find((one) => one.id === whole(call.params['check_run_id'])) ?? notFound();
  if (check.app !== app)
    refuse(
      403,
      `Invalid app_id \`${appId(call.world, app)}\` - check run can only be modified by the GitHub App that created it.`,
    );
  const { annotations: more, ...said } = output(call);
  Object.assign(check, said, told(call));
  check.annotations.push(...(more ?? []).map(annotation));
  const detail = `${check.name} ${check.conclusion ?? check.status}`;
  call.wrote({ kind: 'check-run', detail, id: check.id, body: bodyOf(check) });
  return ok(checkView(call.world, call.repo, check));
}

/** Everything that a reader of the check sees. */
const bodyOf = ({ title, summary, text: long }: CheckRun): string =>
  [title, summary, long].filter((one) => one !== null).join('\n\n');

const statusesOf = (call: Call, sha: string): CommitStatus[] =>
  call.repo.statuses.filter((one) => one.sha === sha).reverse();

function combined(call: Call): Reply {
  const sha = theSha(call);
  // Only the newest status of a context counts.
  const newest = [...new Map([...statusesOf(call, sha)].reverse().map((one) => [one.context, one])).values()];
  const states = newest.map((one) => one.state);
  const bad = states.some((state) => state === 'failure' || state === 'error');
  const state = bad
    ? 'failure'
    : states.length === 0 || states.some((one) => one === 'pending' || one === 'expected')
      ? 'pending'
      : 'success';
  const url = `${apiUrl(call.world, call.repo)}/commits/${sha}`;
  return page(
    call,
    newest,
    (one) => statusView(call.world, call.repo, one),
    (statuses) => ({
      state,
      statuses,
      sha,
      total_count: newest.length,
      repository: repoView(call.world, call.repo),
      commit_url: url,
      url: `${url}/status`,
    }),
  );
}

function setStatus(call: Call): Reply {
  const sha = call.params['ref'] ?? '';
  if (!call.repo.git.commits.has(sha)) refuse(422, `No commit found for SHA: ${sha}`);
  const state = mustText(call, 'state') as CommitStatus['state'];
  if (!['error', 'failure', 'pending', 'success'].includes(state))
    invalid([{ resource: 'Status', code: 'custom', field: 'state', message: 'state is not included in the list' }]);
  const status = addStatus(call.world, call.repo, {
    sha,
    state,
    context: text(call, 'context') ?? 'default',
    description: text(call, 'description') ?? null,
    targetUrl: text(call, 'target_url') ?? null,
    creator: user(call.world, call.token.user.login).login,
  });
  call.wrote({ kind: 'status', detail: `${status.context} ${state}`, id: status.id });
  return created(statusWithCreator(call.world, call.repo, status));
}

export const checkRoutes: Route[] = [
  { method: 'POST', path: `${REPO}/check-runs`, needs: 'checks=write', handle: make },
  {
    method: 'GET',
    path: `${REPO}/check-runs/{check_run_id}`,
    needs: 'checks=read',
    handle: (call) => ok(checkView(call.world, call.repo, theCheck(call))),
  },
  { method: 'PATCH', path: `${REPO}/check-runs/{check_run_id}`, needs: 'checks=write', handle: change },
  { method: 'GET', path: `${REPO}/check-runs/{check_run_id}/annotations`, needs: 'checks=read', handle: annotations },
  {
    method: 'GET',
    path: `${REPO}/commits/{ref+}/check-runs`,
    needs: 'checks=read',
    query: ['check_name', 'status', 'filter', 'app_id'],
    handle: forRef,
  },
  {
    method: 'GET',
    path: `${REPO}/commits/{ref+}/statuses`,
    needs: 'statuses=read',
    handle: (call) =>
      page(call, statusesOf(call, theSha(call)), (one) => statusWithCreator(call.world, call.repo, one)),
  },
  { method: 'GET', path: `${REPO}/commits/{ref+}/status`, needs: 'statuses=read', handle: combined },
  { method: 'POST', path: `${REPO}/statuses/{ref}`, needs: 'statuses=write', handle: setStatus },
];
