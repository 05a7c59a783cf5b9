import type { BranchPolicy, Pull } from '../domain/pull.ts';
import { fullName, type RepoRef } from '../domain/repo.ts';
import { GithubError } from '../errors.ts';
import { checkedPolicy, REPOSITORY_POLICY, type RepositoryNode } from './branch-policy.ts';
import { BRANCH_RULES, type BranchNode } from './branch-rules.ts';
import type { Hole } from './graphql.ts';
import { askPage, type PullReader, pageSize, RATE } from './pull-reader.ts';
import { completed } from './pull-rest.ts';
import { type PullNode, pullFields, pullOf, unreadOf } from './pull-shape.ts';

const SIZES = [50, 25, 10];

const DETAILS = `query Details($ids: [ID!]!) { ${RATE} nodes(ids: $ids) { ... on PullRequest { ${pullFields('')} } } }`;

interface DetailsAnswer {
  nodes: readonly (PullNode | null)[];
}

/** Pages on their way at a time; GitHub counts the seconds that it works at all of them. */
const AT_ONCE = 3;

/**
 * Everything about these pull requests, by their node ids: 4 points for fifty, and further queries for those of which one
 * shows only a part. Each answers for itself: what GitHub refused of it is in its `unread`, and one that cannot be read at all
 * is a `GithubError`. After two pages that could not be read, or one for which there is no right or no budget, the others are
 * not asked for and have that error. `home`: whose token is used. Throws the signal's reason.
 */
export async function readPulls(
  reader: PullReader,
  home: RepoRef,
  nodeIds: readonly string[],
): Promise<Map<string, Pull | GithubError>> {
  const found = new Map<string, Pull | GithubError>();
  const size = pageSize(SIZES);
  const left = [...new Set(nodeIds)];
  let failures = 0;
  const pages = async (): Promise<void> => {
    while (left.length > 0) {
      const page = left.splice(0, size.now);
      try {
        const variables = (first: number) => ({ ids: page.slice(0, first) });
        const answer = await askPage<DetailsAnswer>(reader, home, 'Details', DETAILS, variables, size);
        left.unshift(...page.splice(answer.size));
        const read = page.map((_, index) => onePull(reader, answer.data.nodes[index], holesOf(answer.holes, index)));
        for (const [index, pull] of (await Promise.all(read)).entries()) found.set(page[index]!, pull);
        failures = 0;
      } catch (error) {
        reader.signal.throwIfAborted();
        if (!(error instanceof GithubError)) throw error;
        failures += 1;
        const isAll = error.kind !== 'unavailable' || failures > 1;
        const lost = isAll ? [...page, ...left.splice(0)] : page.splice(0, size.now);
        if (!isAll) left.unshift(...page);
        for (const id of lost) found.set(id, error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, pages));
  return found;
}

const holesOf = (holes: readonly Hole[], index: number): Hole[] => holes.filter(({ path }) => path[1] === index);

async function onePull(
  reader: PullReader,
  node: PullNode | null | undefined,
  holes: readonly Hole[],
): Promise<Pull | GithubError> {
  const pull = node ? pullOf(node, unreadOf(holes, 2)) : undefined;
  if (!pull) return lost(holes[0]);
  try {
    return await completed(reader, pull, '');
  } catch (error) {
    reader.signal.throwIfAborted();
    if (!(error instanceof GithubError)) throw error;
    return error;
  }
}

const lost = (hole: Hole | undefined, what = 'the pull request'): GithubError =>
  hole
    ? new GithubError(hole.kind, 200, `GitHub did not show ${what}: ${hole.message}`)
    : new GithubError('not-found', 200, `GitHub knows ${what} no more, or the token may not see it.`);

const IS_REQUIRED = 'isRequired(pullRequestNumber: $number)';

const FRESH = `query Fresh($owner: String!, $name: String!, $number: Int!) { ${RATE}
  repository(owner: $owner, name: $name) { ${REPOSITORY_POLICY}
    pullRequest(number: $number) { ${pullFields(IS_REQUIRED)}
      baseRef { ${BRANCH_RULES} } }
  }
}`;

interface FreshAnswer {
  repository: (RepositoryNode & { pullRequest: (PullNode & { baseRef: BranchNode | null }) | null }) | null;
}

/**
 * One pull request and the rules of its base as they are this moment, in one query of 1 point (M2, M5, FT17). Throws
 * `GithubError` when it cannot be read; what GitHub refused of it is in `unread` and in the policy's `unknown`.
 */
export async function readFresh(
  reader: PullReader,
  repo: RepoRef,
  number: number,
): Promise<{ pull: Pull; policy: BranchPolicy }> {
  const { data, holes } = await askPage<FreshAnswer>(reader, repo, 'Fresh', FRESH, () => ({ ...repo, number }));
  const { repository } = data;
  const node = repository?.pullRequest;
  const ofPull = ({ path }: Hole): boolean => path[1] === 'pullRequest' && path[2] !== 'baseRef';
  const pull = node && pullOf(node, unreadOf(holes.filter(ofPull), 2));
  if (!repository || !pull) throw lost(holes[0], `pull request ${number} of ${fullName(repo)}`);
  const read = { repository, branch: node.baseRef, holes: holes.filter((hole) => !ofPull(hole)) };
  const [whole, policy] = await Promise.all([
    completed(reader, pull, 'isRequired(pullRequestId: $id)'),
    checkedPolicy(reader, { repo: pull.repo, branch: pull.baseBranch }, read),
  ]);
  return { pull: whole, policy };
}
