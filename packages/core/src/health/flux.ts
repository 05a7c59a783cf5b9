import type { Deployed, Health, HealthWord, SyncWord } from '../domain/health.ts';
import { type CommitStatus, HEALTHS, SYNCS, worst } from '../domain/health.ts';
import type { Cut } from '../domain/pull.ts';
import { GithubError, messageOf } from '../errors.ts';
import { inlineCode } from '../text/markdown.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/**
 * What Flux's notification-controller tells GitHub of a Kustomization, from fluxcd/notification-controller and
 * fluxcd/kustomize-controller (internal/notifier/github.go and util.go, internal/server/provider_commit_status.go and
 * event_handlers.go, internal/controller/kustomization_controller.go; releases of 2020 to 2026):
 *
 * - Context: `kustomization/NAME` at first; from 0.5.0 `SUMMARY/kustomization/NAME` where the Alert had a `summary`; since 2022
 *   `kustomization/NAME/UID`, where UID is the first part of the Provider's, so that clusters do not overwrite each other; since
 *   Flux 2.6 whatever `commitStatusExpr` of the Provider says. All but the last are in lower case. No namespace is in it.
 * - State: `success` of an event of severity info, `failure` of one of severity error; events that say Progressing are left out.
 *   So `success` alone is no health: up to Flux 2.7 a Kustomization that waits for another one writes it too.
 * - Description: the reason of the event in lower-case words, `ReconciliationSucceeded` as `reconciliation succeeded`.
 * - Commit: the one of the event's revision, `main@sha1:HASH` (once `main/HASH`): the source's revision that was applied, or
 *   tried. Of an OCI artifact its origin revision. The same state and description are not written twice.
 * - Flux 2.8.0 writes none (fluxcd/flux2#5737), 2.8.1 and later no failures (notification-controller#1373), 2.9 again both.
 */
const SAID: Readonly<Record<string, Said>> = {
  'success reconciliation succeeded': { health: 'Healthy', sync: 'Synced' },
  'success dependency not ready': { health: 'Progressing', sync: 'OutOfSync' },
  'success health check canceled': { health: 'Progressing', sync: 'Synced' },
  // It is applied, and does not come up.
  'failure health check failed': { health: 'Degraded', sync: 'Synced' },
};

interface Said {
  health: HealthWord;
  sync: SyncWord;
}

/** Of every other description. The last two words Flux does not use; they are for who writes such a status in its place. */
const BY_STATE: Readonly<Record<string, Said>> = {
  failure: { health: 'Degraded', sync: 'OutOfSync' },
  error: { health: 'Degraded', sync: 'OutOfSync' },
  pending: { health: 'Progressing', sync: 'OutOfSync' },
};

/** Reads the statuses of a commit, newest first. Throws GithubError. */
export type ReadStatuses = (at: { repo: Deployed['repo']; sha: string }) => Promise<Cut<CommitStatus>>;

/**
 * The health of a Kustomization by the statuses on one commit, which is the base branch's: one that Flux has not come to has
 * none, and is `Unknown`. Never throws but for the signal's reason.
 */
export const flux =
  (read: ReadStatuses, signal: AbortSignal) =>
  async (name: string, { repo, sha }: Deployed): Promise<Health> => {
    if (sha === undefined) return unknown(name, 'the newest commit of its base branch is not known');
    try {
      return fluxHealth(name, await read({ repo, sha }));
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof GithubError)) throw error;
      return unknown(name, `the statuses of ${inlineCode(sha.slice(0, 7))} cannot be read: ${messageOf(error)}`);
    }
  };

/**
 * What the statuses of one commit, newest first, say of a Kustomization; with a `/` in it the name is the whole context of one
 * status. Of each context the newest counts, and of several contexts (clusters) the worst. Anybody with `statuses: write` can
 * write one, so where two accounts wrote one context nobody can tell which of them is Flux, and it is `Unknown`.
 */
export function fluxHealth(name: string, { items, cut }: Cut<CommitStatus>): Health {
  const own = items.filter(({ context }) => isAbout(context, name));
  const contexts = new Map<string, CommitStatus[]>();
  for (const status of own) {
    const written = contexts.get(status.context);
    if (written) written.push(status);
    else contexts.set(status.context, [status]);
  }
  if (cut) return unknown(name, `its commit has more than ${items.length} statuses, and these were not all read`);
  if (contexts.size === 0) return unknown(name, 'Flux has written no status for it on the newest commit of the branch');
  for (const [context, written] of contexts) {
    const writers = [...new Set(written.map(({ by }) => by))];
    if (writers.length > 1)
      return unknown(name, `${shown(context)} was written by ${namesOf(writers)}, and only one can be Flux`);
  }
  const newest = [...contexts.values()].map(([status]) => status!);
  const said = newest.map(saidBy);
  const strange = newest.filter((status) => saidBy(status).health === 'Unknown');
  return {
    ...{ source: 'flux', app: name },
    health: worst(
      HEALTHS,
      said.map(({ health }) => health),
    )!,
    sync: worst(
      SYNCS,
      said.map(({ sync }) => sync),
    )!,
    why: strange[0] && strangeness(strange[0]),
    by: [...new Set(newest.map(({ by }) => sanitizeLine(by, LONGEST)))].join(', '),
  };
}

/** With what stands before and behind the name: a summary, a cluster, the Provider. */
function isAbout(context: string, name: string): boolean {
  const [said, asked] = [context.toLowerCase(), name.toLowerCase()];
  return asked.includes('/') ? said === asked : `/${said}/`.includes(`/kustomization/${asked}/`);
}

function saidBy({ state, description }: CommitStatus): Said {
  const words = `${state} ${description.trim().toLowerCase()}`;
  if (Object.hasOwn(SAID, words)) return SAID[words]!;
  return Object.hasOwn(BY_STATE, state) ? BY_STATE[state]! : { health: 'Unknown', sync: 'Unknown' };
}

const strangeness = ({ context, state, description }: CommitStatus): string =>
  `${shown(context)} says ${shown(state)} with ${description.trim() === '' ? 'no description' : shown(description)}, and Flux says \`reconciliation succeeded\` of what is healthy`;

const unknown = (app: string, why: string): Health => ({
  ...{ source: 'flux', app, health: 'Unknown', sync: 'Unknown' },
  ...{ why, by: undefined },
});

/** Characters of what others wrote. */
const LONGEST = 100;
const shown = (text: string): string => inlineCode(sanitizeLine(text, LONGEST));
const namesOf = (logins: readonly string[]): string =>
  logins
    .slice(0, 3)
    .map((login) => (login === '' ? 'an account that is gone' : shown(login)))
    .join(' and ');
