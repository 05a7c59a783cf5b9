import type { Author } from '../domain/issue.ts';
import type { RollbackPull } from '../domain/pull-marker.ts';
import type { Reason } from '../domain/reason.ts';
import { fullName } from '../domain/repo.ts';
import type { MergedPull, RevertPull } from '../domain/rollback.ts';
import { inlineCode } from '../text/markdown.ts';
import { count } from '../text/words.ts';
import { DAY, timeOf } from './moment.ts';
import { isRevertBranch } from './own-pull.ts';
import { markerOf } from './pull-marker.ts';
import { reason } from './reasons.ts';

/** Rollbacks of one target within a day; more of them is a fault that no revert mends. */
export const MOST_A_DAY = 5;
/** A revert of more files than this is for people. */
export const MOST_FILES = 10;

/** What became worse, or well again, after a merge, as far as it was seen. */
export interface RollbackEvidence {
  /** `argocd:app`, `flux:name` or `branch:main`. */
  target: string;
  state: 'degraded' | 'healthy' | 'nothing';
  /** It was seen often enough. */
  persistent: boolean;
}

export interface RollbackFacts {
  pull: MergedPull;
  evidence: RollbackEvidence;
  /** All that was merged into the same branch later. */
  newer: readonly MergedPull[];
  /** Why the evidence does not speak against this merge alone, as a sentence. */
  unclear: string | undefined;
  /** Every revert that may concern it: of this pull request by anybody, and of the same target by us. */
  reverts: readonly RevertPull[];
  /** Whether the reverts could not all be read. */
  cut: boolean;
  /** Rollbacks of it that we closed ourselves. */
  closed: readonly number[];
  /** What GitHub said when it would not revert it. */
  refused: string | undefined;
  self: Author;
  now: string;
  windowMinutes: number;
}

export interface RollbackVerdict {
  /**
   * `count`: what was seen is to be remembered. `refuse`: it is persistent, and something stands against a revert, which
   * people are told.
   */
  action: 'nothing' | 'count' | 'propose' | 'close' | 'refuse';
  /** Why not; empty for what is done. */
  reasons: readonly Reason[];
  /** The open rollback of it, where there is one. */
  open: RevertPull | undefined;
}

/** Whether a merged pull request is itself a revert: then it is never reverted by us (row 127). Anybody may say so, for it only withholds. */
export const isRevert = ({ headBranch, title, number }: MergedPull, reverts: readonly RevertPull[]): boolean =>
  /^revert-\d+-/.test(headBranch) ||
  /^(?:revert|rollback)\b/i.test(title) ||
  reverts.some((one) => one.number === number);

/** The reverts of a pull request: by our marker, or by the name that GitHub gives to the branch of one. A fork's branch may have any name. */
export const revertsOf = (
  { repo, number }: Pick<MergedPull, 'repo' | 'number'>,
  reverts: readonly RevertPull[],
  self: Author,
): RevertPull[] =>
  reverts.filter(
    (one) =>
      !one.fork &&
      (one.headBranch.startsWith(`revert-${number}-`) ||
        (isOurRollback(one, self) &&
          rollbackIn(one)?.pull.toLowerCase() === `${fullName(repo)}#${number}`.toLowerCase())),
  );

/** Only what this very identity opened is a rollback of ours. */
const isOwn = ({ author }: RevertPull, self: Author): boolean => author.id === self.id && author.id !== 0;

/** A rollback of ours that says what it is for. */
export const isOurRollback = (one: RevertPull, self: Author): boolean =>
  !one.fork && isOwn(one, self) && rollbackIn(one) !== undefined;

function rollbackIn({ body }: RevertPull): RollbackPull | undefined {
  const marker = markerOf(body);
  return marker?.kind === 'rollback' ? marker.data : undefined;
}

/**
 * As we left it. That it says so is not enough: what else we open may quote others. But no name of a branch is needed where it
 * only withholds, for GitHub may change its mind.
 */
const mayClose = (one: RevertPull): boolean =>
  one.taken === undefined && isRevertBranch(one.headBranch, rollbackIn(one)?.pull ?? '');

/** What it is to mend, by the marker of its body, whoever wrote it. */
export const targetOf = (one: RevertPull): string | undefined => rollbackIn(one)?.target;

/** What becomes of one merge by what one target shows. The rows of row 127, and of the governance of rollbacks. */
export function judgeRollback(facts: RollbackFacts): RollbackVerdict {
  const { pull, evidence, reverts, self } = facts;
  const own = revertsOf(pull, reverts, self);
  const open = own.find((one) => one.state === 'OPEN' && isOurRollback(one, self) && targetOf(one) === evidence.target);
  const verdict = (action: RollbackVerdict['action'], reasons: readonly Reason[] = []): RollbackVerdict => ({
    ...{ action, reasons, open },
  });
  if (evidence.state === 'healthy') return verdict(open && mayClose(open) ? 'close' : 'count');
  // An earlier run was killed before it put the labels on: what it began is done to its end. Labels that people took off stay off.
  if (open && open.labels.length === 0 && open.taken === undefined) return verdict('propose');
  if (open || evidence.state === 'nothing' || isOver(facts)) return verdict('nothing');
  if (!evidence.persistent) return verdict('count');
  const reasons = againstRevert({ ...facts, target: evidence.target });
  // That it was reverted is no news to anybody.
  if (own.some(({ state }) => state === 'MERGED')) return verdict('nothing', reasons);
  return verdict(reasons.length === 0 ? 'propose' : 'refuse', reasons);
}

/** Whether the time in which a merge is watched has passed. A merge in the future was made by another clock. */
export const isOver = ({ pull, now, windowMinutes }: Pick<RollbackFacts, 'pull' | 'now' | 'windowMinutes'>): boolean =>
  timeOf(now) - timeOf(pull.mergedAt) > windowMinutes * 60_000;

/** Every reason against a revert of what has surely become worse. A guard asks once more, without what it has not read. */
export function againstRevert(facts: Omit<RollbackFacts, 'evidence' | 'windowMinutes'> & { target: string }): Reason[] {
  const { pull, target, newer, unclear, refused, reverts, cut, closed, self, now } = facts;
  const own = revertsOf(pull, reverts, self);
  const made = madeFor(target, reverts, self, now);
  const done = own.find(({ state, number }) => state !== 'CLOSED' || !closed.includes(number));
  const busy = reverts.find((one) => one.state === 'OPEN' && isOurRollback(one, self) && targetOf(one) === target);
  const later = newer.filter((one) => touchesSame(pull, one)).map(({ number }) => number);
  const name = inlineCode(target);
  const why: (string | false | undefined)[] = [
    isRevert(pull, reverts) && 'It is a revert itself, and a revert is never reverted by us.',
    done && saysDone(done),
    busy && done?.number !== busy.number && `#${busy.number} is an open rollback of ${name} already.`,
    unclear,
    refused !== undefined && `GitHub would not revert it: ${refused}`,
    later.length > 0 && `${list(later)} changed the same files since, so a revert would conflict or take that along.`,
    (pull.files.cut || pull.changedFiles > MOST_FILES) &&
      `It changes ${count(pull.changedFiles, 'file')}; what is larger than ${MOST_FILES} is for people.`,
    cut && 'There are more rollbacks than can be looked through.',
    made >= MOST_A_DAY && `There were ${made} rollbacks of ${name} within a day, which is as many as there may be.`,
  ];
  return why.filter((text) => typeof text === 'string').map((text) => reason('REVERT_NOT_JUSTIFIED', text));
}

/** How many rollbacks of a target we opened within a day, whatever became of them. */
const madeFor = (target: string, reverts: readonly RevertPull[], self: Author, now: string): number =>
  reverts.filter(
    (one) => isOurRollback(one, self) && targetOf(one) === target && timeOf(now) - timeOf(one.createdAt) < DAY,
  ).length;

function saysDone({ number, state }: RevertPull): string {
  if (state === 'OPEN') return `#${number} reverts it already and is open.`;
  if (state === 'MERGED') return `#${number} has reverted it.`;
  return `#${number}, which reverted it, was closed by somebody; reopen it if it is wanted.`;
}

/** Where not all files are known, any may be the same. */
const touchesSame = (pull: MergedPull, later: MergedPull): boolean =>
  later.files.cut || later.files.items.some((path) => pull.files.items.includes(path));

const list = (numbers: readonly number[]): string =>
  numbers
    .slice(0, 10)
    .map((number) => `#${number}`)
    .join(', ');

/** What a rollback is called; `title` is calm already. */
export const rollbackTitle = (title: string): string => `Rollback: ${title}`;
