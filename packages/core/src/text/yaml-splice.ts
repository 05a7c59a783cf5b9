import {
  type Document,
  isMap,
  isCollection as isNodes,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { UserError } from '../errors.ts';
import { blockLines, inline, isCollection, keyText, type YamlStyle } from './yaml-render.ts';
import type { YamlValue } from './yaml-value.ts';

/** A piece of a text, and what stands there instead. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Where a node hangs: the value of a pair, or an entry of a list. */
export type Holder = PairHolder | EntryHolder;
interface PairHolder {
  in: YAMLMap;
  pair: Pair;
}
interface EntryHolder {
  in: YAMLSeq;
  index: number;
}

/** The text of a file and its style: all that a splice is made of beside the node. */
export interface Sheet {
  text: string;
  style: YamlStyle;
}

const BY_HAND = 'make this change by hand';
const refuse = (why: string): never => {
  throw new UserError(`${why}; ${BY_HAND}`);
};

/** Behind a byte order mark, which stands in no column and stays where it is. */
const lineStart = (text: string, at: number): number => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
};
/** Behind the line feed of the line; the place itself when it is the start of a line already. */
const lineEnd = (text: string, at: number): number => {
  if (at > 0 && text[at - 1] === '\n') return at;
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
};

/** How deep something stands. A tab is no indentation. */
export function columnOf(text: string, at: number): number {
  const start = lineStart(text, at);
  return text.slice(start, at).includes('\t') ? refuse('a tab stands before it') : at - start;
}

interface Token {
  type: string;
  offset: number;
  source: string;
}
type Tokens = { start?: Token[]; sep?: Token[] };

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : refuse('it has no place in the text');
};

/** Where the value of a pair may begin: behind the colon, which an explicit key has on a line of its own. */
function behindColon({ srcToken }: Pair): number {
  const { start = [], sep = [] } = (srcToken ?? {}) as Tokens;
  const colon = sep.find(({ type }) => type === 'map-value-ind');
  return colon && !start.some(({ type }) => type === 'explicit-key-ind')
    ? colon.offset + 1
    : refuse('its key is written in an unusual way');
}

/** Where the dash of each entry of a list is; a comment after the last has none. */
function dashes({ srcToken }: YAMLSeq): number[] {
  const items = (srcToken as { items?: Tokens[] } | undefined)?.items ?? [];
  return items.flatMap(({ start = [] }) =>
    start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset),
  );
}

const isEmptyScalar = (node: unknown): boolean => {
  const range = (node as Node | null)?.range;
  return !range || (isScalar(node) && range[0] === range[1]);
};

/** Where the last character of what hangs there ends; comments after it are not counted. */
function endOf(holder: Holder): number {
  const node = nodeOf(holder);
  if (isEmptyScalar(node)) return 'pair' in holder ? behindColon(holder.pair) : dashes(holder.in)[holder.index]! + 1;
  return endOfNode(node);
}

function endOfNode(node: unknown): number {
  if (!isNodes(node) || node.flow || node.items.length === 0) return rangeOf(node)[1];
  const index = node.items.length - 1;
  return endOf(isMap(node) ? { in: node, pair: node.items[index]! } : { in: node as YAMLSeq, index });
}

/** The node that hangs there. */
export const nodeOf = (holder: Holder): unknown =>
  'pair' in holder ? holder.pair.value : holder.in.items[holder.index];

/** Whole lines at the start of a line; a file that ends without a line feed still does. */
function linesAt({ text, style: { eol } }: Sheet, at: number, lines: readonly string[], end = at): Splice {
  const open = at === text.length && at > 0 && text[at - 1] !== '\n';
  const closed = end < text.length || text[end - 1] === '\n';
  return { start: at, end, text: (open ? eol : '') + lines.join(eol) + (open || !closed ? '' : eol) };
}

/** Another value for a pair, or for an entry of a list. */
export function replaced(sheet: Sheet, holder: Holder, value: YamlValue): Splice[] {
  const node = nodeOf(holder);
  const type = isScalar(node) ? node.type : undefined;
  const isLong = isBlock(node);
  if (!isLong && (holder.in.flow || !isCollection(value))) {
    const text = inline(value, type, holder.in.flow === true);
    if (isEmptyScalar(node)) return [{ start: endOf(holder), end: endOf(holder), text: ` ${text}` }];
    const [start, end] = rangeOf(node);
    return [{ start, end, text }];
  }
  if ('index' in holder) return [entryReplaced(sheet, holder, value)];
  return isLong ? blockReplaced(sheet, holder, value) : lineReplaced(sheet, holder, value);
}

const isBlock = (node: unknown): boolean =>
  isNodes(node) ? !node.flow : isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');

function entryReplaced({ text, style }: Sheet, holder: EntryHolder, value: YamlValue): Splice {
  const dash = dashes(holder.in)[holder.index]!;
  const { head, lines } = written(value, columnOf(text, dash) + 2, style);
  // A block of text ends behind its line feed, which stays.
  const end = endOf(holder);
  const feed = text[end - 1] === '\n' ? (text[end - 2] === '\r' ? 2 : 1) : 0;
  return {
    start: dash + 1,
    end: end - feed,
    text: ` ${[...(head === '' ? [] : [head]), ...lines].join(style.eol).trimStart()}`,
  };
}

/** What stood on the line of its key now stands below it; a comment there stays. */
function lineReplaced(sheet: Sheet, holder: PairHolder, value: YamlValue): Splice[] {
  const { text, style } = sheet;
  const node = nodeOf(holder);
  const end = endOf(holder);
  const below = linesAt(sheet, lineEnd(text, end), written(value, columnOf(text, keyOf(holder)), style, true).lines);
  return isEmptyScalar(node) ? [below] : [{ start: blankBefore(text, rangeOf(node)[0]), end, text: '' }, below];
}

/** What stood below its key; of a block of text the sign stands beside it. */
function blockReplaced(sheet: Sheet, holder: PairHolder, value: YamlValue): Splice[] {
  const { text, style } = sheet;
  const node = nodeOf(holder);
  const [from] = rangeOf(node);
  const colon = behindColon(holder.pair);
  const isText = isScalar(node);
  const first = isText ? lineEnd(text, from) : lineStart(text, from);
  if (!isText && first <= colon) refuse('it begins on the line of its key');
  const { head, lines } = written(value, columnOf(text, keyOf(holder)), style, true, isText);
  const start = isText ? blankBefore(text, from) : colon;
  const beside = { start, end: isText ? from + signLength(text, from) : colon, text: head === '' ? '' : ` ${head}` };
  const end = lineEnd(text, endOf(holder));
  return [beside, lines.length > 0 ? linesAt(sheet, first, lines, end) : { start: first, end, text: '' }];
}

const keyOf = ({ pair }: PairHolder): number => rangeOf(pair.key)[0];

/** A value as what stands beside its key or dash, and the lines below that. */
function written(
  value: YamlValue,
  column: number,
  style: YamlStyle,
  underKey = false,
  asText = false,
): { head: string; lines: string[] } {
  if (isCollection(value)) {
    const deeper = underKey && !(Array.isArray(value) && !style.deepDashes) ? column + style.step : column;
    return { head: '', lines: blockLines(value, deeper, style) };
  }
  if (asText && typeof value === 'string' && value.includes('\n')) {
    const [first = '', ...lines] = blockLines({ k: value }, column, style);
    if (lines.length > 0) return { head: first.trimStart().slice('k: '.length), lines };
  }
  return { head: inline(value, undefined, false), lines: [] };
}

/** The blanks before a place go with what stands there, but the sign before them stays. */
function blankBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start -= 1;
  return start;
}

const signLength = (text: string, at: number): number =>
  /^[|>][-+0-9]{0,2}/.exec(text.slice(at, at + 3))?.[0].length ?? 0;

/** A key more, behind the last of a map that has one at least. */
export function pairAdded(sheet: Sheet, map: YAMLMap, key: string, value: YamlValue): Splice[] {
  const { text, style } = sheet;
  const [first, last] = [map.items[0]!, map.items.at(-1)!];
  const end = endOf({ in: map, pair: last });
  if (map.flow) {
    const quoted = isScalar(first.key) && first.key.type === 'QUOTE_DOUBLE';
    return [
      {
        start: end,
        end,
        text: `, ${keyText(key, quoted)}: ${inline(value, quoted ? 'QUOTE_DOUBLE' : undefined, true)}`,
      },
    ];
  }
  const column = columnOf(text, rangeOf(first.key)[0]);
  return [linesAt(sheet, lineEnd(text, end), blockLines({ [key]: value }, column, style))];
}

/** An entry more of a list that has one at least. */
export function entryAdded(sheet: Sheet, list: YAMLSeq, index: number, value: YamlValue): Splice[] {
  const { text, style } = sheet;
  const before = index === 0 ? undefined : endOf({ in: list, index: index - 1 });
  if (list.flow) {
    const words = inline(value, undefined, true);
    if (before !== undefined) return [{ start: before, end: before, text: `, ${words}` }];
    const [at] = rangeOf(list.items[0]);
    return [{ start: at, end: at, text: `${words}, ` }];
  }
  const [dash] = dashes(list);
  const lines = blockLines([value], columnOf(text, dash!), style);
  if (before !== undefined) return [linesAt(sheet, lineEnd(text, before), lines)];
  return [linesAt(sheet, ownLine(text, dash!), lines)];
}

/** The start of the line of something that nothing stands before. */
function ownLine(text: string, at: number): number {
  const start = lineStart(text, at);
  return text.slice(start, at).trim() === '' ? start : refuse('it begins on the line of something else');
}

/** Without one of the several keys of a map, or entries of a list. */
export function removed({ text }: Sheet, holder: Holder): Splice[] {
  if (holder.in.flow) return refuse('it stands within brackets');
  const at = 'pair' in holder ? rangeOf(holder.pair.key)[0] : dashes(holder.in)[holder.index]!;
  return [{ start: ownLine(text, at), end: lineEnd(text, endOf(holder)), text: '' }];
}

/** How new lines of a file should look, from those that are there. */
export function styleOf(text: string, trees: readonly Document.Parsed[]): YamlStyle {
  const found: { step?: number; deepDashes?: boolean } = {};
  const open: unknown[] = trees.map(({ contents }) => contents);
  for (
    let node = open.shift();
    node !== undefined && !(found.step && found.deepDashes !== undefined);
    node = open.shift()
  ) {
    if (isSeq(node)) open.push(...node.items);
    if (!isMap(node) || node.flow) continue;
    for (const { key, value } of node.items) {
      const column = columnOf(text, rangeOf(key)[0]);
      if (isSeq(value) && !value.flow && value.items.length > 0)
        found.deepDashes ??= columnOf(text, dashes(value)[0] ?? 0) > column;
      if (isMap(value) && !value.flow && value.items.length > 0)
        found.step ??= Math.max(2, columnOf(text, rangeOf(value.items[0]!.key)[0]) - column);
      open.push(value);
    }
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { eol, step: found.step ?? 2, deepDashes: found.deepDashes ?? true };
}
