/** The mutations that end a pull request, or bring it nearer to its end. */
import { editIssue, event, touch } from '../issues.ts';
import { fullName, type Issue, type MergeMethod, now, type Repo } from '../memory.ts';
import { enqueue, mergePull, type Refused, updateBranch } from '../merge.ts';
import type { Call } from '../route.ts';
import { actorNode, type Context, type Fields, must } from './connection.ts';
import type { Found } from './index.ts';
import { issueNodeOf } from './nodes.ts';
import { typed } from './schema.ts';

interface Input {
  input: {
    pullRequestId: string;
    clientMutationId?: string;
    expectedHeadOid?: string | null;
    mergeMethod?: 'MERGE' | 'SQUASH' | 'REBASE' | null;
    commitHeadline?: string | null;
    commitBody?: string | null;
    updateMethod?: 'MERGE' | 'REBASE' | null;
  };
}

export function mergingMutations(call: Call, context: Context, look: (id: string) => Found): Fields {
  const pullOf = (id: string, needs: string): { repo: Repo; issue: Issue } => {
    const found = look(id);
    if (found.kind !== 'issue' || !found.issue.pull)
      throw typed('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    must(context, found.repo, needs);
    return found;
  };
  const unless = (wrong: Refused | undefined) => {
    if (wrong) throw typed(wrong.status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE', wrong.message);
  };
  const answer = (input: Input['input'], { repo, issue }: { repo: Repo; issue: Issue }) => ({
    clientMutationId: input.clientMutationId ?? null,
    actor: () => actorNode(context, call.token.user.login),
    pullRequest: () => issueNodeOf(context, repo, issue),
  });
  const by = call.token.user.login;
  return {
    mergePullRequest: ({ input }: Input) => {
      const found = pullOf(input.pullRequestId, 'contents=write');
      const done = mergePull(call, found.repo, found.issue, {
        method: (input.mergeMethod ?? 'MERGE').toLowerCase() as MergeMethod,
        sha: input.expectedHeadOid ?? undefined,
        title: input.commitHeadline ?? undefined,
        message: input.commitBody ?? undefined,
        via: 'graphql',
      });
      unless('status' in done ? done : undefined);
      return answer(input, found);
    },
    enqueuePullRequest: ({ input }: Input) => {
      const found = pullOf(input.pullRequestId, 'contents=write, pull_requests=write');
      unless(enqueue(call, found.repo, found.issue, input.expectedHeadOid ?? undefined, 'graphql'));
      const node = issueNodeOf(context, found.repo, found.issue);
      return { clientMutationId: input.clientMutationId ?? null, mergeQueueEntry: node['mergeQueueEntry'] };
    },
    updatePullRequestBranch: ({ input }: Input) => {
      const found = pullOf(input.pullRequestId, 'pull_requests=write');
      if (input.updateMethod === 'REBASE') throw typed('UNMODELLED', 'The twin does not model an update by rebase');
      unless(updateBranch(call, found.repo, found.issue, input.expectedHeadOid ?? undefined));
      return answer(input, found);
    },
    closePullRequest: ({ input }: Input) => {
      const found = pullOf(input.pullRequestId, 'pull_requests=write');
      const { repo, issue } = found;
      if (editIssue(call.world, issue, { state: 'closed', stateReason: null }, by).length > 0)
        call.wrote({ kind: 'close-pull', repo: fullName(repo), number: issue.number });
      return answer(input, found);
    },
    markPullRequestReadyForReview: ({ input }: Input) => {
      const found = pullOf(input.pullRequestId, 'pull_requests=write');
      const { repo, issue } = found;
      if (issue.state !== 'open') throw typed('UNPROCESSABLE', 'Could not mark the pull request as ready for review.');
      if (issue.pull!.draft) {
        issue.pull!.draft = false;
        issue.events.push(event(call.world, 'ready_for_review', by, now(call.world)));
        touch(issue, now(call.world));
        call.wrote({ kind: 'ready-pull', repo: fullName(repo), number: issue.number });
      }
      return answer(input, found);
    },
  };
}
