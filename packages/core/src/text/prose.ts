import { closes, opens } from './fences.ts';
import { type NeutralizeOptions, neutralize } from './neutralize.ts';

// What a line may stand in: quotes and list items, one in another.
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]+\S)))*[ \t]*/;
const HEADING = /^#{1,6}(?:[ \t]+|$)/;
/** A thematic break, or the line that makes a heading of the one above it. */
const RULE = /^(?:=+[ \t]*|(?:[-_*][ \t]*)+)$/;

/**
 * One text of a model on its way into a report of ours: it does nothing (O1), closes what it opens, and looks like no
 * section of ours, because its headings are bold and its rules are blank.
 */
export function prose(markdown: string, options: NeutralizeOptions = {}): string {
  let fence = '';
  return neutralize(markdown, options)
    .split('\n')
    .map((line) => {
      if (fence) {
        if (closes(line, fence)) fence = '';
        return line;
      }
      fence = opens(line)?.fence ?? '';
      return fence ? line : plain(line);
    })
    .join('\n');
}

function plain(line: string): string {
  const container = CONTAINERS.exec(line)?.[0] ?? '';
  const rest = line.slice(container.length);
  if (RULE.test(rest)) return '';
  if (!HEADING.test(rest)) return line;
  const words = rest
    .replace(HEADING, '')
    .replace(/#+[ \t]*$/, '')
    .trim();
  // Stars around nothing but stars would be a rule again.
  return /^[\s*_=-]*$/.test(words) ? '' : `${container}**${words}**`;
}
