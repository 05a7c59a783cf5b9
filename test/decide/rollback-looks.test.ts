import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterLook } from '../../packages/core/src/decide/rollback/looks.ts';
import { HEALTHS } from '../../packages/core/src/domain/health.ts';
import type { Watched } from '../../packages/core/src/domain/rollback.ts';
import { NOW, TARGET } from './rollback-facts.ts';

const at = (minutesAgo: number): string => new Date(Date.parse(NOW) - minutesAgo * 60_000).toISOString();
const known = (...looks: string[]): Watched => ({ target: TARGET, looks });

describe('a look', () => {
  it.each<[string, Watched | undefined, (typeof HEALTHS)[number], number, number | 'gone' | 'same']>([
    ['the first degraded one counts', undefined, 'Degraded', 30, 1],
    ['a later one counts', known(at(10)), 'Degraded', 30, 2],
    ['one within a minute does not', known(at(0.9)), 'Degraded', 10, 'same'],
    ['after a minute it does', known(at(1)), 'Degraded', 10, 2],
    ['one within the interval of the rule does not', known(at(4)), 'Degraded', 300, 'same'],
    ['after that interval it does', known(at(5)), 'Degraded', 300, 2],
    ['no more than enough are kept', known(at(30), at(20), at(10)), 'Degraded', 30, 'same'],
    ['a look in the future is none', known(at(-60)), 'Degraded', 30, 1],
    ['healthy takes all back', known(at(20), at(10)), 'Healthy', 30, 'gone'],
    ['healthy takes back that it was degraded before', { ...known(), before: 'Degraded' }, 'Healthy', 30, 'gone'],
    ['what was degraded before does not count', { ...known(), before: 'Degraded' }, 'Degraded', 30, 'same'],
    ['unknown says nothing', known(at(10)), 'Unknown', 30, 'same'],
    ['progressing says nothing', known(at(10)), 'Progressing', 30, 'same'],
    ['missing says nothing', known(at(10)), 'Missing', 30, 'same'],
    ['suspended says nothing', known(at(10)), 'Suspended', 30, 'same'],
    ['unknown at first is not remembered', undefined, 'Unknown', 30, 'gone'],
  ])('%s', (_, before, health, interval, left) => {
    const after = afterLook(before, { target: TARGET, health }, NOW, interval);
    if (left === 'same') expect(after).toBe(before);
    else if (left === 'gone') expect(after).toBeUndefined();
    else expect(after).toMatchObject({ target: TARGET, looks: { length: left } });
  });

  it('is never one of three within two minutes, whatever comes in which order', () => {
    const moments = fc.array(fc.tuple(fc.integer({ min: 0, max: 110 }), fc.constantFrom(...HEALTHS)), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(moments, (seen) => {
        let watched: Watched | undefined;
        for (const [second, health] of seen.toSorted(([a], [b]) => a - b)) {
          const now = new Date(Date.parse(NOW) + second * 1000).toISOString();
          watched = afterLook(watched, { target: TARGET, health }, now, 10);
        }
        expect(watched?.looks.length ?? 0).toBeLessThan(3);
      }),
    );
  });
});
