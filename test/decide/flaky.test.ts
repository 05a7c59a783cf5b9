import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge, judgeAll } from '../../packages/core/src/decide/flaky.ts';
import type { Sighting } from '../../packages/core/src/decide/looks.ts';
import type { FailureState, Look } from '../../packages/core/src/domain/failure.ts';
import { looks } from './failures.ts';

const facts = { flakyReported: false, greens: 3 };
const push = (word: string): Look[] => looks(word, 'push', 1);
const sighting = (seen: Look[]): Sighting => ({
  place: { repo: 'acme/app', workflow: 'ci', branch: 'main', jobs: ['test'] },
  looks: seen,
  added: [],
  fleeting: [],
});

describe('flaky or persistent (E.4)', () => {
  it.each<[FailureState, string, Look[], number]>([
    ['new', 'one red run', push('R'), 0],
    ['new', 'one red run after many green ones', push('GGGGGGGGGGGR'), 0],
    ['new', 'two reds on two commits', push('RR'), 0],
    ['new', 'green on another commit', push('RG'), 1],
    ['suspect_flaky', 'red, then green on the same commit', push('R1G1'), 1],
    ['suspect_flaky', 'green, then red on the same commit', push('G1R1'), 0],
    ['suspect_flaky', 'green when tried again, which is no step to closing', push("RG'"), 0],
    ['suspect_flaky', 'a flip, then a red on another commit', push("RG'R"), 0],
    ['flaky', 'two flips on two commits', push("RG'RG'"), 0],
    ['flaky', 'two flips on one commit', push('R1G1R1'), 0],
    ['flaky', 'two reds apart in ten builds', push('GGGRGGGGRG'), 1],
    ['new', 'two reds apart in nine builds', push('GGGRGGGRG'), 1],
    ['new', 'two reds apart in 30 builds: less than a tenth', push(`GGGR${'G'.repeat(25)}R`), 0],
    ['persistent', 'three reds on three commits', push('GRRR'), 0],
    ['persistent', 'two nights', looks('GRR'), 0],
    ['new', 'two reds of a schedule that runs hourly', looks('GRR', 'schedule', 1), 0],
    ['persistent', 'every attempt on one commit', push("RR'"), 0],
    ['persistent', 'two nights on one commit', looks('R1R1'), 0],
    ['persistent', 'and green since, but not often enough', push('RRRGG'), 2],
    ['flaky', 'two flips since', push("RRRRG'RG'"), 0],
    ['fixed', 'three greens', push('RGGG'), 3],
    ['fixed', 'three greens after a long red time', push('RRRRGGG'), 3],
    ['flaky', 'a flaky one with four greens', push("RG'RG'GGGG"), 4],
    ['fixed', 'a flaky one with five greens', push("RG'RG'GGGGG"), 5],
    ['new', 'a green that came before', push('GGGR'), 0],
    ['new', 'no look at all', [], 0],
  ])('%s: %s', (state, _, seen, greens) => {
    expect(judge(seen, facts)).toMatchObject({ state, greens });
  });

  it('a streak of three or more is no flip', () => {
    expect(judge(push('GGGGRRRGGGGRRRGGRRG'), facts).state).toBe('new');
    expect(judge(push('GGGGRRGGGGRRGGRRG'), facts).state).toBe('flaky');
  });

  it('two flips more than two weeks apart are not two', () => {
    const [early, again] = push("RG'");
    const later = [early!, again!].map((look) => ({ ...look, build: 'a9', sha: 'c9', at: '2026-01-25T03:00:00Z' }));
    expect(judge([early!, again!, ...later], facts)).toMatchObject({ state: 'suspect_flaky', flips: 1 });
  });

  it("a tool's report makes it suspect, and says so", () => {
    expect(judge(push('R'), { ...facts, flakyReported: true })).toMatchObject({
      state: 'suspect_flaky',
      why: ['a test report says that it passed when tried again'],
    });
  });

  it('a commit that nobody tells is one for each build', () => {
    const nameless = (word: string) => looks(word, 'push', 1).map((look) => ({ ...look, sha: '' }));
    expect(judge(nameless('RG'), facts).state).toBe('new');
    expect(judge(nameless("RG'"), facts).state).toBe('suspect_flaky');
    expect(judge(nameless('RRR'), facts).state).toBe('persistent');
  });

  it.each<[string, string, boolean]>([
    ['schedule', 'schedule', true],
    ['schedule', 'push', true],
    ['schedule', 'workflow_dispatch', false],
    ['schedule', 'pull_request', false],
    ['push', 'schedule', true],
    ['push', 'workflow_dispatch', false],
    ['workflow_dispatch', 'workflow_dispatch', true],
    ['workflow_dispatch', 'schedule', true],
    ['pull_request', 'pull_request', true],
    ['pull_request', 'workflow_dispatch', false],
    ['periodic', 'periodic', true],
    ['presubmit', 'periodic', true],
    ['periodic', 'presubmit', false],
  ])('red on %s, green on %s: closes %s', (red, green, closes) => {
    const seen = push('RGGG').map((look) => ({ ...look, event: look.red ? red : green }));
    expect(judge(seen, facts).state).toBe(closes ? 'fixed' : 'new');
  });

  it('what is known stays until it is fixed', () => {
    expect(judge(push('R'), { ...facts, before: 'flaky' }).state).toBe('flaky');
    expect(judge(push('RGGGG'), { ...facts, before: 'flaky' })).toMatchObject({ state: 'flaky', needed: 5 });
    expect(judge(push('R1G1'), { ...facts, before: 'flaky' }).state).toBe('flaky');
    expect(judge(push('R'), { ...facts, before: 'suspect_flaky' }).state).toBe('suspect_flaky');
    expect(judge(push('R'), { ...facts, before: 'fixed' }).state).toBe('new');
    expect(judge(push('R1G1'), { ...facts, before: 'persistent' }).state).toBe('suspect_flaky');
  });

  it('over several places it is the worst, and fixed when all are', () => {
    const state = (...words: string[]) =>
      judgeAll(
        words.map((word) => sighting(push(word))),
        facts,
      ).state;
    expect(state('R', 'RRR')).toBe('persistent');
    expect(state('RRR', "RG'RG'")).toBe('persistent');
    expect(state('RGGG', 'R')).toBe('new');
    expect(state('RGGG', 'RRRG')).toBe('persistent');
    expect(state('RGGG', 'RRRGGG')).toBe('fixed');
    expect(judgeAll([sighting(push('RGG')), sighting(push('RG'))], facts)).toMatchObject({ greens: 1, needed: 3 });
    expect(judgeAll([], facts).state).toBe('new');
  });

  it('never needs more greens than the places can remember', () => {
    const ten = Array.from({ length: 10 }, () => sighting(push('RGGGGG')));
    expect(judgeAll(ten, { ...facts, greens: 20 }).state).toBe('fixed');
  });

  it('does not depend on the order in which looks are told', () => {
    const words = fc.array(fc.constantFrom('R', 'G', "R'", "G'", 'R1', 'G1', 'R2', 'G2'), { maxLength: 14 });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), (parts, order) => {
        const seen = push(parts.join(''));
        const shuffled = seen
          .map((look) => ({ look, key: order.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ look }) => look);
        expect(judge(shuffled, facts)).toEqual(judge(seen, facts));
      }),
    );
  });

  it('one red look is never flaky or persistent', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.nat({ max: 30 }), (before, after) => {
        const { state } = judge(push(`${'G'.repeat(before)}R${'G'.repeat(after)}`), facts);
        expect(['new', 'fixed']).toContain(state);
      }),
    );
  });
});
