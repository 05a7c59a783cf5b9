import { type ApplyDeps, apply } from '../apply.ts';
import { keepWhatStands } from '../decide/evidence.ts';
import { OUR_LABEL } from '../decide/labels.ts';
import { seenLinks } from '../decide/seen-words.ts';
import { classLabel, fitComment, settleTriage, triageWithoutModel } from '../decide/triage.ts';
import { triageComment } from '../decide/triage-comment.ts';
import type { Plan } from '../domain/plan.ts';
import { fullName } from '../domain/repo.ts';
import type { Report } from '../domain/report.ts';
import { type Triage, type TriageRecord, withAnswer } from '../domain/triage.ts';
import type { Effect } from '../effects/index.ts';
import { fitsComment } from '../text/comment-body.ts';
import { applyDeps } from './apply-deps.ts';
import { type Asker, ask, openAsker, openPresenter, type Presenter } from './ask.ts';
import type { Deps, SoFar } from './deps.ts';
import { showEyes, subjectOf } from './eyes.ts';
import { deniedReport, timeIsUp } from './report.ts';
import { isDenial, type Started, start } from './start.ts';
import { TRIAGE_ANSWER, TRIAGE_ROLE, triageTask } from './triage/prompt.ts';
import { readFailure, type TriageFacts } from './triage/read.ts';
import { type Answer, finishedReport, keptReport, plainReport, stoppedReport } from './triage/report.ts';
import { verify } from './triage/verify.ts';

export interface TriageInput {
  /** Needed when the event names no issue. */
  issueNumber?: number;
  /** Used when the issue holds neither a failure record nor a link by somebody trusted. */
  runUrl?: string;
  /** Starts the job when somebody who may write puts it on an issue. */
  label?: string;
  onOpened: boolean;
}

/**
 * Explains a failed CI run in one comment on its issue: read, ask, decide, apply. `soFar` grows by what was written and
 * spent, for the report of a run that throws. Throws UserError for what a person must put right, AlertError when a
 * secret was about to leave, GithubError when GitHub failed.
 */
export async function triage(deps: Deps, input: TriageInput, soFar: SoFar): Promise<Report> {
  // Read: may this run start, and what is known of the failure.
  const started = await start(
    deps,
    { command: 'ai-triage', label: input.label || undefined, onOpened: input.onOpened },
    input,
  );
  if (isDenial(started)) return deniedReport('ai-triage', started);
  const facts = await readFailure(deps, started, input);
  const idle = nothingToDo(deps, started, facts);
  if (idle) return idle;
  // Ask: bad input has shown itself when this is open (but for a key that the provider only refuses when it is used), and
  // a missing permission shows by the eyes, before anything is spent.
  const asker = deps.model && (await openAsker(deps, facts.scope, deps.model));
  let answer: Answer | Report;
  try {
    // The patterns of secrets are loaded while the eyes are on their way.
    const [unseen, presenter] = await Promise.all([showEyes(deps, started, soFar.applied), openPresenter(deps)]);
    if (unseen) return stoppedReport(unseen, soFar);
    answer = await askForTriage(deps, facts, asker && { ...asker, presenter }, soFar);
  } finally {
    await asker?.session.close();
  }
  if ('outcome' in answer) return answer;
  // Decide.
  const ready = await applyDeps(deps, { ...started, scope: facts.scope });
  ready.allowLinks = [...ready.allowLinks, ...seenLinks({ ...facts, server: deps.settings.urls.server })];
  const { plan, triage } = decide(deps, started, facts, answer, ready);
  // Apply.
  const { refused } = await apply(plan, ready, soFar.applied);
  const [first] = refused;
  if (first) return stoppedReport(first, soFar, [...answer.refused, ...refused]);
  return finishedReport(facts, { ...answer, triage }, { plan, soFar, ready });
}

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
    return plainReport(
      'nothing',
      'too-soon',
      `The issue was triaged ${Math.max(0, Math.round(age / 60_000))} minutes ago; write a comment to have it looked at again.`,
    );
  return undefined;
}

const NO_ANSWER = {
  budget: 'budget',
  unavailable: 'llm-unavailable',
  stuck: 'no-answer',
  invalid: 'no-answer',
} as const;

/** The checked answer of the model, or the evidence alone; a report when there is nothing to publish. */
async function askForTriage(
  deps: Deps,
  facts: TriageFacts,
  asker: (Asker & { presenter: Presenter }) | undefined,
  soFar: SoFar,
): Promise<Answer | Report> {
  const bare = (withoutModel: string, more: Pick<Answer, 'blocked' | 'refused'>): Answer => ({
    triage: triageWithoutModel(facts, fullName(deps.settings.home)),
    dropped: { evidence: 0, files: 0, suspects: 0, repositories: 0 },
    asked: undefined,
    withoutModel,
    ...more,
  });
  if (!asker) {
    const why = deps.settings.withoutModel ?? 'the provider is `none`';
    return bare(`No model was asked: ${why}.`, { blocked: false, refused: [] });
  }
  const { model, presenter } = asker;
  const result = await ask(deps, asker, presenter, {
    role: TRIAGE_ROLE,
    task: triageTask(facts, [deps.settings.context ?? ''], presenter.foreign),
    answer: TRIAGE_ANSWER,
  });
  const { spent, refused } = result;
  soFar.spent = spent;
  if (result.end === 'blocked') {
    const message = `${model.provider} refused to answer.`;
    // FT30: bare evidence must not take the place of an answer.
    if (facts.previous) return keptReport(message, facts.previous, soFar, refused);
    return bare(message, { blocked: true, refused });
  }
  if (result.end !== 'answered') {
    const late = result.end === 'budget' && result.reason === 'time';
    const message = late ? timeIsUp(deps.settings.budget.minutes) : `${result.detail} No comment was written.`;
    return { ...plainReport('failed', NO_ANSWER[result.end], message), ...soFar, refused };
  }
  const findings = await verify(deps, facts, result.answer);
  const { triage, dropped } = keepWhatStands(result.answer, findings, facts.scope);
  return {
    triage: settleTriage(triage, dropped),
    dropped,
    asked: { provider: model.provider, model: model.name, spent },
    withoutModel: undefined,
    blocked: false,
    refused,
  };
}

/** A class is labelled when a model or at least a log tells it. */
const labelsOf = ({ triage, asked }: Answer, { evidenceFrom }: TriageFacts) =>
  !asked && evidenceFrom === 'none'
    ? { add: [OUR_LABEL] }
    : { add: [OUR_LABEL, classLabel(triage.class)], replacePrefix: 'ci:' as const };

/** The label of the class, and one comment with the report as data; the triage as it fits into that comment. */
function decide(
  deps: Deps,
  started: Started,
  facts: TriageFacts,
  answer: Answer,
  ready: ApplyDeps,
): { plan: Plan<Effect>; triage: Triage } {
  const { asked } = answer;
  const { allowLinks } = ready;
  const { seen } = facts.memory;
  const at = new Date(deps.host.clock.now()).toISOString();
  const commentOf = (triage: Triage) => {
    const data: TriageRecord = {
      triage,
      ...(facts.failure ? { fingerprint: facts.failure.fingerprint } : {}),
      pins: Object.fromEntries(facts.scope.repos.map(({ repo, pin }) => [fullName(repo), pin])),
      provider: asked?.provider ?? 'none',
      model: asked?.model ?? '',
      start: started.key,
      at,
      ...(seen.length > 0
        ? { seen: seen.map(({ issue, alike, fix }) => ({ issue, alike, ...(fix ? { fix } : {}) })) }
        : {}),
      answers: withAnswer(facts.previous, { at, costUsd: asked?.spent.costUsd ?? 0 }),
    };
    const text = triageComment(triage, {
      ...facts,
      ...answer,
      runUrl: deps.settings.run.url,
      server: deps.settings.urls.server,
      allowLinks,
    });
    return { marker: 'triage' as const, data, text };
  };
  const triage = fitComment(answer.triage, (shorter) => fitsComment(commentOf(shorter), ready));
  const plan: Plan<Effect> = {
    subject: subjectOf(deps, started),
    effects: [
      { kind: 'label', ...labelsOf(answer, facts) },
      // Last, because it says that the request is answered: a run that dies before it is simply done again (FT46).
      { kind: 'comment', ...commentOf(triage) },
    ],
    because: [`class ${triage.class}`, `confidence ${triage.confidence}`],
  };
  return { plan, triage };
}
