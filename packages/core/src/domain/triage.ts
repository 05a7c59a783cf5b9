import { z } from 'zod';
import { failureClass } from './failure.ts';
import { seenSchema } from './history.ts';

const text = (max: number, about: string) => z.string().trim().min(1).max(max).describe(about);

/**
 * What a model must answer, and what the marker of kind `triage` holds once code has checked it. The six sections of a
 * triage are summary, rootCause, impact, solution, testStrategy and repositoryOrder.
 */
export const triageSchema = z.strictObject({
  summary: text(1_000, 'What failed, in one or two sentences: job, step, test or command, and the message.'),
  rootCause: text(4_000, 'Why it failed: the cause, not the symptom, with the chain of evidence.'),
  impact: z
    .array(
      z.strictObject({
        repository: z.string().max(140).describe('owner/repository'),
        effect: text(600, 'What this failure means for that repository.'),
      }),
    )
    .max(20)
    .describe('Impact on each repository that is affected, this one included.'),
  solution: text(4_000, 'What to change, and where: files and lines.'),
  testStrategy: text(2_000, 'How to prove the fix: which test must fail before and pass after.'),
  repositoryOrder: z
    .array(z.string().max(140))
    .max(20)
    .describe('owner/repository in the order in which they must be changed; a dependency comes before its users.'),
  class: failureClass.describe('The class of the failure.'),
  confidence: z.number().min(0).max(1).describe('How sure you are of the root cause, 0 to 1.'),
  evidence: z
    .array(
      z.strictObject({
        source: z
          .string()
          .max(400)
          .describe(
            'Where the quote stands: `log:JOB_ID`, `file:OWNER/REPO/PATH`, `commit:OWNER/REPO@SHA`, `issue:OWNER/REPO#N` or `pull:OWNER/REPO#N`.',
          ),
        quote: text(600, 'Copied letter by letter from that source; at most a few lines.'),
      }),
    )
    .max(20)
    .describe('Every claim rests on one of these. A quote that does not stand in its source is dropped.'),
  suspects: z
    .array(
      z.strictObject({
        commit: z.string().max(200).describe('OWNER/REPO@SHA'),
        reason: text(600, 'Why this commit.'),
      }),
    )
    .max(10)
    .describe('Commits that may have caused it; empty if none is known.'),
  files: z.array(z.string().max(400)).max(30).describe('OWNER/REPO/PATH of every file that the solution touches.'),
  reproCommand: z
    .string()
    .max(500)
    .optional()
    .describe('A command a person may run to see the failure. It is shown, never executed.'),
  fixable: z.boolean().describe('Whether a change of files in the allowed repositories can repair it.'),
});
export type Triage = z.output<typeof triageSchema>;
export type Evidence = Triage['evidence'][number];

/** Answers that a record remembers, for the numbers. */
const MOST_ANSWERS = 50;

/** What the marker of kind `triage` holds: the checked answer, and what it rests on. ai-create-fix starts from it. */
export const triageRecordSchema = z.strictObject({
  triage: triageSchema,
  fingerprint: z.string().max(80).optional(),
  /** The commit of each repository that was read, by owner/repository. */
  pins: z.record(z.string().max(140), z.string().regex(/^[0-9a-f]{40}$/)),
  provider: z.string().max(40),
  model: z.string().max(120),
  /** The idempotency key of the start (B3): a second delivery of the same event finds it and does nothing. */
  start: z.string().max(80),
  at: z.string().max(40),
  /** Earlier failures that may have been the same, the surest first. */
  seen: z.array(seenSchema).max(3).optional(),
  /** Every time that it was asked for and answered, oldest first; this one is the last. Absent in older records. */
  answers: z
    .array(
      z.strictObject({
        at: z.string().max(40),
        /** In US dollars; absent when it is not known. */
        costUsd: z.number().min(0).optional(),
      }),
    )
    .max(MOST_ANSWERS)
    .optional(),
});
export type TriageRecord = z.output<typeof triageRecordSchema>;

/** The answers of a record with one more; of a record that lists none, the one that it holds. */
export const withAnswer = (
  before: Pick<TriageRecord, 'answers' | 'at'> | undefined,
  answer: { at: string; costUsd: number },
): NonNullable<TriageRecord['answers']> =>
  [...(before ? (before.answers ?? [{ at: before.at }]) : []), answer].slice(-MOST_ANSWERS);
