import { inlineCode } from '../../text/markdown.ts';

const LONGEST = 120;
const SHOWN = 3;

/** A name as code, cut to 120 characters. */
export const code = (text: string): string =>
  inlineCode(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** ` (a, b, c and 4 more)`, or nothing; what is listed is Markdown already. */
export function listed(items: readonly string[]): string {
  if (items.length === 0) return '';
  const more = items.length > SHOWN ? ` and ${items.length - SHOWN} more` : '';
  return ` (${items.slice(0, SHOWN).join(', ')}${more})`;
}
