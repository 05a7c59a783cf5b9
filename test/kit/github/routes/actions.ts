/** Workflows, runs, attempts, jobs and their logs. */

import type { Job, Run, Workflow } from '../memory.ts';
import {
  type Call,
  invalid,
  mustText,
  noContent,
  notFound,
  ok,
  page,
  type Reply,
  type Route,
  refuse,
  whole,
} from '../route.ts';
import { addRun } from '../runs.ts';
import { jobView, runView, suiteId, workflowView } from '../views/runs.ts';
import { type Sign, theAttempt, theRun } from './archives.ts';

const ACTIONS = '/repos/{owner}/{repo}/actions';
const RUN = `${ACTIONS}/runs/{run_id}`;
const READ = 'actions=read';
const WRITE = 'actions=write';
const FILTERS = [
  'actor',
  'branch',
  'event',
  'status',
  'created',
  'head_sha',
  'exclude_pull_requests',
  'check_suite_id',
];

/** A workflow is named by id or by its file's name. */
function theWorkflow(call: Call): Workflow {
  const named = call.params['workflow_id'] ?? '';
  return (
    call.repo.workflows.find((one) => String(one.id) === named || one.path.split('/').pop() === named) ?? notFound()
  );
}

const theJob = (call: Call): Job => call.repo.jobs.find((job) => job.id === whole(call.params['job_id'])) ?? notFound();

/** `status` filters by status or by conclusion, as on GitHub. */
function filtered(call: Call, runs: Run[]): Reply {
  const q = call.query;
  const has = (name: string, of: (run: Run) => unknown) => {
    const wanted = q.get(name);
    return (run: Run) => wanted === null || String(of(run)) === wanted;
  };
  const status = q.get('status');
  const created = within(q.get('created'));
  const fits = [
    has('actor', (run) => run.actor),
    has('branch', (run) => run.branch),
    has('event', (run) => run.event),
    has('head_sha', (run) => run.sha),
    has('check_suite_id', suiteId),
    (run: Run) => status === null || run.status === status || run.conclusion === status,
    (run: Run) => created(run.createdAt),
  ];
  const found = runs
    .filter((run) => fits.every((one) => one(run)))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
  // GitHub gives no more than the first thousand of a filtered list.
  const filters = FILTERS.some((name) => name !== 'exclude_pull_requests' && q.has(name));
  const bare = q.get('exclude_pull_requests') === 'true' ? { pull_requests: [] } : {};
  return page(
    call,
    filters ? found.slice(0, 1000) : found,
    (run) => ({ ...runView(call.world, call.repo, run), ...bare }),
    (items) => ({ total_count: found.length, workflow_runs: items }),
  );
}

/** GitHub's date ranges: `2024-01-01`, `>=2024-01-01T00:00:00Z`, `a..b`, `a..*`. */
export function within(range: string | null): (at: string) => boolean {
  if (range === null) return () => true;
  const start = (text: string) => Date.parse(text);
  const end = (text: string) => (text.includes('T') ? Date.parse(text) : Date.parse(text) + 86_400_000 - 1);
  const m = /^(>=|<=|>|<)?(.+?)(?:\.\.(.+))?$/.exec(range);
  const [, sign, from = '', to] = m ?? [];
  const bad = (text: string) => text !== '*' && Number.isNaN(Date.parse(text));
  if (bad(from) || (to !== undefined && bad(to))) invalid([{ resource: 'Search', code: 'invalid', field: 'created' }]);
  return (text) => {
    const at = Date.parse(text);
    if (to !== undefined) return (from === '*' || at >= start(from)) && (to === '*' || at <= end(to));
    if (sign === '>=') return at >= start(from);
    if (sign === '<=') return at <= end(from);
    if (sign === '>') return at > end(from);
    if (sign === '<') return at < start(from);
    return at >= start(from) && at <= end(from);
  };
}

function jobs(call: Call): Reply {
  const run = theRun(call);
  const filter = call.query.get('filter') ?? 'latest';
  if (filter !== 'latest' && filter !== 'all') invalid([{ resource: 'WorkflowJob', code: 'invalid', field: 'filter' }]);
  const attempt = whole(call.params['attempt']);
  if (attempt !== undefined) theAttempt(run, attempt);
  const wanted = call.repo.jobs.filter(
    (job) =>
      job.runId === run.id &&
      (attempt === undefined ? filter === 'all' || job.attempt === run.attempt : job.attempt === attempt),
  );
  return page(
    call,
    wanted,
    (job) => jobView(call.world, call.repo, job),
    (items) => ({ total_count: wanted.length, jobs: items }),
  );
}

/** A rerun makes the next attempt, in progress and without jobs until a test tells them. */
function rerun(call: Call): Reply {
  const run = theRun(call);
  if (run.status !== 'completed') refuse(403, 'This workflow is already running');
  addRun(call.world, call.repo, { id: run.id, conclusion: null, status: 'queued' });
  const failed = call.path.endsWith('failed-jobs') ? ' failed jobs' : '';
  call.wrote({ kind: 'rerun', detail: `run ${run.id}${failed}`, id: run.id });
  return { status: 201, body: {} };
}

function dispatch(call: Call): Reply {
  const workflow = theWorkflow(call);
  const ref = mustText(call, 'ref').replace(/^refs\/heads\//, '');
  const sha = call.repo.refs.get(`heads/${ref}`);
  if (!sha) refuse(422, `No ref found for: ${ref}`);
  const run = addRun(call.world, call.repo, {
    workflow: workflow.name,
    branch: ref,
    event: 'workflow_dispatch',
    conclusion: null,
    status: 'queued',
    actor: call.token.user.login,
  });
  call.wrote({ kind: 'dispatch', detail: `${workflow.name}@${ref}`, id: run.id });
  return noContent;
}

export function actionsRoutes(sign: Sign): Route[] {
  const logs = (call: Call): Reply => {
    const job = theJob(call);
    if (job.expired === 410) refuse(410, 'Server Error');
    // A job that has not finished has no log to download yet.
    if (job.expired === 404 || job.status !== 'completed') notFound();
    const file = { id: job.id, name: `${job.id}.txt`, type: 'text/plain', content: () => job.log };
    return { status: 302, raw: '', headers: { location: sign(file) } };
  };
  return [
    {
      method: 'GET',
      path: `${ACTIONS}/workflows`,
      needs: READ,
      handle: (call) =>
        page(
          call,
          call.repo.workflows,
          (one) => workflowView(call.world, call.repo, one),
          (items) => ({ total_count: call.repo.workflows.length, workflows: items }),
        ),
    },
    {
      method: 'GET',
      path: `${ACTIONS}/workflows/{workflow_id}`,
      needs: READ,
      handle: (call) => ok(workflowView(call.world, call.repo, theWorkflow(call))),
    },
    {
      method: 'GET',
      path: `${ACTIONS}/workflows/{workflow_id}/runs`,
      needs: READ,
      query: FILTERS,
      handle: (call) => {
        const { id } = theWorkflow(call);
        return filtered(
          call,
          call.repo.runs.filter((run) => run.workflowId === id),
        );
      },
    },
    { method: 'POST', path: `${ACTIONS}/workflows/{workflow_id}/dispatches`, needs: WRITE, handle: dispatch },
    {
      method: 'GET',
      path: `${ACTIONS}/runs`,
      needs: READ,
      query: FILTERS,
      handle: (call) => filtered(call, call.repo.runs),
    },
    {
      method: 'GET',
      path: RUN,
      needs: READ,
      query: ['exclude_pull_requests'],
      handle: (call) => ok(runView(call.world, call.repo, theRun(call))),
    },
    {
      method: 'GET',
      path: `${RUN}/attempts/{attempt}`,
      needs: READ,
      query: ['exclude_pull_requests'],
      handle: (call) => {
        const run = theRun(call);
        return ok(runView(call.world, call.repo, run, theAttempt(run, whole(call.params['attempt']))));
      },
    },
    { method: 'GET', path: `${RUN}/attempts/{attempt}/jobs`, needs: READ, handle: jobs },
    { method: 'GET', path: `${RUN}/jobs`, needs: READ, query: ['filter'], handle: jobs },
    { method: 'POST', path: `${RUN}/rerun`, needs: WRITE, handle: rerun },
    { method: 'POST', path: `${RUN}/rerun-failed-jobs`, needs: WRITE, handle: rerun },
    {
      method: 'GET',
      path: `${ACTIONS}/jobs/{job_id}`,
      needs: READ,
      handle: (call) => ok(jobView(call.world, call.repo, theJob(call))),
    },
    { method: 'GET', path: `${ACTIONS}/jobs/{job_id}/logs`, needs: READ, closed: true, handle: logs },
  ];
}
