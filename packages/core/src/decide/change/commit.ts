import type { ChangeRequest } from '../../domain/change.ts';
import { type CommitMessage, plainMessage } from '../commit-message.ts';
import { type ChangePlan, changeId } from './index.ts';

/**
 * The message of a change's commit: what is changed, what that does and how it is taken back, and the hash by which a later
 * run knows it. What the alert says beside its name stands in the pull request alone, where it does nothing.
 */
export function changeCommitMessage(told: { request: ChangeRequest; plan: ChangePlan; hash: string }): CommitMessage {
  const { request, plan, hash } = told;
  const part = (name: string, lines: readonly string[]): string => [`${name}:`, ...lines].join('\n');
  const text = [
    part('Change', plan.change),
    part('Impact', plan.impact),
    part('Rollback', plan.rollback),
    [`Risk: ${plan.risk.level}`, `Alert: ${request.alert.name}`, `Asked for as: ${changeId(request)}`].join('\n'),
  ];
  // A commit is no Markdown.
  return plainMessage(plan.title, text.join('\n\n').replaceAll('`', ''), hash);
}
