import type { BranchPolicy, RequiredCheck } from '../domain/pull.ts';
import { MERGE_METHODS, type MergeMethod } from '../domain/rule.ts';

/** One rule that a ruleset has for a branch, however it was read. */
export interface BranchRule {
  /** GitHub's word, in upper case: `PULL_REQUEST`. */
  type: string;
  checks?: readonly RequiredCheck[];
  strict?: boolean;
  review?: {
    approvals: number;
    codeOwners: boolean;
    lastPush: boolean;
    threads: boolean;
    /** Undefined: all. */
    methods: readonly string[] | undefined;
  };
  queueMethod?: string;
}

/** Classic protection as it is enforced on who asks; its strictness and the apps of its checks are for administrators. */
export interface UpdateRule {
  requiredApprovingReviewCount: number | null;
  requiredStatusCheckContexts: readonly (string | null)[] | null;
  requiresCodeOwnerReviews: boolean;
  requiresConversationResolution: boolean;
  requiresLinearHistory: boolean;
  requiresSignatures: boolean;
  viewerCanPush: boolean;
}
interface RuleNode {
  type: string;
  parameters: {
    strictRequiredStatusChecksPolicy?: boolean;
    requiredStatusChecks?: readonly { context: string; integrationId: number | null }[];
    allowedMergeMethods?: readonly string[] | null;
    requireCodeOwnerReview?: boolean;
    requireLastPushApproval?: boolean;
    requiredApprovingReviewCount?: number;
    requiredReviewThreadResolution?: boolean;
    mergeMethod?: string;
  } | null;
}
export interface BranchNode {
  target: { oid: string } | null;
  refUpdateRule: UpdateRule | null;
  rules: { totalCount: number; nodes: readonly (RuleNode | null)[] | null } | null;
}

/** On a branch: one connection. Readers see all of it; `branchProtectionRule` is for administrators. */
export const BRANCH_RULES = `target { oid }
  refUpdateRule { requiredApprovingReviewCount requiredStatusCheckContexts requiresCodeOwnerReviews requiresConversationResolution
    requiresLinearHistory requiresSignatures viewerCanPush }
  rules(first: 100) { totalCount nodes { type parameters { __typename
    ... on RequiredStatusChecksParameters { strictRequiredStatusChecksPolicy requiredStatusChecks { context integrationId } }
    ... on PullRequestParameters { allowedMergeMethods requireCodeOwnerReview requireLastPushApproval
      requiredApprovingReviewCount requiredReviewThreadResolution }
    ... on MergeQueueParameters { mergeMethod } } } }`;

export function ruleOf({ type, parameters }: RuleNode): BranchRule {
  if (!parameters) return { type };
  const { requiredStatusChecks, requiredApprovingReviewCount: approvals, mergeMethod } = parameters;
  return {
    type,
    ...(requiredStatusChecks && {
      checks: requiredStatusChecks.map(({ context, integrationId }) => ({
        name: context,
        appId: integrationId ?? undefined,
      })),
      strict: parameters.strictRequiredStatusChecksPolicy ?? false,
    }),
    ...(approvals !== undefined && {
      review: {
        approvals,
        codeOwners: parameters.requireCodeOwnerReview ?? false,
        lastPush: parameters.requireLastPushApproval ?? false,
        threads: parameters.requiredReviewThreadResolution ?? false,
        methods: parameters.allowedMergeMethods?.map((one) => one.toUpperCase()),
      },
    }),
    ...(mergeMethod !== undefined && { queueMethod: mergeMethod }),
  };
}

/** A rule as `GET /repos/{owner}/{repo}/rules/branches/{branch}` gives it. */
export function restRuleOf({
  type,
  parameters = {},
}: {
  type: string;
  parameters?: Record<string, unknown>;
}): BranchRule {
  const given = parameters as {
    strict_required_status_checks_policy?: boolean;
    required_status_checks?: { context: string; integration_id?: number | null }[];
    allowed_merge_methods?: string[];
    require_code_owner_review?: boolean;
    require_last_push_approval?: boolean;
    required_approving_review_count?: number;
    required_review_thread_resolution?: boolean;
    merge_method?: string;
  };
  const { required_status_checks: checks, required_approving_review_count: approvals, merge_method: method } = given;
  return {
    type: type.toUpperCase(),
    ...(checks && {
      checks: checks.map(({ context, integration_id }) => ({ name: context, appId: integration_id ?? undefined })),
      strict: given.strict_required_status_checks_policy ?? false,
    }),
    ...(approvals !== undefined && {
      review: {
        approvals,
        codeOwners: given.require_code_owner_review ?? false,
        lastPush: given.require_last_push_approval ?? false,
        threads: given.required_review_thread_resolution ?? false,
        methods: given.allowed_merge_methods?.map((one) => one.toUpperCase()),
      },
    }),
    ...(method !== undefined && { queueMethod: method }),
  };
}

/**
 * Rules that let nobody bring a change into the branch without something else being true of it. A branch with only other ones,
 * against deleting or force-pushing it or about names, is as open as one without any: whoever may write may push. So is one
 * with classic protection that asks for nothing.
 */
const GUARDS: readonly string[] = [
  'PULL_REQUEST',
  'REQUIRED_STATUS_CHECKS',
  'MERGE_QUEUE',
  'UPDATE',
  'LOCK_BRANCH',
  'REQUIRED_DEPLOYMENTS',
  'WORKFLOWS',
  'CODE_SCANNING',
];
/** Nobody but who may bypass them may push; whether we may, is not to be seen, and we bypass nothing. */
const LOCKS: readonly string[] = ['UPDATE', 'LOCK_BRANCH'];
/** What a merge does not run into, and what stands in its own fields. */
const TOLD: readonly string[] = [
  'PULL_REQUEST',
  'REQUIRED_STATUS_CHECKS',
  'MERGE_QUEUE',
  'REQUIRED_LINEAR_HISTORY',
  'REQUIRED_SIGNATURES',
  'CREATION',
  'DELETION',
  'NON_FAST_FORWARD',
];

type Demands = Omit<
  BranchPolicy,
  'repo' | 'branch' | 'sha' | 'archived' | 'defaultBranch' | 'unknown' | 'recentMerges'
>;

/** What protection and rulesets demand together, of a repository that allows these methods: always the stricter. */
export function demandsOf(
  classic: UpdateRule | null,
  rules: readonly BranchRule[],
  repository: readonly MergeMethod[],
): Demands {
  const reviews = rules.flatMap(({ review }) => review ?? []);
  const has = (type: string): boolean => rules.some((rule) => rule.type === type);
  const contexts = (classic?.requiredStatusCheckContexts ?? []).filter((name) => name !== null);
  const requiresLinearHistory = (classic?.requiresLinearHistory ?? false) || has('REQUIRED_LINEAR_HISTORY');
  const methods = repository.filter(
    (method) =>
      reviews.every((review) => review.methods?.includes(method) ?? true) &&
      !(method === 'MERGE' && requiresLinearHistory),
  );
  return {
    isProtected: rules.some(({ type }) => GUARDS.includes(type)) || (classic !== null && isGuard(classic)),
    requiredChecks: united([
      ...contexts.map((name) => ({ name, appId: undefined })),
      ...rules.flatMap(({ checks }) => checks ?? []),
    ]),
    strict: rules.some(({ strict }) => strict) || (contexts.length > 0 ? undefined : false),
    requiredApprovals: Math.max(
      0,
      classic?.requiredApprovingReviewCount ?? 0,
      ...reviews.map(({ approvals }) => approvals),
    ),
    requiresCodeOwners: (classic?.requiresCodeOwnerReviews ?? false) || reviews.some(({ codeOwners }) => codeOwners),
    requiresLastPushApproval: reviews.some(({ lastPush }) => lastPush),
    requiresThreads:
      (classic?.requiresConversationResolution ?? false) ||
      reviews.some(({ threads }) => threads) ||
      has('REQUIRED_REVIEW_THREAD_RESOLUTION'),
    requiresLinearHistory,
    requiresSignatures: (classic?.requiresSignatures ?? false) || has('REQUIRED_SIGNATURES'),
    otherRules: [...new Set(rules.map(({ type }) => type))].filter((type) => !TOLD.includes(type)),
    mayPush: (classic?.viewerCanPush ?? true) && !rules.some(({ type }) => LOCKS.includes(type)),
    methods,
    queueMethod: queueMethodOf(rules),
  };
}

const isGuard = (classic: UpdateRule): boolean =>
  classic.requiredApprovingReviewCount !== null ||
  (classic.requiredStatusCheckContexts ?? []).length > 0 ||
  classic.requiresCodeOwnerReviews ||
  !classic.viewerCanPush;

/** Each check once. Where a rule names its app, one that names none asks for nothing more. */
function united(checks: readonly RequiredCheck[]): RequiredCheck[] {
  const pinned = new Set(checks.filter(({ appId }) => appId !== undefined).map(({ name }) => name));
  const kept = checks.filter(({ name, appId }) => appId !== undefined || !pinned.has(name));
  return [...new Map(kept.map((check) => [`${check.appId ?? ''} ${check.name}`, check])).values()];
}

/** Of a ruleset's queue. One of classic protection is seen on the pull request alone, and uses its own method anyway. */
function queueMethodOf(rules: readonly BranchRule[]): MergeMethod | undefined {
  const queue = rules.find(({ type }) => type === 'MERGE_QUEUE');
  return queue && (MERGE_METHODS.find((method) => method === queue.queueMethod) ?? 'MERGE');
}
