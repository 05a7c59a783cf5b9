import { reason } from '../reasons.ts';
import { failed, type Gate } from './gate.ts';

/** FT12, rows 14 and 101. What else may be cut is asked by the gate that needs it. */
export const dataGate: Gate = {
  name: 'data',
  title: 'GitHub showed all of it',
  check: ({ pull }) =>
    failed([
      ...pull.unread.map((sentence) => reason('INCOMPLETE_DATA', sentence, 60)),
      ...(pull.labels.cut ? [reason('INCOMPLETE_DATA', 'Not all of its labels could be read.')] : []),
    ]),
};
