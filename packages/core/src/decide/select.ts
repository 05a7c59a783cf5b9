import type { SweptPull } from '../domain/pull.ts';
import type { Reason } from '../domain/reason.ts';
import { fullName, type RepoRef } from '../domain/repo.ts';
import type { RuleSpec } from '../domain/rule.ts';
import { inlineCode } from '../text/markdown.ts';
import { sameLogin } from './bot-names.ts';
import { hasLabel } from './labels.ts';

/**
 * Why a rule does not select a pull request, every reason of it; empty when it does. Labels are compared without case:
 * it must carry all that are included, and one that is excluded always wins. `title` is the compiled pattern of the rule.
 * Where not all labels could be read, one that is missing may be among the others, so the pull request stays selected
 * and a gate says that its data is incomplete.
 */
export function selection(
  spec: RuleSpec,
  pull: Pick<SweptPull, 'labels' | 'title' | 'baseBranch' | 'author'>,
  title?: { test(text: string): boolean },
): Reason[] {
  const { labels, titlePattern, baseBranch, author } = spec.selector;
  const has = pull.labels.items;
  const missing = pull.labels.cut ? [] : labels.include.filter((name) => !hasLabel(has, name));
  const excluded = labels.exclude.filter((name) => hasLabel(has, name));
  const reasons: (Reason | false | undefined)[] = [
    spec.suspend && { code: 'SUSPENDED', text: 'The rule is switched off (`suspend`).' },
    ...excluded.map((name): Reason => ({ code: 'EXCLUDED_LABEL', text: `It has the label ${inlineCode(name)}.` })),
    ...missing.map((name) => notSelected(`It does not have the label ${inlineCode(name)}`)),
    baseBranch !== undefined &&
      pull.baseBranch !== baseBranch &&
      notSelected(`It is for ${inlineCode(pull.baseBranch)}, not for ${inlineCode(baseBranch)}`),
    author !== undefined &&
      !sameLogin(pull.author, author) &&
      notSelected(`Its author is ${inlineCode(pull.author.login)}, not ${inlineCode(author)}`),
    titlePattern !== undefined &&
      !title?.test(pull.title) &&
      notSelected(`Its title does not begin with ${inlineCode(titlePattern)}`),
  ];
  return reasons.filter((reason): reason is Reason => typeof reason === 'object');
}

const notSelected = (why: string): Reason => ({ code: 'NOT_SELECTED', text: `${why}.` });

/** The names that a label may say outright, the one with the most at stake first. */
const ENVIRONMENTS = ['production', 'staging', 'development'] as const;
export type Environment = (typeof ENVIRONMENTS)[number] | 'unknown';

/** Where a pull request is bound for, by its labels. With two such labels the one with more at stake counts. */
export const environmentOf = (labels: readonly string[]): Environment =>
  ENVIRONMENTS.find((name) => hasLabel(labels, name)) ?? 'unknown';

/**
 * The words for GitHub's search that find every pull request that one of the rules may select in these repositories.
 * It is only a first sieve, never finer than the rules: of several rules it asks what all of them ask,
 * and it leaves out what the search could read in another way. An author is left out, because the search knows a bot by
 * other names than the rules do, and fails for one that does not exist.
 */
export function searchTerms(specs: readonly RuleSpec[], within: readonly RepoRef[]): string {
  const selectors = specs.filter(({ suspend }) => !suspend).map(({ selector }) => selector);
  const include = shared(selectors.map(({ labels }) => labels.include));
  const exclude = shared(selectors.map(({ labels }) => labels.exclude));
  const bases = shared(
    selectors.map(({ baseBranch }) => (baseBranch === undefined ? [] : [baseBranch])),
    (name) => name,
  );
  return [
    'is:pr is:open archived:false',
    ...within.map((repo) => `repo:${fullName(repo)}`),
    ...include.filter(isQuotable).map((name) => `label:"${name}"`),
    ...exclude.filter(isQuotable).map((name) => `-label:"${name}"`),
    ...bases.filter(isQuotable).map((name) => `base:"${name}"`),
  ].join(' ');
}

/** What stands in each of the lists. */
function shared(lists: readonly (readonly string[])[], key = (name: string): string => name.toLowerCase()): string[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list.map(key)));
  return first.filter((name) => sets.every((set) => set.has(key(name))));
}

/** Nothing in it could end the quotes, or be read as something else between them. */
const isQuotable = (name: string): boolean => /^[^"\\\p{C}]+$/u.test(name);
