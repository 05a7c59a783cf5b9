import { isTrustedBot, isTrustedWriter } from '../decide/access.ts';
import { type Facts, isFailed } from '../decide/triage.ts';
import { type Anchor, type Failure, failureSchema } from '../domain/failure.ts';
import type { Author, Comment, Issue } from '../domain/issue.ts';
import { allowed, fullName, type RepoRef, repoKey, type Scope } from '../domain/repo.ts';
import type { Annotation, Job, Run } from '../domain/run.ts';
import { type TriageRecord, triageRecordSchema } from '../domain/triage.ts';
import { GithubError, UserError } from '../errors.ts';
import { readTextHistory } from '../github/editors.ts';
import { listComments, listIssues, readIssue } from '../github/issues.ts';
import { jobLog } from '../github/joblog.ts';
import { readPermission } from '../github/permissions.ts';
import { listAnnotations, listJobs, parseRunUrl, readRun } from '../github/runs.ts';
import { excerpt } from '../logs/excerpt.ts';
import { fingerprint } from '../logs/fingerprint.ts';
import { type MarkerKind, readMarkers } from '../text/marker.ts';
import { CAPS } from '../text/sanitize.ts';
import type { Deps } from './deps.ts';
import type { Started } from './start.ts';

/** Everything that is known of the failure before the model is asked. */
export interface TriageFacts extends Facts {
  issue: Issue;
  comments: Comment[];
  /** Issues with the same label or record, newest first. */
  similar: Issue[];
  annotations: Annotation[];
  /** The triage that stands on the issue already. */
  previous: TriageRecord | undefined;
  /** The scope with the failing repository pinned at the failing run's head. */
  scope: Scope;
}

type RunUrl = NonNullable<ReturnType<typeof parseRunUrl>>;

/** Job logs read for one triage: the first failed jobs; later ones mostly follow from them. */
const MOST_LOGS = 3;
/** Bytes of the first job's excerpt; further jobs share as much again. */
const EXCERPT_BYTES = 8_192;
const MOST_SIMILAR = 8;

/** Reads the issue, its failure record, the failed run with its jobs and logs, and what is similar to it. */
export async function readFailure(deps: Deps, started: Started, input: { runUrl?: string }): Promise<TriageFacts> {
  const { github, settings } = deps;
  const { home } = settings;
  const [issue, comments, history, labelled] = await Promise.all([
    readIssue(github, home, started.number),
    listComments(github, home, started.number, CAPS.comments, { editors: true }),
    readTextHistory(github, home, started.number),
    listIssues(github, home, { labels: ['ai-devops'], state: 'all', limit: 30 }),
  ]);
  if (issue.state === 'closed')
    throw new UserError(
      `Issue #${issue.number} (\`issue-number\`) is closed; nothing was written. Reopen it and ask again if it still fails.`,
    );
  const frozen = started.frozen ? { ...issue, title: started.frozen.title, body: started.frozen.body } : issue;
  const before = comments.filter((comment) => !isAfter(comment, started.scope.frozenAt));
  const trusted = (author: Author) => isTrustedWriter(author, started.self, settings.trustedBots);
  const texts = [
    { body: issue.body, author: issue.author, editor: history.edit?.editor },
    ...before.map(({ body, author, editor }) => ({ body, author, editor })),
  ].filter(({ author, editor }) => trusted(author) && (!editor || trusted(editor)));
  const record = newest(texts, 'failure', failureSchema);
  const previous = newest(texts, 'triage', triageRecordSchema);
  const target = await chooseRun(deps, started, frozen, record, input);
  const looked = target ? await lookAtRun(deps, target, record) : NOTHING_SEEN;
  if (!record && !target && frozen.body.trim() === '' && before.length === 0)
    throw new UserError(
      `Issue #${issue.number} says nothing that could be triaged: it has no failure record, no text and no link to a run. Give \`run-url\`.`,
    );
  const similar = labelled
    .filter((candidate) => candidate.number !== issue.number && !candidate.isPull)
    .slice(0, MOST_SIMILAR);
  return { ...looked, issue: frozen, comments: before, similar, previous, scope: pinTo(started.scope, looked.run) };
}

const isAfter = (comment: Comment, moment: string | undefined): boolean =>
  moment !== undefined && (comment.createdAt >= moment || comment.updatedAt >= moment);

/** The last marker of a kind among texts whose writers are trusted, if it is well-formed. */
function newest<T>(
  texts: readonly { body: string }[],
  kind: MarkerKind,
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
): T | undefined {
  for (const { body } of texts.toReversed()) {
    for (const marker of readMarkers(body).toReversed()) {
      const parsed = marker.kind === kind ? schema.safeParse(marker.data) : undefined;
      if (parsed?.success) return parsed.data;
    }
  }
  return undefined;
}

/** The failed run: of the failure record, else linked by somebody trusted in the issue, else named by the input. */
async function chooseRun(
  deps: Deps,
  started: Started,
  issue: Issue,
  record: Failure | undefined,
  input: { runUrl?: string },
): Promise<RunUrl | undefined> {
  const { urls } = deps.settings;
  const recorded = record?.runs.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  if (recorded) {
    const [owner = '', name = ''] = recorded.repo.split('/');
    const repo = allowed(started.scope, { owner, name })?.repo;
    if (repo) return { repo, runId: recorded.runId, attempt: recorded.attempt, jobId: recorded.jobId };
  }
  if (await mayLink(deps, started, issue.author)) {
    const links = issue.body.match(/https?:\/\/[^\s<>()"'`]+\/actions\/runs\/[^\s<>()"'`]+/g) ?? [];
    const linked = links.map((link) => parseRunUrl(link, urls.server)).find((found) => found !== undefined);
    if (linked && allowed(started.scope, linked.repo)) return linked;
    if (linked)
      deps.host.log.warning(
        `The issue links a run of ${fullName(linked.repo)}, which \`repositories\` does not list; the link is left aside.`,
      );
  }
  if (input.runUrl === undefined) return undefined;
  const named = parseRunUrl(input.runUrl, urls.server);
  if (!named)
    throw new UserError(
      `\`run-url\` is no link to a workflow run: expected ${urls.server}/OWNER/REPO/actions/runs/NUMBER.`,
    );
  if (!allowed(started.scope, named.repo))
    throw new UserError(`\`run-url\` names a run of ${fullName(named.repo)}, which \`repositories\` does not list.`);
  return named;
}

/** Whether an author's link is followed: somebody who may write, or a trusted bot. */
async function mayLink(deps: Deps, started: Started, author: Author): Promise<boolean> {
  if (isTrustedWriter(author, started.self, deps.settings.trustedBots) || author.id === started.author?.id) return true;
  if (author.type !== 'User') return isTrustedBot(author, deps.settings.trustedBots);
  const permission = await readPermission(deps.github, deps.settings.home, author.login);
  return permission === 'admin' || permission === 'write';
}

type Looked = Pick<TriageFacts, 'run' | 'failedJobs' | 'excerpt' | 'evidenceFrom' | 'annotations' | 'failure'>;
const NOTHING_SEEN: Looked = {
  run: undefined,
  failedJobs: [],
  excerpt: '',
  evidenceFrom: 'none',
  annotations: [],
  failure: undefined,
};

/** The run, its failed jobs and what can still be read of their logs; a run that is gone leaves the record. */
async function lookAtRun(deps: Deps, target: RunUrl, record: Failure | undefined): Promise<Looked> {
  const { github, host } = deps;
  const fallback: Looked = record
    ? { ...NOTHING_SEEN, failure: record, excerpt: record.excerpt, evidenceFrom: 'record' }
    : NOTHING_SEEN;
  const [run, jobs] = await Promise.all([
    readRun(github, target.repo, target.runId, target.attempt).catch(goneIs(undefined)),
    listJobs(github, target.repo, target.runId, target.attempt).catch(goneIs([])),
  ]);
  if (!run) {
    host.log.warning(`Run ${target.runId} of ${fullName(target.repo)} is no longer there.`);
    return fallback;
  }
  const failed = jobs.filter((job) => isFailed(job.conclusion));
  const failedJobs = failed
    .toSorted((a, b) => Number(b.id === target.jobId) - Number(a.id === target.jobId))
    .slice(0, MOST_LOGS);
  const cuts = await Promise.all(
    failedJobs.map((job, index) => cutLog(deps, target.repo, job, index === 0 ? EXCERPT_BYTES : EXCERPT_BYTES / 2)),
  );
  const read = cuts.filter((cut) => cut !== undefined);
  const parts = read.map(({ job, text }) => `# job ${job.id} "${job.name}"\n${text}`);
  const anchors = read[0]?.anchors ?? [];
  const found: Looked = { ...fallback, run, failedJobs };
  if (read.length > 0) {
    const text = parts.join('\n\n');
    return {
      ...found,
      failure: record ?? recordOf(run, read[0]!.job, text, anchors),
      excerpt: text,
      evidenceFrom: 'log',
    };
  }
  const annotations = (
    await Promise.all(failedJobs.map((job) => listAnnotations(github, target.repo, job.id).catch(goneIs([]))))
  ).flat();
  if (failedJobs.length > 0)
    host.log.warning(
      `The logs of run ${run.id} can no longer be read; working from ${record ? 'the failure record' : 'annotations'}.`,
    );
  if (record) return { ...found, annotations };
  const text = annotations.map((one) => `${one.path}:${one.line} ${one.level}: ${one.title} ${one.message}`).join('\n');
  return { ...found, annotations, excerpt: text, evidenceFrom: annotations.length > 0 ? 'annotations' : 'none' };
}

const goneIs =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof GithubError && (error.kind === 'not-found' || error.kind === 'gone')) return value;
    throw error;
  };

async function cutLog(
  deps: Deps,
  repo: RepoRef,
  job: Job,
  budgetBytes: number,
): Promise<{ job: Job; text: string; anchors: Anchor[] } | undefined> {
  const log = await jobLog(deps.github, repo, job.id, { signal: deps.host.signal });
  if (log.kind === 'log-gone') return undefined;
  const cut = await excerpt(log.chunks, {
    failedSteps: job.steps.filter((step) => isFailed(step.conclusion)),
    budgetBytes,
  });
  return { job, text: cut.excerpt, anchors: cut.anchors };
}

/** A failure record made from what was read now, for an issue that carries none. Its class stays unknown. */
function recordOf(run: Run, job: Job, text: string, anchors: readonly Anchor[]): Failure {
  const step = job.steps.find((candidate) => isFailed(candidate.conclusion));
  return {
    fingerprint: fingerprint(anchors),
    class: 'unknown',
    runs: [
      {
        repo: fullName(run.repo),
        runId: run.id,
        attempt: run.attempt,
        jobId: job.id,
        job: job.name,
        step: step?.name ?? '',
        sha: run.sha,
        branch: run.branch,
        url: run.url,
        at: run.createdAt,
      },
    ],
    excerpt: text,
    anchors: [...anchors],
  };
}

/** The failing repository is read at the failing run's commit; all others at their own pins (design: pins). */
function pinTo(scope: Scope, run: Run | undefined): Scope {
  if (!run) return scope;
  const key = repoKey(run.repo);
  const repos = scope.repos.map((candidate) =>
    repoKey(candidate.repo) === key ? { ...candidate, pin: run.sha } : candidate,
  );
  const heads = scope.repos.filter((candidate) => repoKey(candidate.repo) === key).map((candidate) => candidate.pin);
  return { ...scope, repos, shas: new Map([...scope.shas, [key, heads]]) };
}
