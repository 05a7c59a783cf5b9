import { type Form, foldUnit, forms, secretParts, WINDOW } from './secret-forms.ts';

/** A stretch of the text that holds a secret or a part of one. */
export interface SecretHit {
  name: string;
  /** `value`, `window`, `separated`, `base64`, `hex` … */
  form: string;
  start: number;
  end: number;
}

interface Needle extends Form {
  secret: string;
  /** Of a raw form: for every folded character, its place in the value; windows are counted there. */
  places: Uint32Array | undefined;
  valueLength: number;
}

export interface SecretIndex {
  /** Every hit, in no order and possibly overlapping; with `first`, at most one. */
  search(text: string, first?: boolean): SecretHit[];
}

/** Length of the indexed pieces. Any run of 15 folded characters holds a whole one that starts at a multiple of 8. */
const GRAM = 8;
const STRIDE = 8;
const BASE = 0x01000193;
const BASE_POWER = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, BASE), 1);
const FILTER_BITS = 20;

const slot = (hash: number): number => (hash ^ (hash >>> 13)) & ((1 << FILTER_BITS) - 1);

function hashOf(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + GRAM; index += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(index)) | 0;
  return hash;
}

/** A secret that is one character repeated is a mask (`***`), not a value. */
const isMask = (value: string): boolean => new Set(value).size < 2;

function placesOf(value: string): Uint32Array {
  const places: number[] = [];
  for (let at = 0; at < value.length; at += 1) if (foldUnit(value.charCodeAt(at))) places.push(at);
  return Uint32Array.from(places);
}

function needlesOf(name: string, value: string): Needle[] {
  const parts = secretParts(value);
  const wholeOnly = parts.length === 0;
  return (wholeOnly ? [value] : parts).flatMap((part) =>
    forms(part, wholeOnly)
      .filter((form) => form.text.length >= GRAM)
      .map((form) => ({
        ...form,
        secret: name,
        places: form.name === 'value' ? placesOf(part) : undefined,
        valueLength: part.length,
      })),
  );
}

/**
 * O2: an index over all secrets in all their forms, built once. A search costs one pass over the text whatever the
 * number of secrets: a rolling hash of eight folded characters, a bit table that says no to nearly all of them, and a
 * comparison for the rest.
 */
export function secretIndex(secrets: readonly { name: string; value: string }[]): SecretIndex {
  const exact = secrets
    .flatMap(({ name, value }) => [value, value.trim()].map((text) => ({ name, value: text })))
    .filter(
      ({ value }, at, all) =>
        value.length >= 8 && !isMask(value) && all.findIndex((other) => other.value === value) === at,
    );
  const needles = exact.flatMap(({ name, value }) => needlesOf(name, value));
  const filter = new Uint8Array(1 << FILTER_BITS);
  const table = new Map<number, { needle: Needle; at: number }[]>();
  for (const needle of needles) {
    const step = needle.dense ? 1 : STRIDE;
    for (let at = 0; at + GRAM <= needle.text.length; at += step) {
      const hash = hashOf(needle.text, at);
      filter[slot(hash)] = 1;
      const list = table.get(hash);
      if (list) list.push({ needle, at });
      else table.set(hash, [{ needle, at }]);
    }
  }

  return {
    search(text, first = false) {
      const hits: SecretHit[] = [];
      for (const { name, value } of exact) {
        for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
          hits.push({ name, form: 'value', start: at, end: at + value.length });
          if (first) return hits;
        }
      }
      if (needles.length > 0) searchFolded(text, filter, table, hits, first);
      return hits;
    },
  };
}

function searchFolded(
  text: string,
  filter: Uint8Array,
  table: Map<number, { needle: Needle; at: number }[]>,
  hits: SecretHit[],
  first: boolean,
): void {
  const folded = new Uint16Array(text.length);
  const origin = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldUnit(text.charCodeAt(at));
    if (!unit) continue;
    folded[length] = unit;
    origin[length] = at;
    length += 1;
  }
  let hash = 0;
  let skipTo = 0;
  for (let end = 0; end < length; end += 1) {
    hash = (Math.imul(hash, BASE) + folded[end]!) | 0;
    if (end >= GRAM) hash = (hash - Math.imul(folded[end - GRAM]!, BASE_POWER)) | 0;
    const start = end - GRAM + 1;
    if (start < skipTo || filter[slot(hash)] === 0) continue;
    let best: Run | undefined;
    for (const { needle, at } of table.get(hash) ?? []) {
      // The same run one character earlier was looked at there, and was no hit.
      if (needle.dense && at > 0 && start > skipTo && folded[start - 1] === needle.text.charCodeAt(at - 1)) continue;
      const run = extend(folded, length, start, needle, at);
      if (run && (!best || run.to - run.from > best.to - best.from)) best = run;
    }
    if (!best) continue;
    hits.push({ name: best.secret, form: best.form, start: origin[best.from]!, end: origin[best.to - 1]! + 1 });
    if (first) return;
    // What a run covers is not searched again, so a repeated secret costs no more than the text is long.
    skipTo = Math.max(skipTo, best.to - GRAM + 1);
  }
}

interface Run {
  from: number;
  to: number;
  form: string;
  secret: string;
}

/** The longest run around a matching piece, when it is long enough to be a hit. */
function extend(folded: Uint16Array, length: number, start: number, needle: Needle, at: number): Run | undefined {
  let left = 0;
  while (left < at && left < start && folded[start - left - 1] === needle.text.charCodeAt(at - left - 1)) left += 1;
  let right = 0;
  const most = Math.min(needle.text.length - at, length - start);
  while (right < most && folded[start + right] === needle.text.charCodeAt(at + right)) right += 1;
  if (right < GRAM) return undefined;
  const whole = left === at && right === needle.text.length - at;
  if (!whole && !isEnough(needle, at - left, at + right)) return undefined;
  const form = needle.places ? (whole ? 'separated' : 'window') : needle.name;
  return { from: start - left, to: start + right, form, secret: needle.secret };
}

/** Whether needle characters `from` to `to` are a part that may not leave. A window is counted in the value itself. */
function isEnough(needle: Needle, from: number, to: number): boolean {
  const { places } = needle;
  if (!places || needle.enough > WINDOW) return to - from >= needle.enough;
  // The separators around the run belong to the window: `ab--cd` shows six characters of the value.
  const left = from === 0 ? -1 : places[from - 1]!;
  const right = to >= places.length ? needle.valueLength : places[to]!;
  return right - left - 1 >= WINDOW;
}
