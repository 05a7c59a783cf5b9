import type { Decision } from '../domain/decision.ts';
import { FOLDS, LONGEST_TEXT } from '../text/comment-body.ts';
import { details, heading, inlineCode } from '../text/markdown.ts';
import { neutralizeInline } from '../text/neutralize.ts';
import { count } from '../text/words.ts';
import { conditionList } from './checklist.ts';
import { headline, once, quoted, type Telling } from './decision-words.ts';
import { whatHelps } from './what-helps.ts';

export interface CommentTelling extends Telling {
  /** Every condition, folded away: where no check run can show them. */
  withChecklist: boolean;
}

const MOST_REASONS = 20;

const AFTER_MODEL =
  'See why the model asks for you, and merge or close it by hand, or change it: the model is asked again when title, files, checks or reviews change.';

/**
 * The one comment of a decision, as Markdown without its marker: what stands against the merge, what people can do, by
 * which rules. What others wrote in it does nothing (O1). Until `fits` is content, the checklist is shown shorter, then
 * not at all.
 */
export function decisionComment(
  decision: Decision,
  more: CommentTelling,
  fits = (text: string): boolean => text.length <= LONGEST_TEXT,
): string {
  const { action, source, rules, said, judgements } = decision;
  const reasons = once(decision.reasons);
  const rest = reasons.length - MOST_REASONS;
  const inline = (text: string): string => neutralizeInline(text, { allowLinks: more.allowLinks, maxChars: 500 });
  const byModel = action === 'escalate' && source === 'model';
  const helps = [...(byModel ? [AFTER_MODEL] : []), ...whatHelps(reasons, judgements)];
  const names = rules.slice(0, 10).map((name) => inlineCode(name));
  const parts = [
    heading(2, action === 'escalate' ? 'This pull request needs a person' : 'What becomes of this pull request'),
    `**${headline(decision, more)}**`,
    list('What stands against merging it:', [
      ...reasons.slice(0, MOST_REASONS).map(({ text }) => inline(text)),
      ...(rest > 0 ? [`and ${count(rest, 'other thing')}`] : []),
    ]),
    list('What you can do:', helps),
    quoted(said),
  ];
  const foot = [
    '---',
    `By ${names.length === 1 ? 'rule' : 'rules'} ${names.join(', ') || 'of this repository'}, in [this run](${more.runUrl}). This comment is kept up to date; it is looked at again when something changes.`,
  ];
  const joined = (folded: string[]): string =>
    [...parts, ...folded, ...foot].filter((part) => part !== '').join('\n\n');
  if (!more.withChecklist) return joined([]);
  const whole = (text: string): string => joined([details(FOLDS.decision, text)]);
  const text = whole(conditionList(decision, more, (conditions) => fits(whole(conditions))));
  return fits(text) ? text : joined([]);
}

const list = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `${title}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
