import type { Block } from './block.ts';
import { closeOf, elementsOf, type Source, skipSpace, stringAt } from './source.ts';

/** Tests that are functions with braces: Go, JUnit, TestNG, Rust, C#, PHPUnit, gtest, Catch2, bats. */
export function declaredByFunctions(source: Source): Block[] {
  const pattern = HEADS[source.language];
  return pattern === undefined
    ? []
    : [...source.code.matchAll(pattern)].flatMap((found) => blockOf(source, found) ?? []);
}

/**
 * What begins a test. The first group is its name; without one the name is that of the function that follows. A group
 * `suite` names a class.
 */
const HEADS: Partial<Record<Source['language'], RegExp>> = {
  go: /^func\s{1,9}(?:\([^)\n]{0,100}\)\s{0,9})?((?:Test|Fuzz|Example)(?![a-z])\w{0,200})\s{0,9}(?=\()/gm,
  java: /(?:@(?:[a-z]\w{0,40}\.){0,9}(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|RetryingTest|RepeatedIfExceptionsTest)\b)|\bvoid\s{1,9}(test[A-Z_]\w{0,200})\s{0,9}(?=\()|\b(?:func|def)\s{1,9}(test\w{0,200}(?=\s{0,9}\()|"[^"\n]{0,200}"(?=\s{0,9}\())|\b(?:class|object)\s{1,9}(?<suite>\w{1,200})/g,
  rust: /#\[\s{0,9}(?:\w{1,40}::){0,5}(?:test|rstest|test_case|wasm_bindgen_test|quickcheck|proptest|parameterized)\b[^\]\n]{0,300}\]/g,
  csharp:
    /\[\s{0,9}(?:Xunit\.|NUnit\.Framework\.)?(?:Fact|Theory|Test|TestMethod|DataTestMethod|TestCase|TestCaseSource|SkippableFact|SkippableTheory)\b|\bclass\s{1,9}(?<suite>\w{1,200})/g,
  php: /\bfunction\s{1,9}(test\w{0,200})\s{0,9}(?=\()|#\[\s{0,9}(?:[\w\\]{0,80}\\)?Test\b|\bclass\s{1,9}(?<suite>\w{1,200})/g,
  c: /(?<!\w)(?:TEST|TEST_F|TEST_P|TYPED_TEST|TYPED_TEST_P|BOOST_AUTO_TEST_CASE|BOOST_FIXTURE_TEST_CASE|BOOST_DATA_TEST_CASE|(?:CATCH_)?TEST_CASE|SCENARIO|SECTION|SUBCASE|TEST_CASE_METHOD|TEMPLATE_TEST_CASE)\s{0,9}(?=\()|^\s{0,40}(?:static\s{1,9})?(?:void|int)\s{1,9}(test_\w{1,200})\s{0,9}(?=\()/gm,
  shell: /^[ \t]{0,40}@test[ \t]{1,9}(?=["'])|^[ \t]{0,40}(?:function[ \t]{1,9})?(test_\w{1,200})[ \t]{0,9}\(\)/gm,
};

function blockOf(source: Source, found: RegExpExecArray): Block | undefined {
  const { code, language } = source;
  const suite = found.groups?.['suite'];
  const after = found.index + found[0].length;
  const head = suite ?? found.slice(1).find((group) => group !== undefined);
  if (head !== undefined)
    return withBody(
      source,
      found.index,
      head.startsWith('"') ? (stringAt(source, code.indexOf('"', found.index)) ?? head) : head,
      after,
      suite !== undefined,
    );
  if (language === 'shell') {
    const name = stringAt(source, after) ?? '';
    return withBody(source, found.index, name, after + name.length + 2, false);
  }
  if (language === 'c') return withBody(source, found.index, macroName(source, after), closeOf(source, after), false);
  const start =
    language === 'csharp' || (language === 'php' && code[found.index] === '#')
      ? closeOf(source, code.indexOf('[', found.index)) + 1
      : after;
  const named = functionAfter(source, start);
  return named && withBody(source, found.index, named.name, named.at, false);
}

/** The first brace behind a head opens the body; an expression body ends with its line. */
function withBody(source: Source, at: number, name: string, from: number, suite: boolean): Block {
  const { code } = source;
  let place = from;
  for (; place < Math.min(code.length, from + 500); place += 1) {
    const char = code[place]!;
    if (char === '{' || char === ';') break;
    if (char === '(' || char === '[') place = closeOf(source, place);
  }
  const body = code[place] === '{' ? place : from;
  const line = code.indexOf('\n', from);
  const end = code[body] === '{' ? closeOf(source, body) + 1 : line < 0 ? code.length : line;
  return {
    name: name.replace(/`|\bDISABLED_/g, ''),
    suite,
    at,
    body,
    end: Math.max(end, body),
    ...(/\bDISABLED_/.test(name) ? { skip: 'DISABLED_' } : {}),
  };
}

/** `TEST(Suite, Name)` as `Suite.Name`, `TEST_CASE("name", "[tags]")` as its name. */
function macroName(source: Source, open: number): string {
  const first = skipSpace(source.code, open + 1);
  const literal = stringAt(source, first);
  if (literal !== undefined) return literal;
  const inside = source.code.slice(open + 1, Math.min(closeOf(source, open), open + 300));
  return inside
    .split(',')
    .slice(0, 2)
    .map((part) => part.trim())
    .join('.');
}

/** The function that follows an annotation, over other annotations and words. */
function functionAfter({ code, closes }: Source, from: number): { name: string; at: number } | undefined {
  let at = skipSpace(code, from);
  // The arguments of the annotation itself.
  if (code[at] === '(') at = (closes[at] || at) + 1;
  for (let steps = 0; steps < 60; steps += 1) {
    at = skipSpace(code, at);
    const char = code[at];
    if (char === undefined || char === '{' || char === '}' || char === ';') return undefined;
    if (char === '[' || (char === '#' && code[at + 1] === '[')) {
      const open = char === '[' ? at : at + 1;
      at = (closes[open] || open) + 1;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(code)?.[0];
    if (word === undefined) {
      at += 1;
      continue;
    }
    const next = skipSpace(code, at + word.length);
    if (code[next] === '(' && !word.startsWith('@')) return { name: word, at: next };
    at = code[next] === '(' && word.startsWith('@') ? (closes[next] || next) + 1 : at + word.length;
  }
  return undefined;
}
const WORD = /(?:@[\w.]{1,200}|`[^`\n]{1,200}`|[\w$]{1,200})/y;

/** Rows that stand in attributes or in a table in the body. */
export function tableRows(source: Source): { at: number; rows: number; ahead: boolean }[] {
  const attribute = ROWS[source.language];
  const single = attribute
    ? [...source.code.matchAll(attribute)].map(({ index }) => ({ at: index, rows: 1, ahead: true }))
    : [];
  if (source.language !== 'go') return single;
  return [...source.code.matchAll(/(?:\[\]|\bmap\[\w{1,40}\])\s{0,9}(\*?[\w.]{1,80})\s{0,9}(?=\{)/g)].flatMap(
    (found) => {
      let open = found.index + found[0].length;
      if (found[1] === 'struct') open = skipSpace(source.code, closeOf(source, open) + 1);
      return source.code[open] === '{' ? [{ at: found.index, rows: elementsOf(source, open), ahead: false }] : [];
    },
  );
}

const ROWS: Partial<Record<Source['language'], RegExp>> = {
  csharp: /\[\s{0,9}(?:InlineData|TestCase|DataRow)\b/g,
  rust: /#\[\s{0,9}(?:case|test_case)\b/g,
};
