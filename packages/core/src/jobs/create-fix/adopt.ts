import { branchPrefix } from '../../decide/branch-name.ts';
import { type CommitTold, readCommitMessage } from '../../decide/commit-message.ts';
import type { ApprovedPlan } from '../../decide/plan/approval.ts';
import { type FileChange, type FixPart, type FixPlan, fixPartSchema } from '../../domain/fix.ts';
import { fullName } from '../../domain/repo.ts';
import type { TargetBranch } from '../../domain/target.ts';
import { compareCommits } from '../../github/commits.ts';
import { hadPull } from '../../github/pulls.ts';
import { listTree, readFile, type TreeEntry } from '../../github/repos.ts';
import type { Deps } from '../deps.ts';
import { archivesOf } from './folder.ts';
import { handoverOf } from './handover.ts';
import { type FixTarget, hashOf, trustsIn } from './read.ts';
import type { Ready, Work } from './work.ts';

/**
 * Looks for branches of this issue that an earlier run of ours committed to and did not get any further (FT46), so that
 * its work is published without asking a model again, whatever has become of the issue since. A branch whose pull request
 * was closed or merged is finished: it is a person's word. Undefined when there is none, or when what is there is not what
 * its commit says.
 */
export async function findUnfinished(work: Work): Promise<Ready | undefined> {
  const { deps, facts, input } = work;
  if (facts.plan) return findCarriedOut(work, facts.plan);
  const { issue, record } = facts;
  const told = new Set(record?.attempts.flatMap(({ pulls }) => pulls));
  const prefix = branchPrefix(input.branch, { issue: issue.number });
  /** The number of the run that made a branch; 0 for one that none has made. */
  const runOf = (name: string): number =>
    name.startsWith(prefix) && /^[1-9]\d{0,15}$/.test(name.slice(prefix.length))
      ? Number(name.slice(prefix.length))
      : 0;
  const found = await Promise.all(
    facts.targets.flatMap((target) =>
      target.facts.branches.map(async (branch) => {
        const trusts = trustsIn(deps, target);
        const ours = branch.author && trusts(branch.author) && runOf(branch.name) > 0;
        const says = ours ? readCommitMessage(branch.message) : undefined;
        const open = target.facts.pulls.find((pull) => !pull.fork && pull.branch === branch.name);
        if (!says || branch.parents.length !== 1) return [];
        if (
          open ? told.has(open.url) || !trusts(open.author) : await hadPull(deps.github, target.repo.repo, branch.name)
        )
          return [];
        const part = await partOf(deps, target, branch, says, input.limits.maxFiles);
        if (part && hashOf(facts, part) === says.plan) return [{ part, says }];
        deps.host.log.warning(
          `The branch ${branch.name} of ${fullName(target.repo.repo)} is not what its commit says; it is left alone.`,
        );
        return [];
      }),
    ),
  );
  const parts = found.flat();
  // One run calls its branch the same in every repository; the newest whose fix is whole is finished.
  const names = [...new Set(parts.map(({ part }) => part.branch))].toSorted((a, b) => runOf(b) - runOf(a));
  const whole = names.map((name) => parts.filter(({ part }) => part.branch === name)).find(isWhole);
  for (const { part, says } of whole ? [] : parts)
    deps.host.log.warning(
      `An earlier run left ${part.branch} of ${part.repo}, which is one of ${says.part.of} parts of a fix, and what the others were is not known. Delete it if you do not want it.`,
    );
  const [first] = whole ?? [];
  if (!whole || !first) return undefined;
  const kept = whole.toSorted((a, b) => a.says.part.number - b.says.part.number).map(({ part }) => part);
  return readyWith(work, kept, first.says);
}

/** The code of an approved plan that an earlier run committed and did not get any further with. */
async function findCarriedOut(work: Work, plan: ApprovedPlan): Promise<Ready | undefined> {
  const { deps, facts, input } = work;
  const [target] = facts.targets;
  const branch = target?.facts.branches.find(({ name }) => name === plan.branch);
  if (plan.top === plan.head || !target || !branch?.author || !trustsIn(deps, target)(branch.author)) return undefined;
  const says = readCommitMessage(branch.message);
  const part = says && (await partOf(deps, target, branch, says, input.limits.maxFiles));
  const isPlan = part?.base.sha === plan.head && says?.plan === hashOf(facts, part);
  return isPlan ? readyWith(work, [part], says) : undefined;
}

async function readyWith(work: Work, parts: FixPart[], says: CommitTold): Promise<Ready> {
  work.deps.host.log.notice('An earlier run left a fix without its pull request or comment; it is finished now.');
  const plan: FixPlan = {
    ...handoverOf(work),
    archives: work.input.stage === 'propose' ? await archivesOf(work, parts) : [],
    parts,
    answer: { outcome: 'fix', ...says.answer },
    closes: says.closes,
    ...(work.facts.plan ? { approved: true } : {}),
    asked: says.asked,
  };
  return { plan, proof: says.proof, refused: [] };
}

/** Every part of a fix is there, each once. */
const isWhole = (parts: readonly { says: CommitTold }[]): boolean =>
  parts.every(({ says }) => says.part.of === parts.length) &&
  new Set(parts.map(({ says }) => says.part.number)).size === parts.length;

/** The change of a branch, read again from GitHub; undefined when it is none that we could have made. */
async function partOf(
  { github }: Deps,
  { repo: { repo, id }, base }: FixTarget,
  branch: TargetBranch,
  { pull }: CommitTold,
  maxFiles: number,
): Promise<FixPart | undefined> {
  const parent = branch.parents[0]!;
  const { files, commits, cut } = await compareCommits(github, repo, parent, branch.sha);
  if (cut || commits.length !== 1 || files.length > maxFiles) return undefined;
  const [old, now] = await Promise.all(
    [parent, branch.sha].map(async (sha) => {
      const { entries } = await listTree(github, repo, sha);
      return new Map(entries.map((entry): [string, TreeEntry] => [entry.path, entry]));
    }),
  );
  const read = async (path: string, entry: TreeEntry | undefined, sha: string): Promise<string | null | undefined> =>
    entry === undefined ? null : isPlain(entry) ? readFile(github, repo, path, sha) : undefined;
  const changes = await Promise.all(
    files.map(async ({ path, previousPath, status }): Promise<FileChange | undefined> => {
      const [was, is] = [old!.get(path), now!.get(path)];
      const [before, after] = await Promise.all([read(path, was, parent), read(path, is, branch.sha)]);
      // W5: a link, a submodule or bytes that are no text are nothing that the guard could have let pass.
      if (before === undefined || after === undefined || previousPath !== undefined) return undefined;
      const mode = is?.mode ?? was?.mode;
      const asBefore = mode === (was?.mode ?? '100644') && (status === 'added') === (was === undefined);
      return asBefore ? { path, before, after, mode: mode === '100755' ? '100755' : '100644' } : undefined;
    }),
  );
  const { success, data } = fixPartSchema.shape.files.safeParse(changes);
  if (!success) return undefined;
  return {
    repo: fullName(repo),
    repoId: id,
    base: { branch: base, sha: parent },
    branch: branch.name,
    files: data,
    pull,
  };
}

const isPlain = ({ kind, mode }: TreeEntry): boolean => kind === 'file' && /^100(?:644|755)$/.test(mode);
