import type { Chart } from '../domain/chart.ts';

/** GitHub draws no text of more than 50,000 characters, which is Mermaid's own limit (`maxTextSize`). */
const LONGEST = 20_000;
/** More bars than these cannot be told apart. */
const MOST_BARS = 60;
const MOST_SLICES = 11;

/**
 * A chart as Mermaid's text for a code block: bars with a line, or a pie. Empty when there is nothing to draw. Labels are
 * reduced to letters, digits and a few signs: in a drawing a text of others could become a link or a directive.
 */
export function chartText(chart: Chart): string {
  const text = chart.kind === 'bars' ? barsText(chart) : pieText(chart);
  return text.length > LONGEST ? '' : text;
}

const plain = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9 ._()/+-]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, 60);
const quoted = (text: string): string => `"${plain(text) || '-'}"`;
const number = (value: number): string => (Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0');

function barsText({ title, unit, labels, bars, line }: Extract<Chart, { kind: 'bars' }>): string {
  const shown = [...bars, ...(line ?? [])];
  // Without a number above 0 Mermaid finds no scale.
  if (labels.length === 0 || !shown.some((value) => value > 0)) return '';
  const last = <T>(list: readonly T[]): readonly T[] => list.slice(-MOST_BARS);
  const top = Math.max(...last(bars), ...last(line ?? []), 1);
  return [
    'xychart-beta',
    `    title ${quoted(title)}`,
    `    x-axis [${last(labels).map(quoted).join(', ')}]`,
    `    y-axis ${quoted(unit)} 0 --> ${number(Math.ceil(top))}`,
    `    bar [${last(bars).map(number).join(', ')}]`,
    ...(line ? [`    line [${last(line).map(number).join(', ')}]`] : []),
  ].join('\n');
}

/** Mermaid takes no slice of 0 or less. What is too small for a slice of its own is put together. */
function pieText({ title, slices }: Extract<Chart, { kind: 'pie' }>): string {
  const sorted = slices.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  if (sorted.length === 0) return '';
  const rest = sorted.slice(MOST_SLICES).reduce((sum, { value }) => sum + value, 0);
  const all = [...sorted.slice(0, MOST_SLICES), ...(rest > 0 ? [{ label: 'others', value: rest }] : [])];
  return [
    'pie showData',
    `    title ${plain(title)}`,
    ...all.map(({ label, value }) => `    ${quoted(label)} : ${number(value)}`),
  ].join('\n');
}
