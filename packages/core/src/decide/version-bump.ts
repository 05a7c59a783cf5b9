/** How far an update goes, as semantic versioning counts. */
export const BUMPS = ['patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

interface Version {
  /** Digits without leading zeros, at most six; trailing zeros are not there. */
  numbers: readonly string[];
  preview: boolean;
}

const VERSION = /^v?(\d{1,20}(?:\.\d{1,20}){0,5})(-[0-9a-z.-]{1,60})?(?:\+[0-9a-z.-]{1,60})?$/i;

function readVersion(word: string): Version | undefined {
  const [, digits, preview] = VERSION.exec(word) ?? [];
  if (digits === undefined) return undefined;
  const numbers = digits.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (numbers.at(-1) === '0') numbers.pop();
  return { numbers, preview: preview !== undefined };
}

const worse = (a: Bump, b: Bump): Bump => (BUMPS.indexOf(a) > BUMPS.indexOf(b) ? a : b);
const bumpAt = (place: number): Bump => (place <= 0 ? 'major' : place === 1 ? 'minor' : 'patch');
const at = (version: Version, place: number): string => version.numbers[place] ?? '0';

/**
 * The step from one version to another: by the first number that differs, counted from the first that is not zero, because
 * below 1.0.0 a minor version breaks and below 0.1.0 a patch (semver.org §4). A step back, and one to a preview, promise
 * nothing and count as major; one from a preview is at least what the preview was for. Undefined when they are the same.
 */
function bumpBetween(from: Version, to: Version): Bump | undefined {
  const places = Math.max(from.numbers.length, to.numbers.length);
  const place = Array.from({ length: places }, (_, index) => index).find((index) => at(from, index) !== at(to, index));
  if (place === undefined && from.preview === to.preview) return undefined;
  if (to.preview) return 'major';
  const promised = from.preview ? bumpAt(from.numbers.length - 1) : 'patch';
  if (place === undefined) return promised;
  const [old, now] = [at(from, place), at(to, place)];
  const back = now.length === old.length ? now < old : now.length < old.length;
  const lead = from.numbers.length === 0 ? places : from.numbers.findIndex((number) => number !== '0');
  return worse(back ? 'major' : bumpAt(place - lead), promised);
}

/** Titles are short; beyond so many characters nothing is read. */
const MOST_TITLE = 1_000;
const EDGES = /^["'`([{]{1,5}|["'`)\]},.;:]{1,5}$/g;

/**
 * The largest step that a title names, `from 1.2.3 to 1.2.4` or `1.2.3 → 1.2.4`, with or without `v`; undefined when it
 * names none, or when one of its pairs is not two different versions.
 */
export function bumpIn(title: string): Bump | undefined {
  if (title.length > MOST_TITLE) return undefined;
  const words = title
    .replace(/→|[-=]>/g, ' → ')
    .split(/\s+/)
    .map((word) => word.replace(EDGES, ''));
  const pairs = words.flatMap((word, index): [string, string][] => {
    if (word === '→') return [[words[index - 1] ?? '', words[index + 1] ?? '']];
    const isPair = word.toLowerCase() === 'from' && words[index + 2]?.toLowerCase() === 'to';
    return isPair ? [[words[index + 1]!, words[index + 3] ?? '']] : [];
  });
  const bumps = pairs.map(([before, after]) => {
    const [from, to] = [readVersion(before), readVersion(after)];
    return from && to && bumpBetween(from, to);
  });
  return bumps.reduce<Bump | undefined>(
    (worst, bump, index) => (bump && (index === 0 || worst) ? worse(worst ?? bump, bump) : undefined),
    undefined,
  );
}

/** Whether a step is larger than what may be. */
export const exceeds = (bump: Bump, most: Bump): boolean => BUMPS.indexOf(bump) > BUMPS.indexOf(most);
