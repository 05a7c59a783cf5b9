import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildName, readSeen, seenKey } from '../../packages/core/src/decide/seen.ts';

const run = (runId: number, attempt = 1) => ({ runId, build: '', attempt });
const key = (runId: number, jobId: number, upTo: number, of: number): string =>
  seenKey({ build: run(runId), jobId, upTo, of });

describe('what markers know of builds', () => {
  it('a key names build, job, latest attempt and number of failed jobs', () => {
    expect(key(42, 77, 2, 3)).toBe('a42.77.2.3');
    expect(seenKey({ build: { runId: 0, build: '19' }, jobId: 0, upTo: 1, of: 1 })).toBe('p19.0.1.1');
    expect(buildName(run(42))).toBe('a42');
  });

  it.each<[string, string[], number, number, boolean]>([
    ['nothing', [], 42, 1, false],
    ['its only failed job', [key(42, 1, 1, 1)], 42, 1, true],
    ['one of two failed jobs', [key(42, 1, 1, 2)], 42, 1, false],
    ['both, in two markers', [key(42, 1, 1, 2), key(42, 2, 1, 2)], 42, 1, true],
    ['one of them twice', [key(42, 1, 1, 2), key(42, 1, 1, 2)], 42, 1, false],
    ['an attempt before', [key(42, 1, 1, 1)], 42, 2, false],
    ['both attempts', [key(42, 1, 1, 1), key(42, 2, 2, 2)], 42, 2, true],
    ['the first attempt only, of two failed jobs', [key(42, 2, 2, 2)], 42, 2, false],
    ['another build', [key(43, 1, 1, 1)], 42, 1, false],
    ['the same number in Prow', ['p42.1.1.1'], 42, 1, false],
  ])('%s', (_, keys, runId, attempt, knows) => {
    expect(readSeen(keys).knows(run(runId, attempt))).toBe(knows);
  });

  it.each([
    '',
    'a42',
    'a42.1.1',
    'b42.1.1.1',
    'a42.1.1.1.1',
    'a.1.1.1',
    'a42.x.1.1',
    ' a42.1.1.1',
    'a42.1.1.1\n',
    '__proto__',
  ])('what is no key is not there: %j', (text) => {
    const seen = readSeen([text]);
    expect(seen.knows(run(42))).toBe(false);
    expect(seen.has(run(42), 1)).toBe(false);
  });

  const number = fc.integer({ min: 1, max: 5 });
  const job = fc.record({ runId: number, jobId: number, upTo: number, of: number });

  it('the order of the keys and how often they stand does not matter', () => {
    fc.assert(
      fc.property(fc.array(job, { maxLength: 12 }), number, number, (jobs, runId, attempt) => {
        const keys = jobs.map(({ runId: id, jobId, upTo, of }) => key(id, jobId, upTo, of));
        const turned = [...keys, ...keys].reverse();
        expect(readSeen(turned).knows(run(runId, attempt))).toBe(readSeen(keys).knows(run(runId, attempt)));
      }),
    );
  });

  it('a build is known exactly when the last of its failed jobs is', () => {
    const jobIds = fc.uniqueArray(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), number, jobIds, fc.nat(), (runId, attempt, ids, left) => {
        const keys = ids.map((id) => key(runId, id, attempt, ids.length));
        expect(keys.every((text) => text.length <= 90)).toBe(true);
        const all = readSeen(keys);
        expect(all.knows(run(runId, attempt))).toBe(true);
        expect(all.knows(run(runId, attempt + 1))).toBe(false);
        expect(ids.every((id) => all.has(run(runId), id))).toBe(true);
        const without = ids[left % ids.length]!;
        const some = readSeen(keys.filter((text) => text !== key(runId, without, attempt, ids.length)));
        expect(some.knows(run(runId, attempt))).toBe(false);
        expect(some.has(run(runId), without)).toBe(false);
      }),
    );
  });
});
