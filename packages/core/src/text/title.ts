import { allowed, breakComments, calmSpan, isRisky } from './risky.ts';
import { sanitizeLine } from './sanitize.ts';

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
