import type { Block } from './block.ts';
import { closeOf, elementsOf, lineOf, type Source, skipSpace, stringAt } from './source.ts';

/** Tests whose end is told by the depth of the lines: Python and Ruby. */
export function declaredByLines(source: Source): Block[] {
  if (source.language === 'python') return fitted(source, pythonBlocks(source));
  return source.language === 'ruby' ? fitted(source, rubyBlocks(source)) : [];
}

type Open = Omit<Block, 'end'> & { depth: number };

const CLASS = /^([ \t]{0,200})class[ \t]{1,9}(\w{1,200})[ \t]{0,9}(\(?)/gm;
const DEF = /^([ \t]{0,200})(?:[a-z]{5}[ \t]{1,9})?def[ \t]{1,9}(\w{1,200})[ \t]{0,9}\(/gm;

/** pytest finds functions that begin with `test`, in classes that begin with `Test` or extend unittest's. */
function pythonBlocks(source: Source): Open[] {
  const { code } = source;
  const depths = (indent: string): number => indent.replaceAll('\t', '        ').length;
  const classes = [...code.matchAll(CLASS)].flatMap((found): Open[] => {
    const [, indent = '', name = '', bracket] = found;
    const open = found.index + found[0].length - 1;
    const bases = bracket ? code.slice(open, Math.min(closeOf(source, open), open + 300)) : '';
    const collected = /^Test/.test(name) || /Test|Case/.test(bases);
    const at = found.index + indent.length;
    return [{ name, suite: true, at, body: open, depth: depths(indent), ...(collected ? {} : { skip: UNCOLLECTED }) }];
  });
  const functions = [...code.matchAll(DEF)].flatMap((found): Open[] => {
    const [, indent = '', name = ''] = found;
    if (!/^test/.test(name)) return [];
    const at = found.index + indent.length;
    const body = skipSpace(code, closeOf(source, found.index + found[0].length - 1) + 1);
    return [{ name, suite: false, at, body, depth: depths(indent) }];
  });
  return [...classes, ...functions].sort((a, b) => a.at - b.at);
}

/** A class that no runner looks into: its tests are none. */
export const UNCOLLECTED = 'a class that the runner does not look into';

const RSPEC =
  /^([ \t]{0,200})(?:RSpec\.)?([fx]?(?:it|specify|example|scenario|describe|context|feature)|pending|skip|test|should)[ \t]{0,9}(\(?)[ \t]{0,9}(?=["'A-Z:])/gm;
const RUBY_DEF = /^([ \t]{0,200})(def|class)[ \t]{1,9}((?:self\.)?\w{1,200}[?!]?)/gm;

/** RSpec, minitest and test-unit. */
function rubyBlocks(source: Source): Open[] {
  const { code, plain } = source;
  const calls = [...code.matchAll(RSPEC)].flatMap((found): Open[] => {
    const [, indent = '', word = ''] = found;
    const at = found.index + indent.length;
    const place = found.index + found[0].length;
    const line = plain
      .slice(place, code.indexOf('\n', place) < 0 ? code.length : code.indexOf('\n', place))
      .slice(0, 400);
    if (!/(?:\bdo\b|\{)/.test(line) && !/^(?:x|pending|skip)/.test(word) && !/^it|^specify|^example/.test(word))
      return [];
    // `skip "reason"` in a body is a mark, not a test.
    if (/^(?:skip|pending)$/.test(word) && !/(?:\bdo\b|\{)/.test(line)) return [];
    const masked = code.slice(place, place + line.length);
    const option = /(?:,[ \t]{0,9}|\b):?(skip|pending)(?:\b:?)/.exec(masked)?.[1];
    const skip = /^(?:x|pending|skip)/.test(word) ? word : option;
    return [
      {
        name: stringAt(source, place) ?? masked.replace(/\b(?:do|then)\b.*|[{,)].*/, '').trim(),
        suite: /describe|context|feature/.test(word),
        at,
        body: place + line.length,
        depth: indent.length,
        skip,
        only:
          /^f(?:it|describe|context|specify|example)$/.test(word) || /\bfocus:\s?true|,[ \t]{0,9}:focus\b/.test(masked),
      },
    ];
  });
  const functions = [...code.matchAll(RUBY_DEF)].flatMap((found): Open[] => {
    const [, indent = '', word = '', name = ''] = found;
    if (word === 'def' && !/^test_/.test(name)) return [];
    const place = found.index + found[0].length;
    return [{ name, suite: word === 'class', at: found.index + indent.length, body: place, depth: indent.length }];
  });
  return [...calls, ...functions].sort((a, b) => a.at - b.at);
}

/** Gives each block its end: the next line with code that is not deeper than it. */
function fitted(source: Source, blocks: readonly Open[]): Block[] {
  const open: (Open & { index: number })[] = [];
  const ends: number[] = blocks.map(() => source.code.length);
  let next = 0;
  for (const [number, start] of source.lines.entries()) {
    const end = source.lines[number + 1] ?? source.code.length;
    const first = firstCode(source.code, start, end);
    if (first < 0) continue;
    const depth = source.code.slice(start, first).replaceAll('\t', '        ').length;
    // A bracket that closes a head of several lines stands no deeper than the head.
    const closer = /[)\]}]/.test(source.code[first]!) || source.code.startsWith('end', first);
    while (
      open.length > 0 &&
      open.at(-1)!.body <= first &&
      open.at(-1)!.depth >= depth &&
      !(closer && open.at(-1)!.depth === depth)
    ) {
      ends[open.pop()!.index] = start;
    }
    for (; next < blocks.length && blocks[next]!.at < end; next += 1) open.push({ ...blocks[next]!, index: next });
  }
  return blocks.map(({ depth: _, ...block }, index) => ({ ...block, end: Math.max(ends[index]!, block.body) }));
}

function firstCode(code: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (!/\s/.test(code[at]!)) return at;
  return -1;
}

/** The rows of the tables of pytest, each at its place: `@pytest.mark.parametrize("a", [...])`. */
export const pythonRows = (source: Source): { at: number; rows: number; ahead: true }[] =>
  [...source.code.matchAll(/\bparametrize\s{0,9}\(/g)].flatMap((found) => {
    const open = found.index + found[0].length - 1;
    const list = source.code.slice(open, Math.min(closeOf(source, open), open + 400)).search(/[,=]\s{0,40}[[(]/);
    if (list < 0) return [];
    const bracket = skipSpace(source.code, open + list + 1);
    return [{ at: found.index, rows: elementsOf(source, bracket), ahead: true as const }];
  });

/** The line on which a block is declared. */
export const lineOfBlock = (source: Source, { at }: Pick<Block, 'at'>): number => lineOf(source, at);
