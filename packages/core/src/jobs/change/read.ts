import { isTrustedWriter } from '../../decide/access.ts';
import { type ChangeFile, changeBranch } from '../../decide/change/index.ts';
import { codeownersPlaces } from '../../decide/codeowners.ts';
import { planOf } from '../../decide/commit-message.ts';
import type { ChangeRequest } from '../../domain/change.ts';
import type { FileChange } from '../../domain/fix.ts';
import type { Author } from '../../domain/issue.ts';
import { type AllowedRepo, fullName, parseRepo, type RepoRef, sameRepo } from '../../domain/repo.ts';
import type { TargetBranch, TargetFacts, TargetPull } from '../../domain/target.ts';
import { goneIs, UserError } from '../../errors.ts';
import type { Github } from '../../github/client.ts';
import { compareCommits } from '../../github/commits.ts';
import { viewer } from '../../github/permissions.ts';
import { hadPull } from '../../github/pulls.ts';
import { listTree, readAllowed, readFile } from '../../github/repos.ts';
import { readTarget } from '../../github/target.ts';
import { readTexts } from '../../github/texts.ts';
import type { FixInput } from '../create-fix/input.ts';
import type { Tree } from '../create-fix/judge.ts';
import type { Deps } from '../deps.ts';

/** All that is known before a change is decided. */
export interface ChangeFacts {
  /** The home repository and the one that is written to, which may be the same. */
  repos: AllowedRepo[];
  repo: AllowedRepo;
  self: Author | undefined;
  target: TargetFacts;
  branch: string;
  /** The commit that the change is made on: the default branch's, or that of an earlier run which this one goes on with. */
  base: string;
  file: ChangeFile & Pick<FileChange, 'mode'>;
  tree: Tree;
  codeowners: string | undefined;
  /** Our open pull request from that branch. */
  open: TargetPull | undefined;
  /** The hash in the commit that an earlier run of ours left at the branch's head. */
  left: string | undefined;
  /** A pull request of this very change was merged or closed before: that is a person's word, or done. */
  finished: boolean;
}

/** Reads what the request names, as it is now. Throws UserError for what is not there or may not be written to, and GithubError. */
export async function readChange(deps: Deps, input: FixInput, request: ChangeRequest): Promise<ChangeFacts> {
  const { github, settings } = deps;
  const wanted = repoOf(deps, input, request);
  const isHome = sameRepo(wanted, settings.home);
  const branch = changeBranch(request);
  const reading = readTarget(github, wanted, { prefix: branch, branch, labels: [], users: [] });
  // Of a repository that cannot be read, the other question tells why.
  reading.catch(() => undefined);
  const [repos, self] = await Promise.all([
    readAllowed(github, isHome ? [wanted] : [settings.home, wanted]),
    viewer(github, wanted).catch(() => undefined),
  ]);
  const repo = repos.at(-1)!;
  const target = await reading;
  const there = target.branches.find(({ name }) => name === branch);
  const trusts = (who: Author) => isTrustedWriter(who, self, settings.trustedBots);
  const pulls = target.pulls.filter((pull) => !pull.fork && pull.branch === branch);
  const left = there && (await leftOn(github, target, there, trusts));
  const base = left?.base ?? target.base.sha;
  const [text, tree, owners, finished] = await Promise.all([
    readFile(github, repo.repo, request.file, base),
    listTree(github, repo.repo, base),
    readTexts(github, repo.repo, base, codeownersPlaces),
    there && pulls.length === 0 ? hadPull(github, repo.repo, branch) : false,
  ]);
  if (text === undefined)
    throw new UserError(
      `\`change\`: ${fullName(repo.repo)} has no text file ${request.file} of at most 1 MiB on ${target.base.branch}; write its path from the root of the repository.`,
    );
  const mode = tree.entries.find(({ path }) => path === request.file)?.mode === '100755' ? '100755' : '100644';
  return {
    ...{ repos, repo, self, target, branch, base, tree, finished },
    file: { path: request.file, text, mode },
    codeowners: codeownersPlaces.map((place) => owners.get(place)).find((one) => one !== undefined),
    open: pulls.find(({ author }) => trusts(author)),
    left: left?.plan,
  };
}

/**
 * Where an earlier run stopped. It left the branch where the default branch was then, or our commit on that, with the hash of
 * its plan; undefined for anything else. A commit that never was on the default branch is none to build on, whoever says
 * that we made the next one.
 */
async function leftOn(
  github: Github,
  { repo, base }: TargetFacts,
  { sha, parents: [parent, second], message, author }: TargetBranch,
  trusts: (who: Author) => boolean,
): Promise<{ base: string; plan?: string } | undefined> {
  const isOnBase = async (commit: string): Promise<boolean> => {
    if (commit === base.sha) return true;
    const moved = await compareCommits(github, repo, commit, base.sha).catch(goneIs(undefined));
    return moved?.status === 'ahead';
  };
  if (await isOnBase(sha)) return { base: sha };
  const plan = planOf(message);
  const isOurs = author !== undefined && trusts(author) && plan !== undefined;
  const isOnlyOne = parent !== undefined && second === undefined;
  return isOurs && isOnlyOne && (await isOnBase(parent)) ? { base: parent, plan } : undefined;
}

/** W2: the home repository, or one that the inputs let be written to. */
function repoOf({ settings }: Deps, input: FixInput, { repository }: ChangeRequest): RepoRef {
  if (repository === undefined) return settings.home;
  const named = parseRepo(repository);
  const found = [settings.home, ...input.targets].find((one) => named && sameRepo(one, named));
  if (!found)
    throw new UserError(
      `\`change\` names the repository ${repository}, which this run may not write to; list it in \`fix-repositories\`.`,
      { rule: 'W2' },
    );
  return found;
}
