/** What a reader sees of a branch's rules in GraphQL: classic protection in one form, rulesets in another. */
import { mayBypass, namedRules, rulesetOf } from '../branch-rules.ts';
import { nodeId, type Repo, roleOf, sameName } from '../memory.ts';
import { permissionsIn } from '../tokens.ts';
import { type Context, connection, type Fields, must, type PageArgs } from './connection.ts';

/** As GitHub puts it: `requiredStatusCheckContexts` and the like, for the one who asks. */
export function updateRule(context: Context, repo: Repo, branch: string): Fields | null {
  const rules = repo.protection.get(branch);
  if (!rules) return null;
  const { login } = context.token.user;
  const listed = !rules.pushers || rules.pushers.some((one) => sameName(one, login));
  const writes = ['WRITE', 'MAINTAIN', 'ADMIN'].includes(viewerPermission(context, repo) ?? '');
  return {
    __typename: 'RefUpdateRule',
    pattern: branch,
    allowsDeletions: false,
    allowsForcePushes: false,
    blocksCreations: false,
    requiredApprovingReviewCount: rules.approvals > 0 ? rules.approvals : null,
    requiredStatusCheckContexts: rules.checks.map((one) => one.name),
    requiresCodeOwnerReviews: rules.codeOwners,
    requiresConversationResolution: rules.threads,
    requiresLinearHistory: rules.linear,
    requiresSignatures: rules.signatures,
    viewerAllowedToDismissReviews: false,
    viewerCanPush: writes && (listed || mayBypass(repo, branch, login)),
  };
}

const TYPES: Record<string, string> = {
  REQUIRED_STATUS_CHECKS: 'RequiredStatusChecksParameters',
  PULL_REQUEST: 'PullRequestParameters',
  MERGE_QUEUE: 'MergeQueueParameters',
  UPDATE: 'UpdateParameters',
};

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** GraphQL spells the same parameters in camel case. */
function camelled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelled);
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).map(([name, one]) => [camel(name), camelled(one)]);
  return { integrationId: null, ...Object.fromEntries(told) };
}

export function rulesOf(repo: Repo, branch: string, args: PageArgs): Fields {
  const { id } = rulesetOf(repo);
  const all = namedRules(repo, branch).map((rule) => ({ id: rule.type, ...rule }));
  return connection(
    all,
    ({ type, parameters }) => ({
      __typename: 'RepositoryRule',
      id: nodeId('RRU', `${repo.id}:${branch}:${type}`),
      type,
      parameters: parameters && TYPES[type] ? { ...(camelled(parameters) as Fields), __typename: TYPES[type] } : null,
      repositoryRuleset: { __typename: 'RepositoryRuleset', databaseId: id, name: 'rules', enforcement: 'ACTIVE' },
    }),
    args,
  );
}

/** Only who administers a repository sees its classic protection as it is. */
export function protectionRule(context: Context, repo: Repo, branch: string): Fields | null {
  must(context, repo, 'administration=read');
  const rules = repo.protection.get(branch);
  if (!rules) return null;
  return {
    __typename: 'BranchProtectionRule',
    pattern: branch,
    requiresApprovingReviews: rules.approvals > 0,
    requiredApprovingReviewCount: rules.approvals,
    requiresStatusChecks: rules.checks.length > 0,
    requiredStatusCheckContexts: rules.checks.map((one) => one.name),
    requiresStrictStatusChecks: rules.strict,
    requiresLinearHistory: rules.linear,
    requiresCommitSignatures: rules.signatures,
    requiresConversationResolution: rules.threads,
    requiresCodeOwnerReviews: rules.codeOwners,
    requireLastPushApproval: rules.lastPush,
    dismissesStaleReviews: rules.dismissStale,
    restrictsPushes: rules.pushers !== undefined,
  };
}

/** A person's role; of an app's token what its permissions come to. */
export function viewerPermission(context: Context, repo: Repo): string | null {
  const { token } = context;
  if (!token.installation) {
    const role = roleOf(repo, token.user.login);
    return role === 'none' ? null : role.toUpperCase();
  }
  const may = permissionsIn(token, repo);
  if (may === undefined) return repo.visibility === 'public' ? 'READ' : null;
  if (may !== 'all' && may.administration === 'write') return 'ADMIN';
  return may === 'all' || may.contents === 'write' ? 'WRITE' : 'READ';
}
