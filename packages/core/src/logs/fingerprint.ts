import { createHash } from 'node:crypto';
import type { FailureClass } from '../domain/failure.ts';
import type { Finding } from '../domain/finding.ts';
import { speaksOf } from './classify.ts';
import { namesOnly, saysNothing } from './generic.ts';
import { normalize, normalizeName } from './normalize.ts';
import { type Told, telling } from './telling.ts';

/** What a failure is known by. */
export interface FingerprintFacts extends Told {
  class: FailureClass;
  findings: readonly Finding[];
  /** Repository, workflow and job: hashed only when nothing else tells this failure from others. */
  scope?: string;
}

export interface Fingerprint {
  /** `v1:` and 16 hex digits: the same cause, whatever leg of a matrix or repository it showed up in. */
  exact: string;
  /** `l1:` and 16 hex digits: merely alike, whatever test it was and whatever values it had. */
  loose: string;
  /** Whose report it rests on; empty when no parser understood the log. */
  tool: string;
  /** Nothing in the log tells it from other failures: its scope is part of it. */
  generic: boolean;
}

/** What the hash is made of, normalised. */
interface Essence {
  tool: string;
  /** Failed tests, error codes, goals. */
  names: readonly string[];
  /** Lines that say why; the first `LINES`. */
  message: string;
  frame: string;
  /** Whether the message says more than a name. */
  specific: boolean;
}

/** More names than this have a common cause, and are not the same ones each time. */
const MOST_NAMES = 20;
const LINES = 4;
const MESSAGE_CHARS = 2_000;
/** Where a message comes from, as many a tool puts it before the message. */
const PLACE = /^\s*(\S{1,200}\.\w{1,8}:\d+)(?::\d+)?: /;

/** The cause of these lies outside of what was tested or built, so what happened to fail with it tells nothing. */
const CIRCUMSTANCES: ReadonlySet<FailureClass> = new Set([
  'infra_runner',
  'timeout_cancelled',
  'network_registry',
  'auth_permission',
  'vcs_checkout',
]);

/** Findings about a place in the code. */
const LOCATED: ReadonlySet<Finding['kind']> = new Set(['test', 'compile', 'lint']);

/** Which reports a class rests on; for the others those that say most lead, what else there is mostly follows from them. */
const LEADS: Partial<Record<FailureClass, Finding['kind']>> = {
  test_failure: 'test',
  compile_error: 'compile',
  lint_format: 'lint',
  dependency_resolution: 'dependency',
  resource_crash: 'crash',
};
const LEADING: readonly Finding['kind'][] = ['test', 'compile', 'lint', 'dependency', 'crash', 'build'];

/**
 * The fingerprint of a failure (E.2): class, tool, the set of failed tests or error codes, the first message and the
 * innermost frame, each without what differs from run to run. Never the name of a test alone, never a line that every
 * failure has. The order of findings makes no difference; a warning counts only when there is nothing else.
 */
export function fingerprint(facts: FingerprintFacts): Fingerprint {
  const { tool, names, message, frame, specific } = essenceOf(facts);
  const scope = specific ? '' : legless(facts.scope ?? '');
  const codes = sortedSet(facts.findings.flatMap(({ code }) => code ?? []));
  return {
    exact: `v1:${hash([facts.class, tool, names.join('\n'), message, frame, scope])}`,
    loose: `l1:${hash([facts.class, tool, codes.slice(0, MOST_NAMES).join('\n'), masked(message), scope])}`,
    tool,
    generic: !specific,
  };
}

function essenceOf(facts: FingerprintFacts): Essence {
  const { findings } = facts;
  const lines = telling(facts);
  const outside = CIRCUMSTANCES.has(facts.class) ? circumstance(facts, lines) : undefined;
  if (outside) return outside;
  const led = leading(facts.class, findings);
  const plain = { tool: '', names: [], frame: '', ...told(lines) };
  const kind = led[0]?.kind ?? 'build';
  const reported = led
    .map(termsOf)
    .sort(
      (a, b) => Number(b.specific) - Number(a.specific) || compare(a.name, b.name) || compare(a.message, b.message),
    );
  // What only tells which goal or script ended is no better than the lines that name the failure.
  const endsOnly = kind === 'build' && !reported.some(({ specific, message }) => specific && message.includes('\n'));
  if (led.length === 0 || (endsOnly && plain.specific)) return plain;
  const all = sortedSet(reported.map(({ name }) => name).filter(Boolean));
  const many = all.length > MOST_NAMES;
  const names = many ? [] : all;
  const tool = sortedSet(led.map((one) => one.tool)).join('+');
  const first = many ? commonest(reported) : reported[0];
  if (first?.specific) return { tool, names, message: first.message, frame: many ? '' : first.frame, specific: true };
  // Names without a reason: the reason stands in the lines; what is no name of code says nothing beside them.
  if (plain.specific && !LOCATED.has(kind)) return plain;
  return { ...plain, tool, names, frame: first?.frame ?? '' };
}

/** A finding in the terms of the hash. A message that only repeats the name says nothing. */
function termsOf(one: Finding): Pick<Essence, 'frame' | 'message' | 'specific'> & { name: string } {
  const said = one.message.split('\n').filter((line) => line.replace(/ failed$/i, '') !== one.id);
  const [, place] = PLACE.exec(said[0] ?? '') ?? [];
  return {
    name: nameOf(one),
    frame: normalize(one.frame ?? place ?? one.file ?? ''),
    ...told(said.map((line) => line.replace(PLACE, ''))),
  };
}

/**
 * What the line that speaks of the class says of the world outside: from an address on, without the path behind its host.
 * A refusal is told by its status, while an outage answers with any.
 */
function circumstance(facts: FingerprintFacts, lines: readonly string[]): Essence | undefined {
  const others = [...facts.anchors.map(({ text }) => text), ...(facts.excerpt ?? '').split('\n')];
  const reported = facts.findings.flatMap(({ message }) => message.split('\n'));
  const line = [...lines, ...reported, ...others].find((one) => speaksOf(facts.class, one)) ?? '';
  const { message, specific } = told([fromAddress(line)]);
  // Where it happened to be when it was stopped is no cause.
  const stopped = facts.class === 'timeout_cancelled' || facts.class === 'infra_runner';
  return specific || stopped ? { tool: '', names: [], message, frame: '', specific } : undefined;
}

const fromAddress = (line: string): string =>
  line.replace(/^(.*?)(https?:\/\/[^/\s"'?]+)[^\s"']*/, (_, before: string, host: string) => {
    const [status] = /\b4(?:0\d|29|51)\b(?! ?(?:m?s|[kKMG]i?B|bytes)\b)/.exec(before) ?? [];
    return status === undefined ? host : `HTTP ${status} ${host}`;
  });

/** The findings that a failure of a class rests on. What passed when tried again, and warnings, only if there are no others. */
export function leading(kind: FailureClass, findings: readonly Finding[]): readonly Finding[] {
  const errors = findings.filter(({ severity, flaky }) => severity === 'error' && flaky !== true);
  const counted = errors.length > 0 ? errors : findings.filter((one) => LOCATED.has(one.kind));
  const own = LEADS[kind];
  const first = own ?? LEADING.find((candidate) => counted.some((one) => one.kind === candidate));
  const led = counted.filter((one) => one.kind === first);
  // A report file says the same as the log, in other words.
  const logged = led.filter(({ line }) => line > 0);
  return logged.length > 0 ? logged : led;
}

/** What tells one finding of a kind from another: the test, the package; elsewhere the error code, or what was being built. */
function nameOf({ kind, id, code }: Finding): string {
  if (kind === 'test') return normalizeName(id ?? '');
  if (kind === 'dependency') return [code, normalizeName(id ?? '')].filter(Boolean).join(' ');
  return code ?? (kind === 'compile' || kind === 'lint' ? '' : normalizeName(id ?? ''));
}

/** The first lines that say something, normalised and sorted; and whether one of them says more than a name. */
function told(lines: readonly string[]): { message: string; specific: boolean } {
  const said = [...new Set(lines.map(normalize).filter((line) => line !== '' && !saysNothing(line)))];
  const specific = said.find((line) => !namesOnly(line));
  const chosen = said.slice(0, LINES);
  if (specific !== undefined && !chosen.includes(specific)) chosen.splice(-1, 1, specific);
  return { message: chosen.sort(compare).join('\n').slice(0, MESSAGE_CHARS), specific: specific !== undefined };
}

/** The message that most of very many findings share. */
function commonest<T extends { message: string }>(reported: readonly T[]): T | undefined {
  const counts = new Map<string, number>();
  for (const { message } of reported) counts.set(message, (counts.get(message) ?? 0) + 1);
  return reported.toSorted((a, b) => (counts.get(b.message) ?? 0) - (counts.get(a.message) ?? 0))[0];
}

/** A message without anything that could be a value (C.2: LUCI masks numbers and hex; quoted words are values as well). */
const masked = (message: string): string =>
  message
    .replace(/"[^"\n]{1,200}"|'[^'\n]{1,200}'|`[^`\n]{1,200}`|‘[^’\n]{1,200}’/g, '%')
    .replace(/\S*\/\S*/g, '%')
    .replace(/[A-Z]*\d+/g, '%')
    .toLowerCase();

/** A job's name without the values of its matrix: `test (ubuntu, 20)`. */
const legless = (scope: string): string => scope.replace(/ \([^()]*\)/g, '');

const sortedSet = (values: readonly string[]): string[] => [...new Set(values)].sort(compare);

/** By code units: the same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const hash = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
