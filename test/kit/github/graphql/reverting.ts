/** `revertPullRequest`: a branch, a commit by GitHub that takes back what was merged, and a pull request for it. */
import { mergeFiles, writeCommit, writeTree } from '../git.ts';
import { moveRef, signature } from '../history.ts';
import { fullName, type Issue, type Repo } from '../memory.ts';
import { FORBIDDEN, mayNotOpen, openPull } from '../pulls.ts';
import type { Call } from '../route.ts';
import { type Context, type Fields, must } from './connection.ts';
import type { Found } from './index.ts';
import { issueNodeOf } from './nodes.ts';
import { typed } from './schema.ts';

interface Input {
  input: {
    pullRequestId: string;
    title?: string | null;
    body?: string | null;
    draft?: boolean | null;
    clientMutationId?: string;
  };
}

const no = (message: string) => typed('UNPROCESSABLE', message);

export function revertingMutations(call: Call, context: Context, look: (id: string) => Found): Fields {
  return {
    revertPullRequest: ({ input }: Input) => {
      const found = look(input.pullRequestId);
      if (found.kind !== 'issue' || !found.issue.pull)
        throw typed('NOT_FOUND', `Could not resolve to a node with the global id of '${input.pullRequestId}'`);
      const { repo, issue } = found;
      must(context, repo, 'contents=write, pull_requests=write');
      if (mayNotOpen(call.token, repo)) throw typed('FORBIDDEN', FORBIDDEN);
      const head = revertBranch(call, repo, issue);
      const opened = openPull(call, repo, {
        title: input.title ?? `Revert "${issue.title}"`,
        body: input.body ?? `Reverts ${fullName(repo)}#${issue.number}`,
        head,
        base: issue.pull!.base,
        draft: input.draft ?? false,
      });
      if ('wrong' in opened) throw no(opened.wrong.message);
      return {
        clientMutationId: input.clientMutationId ?? null,
        pullRequest: () => issueNodeOf(context, repo, issue),
        revertPullRequest: () => issueNodeOf(context, repo, opened.issue),
      };
    },
  };
}

/** Makes `revert-12-head` where the base branch stands, with one commit on it; a taken name gets a number. */
function revertBranch(call: Call, repo: Repo, issue: Issue): string {
  const { world, token } = call;
  const pull = issue.pull!;
  const commits = repo.git.commits;
  const merge = pull.mergeSha === null ? undefined : commits.get(pull.mergeSha);
  const base = commits.get(repo.refs.get(`heads/${pull.base}`) ?? '');
  if (!merge || !base) throw no('Pull request is not merged');
  // A rebase lays several commits down: what lies before them is where the base branch stood.
  const before = commits.get(pull.baseSha) ?? commits.get(merge.parents[0] ?? '');
  const files = before && mergeFiles(merge.files, base.files, before.files);
  if (!files) throw no("Sorry, this pull request couldn't be reverted automatically.");
  const taken = (name: string) => repo.refs.has(`heads/${name}`);
  const plain = `revert-${issue.number}-${pull.head}`;
  const head = taken(plain) ? `${plain}-1` : plain;
  const made = writeCommit(repo.git, {
    tree: writeTree(repo.git, files),
    parents: [base.sha],
    message: `Revert "${issue.title} (#${issue.number})"\n\nThis reverts commit ${merge.sha}.`,
    author: signature(world, token.user.login),
    committer: { ...signature(world, 'web-flow'), name: 'GitHub', email: 'noreply@github.com' },
    signed: true,
  });
  moveRef(world, repo, `heads/${head}`, made.sha, token.user.login);
  return head;
}
