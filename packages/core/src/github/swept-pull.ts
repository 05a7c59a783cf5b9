import type { Cut, Mergeable, MergeState, ReviewDecision, SweptPull } from '../domain/pull.ts';
import { parseRepo } from '../domain/repo.ts';
import { CHECK, type CheckNode, checkOf } from './pull-checks.ts';
import { ACTOR, actorOf, type GraphActor } from './shapes.ts';

/** A page of a list; null when GitHub refused it. */
export type Connection<T> = { totalCount: number; nodes: readonly (T | null)[] | null } | null | undefined;

export interface SweptNode {
  id: string;
  number: number;
  title: string;
  updatedAt: string;
  lastEditedAt: string | null;
  isDraft: boolean;
  state: string;
  headRefOid: string;
  baseRefName: string;
  baseRefOid: string;
  mergeable: string;
  mergeStateStatus: string;
  reviewDecision: string | null;
  isInMergeQueue: boolean;
  repository: { nameWithOwner: string };
  author: GraphActor | null;
  labels: Connection<{ name: string }>;
  statusCheckRollup: { contexts: Connection<CheckNode> } | null;
}

/** What sweep and details ask alike: one connection. */
export const SWEPT = `id number title updatedAt lastEditedAt isDraft state headRefOid baseRefName baseRefOid
  mergeable mergeStateStatus reviewDecision isInMergeQueue repository { nameWithOwner } author { ${ACTOR} }
  labels(first: 100) { totalCount nodes { name } }`;

/** The whole selection of the sweep: two connections, so that a hundred pull requests cost two points. */
export const SWEEP = `${SWEPT}
  statusCheckRollup { contexts(first: 100) { totalCount nodes { ${CHECK} } } }`;

/** The items of a list. What GitHub left out, refused or shows as nothing makes it cut. */
export function listOf<N, T>(connection: Connection<N>, item: (node: N) => T): Cut<T> {
  const nodes = (connection?.nodes ?? []).filter((node): node is N & {} => node !== null && node !== undefined);
  return { items: nodes.map(item), cut: !connection || connection.totalCount > nodes.length };
}

/** `refused`: GitHub refused a part of it, so that what looks absent may be there. Undefined when the node is no pull request. */
export function sweptOf(node: SweptNode, refused: boolean): SweptPull | undefined {
  const shared = sharedOf(node);
  if (!shared) return undefined;
  const { statusCheckRollup: rollup } = node;
  const checks = rollup && listOf(rollup.contexts, checkOf);
  return {
    ...shared,
    labels: { ...shared.labels, cut: shared.labels.cut || refused },
    checks: checks
      ? {
          items: checks.items.map(({ name, kind, state, externalId, appId }) => ({
            name,
            kind,
            state,
            externalId,
            appId,
          })),
          cut: isCut(checks) || refused,
        }
      : refused
        ? { items: [], cut: true }
        : null,
  };
}

/** A rollup without a check is one of which the token may not see the checks: without any check there is no rollup. */
export const isCut = ({ items, cut }: Cut<unknown>): boolean => cut || items.length === 0;

const MERGE_STATES: readonly string[] = [
  'BEHIND',
  'BLOCKED',
  'CLEAN',
  'DIRTY',
  'DRAFT',
  'HAS_HOOKS',
  'UNKNOWN',
  'UNSTABLE',
] satisfies MergeState[];
const DECISIONS: readonly string[] = ['APPROVED', 'CHANGES_REQUESTED', 'REVIEW_REQUIRED'] satisfies ReviewDecision[];

/** All but the checks. Undefined for what is no pull request. A word that nobody knows is the one that permits least. */
export function sharedOf(node: Omit<SweptNode, 'statusCheckRollup'>): Omit<SweptPull, 'checks'> | undefined {
  const repo = parseRepo(node.repository?.nameWithOwner ?? '');
  if (!repo || !node.id) return undefined;
  const { mergeable, mergeStateStatus, reviewDecision, state } = node;
  return {
    repo,
    nodeId: node.id,
    number: node.number,
    title: node.title,
    updatedAt: node.updatedAt,
    editedAt: node.lastEditedAt ?? undefined,
    draft: node.isDraft,
    state: state === 'OPEN' || state === 'MERGED' ? state : 'CLOSED',
    author: actorOf(node.author),
    headSha: node.headRefOid,
    baseBranch: node.baseRefName,
    baseSha: node.baseRefOid,
    labels: listOf(node.labels, ({ name }) => name),
    mergeable: mergeable === 'MERGEABLE' || mergeable === 'CONFLICTING' ? (mergeable as Mergeable) : 'UNKNOWN',
    mergeState: MERGE_STATES.includes(mergeStateStatus) ? (mergeStateStatus as MergeState) : 'UNKNOWN',
    reviewDecision: reviewDecision === null ? undefined : decisionOf(reviewDecision),
    inQueue: node.isInMergeQueue,
  };
}

const decisionOf = (word: string): ReviewDecision =>
  DECISIONS.includes(word) ? (word as ReviewDecision) : 'CHANGES_REQUESTED';
