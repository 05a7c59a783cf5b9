/** Refs, commits and blobs as GraphQL nodes. */
import type { Commit, Signature } from '../git.ts';
import { resolveRef } from '../history.ts';
import { fullName, nodeId, type Repo, user } from '../memory.ts';
import { htmlUrl } from '../views/repos.ts';
import { protectionRule, rulesOf, updateRule } from './branch-rules.ts';
import { rollupNode, suites } from './checks.ts';
import { type Context, connection, type Fields, must, type PageArgs } from './connection.ts';
import { fits, issueNodeOf, repoNode } from './nodes.ts';

export function refNode(context: Context, repo: Repo, ref: string): Fields | null {
  const sha = repo.refs.get(ref);
  if (!sha) return null;
  const name = ref.replace(/^(heads|tags)\//, '');
  const prefix = `refs/${ref.slice(0, ref.length - name.length)}`;
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repo.id}:${ref}`),
    name,
    prefix,
    target: () => objectNode(context, repo, sha),
    repository: () => repoNode(context, repo),
    refUpdateRule: () => (ref.startsWith('heads/') ? updateRule(context, repo, name) : null),
    rules: (args: PageArgs) => rulesOf(repo, name, args),
    branchProtectionRule: () => protectionRule(context, repo, name),
    associatedPullRequests: (args: PageArgs & { states?: string[]; labels?: string[] }) => {
      must(context, repo, 'pull_requests=read');
      const own = repo.issues.filter(({ pull }) => pull?.head === name && pull.headRepo === fullName(repo));
      const found = own.filter((issue) => fits(issue, args));
      return connection(found, (issue) => issueNodeOf(context, repo, issue), args);
    },
  };
}

/** `refs(refPrefix, query)`: by name; the query is found anywhere in it. */
export function refs(context: Context, repo: Repo, args: PageArgs & { refPrefix: string; query?: string }): Fields {
  must(context, repo, 'contents=read');
  const under = args.refPrefix.replace(/^refs\//, '');
  const found = [...repo.refs.keys()]
    .filter((ref) => ref.startsWith(under) && ref.slice(under.length).includes(args.query ?? ''))
    .sort();
  return connection(
    found.map((id) => ({ id })),
    ({ id }) => refNode(context, repo, id),
    args,
  );
}

/** `main`, `HEAD`, a SHA, or `main:path/to/file`. */
export function objectNode(context: Context, repo: Repo, expression: string): Fields | null {
  const [ref = '', path] = expression.split(':');
  const sha = resolveRef(repo, ref) ?? ref;
  const commit = repo.git.commits.get(sha);
  if (!commit) return repo.git.blobs.has(sha) ? blobNode(repo, sha) : null;
  if (path === undefined) return commitNode(context, repo, commit);
  const file = commit.files.get(path);
  return file ? blobNode(repo, file.sha) : null;
}

const common = (repo: Repo, oid: string) => ({
  oid,
  abbreviatedOid: oid.slice(0, 7),
  id: nodeId('C', `${repo.id}:${oid}`),
});

export function commitNode(context: Context, repo: Repo, commit: Commit): Fields {
  const [messageHeadline = ''] = commit.message.split('\n');
  return {
    __typename: 'Commit',
    ...common(repo, commit.sha),
    message: commit.message,
    messageHeadline,
    committedDate: commit.committer.date,
    authoredDate: commit.author.date,
    author: () => gitActor(context, commit.author),
    committer: () => gitActor(context, commit.committer),
    signature: () => signatureNode(commit),
    statusCheckRollup: () => rollupNode(context, repo, commit.sha),
    checkSuites: (args: Parameters<typeof suites>[3]) => suites(context, repo, commit.sha, args),
    tree: () => ({ __typename: 'Tree', ...common(repo, commit.tree) }),
    parents: (args: PageArgs) =>
      connection(
        commit.parents.map((id) => ({ id })),
        ({ id }) => objectNode(context, repo, id),
        args,
      ),
    url: `${htmlUrl(context.world, repo)}/commit/${commit.sha}`,
  };
}

/** Null when nobody signed it. */
function signatureNode({ signed, committer }: Commit): Fields | null {
  if (signed === undefined || signed === false) return null;
  const isValid = signed === true;
  return {
    __typename: 'GpgSignature',
    isValid,
    state: isValid ? 'VALID' : 'INVALID',
    wasSignedByGitHub: isValid && committer.login === 'web-flow',
    email: committer.email,
    signer: null,
  };
}

/** Here a bot stands in the place of a user, and keeps its suffix. */
function gitActor({ world }: Context, { name, email, date, login }: Signature): Fields {
  const account = login === undefined ? undefined : user(world, login);
  return {
    name,
    email,
    date,
    user: account
      ? { __typename: 'User', id: nodeId('U', account.id), databaseId: account.id, login: account.login }
      : null,
  };
}

function blobNode(repo: Repo, oid: string): Fields {
  const bytes = repo.git.blobs.get(oid) ?? Buffer.alloc(0);
  const isBinary = bytes.includes(0);
  return {
    __typename: 'Blob',
    ...common(repo, oid),
    text: isBinary ? null : bytes.toString(),
    byteSize: bytes.length,
    isBinary,
    isTruncated: false,
  };
}
