// Hashes of lines, so that two of a kind are known without keeping either. Numbers, because every line of a log is asked.

/** What makes a line the same in another run: everything but its numbers. */
export function kindOf(text: string): number {
  let hash = 0;
  let inNumber = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = code >= 48 && code <= 57;
    if (digit && inNumber) continue;
    inNumber = digit;
    hash = (Math.imul(hash, 31) + (digit ? 48 : code)) | 0;
  }
  return hash;
}

/** After so many plain words two messages of one kind mostly differ in what they speak of. */
const WORDS = 4;

/**
 * What makes two lines of one log the same complaint: their first plain words. A path, a place, a quoted name is no plain
 * word. A line of fewer words is told by `kindOf`.
 */
export function complaintOf(text: string): number {
  let hash = 0;
  let words = 0;
  let word = 0;
  let letters = 0;
  let plain = true;
  for (let i = 0; i <= text.length && words < WORDS; i++) {
    const code = i < text.length ? text.charCodeAt(i) : SPACE;
    if (isLetter(code)) {
      word = (Math.imul(word, 31) + code) | 0;
      letters++;
    } else if (code === SPACE || code === TAB || code === COLON || code === COMMA) {
      if (plain && letters > 1) {
        hash = (Math.imul(hash, 131) + word) | 0;
        words++;
      }
      word = 0;
      letters = 0;
      plain = true;
    } else if (!AROUND.has(code)) plain = false;
  }
  return words < WORDS - 1 ? kindOf(text) : hash;
}

const [TAB, SPACE, COMMA, COLON] = [9, 32, 44, 58];
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** What may stand beside a plain word: `don't`, `(core`, `[error]`, the end of a sentence. */
const AROUND = new Set([..."'()[]."].map((mark) => mark.charCodeAt(0)));

/** How many lines of each kind were seen. One byte a kind and a fixed size: two kinds may rarely share a count. */
export interface Tally {
  /** Counts one more, and tells how many there were before; 255 means more. */
  add(kind: number): number;
  /** How many there were until now. */
  count(kind: number): number;
}

const SLOTS = 65_536;

export function tally(): Tally {
  const counts = new Uint8Array(SLOTS);
  const slotOf = (kind: number): number => (kind ^ (kind >>> 16)) & (SLOTS - 1);
  return {
    add(kind) {
      const slot = slotOf(kind);
      const before = counts[slot] ?? 0;
      if (before < 255) counts[slot] = before + 1;
      return before;
    },
    count: (kind) => counts[slotOf(kind)] ?? 0,
  };
}
