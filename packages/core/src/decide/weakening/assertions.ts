import type { Mark } from './block.ts';
import { argumentsOf, closeOf, type Source } from './source.ts';
import { callLevel, chainLevel, commandLevel, type Level, rubyLevel, statementLevel } from './strictness.ts';
import type { Language } from './syntax.ts';

/** One thing that a test asserts. */
export interface Assertion extends Mark {
  level: Level;
  /** As it is written, without its white space. */
  text: string;
}

/** Calls that assert something, by language; the last word before the bracket is their name. */
const CALLS: Partial<Record<Language, RegExp>> = {
  js: /(?<![\w$])(?:(?:expect|assert|chai|should|verify)\w{0,60}(?:\s{0,9}\.\s{0,9}[a-zA-Z]\w{0,60}){0,3}|t\s{0,9}\.\s{0,9}(?:assert\.)?(?:is|not|deepEqual|notDeepEqual|like|truthy|falsy|true|false|throws\w{0,9}|notThrows\w{0,9}|regex|snapshot|ok|equal|strictEqual|same|pass|fail|match|rejects|error)|\w{1,60}\.should(?:\.\w{1,30}){1,6})\s{0,9}(?=\()/g,
  python:
    /(?<!\w)(?:self\s{0,9}\.\s{0,9})?(?:\w{1,40}\.){0,4}(?:(?:assert|expect|verify|check)_?\w{0,60}|fail(?:If|Unless)?\w{0,40}|raises|warns|should_\w{1,60})\s{0,9}(?=\()/g,
  go: /(?<![\w$])(?:(?:assert|require|qt|must|check)\.[A-Z]\w{0,60}|(?:is|c|s|suite|r|a)\.(?:(?:Require|Assert)\(\)\.\w{1,60}|(?:Not)?(?:Assert|Check|Equal|True|False|Nil|NoErr|Error|Contains|Len|Empty|ElementsMatch|Greater|Less|InDelta|Panics|Zero|JSONEq|Eventually|Fail)\w{0,30})|(?:t|b|f|tb|tt|T\(\))\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)|(?:Expect|Eventually|Consistently|Ω)\w{0,20}|(?:assert|expect|check|verify|must)[A-Z]\w{0,60})\s{0,9}(?=\()/g,
  java: /(?<![\w$])(?:\w{1,60}\.)?(?:(?:assert|expect|verify|should|XCTAssert|check)\w{0,60}|fail|XCTFail)\s{0,9}(?:<[^()\n]{0,80}>\s{0,9})?(?=[({])|\bshould(?:Be|Not|Have|Contain|Throw|Equal)\w{0,60}\b(?=\s+\S)/g,
  rust: /(?<!\w)(?:(?:prop_)?assert\w{0,60}!|panic!|unreachable!|(?:assert|expect|check|verify)_\w{1,60}|\w{0,40}\.expect_err)\s{0,9}(?=[([{])|#\[\s{0,9}should_panic[^\]\n]{0,200}\]/g,
  csharp:
    /(?<![\w$])(?:(?:\w{0,20}Assert|Check)\.\w{1,60}(?:\.\w{1,60}){0,3}|(?:assert|expect|verify|Assert|Expect|Verify|Should)\w{0,60}|\w{1,60}\.(?:Should|Verify\w{0,30}))\s{0,9}(?:<[^()\n]{0,80}>\s{0,9})?(?=\()/g,
  ruby: /(?<![\w$.:])(?:assert\w{0,60}|refute\w{0,60}|expect|is_expected|flunk)\b|\.(?:must|wont)_\w{1,60}|\.should(?:_not)?\b/g,
  php: /(?:\$this\s{0,9}->|self::|static::|Assert::)\s{0,9}(?:assert|expect|fail)\w{0,60}\s{0,9}(?=\()|(?<![\w$>])expect\s{0,9}(?=\()|->\s{0,9}(?:should\w{1,40}|expects)\s{0,9}(?=\()/g,
  c: /(?<!\w)(?:(?:EXPECT|ASSERT|CHECK|REQUIRE|BOOST_(?:CHECK|REQUIRE|TEST)|TEST_ASSERT|CU_ASSERT|STATIC_REQUIRE|CATCH_(?:CHECK|REQUIRE))_?\w{0,60}|FAIL|ADD_FAILURE|assert\w{0,60}|static_assert|assert_\w{1,60}|XCTAssert\w{0,60})\s{0,9}(?=\()/g,
};
/** Statements and commands that assert something, each on its line. */
const LINES: Partial<Record<Language, RegExp>> = {
  python: /^[ \t]{0,200}assert\b(?!\s{0,9}=)/gm,
  java: /^[ \t]{0,200}assert\b(?!\s{0,9}[=(.<])/gm,
  shell:
    /^[ \t]{0,200}(?:(?:!|run)[ \t]{1,9})?(?:\[\[?[ \t]|test[ \t]|assert\w{0,60}\b|refute\w{0,60}\b|grep[ \t]|diff[ \t]|cmp[ \t])/gm,
};

/** Longest text of one assertion that is looked at. */
const LONGEST = 400;

/** What a text asserts, in the order of its places. What stands within another assertion counts for itself. */
export function assertionsOf(source: Source): Assertion[] {
  const calls = CALLS[source.language];
  const lines = LINES[source.language];
  return [
    ...(lines ? [...source.code.matchAll(lines)].map((match) => statement(source, match)) : []),
    ...(calls ? [...source.code.matchAll(calls)].flatMap((match) => call(source, match)) : []),
  ].sort((a, b) => a.at - b.at);
}

const written = (source: Source, from: number, to: number): string =>
  source.plain
    .slice(from, Math.min(to, from + LONGEST))
    .replace(/\s+/g, ' ')
    .trim();

/** Where the line of a place ends, or what its brackets hold over several lines; not far behind LONGEST. */
function lineEnd({ code, closes }: Source, from: number): number {
  let to = from;
  while (to < Math.min(code.length, from + LONGEST) && code[to] !== '\n') to = (closes[to] || to) + 1;
  return to;
}

/** `assert x == 1, "message"`, `[ "$status" -eq 0 ]`. */
function statement(source: Source, match: RegExpExecArray): Assertion {
  const at = match.index + match[0].search(/\S/);
  const text = written(source, at, lineEnd(source, at));
  return { at, ahead: false, text, level: source.language === 'shell' ? commandLevel(text) : statementLevel(text) };
}

/** Calls whose assertion is said by the chain behind them. */
const FLUENT =
  /^(?:expect|expectTypeOf|expectThat|Expect|ExpectWithOffset|Eventually|Consistently|Ω|assertThat|Should|that|soft|poll|verify)$/;
/** Words of a chain that assert nothing themselves. */
const LINKS =
  /^(?:to|be|been|is|that|which|and|has|have|with|at|of|same|but|does|still|also|not|resolves|rejects|deep|nested|own|ordered|all|Should|And|Which|as|describedAs|because|extracting|withFailMessage|overridingErrorMessage|WithTimeout|Within|WithPolling|WithContext|usingRecursiveComparison|asString|first|last|catch|then|finally)$/;

/** A call, and each link of the chain behind it that asserts something. */
function call(source: Source, match: RegExpExecArray): Assertion[] {
  const { code, language } = source;
  const at = match.index + Math.max(0, match[0].search(/\S/));
  const open = match.index + match[0].length;
  const ahead = match[0].startsWith('#[');
  const name = (/(\w+|Ω)!?\s*(?:<[^()]*>\s*)?$/.exec(match[0].replace(/\][^\]]*$/, ''))?.[1] ?? match[0]).trim();
  if (language === 'ruby') {
    const text = written(source, at, lineEnd(source, at));
    return [{ at, ahead, text, level: rubyLevel(name, text) }];
  }
  const bracket = '([{'.includes(code[open] ?? ' ');
  const end = bracket ? closeOf(source, open) + 1 : lineEnd(source, open);
  const given = bracket ? piecesOf(source, open) : [];
  const links = FLUENT.test(name) ? chainOf(source, end) : [];
  const text = written(source, at, links.at(-1)?.end ?? end);
  if (links.length === 0) {
    // `expect(x)` alone asserts nothing, but `.expect(200)` of a request does.
    const alone =
      /^(?:expect|Expect|assertThat)$/.test(name) &&
      given.length < 2 &&
      match[0].trim() === name &&
      code[at - 1] !== '.';
    const level = ahead
      ? /expected/.test(code.slice(at, open))
        ? 3
        : 2
      : alone
        ? 0
        : /^(?:verify|expect|should)$/.test(name)
          ? 3
          : callLevel(name, given, text);
    return [{ at, ahead, text, level }];
  }
  const asserting = links.filter(
    (link) => !LINKS.test(link.name) || (link.given.length > 0 && /^(?:to|Should|is|be)$/i.test(link.name)),
  );
  const negated = /[.>\s](?:not|never|notTo|toNot|NotTo|ToNot|ShouldNot)\b/.test(
    code.slice(end, Math.min(links.at(-1)!.end, end + 100)),
  );
  return (asserting.length > 0 ? asserting : [links.at(-1)!]).map((link, index) => ({
    at: index === 0 ? at : link.at,
    ahead,
    text: index === 0 ? text : written(source, link.at, link.end),
    level:
      name === 'verify'
        ? 3
        : chainLevel(
            /^(?:notTo|toNot|NotTo|ToNot|ShouldNot)$/.test(link.name) ? 'to' : link.name,
            given[0] ?? '',
            link.given,
            negated,
            text,
          ),
  }));
}

interface Link {
  at: number;
  end: number;
  name: string;
  given: string[];
}

const NEXT = /\s{0,60}(?:\?\.|\.|->)\s{0,20}([A-Za-z_]\w{0,60})(?:<[^()\n]{0,60}>)?/y;

/** `.not.toBe(3)`, `->toBe(3)`, `.To(Equal(3))`: the words behind a call. */
function chainOf(source: Source, from: number): Link[] {
  const { code } = source;
  const links: Link[] = [];
  for (let at = from; links.length < 20; ) {
    NEXT.lastIndex = at;
    const found = NEXT.exec(code);
    if (!found) break;
    const open = NEXT.lastIndex;
    at = code[open] === '(' ? closeOf(source, open) + 1 : open;
    links.push({
      at: found.index,
      end: at,
      name: found[1] ?? '',
      given: code[open] === '(' ? piecesOf(source, open) : [],
    });
  }
  return links;
}

/** The arguments of a call as they are written. */
const piecesOf = (source: Source, open: number): string[] =>
  argumentsOf(source, open, 6).map(([from, to]) => written(source, from, to));
