/** The shelf: an effect is one file and one line here. */
import { comment } from './comment.ts';
import { editIssue } from './edit-issue.ts';
import { label } from './label.ts';
import { openIssue } from './open-issue.ts';
import { react } from './react.ts';
import { rerun } from './rerun.ts';

export const EFFECTS = { comment, 'edit-issue': editIssue, label, 'open-issue': openIssue, react, rerun };

type Shelf = typeof EFFECTS;
/** Every effect there is, as data: derived from the shelf. */
export type Effect = {
  [K in keyof Shelf]: { kind: K } & (Shelf[K] extends { describe(params: infer P): string } ? P : never);
}[keyof Shelf];
