/**
 * Quantities of Kubernetes (apimachinery's resource.Quantity), compared exactly: `0.1` and `100m` are the same, which a
 * floating point number would not always see.
 */

/** Powers of ten, and of two, of a suffix. */
const SUFFIXES: Readonly<Record<string, readonly [ten: number, two: number]>> = {
  n: [-9, 0],
  u: [-6, 0],
  m: [-3, 0],
  '': [0, 0],
  k: [3, 0],
  M: [6, 0],
  G: [9, 0],
  T: [12, 0],
  P: [15, 0],
  E: [18, 0],
  Ki: [0, 10],
  Mi: [0, 20],
  Gi: [0, 30],
  Ti: [0, 40],
  Pi: [0, 50],
  Ei: [0, 60],
};

/** `1.5Gi`, `.5`, `1e3`, `2E`: an `E` with a number behind it is an exponent, and one without it a suffix. */
const GRAMMAR = /^(\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,3}))?$/;

/** A quantity that is no smaller than zero, in units of 10^-scale. */
export interface Quantity {
  units: bigint;
  scale: number;
}

/** A quantity from a value of YAML: a text, or a number as YAML reads `cpu: 1`. Undefined for anything else, and below zero. */
export function quantityOf(value: unknown): Quantity | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const [, digits, suffix = '', exponent = '0'] = GRAMMAR.exec(text) ?? [];
  const powers = SUFFIXES[suffix];
  if (digits === undefined || powers === undefined) return undefined;
  const [whole = '', part = ''] = digits.split('.');
  const [ten, two] = powers;
  const power = ten + Number(exponent);
  const units = BigInt(`${whole}${part}`) * 2n ** BigInt(two);
  return power > 0
    ? { units: units * 10n ** BigInt(power), scale: part.length }
    : { units, scale: part.length - power };
}

/** Below zero, zero or above, as `a` is smaller than `b`, the same or larger. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  const [left, right] = [a.units * 10n ** BigInt(b.scale), b.units * 10n ** BigInt(a.scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}
