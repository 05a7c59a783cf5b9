import { fullName, lessVisible, type RepoRef, sameRepo } from '../../domain/repo.ts';
import type { RuleFault } from '../../domain/rule.ts';
import { GithubError, UserError } from '../../errors.ts';
import { readIdentity } from '../../github/home.ts';
import { readRuleFiles } from '../../github/rule-files.ts';
import { type LoadedRule, parseRules } from '../../rules.ts';
import { matcher, PATHS } from '../../text/globs.ts';
import type { Deps } from '../deps.ts';
import type { ReconcileInput } from './input.ts';
import type { ReconciledRepo } from './start.ts';

export interface RuleBook {
  rules: readonly LoadedRule[];
  faults: readonly RuleFault[];
}

const PAGE = 'https://github.com/org/ai-devops/blob/main/docs/pr-rules.md';

/** An organisation's rules for all of its repositories stand where its other defaults do. */
const SHARED = '.github';

const sharedBy = ({ repo }: ReconciledRepo): RepoRef => ({ owner: repo.owner, name: SHARED });

/** The rules as `readRules` finds them. Throws UserError when there are none at all. */
export async function loadRules(deps: Deps, input: ReconcileInput, home: ReconciledRepo): Promise<RuleBook> {
  const found = await readRules(deps, input, home);
  if (found) return found;
  // A user's repository has no page of ours, and the folder may well hold rules that these globs do not mean.
  const ends = input.rules.every((glob) => glob.endsWith('.yml'))
    ? ' Files that end in `.yaml` are not read unless `rules` names them.'
    : '';
  throw new UserError(
    `There are no rules: ${input.rules.join(', ')} names no file on the default branch of ${fullName(home.repo)} or ${fullName(sharedBy(home))}. Add one, or name yours in the input \`rules\`.${ends} How a rule is written: ${PAGE}`,
  );
}

/**
 * The rules as they stand on the default branch now (F2): those of the home repository, or of its owner's `.github`
 * repository when it has none; undefined when there are none at all.
 */
export async function readRules(
  deps: Deps,
  { rules: globs }: ReconcileInput,
  home: ReconciledRepo,
): Promise<RuleBook | undefined> {
  const own = await rulesOf(deps, home.repo, globs);
  if (own) return own;
  const shared = sharedBy(home);
  return (await mayUse(deps, shared, home)) ? rulesOf(deps, shared, globs) : undefined;
}

async function rulesOf({ github }: Deps, repo: RepoRef, globs: readonly string[]): Promise<RuleBook | undefined> {
  const files = await readRuleFiles(github, repo, globs, matcher(globs, PATHS));
  if (!files || files.length === 0) return undefined;
  return parseRules(files);
}

/** W2: a private repository's rules are not followed where more people see what came of them. */
async function mayUse({ github }: Deps, shared: RepoRef, home: ReconciledRepo): Promise<boolean> {
  if (sameRepo(shared, home.repo)) return false;
  try {
    const found = await readIdentity(github, shared);
    return found.id !== 0 && !lessVisible(found, home);
  } catch (error) {
    if (error instanceof GithubError && ['not-found', 'gone', 'permission'].includes(error.kind)) return false;
    throw error;
  }
}
