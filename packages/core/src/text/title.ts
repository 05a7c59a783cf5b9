import { stripInvisible } from './invisible.ts';
import { allowed, breakComments, calmCode, calmSpan, isRisky } from './risky.ts';
import { cap, sanitizeLine } from './sanitize.ts';
import { settle } from './settle.ts';

const NOTHING = allowed({});
const CODE = /^`[^`]+`$/;

/**
 * The title of an issue (O5): one line of at most `max` characters that calls nobody and links nothing. GitHub shows of
 * Markdown in a title only code, so whatever would act becomes code. Idempotent.
 */
export function plainTitle(text: string, max = 120): string {
  for (let room = max; room > 0; room -= 1) {
    const line = breakComments(sanitizeLine(text, room));
    const calm = line.split(' ').map(calmWord).join(' ');
    if (calm.length <= max) return calm;
  }
  return '';
}

function calmWord(word: string): string {
  // Bots read the raw title; what makes a name a call is the sign before it.
  const quiet = calmSpan(word, NOTHING).replaceAll('@ ', '');
  if (CODE.test(quiet)) return quiet;
  const plain = quiet.replaceAll('`', "'");
  return isRisky(plain, NOTHING, { start: true, closed: false }) ? `\`${plain}\`` : plain;
}

/** In brackets, words of a commit that make some CI pass it over: `[skip ci]`, `[no ci]`, `[actions skip]`, `[skip-travis]`. */
const SKIP = /\[([\p{L}\s_-]{0,60})\]/gu;
const SKIPS = /(?:^|[\s_-])(?:skip|no[\s_-]?ci)(?=$|[\s_-])/i;

/** The text without the words in brackets that make a CI pass a commit over (O5); the words themselves stay. */
export const withoutSkips = (text: string): string =>
  text.replace(SKIP, (all, words: string) => (SKIPS.test(words) ? `(${words})` : all));

/** Lines that git and GitHub read as trailers: who signed, who else wrote it, what a release is to be called. */
const TRAILER =
  /^([ \t]*(?:[a-z]{1,30}(?:-[a-z]{1,30}){0,5}-by|on-behalf-of|signed-off|change-id|release-as|cc))[ \t]*:[ \t:]*/gim;

/** One pass of O5: every word stays, and the sign that makes it act goes or stands apart. */
const calmOnce = (text: string): string =>
  withoutSkips(calmCode(stripInvisible(text)))
    .replace(/(?<!\*)\*{3,}(?=NO_CI)/gi, '')
    .replace(/(skip)-(?=checks)/gi, '$1 ')
    .replace(TRAILER, '$1 ')
    .replace(/@(?=[._-]{0,9}[A-Za-z0-9])/g, '@ ')
    .replace(/#(?=\d)/g, '# ')
    .replace(/(^|[^A-Za-z0-9])(GH)-(?=\d)/gi, '$1$2 ')
    // A link to an issue or a commit leaves a trace there, and after `fixes` it closes it; `www.` alone makes a link, too.
    .replace(/:\/\//g, ': //')
    .replace(/(?<![A-Za-z0-9])(www)\.(?=[A-Za-z0-9])/gi, '$1. ');

const calmed = (text: string): string => settle(text, calmOnce, (rest) => rest.replace(/[[\]@#*:/<-]/g, ' '));

/**
 * O5: the headline of a commit and the title of a pull request: one line of at most `max` characters that skips no check,
 * calls nobody, links and closes nothing, and is no trailer. GitHub shows a commit's text as it is, so nothing becomes
 * code as in `plainTitle`; what would act is parted from its sign. `fix(core): …` stays. Idempotent.
 */
export function safeTitle(text: string, max = 100): string {
  for (let room = max; room > 0; room -= 1) {
    const title = sanitizeLine(calmed(sanitizeLine(text, room)), Number.POSITIVE_INFINITY);
    if (title.length <= max) return title;
  }
  return '';
}

/** AM44: the longest body of a commit, in UTF-8 bytes. */
export const LONGEST_MESSAGE = 10_000;

/**
 * O5: the body of a commit: as a title, over many lines, none of which is a trailer; at most `maxBytes` of UTF-8, and a cut
 * is marked. No line ends in white space, and there is never more than one blank line, because two of them begin what
 * GitHub reads as instructions. Idempotent.
 */
export function safeMessage(text: string, maxBytes = LONGEST_MESSAGE): string {
  // A character is a byte at least.
  let limit = maxBytes;
  for (let round = 0; round < 12 && limit > 0; round += 1) {
    const message = settle(tidy(stripInvisible(cap(text, limit))), (part) => tidy(calmed(part)), calmed);
    const bytes = Buffer.byteLength(message);
    if (bytes <= maxBytes) return message;
    limit = Math.min(limit - 1, Math.floor((Math.min(limit, text.length) * maxBytes * 0.95) / bytes));
  }
  return '';
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
