import { isDeepStrictEqual } from 'node:util';
import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, visit } from 'yaml';
import { UserError } from '../errors.ts';
import { checkPlain, parseFile, type YamlPart } from './yaml-file.ts';
import {
  entryAdded,
  type Holder,
  nodeOf,
  pairAdded,
  removed,
  replaced,
  type Sheet,
  type Splice,
  styleOf,
} from './yaml-splice.ts';
import { checkShown, editValue, pathText, valueAt, wrapped, type YamlEdit, type YamlValue } from './yaml-value.ts';

/** Why a file was not read or edited, as the rest of a sentence that begins with its name and a colon. */
export interface YamlFault {
  fault: string;
}

/** A file that can be read, as a whole: its documents in their order, empty ones too, whose value is null. */
export interface YamlFile {
  text: string;
  parts: readonly YamlPart[];
}

/** A file of YAML within the limits of I9: 256 KiB, 32 levels, 100 aliases, no key twice. Never throws. */
export function readYaml(text: string): YamlFile | YamlFault {
  return orFault(() => ({ text, parts: parseFile(text) }));
}

/**
 * A file of YAML with some changes of one document of it, made one after the other. Whatever is not changed stays as it is,
 * byte for byte: comments, order, quotes, indentation, line ends, other documents. What cannot be changed so is a fault:
 * what an anchor, an alias or a merge key shares with another place, a template, a file with a mistake. The result is read
 * again, and says what it should and nothing else. Never throws; linear in the length of the text, once for all edits that put
 * a scalar in place of another, and once for each other edit.
 */
export function editYaml(file: YamlFile, document: number, edits: readonly YamlEdit[]): { text: string } | YamlFault {
  return orFault(() => {
    let now = file;
    for (let made = 0; made < edits.length; ) {
      const part = now.parts[document];
      if (!part) throw new UserError(`it has no document ${document + 1}`);
      const together = edits.slice(made, made + apart(part.value, edits, made));
      now = editedOnce(now, document, part, together);
      made += together.length;
    }
    return { text: now.text };
  });
}

/** How many edits from one on can be made at once, as none moves what another one is about: one at least. */
function apart(value: unknown, edits: readonly YamlEdit[], from: number): number {
  const seen = new Set<string>();
  for (const edit of edits.slice(from)) {
    const place = JSON.stringify(edit.path);
    const old = valueAt(value, edit.path);
    if (edit.op !== 'set' || old === undefined || !isLeaf(old) || !isLeaf(edit.value) || seen.has(place)) break;
    seen.add(place);
  }
  return Math.max(1, seen.size);
}

const isLeaf = (value: unknown): boolean => typeof value !== 'object' || value === null;

function editedOnce(file: YamlFile, document: number, part: YamlPart, all: readonly YamlEdit[]): YamlFile {
  const edits = all.filter((edit) => !isDeepStrictEqual(editValue(part.value, edit), part.value));
  if (edits.length === 0) return file;
  checkPlain(part.tree);
  for (const edit of edits) checkShown(edit);
  const { text, parts } = file;
  const style = styleOf(
    text,
    parts.map(({ tree }) => tree),
  );
  const aliased = namesOf(part.tree);
  const splices = edits.flatMap((edit) => splicesOf({ text, style }, part.tree, aliased, edit));
  const value = edits.reduce(editValue, part.value);
  return reread(spliced(text, splices), edits, parts.with(document, { ...part, value }));
}

function orFault<T>(work: () => T): T | YamlFault {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) return { fault: error.message };
    throw error;
  }
}

/** The file as it reads now, when it says what it should: nothing is believed of the splices. */
function reread(text: string, edits: readonly YamlEdit[], wanted: readonly YamlPart[]): YamlFile {
  const read = readYaml(text);
  const isSo =
    'parts' in read &&
    read.parts.length === wanted.length &&
    read.parts.every(({ value }, index) => isDeepStrictEqual(value, wanted[index]?.value));
  if (isSo) return read;
  const places = edits.map(({ path }) => pathText(path)).join(', ');
  throw new UserError(`${places} cannot be changed without touching something else; make this change by hand`);
}

/** None of them lies in another. */
function spliced(text: string, list: readonly Splice[]): string {
  let now = text;
  for (const { start, end, text: words } of list.toSorted((a, b) => b.start - a.start))
    now = now.slice(0, start) + words + now.slice(end);
  return now;
}

/** The splices that make one edit of a document, which `editValue` has found possible. */
function splicesOf(sheet: Sheet, tree: Document.Parsed, aliased: ReadonlySet<string>, edit: YamlEdit): Splice[] {
  const { path, op } = edit;
  return step(tree.contents, undefined, 0);

  function step(node: unknown, holder: Holder | undefined, at: number): Splice[] {
    const name = path[at];
    checkShared(node, at);
    if (name === undefined || (op !== 'remove' && isEmpty(node)))
      return op === 'remove' ? impossible() : put(holder, wrapped(edit, at), at);
    const isLast = at === path.length - 1;
    if (isSeq(node) && typeof name === 'number') {
      if (op === 'insert' && isLast) return entryAdded(sheet, node, name, edit.value);
      const inner: Holder = { in: node, index: name };
      return op === 'remove' && isLast ? without(inner, holder, at) : step(node.items[name], inner, at + 1);
    }
    if (!isMap(node)) return impossible();
    if (node.items.some(({ key }) => isScalar(key) && key.value === '<<'))
      throw new UserError(
        `${pathText(path.slice(0, at))} takes keys from elsewhere (\`<<\`), so no edit there is safe; make this change by hand`,
      );
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
    if (!pair) return op === 'remove' ? impossible() : pairAdded(sheet, node, String(name), wrapped(edit, at + 1));
    const inner: Holder = { in: node, pair };
    return op === 'remove' && isLast ? without(inner, holder, at) : step(pair.value, inner, at + 1);
  }

  /** The last one of a map or a list leaves an empty one. */
  function without(inner: Holder, outer: Holder | undefined, at: number): Splice[] {
    checkInside(nodeOf(inner));
    if (inner.in.items.length > 1) return removed(sheet, inner);
    return put(outer, 'pair' in inner ? {} : [], at);
  }

  function put(holder: Holder | undefined, value: YamlValue, at: number): Splice[] {
    if (!holder) throw new UserError(`${pathText(path.slice(0, at))} cannot be replaced as a whole`);
    checkInside(nodeOf(holder));
    return replaced(sheet, holder, value);
  }

  function checkShared(node: unknown, at: number): void {
    if (isAlias(node) || (isNode(node) && isShared(node, aliased)))
      throw new UserError(`${pathText(path.slice(0, at))} ${SHARED}`);
  }

  function checkInside(node: unknown): void {
    if (!isNode(node)) return;
    visit(node, {
      Node: (_, inner) => {
        if (isAlias(inner) || isShared(inner, aliased)) throw new UserError(`${pathText(path)} ${SHARED}`);
        // `!Ref x` is another thing than `x`, to whoever knows the tag.
        if (inner.tag?.startsWith('!'))
          throw new UserError(`${pathText(path)} has a tag (\`${inner.tag}\`); make this change by hand`);
      },
    });
  }

  function impossible(): never {
    throw new UserError(`${pathText(path)}: there is nothing like it`);
  }
}

const SHARED = 'is shared with another place by an anchor (`&`, `*`); make this change by hand';

const isShared = (node: Node, aliased: ReadonlySet<string>): boolean =>
  'anchor' in node && node.anchor !== undefined && aliased.has(node.anchor);

/** The names that aliases of a document use. */
function namesOf(tree: Document.Parsed): Set<string> {
  const names = new Set<string>();
  visit(tree, {
    Alias: (_, { source }) => {
      names.add(source);
    },
  });
  return names;
}

const isEmpty = (node: unknown): boolean =>
  node === null ||
  node === undefined ||
  (isScalar(node) && node.value === null) ||
  (isCollection(node) && node.items.length === 0);
