import type { Document, Node, Pair } from 'yaml';
import { messageOf, UserError } from '../errors.ts';

export { MAX_JSON_BYTES, MAX_JSON_DEPTH, parseJson } from './json.ts';

/** I9: the largest and deepest YAML that is read, and how often aliases may be expanded. */
export const MAX_YAML_BYTES = 256 * 1024;
export const MAX_YAML_DEPTH = 32;
export const MAX_ALIASES = 100;

// Deeper than this the parser itself would run out of stack; far above what any text of 32 levels can show.
const MAX_OPEN = 200;

/** Counts brackets and the compact `- - -` of one line, before the recursive parser sees them; UserError when too deep. */
export function checkNesting(text: string, where: string, before: number): void {
  let open = 0;
  let line = before + 1;
  let markers = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') {
      line += 1;
      markers = 0;
    } else if (char === '[' || char === '{') open += 1;
    else if (char === ']' || char === '}') open = Math.max(0, open - 1);
    else if ((char === '-' || char === '?' || char === ':') && /\s/.test(text[at + 1] ?? '\n')) markers += 1;
    if (open > MAX_OPEN || markers > MAX_OPEN) {
      throw new UserError(`${where}:${line}: more than ${MAX_YAML_DEPTH} levels deep.`);
    }
  }
}

/** A file of YAML whose tree is looked through; `place` is `line:column` of a node. */
export interface Walk {
  where: string;
  place: (node: unknown) => string;
  isMap: (node: unknown) => boolean;
  isSeq: (node: unknown) => boolean;
  isScalar: (node: unknown) => boolean;
}

/** Depth and keys as written; what aliases add is checked on the value. UserError with the place. */
export function checkTree(root: unknown, walk: Walk): void {
  const stack: { node: unknown; path: string; depth: number }[] = [{ node: root, path: '', depth: 1 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, path, depth } = next;
    const at = (inner: unknown): string => `${walk.where}:${walk.place(inner)}: ${path || 'top level'}`;
    const map = walk.isMap(node);
    if (!map && !walk.isSeq(node)) continue;
    if (depth > MAX_YAML_DEPTH) throw new UserError(`${at(node)}: more than ${MAX_YAML_DEPTH} levels deep.`);
    const keys = new Set<string>();
    for (const [index, item] of (node as { items: unknown[] }).items.entries()) {
      if (!map) {
        stack.push({ node: item, path: `${path}[${index}]`, depth: depth + 1 });
        continue;
      }
      const pair = item as Pair;
      const key = walk.isScalar(pair.key) ? (pair.key as { value: unknown }).value : undefined;
      if (typeof key !== 'string' && typeof key !== 'number' && typeof key !== 'boolean') {
        throw new UserError(`${at(pair.key)}: a key must be a plain word.`);
      }
      if (key === '__proto__') throw new UserError(`${at(pair.key)}: the key "__proto__" is not allowed.`);
      if (keys.has(String(key))) throw new UserError(`${at(pair.key)}: the key "${key}" stands twice.`);
      keys.add(String(key));
      stack.push({ node: pair.value, path: path ? `${path}.${key}` : String(key), depth: depth + 1 });
    }
  }
}

/** The depth of the value, aliases followed; each object is looked at again only when it is reached deeper. */
function checkDepth(value: unknown, where: string): void {
  const seen = new Map<object, number>();
  const stack: [unknown, number][] = [[value, 1]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [item, depth] = next;
    if (typeof item !== 'object' || item === null || (seen.get(item) ?? 0) >= depth) continue;
    if (depth > MAX_YAML_DEPTH) throw new UserError(`${where}: more than ${MAX_YAML_DEPTH} levels deep.`);
    seen.set(item, depth);
    for (const inner of Object.values(item)) stack.push([inner, depth + 1]);
  }
}

/**
 * I9: YAML from outside, read with the core schema: at most 256 KiB, 32 levels and 100 aliases, no key twice, no
 * `__proto__`, no unknown tag, one document. Errors name file, line and column, and the key where one is known. The
 * library is loaded on first use, because most runs read no YAML.
 */
export async function parseYaml(text: string, where: string): Promise<unknown> {
  checkSize(text, where);
  return (await readDocument(text, where, 0)).value;
}

/** One document of several. */
export interface YamlDocument {
  value: unknown;
  /** `line:column` of what stands at a path, or of the last key on the way to it that there is. */
  placeOf(path: readonly (string | number)[]): string;
  error?: undefined;
}

/** The most documents that one text may hold; empty ones are not counted. */
export const MAX_YAML_DOCUMENTS = 50;
// An empty one costs the parser something, too.
const MAX_PARTS = 4 * MAX_YAML_DOCUMENTS;

/**
 * I9: several documents in one text, each with the guarantees of `parseYaml`; empty ones are left out. What is wrong
 * with one of them is its own error and spoils no other. A text that is too large, or has too many, throws UserError.
 */
export async function parseYamlDocuments(
  text: string,
  where: string,
): Promise<(YamlDocument | { error: UserError })[]> {
  checkSize(text, where);
  const parts = partsOf(text);
  const found: (YamlDocument | { error: UserError })[] = [];
  for (const { part, before } of parts.slice(0, MAX_PARTS)) {
    try {
      const document = await readDocument(part, where, before);
      if (document.value !== null) found.push(document);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      found.push({ error });
    }
  }
  if (parts.length > MAX_PARTS || found.length > MAX_YAML_DOCUMENTS) {
    throw new UserError(`${where}: more than ${MAX_YAML_DOCUMENTS} documents; move some to another file.`);
  }
  return found;
}

/**
 * The text of each document, and how many lines stand before it. A line that begins with `---` stands in no document, not
 * even in a quoted text, so an open quote ends there. Directives (`%YAML`) belong to the document after them.
 */
function partsOf(text: string): { part: string; before: number }[] {
  const parts: { part: string; before: number }[] = [];
  let line = 0;
  let head = '';
  for (const piece of text.split(/(?<=^|\n)(?=---(?:[ \t\r\n]|$))/)) {
    const part = head + piece;
    const isHead = /^%/.test(part) && part.split('\n').every((row) => /^(?:%|\s*(?:#|$))/.test(row));
    head = isHead ? part : '';
    if (isHead) continue;
    parts.push({ part, before: line });
    line += part.split('\n').length - 1;
  }
  return head === '' ? parts : [...parts, { part: head, before: line }];
}

function checkSize(text: string, where: string): void {
  if (Buffer.byteLength(text) > MAX_YAML_BYTES) throw new UserError(`${where}: larger than ${MAX_YAML_BYTES} bytes.`);
}

/** `before` is how many lines of the file stand before the text. */
async function readDocument(text: string, where: string, before: number): Promise<YamlDocument> {
  checkNesting(text, where, before);
  const { parseDocument, LineCounter, isMap, isSeq, isScalar } = await import('yaml');
  const lines = new LineCounter();
  const document = read();
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw new UserError(`${where}:${placeAt(problem.pos[0])}: ${problem.message.split('\n')[0]}`);
  checkTree(document.contents, { where, place, isMap, isSeq, isScalar });
  const value = convert();
  checkDepth(value, where);
  return { value, placeOf: (path) => place(nodeAt(document.contents, path)) };

  function placeAt(offset: number): string {
    const { line, col } = lines.linePos(offset);
    return `${before + line}:${col}`;
  }

  function place(node: unknown): string {
    const start = (node as Node | null)?.range?.[0];
    return start === undefined ? `${before + 1}:1` : placeAt(start);
  }

  function convert(): unknown {
    try {
      return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
    } catch (error) {
      throw new UserError(`${where}:${place(document.contents)}: ${messageOf(error)}`, { cause: error });
    }
  }

  function read(): Document.Parsed {
    try {
      return parseDocument(text, {
        schema: 'core',
        version: '1.2',
        merge: false,
        // The library compares each key with all before it; checkTree does it with a set.
        uniqueKeys: false,
        strict: true,
        prettyErrors: false,
        // Not `silent`: that also silences the error for a second document.
        logLevel: 'error',
        lineCounter: lines,
      });
    } catch (error) {
      throw new UserError(`${where}: cannot be read as YAML: ${messageOf(error)}`, { cause: error });
    }
  }
}

/** The key, or the entry of a list, that a path leads to, as far as there is one. An alias is not followed. */
function nodeAt(root: unknown, path: readonly (string | number)[]): unknown {
  let found = root;
  let inside = root;
  for (const step of path) {
    const items: unknown = (inside as { items?: unknown } | null)?.items;
    if (!Array.isArray(items)) break;
    const pair = (items as Partial<Pair>[]).find(
      (item) => (item?.key as { value?: unknown } | undefined)?.value?.toString() === String(step),
    );
    const entry: unknown = pair ?? (typeof step === 'number' ? items[step] : undefined);
    if (entry === undefined) break;
    found = pair ? pair.key : entry;
    inside = pair ? pair.value : entry;
  }
  return found;
}
