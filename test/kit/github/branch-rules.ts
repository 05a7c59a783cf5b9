/** What a branch demands: its classic protection and its rulesets, apart and together. */
import { type BranchRules, fullName, type MergeMethod, type Repo, sameName } from './memory.ts';

export type BranchRulesSeed = Partial<BranchRules>;

export const branchRules = (seed: BranchRulesSeed): BranchRules => ({
  checks: [],
  strict: false,
  approvals: 0,
  codeOwners: false,
  lastPush: false,
  dismissStale: false,
  threads: false,
  linear: false,
  signatures: false,
  bypass: [],
  other: [],
  ...seed,
});

/** Everything that holds for this login on this branch; what he may bypass is left out. */
export function rulesFor(repo: Repo, branch: string, login: string): BranchRules[] {
  const all = [repo.protection.get(branch), repo.rulesets.get(branch)].filter((one) => one !== undefined);
  return all.filter((one) => !one.bypass.some((own) => sameName(own, login)));
}

/** All of it as one, the strictest of each. */
export function strictest(all: readonly BranchRules[]): BranchRules {
  const some = (of: keyof BranchRules) => all.some((one) => one[of] === true);
  const lists = all.flatMap(({ pushers }) => (pushers ? [pushers] : []));
  const methods = all.flatMap((one) => (one.methods ? [one.methods] : []));
  const queue = all.find((one) => one.queue)?.queue;
  return {
    checks: all.flatMap((one) => one.checks),
    strict: some('strict'),
    approvals: Math.max(0, ...all.map((one) => one.approvals)),
    codeOwners: some('codeOwners'),
    lastPush: some('lastPush'),
    dismissStale: some('dismissStale'),
    threads: some('threads'),
    linear: some('linear'),
    signatures: some('signatures'),
    ...(lists.length > 0 ? { pushers: lists.reduce((a, b) => a.filter((one) => b.includes(one))) } : {}),
    ...(methods.length > 0 ? { methods: methods.reduce((a, b) => a.filter((one) => b.includes(one))) } : {}),
    ...(queue ? { queue } : {}),
    bypass: [],
    other: all.flatMap((one) => one.other),
  };
}

export const allRules = (repo: Repo, branch: string): BranchRules => strictest(rulesFor(repo, branch, ''));

export const wantsReviews = (rules: BranchRules): boolean => rules.approvals > 0 || rules.codeOwners || rules.lastPush;

/** Whether he could merge past the rules that hold for others. */
export const mayBypass = (repo: Repo, branch: string, login: string): boolean =>
  [repo.protection.get(branch), repo.rulesets.get(branch)].some((one) =>
    one?.bypass.some((own) => sameName(own, login)),
  );

/** One rule of a ruleset, by GitHub's name in GraphQL. */
export interface NamedRule {
  type: string;
  parameters: Record<string, unknown> | null;
}

/** The rules of a branch's ruleset as GitHub lists them, with parameters as REST writes them. */
export function namedRules(repo: Repo, branch: string): NamedRule[] {
  const own = repo.rulesets.get(branch);
  if (!own) return [];
  const out: NamedRule[] = [];
  const add = (type: string, when: boolean, parameters: Record<string, unknown> | null = null) => {
    if (when) out.push({ type, parameters });
  };
  add('REQUIRED_STATUS_CHECKS', own.checks.length > 0, {
    strict_required_status_checks_policy: own.strict,
    do_not_enforce_on_create: false,
    required_status_checks: own.checks.map(({ name, app }) => ({
      context: name,
      ...(app === undefined ? {} : { integration_id: app }),
    })),
  });
  add('PULL_REQUEST', wantsReviews(own) || own.threads || own.dismissStale || own.methods !== undefined, {
    allowed_merge_methods: own.methods ?? (['merge', 'squash', 'rebase'] satisfies MergeMethod[]),
    dismiss_stale_reviews_on_push: own.dismissStale,
    require_code_owner_review: own.codeOwners,
    require_last_push_approval: own.lastPush,
    required_approving_review_count: own.approvals,
    required_review_thread_resolution: own.threads,
  });
  add('REQUIRED_LINEAR_HISTORY', own.linear);
  add('REQUIRED_SIGNATURES', own.signatures);
  add('UPDATE', own.pushers !== undefined, { update_allows_fetch_and_merge: false });
  add('MERGE_QUEUE', own.queue !== undefined, {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: own.queue?.method.toUpperCase(),
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 5,
  });
  for (const { type } of own.other) add(type, true);
  return out;
}

/** The one ruleset that the twin keeps of a branch. */
export const rulesetOf = (repo: Repo): { id: number; source: string } => ({
  id: repo.id + 5_000_000,
  source: fullName(repo),
});
