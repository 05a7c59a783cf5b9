import { z } from 'zod';
import { type Author, GHOST } from './issue.ts';

/**
 * What started the run, read from an event's payload. The payload is GitHub's own file on the runner, but every text in
 * it was typed by somebody: nothing here is believed beyond ids and names that are asked of the API again.
 */
export type Trigger =
  | {
      kind: 'comment';
      action: string;
      number: number;
      comment: { id: number; author: Author; body: string; createdAt: string; updatedAt: string };
      sender: Author;
      issue: FrozenIssue;
    }
  | { kind: 'label'; number: number; label: string; sender: Author; issue: FrozenIssue }
  | { kind: 'opened'; number: number; sender: Author; issue: FrozenIssue }
  /** Started by a person's click or by the clock, with the issue named in an input. */
  | { kind: 'manual'; event: string }
  | { kind: 'unsupported'; event: string; why: string };

/** Title and body as they stood when the event fired (G7). */
export interface FrozenIssue {
  title: string;
  body: string;
  author: Author;
  state: 'open' | 'closed';
  updatedAt: string;
}

/** GitHub writes UTC, so moments compare as text. */
const moment = z.iso.datetime();
const user = z
  .looseObject({ login: z.string(), id: z.number(), type: z.string() })
  .nullable()
  .transform((u): Author => (u ? { login: u.login, id: u.id, type: u.type as Author['type'] } : GHOST));
const issue = z
  .looseObject({
    number: z.number().int().positive(),
    title: z.string(),
    body: z.string().nullish(),
    state: z.enum(['open', 'closed']),
    updated_at: moment,
    user,
  })
  .transform((i) => ({
    number: i.number,
    frozen: { title: i.title, body: i.body ?? '', author: i.user, state: i.state, updatedAt: i.updated_at },
  }));
const commentEvent = z.looseObject({
  action: z.string(),
  issue,
  sender: user,
  comment: z.looseObject({
    id: z.number().int().positive(),
    body: z.string().nullish(),
    created_at: moment,
    updated_at: moment,
    user,
  }),
});
const issueEvent = z.looseObject({
  action: z.string(),
  issue,
  sender: user,
  label: z.looseObject({ name: z.string() }).nullish(),
});

/** Events in which only a workflow file of the default branch, or a person with write access, can have named the issue. */
const MANUAL = new Set(['workflow_dispatch', 'schedule']);

/** Reads an event of GitHub Actions. A payload that does not fit its own event is `unsupported`, never a guess. */
export function parseTrigger(name: string, payload: unknown): Trigger {
  const unsupported = (why: string): Trigger => ({ kind: 'unsupported', event: name, why });
  if (MANUAL.has(name)) return { kind: 'manual', event: name };
  if (name === 'issue_comment') {
    const parsed = commentEvent.safeParse(payload);
    if (!parsed.success) return unsupported('the payload is not an issue_comment event');
    const { action, sender, comment, issue } = parsed.data;
    return {
      kind: 'comment',
      action,
      number: issue.number,
      comment: {
        id: comment.id,
        author: comment.user,
        body: comment.body ?? '',
        createdAt: comment.created_at,
        updatedAt: comment.updated_at,
      },
      sender,
      issue: issue.frozen,
    };
  }
  if (name === 'issues') {
    const parsed = issueEvent.safeParse(payload);
    if (!parsed.success) return unsupported('the payload is not an issues event');
    const { action, sender, issue, label } = parsed.data;
    if (action === 'labeled' && label)
      return { kind: 'label', number: issue.number, label: label.name, sender, issue: issue.frozen };
    if (action === 'opened') return { kind: 'opened', number: issue.number, sender, issue: issue.frozen };
    return unsupported(`an issue was ${action}; this job starts on opened and labeled`);
  }
  return unsupported(`the event ${name} does not start this job`);
}
