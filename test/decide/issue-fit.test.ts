import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitIssue, renderIssue, renderOverflow } from '../../packages/core/src/decide/issue-fit.ts';
import { stormText } from '../../packages/core/src/decide/issue-text.ts';
import { STORM } from '../../packages/core/src/decide/storm.ts';
import { type Failure, failureSchema, MOST_PLACES } from '../../packages/core/src/domain/failure.ts';
import { type Overflow, overflowSchema } from '../../packages/core/src/domain/tracked.ts';
import { fitsIssue, issueBody, LONGEST_BODY } from '../../packages/core/src/text/comment-body.ts';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { redactor } from '../../packages/core/src/text/redact.ts';
import { facts, history, record, row } from './failure-facts.ts';

/** The largest record that the schema takes. */
const wide = (n: number) => 'w'.repeat(n);
const largest: Failure = {
  fingerprint: wide(80),
  loose: wide(80),
  class: 'dependency_resolution',
  rule: wide(60),
  title: wide(200),
  runs: Array.from({ length: 50 }, (_, n) =>
    row(n, {
      repo: `a/${wide(138)}`,
      job: wide(400),
      step: wide(400),
      branch: wide(255),
      url: `https://x.example/${wide(380)}`,
      build: wide(40),
    }),
  ),
  excerpt: `${wide(200)}\n`.repeat(99) + wide(101),
  anchors: Array.from({ length: 20 }, () => ({ line: 1, text: wide(2_000) })),
  history: history({
    count: 1_000,
    seen: Array.from({ length: 500 }, (_, n) => `p${10n ** 38n + BigInt(n)}.${'9'.repeat(18)}.1.1`),
    looks: Array.from({ length: 80 }, (_, n) => ({
      at: wide(40),
      sha: wide(12),
      red: true,
      build: wide(60),
      attempt: 1 + n,
      event: wide(40),
      place: 9,
    })),
    places: Array.from({ length: MOST_PLACES }, () => ({
      repo: wide(140),
      workflow: wide(200),
      branch: wide(255),
      jobs: Array.from({ length: 20 }, () => wide(400)),
    })),
    probed: Array.from({ length: 5 }, () => wide(60)),
  }),
  origin: {
    green: 'a'.repeat(40),
    red: 'b'.repeat(40),
    suspects: Array.from({ length: 3 }, () => ({
      repo: wide(140),
      sha: 'c'.repeat(40),
      title: wide(120),
      evidence: Array.from({ length: 5 }, () => wide(200)),
      score: 9,
    })),
    named: true,
    changes: Array.from({ length: 8 }, () => wide(300)),
  },
};

const bodyOf = ({ text, data }: { text: string; data: Failure }) =>
  issueBody({ marker: 'failure', data: { ...data }, text }, facts);

describe('a record is made shorter until its issue fits', () => {
  it('one that fits stays as it is', () => {
    expect(renderIssue(record(), facts)).toMatchObject({
      title: 'CI: sum adds two numbers: expected 3, got 4',
      data: record(),
    });
  });

  it('the largest that the schema takes', () => {
    expect(failureSchema.safeParse(largest).error).toBeUndefined();
    const shown = renderIssue(largest, facts);
    const body = bodyOf(shown);
    expect(body.length).toBeLessThanOrEqual(LONGEST_BODY);
    expect(failureSchema.parse(readMarkers(body)[0]?.data)).toEqual(shown.data);
    expect(shown.data.history).toMatchObject({ count: 1_000, state: 'persistent' });
    expect(shown.data.runs).toContainEqual(largest.runs.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1));
  });

  it('is a fixed point: what was written and read back becomes the same bytes', () => {
    const once = renderIssue(largest, facts);
    const read = failureSchema.parse(readMarkers(bodyOf(once))[0]?.data);
    // Not `toBe`: a failure would print two bodies of 65,000 characters.
    expect(bodyOf(renderIssue(read, facts)) === bodyOf(once)).toBe(true);
  });

  it('the order in which a record was put together does not matter', () => {
    const { runs, history: past, ...rest } = record();
    const turned = { history: { ...Object.fromEntries(Object.entries(past!).reverse()) }, runs, ...rest } as Failure;
    expect(bodyOf(renderIssue(turned, facts))).toBe(bodyOf(renderIssue(record(), facts)));
  });

  it('E7: a secret in it goes, and the record can still be read', () => {
    const key = `AKIA${'ABCDEFGHIJKLMNOP'}`;
    const full = (n: number) => `${key} ${wide(n - key.length - 1)}`;
    const leaky = record({
      title: full(200),
      excerpt: full(20_000),
      anchors: [{ line: 1, text: full(2_000) }],
      runs: [row(1, { job: full(400) }), row(2)],
    });
    const { redact } = redactor([]);
    const { title, text, data } = renderIssue(leaky, { ...facts, redact });
    expect(JSON.stringify([title, text, data])).not.toContain(key);
    expect(failureSchema.safeParse(data).success).toBe(true);
    expect(data.runs).toEqual([row(2)]);
  });

  it('rows go first, then the excerpt; the keys of a usual failure all stay', () => {
    const usual = record({
      runs: Array.from({ length: 50 }, (_, n) => row(n)),
      excerpt: 'a line of some length that says something\n'.repeat(450),
      history: history({
        count: 500,
        seen: Array.from({ length: 500 }, (_, n) => `a${12_345_678_901 + n}.${32_345_678_901 + n}.1.1`),
        looks: Array.from({ length: 80 }, (_, n) => ({
          at: '2026-01-02T03:00:00Z',
          sha: 'abcdef012345',
          red: n % 2 === 0,
          build: `a${12_345_678_901 + n}`,
          attempt: 1,
          event: 'schedule',
        })),
      }),
    });
    const { data } = renderIssue(usual, facts);
    expect(data.history?.seen).toHaveLength(500);
    expect(data.runs.length).toBeGreaterThanOrEqual(3);
    expect(data.excerpt.length).toBeGreaterThanOrEqual(1_000);
  });

  it('whatever the limit, it ends, and keeps the newest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (limit) => {
        const fits = (one: Failure) => JSON.stringify(one).length <= limit;
        const kept = fitIssue(largest, fits);
        expect(fitIssue(kept, fits)).toBe(kept);
        expect(kept.history?.seen ?? []).toEqual(largest.history?.seen.slice(-(kept.history?.seen.length ?? 0) || 500));
        expect(kept.runs.length).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });

  it('a storm has its own text', () => {
    const storm = record({ fingerprint: STORM });
    expect(renderIssue(storm, facts).text).toBe(stormText(storm, facts));
  });
});

it('so is the list of what found no room: its newest stay', () => {
  const full: Overflow = {
    failures: Array.from({ length: 100 }, (_, n) => ({
      fingerprint: `v1:${n}`,
      title: wide(200),
      class: 'unknown',
      count: 1,
      url: `https://x.example/${wide(380)}`,
      lastAt: '2026-01-02T03:00:00Z',
    })),
    seen: Array.from({ length: 1_000 }, (_, n) => `p${10n ** 38n + BigInt(n)}.${'9'.repeat(18)}.1.1`),
  };
  const { title, text, data } = renderOverflow(full, facts);
  expect(title).toBe('CI: more failures than issues');
  expect(fitsIssue({ marker: 'overflow', data: { ...data }, text }, facts)).toBe(true);
  expect(overflowSchema.parse(data).failures[0]).toEqual(full.failures[0]);
  expect(data.seen.at(-1)).toBe(full.seen.at(-1));
  expect(renderOverflow(data, facts)).toEqual({ title, text, data });
});
