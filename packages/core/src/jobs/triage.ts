import { type ApplyResult, apply } from '../apply.ts';
import type { Denial } from '../decide/access.ts';
import { type Dropped, keepWhatStands } from '../decide/evidence.ts';
import { classLabel, settleTriage, triageWithoutModel } from '../decide/triage.ts';
import { triageComment } from '../decide/triage-comment.ts';
import type { Plan } from '../domain/plan.ts';
import { fullName } from '../domain/repo.ts';
import { NOTHING_SPENT, type Report, type Spent } from '../domain/report.ts';
import type { Triage, TriageRecord } from '../domain/triage.ts';
import type { Effect } from '../effects/index.ts';
import { GithubError, messageOf } from '../errors.ts';
import { neutralize } from '../text/neutralize.ts';
import { applyDeps } from './apply-deps.ts';
import type { Deps } from './deps.ts';
import { isDenial, type Started, start } from './start.ts';
import { askForTriage } from './triage-ask.ts';
import { readFailure, type TriageFacts } from './triage-read.ts';
import { verify } from './triage-verify.ts';

const JOB = 'ai-triage';

export interface TriageInput {
  /** Needed when the event names no issue. */
  issueNumber?: number;
  /** Used when the issue holds neither a failure record nor a link by somebody trusted. */
  runUrl?: string;
  /** Starts the job when somebody who may write puts it on an issue. */
  label?: string;
  onOpened: boolean;
}

/** An answer that may be published, and where it comes from. */
interface Answer {
  triage: Triage;
  dropped: Dropped;
  asked: { provider: string; model: string; spent: Spent } | undefined;
  withoutModel: string | undefined;
}

/**
 * Explains a failed CI run in one comment on its issue: read, ask, decide, apply. Throws UserError for what a person
 * must put right, AlertError when a secret was about to leave, GithubError when GitHub failed.
 */
export async function triage(deps: Deps, input: TriageInput): Promise<Report> {
  // Read: may this run start, and what is known of the failure.
  const started = await start(
    deps,
    { command: 'ai-triage', label: input.label || undefined, onOpened: input.onOpened },
    input,
  );
  if (isDenial(started)) return deniedReport(started);
  const facts = await readFailure(deps, started, input);
  const idle = nothingToDo(deps, started, facts);
  if (idle) return idle;
  // Ask: bad input has shown itself by now, and a missing permission shows here, before anything is spent.
  const seen = await showEyes(deps, started);
  const answer = await ask(deps, facts);
  if ('outcome' in answer) return { ...answer, applied: seen.applied };
  // Decide.
  const plan = decide(deps, started, facts, answer);
  // Apply.
  const { applied, refused } = await apply(plan, await applyDeps(deps, { ...started, scope: facts.scope }));
  return finish(deps, facts, answer, { applied: [...seen.applied, ...applied], refused });
}

/** Eyes on the comment, so that whoever asked knows that the model is at work. */
async function showEyes(deps: Deps, started: Started): Promise<ApplyResult> {
  const effect: Effect = {
    kind: 'react',
    ...(started.commentId === undefined ? {} : { commentId: started.commentId }),
  };
  const plan: Plan<Effect> = {
    subject: subjectOf(deps, started),
    effects: [effect],
    because: ['the command was seen'],
  };
  try {
    return await apply(plan, await applyDeps(deps, started));
  } catch (error) {
    if (error instanceof GithubError && error.kind !== 'permission' && error.kind !== 'auth') {
      deps.host.log.warning(`The eyes reaction could not be set: ${messageOf(error)}`);
      return { applied: [], refused: [] };
    }
    throw error;
  }
}

const subjectOf = (deps: Deps, started: Pick<Started, 'number'>) => ({
  repo: deps.settings.home,
  number: started.number,
});

/** A label or an opened issue within this time after a triage is the same event seen twice, not a new request (B3). */
const QUIET_MINUTES = 10;

/** B3: the same event delivered twice, or two machine-made starts on each other's heels, get one answer. */
function nothingToDo(deps: Deps, started: Started, { previous }: TriageFacts): Report | undefined {
  if (!previous) return undefined;
  const age = deps.host.clock.now() - Date.parse(previous.at);
  if (previous.start === started.key)
    return plainReport(
      'nothing',
      'already-done',
      'This request was answered before; write a new comment to have it looked at again.',
    );
  if (!started.asked && age < QUIET_MINUTES * 60_000)
    return plainReport('nothing', 'too-soon', `The issue was triaged ${Math.round(age / 60_000)} minutes ago.`);
  return undefined;
}

/** The checked answer of the model, or the evidence alone; a report when there is nothing to publish. */
async function ask(deps: Deps, facts: TriageFacts): Promise<Answer | Report> {
  const nothingDropped: Dropped = { evidence: 0, files: 0, suspects: 0, repositories: 0 };
  const bare = (withoutModel: string): Answer => ({
    triage: triageWithoutModel(facts, fullName(deps.settings.home)),
    dropped: nothingDropped,
    asked: undefined,
    withoutModel,
  });
  if (!deps.model) return bare('The provider is `none`.');
  const { result, shown, model } = await askForTriage(deps, facts, deps.model);
  const { spent, refused } = result;
  if (result.end !== 'answered') {
    const reason = {
      budget: 'budget',
      blocked: 'blocked',
      unavailable: 'llm-unavailable',
      stuck: 'no-answer',
      invalid: 'no-answer',
    }[result.end];
    // FT30: said once on the issue, because asking again would be blocked again.
    if (result.end === 'blocked') return { ...bare(`${model.provider} refused to answer.`), asked: undefined };
    return { ...plainReport('failed', reason, `${result.detail} Nothing was written.`), spent, refused };
  }
  const findings = await verify(deps, facts.scope, result.answer, shown);
  const kept = keepWhatStands(result.answer, findings, facts.scope);
  return {
    triage: settleTriage(kept.triage, kept.dropped),
    dropped: kept.dropped,
    asked: { provider: model.provider, model: model.name, spent },
    withoutModel: undefined,
  };
}

/** One comment with the report as data, and the label of its class. */
function decide(deps: Deps, started: Started, facts: TriageFacts, answer: Answer): Plan<Effect> {
  const { triage, dropped, asked } = answer;
  const record: TriageRecord = {
    triage,
    ...(facts.failure ? { fingerprint: facts.failure.fingerprint } : {}),
    pins: Object.fromEntries(facts.scope.repos.map(({ repo, pin }) => [fullName(repo), pin])),
    provider: asked?.provider ?? 'none',
    model: asked?.model ?? '',
    start: started.key,
    at: new Date(deps.host.clock.now()).toISOString(),
  };
  const text = triageComment(triage, {
    ...facts,
    dropped,
    asked,
    withoutModel: answer.withoutModel,
    runUrl: deps.settings.run.url,
  });
  return {
    subject: subjectOf(deps, started),
    effects: [
      { kind: 'comment', marker: 'triage', data: record, text },
      { kind: 'label', add: ['ai-devops', classLabel(triage.class)], replacePrefix: 'ci:' },
    ],
    because: [`class ${triage.class}`, `confidence ${triage.confidence}`],
  };
}

function finish(deps: Deps, facts: TriageFacts, answer: Answer, { applied, refused }: ApplyResult): Report {
  const { triage, asked, withoutModel } = answer;
  const comment = applied.find(({ effect }) => effect.kind === 'comment');
  const url = comment?.url ?? '';
  const text = comment?.effect && 'text' in comment.effect ? String(comment.effect.text) : '';
  const dry = comment?.result === 'dry-run';
  const base = {
    job: JOB,
    applied,
    refused,
    spent: asked?.spent ?? NOTHING_SPENT,
    data: { issue: `${fullName(facts.issue.repo)}#${facts.issue.number}`, triage, dropped: answer.dropped },
    outputs: {
      class: triage.class,
      confidence: String(triage.confidence),
      fixable: String(triage.fixable),
      'comment-url': url,
    },
    summary: neutralize(text, { allowLinks: [deps.settings.urls.server] }),
  };
  const [first] = refused;
  if (first)
    return {
      ...base,
      outcome: 'refused',
      reason: first.rule === 'B4' ? 'disabled' : 'guard',
      message: `Nothing more was written: ${first.why} (${first.rule}).`,
    };
  if (withoutModel !== undefined && deps.model)
    return {
      ...base,
      outcome: 'failed',
      reason: 'blocked',
      message: `${withoutModel} The evidence alone was posted. ${url}`,
    };
  return {
    ...base,
    outcome: 'done',
    reason: dry ? 'dry-run' : 'ok',
    message: dry ? 'Dry run: nothing was written; the comment stands in the summary.' : `The triage is at ${url}`,
  };
}

const plainReport = (outcome: Report['outcome'], reason: string, message: string): Report => ({
  job: JOB,
  outcome,
  reason,
  message,
  applied: [],
  refused: [],
  spent: NOTHING_SPENT,
  outputs: {},
  summary: message,
});

function deniedReport(denial: Denial): Report {
  const report = plainReport(denial.outcome, denial.reason, denial.message);
  return denial.outcome === 'refused'
    ? { ...report, refused: [{ rule: denial.rule, what: 'start', why: denial.message }] }
    : report;
}
