import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planTextHash, sealPlan, visiblePlan } from '../../packages/core/src/decide/plan/seal.ts';
import { planText } from '../../packages/core/src/decide/plan/text.ts';
import { markerOf } from '../../packages/core/src/decide/pull-marker.ts';
import { pullBody } from '../../packages/core/src/text/comment-body.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { hostileText, markerData, planFacts, RENDERING } from './plan-facts.ts';

const plain = (text: string): string => text;
const marker = (hash: string) => writeMarker('plan', markerData({ hash }), plain);
const body = (text: string, hash = '0'.repeat(64)) => `${text}\n\n${marker(hash)}`;

describe('the hash of a plan', () => {
  it('is that of what people see, however a web form left its line ends', () => {
    const [text, other] = ['Part of #7\n\n- one\n- two', 'Part of #7\n\n- one\n- too'];
    const hash = planTextHash(body(text));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(planTextHash(body(text).replaceAll('\n', '\r\n'))).toBe(hash);
    expect(planTextHash(body(text).replaceAll('\n', '\r'))).toBe(hash);
    expect(planTextHash(`\n${body(text)}\n\n`)).toBe(hash);
    expect(planTextHash(text)).toBe(hash);
    expect(planTextHash(body(text, 'f'.repeat(64)))).toBe(hash);
    expect(planTextHash(body(other))).not.toBe(hash);
  });

  it.each([
    ['before it', (own: string) => `More\n\n${own}`],
    ['in it', (own: string) => own.replace('one', 'one and a half')],
    ['behind the marker', (own: string) => `${own}\n\n- three`],
    ['as a comment that nobody sees', (own: string) => own.replace('one', 'one <!-- and three -->')],
    ['as another marker', (own: string) => `${own}\n${marker('a'.repeat(64))}`],
    ['as a marker of another kind', (own: string) => `${own}\n${writeMarker('fix', {}, plain)}`],
  ])('is another one when somebody writes %s', (_, edit) => {
    const own = body('Part of #7\n\n- one\n- two');
    expect(planTextHash(edit(own))).not.toBe(planTextHash(own));
  });

  it('shows no marker to whoever carries the plan out', () => {
    expect(visiblePlan(body('Part of #7'))).toBe('Part of #7');
    expect(visiblePlan(`${body('Part of #7')}\nand this`)).toBe('Part of #7\n\nand this');
  });

  it('holds for every text of a model, as GitHub gives it back', () => {
    fc.assert(
      fc.property(
        fc.record({ title: hostileText, summary: hostileText, change: hostileText, tests: hostileText }),
        fc.boolean(),
        ({ title, summary, change, tests }, web) => {
          const { references, render } = RENDERING;
          const facts = planFacts({ title, summary, tests, steps: [{ path: change.slice(0, 200), change }] });
          const text = planText(facts);
          const made = (hash: string) =>
            pullBody({ marker: 'plan', data: markerData({ hash }), text }, render, references);
          const hash = sealPlan(made);
          const stored = made(hash);
          const readBack = web ? stored.replaceAll('\n', '\r\n') : stored;
          const found = markerOf(readBack);
          expect(found).toMatchObject({ kind: 'plan', data: { hash } });
          expect(planTextHash(readBack)).toBe(hash);
        },
      ),
      { numRuns: 150 },
    );
  });
});
