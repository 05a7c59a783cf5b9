/** Putting a pull request's commits onto its base, one by one. */
import { type Commit, type FileEntry, mergeFiles, type Signature, writeCommit, writeTree } from './git.ts';
import type { Issue, Repo } from './memory.ts';
import { commitsOf } from './merge-state.ts';
import { baseOf } from './views/pulls.ts';

/** The files after each commit, oldest first; merges are left out. Undefined when one of them conflicts. */
function replayed(repo: Repo, issue: Issue): { commit: Commit; files: Map<string, FileEntry> }[] | undefined {
  const store = repo.git;
  let files = store.commits.get(baseOf(repo, issue))?.files;
  const out: { commit: Commit; files: Map<string, FileEntry> }[] = [];
  for (const commit of commitsOf(repo, issue)) {
    if (commit.parents.length > 1) continue;
    const before = store.commits.get(commit.parents[0] ?? '')?.files ?? new Map<string, FileEntry>();
    const merged = files && mergeFiles(before, files, commit.files);
    if (!merged) return undefined;
    files = merged;
    out.push({ commit, files: merged });
  }
  return out;
}

export const canRebase = (repo: Repo, issue: Issue): boolean =>
  issue.state === 'open' && replayed(repo, issue) !== undefined;

/** Writes the commits anew on the base branch's head; answers the last. Rebased commits lose their signatures. */
export function rebase(repo: Repo, issue: Issue, committer: Signature): Commit | undefined {
  let parent = repo.git.commits.get(baseOf(repo, issue));
  for (const { commit, files } of replayed(repo, issue) ?? []) {
    const { message, author } = commit;
    const tree = writeTree(repo.git, files);
    parent = writeCommit(repo.git, { tree, parents: parent ? [parent.sha] : [], message, author, committer });
  }
  return parent;
}
