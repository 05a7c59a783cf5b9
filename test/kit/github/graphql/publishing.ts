/** The mutations that bring a change in: a branch, a commit on it, a pull request, its labels and reviewers. */
import { overlay, writeCommit, writeTree } from '../git.ts';
import { moveRef, signature } from '../history.ts';
import { addLabel } from '../issues.ts';
import { findRepo, fullName, type Issue, now, type Repo, readNodeId } from '../memory.ts';
import { askForReview, FORBIDDEN, mayNotOpen, openPull } from '../pulls.ts';
import type { Call } from '../route.ts';
import { sees } from '../tokens.ts';
import { objectNode, refNode } from './commits.ts';
import { type Context, type Fields, must } from './connection.ts';
import type { Found } from './index.ts';
import { issueNodeOf } from './nodes.ts';
import { typed } from './schema.ts';

interface Input<T> {
  input: T & { clientMutationId?: string };
}

interface CommitInput {
  branch: { branchName?: string; repositoryNameWithOwner?: string; id?: string };
  expectedHeadOid: string;
  message: { headline: string; body?: string | null };
  fileChanges?: { additions?: { path: string; contents: string }[]; deletions?: { path: string }[] };
}

interface PullInput {
  repositoryId: string;
  headRepositoryId?: string | null;
  baseRefName: string;
  headRefName: string;
  title: string;
  body?: string | null;
  draft?: boolean;
}

const notThere = (id: string) => typed('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
const unprocessable = (message: string) => typed('UNPROCESSABLE', message);

export function publishing(call: Call, context: Context, look: (id: string) => Found): Fields {
  const { world } = call;
  const echo = (input: { clientMutationId?: string }) => ({ clientMutationId: input.clientMutationId ?? null });
  const repoOf = (id: string): Repo => {
    const found = look(id);
    if (found.kind !== 'repo') throw notThere(id);
    return found.repo;
  };
  const pullOf = (id: string): { repo: Repo; issue: Issue } => {
    const found = look(id);
    if (found.kind !== 'issue' || !found.issue.pull) throw notThere(id);
    must(context, found.repo, 'pull_requests=write');
    return found;
  };
  return {
    createRef: ({ input }: Input<{ repositoryId: string; name: string; oid: string }>) => {
      const repo = repoOf(input.repositoryId);
      must(context, repo, 'contents=write');
      const ref = /^refs\/((?:heads|tags)\/.+)$/.exec(input.name)?.[1];
      if (!ref) throw unprocessable(`${input.name} is not a valid ref name.`);
      if (repo.refs.has(ref)) throw unprocessable(`A ref named "${input.name}" already exists in the repository.`);
      if (!repo.git.commits.has(input.oid)) throw unprocessable('Object does not exist');
      // Git keeps branches as files: none stands where another one needs a folder.
      const clash = [...repo.refs.keys()].some((one) => ref.startsWith(`${one}/`) || one.startsWith(`${ref}/`));
      if (clash) throw unprocessable('Ref cannot be created');
      moveRef(world, repo, ref, input.oid, call.token.user.login);
      call.wrote({
        kind: 'create-ref',
        repo: fullName(repo),
        detail: `${input.name} ${input.oid.slice(0, 7)}`,
      });
      return { ...echo(input), ref: () => refNode(context, repo, ref) };
    },
    createCommitOnBranch: ({ input }: Input<CommitInput>) => {
      const { branchName, repositoryNameWithOwner, id } = input.branch;
      if (id !== undefined || branchName === undefined || repositoryNameWithOwner === undefined)
        throw typed('UNMODELLED', 'The twin does not model a branch by its node id');
      const repo = findRepo(world, repositoryNameWithOwner);
      if (!repo || !sees(call.token, repo))
        throw typed('NOT_FOUND', `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`);
      must(context, repo, 'contents=write');
      const ref = `heads/${branchName}`;
      const head = repo.refs.get(ref);
      if (head === undefined) throw typed('NOT_FOUND', `Branch "${branchName}" not found`);
      if (head !== input.expectedHeadOid)
        throw typed(
          'STALE_DATA',
          `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
        );
      const sha = commitFiles(call, repo, head, input);
      moveRef(world, repo, ref, sha.commit, call.token.user.login);
      const detail = [branchName, ...sha.changed].join(' ');
      const body = repo.git.commits.get(sha.commit)!.message;
      call.wrote({ kind: 'commit', repo: fullName(repo), detail, body });
      return {
        ...echo(input),
        commit: () => objectNode(context, repo, sha.commit),
        ref: () => refNode(context, repo, ref),
      };
    },
    createPullRequest: ({ input }: Input<PullInput>) => {
      const repo = repoOf(input.repositoryId);
      must(context, repo, 'pull_requests=write');
      if (input.headRepositoryId) throw typed('UNMODELLED', 'The twin does not model headRepositoryId');
      if (mayNotOpen(call.token, repo)) throw typed('FORBIDDEN', FORBIDDEN);
      const { title, body = null, headRefName: head, baseRefName: base, draft = false } = input;
      if (title.trim() === '') throw unprocessable("Title can't be blank");
      if ((body ?? '').length > 65_536) throw unprocessable('Body is too long (maximum is 65536 characters)');
      const opened = openPull(call, repo, { title, body, head, base, draft });
      if ('wrong' in opened) throw unprocessable(opened.wrong.message);
      return { ...echo(input), pullRequest: () => issueNodeOf(context, repo, opened.issue) };
    },
    addLabelsToLabelable: ({ input }: Input<{ labelableId: string; labelIds: string[] }>) => {
      const { repo, issue } = pullOf(input.labelableId);
      const names = input.labelIds.map((id) => {
        const found = look(id);
        if (found.kind !== 'label' || found.repo !== repo) throw notThere(id);
        return found.label.name;
      });
      for (const name of names)
        if (addLabel(world, repo, issue, name, call.token.user.login))
          call.wrote({ kind: 'label', repo: fullName(repo), number: issue.number, detail: `+${name}` });
      return { ...echo(input), labelable: () => issueNodeOf(context, repo, issue) };
    },
    requestReviews: ({
      input,
    }: Input<{ pullRequestId: string; userIds?: string[]; teamIds?: string[]; union?: boolean }>) => {
      const { repo, issue } = pullOf(input.pullRequestId);
      if (!input.union) throw typed('UNMODELLED', 'The twin does not model requestReviews without union');
      if (input.teamIds?.length) throw typed('UNMODELLED', 'The twin does not model requestReviews of teams');
      const users = (input.userIds ?? []).map((id) => {
        const read = readNodeId(id);
        const one = [...world.users.values()].find((user) => read?.kind === 'U' && String(user.id) === read.id);
        if (!one) throw notThere(id);
        return one.login;
      });
      const wrong = askForReview(call, repo, issue, { users, teams: [] });
      if (wrong !== undefined) throw unprocessable(wrong);
      return { ...echo(input), pullRequest: () => issueNodeOf(context, repo, issue) };
    },
  };
}

/**
 * The commit of `createCommitOnBranch`, which GitHub signs. It knows no modes: whatever it writes is a plain file after
 * it, an executable one too.
 */
function commitFiles(call: Call, repo: Repo, head: string, input: CommitInput): { commit: string; changed: string[] } {
  const before = repo.git.commits.get(head)!.files;
  const { additions = [], deletions = [] } = input.fileChanges ?? {};
  for (const { path } of deletions)
    if (!before.has(path))
      throw typed('NOT_FOUND', `A path was requested for deletion which does not exist as of commit oid \`${head}\``);
  const changes = Object.fromEntries([
    ...deletions.map(({ path }) => [path, null] as const),
    ...additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const),
  ]);
  const files = overlay(repo.git, before, changes);
  for (const { path } of additions) files.set(path, { ...files.get(path)!, mode: '100644' });
  const { headline, body } = input.message;
  const commit = writeCommit(repo.git, {
    tree: writeTree(repo.git, files),
    parents: [head],
    message: body ? `${headline}\n\n${body}` : headline,
    author: signature(call.world, call.token.user.login),
    committer: { name: 'GitHub', email: 'noreply@github.com', date: now(call.world), login: 'web-flow' },
    signed: true,
  });
  return {
    commit: commit.sha,
    changed: [
      ...additions.map(({ path }) => `${before.has(path) ? '~' : '+'}${path}`),
      ...deletions.map(({ path }) => `-${path}`),
    ],
  };
}
