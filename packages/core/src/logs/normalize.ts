import { type Found, NAMES, NUMBERS, ORDERS, type Step, type Unique } from './normalize-rules.ts';

// The number of a value is not known before unordered parts are sorted; until then a private-use character stands for it.
const FIRST_MARK = 0xe000;
const MARKS = 6_000;
const MOST_PASSES = 5;
const MARK = /([A-Z]+)([\uE000-\uF8FF])/g;
const INVISIBLE = /(?![\n\t])\p{Cc}|[\uFEFF\uE000-\uF8FF]/gu;
// As clean.ts takes them out of a log; a report file holds them too.
const [ESC, BEL] = ['\u001b', '\u0007'];
const ESCAPES = new RegExp(
  `${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|(?:${ESC}|\\^\\[)\\[[0-?]*[ -/]*[@-~]|\\^\\[+`,
  'g',
);

/**
 * A message of one or more lines without what differs from run to run, from machine to machine and from one leg of a
 * matrix to the next (E.2): times, addresses, random values, directories, line numbers, bare numbers. What tells one cause
 * from another stays: error codes, HTTP status, exit codes, expected and actual values; and equal values stay equal by
 * their numbers, `HEX1` and `HEX2`. Applied twice it gives the same. Takes time in proportion to the text, which the
 * caller bounds.
 */
export const normalize = (text: string): string => run(text, [...NAMES, ...NUMBERS, ...ORDERS]);

/** The same for the name of a test, a task or a package, in which a bare number tells one from another: `case 1`. */
export const normalizeName = (text: string): string => run(text, [...NAMES, ...ORDERS]);

/** What stood side by side can, masked, look like something else: until nothing changes any more. */
function run(text: string, steps: readonly Step[]): string {
  let out = once(text, steps);
  for (let pass = 1; pass < MOST_PASSES; pass++) {
    const again = once(out, steps);
    if (again === out) break;
    out = again;
  }
  return out;
}

function once(text: string, steps: readonly Step[]): string {
  const seen = new Map<string, string>();
  const unique: Unique = (kind, value) => {
    const key = `${kind} ${value}`;
    const name = seen.get(key) ?? `${kind}${String.fromCharCode(FIRST_MARK + Math.min(seen.size, MARKS))}`;
    seen.set(key, name);
    return name;
  };
  let out = text.replace(ESCAPES, '').replace(INVISIBLE, '');
  for (const [pattern, to] of steps)
    out =
      typeof to === 'string'
        ? out.replace(pattern, to)
        : out.replace(pattern, (found: string, ...rest: unknown[]) => to({ found, unique, ...placeOf(rest) }));
  return numbered(out)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/^ | $/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** What `replace` tells after the match: the groups, where it stands, the whole text. */
function placeOf(rest: readonly unknown[]): Pick<Found, 'group' | 'at' | 'text'> {
  const at = rest.findIndex((value) => typeof value === 'number');
  return { group: at > 0 ? String(rest[0] ?? '') : '', at: Number(rest[at]), text: String(rest[at + 1]) };
}

/** Numbers from one on for each kind of value, in the order in which they now stand. */
function numbered(text: string): string {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return text.replace(MARK, (mark, kind: string) => {
    const count = names.has(mark) ? 0 : (counts.get(kind) ?? 0) + 1;
    if (count > 0) {
      counts.set(kind, count);
      names.set(mark, `${kind}${count}`);
    }
    return names.get(mark) ?? mark;
  });
}
