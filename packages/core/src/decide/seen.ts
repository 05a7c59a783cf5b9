import type { Build } from '../domain/scan.ts';

/**
 * What was looked at already, without a stored cursor: the keys of failed jobs in the markers of our issues. A run is
 * done when all its failed jobs stand in some marker; a scan that died between two issues is therefore finished by the
 * next one (FT46).
 */
export interface Seen {
  /** Whether nothing of this build is new: its latest attempt and every failed job are in markers. */
  knows(build: Pick<Build, 'runId' | 'build' | 'attempt'>): boolean;
  /** Whether this failed job is in a marker. */
  has(build: Pick<Build, 'runId' | 'build'>, jobId: number): boolean;
}

/** `upTo`: the latest attempt that the run had when it was looked at; `of`: the failed jobs that it had in all attempts. */
export interface SeenJob {
  build: Pick<Build, 'runId' | 'build'>;
  jobId: number;
  upTo: number;
  of: number;
}

/** The name of a build in markers, the same for all its attempts: `a<run>`, `p<build>` in Prow. */
export const buildName = ({ runId, build }: Pick<Build, 'runId' | 'build'>): string =>
  build ? `p${build}` : `a${runId}`;

/** The key of a failed job: `a<run>.<job>.<upTo>.<of>`, `p<build>.…` in Prow. At most 90 characters. */
export const seenKey = ({ build, jobId, upTo, of }: SeenJob): string => `${buildName(build)}.${jobId}.${upTo}.${of}`;

const KEY = /^([ap]\d{1,40})\.(\d{1,18})\.(\d{1,6})\.(\d{1,6})$/;

/** Reads the keys of all markers. What is no key is not there. */
export function readSeen(keys: Iterable<string>): Seen {
  const builds = new Map<string, { jobs: Set<number>; upTo: number; of: number }>();
  for (const key of keys) {
    const [, name = '', job, upTo, of] = KEY.exec(key) ?? [];
    if (!name) continue;
    const known = builds.get(name) ?? { jobs: new Set<number>(), upTo: 0, of: 0 };
    known.jobs.add(Number(job));
    known.upTo = Math.max(known.upTo, Number(upTo));
    known.of = Math.max(known.of, Number(of));
    builds.set(name, known);
  }
  return {
    knows(build) {
      const known = builds.get(buildName(build));
      return known !== undefined && known.upTo >= build.attempt && known.jobs.size >= known.of;
    },
    has: (build, jobId) => builds.get(buildName(build))?.jobs.has(jobId) ?? false,
  };
}
