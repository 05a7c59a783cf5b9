import { describe, expect, it } from '@jest/globals';
import { framing, type Role, type Span, timesOf } from '../../packages/core/src/logs/steps.ts';

const read = (lines: readonly string[]): { failed: readonly Span[]; roles: Role[]; over: Span[] } => {
  const over: Span[] = [];
  const frames = framing((span) => over.push(span));
  const roles = lines.map((text, i) => frames.row(i + 1, text));
  frames.end();
  return { failed: frames.failed, roles, over };
};

describe('failed steps by what the runner prints', () => {
  it.each<[string, string[], Span[]]>([
    [
      'GitHub: from the group to the exit line',
      [
        '##[group]Run setup',
        '##[endgroup]',
        'fine',
        '##[group]Run test',
        'go',
        '##[endgroup]',
        'bad',
        '##[error]Process completed with exit code 2.',
        'Post job cleanup.',
      ],
      [{ from: 4, to: 8 }],
    ],
    ['a cut of one step has no group', ['bad', '##[error]Process completed with exit code 1.'], [{ from: 1, to: 2 }]],
    [
      'an action that says why at its very end',
      [
        '##[group]Run actions/x@v1',
        'with:',
        '##[endgroup]',
        'try',
        '##[error]Input required: token',
        'Post job cleanup.',
        'bye',
      ],
      [{ from: 1, to: 5 }],
    ],
    [
      'an annotation in the middle of a step that went on',
      ['##[group]Run lint', '##[endgroup]', '##[error]a.ts: unused', 'all', 'else', 'fine', 'Post job cleanup.'],
      [],
    ],
    [
      'a follow-up that fails too comes second',
      [
        '##[group]Run a',
        '##[endgroup]',
        '##[error]Process completed with exit code 1.',
        '##[group]Run b',
        '##[endgroup]',
        '##[error]Process completed with exit code 3.',
      ],
      [
        { from: 1, to: 3 },
        { from: 4, to: 6 },
      ],
    ],
    [
      'Travis: from the command to its exit',
      [
        '$ npm ci',
        'added',
        'The command "npm ci" exited with 0.',
        '$ npm test',
        'bad',
        'The command "npm test" exited with 1.',
        'Done.',
      ],
      [{ from: 4, to: 6 }],
    ],
    [
      'Travis: a command in several lines',
      ['$ x', 'The command "x" exited with 0.', 'bad', 'The command "a', 'b', '" exited with 1.'],
      [{ from: 3, to: 6 }],
    ],
    [
      'Travis: while it was prepared',
      ['$ x', 'bad', 'The command "x" failed and exited with 9 during .'],
      [{ from: 1, to: 3 }],
    ],
    ['nothing failed', ['one', 'two'], []],
    ['nothing at all', [], []],
  ])('%s', (_, lines, failed) => {
    const seen = read(lines);
    expect(seen.failed).toEqual(failed);
    expect(seen.over).toEqual(failed);
  });
  it('a printed script is told from what is said', () => {
    const { roles } = read([
      '##[group]Run a',
      'echo "Error: no"',
      '##[endgroup]',
      'Error: yes',
      '##[group]inner',
      'text',
    ]);
    expect(roles).toEqual(['begin', 'script', 'script', 'text', 'text', 'text']);
  });
  it('holds no more than fifty', () => {
    expect(read(Array.from({ length: 200 }, () => '##[error]Process completed with exit code 1.')).failed).toHaveLength(
      50,
    );
  });
});

describe('times of steps', () => {
  const inStep = timesOf([{ startedAt: '2026-01-05T08:00:03Z', completedAt: '2026-01-05T08:00:08Z' }]);
  it.each([
    ['2026-01-05T08:00:02.9999999Z', false],
    ['2026-01-05T08:00:03.0000000Z', true],
    ['2026-01-05T08:00:03Z', true],
    ['2026-01-05T08:00:09.4999999Z', true],
    ['2026-01-05T08:00:09.6000000Z', false],
  ])('%s', (at, inside) => expect(inStep(at)).toBe(inside));
  it('may be open, missing or no times', () => {
    expect(timesOf([{ startedAt: '2026-01-05T08:00:03Z', completedAt: null }])('2027-01-01T00:00:00Z')).toBe(true);
    expect(timesOf([{ startedAt: null, completedAt: null }])('2026-01-05T08:00:03Z')).toBe(false);
    expect(timesOf([{ startedAt: '2026-01-05T08:00:03Z', completedAt: 'never' }])('2026-01-05T08:00:04Z')).toBe(true);
  });
});
