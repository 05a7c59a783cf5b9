import { describe, expect, it, test } from '@jest/globals';
import { FAILURE_CLASSES } from '../../packages/core/src/domain/failure.ts';
import type { Finding } from '../../packages/core/src/domain/finding.ts';
import { type ClassifyFacts, classify, RULES, speaksOf } from '../../packages/core/src/logs/classify.ts';
import { expectLinear } from '../kit/linear.ts';
import { SAMPLES } from './classify-samples.ts';

const facts = (more: Partial<ClassifyFacts>): ClassifyFacts => ({
  anchors: [],
  findings: [],
  excerpt: 'step output',
  conclusion: 'failure',
  ...more,
});
const said = (...lines: string[]): Partial<ClassifyFacts> => ({ anchors: lines.map((text) => ({ text })) });
const found = (kind: Finding['kind'], message: string, more: Partial<Finding> = {}): Finding => ({
  tool: 'go-test',
  kind,
  message,
  severity: 'error',
  line: 1,
  endLine: 2,
  ...more,
});

describe('E.1: every rule', () => {
  it.each(RULES.map(({ rule }) => rule))('%s has a sample and a near-miss', (rule) => {
    expect(Object.keys(SAMPLES)).toContain(rule);
  });
  it.each(Object.entries(SAMPLES))('%s', (rule, [line, nearMiss]) => {
    const verdict = classify(facts(said(line)));
    expect([verdict.rule, verdict.class]).toEqual([rule, RULES.find((one) => one.rule === rule)?.class]);
    expect(classify(facts(said(nearMiss))).rule).not.toBe(rule);
  });
  test('the classes are tried in the order of E.1, but for a missing module', () => {
    const order = RULES.map((rule) => FAILURE_CLASSES.indexOf(rule.class));
    expect(order.slice(0, -1)).toEqual(order.slice(0, -1).toSorted((a, b) => a - b));
    expect(new Set(RULES.map(({ rule }) => rule)).size).toBe(RULES.length);
  });
  test('takes time in proportion to the line', async () => {
    for (const part of ['error ', 'a.', 'a:1:', '/x', 'failed ', '[[ "', 'FAIL ', '1) ', 'coverage ', '- '])
      await expectLinear(40_000, (size) => classify(facts(said(part.repeat(size / part.length)))));
  });
});

describe('what is judged first', () => {
  const test_ = found('test', 'dial tcp 127.0.0.1:5432: connect: connection refused', { id: 'TestStore' });
  it.each<[string, Partial<ClassifyFacts>, string]>([
    ['the end of the job', { conclusion: 'timed_out', ...said('Error: expected 1, got 2') }, 'timeout.conclusion'],
    ['a run that never began', { conclusion: 'startup_failure', excerpt: '' }, 'workflow.not-started'],
    [
      'no step failed and there is no log',
      { excerpt: '', steps: [{ name: 'a', conclusion: 'success' }] },
      'infra.no-step',
    ],
    ['cancelled and nothing said', { conclusion: 'cancelled' }, 'timeout.conclusion'],
    ['a failed test that could not reach a service of its own', { findings: [test_] }, 'test.reported'],
    [
      'a failed test that could not reach a host elsewhere',
      { findings: [found('test', 'Get "https://registry.example.com/v2/": net/http: TLS handshake timeout')] },
      'network.reported',
    ],
    [
      'one of two failed tests that could not',
      {
        findings: [
          found('test', 'Get "https://registry.example.com/v2/": i/o timeout'),
          found('test', 'got 1, want 2'),
        ],
      },
      'test.reported',
    ],
    [
      'failed tests on a full disk',
      { findings: [test_], ...said('write /tmp/x: No space left on device') },
      'infra.disk-full',
    ],
    [
      'a crash within a failed test',
      { findings: [test_], ...said('[signal SIGSEGV: segmentation violation]') },
      'test.reported',
    ],
    [
      'failed tests beside a package that does not compile',
      { findings: [test_, found('compile', 'undefined: x')], ...said('FAIL	example.com/a [build failed]') },
      'compile.reported',
    ],
    ['compiler errors printed by a test', { findings: [test_, found('compile', 'undefined: x')] }, 'test.reported'],
    ['snapshots only', { findings: [found('test', 'expect(received).toMatchSnapshot()')] }, 'drift.snapshot'],
    [
      'types before style',
      { findings: [found('lint', 'no-unused-vars'), found('compile', 'TS2345')] },
      'compile.reported',
    ],
    ['style', { findings: [found('lint', 'no-unused-vars')] }, 'lint.reported'],
    ['a package that is not there', { findings: [found('dependency', 'ETARGET foo@9')] }, 'dependency.reported'],
    [
      'a registry that is not there',
      { findings: [found('dependency', 'npm error network ETIMEDOUT')] },
      'network.connection',
    ],
    ['a warning explains nothing', { findings: [found('lint', 'x', { severity: 'warning' })] }, 'none'],
    ['a test that passed when tried again', { findings: [found('test', 'x', { flaky: true })] }, 'none'],
    [
      'the first anchors before later ones',
      said('a.c:1:2: error: x', 'b', 'c', '503 Service Unavailable'),
      'compile.code',
    ],
    ['a plain word of the excerpt', { excerpt: "x\nlib.c:3: undefined reference to `f'\ny" }, 'compile.link'],
    [
      'a word of the excerpt that may be harmless',
      { excerpt: `connect ECONNREFUSED api.example.com:443\n${'going on\n'.repeat(9)}` },
      'none',
    ],
    ['a step that says nothing', { failedStep: 'Run ./build.sh', excerpt: '' }, 'none'],
    ['a step named after tests, without a log', { failedStep: 'Run npm test', excerpt: '' }, 'none'],
    ['a step that gathers others', { failedStep: 'Required checks passed', excerpt: '' }, 'policy.step'],
    ['its script as a name', { failedStep: 'Run if [[ "failure" == "success" ]]' }, 'policy.step'],
    ['a step named after its linter', { failedStep: 'Run make lint' }, 'lint.step'],
    ['a step named after tests', { failedStep: 'Run npm test' }, 'test.step'],
  ])('%s', (_, more, rule) => expect(classify(facts(more)).rule).toBe(rule));

  it.each([
    'The deployment failed',
    'Error: the previous step failed',
    'make: *** [Makefile:3: all] Error 1',
    '##[error]Process completed with exit code 1.',
    '3 jobs failed, see above',
    '0 failed, 12 passed',
    'WARN retrying after 503 Service Unavailable',
  ])('the mere word is no reason: %s', (line) => {
    expect(classify(facts(said(line)))).toEqual({ class: 'unknown', rule: 'none', retry: 'no', fixable: 'no' });
  });

  it('says whether to try again and who may mend it', () => {
    expect(classify(facts(said('429 Too Many Requests')))).toMatchObject({ retry: 'yes', fixable: 'no' });
    expect(classify(facts(said('##[error]Process completed with exit code 127')))).toMatchObject({
      retry: 'no',
      fixable: 'workflow',
    });
    expect(classify(facts(said('src/a.ts(1,2): error TS2345: x')))).toMatchObject({ retry: 'no', fixable: 'yes' });
  });
});

test('a line speaks of a class, or does not', () => {
  expect(speaksOf('network_registry', 'Could not resolve host: example.com')).toBe(true);
  expect(speaksOf('network_registry', 'Could not resolve dependencies for project a')).toBe(false);
});
