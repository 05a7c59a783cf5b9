import type { BranchPolicy } from '../domain/pull.ts';
import { fullName, type RepoRef } from '../domain/repo.ts';
import type { MergeMethod } from '../domain/rule.ts';
import { GithubError, messageOf } from '../errors.ts';
import { BRANCH_RULES, type BranchNode, demandsOf, restRuleOf, ruleOf } from './branch-rules.ts';
import type { Hole } from './graphql.ts';
import { askPage, type PullReader, pageSize, RATE } from './pull-reader.ts';
import { ACTOR, actorOf, at, type GraphActor } from './shapes.ts';

export interface RepositoryNode {
  isArchived: boolean;
  mergeCommitAllowed: boolean;
  squashMergeAllowed: boolean;
  rebaseMergeAllowed: boolean;
  defaultBranchRef: { name: string } | null;
  recent: {
    pageInfo: { hasNextPage: boolean };
    nodes: readonly ({ updatedAt: string; mergedAt: string | null; mergedBy: GraphActor | null } | null)[] | null;
  } | null;
}

/** On a repository: one connection. Its merged pull requests, of which the last changed hold those of the last hour. */
export const REPOSITORY_POLICY = `isArchived mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed defaultBranchRef { name }
  recent: pullRequests(states: [MERGED], first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) {
    pageInfo { hasNextPage } nodes { updatedAt mergedAt mergedBy { ${ACTOR} } } }`;

/** A branch as a query gave it. */
interface Read {
  repository: RepositoryNode | null;
  branch: BranchNode | null;
  holes: readonly Hole[];
}
type AliasNode = RepositoryNode & { branch: BranchNode | null };

export interface Wanted {
  repo: RepoRef;
  branch: string;
}

const SIZES = [50, 25, 10];
const HOUR_MS = 3_600_000;

/**
 * The rules of branches, in the order they are wanted: 1 point for fifty, and one REST request for each that shows no rules.
 * What cannot be read is `unknown` in that one. Throws only the signal's reason.
 */
export async function readPolicies(reader: PullReader, wanted: readonly Wanted[]): Promise<BranchPolicy[]> {
  const found: BranchPolicy[] = [];
  // A repository may have a token of its own, and is then asked with that.
  const groups = new Map<unknown, number[]>();
  for (const [index, { repo }] of wanted.entries()) {
    const client = reader.github.read(repo);
    groups.set(client, [...(groups.get(client) ?? []), index]);
  }
  for (const indexes of groups.values()) {
    const policies = await policiesOf(
      reader,
      indexes.map((index) => wanted[index]!),
    );
    for (const [n, policy] of policies.entries()) found[indexes[n]!] = policy;
  }
  return found;
}

async function policiesOf(reader: PullReader, wanted: readonly Wanted[]): Promise<BranchPolicy[]> {
  const found: BranchPolicy[] = [];
  const size = pageSize(SIZES);
  while (found.length < wanted.length) {
    const left = wanted.slice(found.length);
    try {
      const answer = await askPage<Record<string, AliasNode | null>>(
        reader,
        left[0]!.repo,
        'Policies',
        (first) => documentOf(Math.min(first, left.length)),
        (first) => variablesOf(left.slice(0, first)),
        size,
      );
      const page = left.slice(0, answer.size).map((one, n) => {
        const repository = answer.data[`r${n}`] ?? null;
        const holes = answer.holes.filter(({ path }) => path[0] === `r${n}`);
        const branch = repository?.branch ?? null;
        return checkedPolicy(reader, one, { repository, branch, holes });
      });
      found.push(...(await Promise.all(page)));
    } catch (error) {
      reader.signal.throwIfAborted();
      if (!(error instanceof GithubError)) throw error;
      found.push(...left.map((one) => policyOf(reader, one, NOTHING, [], messageOf(error))));
    }
  }
  return found;
}

const NOTHING: Read = { repository: null, branch: null, holes: [] };

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/** Only the names of the aliases are numbered; what they ask for travels as variables. */
const documentOf = (count: number): string =>
  `query Policies(${numbers(count)
    .map((n) => `$o${n}: String!, $n${n}: String!, $b${n}: String!`)
    .join(', ')}) { ${RATE}
  ${numbers(count)
    .map(
      (n) => `r${n}: repository(owner: $o${n}, name: $n${n}) { ...Policy
    branch: ref(qualifiedName: $b${n}) { ...Rules } }`,
    )
    .join('\n  ')}
}
fragment Policy on Repository { ${REPOSITORY_POLICY} }
fragment Rules on Ref { ${BRANCH_RULES} }`;

const variablesOf = (wanted: readonly Wanted[]): Record<string, string> =>
  Object.fromEntries(
    wanted.flatMap(({ repo, branch }, n) => [
      [`o${n}`, repo.owner],
      [`n${n}`, repo.name],
      [`b${n}`, `refs/heads/${branch}`],
    ]),
  );

/** The policy of what was read; REST is asked too where GraphQL shows no rule at all, for both must say that there is none. */
export async function checkedPolicy(reader: PullReader, wanted: Wanted, read: Read): Promise<BranchPolicy> {
  const rules = present(read).map(ruleOf);
  const unknown = whyUnknown(wanted, read);
  if (unknown !== undefined || rules.length > 0) return policyOf(reader, wanted, read, rules, unknown);
  try {
    return policyOf(reader, wanted, read, await restRules(reader, wanted), undefined);
  } catch (error) {
    reader.signal.throwIfAborted();
    if (!(error instanceof GithubError)) throw error;
    return policyOf(reader, wanted, read, [], messageOf(error));
  }
}

const present = ({ branch }: Read) => branch?.rules?.nodes?.filter((node) => node !== null) ?? [];

function whyUnknown({ repo, branch: name }: Wanted, read: Read): string | undefined {
  const { repository, branch, holes } = read;
  const [hole] = holes;
  if (hole) return `GitHub did not show the rules of \`${name}\`: ${hole.message}`;
  if (!repository) return `GitHub knows no ${fullName(repo)}, or the token may not see it.`;
  if (!branch?.target) return `There is no branch \`${name}\`.`;
  const hasMore = (branch.rules?.totalCount ?? 0) > present(read).length;
  return hasMore ? `\`${name}\` has more rules than can be read.` : undefined;
}

async function restRules(reader: PullReader, { repo, branch }: Wanted): Promise<ReturnType<typeof restRuleOf>[]> {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
  try {
    const asked = { ...at(repo), branch, per_page: 100, request: { signal: reader.signal } };
    const { data } = await reader.github.read(repo).request(route, asked);
    return data.map((rule) => restRuleOf(rule as { type: string; parameters?: Record<string, unknown> }));
  } catch (error) {
    // A plan without rulesets for private repositories has none.
    if (error instanceof GithubError && /upgrade to github/i.test(messageOf(error.cause))) return [];
    throw error;
  }
}

function policyOf(
  reader: PullReader,
  { repo, branch }: Wanted,
  read: Read,
  rules: Parameters<typeof demandsOf>[1],
  unknown: string | undefined,
): BranchPolicy {
  const { repository } = read;
  return {
    repo,
    branch,
    sha: read.branch?.target?.oid,
    archived: repository?.isArchived ?? false,
    defaultBranch: repository?.defaultBranchRef?.name ?? '',
    unknown,
    ...demandsOf(read.branch?.refUpdateRule ?? null, rules, methodsOf(repository)),
    recentMerges: mergesOf(repository?.recent, reader.clock.now()),
  };
}

const methodsOf = (repository: RepositoryNode | null): MergeMethod[] => [
  ...(repository?.mergeCommitAllowed ? (['MERGE'] as const) : []),
  ...(repository?.squashMergeAllowed ? (['SQUASH'] as const) : []),
  ...(repository?.rebaseMergeAllowed ? (['REBASE'] as const) : []),
];

/** A merge is a change, so the merges of the last hour are among what changed in it. */
function mergesOf(recent: RepositoryNode['recent'] | undefined, now: number): BranchPolicy['recentMerges'] {
  const isRecent = (moment: string | null): boolean => moment !== null && Date.parse(moment) > now - HOUR_MS;
  const nodes = recent?.nodes?.filter((node) => node !== null) ?? [];
  const items = nodes
    .filter(({ mergedAt }) => isRecent(mergedAt))
    .map(({ mergedAt, mergedBy }) => ({ at: mergedAt!, by: mergedBy ? actorOf(mergedBy) : undefined }))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const cut = !recent || (recent.pageInfo.hasNextPage && isRecent(nodes.at(-1)?.updatedAt ?? null));
  return { items, cut };
}
