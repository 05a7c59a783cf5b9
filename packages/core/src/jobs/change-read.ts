import { isTrustedWriter } from '../decide/access.ts';
import { changeBranch } from '../decide/change/index.ts';
import { codeownersPlaces } from '../decide/codeowners.ts';
import { planOf } from '../decide/commit-message.ts';
import { APPROVAL_LABEL, CHANGE_LABEL, OUR_LABEL, riskLabel } from '../decide/labels.ts';
import type { ChangeRequest } from '../domain/change.ts';
import { type FileChange, RISKS } from '../domain/fix.ts';
import type { Author } from '../domain/issue.ts';
import { type AllowedRepo, fullName, parseRepo, type RepoRef, sameRepo } from '../domain/repo.ts';
import type { TargetFacts } from '../domain/target.ts';
import { UserError } from '../errors.ts';
import { viewer } from '../github/permissions.ts';
import { hadPull } from '../github/pulls.ts';
import { listTree, readAllowed, readFile } from '../github/repos.ts';
import { readTarget } from '../github/target.ts';
import { readTexts } from '../github/texts.ts';
import type { FixInput } from './create-fix-input.ts';
import type { Deps } from './deps.ts';

/** All that is known before a change is decided. */
export interface ChangeFacts {
  repo: AllowedRepo;
  self: Author | undefined;
  target: TargetFacts;
  branch: string;
  /** The commit that the change is made on: the default branch's, or that of a killed run which this one goes on with. */
  base: string;
  file: Pick<FileChange, 'mode'> & { path: string; text: string };
  codeowners: string | undefined;
  /** A pull request of this very change was merged or closed before: that is a person's word, or done. */
  finished: boolean;
}

/** Reads what the request names, as it is now. Throws UserError for what is not there or may not be written to, and GithubError. */
export async function readChange(deps: Deps, input: FixInput, request: ChangeRequest): Promise<ChangeFacts> {
  const { github, settings } = deps;
  const wanted = repoOf(deps, input, request);
  const [repo] = await readAllowed(github, [wanted]);
  if (!repo)
    throw new UserError(`${fullName(wanted)} could not be read: give the job \`permissions: contents: write\`.`);
  const branch = changeBranch(request);
  const [self, target] = await Promise.all([
    viewer(github, repo.repo).catch(() => undefined),
    readTarget(github, repo.repo, {
      prefix: branch,
      labels: labelNames(request),
      users: input.approvers.filter((name) => !name.includes('/')),
      configPath: sameRepo(repo.repo, settings.home) ? settings.configPath : undefined,
    }),
  ]);
  const trusts = (who: Author) => isTrustedWriter(who, self, settings.trustedBots);
  const there = target.branches.find(({ name }) => name === branch);
  const open = target.pulls.some((pull) => !pull.fork && pull.branch === branch);
  const left =
    there?.author && trusts(there.author) && there.parents.length === 1 && planOf(there.message) !== undefined;
  const base = left ? there.parents[0]! : target.base.sha;
  const [text, tree, owners, finished] = await Promise.all([
    readFile(github, repo.repo, request.file, base),
    listTree(github, repo.repo, base),
    readTexts(github, repo.repo, base, codeownersPlaces),
    there && !open ? hadPull(github, repo.repo, branch) : false,
  ]);
  if (text === undefined)
    throw new UserError(
      `\`change\`: ${fullName(repo.repo)} has no file ${request.file} on ${target.base.branch}; write its path from the root of the repository.`,
    );
  const mode = tree.entries.find(({ path }) => path === request.file)?.mode === '100755' ? '100755' : '100644';
  const codeowners = codeownersPlaces.map((place) => owners.get(place)).find((one) => one !== undefined);
  return { repo, self, target, branch, base, file: { path: request.file, text, mode }, codeowners, finished };
}

/** W2: the home repository, or one that the inputs let be written to. */
function repoOf({ settings }: Deps, input: FixInput, { repository }: ChangeRequest): RepoRef {
  if (repository === undefined) return settings.home;
  const named = parseRepo(repository);
  const found = [settings.home, ...input.targets].find((one) => named && sameRepo(one, named));
  if (!found)
    throw new UserError(
      `\`change\` names the repository ${repository}, which this run may not write to; list it in \`fix-repositories\`.`,
    );
  return found;
}

/** Labels that its pull request may carry. */
export const labelNames = ({ environment }: ChangeRequest): string[] => [
  OUR_LABEL,
  CHANGE_LABEL,
  ...RISKS.map(riskLabel),
  APPROVAL_LABEL,
  ...(environment === undefined ? [] : [environment]),
];
