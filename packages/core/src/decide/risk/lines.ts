/**
 * The lines that only one side has, each as often as it has it more: what a rule about added text looks at. Unlike a
 * patch it does not see a line that moves, and it is linear.
 */
export function lineDifference(before: string, after: string): { added: string[]; removed: string[] } {
  const [old, now] = [linesOf(before), linesOf(after)];
  return { added: without(now, old), removed: without(old, now) };
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/));

function without(lines: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of taken) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}
