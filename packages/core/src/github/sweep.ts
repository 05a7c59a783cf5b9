import type { SweptPull } from '../domain/pull.ts';
import { fullName, type RepoRef } from '../domain/repo.ts';
import { GithubError, messageOf } from '../errors.ts';
import { type Hole, lackingOf } from './graphql.ts';
import { PAGE } from './pages.ts';
import { askPage, type PullReader, pageSize, RATE } from './pull-reader.ts';
import { SWEEP, type SweptNode, sweptOf } from './swept-pull.ts';

export type { PullReader } from './pull-reader.ts';

/** The open pull requests, each once. */
export interface Sweep {
  pulls: SweptPull[];
  /** Why these are not all of them, as a sentence; from what is absent then nothing follows. */
  cut: string | undefined;
}

/** Search gives no more, however many it found. */
const SEARCHABLE = 1_000;
const SIZES = [PAGE, 50, 25, 10];

const REPOSITORY = `query Sweep($owner: String!, $name: String!, $first: Int!, $after: String) { ${RATE}
  repository(owner: $owner, name: $name) {
    page: pullRequests(states: [OPEN], first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${SWEEP} }
    }
  }
}`;

const SEARCH = `query SweepSearch($terms: String!, $first: Int!, $after: String) { ${RATE}
  page: search(type: ISSUE, query: $terms, first: $first, after: $after) {
    totalCount: issueCount pageInfo { hasNextPage endCursor } nodes { ... on PullRequest { ${SWEEP} } }
  }
}`;

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly (SweptNode | null)[] | null;
}

/**
 * The open pull requests of a repository, the last changed first, at most `limit`: 2 points a hundred. A page that fails
 * after others is in `cut`; the first one throws `GithubError`.
 */
export async function sweepRepository(reader: PullReader, repo: RepoRef, limit: number): Promise<Sweep> {
  const read: ReadPage = async (after, size) => {
    const { data, holes } = await askPage<{ repository: { page: Page } | null }>(
      reader,
      repo,
      'Sweep',
      REPOSITORY,
      (first) => ({ ...repo, first, after }),
      size,
    );
    if (!data.repository?.page.nodes)
      throw refusal(repo, holes, `GitHub knows no ${fullName(repo)}, or its token may not see it.`);
    return { page: data.repository.page, holes, depth: 3 };
  };
  const { pulls, cut } = await everyPull(reader, read, limit);
  return { pulls, cut };
}

/**
 * The open pull requests that GitHub's search finds by `terms`, which only narrow: every rule looks again. `total` is how many
 * it found. Its index lags behind, so what is not open any more is left out. Costs and throws as `sweepRepository`.
 */
export async function sweepSearch(
  reader: PullReader,
  home: RepoRef,
  terms: string,
  limit: number,
): Promise<Sweep & { total: number }> {
  const read: ReadPage = async (after, size) => {
    const variables = (first: number) => ({ terms, first, after });
    const { data, holes } = await askPage<{ page: Page | null }>(reader, home, 'SweepSearch', SEARCH, variables, size);
    if (!data.page?.nodes) throw refusal(home, holes, 'GitHub did not answer the search.');
    return { page: data.page, holes, depth: 2 };
  };
  const { cut, ...found } = await everyPull(reader, read, limit);
  const tooMany = `GitHub's search shows ${SEARCHABLE} of the ${found.total} pull requests that it found.`;
  return { ...found, cut: cut ?? (found.total > SEARCHABLE ? tooMany : undefined) };
}

function refusal(repo: RepoRef, [hole]: readonly Hole[], otherwise: string): GithubError {
  if (!hole) return new GithubError('unavailable', 200, otherwise);
  const lacks = hole.kind === 'permission' && /not accessible/i.test(hole.message);
  return new GithubError(hole.kind, 200, lacks ? lackingOf(repo, ['pull-requests: read']) : hole.message);
}

/** `depth`: how many steps of a hole's path lead to a node's position. */
type ReadPage = (
  after: string | null,
  size: ReturnType<typeof pageSize>,
) => Promise<{ page: Page; holes: readonly Hole[]; depth: number }>;

async function everyPull(reader: PullReader, read: ReadPage, limit: number): Promise<Sweep & { total: number }> {
  const found = new Map<string, SweptPull>();
  const size = pageSize(SIZES);
  let [after, total, isLast]: [string | null, number, boolean] = [null, 0, false];
  let cut: string | undefined;
  while (!isLast && found.size < limit) {
    try {
      const { page, holes, depth } = await read(after, size);
      const nodes = page.nodes ?? [];
      for (const [index, node] of nodes.entries()) {
        const hole = holes.find(({ path }) => path[depth] === index);
        // An issue that the search took for a pull request is an empty object.
        const pull = node ? sweptOf(node, hole !== undefined) : undefined;
        if (pull?.state === 'OPEN') found.set(pull.nodeId, pull);
        else if (!node) cut ??= `GitHub did not show one of the pull requests: ${hole?.message ?? 'it is null'}`;
      }
      const { hasNextPage, endCursor } = page.pageInfo;
      // The same cursor again would be the same page for ever.
      isLast = !hasNextPage || endCursor === null || endCursor === after;
      [after, total] = [endCursor, page.totalCount];
    } catch (error) {
      reader.signal.throwIfAborted();
      if (!(error instanceof GithubError) || after === null) throw error;
      return {
        pulls: [...found.values()],
        total,
        cut: `Only ${found.size} of ${total} could be read. ${messageOf(error)}`,
      };
    }
  }
  const pulls = [...found.values()].slice(0, limit);
  if (!isLast || found.size > limit) cut ??= `Only ${pulls.length} of the ${total} open pull requests are looked at.`;
  return { pulls, total, cut };
}
