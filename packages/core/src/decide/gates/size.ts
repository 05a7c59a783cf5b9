import type { Reason } from '../../domain/reason.ts';
import { reason } from '../reasons.ts';
import { failed, type Gate, off } from './gate.ts';

/** M3: GitHub shows no more files of a pull request, so only a person can know what the others are. */
const MOST_SHOWN = 3_000;

/** Rows 118 and 121. */
export const sizeGate: Gate = {
  name: 'size',
  title: 'It is no larger than the rule lets it be',
  check({ pull, rule }) {
    const { maxFiles, maxLines, maxCommits } = rule.spec.limits;
    const hidden = pull.changedFiles > MOST_SHOWN;
    if (!hidden && [maxFiles, maxLines, maxCommits].every((most) => most === undefined)) return off();
    const { commits } = pull;
    const reasons: Reason[] = [];
    if (hidden)
      reasons.push(
        reason('TOO_LARGE', `It has ${pull.changedFiles} changed files, of which GitHub shows ${MOST_SHOWN}.`),
      );
    const judge = (has: number, most: number | undefined, of: string): void => {
      if (most !== undefined && has > most)
        reasons.push(reason('TOO_LARGE', `It has ${has} ${of}; the rule lets it have ${most}.`));
    };
    judge(pull.changedFiles, maxFiles, 'changed files');
    judge(pull.additions + pull.deletions, maxLines, 'changed lines');
    judge(commits.items.length, maxCommits, `${commits.cut ? 'or more ' : ''}commits`);
    if (commits.cut && maxCommits !== undefined && commits.items.length <= maxCommits)
      reasons.push(reason('INCOMPLETE_DATA', 'How many commits it has could not be read.'));
    return failed(reasons);
  },
};
