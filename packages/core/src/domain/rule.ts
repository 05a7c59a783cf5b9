import { z } from 'zod';
import { riskLevel } from './fix.ts';
import { REASON_CODES } from './reason.ts';

/**
 * `PRReconciliationRule` of `aioperator.io/v1alpha1`: which pull requests, what shall become of them in plain words, and
 * within which bounds. The first seven keys of `spec` are those of the operator that came before, with its defaults; all
 * others are optional additions.
 */

export const RULE_API = 'aioperator.io/v1alpha1';
export const RULE_KIND = 'PRReconciliationRule';

/** What may become of a pull request, the strictest last: the order in which answers of several rules are weighed. */
export const ACTIONS = ['merge', 'close', 'wait', 'escalate'] as const;
export const action = z.enum(ACTIONS);
export type Action = z.output<typeof action>;

export const MERGE_METHODS = ['MERGE', 'SQUASH', 'REBASE'] as const;
export type MergeMethod = (typeof MERGE_METHODS)[number];

const labelName = z.string().trim().min(1).max(50);
const labelNames = z.array(labelName).max(20);
const login = z
  .string()
  .trim()
  .regex(/^(?:app\/)?[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\[bot\])?$/, 'is no login');
/** A login, or a team as `organisation/team`. */
const person = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\/[A-Za-z0-9_.-]{1,100})?$/, 'is no login and no organisation/team');

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is no time of day such as 09:30');
const moment = z.iso.datetime({ offset: true });

export const selectorSchema = z.strictObject({
  labels: z
    .strictObject({
      include: labelNames.default([]).describe('A pull request must carry all of these.'),
      exclude: labelNames.default([]).describe('A pull request that carries one of these is left alone.'),
    })
    .prefault({})
    .describe('Labels, compared without case.'),
  titlePattern: z
    .string()
    .min(1)
    .max(512)
    .optional()
    .describe('RE2 pattern that the title must match from its beginning.'),
  baseBranch: z.string().trim().min(1).max(255).optional().describe('The one branch it must be for, exactly; no glob.'),
  author: login.optional().describe('Login of its author; of a bot with or without [bot].'),
});

export const safetySchema = z.strictObject({
  approvals: z
    .int()
    .min(0)
    .max(10)
    .default(1)
    .describe(
      'How many people with write access must have approved the head commit; 0 only for authors who may write and for verified bots.',
    ),
  allowUnprotected: z
    .boolean()
    .default(false)
    .describe('Merge into a branch that neither protection nor a ruleset guards.'),
  allowNoChecks: z.boolean().default(false).describe('Merge where no check has run at all.'),
  ignoreOptional: z
    .boolean()
    .default(false)
    .describe('Merge although a check failed that the branch does not require.'),
  allowForks: z
    .boolean()
    .default(false)
    .describe('Merge pull requests from forks; they need an approval whatever `approvals` says.'),
  allowEmptySelector: z.boolean().default(false).describe('Let a rule without a selector act on every pull request.'),
  closeAuthors: z.array(login).max(20).optional().describe('Bots whose pull requests may be closed. Default: our own.'),
  blockTitles: z.boolean().default(true).describe('Leave titles alone that begin with WIP or say "do not merge".'),
  waitForReviewers: z
    .boolean()
    .default(false)
    .describe('Wait until everybody who was asked for a review has given one.'),
  escalateOn: z
    .array(z.enum(REASON_CODES))
    .max(100)
    .default(['CHECK_FAILED', 'CONFLICT', 'CHECK_NEVER_REPORTED', 'CHECK_TIMEOUT', 'STUCK_UNKNOWN', 'RISK_HIGH'])
    .describe('Which reason codes are told to people without asking a model (see Reason codes).'),
});

export const specSchema = z.strictObject({
  selector: selectorSchema.describe('Which pull requests the rule is for. All that is given must hold.'),
  instruction: z
    .string()
    .min(1)
    .max(20_000)
    .describe('What shall become of a selected pull request, in plain words, with {{variables}}.'),
  argocdEnabled: z.boolean().default(false).describe('Read health and sync of an Argo CD application.'),
  argocdAppNamePattern: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .default('{{repository}}-{{environment}}')
    .describe('Name of that application, with {{repository}}, {{environment}} and {{pr.number}}.'),
  fluxKustomization: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Read health from the commit statuses that Flux writes for this Kustomization, with the same variables; with a `/` in it, from the one with that context (see Health).',
    ),
  reconciliationInterval: z
    .int()
    .min(10)
    .max(3600)
    .default(30)
    .describe('Seconds that must lie between two looks at one pull request.'),
  mergeMethod: z
    .enum(MERGE_METHODS)
    .optional()
    .describe('Default: SQUASH, or the only one that the repository allows.'),
  dryRun: z.boolean().default(false).describe('Decide and tell, write nothing.'),

  suspend: z.boolean().default(false).describe('The rule is switched off.'),
  allowedActions: z
    .array(action)
    .min(1)
    .max(4)
    .default(['merge', 'wait', 'escalate'])
    .describe('What this rule may do at all; `wait` always may. `close` must be named.'),
  safety: safetySchema.prefault({}).describe('What must hold before anything is merged or closed.'),
  risk: z
    .strictObject({
      approvers: z
        .array(person)
        .max(50)
        .default([])
        .describe('Who must approve a change of high risk: logins, and teams as organisation/team (see Teams).'),
      levels: z
        .record(z.string().max(100), riskLevel)
        .default({})
        .describe('Other levels (`low`, `medium`, `high`) for rules of the risk table, by their names (see below).'),
    })
    .optional()
    .describe('Rate the change: low needs green checks, medium a review, high one of `approvers`.'),
  limits: z
    .strictObject({
      maxFiles: z.int().min(1).max(3000).optional().describe('More changed files are too large.'),
      maxCommits: z.int().min(1).max(250).optional().describe('More commits are too large.'),
      maxVersionBump: z
        .enum(['patch', 'minor', 'major'])
        .optional()
        .describe('Of a dependency update: the title must name both versions, and the step between them be no larger.'),
      maxLines: z.int().min(1).max(1_000_000).optional().describe('More changed lines are too large.'),
    })
    .prefault({})
    .describe('What is larger is for people.'),
  schedule: z
    .strictObject({
      timezone: z.string().trim().min(1).max(60).default('UTC').describe('IANA name: Europe/Berlin.'),
      windows: z
        .array(
          z.strictObject({
            days: z
              .array(z.enum(WEEKDAYS))
              .min(1)
              .max(7)
              .default([...WEEKDAYS])
              .describe('On which days it begins.'),
            from: timeOfDay.default('00:00').describe('When it begins, as 09:30.'),
            to: timeOfDay.default('24:00').describe('Earlier than `from`: on the next day.'),
          }),
        )
        .min(1)
        .max(20)
        .describe('Merging happens only within one of these.'),
    })
    .optional()
    .describe('When merging may happen.'),
  freeze: z
    .strictObject({
      windows: z
        .array(
          z.strictObject({
            from: moment.describe('When it begins, ISO 8601 with an offset: 2026-12-20T00:00:00Z.'),
            to: moment.describe('When it ends.'),
            reason: z.string().max(200).optional().describe('Shown to people.'),
          }),
        )
        .max(20)
        .default([])
        .describe('Nothing is merged within one of these.'),
      issueLabel: labelName
        .optional()
        .describe(
          'While an issue with this label is open in the repository, nothing is merged; `branch:NAME` in its title narrows it.',
        ),
    })
    .optional()
    .describe('When nothing is merged, whatever the schedule says.'),
  escalation: z
    .strictObject({
      labels: z
        .array(labelName)
        .max(4)
        .default(['needs-human-approval'])
        .describe('Put on; made where they are missing.'),
      reviewers: z
        .array(person)
        .max(15)
        .default([])
        .describe('Asked for a review: logins, and teams as organisation/team (see Teams).'),
      comment: z.boolean().default(true).describe('Tell why in one comment, which is kept up to date.'),
    })
    .prefault({})
    .describe('How people are told.'),
  maxMergesPerHour: z.int().min(0).max(100).default(5).describe('Merges by us in one repository within an hour.'),
  mergeQueue: z
    .boolean()
    .default(true)
    .describe('Where the branch has a merge queue, put it there; false: leave it alone.'),
  updateBranch: z.boolean().default(false).describe('Bring a branch up to date that must be before it can be merged.'),
  commitTitle: z.string().max(256).optional().describe('Title of the merge or squash commit, with {{variables}}.'),
  commitBody: z.string().max(10_000).optional().describe('Its body, with {{variables}}.'),
});

export const ruleSchema = z.strictObject({
  apiVersion: z.literal(RULE_API).describe('The group and version of this kind.'),
  kind: z.literal(RULE_KIND).describe('The kind of this document.'),
  metadata: z.looseObject({
    name: z
      .string()
      .regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/, 'is no name: lower-case letters, digits, `-` and `.`')
      .describe('The name of the rule; no two rules have the same. Other keys beside it are not looked at.'),
  }),
  spec: specSchema.describe('What the rule says.'),
  status: z.unknown().optional().describe('What an operator wrote; not looked at.'),
});

export type Selector = z.output<typeof selectorSchema>;
export type RuleSpec = z.output<typeof specSchema>;

/** A rule that is in order. */
export interface Rule {
  name: string;
  /** Where it stands: `acme/app/.github/pr-rules/staging.yml`, for people. */
  origin: string;
  /** SHA-256 of its meaning: another one is another rule (O12). */
  hash: string;
  spec: RuleSpec;
}

/** What is wrong with a rule's file: one line each. That rule does nothing; the others do. */
export interface RuleFault {
  /** `path:line:column`. */
  where: string;
  /** `spec.selector.titlePattern`; empty where no key is to blame. */
  key: string;
  message: string;
}
