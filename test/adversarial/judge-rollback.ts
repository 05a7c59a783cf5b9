/**
 * When what we merged may be taken back, and when what takes it back may be closed again without a rule: written from the
 * governance of rollbacks (row 127, M4, M5, B3) and not from the code. What was really seen before the run is told by the
 * world, never read from a comment. Imports nothing of ours.
 */
import type { ToldRule } from './pull-facts.ts';
import type { RollbackFacts, Undoing } from './rollback-facts.ts';

/** Who Flux is. */
export const FLUX = 'flux-bot';

/** What was really seen. */
export interface RollbackTruth {
  mode: 'off' | 'propose' | 'auto';
  windowMinutes: number;
  /** When each merge was found degraded by runs before this one, milliseconds, by its number. */
  looks: Readonly<Record<number, readonly number[]>>;
  /** Runs of the default branch by pushes; without a line they are green. */
  runs: readonly { at: number; workflow: string; sha: string; line: string | undefined }[];
}

const MINUTE = 60_000;
const no = (when: boolean, what: string): string[] => (when ? [what] : []);

/** What Flux itself says now, of whatever a rule names; a status that anybody else has had a hand in says nothing. */
function health({ statuses }: RollbackFacts, rules: readonly ToldRule[]): 'good' | 'bad' | 'nothing' {
  const names = rules.flatMap(({ spec }) => (spec['fluxKustomization'] as string | undefined) ?? []);
  const about = statuses.filter(({ context }) =>
    names.some((name) => `${context}/`.includes(`kustomization/${name}/`)),
  );
  if (about.length === 0 || about.some(({ by }) => by !== FLUX)) return 'nothing';
  const newest = [...new Map(about.toReversed().map((one) => [one.context, one])).values()];
  if (newest.some(({ state }) => state === 'failure' || state === 'error')) return 'bad';
  return newest.every(({ state, description }) => state === 'success' && description === 'reconciliation succeeded')
    ? 'good'
    : 'nothing';
}

/** Looks that count: no two within a minute. */
function counting(looks: readonly number[]): number {
  const kept: number[] = [];
  for (const at of looks.toSorted((one, other) => one - other)) if (at - (kept.at(-1) ?? 0) >= MINUTE) kept.push(at);
  return kept.length;
}

/** Two runs of one workflow since then failed in one way in which it did not fail before, and none was green. */
function isRed({ runs }: RollbackTruth, { at, sha }: { at: number; sha: string }): boolean {
  return [...new Set(runs.map(({ workflow }) => workflow))].some((workflow) => {
    const own = runs.filter((run) => run.workflow === workflow).toSorted((a, b) => a.at - b.at);
    const [before, after] = [own.filter((run) => run.at < at).slice(-3), own.filter((run) => run.at >= at)];
    const fresh = after.filter(({ line }) => line !== undefined && !before.some((one) => one.line === line));
    const same = fresh.filter(({ line }) => line === fresh[0]?.line);
    return same.length >= 2 && same[0]?.sha === sha && after.every(({ line }) => line !== undefined);
  });
}

const isGreen = ({ runs }: RollbackTruth, { at }: { at: number }): boolean => {
  const after = runs.filter((run) => run.at >= at).toSorted((a, b) => a.at - b.at);
  return after.length > 0 && after.at(-1)!.line === undefined;
};

/** Everything that stands against that a pull request was opened by us. */
export function againstRevert(
  number: number,
  facts: RollbackFacts,
  told: { rules: readonly ToldRule[]; self: string; time: number; truth: RollbackTruth },
): string[] {
  const { rules, self, time, truth } = told;
  const made = facts.undoing.find((one) => one.number === number);
  if (!made?.of) return ['it takes back nothing that was merged'];
  const { of } = made;
  const others = facts.undoing.filter((one) => one !== made && !one.fork);
  const seen = health(facts, rules) === 'bad' ? counting([...(truth.looks[of.number] ?? []), time]) : 0;
  return [
    ...no(truth.mode === 'off', 'nobody asked for rollbacks'),
    ...no(truth.mode === 'propose' && !made.draft, 'it is no draft'),
    ...no(of.by !== self, `${of.by} merged what it takes back`),
    ...no(time - of.at > truth.windowMinutes * MINUTE, 'what it takes back was merged too long ago'),
    ...no(/^(?:revert|rollback)\b/i.test(of.title) || /^revert-\d+-/.test(of.head), 'it takes back a revert'),
    ...no(!made.exact, 'it changes something else than it takes back'),
    ...no(of.paths.length > 10, `it changes ${of.paths.length} files`),
    ...no(of.later.length > 0, 'something that was merged later touches the same'),
    ...no(
      others.some((one) => one.of === of),
      'there is or was another revert of it',
    ),
    ...no(
      others.some((one) => one.author === self && one.state === 'open'),
      'another rollback is open',
    ),
    ...no(
      others.filter((one) => one.author === self && time - one.createdAt < 1440 * MINUTE).length >= 5,
      'five were made today',
    ),
    ...no(
      seen < 3 && !isRed(truth, of),
      `it was seen degraded ${seen} times, and not enough runs are red in a new way`,
    ),
    ...no(!/^Rollback: /.test(made.title), 'its title does not say what it is'),
  ];
}

/** Everything that stands against that we closed a rollback by ourselves. */
export function againstClosingRollback(
  number: number,
  facts: RollbackFacts,
  told: { rules: readonly ToldRule[]; self: string; truth: RollbackTruth },
): string[] {
  const made = facts.undoing.find((one) => one.number === number);
  if (!made?.of) return ['it is no rollback'];
  const well = health(facts, told.rules) === 'good' || isGreen(told.truth, made.of);
  return [
    ...no(told.truth.mode === 'off', 'nobody asked for rollbacks'),
    ...no(!isOurs(made, told.self), 'it is none of ours, or somebody has made it theirs'),
    ...no(!well, 'what it mends is not known to be well'),
  ];
}

/** M4: ours alone, and nothing but what was there before: no model and no person has a word in it. */
export const isOurs = (one: Undoing, self: string): boolean =>
  one.author === self &&
  !one.fork &&
  one.exact &&
  one.touched.every((who) => who === self) &&
  one.commits.every(({ author, committer }) => author === self && (committer === self || committer === 'web-flow'));
