import { messageOf, UserError } from '../errors.ts';

/** I9: the largest and deepest JSON that is read. */
export const MAX_JSON_BYTES = 1024 * 1024;
export const MAX_JSON_DEPTH = 64;

const place = (text: string, at: number): string => {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `${line}:${at - before.lastIndexOf('\n')}`;
};

/** Where the string that opens at `at` ends, past its closing quote; the end of the text when it is not closed. */
function endOfString(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index += 1) {
    const char = text[index];
    if (char === '\\') index += 1;
    else if (char === '"') return index + 1;
  }
  return text.length;
}

/**
 * What JSON.parse does not refuse: depth, keys that stand twice, and `__proto__`. It walks over the brackets and the
 * strings only; whether the rest is JSON is for JSON.parse to say. The stack is an array, so depth costs no call.
 */
function check(text: string, where: string): void {
  const stack: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{' || char === '[') {
      stack.push(char === '{' ? new Set() : undefined);
      if (stack.length > MAX_JSON_DEPTH)
        throw new UserError(`${where}:${place(text, at)}: more than ${MAX_JSON_DEPTH} levels deep.`);
    } else if (char === '}' || char === ']') stack.pop();
    else if (char === '"') {
      const end = endOfString(text, at);
      const keys = stack[stack.length - 1];
      if (keys && /^\s*:/.test(text.slice(end, end + 200)))
        addKey(keys, text.slice(at, end), where, () => place(text, at));
      at = end - 1;
    }
  }
}

function addKey(keys: Set<string>, literal: string, where: string, at: () => string): void {
  let key = literal;
  try {
    key = JSON.parse(literal) as string;
  } catch {
    return; // JSON.parse of the whole text will say it better.
  }
  if (key === '__proto__') throw new UserError(`${where}:${at()}: the key "__proto__" is not allowed.`);
  if (keys.has(key)) throw new UserError(`${where}:${at()}: the key "${key.slice(0, 80)}" stands twice.`);
  keys.add(key);
}

/** I9: JSON from outside: at most 1 MiB unless told, 64 levels, no key twice, no `__proto__`. Errors name the place. */
export function parseJson(text: string, where: string, maxBytes = MAX_JSON_BYTES): unknown {
  if (Buffer.byteLength(text) > maxBytes) throw new UserError(`${where}: larger than ${maxBytes} bytes.`);
  check(text, where);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const at = /position (\d+)/.exec(messageOf(error))?.[1];
    throw new UserError(`${where}${at ? `:${place(text, Number(at))}` : ''}: not valid JSON.`, { cause: error });
  }
}

/**
 * Every key and every string of a value, one a line and without JSON's escapes: what a guard looks through, because a
 * line break written as `\n` would part a secret (O2). A list instead of recursion, so depth costs no call.
 */
export function textsOf(value: unknown): string {
  const texts: string[] = [];
  const seen = new Set<object>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') texts.push(next);
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    const entries = Array.isArray(next) ? next.map((item): [string, unknown] => ['', item]) : Object.entries(next);
    // The last in is the first out: reversed, the texts keep their order.
    for (const [key, item] of entries.toReversed()) open.push(item, key);
  }
  return texts.filter((text) => text !== '').join('\n');
}

/** A copy with every string and every key changed, at most MAX_JSON_DEPTH levels deep; deeper is a bug of the caller. */
export function mapTexts<T>(value: T, change: (text: string) => string, depth = 1): T {
  if (depth > MAX_JSON_DEPTH) throw new Error(`A value is at most ${MAX_JSON_DEPTH} levels deep (I9).`);
  const map = (item: unknown): unknown => {
    if (typeof item === 'string') return change(item);
    return item === null || typeof item !== 'object' ? item : mapTexts(item, change, depth + 1);
  };
  if (value === null || typeof value !== 'object') return map(value) as T;
  if (Array.isArray(value)) return value.map(map) as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), map(item)])) as T;
}
