/** Workflows, runs, jobs, check runs and statuses as REST shows them. */
import {
  type Annotation,
  type Artifact,
  type CheckRun,
  type CommitStatus,
  findIssue,
  findRepo,
  fullName,
  type Job,
  nodeId,
  type Repo,
  type Run,
  type Workflow,
  type World,
} from '../memory.ts';
import { apiUrl, htmlUrl, repoView } from './repos.ts';
import { appView, userView } from './users.ts';

export function workflowView(world: World, repo: Repo, workflow: Workflow): Record<string, unknown> {
  return {
    id: workflow.id,
    node_id: nodeId('W', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: workflow.createdAt,
    updated_at: workflow.createdAt,
    url: `${apiUrl(world, repo)}/actions/workflows/${workflow.id}`,
    html_url: `${htmlUrl(world, repo)}/blob/${repo.defaultBranch}/${workflow.path}`,
    badge_url: `${htmlUrl(world, repo)}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
  };
}

/** A run; with `attempt`, as it was at an earlier attempt. */
export function runView(world: World, repo: Repo, run: Run, attempt = run.attempt): Record<string, unknown> {
  const api = `${apiUrl(world, repo)}/actions/runs/${run.id}`;
  const was = run.attempts.find((one) => one.attempt === attempt) ?? run;
  const head = run.headRepo === fullName(repo) ? repo : findRepo(world, run.headRepo);
  const commit = repo.git.commits.get(run.sha);
  const workflow = repo.workflows.find((one) => one.id === run.workflowId);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    check_suite_id: suiteId(run),
    check_suite_node_id: nodeId('CS', suiteId(run)),
    head_branch: run.branch,
    head_sha: run.sha,
    path: workflow?.path ?? '',
    display_title: run.title,
    run_number: run.number,
    run_attempt: was.attempt,
    event: run.event,
    status: was.status,
    conclusion: was.conclusion,
    workflow_id: run.workflowId,
    url: api,
    html_url: `${htmlUrl(world, repo)}/actions/runs/${run.id}`,
    pull_requests: run.pulls.flatMap((number) => pullRef(world, repo, number)),
    created_at: run.createdAt,
    updated_at: was.updatedAt,
    actor: userView(world, run.actor),
    triggering_actor: userView(world, run.actor),
    run_started_at: was.startedAt,
    referenced_workflows: [],
    jobs_url: `${api}/jobs`,
    logs_url: `${api}/logs`,
    check_suite_url: `${apiUrl(world, repo)}/check-suites/${suiteId(run)}`,
    artifacts_url: `${api}/artifacts`,
    cancel_url: `${api}/cancel`,
    rerun_url: `${api}/rerun`,
    previous_attempt_url: was.attempt > 1 ? `${api}/attempts/${was.attempt - 1}` : null,
    workflow_url: `${apiUrl(world, repo)}/actions/workflows/${run.workflowId}`,
    head_commit: commit
      ? {
          id: commit.sha,
          tree_id: commit.tree,
          message: commit.message,
          timestamp: commit.committer.date,
          author: { name: commit.author.name, email: commit.author.email },
          committer: { name: commit.committer.name, email: commit.committer.email },
        }
      : null,
    repository: repoView(world, repo),
    head_repository: head ? repoView(world, head) : null,
  };
}

/** Every run has its own check suite; one id serves both as long as nothing else is asked of suites. */
export const suiteId = (run: Run): number => run.id + 1_000_000_000;

/** `pull-request-minimal`, as runs and check runs name their pull requests. */
export function pullRef(world: World, repo: Repo, number: number): Record<string, unknown>[] {
  const issue = findIssue(repo, number);
  if (!issue?.pull) return [];
  const { head, headSha, headRepo, base, baseSha } = issue.pull;
  const source = (headRepo && findRepo(world, headRepo)) || repo;
  const at = (of: Repo) => ({ id: of.id, name: of.name, url: apiUrl(world, of) });
  return [
    {
      id: issue.id,
      number,
      url: `${apiUrl(world, repo)}/pulls/${number}`,
      head: { ref: head, sha: headSha, repo: at(source) },
      base: { ref: base, sha: baseSha, repo: at(repo) },
    },
  ];
}

export function jobView(world: World, repo: Repo, job: Job): Record<string, unknown> {
  const run = repo.runs.find((one) => one.id === job.runId);
  const api = apiUrl(world, repo);
  return {
    id: job.id,
    run_id: job.runId,
    workflow_name: run?.name ?? null,
    head_branch: run?.branch ?? null,
    run_url: `${api}/actions/runs/${job.runId}`,
    run_attempt: job.attempt,
    node_id: nodeId('CR', job.id),
    head_sha: run?.sha ?? '',
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${htmlUrl(world, repo)}/actions/runs/${job.runId}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map((step) => ({
      name: step.name,
      status: step.status,
      conclusion: step.conclusion,
      number: step.number,
      started_at: step.startedAt,
      completed_at: step.completedAt,
    })),
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: job.labels,
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  };
}

export function artifactView(world: World, repo: Repo, artifact: Artifact): Record<string, unknown> {
  const url = `${apiUrl(world, repo)}/actions/artifacts/${artifact.id}`;
  const run = repo.runs.find((one) => one.id === artifact.runId);
  const expires = new Date(Date.parse(artifact.createdAt) + 90 * 86_400_000).toISOString();
  return {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: expires,
    workflow_run: {
      id: artifact.runId,
      repository_id: repo.id,
      head_repository_id: repo.id,
      head_branch: run?.branch ?? '',
      head_sha: run?.sha ?? '',
    },
  };
}

/** A job as the check run that it also is. */
export function jobCheck(repo: Repo, job: Job): CheckRun {
  const run = repo.runs.find((one) => one.id === job.runId);
  return {
    id: job.id,
    name: job.name,
    sha: run?.sha ?? '',
    status: job.status,
    conclusion: job.conclusion,
    startedAt: job.startedAt,
    completedAt: job.completedAt,
    title: null,
    summary: null,
    text: null,
    annotations: job.annotations,
    app: 'github-actions',
    externalId: '',
    detailsUrl: null,
    ...(run ? { suite: { event: run.event, workflow: run.name }, runId: run.id } : {}),
  };
}

export function checkView(world: World, repo: Repo, check: CheckRun): Record<string, unknown> {
  const api = `${apiUrl(world, repo)}/check-runs/${check.id}`;
  const job = repo.jobs.find((one) => one.id === check.id);
  const run = repo.runs.find((one) => one.id === job?.runId);
  const html = run
    ? `${htmlUrl(world, repo)}/actions/runs/${run.id}/job/${check.id}`
    : `${htmlUrl(world, repo)}/runs/${check.id}`;
  return {
    id: check.id,
    name: check.name,
    node_id: nodeId('CR', check.id),
    head_sha: check.sha,
    external_id: check.externalId,
    url: api,
    html_url: html,
    details_url: check.detailsUrl ?? html,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${api}/annotations`,
    },
    check_suite: { id: run ? suiteId(run) : check.id + 1_000_000_000 },
    app: appView(world, check.app),
    pull_requests: (run?.pulls ?? []).flatMap((number) => pullRef(world, repo, number)),
  };
}

export function annotationView(world: World, repo: Repo, sha: string, one: Annotation): Record<string, unknown> {
  return {
    path: one.path,
    blob_href: `${htmlUrl(world, repo)}/blob/${sha}/${one.path}`,
    start_line: one.startLine,
    start_column: null,
    end_line: one.endLine,
    end_column: null,
    annotation_level: one.level,
    title: one.title,
    message: one.message,
    raw_details: one.details,
  };
}

export function statusView(world: World, repo: Repo, status: CommitStatus): Record<string, unknown> {
  return {
    url: `${apiUrl(world, repo)}/statuses/${status.sha}`,
    avatar_url: `${world.base}/_avatars/${status.creator}`,
    id: status.id,
    node_id: nodeId('SC', status.id),
    // REST has no word for what is awaited.
    state: status.state === 'expected' ? 'pending' : status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

export function statusWithCreator(world: World, repo: Repo, status: CommitStatus): Record<string, unknown> {
  return { ...statusView(world, repo, status), creator: userView(world, status.creator) };
}
