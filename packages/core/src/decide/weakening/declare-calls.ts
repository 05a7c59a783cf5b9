import { type Block, inCode } from './block.ts';
import { argumentsOf, closeOf, elementsOf, type Source, skipSpace, stringAt } from './source.ts';

/**
 * Tests that are declared by a call with a name and a function: jest, vitest, mocha, node:test, ava, playwright, Deno;
 * Ginkgo, Kotest, Pest and subtests of Go.
 */
const CALLS = {
  js: /(?<![\w$.])(?:(?:t|Deno)\.)?([fx]?(?:describe|context|it|test|specify)|suite|feature|scenario)((?:\s{0,9}\.\s{0,9}[a-zA-Z]{1,20}){0,4})\s{0,9}(?:<[^()\n]{0,200}>\s{0,9})?(?=[(`])/g,
  go: /(?<![\w$])(?:[a-z]\w{0,20}\.(Run)|([PXF]?(?:Describe|Context|When|It|Specify|Entry|DescribeTable)))()\s{0,9}(?=\()/g,
  java: /(?<![\w$.])([fx]?(?:describe|context|it|test|should|expect|feature|scenario)|ignore)()\s{0,9}(?=\(\s{0,9}")/g,
  php: /(?<![\w$>:])(describe|it|test|todo)()\s{0,9}(?=\(\s{0,9}['"])/g,
} as const;

const SUITE = /^[fxPXF]?(?:describe|context|suite|feature|Describe|Context|When|DescribeTable)$/;
const SKIPS = new Set(['skip', 'todo', 'failing', 'fails', 'fixme', 'ignore', 'skipIf', 'runIf', 'if']);
/** Members of `test` that declare no test. */
const OTHERS = /^(?:(?:step|use|extend|slow|info|expect|configure|mock|plan|teardown)$|set|before|after)/;
/** Members that are called with something else before they are called with the test. */
const CURRIED = new Set(['each', 'for', 'skipIf', 'runIf', 'if', 'ifError', 'todoIf']);

/** The tests that are declared by calls; none for a language that has none such. */
export function declaredByCalls(source: Source): Block[] {
  const pattern = CALLS[source.language as keyof typeof CALLS];
  if (pattern === undefined) return [];
  return inCode(source, pattern).flatMap((found) => blockOf(source, found) ?? []);
}

function blockOf(source: Source, found: RegExpExecArray): Block | undefined {
  const word = found[1] ?? found[2] ?? '';
  const members = (source.language === 'js' ? (found[2] ?? '') : '')
    .split('.')
    .map((part) => part.trim())
    .filter(Boolean);
  if (members.some((member) => OTHERS.test(member))) return undefined;
  let open = found.index + found[0].length;
  let cases: number | undefined;
  if (members.some((member) => CURRIED.has(member))) {
    if (members.includes('each')) cases = rowsOf(source, open);
    open = skipSpace(source.code, pastTable(source, open));
  }
  if (source.code[open] !== '(') return undefined;
  const places = argumentsOf(source, open);
  const [first, second] = places;
  if (!first) return undefined;
  const at = skipSpace(source.code, first[0]);
  const literal = stringAt(source, at) ?? namedInside(source, at);
  const skips = members.find((member) => SKIPS.has(member));
  // `test.skip(browserName === 'webkit')` in a body is a mark, not a test.
  if (literal === undefined && skips && !SUITE.test(word) && !members.includes('describe')) return undefined;
  const cut = ([from, to]: [number, number]): string => source.code.slice(from, Math.min(to, from + 300));
  const options = [second, places.length > 2 ? places.at(-1) : undefined]
    .map((place) => (place ? cut(place) : ''))
    .join();
  const [end, behind] = endOf(source, open);
  return {
    name: nameOf(source, literal, first),
    suite: SUITE.test(word) || members.includes('describe') || members.includes('suite'),
    at: found.index,
    body: second?.[0] ?? first[1],
    end,
    skip: skipOf(source, word, skips, options, places.length) ?? behind,
    only:
      /^(?:f(?:it|describe|context|test|specify)$|F[A-Z])/.test(word) ||
      members.includes('only') ||
      /\bonly\s{0,9}:\s{0,9}true/.test(options),
    ...(cases === undefined ? {} : { cases }),
  };
}

/** Where the test ends: with the call, or with the block behind it; and what the call's chain skips it by. */
function endOf(source: Source, open: number): [number, string | undefined] {
  const end = closeOf(source, open) + 1;
  const behind = source.code.slice(end, end + 100);
  const chain = /^\s{0,20}(?:->|\.)(skip\w{0,20}|todo|config)\s{0,9}\(/.exec(behind);
  const skip = chain && (chain[1] !== 'config' || /enabled\s{0,9}=\s{0,9}false/.test(behind)) ? chain[1] : undefined;
  const brace = /^[^;\n]{0,60}?\{/.exec(behind);
  return [source.language === 'java' && brace ? closeOf(source, end + brace[0].length - 1) + 1 : end, skip];
}

const nameOf = (source: Source, literal: string | undefined, [from, to]: [number, number]): string =>
  literal ?? source.plain.slice(from, Math.min(to, from + 100)).trim();

/** `Deno.test({ name: "x", fn })`. */
function namedInside(source: Source, at: number): string | undefined {
  if (source.code[at] !== '{') return undefined;
  const found = /\bname\s{0,9}:\s{0,9}(?=["'`])/.exec(source.code.slice(at, at + 300));
  return found ? stringAt(source, at + found.index + found[0].length) : undefined;
}

function skipOf(
  source: Source,
  word: string,
  member: string | undefined,
  options: string,
  count: number,
): string | undefined {
  if (member !== undefined) return `${word}.${member}`;
  if (/^(?:x[cdist]|[PX][A-Z]|ignore$|todo$)/.test(word)) return word;
  const option = /\b(skip|todo|ignore)\s{0,9}:\s{0,9}(?!false\b|undefined\b)/.exec(options);
  if (source.language === 'js' && option) return `${option[1]}: true`;
  if (/\bPending\s{0,9}(?:$|,)/.test(options)) return 'Pending';
  if (source.language === 'js' && count === 1 && /^(?:it|test|specify)$/.test(word)) return `${word} without a body`;
  return undefined;
}

/** Past the brackets or the template of a table. */
function pastTable(source: Source, open: number): number {
  if (source.code[open] !== '`') return closeOf(source, open) + 1;
  const end = source.code.indexOf('`', open + 1);
  return end < 0 ? source.code.length : end + 1;
}

function rowsOf(source: Source, open: number): number | undefined {
  const { code, text } = source;
  if (code[open] === '`') {
    // The template's text is not code, so what stands between two of its quotes is read as lines.
    return text
      .slice(open + 1, pastTable(source, open))
      .split('\n')
      .filter((line) => line.includes('${') || line.includes('|')).length;
  }
  const list = skipSpace(code, open + 1);
  return code[list] === '[' ? elementsOf(source, list) : undefined;
}
