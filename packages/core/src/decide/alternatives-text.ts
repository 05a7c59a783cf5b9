import type { Alternative } from '../domain/fix.ts';
import { FOLDS } from '../text/comment-body.ts';
import { details, inlineCode } from '../text/markdown.ts';
import { prose } from '../text/prose.ts';
import { count } from '../text/words.ts';
import { unticked } from './pull-template.ts';

const VERDICTS: Record<Alternative['verdict'], string> = {
  passed: 'proved',
  none: 'not tried out, its syntax is right',
  failed: 'did not do what it should',
  'not-reproduced': 'the failure did not show before it',
  broken: 'could not be tried out',
  'gave-up': 'proposed no change',
};

/** The proposals that another one was preferred to, folded: how each was proved, and what it would have changed. Empty without any. */
export function alternativesText(others: readonly Alternative[], maxProse: number): string {
  if (others.length === 0) return '';
  const told = others.map(({ summary, verdict, risk, files, lines, steps }, index) => {
    const size = files.length === 0 ? '' : `, risk **${risk}**, ${count(lines, 'line')} in ${listed(files)}`;
    const trial = steps.map(
      ({ step, ok, seconds }) =>
        `${inlineCode(step)} ${ok ? 'passed' : 'failed'} in ${Math.round(seconds * 10) / 10} s`,
    );
    return [
      `**Proposal ${index + 1}**: ${VERDICTS[verdict]}${size}.`,
      ...(trial.length > 0 ? [`${trial.join(', ')}.`] : []),
      unticked(prose(summary, { maxChars: maxProse })),
    ].join('\n\n');
  });
  return details(FOLDS.fix, told.join('\n\n'));
}

const MOST_FILES = 5;

function listed(files: readonly string[]): string {
  const more = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} more` : '';
  return (
    files
      .slice(0, MOST_FILES)
      .map((file) => inlineCode(file))
      .join(', ') + more
  );
}
