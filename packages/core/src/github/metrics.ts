import type { Author } from '../domain/issue.ts';
import { fullName, type RepoRef } from '../domain/repo.ts';
import { GithubError, messageOf } from '../errors.ts';
import { type Hole, lackingOf } from './graphql.ts';
import { PAGE } from './pages.ts';
import { askPage, type PullReader, pageSize, RATE } from './pull-reader.ts';
import { ACTOR, actorOf, type GraphActor } from './shapes.ts';

/** A text by its GraphQL id, and who wrote it: the text itself is read of our own alone, for anybody's may be long. */
export interface Written {
  nodeId: string;
  /** When it was written: ISO 8601. */
  at: string;
  author: Author;
}

/** An issue without its text. */
export interface IssueSubject extends Written {
  number: number;
  comments: Written[];
}

/** A pull request without its text. */
export interface PullSubject extends IssueSubject {
  mergedAt: string | undefined;
  closedAt: string | undefined;
  mergedBy: Author;
  baseBranch: string;
  headBranch: string;
  fork: boolean;
  /** The check runs of the name that was asked for on its head, with the slug of the app that made each. */
  checks: { app: string; externalId: string }[];
}

/** What was found, and a sentence for each part that was not. */
export interface Found<T> {
  items: T[];
  missing: string[];
}

/** More pages of issues or of pull requests are not read of one repository. */
export const MOST_PAGES = 40;
const SIZES = [PAGE, 50, 20, 5];
/** Comments of one subject that are looked at, the oldest first: ours come early. */
const COMMENTS = 100;

/** What is asked of an issue or a pull request, as `subjectOf` reads it. */
export const SUBJECT = `id number createdAt updatedAt author { ${ACTOR} }
  comments(first: ${COMMENTS}) { totalCount nodes { id createdAt author { ${ACTOR} } } }`;

const ISSUES = `query MeteredIssues($owner: String!, $name: String!, $label: String!, $first: Int!, $after: String) { ${RATE}
  repository(owner: $owner, name: $name) {
    page: issues(labels: [$label], first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor } nodes { ${SUBJECT} }
    }
  }
}`;

const PULLS = `query MeteredPulls($owner: String!, $name: String!, $check: String!, $first: Int!, $after: String) { ${RATE}
  repository(owner: $owner, name: $name) {
    page: pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor } nodes { ${SUBJECT}
        mergedAt closedAt mergedBy { ${ACTOR} } baseRefName headRefName isCrossRepository
        commits(last: 1) { nodes { commit { checkSuites(first: 3, filterBy: { checkName: $check }) { nodes {
          app { slug } checkRuns(first: 1, filterBy: { checkName: $check, checkType: LATEST }) { nodes { externalId } }
        } } } } }
      }
    }
  }
}`;

type Nodes<T> = readonly (T | null)[] | null;
export interface SubjectNode {
  id: string;
  number: number;
  createdAt: string;
  updatedAt: string;
  author: GraphActor | null;
  comments: { totalCount: number; nodes: Nodes<{ id: string; createdAt: string; author: GraphActor | null }> } | null;
}
interface PullNode extends SubjectNode {
  mergedAt: string | null;
  closedAt: string | null;
  mergedBy: GraphActor | null;
  baseRefName: string;
  headRefName: string;
  isCrossRepository: boolean;
  commits: { nodes: Nodes<{ commit: { checkSuites: { nodes: Nodes<SuiteNode> } | null } | null }> } | null;
}
interface SuiteNode {
  app: { slug: string } | null;
  checkRuns: { nodes: Nodes<{ externalId: string | null }> } | null;
}
interface Page<N> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Nodes<N>;
}

const present = <T>(nodes: Nodes<T> | undefined): T[] => (nodes ?? []).flatMap((node) => node ?? []);

/** The issues with a label that changed since a moment (ISO 8601): 1 point a hundred. Throws `GithubError` when none can be read. */
export const readMeteredIssues = (
  reader: PullReader,
  repo: RepoRef,
  { label, since }: { label: string; since: string },
): Promise<Found<IssueSubject>> =>
  everyPage<SubjectNode, IssueSubject>(reader, repo, since, {
    ...{ name: 'MeteredIssues', document: ISSUES, variables: { label }, needs: 'issues: read', what: 'issues' },
    make: subjectOf,
  });

/**
 * The pull requests that changed since a moment, whoever opened them, each with our check on its head: 6 points a hundred.
 * Without `checks: read` the checks are missing, and told so. Throws as `readMeteredIssues`.
 */
export const readMeteredPulls = (
  reader: PullReader,
  repo: RepoRef,
  { check, since }: { check: string; since: string },
): Promise<Found<PullSubject>> =>
  everyPage<PullNode, PullSubject>(reader, repo, since, {
    ...{ name: 'MeteredPulls', document: PULLS, variables: { check }, needs: 'pull-requests: read' },
    ...{ what: 'pull requests', make: pullOf },
  });

export function subjectOf(node: SubjectNode): IssueSubject {
  return {
    ...{ nodeId: node.id, number: node.number, at: node.createdAt, author: actorOf(node.author) },
    comments: present(node.comments?.nodes).map(({ id, createdAt, author }) => ({
      ...{ nodeId: id, at: createdAt, author: actorOf(author) },
    })),
  };
}

function pullOf(node: PullNode): PullSubject {
  const suites = present(node.commits?.nodes).flatMap(({ commit }) => present(commit?.checkSuites?.nodes));
  return {
    ...subjectOf(node),
    mergedAt: node.mergedAt ?? undefined,
    closedAt: node.closedAt ?? undefined,
    mergedBy: actorOf(node.mergedBy),
    ...{ baseBranch: node.baseRefName, headBranch: node.headRefName, fork: node.isCrossRepository },
    checks: suites.flatMap(({ app, checkRuns }) =>
      present(checkRuns?.nodes).map(({ externalId }) => ({ app: app?.slug ?? '', externalId: externalId ?? '' })),
    ),
  };
}

interface Listing<N, T> {
  name: string;
  document: string;
  variables: Record<string, unknown>;
  /** The line of `permissions:` without which nothing of it is shown. */
  needs: string;
  /** What is listed, in words. */
  what: string;
  make(node: N): T;
}

/** Pages until one ends before `since`. What fails after the first is told; the first one throws. */
async function everyPage<N extends SubjectNode, T>(
  reader: PullReader,
  repo: RepoRef,
  since: string,
  { name, document, variables, needs, what, make }: Listing<N, T>,
): Promise<Found<T>> {
  const items = new Map<string, T>();
  const missing = new Set<string>();
  const size = pageSize(SIZES);
  let after: string | null = null;
  for (let pages = 0; ; pages += 1) {
    if (pages === MOST_PAGES) {
      missing.add(`${fullName(repo)}: only the ${items.size} ${what} that changed last were read.`);
      break;
    }
    let page: Page<N>;
    try {
      page = await onePage(after);
    } catch (error) {
      reader.signal.throwIfAborted();
      if (!(error instanceof GithubError) || after === null) throw error;
      missing.add(`${fullName(repo)}: only ${items.size} ${what} could be read. ${messageOf(error)}`);
      break;
    }
    const nodes = present(page.nodes);
    for (const node of nodes.filter((one) => one.updatedAt >= since)) {
      items.set(node.id, make(node));
      if (node.comments && node.comments.totalCount > COMMENTS)
        missing.add(`${fullName(repo)}#${node.number}: only its first ${COMMENTS} comments were looked at.`);
    }
    const { hasNextPage, endCursor } = page.pageInfo;
    const isOld = nodes.some(({ updatedAt }) => updatedAt < since);
    // The same cursor again would be the same page for ever.
    if (isOld || !hasNextPage || endCursor === null || endCursor === after) break;
    after = endCursor;
  }
  return { items: [...items.values()], missing: [...missing] };

  async function onePage(from: string | null): Promise<Page<N>> {
    const { data, holes } = await askPage<{ repository: { page: Page<N> } | null }>(
      reader,
      repo,
      name,
      document,
      (first) => ({ ...variables, ...repo, first, after: from }),
      size,
    );
    const found = data.repository?.page;
    if (!found?.nodes) throw refusal(repo, holes[0], needs);
    for (const hole of holes) missing.add(toldOf(repo, hole, needs));
    return found;
  }
}

function refusal(repo: RepoRef, hole: Hole | undefined, needs: string): GithubError {
  if (hole) return new GithubError(hole.kind, 200, toldOf(repo, hole, needs));
  return new GithubError(
    'not-found',
    200,
    `GitHub knows no ${fullName(repo)}, or its token may not see it; look at what that token may read.`,
  );
}

/** A part that GitHub did not show, as a sentence: what to add, where that helps. */
function toldOf(repo: RepoRef, { path, message }: Hole, needs: string): string {
  if (!/not accessible/i.test(message)) return `${fullName(repo)}: ${message}`;
  const isCheck = path.some((step) => step === 'checkSuites' || step === 'checkRuns');
  const why = isCheck ? ' Without it nobody knows which merges are ours, and by which rules.' : '';
  return `${lackingOf(repo, [isCheck ? 'checks: read' : needs])}.${why}`;
}

/** One of our texts, as it is now. */
export interface OwnText {
  body: string;
  /** Who edited it last; undefined when nobody did. */
  editor: Author | undefined;
  up: number;
  down: number;
}

const TEXTS = `query MeteredTexts($ids: [ID!]!) { ${RATE}
  nodes(ids: $ids) { id
    ... on Comment { body lastEditedAt editor { ${ACTOR} } }
    ... on Reactable { up: reactions(content: THUMBS_UP) { totalCount } down: reactions(content: THUMBS_DOWN) { totalCount } }
  }
}`;
const TEXT_SIZES = [50, 20, 5, 1];

interface TextNode {
  id: string;
  body?: string;
  lastEditedAt?: string | null;
  editor?: GraphActor | null;
  up?: { totalCount: number };
  down?: { totalCount: number };
}

/** Texts by their GraphQL ids, with the thumbs that they were given: 1 point for fifty. One that cannot be read is left out, and told. */
export async function readOwnTexts(
  reader: PullReader,
  repo: RepoRef,
  ids: readonly string[],
): Promise<{ texts: Map<string, OwnText>; missing: string[] }> {
  const texts = new Map<string, OwnText>();
  const missing = new Set<string>();
  const size = pageSize(TEXT_SIZES);
  for (let from = 0; from < ids.length; ) {
    const first = from;
    const variables = (many: number) => ({ ids: ids.slice(first, first + many) });
    const answer = await askPage<{ nodes: Nodes<TextNode> }>(reader, repo, 'MeteredTexts', TEXTS, variables, size);
    for (const hole of answer.holes) missing.add(`${fullName(repo)}: a text of ours: ${hole.message}`);
    for (const { id, body, lastEditedAt, editor, up, down } of present(answer.data.nodes))
      if (body !== undefined)
        texts.set(id, {
          body,
          editor: lastEditedAt ? actorOf(editor) : undefined,
          up: up?.totalCount ?? 0,
          down: down?.totalCount ?? 0,
        });
    from += answer.size;
  }
  return { texts, missing: [...missing] };
}
