import { type Found, quoted } from './finding.ts';
import type { Setting } from './settings.ts';
import { numberOf } from './waits.ts';

/** What a settings file is about. */
export interface Scope {
  name: string;
  pipeline: boolean;
  tests: boolean;
  lint: boolean;
  /** A project's file, with settings of checks among others. */
  project: boolean;
}

/** One value before and after; undefined where its key is not there. */
export interface Change {
  setting: Setting;
  was: string | undefined;
  now: string | undefined;
  /** It says when something runs that checks. */
  checks: boolean;
  /** The file is new. */
  fresh: boolean;
}

type Judge = (change: Change & { key: string }, scope: Scope) => Pick<Found, 'kind' | 'what'> | undefined;

/** Whether a value says yes. */
const yes = (value: string | undefined): boolean =>
  value !== undefined && !/^\s*(?:false|no|off|0|never|none|null|\$\{\{\s*false\s*\}\})?\s*$/i.test(value);
const said = ({ key }: Setting, value: string | undefined): string =>
  quoted(value === undefined ? key : `${key}: ${value}`);

const IGNORES =
  /^(?:continue-?on-?error|allow[-_]?failures?|soft_fail|testfailureignore|maven\.test\.failure\.ignore|ignorefailures?|ignore_failures?|ignore_errors?|ignorebuilderrors|ignoreduringbuilds|passwithnotests|ignore_outcome)$/;
const DEMANDS =
  /^(?:fail_ci_if_error|failon\w{1,40}|failson\w{1,40}|fail_on\w{1,40}|failifnotests|forbidonly|haltonfailure|xfail_strict|check-?coverage|(?:treat|all)warningsaserrors|warningsaserrors|werror|warn_unused_ignores|abortonerror)$/;
const SKIPS = /^(?:skiptests|skipits|maven\.test\.skip|skip_tests?|skip|skiptestsuite)$/;
const STRICT =
  /^(?:strict|alwaysstrict|strict[a-z_]{1,60}|noimplicit[a-z]{1,40}|nounused[a-z]{1,40}|nounchecked[a-z]{1,40}|exactoptionalpropertytypes|nofallthroughcasesinswitch|nopropertyaccessfromindexsignature|noemitonerror|useunknownincatchvariables|checkjs|forceconsistentcasinginfilenames|noerrortruncation|disallow_\w{1,60}|warn_\w{1,60}|check_untyped_defs|no_implicit_\w{1,40}|extra_checks|recommended|all)$/;
const LENIENT =
  /^(?:skiplibcheck|skipdefaultlibcheck|allowunreachablecode|allowunusedlabels|suppress\w{1,60}|ignore_missing_imports|allow_untyped\w{0,20}|allow_redefinition|follow_untyped_imports|noinlineconfig|disabletypechecks)$/;
const TIME = /time-?_?out|deadline|slowtestthreshold/;
const AGAIN = /retr(?:y|ies)|rerun|flak|max[-_]?attempts|attempts|backofflimit/;
const COVERED =
  /^(?:branches|functions|lines|statements|conditions|global|each|fail[-_]?under|cov-fail-under|minimum(?:_coverage)?(?:_by_file)?|min|target|threshold|instruction|percent|minimumcoverage|lowthreshold|highthreshold)$/;

/** From 0 to 3; undefined for what is no severity. Only among rules are numbers and yes and no some. */
function severity(value: string | undefined, rule: boolean): number | undefined {
  const word = value?.trim().toLowerCase() ?? '';
  if (/^(?:off|allow|none|ignore|disabled?)$/.test(word) || (rule && /^(?:0|false)$/.test(word))) return 0;
  if (/^(?:info|information|hint|suggestion|note)$/.test(word)) return 1;
  if (/^(?:warn|warning)$/.test(word) || (rule && word === '1')) return 2;
  return /^(?:error|deny|forbid)$/.test(word) || (rule && /^(?:2|true|on)$/.test(word)) ? 3 : undefined;
}

const RULE_PATH =
  /(?:^|\/)(?:rules?|lints?|overrides|linters?|diagnostics|checks|severity)\/|(?:^|\/)report[A-Z]|dotnet_diagnostic/i;

const JUDGES: readonly Judge[] = [
  ({ key, setting, was, now }) =>
    IGNORES.test(key) && yes(now) && !yes(was)
      ? { kind: 'error-ignored', what: `A failure counts no more: ${said(setting, now)}.` }
      : undefined,
  ({ key, setting, was, now, fresh }) =>
    DEMANDS.test(key) && !yes(now) && (yes(was) || (now !== undefined && !fresh && was === undefined))
      ? { kind: 'rule-disabled', what: `A failure is not asked for any more: ${said(setting, now)}.` }
      : undefined,
  ({ key, setting, was, now }, { pipeline, tests, project }) =>
    SKIPS.test(key) && (pipeline || tests || project) && yes(now) && !yes(was)
      ? { kind: 'test-skipped', what: `Tests are skipped: ${said(setting, now)}.` }
      : undefined,
  ({ key, setting, was, now, checks }, { pipeline }) => {
    if (!pipeline || !/^(?:if|when|condition|rules)$/.test(key) || now === undefined) return undefined;
    const never = /^\s*(?:\$\{\{)?\s*(?:false|0|never\(\)|!\s*true)\b|&&\s*false\b|^\s*(?:never|manual)\s*$/.test(now);
    const narrower = checks && was === undefined && !/always\(\)|!\s*cancelled\(\)|success\(\)/.test(now);
    return never || narrower
      ? { kind: 'test-skipped', what: `A step does not always run any more: ${said(setting, now)}.` }
      : undefined;
  },
  ({ key, setting, was, now, fresh }, { lint, project }) =>
    STRICT.test(key) &&
    (lint || project) &&
    !yes(now) &&
    (yes(was) || (was === undefined && now !== undefined && !fresh))
      ? {
          kind: 'rule-disabled',
          what: `A check is less strict: ${said(setting, now)}${now === undefined ? ' is gone' : ''}.`,
        }
      : undefined,
  ({ key, setting, was, now }, { lint, project }) =>
    LENIENT.test(key) && (lint || project) && yes(now) && !yes(was)
      ? { kind: 'rule-disabled', what: `A check is less strict: ${said(setting, now)}.` }
      : undefined,
  ({ key, setting, was, now }, { lint }) =>
    lint && /^(?:enabled|active)$/.test(key) && now !== undefined && !yes(now) && (was === undefined || yes(was))
      ? { kind: 'rule-disabled', what: `${quoted(setting.path)} is switched off.` }
      : undefined,
  ({ setting, was, now, key }, { lint, project }) => {
    const rule = RULE_PATH.test(setting.path);
    if (!(lint || (project && rule)) || /^(?:enabled|active)$/.test(key)) return undefined;
    const [before, after] = [severity(was, rule), severity(now, rule)];
    const name = quoted(setting.key);
    if (before !== undefined && after !== undefined && after < before) {
      return { kind: 'rule-disabled', what: `The rule ${name} is ${quoted(now ?? '')} and was ${quoted(was ?? '')}.` };
    }
    if (rule && was === undefined && after === 0)
      return { kind: 'rule-disabled', what: `The rule ${name} is ${quoted(now ?? '')} now.` };
    return rule && now === undefined && (before ?? 0) > 1
      ? { kind: 'rule-disabled', what: `The rule ${name} is gone; it was ${quoted(was ?? '')}.` }
      : undefined;
  },
  ({ key, setting, was, now }, { tests, project, pipeline, name }) => {
    if (
      !COVERED.test(key) ||
      !(tests || project || pipeline || /cov/.test(name)) ||
      !/cover|thresh|under|minimum|nyc|c8|jacoco|^target$/i.test(setting.path + name)
    )
      return undefined;
    const [before, after] = [percent(was), percent(now)];
    if (before === undefined) return undefined;
    const slack = key === 'threshold' && /codecov/.test(name);
    const worse =
      after === undefined ? now === undefined || Number.isNaN(after) : slack ? after > before : after < before;
    return worse
      ? {
          kind: 'coverage-lowered',
          what: `Less coverage is asked for: ${said(setting, now)}${now === undefined ? ' is gone' : ` was ${quoted(was ?? '')}`}.`,
        }
      : undefined;
  },
  ({ key, setting, was, now }, { pipeline, tests, name }) => {
    if (
      !TIME.test(key) ||
      !(
        pipeline ||
        tests ||
        key === 'timeout-minutes' ||
        (name === 'package.json' && /jest|ava|mocha|vitest/.test(setting.path))
      )
    )
      return undefined;
    const [before, after] = [limit(was), limit(now)];
    const longer =
      before !== undefined && after !== undefined
        ? after > before
        : before !== undefined
          ? now === undefined && pipeline
          : after !== undefined &&
            (after === Number.POSITIVE_INFINITY ||
              (tests && /\.[mc]?[jt]s$|json$|rc$|ya?ml$/.test(name) && after > 5_000));
    return longer
      ? {
          kind: 'timeout-longer',
          what: `It may take longer: ${said(setting, now)}${now === undefined ? ' is gone' : ''}.`,
        }
      : undefined;
  },
  ({ key, setting, was, now }, { pipeline, tests, name }) => {
    if (key === 'uses')
      return now !== undefined && /\bretry\b/.test(now) && !/\bretry\b/.test(was ?? '') && pipeline
        ? { kind: 'retries-more', what: `A step is tried again now: ${said(setting, now)}.` }
        : undefined;
    if (
      !AGAIN.test(`${setting.path.split('/').at(-2) ?? ''}/${key}`) ||
      !(pipeline || tests || (name === 'package.json' && /jest|ava|mocha|vitest/.test(setting.path)))
    )
      return undefined;
    const [before, after] = [numberOf(was ?? '0') ?? 0, numberOf(now ?? '0') ?? (yes(now) ? conditional(now) : 0)];
    return after > before
      ? { kind: 'retries-more', what: `It is tried more often: ${said(setting, now)}.` }
      : undefined;
  },
];

const percent = (value: string | undefined): number | undefined => {
  const found = /^\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*%?\s*$/.exec(value ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Infinity for none. */
const limit = (value: string | undefined): number | undefined => {
  const found = value === undefined ? undefined : numberOf(value);
  return found !== undefined && found <= 0 ? Number.POSITIVE_INFINITY : found;
};

/** `process.env.CI ? 2 : 0`: the largest number in it. */
const conditional = (value: string | undefined): number =>
  Math.max(0, ...((value ?? '').match(/\d{1,6}/g)?.map(Number) ?? []));

/** What makes a changed value weaker than it was. */
export const judgements = (change: Change, scope: Scope): Pick<Found, 'kind' | 'what'>[] => {
  const facts = { ...change, key: change.setting.key.toLowerCase() };
  const found = JUDGES.map((judge) => judge(facts, scope)).find((item) => item !== undefined);
  return found ? [found] : [];
};
