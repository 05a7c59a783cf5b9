import { z } from 'zod';
import type { Risk } from './fix.ts';
import type { Health } from './health.ts';
import type { Author, BotId } from './issue.ts';
import type { Background, BranchPolicy, Pull } from './pull.ts';
import type { Reason } from './reason.ts';
import type { RepoRef } from './repo.ts';
import type { Action, Rule } from './rule.ts';

/** Why nothing is merged right now, whatever the pull request: of its repository and base. */
export interface Freeze {
  /** Open issues that freeze it, with their titles. */
  issues: readonly { url: string; title: string }[];
  /** Why they could not be read (FREEZE_UNKNOWN). */
  unknown: string | undefined;
}

/** All that the gates look at; nothing of it is read by them. */
export interface GateFacts {
  pull: Pull;
  rule: Rule;
  policy: BranchPolicy;
  /** Undefined until it is read: what it would decide is then not passed. */
  background: Background | undefined;
  /** Of the change as code rates it; undefined until it is rated, or when it could not be (`unratable` says why). */
  risk: Risk | undefined;
  unratable: string | undefined;
  freeze: Freeze;
  /** Of each source that the rule reads. */
  health: readonly Health[];
  /** What an earlier look left (decide/memory.ts). */
  memory: Memory | undefined;
  self: Author | undefined;
  trustedBots: readonly BotId[];
  /** Globs of files that decide what we do, beside those that always do: configuration and rules. */
  ownPaths: readonly string[];
  /** ISO 8601, GitHub's clock as far as it is known. */
  now: string;
  /** Merges of this run so far in this repository and altogether; closings altogether. */
  done: { mergesHere: number; merges: number; closes: number };
}

/** One line of the checklist. */
export interface GateResult {
  /** Stable name: `checks`, `approvals` … */
  gate: string;
  /** What it asks, for people: "All required checks are green". */
  title: string;
  /** `unread`: it costs more requests, and is asked only when nothing else stands against it. */
  state: 'passed' | 'failed' | 'unread' | 'off';
  /** Why it failed; what it saw, when it passed and that is worth a word. */
  reasons: readonly Reason[];
  note?: string;
}

/** What one rule lets become of one pull request, with every reason. */
export interface Judgement {
  rule: Rule;
  /** `wait` is in it unless it is not ours to look at: then it is empty. */
  allowed: readonly Action[];
  gates: readonly GateResult[];
  /** Of the gates of a merge, in their order. */
  reasons: readonly Reason[];
  /** Why it must not be closed; empty when it may. */
  notClosed: readonly Reason[];
  /** Seconds after which time alone may change the answer; undefined when only an event can. */
  lookAgain: number | undefined;
}

/** What became of one pull request. */
export interface Decision {
  pull: Pick<Pull, 'repo' | 'number' | 'url' | 'title' | 'headSha' | 'baseBranch' | 'author'>;
  /** Names of the rules that select it; the first is the one whose answer stands. */
  rules: readonly string[];
  allowed: readonly Action[];
  action: Action | 'none';
  /** `gates`: no model was asked, code decided. `memory`: nothing changed since the last look. */
  source: 'gates' | 'model' | 'memory';
  reasons: readonly Reason[];
  /** The model's own words, redacted. */
  said: string | undefined;
  judgements: readonly Judgement[];
  /** `merged`, `queued`, `closed`, `escalated`, `updated`, `waiting`, `refused`, `nothing`. */
  became: 'merged' | 'queued' | 'closed' | 'escalated' | 'updated' | 'waiting' | 'refused' | 'nothing';
}

/** What a look leaves for the next one, in our check's `externalId`. Anybody with a workflow here can forge it, so it only ever suppresses work. */
export interface Memory {
  /** Fingerprint of the sweep: the same means nothing changed. */
  sweep: string;
  /** Fingerprint of the details: the same means that the model has been asked. */
  details: string;
  action: Action | 'none';
  /** When that was decided: seconds since 1970. */
  at: number;
  /** From when time alone may change it; undefined: never. */
  again: number | undefined;
  /** Since when GitHub has not known whether it can be merged; undefined when it does. */
  unknownSince: number | undefined;
  /** What asking about this head cost until now, in millionths of a US dollar. Absent in what older versions wrote. */
  micros?: number;
  /** Names of the rules that selected it. Absent likewise. */
  rules?: readonly string[];
}

/** A pull request as the gates see it at the moment of a write, everything read anew (M1, M2, FT17). */
export interface FreshPull {
  pull: Pull;
  /** What all rules that select it allow together. */
  allowed: readonly Action[];
  reasons: readonly Reason[];
  /** Of the details (decide/pull-fingerprint.ts): another one than was decided on makes the decision void. */
  fingerprint: string;
}

/** What the model answers (M3). Whatever is outside of what is allowed becomes `wait`. */
export const pullAnswerSchema = z.strictObject({
  pull: z.int().min(1).describe('The number of the pull request that was asked about.'),
  head: z.string().describe('Its head commit, all 40 digits, as it was told.'),
  action: z.enum(['merge', 'close', 'wait', 'escalate']).describe('One of the allowed actions.'),
  reason: z.string().trim().min(1).max(500).describe('Why, in one or two sentences for the people of this project.'),
});
export type PullAnswer = z.output<typeof pullAnswerSchema>;

/** The data of the marker of kind `decision`: on the one comment of an escalation, or where checks cannot be written. */
export const decisionRecordSchema = z.strictObject({
  /** `decide/memory.ts` writes and reads it. */
  memory: z.string().max(255),
  head: z.string().regex(/^[0-9a-f]{40}$/),
  action: z.enum(['merge', 'close', 'wait', 'escalate', 'none']),
  /** Every time that people were asked to look at it, oldest first, and by which rules. Absent when never, and in older records. */
  escalations: z
    .array(z.strictObject({ at: z.string().max(40), rules: z.array(z.string().max(253)).max(10) }))
    .max(20)
    .optional(),
});
export type DecisionRecord = z.output<typeof decisionRecordSchema>;

/** A pull request by name. */
export interface PullName {
  repo: RepoRef;
  number: number;
}
