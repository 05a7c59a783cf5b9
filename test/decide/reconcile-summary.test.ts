import { expect, it } from '@jest/globals';
import { type ReconcileSummaryFacts, reconcileSummary } from '../../packages/core/src/decide/reconcile-summary.ts';
import { effectsOf } from '../text/github-effects.ts';
import { aDecision, allMet, because, HOSTILE, more, withForeign } from './decision-facts.ts';
import { aPull } from './gate-facts.ts';

const facts: ReconcileSummaryFacts = {
  decisions: [aDecision({ said: 'Wait for @bob.' }), allMet({ action: 'merge', became: 'merged', source: 'model' })],
  faults: [],
  sweep: { seen: 1_200, selected: 4, unchanged: 1, tooSoon: 2, left: 0, cut: [] },
  points: 12,
  calls: 1,
  dryRun: false,
  warnings: [],
  allowLinks: more.allowLinks,
  redact: (text) => text,
};

it('is what a person reads', () => {
  const broken = { where: 'acme/app/.github/pr-rules/x.yml:3:5', key: 'spec.labels', message: 'unknown key' };
  const sweep = { ...facts.sweep!, left: 2, cut: ['acme/lib: GitHub answered 502.'] };
  expect(
    reconcileSummary({ ...facts, faults: [broken], sweep, warnings: ['The token is old.'] }),
  ).toBe(`## Pull requests

1,200 open pull requests seen, 4 selected by a rule, of which 1 unchanged and 2 looked at less than \`reconciliationInterval\` ago. GraphQL: 12 points in 1 query.

| Pull request | Decision | Became | Rule | Reasons |
| --- | --- | --- | --- | --- |
| [\`acme/app#7\`](https://github.example/acme/app/pull/7) Read the timeout in milliseconds | merge, by the model | merged | \`auto-merge\` |  |
| [\`acme/app#7\`](https://github.example/acme/app/pull/7) Read the timeout in milliseconds | wait, by code | waiting | \`auto-merge\` | \`CHECK_FAILED\` The check \`test\` failed; \`REVIEW_REQUIRED\` 1 more approval is needed; the model: Wait for \`@bob\`. |

### Broken rules

These do nothing until they are put right; the others do.

| Where | Key | What is wrong |
| --- | --- | --- |
| \`acme/app/.github/pr-rules/x.yml:3:5\` | \`spec.labels\` | unknown key |

### Not looked at
- 2 changed pull requests: more than \`max-pulls\`; the next run goes on with them.
- acme/lib: GitHub answered 502.

### Warnings
- The token is old.`);
});

it('says what a run cost that saw nothing new, and one of a single pull request', () => {
  const quiet = reconcileSummary({ ...facts, decisions: [], sweep: { ...facts.sweep!, unchanged: 4, tooSoon: 0 } });
  expect(quiet).toBe(
    '## Pull requests\n\n1,200 open pull requests seen, 4 selected by a rule, of which 4 unchanged. GraphQL: 12 points in 1 query.',
  );
  expect(reconcileSummary({ ...facts, decisions: [], sweep: undefined, calls: 2 })).toBe(
    '## Pull requests\n\nGraphQL: 12 points in 2 queries.',
  );
});

it('says of a dry run that nothing was written', () => {
  const text = reconcileSummary({ ...facts, dryRun: true });
  expect(text).toContain('**Dry run: nothing was written.**');
  expect(text).toContain('| would wait |');
});

it('shows at most three reasons, and each once', () => {
  const reasons = ['a', 'a', 'b', 'c', 'd', 'e'].map((text) => because('FORK', text));
  expect(reconcileSummary({ ...facts, decisions: [aDecision({ reasons })] })).toContain(
    '| `FORK` a; `FORK` b; `FORK` c; and 2 more |',
  );
});

it('shows a hundred rows, those first that were acted upon', () => {
  const waiting = Array.from({ length: 150 }, (_, n) => aDecision({ pull: aPull({ number: n + 1_000 }) }));
  const text = reconcileSummary({ ...facts, decisions: [...waiting, allMet({ became: 'closed' })] });
  const rows = text.split('\n').filter((line) => line.startsWith('| [`'));
  expect(rows).toHaveLength(100);
  expect(rows[0]).toContain('| closed |');
  expect(text).toContain('51 more pull requests not shown here');
});

it('stays far below what GitHub drops, whatever there is', () => {
  const long = 'x '.repeat(20_000);
  const decisions = Array.from({ length: 100 }, () => withForeign(long));
  const faults = Array.from({ length: 200 }, () => ({ where: long, key: long, message: long }));
  const warnings = Array.from({ length: 200 }, () => long);
  const text = reconcileSummary({ ...facts, decisions, faults, warnings, sweep: { ...facts.sweep!, cut: warnings } });
  expect(text.length).toBeLessThanOrEqual(250_000);
});

it('does nothing of what others wrote, and shows no secret', () => {
  const urls = [aPull().url, ...more.allowLinks];
  for (const text of HOSTILE) {
    const shown = reconcileSummary({
      ...facts,
      decisions: [withForeign(text)],
      faults: [{ where: text, key: text, message: text }],
      warnings: [text],
      sweep: { ...facts.sweep!, cut: [text] },
    });
    // The link to the pull request is ours; a job summary leaves no trace on what it names.
    expect(effectsOf(shown, { links: urls }).filter((effect) => effect !== 'reference by URL')).toEqual([]);
    expect(shown.split('\n').filter((line) => line.startsWith('| [`acme/app#7`]'))).toHaveLength(1);
  }
  const redact = (text: string) => text.replaceAll('hunter2', '[redacted]');
  expect(reconcileSummary({ ...facts, decisions: [withForeign('hunter2')], redact })).not.toContain('hunter2');
});
