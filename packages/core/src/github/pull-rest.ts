import type { Cut, Pull, PullFile } from '../domain/pull.ts';
import { GithubError, isUnanswered } from '../errors.ts';
import { PAGE } from './pages.ts';
import { type CheckNode, checkOf, wholeCheck } from './pull-checks.ts';
import { askPage, type PullReader, RATE } from './pull-reader.ts';
import {
  COMMIT,
  type CommitNode,
  changeOf,
  commitOf,
  REVIEW,
  type ReviewNode,
  reviewsOf,
  THREAD,
  type ThreadNode,
  threadOf,
} from './pull-shape.ts';
import { listPullFiles } from './pulls.ts';
import { type Connection, listOf } from './swept-pull.ts';

/** Lists that are longer than this are left cut: GitHub itself shows no more commits and files of a pull request. */
const MOST = { contexts: 300, reviews: 300, threads: 500, commits: 250, files: 3_000 } as const;

/**
 * The same pull request with the lists completed that one query shows a part of, and with the old names of its renamed files:
 * by queries and requests for it alone. What is too long, and what may not be read or moved meanwhile, stays cut; what GitHub
 * did not answer throws `GithubError`, for no sweep would ever see that it does now. Of one that GitHub does not show whole
 * nothing is asked: nothing is allowed for it anyway. `isRequired` as in `pullFields`, with `$id`.
 */
export async function completed(reader: PullReader, pull: Pull, isRequired: string): Promise<Pull> {
  const { checks } = pull;
  if (pull.unread.length > 0) return pull;
  const more = { ...pull };
  // Whose checks the token may not see is not to be had by asking again.
  if (checks?.cut && checks.items.length > 0) {
    const field = (args: string) =>
      `statusCheckRollup { list: contexts(${args}) { ${LIST} ${wholeCheck(isRequired)} } } }`;
    const all = await everyNode<CheckNode>(reader, pull, 'checks', field, MOST.contexts);
    if (all) more.checks = { ...whole(all, (list) => listOf(list, checkOf)), commit: checks.commit };
  }
  if (pull.reviews.cut) {
    const field = (args: string) =>
      `list: latestOpinionatedReviews(${args}, writersOnly: true) { ${LIST} ${REVIEW} } }`;
    const all = await everyNode<ReviewNode>(reader, pull, 'reviews', field, MOST.reviews);
    if (all) more.reviews = whole(all, reviewsOf);
  }
  if (pull.threads.cut) {
    const field = (args: string) => `list: reviewThreads(${args}) { ${LIST} ${THREAD} } }`;
    const all = await everyNode<ThreadNode>(reader, pull, 'threads', field, MOST.threads);
    if (all) more.threads = whole(all, (list) => listOf(list, threadOf));
  }
  if (pull.commits.cut) {
    const field = (args: string) => `list: commits(${args}) { ${LIST} ${COMMIT} } }`;
    const all = await everyNode<CommitNode>(reader, pull, 'commits', field, MOST.commits);
    if (all) more.commits = whole(all, (list) => listOf(list, commitOf));
  }
  if (pull.files.cut || pull.files.items.some(({ change }) => change === 'RENAMED'))
    more.files = await filesOf(reader, pull);
  return more;
}

const LIST = 'totalCount pageInfo { hasNextPage endCursor } nodes {';

interface List<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly (T | null)[] | null;
}
interface Answer<T> {
  node: { headRefOid: string; list?: List<T> | null; statusCheckRollup?: { list: List<T> | null } | null } | null;
}

const whole = <N, T>(nodes: readonly N[], list: (connection: Connection<N>) => Cut<T>): Cut<T> =>
  list({ totalCount: nodes.length, nodes });

/** All nodes of one list from its beginning; undefined when they are more than `most`, or not to be had whole. */
async function everyNode<T>(
  reader: PullReader,
  pull: Pull,
  name: string,
  field: (args: string) => string,
  most: number,
): Promise<T[] | undefined> {
  const document = `query Rest($id: ID!, $after: String) { ${RATE}
  node(id: $id) { ... on PullRequest { headRefOid ${field(`first: ${PAGE}, after: $after`)} } }
}`;
  const found: T[] = [];
  let after: string | null = null;
  do {
    const list: List<T> | undefined = await nextPage<T>(reader, pull, name, document, after);
    if (!list || list.totalCount > most) return undefined;
    for (const one of list.nodes ?? []) if (one) found.push(one);
    const { hasNextPage, endCursor }: List<T>['pageInfo'] = list.pageInfo;
    if (!hasNextPage) return found.length === list.totalCount ? found : undefined;
    if (endCursor === after) return undefined;
    after = endCursor;
  } while (found.length <= most);
  return undefined;
}

async function nextPage<T>(
  reader: PullReader,
  pull: Pull,
  name: string,
  document: string,
  after: string | null,
): Promise<List<T> | undefined> {
  const variables = { id: pull.nodeId, after };
  const answer = await orUndefined(reader, () =>
    askPage<Answer<T>>(reader, pull.repo, `Rest (${name})`, document, () => variables),
  );
  const lost = answer?.holes.find(({ kind }) => kind === 'unavailable');
  if (lost)
    throw new GithubError(lost.kind, 200, `GitHub did not show all ${name} of #${pull.number}: ${lost.message}`);
  const { node } = answer?.data ?? {};
  // Of another head it would be another list (FT16).
  if (!node || answer?.holes.length || node.headRefOid !== pull.headSha) return undefined;
  return node.list ?? node.statusCheckRollup?.list ?? undefined;
}

const STATUSES: Readonly<Record<string, PullFile['change']>> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  copied: 'COPIED',
};

/** By REST, for only it tells the old names. As long as what the pull request says of itself, or cut (FT16). */
async function filesOf(reader: PullReader, pull: Pull): Promise<Cut<PullFile>> {
  if (pull.changedFiles > MOST.files) return pull.files;
  const found = await orUndefined(reader, () => listPullFiles(reader.github, pull.repo, pull.number, MOST.files));
  if (!found || found.length < pull.files.items.length) return { ...pull.files, cut: true };
  const items = found.map(({ path, previousPath, status, additions, deletions }) => ({
    path,
    previousPath,
    change: STATUSES[status] ?? changeOf(''),
    additions,
    deletions,
  }));
  return { items, cut: items.length !== pull.changedFiles };
}

async function orUndefined<T>(reader: PullReader, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    reader.signal.throwIfAborted();
    if (!(error instanceof GithubError) || isUnanswered(error)) throw error;
    reader.log.debug(`GitHub: ${error.message}`);
    return undefined;
  }
}
