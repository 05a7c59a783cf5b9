import type { Trigger } from '../../domain/event.ts';
import { type Command, parseCommand } from '../command.ts';

/** What ai-create-fix may be started for. */
export const FIX_JOBS = ['fix', 'plan', 'approve', 'reject', 'change'] as const;
export type FixJob = (typeof FIX_JOBS)[number];

const COMMANDED: Partial<Record<Command, FixJob>> = { 'ai-plan': 'plan', approve: 'approve', reject: 'reject' };

/**
 * Which of its jobs a run is: what the comment says, else what the inputs say. A change comes from no comment, and `mode` is for
 * whoever does not say it in a comment.
 */
export function fixJobOf(
  trigger: Trigger,
  { mode, change }: { mode: 'fix' | 'plan' | 'quickfix'; change?: string },
): FixJob {
  if (change !== undefined) return 'change';
  const said = trigger.kind === 'comment' ? parseCommand(trigger.comment.body) : undefined;
  const commanded = said && COMMANDED[said];
  if (commanded) return commanded;
  return mode === 'plan' && said === undefined ? 'plan' : 'fix';
}
