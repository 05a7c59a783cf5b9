import { compareQuantities, quantityOf } from '../quantity.ts';

/** As many times as much a change of low risk may make of something: a digit too many is for a person to see. */
const FAR = 4n;

/** Why a person should look at how far a number goes up, as Markdown; nothing where it stays near, or is no number. */
export function leap(name: string, before: unknown, now: unknown): string[] {
  const [old, wanted] = [quantityOf(before), quantityOf(now)];
  if (!old || !wanted || compareQuantities(wanted, { ...old, units: old.units * FAR }) <= 0) return [];
  return [`${name} becomes more than ${FAR} times what it was.`];
}
