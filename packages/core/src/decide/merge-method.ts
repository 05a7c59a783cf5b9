import type { BranchPolicy, Pull } from '../domain/pull.ts';
import type { Reason } from '../domain/reason.ts';
import { MERGE_METHODS, type MergeMethod, type RuleSpec } from '../domain/rule.ts';
import { UNSEEN } from './approvals.ts';
import { HOUR } from './moment.ts';
import { reason } from './reasons.ts';
import { code, listed } from './risk/words.ts';

const LABEL = /^merge-method:(.*)$/i;
/** Settings of a repository are outside of what a sweep sees. */
const LATER = HOUR / 1_000;

/** Whether a base branch has a merge queue: a ruleset tells of its method, classic protection does not. */
export const hasQueue = ({
  pull,
  policy,
}: {
  pull: Pick<Pull, 'hasQueue'>;
  policy: Pick<BranchPolicy, 'queueMethod'>;
}): boolean => pull.hasQueue || policy.queueMethod !== undefined;

/** How a pull request is merged; without a method, reasons say why. */
export interface Method {
  method?: MergeMethod;
  reasons: Reason[];
}

/**
 * A label `merge-method:merge`, `:squash` or `:rebase` wins over the rule; without both it is SQUASH, or the only one that
 * the repository allows. A method that may not be used is never replaced by another: the history that people asked for is
 * theirs to choose. With a merge queue the queue's own method stands.
 */
export function mergeMethodOf(
  pull: Pick<Pull, 'labels' | 'mergeable' | 'canBeRebased' | 'hasQueue'>,
  spec: Pick<RuleSpec, 'mergeMethod'>,
  policy: Pick<BranchPolicy, 'methods' | 'queueMethod' | 'requiresLinearHistory' | 'requiresSignatures' | 'unknown'>,
): Method {
  if (policy.queueMethod) return { method: policy.queueMethod, reasons: [] };
  // It does not tell its method, and asks nobody for one: what is named here is not looked at.
  if (pull.hasQueue) return { method: spec.mergeMethod ?? 'SQUASH', reasons: [] };
  if (policy.unknown !== undefined) return { reasons: [policyUnknown(policy.unknown)] };
  const allowed = policy.methods.filter((method) => !(method === 'MERGE' && policy.requiresLinearHistory));
  const wanted = wantedOf(pull, spec, allowed);
  if (typeof wanted !== 'string') return { reasons: [wanted] };
  const reasons = against(wanted, allowed, pull, policy);
  return reasons.length > 0 ? { reasons } : { method: wanted, reasons };
}

/** `why` is a sentence. */
export const policyUnknown = (why: string): Reason =>
  reason('POLICY_UNKNOWN', `The rules of its base branch could not be read: ${why}`, 300);

function wantedOf(
  { labels }: Pick<Pull, 'labels'>,
  { mergeMethod }: Pick<RuleSpec, 'mergeMethod'>,
  allowed: readonly MergeMethod[],
): MergeMethod | Reason {
  const words = labels.items.flatMap((label) => LABEL.exec(label)?.[1]?.trim().toUpperCase() ?? []);
  const asked = new Set(words.map((word) => MERGE_METHODS.find((method) => method === word)));
  const [first] = asked;
  if (asked.size > 1 || (asked.size === 1 && first === undefined)) {
    const text = `Its labels name no single merge method${listed(labels.items.filter((label) => LABEL.test(label)).map(code))}.`;
    return reason('METHOD_AMBIGUOUS', text);
  }
  const only = allowed.includes('SQUASH') || allowed.length === 0 ? 'SQUASH' : allowed[0]!;
  if (!first && !mergeMethod && only !== 'SQUASH' && allowed.length > 1) {
    const text = `The rule names no merge method and the branch allows several${listed(allowed.map(code))}.`;
    return reason('METHOD_AMBIGUOUS', text, LATER);
  }
  return first ?? mergeMethod ?? only;
}

function against(
  method: MergeMethod,
  allowed: readonly MergeMethod[],
  { mergeable, canBeRebased }: Pick<Pull, 'mergeable' | 'canBeRebased'>,
  { requiresSignatures }: Pick<BranchPolicy, 'requiresSignatures'>,
): Reason[] {
  const found: Reason[] = [];
  if (!allowed.includes(method)) {
    const instead = allowed.length > 0 ? `; it allows${listed(allowed.map(code))}` : '';
    found.push(
      reason('METHOD_NOT_ALLOWED', `The branch does not allow the merge method ${code(method)}${instead}.`, LATER),
    );
  }
  if (method !== 'REBASE') return found;
  // GitHub says "no" as long as it does not know; the gate of conflicts tells that.
  if (mergeable === 'MERGEABLE' && !canBeRebased)
    // GitHub says so too until it has tried, and a sweep does not see it.
    found.push(reason('NOT_REBASEABLE', 'It cannot be rebased onto its base without conflict.', UNSEEN));
  if (requiresSignatures)
    found.push(
      reason('SIGNED_REBASE', 'The branch requires signed commits, and GitHub cannot sign what it rebases.', LATER),
    );
  return found;
}
