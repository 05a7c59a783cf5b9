/**
 * I2: what a person does not see, the model must not read. Terminal sequences and invisible characters are removed;
 * everything that has a shape on the screen stays. Every pattern here is linear: no alternative can match the same
 * text in two ways, and every start that scans ahead stops at the next possible start.
 */

import { settle } from './settle.ts';

/** CSI, OSC and the other string sequences (also by their C1 byte), two-byte escapes, and `^[[` as some tools print it. */
const ANSI =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\n\x1b\x90\x98\x9b-\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]+[0-~]|\x1b[0-OQ-WYZ\\`-~]|\^\[\[[0-9;?]*[A-Za-z]/g;

// The invisible set of I2. \p{Default_Ignorable_Code_Point} holds zero-width, bidi, fillers, tags and variation
// selectors; \p{Cs} matches lone surrogates only, because of the u flag; noncharacters mean nothing to a reader.
const INVISIBLE =
  '[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x84\\x86-\\x9f\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Co}\\p{Cs}\\p{Noncharacter_Code_Point}\\u2800\\u3164\\u115F\\u1160\\uFFA0]';

// One pictograph with its presentation selector or skin tone; ZWJ is valid only between two of them.
const PICTOGRAPH = '\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F]|\\p{Emoji_Modifier}\\uFE0F?)?';
const FILTER = new RegExp(
  `(${PICTOGRAPH}(?:\\u200D${PICTOGRAPH}){0,7}|[0-9#*]\\uFE0F\\u20E3)|([\\x85\\u2028\\u2029])|${INVISIBLE}`,
  'gu',
);
const SUSPECT = new RegExp(`${INVISIBLE}|[\\x85\\u2028\\u2029]`, 'u');

const ansiOnce = (text: string): string => text.replace(ANSI, '');

function filterOnce(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(FILTER, (_all, kept: string | undefined, line: string | undefined) => kept ?? (line ? '\n' : ''));
}

/** The characters of a text that nobody sees, line ends of other kinds among them; those of a well-formed emoji are seen. */
export function invisibleIn(text: string): Set<string> {
  if (!SUSPECT.test(text)) return new Set();
  return new Set([...text.matchAll(FILTER)].flatMap(([all, kept]) => (kept === undefined ? [all] : [])));
}

/** Spoils the literal `^[[`; the characters ESC and CSI go as well. */
const spoil = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  text.replace(/[\x1b\x90\x98\x9b-\x9f]/g, '').replace(/\^\[(?=\[)/g, '^ [');

/**
 * Removes terminal sequences and invisible characters (I2), to a fixed point, so that nothing hides in what is left
 * when something was taken out. NEL, LS and PS become a line feed; CR goes. Emoji keep their selectors and joiners
 * where these are valid; Persian or Indic joiners and flags made of tags are lost, which costs the model nothing.
 */
export const stripInvisible = (text: string): string => settle(text, (current) => filterOnce(ansiOnce(current)), spoil);
