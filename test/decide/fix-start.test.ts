import { describe, expect, it } from '@jest/globals';
import { attemptsLeft, withAttempt } from '../../packages/core/src/decide/fix/attempts.ts';
import { decideFixStart, type FixStartFacts, START_REFUSALS } from '../../packages/core/src/decide/fix/start.ts';
import { ADVICE, FAILURE_CLASSES, type FailureClass } from '../../packages/core/src/domain/failure.ts';
import { type Attempt, fixRecordSchema } from '../../packages/core/src/domain/fix.ts';
import { triage } from './facts.ts';
import { attempt, record } from './fix-facts.ts';

const facts: FixStartFacts = {
  triage: record,
  failureClass: 'test_failure',
  state: 'persistent',
  issue: 'acme/app#12',
  fingerprint: 'v1:aa',
  startKey: 'now',
  attempts: [],
  from: 'triage',
  isPull: false,
  shown: true,
  openFixes: [],
  openPlans: [],
  minConfidence: 0.6,
  maxAttempts: 3,
};
const told = (over: Partial<typeof triage>) => ({ triage: { ...record, triage: { ...triage, ...over } } });
const open = { url: 'https://github.example/acme/lib/pull/8', issue: 'acme/app#12' };

describe('whether a fix may be tried', () => {
  it.each<[string, Partial<FixStartFacts>]>([
    ['the plain case', {}],
    ['no failure record', { failureClass: undefined, state: undefined, fingerprint: undefined }],
    ['just sure enough', told({ confidence: 0.6 })],
    ['an open fix of another failure', { openFixes: [{ ...open, issue: 'acme/app#1', fingerprint: 'v1:bb' }] }],
    [
      'an open fix without a fingerprint, as here',
      { fingerprint: undefined, openFixes: [{ ...open, issue: 'acme/app#1' }] },
    ],
    ['attempts are left', { attempts: [attempt(), attempt({ start: 'b', end: 'failed-validation' })] }],
    ['refusals cost none', { attempts: 'abcdef'.split('').map((start) => attempt({ start, end: 'refused' })) }],
    [
      'what was published of a plan that is open still, though no attempt more is left',
      { from: 'plan', attempts: [attempt({ start: 'now', end: 'published' })], maxAttempts: 1 },
    ],
    [
      'an issue, whatever a triage says of it',
      { from: 'issue', ...told({ fixable: false, confidence: 0, class: 'infra_runner' }), state: 'flaky' },
    ],
    ['an issue without a triage', { from: 'issue', triage: undefined, failureClass: 'auth_permission' }],
    ['a plan without a triage, of which the text is shown', { from: 'plan', triage: undefined, shown: false }],
    ['a triage, whoever wrote the issue', { shown: false, isPull: true }],
    ['this start could open no pull request', { attempts: [attempt({ start: 'now', end: 'not-opened' })] }],
  ])('yes: %s', (_name, over) => {
    expect(decideFixStart({ ...facts, ...over })).toEqual({ may: true });
  });

  it.each<[string, Partial<FixStartFacts>, string[], RegExp]>([
    ['the same event', { attempts: [attempt({ start: 'now' })] }, ['already-done'], /new comment/],
    [
      'a refusal of the same event',
      { attempts: [attempt({ start: 'now', end: 'refused' })] },
      ['already-done'],
      /twice/,
    ],
    [
      'an open fix of the issue',
      { openFixes: [{ ...open, issue: 'ACME/app#12' }] },
      ['open-fix'],
      /acme\/lib\/pull\/8/,
    ],
    [
      'one of the fingerprint',
      { openFixes: [{ ...open, issue: 'x/y#1', fingerprint: 'v1:aa' }] },
      ['open-fix'],
      /open already/,
    ],
    ['an open plan', { openPlans: ['https://github.example/acme/app/pull/9'] }, ['open-plan'], /pull\/9.*`\/approve`/],
    [
      'a plan that failed at the same event',
      { from: 'plan', attempts: [attempt({ start: 'now', end: 'failed-validation' })] },
      ['already-done'],
      /twice/,
    ],
    ['an open fix beside a plan', { from: 'plan', openFixes: [open] }, ['open-fix'], /then write `\/approve`/],
    ['no triage', { triage: undefined }, ['no-triage'], /`@ai-triage`/],
    ['a pull request in place of an issue', { from: 'issue', isPull: true }, ['pull-request'], /on an issue\.$/],
    [
      'an issue by somebody whose words no model is shown',
      { from: 'issue', shown: false },
      ['no-words'],
      /may not write.*G8.*in your own words.*`@ai-create-fix`/,
    ],
    ['an open fix of an issue', { from: 'issue', openFixes: [open] }, ['open-fix'], /^A fix for this issue is open/],
    [
      'an issue that was tried',
      { from: 'issue', maxAttempts: 1, attempts: [attempt()] },
      ['attempts'],
      /^1 attempt did/,
    ],
    ['an issue with an open plan', { from: 'issue', openPlans: ['u'] }, ['open-plan'], /`\/reject`/],
    ['the triage says no', told({ fixable: false }), ['not-fixable'], /allowed repositories/],
    ['flaky', { state: 'flaky' }, ['flaky'], /comes and goes/],
    ['suspected so', { state: 'suspect_flaky' }, ['flaky'], /comes and goes/],
    ['unsure', told({ confidence: 0.59 }), ['low-confidence'], /59 %.*`min-confidence` asks for 60 %/],
    [
      'used up',
      { attempts: ['a', 'b', 'c'].map((start) => attempt({ start, end: 'published' })) },
      ['attempts'],
      /^3 attempts.*`max-attempts`/,
    ],
    ['none allowed', { maxAttempts: 0 }, ['attempts'], /`max-attempts`/],
    [
      'all at once, in their order',
      {
        ...told({ confidence: 0, class: 'unknown' }),
        attempts: [attempt({ start: 'now' }), attempt({ start: 'b', end: 'gave-up' })],
        openFixes: [open],
        openPlans: ['https://github.example/acme/app/pull/9'],
        state: 'flaky',
        maxAttempts: 1,
      },
      START_REFUSALS.filter((reason) => !['pull-request', 'no-words', 'no-triage'].includes(reason)),
      /twice/,
    ],
  ])('no: %s', (_name, over, reasons, says) => {
    const start = decideFixStart({ ...facts, ...over });
    if (start.may) throw new Error('it may');
    expect(start.reason).toBe(reasons[0]);
    expect(start.because).toHaveLength(reasons.length);
    expect(start.because[0]).toBe(start.message);
    expect(start.message).toMatch(says);
  });

  it.each(FAILURE_CLASSES)('by class, the less fixable of two: %s', (name) => {
    const may = ['yes', 'sometimes'].includes(ADVICE[name].fixable);
    const good: FailureClass = 'compile_error';
    for (const over of [
      { failureClass: name, ...told({ class: good }) },
      { failureClass: good, ...told({ class: name }) },
      { failureClass: undefined, ...told({ class: name }) },
    ]) {
      const start = decideFixStart({ ...facts, ...over });
      // Where the rules know nothing, the triage's class is the only one.
      expect(start.may).toBe(may || over.failureClass === 'unknown');
      if (start.may) continue;
      expect(start.reason).toBe('not-fixable');
      expect(start.message).toContain(`\`${name}\``);
      expect(start.message.includes('a person must make that change')).toBe(ADVICE[name].fixable === 'workflow');
    }
  });
});

describe('the attempts', () => {
  it('are kept once per start, the newest last', () => {
    const first = withAttempt(undefined, attempt({ start: 'a', end: 'not-opened' }));
    const second = withAttempt({ ...first, fingerprint: 'v1:aa' }, attempt({ start: 'b' }));
    const third = withAttempt(second, attempt({ start: 'a', end: 'published', pulls: ['u'] }));
    expect(third).toEqual({
      fingerprint: 'v1:aa',
      attempts: [attempt({ start: 'b' }), attempt({ start: 'a', end: 'published', pulls: ['u'] })],
    });
    expect(first.attempts).toHaveLength(1);
  });

  it('are at most fifty, and no refusal pushes out what was tried', () => {
    const all: Attempt[] = Array.from({ length: 120 }, (_, index) =>
      attempt({ start: `s${index}`, end: index < 3 ? 'failed-validation' : 'refused' }),
    );
    const kept = all.reduce((so, one) => withAttempt(so, one), withAttempt(undefined, all[0]!));
    expect(fixRecordSchema.parse(kept)).toEqual(kept);
    expect(kept.attempts).toHaveLength(50);
    expect(kept.attempts.at(-1)?.start).toBe('s119');
    expect(attemptsLeft(kept.attempts, 3)).toBe(0);
    const tried = all.map((one) => ({ ...one, end: 'gave-up' as const }));
    const newest = tried.reduce((so, one) => withAttempt(so, one), withAttempt(undefined, tried[0]!));
    expect(newest.attempts.map(({ start }) => start)).toEqual(tried.slice(-50).map(({ start }) => start));
  });

  it.each<[Attempt['end'][], number]>([
    [[], 3],
    [['refused', 'refused', 'refused'], 3],
    [['published', 'failed-validation'], 1],
    [['gave-up', 'not-opened', 'published', 'published'], 0],
  ])('%j leave %d of 3', (ends, left) => {
    expect(
      attemptsLeft(
        ends.map((end, index) => attempt({ end, start: String(index) })),
        3,
      ),
    ).toBe(left);
  });
});
