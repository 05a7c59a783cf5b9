import { describe, expect, it } from '@jest/globals';
import { branchGate } from '../../packages/core/src/decide/gates/branch.ts';
import { behindGate, conflictGate } from '../../packages/core/src/decide/gates/conflict.ts';
import { dataGate } from '../../packages/core/src/decide/gates/data.ts';
import type { Gate } from '../../packages/core/src/decide/gates/gate.ts';
import { methodGate } from '../../packages/core/src/decide/gates/method.ts';
import { queueGate } from '../../packages/core/src/decide/gates/queue.ts';
import { ruleGate } from '../../packages/core/src/decide/gates/rule.ts';
import { draftGate, openGate, selectedGate } from '../../packages/core/src/decide/gates/state.ts';
import { titleGate } from '../../packages/core/src/decide/gates/title.ts';
import type { Memory } from '../../packages/core/src/domain/decision.ts';
import { expectLinear } from '../kit/linear.ts';
import { ago, all, type Change, facts, some } from './gate-facts.ts';
import { answer, type Row } from './gate-rows.ts';

const unknownFor = (hours: number): Change => ({
  pull: { mergeable: 'UNKNOWN', mergeState: 'UNKNOWN' },
  memory: {
    ...({ sweep: '', details: '', action: 'wait', at: 0, again: undefined } satisfies Partial<Memory>),
    unknownSince: Date.parse(ago(hours)) / 1_000,
  },
});

const tables: [Gate, Row[]][] = [
  [
    openGate,
    [
      ['it is open', {}, 'passed'],
      ['1: it is merged', { pull: { state: 'MERGED' } }, ['ALREADY_MERGED']],
      ['2: it is closed', { pull: { state: 'CLOSED' } }, ['CLOSED']],
      ['its repository is archived', { policy: { archived: true } }, ['ARCHIVED']],
    ],
  ],
  [
    selectedGate,
    [
      ['it is selected', {}, 'passed'],
      ['89: not any more', { pull: { labels: all() } }, ['NOT_SELECTED']],
      ['89: excluded since', { pull: { labels: all('auto-merge', 'Do-Not-Merge') } }, ['EXCLUDED_LABEL']],
      ['its title was matched before', { spec: { selector: { titlePattern: '^Bump ' } } }, 'passed'],
    ],
  ],
  [
    draftGate,
    [
      ['it is none', {}, 'passed'],
      ['5: it is one', { pull: { draft: true } }, ['DRAFT']],
      ['5: as the merge state says', { pull: { mergeState: 'DRAFT' } }, ['DRAFT']],
    ],
  ],
  [
    ruleGate,
    [
      ['it is narrow', {}, 'passed'],
      ['25: it selects everything', { spec: { selector: {} } }, ['RULE_TOO_BROAD']],
      ['25: it only excludes', { spec: { selector: { labels: { exclude: ['wip'] } } } }, ['RULE_TOO_BROAD']],
      ['25: it may', { spec: { selector: {}, safety: { allowEmptySelector: true } } }, 'passed'],
      ['a title narrows', { spec: { selector: { titlePattern: '^Bump ' } } }, 'passed'],
      ['a branch narrows', { spec: { selector: { baseBranch: 'main' } } }, 'passed'],
      ['an author narrows', { spec: { selector: { author: 'alice' } } }, 'passed'],
      ['it never merges', { spec: { allowedActions: ['wait', 'escalate'] } }, ['NOT_ALLOWED_BY_RULE']],
    ],
  ],
  [
    dataGate,
    [
      ['all is there', {}, 'passed'],
      ['14: labels are cut', { pull: { labels: some('auto-merge') } }, ['INCOMPLETE_DATA']],
      [
        '101: parts are missing',
        { pull: { unread: ['No reviews.', 'No files.'] } },
        ['INCOMPLETE_DATA', 'INCOMPLETE_DATA'],
      ],
    ],
  ],
  [
    titleGate,
    [
      ...[
        'WIP: x',
        'wip x',
        '[WIP] x',
        '🚧 WIP',
        ' (wip) x',
        'WIP',
        'x [do not merge]',
        'DO-NOT-MERGE x',
        "Don't merge this",
      ].map((title): Row => [`6: ${title}`, { pull: { title } }, ['BLOCKING_TITLE']]),
      ...['Wipe the cache', 'Swipe', 'Do merge', 'Fix WIP labels', 'We do not merge_base'].map(
        (title): Row => [`fine: ${title}`, { pull: { title } }, 'passed'],
      ),
      ['9: it is switched off', { pull: { title: 'WIP: x' }, spec: { safety: { blockTitles: false } } }, 'off'],
    ],
  ],
  [
    queueGate,
    [
      ['nobody merges it', {}, 'passed'],
      ['70: there is a queue', { pull: { hasQueue: true } }, 'passed'],
      ['70: it is left alone', { pull: { hasQueue: true }, spec: { mergeQueue: false } }, ['QUEUE_REQUIRED']],
      ['70: as the branch says', { policy: { queueMethod: 'MERGE' }, spec: { mergeQueue: false } }, ['QUEUE_REQUIRED']],
      ['71: it is in it', { pull: { hasQueue: true, inQueue: true }, spec: { mergeQueue: false } }, ['IN_QUEUE']],
      ['71: auto-merge is on', { pull: { autoMergeBy: 'carol' } }, ['AUTOMERGE_SET']],
    ],
  ],
  [
    conflictGate,
    [
      ['there is none', {}, 'passed'],
      ['26: there is one', { pull: { mergeable: 'CONFLICTING', mergeState: 'UNKNOWN' } }, ['CONFLICT']],
      ['26: as the merge state says', { pull: { mergeState: 'DIRTY' } }, ['CONFLICT']],
      ['28: nobody knows', { pull: { mergeable: 'UNKNOWN' } }, ['MERGEABLE_UNKNOWN']],
      ['28: nor the merge state', { pull: { mergeState: 'UNKNOWN' } }, ['MERGEABLE_UNKNOWN']],
      ['28: for 59 minutes', unknownFor(59 / 60), ['MERGEABLE_UNKNOWN']],
      ['30: for an hour', unknownFor(1), ['STUCK_UNKNOWN']],
      ['known again after hours', { ...unknownFor(3), pull: {} }, 'passed'],
    ],
  ],
  [
    behindGate,
    [
      ['35: it need not be up to date', { pull: { mergeState: 'BEHIND' } }, 'off'],
      ['it must be, and is', { policy: { strict: true } }, 'passed'],
      [
        '34: nobody may read whether it must',
        { pull: { mergeState: 'BEHIND' }, policy: { strict: undefined } },
        ['BEHIND'],
      ],
      ['nobody may read whether it must be, and it is', { policy: { strict: undefined } }, 'passed'],
      ['34: it must be, and is not', { pull: { mergeState: 'BEHIND' }, policy: { strict: true } }, ['BEHIND']],
    ],
  ],
  [
    branchGate,
    [
      ['it is protected', {}, 'passed'],
      ['61: it is not', { policy: { isProtected: false } }, ['UNPROTECTED_BASE']],
      ['61: it need not', { policy: { isProtected: false }, spec: { safety: { allowUnprotected: true } } }, 'passed'],
      ['63: we may not push', { policy: { mayPush: false } }, ['PUSH_NOT_ALLOWED']],
      ['both', { policy: { isProtected: false, mayPush: false } }, ['UNPROTECTED_BASE', 'PUSH_NOT_ALLOWED']],
      ['57: nobody knows', { policy: { unknown: 'GitHub answered 502.', isProtected: false } }, ['POLICY_UNKNOWN']],
      ['17: it is another one now', { pull: { baseBranch: 'release' } }, ['BASE_CHANGED']],
    ],
  ],
  [
    methodGate,
    [
      ['it is allowed', {}, 'passed'],
      ['67: it is not', { policy: { methods: ['MERGE'] }, spec: { mergeMethod: 'SQUASH' } }, ['METHOD_NOT_ALLOWED']],
    ],
  ],
];

describe.each(tables.map(([gate, rows]) => [gate.name, gate, rows] as const))('the gate %s', (_, gate, rows) => {
  it.each(rows)('%s', (_name, change, expected) => {
    expect(answer(gate, change)).toEqual(expected);
  });
});

it('a title is read in linear time', async () => {
  for (const part of ['[', 'wip ', 'do not ', 'do_'])
    await expectLinear(1_000_000, (size) =>
      titleGate.check(facts({ pull: { title: part.repeat(size / part.length) } })),
    );
});
