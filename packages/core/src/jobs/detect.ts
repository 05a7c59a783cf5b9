import { checkIssueTemplate } from '../decide/issue-text.ts';
import { HOUR } from '../decide/moment.ts';
import { chooseProbes } from '../decide/probe.ts';
import { readSeen } from '../decide/seen.ts';
import { decideIssues, type TrackFacts } from '../decide/track.ts';
import { fullName, repoKey } from '../domain/repo.ts';
import type { Report } from '../domain/report.ts';
import type { Scan, ScanFilter } from '../domain/scan.ts';
import { applyDeps } from './apply-deps.ts';
import type { Deps, SoFar } from './deps.ts';
import { withOrigins, withRefined } from './detect/add.ts';
import { writeIssues } from './detect/apply.ts';
import { refine, toRefine } from './detect/ask.ts';
import { type Examination, examine } from './detect/examine.ts';
import type { DetectInput } from './detect/input.ts';
import { scanReport } from './detect/report.ts';
import { openSource } from './detect/source.ts';
import { type OurIssues, readTracked } from './detect/tracked.ts';
import { deniedReport } from './report.ts';
import { isDenial, type StartedScan, startScan } from './start.ts';

/** A failure that comes back within so many days opens its old issue again (E.2). */
const REOPEN_DAYS = 30;

/**
 * Finds what failed since the last look and keeps one issue for each distinct failure: read, ask, decide, apply. It
 * stores nothing of its own: what it knows of earlier scans stands in the markers of its issues. `soFar` grows by what
 * was written and spent. Throws as ai-triage does.
 */
export async function detect(deps: Deps, input: DetectInput, soFar: SoFar): Promise<Report> {
  if (input.template !== undefined) checkIssueTemplate(input.template);
  // Read: what earlier scans left, what failed since, and why by its logs.
  const started = await startScan(deps);
  if (isDenial(started)) return deniedReport('detect-failures', started);
  const [ours, source] = await Promise.all([readTracked(deps, started.self), openSource(deps, started.scope, input)]);
  const window = windowOf(deps, input);
  const seen = readSeen(keysOf(ours));
  const scan = await source.scan({ ...input.filter, ...window, own: ownOf(deps) }, seen, deps.host.log.info);
  const examined = await examine(deps, source, scan);
  // Decide, as far as the rules go: which failures get an issue, and which issues change.
  const facts = factsOf(input, started, ours, scan, examined, window);
  const decided = decideIssues(facts);
  // Ask: a model may name what no rule could, for issues that are written anyway.
  const asked = await refine(deps, started, toRefine(decided.changes, input.analyse), ours.tracked, soFar);
  const named = withRefined(decided.changes, asked.refined);
  const told = await withOrigins(deps, started, scan, named, examined.found);
  const { probes, changes } = input.probe
    ? chooseProbes({ ...facts, changes: told, home: repoKey(deps.settings.home) })
    : { probes: [], changes: told };
  // Apply.
  const base = await applyDeps(deps, started);
  const ready = { ...base, allowLinks: [...base.allowLinks, ...linksOf(ours, input)] };
  const written = await writeIssues({ deps, ready, input, changes, probes, soFar });
  return scanReport(deps, { ready, window, scan, examined, decided, changes, asked, written, soFar });
}

/** The window of this scan: it overlaps with the last one, and what stands in a marker is not looked at twice. */
export interface Window {
  since: string;
  until: string;
}

function windowOf({ host }: Deps, { lookbackHours }: DetectInput): Window {
  const now = host.clock.now();
  return { since: new Date(now - lookbackHours * HOUR).toISOString(), until: new Date(now).toISOString() };
}

/** Links to our own issues, and those that the maintainers wrote into their template. */
const linksOf = ({ tracked }: OurIssues, { template = '' }: DetectInput): string[] => [
  ...tracked.map(({ url }) => url),
  ...(template.match(/https:\/\/[^\s<>()"'`{}]+/g) ?? []),
];

const keysOf = ({ tracked, overflow }: OurIssues): string[] => [
  ...tracked.flatMap(({ record }) => record.history?.seen ?? []),
  ...(overflow?.record.seen ?? []),
];

function ownOf({ settings }: Deps): ScanFilter['own'] {
  const path = settings.run.workflowPath;
  return path === undefined ? undefined : { repo: fullName(settings.home), path };
}

function factsOf(
  { lookbackHours, maxIssues, greens }: DetectInput,
  { scope }: StartedScan,
  ours: OurIssues,
  scan: Scan,
  { found }: Examination,
  { since, until }: Window,
): TrackFacts {
  return {
    ...scan,
    ...ours,
    found,
    since,
    // Half of the window is the overlap: whoever scans more seldom may miss green runs, never red ones.
    nextSince: new Date(Date.parse(since) + (lookbackHours * HOUR) / 2).toISOString(),
    now: until,
    defaultBranches: new Map(scope.repos.map(({ repo, defaultBranch }) => [repoKey(repo), defaultBranch])),
    limits: { maxIssues, reopenDays: REOPEN_DAYS, greens },
  };
}
