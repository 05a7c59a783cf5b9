import { writeFileSync } from 'node:fs';
import path from 'node:path';
import pMap from 'p-map';
import { lastWeeks } from '../decide/iso-week.ts';
import { eventsOf } from '../decide/metrics/events.ts';
import { metricCharts, metricsSummary } from '../decide/metrics/summary.ts';
import { addTallies, cellsOf, figuresBy, figuresOf } from '../decide/metrics.ts';
import type { MeteredRepo, MetricFacts, Metrics } from '../domain/metrics.ts';
import { fullName, lessVisible, type RepoRef, sameRepo } from '../domain/repo.ts';
import { NOTHING_SPENT, type Report } from '../domain/report.ts';
import { GithubError, messageOf } from '../errors.ts';
import { readIdentity } from '../github/home.ts';
import type { PullReader } from '../github/sweep.ts';
import { mapTexts } from '../text/json.ts';
import { neutralize } from '../text/neutralize.ts';
import { count } from '../text/words.ts';
import type { Deps } from './deps.ts';
import type { MetricsInput } from './metrics/input.ts';
import { readMetrics } from './metrics/read.ts';
import { deniedReport } from './report.ts';
import { maySweep } from './start.ts';

const JOB = 'metrics';
/** Repositories that are read at a time. */
const AT_ONCE = 3;

/** What became of one repository. */
type Read = MeteredRepo & { facts?: MetricFacts };

/**
 * Counts what the other jobs have done, from markers, labels, checks and reactions alone; it stores nothing and writes nothing
 * to GitHub. A repository that cannot be read is told, and the run is red only when none could be. Throws UserError for what a
 * person must put right.
 */
export async function metrics(deps: Deps, input: MetricsInput): Promise<Report> {
  const { settings, host } = deps;
  const denial = await maySweep(deps, {
    isOwn: false,
    why: `the event ${settings.event.name} does not start the numbers; use schedule or workflow_dispatch`,
  });
  if (denial) return deniedReport(JOB, denial);
  const now = host.clock.now();
  const { from, weeks } = lastWeeks(now, input.weeks);
  const reader: PullReader = {
    ...{ github: deps.github, log: host.log, clock: host.clock, signal: host.signal },
    spent: { points: 0, calls: 0 },
  };
  // Read.
  const since = new Date(from).toISOString();
  const others = input.targets.filter((repo) => !sameRepo(repo, settings.home));
  const read = await pMap([settings.home, ...others], (repo) => readOne(deps, reader, repo, since), {
    concurrency: AT_ONCE,
  });
  // Decide.
  const facts = {
    issues: read.flatMap((one) => one.facts?.issues ?? []),
    pulls: read.flatMap((one) => one.facts?.pulls ?? []),
  };
  const cells = cellsOf(eventsOf(facts, { from, to: now, stableRuns: input.stableRuns }));
  const data: Metrics = {
    ...{ version: 1, from: since, to: new Date(now).toISOString(), weeks, stableRuns: input.stableRuns },
    repositories: read.map(({ repository, read: isRead, missing }) => ({ repository, read: isRead, missing })),
    total: figuresOf(addTallies(cells.map(({ tally }) => tally))),
    byRepository: figuresBy(cells, ({ repo }) => repo).map(([repository, figures]) => ({ repository, figures })),
    byWeek: figuresBy(cells, ({ week }) => week).map(([week, figures]) => ({ week, figures })),
    byRule: figuresBy(cells, ({ rule }) => rule).map(([rule, figures]) => ({ rule, figures })),
    cells: cells.map(({ repo, week, rule, tally }) => ({ repository: repo, week, rule, figures: figuresOf(tally) })),
  };
  const { points, calls, left } = reader.spent;
  host.log.info(
    `GraphQL: ${count(points, 'point')} in ${count(calls, 'query')}${left === undefined ? '' : `, ${left} left in this hour`}.`,
  );
  const { redact } = await deps.redactor();
  // The words of a server may stand in what is missing, and the file goes past the report.
  const clean = mapTexts(data, redact);
  return {
    ...{ job: JOB, ...endOf(read, data), applied: [], refused: [], spent: NOTHING_SPENT, data: clean },
    outputs: { json: saved(deps, clean) },
    summary: neutralize(redact(metricsSummary(data))),
    charts: metricCharts(data),
  };
}

/** The file with the numbers, in the folder of this run; empty for a host that has none. */
function saved({ host }: Deps, data: Metrics): string {
  if (!host.machine) return '';
  const file = path.join(host.machine.folder, 'metrics.json');
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`, { mode: 0o600 });
  return file;
}

/** FT08: what one repository shows. Without any answer it is missing, and why stands in the report. */
async function readOne(deps: Deps, reader: PullReader, repo: RepoRef, since: string): Promise<Read> {
  const { host } = deps;
  const repository = fullName(repo);
  try {
    const hidden = await hiddenFrom(deps, repo);
    if (hidden !== undefined) return told({ repository, read: false, missing: [hidden] });
    return told({ repository, read: true, ...(await readMetrics(deps, reader, repo, since)) });
  } catch (error) {
    host.signal.throwIfAborted();
    if (!(error instanceof GithubError)) throw error;
    return told({ repository, read: false, missing: [`${repository}: ${messageOf(error)}`] });
  }

  function told(one: Read): Read {
    for (const why of one.missing) host.log.warning(why);
    return one;
  }
}

/** W2: numbers of what few may see are not shown where more can. */
async function hiddenFrom({ settings, github }: Deps, repo: RepoRef): Promise<string | undefined> {
  const { home } = settings;
  if (sameRepo(repo, home)) return undefined;
  const [own, other] = await Promise.all([readIdentity(github, home), readIdentity(github, repo)]);
  if (other.id === 0) return `${fullName(repo)} was renamed or transferred; write its present name in the workflow.`;
  return lessVisible(other, own)
    ? `${fullName(repo)} is ${other.visibility} and ${fullName(home)} is ${own.visibility}: it is left out, so that nothing of it gets into a more visible place.`
    : undefined;
}

function endOf(read: readonly Read[], { total, weeks }: Metrics): Pick<Report, 'outcome' | 'reason' | 'message'> {
  const unread = read.filter((one) => !one.read);
  const [first] = unread;
  if (first && unread.length === read.length)
    return { outcome: 'failed', reason: 'github', message: `Nothing could be read. ${first.missing.join(' ')}` };
  const told = `${count(weeks.length, 'week')}: ${count(total.failures, 'failure')}, ${count(total.fixesOpened, 'fix proposal')}, ${total.fixesMerged} of them merged, ${count(total.merges, 'merge')} by rules.`;
  const missing = read.flatMap((one) => one.missing);
  return missing.length === 0
    ? { outcome: 'done', reason: 'ok', message: told }
    : {
        outcome: 'done',
        reason: 'partial',
        message: `${told} ${count(missing.length, 'part')} could not be read; the summary names them.`,
      };
}
