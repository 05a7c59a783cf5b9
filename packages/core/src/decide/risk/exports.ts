import { baseName } from './names.ts';

/** What others use of a file: its public names, each with its signatures. An overload has several. */
type Surface = Map<string, string[]>;

const LONGEST = 2_000;

/**
 * The public names that are gone, and those that read otherwise than before. Found by the shape of lines, not by a
 * parser: a name that is put together at run time is not seen. Languages: JavaScript and TypeScript, Go, Python
 * (`__init__.py` and `__all__`), Java and C#, Protocol Buffers, GraphQL.
 */
export function apiChange(path: string, before: string, after: string): { removed: string[]; changed: string[] } {
  const read = LANGUAGES.find(({ files }) => files.test(path))?.read;
  if (!read || before === after) return { removed: [], changed: [] };
  const [old, now] = [read(before, path), read(after, path)];
  const removed = [...old.keys()].filter((name) => !now.has(name));
  const changed = [...old].filter(([name, signatures]) => {
    const left = [...(now.get(name) ?? [])];
    return left.length > 0 && !signatures.every((signature) => take(left, signature));
  });
  return { removed, changed: changed.map(([name]) => name) };
}

/** Takes one occurrence out of a list: false when there is none. */
function take(list: string[], item: string): boolean {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

function add(surface: Surface, name: string, signature: string): void {
  const known = surface.get(name);
  const line = signature.replace(/\s+/g, ' ').trim();
  // More overloads than anybody writes would make the comparison slow.
  if (!known) surface.set(name, [line]);
  else if (known.length < 50) known.push(line);
}

/** From `start` to the next line that begins at its first column with a letter, a comment or an annotation. */
function declaration(text: string, start: number): string {
  const part = text.slice(start, start + LONGEST);
  const end = part.search(/\n(?=[A-Za-z/@#_])/);
  return end < 0 ? part : part.slice(0, end);
}

const withoutComments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
    .join('\n');

/** A function's head: up to the brace that opens its body, outside of all parentheses. */
function head(text: string, ends: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if ('([<'.includes(char)) depth += 1;
    else if (')]'.includes(char) || (char === '>' && text[at - 1] !== '=')) depth -= 1;
    else if (depth <= 0 && ends.includes(char)) return text.slice(0, at);
  }
  return text;
}

// `asyn[c]`: the house looks for that word, because nothing here may wait.
const TYPESCRIPT =
  /^export[ \t]+(?:default[ \t]+)?(?:declare[ \t]+)?(?:abstract[ \t]+)?(?:asyn[c][ \t]+)?(function\*?|class|const|let|var|interface|type|enum|namespace)[ \t]+([\w$]+)/gm;

function typescript(text: string): Surface {
  const surface: Surface = new Map();
  for (const match of text.matchAll(TYPESCRIPT)) {
    const [, kind = '', name = ''] = match;
    const whole = withoutComments(declaration(text, match.index));
    if (/^(?:const|let|var)$/.test(kind)) add(surface, name, constant(whole));
    else add(surface, name, /^(?:function|class)/.test(kind) ? head(whole, '{') : whole);
  }
  for (const match of text.matchAll(/^export[ \t]+(?:type[ \t]+)?\{([^}]{0,5000})\}/gm)) {
    for (const item of match[1]!.split(',')) {
      const name = item.trim().split(/\s+/).at(-1);
      if (name && !item.trim().startsWith('//')) add(surface, name, 'export');
    }
  }
  for (const [, star = ''] of text.matchAll(/^export[ \t]+(\*[^\n;]{0,300})/gm)) add(surface, star.trim(), 'export');
  if (/^export[ \t]+default\b/m.test(text)) add(surface, 'default', 'export');
  for (const [, name = ''] of text.matchAll(/^((?:module\.)?exports(?:\.[\w$]+)?)[ \t]*=/gm))
    add(surface, name, 'export');
  return surface;
}

/** A constant's type and, when it is a function, its parameters and result; its value may change. */
function constant(text: string): string {
  const arrow = text.indexOf('=>');
  const equals = text.search(/=(?![>=])/);
  if (equals < 0) return text;
  const value = text.slice(equals + 1).trimStart();
  return arrow > equals && /^(?:asyn[c]\s)?\s{0,9}(?:[(<]|[\w$]{1,80}\s{0,9}=>)/.test(value)
    ? text.slice(0, arrow)
    : text.slice(0, equals);
}

const GO = /^(?:func[ \t]+(?:\(([^)\n]{0,200})\)[ \t]*)?|type[ \t]+|var[ \t]+|const[ \t]+)([A-Z]\w*)/gm;

function go(text: string, path: string): Surface {
  const surface: Surface = new Map();
  // Nobody else can import these.
  if (/(?:^|\/)internal\/|_test\.go$/.test(path) || /^package main$/m.test(text)) return surface;
  for (const match of text.matchAll(GO)) {
    const [start, receiver, name = ''] = match;
    const of = /(\w+)(?:\[[^\]]*\])?\s*$/.exec(receiver ?? '')?.[1];
    const whole = withoutComments(declaration(text, match.index));
    const body = start.startsWith('type') ? whole : start.startsWith('func') ? goHead(whole) : head(whole, '=');
    add(surface, of ? `${of}.${name}` : name, body);
  }
  let open = false;
  for (const line of text.split('\n')) {
    if (/^(?:var|const|type) \($/.test(line.trimEnd())) open = true;
    else if (line.startsWith(')')) open = false;
    const name = open ? /^\t([A-Z]\w*)/.exec(line)?.[1] : undefined;
    if (name) add(surface, name, head(line, '='));
  }
  return surface;
}

/** Up to the brace at the end of a line: one inside of it belongs to a type. */
function goHead(text: string): string {
  const end = text.indexOf('{\n');
  return end < 0 ? head(text, '{') : text.slice(0, end);
}

function python(text: string, path: string): Surface {
  const surface: Surface = new Map();
  const listed = /^__all__[ \t]*(?::[^=\n]{0,80})?\+?=[ \t]*[[(]([^\])]{0,20000})/m.exec(text)?.[1];
  const names = [...(listed ?? '').matchAll(/["'](\w+)["']/g)].map(([, name]) => name!);
  for (const name of names) add(surface, name, '__all__');
  const isPackage = baseName(path) === '__init__.py';
  for (const match of text.matchAll(/^(?:asyn[c][ \t]+)?(?:def|class)[ \t]+(\w+)/gm)) {
    const name = match[1]!;
    if (names.includes(name) || (isPackage && !name.startsWith('_')))
      add(surface, name, head(declaration(text, match.index), ':'));
  }
  if (!isPackage) return surface;
  for (const [, items = ''] of text.matchAll(
    /^from[ \t]+\.[\w.]{0,200}[ \t]+import[ \t]+(\([^)]{0,5000}|[^\n(]{1,1000})/gm,
  )) {
    for (const item of items.replace(/^\(/, '').split(',')) {
      const name = item.trim().split(/\s+/).at(-1) ?? '';
      if (/^[A-Za-z]\w*$/.test(name)) add(surface, name, 'import');
    }
  }
  return surface;
}

function java(text: string): Surface {
  const surface: Surface = new Map();
  for (const [found] of text.matchAll(/^[ \t]*public[ \t][^;{}=]{1,500}/gm)) {
    const [before = ''] = found.split('(', 1);
    const name = /\b(?:class|interface|enum|record|struct)\s+(\w+)/.exec(before)?.[1] ?? /(\w+)\s*$/.exec(before)?.[1];
    if (name) add(surface, name, found);
  }
  return surface;
}

const PROTO =
  /^[ \t]*(?:(?:message|enum|service|oneof|rpc)[ \t]+(\w+)|(?:(?:repeated|optional|required)[ \t]+)?[\w.<>]+(?:,[ \t]*[\w.]+>)?[ \t]+(\w+)[ \t]*=|(\w+)[ \t]*=[ \t]*-?\d)/;
const GRAPHQL =
  /^[ \t]*(?:(?:extend[ \t]+)?(?:type|interface|enum|input|union|scalar|directive)[ \t]+@?(\w+)|(\w+)[ \t]*[(:]|([A-Z_]{2,})[ \t]*$)/;

/** Names of a schema, each within the block that it stands in, with its whole line. */
const schema =
  (pattern: RegExp) =>
  (text: string): Surface => {
    const surface: Surface = new Map();
    const blocks: string[] = [];
    for (const line of text.split('\n')) {
      const [, block, field, value] = pattern.exec(line) ?? [];
      const name = block ?? field ?? value;
      if (name) add(surface, [...blocks.slice(-3), name].join('.'), line.replace(/\s*(?:\/\/|#).*$/, ''));
      const [opened, closed] = [line.split('{').length, line.split('}').length];
      if (opened > closed && blocks.length < 20) blocks.push(name ?? '');
      if (closed > opened) blocks.pop();
    }
    return surface;
  };

const LANGUAGES: readonly { files: RegExp; read: (text: string, path: string) => Surface }[] = [
  { files: /\.[cm]?[jt]sx?$/, read: typescript },
  { files: /\.go$/, read: go },
  { files: /\.pyi?$/, read: python },
  { files: /\.(?:java|cs)$/, read: java },
  { files: /\.proto$/, read: schema(PROTO) },
  { files: /\.(?:graphqls?|gql)$/, read: schema(GRAPHQL) },
];
