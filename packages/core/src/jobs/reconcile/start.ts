import type { Denial } from '../../decide/access.ts';
import { type ReconcileEvent, reconcileEvent } from '../../decide/reconcile-event.ts';
import { type AllowedRepo, fullName, lessVisible, type RepoRef, sameRepo } from '../../domain/repo.ts';
import { GithubError, messageOf, UserError } from '../../errors.ts';
import { readIdentity } from '../../github/home.ts';
import type { Deps } from '../deps.ts';
import { maySweep } from '../start.ts';
import type { ReconcileInput } from './input.ts';

/** A repository whose pull requests are looked after, as GitHub has it now. */
export type ReconciledRepo = Omit<AllowedRepo, 'pin'>;

/** A run that may go on. */
export interface StartedReconcile {
  /** The home repository first. */
  repos: readonly ReconciledRepo[];
  /** A sentence for each of the others that could not be read; the run is red, and goes on without it (G6). */
  unread: readonly string[];
  /** The one pull request of the home repository to look at; undefined: all that are open. */
  only: number | undefined;
  /** The token of this event can only read: nothing is asked and nothing written. */
  readOnly: boolean;
}

/** Whether this run may start, and over what. Costs one request a repository and no GraphQL point. */
export async function startReconcile(deps: Deps, input: ReconcileInput): Promise<StartedReconcile | Denial> {
  const { settings } = deps;
  const event = reconcileEvent(settings.event.name, settings.event.payload, settings.run.actor);
  const isOwn = event.kind !== 'unsupported';
  const denial = await maySweep(deps, { isOwn, why: isOwn ? '' : event.why });
  if (denial) return denial;
  if (input.explain && input.pullNumber === undefined)
    throw new UserError('`explain` is set, so `pull-number` must name the pull request to explain.');
  const others = input.targets.filter((repo) => !sameRepo(repo, settings.home));
  const [home, ...rest] = await Promise.all([readHome(deps), ...others.map((repo) => readOther(deps, repo))]);
  return {
    repos: visible(deps, [home, ...rest.filter((one) => typeof one === 'object')]),
    unread: rest.filter((one) => typeof one === 'string'),
    ...{ only: input.pullNumber ?? numberIn(event), readOnly: isReadOnly(event) },
  };
}

/** Without its own repository there are no rules. */
async function readHome({ settings, github }: Deps): Promise<ReconciledRepo> {
  const home = await readIdentity(github, settings.home);
  if (home.id === 0) throw new UserError(renamed(settings.home));
  return home;
}

/** FT08: another repository as GitHub has it, or a sentence: why not, and what to do. */
async function readOther({ settings, github, host }: Deps, repo: RepoRef): Promise<ReconciledRepo | string> {
  const why = await readIdentity(github, repo).then(
    (found) => (found.id === 0 ? renamed(repo) : found),
    (error: unknown) => {
      host.signal.throwIfAborted();
      if (!(error instanceof GithubError)) throw error;
      if (!['not-found', 'gone', 'permission'].includes(error.kind)) return `${fullName(repo)}: ${messageOf(error)}`;
      const own = settings.repositoryTokens.some((one) => sameRepo(one.repo, repo));
      const advice = own
        ? 'or its token in `repository-tokens` may not read; look at what that token may do'
        : 'or `github-token` may not read; pass a token in `repository-tokens`';
      return `\`reconcile-repositories\` names ${fullName(repo)}, which does not exist ${advice}.`;
    },
  );
  if (typeof why === 'string') host.log.error(why);
  return why;
}

const renamed = (repo: RepoRef): string =>
  `${fullName(repo)} was renamed or transferred; write its present name in the workflow.`;

const numberIn = (event: ReconcileEvent): number | undefined => (event.kind === 'one' ? event.number : undefined);
const isReadOnly = (event: ReconcileEvent): boolean => event.kind === 'one' && event.readOnly;

/** W2: rules that few may see are not acted upon where more can see it, for the words of an answer may quote them. */
function visible({ host }: Deps, repos: readonly ReconciledRepo[]): ReconciledRepo[] {
  const [home] = repos;
  const shown = repos.filter((one) => home && lessVisible(home, one));
  for (const { repo, visibility } of shown)
    host.log.warning(
      `${fullName(repo)} is ${visibility} and the rules' repository is less visible: it is left out. Keep the rules where as many can read them.`,
    );
  return repos.filter((one) => !shown.includes(one));
}
