import { type History, type Look, MOST_PLACES, type Place } from '../domain/failure.ts';
import { type Build, type FailedJob, type Scan, workflowOf } from '../domain/scan.ts';
import { timeOf } from './moment.ts';
import { buildName } from './seen.ts';

/** Looks that a record keeps, shared equally by its places. */
export const MOST_LOOKS = 80;
const MOST_JOBS = 20;

/** One attempt of a build in which something was green. */
interface Glimpse {
  build: Build;
  /** The whole run was green. */
  all: boolean;
  /** Jobs that are known to have been green. */
  jobs: Set<string>;
}

/** What a scan saw to be green, by place. Made once for all failures. */
export type Greens = ReadonlyMap<string, readonly Glimpse[]>;

/** A place with its looks, oldest first; the last red one is always among them. */
export interface Sighting {
  place: Place;
  looks: Look[];
  /** Green looks among them that the record does not hold yet, and that no later scan will see again. */
  fleeting: Look[];
  /** Green looks among them that the record does not hold yet. */
  added: Look[];
}

/** A name as it fits into a record. Names are compared after this. */
const workflowName = (name: string): string => name.slice(0, 200);
const jobName = (name: string): string => name.slice(0, 400);
const branchName = (name: string): string => name.slice(0, 255);

const placeKey = ({ repo, workflow, branch }: Pick<Place, 'repo' | 'workflow' | 'branch'>): string =>
  JSON.stringify([repo.toLowerCase(), workflowName(workflow), branchName(branch)]);
const placeOfBuild = (build: Build): Pick<Place, 'repo' | 'workflow' | 'branch'> => ({
  repo: build.repo,
  workflow: workflowOf(build),
  branch: build.branch,
});

const lookKey = ({ build, attempt }: Pick<Look, 'build' | 'attempt'>): string => `${build}.${attempt}`;

/** In the order of their builds; a second attempt comes after the first, whenever it ran. */
export const byTime = (a: Look, b: Look): number =>
  timeOf(a.at) - timeOf(b.at) || a.build.length - b.build.length || compare(a.build, b.build) || a.attempt - b.attempt;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What was green: whole runs, and jobs of runs that were red with something else. Cancelled and skipped builds say
 * nothing (E.4). Only `builds` is believed about a whole run: it tells how the latest attempt ended.
 */
export function greensOf({ builds, green }: Pick<Scan, 'builds' | 'green'>): Greens {
  const glimpses = new Map<string, Glimpse>();
  const at = (build: Build): Glimpse => {
    const key = `${buildName(build)}.${build.attempt}`;
    const known = glimpses.get(key) ?? { build, all: false, jobs: new Set() };
    glimpses.set(key, known);
    return known;
  };
  for (const build of builds) if (build.conclusion === 'success') at(build).all = true;
  for (const { build, name } of green) at(build).jobs.add(jobName(name));
  const places = new Map<string, Glimpse[]>();
  for (const glimpse of glimpses.values()) {
    const key = placeKey(placeOfBuild(glimpse.build));
    const here = places.get(key);
    if (here) here.push(glimpse);
    else places.set(key, [glimpse]);
  }
  return places;
}

/**
 * Everything that is known of where a failure was red or green: what its record holds, its new failed jobs, and what the
 * scan saw to be green in the same places. A build in which another failure made these jobs red is neither red nor green
 * here: failures with other fingerprints are never added (E.4), and they break no row of greens.
 */
export function sightingsOf(
  history: Pick<History, 'looks' | 'places'> | undefined,
  jobs: readonly FailedJob[],
  greens: Greens,
): Sighting[] {
  const places = new Map<string, { place: Place; stored: Look[]; red: Look[] }>();
  for (const [index, place] of (history?.places ?? []).entries()) {
    const stored = (history?.looks ?? []).filter((look) => (look.place ?? 0) === index);
    places.set(placeKey(place), { place, stored, red: [] });
  }
  for (const job of jobs) {
    const { build } = job;
    const key = placeKey(placeOfBuild(build));
    const { place, stored, red } = places.get(key) ?? { place: placeOf(build), stored: [], red: [] };
    places.set(key, { place: withJob(place, job), stored, red: [...red, lookOf(build, true)] });
  }
  const kept = newestPlaces([...places.values()]);
  const share = shareOf(kept.length);
  return kept.map(({ place, stored, red }, index) => {
    const seen = (greens.get(placeKey(place)) ?? []).flatMap((glimpse) => {
      const sure = glimpse.all && !place.tolerated;
      const green = sure || (place.jobs.length > 0 && place.jobs.every((job) => glimpse.jobs.has(job)));
      return green ? [{ look: lookOf(glimpse.build, false), sure }] : [];
    });
    const looks = newest(
      onePerAttempt([...stored, ...red, ...seen.map(({ look }) => look)]).map((look) => ({ ...look, place: index })),
      share,
    );
    const held = new Set(stored.filter((look) => !look.red).map(lookKey));
    const added = looks.filter((look) => !look.red && !held.has(lookKey(look)));
    const unsure = new Set(seen.filter(({ sure }) => !sure).map(({ look }) => lookKey(look)));
    return { place, looks, added, fleeting: added.filter((look) => unsure.has(lookKey(look))) };
  });
}

/** How many looks each of so many places may keep: from 80 for one to 8 for ten. */
export const shareOf = (places: number): number => Math.floor(MOST_LOOKS / Math.max(1, places));

/** What a record keeps of sightings. */
export const keptOf = (sightings: readonly Sighting[]): { looks: Look[]; places: Place[] } => ({
  looks: sightings.flatMap(({ looks }) => looks).toSorted(byTime),
  places: sightings.map(({ place }) => place),
});

function placeOf(build: Build): Place {
  const { repo, workflow, branch } = placeOfBuild(build);
  return { repo, workflow: workflowName(workflow), branch: branchName(branch), jobs: [] };
}

function withJob(place: Place, { name, tolerated }: FailedJob): Place {
  const jobs = [...new Set([...place.jobs, jobName(name)])].slice(0, MOST_JOBS);
  return { ...place, jobs, ...(tolerated ? { tolerated: true } : {}) };
}

const lookOf = (build: Build, red: boolean): Look => ({
  at: build.at,
  sha: build.sha.slice(0, 12),
  red,
  build: buildName(build).slice(0, 60),
  attempt: build.attempt,
  event: build.event.slice(0, 40),
});

/** Each attempt once; red counts when an attempt was both, because another job of it was red. */
function onePerAttempt(looks: readonly Look[]): Look[] {
  const kept = new Map<string, Look>();
  for (const look of looks) {
    const known = kept.get(lookKey(look));
    if (!known || (look.red && !known.red)) kept.set(lookKey(look), look);
  }
  return [...kept.values()].toSorted(byTime);
}

/** The newest, and in any case the last red one: the greens are counted from it. */
function newest(looks: readonly Look[], most: number): Look[] {
  const kept = looks.slice(-most);
  const red = looks.findLast((look) => look.red);
  return !red || kept.includes(red) ? kept : [red, ...kept.slice(1)];
}

/** The places that were red last, in their old order. */
function newestPlaces<T extends { stored: readonly Look[]; red: readonly Look[] }>(places: readonly T[]): T[] {
  const redAt = ({ stored, red }: T): number =>
    Math.max(0, ...[...stored, ...red].filter((look) => look.red).map(({ at }) => timeOf(at)));
  const kept = new Set(places.toSorted((a, b) => redAt(b) - redAt(a)).slice(0, MOST_PLACES));
  return places.filter((place) => kept.has(place));
}
