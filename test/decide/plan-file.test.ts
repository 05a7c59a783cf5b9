import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkPlanRun, readPlan, writePlan } from '../../packages/core/src/decide/plan/file.ts';
import type { FixPlan, FixRefusal } from '../../packages/core/src/domain/fix.ts';
import { AlertError } from '../../packages/core/src/errors.ts';
import { answer, asked, part } from './fix-facts.ts';

const handover = {
  version: 1 as const,
  run: { id: 9001, attempt: 2 },
  home: { repo: 'acme/app', id: 3 },
  issue: 12,
  start: 'now',
};
const plan: FixPlan = {
  ...handover,
  fingerprint: 'v1:aa',
  archives: [],
  parts: [part],
  answer,
  closes: true,
  asked,
};
const refusal: FixRefusal = {
  ...handover,
  ending: { end: 'refused', because: ['There is none.'] },
  reason: 'no-triage',
  message: 'There is none.',
};

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const alert = (work: () => unknown): AlertError => {
  try {
    work();
  } catch (error) {
    if (error instanceof AlertError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('W9, AM106: plan.json', () => {
  it.each([plan, refusal])('is read as it was written', (value) => {
    const { text, sha256 } = writePlan(value);
    expect(sha256).toBe(hash(text));
    expect(readPlan(text, sha256)).toEqual(value);
  });

  it('property: one changed byte is an alert', () => {
    const { text, sha256 } = writePlan(plan);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, char) => {
        fc.pre(text[at] !== char);
        const { rule, message } = alert(() => readPlan(text.slice(0, at) + char + text.slice(at + 1), sha256));
        expect([rule, message]).toEqual(['W9', expect.stringContaining('SHA-256')]);
      }),
    );
  });

  const changed = (change: (text: string) => string) => change(writePlan(plan).text);
  it.each<[string, string, RegExp]>([
    ['an unknown key', changed((text) => text.replace('{', '{"also":1,')), /does not fit/],
    ['a key twice', changed((text) => text.replace('{', '{"issue":1,')), /stands twice/],
    ['a prototype', changed((text) => text.replace('{', '{"__proto__":{},')), /__proto__/],
    ['a link as a file', changed((text) => text.replace('100644', '120000')), /does not fit/],
    ['no part', changed((text) => text.replace(/"parts":.*,"answer"/, '"parts":[],"answer"')), /does not fit/],
    ['no JSON', '{', /not valid JSON/],
    ['17 MB', ' '.repeat(17_000_000), /larger than 16777216 bytes/],
  ])('%s with a fitting hash is an alert too', (_name, text, why) => {
    const { rule, message } = alert(() => readPlan(text, hash(text)));
    expect(rule).toBe('W9');
    expect(message).toMatch(why);
  });

  it('the hash is compared first', () => {
    expect(alert(() => readPlan('{', 'f'.repeat(64))).message).toContain('SHA-256');
    expect(alert(() => readPlan(writePlan(plan).text, '')).message).toContain('SHA-256');
  });

  it('is not written when nobody would read it', () => {
    const files = [{ ...part.files[0]!, before: 'x'.repeat(16 * 1_048_576) }];
    expect(() => writePlan({ ...plan, parts: [{ ...part, files }] })).toThrow('`max-files`');
  });
});

describe('W9: whose plan it is', () => {
  const reader = { run: { id: 9001, attempt: 2 }, home: { repo: 'Acme/App', id: 3 } };
  it.each<[string, Partial<typeof reader>, RegExp[]]>([
    ['this run', {}, []],
    ['an earlier attempt', { run: { id: 9001, attempt: 3 } }, []],
    ['a later attempt', { run: { id: 9001, attempt: 1 } }, [/attempt 2 of this run/]],
    ['another run', { run: { id: 9002, attempt: 9 } }, [/the run 9001, and this is the run 9002/]],
    ['another repository', { home: { repo: 'acme/lib', id: 3 } }, [/another repository/]],
    ['another of the same name', { home: { repo: 'acme/app', id: 4 } }, [/another repository/]],
    ['all', { run: { id: 1, attempt: 1 }, home: { repo: 'x', id: 1 } }, [/run 9001/, /another repository/]],
  ])('%s', (_name, over, objections) => {
    const found = checkPlanRun(plan, { ...reader, ...over });
    expect(found).toHaveLength(objections.length);
    for (const [index, objection] of objections.entries()) expect(found[index]).toMatch(objection);
  });
});
