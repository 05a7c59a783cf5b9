/** A piece of one line: a code span with its backticks, or the text between code spans. */
export interface Piece {
  code: boolean;
  text: string;
}

/**
 * Splits one line into code spans and text as CommonMark does, but for this line alone: a run of backticks that finds
 * no partner on its line is text. Backslashes count outside spans only. Linear: the lengths that found no partner are
 * remembered, as in the reference implementation.
 */
export function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  const runs = [...line.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  const later = new Map<number, number[]>();
  for (const run of runs.toReversed()) {
    const list = later.get(run.length);
    if (list) list.push(run.at);
    else later.set(run.length, [run.at]);
  }
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') {
      at += 1;
      continue;
    }
    if (line[at] !== '`') continue;
    let end = at;
    while (line[end] === '`') end += 1;
    const list = later.get(end - at) ?? [];
    while (list.length > 0 && list[list.length - 1]! < end) list.pop();
    const partner = list[list.length - 1];
    if (partner !== undefined) {
      if (at > from) found.push({ code: false, text: line.slice(from, at) });
      from = partner + (end - at);
      found.push({ code: true, text: line.slice(at, from) });
      at = from - 1;
    } else at = end - 1;
  }
  if (from < line.length) found.push({ code: false, text: line.slice(from) });
  return found;
}
