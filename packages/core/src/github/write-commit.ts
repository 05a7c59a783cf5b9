import type { FileChange } from '../domain/fix.ts';
import { fullName, type RepoRef } from '../domain/repo.ts';
import { GithubError } from '../errors.ts';
import type { Github, GithubWriter } from './client.ts';
import { type Blob, CONFIG, configText, type Shown } from './config-text.ts';
import { mutate } from './graphql.ts';
import { at } from './shapes.ts';

/** One commit on a branch of ours: the same for both ways of making it. */
export interface CommitRequest {
  branch: string;
  /** The branch is not there yet; else it stands at `base`. */
  create: boolean;
  /** The commit's only parent. 40 hex digits. */
  base: string;
  headline: string;
  body: string;
  files: readonly FileChange[];
}

export interface Committed {
  sha: string;
  url: string;
  parents: string[];
  /** Where the branch stands after it. */
  head: string;
}

/**
 * Whether a change needs `commitWithModes`: `createCommitOnBranch` knows no modes and writes plain files, so an executable
 * one would lose its mode (W5).
 */
export const needsModes = (files: readonly FileChange[]): boolean =>
  files.some(({ mode, after }) => mode === '100755' && after !== null);

interface CommitAnswer {
  createCommitOnBranch: {
    commit: { oid: string; url: string; parents: { nodes: ({ oid: string } | null)[] | null } };
    ref: { target: { oid: string }; repository: { config?: Blob } };
  };
}

/**
 * W7: makes the branch, when it is new, and the commit on it in one request; GitHub signs it. Needs `contents: write`. Kind
 * `conflict` when the branch is there already or does not stand at `base`.
 */
export async function commitOnBranch(
  writer: GithubWriter,
  repo: RepoRef,
  request: CommitRequest & { repositoryId: string; configPath: string | undefined },
): Promise<Committed & Shown> {
  const { repositoryId, branch, create, base, headline, body, files, configPath } = request;
  const shows = configPath === undefined ? '' : CONFIG;
  const ref = create ? { repositoryId, name: `refs/heads/${branch}`, oid: base } : undefined;
  const commit = {
    branch: { repositoryNameWithOwner: fullName(repo), branchName: branch },
    expectedHeadOid: base,
    message: { headline, body },
    fileChanges: {
      additions: files.flatMap(({ path, after }) =>
        after === null ? [] : [{ path, contents: Buffer.from(after, 'utf8').toString('base64') }],
      ),
      deletions: files.flatMap(({ path, after }) => (after === null ? [{ path }] : [])),
    },
  };
  const written = mutate<CommitAnswer>(writer, repo, {
    needs: 'contents: write',
    document: `mutation Commit(${ref ? '$ref: CreateRefInput!, ' : ''}$commit: CreateCommitOnBranchInput!${shows ? ', $config: String!' : ''}) {
      ${ref ? 'createRef(input: $ref) { ref { name } }' : ''}
      createCommitOnBranch(input: $commit) {
        commit { oid url parents(first: 2) { nodes { oid } } }
        ref { target { oid } repository { id ${shows} } }
      }
    }`,
    variables: {
      ...(ref ? { ref } : {}),
      commit,
      ...(configPath === undefined ? {} : { config: `HEAD:${configPath}` }),
    },
  });
  const { createCommitOnBranch: made } = await written.catch((error: unknown) => {
    throw create ? withAdvice(error, branch) : error;
  });
  return {
    sha: made.commit.oid,
    url: made.commit.url,
    parents: (made.commit.parents.nodes ?? []).flatMap((parent) => parent?.oid ?? []),
    head: made.ref.target.oid,
    ...configText(made.ref.repository.config),
  };
}

/**
 * The same through git's own objects, which keep the mode of an executable file: a tree, a commit, and the branch last, so
 * that it appears with its commit. Four requests, the first of which reads. Needs `contents: write`.
 */
export async function commitWithModes(
  github: Github,
  writer: GithubWriter,
  repo: RepoRef,
  { branch, create, base, headline, body, files }: CommitRequest,
): Promise<Committed> {
  const where = at(repo);
  const { data: parent } = await github
    .read(repo)
    .request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...where, commit_sha: base });
  const octokit = writer.write(repo);
  const { data: tree } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
    ...where,
    base_tree: parent.tree.sha,
    tree: files.map(({ path, mode, after }) =>
      after === null
        ? { path, mode, type: 'blob' as const, sha: null }
        : { path, mode, type: 'blob' as const, content: after },
    ),
  });
  const { data: commit } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
    ...where,
    message: `${headline}\n\n${body}`,
    tree: tree.sha,
    parents: [base],
  });
  const { data: ref } = await (create
    ? octokit.request('POST /repos/{owner}/{repo}/git/refs', {
        ...where,
        ref: `refs/heads/${branch}`,
        sha: commit.sha,
      })
    : octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...where,
        ref: `heads/${branch}`,
        sha: commit.sha,
        force: false,
      })
  ).catch((error: unknown) => {
    const moved = error instanceof GithubError && /already exists|not a fast forward/i.test(error.message);
    if (moved) throw new GithubError('conflict', error.status, error.message, { cause: error });
    throw create ? withAdvice(error, branch) : error;
  });
  return {
    sha: commit.sha,
    url: commit.html_url,
    parents: commit.parents.map(({ sha }) => sha),
    head: ref.object.sha,
  };
}

/** GitHub does not say why it makes no branch of a name: a ruleset forbids it, or a branch stands where its folder would be. */
function withAdvice(error: unknown, branch: string): unknown {
  const isAbout = /rule violations|creations being restricted|ref cannot be created|reference update failed/i;
  if (!(error instanceof GithubError) || !isAbout.test(error.message)) return error;
  const folder = branch.includes('/') ? `, or delete the branch ${branch.split('/')[0]}, if there is one` : '';
  return new GithubError(
    error.kind,
    error.status,
    `${error.message.replace(/[\s.]*$/, '')}. The branch ${branch} cannot be made: let the token's account bypass the rulesets for such names (Settings → Rules → Rulesets)${folder}.`,
    { cause: error },
  );
}
