import { added, type Found, quoted, type Weakening } from './finding.ts';
import { isLintSettings, isPipeline, isProjectSettings, isTestSettings, nameOf } from './paths.ts';
import { judgements, type Scope } from './setting-judgements.ts';
import type { Setting, SettingsPair } from './settings.ts';

/** Settings of pipelines, tests, linters and type checkers that ask for less than they did (W6). */
export function looserSettings(pairs: readonly SettingsPair[]): Weakening[] {
  return pairs.flatMap((pair) => looser(pair).map((item) => ({ path: pair.path, ...item })));
}

function looser({ path, before, after, old, now }: SettingsPair): Found[] {
  if (after === null) {
    const checks = isLintSettings(path) || isTestSettings(path) || isPipeline(path);
    return checks && before?.trim() && !/\.(?:py|rb)$/.test(path)
      ? [{ kind: 'rule-disabled', what: 'Settings of checks are deleted with their file.' }]
      : [];
  }
  const scope = scopeOf(path, [...old, ...now]);
  return [...values(old, now, scope), ...lists(old, now, scope), ...triggers(old, now, scope)];
}

const PIPELINE_KEYS = /^(?:jobs|stages|presubmits|periodics|postsubmits|pipeline|before_script)$/;

function scopeOf(path: string, settings: readonly Setting[]): Scope {
  const tops = new Set(settings.map((setting) => setting.path.split('/', 1)[0]!));
  return {
    name: nameOf(path),
    pipeline: isPipeline(path) || (/\.ya?ml$/i.test(path) && [...tops].some((top) => PIPELINE_KEYS.test(top))),
    tests: isTestSettings(path),
    lint: isLintSettings(path) || /^\.\w+ignore$/.test(nameOf(path)),
    project: isProjectSettings(path),
  };
}

/** By path; the same key several times in one text, as XML has it, by its number. */
function byPath(settings: readonly Setting[]): Map<string, Setting> {
  const [places, counts] = [new Map<string, Setting>(), new Map<string, number>()];
  for (const setting of settings) {
    if (setting.item) continue;
    const count = (counts.get(setting.path) ?? 0) + 1;
    counts.set(setting.path, count);
    places.set(count > 1 ? `${setting.path}#${count}` : setting.path, setting);
  }
  return places;
}

/** Commands that check, of which the place is asked. */
const MOST_RUNS = 50;

function values(old: readonly Setting[], now: readonly Setting[], scope: Scope): Found[] {
  const [before, after] = [byPath(old), byPath(now)];
  const runs = now
    .filter(({ key, value }) => /^(?:run|script|command)$/.test(key) && /test|lint|check|verify|spec/.test(value))
    .slice(0, MOST_RUNS);
  // A step or a job that is new may have any condition.
  const known = new Set(old.map(({ path }) => path));
  const found: Found[] = [];
  for (const [place, setting] of after) {
    const was = before.get(place)?.value;
    if (was === setting.value) continue;
    const parent = setting.path.slice(0, setting.path.length - setting.key.length);
    const checks = setting.key === 'if' && runs.some(({ path }) => path.startsWith(parent) && known.has(path));
    const change = { setting, was, now: setting.value, checks, fresh: old.length === 0 };
    found.push(...judgements(change, scope).map((item) => ({ ...item, line: setting.line })));
  }
  for (const [place, setting] of before) {
    if (after.has(place)) continue;
    const change = { setting, was: setting.value, now: undefined, checks: false, fresh: false };
    found.push(...judgements(change, scope).map((item) => ({ ...item, line: setting.line })));
  }
  return found;
}

/** Lists that take something out of a check, and lists that name what is checked. */
const OUT =
  /^(?:ignores?|ignore[-_]?patterns?|ignored?[-_]?(?:files|paths|rules|words)|excludes?|excluded\w{0,20}|exclude[-_]\w{1,30}|skip|skips|skip[-_]\w{1,30}|disable|disabled|disabled[-_]?(?:rules|linters)|extend-(?:ignore|exclude|per-file-ignores)|per[-_]file[-_]ignores|test(?:path)?ignorepatterns|(?:coverage|module|watch)pathignorepatterns|omit|exclude_lines|exclude_also|deselect|norecursedirs|collect_ignore|disable_error_code|paths-ignore|branches-ignore|testregexignore|excludedgroups|exclude-pattern|allowed_failures)$/i;
const IN =
  /^(?:enable|select|extend-select|extends|testmatch|testpaths|checks|linters|opt_in_rules|only_rules|testregex|projects|tests?)$/i;
const OF_CHECKS =
  /(?:^|\/)tool\/(?:ruff|mypy|pytest|coverage|flake8|pylint|pyright|basedpyright|isort|bandit|ty|tox|nox|black)\b|(?:^|\/)(?:jest|eslintConfig|nyc|c8|ava|mocha|stylelint|lints|xo|vitest|test|coverage)(?:\/|$)|^(?:tool:pytest|flake8|mypy|coverage|isort)/;

function lists(old: readonly Setting[], now: readonly Setting[], scope: Scope): Found[] {
  const ofChecks = ({ path }: Setting): boolean =>
    scope.lint ||
    scope.tests ||
    (scope.project && (OF_CHECKS.test(path) || scope.name === 'pom.xml')) ||
    (scope.pipeline && path.endsWith('-ignore'));
  const items = (settings: readonly Setting[]): Setting[] =>
    settings.filter((setting) => setting.item && setting.value !== '' && ofChecks(setting));
  const [before, after] = [items(old), items(now)];
  const keyOf = ({ path, value }: Setting): string => `${path} ${value}`;
  const more = added(before, after, keyOf).flatMap(({ path, key, value, line }): Found[] => {
    const warnings = key === 'filterwarnings' && value.startsWith('ignore');
    if (!OUT.test(key) && !warnings) return [];
    const coverage = /cover|omit|exclude_lines|exclude_also/i.test(path);
    const tests = /test|collect|deselect|norecurse|spec|groups|-ignore$/i.test(key);
    const kind = coverage ? 'coverage-lowered' : tests ? 'test-skipped' : 'rule-disabled';
    return [{ kind, line, what: `${quoted(key)} takes out ${quoted(value)}.` }];
  });
  const less = added(after, before, keyOf).flatMap(({ key, value, line }): Found[] =>
    IN.test(key) || (key === 'filterwarnings' && value.startsWith('error'))
      ? [{ kind: 'rule-disabled', line, what: `${quoted(key)} has ${quoted(value)} no more.` }]
      : [],
  );
  return [...more, ...less];
}

/** Events that a pipeline ran at and does no more. */
function triggers(old: readonly Setting[], now: readonly Setting[], { pipeline }: Scope): Found[] {
  if (!pipeline || now.length === 0) return [];
  const events = (settings: readonly Setting[]): Map<string, number> =>
    new Map(
      settings.flatMap(({ path, value, line, key }): [string, number][] => {
        const event = key === 'on' ? value : /^on\/(\w{1,40})/.exec(path)?.[1];
        return event && /^(?:push|pull_request|pull_request_target|merge_group)$/.test(event) ? [[event, line]] : [];
      }),
    );
  const after = events(now);
  return [...events(old)]
    .filter(([event]) => !after.has(event))
    .map(([event, line]) => ({
      kind: 'test-skipped',
      line,
      what: `The pipeline does not run at ${quoted(event)} any more.`,
    }));
}
