import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CONFIDENCE_WITHOUT_EVIDENCE,
  classLabel,
  fitComment,
  isFailed,
  isFixable,
  settleTriage,
  triageWithoutModel,
} from '../../packages/core/src/decide/triage.ts';
import { FAILURE_CLASSES, type Failure, type FailureClass } from '../../packages/core/src/domain/failure.ts';
import { type Triage, triageSchema } from '../../packages/core/src/domain/triage.ts';
import { job, nothingDropped, run, triage } from './facts.ts';

describe('whether a fix may be asked for (taxonomy E.1)', () => {
  const FIXABLE: FailureClass[] = [
    'resource_crash',
    'generated_drift',
    'dependency_resolution',
    'lint_format',
    'compile_error',
    'test_failure',
    'workflow_config',
  ];
  it.each(FAILURE_CLASSES.map((name) => [name, FIXABLE.includes(name)] as const))('%s: %s', (name, fixable) => {
    expect(isFixable({ ...triage, class: name })).toBe(fixable);
  });

  it('M1: the model can only say no', () => {
    expect(isFixable({ ...triage, class: 'test_failure', fixable: false })).toBe(false);
  });
});

describe('what code knows better', () => {
  it.each<[string, Partial<Triage>, Partial<typeof nothingDropped>, Partial<Triage>]>([
    ['an answer with evidence stays', {}, {}, { confidence: 0.9, fixable: true }],
    ['without evidence it is not sure', { evidence: [] }, {}, { confidence: CONFIDENCE_WITHOUT_EVIDENCE }],
    ['a low confidence is not raised', { evidence: [], confidence: 0.1 }, {}, { confidence: 0.1 }],
    ['confidence has two digits', { confidence: 0.123456 }, {}, { confidence: 0.12 }],
    ['all of its files are invented', { files: [] }, { files: 2 }, { fixable: false }],
    ['some of its files are invented', {}, { files: 2 }, { fixable: true }],
    ['it named no file', { files: [] }, {}, { fixable: true }],
    ['a class that no file repairs', { class: 'network_registry' }, {}, { fixable: false }],
  ])('%s', (_name, over, dropped, expected) => {
    expect(settleTriage({ ...triage, ...over }, { ...nothingDropped, ...dropped })).toMatchObject(expected);
  });
});

describe('an answer fits into one comment', () => {
  const within = (most: number) => (one: Triage) => JSON.stringify(one).length <= most;
  const long: Triage = {
    ...triage,
    rootCause: 'c'.repeat(4_000),
    solution: 's'.repeat(2_000),
    evidence: Array.from({ length: 20 }, () => ({ source: 'log:77', quote: 'q'.repeat(600) })),
  };

  it('leaves alone what fits', () => {
    expect(fitComment(long, () => true)).toBe(long);
  });

  it('takes from what is longest, and whole quotes only', () => {
    const fitted = fitComment(long, within(12_000));
    expect(within(12_000)(fitted)).toBe(true);
    expect(fitted).toMatchObject({ rootCause: long.rootCause, solution: long.solution, class: 'test_failure' });
    expect(fitted.evidence).toEqual(long.evidence.slice(0, fitted.evidence.length));
    expect(fitted.evidence.length).toBeGreaterThan(5);
  });

  it('says where a text was cut', () => {
    expect(fitComment({ ...long, evidence: [] }, within(4_500)).rootCause).toMatch(/^c+…$/);
  });

  it('ends when nothing is left to take', () => {
    expect(within(1_000)(fitComment(long, () => false))).toBe(true);
  });

  it('property: what fits the schema still does, and no list or text grows', () => {
    const text = (max: number) =>
      fc.string({ minLength: 1, maxLength: max, size: 'max' }).filter((one) => one.trim() === one && one !== '');
    const answers = fc.record({
      rootCause: text(4_000),
      solution: text(4_000),
      evidence: fc.array(fc.record({ source: text(400), quote: text(600) }), { maxLength: 20 }),
      files: fc.array(text(400), { maxLength: 30 }),
    });
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 9_000 }), (over, most) => {
        const fitted = fitComment({ ...triage, ...over }, within(most));
        expect(triageSchema.safeParse(fitted).success).toBe(true);
        expect(fitted.evidence.length).toBeLessThanOrEqual(over.evidence.length);
        expect(fitted.rootCause.length).toBeLessThanOrEqual(over.rootCause.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the report without a model', () => {
  const failure: Failure = {
    fingerprint: 'v1:0',
    class: 'compile_error',
    runs: [],
    excerpt: 'x',
    anchors: [{ line: 3, text: 'error TS2345: no' }],
  };
  it.each<[string, Parameters<typeof triageWithoutModel>[0], Partial<Triage>]>([
    [
      'the record names class and line',
      { failure, run, failedJobs: [job], excerpt: '', evidenceFrom: 'log' },
      {
        summary: 'Job "test", step "Run npm test" failed: error TS2345: no',
        class: 'compile_error',
        repositoryOrder: ['acme/app'],
      },
    ],
    [
      'without a record the first line that looks like an error',
      { failure: undefined, run, failedJobs: [job], excerpt: 'hello\n\nError: boom\n', evidenceFrom: 'log' },
      { summary: 'Job "test", step "Run npm test" failed: Error: boom', class: 'unknown' },
    ],
    [
      'without such a line the first',
      { failure: undefined, run, failedJobs: [{ ...job, steps: [] }], excerpt: '\n\nhello\n', evidenceFrom: 'log' },
      { summary: 'Job "test" failed: hello' },
    ],
    [
      'of another repository',
      {
        failure: undefined,
        run: { ...run, repo: { owner: 'acme', name: 'lib' } },
        failedJobs: [],
        excerpt: '',
        evidenceFrom: 'none',
      },
      { summary: 'A failure was reported.', repositoryOrder: ['acme/lib'] },
    ],
    [
      'nothing is known',
      { failure: undefined, run: undefined, failedJobs: [], excerpt: '', evidenceFrom: 'none' },
      { summary: 'A failure was reported.', repositoryOrder: ['acme/home'], confidence: 0, fixable: false },
    ],
  ])('%s', (_name, facts, expected) => {
    const made = triageWithoutModel(facts, 'acme/home');
    expect(made).toMatchObject(expected);
    expect(triageSchema.safeParse(made).success).toBe(true);
  });

  it('fits the schema whatever the job is called', () => {
    const facts = {
      failure: undefined,
      run,
      failedJobs: [{ ...job, name: 'n'.repeat(2_000) }],
      excerpt: 'e'.repeat(2_000),
      evidenceFrom: 'log' as const,
    };
    expect(triageWithoutModel(facts, 'acme/home').summary).toHaveLength(1_000);
  });
});

it.each<[string | null, boolean]>([
  ['failure', true],
  ['timed_out', true],
  ['cancelled', false],
  ['skipped', false],
  ['success', false],
  [null, false],
])('a conclusion %s is a failure: %s', (conclusion, failed) => {
  expect(isFailed(conclusion)).toBe(failed);
});

it('W8: the label of a class is ours', () => {
  expect(classLabel('test_failure')).toBe('ci:test_failure');
});
