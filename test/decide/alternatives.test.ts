import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Alternative,
  alternativeOf,
  bestOf,
  furthestOf,
  type Proposed,
} from '../../packages/core/src/decide/alternatives.ts';
import { type FixPart, RISKS } from '../../packages/core/src/domain/fix.ts';
import { answer, part, step, validation } from './fix-facts.ts';

const good: Alternative = {
  summary: 'One.',
  verdict: 'passed',
  risk: 'low',
  weakens: false,
  files: ['acme/app/src/a.ts'],
  lines: 10,
  steps: [],
};
const of = (...all: Partial<Alternative>[]) => all.map((over) => ({ ...good, ...over }));

describe('which proposal is published', () => {
  it.each<[string, Partial<Alternative>[], number | undefined]>([
    ['the only one', [{}], 0],
    ['the first of equals', [{}, {}, {}], 0],
    ['that with fewer lines', [{}, { lines: 9 }, { lines: 11 }], 1],
    ['that with less risk, whatever its size', [{ risk: 'medium', lines: 1 }, { lines: 400 }], 1],
    ['low before medium before high', [{ risk: 'high' }, { risk: 'medium' }, { risk: 'low' }], 2],
    [
      'no weaker test, whatever the risk',
      [
        { weakens: true, lines: 1 },
        { risk: 'high', lines: 400 },
      ],
      1,
    ],
    ['a weaker test where there is nothing else', [{ verdict: 'failed' }, { weakens: true, risk: 'high' }], 1],
    [
      'one that was proved, whatever else',
      [
        { verdict: 'none', lines: 1 },
        { risk: 'high', weakens: true },
      ],
      1,
    ],
    ['one that nobody could try', [{ verdict: 'gave-up' }, { verdict: 'none' }], 1],
    ['none of what failed', [{ verdict: 'failed' }, { verdict: 'failed' }], undefined],
    ['none of the others', [{ verdict: 'gave-up' }, { verdict: 'broken' }, { verdict: 'not-reproduced' }], undefined],
    ['none of none', [], undefined],
  ])('%s', (_, proposals, index) => {
    expect(bestOf(of(...proposals))).toBe(index);
  });

  const any = fc.record({
    verdict: fc.constantFrom<Alternative['verdict']>('passed', 'none', 'failed', 'gave-up', 'broken', 'not-reproduced'),
    weakens: fc.boolean(),
    risk: fc.constantFrom(...RISKS),
    lines: fc.nat(400),
  });

  it('property: nothing that did not do is published, and nothing weaker while something harmless is there', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 3 }), (proposals) => {
        const index = bestOf(proposals);
        const may = proposals.filter(({ verdict }) => verdict === 'passed' || verdict === 'none');
        if (index === undefined) return expect(may).toEqual([]);
        const best = proposals[index]!;
        expect(may).toContain(best);
        if (may.some(({ verdict }) => verdict === 'passed')) expect(best.verdict).toBe('passed');
        const rivals = may.filter(({ verdict }) => verdict === best.verdict);
        if (rivals.some(({ weakens }) => !weakens)) expect(best.weakens).toBe(false);
        // Whichever order they were made in, no worse one is taken.
        const other = [...proposals].reverse();
        expect(other[bestOf(other)!]).toEqual(best);
      }),
    );
  });

  it.each<[string, Partial<Alternative>[], number | undefined]>([
    ['a change before none', [{ verdict: 'gave-up' }, { verdict: 'failed' }], 1],
    [
      'the one whose trial came further',
      [
        { verdict: 'failed', steps: [step({ ok: false })] },
        { verdict: 'failed', steps: [step(), step({ ok: false })] },
      ],
      1,
    ],
    ['the first of equals', [{ verdict: 'failed' }, { verdict: 'failed' }], 0],
    ['the first who gave up', [{ verdict: 'gave-up' }, { verdict: 'gave-up' }], 0],
    ['nothing of nothing', [], undefined],
  ])('where none may be, the report tells of %s', (_, proposals, index) => {
    expect(furthestOf(of(...proposals))).toBe(index);
  });
});

describe('what is told of a proposal', () => {
  const proposed = (over: Partial<Proposed> = {}): Proposed => ({
    answer,
    parts: [part],
    proof: validation(),
    ...over,
  });
  const changes = (repo: string, path: string, before: string | null, after: string | null): FixPart => ({
    ...part,
    repo,
    files: [{ path, before, after, mode: '100644' }],
  });

  it('its words, its size, and how it did itself: what comes before a change is the same for all', () => {
    expect(alternativeOf(proposed())).toEqual({
      summary: 'I put the unit right.',
      verdict: 'passed',
      risk: 'low',
      weakens: false,
      files: ['acme/app/src/a.ts'],
      lines: 2,
      steps: [
        { step: 'syntax', ok: true, seconds: 0 },
        { step: 'reproduce-after', ok: true, seconds: 2 },
        { step: 'validate', ok: true, seconds: 12.3 },
      ],
    });
  });

  it('who gave up changed nothing, whatever was tried before', () => {
    const told = alternativeOf(proposed({ parts: [], answer: { ...answer, risk: 'high' } }));
    expect(told).toMatchObject({ verdict: 'gave-up', files: [], lines: 0, steps: [], weakens: false });
  });

  const dockerfile = changes('acme/app', 'Dockerfile', 'FROM node:24\n', 'FROM node:25\n');
  it.each<[string, Partial<Proposed>, object]>([
    ['the worse of code and model', { answer: { ...answer, risk: 'high' } }, { risk: 'high' }],
    ['the model cannot talk a risk away', { parts: [dockerfile] }, { risk: 'medium' }],
    ['the worst of several parts', { parts: [part, dockerfile] }, { risk: 'medium', lines: 4 }],
    [
      'a test that is gone makes it weaker, though the model calls it harmless',
      { parts: [changes('acme/app', 'test/a.test.js', "it('x', () => { expect(1).toBe(1); });\n", null)] },
      { weakens: true },
    ],
  ])('%s', (_, over, expected) => {
    expect(alternativeOf(proposed(over))).toMatchObject(expected);
  });

  it('a manifest of one repository does not make the lock file of another harmless', () => {
    const manifest = changes('acme/app', 'package.json', '{"version":"1.0.0"}\n', '{"version":"2.0.0"}\n');
    const lock = changes('acme/lib', 'package-lock.json', '{"lockfileVersion":3}\n', '{"lockfileVersion":4}\n');
    const together = { ...part, files: [...manifest.files, ...lock.files] };
    expect(alternativeOf(proposed({ parts: [together] })).risk).toBe('medium');
    expect(alternativeOf(proposed({ parts: [manifest, lock] })).risk).toBe('high');
  });
});
