/** Small builders for reports. They escape what would break their own shape; `neutralize` is for hostile text (O1). */

const longestRun = (text: string): number =>
  text.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;

/** A heading of level 1 to 6 on one line. */
export const heading = (level: number, text: string): string =>
  `${'#'.repeat(Math.min(6, Math.max(1, level)))} ${text.replace(/\s+/g, ' ').trim()}`;

/** A code span whose delimiter is longer than any run of backticks inside; line breaks become spaces. */
export function inlineCode(text: string): string {
  const line = oneLine(text);
  if (line.trim() === '') return '` `';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ')) ? ' ' : '';
  return ticks + pad + line + pad + ticks;
}

/** A fenced block whose fence is longer than any run of backticks inside. */
export function codeBlock(text: string, language = ''): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}${language.replace(/[^\w+#.-]/g, '')}\n${text.replace(/\n$/, '')}\n${ticks}`;
}

/** Escapes every `|` that is not yet escaped; a backslash pairs with what follows it, as in GitHub's tables. */
export const escapePipes = (text: string): string =>
  text.replace(/\\[\s\S]|\|/g, (found) => (found === '|' ? '\\|' : found));

/**
 * Line breaks, of which a lone carriage return is one in Markdown, as single spaces. Split and trim, because `\s*\n` tries every
 * start of a long run of spaces.
 */
const oneLine = (text: string): string =>
  /[\r\n]/.test(text)
    ? text
        .split(/[\r\n]/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ')
    : text;

/** One line without an unescaped `|`. */
export const escapeCell = (text: string): string => escapePipes(oneLine(text));

/** A table; a short row is filled up, a long one is cut. Cells are escaped. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${header.map((_, column) => escapeCell(cells[column] ?? '')).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

/** A section that opens on a click. The blank lines let Markdown work inside. */
export const details = (summary: string, body: string): string =>
  `<details>\n<summary>${summary.replace(/[<>&]/g, (char) => ({ '<': '&lt;', '>': '&gt;' })[char] ?? '&amp;')}</summary>\n\n${body}\n\n</details>`;
