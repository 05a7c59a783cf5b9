import { readSeen } from '../../packages/core/src/decide/seen.ts';
import type { AllowedRepo } from '../../packages/core/src/domain/repo.ts';
import type { FailedJob, Scan, ScanFilter } from '../../packages/core/src/domain/scan.ts';
import { actionsSource } from '../../packages/core/src/sources/actions.ts';
import type { Source, SourceLog } from '../../packages/core/src/sources/source.ts';
import { connect, repo, TOKEN, type World } from '../github/world.ts';
import { type GitHubTwin, type RepoSeed, type RunSeed, startGitHub } from '../kit/github/index.ts';

export const NOW = '2026-01-05T09:00:00Z';

/** `minutes` before the clock of the twin. */
export const ago = (minutes: number): string => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();

/** A twin whose clock stands still, with repositories and their runs. */
export const startTwin = (repos: Record<string, RunSeed[] | RepoSeed>): Promise<GitHubTwin> =>
  startGitHub(
    {
      tokens: { [TOKEN]: {} },
      repos: Object.fromEntries(
        Object.entries(repos).map(([name, seed]) => [name, Array.isArray(seed) ? { runs: seed } : seed]),
      ),
    },
    { at: NOW },
  );

/** A red run of one failed job. */
export const red = (seed: RunSeed = {}): RunSeed => ({
  createdAt: ago(60),
  jobs: [{ name: 'test', conclusion: 'failure', log: 'boom\n' }],
  ...seed,
});

export interface Watching extends World {
  source: Source;
  scan(filter?: Partial<ScanFilter>, keys?: Iterable<string>): Promise<Scan>;
  /** What `progress` was told. */
  told: string[];
}

export function watch(twin: GitHubTwin, names: readonly string[], more: Parameters<typeof connect>[1] = {}): Watching {
  const world = connect(twin, more);
  const repos: AllowedRepo[] = names.map((name) => ({
    repo: repo(name),
    id: twin.repo(name).record.id,
    visibility: 'private',
    defaultBranch: twin.repo(name).record.defaultBranch,
    pin: twin.repo(name).sha(),
  }));
  const { signal } = new AbortController();
  const source = actionsSource({ github: world.github, repos, signal, log: world.log });
  const told: string[] = [];
  const every: ScanFilter = {
    ...{ since: ago(24 * 60), until: NOW, workflows: [], branches: [], events: [], exclude: [] },
    ...{ tolerated: false, own: undefined },
  };
  return {
    ...world,
    source,
    told,
    scan: (filter = {}, keys = []) =>
      source.scan({ ...every, ...filter }, readSeen(keys), (text) => void told.push(text)),
  };
}

/** `repo run.attempt job` of failed jobs, with `~` for tolerated ones. */
export const jobsOf = (jobs: readonly FailedJob[]): string[] =>
  jobs.map(({ build, name, tolerated }) => `${build.repo} ${build.attempt} ${tolerated ? '~' : ''}${name}`);

export const textOf = async (log: SourceLog | undefined): Promise<string> => {
  if (log?.kind !== 'log') return log === undefined ? 'none' : `gone: ${log.why}`;
  let text = '';
  for await (const chunk of log.chunks) text += chunk;
  return text;
};

/** How often GitHub was asked for each kind of thing; visits to the store that it points to are no calls. */
export function calls(twin: GitHubTwin): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, path } of twin.journal.requests) {
    if (path.startsWith('/_logs/')) continue;
    const line = `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '').replace(/\d+/g, 'N')}`;
    counts[line] = (counts[line] ?? 0) + 1;
  }
  return counts;
}
