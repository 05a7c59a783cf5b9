import { describe, expect, it } from '@jest/globals';
import { type SummaryFacts, type SummaryRow, scanSummary } from '../../packages/core/src/decide/scan-summary.ts';
import { effectsOf } from '../text/github-effects.ts';

const one = (over: Partial<SummaryRow> = {}): SummaryRow => ({
  title: 'sum adds two numbers',
  class: 'test_failure',
  state: 'persistent',
  occurrences: 3,
  change: 'opened',
  issue: { number: 12, url: 'https://github.example/acme/app/issues/12' },
  ...over,
});
const facts: SummaryFacts = {
  rows: [one()],
  builds: 2_150,
  repositories: 2,
  failedJobs: 3,
  since: '2026-01-02T03:00:00Z',
  until: '2026-01-05T03:00:00Z',
  failedAt: ['2026-01-02T09:00:00Z', '2026-01-04T09:00:00Z', '2026-01-04T10:00:00Z'],
  warnings: [],
  left: [],
  dryRun: false,
  allowLinks: [],
  redact: (text) => text,
};

it('is what a person reads', () => {
  const rows = [
    one({ change: 'unchanged', title: 'later' }),
    one({ change: 'opened', occurrences: 1, title: 'second', class: 'network_registry', state: 'new' }),
    one(),
    one({ change: 'none', issue: undefined, title: 'platform', class: 'infra_runner' }),
  ];
  expect(
    scanSummary({ ...facts, rows, left: ['2 failed jobs were not read.'], warnings: ['acme/lib cannot be read.'] }),
  ).toBe(`## CI failures

2,150 builds in 2 repositories between 2026-01-02 03:00 UTC and 2026-01-05 03:00 UTC: 3 new failed jobs, 4 distinct failures.

| Failure | Class | State | New | Retry helps | Issue |
| --- | --- | --- | --- | --- | --- |
| sum adds two numbers | \`test_failure\` | persistent | 3 | no | opened [\`#12\`](https://github.example/acme/app/issues/12) |
| second | \`network_registry\` | new | 1 | yes | opened [\`#12\`](https://github.example/acme/app/issues/12) |
| later | \`test_failure\` | persistent | 3 | no | unchanged [\`#12\`](https://github.example/acme/app/issues/12) |
| platform | \`infra_runner\` | persistent | 3 | yes | none |

New failed jobs by day:

\`\`\`text
2026-01-02 ███████████████ 1
2026-01-03 0
2026-01-04 ██████████████████████████████ 2
\`\`\`

### Left for the next run
- 2 failed jobs were not read.

### Warnings
- acme/lib cannot be read.`);
});

describe('what it says', () => {
  it.each<[string, Partial<SummaryFacts>, string[], string[]]>([
    ['nothing new', { rows: [], failedJobs: 0, failedAt: [] }, ['0 distinct failures.'], ['|', '█', '###']],
    ['a dry run', { dryRun: true }, ['**Dry run: no issue was written.**'], []],
    ['moments that are none', { failedAt: ['never', '2026-99-99T00:00:00Z'] }, ['| Failure |'], ['by day']],
  ])('%s', (_name, over, said, unsaid) => {
    const text = scanSummary({ ...facts, ...over });
    for (const part of said) expect(text).toContain(part);
    for (const part of unsaid) expect(text).not.toContain(part);
  });
});

it('O1: a hostile title, warning or address acts nowhere', () => {
  const evil = 'x | ![i](https://evil.example) @maria fixes #1 <img> ``` \n/approve';
  const text = scanSummary({
    ...facts,
    rows: [one({ title: evil, issue: { number: 1, url: `https://github.example/a) ${evil}` } }), one()],
    warnings: [evil],
    left: [evil],
  });
  expect(effectsOf(text.replaceAll('](https://github.example/acme/app/issues/12)', ''))).toEqual([]);
});

it('FT48: stays far below 1 MiB, whatever was found', () => {
  const text = scanSummary({
    ...facts,
    rows: Array.from({ length: 5_000 }, (_, n) => one({ title: `${n} ${'@x|`'.repeat(60)}` })),
    failedAt: Array.from({ length: 10_000 }, (_, n) => new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString()),
    warnings: Array.from({ length: 1_000 }, () => 'w'.repeat(2_000)),
  });
  expect(Buffer.byteLength(text)).toBeLessThan(600_000);
  expect(text).toContain('4,800 more failures not shown here');
  expect(text).toContain('950 more lines.');
  expect(text.match(/█+ 24/g)).toHaveLength(30);
});
