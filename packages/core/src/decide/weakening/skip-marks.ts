import { type Block, insideOf, type Mark, ownersOf, parentsOf } from './block.ts';
import type { Source } from './source.ts';
import type { Language } from './syntax.ts';

/** What keeps a block from running, and where it stands. */
export interface Skip {
  at: number;
  how: string;
}

/** Calls that skip what they stand in, and annotations that skip what follows them. */
const INSIDE: Partial<Record<Language, RegExp>> = {
  js: /(?<![\w$.])(?:(?:this|ctx|context|t|testInfo|self)\s{0,9}\.\s{0,9}(?:skip|todo|fixme|pending)\s{0,9}\(|(?:test|it)\.(?:skip|fixme|fail)\s{0,9}\(\s{0,40}(?!["'`\s])|pending\s{0,9}\(|process[.]exit\s{0,9}\(\s{0,9}0?\s{0,9}\))|\bif\s{0,9}\(\s{0,9}(?:false|0)\s{0,9}\)/g,
  python:
    /\b(?:pytest\.(?:skip|xfail|importorskip)\s{0,9}\(|self\.skipTest\s{0,9}\(|raise\s{1,9}(?:unittest\.)?SkipTest\b|__test__\s{0,9}=\s{0,9}False|pytestmark\s{0,9}[=+][^\n]{0,200}(?:skip|xfail)|collect_ignore(?:_glob)?\b|(?:sys|os)\._?exit\s{0,9}\(\s{0,9}0?\s{0,9}\)|if\s{1,9}(?:False|0)\s{0,9}:)/g,
  go: /(?<![\w$])(?:\w{1,20}\.(?:Skip|Skipf|SkipNow)|(?<!\.)Skip)\s{0,9}\(|\bos\.Exit\(0\)|\bif\s{1,9}false\s{0,9}\{/g,
  java: /\b(?:assume(?:True|False|That|NotNull|NoException|ingThat)\s{0,9}\(|SkipException\b|TestAbortedException\b|XCTSkip\w{0,9}\b)|\bif\s{0,9}\(\s{0,9}false\s{0,9}\)/g,
  csharp:
    /\b(?:Assert\.(?:Ignore|Inconclusive|Skip\w{0,9})|Skip\.(?:If|IfNot))\s{0,9}\(|\bif\s{0,9}\(\s{0,9}false\s{0,9}\)/g,
  ruby: /^[ \t]{0,200}(?:skip|pending)\b(?![^\n]{0,300}\bdo\b)(?!\s{0,9}[=.])/gm,
  php: /\bmarkTest(?:Skipped|Incomplete)\s{0,9}\(/g,
  c: /(?<!\w)(?:GTEST_SKIP|SKIP)\s{0,9}\(|\bif\s{0,9}\(\s{0,9}(?:false|0)\s{0,9}\)/g,
  shell: /^[ \t]{0,200}skip\b/gm,
};
const AHEAD: Partial<Record<Language, RegExp>> = {
  python: /(?:\bmark\.|\bunittest\.|@)(?:skip\w{0,20}|xfail|expectedFailure)\b/g,
  java: /@(?:[a-z]\w{0,40}\.){0,9}(?:Disabled|Ignore|EnabledI|EnabledO|EnabledF)\w{0,60}|\benabled\s{0,9}=\s{0,9}false\b/g,
  rust: /#!?\[\s{0,9}(?:ignore\b|cfg_attr\([^\]\n]{0,200}\bignore\b|cfg\(\s{0,9}(?:any\(\s{0,9}\)|not\())/g,
  csharp: /[[,]\s{0,9}(?:Ignore|Explicit)\b|\bSkip\s{0,9}=(?!=)/g,
  php: /#\[\s{0,9}Requires\w{0,40}/g,
  c: /\b(?:doctest::skip|unit_test::(?:disabled|enable_if|precondition))\b/g,
};
/** Tags of Catch2 that hide a test. They stand in strings. */
const HIDDEN = /"(?:\s{0,9}\[[^\]\n".!]{0,40}\]){0,9}\s{0,9}\[(?:\.[^\]\n"]{0,40}|!hide|!mayfail|!shouldfail)\]/g;

type Marked = Skip & Mark;

function marksOf(source: Source): Marked[] {
  const { code, plain, language } = source;
  const read = (pattern: RegExp | undefined, ahead: boolean, text = code): Marked[] =>
    pattern
      ? [...text.matchAll(pattern)].map((found) => ({
          at: found.index,
          ahead,
          how: found[0].replace(/\s*\(.*$/s, '').trim(),
        }))
      : [];
  const wholes =
    language === 'python'
      ? new Set([...code.matchAll(/^pytestmark\b[^\n]{0,200}/gm)].map(({ index }) => index))
      : new Set();
  const inside = read(INSIDE[language], false);
  const ahead = read(AHEAD[language], true).filter(({ at }) => !wholes.has(code.lastIndexOf('\n', at) + 1));
  const hidden = language === 'c' ? read(HIDDEN, true, plain).filter(({ at }) => code[at] === '"') : [];
  const tags = language === 'go' ? source.comments.filter(({ text }) => /^\/\/(?:go:build| \+build)\b/.test(text)) : [];
  return [...inside, ...ahead, ...hidden, ...tags.map(({ at, text }) => ({ at, ahead: false, how: text }))].sort(
    (a, b) => a.at - b.at,
  );
}

/** Of each block, what keeps it from running: itself, a mark on it, or the same of a block around it. */
export function skipsOf(source: Source, blocks: readonly Block[]): (Skip | undefined)[] {
  const marks = marksOf(source);
  const owners = ownersOf(blocks, marks);
  const own: (Skip | undefined)[] = blocks.map(({ skip, at, suite }, index) => {
    const how = skip ?? (suite ? undefined : early(source, blocks[index]!));
    return how === undefined ? undefined : { at, how };
  });
  let whole: Skip | undefined;
  for (const [index, { at, how, ahead }] of marks.entries()) {
    const owner = owners[index]!;
    if (owner >= 0) own[owner] ??= { at, how };
    else if (!ahead) whole ??= { at, how };
  }
  const all: (Skip | undefined)[] = [];
  for (const [index, parent] of parentsOf(blocks).entries()) all.push(own[index] ?? (parent < 0 ? whole : all[parent]));
  return all;
}

const RETURNS =
  /^\s*return\b[ \t]*(?:0[ \t]*)?;?[ \t]*(?:\r?\n|\}|$)|^\s*return[ \t]+(?:if|unless)\b|^\s*exit[ \t]+0\b/;
const RETURNS_IF = /^\s*if\b[^\n]{0,200}?[{):]\s{0,80}return\b[ \t]*;?\s{0,80}(?:\n|\}|$)/;

/** A test that returns before it does anything. */
function early(source: Source, block: Block): string | undefined {
  const first = insideOf(source, block, 800) ?? '';
  return RETURNS.test(first) || RETURNS_IF.test(first) ? 'return' : undefined;
}
