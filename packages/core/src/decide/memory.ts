import type { Memory } from '../domain/decision.ts';
import type { Check } from '../domain/pull.ts';
import { ACTIONS } from '../domain/rule.ts';

/** The name of our check run. It shows the decision, never blocks, and its `external_id` is what the next run knows of this one. */
export const OUR_CHECK = 'ai-devops / pr-reconcile';

/** Whether a check is our own: it stands for nothing, so no gate and no fingerprint looks at it. We write no commit status. */
export const isOurCheck = ({ name, kind }: Pick<Check, 'name' | 'kind'>): boolean =>
  name === OUR_CHECK && kind === 'run';

// Version, both fingerprints, action, three moments in seconds since 1970, what it cost and the rules; `-` for what is
// absent. What older versions wrote ends after the moments.
const FORM =
  /^v1:([0-9a-f]{16}|-):([0-9a-f]{16}|-):([a-z]{1,8}):(0|[1-9]\d{0,10}):(0|[1-9]\d{0,10}|-):(0|[1-9]\d{0,10}|-)(?::(0|[1-9]\d{0,11}|-):([a-z0-9.+-]{1,122}))?$/;

/** Characters of the rules' names together. */
const LONGEST_RULES = 122;
const MOST_MICROS = 10 ** 12 - 1;

/**
 * A memory as the `external_id` of our check: at most 255 characters. Fractions of a second are dropped, and names of rules
 * that find no room are left out; a first one that is too long is cut.
 */
export function encodeMemory(memory: Memory): string {
  const { sweep, details, action, at, again, unknownSince, micros, rules } = memory;
  const whole = (number: number | undefined): string => (number === undefined ? '-' : String(Math.floor(number)));
  const known = [...['v1', sweep || '-', details || '-', action], ...[at, again, unknownSince].map(whole)];
  if (micros === undefined && !rules?.length) return known.join(':');
  return [...known, whole(micros && Math.min(micros, MOST_MICROS)), namesIn(rules ?? [])].join(':');
}

function namesIn(rules: readonly string[]): string {
  let text = '';
  for (const name of rules) {
    const next = text === '' ? name.slice(0, LONGEST_RULES) : `${text}+${name}`;
    if (next.length <= LONGEST_RULES) text = next;
  }
  return text || '-';
}

/** What a text says that `encodeMemory` could have written; undefined for any other, because anybody can have written it. */
export function decodeMemory(text: string): Memory | undefined {
  const [, sweep, details, word, at, again, unknownSince, micros, names] = FORM.exec(text) ?? [];
  const action = ([...ACTIONS, 'none'] as const).find((known) => known === word);
  if (action === undefined) return undefined;
  const fingerprint = (part: string | undefined): string => (part === undefined || part === '-' ? '' : part);
  const moment = (part: string | undefined): number | undefined =>
    part === undefined || part === '-' ? undefined : Number(part);
  return {
    sweep: fingerprint(sweep),
    details: fingerprint(details),
    action,
    at: Number(at),
    again: moment(again),
    unknownSince: moment(unknownSince),
    ...(micros === undefined || micros === '-' ? {} : { micros: Number(micros) }),
    ...(names === undefined || names === '-' ? {} : { rules: names.split('+').filter((name) => name !== '') }),
  };
}

/** What the newest readable one of our own checks remembers; of two of the same second the later in the list. */
export function memoryIn(checks: readonly Pick<Check, 'name' | 'kind' | 'externalId'>[]): Memory | undefined {
  let newest: Memory | undefined;
  for (const check of checks) {
    const found = isOurCheck(check) ? decodeMemory(check.externalId) : undefined;
    if (found && (newest === undefined || found.at >= newest.at)) newest = found;
  }
  return newest;
}

/** Seconds after which it is looked at whatever is remembered: rights, settings and this code change, and no sweep sees it. */
const LONGEST_REST = 86_400;

/**
 * Why a pull request is not looked at now; undefined when it is. `too-soon`: the last look is less than `intervalSeconds`
 * ago, whatever changed since. `unchanged`: nothing changed and no time has come that may change anything. What was to be
 * merged never counts as settled: a forged memory must not be able to carry a merge, nor a failed one be forgotten. A look
 * in the future is no look: a wrong clock or a forged memory must not hold a pull request for ever.
 */
export function rests(
  memory: Memory | undefined,
  sweepFingerprint: string,
  nowSeconds: number,
  intervalSeconds: number,
): 'unchanged' | 'too-soon' | undefined {
  if (memory === undefined || memory.at > nowSeconds + intervalSeconds) return undefined;
  if (nowSeconds < memory.at + intervalSeconds) return 'too-soon';
  if (memory.action === 'merge') return undefined;
  if (nowSeconds >= Math.min(memory.again ?? Number.POSITIVE_INFINITY, memory.at + LONGEST_REST)) return undefined;
  return memory.sweep !== '' && memory.sweep === sweepFingerprint ? 'unchanged' : undefined;
}
