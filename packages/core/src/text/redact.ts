/**
 * E7, O2: what must never leave. `redact` takes secrets out of what is shown to a model or a person; `findSecret` is
 * the guard before anything is written: a hit there ends the run. Both throw when they cannot do their work, and then
 * the caller sends nothing.
 */

import type { Secrets } from '../ports.ts';
import { stripInvisible } from './invisible.ts';
import { secretIndex } from './secret-index.ts';
import { ownPatterns, type PatternHit, type SecretRule } from './secret-patterns.ts';
import { loadSecretPatterns } from './secretlint.ts';

export type { SecretRule } from './secret-patterns.ts';
export { loadSecretPatterns } from './secretlint.ts';

export interface FoundSecret {
  /** The secret's name, where it came from; never its value. */
  name: string;
  /** In what form it stood there: `value`, `window`, `separated`, `base64`, `hex`, `reversed` … */
  form: string;
  /** Where it begins, in the text as given or, when `form` ends in `, hidden`, in the text without invisible characters. */
  index: number;
}

export interface Redactor {
  /**
   * The text without terminal sequences and invisible characters (so that nothing splits a secret), without every known
   * secret in any form, and without what looks like one. Line wraps inside a secret are seen through.
   */
  redact(text: string): string;
  /** O2: the first known secret, or part of one, in any form; the exact guard. */
  findSecret(text: string): FoundSecret | undefined;
  /** The first thing that only looks like a secret. */
  findPattern(text: string): { name: string; index: number } | undefined;
}

interface Range {
  start: number;
  end: number;
  label: string;
}

const labelOf = (name: string): string => `[redacted:${name.replace(/[^\w.-]/g, '_').slice(0, 60)}]`;

/** Replaces the ranges; ranges that overlap become one under the first one's label. */
function cut(text: string, ranges: Range[]): string {
  if (ranges.length === 0) return text;
  const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let from = 0;
  let current = sorted[0]!;
  for (const range of sorted.slice(1)) {
    if (range.start < current.end) {
      if (range.end > current.end) current = { ...current, end: range.end };
      continue;
    }
    out += text.slice(from, current.start) + current.label;
    from = current.end;
    current = range;
  }
  return out + text.slice(from, current.start) + current.label + text.slice(current.end);
}

const ranges = (hits: readonly { name: string; start: number; end: number }[]): Range[] =>
  hits.map(({ name, start, end }) => ({ start, end, label: labelOf(name) }));

/** What a redaction left behind is no secret: without this a second pass would redact the label of the first. */
const isLabel = (text: string, { start, end }: PatternHit): boolean => text.slice(start, end).startsWith('[redacted:');

/**
 * Builds the redactor once for a run. `rules` are the patterns of `loadSecretPatterns`; without them our own patterns
 * still apply. Secrets shorter than eight characters and masks (`********`) are not looked for.
 */
export function redactor(secrets: ReturnType<Secrets['all']>, rules: readonly SecretRule[] = []): Redactor {
  const index = secretIndex(secrets);
  const patterns = (text: string): PatternHit[] =>
    [ownPatterns, ...rules].flatMap((rule) => rule(text)).filter((hit) => hit.end > hit.start && !isLabel(text, hit));

  const find = (text: string): FoundSecret | undefined => {
    const [hit] = index.search(text, true);
    if (hit) return { name: hit.name, form: hit.form, index: hit.start };
    const visible = stripInvisible(text);
    if (visible === text) return undefined;
    const [hidden] = index.search(visible, true);
    return hidden && { name: hidden.name, form: `${hidden.form}, hidden`, index: hidden.start };
  };

  return {
    redact(text) {
      let clean = stripInvisible(text);
      // Two secrets can overlap, so one round may uncover the rest of another. Labels join nothing; three rounds do.
      for (let round = 0; round < 3; round += 1) {
        const hits = index.search(clean);
        if (hits.length === 0) break;
        clean = cut(clean, ranges(hits));
      }
      clean = cut(clean, ranges(patterns(clean)));
      const left = index.search(clean, true)[0];
      if (left) throw new Error(`The secret ${left.name} could not be redacted; nothing may be sent (E7).`);
      return clean;
    },
    findSecret: find,
    findPattern(text) {
      const visible = stripInvisible(text);
      const first = patterns(visible).toSorted((a, b) => a.start - b.start)[0];
      return first && { name: first.name, index: first.start };
    },
  };
}

/** The redactor with all patterns; the rules of secretlint are loaded on this first use (E7). */
export const loadRedactor = async (secrets: ReturnType<Secrets['all']>): Promise<Redactor> =>
  redactor(secrets, await loadSecretPatterns());
