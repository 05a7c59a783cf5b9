import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../packages/core/src/domain/finding.ts';
import { type FingerprintFacts, fingerprint } from '../../packages/core/src/logs/fingerprint.ts';

const finding = (more: Partial<Finding>): Finding => ({
  tool: 'go-test',
  kind: 'test',
  message: 'expected 3, got 2',
  severity: 'error',
  line: 10,
  endLine: 12,
  ...more,
});
const facts = (more: Partial<FingerprintFacts>): FingerprintFacts => ({
  class: 'test_failure',
  findings: [],
  anchors: [],
  ...more,
});
const said = (...lines: string[]): FingerprintFacts['anchors'] => lines.map((text) => ({ text }));
const exact = (more: Partial<FingerprintFacts>): string => fingerprint(facts(more)).exact;

/** Where and when a job ran: what must not show in a fingerprint. */
const leg = fc.record({
  root: fc.constantFrom(
    '/home/runner/work/app/app/',
    '/Users/runner/work/app/app/',
    'D:\\a\\app\\app\\',
    '/__w/app/app/',
    '../',
    '',
  ),
  time: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  port: fc.integer({ min: 1024, max: 65_535 }),
  ms: fc.integer({ min: 0, max: 100_000 }),
  line: fc.integer({ min: 1, max: 9_999 }),
  id: fc.uuid(),
  address: fc.ipV4(),
  sha: fc
    .string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 })
    .filter((hex) => /\d/.test(hex)),
  version: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((parts) => parts.join('.')),
});
type Leg = typeof leg extends fc.Arbitrary<infer T> ? T : never;

/** A failure of two tests as a leg of a matrix reports it. */
const reported = (at: Leg, names = ['TestRetry', 'TestStore/opens'], reason = 'expected 3, got 2'): Finding[] =>
  names.map((id) =>
    finding({
      id,
      message: `${reason}\nat ${at.time} from ${at.address}:${at.port} after ${at.ms}ms\nrequest ${at.id}`,
      file: `${at.root}src/store.go`,
      frame: `${at.root}src/store.go:${at.line}`,
      line: at.line,
      endLine: at.line + 3,
    }),
  );
/** The same as lines of a log that no parser understood. */
const printed = (at: Leg, reason = 'dial failed'): FingerprintFacts['anchors'] =>
  said(
    `##[error]${at.time} ${at.root}src/store.go:${at.line}: ${reason} for ${at.address}:${at.port} (${at.ms}ms)`,
    `commit ${at.sha} on Node.js v${at.version} could not be built`,
  );

describe('E.2: the same cause', () => {
  test('in any leg, at any time, whatever the order of the findings', () => {
    fc.assert(
      fc.property(leg, leg, fc.boolean(), (a, b, reverse) => {
        const other = reported(b);
        expect(fingerprint(facts({ findings: reverse ? other.toReversed() : other }))).toEqual(
          fingerprint(facts({ findings: reported(a) })),
        );
      }),
    );
  });
  test('in lines that no parser understood', () => {
    fc.assert(
      fc.property(leg, leg, (a, b) => {
        expect(fingerprint(facts({ class: 'unknown', anchors: printed(b) }))).toEqual(
          fingerprint(facts({ class: 'unknown', anchors: printed(a) })),
        );
      }),
    );
  });
  it.each<[string, Partial<FingerprintFacts>, Partial<FingerprintFacts>]>([
    [
      'a warning beside it',
      { findings: [finding({ id: 'A' })] },
      { findings: [finding({ id: 'A' }), finding({ id: 'W', severity: 'warning' })] },
    ],
    [
      'a flaky test beside it',
      { findings: [finding({ id: 'A' })] },
      { findings: [finding({ id: 'A' }), finding({ id: 'F', flaky: true })] },
    ],
    [
      'a report that says it again',
      { findings: [finding({ id: 'A' })] },
      { findings: [finding({ id: 'A' }), finding({ tool: 'junit', id: 'a.A', line: 0, endLine: 0 })] },
    ],
    [
      'other anchors than the report',
      { findings: [finding({ id: 'A' })], anchors: said('x') },
      { findings: [finding({ id: 'A' })], anchors: said('y') },
    ],
    [
      'what every failure says',
      { anchors: said('no such table: users') },
      {
        anchors: said(
          '##[error]Process completed with exit code 1.',
          'make: *** [Makefile:3: test] Error 1',
          'npm error A complete log of this run can be found in: x',
          'Error: no such table: users',
        ),
      },
    ],
    [
      'the same registry, another package',
      { class: 'network_registry', anchors: said('a@1: Get "https://proxy.example/a/@v/1.zip": i/o timeout') },
      {
        class: 'network_registry',
        anchors: said('b@2: Get "https://proxy.example/b/@v/2.zip": i/o timeout'),
        findings: [finding({ id: 'A' })],
      },
    ],
  ])('with %s', (_, a, b) => expect(exact(b)).toBe(exact(a)));
});

describe('E.2: another cause', () => {
  test('of the same tests', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(leg, word, word, (at, one, two) => {
        fc.pre(one !== two);
        expect(exact({ findings: reported(at, ['A'], `no ${two} here`) })).not.toBe(
          exact({ findings: reported(at, ['A'], `no ${one} here`) }),
        );
      }),
    );
  });
  it.each<[string, Partial<FingerprintFacts>, Partial<FingerprintFacts>]>([
    ['another class', {}, { class: 'compile_error' }],
    ['another tool', {}, { findings: [finding({ id: 'A', tool: 'jest' })] }],
    ['one more test', {}, { findings: [finding({ id: 'A' }), finding({ id: 'B' })] }],
    ['another case of the test', {}, { findings: [finding({ id: 'A/case 2' })] }],
    ['another value', {}, { findings: [finding({ id: 'A', message: 'expected 3, got 4' })] }],
    ['another frame', {}, { findings: [finding({ id: 'A', frame: 'src/b.go:3' })] }],
    [
      'an error code',
      { class: 'compile_error', findings: [finding({ kind: 'compile', code: 'TS2345' })] },
      { class: 'compile_error', findings: [finding({ kind: 'compile', code: 'TS2322' })] },
    ],
    [
      'an HTTP status',
      { findings: [], anchors: said('got status 404') },
      { findings: [], anchors: said('got status 500') },
    ],
  ])('%s', (_, a, b) => {
    const one = { findings: [finding({ id: 'A' })] };
    expect(exact({ ...one, ...b })).not.toBe(exact({ ...one, ...a }));
  });
});

describe('when nothing tells it from others', () => {
  const GENERIC = [
    said(),
    said('##[error]Process completed with exit code 1.'),
    said('make[2]: *** [Makefile:12: build] Error 2', 'npm ERR! A complete log of this run can be found in:'),
    said("Error: The process '/usr/bin/git' failed with exit code 128"),
    said('AssertionError'),
    said('--- FAIL: TestRetry (0.01s)'),
    said('BUILD FAILED', '3 failed, 12 passed in 1.2s', 'Traceback (most recent call last):'),
  ];
  it.each(GENERIC.map((anchors) => [anchors.map(({ text }) => text).join(' | '), anchors] as const))(
    '%s',
    (_, anchors) => {
      const of = (scope: string) => fingerprint(facts({ anchors, scope }));
      expect(of('acme/app ci test').generic).toBe(true);
      expect(of('acme/app ci test').exact).not.toBe(of('acme/app ci build').exact);
      expect(of('acme/app ci test (ubuntu, 20)').exact).toBe(of('acme/app ci test (windows, 22)').exact);
    },
  );
  it('a test that says nothing is told by what the log says', () => {
    const findings = [finding({ id: 'A', message: '' })];
    expect(fingerprint(facts({ findings, scope: 's' })).generic).toBe(true);
    const told = fingerprint(facts({ findings, anchors: said('--- FAIL: A', 'panic: nil map'), scope: 's' }));
    expect(told).toMatchObject({ generic: false, tool: 'go-test' });
    expect(told.exact).toBe(exact({ findings, anchors: said('--- FAIL: A', 'panic: nil map'), scope: 't' }));
  });
});

test('a hundred failed tests are known by what they share, not by which they are', () => {
  const many = (count: number): Finding[] =>
    Array.from({ length: count }, (_, i) =>
      finding({ id: `T${i}`, message: i === 7 ? 'other' : 'connection to ADDR lost' }),
    );
  expect(exact({ findings: many(100) })).toBe(exact({ findings: many(90) }));
  expect(exact({ findings: many(20) })).not.toBe(exact({ findings: many(19) }));
});

test('the loose one joins what is merely alike', () => {
  const loose = (id: string, message: string): string =>
    fingerprint(facts({ findings: [finding({ id, message })] })).loose;
  expect(loose('A', 'expected 3, got 2')).toBe(loose('B', 'expected 4, got 7'));
  expect(loose('A', 'no row "users" in a/b.db')).toBe(loose('A', 'no row "orders" in c/d.db'));
  expect(loose('A', 'no row "users"')).not.toBe(loose('A', 'no table "users"'));
  expect(loose('A', 'x')).toMatch(/^l1:[0-9a-f]{16}$/);
  expect(exact({})).toMatch(/^v1:[0-9a-f]{16}$/);
});
