/** A run of whole lines: a fenced code block that GitHub surely shows as code, or anything else. */
export interface Block {
  code: boolean;
  /** The lines without their line feeds; of a code block, the opening and closing lines too. */
  lines: string[];
}

const OPEN = /^(`{3,}|~{3,})([^\n]*)$/;
// An HTML block that ends at a blank line, and the kinds that end only at a marker of their own.
const HTML = /^ {0,3}</;
const LONG_HTML = /^ {0,3}<(?:pre|script|style|textarea|[!?])/i;

/** The closing line of a fence: the same character, at least as many, nothing after it. */
export const closes = (line: string, fence: string): boolean => {
  const match = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line);
  return match?.[1] !== undefined && match[1][0] === fence[0] && match[1].length >= fence.length;
};

/** The fence of an opening line, or undefined: a backtick fence has no backtick in its info. */
export function opens(line: string): { fence: string; info: string } | undefined {
  const [, fence, info] = OPEN.exec(line) ?? [];
  if (!fence || info === undefined || (fence[0] === '`' && info.includes('`'))) return undefined;
  return { fence, info: info.trim() };
}

/**
 * Splits a text into code blocks and the rest. Only a fence at the very start of a line counts, and none inside or
 * after an HTML block: there GitHub may show or hide what a parser takes for code (I3). Doubt means: not code.
 */
export function blocks(text: string): Block[] {
  const found: Block[] = [{ code: false, lines: [] }];
  let fence = '';
  let html = false;
  let longHtml = false;
  for (const line of text.split('\n')) {
    const current = found[found.length - 1]!;
    if (fence) {
      current.lines.push(line);
      if (closes(line, fence)) {
        fence = '';
        found.push({ code: false, lines: [] });
      }
      continue;
    }
    if (line.trim() === '') html = false;
    else if (LONG_HTML.test(line)) longHtml = true;
    else if (HTML.test(line)) html = true;
    const opened = html || longHtml ? undefined : opens(line);
    if (opened) {
      fence = opened.fence;
      found.push({ code: true, lines: [line] });
    } else current.lines.push(line);
  }
  return found.filter((block) => block.lines.length > 0);
}
