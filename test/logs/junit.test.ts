import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type JunitReport, junitReader, looksLikeJunit } from '../../packages/core/src/logs/junit.ts';
import { printed } from '../kit/findings.ts';

function report(...chunks: string[]): JunitReport {
  const reader = junitReader();
  for (const chunk of chunks) reader.write(chunk);
  return reader.end();
}
const suite = (cases: string): string => `<testsuites><testsuite name="s">${cases}</testsuite></testsuites>`;
const FAILED = '<testcase classname="a" name="b"><failure message="m">text</failure></testcase>';

// gotestsum 1.13, pytest 8 (xunit1), vitest 4, jest-junit 16, and surefire 3.2 with rerunFailingTestsCount.
describe('a report as tools write it', () => {
  it('gotestsum', () => {
    expect(report(printed('gotestsum.xml'))).toEqual({
      findings: [
        {
          tool: 'go-test',
          kind: 'test',
          id: 'example.com/shop.TestAdds',
          message: 'cart_test.go:10: total = 4, want 3',
          frame: 'cart_test.go:10',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
        {
          tool: 'go-test',
          kind: 'test',
          id: 'example.com/shop.TestFlaky',
          message: 'cart_test.go:19: first time',
          frame: 'cart_test.go:19',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
        {
          tool: 'go-test',
          kind: 'test',
          id: 'example.com/shop.TestSub/empty_cart',
          message: 'Failed',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
        {
          tool: 'go-test',
          kind: 'test',
          id: 'example.com/shop.TestSub',
          message: 'panic: assignment to entry in nil map [recovered, repanicked]',
          frame: 'cart_test.go:24',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
      ],
      tests: 5,
      failed: 4,
      warnings: [],
    });
  });
  it('pytest', () => {
    expect(report(printed('pytest.xml'))).toEqual({
      findings: [
        {
          tool: 'pytest',
          kind: 'test',
          id: 'test_cart.py::TestCart::test_adds',
          file: 'test_cart.py',
          fileLine: 6,
          message: 'assert 2 == 1\n +  where 2 = total([1])',
          frame: 'test_cart.py:7',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
        {
          tool: 'pytest',
          kind: 'test',
          id: 'test_cart.py::TestCart::test_n[2]',
          file: 'test_cart.py',
          fileLine: 9,
          message: 'assert 2 == 1',
          frame: 'test_cart.py:11',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
        {
          tool: 'pytest',
          kind: 'test',
          id: 'test_cart.py::test_db',
          file: 'test_cart.py',
          fileLine: 17,
          message: 'failed on setup with "RuntimeError: no db"',
          frame: 'test_cart.py:15',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
      ],
      tests: 6,
      failed: 3,
      warnings: [],
    });
  });
  it('vitest', () => {
    expect(report(printed('vitest.xml'))).toEqual({
      findings: [
        {
          tool: 'vitest',
          kind: 'test',
          id: 'test/cart.test.js > cart > adds',
          file: 'test/cart.test.js',
          message: 'AssertionError: expected 4 to be 3 // Object.is equality',
          frame: 'test/cart.test.js:3',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
        {
          tool: 'vitest',
          kind: 'test',
          id: 'test/cart.test.js > cart > throws',
          file: 'test/cart.test.js',
          message: 'TypeError: no <price> & "tax"',
          frame: 'test/cart.test.js:6',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
      ],
      tests: 4,
      failed: 2,
      warnings: [],
    });
  });
  it('jest', () => {
    expect(report(printed('jest.xml'))).toEqual({
      findings: [
        {
          tool: 'jest',
          kind: 'test',
          id: 'cart adds',
          message: 'Error: expect(received).toBe(expected) // Object.is equality\n\nExpected: 3\nReceived: 4',
          frame: 'test/cart.test.js:3',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
        {
          tool: 'jest',
          kind: 'test',
          id: 'cart throws',
          message: 'TypeError: no <price> & "tax"',
          frame: 'test/cart.test.js:6',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
      ],
      tests: 4,
      failed: 2,
      warnings: [],
    });
  });
  it('surefire', () => {
    expect(report(printed('surefire.xml'))).toEqual({
      findings: [
        {
          tool: 'surefire',
          kind: 'test',
          id: 'shop.CartTest.sometimes',
          message: 'AssertionFailedError: first time ==> expected: <true> but was: <false>',
          frame: 'shop/CartTest.java:8',
          severity: 'error',
          flaky: true,
          line: 0,
          endLine: 0,
        },
        {
          tool: 'surefire',
          kind: 'test',
          id: 'shop.CartTest.adds',
          message: 'AssertionFailedError: sum ==> expected: <3> but was: <2>',
          frame: 'shop/CartTest.java:6',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
        {
          tool: 'surefire',
          kind: 'test',
          id: 'shop.CartTest.refuses',
          message: 'IllegalArgumentException: price -1',
          frame: 'shop/Cart.java:4',
          severity: 'error',
          line: 0,
          endLine: 0,
        },
      ],
      tests: 4,
      failed: 2,
      warnings: [],
    });
  });
});

describe('a JUnit report', () => {
  it('gives the same wherever the chunks are cut', () => {
    const text = printed('surefire.xml');
    const whole = report(text);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        expect(report(...at.slice(1).map((end, i) => text.slice(at[i], end)))).toEqual(whole);
      }),
    );
  });
  it('counts what passed, failed and was skipped; output is not read', () => {
    const text = suite(
      `<testcase name="a"/><testcase name="b"><skipped/><system-out>&lt;failure/&gt;</system-out></testcase>${FAILED}`,
    );
    expect(report(text)).toMatchObject({ tests: 3, failed: 1, warnings: [], findings: [{ id: 'a.b', message: 'm' }] });
  });
  it.each([
    ['a class', 'shop.Cart', 'adds', 'shop.Cart.adds'],
    ['a class in the name', 'cart', 'cart adds', 'cart adds'],
    ['a file', 'test/a.test.ts', 'adds', 'test/a.test.ts > adds'],
    ['nothing', '', 'adds', 'adds'],
  ])('names a test after %s', (_, classname, name, id) => {
    const text = suite(`<testcase classname="${classname}" name="${name}"><error/></testcase>`);
    expect(report(text).findings).toMatchObject([{ id, message: 'failed' }]);
  });
  it('knows ginkgo by its properties', () => {
    const properties = '<properties><property name="SuiteSucceeded" value="false"/></properties>';
    expect(report(suite(`${properties}${FAILED}`)).findings).toMatchObject([{ tool: 'ginkgo' }]);
  });
  it('takes a failure of a whole suite', () => {
    expect(report(suite('<error message="no database"/>'))).toMatchObject({
      failed: 1,
      findings: [{ id: 's', message: 'no database' }],
    });
  });
  it('a Go test that failed and then passed is flaky; of another tool it is two tests', () => {
    const go = '<properties><property name="go.version" value="go1.26"/></properties>';
    const twice = `${FAILED}<testcase classname="a" name="b"/>`;
    expect(report(suite(`${go}${twice}`))).toMatchObject({ failed: 0, findings: [{ flaky: true }] });
    const other = report(suite(twice));
    expect(other.failed).toBe(1);
    expect(other.findings[0]?.flaky).toBeUndefined();
  });
  it('is a failure when it is flaky in one suite and fails in another', () => {
    const flaky = '<testcase classname="a" name="b"><flakyFailure message="m"/></testcase>';
    const { findings, failed } = report(
      `<testsuites><testsuite>${flaky}</testsuite><testsuite>${FAILED}</testsuite></testsuites>`,
    );
    expect(failed).toBe(1);
    expect(findings).toHaveLength(1);
    expect(findings[0]).not.toHaveProperty('flaky');
  });
});

describe('a file', () => {
  it.each([
    ['<?xml version="1.0"?>\n<testsuites>', true],
    ['\uFEFF<testsuite name="a">', true],
    ['<!-- by a - b --><testsuite/>', true],
    ['<testsuitesque>', false],
    ['<html><testsuite>', false],
    ['{"testsuite": 1}', false],
    [`${'<!-- - '.repeat(10_000)}`, false],
  ])('that begins with %j looks like a report: %j', (head, answer) => {
    expect(looksLikeJunit(head)).toBe(answer);
  });
});
