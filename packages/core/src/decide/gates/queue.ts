import { hasQueue } from '../merge-method.ts';
import { reason } from '../reasons.ts';
import { code } from '../risk/words.ts';
import { failed, type Gate } from './gate.ts';

/** Rows 70 and 71: who queued it, or switched auto-merge on, merges it. A branch with a queue is never merged into past it. */
export const queueGate: Gate = {
  name: 'queue',
  title: 'Nobody else is merging it',
  check(facts) {
    const { pull, rule } = facts;
    const by = pull.autoMergeBy;
    return failed([
      ...(pull.inQueue ? [reason('IN_QUEUE', 'It is in the merge queue.')] : []),
      ...(by === undefined ? [] : [reason('AUTOMERGE_SET', `${code(by)} switched auto-merge on: GitHub merges it.`)]),
      ...(hasQueue(facts) && !rule.spec.mergeQueue && !pull.inQueue
        ? [reason('QUEUE_REQUIRED', 'Its base branch has a merge queue, which the rule leaves alone.')]
        : []),
    ]);
  },
};
