/**
 * Every error has an addressee. `UserError` speaks to the person (one sentence, what to do next), `ToolError` to the
 * model (what to call instead), `ModelError` and `GithubError` carry a typed cause that the job turns into an outcome.
 * Anything else is a bug and keeps its stack.
 */

/** Something a person can put right: an input, a key of the configuration, a missing permission line. */
export class UserError extends Error {
  override name = 'UserError';
}

/** Something the model can put right: it is given back to it as the tool's result and counted as an error. */
export class ToolError extends Error {
  override name = 'ToolError';
  /** The id of the control that refused, when a policy refused (docs/security.md). */
  readonly rule: string | undefined;
  constructor(message: string, options?: { rule?: string | undefined; cause?: unknown }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.rule = options?.rule;
  }
}

/** Why a model call failed for good, after the retries. */
export type ModelFailure =
  /** 429 for too many requests in a short time; retried until the waiting limit. */
  | 'rate-limit'
  /** The plan's quota or the account's money is used up; never retried. */
  | 'quota'
  /** 401 or 403: the key is wrong or may not use this model. */
  | 'auth'
  /** 5xx, connection reset, DNS failure, or a body that is no answer. */
  | 'unavailable'
  /** No answer within the per-call time limit. */
  | 'timeout'
  /** The prompt does not fit into the model's context; the loop may compact it once. */
  | 'context-overflow'
  /** The request was refused as malformed or the model is unknown: a configuration mistake. */
  | 'bad-request';

/** A provider could not answer. The message names the provider and what to do. */
export class ModelError extends Error {
  override name = 'ModelError';
  readonly kind: ModelFailure;
  constructor(kind: ModelFailure, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
  }
}

/** A guard refused something that must never happen quietly (an exact secret, a tampered plan): the run is red. */
export class AlertError extends Error {
  override name = 'AlertError';
  readonly rule: string;
  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}

/** The message of anything that was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
