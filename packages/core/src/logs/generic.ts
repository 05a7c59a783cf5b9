/** Lines that every failure of a kind has, so that they tell none from another (E.2, C.2). */

/** Says only that something failed: the runner's last word, wrappers of make and npm, headlines, totals. */
const SAYS_NOTHING = [
  /^(?:the )?(?:process|command|script|job|step|action|task|run|build)\b.{0,200}?\b(?:completed with|failed with|exited with|finished with|exit(?:ed)?)(?: non-zero)? (?:exit )?(?:code|status|error)?:? ?-?\d+\b/i,
  /^The command .{0,300} (?:exited with|failed) |^The command .{0,300} failed(?: \d+ times|\. Retrying)|^Your build has been stopped|^Done\. Your build exited/i,
  /^(?:\S*[/\\])?g?make(?:\.exe)?(?:\[\w+\])?: (?:\*\*\* |Leaving |Entering |Target )|: recipe for target '.{1,200}' failed$/,
  /^(?:npm (?:ERR!?|error) )?A complete log of this run|^npm (?:ERR!?|error)(?:$| (?:code ELIFECYCLE|errno|Exit status|Lifecycle script|command |path |workspace |location |in workspace|at location|Failed at the|This is probably not|A complete log|\/))/i,
  /^(?:ELIFECYCLE|ERR_PNPM_RECURSIVE|error Command failed|info Visit https:\/\/yarnpkg|Command failed(?: with|$|:? ?exit)|Command "[^"]*" failed|error: script "|Lerna ERR|ERROR: "[^"]*" exited with)/i,
  /^(?:exit status|exit code|exited with(?: code)?|returned|status|code|rc)[ :=]*\d+\.?$/i,
  /^(?:subprocess\.)?CalledProcessError: Command .* returned non-zero/,
  /^(?:the operation was canceled|operation cancelled)\.?$/i,
  /^(?:[=\-*~_#>|+ ]*)(?:error|errors|fail|failed|failure|failures|failing|fatal|build failed|build failure|build error|build failed with an exception|tests? failed|some tests failed|test failures?|there (?:were|are) (?:failing tests|test failures)|test run failed|failed tests?|failed to execute|summary of failures|short test summary info|what went wrong|error summary|result|failed!|errors? detected|aborted|aborting)[ :.!=\-*~_#<|+]*$/i,
  /^\W*(?:N|\d+) (?:tests? |specs? |examples? |checks? |errors? |problems? |failures? |suites? )?(?:failed|failing|failures?|errors?|problems?|passed|passing|pending|skipped)\b[^a-z]*(?:,|\(|and\b|generated|found|$).{0,120}$/i,
  /^(?:Test Suites|Tests|Test Files|Snapshots|Time|Ran|Tests run|Total|Summary|Failures|Errors|FAILED|examples?)\b[ :(=]*[\dN]/i,
  /^The following tests? (?:have )?(?:failed|did not run)\W*$/i,
  /^(?:Traceback \(most recent call last\)|Stack ?trace|Backtrace|stdout|stderr|Caused by|FAILURES!|Failures|Error|Exception|Reason|Details):?$/i,
  /^For more information about (?:this|the)|^error: aborting due to|^error: could not compile .{0,200} due to|^error: test failed, to rerun|^Some errors have detailed|^To see the full stack trace|^Re-run Maven|^\[?ERROR\]? *(?:\[ERROR\] *)?(?:-> \[Help|To see the full|Re-run Maven|For more information|\[Help|$)|^After correcting the problems|^Run with --(?:stacktrace|info|debug|scan)|^> Run with|^Get more help at/i,
  /^Test failed\. +See above|^(?:error: )?failed to (?:compile|build|run) .{0,80}due to previous|^(?:rake|mix|grunt|gulp) aborted|^Aborted due to warnings/i,
  /^\W*(?:fail(?:ed|ures?)?|errors?)\W{1,6}(?:N|\d+) \w+/i,
  /^\[[^\]]{1,80}\] Error \d+$|See full trace by running/,
  /\b(?:one or more|some) (?:\w+ )?(?:tests?|errors?|checks?|tasks?|hooks?) (?:have |has )?(?:failed|occurred)|\bFAILED test case (?:N|\d+) of|failed while processing|\bfound (?:N|\d+) (?:failures|errors|problems|issues|violations|offenses)\W*$/i,
  /^\[? ?OK: (?:N|\d+) \||^Status: (?:N|\d+) |^(?:\w+ )?(?:unit )?tests failed$/,
  /^(?:cleaning up|cleanup|post job|waiting for unfinished jobs|skipping|retrying)\b/i,
  /^\S+:L:?$/,
  /^(?:Error Trace|Stack Trace):|^Test: \S+$/,
  /^[^A-Za-z]*(?:N[^A-Za-z]*)?$/,
] as const;

/** Names what failed or where, but not why: a test, a type of exception, a frame of a stack. Alone it would join different causes. */
const NAMES_ONLY = [
  /^-{3} FAIL: \S+(?: \([^)]*\))?$/,
  /^(?:FAIL|FAILED|FAILURE|ERROR)[:\s]+\S{1,300}(?: (?:\([^)]*\)|\[[^\]]*\]|DUR|-))?$/,
  /^\S{1,300}(?: > .{1,200})? (?:FAIL|FAILED|ERROR|\[FAIL\]|\.{3,} ?FAILED)$/,
  /^(?:not ok \d*|[✕✗✘×●]|\d+\)) ?-? ?.{1,200}$/,
  /^\S.{0,300} <<< (?:FAILURE|ERROR)!$/,
  /^File "[^"]{1,300}", line L|^at [\w$.<>/]{1,300} ?\(|^\S{1,300}:L:in `|\.(?:exs?|erl):L: .{0,200}\/(?:N|\d+)$|^(?:#?(?:N|\d+):? +)?HEX\d+ (?:in|-) /,
  /^failed to run custom build command for /,
  /^(?:[\w$]+(?:\.|::|\/))*[\w$]*(?:Error|Exception|Failure):?$/,
] as const;

/** Whether a line tells nothing at all about the cause. */
export const saysNothing = (line: string): boolean => SAYS_NOTHING.some((pattern) => pattern.test(line));

/** Whether a line only names a test, a type of exception or a frame. */
export const namesOnly = (line: string): boolean => NAMES_ONLY.some((pattern) => pattern.test(line));
