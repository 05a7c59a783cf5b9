import { at, COLUMN, type Matcher, row, ruled, SEVERITY } from '../matcher.ts';

const SHELL_LEVEL = '(?:error|warning|info|note|style)';

/** The JVM and Dart, Ruby, PHP, Perl, Elixir, R, TeX; shells, containers and workflows. */
export const OTHER: readonly Matcher[] = [
  {
    tool: 'checkstyle',
    ext: 'java|kt',
    kind: 'lint',
    rows: [
      row(
        '(?:\\[ant:checkstyle\\] )?\\[(?<severity>ERROR|WARN)\\] ',
        at('java|kt'),
        `(?:${COLUMN})?`,
        ': ',
        '(?<message>\\S.*?) \\[(?<code>\\w{1,60})\\]$',
      ),
    ],
  },
  { tool: 'pmd', ext: 'java', kind: 'lint', rows: [row(at('java'), ':\\t(?<code>\\w{1,60}):\\t(?<message>.+)')] },
  {
    tool: 'javac',
    ext: 'java',
    kind: 'compile',
    rows: [row(at('java'), `: ${SEVERITY}: (?:\\[(?<code>[\\w-]{1,60})\\] )?(?<message>.+)`)],
    more: /^ {2}(?:symbol|location): /,
  },
  {
    tool: 'kotlinc',
    kind: 'compile',
    rows: [
      /^(?<severity>[ew]): (?:file:\/\/)?(?<file>\S+?\.kts?):(?: \(|)(?<line>\d+)(?:, |:)(?<column>\d+)(?:\):)? (?<message>.+)/,
    ],
  },
  { tool: 'kotlinc', ext: 'kts?', kind: 'compile', rows: [row(at('kts?'), COLUMN, `: ${SEVERITY}: (?<message>.+)`)] },
  {
    tool: 'ktlint',
    ext: 'kts?',
    kind: 'lint',
    rows: [row(at('kts?'), COLUMN, ': (?<message>\\S.*?) \\((?<code>[a-z][\\w:-]{1,80})\\)$')],
  },
  {
    tool: 'detekt',
    ext: 'kts?',
    kind: 'lint',
    rows: [row(at('kts?'), COLUMN, ': (?<message>\\S.*?) \\[(?<code>\\w{1,60})\\]$')],
  },
  {
    tool: 'scalac',
    kind: 'compile',
    rows: [
      /^(?:\[error\] )?-- (?:\[(?<code>E\d+)\] )?[\w ]*Error: (?<file>\S+?\.scala):(?<line>\d+):(?<column>\d+) -*$/,
      /^(?:\[error\] )? *\| *(?<message>[^\s|^-].*)/,
    ],
    gap: 2,
  },
  {
    tool: 'scalac',
    ext: 'scala|sbt',
    kind: 'compile',
    rows: [row('(?:\\[(?<severity>error)\\] )', at('scala|sbt'), `(?:${COLUMN})?`, ': (?<message>.+)')],
  },
  { tool: 'scalac', ext: 'scala', kind: 'compile', rows: [row(at('scala'), `: ${SEVERITY}: (?<message>.+)`)] },
  {
    tool: 'dart',
    kind: 'lint',
    rows: [
      /^ *(?<severity>error|warning|info) [•-] (?<message>\S.*?) [•-] (?<file>[^\s:]+\.dart):(?<line>\d+):(?<column>\d+) [•-] (?<code>\w+)$/,
    ],
  },
  {
    tool: 'dart',
    kind: 'lint',
    rows: [
      /^ *(?<severity>error|warning|info) [•-] (?<file>[^\s:]+\.dart):(?<line>\d+):(?<column>\d+) [•-] (?<message>\S.*?) [•-] (?<code>\w+)$/,
    ],
  },
  {
    tool: 'dart',
    ext: 'dart',
    kind: 'compile',
    rows: [row(at('dart'), COLUMN, ': (?<severity>Error): (?<message>.+)')],
  },
  // Rubocop fails for conventions too.
  {
    tool: 'rubocop',
    kind: 'lint',
    rows: [
      row(
        '(?<file>[^\\s:]+):(?<line>\\d+)',
        COLUMN,
        ': [CWEFRI]: (?:\\[Correctable\\] )?(?<code>[A-Z]\\w+(?:/\\w+)+): (?<message>.+)',
      ),
    ],
  },
  {
    tool: 'ruby',
    kind: 'compile',
    rows: [
      /^(?:\S*ruby\S*: )?(?<file>[^\s:]+):(?<line>\d+): (?<message>(?:syntax errors? found|syntax error,|unterminated|unexpected|class\/module name).*)/,
    ],
  },
  {
    tool: 'ruby',
    ext: 'rb|rake|gemspec',
    kind: 'crash',
    rows: [row(at('rb|rake|gemspec'), ":in [`'][^']{1,200}': (?<message>\\S.*) \\((?<code>[A-Z][\\w:]{0,100})\\)$")],
  },
  {
    tool: 'php',
    kind: 'compile',
    rows: [/^(?:PHP )?Parse error: +(?<message>.+?) in (?<file>\S+\.\w+)(?: on line |:)(?<line>\d+)$/],
  },
  {
    tool: 'php',
    kind: 'crash',
    rows: [/^(?:PHP )?Fatal error: +(?<message>.+?) in (?<file>\S+\.\w+)(?: on line |:)(?<line>\d+)$/],
  },
  {
    tool: 'phpstan',
    kind: 'lint',
    rows: [/^ {2}Line {3,}(?<file>\S+\.\w+)(?: \(in context of .*\))?\s*$/, /^ {2}:?(?<line>\d+) {3,}(?<message>\S.*)/],
    gap: 1,
    loop: true,
  },
  {
    tool: 'psalm',
    kind: 'lint',
    rows: [
      /^(?<severity>ERROR): (?<code>[A-Z]\w+) - (?<file>[^\s:]+):(?<line>\d+):(?<column>\d+) - (?<message>.+?)(?: \(see \S+\))?$/,
    ],
  },
  {
    tool: 'phpcs',
    kind: 'lint',
    rows: [/^FILE: (?<file>\S+)/, /^ +(?<line>\d+) \| (?:ERROR|WARNING) +\| (?:\[[x ]\] )?(?<message>.+)/],
    gap: 4,
    loop: true,
  },
  {
    tool: 'phpcs',
    ext: 'php|inc',
    kind: 'lint',
    rows: [row(at('php|inc'), COLUMN, ': (?:error|warning) - ', ruled('\\(', '[\\w.]{1,100}', '\\)'))],
  },
  {
    tool: 'perl',
    kind: 'compile',
    rows: [
      /^(?<message>(?:syntax error|Can't locate |Global symbol |Bareword |Undefined subroutine |Can't call method ).*?)(?: \(@INC.*\))? at (?<file>\S+) line (?<line>\d+)\b/,
    ],
  },
  {
    tool: 'elixir',
    kind: 'compile',
    rows: [
      /^\*\* \((?<code>CompileError|SyntaxError|TokenMissingError|MismatchedDelimiterError)\) (?:\([^)]*\) )?(?<file>[^\s:]+\.exs?):(?<line>\d+)(?::(?<column>\d+))?: (?<message>.+)/,
    ],
  },
  {
    tool: 'elixir',
    kind: 'compile',
    rows: [/^ *(?<severity>error): (?<message>.+)/, /^ +└─ (?<file>[^\s:]+\.exs?):(?<line>\d+)(?::(?<column>\d+))?/],
    gap: 8,
  },
  { tool: 'r', kind: 'crash', rows: [/^Error in (?<code>[\w.:]{1,80})\(.*?\) : (?<message>.+)/] },
  { tool: 'r', kind: 'crash', rows: [/^Error in (?<code>[\w.:]{1,80})\(.*\) : *$/, /^ {2}(?<message>\S.*)/] },
  { tool: 'tex', kind: 'compile', rows: [/^(?<file>\S+\.(?:tex|sty|cls|bib)):(?<line>\d+): (?<message>[A-Z].+)/] },
  { tool: 'tex', kind: 'compile', rows: [/^! (?<message>\S.+)/, /^l\.(?<line>\d+) /], gap: 8 },
  {
    tool: 'shellcheck',
    kind: 'lint',
    rows: [
      row('(?<file>[^\\s:]+):(?<line>\\d+)', COLUMN, `: ${SHELL_LEVEL}: (?<message>\\S.*) \\[(?<code>SC\\d+)\\]$`),
    ],
  },
  {
    tool: 'shellcheck',
    kind: 'lint',
    rows: [
      /^In (?<file>\S+) line (?<line>\d+):$/,
      row(` *\\^-*\\^? (?<code>SC\\d+) \\(${SHELL_LEVEL}\\): (?<message>.+)`),
    ],
    gap: 1,
    loop: true,
  },
  {
    tool: 'hadolint',
    kind: 'lint',
    rows: [
      row(
        '(?<file>[^\\s:]*[Dd]ockerfile[^\\s:]*):(?<line>\\d+)',
        `(?:${COLUMN})? (?<code>(?:DL|SC)\\d{4}) (?:${SHELL_LEVEL}: )?(?<message>.+)`,
      ),
    ],
  },
  {
    tool: 'actionlint',
    ext: 'ya?ml',
    kind: 'lint',
    rows: [row(at('ya?ml'), COLUMN, ':? (?<message>\\S.*?) \\[ ?(?<code>[a-z][\\w-]{1,60}) ?\\]$')],
  },
  {
    tool: 'luacheck',
    ext: 'lua',
    kind: 'lint',
    rows: [row(' *', at('lua'), COLUMN, '(?:-\\d+)?: (?:\\((?<code>[WE]\\d+)\\) )?(?<message>.+)')],
  },
];
