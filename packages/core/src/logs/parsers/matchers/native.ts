import { at, COLUMN, type Matcher, row, ruled, SEVERITY } from '../matcher.ts';

const C = 'c|cc|cpp|cxx|c\\+\\+|C|h|hh|hpp|hxx|h\\+\\+|inl|ipp|tcc|inc|def|mm?|cu|cuh|S|s|ino|pyx';
const C_SEVERITY = '(?<severity>(?:fatal )?error|warning)';
/** `a.cpp(3,5) : `, or what is no file of the repository: an object, or the tool itself. */
const MS_PLACE =
  '\\s*(?:\\d+>)?(?:[A-Z]{2,10}|\\S+\\.(?:obj|lib)|(?<file>\\S.*?)(?:\\((?<line>\\d+)(?:,(?<column>\\d+))?(?:,\\d+,\\d+)?\\))?) ?: ';

/** Languages that are compiled to machine code, and what builds and links them. */
export const NATIVE: readonly Matcher[] = [
  {
    tool: 'clang-tidy',
    ext: C,
    kind: 'lint',
    rows: [row(at(C), COLUMN, `: ${SEVERITY}: (?<message>\\S.*?) \\[(?<code>[a-z]\\w*[-.][\\w.,-]{1,200})\\]$`)],
  },
  {
    tool: 'cppcheck',
    ext: C,
    kind: 'lint',
    rows: [
      row(
        at(C),
        COLUMN,
        `: (?<severity>error|warning|style|performance|portability): (?<message>\\S.*?) \\[(?<code>[a-z]\\w{1,60})\\]$`,
      ),
    ],
  },
  {
    tool: 'cpplint',
    ext: C,
    kind: 'lint',
    rows: [row(at(C), ': {2}(?<message>\\S.*?) {2}\\[(?<code>[a-z_]+/[\\w+/]{1,60})\\] \\[\\d\\]$')],
  },
  {
    tool: 'gcc',
    ext: C,
    kind: 'compile',
    rows: [row(at(C), `(?:${COLUMN})?: ${C_SEVERITY}: `, ruled('\\[', '-[Wf][^\\]]{1,100}', '\\]'))],
  },
  {
    tool: 'gfortran',
    ext: '[fF]\\d{0,2}|for',
    kind: 'compile',
    rows: [row(at('[fF]\\d{0,2}|for'), COLUMN, ':$'), /^(?<severity>Error|Fatal Error): (?<message>.+)/],
    gap: 4,
  },
  {
    tool: 'ld',
    kind: 'compile',
    rows: [
      /^(?:\S*ld(?:\.\w+)?(?:\.exe)?: )?(?:\S+\.(?:o|a|lo)(?:\([^\s()]+\))?:(?: in function .*?:)? ?)?(?:(?<file>[^\s:]+):(?:(?<line>\d+)|\(\S+\)): )?(?:more )?(?<message>undefined reference to .+)/,
    ],
  },
  {
    tool: 'ld',
    kind: 'compile',
    rows: [
      /^(?:\S*\/)?(?:ld|ld\.\w{3,4}|ld64\.lld|lld|lld-link|mold|wasm-ld|rust-lld)(?:\.exe)?: (?:(?:fatal )?error: )?(?<message>(?:cannot find|undefined symbol|undefined hidden|duplicate symbol|library .*not found|multiple definition|unable to find library|framework not found|cannot open output).*)/,
    ],
  },
  {
    tool: 'ld',
    kind: 'compile',
    rows: [/^Undefined symbols for architecture/, /^ {2}(?<message>"?[^"]+"?), referenced from:$/],
    gap: 4,
    loop: true,
  },
  {
    tool: 'cmake',
    kind: 'build',
    rows: [
      /^CMake (?<severity>Error)(?: at (?<file>\S+?):(?<line>\d+) \((?<code>\w+)\))?:(?: in \S+:)?$/,
      /^ {2}(?<message>\S.*)/,
    ],
    more: /^ {2}\S/,
  },
  { tool: 'cmake', kind: 'build', rows: [/^CMake (?<severity>Error): (?<message>.+)/] },
  // `Error 2` only says that something else failed.
  {
    tool: 'make',
    kind: 'build',
    rows: [
      /^[\w-]*make(?:\[\d+\])?: \*\*\* (?<message>\[(?:(?<file>[^\s:\]]+):(?<line>\d+): )?.+\] (?:Error \d+|Segmentation fault|Killed|Terminated)).*/,
    ],
    severity: 'warning',
  },
  {
    tool: 'make',
    kind: 'build',
    rows: [/^(?:[\w-]*make(?:\[\d+\])?|(?<file>[^\s:]+):(?<line>\d+)): \*\*\* (?<message>[^[\s].*?)\.? {1,2}Stop\.$/],
  },
  { tool: 'ninja', kind: 'build', rows: [/^ninja: error: (?<message>.+)/] },
  {
    tool: 'msvc',
    kind: 'compile',
    rows: [
      row(
        MS_PLACE,
        '(?<severity>(?:fatal )?error|warning) (?<code>(?:C|LNK|D|RC)\\d{4}): (?<message>.+?)(?: \\[[^[\\]]+proj\\])?$',
      ),
    ],
  },
  // csc, fsc, MSBuild, NuGet: the code tells which.
  {
    tool: 'dotnet',
    kind: 'compile',
    rows: [
      row(
        MS_PLACE,
        `${SEVERITY} (?<code>[A-Z]{2,10}\\d{3,6}) ?: (?<message>.+?)(?: \\[[^[\\]]+(?:proj|sln)(?:::\\S+)?\\])?$`,
      ),
    ],
  },
  {
    tool: 'rustc',
    ext: 'rs',
    kind: 'compile',
    rows: [row(at('rs'), COLUMN, `: ${SEVERITY}(?:\\[(?<code>E\\d+)\\])?: (?<message>.+)`)],
  },
  {
    tool: 'rustfmt',
    kind: 'lint',
    rows: [/^Diff in (?<file>(?:[A-Za-z]:)?[^\s:]+)(?: at line |:)(?<line>\d+):$/],
    says: 'not formatted',
  },
  {
    tool: 'golangci-lint',
    ext: 'go',
    kind: 'lint',
    rows: [row(at('go'), `(?:${COLUMN})?`, ': (?<message>\\S.*?) \\((?!compile)(?<code>[a-z][a-z0-9]{1,30})\\)$')],
  },
  {
    tool: 'staticcheck',
    ext: 'go',
    kind: 'lint',
    rows: [row(at('go'), COLUMN, ': (?<message>\\S.*?) \\((?<code>[A-Z]{1,3}\\d{4})\\)$')],
  },
  // A module that is not there: gomod.ts.
  {
    tool: 'go',
    ext: 'go',
    kind: 'compile',
    rows: [
      row(
        '(?:vet: )?',
        at('go'),
        COLUMN,
        ': (?!no required module|missing go\\.sum|cannot find (?:module|package)|package \\S+ is not in)(?<message>\\S.*?)(?: \\(compile\\))?$',
      ),
    ],
    more: /^\t\S/,
  },
  // Before Go 1.9 without a column. A row of a program's own log has no directory.
  {
    tool: 'go',
    kind: 'compile',
    rows: [/^(?:vet: )?(?<file>(?:\.{1,2}|[\w-][\w.-]*)\/[^\s:]*\.go):(?<line>\d+): (?<message>\S.*)/],
  },
  { tool: 'gofmt', kind: 'lint', rows: [/^diff (?:-u )?(?<file>\S+?\.go)\.orig \S+$/], says: 'not formatted' },
  {
    tool: 'swiftlint',
    ext: 'swift',
    kind: 'lint',
    rows: [
      row(at('swift'), `(?:${COLUMN})?: ${SEVERITY}: (?<message>\\S.*? Violation: .*?) \\((?<code>\\w{1,60})\\)$`),
    ],
  },
  { tool: 'swiftc', ext: 'swift', kind: 'compile', rows: [row(at('swift'), COLUMN, `: ${SEVERITY}: (?<message>.+)`)] },
  { tool: 'zig', ext: 'zig', kind: 'compile', rows: [row(at('zig'), COLUMN, ': (?<severity>error): (?<message>.+)')] },
  {
    tool: 'ghc',
    ext: 'l?hs',
    kind: 'compile',
    rows: [
      row(at('l?hs'), COLUMN, ': (?<severity>error):(?: \\[(?<code>GHC-\\d+)\\])?(?: \\[-W[^\\]]*\\])?$'),
      /^ +(?:• )?(?<message>\S.*)/,
    ],
    more: /^ {6,}\S/,
  },
  {
    tool: 'ghc',
    ext: 'l?hs',
    kind: 'compile',
    rows: [row(at('l?hs'), COLUMN, ': (?<severity>error): (?<message>[^[].*)')],
  },
  {
    tool: 'hlint',
    ext: 'l?hs',
    kind: 'lint',
    rows: [row(at('l?hs'), COLUMN, '(?:-\\d+)?: (?<severity>Error|Warning|Suggestion): (?<message>.+)')],
  },
  {
    tool: 'protoc',
    ext: 'proto',
    kind: 'compile',
    rows: [row(at('proto'), COLUMN, ': ?(?!warning)(?<message>\\S.*)')],
  },
];
