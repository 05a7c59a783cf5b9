/** The name that was probably meant, whatever its case: at most two letters away, or a third of a long one. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const start = word.slice(0, 60).toLowerCase();
  const limit = Math.max(2, Math.floor(start.length / 3));
  const ranked = names.map((name) => ({ name, far: distance(start, name.toLowerCase()) }));
  return ranked.sort((a, b) => a.far - b.far).find(({ far }) => far <= limit)?.name;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
