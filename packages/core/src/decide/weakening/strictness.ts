/** 3: an exact value; 2: a part or a bound; 1: that something is there, or a condition; 0: nothing at all. */
export type Level = 0 | 1 | 2 | 3;

const LITERAL =
  /^(?:true|false|null|nil|None|True|False|undefined|NULL|nullptr|:?[a-z]{1,9}:\s?true|-?\d[\d._]{0,30}|"[^"]{0,200}"|'[^']{0,200}'|`[^`$]{0,200}`)$/;
/** A name or a path of names: the same twice is the same value. */
const NAME = /^[\w$][\w$.[\]]{0,100}$/;
const ALWAYS = /\|\|\s?true\b|\bor True\b|\|\|\s?1\b/;
const WILD =
  /\bexpect\.any(?:thing)?\b|\bmock\.(?:ANY|Anything)\b|\bgomock\.Any\b|(?<![\w.])ANY\b|\bIt\.IsAny\b|(?<![\w.])any(?:String|Int|Object)?\(\)|\banything\b|\bapprox\b/;
const BROAD =
  /^(?:\w{1,40}[.:]{1,2})?(?:Exception|BaseException|Throwable|Error|StandardError|RuntimeException|AnyError)(?:\.class|::class)?$/;

/** Words of matchers, without the prefix that says that they are some. */
const THERE =
  /^(?:truthy|falsey|falsy|ok|okay|true|false|defined|notnull|notnil|notnone|notundefined|notempty|exists?|present|notblank|noerror|noerr|success|succeed|succeeded|nothrow|notthrow|doesnotthrow|notthrows|instanceof|instance|typeof|a|an|any|anything|called|beencalled|calledonce|iscalled|nothrownoexception|notraise|nothavoccurred|beenvisible|isinstance|instanceofexactly|doesnotthrowexception|thrownoexception|isnotempty)$/;
const EXACT =
  /equal|^eq|eq$|eql$|same|identical|^be$|^tobe$|^is$|strict|exact|calledwith|calledtimes|calledoncewith|nthcalled|lastcalled|calledexactly|returnedwith|null$|nil$|none$|undefined$|nan$|zero$|^empty$|isempty|haslength|lengthof|^length|^len$|hassize|havesize|count$|^hascount|jsoneq|elementsmatch|containexactly|matcharray|fail|code$|status/;
const THROWS = /throw|raise|panics|reject/;
/** What asserts that its argument holds. */
const CONDITION = /^(?:|true|ok|that|test|message|condition|truthy)$/;

/** How much a call asserts by its name and its arguments: `assertEqual(a, 3)`, `assert.ok(a)`, `EXPECT_NEAR(a, b, 1)`. */
export function callLevel(name: string, given: readonly string[], whole: string): Level {
  const word = bare(name);
  // Go hands the test itself to the call.
  const go =
    /^(?:assert|require|must|qt|check)\.[A-Z]/.test(whole) && /^(?:[tbgc]|tb|tt|\w\.T\(\))$/.test(given[0] ?? '');
  const values = go ? given.slice(1) : given;
  if (word === 'pass' || ALWAYS.test(whole)) return 0;
  if (/^(?:error|fatal|fail|panic|unreachable|flunk|addfailure|failnow)f?$/.test(word)) return 3;
  const [first = '', second = ''] = values;
  const compares = values.length > 1 && /equal|^eq|eq$|same|identical|^is$/.test(word);
  if (values.length > 0 && (compares || CONDITION.test(word)) && values.every((value) => LITERAL.test(value))) return 0;
  if (compares && first === second && NAME.test(first)) return 0;
  if (THROWS.test(word) && !/not|no/.test(word)) return thrown(values, whole);
  if (CONDITION.test(word)) {
    return second !== '' && word === 'that'
      ? matcherLevel(second)
      : conditionLevel(first, values.length > 1 ? second : '');
  }
  const level = wordLevel(word);
  // What equals `true` is no more than true.
  if (level === 3 && values.slice(0, 2).some((value) => /^(?:true|True|false|False)$/.test(value))) return 1;
  return level === 3 && WILD.test(whole) ? 2 : level;
}

/** How much the last word of a chain asserts: `expect(a).not.toBe(3)`. */
export function chainLevel(
  name: string,
  subject: string,
  given: readonly string[],
  negated: boolean,
  whole: string,
): Level {
  const word = bare(name);
  const [first] = given;
  if (LITERAL.test(subject) && given.every((value) => LITERAL.test(value))) return 0;
  if (first !== undefined && first === subject && NAME.test(subject)) return 0;
  if (ALWAYS.test(whole)) return 0;
  if (THROWS.test(word)) return negated ? 1 : thrown(given, whole);
  // Gomega and Hamcrest put the matcher into the call.
  const level =
    /^(?:to|toeventually|should|satisfy)$/.test(name.toLowerCase()) && first !== undefined
      ? matcherLevel(first)
      : wordLevel(word);
  if (negated) return level === 3 && !/null|nil|none|undefined|empty/.test(word + (first ?? '').toLowerCase()) ? 2 : 1;
  return level === 3 && WILD.test(whole) ? 2 : level;
}

/** How much a statement asserts: `assert a == 3`. */
export function statementLevel(text: string): Level {
  const condition = text.replace(/^assert\b\s*/, '');
  if (
    ALWAYS.test(condition) ||
    /^\(?(?:True|1|not False|true)\)?\s*(?:[,;:]|$)/.test(condition) ||
    /^["']/.test(condition)
  )
    return 0;
  const same = /^([\w.]{1,80}) (?:==|is) ([\w.]{1,80})\s*(?:,|$)/.exec(condition);
  if (same && same[1] === same[2]) return 0;
  return conditionLevel(condition, '');
}

/** How much a line of RSpec or minitest asserts: `expect(a).to eq 3`. */
export function rubyLevel(name: string, text: string): Level {
  const chain = /\.(?:to|to_not|not_to|should|should_not)[\s(]{1,9}(?:be_)?(\w{1,60})(.{0,200})/s.exec(text);
  if (!chain) {
    const given = text
      .replace(/^[\w.]{1,80}[\s(]{0,9}/, '')
      .replace(/\)$/, '')
      .split(/,\s*/)
      .slice(0, 3);
    return callLevel(name, given, text);
  }
  const [, word = '', rest = ''] = chain;
  if (word === 'be' && /^\s*[<>]/.test(rest)) return 2;
  const subject = /^expect\s?\(\s?([^()]{0,100}?)\s?\)/.exec(text)?.[1] ?? '';
  const given = rest.replace(/^[\s(]+/, '').replace(/\)?\s*$/, '');
  return chainLevel(word, subject, given === '' ? [] : [given], /\.(?:to_not|not_to|should_not)\b/.test(text), text);
}

/** How much a command of a shell test asserts: `[ "$status" -eq 0 ]`. */
export function commandLevel(text: string): Level {
  if (/^(?:run )?(?:assert|refute)/.test(text)) return /--partial|--regexp|-[pe]\b/.test(text) ? 2 : 3;
  if (/^(?:! )?(?:\[\[?|test) (?:1|true|0 -eq 0|1 -eq 1)\s?\]/.test(text) || /\|\| ?(?:true|:)/.test(text)) return 0;
  if (/ -eq | == | = /.test(text)) return /\*/.test(text) ? 2 : 3;
  return / -[nzefdrwx] /.test(text) ? 1 : 2;
}

/** The word of a matcher without what all of them begin with. */
const bare = (name: string): string => {
  const word = name.toLowerCase().replace(/[_!]/g, '');
  const short = word.replace(
    /^(?:xctassert|boostcheck|boostrequire|boosttest|staticrequire|testassert|assert|expect|check|require|verify|refute)(?:that)?/,
    '',
  );
  const plain = /^(?:xct)?assertthat$|^that$/.test(word) ? 'that' : short;
  const matcher = plain.replace(/^(?:to|should|must|wont)(?=\w)/, '').replace(/^(?:be|is|have)(?=\w)/, '');
  return word.startsWith('refute') || word.startsWith('wont')
    ? `not${matcher}`
    : matcher === '' && plain !== ''
      ? plain
      : matcher;
};

function wordLevel(word: string): Level {
  if (THERE.test(word)) return 1;
  if (/^(?:not|doesnot|isnot|ne$|unequal)/.test(word)) return /null|nil|none|undefined|empty/.test(word) ? 1 : 2;
  if (
    /almost|close|approx|delta|near|within|greater|less|atleast|atmost|contain|include|match(?!array)|subset|superset|startswith|endswith|instance/.test(
      word,
    ) &&
    !/containexactly|elementsmatch/.test(word)
  )
    return 2;
  return EXACT.test(word) ? 3 : 2;
}

/** `Equal(3)`, `is(3)`, `Is.EqualTo(3)`: by the words in it. */
function matcherLevel(matcher: string): Level {
  const words = (/^[\w.]{1,100}/.exec(matcher)?.[0] ?? '').split('.').map(bare);
  if (words.some((word) => word === 'not')) return words.some((word) => /null|nil|empty/.test(word)) ? 1 : 2;
  return Math.max(...words.map(wordLevel), 1) as Level;
}

/** A condition as it is written. */
function conditionLevel(condition: string, second: string): Level {
  const text = second !== '' && !LITERAL.test(second) && LITERAL.test(condition) ? second : condition;
  if (LITERAL.test(text)) return 0;
  if (/\bis not None\b|!==? ?(?:null|undefined|nil|nullptr|None)\b|\bisinstance\(|\binstanceof\b/.test(text)) return 1;
  const or = /\|\|| or /.test(text);
  if (/[^=!<>]==[^=]|===|\bis (?:None|True|False)\b|\.equals\(|\.is_(?:none|err)\(/.test(text))
    return or || WILD.test(text) ? 2 : 3;
  if (/!=|[<>]| in |~=|\.(?:contains|includes|startsWith|startswith|endsWith|endswith|matches|match|test)\(/.test(text))
    return 2;
  return 1;
}

/** Which error must come: any, one of a class, or one that says something. */
function thrown(given: readonly string[], whole: string): Level {
  const generic = /<\s?(\w{1,60})\s?>/.exec(whole.slice(0, 120))?.[1];
  const [first] = given;
  const kind = generic ?? first;
  if (kind === undefined || /=>|->|^function|^lambda|^\(\)|^\{/.test(kind) || BROAD.test(kind))
    return /match ?=/.test(whole) ? 2 : 1;
  const says = /match ?=|expected ?=/.test(whole) || given.some((value) => /^["'`/]|^r["']/.test(value));
  return says ? 3 : 2;
}
