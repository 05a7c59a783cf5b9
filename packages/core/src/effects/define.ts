import type { z } from 'zod';
import type { FreshPull } from '../domain/decision.ts';
import type { Author, BotId } from '../domain/issue.ts';
import type { Subject } from '../domain/plan.ts';
import type { Applied, Refusal } from '../domain/report.ts';
import type { TargetFacts } from '../domain/target.ts';
import { GithubError } from '../errors.ts';
import type { Github, GithubWriter } from '../github/client.ts';

/** What an effect may look at: the subject it was decided for and fresh reads. */
export interface EffectContext {
  github: Github;
  subject: Subject;
  /** Who our token is on GitHub; undefined when GitHub would not say. */
  self: Author | undefined;
  trustedBots: readonly BotId[];
  /** URL prefixes that may stand as links in what we post. */
  allowLinks: readonly string[];
  /** Takes what looks like a secret out of a text (E7, O2). */
  redact(text: string): string;
  /** The repository that is written to, read once for a plan. Only of a run that changes files. */
  target?: () => Promise<TargetFacts>;
  /** The pull request that is the subject, read and judged anew at each call. Only of a run that reconciles. */
  pull?: () => Promise<FreshPull>;
  /** Labels beside ours that the maintainers' rules name (W8). */
  ruleLabels?: readonly string[];
  /** Waits that many milliseconds, or rejects when the run ends. Only of a run that merges. */
  sleep?: (ms: number) => Promise<void>;
}

/** The facts of the repository that is written to. That a job gives none with such an effect is a bug. */
export function factsOf({ target }: EffectContext): Promise<TargetFacts> {
  if (!target) throw new Error('an effect that changes files needs the facts of its repository');
  return target();
}

/** The pull request that is written to. That a job gives none with such an effect is a bug. */
export function freshPullOf({ pull }: EffectContext): Promise<FreshPull> {
  if (!pull) throw new Error('an effect on a pull request needs its facts');
  return pull();
}

/** How to wait for GitHub. That a job gives none with a merge is a bug. */
export function sleepOf({ sleep }: EffectContext): (ms: number) => Promise<void> {
  if (!sleep) throw new Error('a merge needs a clock to wait by');
  return sleep;
}

/** The configuration file on the default branch of the home repository; `text` is undefined when there is none. */
export interface ConfigText {
  text: string | undefined;
}

/** What a write left behind. `confirm` reads it back and says what is missing, if anything (a green run left what it promised). */
export interface Written {
  result: Exclude<Applied['result'], 'dry-run'>;
  url?: string;
  /** What GitHub would not take and was left out, and why: one sentence each (FT10). */
  left?: readonly string[];
  /** Of a merge: what it came to. */
  note?: Applied['note'];
  /** The configuration, where the write's answer shows it: the next write then need not read it (B4). */
  config?: ConfigText;
  confirm?: () => Promise<string | undefined>;
}

/**
 * One kind of effect: data with a guard. `guard` decides on fresh facts and never writes; `run` is idempotent and is
 * called by apply.ts alone.
 */
export interface EffectKind<Kind extends string, Params> {
  kind: Kind;
  /** One sentence for the docs. */
  about: string;
  /** What its plan must be about: an issue or pull request, or the repository itself (a subject of number 0). */
  on: 'issue' | 'repository';
  params: z.ZodType<Params>;
  /** One line for a dry run and the audit log; it names ids and counts, never free text. */
  describe(params: Params): string;
  guard(params: Params, context: EffectContext): Promise<Omit<Refusal, 'what'> | undefined>;
  run(params: Params, context: EffectContext, writer: GithubWriter): Promise<Written>;
}

/**
 * R3: nothing is sent twice. A write whose answer leaves open whether it happened (FT02), or whether another run has
 * done it (FT18), is settled by looking: `look` gives what is there, or undefined when there is nothing of it; then the
 * error stands.
 */
export async function settled<T>(write: Promise<T>, look: () => Promise<T | undefined>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const open = error instanceof GithubError && (error.kind === 'unavailable' || error.kind === 'conflict');
    const seen = open ? await look() : undefined;
    if (seen === undefined) throw error;
    return seen;
  }
}

/** Gives an effect its type; the shelf in index.ts derives the union of all effects from it. */
export const defineEffect = <Kind extends string, Params>(effect: EffectKind<Kind, Params>): EffectKind<Kind, Params> =>
  effect;
