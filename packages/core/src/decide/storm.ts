import type { Failure, FailureClass } from '../domain/failure.ts';
import { type Build, workflowOf } from '../domain/scan.ts';
import type { Distinct, Occurrence } from '../domain/tracked.ts';
import { MOST_KEYS, newestKeys, startOf } from './known.ts';
import { HOUR, laterOf, timeOf } from './moment.ts';
import { newestRows } from './record.ts';

/** The fingerprint of the one incident issue. */
export const STORM = 'storm:v1';

/** Failures that come from outside of the repository: they make a storm. */
const FROM_OUTSIDE: ReadonlySet<FailureClass> = new Set([
  'infra_runner',
  'timeout_cancelled',
  'network_registry',
  'auth_permission',
  'vcs_checkout',
]);
/** Failures that a storm can cause as well; they belong to one, but never make one. */
const BLOWN_ALONG: ReadonlySet<FailureClass> = new Set(['resource_crash', 'test_failure', 'unknown']);
/** E.4: the same failure of one of these in three repositories is a storm, too. */
const EVERYWHERE: ReadonlySet<FailureClass> = new Set(['infra_runner', 'network_registry']);
const LEAST_REPOSITORIES = 3;
/** E.4: half of all that ran; and never fewer than four, or two red workflows of three would be a storm. */
const LEAST_SHARE = 0.5;
const LEAST_WORKFLOWS = 4;

export interface Storm {
  /** Suppressed: no issue of their own is opened. */
  members: Distinct[];
  /** When its first and its last job began: ISO 8601. */
  from: string;
  to: string;
  /** A sentence with numbers. */
  why: string;
}

/**
 * The infrastructure storm of a scan (E.4), if there is one: within an hour, at least half of the workflows that ran, and
 * at least four, failed with causes from outside; or one failure of the network or a runner met at least three
 * repositories. A workflow counts once however many of its jobs failed, because those are related. A storm goes on
 * while further causes from outside follow within an hour, also after `ongoing`, the last failure of the incident that is
 * open. `failures` are those without an open issue; who also failed outside of the storm is no member.
 */
export function findStorm(facts: {
  failures: readonly Distinct[];
  builds: readonly Build[];
  ongoing: string | undefined;
}): Storm | undefined {
  const fromOutside = facts.failures.filter(({ verdict }) => FROM_OUTSIDE.has(verdict.class));
  const hours = stormyHours(fromOutside, facts.builds);
  const members = new Set<Distinct>();
  for (const { begin, end } of hours)
    for (const one of facts.failures)
      if (FROM_OUTSIDE.has(one.verdict.class) || BLOWN_ALONG.has(one.verdict.class))
        if (lies(one, begin, end)) members.add(one);
  let last = Math.max(timeOf(facts.ongoing), ...[...members].flatMap(timesOf));
  for (;;) {
    const next = fromOutside.find((one) => !members.has(one) && lies(one, last - HOUR, last + HOUR));
    if (!next || last === 0) break;
    members.add(next);
    last = Math.max(last, ...timesOf(next));
  }
  return members.size === 0 ? undefined : stormOf([...members], hours[0]?.why ?? 'the incident goes on');
}

interface Hour {
  begin: number;
  end: number;
  why: string;
}

/** Each hour, begun by a failure, that is a storm. */
function stormyHours(fromOutside: readonly Distinct[], builds: readonly Build[]): Hour[] {
  const begins = [...new Set(fromOutside.flatMap(timesOf))].sort((a, b) => a - b);
  return begins.flatMap((begin) => {
    const end = begin + HOUR;
    const here = fromOutside.map((one) => one.occurrences.filter((occurrence) => within(begin, end)(occurrence)));
    const failed = new Set(here.flat().map(({ job }) => nameOf(job.build)));
    const ran = new Set([
      ...failed,
      ...builds.filter(({ at }) => timeOf(at) >= begin && timeOf(at) <= end).map(nameOf),
    ]);
    if (failed.size >= LEAST_WORKFLOWS && failed.size >= ran.size * LEAST_SHARE)
      return [{ begin, end, why: `${failed.size} of ${ran.size} workflows failed within an hour` }];
    const repos = here.map((occurrences, index) =>
      EVERYWHERE.has(fromOutside[index]!.verdict.class)
        ? new Set(occurrences.map(({ job }) => job.build.repo.toLowerCase())).size
        : 0,
    );
    const most = Math.max(0, ...repos);
    return most >= LEAST_REPOSITORIES
      ? [{ begin, end, why: `one failure met ${most} repositories within an hour` }]
      : [];
  });
}

const timesOf = ({ occurrences }: Distinct): number[] => occurrences.map(({ job }) => timeOf(startOf(job)));
const within =
  (begin: number, end: number) =>
  ({ job }: Occurrence): boolean =>
    timeOf(startOf(job)) >= begin && timeOf(startOf(job)) <= end;
const lies = (one: Distinct, begin: number, end: number): boolean => one.occurrences.every(within(begin, end));
const nameOf = (build: Build): string => `${build.repo.toLowerCase()}\n${workflowOf(build)}`;

function stormOf(members: readonly Distinct[], why: string): Storm {
  const times = members.flatMap(({ occurrences }) => occurrences.map(({ job }) => startOf(job)));
  const from = times.reduce((a, b) => (timeOf(b) < timeOf(a) ? b : a));
  return { members: [...members], from, to: times.reduce(laterOf), why };
}

/** The record of the incident with what a storm adds to it. Text and class are those of the failure that most jobs had. */
export function stormRecord(before: Failure | undefined, { members, from, to }: Storm): Failure {
  const chief = members.toSorted(
    (a, b) => b.occurrences.length - a.occurrences.length || (a.fingerprint < b.fingerprint ? -1 : 1),
  )[0]!;
  const occurrences = members.flatMap((one) => one.occurrences);
  const history = before?.history;
  const repos = new Set(occurrences.map(({ job }) => job.build.repo.toLowerCase())).size;
  return {
    fingerprint: STORM,
    class: chief.verdict.class,
    rule: chief.verdict.rule.slice(0, 60),
    title: `${occurrences.length} jobs in ${repos} ${repos === 1 ? 'repository' : 'repositories'} failed at once`,
    runs: newestRows([...(before?.runs ?? []), ...occurrences.map(({ row }) => row)]),
    excerpt: chief.excerpt.slice(0, 20_000),
    anchors: chief.anchors.slice(0, 20),
    history: {
      closed: 0,
      probed: [],
      looks: [],
      ...history,
      state: 'new',
      count: (history?.count ?? 0) + occurrences.length,
      firstAt: history?.firstAt ?? from,
      lastAt: laterOf(history?.lastAt ?? to, to),
      seen: newestKeys([...(history?.seen ?? []), ...occurrences.map(({ job }) => job.key)], MOST_KEYS),
    },
  };
}
