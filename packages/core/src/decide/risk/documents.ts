import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { MAX_ALIASES, MAX_YAML_BYTES, MAX_YAML_DEPTH } from '../../text/parse.ts';

/** A plain value of YAML or JSON; a map has no prototype's keys. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Mapping = Readonly<Record<string, Value>>;

export const isMapping = (value: Value | undefined): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Deeper than this the parser would run out of stack.
const MAX_OPEN = 200;
/** Values in one text. */
const MAX_VALUES = 100_000;

/**
 * All documents of a text, or undefined when it is not plain YAML within the limits of I9: 256 KiB, 32 levels, 100
 * aliases, 100,000 values, plain keys, none twice. Empty documents are left out.
 */
export function readDocuments(text: string): Value[] | undefined {
  if (text.length > MAX_YAML_BYTES || isNested(text)) return undefined;
  try {
    const documents = parseAllDocuments(text, {
      schema: 'core',
      version: '1.2',
      merge: false,
      // The library compares each key with all before it; `isPlain` does it with a set.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const values: Value[] = [];
    const room = { left: MAX_VALUES };
    for (const document of documents) {
      if (document.errors.length > 0 || !isPlain(document.contents, 1)) return undefined;
      const value = document.toJS({ maxAliasCount: MAX_ALIASES }) as Value;
      if (!isModest(value, 1, room)) return undefined;
      if (value !== null) values.push(value);
    }
    return values;
  } catch {
    // Too many aliases, or an alias of nothing: what cannot be read is rated as such.
    return undefined;
  }
}

/** Whether brackets stand too deep, or too many marks of a list on one line: seen before the parser reads them. */
function isNested(text: string): boolean {
  let [open, marks] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === '\n') marks = 0;
    else if (char === '[' || char === '{') open += 1;
    else if (char === ']' || char === '}') open = Math.max(0, open - 1);
    else if ('-?:'.includes(char) && /\s/.test(text[at + 1] ?? '\n')) marks += 1;
    if (open > MAX_OPEN || marks > MAX_OPEN) return true;
  }
  return false;
}

/** Keys as written: plain words, none twice, and none that means something to the language of this program. */
function isPlain(node: unknown, depth: number): boolean {
  if (depth > MAX_YAML_DEPTH) return false;
  if (isSeq(node)) return node.items.every((item) => isPlain(item, depth + 1));
  if (!isMap(node)) return true;
  const keys = new Set<string>();
  return node.items.every(({ key, value }) => {
    const plain = isScalar(key) ? String(key.value) : '__proto__';
    if (plain === '__proto__' || keys.has(plain)) return false;
    keys.add(plain);
    return isPlain(value, depth + 1);
  });
}

/** Depth and number of all that is in a value, aliases followed: a long list may stand there a hundred times. */
function isModest(value: Value, depth: number, room: { left: number }): boolean {
  room.left -= 1;
  if (room.left < 0) return false;
  if (typeof value !== 'object' || value === null) return true;
  return depth <= MAX_YAML_DEPTH && Object.values(value).every((inner: Value) => isModest(inner, depth + 1, room));
}

/** One leaf that differs: where it is, and both sides. Items of a list that have names are called by them. */
export interface Difference {
  path: readonly string[];
  before: Value | undefined;
  after: Value | undefined;
}

/** All leaves that differ. An empty map or list is a leaf, and a side that is missing has none of the other's. */
export function differences(before: Value | undefined, after: Value | undefined): Difference[] {
  const found: Difference[] = [];
  walk(before, after, []);
  return found;

  function walk(old: Value | undefined, now: Value | undefined, path: readonly string[]): void {
    const [left, right] = [childrenOf(old), childrenOf(now)];
    if (left.size === 0 && right.size === 0) {
      if (!sameLeaf(old, now)) found.push({ path, before: old, after: now });
      return;
    }
    // A leaf on one side only, or a leaf that becomes a branch.
    if ((left.size === 0 && old !== undefined) || (right.size === 0 && now !== undefined))
      found.push({ path, before: left.size === 0 ? old : undefined, after: right.size === 0 ? now : undefined });
    const keys = [...new Set([...left.keys(), ...right.keys()])];
    for (const key of keys) walk(left.get(key), right.get(key), [...path, key]);
    if (Array.isArray(old) && Array.isArray(now) && isReordered(left, right))
      found.push({ path: [...path, 'order'], before: undefined, after: undefined });
  }
}

const sameLeaf = (a: Value | undefined, b: Value | undefined): boolean =>
  a === b || (isEmpty(a) && isEmpty(b) && Array.isArray(a) === Array.isArray(b));
const isEmpty = (value: Value | undefined): boolean => typeof value === 'object' && value !== null;

/** The members of a map, or of a list by name (if every item has one of its own) or by place. */
function childrenOf(value: Value | undefined): ReadonlyMap<string, Value> {
  if (Array.isArray(value)) {
    const items = value as readonly Value[];
    const names = items.map((item) => (isMapping(item) && typeof item['name'] === 'string' ? item['name'] : undefined));
    const named = names.every((name) => name !== undefined) && new Set(names).size === names.length;
    return new Map(items.map((item, index) => [named ? names[index]! : String(index), item]));
  }
  return isMapping(value) ? new Map(Object.entries(value)) : new Map<string, Value>();
}

/** Whether what both have stands in another order, which means something in a list. */
function isReordered(left: ReadonlyMap<string, Value>, right: ReadonlyMap<string, Value>): boolean {
  const both = [...left.keys()].filter((key) => right.has(key));
  const places = [...right.keys()].filter((key) => left.has(key));
  return both.some((key, index) => places[index] !== key);
}
