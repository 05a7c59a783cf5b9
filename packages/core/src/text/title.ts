import { stripInvisible } from './invisible.ts';
import { CAPS, sanitizeLine } from './sanitize.ts';
import { settle } from './settle.ts';

// Words that make GitHub or a bot skip the checks of a commit.
const SKIP =
  /\[\s?(?:skip[ -](?:ci|actions|checks|build|deploy)|(?:ci|actions|build|deploy)[ -]skip|no[ -]ci)\s?\]|\*\*\*NO_CI\*\*\*|skip-checks\s{0,3}:\s{0,3}true/gi;
const TRAILER =
  /^\s*(?:[a-z]+(?:-[a-z]+){0,3}-by|skip-checks|change-id|signed-off|cc|closes|fixes|resolves|release-as)\s{0,3}:/i;
const CLOSING = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s{1,3})(?:([\w.-]{1,100}\/[\w.-]{1,100})?#|GH-)(?=\d)/gi;

const calmOnce = (text: string): string =>
  text
    .replace(SKIP, (all) => all.replace(/[[\]*:]/g, ' ').trim())
    .replace(CLOSING, '$1$2issue ')
    .replace(/@+(?=[A-Za-z0-9])/g, '')
    .replace(/([\w.-])#(?=\d)/g, '$1 ');

/** To a fixed point, because `[[skip ci]skip ci]` holds another one when the first is spoiled. */
const calm = (text: string): string => settle(text, calmOnce, (rest) => rest.replace(/[[\]@#*]/g, ' '));

/** O5: a title for a commit or a pull request: one line, no skip words, no mention, no closing keyword, at most `max`. */
export const safeTitle = (text: string, max: number = CAPS.title): string =>
  sanitizeLine(calm(sanitizeLine(text, max)), max);

/** O5: a commit message: a safe title, and a body without trailers. At most 4,000 characters. */
export function safeMessage(title: string, body = ''): string {
  const lines = stripInvisible(body)
    .split('\n')
    .filter((line) => !TRAILER.test(line))
    .map((line) => calm(line));
  const text = lines.join('\n').trim();
  return text ? `${safeTitle(title, 100)}\n\n${text}`.slice(0, 4_000) : safeTitle(title, 100);
}
