import { added, quoted, type Weakening } from './finding.ts';
import { mask } from './mask.ts';
import { isPipeline, isTest, languageOf, nameOf } from './paths.ts';
import type { Setting, SettingsPair } from './settings.ts';
import { lineOf, linesOf } from './source.ts';
import { numberOf } from './waits.ts';

/** A program that checks something, by what it is called with. */
const TESTS =
  /\b(?:npm|pnpm|yarn|bun)[ \t]+(?:run[ \t]+|-\w[ \t]+){0,3}(?:test|t\b|e2e|unit|coverage|ci:|verify)[\w:-]{0,40}|(?<![\w-])(?:jest|vitest|mocha|ava|karma|cypress|playwright|nyc|pytest|tox|nox|unittest|behave|rspec|phpunit|pest|ctest|bats|ginkgo|gotestsum)\b|\brake[ \t]+(?:test|spec)|\b(?:go|cargo|dotnet|bazel|swift|mix|sbt|deno|rails|helm|xcodebuild)[ \t]+(?:[-\w]{1,20}[ \t]+)?(?:nextest|test)\b|\bmvnw?\b[^\n;&|]{0,100}\b(?:test|verify|install)\b|\bgradlew?\b[^\n;&|]{0,100}\b(?:test|check|build)\b|\bmake[ \t]+[^\n;&|]{0,60}\b(?:test|check|verify)[\w-]{0,30}|\bnode[ \t]+(?:-\S{1,40}[ \t]+){0,4}--test\b/g;
const LINTS =
  /\b(?:npm|pnpm|yarn|bun)[ \t]+(?:run[ \t]+|-\w[ \t]+){0,3}(?:lint|check|typecheck|type-check|types|tsc|validate)[\w:-]{0,40}|(?<![\w-])(?:eslint|biome|tsc|prettier|ruff|flake8|mypy|pyright|pylint|bandit|rubocop|shellcheck|hadolint|yamllint|actionlint|ktlint|detekt|checkstyle|golangci-lint|staticcheck|stylelint|oxlint|phpstan|psalm|kubeconform|codespell|tflint|semgrep|pre-commit|govulncheck)\b|\bgo[ \t]+vet\b|\bcargo[ \t]+(?:clippy|fmt|check|deny|audit)\b|\bmake[ \t]+[^\n;&|]{0,60}\b(?:lint|vet|fmt)[\w-]{0,30}|\bhelm[ \t]+lint\b/g;
const INSTALLS =
  /^\s*(?:sudo[ \t]+)?(?:npm|pnpm|yarn|pip3?|python3? -m pip|brew|apt(?:-get)?|apk|gem|cargo|go|uv|poetry|composer|dnf)[ \t]+(?:-\S+[ \t]+)*(?:install|i|add|get|require|ci)\b(?![\w:])/;

/** What may fail without harm: it tidies up, or it asks. */
const HARMLESS =
  /^(?:sudo|@|-|exec|command|then|do|else|if|!|\s|\w+=\S*)*(?:rm|rmdir|kill|pkill|killall|mkdir|umount|unlink|ln|grep|egrep|rg|wait|read|trap|true|false|popd|userdel|groupadd|useradd|cat|ls|echo|which|type|hash|stat|diff|git[ \t]+(?:branch|tag|remote|worktree|config|stash|fetch|diff|rev-parse|describe)|docker[ \t]+(?:rm|stop|kill|network|volume|logs|rmi|compose[ \t]+(?:down|logs))|docker-compose[ \t]+(?:down|logs)|kubectl[ \t]+(?:delete|logs|get|describe)|kind[ \t]+delete|helm[ \t]+uninstall|minikube[ \t]+(?:delete|stop)|ip|iptables|systemctl[ \t]+stop|service|\[\[?|test|command)\b|^\s*$/;

const EITHER =
  /\|\|[ \t]{0,9}(?:true|:|\/bin\/true|exit[ \t]{1,9}0|return[ \t]{1,9}0|echo|printf|(?=\$\{\{))(?![\w./-])/g;
const FLAGS =
  /(?<![^\s"'=[,])(--pass-?with-?no-?tests|--passWithNoTests|--deselect|--ignore(?:-glob|-path|-pattern)?|--exclude[\w-]{0,20}|--skip[\w-]{0,20}|-skip|-DskipTests|-DskipITs|-Dmaven\.test\.(?:skip|failure\.ignore)|--testPathIgnorePatterns|--allow-?failure\w{0,9}|--continue-on-error|--exit-zero|--issues-exit-code|--no-cov\w{0,20}|--cap-lints|--disable[\w-]{0,20}|--forceExit|--updateSnapshots?|--update-snapshots|--snapshot-update|--ci=false|--no-strict\w{0,20}|-x[ \t]+test|--quiet-exit|-k[ \t=]+["']?[^\n"']{0,60}\bnot\b|-m[ \t=]+["']?[^\n"']{0,60}\bnot\b|-[AW][ \t]+(?:warnings|clippy)[\w:]{0,40}|--invert-grep|--fgrep-invert|--test-skip)(?:[= \t]+("[^"\n]{0,100}"|'[^'\n]{0,100}'|[^\s"';&|-][^\s"';&|]{0,100}))?/g;
const ANYWHERE =
  /--no-verify\b|-DskipTests\S{0,10}|-Dmaven\.test\.(?:skip|failure\.ignore)\S{0,10}|\bset[ \t]+\+(?:e\b|o[ \t]+(?:errexit|pipefail)|[a-z]{0,4}e)/g;
const NUMBERS =
  /(?<![^\s"'])-{1,2}([\w.-]{0,40}(?:timeout|retries|retry|reruns|attempts|rerunFailingTestsCount|max-warnings|fail-under|min-coverage))[= \t]+["']?(\d[\w.]{0,20})|(?<![^\s;&|(])(sleep|timeout)[ \t]+(?:-\S{1,20}[ \t]+){0,3}(\d[\d.]{0,12}[smh]?)\b/gi;
const STRICT =
  /(?<!\S)(?:-race|-Werror|--strict\S{0,20}|--max-warnings\S{0,9}|-D[ \t]+warnings|--check-coverage|--cov-fail-under|--fail-under|--frozen-lockfile|--locked|--forbid-only|--strict-markers)(?![\w-])|\bset[ \t]+-[a-z]{0,6}e[a-z]{0,6}\b|\bpipefail\b|\.\/\.\.\./g;

/** What the commands of one side of a file do. */
interface Commands {
  marks: { key: string; kind: Weakening['kind']; line: number; what: string }[];
  numbers: { name: string; value: number; line: number; text: string }[];
  strict: { text: string; line: number }[];
  checks: { text: string; line: number; kind: 'tests' | 'linters' }[];
}

/** Commands whose failure counts less than it did, and checks that are not called any more (W6). */
export function moreIgnored(pairs: readonly SettingsPair[]): Weakening[] {
  const files = pairs.map((pair) => ({
    ...pair,
    old: commandsOf(pair.was, pair.before, pair.old),
    now: commandsOf(pair.path, pair.after, pair.now),
  }));
  const total = (kind: string, side: 'old' | 'now'): number =>
    files.reduce((sum, file) => sum + file[side].checks.filter((check) => check.kind === kind).length, 0);
  const fewer = {
    tests: total('tests', 'now') < total('tests', 'old'),
    linters: total('linters', 'now') < total('linters', 'old'),
  };
  return files.flatMap(({ path, old, now, after }): Weakening[] => {
    const count = (side: Commands, kind: string): number => side.checks.filter((check) => check.kind === kind).length;
    const less = (kind: 'tests' | 'linters'): boolean => fewer[kind] && count(now, kind) < count(old, kind);
    const here = { tests: less('tests'), linters: less('linters') };
    const lost = added(now.checks, old.checks, ({ text }) => text).filter(({ kind }) => here[kind]);
    const slack = after === null || lost.length > 0 ? [] : added(now.strict, old.strict, ({ text }) => text);
    return [
      ...added(old.marks, now.marks, ({ key }) => key).map(({ kind, line, what }) => ({ kind, path, line, what })),
      ...lost.map(
        ({ text, line, kind }): Weakening => ({
          kind: kind === 'tests' ? 'test-deleted' : 'rule-disabled',
          path,
          line,
          what: `${quoted(text)} is not called any more.`,
        }),
      ),
      ...slack.map(
        ({ text, line }): Weakening => ({
          kind: text.includes('under') || text.includes('coverage') ? 'coverage-lowered' : 'rule-disabled',
          path,
          line,
          what: `A command lost ${quoted(text)}.`,
        }),
      ),
      ...numbersWorse(path, old, now),
    ];
  });
}

function numbersWorse(path: string, old: Commands, now: Commands): Weakening[] {
  const before = new Map<string, number[]>();
  for (const { name, value } of [...old.numbers].sort((a, b) => b.value - a.value))
    before.set(name, [...(before.get(name) ?? []), value].slice(0, 50));
  const next = new Map<string, number>();
  return [...now.numbers]
    .sort((a, b) => b.value - a.value)
    .flatMap(({ name, value, line, text }): Weakening[] => {
      const index = next.get(name) ?? 0;
      next.set(name, index + 1);
      const was = before.get(name)?.[index];
      const what = `A command waits longer, or tries more often: ${quoted(text)}.`;
      if (/under|coverage/.test(name))
        return was !== undefined && value < was
          ? [{ kind: 'coverage-lowered', path, line, what: `A command asks for less coverage: ${quoted(text)}.` }]
          : [];
      if (/max-warnings/.test(name))
        return was !== undefined && value > was
          ? [{ kind: 'rule-disabled', path, line, what: `A command allows more warnings: ${quoted(text)}.` }]
          : [];
      const retries = /retr|rerun|attempts/.test(name);
      const more =
        was === undefined
          ? (retries || name === 'sleep') && value > 0 && (old.checks.length > 0 || old.numbers.length > 0 || retries)
          : value > was;
      return more ? [{ kind: retries ? 'retries-more' : 'timeout-longer', path, line, what }] : [];
    });
}

const COMMAND_KEYS =
  /^(?:run|script|scripts|command|commands|cmd|cmds|entrypoint|args|before_script|after_script|addopts|inlinescript|bash|sh|pwsh|test|testcommand|entry|exec|commands_pre|extraargs|test_args)$/i;

/** The commands of a file: its own text when it is a script, else the values that are commands. */
function commandsOf(path: string, text: string | null, settings: readonly Setting[]): Commands {
  const commands: Commands = { marks: [], numbers: [], strict: [], checks: [] };
  if (text === null) return commands;
  if (languageOf(path) === 'shell') {
    const lines = linesOf(text);
    const close =
      isTest(path) ||
      isPipeline(path) ||
      /(?:^|\/)(?:hack|ci|\.ci|scripts?|build|tools)\//i.test(path) ||
      nameOf(path).includes('make');
    read(commands, text, (at) => lineOf({ lines }, at), { close, verdict: isTest(path) });
    return commands;
  }
  if (!/\.(?:ya?ml|jsonc?|toml|ini|cfg)$/i.test(path)) return commands;
  for (const { path: place, key, value, line } of settings) {
    const scripts = place.startsWith('scripts/');
    if (!scripts && !COMMAND_KEYS.test(key)) continue;
    const check = key === 'addopts' || (scripts && /test|lint|check|e2e|spec|cover|ci|verify|type/.test(key));
    read(commands, value, () => line, { close: true, verdict: true, check });
  }
  return commands;
}

interface Scope {
  /** It belongs to the tests or to the build, so every failure in it counts. */
  close: boolean;
  /** Its end says whether a check passed. */
  verdict: boolean;
  /** All of it is a check. */
  check?: boolean;
}

function read(commands: Commands, text: string, lineAt: (at: number) => number, scope: Scope, deep = 0): void {
  const { code, plain } = mask(text, 'shell');
  const segmentAt = (at: number): string =>
    plain
      .slice(Math.max(0, at - 300), at)
      .split('\n')
      .at(-1)!;
  const lineTextAt = (at: number): string => segmentAt(at) + plain.slice(at, at + 500).split('\n')[0]!;
  const checks = (line: string): boolean => scope.check === true || line.search(TESTS) >= 0 || line.search(LINTS) >= 0;
  const mark = (at: number, key: string, kind: Weakening['kind'], what: string): void =>
    void commands.marks.push({ key, kind, line: lineAt(at), what });
  for (const { index, 0: found } of code.matchAll(EITHER)) {
    const left = segmentAt(index)
      .split(/;|&&|\|\||[|(]/)
      .at(-1)!
      .trim();
    const echoes = /echo|printf/.test(found);
    if (HARMLESS.test(left) || (!scope.close && !checks(left)) || (echoes && !checks(left))) continue;
    mark(
      index,
      `${left} ${found}`,
      'error-ignored',
      `The failure of ${quoted(left)} counts no more: ${quoted(found)}.`,
    );
  }
  // What a flag is given may be quoted, but the flag itself is not.
  for (const { index, 0: whole } of plain.matchAll(FLAGS)) {
    if (code[index] !== '-' || !checks(lineTextAt(index))) continue;
    const kind = /skip|deselect|ignore|exclude|^-[kmx]\b|invert/i.test(whole)
      ? 'test-skipped'
      : /cov/.test(whole)
        ? 'coverage-lowered'
        : 'error-ignored';
    mark(index, whole, kind, `A check is called with ${quoted(whole)}.`);
  }
  for (const { index, 0: found } of code.matchAll(ANYWHERE)) {
    if (/^set/.test(found) && !scope.close) continue;
    mark(index, found, /skip/.test(found) ? 'test-skipped' : 'error-ignored', `A command has ${quoted(found)}.`);
  }
  if (scope.verdict) {
    for (const { index } of code.matchAll(/(?:[;&]|^|\n)[ \t]{0,40}exit[ \t]{1,9}0\b/g))
      mark(index, 'exit 0', 'error-ignored', `A script ends with ${quoted('exit 0')}, whatever failed before.`);
  }
  for (const match of code.matchAll(NUMBERS)) {
    const [found, flag, given, word, span] = match;
    const value = numberOf(given ?? span ?? '');
    if (value !== undefined)
      commands.numbers.push({
        name: (flag ?? word ?? '').toLowerCase(),
        value,
        line: lineAt(match.index),
        text: found.trim(),
      });
  }
  for (const { index, 0: found } of code.matchAll(STRICT))
    commands.strict.push({ text: found.trim(), line: lineAt(index) });
  for (const [kind, pattern] of [
    ['tests', TESTS],
    ['linters', LINTS],
  ] as const) {
    for (const { index, 0: found } of code.matchAll(pattern)) {
      if (
        !INSTALLS.test(
          segmentAt(index)
            .split(/;|&&|\|\|/)
            .at(-1)! + found,
        )
      )
        commands.checks.push({ text: found.trim(), line: lineAt(index), kind });
    }
  }
  if (deep < 2) {
    for (const { index, 0: found, 2: quote } of code.matchAll(/\b(?:ba|z|da)?sh([ \t]+-\w{1,6}){1,3}[ \t]+(["'])/g)) {
      const from = index + found.length;
      const end = code.indexOf(quote!, from);
      if (end > from) read(commands, text.slice(from, end), (at) => lineAt(from + at), scope, deep + 1);
    }
  }
}
