import type { Author } from '../domain/issue.ts';
import type { Cut } from '../domain/pull.ts';
import { fullName, type RepoRef } from '../domain/repo.ts';
import type { Hands, MergedPull, RevertPull } from '../domain/rollback.ts';
import { GithubError } from '../errors.ts';
import type { Github } from './client.ts';
import { type Hole, lackingOf, query } from './graphql.ts';
import { HANDS, type HandsNode, handsOf } from './hands.ts';
import { askPage, type PullReader, RATE } from './pull-reader.ts';
import { ACTOR, actorOf, type GraphActor } from './shapes.ts';

/** GitHub names the branch of a revert so: `revert-12-the-branch`. */
const REVERT_BRANCH = 'revert-';
const FILES = 100;

const REVERT = `id number url state isDraft isCrossRepository createdAt headRefName headRefOid body author { ${ACTOR} }`;
const MERGED = `id number url title updatedAt mergedAt mergedBy { ${ACTOR} } author { ${ACTOR} } baseRefName headRefName
  isCrossRepository mergeCommit { oid } changedFiles baseRef { target { oid } }
  labels(first: 50) { totalCount nodes { name } } files(first: ${FILES}) { totalCount nodes { path } }`;

const RECENT = `query Merged($owner: String!, $name: String!, $labels: [String!]!, $prefix: String!) { ${RATE}
  repository(owner: $owner, name: $name) {
    merged: pullRequests(states: [MERGED], first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage } nodes { ${MERGED} }
    }
    rollbacks: pullRequests(labels: $labels, first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage } nodes { ${REVERT} }
    }
    branches: refs(refPrefix: "refs/heads/", query: $prefix, first: 15) {
      nodes { associatedPullRequests(first: 2, states: [OPEN]) { nodes { ${REVERT} labels(first: 50) { nodes { name } } } } }
    }
  }
}`;

const ONE = `query Reverts($owner: String!, $name: String!, $labels: [String!]!, $prefix: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { ${MERGED} }
    rollbacks: pullRequests(labels: $labels, first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage } nodes { ${REVERT} }
    }
    branches: refs(refPrefix: "refs/heads/", query: $prefix, first: 20) {
      nodes { associatedPullRequests(first: 2) { nodes { ${REVERT} labels(first: 50) { nodes { name } } } } }
    }
  }
}`;

type Nodes<T> = readonly (T | null)[] | null;
interface MergedNode {
  id: string;
  number: number;
  url: string;
  title: string;
  updatedAt: string;
  mergedAt: string | null;
  mergedBy: GraphActor | null;
  author: GraphActor | null;
  baseRefName: string;
  headRefName: string;
  baseRef: { target: { oid: string } | null } | null;
  isCrossRepository: boolean;
  mergeCommit: { oid: string } | null;
  changedFiles: number;
  labels: { totalCount: number; nodes: Nodes<{ name: string }> } | null;
  files: { totalCount: number; nodes: Nodes<{ path: string }> } | null;
}
interface RevertNode {
  id: string;
  number: number;
  url: string;
  state: RevertPull['state'];
  isDraft: boolean;
  isCrossRepository: boolean;
  createdAt: string;
  headRefName: string;
  headRefOid: string;
  body: string;
  author: GraphActor | null;
  labels?: { nodes: Nodes<{ name: string }> } | null;
}
interface Reverts {
  rollbacks: { pageInfo: { hasNextPage: boolean }; nodes: Nodes<RevertNode> };
  branches: { nodes: Nodes<{ associatedPullRequests: { nodes: Nodes<RevertNode> } }> };
}

/** What was merged in a repository of late, and what reverts something there. */
export interface Recent {
  /** The newest merge first. */
  merged: MergedPull[];
  /** There may be more that were merged after `since`. */
  cut: boolean;
  reverts: RevertPull[];
  /** There may be more that were opened within a day. */
  revertsCut: boolean;
}

/**
 * What was merged of late into any branch, and what reverts something, by one query of 1 point: the fifty merged pull
 * requests that changed last, since a merge is a change; all that has the label; and the open ones from branches that GitHub
 * names as those of reverts. `since` (ISO 8601): what was merged before it may be missing. Throws `GithubError`.
 */
export async function readRecent(
  reader: PullReader,
  repo: RepoRef,
  { since, label }: { since: string; label: string },
): Promise<Recent> {
  type Found = Reverts & { merged: { pageInfo: { hasNextPage: boolean }; nodes: Nodes<MergedNode> } };
  const variables = { ...repo, labels: [label], prefix: REVERT_BRANCH };
  const answer = await askPage<{ repository: Found | null }>(reader, repo, 'Merged', RECENT, () => variables);
  const [hole] = answer.holes;
  const found = answer.data.repository;
  // What is missing may be a revert: unknown is not none (FT12).
  if (hole || !found) throw unread(repo, hole);
  const nodes = present(found.merged.nodes);
  const merged = nodes
    .flatMap((node) => mergedOf(repo, node))
    .toSorted((a, b) => Date.parse(b.mergedAt) - Date.parse(a.mergedAt) || b.number - a.number);
  const last = Date.parse(nodes.at(-1)?.updatedAt ?? '');
  const cut = found.merged.pageInfo.hasNextPage && last >= Date.parse(since);
  return { merged, cut, ...revertsOf(found, { label, dayAgo: reader.clock.now() - DAY_MS }) };
}

const NEEDS = ['contents: read', 'pull-requests: read'] as const;

function unread(repo: RepoRef, hole: Hole | undefined): GithubError {
  const message =
    hole && /not accessible/i.test(hole.message)
      ? lackingOf(repo, NEEDS)
      : `GitHub did not show what was merged in ${fullName(repo)}: ${hole?.message ?? 'it knows no such repository'}`;
  return new GithubError(hole?.kind ?? 'not-found', 200, message);
}

/** A merged pull request at this moment, for the guard of its revert. */
export interface RevertState {
  /** Undefined when it is not merged. */
  pull: MergedPull | undefined;
  reverts: RevertPull[];
  revertsCut: boolean;
}

/** 1 point. `dayAgo` (ISO 8601): older rollbacks may be missing. Throws `GithubError`: `not-found` when there is none. */
export async function readRevertState(
  github: Github,
  repo: RepoRef,
  { number, label, dayAgo }: { number: number; label: string; dayAgo: string },
): Promise<RevertState> {
  const variables = { ...repo, labels: [label], prefix: `${REVERT_BRANCH}${number}-`, number };
  type Answer = { repository: (Reverts & { pullRequest: MergedNode | null }) | null };
  const { repository: found } = await query<Answer>(github, repo, ONE, variables, NEEDS);
  if (!found?.pullRequest)
    throw new GithubError('not-found', 200, `GitHub knows no pull request #${number} in ${fullName(repo)}.`);
  return { pull: mergedOf(repo, found.pullRequest)[0], ...revertsOf(found, { label, dayAgo: Date.parse(dayAgo) }) };
}

const present = <T>(nodes: Nodes<T>): T[] => (nodes ?? []).flatMap((node) => (node === null ? [] : [node]));

function mergedOf(repo: RepoRef, node: MergedNode): MergedPull[] {
  if (node.mergedAt === null || !node.mergeCommit) return [];
  return [
    {
      repo,
      nodeId: node.id,
      number: node.number,
      url: node.url,
      title: node.title,
      author: actorOf(node.author),
      baseBranch: node.baseRefName,
      headBranch: node.headRefName,
      fork: node.isCrossRepository,
      labels: listed(node.labels, ({ name }) => name),
      files: listed(node.files, ({ path }) => path),
      changedFiles: node.changedFiles,
      merge: node.mergeCommit.oid,
      mergedAt: node.mergedAt,
      mergedBy: actorOf(node.mergedBy),
      baseSha: node.baseRef?.target?.oid,
    },
  ];
}

function listed<T>(from: { totalCount: number; nodes: Nodes<T> } | null, of: (node: T) => string): Cut<string> {
  const nodes = present(from?.nodes ?? null);
  return { items: nodes.map(of), cut: from === null || from.totalCount > nodes.length };
}

const DAY_MS = 86_400_000;

function revertsOf(
  { rollbacks, branches }: Reverts,
  { label, dayAgo }: { label: string; dayAgo: number },
): Pick<Recent, 'reverts' | 'revertsCut'> {
  const labelled = present(rollbacks.nodes);
  const found = new Map<number, RevertPull>();
  for (const node of present(branches.nodes).flatMap((one) => present(one.associatedPullRequests.nodes)))
    found.set(node.number, revertOf(node));
  // Of these it is known that they have the label.
  for (const node of labelled) {
    const labels = [...new Set([label, ...(found.get(node.number)?.labels ?? [])])];
    found.set(node.number, { ...revertOf(node), labels });
  }
  const oldest = Date.parse(labelled.at(-1)?.createdAt ?? '');
  return { reverts: [...found.values()], revertsCut: rollbacks.pageInfo.hasNextPage && oldest > dayAgo };
}

const revertOf = (node: RevertNode): RevertPull => ({
  nodeId: node.id,
  number: node.number,
  url: node.url,
  state: node.state,
  draft: node.isDraft,
  fork: node.isCrossRepository,
  author: actorOf(node.author),
  createdAt: node.createdAt,
  headBranch: node.headRefName,
  headSha: node.headRefOid,
  body: node.body,
  labels: present(node.labels?.nodes ?? null).map(({ name }) => name),
});

const WATCHED = `query Watched($ids: [ID!]!, $open: [ID!]!) { ${RATE}
  nodes(ids: $ids) { ... on PullRequest { id
    comments(last: 100) { nodes { body author { ${ACTOR} } lastEditedAt editor { ${ACTOR} } } } } }
  open: nodes(ids: $open) { ... on PullRequest { id ${HANDS} } }
}`;

/** A comment with who wrote and who last changed it. */
export interface PullComment {
  body: string;
  author: Author;
  editor: Author | undefined;
}

interface CommentNode {
  body: string;
  author: GraphActor | null;
  lastEditedAt: string | null;
  editor: GraphActor | null;
}

/**
 * The last hundred comments of each of `ids`, oldest first, and what was done to each of `open`: all by node id, with 1 point
 * for a hundred. Throws `GithubError`.
 */
export async function readTalk(
  reader: PullReader,
  repo: RepoRef,
  variables: { ids: readonly string[]; open: readonly string[] },
): Promise<{ comments: Map<string, PullComment[]>; hands: Map<string, Hands> }> {
  type Node = { id?: string; comments?: { nodes: Nodes<CommentNode> } };
  type Answer = { nodes: Nodes<Node>; open: Nodes<Partial<HandsNode> & { id?: string }> };
  const { data, holes } = await askPage<Answer>(reader, repo, 'Watched', WATCHED, () => ({ ...variables }));
  const [hole] = holes;
  if (hole) throw new GithubError(hole.kind, 200, `GitHub did not show comments in ${fullName(repo)}: ${hole.message}`);
  return {
    comments: new Map(
      present(data.nodes).flatMap(({ id, comments }) =>
        id === undefined || !comments ? [] : [[id, present(comments.nodes).map(commentOf)]],
      ),
    ),
    hands: new Map(
      present(data.open).flatMap(({ id, ...node }) =>
        id === undefined || !node.commits ? [] : [[id, handsOf(node as HandsNode)]],
      ),
    ),
  };
}

/** An account that is gone edited it all the same. */
const commentOf = ({ body, author, lastEditedAt, editor }: CommentNode): PullComment => ({
  body,
  author: actorOf(author),
  editor: lastEditedAt === null ? undefined : actorOf(editor),
});
