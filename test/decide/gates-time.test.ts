import { describe, expect, it } from '@jest/globals';
import { capsGate } from '../../packages/core/src/decide/gates/caps.ts';
import type { Gate } from '../../packages/core/src/decide/gates/gate.ts';
import { freezeGate, scheduleGate } from '../../packages/core/src/decide/gates/schedule.ts';
import type { GateFacts } from '../../packages/core/src/domain/decision.ts';
import { ago, all, bob, type Change, facts, some, us } from './gate-facts.ts';
import { answer, type Row } from './gate-rows.ts';

const merges = (...minutes: number[]) => minutes.map((before) => ({ at: ago(before / 60), by: us }));
const done = (over: Partial<GateFacts['done']>): Change => ({ done: { mergesHere: 0, merges: 0, closes: 0, ...over } });
const frozenBy = (title: string): Change => ({
  freeze: { issues: [{ url: 'https://github.example/acme/app/issues/3', title }], unknown: undefined },
});
const tables: [Gate, Row[]][] = [
  [
    scheduleGate,
    [
      ['there are no hours', {}, 'off'],
      ['it is within', { spec: { schedule: { windows: [{ from: '11:00', to: '13:00' }] } } }, 'passed'],
      ['107: it is not', { spec: { schedule: { windows: [{ from: '13:00', to: '14:00' }] } } }, ['OFF_SCHEDULE']],
      ['a zone that nobody knows', { spec: { schedule: { timezone: 'Mars', windows: [{}] } } }, ['OFF_SCHEDULE']],
    ],
  ],
  [
    freezeGate,
    [
      ['nothing can be', {}, 'off'],
      ['nothing is', { spec: { freeze: { issueLabel: 'freeze' } } }, 'passed'],
      ['105: an issue', frozenBy('Release week'), ['FROZEN']],
      ['105: an issue for its branch', frozenBy('Release branch:main'), ['FROZEN']],
      ['105: an issue for several', frozenBy('[branch:"release"] and (Branch:main), x'), ['FROZEN']],
      ['105: an issue that names no branch after all', frozenBy('branch: main'), ['FROZEN']],
      ['105: an issue for another', frozenBy('Release branch:main-2'), 'passed'],
      ['105: a branch of that name', { ...frozenBy('branch:a,b'), pull: { baseBranch: 'a,b' } }, ['FROZEN']],
      ['105: an issue whose sentence ends there', frozenBy('Nothing goes into branch:main.'), ['FROZEN']],
      ['106: nobody knows', { freeze: { issues: [], unknown: 'GitHub answered 502.' } }, ['FREEZE_UNKNOWN']],
      [
        '105: hours of the rule, the first inclusive',
        { spec: { freeze: { windows: [{ from: '2026-01-05T13:00:00+01:00', to: '2026-01-06T00:00:00Z' }] } } },
        ['FROZEN'],
      ],
      [
        '105: the last exclusive',
        { spec: { freeze: { windows: [{ from: '2026-01-01T00:00:00Z', to: '2026-01-05T13:00:00+01:00' }] } } },
        'passed',
      ],
    ],
  ],
  [
    capsGate,
    [
      ['none', {}, 'passed'],
      ['99: five within the hour', { policy: { recentMerges: all(...merges(1, 2, 3, 4, 5)) } }, ['RATE_CAP']],
      ['99: one of them an hour ago', { policy: { recentMerges: all(...merges(1, 2, 3, 4, 60)) } }, 'passed'],
      [
        '99: some of them of this run',
        { policy: { recentMerges: all(...merges(1, 2, 3)) }, ...done({ mergesHere: 2, merges: 2 }) },
        ['RATE_CAP'],
      ],
      [
        '99: other people merge as they like',
        { policy: { recentMerges: all(...merges(1, 2, 3, 4, 5).map((one) => ({ ...one, by: bob }))) } },
        'passed',
      ],
      [
        '99: nobody knows who we are',
        {
          policy: { recentMerges: all(...merges(1, 2, 3, 4, 5).map((one) => ({ ...one, by: bob }))) },
          self: undefined,
        },
        ['RATE_CAP'],
      ],
      [
        '99: nobody knows who merged',
        { policy: { recentMerges: all(...merges(1, 2, 3, 4, 5).map((one) => ({ ...one, by: undefined }))) } },
        ['RATE_CAP'],
      ],
      ['99: the list is cut', { policy: { recentMerges: some(...merges(1)) } }, ['RATE_CAP']],
      ['99: the rule lets none', { spec: { maxMergesPerHour: 0 } }, ['RATE_CAP']],
      ['M5: four in this run', done({ merges: 4 }), 'passed'],
      ['M5: five in this run', done({ merges: 5 }), ['RUN_CAP']],
    ],
  ],
];

describe.each(tables.map(([gate, rows]) => [gate.name, gate, rows] as const))('the gate %s', (_, gate, rows) => {
  it.each(rows)('%s', (_name, change, expected) => {
    expect(answer(gate, change)).toEqual(expected);
  });
});

describe('when time alone may settle it', () => {
  it.each<[string, Gate, Change, number | undefined]>([
    ['the hours begin', scheduleGate, { spec: { schedule: { windows: [{ from: '13:00', to: '14:00' }] } } }, 3_600],
    [
      'a freeze ends',
      freezeGate,
      { spec: { freeze: { windows: [{ from: '2026-01-05T00:00:00Z', to: '2026-01-05T12:30:00Z' }] } } },
      1_800,
    ],
    ['the oldest of five leaves the hour', capsGate, { policy: { recentMerges: all(...merges(1, 2, 3, 4, 50)) } }, 600],
    [
      'the second oldest of six does',
      capsGate,
      { policy: { recentMerges: all(...merges(1, 2, 3, 4, 40, 50)) } },
      1_200,
    ],
    [
      'one merged now takes a place',
      capsGate,
      { policy: { recentMerges: all(...merges(1, 2, 3, 40, 50)) }, ...done({ mergesHere: 1 }) },
      1_200,
    ],
    ['nothing may, where the rule lets none', capsGate, { spec: { maxMergesPerHour: 0 } }, undefined],
  ])('%s', (_, gate, change, again) => {
    expect(gate.check(facts(change)).reasons![0]!.again).toBe(again);
  });
});
