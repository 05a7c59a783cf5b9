/**
 * Every error has an addressee. `UserError` speaks to the person (one sentence, what to do next), `ToolError` to the
 * model (what to call instead), `ModelError` and `GithubError` carry a typed cause that the job turns into an outcome.
 * Anything else is a bug and keeps its stack.
 */

/** Something a person can put right: an input, a key of the configuration, a missing permission line. */
export class UserError extends Error {
  override name = 'UserError';
  /** The id of the control that refused, when one did: then it is on record (A1). */
  readonly rule: string | undefined;
  constructor(message: string, options?: { rule?: string | undefined; cause?: unknown }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.rule = options?.rule;
  }
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

/** Why GitHub did not do what was asked, after the retries. */
export type GithubFailure =
  /** 5xx, connection reset, no answer in time, a body that is no answer. */
  | 'unavailable'
  /** The primary limit is used up, or a secondary limit outlasts the waiting time. */
  | 'rate-limit'
  /** 401: the token is wrong or has expired. */
  | 'auth'
  /** 403: the token lacks a permission; the message holds the YAML line to add. */
  | 'permission'
  /** 404: absent, or not visible to this token. */
  | 'not-found'
  /** 410 or 451: deleted, expired or blocked. */
  | 'gone'
  /** 405, 409, or a renamed repository: the world is not as the request assumed. */
  | 'conflict'
  /** 400, 413, 422 and refusals such as a locked issue: the same request will fail again. */
  | 'invalid';

/**
 * GitHub refused or could not answer. The message is for a person. It is a `UserError`, so a door that knows nothing of
 * GitHub prints it rightly; a job that cares for the kind asks for `GithubError` first.
 */
export class GithubError extends UserError {
  override name = 'GithubError';
  readonly kind: GithubFailure;
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  constructor(kind: GithubFailure, status: number, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
    this.status = status;
  }
}

/** The stable word of the report for what GitHub could not do. */
export const githubReason = ({ kind }: GithubError): string =>
  kind === 'unavailable' ? 'github-unavailable' : kind === 'permission' ? 'no-permission' : `github-${kind}`;

/** Whether GitHub gave no answer to what was asked: nothing follows from that, and another time it may (FT01, FT06). */
export const isUnanswered = ({ kind }: GithubError): boolean =>
  kind === 'unavailable' || kind === 'rate-limit' || kind === 'auth';

/** For `catch`: this value for what GitHub does not have, or not any more; any other error is thrown on. */
export const goneIs =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof GithubError && (error.kind === 'not-found' || error.kind === 'gone')) return value;
    throw error;
  };

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
