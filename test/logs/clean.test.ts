import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine, cut } from '../../packages/core/src/logs/clean.ts';
import { expectLinear } from '../kit/linear.ts';

const ESC = '\u001b';
const AT = '2026-01-05T08:00:00.1234567Z';

describe('a clean line', () => {
  it.each([
    [`${AT} hello`, 'hello'],
    [`\uFEFF${AT} hello`, 'hello'],
    [`${AT}`, ''],
    [`${AT}   indented`, '  indented'],
    ['2026-01-05T08:00:00Z hello', 'hello'],
    [`build (20)\tRun npm test\t${AT} hello`, 'hello'],
    [`build\tUNKNOWN STEP\t\uFEFF${AT} hello`, 'hello'],
    ['a\tb\tc', 'a\tb\tc'],
    ['2026-01-05T08:00:00+01:00 said by a tool', '2026-01-05T08:00:00+01:00 said by a tool'],
    ['2026-01-05 08:00:00 said by a tool', '2026-01-05 08:00:00 said by a tool'],
    ['\uFEFFhello', 'hello'],
    [`${ESC}[31mred${ESC}[0m`, 'red'],
    ['^[[31mred^[[0m', 'red'],
    ['match ^[A-Z]+$', 'match ^[A-Z]+$'],
    ['grep ^[[:space:]]', 'grep ^[[:space:]]'],
    [`${ESC}]8;;https://evil.example${ESC}\\link${ESC}]8;;${ESC}\\`, 'link'],
    ['10 %\r50 %\rdone', 'done'],
    ['windows\r', 'windows'],
    ['twice\r\r\r', 'twice'],
    [`10 %\rred${ESC}[31m\r${ESC}[0m`, 'red'],
    [`Waiting${ESC}[2K${ESC}[1Gdone`, 'done'],
    ['bell\u0007 and nul\u0000', 'bell and nul'],
    // UTF-16 that was read as UTF-8.
    ['\uFFFD\uFFFDh\u0000i\u0000', '\uFFFD\uFFFDhi'],
    ['h\u0000i\u0000\r\u0000', 'hi'],
    ['tab\tstays', 'tab\tstays'],
    ['', ''],
  ])('%j', (raw, text) => expect(cleanLine(raw).text).toBe(text));

  it('tells the runner’s time, and is cut', () => {
    expect(cleanLine('2026-01-05T08:00:00.1Z x').at).toBe('2026-01-05T08:00:00.1Z');
    expect(cleanLine(`job\tstep\t${AT} x`).at).toBe(AT);
    expect(cleanLine('no time').at).toBeUndefined();
    expect(cleanLine('y'.repeat(5_000)).text).toHaveLength(1_000);
  });
  it('is short, on one line, without control characters, whatever comes', () => {
    const unit = fc.constantFrom(ESC, '[', ']', '0', 'm', '\r', '\t', '^', '\u0007', '\u0000', '\uFEFF', 'é', '💥', AT);
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (raw) => {
        const { text } = cleanLine(raw);
        expect(text.length).toBeLessThanOrEqual(1_000);
        expect(text).not.toMatch(/(?!\t)\p{Cc}/u);
      }),
    );
  });
  it('costs what it is long', () =>
    expectLinear(1_000_000, (size) =>
      [ESC, `${ESC}]`, `${ESC}[`, '^[[', '\r', '\t'].map((unit) => cleanLine(unit.repeat(size / unit.length))),
    ));
});

it('no character is cut in two', () => {
  expect(cut('ab💥cd', 4)).toBe('ab…');
  expect(cut('ab💥cd', 5)).toBe('ab💥…');
  expect(cut('abc', 3)).toBe('abc');
});
