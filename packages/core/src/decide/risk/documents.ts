import { isMap, isScalar, isSeq, type Pair, parseAllDocuments, Scalar, type ScalarTag } from 'yaml';
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

/** Words that the YAML library of Kubernetes' tools takes for more than text; YAML 1.2 does not. */
const OLD_WORDS: ScalarTag[] = [
  {
    tag: 'tag:yaml.org,2002:bool',
    default: true,
    test: /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/,
    resolve: (word) => /^(?:yes|on)$/i.test(word),
  },
  // `0644`, the usual mode of a file, is 420; it is another number than `644`.
  {
    tag: 'tag:yaml.org,2002:int',
    default: true,
    test: /^[-+]?0[0-7]+$/,
    resolve: (digits) => Number.parseInt(digits, 8),
  },
  {
    tag: 'tag:yaml.org,2002:int',
    default: true,
    test: /^[-+]?[1-9]\d*(?:_\d+)+$/,
    resolve: (digits) => Number(digits.replaceAll('_', '')),
  },
];

/**
 * All documents of a text as Kubernetes' tools read them, merge keys and aliases followed; undefined when it is not
 * plain YAML within the limits of I9: 256 KiB, 32 levels, 100 aliases, 100,000 values, plain keys, none twice, nothing
 * that two tools may read differently. Empty documents are left out.
 */
export function readDocuments(text: string): Value[] | undefined {
  if (text.length > MAX_YAML_BYTES || isNested(text)) return undefined;
  try {
    const documents = parseAllDocuments(text, {
      schema: 'core',
      version: '1.2',
      // The library follows merge keys without a limit; `merged` does it on what is known to be small.
      merge: false,
      customTags: (tags) => [...OLD_WORDS, ...tags],
      resolveKnownTags: false,
      // The library compares each key with all before it; `isPlain` does it with a set.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const values: Value[] = [];
    const room = { left: MAX_VALUES };
    for (const document of documents) {
      // A warning is a tag that is not known: what it makes of its value is not known either.
      if (document.errors.length + document.warnings.length > 0 || !isPlain(document.contents, 1)) return undefined;
      const value = document.toJS({ maxAliasCount: MAX_ALIASES }) as Value;
      if (!isModest(value, 1, room)) return undefined;
      if (value !== null) values.push(merged(value));
    }
    return values;
  } catch {
    // Too many aliases, an alias of nothing, a merge that is none: what cannot be read is rated as such.
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

/** Keys as written are plain words, none twice, and none that means something to the language of this program. */
function isPlain(node: unknown, depth: number): boolean {
  if (depth > MAX_YAML_DEPTH) return false;
  if (isSeq(node)) return node.items.every((item) => isPlain(item, depth + 1));
  if (!isMap(node)) return !isScalar(node) || isPlainScalar(node);
  const keys = new Set<string>();
  return (node.items as Pair[]).every(({ key, value }) => {
    const plain = isScalar(key) ? String(key.value) : '__proto__';
    if (plain === '__proto__' || keys.has(plain)) return false;
    // In quotes it is a key like any other, and would be taken for a merge.
    if (plain === '<<' && (key as Scalar).type !== Scalar.PLAIN) return false;
    keys.add(plain);
    return isPlain(value, depth + 1);
  });
}

/** No whole number that two of its kind would be read as, and no `y` or `n`: to one tool a boolean, to another a letter. */
const isPlainScalar = ({ value, type }: Scalar): boolean =>
  typeof value === 'number'
    ? !Number.isInteger(value) || Number.isSafeInteger(value)
    : type !== Scalar.PLAIN || typeof value !== 'string' || !/^[yn]$/i.test(value);

/** Depth and number of all that is in a value, aliases followed: a long list may stand there a hundred times. */
function isModest(value: Value, depth: number, room: { left: number }): boolean {
  room.left -= 1;
  if (room.left < 0) return false;
  if (typeof value !== 'object' || value === null) return true;
  return depth <= MAX_YAML_DEPTH && Object.values(value).every((inner: Value) => isModest(inner, depth + 1, room));
}

/**
 * The value with its merge keys (`<<`) followed: what a map says itself counts more than what it merges, and of several
 * maps the first. Throws where tools differ: a key that stands before the merge and in it.
 */
function merged(value: Value): Value {
  if (Array.isArray(value)) return (value as readonly Value[]).map(merged);
  if (!isMapping(value)) return value;
  const keys = Object.keys(value);
  const own = Object.fromEntries(keys.filter((key) => key !== '<<').map((key) => [key, merged(value[key]!)]));
  if (value['<<'] === undefined) return own;
  const sources = [value['<<']].flat().map(merged);
  const earlier = keys.slice(0, keys.indexOf('<<'));
  if (!sources.every((source) => isMapping(source) && !earlier.some((key) => Object.hasOwn(source, key))))
    throw new TypeError('a merge that is no map, or whose order counts');
  return Object.assign({}, ...sources.toReversed(), own) as Mapping;
}
