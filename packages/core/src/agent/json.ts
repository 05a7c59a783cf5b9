/** Limits of one call's arguments (T5, I9): nesting, values in all, and characters of all keys and strings together. */
const DEPTH = 32;
const VALUES = 10_000;
const CHARS = 262_144;

// Such a key in data has no honest use and becomes a prototype where it is copied carelessly.
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);

/** Why `args` cannot be taken as arguments, or undefined when it is a plain JSON object within the limits (AM94). */
export function argsFault(args: unknown): string | undefined {
  if (args === undefined) return 'the arguments are no JSON object';
  if (typeof args !== 'object' || args === null || Array.isArray(args)) {
    return `the arguments are ${kindOf(args)}, not a JSON object`;
  }
  let values = 0;
  let chars = 0;
  // A list instead of recursion: a hostile nesting of 10,000 levels must not overflow the stack.
  const open: [value: unknown, depth: number][] = [[args, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (++values > VALUES) return 'the arguments hold too many values';
    if (typeof value === 'string') chars += value.length;
    else if (typeof value === 'object' && value !== null) {
      if (depth > DEPTH) return 'the arguments are nested too deeply';
      for (const key of Object.keys(value)) {
        if (FORBIDDEN_KEYS.has(key)) return `the key ${key} is not allowed`;
        chars += key.length;
        open.push([(value as Record<string, unknown>)[key], depth + 1]);
      }
    }
    if (chars > CHARS) return 'the arguments are too long';
  }
  return undefined;
}

/** JSON with the keys in order: equal arguments give equal text. Only for values that passed `argsFault`. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`).join(',')}}`;
}

/** JSON of anything, for the record only: what cannot be written is named by its kind. */
export function looseJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? kindOf(value);
  } catch {
    return '(not JSON)'; // nested past the stack, or a cycle
  }
}
