/** The shelf: an effect is one file and one line here. */
import { checkRun } from './check-run.ts';
import { closeOwn } from './close-own.ts';
import { closePull } from './close-pull.ts';
import { comment } from './comment.ts';
import { commit } from './commit.ts';
import { editIssue } from './edit-issue.ts';
import { editPull } from './edit-pull.ts';
import { label } from './label.ts';
import { merge } from './merge.ts';
import { openIssue } from './open-issue.ts';
import { openPull } from './open-pull.ts';
import { react } from './react.ts';
import { requestReview } from './request-review.ts';
import { rerun } from './rerun.ts';
import { revert } from './revert.ts';
import { updateBranch } from './update-branch.ts';

export const EFFECTS = {
  'check-run': checkRun,
  'close-own': closeOwn,
  'close-pull': closePull,
  comment,
  commit,
  'edit-issue': editIssue,
  'edit-pull': editPull,
  label,
  merge,
  'open-issue': openIssue,
  'open-pull': openPull,
  react,
  'request-review': requestReview,
  rerun,
  revert,
  'update-branch': updateBranch,
};

type Shelf = typeof EFFECTS;
/** Every effect there is, as data: derived from the shelf. */
export type Effect = {
  [K in keyof Shelf]: { kind: K } & (Shelf[K] extends { describe(params: infer P): string } ? P : never);
}[keyof Shelf];
