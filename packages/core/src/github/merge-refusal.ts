import type { ReasonCode } from '../domain/reason.ts';
import { GithubError } from '../errors.ts';

/** GitHub would not merge. `code` says why in our words; nothing was merged, and the same request would be refused again. */
export class MergeRefused extends GithubError {
  override name = 'MergeRefused';
  readonly code: ReasonCode;
  constructor(code: ReasonCode, status: number, message: string, options?: { cause?: unknown }) {
    super(code === 'NO_WORKFLOWS_PERMISSION' ? 'permission' : 'conflict', status, message, options);
    this.code = code;
  }
}

// GitHub documents none of these sentences, and both its doors use them. Names of checks stand in some, so what names one
// comes first; whoever names a check only chooses which of these words a person reads.
const WORDS: readonly (readonly [RegExp, ReasonCode])[] = [
  [/\bworkflows?\b.{0,200}\bpermission|\bpermission\b.{0,60}\bworkflows?\b/i, 'NO_WORKFLOWS_PERMISSION'],
  [/\b(?:required )?status checks?\b.{0,200}\b(?:failing|failed|failure|cancelled)\b/i, 'CHECK_FAILED'],
  [/\b(?:required )?status checks?\b.{0,200}\b(?:pending|progress|queued)\b/i, 'CHECKS_PENDING'],
  [/\bstatus checks?\b|\brequired (?:check|workflow|deployment)/i, 'CHECK_MISSING'],
  [/\bout[ -]of[ -]date\b|\bbehind\b/i, 'BEHIND'],
  [/\bhead (?:branch|sha|ref|commit)\b|\bexpected[ _]head/i, 'HEAD_CHANGED'],
  [/\bbase branch was modified\b/i, 'BASE_CHANGED'],
  [/\bmerge queue\b/i, 'QUEUE_REQUIRED'],
  [/\bcode ?owners?\b/i, 'CODEOWNER_REQUIRED'],
  [/\bchanges? (?:were |was )?requested\b|\brequested changes\b/i, 'CHANGES_REQUESTED'],
  [/\bapprov(?:al|als|ing|ed)\b|\breview(?:s|ers)? (?:is|are) required\b/i, 'REVIEW_REQUIRED'],
  [/\bconversations?\b/i, 'THREADS_UNRESOLVED'],
  [/\bsignatures?\b|\bsigned\b/i, 'UNVERIFIED_COMMITS'],
  [
    /\b(?:merge commits|squash merg\w{1,4}|rebase merg\w{1,4})\b.{0,60}\bnot allowed\b|\bmerge method\b/i,
    'METHOD_NOT_ALLOWED',
  ],
  [/\brebased?\b/i, 'NOT_REBASEABLE'],
  [/\bconflicts?\b/i, 'CONFLICT'],
  [/\bdraft\b/i, 'DRAFT'],
  [/\balready merged\b/i, 'ALREADY_MERGED'],
  [/\bclosed\b/i, 'CLOSED'],
  [/\b(?:protected branch|push|restricted)\b/i, 'PUSH_NOT_ALLOWED'],
];

/** The reason for what GitHub says when it does not merge; MERGE_REFUSED for words that nobody knows. */
export const refusalCode = (words: string): ReasonCode =>
  WORDS.find(([pattern]) => pattern.test(words.slice(0, 300)))?.[1] ?? 'MERGE_REFUSED';

/** The error of a pull request that GitHub refused to merge in these words. */
export function mergeRefused(number: number, words: string, status: number, cause?: unknown): MergeRefused {
  const said = words.replace(/\s+/g, ' ').trim().slice(0, 300);
  const code = refusalCode(said);
  const advice =
    code === 'NO_WORKFLOWS_PERMISSION'
      ? 'It changes workflows, which the token of a workflow can never merge: give the job the token of an app that has `workflows: write`, or merge it by hand'
      : 'The next run looks at it anew';
  const told = said === '' ? 'and does not say why' : `: ${said.replace(/[.\s]+$/, '')}`;
  return new MergeRefused(code, status, `GitHub did not merge #${number}${told}. ${advice}.`, { cause });
}

/**
 * What a write that should merge threw, as `MergeRefused` where GitHub looked at the pull request and said no. Anything
 * else stays: no answer (FT03), a limit, a missing permission, a repository that was renamed.
 */
export function asRefusal(error: unknown, number: number): unknown {
  if (!(error instanceof GithubError) || error instanceof MergeRefused) return error;
  const { kind, status } = error;
  const words = wordsOf(error);
  const workflows = kind === 'permission' && refusalCode(words) === 'NO_WORKFLOWS_PERMISSION';
  const refused = (kind === 'conflict' || kind === 'invalid') && (status === 200 || status >= 400);
  return refused || workflows ? mergeRefused(number, words, status, error) : error;
}

/** The body of an answer that was an error. */
export const bodyOf = ({ cause }: GithubError): unknown =>
  (cause as { response?: { data?: unknown } } | undefined)?.response?.data;

interface Told {
  message?: unknown;
  details?: { message?: unknown };
  errors?: readonly unknown[];
}

/** GitHub's own words, without ours: of a REST answer, or of the first error of a GraphQL one. */
function wordsOf(error: GithubError): string {
  const told = (bodyOf(error) ?? error.cause ?? {}) as Told;
  const list = Array.isArray(told.errors) ? told.errors : [];
  const parts = [told.details?.message, told.message, ...list.map((one) => (one as Told | null)?.message ?? one)];
  return parts.filter((part): part is string => typeof part === 'string').join(' ');
}
