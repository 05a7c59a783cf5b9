import { describe, expect, it } from '@jest/globals';
import type { LogRow } from '../../packages/core/src/domain/finding.ts';
import { readGreen } from '../../packages/core/src/logs/compare.ts';
import { excerpt } from '../../packages/core/src/logs/excerpt.ts';

describe('a green log', () => {
  it('knows its lines without their times and numbers', async () => {
    const rows: LogRow[] = [];
    const green = await readGreen(['2026-01-05T08:00:00.1Z built in 12.5 s\n', 'warning: 3 left', ' over\n'], {
      watch: (row) => rows.push(row),
    });
    expect(green.has('built in 7.25 s')).toBe(true);
    expect(green.has('warning: 12 left over')).toBe(true);
    expect(green.has('warning: many left over')).toBe(false);
    expect(rows).toEqual([
      { line: 1, text: 'built in 12.5 s' },
      { line: 2, text: 'warning: 3 left over' },
    ]);
  });
  it('holds any number of lines, and seldom errs', async () => {
    const name = (i: number) => i.toString(36).replace(/\d/g, (digit) => 'klmnopqrst'.charAt(Number(digit)));
    const green = await readGreen(
      (function* () {
        for (let i = 0; i < 200_000; i++) yield `module ${name(i)} built\n`;
      })(),
    );
    const wrong = Array.from({ length: 10_000 }, (_, i) => green.has(`module ${name(i)} broke`)).filter(Boolean);
    expect(green.has(`module ${name(1_234)} built`)).toBe(true);
    expect(wrong.length).toBeLessThan(300);
  });
});

/** A log in which only a new line without any telling word is the failure. */
const log = (news: string): string => {
  const noise = (from: number) =>
    Array.from(
      { length: 400 },
      (_, i) => `${i % 9 === 0 ? 'error: tolerated' : 'checked'} item ${from + i} of the list\n`,
    );
  return [...noise(0), news, ...noise(1_000)].join('');
};

it('what is new since the green log is shown, what it tolerated is not', async () => {
  const green = await readGreen([log('')]);
  const options = { failedSteps: [], budgetBytes: 2_000 };
  const news = 'the quux came out as corge\n';
  expect((await excerpt([log(news)], options)).excerpt).not.toContain('quux');
  const cut = await excerpt([log(news)], { ...options, green });
  expect(cut.excerpt).toContain('quux');
});
