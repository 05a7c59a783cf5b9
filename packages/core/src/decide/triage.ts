import type { Failure, FailureClass } from '../domain/failure.ts';
import { fullName } from '../domain/repo.ts';
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

/** Without one quote that stands, an answer's confidence is at most this. */
export const CONFIDENCE_WITHOUT_EVIDENCE = 0.3;

/** The answer as it is published: what code knows better replaces what the model said. */
export function settleTriage(triage: Triage, dropped: Dropped): Triage {
  const confidence =
    triage.evidence.length > 0 ? triage.confidence : Math.min(triage.confidence, CONFIDENCE_WITHOUT_EVIDENCE);
  // An answer whose files all fell away names no fix.
  const lostFiles = triage.files.length === 0 && dropped.files > 0;
  return { ...triage, confidence: Math.round(confidence * 100) / 100, fixable: isFixable(triage) && !lostFiles };
}

const text = (value: string, max: number): string => (value.length <= max ? value : `${value.slice(0, max - 1)}…`);

/** The answer, made shorter until it fits: what takes the most room loses a quarter, a list from its end. */
export function fitComment(triage: Triage, fits: (triage: Triage) => boolean): Triage {
  let kept = triage;
  while (!fits(kept)) {
    const [name, value] = Object.entries(kept).toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a))[0]!;
    if (sizeOf(value) < SHORT || !isLong(value)) return kept;
    const most = Math.floor(value.length * 0.75);
    kept = { ...kept, [name]: typeof value === 'string' ? text(value, most) : value.slice(0, most) };
  }
  return kept;
}

/** What is shorter than this, as JSON, stays as it is: it holds no room worth having. */
const SHORT = 100;
const isLong = (value: unknown): value is string | unknown[] => typeof value === 'string' || Array.isArray(value);
const sizeOf = (value: unknown): number => JSON.stringify(value).length;

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

/** The report when no model answered: only what the facts say, and that it says so. */
export function triageWithoutModel(facts: Facts, home: string): Triage {
  const repository = facts.run ? fullName(facts.run.repo) : home;
  const job = facts.failedJobs[0];
  const step = job?.steps.find((candidate) => isFailed(candidate.conclusion));
  const anchor = facts.failure?.anchors[0]?.text ?? firstLine(facts.excerpt);
  const where = job ? `Job "${job.name}"${step ? `, step "${step.name}"` : ''} failed` : 'A failure was reported';
  return {
    summary: text(`${where}${anchor ? `: ${anchor.slice(0, 500)}` : '.'}`, 1_000),
    rootCause: 'Not determined: no model answered. The evidence below is what the log itself says.',
    impact: [{ repository, effect: 'Its workflow run is red.' }],
    solution: 'Not determined: no model answered.',
    testStrategy: job ? `Run the job "${job.name}" again after the change; it must pass.` : 'Run the workflow again.',
    repositoryOrder: [repository],
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

const firstLine = (excerpt: string): string => {
  const lines = excerpt.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error|fail|panic|exception/i.test(line)) ?? lines[0] ?? '';
};

/** The label of a class; the host makes it, no model chooses it. */
export const classLabel = (failureClass: FailureClass): string => `ci:${failureClass}`;
