import type { Denial } from '../decide/access.ts';
import { type ReconcileEvent, reconcileEvent } from '../decide/reconcile-event.ts';
import { type AllowedRepo, fullName, lessVisible, sameRepo } from '../domain/repo.ts';
import { UserError } from '../errors.ts';
import { readIdentity } from '../github/home.ts';
import type { Deps } from './deps.ts';
import type { ReconcileInput } from './reconcile-input.ts';
import { maySweep } from './start.ts';

/** A repository whose pull requests are looked after, as GitHub has it now. */
export type ReconciledRepo = Omit<AllowedRepo, 'pin'>;

/** A run that may go on. */
export interface StartedReconcile {
  /** The home repository first. */
  repos: readonly ReconciledRepo[];
  /** The one pull request of the home repository to look at; undefined: all that are open. */
  only: number | undefined;
  /** The token of this event can only read: nothing is asked and nothing written. */
  readOnly: boolean;
}

/** Whether this run may start, and over what. Costs one request a repository and no GraphQL point. */
export async function startReconcile(deps: Deps, input: ReconcileInput): Promise<StartedReconcile | Denial> {
  const { settings, github } = deps;
  const event = reconcileEvent(settings.event.name, settings.event.payload, settings.run.actor);
  const isOwn = event.kind !== 'unsupported';
  const denial = await maySweep(deps, { isOwn, why: isOwn ? '' : event.why });
  if (denial) return denial;
  if (input.explain && input.pullNumber === undefined)
    throw new UserError('`explain` is set, so `pull-number` must name the pull request to explain.');
  const others = input.targets.filter((repo) => !sameRepo(repo, settings.home));
  const found = await Promise.all([settings.home, ...others].map((repo) => readIdentity(github, repo)));
  return { repos: visible(deps, found), only: input.pullNumber ?? numberIn(event), readOnly: isReadOnly(event) };
}

const numberIn = (event: ReconcileEvent): number | undefined => (event.kind === 'one' ? event.number : undefined);
const isReadOnly = (event: ReconcileEvent): boolean => event.kind === 'one' && event.readOnly;

/** W2: rules that few may see are not acted upon where more can see it, for the words of an answer may quote them. */
function visible({ host }: Deps, repos: readonly ReconciledRepo[]): ReconciledRepo[] {
  const [home] = repos;
  for (const { id, repo } of repos)
    if (id === 0)
      throw new UserError(`${fullName(repo)} was renamed or transferred; write its present name in the workflow.`);
  const shown = repos.filter((one) => home && lessVisible(home, one));
  for (const { repo, visibility } of shown)
    host.log.warning(
      `${fullName(repo)} is ${visibility} and the rules' repository is less visible: it is left out. Keep the rules where as many can read them.`,
    );
  return repos.filter((one) => !shown.includes(one));
}
