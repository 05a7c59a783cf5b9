import type { Cut, Pull, PullCommit, PullFile, Review } from '../domain/pull.ts';
import type { Hole } from './graphql.ts';
import { type CheckNode, checkOf, wholeCheck } from './pull-checks.ts';
import { ACTOR, actorOf, GIT_ACTOR, type GraphActor, type GraphGitActor, gitAuthorOf } from './shapes.ts';
import { type Connection, isCut, listOf, SWEPT, type SweptNode, sharedOf } from './swept-pull.ts';

export interface ReviewNode {
  state: string;
  author: GraphActor | null;
  submittedAt: string | null;
  commit: { oid: string } | null;
}
export interface ThreadNode {
  isResolved: boolean;
  isOutdated: boolean;
}
export interface CommitNode {
  commit: {
    oid: string;
    committedDate: string;
    author: GraphGitActor | null;
    committer: GraphGitActor | null;
    signature: { isValid: boolean } | null;
  };
}
interface FileNode {
  path: string;
  additions: number;
  deletions: number;
  changeType: string;
}
interface RequestNode {
  requestedReviewer: (GraphActor & { slug?: string }) | null;
}

export interface PullNode extends Omit<SweptNode, 'statusCheckRollup'> {
  url: string;
  body: string;
  createdAt: string;
  locked: boolean;
  isCrossRepository: boolean;
  headRefName: string;
  headRepository: { id: string } | null;
  headRepositoryOwner: { login: string } | null;
  repository: { id: string; nameWithOwner: string };
  canBeRebased: boolean;
  isMergeQueueEnabled: boolean;
  autoMergeRequest: { enabledBy: GraphActor | null } | null;
  viewerCanMergeAsAdmin: boolean;
  editor: GraphActor | null;
  milestone: { title: string } | null;
  changedFiles: number;
  additions: number;
  deletions: number;
  statusCheckRollup: { commit: { oid: string } | null; contexts: Connection<CheckNode> } | null;
  latestOpinionatedReviews: Connection<ReviewNode>;
  reviewRequests: Connection<RequestNode>;
  reviewThreads: Connection<ThreadNode>;
  files: Connection<FileNode>;
  commits: Connection<CommitNode>;
  closingIssuesReferences: Connection<{ number: number; repository: { nameWithOwner: string } }>;
}

export const REVIEW = `state author { ${ACTOR} } submittedAt commit { oid }`;
export const THREAD = 'isResolved isOutdated';
export const COMMIT = `commit { oid committedDate author { ${GIT_ACTOR} } committer { ${GIT_ACTOR} } signature { isValid } }`;

const REVIEWER = `__typename ... on User { login databaseId } ... on Bot { login databaseId } ... on Mannequin { login databaseId }
    ... on Team { slug }`;

/**
 * Everything about a pull request: eight connections, so that fifty pull requests cost four points. `isRequired` is the field
 * of that name with its argument, or empty. A team's slug is shown to a classic token only with the scope `read:org`.
 */
export const pullFields = (isRequired: string): string => `${SWEPT}
  url body createdAt locked isCrossRepository headRefName headRepository { id } headRepositoryOwner { login } repository { id }
  canBeRebased isMergeQueueEnabled autoMergeRequest { enabledBy { ${ACTOR} } } viewerCanMergeAsAdmin editor { ${ACTOR} }
  milestone { title } changedFiles additions deletions
  statusCheckRollup { commit { oid } contexts(first: 100) { totalCount nodes { ${wholeCheck(isRequired)} } } }
  latestOpinionatedReviews(first: 20, writersOnly: true) { totalCount nodes { ${REVIEW} } }
  reviewRequests(first: 20) { totalCount nodes { requestedReviewer { ${REVIEWER} } } }
  reviewThreads(first: 50) { totalCount nodes { ${THREAD} } }
  files(first: 50) { totalCount nodes { path additions deletions changeType } }
  commits(last: 20) { totalCount nodes { ${COMMIT} } }
  closingIssuesReferences(first: 10) { totalCount nodes { number repository { nameWithOwner } } }`;

/**
 * Fields that may be refused without anything becoming unknown that a decision rests on: the repository of a private fork
 * (no head repository is a fork), the name of a team (it is listed without), and issues that merging would close.
 */
const HARMLESS: readonly unknown[] = ['headRepository', 'requestedReviewer', 'closingIssuesReferences'];

const NEEDS: Readonly<Record<string, string>> = {
  statusCheckRollup: '`checks: read`, `statuses: read` and `actions: read`',
  files: '`contents: read`',
  commits: '`contents: read`',
};

/** What GitHub refused of one pull request, a sentence each. `depth`: the position in a hole's path of the first field of it. */
export function unreadOf(holes: readonly Hole[], depth: number): string[] {
  const sentences = holes
    .filter(({ path }) => !path.slice(depth).some((step) => HARMLESS.includes(step)))
    .map(({ path, kind, message }) => {
      const field = String(path[depth] ?? 'it');
      const needs = kind === 'permission' && Object.hasOwn(NEEDS, field) ? ` The token needs ${NEEDS[field]}.` : '';
      return `GitHub did not show \`${field}\`: ${message.replace(/[.]$/, '')}.${needs}`;
    });
  return [...new Set(sentences)];
}

/** Undefined when the node is no pull request. */
export function pullOf(node: PullNode, unread: readonly string[]): Pull | undefined {
  const shared = sharedOf(node);
  if (!shared) return undefined;
  const { headRepository, headRepositoryOwner: headOwner, statusCheckRollup: rollup } = node;
  const contexts = rollup && listOf(rollup.contexts, checkOf);
  return {
    ...shared,
    url: node.url,
    body: node.body,
    createdAt: node.createdAt,
    locked: node.locked,
    fork: node.isCrossRepository || !headOwner || headRepository?.id !== node.repository.id,
    headBranch: node.headRefName,
    headOwner: headOwner?.login,
    canBeRebased: node.canBeRebased,
    hasQueue: node.isMergeQueueEnabled,
    autoMergeBy: node.autoMergeRequest ? actorOf(node.autoMergeRequest.enabledBy).login : undefined,
    couldBypass: node.viewerCanMergeAsAdmin,
    // An account that is gone edited it all the same.
    editor: node.editor || node.lastEditedAt ? actorOf(node.editor) : undefined,
    milestone: node.milestone?.title,
    changedFiles: node.changedFiles,
    additions: node.additions,
    deletions: node.deletions,
    checks: contexts && { items: contexts.items, cut: isCut(contexts), commit: rollup.commit?.oid ?? '' },
    reviews: reviewsOf(node.latestOpinionatedReviews),
    reviewRequests: listOf(node.reviewRequests, reviewerOf),
    threads: listOf(node.reviewThreads, threadOf),
    files: listOf(node.files, fileOf),
    commits: listOf(node.commits, commitOf),
    closes: listOf(node.closingIssuesReferences, ({ number, repository }) => `${repository.nameWithOwner}#${number}`)
      .items,
    unread,
  };
}

/** A team that the token may not see: GitHub says nothing at all of it to most tokens. */
const SOME_TEAM = '(a team)';
const reviewerOf = ({ requestedReviewer: asked }: RequestNode): string => {
  if (!asked) return SOME_TEAM;
  return asked.__typename === 'Team' ? (asked.slug ?? SOME_TEAM) : actorOf(asked).login;
};

const OPINIONS: readonly string[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'] satisfies Review['state'][];

/** An opinion of an unknown kind is one that we do not see. */
export function reviewsOf(connection: Connection<ReviewNode>): Cut<Review> {
  const { items, cut } = listOf(connection, (node) => node);
  const known = items.filter(({ state }) => OPINIONS.includes(state));
  const isOther = ({ state }: ReviewNode) => !OPINIONS.includes(state) && state !== 'COMMENTED' && state !== 'PENDING';
  return {
    items: known.map(({ state, author, submittedAt, commit }) => ({
      author: actorOf(author),
      state: state as Review['state'],
      submittedAt: submittedAt ?? '',
      commit: commit?.oid,
    })),
    cut: cut || items.some(isOther),
  };
}

export const threadOf = ({ isResolved, isOutdated }: ThreadNode): Pull['threads']['items'][number] => ({
  resolved: isResolved,
  outdated: isOutdated,
});

export const commitOf = ({ commit }: CommitNode): PullCommit => ({
  sha: commit.oid,
  author: gitAuthorOf(commit.author),
  committer: gitAuthorOf(commit.committer),
  verified: commit.signature?.isValid ?? false,
  committedAt: commit.committedDate,
});

const CHANGES: readonly string[] = ['ADDED', 'CHANGED', 'COPIED', 'DELETED', 'MODIFIED', 'RENAMED'];
/** A change of an unknown kind is a change. */
export const changeOf = (word: string): PullFile['change'] =>
  CHANGES.includes(word) ? (word as PullFile['change']) : 'CHANGED';

const fileOf = ({ path, additions, deletions, changeType }: FileNode): PullFile => ({
  path,
  previousPath: undefined,
  change: changeOf(changeType),
  additions,
  deletions,
});
