/** What a kind of line tells about the failure. */
export interface Signal {
  id: string;
  /** How strongly such a line says "here it is": 5 a tool's own report, 4 an error, 3 likely, around 1 a word. */
  weight: number;
  /** After so many ordinary lines half of the interest in what follows is left. */
  reach: number;
  /** Whether the line itself tells what failed; a headline and an exit code do not. */
  names: boolean;
  pattern: RegExp;
}

/** `a|b` of several lines of a table. */
const any = (...alternatives: string[]): RegExp => new RegExp(alternatives.join('|'));

/** The same words as alternatives that are told apart by one character first. */
function byFirstLetter(...words: string[]): string {
  const ends = new Map<string, string[]>();
  for (const word of words) ends.set(word.charAt(0), [...(ends.get(word.charAt(0)) ?? []), word.slice(1)]);
  return [...ends].map(([first, rest]) => `${first}(?:${rest.join('|')})`).join('|');
}

/**
 * The score table. In this order, the first that matches counts. All are general wordings of tools, languages and CI
 * systems, none of a single project; a line must hold one of `CUES` to be asked at all.
 */
const SIGNALS: readonly Signal[] = [
  {
    // The runner's last word on a step. Every failed step has it, so it names nothing, but the failure stands above it.
    id: 'exit',
    weight: 0.5,
    reach: 1,
    names: false,
    pattern: any(
      '^##\\[error\\](?:Process completed with exit code|The operation was canceled|Bash exited with code)',
      '" (?:failed and )?exited with [1-9]|^Your build has been stopped|^Done\\. Your build exited with [1-9]',
      '^Exited with code|^ERROR: Job failed: exit (?:code|status)',
      "^Build step '.*' marked build as failure|^Finished: FAILURE",
    ),
  },
  {
    id: 'headline',
    weight: 5,
    reach: 14,
    names: false,
    pattern: any(
      '^=+ (?:FAILURES|ERRORS|short test summary info) =+$',
      '^\\s*(?:Failures|Failed tests?|Failed scenarios|Failing tests|Failed examples|FAILED TESTS?|Summarizing \\d+ Failures?|Tests in error|Failed Tests?):?\\s*$',
      '^\\* What went wrong:|^There (?:was|were) \\d+ (?:failure|error)s?:|^FAILURES!?$|^Summary of Failures|^failures:$',
      '^Traceback \\(most recent call last\\)',
    ),
  },
  {
    id: 'report',
    weight: 5,
    reach: 14,
    names: true,
    pattern: any(
      '^_{3,} .+ _{3,}$',
      '=== ?(?:FAIL|ERROR)\\b',
      '^(?:FAIL|ERROR): \\S+',
      'AddressSanitizer|WARNING: ThreadSanitizer',
      '^\\s*\\d+\\) (?:Failure|Error):',
    ),
  },
  { id: 'command', weight: 4, reach: 8, names: true, pattern: /^##\[error\]/ },
  {
    id: 'error',
    weight: 4,
    reach: 8,
    names: true,
    pattern: any(
      '(?:^|[\\s\\]])(?:fatal|panic|FATAL|Fatal error|PANIC)(?: ERROR)?(?::|\\s\\[)',
      '^\\s*--- FAIL|^not ok \\d|(?:^|\\s)(?:[✕✗✖×✘]|\\[-\\]) \\S|\\*\\*\\* FAILED \\*\\*\\*|<<< (?:FAILURE|ERROR)!|BUILD FAIL(?:ED|URE)',
      'Segmentation fault|core dumped|\\bKilled$|^\\s*\\*\\* \\(\\w',
      '\\b(?:Syntax|Type|Reference|Range|Assertion|Import|Name|Key|Value|Attribute|Index|Runtime|Load|NoMethod|Argument|ModuleNotFound)Error\\b[:(]?',
      'error(?:\\[E\\d+\\]|\\s(?:TS|CS|MSB|C|LNK)\\d{3,5})?: |^\\S+:\\d+(?::\\d+)?: (?:fatal )?error\\b|undefined reference to',
      '^(?:npm ERR!|npm error) (?!A complete|\\s*$)|^E {3,}\\S',
    ),
  },
  {
    id: 'likely',
    weight: 3,
    reach: 6,
    names: true,
    pattern: any(
      '(?:^|[\\s[])(?:[Ee]rror:|ERROR\\b|\\[error\\]|FAIL(?:ED|URE)?\\b|Failed\\b|✕|✗|✖|×|●|E:)',
      '\\S(?:Error|Exception)\\b|\\bCaused by:|assertion .*failed|Assertion failed',
      'exit(?:ed with)? (?:code|status) [1-9]|Dubious, test returned|\\.\\.\\. ?(?:Failed|FAIL(?:ED)?)\\b',
    ),
  },
  // How compilers and linters begin a line that needs no further word.
  { id: 'place', weight: 2, reach: 4, names: true, pattern: /^\S+\.\w{1,5}:\d+:\d+:? \S/ },
  {
    id: 'word',
    weight: 1.2,
    reach: 3,
    names: true,
    pattern: any(
      "\\b(?:[Ee]rrors?|ERRORS?|[Ff]ail(?:s|ed|ing|ures?)?|FAILURES?|[Ee]xceptions?|[Cc]annot|[Cc]an't|[Cc]ould ?n[o']t|[Uu]nable to|denied)\\b",
      '\\b(?:[Tt]imed out|TIMED? ?OUT|[Rr]efused|[Aa]borted|[Pp]anicked|FATAL|[Ff]atal|[Kk]illed|[Cc]rashed|[Cc]orrupt(?:ed)?)\\b',
      '\\b(?:[Uu]nresolved|[Vv]iolations?)\\b|Reason:',
    ),
  },
  {
    id: 'hint',
    weight: 0.6,
    reach: 2,
    names: true,
    pattern: any(
      '\\b(?:not found|[Nn]o such|[Ii]nvalid|[Uu]nexpected|[Ee]xpected|[Mm]ismatch(?:ed)?|[Mm]issing|[Cc]onflicts?|[Rr]ejected)\\b',
      '\\b(?:[Uu]ndefined|[Ii]ncompatible|differs?|[Bb]roken|[Bb]ad|[Tt]ime-?out|not)\\b',
    ),
  },
];

/**
 * One of these stands in every line that a signal can match: the cheap question before the dear ones. Beginnings are left
 * out where they may be capitals; `byFirstLetter` makes few alternatives of many words, which is what its time depends on.
 */
const CUES = any(
  '[eE][rR][rR]|[fF][aA][iI][lL]|^[_=]{3}|^E[: ]|^\\s*\\*\\* \\(|[✕✗✖×✘●]|\\[-\\]|:\\d{1,6}:\\d{1,6}[: ]',
  byFirstLetter(
    ...['ception', 'pected', 'it'].map((end) => `x${end}`),
    ...['not\\b', "n't", 'nable to', 'nvalid', 'nresolved', 'ndefined', 'ncompat', 'nflict', 'nied'],
    ...['o such', 'orrupt', 'oken', 'opped'],
    ...['imed', 'imeout', 'ime[ -]out', 'issing', 'ismatch', 'iffer', 'iolation', 'illed'],
    ...['atal', 'anic', 'ad\\b', 'abort', 'ashed', 'aused by', 'aceback', 'anitizer', 'at went'],
    ...['efused', 'ejected', 'eason:', 'egment'],
    ...['umped', 'ubious', 'ummar'],
    ...['FATAL', 'PANIC', 'TIME', 'Abort'],
  ),
);

/** The signal of a cleaned line; undefined for the many that say nothing. */
export function signalOf(text: string): Signal | undefined {
  return CUES.test(text) ? SIGNALS.find(({ pattern }) => pattern.test(text)) : undefined;
}

/** What looks like a failure and is none: counts of zero, names that hold the word, passed tests, mere warnings. */
const BENIGN = any(
  '\\b(?:0|no) (?:\\w{1,20} )?(?:errors?|failures?|failed|fatal)\\b|\\b(?:[Ee]rrors?|[Ff]ailures?|[Ff]ailed|[Ff]ail): ?0\\b',
  '-W(?:no-)?error|\\berrors?\\.(?:go|js|ts|py|rs|java|c|h|o|rb|php)\\b|warnings? treated|continue-on-error|fail-fast|if-no-files-found',
  '^\\s*(?:ok|OK|PASS(?:ED)?|✓|√|✔|SKIP(?:PED)?|XFAIL|XPASS)\\b|\\b(?:OK|ok|PASSED|PASS|passed)$|\\.\\.\\. ?ok\\b|[Dd]ownload(?:ing|ed)',
  '^##\\[debug\\]|^.{0,40}\\b(?:DEBUG|INFO|WARN(?:ING)?|debug|info|warn(?:ing)?)\\b|: warning\\b|\\[warn',
);
/** What is left of the weight of such a line; a line that is surely an error keeps its own. */
const BENIGN_SHARE = 0.25;
const SURE = 4;

/** How strongly a line with this signal counts. */
export const weightOf = (signal: Signal, text: string): number =>
  signal.weight < SURE && BENIGN.test(text) ? signal.weight * BENIGN_SHARE : signal.weight;
