import { at, COLUMN, type Matcher, row, ruled, SEVERITY } from '../matcher.ts';

const SCRIPT = '[cm]?[jt]sx?|vue|svelte|astro|mjs|json';
const STYLE = 's?css|sass|less|styl';
const RULE = '@?[\\w/:.-]+';
/** A row that is a path and nothing else, before the rows with its problems. */
const FILE_ROW = /^(?<file>\S*[\w)\]]\.\w{1,8})$/;

/** JavaScript, TypeScript, style sheets, Markdown. */
export const WEB: readonly Matcher[] = [
  {
    tool: 'tsc',
    kind: 'compile',
    rows: [row(` {0,8}(?<file>\\S+?)\\((?<line>\\d+),(?<column>\\d+)\\): ${SEVERITY} (?<code>TS\\d+): (?<message>.+)`)],
    more: /^ {2,}\S/,
  },
  // With `--pretty`, as on a terminal; Angular puts `Error: ` before it, runners of hooks some spaces.
  {
    tool: 'tsc',
    ext: SCRIPT,
    kind: 'compile',
    rows: [row(' {0,8}(?:Error: )?', at(SCRIPT), COLUMN, ` - ${SEVERITY} (?<code>(?:TS|NG)-?\\d+): (?<message>.+)`)],
    more: /^ {2}\S/,
  },
  // About the project, not about a file.
  { tool: 'tsc', kind: 'compile', rows: [/^(?<severity>error) (?<code>TS\d+): (?<message>.+)/] },
  {
    tool: 'svelte-check',
    ext: 'svelte|[jt]s',
    kind: 'compile',
    rows: [row(at('svelte|[jt]s'), COLUMN, '$'), /^(?<severity>Error|Warn): (?<message>.+)/],
  },
  {
    tool: 'eslint',
    kind: 'lint',
    rows: [
      FILE_ROW,
      /^ +(?<line>\d+):(?<column>\d+) +(?<severity>error|warning) +(?<message>\S(?:.*\S)?) {2,}(?<code>@?[\w/:.-]+)$/,
    ],
    loop: true,
  },
  // A file that cannot be read has no rule.
  {
    tool: 'eslint',
    kind: 'lint',
    rows: [FILE_ROW, /^ +(?<line>\d+):(?<column>\d+) +(?<severity>error) +(?<message>Parsing error: .+)/],
    loop: true,
  },
  // The formats `unix` (also of stylelint and oxlint) and `compact` (also of jshint).
  {
    tool: 'eslint',
    ext: SCRIPT,
    kind: 'lint',
    rows: [
      row(at(SCRIPT), COLUMN, `: (?<message>\\S.*?) \\[(?<severity>Error|Warning)(?:/(?<code>[^\\]]{1,100}))?\\]$`),
    ],
  },
  {
    tool: 'eslint',
    kind: 'lint',
    rows: [
      row(
        '(?<file>[^\\s:]+): line (?<line>\\d+), col (?<column>\\d+), ',
        '(?:(?<severity>Error|Warning) - )?',
        ruled('\\(', RULE, '\\)'),
      ),
    ],
  },
  {
    tool: 'standard',
    ext: SCRIPT,
    kind: 'lint',
    rows: [row(' {2}', at(SCRIPT), COLUMN, `: ${ruled('\\(', RULE, '\\)')}`)],
  },
  {
    tool: 'tslint',
    ext: SCRIPT,
    kind: 'lint',
    rows: [row('(?<severity>ERROR|WARNING): ', at(SCRIPT), COLUMN, ' - (?<message>.+)')],
  },
  {
    tool: 'oxlint',
    kind: 'lint',
    rows: [
      /^ {2}(?<severity>[×x!⚠]) (?<code>[\w-]+\([\w/-]+\)): (?<message>.+)/,
      /^ {1,6}[,╭][-─]\[(?<file>[^\s:\]]+):(?<line>\d+):(?<column>\d+)\]/,
    ],
    gap: 3,
  },
  {
    tool: 'biome',
    kind: 'lint',
    rows: [
      row(
        '(?<file>[^\\s:]+):(?<line>\\d+)',
        COLUMN,
        ' (?<code>(?:lint|assist|suppressions)/[\\w/]+|parse)(?: +FIXABLE)? +━',
      ),
      /^ {2}(?<severity>[×✖!⚠]) (?<message>.+)/,
    ],
    gap: 2,
  },
  {
    tool: 'biome',
    kind: 'lint',
    rows: [/^(?<file>\S+) (?<code>format|organizeImports) ━/, /^ {2}(?<severity>[×✖!⚠]) (?<message>.+)/],
    gap: 2,
  },
  {
    tool: 'prettier',
    kind: 'lint',
    rows: [/^\[error\] (?<file>\S+\.\w+): (?<message>\w*Error: .+?)(?: \((?<line>\d+):(?<column>\d+)\))?$/],
  },
  { tool: 'prettier', kind: 'lint', rows: [/^\[warn\] (?<file>\S+\.\w+)$/], says: 'Code style issues found' },
  {
    tool: 'stylelint',
    kind: 'lint',
    rows: [
      FILE_ROW,
      /^ +(?<line>\d+):(?<column>\d+) +(?<severity>[✖×⚠]) +(?<message>\S(?:.*\S)?) {2,}(?<code>@?[\w/-]+)$/,
    ],
    loop: true,
  },
  {
    tool: 'stylelint',
    ext: STYLE,
    kind: 'lint',
    rows: [
      row(at(STYLE), COLUMN, ': (?<message>\\S.*?) \\((?<code>[\\w/-]{1,100})\\) \\[(?<severity>error|warning)\\]$'),
    ],
  },
  {
    tool: 'markdownlint',
    ext: 'md|markdown|mdx',
    kind: 'lint',
    rows: [row(at('md|markdown|mdx'), `(?:${COLUMN})? (?:error )?(?<code>MD\\d+)/(?<message>.+)`)],
  },
  {
    tool: 'sass',
    kind: 'compile',
    rows: [
      /^(?:Sass)?Error: (?<message>.+)/,
      /^ {2}(?<file>\S+\.s[ac]ss) (?<line>\d+):(?<column>\d+) {2}(?:root stylesheet|\S+\(\))$/,
    ],
    gap: 6,
  },
  {
    tool: 'esbuild',
    kind: 'compile',
    rows: [/^[✘X] \[(?<severity>ERROR)\] (?<message>.+)/, /^ {4}(?<file>[^\s:]+):(?<line>\d+):(?<column>\d+):$/],
    gap: 1,
  },
  {
    tool: 'webpack',
    kind: 'compile',
    rows: [
      /^ERROR in (?<file>\.{1,2}\/\S+)(?: (?<line>\d+):(?<column>\d+)(?:-\d+(?::\d+)?)?)?$/,
      /^(?<message>(?:Module|\w*Error)\b.+)/,
    ],
  },
  {
    tool: 'flow',
    kind: 'compile',
    rows: [/^(?<severity>Error) [-┈]{3,} (?<file>[^\s:]+):(?<line>\d+):(?<column>\d+)$/, /^(?<message>\S.+)/],
    gap: 1,
  },
];
