import { type AllowedRepo, fullName, repoKey } from '../domain/repo.ts';
import type { Run } from '../domain/run.ts';
import type { Build, ScanFilter } from '../domain/scan.ts';
import { matcher, NAMES } from '../text/globs.ts';

/**
 * The build that a completed run is. The branch of a fork is `owner:branch`, as GitHub writes it, so that nobody's own
 * `main` passes for ours; `ghost:` when the fork was deleted (FT13).
 */
export function buildOf({ repo }: Pick<AllowedRepo, 'repo'>, run: Run): Build {
  const own = run.headRepo?.toLowerCase() === repoKey(repo);
  // A workflow of another ref is written `.github/workflows/ci.yml@refs/heads/x`.
  const path = run.path.replace(/@.*$/s, '');
  return {
    source: 'actions',
    repo: fullName(repo),
    workflow: run.workflow || baseName(path),
    path,
    branch: own ? run.branch : `${run.headRepo?.split('/')[0] ?? 'ghost'}:${run.branch}`,
    event: run.event,
    sha: /^[0-9a-f]{40}$/.test(run.sha) ? run.sha : '',
    url: run.url,
    at: run.createdAt,
    runId: run.id,
    build: '',
    attempt: run.attempt,
    conclusion: run.conclusion ?? '',
  };
}

export interface BuildFilter {
  /** What GitHub can be asked for: less comes then. `wants` must look all the same. */
  ask: { branch?: string; event?: string };
  wants(build: Build): boolean;
}

/** What a filter means for one repository. */
export function buildFilter(filter: ScanFilter, repo: AllowedRepo): BuildFilter {
  const branches = filter.branches.length > 0 ? filter.branches : [repo.defaultBranch];
  const isWatched = named(filter.workflows);
  const isExcluded = named(filter.exclude);
  const isBranch = matcher(branches, { dot: true });
  const own = filter.own?.repo.toLowerCase() === repoKey(repo.repo) ? filter.own.path : undefined;
  const [branch, ...otherBranches] = branches;
  const [event, ...otherEvents] = filter.events;
  return {
    ask: {
      ...(branch !== undefined && otherBranches.length === 0 && isLiteral(branch) ? { branch } : {}),
      ...(event !== undefined && otherEvents.length === 0 ? { event } : {}),
    },
    wants: (build) =>
      build.path !== own &&
      (filter.workflows.length === 0 || isWatched(build)) &&
      !isExcluded(build) &&
      isBranch(build.branch) &&
      (filter.events.length === 0 || filter.events.includes(build.event)),
  };
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** By name or file name. A name is a text in which a slash is nothing special. */
function named(globs: readonly string[]): (build: Build) => boolean {
  const matches = matcher(globs, NAMES);
  return ({ workflow, path }) => matches(workflow) || (path !== '' && matches(baseName(path)));
}

const isLiteral = (glob: string): boolean => !/[*?[\]{}()!\\|]/.test(glob);
