import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type JunitReport, junitReader } from '../../packages/core/src/logs/junit.ts';
import { expectLinear } from '../kit/linear.ts';

function report(...chunks: string[]): JunitReport {
  const reader = junitReader();
  for (const chunk of chunks) reader.write(chunk);
  return reader.end();
}
const suite = (cases: string): string => `<testsuites><testsuite name="s">${cases}</testsuite></testsuites>`;
const FAILED = '<testcase classname="a" name="b"><failure message="m">text</failure></testcase>';

describe('a JUnit report that is broken or hostile', () => {
  it('gives what was read, and says so', () => {
    const { findings, warnings } = report(`<testsuite>${FAILED}<testcase name="c"><failure message="cut`);
    expect(findings).toMatchObject([{ id: 'a.b' }]);
    expect(warnings).toHaveLength(1);
  });
  it('AM88: defines entities: nothing is expanded, nothing more is read', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const text = `<!DOCTYPE t [<!ENTITY l0 "ha">${laughs}]>${suite('<testcase name="a"><failure>&l9;</failure></testcase>')}`;
    expect(report(text)).toMatchObject({ tests: 0, findings: [], warnings: [expect.stringContaining('entities')] });
    expect(report(suite('<testcase name="a"><failure>&l9;</failure></testcase>')).findings).toMatchObject([
      { message: '&l9;' },
    ]);
  });
  it('I10: is nested without end, has one endless text, has no end at all', () => {
    expect(report('<testsuite>'.repeat(1_000)).warnings).toMatchObject([expect.stringContaining('deep')]);
    const endless = junitReader();
    endless.write(`<testsuite>${FAILED}<system-out><![CDATA[`);
    for (let i = 0; i < 300; i += 1) endless.write('x'.repeat(65_536));
    expect(endless.end()).toMatchObject({ failed: 1, warnings: [expect.stringContaining('endless')] });
    const long = junitReader();
    for (let i = 0; i < 1_100; i += 1) long.write(`${i === 0 ? '<testsuite>' : ''}<!--${'x'.repeat(65_000)}-->`);
    expect(long.end().warnings).toMatchObject([expect.stringContaining('too long')]);
  });
  it('keeps 100 findings, counts all, and bounds every text', () => {
    const many = Array.from(
      { length: 500 },
      (_, i) => `<testcase name="${'n'.repeat(9_000)}${i}"><failure message="${'m'.repeat(9_000)}"/></testcase>`,
    );
    const few = Array.from(
      { length: 500 },
      (_, i) => `<testcase name="t${i}"><failure>${'m'.repeat(9_000)}</failure></testcase>`,
    );
    const { findings, failed } = report(suite([...many, ...few].join('')));
    expect(failed).toBe(1_000);
    expect(findings.length).toBeLessThanOrEqual(100);
    for (const { id, message } of findings) expect((id?.length ?? 0) + message.length).toBeLessThanOrEqual(2_500);
  });
  it('never throws, whatever it is', () => {
    const word = fc.constantFrom(
      '<',
      '>',
      '/',
      '&',
      ';',
      '"',
      ']]>',
      '<![CDATA[',
      '<!--',
      '<!DOCTYPE',
      '<testcase name="a">',
      '<failure>',
      '</testcase>',
      '\u0000',
      '\u001b[31m',
      'constructor',
      '&constructor;',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const { findings, tests } = report(`<testsuite>${words.join('')}`);
        expect(findings.length).toBeLessThanOrEqual(tests + words.length);
      }),
    );
  });
  it.each([
    ['errors', '&x; '],
    ['tests that failed', FAILED],
    ['attributes', '<testcase name="a" b="c"/>'],
    ['open tags', '<a></b>'],
  ])('takes time that grows with its length only: %s', async (_, part) => {
    await expectLinear(1_000_000, (size) => report(suite(part.repeat(size / part.length))));
  });
});
