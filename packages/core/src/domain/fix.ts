import { z } from 'zod';

const line = (max: number, about: string) => z.string().trim().min(1).max(max).describe(about);
const sha = z.string().regex(/^[0-9a-f]{40}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().max(140);

export const RISKS = ['low', 'medium', 'high'] as const;
export const riskLevel = z.enum(RISKS);
export type RiskLevel = z.output<typeof riskLevel>;

/** How dangerous a change is, and one sentence for each reason, the worst first. Code rates it; a model can only raise it. */
export interface Risk {
  level: RiskLevel;
  reasons: string[];
}

/**
 * One file of a change, as whole texts: `before` is null for a new file, `after` for a deleted one. Only regular files
 * have a place here; the mode is that which the file has, and 100644 for a new one (W5).
 */
export const fileChangeSchema = z.strictObject({
  path: z.string().min(1).max(255),
  before: z.string().max(1_048_576).nullable(),
  after: z.string().max(262_144).nullable(),
  mode: z.enum(['100644', '100755']),
});
export type FileChange = z.output<typeof fileChangeSchema>;

/** What a fix may touch (W4, W6); the parts that no input can lift stand in decide/protected-paths.ts. */
export interface PathLimits {
  /** Globs; empty: everything that is not protected. */
  allowedPaths: readonly string[];
  /** Globs beside our own. */
  protectedPaths: readonly string[];
  /** Where the configuration lies, which decides what these jobs may do: protected, whatever it is called. */
  configPath?: string;
  maxFiles: number;
  /** Added and removed lines together. */
  maxLines: number;
}

/** What a pull request says of itself, in the model's words; a host's template is around it. */
export const pullTextSchema = z.strictObject({
  title: line(200, 'One line: what the change does, as an imperative sentence.'),
  cause: line(3_000, 'Why the change is needed: why the failure happened, or what the issue asks for.'),
  change: line(3_000, 'What was changed, and why that does it.'),
  impact: line(2_000, 'Who and what is affected by the change.'),
  tests: line(2_000, 'How the change is proved, and what no test covers.'),
});
export type PullText = z.output<typeof pullTextSchema>;

/** The part of a fix that goes into one repository: one branch, one commit, one draft pull request. */
export const fixPartSchema = z.strictObject({
  /** owner/name, as the inputs write it. */
  repo: name,
  repoId: z.number().int().positive(),
  /** The default branch, and its head when the run began: what everything was read from and is compared with. */
  base: z.strictObject({ branch: z.string().min(1).max(255), sha }),
  /** Made by the host (W3). */
  branch: z.string().min(1).max(200),
  files: z.array(fileChangeSchema).min(1).max(100),
  pull: pullTextSchema,
});
export type FixPart = z.output<typeof fixPartSchema>;

/** What the model answers when all that it wants is staged, or when it gives up. */
export const fixAnswerSchema = z.strictObject({
  outcome: z
    .enum(['fix', 'give-up'])
    .describe('`fix`: what is staged does what is asked. `give-up`: no change of files that you may make does.'),
  summary: line(1_500, 'What you did and why, or why you gave up and what a person should do; two or three sentences.'),
  risk: riskLevel.describe('How dangerous the change is. Code rates it too, and the worse rating counts.'),
  confidence: z.number().min(0).max(1).describe('How sure you are that it does what is asked, 0 to 1.'),
});
export type FixAnswer = z.output<typeof fixAnswerSchema>;

/** Who made a fix: the model's name and what it cost. */
export const askedSchema = z.strictObject({
  provider: z.string().max(40),
  model: z.string().max(120),
  costUsd: z.number().min(0),
  steps: z.number().int().min(0),
});

/** Which run hands over, and what it was about. */
const handover = {
  version: z.literal(1),
  run: z.strictObject({ id: z.number().int().min(0), attempt: z.number().int().positive() }),
  home: z.strictObject({ repo: name, id: z.number().int().positive() }),
  issue: z.number().int().positive(),
  /** The idempotency key of the start (B3). */
  start: z.string().max(80),
  fingerprint: z.string().max(80).optional(),
};

/**
 * `plan.json`: all that a propose job hands to the job that publishes. Nothing in it is believed there (W9): its hash
 * comes by another way, and every fact is read again.
 */
export const fixPlanSchema = z.strictObject({
  ...handover,
  /** The base of every repository that a fix could have been written to, for the job that validates. */
  archives: z.array(z.strictObject({ repo: name, sha, sha256: hash })).max(20),
  /** In the order in which they must be merged: a dependency before its users. */
  parts: z.array(fixPartSchema).min(1).max(10),
  answer: fixAnswerSchema,
  /** What the model wants to say in the issue's comment. */
  note: z.string().max(4_000).optional(),
  /** Whether merging closes the issue. */
  closes: z.boolean(),
  /** It carries out a plan that was approved: nothing need fail before it. */
  approved: z.literal(true).optional(),
  asked: askedSchema,
});
export type FixPlan = z.output<typeof fixPlanSchema>;

/** One command of a validation, or one look at the files that needs none. */
export const validationStepSchema = z.strictObject({
  step: z.enum(['setup', 'reproduce-before', 'syntax', 'reproduce-after', 'validate']),
  ok: z.boolean(),
  /** As it was given in the inputs; empty for the syntax check. */
  command: z.string().max(10_000),
  /** Null when it was stopped, or for the syntax check. */
  exitCode: z.number().int().nullable(),
  timedOut: z.boolean(),
  seconds: z.number().min(0),
  /** The end of what it printed, or the syntax errors: foreign text. */
  output: z.string().max(20_000),
});
export type ValidationStep = z.output<typeof validationStepSchema>;

export const ISOLATIONS = ['job', 'bubblewrap', 'unsafe'] as const;
export type Isolation = (typeof ISOLATIONS)[number];

/**
 * How a fix was proved. `passed`: every command did as it should. `failed`: one did not. `not-reproduced`: the failure did
 * not show before the fix, so nothing is proved. `broken`: the setup failed, before the fix was looked at. `none`: no
 * command was given; the syntax alone was checked.
 */
export const validationSchema = z.strictObject({
  version: z.literal(1),
  /** SHA-256 of the plan.json that was validated. */
  plan: hash,
  verdict: z.enum(['passed', 'failed', 'not-reproduced', 'broken', 'none']),
  isolation: z.enum(ISOLATIONS),
  network: z.boolean(),
  steps: z.array(validationStepSchema).max(20),
});
export type Validation = z.output<typeof validationSchema>;

/** What a validation showed, whoever ran it. */
const proofSchema = validationSchema.omit({ version: true, plan: true });
export type Proof = z.output<typeof proofSchema>;

/** How an attempt ended that has no change to publish. */
export const fixDeadEndSchema = z.discriminatedUnion('end', [
  /** Not tried, or not published: the message of every reason, the telling one first (decide/fix/start.ts). */
  z.strictObject({ end: z.literal('refused'), because: z.array(z.string().max(2_000)).min(1).max(100) }),
  /** `summary` in the model's words; what the guards did not let it stage. */
  z.strictObject({
    end: z.literal('gave-up'),
    summary: z.string().max(1_500),
    refused: z.array(z.strictObject({ rule: z.string(), what: z.string(), why: z.string() })).max(1_000),
  }),
  /** Also when the failure did not show, or the setup failed: the verdict says which. */
  z.strictObject({ end: z.literal('failed-validation'), summary: z.string().max(1_500), proof: proofSchema }),
]);
export type FixDeadEnd = z.output<typeof fixDeadEndSchema>;

/** What a propose job hands over when there is nothing to publish but a comment. */
export const fixRefusalSchema = z.strictObject({
  ...handover,
  ending: fixDeadEndSchema,
  /** A stable word: `not-fixable`, `attempts` … */
  reason: z.string().regex(/^[a-z-]{2,30}$/),
  message: z.string().min(1).max(4_000),
  /** Absent when no model was asked. */
  asked: askedSchema.optional(),
});
export type FixRefusal = z.output<typeof fixRefusalSchema>;

/** What stands in `plan.json`. */
export const fixHandoverSchema = z.union([fixPlanSchema, fixRefusalSchema]);
export type FixHandover = z.output<typeof fixHandoverSchema>;

/** How an attempt to fix ended. `published`: its pull requests are open; `not-opened`: its branch stands without one. */
export const ATTEMPT_ENDS = [
  'published',
  'not-opened',
  'not-published',
  'failed-validation',
  'gave-up',
  'refused',
] as const;

/** What the marker of kind `fix` of the issue's one comment holds: the attempts, by which they are counted. */
export const fixRecordSchema = z.strictObject({
  fingerprint: z.string().max(80).optional(),
  attempts: z
    .array(
      z.strictObject({
        run: z.number().int().min(0),
        /** The idempotency key of the start (B3): a second delivery of the same event finds it and does nothing. */
        start: z.string().max(80),
        end: z.enum(ATTEMPT_ENDS),
        at: z.string().max(40),
        pulls: z.array(z.string().max(400)).max(10),
        /** What the model was paid for it, in US dollars; absent when none was asked, and in older records. */
        costUsd: z.number().min(0).optional(),
      }),
    )
    .max(50),
});
export type FixRecord = z.output<typeof fixRecordSchema>;
export type Attempt = FixRecord['attempts'][number];

/** What the marker of kind `fix` of a pull request holds. */
export const fixPullSchema = z.strictObject({
  /** owner/name#number of the issue that asked. */
  issue: z.string().max(160),
  fingerprint: z.string().max(80).optional(),
  /** Hash of issue, repository, base and files (decide/plan/hash.ts): the same as in the commit. */
  plan: hash,
  run: z.number().int().min(0),
  risk: riskLevel,
  /** It weakens a test or a check, so no rule may merge it by itself. */
  weakens: z.boolean(),
  /** Of a plan that was carried out: its hash, and the login of who approved it (G5). */
  approved: z.strictObject({ plan: hash, by: z.string().max(60) }).optional(),
});
export type FixPull = z.output<typeof fixPullSchema>;
