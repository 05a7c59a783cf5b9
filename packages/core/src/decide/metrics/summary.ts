import type { Chart } from '../../domain/chart.ts';
import type { Figures, Metrics, Spread } from '../../domain/metrics.ts';
import { heading, inlineCode, table } from '../../text/markdown.ts';
import { count, sentence, stamp } from '../../text/words.ts';

/** Rows of one table; the file has them all. */
const MOST_ROWS = 60;

type Column = readonly [title: string, of: (figures: Figures) => string];

const whole = (pick: (figures: Figures) => number): Column[1] => {
  return (figures) => (pick(figures) === 0 ? '' : String(pick(figures)));
};

/** A part and its share: `3 (75 %)`; the number alone where the share is of nothing. */
const part = (many: number, share: number | undefined): string =>
  share === undefined ? (many === 0 ? '' : String(many)) : `${many} (${Math.round(share * 100)} %)`;

const FAILURES: readonly Column[] = [
  ['Failures', whole(({ failures }) => failures)],
  ['Red run to issue', ({ timeToIssue }) => spread(timeToIssue)],
  ['Triages', whole(({ triages }) => triages)],
  ['Fixes opened', whole(({ fixesOpened }) => fixesOpened)],
  ['merged', ({ fixesMerged, rates }) => part(fixesMerged, rates.fixesMerged)],
  ['held', ({ fixesHeld, rates }) => part(fixesHeld, rates.fixesHeld)],
  ['green', ({ fixesGreen, rates }) => part(fixesGreen, rates.fixesGreen)],
  ['came back', whole(({ fixesCameBack }) => fixesCameBack)],
  ['reverted', whole(({ fixesReverted }) => fixesReverted)],
  ['closed', whole(({ fixesClosed }) => fixesClosed)],
];

const PULLS: readonly Column[] = [
  ['Merges', whole(({ merges }) => merges)],
  ['Opened to merge', ({ timeToMerge }) => spread(timeToMerge)],
  ['Escalations', whole(({ escalations }) => escalations)],
  ['Rollbacks proposed', whole(({ rollbacksProposed }) => rollbacksProposed)],
  ['merged', ({ rollbacksMerged, rates }) => part(rollbacksMerged, rates.rollbacksMerged)],
  ['closed', whole(({ rollbacksClosed }) => rollbacksClosed)],
  ['Model', ({ costUsd }) => (costUsd === 0 ? '' : `${costUsd.toFixed(2)} USD`)],
  ['Thumbs up', whole(({ thumbsUp }) => thumbsUp)],
  ['down', whole(({ thumbsDown }) => thumbsDown)],
];

/** The numbers as Markdown: what is missing first, then tables by repository, rule and week. */
export function metricsSummary(metrics: Metrics): string {
  const { from, to, stableRuns, repositories, total, byRepository, byRule, byWeek } = metrics;
  const missing = repositories.flatMap((one) => one.missing);
  const rules = byRule.map(({ rule, figures }) => [rule === '' ? 'no rule' : inlineCode(rule), figures] as const);
  const places = byRepository.map(({ repository, figures }) => [inlineCode(repository), figures] as const);
  const all = ['**All**', total] as const;
  return [
    heading(2, 'Numbers'),
    `${stamp(from)} to ${stamp(to)}, in ISO weeks (UTC); the last one is not over. What happens to fixes and rollbacks later counts in the week in which they were opened.`,
    missing.length === 0
      ? ''
      : `**What is missing**\n\n${missing
          .slice(0, MOST_ROWS)
          .map((why) => `- ${sentence(why)}`)
          .join(
            '\n',
          )}${missing.length > MOST_ROWS ? `\n- ${count(missing.length - MOST_ROWS, 'more part')} in the file.` : ''}`,
    heading(3, 'Failures and fixes'),
    `Times are the median, and in brackets what nine in ten stayed below. _Held_: merged, and neither reverted nor red again until now. _Green_: held, and green ${count(stableRuns, 'time')} in a row since.`,
    tableOf('Repository', FAILURES, [...places, all]),
    tableOf('Rule', FAILURES, rules),
    tableOf('Week', FAILURES, weekly(byWeek)),
    heading(3, 'Pull requests'),
    'Merges are those by rules. Thumbs are those on our comments.',
    tableOf('Rule', PULLS, [...rules, all]),
    tableOf('Repository', PULLS, places),
    tableOf('Week', PULLS, weekly(byWeek)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

const weekly = (weeks: Metrics['byWeek']) => weeks.map(({ week, figures }) => [week, figures] as const);

/** Without the rows in which nothing happened. */
function tableOf(name: string, columns: readonly Column[], rows: readonly (readonly [string, Figures])[]): string {
  const cells = rows
    .map(([title, figures]) => [title, ...columns.map(([, of]) => of(figures))])
    .filter(([, ...numbers]) => numbers.some((cell) => cell !== ''));
  if (cells.length === 0) return '';
  const shown = table([name, ...columns.map(([title]) => title)], cells.slice(0, MOST_ROWS));
  const rest = cells.length - MOST_ROWS;
  return rest > 0 ? `${shown}\n\n${count(rest, 'more row')} in the file.` : shown;
}

const spread = ({ medianSeconds, p90Seconds }: Spread): string =>
  medianSeconds === undefined || p90Seconds === undefined ? '' : `${lasting(medianSeconds)} (${lasting(p90Seconds)})`;

/** A duration in its two largest units: `45 s`, `12 min`, `3 h 5 min`, `2 d 4 h`. */
export function lasting(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 60) return `${Math.max(0, Math.round(seconds))} s`;
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const parts = days > 0 ? [days, 'd', hours, 'h'] : hours > 0 ? [hours, 'h', rest, 'min'] : [rest, 'min', 0, ''];
  return `${parts[0]} ${parts[1]}${parts[2] === 0 ? '' : ` ${parts[2]} ${parts[3]}`}`;
}

/** What the numbers look like over the weeks, and of what class the failures are. */
export function metricCharts({ weeks, byWeek, total }: Metrics): Chart[] {
  const figures = new Map(byWeek.map((one) => [one.week, one.figures]));
  const over = (pick: (one: Figures) => number): number[] =>
    weeks.map((week) => {
      const one = figures.get(week);
      return one ? pick(one) : 0;
    });
  const hours = ({ timeToMerge }: Figures): number => (timeToMerge.medianSeconds ?? 0) / 3600;
  return [
    {
      ...{
        kind: 'bars',
        unit: 'a week',
        labels: weeks,
        title: 'Failures (bars) and merged fixes by week opened (line)',
      },
      bars: over((one) => one.failures),
      line: over((one) => one.fixesMerged),
    },
    {
      ...{ kind: 'bars', unit: 'a week', labels: weeks, title: 'Merges by rules (bars) and escalations (line)' },
      bars: over((one) => one.merges),
      line: over((one) => one.escalations),
    },
    { kind: 'bars', unit: 'hours', labels: weeks, title: 'Median time to merge', bars: over(hours) },
    { kind: 'bars', unit: 'USD', labels: weeks, title: 'Cost of models', bars: over((one) => one.costUsd) },
    {
      kind: 'pie',
      title: 'Failures by class',
      slices: Object.entries(total.classes).map(([label, value]) => ({ label, value })),
    },
  ];
}
