import type { Distinct } from '../domain/tracked.ts';
import { inlineCode } from '../text/markdown.ts';
import type { ChangedCommit, Point } from './suspects.ts';

/** Where a failure is: files as the log names them, without the runner's folders; the likeliest first. */
export type Places = readonly string[];

const MOST_PLACES = 20;

/** Where runners check out: what follows is relative to the repository. */
const WORKSPACE =
  /^(?:\/home\/runner\/work\/[^/]+\/[^/]+|\/Users\/runner\/work\/[^/]+\/[^/]+|\/runner\/_work\/[^/]+\/[^/]+|\/__w\/[^/]+\/[^/]+|\/github\/workspace|[A-Za-z]:\/a\/[^/]+\/[^/]+)\//;

/** The files of the top frames, then of the failing tests and messages. */
export function placesOf({ findings }: Pick<Distinct, 'findings'>): Places {
  const frames = findings.map(({ frame }) => frame);
  const files = findings.map(({ file }) => file);
  // pytest names a test by its file: `tests/test_a.py::test_x`.
  const tests = findings.map(({ id }) => /^([\w./-]{1,300}\.\w{1,5})::/.exec(id ?? '')?.[1]);
  const all = [...frames, ...files, ...tests].flatMap((place) => (place ? [cleanPath(place)] : []));
  return [...new Set(all)].filter((place) => place.includes('.') && place.length <= 400).slice(0, MOST_PLACES);
}

function cleanPath(place: string): string {
  const path = place
    .trim()
    .replaceAll('\\', '/')
    .replace(/^file:\/\//, '')
    .replace(/(?::\d{1,9}){1,2}$/, '')
    .replace(/\(\d{1,9}(?:,\d{1,9})?\)$/, '');
  return path.replace(WORKSPACE, '').replace(/^(?:\.\/)+/, '');
}

/** The nearest that a commit comes to one of the places: the file (3), its directory (2), its package or area (1). */
export function placePoint(commit: ChangedCommit, places: Places, failing: string): Point | undefined {
  const own = commit.repo.toLowerCase() === failing;
  const name = commit.repo.split('/')[1] ?? '';
  const of = (near: (path: string, place: string) => boolean, weight: number, why: (path: string) => string) => {
    for (const place of places) {
      const inside = own ? place : insideOf(place, name);
      const found = inside === undefined ? undefined : commit.files.find(({ path }) => near(path, inside));
      if (found) return { weight, why: why(inlineCode(found.path)) };
    }
    return undefined;
  };
  return (
    of(isFile, 3, (path) => `it changes ${path}, where the failure is`) ??
    of(sameDirectory, 2, (path) => `it changes ${path}, beside the failing file`) ??
    of(sameArea, 1, (path) => `it changes ${path}, in the same part of the repository`)
  );
}

/** The part of a path below a folder that is called as the repository, as dependencies are kept: `node_modules/lib/`, `lib@v1.2.3/`. */
function insideOf(place: string, name: string): string | undefined {
  const parts = place.split('/');
  const at = parts.findLastIndex((part) => {
    const folder = part.toLowerCase().replace(/@.*$/, '');
    return folder === name.toLowerCase();
  });
  return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('/');
}

const isAbsolute = (place: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(place);

/** A log names a file from the repository, from one of its packages, or from the root of a machine. */
const isFile = (path: string, place: string): boolean =>
  path === place ||
  (!isAbsolute(place) && place.includes('/') && path.endsWith(`/${place}`)) ||
  (isAbsolute(place) && path.includes('/') && place.endsWith(`/${path}`));

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The same folder; everything stands beside everything at the root. */
function sameDirectory(path: string, place: string): boolean {
  const [theirs, ours] = [folderOf(path), folderOf(place)];
  if (theirs === '' || ours === '') return false;
  return isFile(`${theirs}/.`, `${ours}/.`);
}

/** `packages/core`, `services/api`: two folders deep, else one. */
const areaOf = (path: string): string => {
  const folders = folderOf(path).split('/');
  return folders.slice(0, 2).join('/');
};
const sameArea = (path: string, place: string): boolean => {
  const area = areaOf(path);
  return area !== '' && !isAbsolute(place) && area === areaOf(place);
};
