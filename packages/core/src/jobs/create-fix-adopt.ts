import { type CommitTold, readCommitMessage } from '../decide/commit-message.ts';
import { planHash } from '../decide/plan-hash.ts';
import type { FileChange, FixPart, FixPlan } from '../domain/fix.ts';
import { fullName } from '../domain/repo.ts';
import type { TargetBranch } from '../domain/target.ts';
import { compareCommits } from '../github/commits.ts';
import { hadPull } from '../github/pulls.ts';
import { listTree, readFile } from '../github/repos.ts';
import { archivesOf } from './create-fix-folder.ts';
import { handoverOf } from './create-fix-handover.ts';
import { type FixTarget, trustsIn } from './create-fix-read.ts';
import type { Ready, Work } from './create-fix-work.ts';
import type { Deps } from './deps.ts';

/**
 * Looks for branches of this issue that an earlier run of ours committed to and did not get any further (FT46), so that
 * its work is published without asking a model again, whatever has become of the issue since. A branch whose pull request
 * was closed or merged is finished: it is a person's word. Undefined when there is none, or when what is there is not what
 * its commit says.
 */
export async function findUnfinished(work: Work): Promise<Ready | undefined> {
  const { deps, facts, input } = work;
  const { issue, record } = facts;
  const told = new Set(record?.attempts.flatMap(({ pulls }) => pulls));
  const found = await Promise.all(
    facts.targets.flatMap((target) =>
      target.facts.branches.map(async (branch) => {
        const ours = branch.author && trustsIn(deps, target)(branch.author);
        const says = ours ? readCommitMessage(branch.message) : undefined;
        const open = target.facts.pulls.find((pull) => !pull.fork && pull.branch === branch.name);
        if (!says || branch.parents.length !== 1 || (open && told.has(open.url))) return [];
        if (!open && (await hadPull(deps.github, target.repo.repo, branch.name))) return [];
        const part = await partOf(deps, target, branch, says);
        const hash =
          part &&
          planHash({
            issue: `${fullName(issue.repo)}#${issue.number}`,
            repo: part.repo,
            base: part.base.sha,
            files: part.files,
          });
        if (part && hash === says.plan) return [{ part, says }];
        deps.host.log.warning(
          `The branch ${branch.name} of ${fullName(target.repo.repo)} is not what its commit says; it is left alone.`,
        );
        return [];
      }),
    ),
  );
  const parts = found.flat();
  const [first] = parts;
  if (!first) return undefined;
  const { says } = first;
  if (parts.length < says.part.of) {
    deps.host.log.warning(
      `An earlier run left ${parts.length} of ${says.part.of} parts of a fix, and what the others were is not known: ${parts.map(({ part }) => `${part.branch} of ${part.repo}`).join(', ')}. Delete what you do not want.`,
    );
    return undefined;
  }
  const kept = parts.toSorted((a, b) => a.says.part.number - b.says.part.number).map(({ part }) => part);
  deps.host.log.notice('An earlier run left a fix without its pull request or comment; it is finished now.');
  const plan: FixPlan = {
    ...handoverOf(work),
    archives: input.stage === 'propose' ? await archivesOf(deps, facts.targets, kept) : [],
    parts: kept,
    answer: { outcome: 'fix', ...says.answer },
    closes: says.closes,
    asked: says.asked,
  };
  return { plan, proof: says.proof, refused: [] };
}

/** The change of a branch, read again from GitHub; undefined when it is none that we could have made. */
async function partOf(
  { github }: Deps,
  { repo: { repo, id }, base }: FixTarget,
  branch: TargetBranch,
  { pull }: CommitTold,
): Promise<FixPart | undefined> {
  const parent = branch.parents[0]!;
  const { files, commits, cut } = await compareCommits(github, repo, parent, branch.sha);
  if (cut || commits.length !== 1 || files.some(({ previousPath }) => previousPath !== undefined)) return undefined;
  const [old, now] = await Promise.all([parent, branch.sha].map((sha) => listTree(github, repo, sha)));
  // A deleted file has the mode that it had.
  const modes = new Map([...old!.entries, ...now!.entries].map((entry) => [entry.path, entry.mode]));
  const changes = await Promise.all(
    files.map(async ({ path, status }): Promise<FileChange> => {
      const [before, after] = await Promise.all([
        status === 'added' ? undefined : readFile(github, repo, path, parent),
        status === 'removed' ? undefined : readFile(github, repo, path, branch.sha),
      ]);
      const mode = modes.get(path) === '100755' ? '100755' : '100644';
      return { path, before: before ?? null, after: after ?? null, mode };
    }),
  );
  return {
    repo: fullName(repo),
    repoId: id,
    base: { branch: base, sha: parent },
    branch: branch.name,
    files: changes,
    pull,
  };
}
