import { inlineCode } from './markdown.ts';

/** `1 step`, `2,150 steps`, `2 entries`: a number and its noun, for sentences that people read. */
export function count(n: number, noun: string): string {
  // Not Intl.NumberFormat: making one costs 8 ms of every run's start.
  const digits = String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const plural = noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${digits} ${n === 1 ? noun : plural}`;
}

/** With a full stop, if it ends with nothing of the kind. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** A moment of GitHub's for people: `2026-01-05 03:00 UTC`. What is none stays as it is, as code. */
export function stamp(at: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(at) ?? [];
  return day && time ? `${day} ${time} UTC` : inlineCode(at);
}
