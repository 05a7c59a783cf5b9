import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Present, seenBefore } from '../../packages/core/src/decide/seen-before.ts';
import { expectLinear } from '../kit/linear.ts';
import { day, print, sha } from './failures.ts';
import { failedRun, past, pastFailure, pastFix, presentFailure } from './past-facts.ts';

const now = (over: Partial<Present> = {}): Present => ({
  issue: 'acme/app#99',
  failure: presentFailure(7),
  text: 'CI: test 7 failed',
  ...over,
});
const same = (issue: number, over: Parameters<typeof pastFailure>[1] = {}) =>
  pastFailure(issue, { fingerprint: print(7), ...over });

describe('what was seen before', () => {
  it('is nothing without a past', () => {
    expect(seenBefore(now(), past([]))).toEqual({ seen: [], unheld: [] });
    expect(seenBefore(now(), past([pastFailure(1)], [pastFix(2)]))).toEqual({ seen: [], unheld: [] });
  });

  it('is told with what was found then, and a line of the log', () => {
    const failure = same(1, { rootCause: 'A unit was changed.', reds: [failedRun(3), failedRun(5), failedRun(4)] });
    expect(seenBefore(now(), past([failure], [pastFix(6)])).seen).toEqual([
      {
        issue: 'acme/app#1',
        alike: 'fingerprint',
        lastAt: day(5),
        rootCause: 'A unit was changed.',
        quote: 'not ok 1',
        fix: { pull: 'acme/app#6', mergedAt: day(6), cameBack: day(20) },
      },
    ]);
  });

  it('goes by fingerprint, then by kind, then by words; at most three', () => {
    const words = 'AssertionError: the interval of parseInterval should be milliseconds instead of seconds';
    const said = { title: words, lines: [words], excerpt: `${words}\nat refresh (scheduler)` };
    const failures = [
      pastFailure(1, { ...said, rootCause: 'x' }),
      pastFailure(2, { loose: 'l1:7' }),
      same(3),
      pastFailure(4),
    ];
    const failure = presentFailure(7, { title: words, anchors: [{ line: 1, text: words }], excerpt: said.excerpt });
    const found = seenBefore(now({ failure }), past(failures)).seen;
    expect(found.map(({ issue, alike }) => [issue, alike])).toEqual([
      ['acme/app#3', 'fingerprint'],
      ['acme/app#2', 'kind'],
      ['acme/app#1', 'words'],
    ]);
    const more = seenBefore(now({ failure }), past([...failures, same(5), same(6)])).seen;
    expect(more.map(({ issue }) => issue)).toEqual(['acme/app#6', 'acme/app#5', 'acme/app#3']);
  });

  it('puts what was repaired for good first, then what was repaired, then the newest', () => {
    const failures = [same(1), same(2), same(3), same(4)];
    const fixes = [pastFix(8, { issue: 'acme/app#1' }), pastFix(30, { issue: 'acme/app#2' })];
    expect(seenBefore(now(), past(failures, fixes)).seen.map(({ issue }) => issue)).toEqual([
      'acme/app#2',
      'acme/app#1',
      'acme/app#4',
    ]);
  });

  it('counts in another repository, and names are compared without case', () => {
    const failure = same(1, { issue: 'Acme/Units#4' });
    const fix = pastFix(30, { issue: 'acme/units#4', pull: 'acme/units#5', repo: 'acme/units' });
    expect(seenBefore(now(), past([failure], [fix])).seen).toMatchObject([
      { issue: 'Acme/Units#4', fix: { pull: 'acme/units#5' } },
    ]);
    expect(seenBefore(now({ issue: 'acme/UNITS#4' }), past([failure])).seen).toEqual([]);
  });

  it('a fix counts by its fingerprint, whichever issue asked for it; of several the last', () => {
    const fixes = [
      pastFix(25, { issue: 'acme/app#50', fingerprint: print(7) }),
      pastFix(26, { issue: 'acme/app#51', fingerprint: print(7) }),
      pastFix(27, { issue: 'acme/app#51', fingerprint: print(8) }),
    ];
    expect(seenBefore(now(), past([same(1)], fixes)).seen[0]?.fix).toEqual({ pull: 'acme/app#26', mergedAt: day(26) });
  });
});

describe('whether a fix held', () => {
  const back = (reds: ReturnType<typeof failedRun>[], mergedAt = 10) => {
    const failure = presentFailure(7, { runs: [] });
    return seenBefore(now({ failure }), past([same(1, { reds })], [pastFix(mergedAt)])).seen[0]?.fix?.cameBack;
  };

  it.each<[string, ReturnType<typeof failedRun>[], string | undefined]>([
    ['nothing happened since', [failedRun(3), failedRun(9)], undefined],
    ['the same moment is not after it', [failedRun(10)], undefined],
    ['it came back, and the first time is told', [failedRun(3), failedRun(14), failedRun(12)], day(12)],
    ['a commit that was red before was run again', [failedRun(3), failedRun(14, { sha: sha(3) })], undefined],
    ['another CI tells no commit', [failedRun(3, { sha: '' }), failedRun(14, { sha: '' })], day(14)],
    ['on a branch that the fix is not in', [failedRun(14, { branch: 'old' })], undefined],
    [
      'in another repository that was red before, on any branch',
      [failedRun(3, { repo: 'acme/units' }), failedRun(14, { branch: 'old', repo: 'ACME/Units' })],
      day(14),
    ],
    ['for the first time in another repository', [failedRun(3), failedRun(14, { repo: 'acme/units' })], undefined],
    ['at a moment that cannot be read', [failedRun(14, { at: 'soon' })], undefined],
  ])('%s', (_name, runs, expected) => {
    expect(back(runs)).toBe(expected);
  });

  it('an occurrence in another issue counts, and the one that is looked at now', () => {
    const elsewhere = past([same(1), same(2, { issue: 'acme/units#2', reds: [failedRun(15)] })], [pastFix(10)]);
    const failure = presentFailure(7, { runs: [] });
    expect(seenBefore(now({ failure }), elsewhere).seen[0]?.fix?.cameBack).toBe(day(15));
    expect(seenBefore(now(), past([same(1)], [pastFix(10)])).seen[0]?.fix?.cameBack).toBe(day(20));
  });

  it('what fails in another repository says nothing of a fix that was made elsewhere, however long it has', () => {
    const theirs = same(4, { issue: 'acme/units#4', reds: [failedRun(3, { repo: 'acme/units' })] });
    const failure = presentFailure(7, { runs: [failedRun(20, { repo: 'acme/units' })] });
    const { seen, unheld } = seenBefore(
      now({ issue: 'acme/units#99', failure }),
      past([same(1), theirs], [pastFix(10, { fingerprint: print(7) })]),
    );
    expect(seen.map(({ fix }) => fix)).toEqual([
      { pull: 'acme/app#10', mergedAt: day(10) },
      { pull: 'acme/app#10', mergedAt: day(10) },
    ]);
    expect(unheld).toEqual([]);
  });

  it('a fix of this very failure that did not hold is told beside what was seen', () => {
    const own = [
      pastFix(9, { issue: 'acme/app#99' }),
      pastFix(11, { issue: 'acme/app#99' }),
      pastFix(30, { issue: 'acme/app#99' }),
      pastFix(12, { issue: 'acme/app#98', fingerprint: print(7) }),
      pastFix(13, { issue: 'acme/app#97', fingerprint: print(1) }),
    ];
    const history = past([same(99, { reds: [failedRun(20)] })], own);
    const { seen, unheld } = seenBefore(now(), history);
    expect(seen).toEqual([]);
    expect(unheld).toEqual([12, 11, 9].map((at) => ({ pull: `acme/app#${at}`, mergedAt: day(at), cameBack: day(20) })));
  });

  it('and not twice', () => {
    const fix = pastFix(12, { issue: 'acme/app#1', fingerprint: print(7) });
    expect(seenBefore(now(), past([same(1)], [fix]))).toMatchObject({
      seen: [{ fix: { cameBack: day(20) } }],
      unheld: [],
    });
  });
});

describe('the same in words', () => {
  const cause =
    'TypeError: cannot read properties of undefined while refreshing the schedule of every dashboard widget\n    at refreshWidget (dashboard)\n    at everyInterval (scheduler)';
  const like = pastFailure(1, {
    title: cause.split('\n')[0]!,
    lines: cause.split('\n'),
    excerpt: cause,
    rootCause: 'r',
  });
  const noise = [2, 3, 4, 5].map((number) =>
    pastFailure(number, {
      lines: [`ECONNREFUSED registry mirror number ${'abcdefgh'.slice(number)} unreachable`],
      excerpt: `npm install stopped: ECONNREFUSED registry mirror ${'abcdefgh'.slice(number)} unreachable today`,
      rootCause: 'r',
    }),
  );
  const record = presentFailure(7, {
    title: like.title,
    anchors: like.lines.map((text, at) => ({ line: at + 3, text })),
    excerpt: `${cause}
exit 1`,
  });
  const issues = (present: Present, failures = [...noise, like]) =>
    seenBefore(present, past(failures)).seen.map(({ issue, alike }) => `${issue} ${alike}`);

  it.each<[string, Present, string[]]>([
    ['a record with other fingerprints', now({ failure: record }), ['acme/app#1 words']],
    ['of another class', now({ failure: { ...record, class: 'compile_error' } }), []],
    ['a text that a person typed', now({ failure: undefined, text: `Red again\n${cause}` }), ['acme/app#1 words']],
    ['a text that says little', now({ failure: undefined, text: 'TypeError of undefined' }), []],
    [
      'a text about something else',
      now({ failure: undefined, text: 'Please rename the settings page to preferences' }),
      [],
    ],
    ['no text at all', now({ failure: undefined, text: '' }), []],
  ])('%s', (_name, present, expected) => {
    expect(issues(present)).toEqual(expected);
  });

  it('what was neither explained nor repaired is left out', () => {
    expect(issues(now({ failure: record }), [...noise, { ...like, rootCause: '' }])).toEqual([]);
    const repaired = past([...noise, { ...like, rootCause: '' }], [pastFix(12, { issue: 'acme/app#1' })]);
    expect(seenBefore(now({ failure: record }), repaired).seen).toMatchObject([
      { issue: 'acme/app#1', alike: 'words' },
    ]);
  });

  it('costs no more than its size, whatever stands in it', async () => {
    const hostile = (size: number) => {
      const excerpt = 'ab_c'.repeat(5_000);
      const failures = Array.from({ length: size }, (_, at) => pastFailure(at + 1, { excerpt, lines: [excerpt] }));
      return seenBefore(now({ failure: presentFailure(7, { excerpt }) }), past(failures));
    };
    await expectLinear(4_000, hostile);
  });
});

describe('whatever the past holds', () => {
  const name = fc.constantFrom('acme/app', 'Acme/app', 'acme/units');
  const failure = fc
    .record({
      repo: name,
      number: fc.integer({ min: 1, max: 12 }),
      print: fc.constantFrom(7, 8),
      loose: fc.constantFrom('l1:7', 'l1:8', undefined),
      at: fc.integer({ min: 1, max: 40 }),
    })
    .map(({ repo, number, print: of, loose, at }) =>
      pastFailure(number, { issue: `${repo}#${number}`, fingerprint: print(of), loose, reds: [failedRun(at)] }),
    );
  const fix = fc
    .record({ at: fc.integer({ min: 1, max: 40 }), repo: name, number: fc.integer({ min: 1, max: 12 }) })
    .map(({ at, repo, number }) => pastFix(at, { issue: `${repo}#${number}` }));

  it('the same fingerprint comes first, never the issue itself, and a fix that came back says so', () => {
    fc.assert(
      fc.property(fc.array(failure, { maxLength: 12 }), fc.array(fix, { maxLength: 6 }), (failures, fixes) => {
        const present = now({ issue: 'acme/app#5' });
        const { seen, unheld } = seenBefore(present, past(failures, fixes));
        expect(seen.length).toBeLessThanOrEqual(3);
        expect(seen.map(({ issue }) => issue.toLowerCase())).not.toContain('acme/app#5');
        const exact = failures.filter(
          (one) => one.fingerprint === print(7) && one.issue.toLowerCase() !== 'acme/app#5',
        ).length;
        const found = seen.map(({ alike }) => alike === 'fingerprint');
        expect(found.slice(0, exact)).toEqual(found.slice(0, exact).map(() => true));
        expect(found.filter(Boolean)).toHaveLength(Math.min(3, exact));
        for (const { fix: one } of seen) if (one?.cameBack) expect(one.cameBack > one.mergedAt).toBe(true);
        for (const one of unheld) expect(one.cameBack > one.mergedAt).toBe(true);
      }),
    );
  });
});
