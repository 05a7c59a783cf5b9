import { PLAIN, type Rule, row } from './rule.ts';

/** Causes in the code and in the workflow, in the order in which they are tried after those outside (E.1). */
export const CODE: readonly Rule[] = [
  row(
    'drift.lockfile',
    'generated_drift',
    /`?npm ci`? can only install packages when|lock ?file (?:is|are) (?:not up[- ]to[- ]date|out of (?:sync|date))|ERR_PNPM_OUTDATED_LOCKFILE|lockfile would have been modified|\bYN0028\b|needs to be updated but --(?:locked|frozen)|lock file .{0,80}needs to be updated|go(?:\.mod|\.sum)\b.{0,60}(?:not (?:up[- ]to[- ]date|tidy)|out of sync)|updates to go\.(?:mod|sum) needed|poetry\.lock .{0,60}(?:significantly|not consistent|not up to date)|lockfile needs to be updated/i,
    PLAIN,
  ),
  row(
    'drift.generated',
    'generated_drift',
    /(?:run|execute) [`'"]?[\w./: -]{3,60}[`'"]? (?:and|to) (?:then )?(?:commit|regenerate|update|check in)|generated (?:files?|code|docs?|documentation|manifests?|sources?|output)\b.{0,60}(?:out[- ]of[- ]date|not up[- ]to[- ]date|stale|differ|outdated|dirty)|(?:is|are|isn't|aren't) (?:not )?(?:up[- ]to[- ]date|out of date).{0,80}(?:run|commit|regenerate|generate)|working (?:tree|directory) (?:is )?(?:dirty|not clean)|uncommitted changes|please commit (?:all |the |your )?(?:changes|updated|generated)|please (?:regenerate|re-?run .{1,60} and commit)/i,
  ),
  row(
    'drift.snapshot',
    'generated_drift',
    /[1-9]\d* snapshots? failed|New snapshot was not written|snapshots? (?:does not match|do not match|mismatch)|toMatch(?:Inline|File|Image)?Snapshot\(|snapshot assertion for /,
  ),

  row(
    'dependency.npm',
    'dependency_resolution',
    /\bERESOLVE\b|\bETARGET\b|No matching version found for|ERR_PNPM_(?:NO_MATCHING_VERSION|PEER|FETCH_404|UNSUPPORTED_ENGINE)|Couldn't find (?:package|any versions)|npm (?:ERR!|error)(?: code)? E404|\bEBADENGINE\b.{0,20}error/,
  ),
  row(
    'dependency.python',
    'dependency_resolution',
    /No matching distribution found|Could not find a version that satisfies|ResolutionImpossible|Failed (?:building wheel|to build) for|Could not build wheels|SolverProblemError|version solving failed|No solution found when resolving|metadata-generation-failed|conflicting dependencies|PackagesNotFoundError|Unsatisfiable(?:Error| requirements)|ResolvePackageNotFound/i,
  ),
  row(
    'dependency.jvm',
    'dependency_resolution',
    /Could not resolve (?:dependencies|all (?:files|dependencies|artifacts)|\S+:\S+)|Could not find artifact|Could not find \S+:\S+:\S+|Could not transfer artifact|Non-resolvable (?:parent|import) POM|Dependency convergence error|unresolved dependency|sbt\.librarymanagement\.ResolveException/,
  ),
  row(
    'dependency.cargo',
    'dependency_resolution',
    /failed to select a version for|no matching package named|error: failed to (?:get|load source for) dependency/,
  ),
  row(
    'dependency.go',
    'dependency_resolution',
    /no required module provides package|does not contain package|: unknown revision |missing go\.sum entry|cannot find module providing package|cannot find package "/,
  ),
  row(
    'dependency.ruby',
    'dependency_resolution',
    /Bundler could not find compatible versions|Could not find gem|Could not find \S+ in any of the sources|Gem::(?:MissingSpec|Conflict)/,
  ),
  row(
    'dependency.php',
    'dependency_resolution',
    /requirements could not be resolved|requested package \S+ .{0,60}(?:could not be found|exists as)/i,
  ),
  row('dependency.dotnet', 'dependency_resolution', /\bNU1\d{3}\b|Unable to find package /),
  row(
    'dependency.system',
    'dependency_resolution',
    /Unable to locate package|has no installation candidate|nothing provides |No match for argument|Failed to resolve the transaction|unmet dependencies|unsatisfiable constraints|Unable to find a match|error: target not found:|No available formula|was not found in the pkg-config search path|configure: error: .{0,120}(?:not found|required|missing|could not find)|Could NOT find \S+ \(missing|Unable to correct problems, you have held broken/i,
  ),

  row(
    'lint.format',
    'lint_format',
    /would reformat|files? would be reformatted|Code style issues|(?:is|are|were) not (?:properly |correctly )?formatted|--check-formatted|Diff in \S+\.rs\b|incorrect(?:ly)? format|spotless(?:Check|JavaCheck|KotlinCheck)|\bcheckFormat|[Rr]un `?(?:gofmt|goimports|prettier|black|rustfmt|cargo fmt|clang-format)|code should be clang-formatted|not gofmt/,
  ),
  row(
    'lint.rule',
    'lint_format',
    /✖ \d+ problems?|\((?:SA|ST|S|U|QF)\d{4}\)|(?:eslint|ruff|flake8|pylint|rubocop|golangci-lint|shellcheck|stylelint|checkstyle|ktlint|detekt|markdownlint|hadolint|yamllint|actionlint|swiftlint|swiftformat|phpcs|scalastyle|spotbugs|standard: Use JavaScript)\b.{0,60}(?:fail|error|found|issue|violation|exited|standard style)|missing cases in switch|\bViolation: |\[[a-z-]+\/[a-z-]+\]$|\bSC\d{4}\b|(?:lint|style)(?:ing|er)?\b.{0,30}(?:failed|errors?\b|issues|violations)|failure generated from \S{0,120}lint|Line (?:is )?longer than \d+|:\d+:\d+: (?:[EWFCND]\d{3,4} |[CWEF]: \w+\/\w+:)|Execution failed for task ':[\w:]{0,80}(?:checkstyle|pmd|spotbugs|ktlint|detekt|lint)\w*'|-D warnings|clippy::/i,
  ),

  row(
    'compile.code',
    'compile_error',
    /\berror TS\d+|\berror\[E\d{4}\]|\berror (?:CS|BC|FS|C|MSB|LNK)\d{3,5}\b|\[build failed\]|COMPILATION ERROR|[Cc]ompilation (?:failed|failure|error)|CompileError|could not compile `|(?:^|[/\w])\S{1,200}:\d+(?::\d+)?: (?:fatal )?error:(?: |$)|^\[error\] \S{1,300}\.\w+:\d+(?::\d+)?: |Execution failed for task ':[\w:]{0,80}compile\w*'|maven-compiler-plugin\S* .{0,80}(?:failure|failed)/i,
  ),
  row(
    'compile.link',
    'compile_error',
    /undefined reference to|undefined symbols? for|symbol\(s\) not found for|collect2: error|\bld(?:\.lld|\.gold)?: (?:error|cannot find|library not found)|multiple definition of|linker command failed/i,
    PLAIN,
  ),
  row(
    'compile.syntax',
    'compile_error',
    /\b(?:Syntax|Indentation|Tab|Parse)Error\b|\bParse error|syntax error|[Uu]nexpected token|unexpected identifier|unmatched [A-Z]+$|! (?:LaTeX Error|Undefined control sequence|Emergency stop)/,
    { unless: /yaml|toml|JSON\.parse|in JSON at/i },
  ),
  row(
    'compile.type',
    'compile_error',
    /: undefined: |cannot find symbol|undeclared (?:identifier|name)|not found: (?:value|type|object)|incompatible types|type mismatch|is not a member of|unknown type name|has not been declared|undefined function \w+\/\d|variable '\w+' is unbound|undefined in record|Found \d+ errors? in \d+ files?|error: unresolved reference|no field or method|Could not deduce|No instance for|Couldn't match expected type/,
  ),

  row(
    'test.named',
    'test_failure',
    /^\s*--- FAIL[: ]|^not ok \d|^\s*[✕✗✘✖×] \S|<<< (?:FAILURE|ERROR)!|Tests run: .{0,80}(?:Failures|Errors): [1-9]|\*\*\* FAILED|^\s*FAIL(?:ED)?:? \S|\S .{0,200}(?:\bFAILED|\[FAIL\])$|\.\.\.\s*(?:FAIL|FAILED|ERROR)\b|Dubious, test returned|(?:_SUITE|^suite):\S+ failed|^\s*\d+\. (?:Error|Failure): \S.{0,200} \(@|^\s*\d+\) (?:test |\S+(?:::|\.|#)\S+)|maven-(?:surefire|failsafe)-plugin|There are test failures|\S\s{2,}(?:FAIL|ERROR)$|^=+ FAILURES =+$|^\s*Failure\/Error: |^\S{1,200}#test_\S+|test tasks failed|^Running the tests in .{1,120} failed|^\[ {2}(?:FAILED|ERROR) +\] \S|Execution failed for task ':[\w:]{0,80}[tT]est\w*'/,
  ),
  row(
    'test.count',
    'test_failure',
    /\b[1-9]\d* (?:of \d+ )?(?:tests? |specs? |examples?,? |checks? )?(?:failed|failing|failures?)\b|FAILED \((?:failures|errors)=|Failed [1-9]\d*\/\d+ (?:sub)?tests|\btests? (?:have )?failed\b|There (?:was|were) [1-9]\d* failures?|Failures: [1-9]/i,
    { unless: /\b0 failed|compil|command|build|retry|job/i },
  ),
  row(
    'test.assertion',
    'test_failure',
    /\bAssertion(?:Failed)?(?:Error|Exception)\b|\bassertion (?:`[^`]{1,200}` )?failed|Assertion with .{1,20} failed|Failed asserting that|\bDocTestFailure\b|expected:? .{1,200}(?: but (?:was|got)|, got |to (?:be|equal|contain|match))|Assert\.\w+\(\) Failure|timetrap_timeout|panic: test timed out/i,
  ),

  row(
    'workflow.syntax',
    'workflow_config',
    /Invalid workflow file|Unrecognized named-value|Unexpected input\(s\)|Unable to resolve action|Can't find 'action\.ya?ml'|Input required and not supplied|The template is not valid|automatically failed because it uses a deprecated version|workflow is not valid/,
    PLAIN,
  ),
  row(
    'workflow.artifact',
    'workflow_config',
    /Unable to find any artifacts|Artifact not found|Unable to download artifact|No files were found with the provided path/,
  ),
  row(
    'workflow.command',
    'workflow_config',
    /command not found|(?:completed|exited|failed) with (?:exit )?(?:code )?12[67]\b|^(?:.{0,200}: )?(?:line )?\d+: \S{1,200}: not found|is not recognized as (?:an internal|the name of)|executable file not found in|Unable to locate executable file|Cannot run program "|: Permission denied$/i,
  ),
  row(
    'workflow.tool',
    'workflow_config',
    /(?:Unable|Could not) to? ?find .{0,40}version|[Vv]ersion \S{1,40} (?:with architecture \S{1,20} )?(?:was |is )?not (?:found|available)|UnsupportedClassVersionError|Unsupported class file|flag provided but not defined|unknown (?:flag|command|option)\b|unrecognized (?:option|argument)s?|[Ii]llegal (?:switch|option)|invalid option|error while loading shared libraries|The engine "\w+" is incompatible|requires a (?:newer|different) /i,
  ),
  row(
    'workflow.file',
    'workflow_config',
    /No such file or directory|\bENOENT\b|\bBad file: |No Rakefile found|No rule to make target|Missing script: |FileNotFound(?:Error|Exception)|Cannot open (?:file|configuration)|cannot access '|does not exist\.?$|\{enoent,/i,
  ),

  row(
    'dependency.module',
    'dependency_resolution',
    /\bModuleNotFoundError: |\bImportError: (?:No module named|cannot import)|Cannot find module '|Cannot find package '|Can't locate \S+ in @INC|LoadError: cannot load such file|ClassNotFoundException|there is no package called/,
  ),
];

/** Steps and jobs that only gather the results of others, and those that only look at style: by their names. */
export const NAMED_GATES =
  /^(?:all|ci|required|check|final|status|conclusion|gate)[\w -]{0,40}(?:green|pass(?:ed)?|success|results?|status(?:es)?|complete|jobs)$|\[\[? ?["'](?:failure|cancelled)["'] ?[!=]=/i;
/** A step that asks git whether anything changed. */
export const NAMED_DRIFT = /\bgit diff .{0,60}--(?:exit-code|quiet)\b|\bgit status --porcelain\b|\bgo mod tidy -diff\b/;
export const NAMED_LINT =
  /\b(?:lint|linter|format|formatting|fmt|prettier|eslint|ruff|black|gofmt|clippy|rubocop|checkstyle|spotless|golangci|style|static ?check|vet)\b/i;
export const NAMED_TEST = /\b(?:tests?|specs?|e2e|jest|pytest|rspec|junit|ctest)\b/i;
