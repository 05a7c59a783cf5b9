/** The world's records as GraphQL nodes. A field that is not here is unmodelled and says so. */
import {
  association,
  type Comment,
  findIssue,
  findLabel,
  fullName,
  type Issue,
  type Label,
  nodeId,
  type Reaction,
  type Repo,
  user,
} from '../memory.ts';
import { unmodelled } from '../route.ts';
import { sortBy } from '../routes/issues.ts';
import { issueHtmlUrl, issueNode, milestoneNumber } from '../views/issues.ts';
import { htmlUrl } from '../views/repos.ts';
import { viewerPermission } from './branch-rules.ts';
import { objectNode, refNode, refs } from './commits.ts';
import { actorNode, type Context, connection, type Fields, must, type PageArgs } from './connection.ts';
import { pullNode } from './pulls.ts';
import { typed } from './schema.ts';

export function repoNode(context: Context, repo: Repo): Fields {
  const { world } = context;
  const branch = (ref: string) => refNode(context, repo, ref);
  const issues = (pull: boolean) => repo.issues.filter((issue) => (issue.pull !== undefined) === pull);
  const numbered = (kind: string, number: number, fits: (issue: Issue) => boolean) => {
    must(context, repo, kind === 'PullRequest' ? 'pull_requests=read' : 'issues=read');
    const issue = findIssue(repo, number);
    if (!issue || !fits(issue))
      throw typed(
        'NOT_FOUND',
        `Could not resolve to ${kind === 'Issue' ? 'an' : 'a'} ${kind} with the number of ${number}.`,
      );
    return issue;
  };
  return {
    __typename: 'Repository',
    id: nodeId('R', repo.id),
    databaseId: repo.id,
    name: repo.name,
    nameWithOwner: fullName(repo),
    owner: () => actorNode(context, repo.owner),
    visibility: repo.visibility.toUpperCase(),
    isPrivate: repo.visibility !== 'public',
    isArchived: repo.archived,
    isFork: repo.forkOf !== null,
    viewerPermission: () => viewerPermission(context, repo),
    mergeCommitAllowed: repo.merging.merge,
    squashMergeAllowed: repo.merging.squash,
    rebaseMergeAllowed: repo.merging.rebase,
    autoMergeAllowed: repo.merging.autoMerge,
    deleteBranchOnMerge: repo.merging.deleteBranch,
    allowUpdateBranch: repo.merging.updateBranch,
    hasIssuesEnabled: repo.hasIssues,
    description: repo.description,
    url: htmlUrl(world, repo),
    createdAt: repo.createdAt,
    pushedAt: repo.pushedAt,
    updatedAt: repo.pushedAt,
    defaultBranchRef: () => branch(`heads/${repo.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      must(context, repo, 'contents=read');
      const short = qualifiedName.replace(/^refs\//, '');
      return branch(repo.refs.has(short) ? short : `heads/${short}`);
    },
    refs: (args: PageArgs & { refPrefix: string; query?: string }) => refs(context, repo, args),
    object: ({ expression, oid }: { expression?: string; oid?: string }) => {
      must(context, repo, 'contents=read');
      return objectNode(context, repo, expression ?? oid ?? '');
    },
    issue: ({ number }: { number: number }) =>
      issueNodeOf(
        context,
        repo,
        numbered('Issue', number, (one) => !one.pull),
      ),
    pullRequest: ({ number }: { number: number }) =>
      issueNodeOf(
        context,
        repo,
        numbered('PullRequest', number, (one) => one.pull !== undefined),
      ),
    issueOrPullRequest: ({ number }: { number: number }) =>
      issueNodeOf(
        context,
        repo,
        numbered('Issue', number, () => true),
      ),
    issues: (args: ListArgs) => {
      must(context, repo, 'issues=read');
      const found = ordered(
        issues(false).filter((issue) => fits(issue, args)),
        args,
      );
      return connection(found, (issue) => issueNodeOf(context, repo, issue), args);
    },
    pullRequests: (args: ListArgs) => {
      must(context, repo, 'pull_requests=read');
      const found = ordered(
        issues(true).filter((issue) => fits(issue, args)),
        args,
      );
      return connection(found, (issue) => issueNodeOf(context, repo, issue), args);
    },
    label: ({ name }: { name: string }) => labelNode(findLabel(repo, name)),
    labels: (args: PageArgs) => connection(repo.labels, labelNode, args),
  };
}

interface Filter {
  states?: string[];
  labels?: string[];
  baseRefName?: string;
  headRefName?: string;
}

interface ListArgs extends PageArgs, Filter {
  orderBy?: { field: string; direction: string };
}

const ORDERS: Record<string, string> = { CREATED_AT: 'created', UPDATED_AT: 'updated', COMMENTS: 'comments' };

const ordered = (issues: Issue[], { orderBy }: ListArgs) =>
  orderBy ? sortBy(issues, ORDERS[orderBy.field] ?? 'created', orderBy.direction === 'ASC') : issues;

export const fits = (issue: Issue, args: Filter) =>
  (!args.states || args.states.includes(stateOf(issue))) &&
  (!args.baseRefName || issue.pull?.base === args.baseRefName) &&
  (!args.headRefName || issue.pull?.head === args.headRefName) &&
  (!args.labels || args.labels.some((label) => issue.labels.includes(label)));

const stateOf = (issue: Issue) => (issue.pull?.mergedAt ? 'MERGED' : issue.state.toUpperCase());

export function labelNode(label: Label | undefined): Fields | null {
  if (!label) return null;
  return {
    __typename: 'Label',
    id: nodeId('LA', label.id),
    name: label.name,
    color: label.color,
    description: label.description,
  };
}

const CONTENTS: Record<string, string> = { THUMBS_UP: '+1', THUMBS_DOWN: '-1' };

const reactionsOf = (reactions: Reaction[]) => (args: PageArgs & { content?: string }) =>
  connection(
    reactions.filter(
      ({ content }) => !args.content || content === (CONTENTS[args.content] ?? args.content.toLowerCase()),
    ),
    ({ id, content }) => ({ __typename: 'Reaction', id: nodeId('REA', id), databaseId: id, content }),
    args,
  );

/** Events that are asked for: GitHub's word in a filter, the twin's and REST's, and the type. */
const TIMELINE: Readonly<Record<string, { is: string; type: string }>> = {
  RENAMED_TITLE_EVENT: { is: 'renamed', type: 'RenamedTitleEvent' },
  REOPENED_EVENT: { is: 'reopened', type: 'ReopenedEvent' },
  UNLABELED_EVENT: { is: 'unlabeled', type: 'UnlabeledEvent' },
};

/** An issue or a pull request: most fields are the same. */
export function issueNodeOf(context: Context, repo: Repo, issue: Issue): Fields {
  const common: Fields = {
    __typename: issue.pull ? 'PullRequest' : 'Issue',
    id: issueNode(issue),
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    // GraphQL's body is never null: an empty one is the empty string.
    body: issue.body ?? '',
    author: () => actorNode(context, issue.user),
    authorAssociation: issue.association ?? association(repo, issue.user),
    editor: () => actorNode(context, issue.editor),
    lastEditedAt: issue.editedAt ?? null,
    state: stateOf(issue),
    closed: issue.state === 'closed',
    closedAt: issue.closedAt,
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    locked: issue.locked,
    url: issueHtmlUrl(context.world, repo, issue),
    repository: () => repoNode(context, repo),
    reactions: reactionsOf(issue.reactions),
    comments: (args: PageArgs) => connection(issue.comments, (one) => commentNode(context, repo, issue, one), args),
    labels: (args: PageArgs) =>
      connection(
        issue.labels.flatMap((name) => findLabel(repo, name) ?? []),
        labelNode,
        args,
      ),
    timelineItems: (args: PageArgs & { itemTypes?: string[] }) => {
      const asked = (args.itemTypes ?? []).map((type) => TIMELINE[type] ?? unmodelled(`timelineItems of ${type}`));
      if (asked.length === 0) unmodelled('timelineItems of every type');
      return connection(
        issue.events.filter(({ event }) => asked.some(({ is }) => is === event)),
        (event) => ({
          __typename: asked.find(({ is }) => is === event.event)!.type,
          createdAt: event.createdAt,
          previousTitle: event.rename?.from,
          currentTitle: event.rename?.to,
          actor: () => actorNode(context, event.actor),
        }),
        args,
      );
    },
    milestone: () =>
      issue.milestone === null
        ? null
        : { __typename: 'Milestone', title: issue.milestone, number: milestoneNumber(repo, issue.milestone) },
    assignees: (args: PageArgs) =>
      connection(
        issue.assignees.map((login) => user(context.world, login)),
        (one) => actorNode(context, one.login),
        args,
      ),
  };
  if (!issue.pull) return { ...common, stateReason: issue.stateReason?.toUpperCase() ?? null };
  return pullNode(context, repo, issue, common);
}

export function commentNode(context: Context, repo: Repo, issue: Issue, comment: Comment): Fields {
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    reactions: reactionsOf(comment.reactions),
    author: () => actorNode(context, comment.user),
    authorAssociation: comment.association ?? association(repo, comment.user),
    createdAt: comment.createdAt,
    publishedAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: comment.editedAt ?? null,
    editor: () => actorNode(context, comment.editor),
    includesCreatedEdit: false,
    isMinimized: false,
    minimizedReason: null,
    viewerDidAuthor: comment.user === context.token.user.login,
    url: `${issueHtmlUrl(context.world, repo, issue)}#issuecomment-${comment.id}`,
    issue: () => issueNodeOf(context, repo, issue),
    repository: () => repoNode(context, repo),
  };
}
