import type { Failure, FailureClass } from '../domain/failure.ts';
import type { Job, Run } from '../domain/run.ts';
import type { Triage } from '../domain/triage.ts';
import type { Dropped } from './evidence.ts';

/** Classes that no change of files repairs: the machine, the network, the account or a person must act (taxonomy E.1). */
const NOT_FIXABLE: ReadonlySet<FailureClass> = new Set([
  'infra_runner',
  'timeout_cancelled',
  'network_registry',
  'auth_permission',
  'vcs_checkout',
  'policy_gate',
  'unknown',
]);

/** Whether a fix may be asked for. The model can only say no. */
export const isFixable = (triage: Triage): boolean => triage.fixable && !NOT_FIXABLE.has(triage.class);

/** Whether the answer rests on anything: without one standing quote its confidence is at most this. */
export const CONFIDENCE_WITHOUT_EVIDENCE = 0.3;

/** The answer as it is published: what code knows better replaces what the model said. */
export function settleTriage(triage: Triage, dropped: Dropped): Triage {
  const confidence =
    triage.evidence.length > 0 ? triage.confidence : Math.min(triage.confidence, CONFIDENCE_WITHOUT_EVIDENCE);
  // A repository is named once in the order; an answer whose files all fell away names no fix.
  const lostFiles = triage.files.length === 0 && dropped.files > 0;
  return { ...triage, confidence: round(confidence), fixable: isFixable(triage) && !lostFiles };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What is known of the failure without any model. */
export interface Facts {
  failure: Failure | undefined;
  run: Run | undefined;
  failedJobs: readonly Job[];
  /** Text cut out of the log, or the annotations in its stead. */
  excerpt: string;
  /** `log`: cut from the log now; `record`: from the failure record, the log being gone; `annotations`; `none`. */
  evidenceFrom: 'log' | 'record' | 'annotations' | 'none';
}

/** The report when no model was asked: only what the facts say, and that it says so. */
export function triageWithoutModel(facts: Facts, home: string): Triage {
  const job = facts.failedJobs[0];
  const step = job?.steps.find((candidate) => isFailed(candidate.conclusion));
  const anchor = facts.failure?.anchors[0]?.text ?? firstLine(facts.excerpt);
  const where = job ? `Job "${job.name}"${step ? `, step "${step.name}"` : ''} failed` : 'A failure was reported';
  return {
    summary: `${where}${anchor ? `: ${anchor.slice(0, 500)}` : '.'}`,
    rootCause: 'Not determined: no model was asked. The evidence below is what the log itself says.',
    impact: [{ repository: home, effect: 'Its workflow run is red.' }],
    solution: 'Not determined: no model was asked.',
    testStrategy: job ? `Run the job "${job.name}" again after the change; it must pass.` : 'Run the workflow again.',
    repositoryOrder: [home],
    class: facts.failure?.class ?? 'unknown',
    confidence: 0,
    evidence: [],
    suspects: [],
    files: [],
    fixable: false,
  };
}

/** Whether a job's or a step's conclusion is a failure: cancelled and skipped ones follow from it and are none. */
export const isFailed = (conclusion: string | null): boolean => conclusion === 'failure' || conclusion === 'timed_out';

const firstLine = (text: string): string =>
  text.split('\n').find((line) => /error|fail|panic|exception/i.test(line)) ??
  text.split('\n').find((line) => line.trim() !== '') ??
  '';

/** The label of a class; the host makes it, no model chooses it. */
export const classLabel = (failureClass: FailureClass): string => `ci:${failureClass}`;
