import type { FailureClass, Verdict } from '../domain/failure.ts';
import type { Finding } from '../domain/finding.ts';
import { saysNothing } from './generic.ts';
import { normalize } from './normalize.ts';
import { type Rule, verdict } from './rule.ts';
import { CODE, NAMED_DRIFT, NAMED_GATES, NAMED_LINT, NAMED_TEST } from './rules-code.ts';
import { OUTSIDE } from './rules-outside.ts';
import { type Told, telling } from './telling.ts';

/** In the order in which they are tried: the first that matches wins. */
export const RULES: readonly Rule[] = [...OUTSIDE, ...CODE];

/** What a verdict rests on. */
export interface ClassifyFacts extends Told {
  findings: readonly Finding[];
  excerpt: string;
  /** GitHub's word for the end of the job: `failure`, `timed_out`, `cancelled`, `startup_failure` … */
  conclusion: string;
  failedStep?: string;
  steps?: readonly { name: string; conclusion: string | null }[];
}

/** Anchors behind these are often the consequence of the first ones. */
const FIRST_ANCHORS = 3;
const NEVER_STARTED: readonly string[] = ['startup_failure', 'action_required'];

/**
 * The class of a failure by the ordered rules of E.1. The first of these that knows an answer wins: how GitHub ended the
 * job; what overrules every report (the machine went away); the tools' own reports; the lines that name the failure, the
 * first before the others; what is plain enough to count anywhere in the excerpt; the name of the step. Nothing of it:
 * `unknown`, rule `none`; the mere word "failed" is no reason for anything.
 */
export function classify(facts: ClassifyFacts): Verdict {
  const anchors = facts.anchors.map(({ text }) => text);
  const told = telling(facts);
  const shown = facts.excerpt.split('\n');
  const reported = facts.findings.filter(({ severity, flaky }) => severity === 'error' && flaky !== true);
  return (
    byEnd(facts) ??
    byRules(OVERRULING, [...anchors, ...shown]) ??
    byReports(reported, told, anchors) ??
    byRules(RULES, told.slice(0, FIRST_ANCHORS)) ??
    byRules(
      RULES,
      reported.flatMap(({ message }) => message.split('\n')),
    ) ??
    byRules(RULES, told) ??
    byRules(PLAIN, shown) ??
    byRules(
      RULES,
      anchors.filter((line) => saysNothing(normalize(line))),
    ) ??
    byNames(facts) ??
    verdict('unknown', 'none')
  );
}

/** Whether a line speaks of a class; for choosing among the lines of a failure that is of that class. */
export const speaksOf = (kind: FailureClass, line: string): boolean =>
  RULES.some((rule) => rule.class === kind && says(rule, line));

const OVERRULING = RULES.filter(({ overrules }) => overrules);
const PLAIN = RULES.filter(({ plain }) => plain);

const says = ({ says, unless }: Rule, line: string): boolean => says.test(line) && !unless?.test(line);

function byRules(rules: readonly Rule[], lines: readonly string[]): Verdict | undefined {
  const rule = rules.find((rule) => lines.some((line) => says(rule, line)));
  return rule && verdictOf(rule);
}

const verdictOf = ({ class: kind, rule, retry, fixable }: Rule): Verdict => ({ class: kind, rule, retry, fixable });

function byEnd({ conclusion, steps, excerpt }: ClassifyFacts): Verdict | undefined {
  if (conclusion === 'timed_out') return verdict('timeout_cancelled', 'timeout.conclusion');
  if (NEVER_STARTED.includes(conclusion)) return verdict('workflow_config', 'workflow.not-started');
  // The runner went away before it could say which step failed.
  const noStep = steps !== undefined && steps.length > 0 && steps.every((step) => step.conclusion !== 'failure');
  if (noStep && conclusion === 'failure' && excerpt.trim() === '') return verdict('infra_runner', 'infra.no-step');
  return undefined;
}

/** What the tools say themselves: they know better than any line of their output. */
function byReports(
  reported: readonly Finding[],
  told: readonly string[],
  anchors: readonly string[],
): Verdict | undefined {
  const of = (kind: Finding['kind']): Finding[] => reported.filter((one) => one.kind === kind);
  const tests = of('test');
  const compiles = of('compile');
  const lints = of('lint');
  const led = [tests, compiles, lints].find((some) => some.length > 0) ?? [];
  if (led.length > 0 && led.every(isOutside)) return verdict('network_registry', 'network.reported');
  if (tests.length > 0) {
    if (tests.every(({ message }) => says(SNAPSHOT, message))) return verdictOf(SNAPSHOT);
    // Where one part does not compile, other parts are tested all the same.
    if (
      compiles.length > 0 &&
      anchors.some((line) => /\[build failed\]|could not compile `|COMPILATION ERROR/.test(line))
    )
      return verdict('compile_error', 'compile.reported');
    return verdict('test_failure', 'test.reported');
  }
  // An analyser prints its places as a compiler does.
  if (compiles.length > 0 && compiles.every(({ message }) => says(LINT, message))) return verdictOf(LINT);
  if (compiles.length > 0) return verdict('compile_error', 'compile.reported');
  // A linter may be told not to fail; the tests that failed after it were not.
  if (lints.length > 0 && !told.some((line) => says(TEST, line))) return verdict('lint_format', 'lint.reported');
  const missing = of('dependency').filter(({ message }) =>
    message.split('\n').some((line) => !saysNothing(line.trim())),
  );
  if (missing.length > 0) {
    const lines = missing.flatMap(({ message, code }) => [...message.split('\n'), ...(code ? [code] : [])]);
    return byRules(BEFORE_DEPENDENCY, lines) ?? verdict('dependency_resolution', 'dependency.reported');
  }
  return undefined;
}

const [TEST, LINT, SNAPSHOT] = ['test.named', 'lint.rule', 'drift.snapshot'].map((id) =>
  RULES.find(({ rule }) => rule === id),
) as [Rule, Rule, Rule];
const NETWORK = RULES.filter((rule) => rule.class === 'network_registry');
/** A package manager that cannot reach its registry has no question of versions. */
const BEFORE_DEPENDENCY = RULES.filter((rule) =>
  (['network_registry', 'auth_permission', 'generated_drift'] as FailureClass[]).includes(rule.class),
);

/** A test or a build that could not reach a host elsewhere, and says so with its address. */
function isOutside({ message }: Finding): boolean {
  return (
    /https?:\/\/(?!localhost|127\.|0\.0\.0\.0|\[)[\w-]+\.[\w.-]+/.test(message) &&
    message.split('\n').some((line) => byRules(NETWORK, [line]) !== undefined)
  );
}

/** The last resort: what the step is for. */
function byNames({ conclusion, failedStep, excerpt }: ClassifyFacts): Verdict | undefined {
  if (conclusion === 'cancelled') return verdict('timeout_cancelled', 'timeout.conclusion');
  if (failedStep === undefined) return undefined;
  if (NAMED_GATES.test(failedStep)) return verdict('policy_gate', 'policy.step');
  if (excerpt.trim() === '') return undefined;
  if (NAMED_DRIFT.test(failedStep)) return verdict('generated_drift', 'drift.step');
  if (NAMED_LINT.test(failedStep)) return verdict('lint_format', 'lint.step');
  return NAMED_TEST.test(failedStep) ? verdict('test_failure', 'test.step') : undefined;
}
