/** Whole lines of an excerpt, at most `max` characters: around the line that names the failure, else from the end. */
export function around(excerpt: string, anchor: string | undefined, max: number): string {
  if (excerpt.length <= max) return excerpt;
  const lines = excerpt.split('\n');
  const found = anchor === undefined ? -1 : lines.findIndex((line) => line.includes(anchor));
  const middle = found < 0 ? lines.length - 1 : found;
  let [from, to] = [middle, middle];
  let size = (lines[middle] ?? '').length;
  // What follows the line that names a failure says more than what went before it: two lines after for one before.
  for (let turn = 0; from > 0 || to < lines.length - 1; turn++) {
    const down = to < lines.length - 1 && (turn % 3 !== 2 || from === 0);
    size += (lines[down ? to + 1 : from - 1] ?? '').length + 1;
    if (size > max) break;
    if (down) to++;
    else from--;
  }
  const cut = [from > 0 ? '…' : '', lines.slice(from, to + 1).join('\n'), to < lines.length - 1 ? '…' : ''];
  return cut.filter((part) => part !== '').join('\n');
}
