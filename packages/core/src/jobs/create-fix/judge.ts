import { branchPrefix } from '../../decide/branch-name.ts';
import { judgeFiles } from '../../decide/limits.ts';
import { standingOf } from '../../decide/our-branch.ts';
import { newLines } from '../../decide/patch.ts';
import type { FileChange, FixPart, FixPlan, PathLimits } from '../../domain/fix.ts';
import { isSanePath } from '../../domain/path.ts';
import { fullName, type RepoRef } from '../../domain/repo.ts';
import type { Refusal } from '../../domain/report.ts';
import { AlertError, goneIs } from '../../errors.ts';
import { compareCommits } from '../../github/commits.ts';
import { listTree, readFile } from '../../github/repos.ts';
import type { Redactor } from '../../text/redact.ts';
import { refuseSecret } from '../ask.ts';
import type { Deps } from '../deps.ts';
import { type FixTarget, hashOf, issueName, targetOf, trustsIn } from './read.ts';
import type { Work } from './work.ts';

/**
 * The last look at a plan, whoever made it and wherever it was kept: every fact of it is read again from GitHub (W9), and
 * the whole of it is judged (W1, W4, W5, W6). Answers every objection; each is on record (A1). Throws AlertError for a plan
 * that says what is not so.
 */
export async function judgePlan(work: Work, plan: FixPlan): Promise<Refusal[]> {
  const { deps, facts } = work;
  const redactor = await deps.redactor();
  const all = await Promise.all(
    plan.parts.map(async (part) => {
      const target = targetOf(facts, part);
      if (!target)
        return [{ rule: 'W2', what: 'fix', why: `${part.repo} is not a repository that this run may write to` }];
      const at = { repo: target.repo.repo, sha: part.base.sha, files: part.files };
      return [...(await isAsTold(work, part, target)), ...(await judgeChange(deps, work.input.limits, at, redactor))];
    }),
  );
  return onRecord(work, all.flat());
}

/** Leaves each refusal on record and in the log (A1). */
export function onRecord({ deps, facts }: Work, refused: Refusal[]): Refusal[] {
  for (const refusal of refused) {
    deps.host.audit.append({
      stage: 'judge',
      verdict: 'denied',
      target: issueName(facts),
      plan: 'refused',
      ...refusal,
    });
    deps.host.log.notice(`guard.denied rule=${refusal.rule} ${refusal.what}: ${refusal.why}`);
  }
  return refused;
}

/** Whether repository, branch, base and the texts before the change are what the plan says. */
async function isAsTold({ deps, input, facts }: Work, part: FixPart, target: FixTarget): Promise<Refusal[]> {
  const { github } = deps;
  const { repo } = target.repo;
  const { base, branch } = part;
  if (part.repoId !== target.repo.id || base.branch !== target.base) throw untrue(`${part.repo} is another repository`);
  const approved = facts.plan;
  // W3: the one branch beside those that it makes is that of our own plan, where the empty commit is its head.
  const isOurs = approved
    ? branch === approved.branch && base.sha === approved.head
    : branch.startsWith(branchPrefix(input.branch, { issue: facts.issue.number }));
  if (!isOurs) return [{ rule: 'W3', what: 'fix', why: `${branch} is no branch that the host makes for this issue` }];
  // The effect looks again; but by then another part of the same fix may stand.
  const wanted = { base: base.sha, plan: hashOf(facts, part) };
  const there = target.facts.branches.find(({ name }) => name === branch);
  if (there && standingOf(there, wanted, trustsIn(deps, target)) === 'other')
    return [{ rule: 'W3', what: part.repo, why: `the branch ${branch} is there, and it is not of this plan` }];
  const head = target.facts.base.sha;
  if (base.sha !== head && !approved) {
    // The default branch may have moved on since; a commit that never was on it is none to build on.
    const moved = await compareCommits(github, repo, base.sha, head).catch(goneIs(undefined));
    if (moved?.status !== 'ahead' && moved?.status !== 'identical')
      throw untrue(`${base.sha.slice(0, 12)} is not on ${base.branch}`);
  }
  // A path that is none is refused as such, and nobody is asked for it.
  const sane = part.files.filter(({ path }) => isSanePath(path));
  await Promise.all(
    sane.map(async ({ path, before }) => {
      const found = (await readFile(github, repo, path, base.sha)) ?? null;
      if (found !== before) throw untrue(`${path} was not so at ${base.sha.slice(0, 12)}`);
    }),
  );
  return [];
}

const untrue = (why: string): AlertError =>
  new AlertError('W9', `The plan does not say what is so: ${why}. Nothing was written.`);

/** What stands in a commit, as GitHub lists it. */
export type Tree = Awaited<ReturnType<typeof listTree>>;

/** What the limits of a run and its secrets say against files that would be written there (W4, W5, W6, O2). Throws AlertError O2. */
export async function judgeChange(
  { github }: Pick<Deps, 'github'>,
  limits: PathLimits,
  { repo, sha, files, tree: listed }: { repo: RepoRef; sha: string; files: readonly FileChange[]; tree?: Tree },
  redactor: Redactor,
): Promise<Refusal[]> {
  const { entries, cut } = listed ?? (await listTree(github, repo, sha));
  const tree = { entries: new Map(entries.map((entry) => [entry.path, entry])), complete: !cut };
  const secrets = files.flatMap(({ path, before, after }) => {
    const added = newLines(before ?? '', after ?? '').join('\n');
    refuseSecret(redactor, added, 'committed');
    const found = redactor.findPattern(added);
    return found ? [{ rule: 'O2', path, why: `what is added looks like a secret (${found.name})` }] : [];
  });
  return [...judgeFiles(files, tree, limits), ...secrets].map(({ rule, path, why }) => ({
    ...{ rule, why },
    what: path || fullName(repo),
  }));
}
