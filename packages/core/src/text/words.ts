const number = new Intl.NumberFormat('en-US');

/** `1 step`, `2,150 steps`, `2 entries`: a number and its noun, for sentences that people read. */
export function count(n: number, noun: string): string {
  const plural = noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number.format(n)} ${n === 1 ? noun : plural}`;
}
