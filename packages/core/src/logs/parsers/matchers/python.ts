import { at, COLUMN, type Matcher, row, ruled } from '../matcher.ts';

const PY = 'pyi?|ipynb';

/** Python, and checkers that its packages brought to every language. */
export const PYTHON: readonly Matcher[] = [
  // Their rows look the same; the messages of ruff begin with a capital letter or with code, those that come with flake8
  // do not.
  {
    tool: 'ruff',
    ext: PY,
    kind: 'lint',
    rows: [
      row(
        at(PY),
        COLUMN,
        ': (?<code>[A-DF-Z]\\d{3,4}|[A-Z]{2,5}\\d{3,4}|E[1-8]\\d\\d) (?:\\[\\*\\] )?(?<message>[A-Z`].+)',
      ),
    ],
  },
  {
    tool: 'ruff',
    ext: PY,
    kind: 'compile',
    rows: [row(at(PY), COLUMN, ': (?:(?<code>invalid-syntax): |SyntaxError: )(?<message>.+)')],
  },
  {
    tool: 'ruff',
    kind: 'lint',
    rows: [
      /^(?<code>[A-Z]{1,5}\d{3,4}|invalid-syntax:|unformatted:) (?:\[\*\] )?(?<message>\S.+)/,
      /^ {1,8}--> (?<file>[^\s:]+):(?<line>\d+):(?<column>\d+)$/,
    ],
  },
  {
    tool: 'flake8',
    ext: PY,
    kind: 'lint',
    rows: [row(at(PY), COLUMN, ': (?<code>[A-Z]{1,5}\\d{2,4}) (?<message>.+)')],
  },
  {
    tool: 'pylint',
    ext: PY,
    kind: 'lint',
    rows: [row(at(PY), COLUMN, ': (?:[CRWEFI]\\d{4}): (?<message>\\S.*?) \\((?<code>[a-z][\\w-]{1,60})\\)$')],
  },
  {
    tool: 'mypy',
    ext: PY,
    kind: 'compile',
    rows: [
      row(
        at(PY),
        `(?:${COLUMN})?`,
        '(?::\\d+:\\d+)?: (?<severity>error|warning): ',
        ruled(' ?\\[', '[\\w-]{1,60}', '\\]'),
      ),
    ],
  },
  {
    tool: 'pyright',
    ext: PY,
    kind: 'compile',
    rows: [row(' *', at(PY), COLUMN, ' - (?<severity>error|warning): ', ruled('\\(', 'report\\w{1,60}', '\\)'))],
    more: /^\s{3,}(?<message>\S.*?)(?: \((?<code>report\w{1,60})\))?$/,
  },
  {
    tool: 'black',
    kind: 'lint',
    rows: [/^would reformat (?<file>\S.*)/],
    says: 'would be reformatted',
  },
  { tool: 'ruff', kind: 'lint', rows: [/^Would reformat: (?<file>\S.*)/], says: 'would be reformatted' },
  {
    tool: 'black',
    kind: 'compile',
    rows: [/^error: cannot (?:format|parse)[ :]+(?<file>[^\s:]+):(?<line>\d+):(?<column>\d+)$/],
    says: 'cannot be parsed',
  },
  {
    tool: 'black',
    kind: 'compile',
    rows: [/^error: cannot format (?<file>[^\s:]+): (?<message>.+?)(?::? (?<line>\d+):(?<column>\d+)\b.*)?$/],
  },
  {
    tool: 'isort',
    kind: 'lint',
    rows: [/^ERROR: (?<file>\S+) (?<message>Imports are incorrectly sorted.*)/],
  },
  {
    tool: 'bandit',
    kind: 'lint',
    rows: [
      /^>> Issue: \[(?<code>B\d+)(?::[^\]]*)?\] (?<message>.+)/,
      /^ +Location: (?<file>[^\s:]+):(?<line>\d+)(?::(?<column>\d+))?/,
    ],
    gap: 4,
  },
  {
    tool: 'codespell',
    kind: 'lint',
    rows: [/^(?<file>[^\s:]+):(?<line>\d+): (?<message>[^\s=]{1,80} ==> \S.*)/],
  },
  {
    tool: 'sphinx',
    kind: 'lint',
    rows: [
      row(
        '(?<file>(?:[A-Za-z]:)?[^\\s:]+\\.(?:rst|md|py))(?::docstring of [^\\s:]+)?:(?<line>\\d+): (?<severity>ERROR|WARNING|CRITICAL|SEVERE): ',
        ruled('\\[', '[\\w.]{1,60}', '\\]'),
      ),
    ],
  },
  {
    tool: 'yamllint',
    kind: 'lint',
    rows: [
      /^(?<file>\S+\.ya?ml)$/,
      /^ {2}(?<line>\d+):(?<column>\d+) +(?<severity>error|warning) +(?<message>\S.*?)(?: {1,2}\((?<code>[\w-]{1,60})\))?$/,
    ],
    loop: true,
  },
  {
    tool: 'yamllint',
    ext: 'ya?ml',
    kind: 'lint',
    rows: [row(at('ya?ml'), COLUMN, ': \\[(?<severity>error|warning)\\] ', ruled('\\(', '[\\w-]{1,60}', '\\)'))],
  },
];
