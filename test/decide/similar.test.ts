import { describe, expect, it } from '@jest/globals';
import { type Candidate, similarIssues } from '../../packages/core/src/decide/similar.ts';
import type { Failure } from '../../packages/core/src/domain/failure.ts';

const issue = { title: 'Nightly is red since Monday', labels: ['ci'] };
const failure: Failure = {
  fingerprint: 'v1:0123456789abcdef',
  loose: 'l1:00aa',
  class: 'test_failure',
  runs: [],
  excerpt: '',
  anchors: [{ line: 3, text: 'AssertionError: parseInterval returned 300 instead of 300000' }],
};
const other = (number: number, over: Partial<Candidate> = {}): Candidate => ({
  number,
  title: 'Something else',
  body: '',
  state: 'closed',
  labels: ['ai-devops'],
  fingerprint: undefined,
  loose: undefined,
  ...over,
});
const numbers = (...candidates: Candidate[]) => similarIssues(issue, failure, candidates).map(({ number }) => number);

describe('issues that are like a failure', () => {
  it('the same fingerprint comes first, then an alike one, then the class, then the words; what shares nothing is left out', () => {
    const words = other(5, { body: 'parseinterval returned seconds, an assertionerror, instead of the right thing' });
    const sameClass = other(4, { labels: ['ai-devops', 'ci:test_failure'] });
    const same = other(3, { fingerprint: failure.fingerprint });
    const alike = other(6, { fingerprint: 'v1:fedcba9876543210', loose: failure.loose });
    expect(numbers(other(9), words, sameClass, same, alike)).toEqual([3, 6, 4, 5]);
    expect(similarIssues(issue, failure, [words, sameClass, same, alike]).map(({ why }) => why)).toEqual([
      ['the same fingerprint'],
      ['the same tool, error code and kind of message'],
      ['the same class ci:test_failure'],
      ['the same words: assertionerror, parseinterval, returned, instead'],
    ]);
  });

  it.each<[string, Partial<Candidate>]>([
    [
      'numbers and what every report says',
      { body: '300 300000: the nightly test run failed with an error since then' },
    ],
    ['short words', { body: 'is red' }],
    ['another class', { labels: ['ai-devops', 'ci:lint_format'] }],
    ['another fingerprint', { fingerprint: 'v1:fedcba9876543210' }],
  ])('not by %s', (_name, over) => {
    expect(numbers(other(7, over))).toEqual([]);
  });

  it('five at most, of equals the newest', () => {
    const alike = [1, 2, 3, 4, 5, 6, 7].map((number) => other(number, { title: 'parseInterval again' }));
    expect(numbers(...alike)).toEqual([7, 6, 5, 4, 3]);
  });

  it('a hundred shared words do not beat the class, nor the class the fingerprint', () => {
    const long = Array.from(
      { length: 100 },
      (_, at) => `word${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10)]}`,
    ).join(' ');
    const wordy = other(1, { title: long });
    const sameClass = other(2, { labels: ['ci:test_failure'] });
    const ranked = similarIssues({ ...issue, title: long }, failure, [
      wordy,
      sameClass,
      other(3, { fingerprint: failure.fingerprint }),
    ]);
    expect(ranked.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('an unknown class is no class, but the label of the issue is one', () => {
    const unknown = { ...failure, class: 'unknown' as const };
    expect(similarIssues(issue, unknown, [other(1, { labels: ['ci:unknown'] })])).toEqual([]);
    expect(
      similarIssues({ ...issue, labels: ['ci:timeout_cancelled'] }, undefined, [
        other(1, { labels: ['ci:timeout_cancelled'] }),
      ]),
    ).toHaveLength(1);
  });

  it('without a failure the title alone is compared', () => {
    expect(similarIssues(issue, undefined, [other(1, { body: 'it broke on monday' })])).toMatchObject([
      { number: 1, state: 'closed', why: ['the same words: monday'] },
    ]);
  });
});
