import { z } from 'zod';
import type { Author } from './issue.ts';

const line = (max: number, about: string) => z.string().trim().min(1).max(max).describe(about);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The most steps of a plan. */
export const MOST_STEPS = 30;

/** What the model answers when it was asked for a plan. */
export const implementationPlanSchema = z.strictObject({
  outcome: z
    .enum(['plan', 'give-up'])
    .describe(
      '`plan`: this is how the issue is done. `give-up`: it cannot be planned from what is known; say in `summary` what is missing.',
    ),
  title: line(120, 'One line: what will be done, as an imperative sentence.'),
  summary: line(3_000, 'What will be done and why that way; or why you gave up and what a person should do.'),
  steps: z
    .array(
      z.strictObject({
        path: line(255, 'The file that is created, changed or deleted; from the root of the repository.'),
        change: line(1_500, 'What changes there, so exactly that another engineer can do it.'),
      }),
    )
    .max(MOST_STEPS)
    .describe('In the order in which they are made, one file each. At least one, unless you give up.'),
  tests: line(2_000, 'How it will be shown that it works: which tests are written or run.'),
  risks: line(2_000, 'What may go wrong, and who is affected.'),
  questions: z.array(line(500, 'One question.')).max(10).describe('What a person must decide first; none if nothing.'),
});
export type ImplementationPlan = z.output<typeof implementationPlanSchema>;

/** How a request for a plan ended. `renewed`: the open plan says something else now. `not-opened`: its branch stands alone. */
export const PLAN_ENDS = ['opened', 'renewed', 'not-opened', 'gave-up', 'refused'] as const;

/** What the marker of kind `plan` of the one comment holds: the newest requests, oldest first. */
export const planRecordSchema = z.strictObject({
  requests: z
    .array(
      z.strictObject({
        run: z.number().int().min(0),
        /** The idempotency key of the start (B3): a second delivery of the same event finds it and does nothing. */
        start: z.string().max(80),
        end: z.enum(PLAN_ENDS),
        at: z.string().max(40),
        /** Address of the pull request. */
        pull: z.string().max(400).optional(),
        /** SHA-256 of the plan's visible text. */
        hash: hash.optional(),
        /** What the model was paid for it, in US dollars; absent when none was asked, and in older records. */
        costUsd: z.number().min(0).optional(),
      }),
    )
    .max(20),
});
export type PlanRecord = z.output<typeof planRecordSchema>;

/** A pull request that may hold a plan of ours, as it is now. */
export interface PlanPull {
  number: number;
  url: string;
  title: string;
  body: string;
  state: 'open' | 'closed' | 'merged';
  draft: boolean;
  /** Its branch stands in another repository. */
  fork: boolean;
  author: Author;
  /** Who last edited the body and when (ISO 8601, GitHub's clock); undefined when nobody did. */
  edit: { editor: Author; at: string } | undefined;
  labels: string[];
  branch: string;
  headSha: string;
  baseBranch: string;
  /** The repository's default branch now. */
  defaultBranch: string;
  /** The commit at its head, and the one before it; undefined when GitHub does not show one. */
  head: PlanHead | undefined;
  before: PlanHead | undefined;
}

/** The commit that opened the branch of a plan, if nobody has pushed since. */
export interface PlanHead {
  sha: string;
  message: string;
  /** Undefined when no account belongs to the address. */
  author: Author | undefined;
  parents: string[];
  /** Its files are those of its first parent. */
  empty: boolean;
}
