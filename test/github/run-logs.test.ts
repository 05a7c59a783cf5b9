import { describe, expect, it } from '@jest/globals';
import type { ArchiveEntry } from '../../packages/core/src/github/archive.ts';
import { entriesOfJob } from '../../packages/core/src/github/run-logs.ts';

const entry = (name: string): ArchiveEntry => ({ name, size: 1, text: async () => undefined });
const found = (names: string[], job: string, failed: number[] = []) =>
  entriesOfJob(names.map(entry), { name: job, failedSteps: failed.map((number) => ({ number })) }).map(
    ({ name }) => name,
  );

describe('FT41: the log of a job in the archive of its run', () => {
  const long = 'very long name of a matrix job '.repeat(5);
  const surrogate = `${'x'.repeat(89)}😀`;
  it.each<[string, string[], string, number[], string[]]>([
    ['is its file at the top', ['0_build.txt', '1_test.txt', 'test/1_Set up job.txt'], 'test', [], ['1_test.txt']],
    ['not one whose name goes on', ['0_test (18).txt', '1_test.txt.txt', '2_my_test.txt'], 'test', [], []],
    ['with numbers in its name', ['0_2_test.txt'], '2_test', [], ['0_2_test.txt']],
    ['without what no file name takes', ['0_build  e2e ui.txt'], 'build / e2e: ui', [], ['0_build  e2e ui.txt']],
    ['cut to ninety', [`0_${long.slice(0, 90)}.txt`], long, [], [`0_${long.slice(0, 90)}.txt`]],
    ['cut within a character', [`0_${'x'.repeat(89)}\uFFFD.txt`], surrogate, [], [`0_${'x'.repeat(89)}\uFFFD.txt`]],
    ['with a number below zero', ['-1_test.txt'], 'test', [], ['-1_test.txt']],
    ['none when two could be it', ['0_ab.txt', '1_ab.txt'], 'a/b', [], []],
    [
      'else its steps in order',
      ['t/10_Post.txt', 't/2_Run.txt', 't/1_Set up.txt', 't/system.txt'],
      't',
      [],
      ['t/1_Set up.txt', 't/2_Run.txt', 't/10_Post.txt'],
    ],
    [
      'of which the failed ones are enough',
      ['t/1_Set up.txt', 't/2_Run.txt', 't/3_Next.txt'],
      't',
      [2],
      ['t/2_Run.txt'],
    ],
    ['unless they are not there', ['t/1_Set up.txt', 't/3_Next.txt'], 't', [2], ['t/1_Set up.txt', 't/3_Next.txt']],
    ['none when the steps are those of two jobs', ['t/1_Set up.txt', 't/1_Init.txt'], 't', [], []],
    ['none where a path leads elsewhere', ['../0_t.txt', 'x/t/1_a.txt', '/0_t.txt'], 't', [], []],
    ['none in an archive without any', [], 't', [], []],
  ])('%s', (_, names, job, failed, expected) => {
    expect(found(names, job, failed)).toEqual(expected);
  });
  it('is none when it is empty', () => {
    expect(entriesOfJob([{ ...entry('0_t.txt'), size: 0 }], { name: 't', failedSteps: [] })).toEqual([]);
  });
});
