const ROUNDS = 6;

/**
 * Applies `pass` until the text no longer changes, so that `f(f(x)) = f(x)` holds by construction. Text that keeps
 * changing was nested on purpose (`<!<!-- -->-- x -->`, a thousand deep); then `breakUp` spoils the characters that
 * the pass reacts to, instead of paying one pass for each level. `breakUp` must leave nothing that the pass changes
 * more than `ROUNDS` times. Cost: a constant number of passes.
 */
export function settle(text: string, pass: (text: string) => string, breakUp: (text: string) => string): string {
  let current = text;
  for (let half = 0; half < 2; half += 1) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = pass(current);
      if (next === current) return current;
      current = next;
    }
    if (half === 0) current = breakUp(current);
  }
  return current;
}
