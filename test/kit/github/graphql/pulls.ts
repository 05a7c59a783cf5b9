/** A pull request as a GraphQL node: what it has more than an issue. */
import { allRules, mayBypass } from '../branch-rules.ts';
import { findIssue, findRepo, fullName, type Issue, nodeId, type Repo, type Review } from '../memory.ts';
import { commitsOf, lookMergeable, mergeState } from '../merge-state.ts';
import { canRebase } from '../rebase.ts';
import { mayWrite, opinions, reviewDecision } from '../reviews.ts';
import { sees } from '../tokens.ts';
import { baseOf, pullChanges } from '../views/pulls.ts';
import { rollupNode } from './checks.ts';
import { commitNode, objectNode, refNode } from './commits.ts';
import { actorNode, type Context, connection, type Fields, type PageArgs } from './connection.ts';
import { issueNodeOf, repoNode } from './nodes.ts';
import { typed } from './schema.ts';

/** Computed once for a node, however many fields ask. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export function pullNode(context: Context, repo: Repo, issue: Issue, common: Fields): Fields {
  const fields: Fields = {
    ...common,
    ...ends(context, repo, issue),
    ...merging(context, repo, issue),
    ...lists(context, repo, issue),
  };
  for (const [name, { type, message }] of issue.pull!.told.failing)
    fields[name] = () => {
      throw typed(type, message);
    };
  return fields;
}

/** Its two ends, and what lies between. */
function ends(context: Context, repo: Repo, issue: Issue): Fields {
  const pull = issue.pull!;
  const head = () => (pull.headRepo === null ? undefined : findRepo(context.world, pull.headRepo));
  const changed = once(() => pullChanges(repo, issue));
  const sum = (of: 'additions' | 'deletions') => () => changed().reduce((total, file) => total + file[of], 0);
  const cross = pull.headRepo !== fullName(repo);
  return {
    isDraft: pull.draft,
    headRefName: pull.head,
    headRefOid: pull.headSha,
    headRef: () => {
      const source = head();
      return source && sees(context.token, source) ? refNode(context, source, `heads/${pull.head}`) : null;
    },
    headRepository: () => {
      const source = head();
      return source && sees(context.token, source) ? repoNode(context, source) : null;
    },
    headRepositoryOwner: () => actorNode(context, head()?.owner),
    baseRefName: pull.base,
    baseRefOid: () => baseOf(repo, issue),
    baseRef: () => refNode(context, repo, `heads/${pull.base}`),
    isCrossRepository: cross,
    maintainerCanModify: cross && pull.headRepo !== null,
    changedFiles: () => changed().length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    files: (args: PageArgs) =>
      connection(
        changed().map((file) => ({ ...file, id: file.filename })),
        ({ filename, additions, deletions, status }) => ({
          __typename: 'PullRequestChangedFile',
          path: filename,
          additions,
          deletions,
          changeType: status === 'removed' ? 'DELETED' : status.toUpperCase(),
        }),
        args,
      ),
    commits: (args: PageArgs) =>
      connection(
        commitsOf(repo, issue).map((commit) => ({ id: commit.sha, commit })),
        ({ id, commit }) => ({
          __typename: 'PullRequestCommit',
          id: nodeId('PURC', `${issue.id}:${id}`),
          commit: commitNode(context, repo, commit),
        }),
        args,
      ),
  };
}

const METHODS = { merge: 'MERGE', squash: 'SQUASH', rebase: 'REBASE' };

/** Whether and how it can be merged, as the one who asks sees it. */
function merging(context: Context, repo: Repo, issue: Issue): Fields {
  const { world, token } = context;
  const pull = issue.pull!;
  const able = once(() => lookMergeable(repo, issue));
  const { autoMerge, queue } = pull;
  const position = () => {
    const queued = repo.issues.filter((one) => one.pull?.queue && one.pull.base === pull.base);
    const at = (one: Issue) => one.pull!.queue!.enqueuedAt;
    return queued.filter((one) => at(one) < at(issue) || (at(one) === at(issue) && one.number <= issue.number)).length;
  };
  return {
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    mergedBy: () => actorNode(context, pull.mergedBy),
    mergeCommit: () => (pull.mergeSha === null ? null : objectNode(context, repo, pull.mergeSha)),
    mergeable: () => ({ true: 'MERGEABLE', false: 'CONFLICTING', null: 'UNKNOWN' })[String(able())],
    mergeStateStatus: () => mergeState(world, repo, issue, token.user.login, able()),
    canBeRebased: () => pull.told.rebaseable ?? canRebase(repo, issue),
    reviewDecision: () => reviewDecision(world, repo, issue),
    statusCheckRollup: () => rollupNode(context, repo, pull.headSha),
    isInMergeQueue: queue !== null,
    isMergeQueueEnabled: () => allRules(repo, pull.base).queue !== undefined,
    mergeQueueEntry: () =>
      queue && {
        __typename: 'MergeQueueEntry',
        id: nodeId('MQE', issue.id),
        state: queue.state,
        position: position(),
        enqueuedAt: queue.enqueuedAt,
        enqueuer: actorNode(context, queue.enqueuer),
        headCommit: objectNode(context, repo, queue.head),
      },
    autoMergeRequest: autoMerge && {
      __typename: 'AutoMergeRequest',
      enabledAt: autoMerge.at,
      enabledBy: () => actorNode(context, autoMerge.by),
      mergeMethod: METHODS[autoMerge.method],
    },
    viewerCanMergeAsAdmin: () => mayBypass(repo, pull.base, token.user.login),
  };
}

function lists(context: Context, repo: Repo, issue: Issue): Fields {
  const pull = issue.pull!;
  const reviews = (found: readonly Review[], args: PageArgs) =>
    connection([...found], (one) => reviewNode(context, repo, one), args);
  return {
    reviews: (args: PageArgs & { states?: string[]; author?: string }) =>
      reviews(
        pull.reviews.filter(
          ({ state, user }) => (!args.states || args.states.includes(state)) && (!args.author || user === args.author),
        ),
        args,
      ),
    latestOpinionatedReviews: (args: PageArgs & { writersOnly?: boolean }) =>
      reviews(
        opinions(issue).filter((one) => !args.writersOnly || mayWrite(context.world, repo, one.user)),
        args,
      ),
    reviewThreads: (args: PageArgs) =>
      connection(
        pull.threads,
        ({ id, path, resolved, outdated }) => ({
          __typename: 'PullRequestReviewThread',
          id: nodeId('PRRT', id),
          path,
          isResolved: resolved,
          isOutdated: outdated,
          isCollapsed: resolved,
        }),
        args,
      ),
    reviewRequests: (args: PageArgs) => {
      const users = pull.requestedReviewers.map((login) => ({ id: login, node: () => actorNode(context, login) }));
      const team = (slug: string) => ({ __typename: 'Team', id: nodeId('T', slug), slug, name: slug });
      const teams = pull.requestedTeams.map((slug) => ({ id: `team ${slug}`, node: () => team(slug) }));
      const request = ({ node }: { node: () => unknown }) => ({
        __typename: 'ReviewRequest',
        requestedReviewer: node,
      });
      return connection([...users, ...teams], request, args);
    },
    closingIssuesReferences: (args: PageArgs) => {
      // What the one who asks may not see is silently left out.
      const found = pull.closes.flatMap(({ repo: name, number }) => {
        const home = findRepo(context.world, name);
        const closed = home && sees(context.token, home) ? findIssue(home, number) : undefined;
        return home && closed ? [{ id: closed.id, home, closed }] : [];
      });
      return connection(found, ({ home, closed }) => issueNodeOf(context, home, closed), args);
    },
  };
}

function reviewNode(context: Context, repo: Repo, review: Review): Fields {
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    state: review.state,
    body: review.body,
    author: () => actorNode(context, review.user),
    submittedAt: review.submittedAt,
    createdAt: review.submittedAt,
    commit: () => (repo.git.commits.has(review.commit) ? objectNode(context, repo, review.commit) : null),
  };
}
