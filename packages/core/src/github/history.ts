import type { Past, PastIssue, PastPull, PastText } from '../domain/history.ts';
import { OUR_LABEL } from '../domain/issue.ts';
import { fullName, type RepoRef } from '../domain/repo.ts';
import { GithubError, messageOf } from '../errors.ts';
import { type Hole, lackingOf } from './graphql.ts';
import { askPage, type PullReader, pageSize, RATE } from './pull-reader.ts';
import { ACTOR, actorOf, type GraphActor } from './shapes.ts';

/** Issues and merged pull requests of one repository that are looked at: those that changed last. */
export const MOST_PAST = { issues: 200, pulls: 100 } as const;
/** The first of them is asked for; a page that GitHub cannot answer becomes smaller. */
const SIZES = [50, 25, 10];

const TEXT = `body lastEditedAt author { ${ACTOR} } editor { ${ACTOR} }`;
/** Of an issue the first and the last ones: ours comes early as a rule, and others must not be able to push it out of sight. */
const COMMENTS = 10;

const listOf = (name: string, field: string, more: string, node: string): string =>
  `query ${name}($owner: String!, $name: String!, $labels: [String!], $first: Int!, $after: String) { ${RATE}
  repository(owner: $owner, name: $name) {
    page: ${field}(labels: $labels, ${more}first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor } nodes { number ${TEXT} ${node} }
    }
  }
}`;

const ISSUES = listOf(
  'PastIssues',
  'issues',
  '',
  `early: comments(first: ${COMMENTS}) { nodes { id ${TEXT} } } late: comments(last: ${COMMENTS}) { nodes { id ${TEXT} } }`,
);
const PULLS = listOf('PastPulls', 'pullRequests', 'states: [MERGED], ', 'mergedAt baseRefName');

interface TextNode {
  body: string;
  lastEditedAt: string | null;
  author: GraphActor | null;
  editor: GraphActor | null;
}
interface IssueNode extends TextNode {
  number: number;
  /** Of few the same ones as `late`. */
  early: Comments | null;
  late: Comments | null;
}
interface Comments {
  nodes: readonly ((TextNode & { id: string }) | null)[] | null;
}
interface PullNode extends TextNode {
  number: number;
  mergedAt: string | null;
  baseRefName: string;
}
interface Answer<T> {
  repository: {
    page: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: readonly (T | null)[] | null } | null;
  } | null;
}

const textOf = ({ body, lastEditedAt, author, editor }: TextNode): PastText => ({
  body,
  author: actorOf(author),
  editor: lastEditedAt === null ? undefined : actorOf(editor),
});

/** One of the two lists: what it asks, what it makes of a node, and the line of `permissions:` that it needs. */
interface List<T, R> {
  name: string;
  document: string;
  most: number;
  needs: string;
  of(node: T): readonly R[];
}

/**
 * The issues with our label, open and closed, and the merged pull requests with it, the last changed first: at most
 * `MOST_PAST`, one point for fifty, and two requests where there are few. Of their texts only those that `keep` wants stay,
 * so that what others write takes no room. Whose each text is stands beside it, for whoever believes a marker (B3). It
 * throws nothing: what could not be read is in `cut`.
 */
export async function readPast(reader: PullReader, repo: RepoRef, keep: (body: string) => boolean): Promise<Past> {
  const [issues, pulls] = await Promise.all([
    everyPage<IssueNode, PastIssue>(reader, repo, {
      name: 'PastIssues',
      document: ISSUES,
      most: MOST_PAST.issues,
      needs: 'issues: read',
      of: (node) => {
        const comments = [...(node.early?.nodes ?? []), ...(node.late?.nodes ?? [])].filter((one) => one !== null);
        const said = [node, ...new Map(comments.map((one) => [one.id, one])).values()];
        return [{ repo, number: node.number, texts: said.filter(({ body }) => keep(body)).map(textOf) }];
      },
    }),
    everyPage<PullNode, PastPull>(reader, repo, {
      name: 'PastPulls',
      document: PULLS,
      most: MOST_PAST.pulls,
      needs: 'pull-requests: read',
      of: (node) => {
        const { number, mergedAt, baseRefName: base } = node;
        return mergedAt === null || !keep(node.body) ? [] : [{ repo, number, mergedAt, base, text: textOf(node) }];
      },
    }),
  ]);
  return { issues: issues.found, pulls: pulls.found, cut: [...issues.cut, ...pulls.cut] };
}

async function everyPage<T extends { number: number }, R>(
  reader: PullReader,
  repo: RepoRef,
  { name, document, most, needs, of }: List<T, R>,
): Promise<{ found: R[]; cut: string[] }> {
  // Between two pages things move, and then come twice (FT14).
  const met = new Map<number, readonly R[]>();
  const cut: string[] = [];
  const size = pageSize(SIZES);
  let [after, isLast]: [string | null, boolean] = [null, false];
  try {
    while (!isLast && met.size < most) {
      const variables = (first: number) => ({
        ...repo,
        labels: [OUR_LABEL],
        first: Math.min(first, most - met.size),
        after,
      });
      const { data, holes } = await askPage<Answer<T>>(reader, repo, name, document, variables, size);
      const page = data.repository?.page;
      if (!page?.nodes) throw refusal(repo, holes, needs);
      if (holes[0]) cut.push(`GitHub did not show a part of ${fullName(repo)}: ${holes[0].message}`);
      for (const node of page.nodes) if (node && !met.has(node.number)) met.set(node.number, of(node));
      const { hasNextPage, endCursor } = page.pageInfo;
      // The same cursor again would be the same page for ever.
      isLast = !hasNextPage || endCursor === null || endCursor === after;
      after = endCursor;
    }
  } catch (error) {
    cut.push(messageOf(error));
  }
  return { found: [...met.values()].flat(), cut };
}

function refusal(repo: RepoRef, [hole]: readonly Hole[], needs: string): GithubError {
  const message = hole?.message ?? 'GitHub did not show it.';
  if (hole?.kind === 'permission' || !hole) return new GithubError('permission', 200, lackingOf(repo, [needs]));
  return new GithubError(hole.kind, 200, message);
}
