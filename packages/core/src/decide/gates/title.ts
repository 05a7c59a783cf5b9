import { reason } from '../reasons.ts';
import { failed, type Gate, off } from './gate.ts';

/** `WIP: x`, `[WIP] x`, `wip x`; `WIPE x` is another word. */
const UNFINISHED = /^[^\p{L}\p{N}]*wip(?![\p{L}\p{N}])/iu;
const FORBIDDEN = /\b(?:do[ _-]?not|don['’]?t)[ _-]?merge\b/i;

/** Row 6. */
export const titleGate: Gate = {
  name: 'title',
  title: 'Its title says nothing against a merge',
  check({ pull, rule }) {
    if (!rule.spec.safety.blockTitles) return off();
    const blocks = UNFINISHED.test(pull.title) || FORBIDDEN.test(pull.title);
    return failed(blocks ? [reason('BLOCKING_TITLE', 'Its title says that it is not to be merged yet.')] : []);
  },
};
