/** The shelf: an effect is one file and one line here. */
import { comment } from './comment.ts';
import { label } from './label.ts';
import { react } from './react.ts';

export const EFFECTS = { comment, label, react };

type Shelf = typeof EFFECTS;
/** Every effect there is, as data: derived from the shelf. */
export type Effect = {
  [K in keyof Shelf]: { kind: K } & (Shelf[K] extends { describe(params: infer P): string } ? P : never);
}[keyof Shelf];
