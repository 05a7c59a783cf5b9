import { stripInvisible } from './invisible.ts';

/**
 * O3: makes text safe for the runner's log. The runner takes a line for a command when it starts with `::` after
 * trimming, or holds `##[` anywhere; it compares with culture rules that skip invisible characters, so these go first.
 * CR, NEL, LS, PS, VT and FF become line feeds, so no line hides from the check. Idempotent; a multi-line text stays so.
 */
export function logSafe(text: string): string {
  return stripInvisible(text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n'))
    .replace(/^([^\S\n]*):(?=:)/gm, '$1: ')
    .replace(/##(?=\[)/g, '## ');
}
