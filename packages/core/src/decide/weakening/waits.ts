import type { Block, Mark } from './block.ts';
import { argumentsOf, type Source } from './source.ts';

/** A number by which something is waited for or tried again. */
export interface Wait extends Mark {
  /** The name that the number has in the text, in lower case. */
  name: string;
  kind: 'timeout-longer' | 'retries-more';
  /** A wait that always lasts as long as it says. */
  sleep: boolean;
  /** Seconds when the text names a unit, else whatever it says; Infinity for no limit. */
  value: number;
  text: string;
}

const WORDS = '(?:timeout|time_?out|deadline|sleep|retry|retries|reruns?|attempts|flaky|flake)';
/** `timeout: 5000`, `RETRIES = 3`, `max_attempts=5`. */
const KEYED = new RegExp(
  `(?<![\\w$-])([\\w$-]{0,60}${WORDS}[\\w$-]{0,40}|repeats|max_?runs)["']?\\s{0,9}(?::=|=>|[=:])(?!=)\\s{0,9}(?=[-+\\d.('"A-Za-z])`,
  'gi',
);
/** `sleep(5)`, `jest.setTimeout(5000)`, `context.WithTimeout(ctx, time.Second)`, `@Timeout(5)`. */
const CALLED = new RegExp(
  `(?<![\\w$-])([\\w$-]{0,60}(?:${WORDS}|delay|wait_?for|eventually)[\\w$-]{0,40})\\s{0,9}(?=\\()`,
  'gi',
);
const COMMAND = /^[ \t]{0,200}(sleep|timeout)[ \t]{1,9}(?=\d)/gm;
/** `@flaky` alone: a number that nobody wrote. */
const FLAKY = /@(?:pytest\.mark\.)?(flaky|Flaky|Retry)\b(?!\s{0,9}\()/g;
const RETRIES = /retr|rerun|attempt|flak|repeats|runs$/;
const SLEEPS = /sleep|delay|^settimeout$|waitfortimeout/;

/** The waits of a text, in the order of their places. */
export function waitsOf(source: Source, blocks: readonly Block[]): Wait[] {
  const { code, plain } = source;
  const found: Wait[] = [];
  const put = (at: number, given: string, value: number | undefined, text: string, call: boolean): void => {
    if (value === undefined) return;
    const name = given.toLowerCase();
    const retries = RETRIES.test(name);
    const sleep =
      call && !retries && SLEEPS.test(name) && !/jest\.$|vi\.$|test\.$/.test(plain.slice(Math.max(0, at - 6), at));
    const endless = value <= 0 && !retries && !sleep;
    found.push({
      at,
      ahead: false,
      name,
      kind: retries ? 'retries-more' : 'timeout-longer',
      sleep,
      value: endless ? Number.POSITIVE_INFINITY : value,
      text,
    });
  };
  for (const match of code.matchAll(KEYED)) {
    const from = match.index + match[0].length;
    const text = /^[^,;)}\]\n]{0,80}\)?/.exec(plain.slice(from, from + 90))?.[0] ?? '';
    put(match.index, match[1]!, numberOf(text), `${match[0]}${text}`.trim(), false);
  }
  for (const match of code.matchAll(CALLED)) {
    const open = match.index + match[0].length;
    const values = argumentsOf(source, open, 6).map(([from, to]) =>
      numberOf(plain.slice(from, Math.min(to, from + 100))),
    );
    const known = values.filter((value) => value !== undefined);
    const text = plain.slice(match.index, Math.min(source.closes[open] || open, match.index + 80) + 1);
    put(match.index, match[1]!, known.length > 0 ? Math.max(...known) : undefined, text, true);
  }
  if (source.language === 'shell') {
    for (const match of code.matchAll(COMMAND)) {
      const text =
        /^\d[\d.]{0,20}[smh]?/.exec(
          plain.slice(match.index + match[0].length, match.index + match[0].length + 30),
        )?.[0] ?? '';
      put(match.index, match[1]!, numberOf(text), `${match[0].trim()} ${text}`, true);
    }
  }
  for (const match of code.matchAll(FLAKY)) put(match.index, match[1]!, 1, match[0], true);
  for (const block of blocks)
    for (const wait of lastArgument(source, block)) put(wait.at, 'timeout', wait.value, wait.text, false);
  return found.sort((a, b) => a.at - b.at);
}

/** `it('name', () => {}, 20_000)`. */
function lastArgument({ code, language }: Source, { at, end }: Block): { at: number; value: number; text: string }[] {
  if (language !== 'js') return [];
  const found = /,\s{0,40}(\d[\d_]{2,12}(?:\s?\*\s?\d[\d_]{0,9})?),?\s{0,40}\)$/.exec(
    code.slice(Math.max(at, end - 140), end),
  );
  const value = numberOf(found?.[1] ?? '');
  return found && value !== undefined ? [{ at: end - found[0].length, value, text: found[1]! }] : [];
}

/** Seconds by unit, as the words of a text spell it. */
const UNITS: readonly [RegExp, number][] = [
  [/^(?:ns|nanos?\w*|nanosecond|from_nanos|fromnanos)$/, 1e-9],
  [/^(?:us|µs|micros?\w*|from_micros|microsecond)$/, 1e-6],
  [/^(?:ms|millis?\w*|from_millis|frommilliseconds|ofmillis|millisecond)$/, 1e-3],
  [/^(?:s|sec|secs|seconds?|from_secs\w*|fromseconds|ofseconds)$/, 1],
  [/^(?:m|min|mins|minutes?|from_mins|fromminutes|ofminutes)$/, 60],
  [/^(?:h|hours?|from_hours|fromhours|ofhours)$/, 3_600],
];

/**
 * What a short expression comes to: `30_000`, `5 * 1000`, `10*time.Second`, `Duration.ofSeconds(5)`, `30s`, `"5m"`. A number
 * without a unit is given as it is. Undefined for what names a value that stands elsewhere.
 */
export function numberOf(expression: string): number | undefined {
  const text = expression.trim().replace(/^["']|["']$/g, '');
  if (text === '' || text.length > 100) return undefined;
  let value = 1;
  let numbers = 0;
  for (const [piece] of text.matchAll(/\d[\d_]*(?:\.\d+)?|[A-Za-zµ_]+|[^\s\w]/g)) {
    if (/^\d/.test(piece)) {
      value *= Number(piece.replaceAll('_', ''));
      numbers += 1;
    } else if (/^[A-Za-zµ]/.test(piece)) {
      const unit = UNITS.find(([pattern]) => pattern.test(piece.toLowerCase()));
      if (unit) value *= unit[1];
      else if (!/^(?:time|duration|timespan|std|chrono|timeunit|of|from|n|timedelta|f|l|u|new|lit)$/i.test(piece))
        return undefined;
    } else if (!/^[*.:()_=,]$/.test(piece)) return piece === '-' && numbers === 0 ? -1 : undefined;
  }
  return numbers > 0 && Number.isFinite(value) ? value : undefined;
}

/** Milliseconds that the runners of JavaScript give a test when it does not ask for more. */
const DEFAULT_MS = 5_000;

/**
 * The first wait that is longer than its likes were, or that is new where there was none; undefined when all are as long
 * as they were, or shorter.
 */
export function longer(old: readonly Wait[], now: readonly Wait[], language: Source['language']): Wait | undefined {
  const [before, after] = [ranked(old), ranked(now)];
  for (const [name, waits] of after) {
    for (const [index, wait] of waits.entries()) {
      const was = before.get(name)?.[index];
      if (was ? wait.value > was.value : addsTime(wait, language)) return wait;
    }
  }
  return undefined;
}

/** By name, the longest first. */
function ranked(waits: readonly Wait[]): Map<string, Wait[]> {
  const names = new Map<string, Wait[]>();
  for (const wait of waits) {
    const list = names.get(wait.name);
    if (list) list.push(wait);
    else names.set(wait.name, [wait]);
  }
  for (const list of names.values()) list.sort((a, b) => b.value - a.value);
  return names;
}

const addsTime = ({ sleep, kind, value }: Wait, language: Source['language']): boolean =>
  sleep || kind === 'retries-more' ? value > 0 : language === 'js' && value > DEFAULT_MS;
