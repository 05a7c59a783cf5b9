/**
 * W3: the name of a fix's branch is the host's, from a pattern of the inputs and two numbers; no model has a word in it.
 */

const ISSUE = '{issue}';
const RUN = '{run}';
const LONGEST_PATTERN = 100;

/** What a name of people's branches and of rulesets often begins with or is; `release-7-3` could be one of theirs. */
const THEIRS: ReadonlySet<string> = new Set(
  'main master trunk develop development dev next release releases rel stable production prod staging stage hotfix support version ver v gh gh-pages refs heads tags remotes pull gh-readonly-queue'.split(
    ' ',
  ),
);

/** I4: letters, digits, `.`, `_`, `-` and `/`, which is less than git's own grammar of refs. */
const GRAMMAR = /^[A-Za-z][A-Za-z0-9._/-]*$/;
const COMPONENT = /^[A-Za-z0-9_](?:.*[A-Za-z0-9_-])?$/;

/**
 * What is wrong with a pattern, as the rest of a sentence that begins with the input's name; undefined when it is good.
 * It holds `{issue}` once and ends with its only `{run}`, so that the branches of an issue are found by their beginning,
 * and none of another issue begins so; and no branch of people's own can be called so.
 */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > LONGEST_PATTERN) return `is longer than ${LONGEST_PATTERN} characters`;
  const [before, between, rest] = pattern.split(ISSUE);
  if (before === undefined || between === undefined || rest !== undefined) return `must hold ${ISSUE} once`;
  if (!between.endsWith(RUN) || pattern.split(RUN).length !== 2) return `must end with ${RUN} and hold it once`;
  if (!/\D/.test(between.slice(0, -RUN.length)))
    return `needs a sign that is no digit between ${ISSUE} and ${RUN}, as in ci-fix-issue-${ISSUE}-${RUN}`;
  const name = fill(pattern, '1', '1');
  if (!GRAMMAR.test(name)) return 'must begin with a letter and hold letters, digits, ".", "_", "-" and "/" only';
  const parts = name.split('/');
  const odd = parts.some((part) => !COMPONENT.test(part) || part.includes('..') || /\.lock$/i.test(part));
  if (odd) return 'is no name of a branch that git takes';
  const words = [before, ...parts].map((part) => part.replace(/[^A-Za-z-]/g, '').replace(/^-+|-+$/g, ''));
  const theirs = words.find((word) => THEIRS.has(word.toLowerCase()));
  return theirs === undefined
    ? undefined
    : `could name a branch of people's own ("${theirs}"): begin it with a word that no branch of yours has`;
}

const fill = (pattern: string, issue: string, run: string): string =>
  pattern.replace(ISSUE, () => issue).replace(RUN, () => run);

function number(value: number): string {
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`A branch is named by positive numbers, not ${value}.`);
  return String(value);
}

/** The branch of a run for an issue. The pattern has passed `patternFault`; `run` is the number of the run, not its id. */
export const branchName = (pattern: string, at: { issue: number; run: number }): string =>
  fill(pattern, number(at.issue), number(at.run));

/** What all branches for an issue begin with, and none for another: by it a killed run's branch is found. */
export const branchPrefix = (pattern: string, at: { issue: number }): string => fill(pattern, number(at.issue), '');
