import { FOLDS } from '../text/comment-body.ts';
import { details, heading, inlineCode } from '../text/markdown.ts';
import { prose } from '../text/prose.ts';
import { count } from '../text/words.ts';
import type { Alternative } from './alternatives.ts';
import { unticked } from './pull-template.ts';

const VERDICTS: Record<Alternative['verdict'], string> = {
  passed: 'proved',
  none: 'not tried out, its syntax is right',
  failed: 'did not do what it should',
  'not-reproduced': 'the failure did not show before it',
  broken: 'could not be tried out',
  'gave-up': 'proposed no change',
};

/**
 * The proposals that another one was preferred to, folded: how each was proved, and what it would have changed. The model's words
 * are calmed one by one, at most `maxProse` characters each. `unfolded`: under a heading instead, for where nothing folds. Empty
 * without any.
 */
export function alternativesText(others: readonly Alternative[], maxProse: number, unfolded = false): string {
  if (others.length === 0) return '';
  const told = others.map((one) => proposalText(one, maxProse)).join('\n\n');
  return unfolded ? `${heading(3, FOLDS.fix)}\n\n${told}` : details(FOLDS.fix, told);
}

function proposalText({ summary, verdict, risk, weakens, files, lines, steps }: Alternative, maxProse: number): string {
  const facts = [
    VERDICTS[verdict],
    ...(files.length > 0 ? [`risk **${risk}**`] : []),
    ...(weakens ? ['**makes a test or a check weaker**'] : []),
    ...(files.length > 0 ? [`${count(lines, 'line')} in ${listed(files)}`] : []),
  ];
  const trial = steps.map(
    ({ step, ok, seconds }) =>
      `${inlineCode(step)} ${ok ? 'passes' : '**fails**'} (${Math.round(seconds * 10) / 10} s)`,
  );
  return [
    `**Another proposal**: ${facts.join(', ')}.`,
    ...(trial.length > 0 ? [`Its trial: ${trial.join(', ')}.`] : []),
    'In the words of the model:',
    unticked(prose(summary, { maxChars: maxProse })),
  ].join('\n\n');
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
