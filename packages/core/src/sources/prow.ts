import { type Seen, seenKey } from '../decide/seen.ts';
import { type Build, type FailedJob, isEarlier, type Scan, type ScanFilter } from '../domain/scan.ts';
import { GithubError, UserError } from '../errors.ts';
import { matcher, NAMES } from '../text/globs.ts';
import type { Pattern } from '../text/pattern.ts';
import { junitReports } from './prow-artifacts.ts';
import { get, isPage, logText, shortText, type Web } from './prow-get.ts';
import { folderOf, type ProwBuild, type ProwList, readProwJobs } from './prow-jobs.ts';
import { type PlatformFacts, platformJudge } from './prow-platform.ts';
import type { Source, SourceLog } from './source.ts';

export { PLATFORM_PATTERNS, type PlatformFacts } from './prow-platform.ts';

export interface ProwDeps extends Web {
  /** The input `prow-url`: the address of Prow's page of jobs (deck), `https://prow.ci.openshift.org`. */
  url: string;
  /** The input `prow-artifacts-url`: the address below which `bucket/logs/…` is listed and served. */
  artifactsUrl: string;
  /** The input `prow-jobs`: globs over names of jobs; empty: all of them. */
  jobs: readonly string[];
  /** owner/name: whose build it is when a job names no repository. */
  home: string;
  /** What makes a failure the project's own, whatever `platform` says. */
  own: readonly Pattern[];
  /** What makes a failure the platform's; PLATFORM_PATTERNS compiled, unless an input names others. */
  platform: readonly Pattern[];
}

/** Prow as a source, and whose fault a failure is. */
export interface ProwSource extends Source {
  isPlatform(facts: PlatformFacts): boolean;
}

/** Deck of a large installation lists some ten thousand builds, a few KB each, even without what is left out here. */
const MAX_LIST_CHARS = 64 * 1024 * 1024;
const LEFT_OUT = 'annotations,labels,decoration_config,pod_spec';
/** Runs of pull requests say something about the pull request first; who wants them names them in `events`. */
const UNASKED = new Set(['presubmit', 'batch']);

/**
 * Prow: the builds from deck's `prowjobs.js`, logs and reports from the artifact store beside it. Both are read without a
 * login. Deck forgets builds after a day or two, whatever the window is. The window is that of the completion, because a
 * nightly job takes hours. A job without a branch, as many nightly ones are, is held back by no `branches`.
 */
export function prowSource(deps: ProwDeps): ProwSource {
  const deck = address(deps.url, 'prow-url');
  const store = address(deps.artifactsUrl, 'prow-artifacts-url').href.replace(/\/$/, '');
  // Prow tells this with the list only; a job is asked about after the scan that found it.
  const descriptions = new Map<string, string>();

  return {
    async scan(filter, seen, progress) {
      const { builds, unreadable } = await jobList(deps, deck);
      const chosen = builds.filter(chooser(deps.jobs, filter)).sort(byAge);
      progress(`Prow lists ${builds.length} completed builds; ${chosen.length} of them are looked at.`);
      const numbered = eachOnce(chosen);
      const isGreen = ({ build }: ProwBuild): boolean => build.conclusion === 'success';
      const fresh = numbered.filter((one) => !isGreen(one) && isNew(one.build, seen));
      for (const { build, description } of fresh) descriptions.set(build.build, description);
      return {
        builds: numbered.map(({ build }) => build),
        failed: fresh.map(failedJob),
        green: numbered.filter(isGreen).map(({ build }) => ({ build, jobId: 0, name: build.workflow })),
        left: 0,
        warnings: warningsOf(chosen, unreadable),
      };
    },

    async log({ build }) {
      const { log, outage } = await openLog(deps, store, build.url);
      if (outage && log.kind === 'log-gone') throw new GithubError('unavailable', 0, `${log.why}.`);
      return log;
    },

    async greenLog({ build: red }, scan) {
      const green = scan.builds.findLast((build) => build.conclusion === 'success' && isEarlier(build, red));
      if (!green) return undefined;
      const { log } = await openLog(deps, store, green.url);
      return log.kind === 'log' ? log : undefined;
    },

    async annotations({ build }) {
      const description = descriptions.get(build.build);
      return description ? [description.replace(/\s+/g, ' ')] : [];
    },

    async reports({ build }) {
      const folder = folderOf(build.url);
      return folder === undefined ? { findings: [], warnings: [] } : junitReports(deps, store, folder);
    },

    isPlatform: platformJudge(deps.own, deps.platform),
  };
}

function address(text: string, input: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new UserError(`${input}: "${text.slice(0, 200)}" is no address that begins with https://.`);
  }
  url.search = '';
  url.hash = '';
  return url;
}

async function jobList(deps: ProwDeps, deck: URL): Promise<ProwList> {
  const url = `${deck.href.replace(/\/$/, '')}/prowjobs.js?omit=${LEFT_OUT}`;
  const got = await get(deps, url, (response) => shortText(response, MAX_LIST_CHARS));
  if (!got.ok) throw new UserError(`prow-url: ${deck.host} ${got.why}${advice(got)}`);
  if (got.value === undefined) {
    throw new UserError(`prow-url: the list of jobs of ${deck.host} has more than ${MAX_LIST_CHARS} characters.`);
  }
  return readProwJobs(got.value, deck, deps.home);
}

function advice({ status, outage }: { status: number; outage: boolean }): string {
  if (status === 401 || status === 403) return ': its list of jobs cannot be read without a login.';
  if (status === 404) return ' for prowjobs.js. It must be the address of Prow’s job page (deck).';
  return outage ? '. Run again later.' : '.';
}

/** What the inputs let through. */
function chooser(jobs: readonly string[], filter: ScanFilter): (one: ProwBuild) => boolean {
  const named = (globs: readonly string[]) => (globs.length > 0 ? matcher(globs, NAMES) : undefined);
  const [isJob, isWorkflow, isBranch, isExcluded] = [jobs, filter.workflows, filter.branches, filter.exclude].map(
    named,
  );
  const [since, until] = [Date.parse(filter.since), Date.parse(filter.until)];
  return ({ build, completedAt }) => {
    const ended = Date.parse(completedAt);
    const asked = filter.events.length > 0 ? filter.events.includes(build.event) : !UNASKED.has(build.event);
    return (
      ended >= since &&
      ended <= until &&
      asked &&
      isJob?.(build.workflow) !== false &&
      isWorkflow?.(build.workflow) !== false &&
      isExcluded?.(build.workflow) !== true &&
      (build.branch === '' || isBranch?.(build.branch) !== false)
    );
  };
}

const byAge = (a: ProwBuild, b: ProwBuild): number =>
  a.build.at < b.build.at ? -1 : a.build.at > b.build.at ? 1 : a.build.build < b.build.build ? -1 : 1;

/** Each numbered build once (FT14); the list may show one twice while Prow writes it. */
function eachOnce(chosen: readonly ProwBuild[]): ProwBuild[] {
  const byNumber = new Map<string, ProwBuild>();
  for (const one of chosen) if (one.build.build !== '') byNumber.set(one.build.build, one);
  return [...byNumber.values()];
}

const isNew = (build: Build, seen: Seen): boolean => !seen.knows(build) && !seen.has(build, 0);

const failedJob = ({ build, startedAt, completedAt }: ProwBuild): FailedJob => ({
  build,
  jobId: 0,
  name: build.workflow,
  url: build.url,
  conclusion: build.conclusion,
  steps: [],
  startedAt,
  completedAt,
  tolerated: false,
  key: seenKey({ build, jobId: 0, upTo: build.attempt, of: 1 }),
});

function warningsOf(chosen: readonly ProwBuild[], unreadable: number): Scan['warnings'] {
  const unnumbered = chosen.filter(({ build }) => build.build === '').length;
  return [
    ...(unreadable > 0 ? [`Prow’s list holds ${unreadable} entries that cannot be read; they are left out.`] : []),
    ...(unnumbered > 0 ? [`Prow lists ${unnumbered} builds that never got a number; they are left out.`] : []),
  ];
}

/**
 * FT40: what is not there, not there any more, or not to be read without a login is `log-gone` with its reason. `outage`
 * says that asking later may help.
 */
async function openLog(web: Web, store: string, page: string): Promise<{ log: SourceLog; outage: boolean }> {
  const gone = (why: string, outage = false) => ({ log: { kind: 'log-gone' as const, why }, outage });
  const folder = folderOf(page);
  if (folder === undefined) return gone('Prow does not tell where the artifacts of this build are');
  const got = await get(web, `${store}/${folder}/build-log.txt`, async (response) => {
    if (!isPage(response)) return response;
    await response.body?.cancel();
    return undefined;
  });
  const { host } = new URL(store);
  if (!got.ok) return gone(`${host} ${got.why} for the log of a build`, got.outage);
  if (got.value === undefined) return gone(`${host} answered with a web page instead of the log of a build`);
  return { log: { kind: 'log', chunks: logText(got.value, web.signal) }, outage: false };
}
