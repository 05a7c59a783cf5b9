import type { Assertion } from './assertions.ts';

/** A number of an assertion by which more is allowed when it grows, or when it shrinks. */
interface Bound {
  name: string;
  value: number;
  /** 1: a larger number allows more; -1: a smaller one does. */
  sign: 1 | -1;
}

const NUMBER = '(-?\\d[\\d_]{0,15}(?:\\.\\d{1,15})?(?:e-?\\d{1,3})?)';
const last = (words: string): RegExp =>
  new RegExp(`\\b(?:${words})\\s?\\([^()]{0,200}(?:\\([^()]{0,100}\\)[^()]{0,100}){0,3}?,\\s?${NUMBER}f?\\s?\\)`, 'i');
const RULES: readonly { name: string; sign: 1 | -1; pattern: RegExp }[] = [
  { name: 'digits', sign: -1, pattern: last('toBeCloseTo') },
  { name: 'places', sign: -1, pattern: new RegExp(`\\b(?:places|decimal|significant)\\s?=\\s?${NUMBER}`) },
  { name: 'places', sign: -1, pattern: last('assert_?Almost_?Equals?|assert_almost_equal') },
  {
    name: 'delta',
    sign: 1,
    pattern: new RegExp(
      `\\b(?:delta|abs|rel|atol|rtol|abs_tol|rel_tol|epsilon|eps|tolerance|max_?diff\\w{0,20}|threshold)["']?\\s?[=:]\\s?${NUMBER}`,
      'i',
    ),
  },
  {
    name: 'delta',
    sign: 1,
    pattern: last(
      '\\w{0,20}(?:InDelta|InEpsilon|Near)f?|closeTo|within|offset|approximately|assertEquals|AreEqual|assert_in_(?:delta|epsilon)',
    ),
  },
  {
    name: 'delta',
    sign: 1,
    pattern: new RegExp(`\\b(?:be_within|within|offset|closeTo|Within|epsilon)\\s?\\(\\s?${NUMBER}`),
  },
  {
    name: 'most',
    sign: 1,
    pattern: new RegExp(
      `(?:\\w{0,30}(?:LessThan|AtMost|lessThan|atMost|isLess|below|assertLess)\\w{0,30}\\s?\\([^()\\n]{0,100}?|[^<]<=? ?)${NUMBER}\\s?(?:\\)|,|$|;| )`,
    ),
  },
  {
    name: 'least',
    sign: -1,
    pattern: new RegExp(
      `(?:\\w{0,30}(?:GreaterThan|AtLeast|greaterThan|atLeast|isGreater|above|assertGreater)\\w{0,30}\\s?\\([^()\\n]{0,100}?|[^>=-]>=? ?)${NUMBER}\\s?(?:\\)|,|$|;| )`,
    ),
  },
];

/** What a matcher allows when nothing is said: its digits. */
const DEFAULTS: readonly { name: string; value: number; pattern: RegExp }[] = [
  { name: 'digits', value: 2, pattern: /\btoBeCloseTo\s?\([^,]{0,200}\)/ },
  { name: 'places', value: 7, pattern: /\bassertAlmostEqual\s?\(/ },
];

function boundsOf({ text }: Assertion): Bound[] {
  const bounds = RULES.flatMap(({ name, sign, pattern }) => {
    const found = pattern.exec(text)?.[1];
    const value = Number(found?.replaceAll('_', ''));
    return found === undefined || Number.isNaN(value) ? [] : [{ name, value, sign }];
  });
  const unsaid = DEFAULTS.filter(
    ({ name, pattern }) => pattern.test(text) && !bounds.some((bound) => bound.name === name),
  );
  return [...bounds, ...unsaid.map(({ name, value }): Bound => ({ name, value, sign: -1 }))];
}

/** The first of the new assertions that allows more than its like of the old ones did. */
export function tolerancesOf(old: readonly Assertion[], now: readonly Assertion[]): Assertion | undefined {
  const before = new Map<string, number[]>();
  for (const { name, value } of old.flatMap(boundsOf))
    before.set(name, [...(before.get(name) ?? []).slice(-100), value]);
  const next = new Map<string, number>();
  return now.find((assertion) =>
    boundsOf(assertion).some(({ name, value, sign }) => {
      const index = next.get(name) ?? 0;
      next.set(name, index + 1);
      const was = before.get(name)?.[index];
      // A tolerance where none was, for an assertion that was exact.
      if (was === undefined) return name === 'delta' && value > 0 && old.length >= now.length && !before.has(name);
      return (value - was) * sign > 0;
    }),
  );
}
