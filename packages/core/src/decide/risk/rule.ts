import type { RiskLevel } from '../../domain/fix.ts';

/**
 * One row of a table of risks. `id` is the name that a configuration may give another level to. `test` says whether
 * the row is meant; names that it returns are shown, and an empty list is no. `words` end the reason's sentence.
 */
export interface Rule<Id extends string, Fact> {
  id: Id;
  level: RiskLevel;
  test: (fact: Fact) => boolean | readonly string[];
  words: string;
}

/** A table whose ids are known to the compiler. */
export const table =
  <Fact>() =>
  <const Id extends string>(rows: readonly Rule<Id, Fact>[]): readonly Rule<Id, Fact>[] =>
    rows;

/** What was found by one rule: a whole sentence. */
export interface Finding<Id extends string> {
  rule: Rule<Id, never>;
  reason: string;
}

/** The names that a rule wants shown, or undefined when it does not apply. */
export function applies<Fact>(rule: Rule<string, Fact>, fact: Fact): readonly string[] | undefined {
  const found = rule.test(fact);
  if (found === false) return undefined;
  if (found === true) return [];
  return found.length > 0 ? found : undefined;
}
