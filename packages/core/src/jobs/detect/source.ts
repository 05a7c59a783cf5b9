import type { Scope } from '../../domain/repo.ts';
import { fullName } from '../../domain/repo.ts';
import { actionsSource } from '../../sources/actions.ts';
import type { Source } from '../../sources/source.ts';
import { compilePattern, type Pattern } from '../../text/pattern.ts';
import type { Deps } from '../deps.ts';
import type { DetectInput } from './input.ts';

/** The CI that is watched: GitHub Actions of the repositories of this run, or a Prow. Loads only what it needs. */
export async function openSource(deps: Deps, scope: Scope, { prow }: DetectInput): Promise<Source> {
  const { github, host, settings } = deps;
  if (!prow)
    return actionsSource({
      github,
      repos: scope.repos,
      signal: host.signal,
      log: host.log,
      hasCalls: halfOfThem(deps),
    });
  const { prowSource, PLATFORM_PATTERNS } = await import('../../sources/prow.ts');
  return prowSource({
    fetch: host.fetch,
    url: prow.url,
    artifactsUrl: prow.artifactsUrl,
    jobs: prow.jobs,
    home: fullName(settings.home),
    own: await patterns(prow.own, 'own-patterns'),
    platform: await patterns(prow.platform.length > 0 ? prow.platform : PLATFORM_PATTERNS, 'platform-patterns'),
    signal: host.signal,
    clock: host.clock,
  });
}

/** Requests that are kept for writing what was found: more than a run with a few new issues needs. */
const CALLS_FOR_WRITING = 150;

/** Whether reading may go on: what is left unread is met by the next scan, what is not written would be lost. */
export const hasCalls = ({ callsLeft }: Pick<Deps, 'callsLeft'>): boolean => callsLeft() > CALLS_FOR_WRITING;

/** Half of what may be read goes into finding failed jobs, the other half into their logs: else a scan would never get on. */
function halfOfThem({ callsLeft }: Deps): () => boolean {
  let begun: number | undefined;
  return () => {
    const left = callsLeft();
    if (left === Number.POSITIVE_INFINITY) return true;
    begun ??= left;
    return left > (begun + CALLS_FOR_WRITING) / 2;
  };
}

const patterns = (sources: readonly string[], input: string): Promise<Pattern[]> =>
  Promise.all(sources.map((source, index) => compilePattern(source, `\`${input}\`, line ${index + 1}`)));
