/** The shelf: an effect is one file and one line here. */
import { comment } from './comment.ts';
import { commit } from './commit.ts';
import { editIssue } from './edit-issue.ts';
import { editPull } from './edit-pull.ts';
import { label } from './label.ts';
import { openIssue } from './open-issue.ts';
import { openPull } from './open-pull.ts';
import { react } from './react.ts';
import { rerun } from './rerun.ts';

export const EFFECTS = {
  comment,
  commit,
  'edit-issue': editIssue,
  'edit-pull': editPull,
  label,
  'open-issue': openIssue,
  'open-pull': openPull,
  react,
  rerun,
};

type Shelf = typeof EFFECTS;
/** Every effect there is, as data: derived from the shelf. */
export type Effect = {
  [K in keyof Shelf]: { kind: K } & (Shelf[K] extends { describe(params: infer P): string } ? P : never);
}[keyof Shelf];
