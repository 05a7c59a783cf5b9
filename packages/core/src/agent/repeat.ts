/** How often the same call may be asked for before it counts as a repetition (FT35). */
const SAME = 3;

/**
 * The loop detector (FT35). A call repeats when it is asked for the third time in the run, or when it is the last of
 * A B A B. The first turn with a repetition is warned and nothing of it that repeats is run; any repetition in a later
 * turn is a loop. Reads are pinned to a commit, so asking again cannot bring anything new, whatever lies between.
 */
export interface Repeats {
  /** The calls of one turn in their order: which of them repeat, or `loop` when the run must end. */
  turn(signatures: readonly string[]): boolean[] | 'loop';
  /** The call's result was removed from the conversation, so asking again is honest. */
  forget(signature: string): void;
  /** Something was changed, so every read may bring something new. */
  reset(): void;
}

export function watchRepeats(): Repeats {
  let asked: string[] = [];
  let warned = false;

  const repeats = (signature: string): boolean => {
    asked.push(signature);
    const [a, b, c, d] = asked.slice(-4);
    const alternates = asked.length >= 4 && a === c && b === d && a !== b;
    return alternates || asked.filter((earlier) => earlier === signature).length >= SAME;
  };

  return {
    turn: (signatures) => {
      const verdicts = signatures.map(repeats);
      if (!verdicts.includes(true)) return verdicts;
      if (warned) return 'loop';
      warned = true;
      return verdicts;
    },
    forget: (signature) => {
      asked = asked.filter((earlier) => earlier !== signature);
    },
    reset: () => {
      asked = [];
      warned = false;
    },
  };
}
