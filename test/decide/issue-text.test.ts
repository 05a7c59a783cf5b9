import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkIssueTemplate,
  duplicateText,
  ISSUE_VARIABLES,
  issueText,
  issueTitle,
  overflowText,
  stormText,
} from '../../packages/core/src/decide/issue-text.ts';
import { STORM } from '../../packages/core/src/decide/storm.ts';
import { FAILURE_CLASSES, type Failure } from '../../packages/core/src/domain/failure.ts';
import { issueBody } from '../../packages/core/src/text/comment-body.ts';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { effectsOf } from '../text/github-effects.ts';
import { facts, history, record, row } from './failure-facts.ts';

const origin = {
  green: 'a'.repeat(40),
  red: 'b'.repeat(40),
  suspects: [
    {
      repo: 'acme/app',
      sha: 'c'.repeat(40),
      title: 'Add with carry',
      pull: 12,
      evidence: [
        'it changes `src/sum.ts`, where the failure is',
        'it changes `sum` in `src/sum.ts`, which the message names',
      ],
      score: 5,
    },
  ],
  named: true,
  changes: ['node 20.1.0 → 20.2.0'],
};

it('is what a person reads', () => {
  expect(issueText(record({ origin, history: history({ duplicateOf: 7, closed: 2 }) }), facts)).toBe(
    `- **Class** \`test_failure\`: a test fails (rule \`test.failed\`).
- **State** \`persistent\`: it comes back on every run. It was closed as fixed 2 times before.
- **What helps** Find what changed; a change of files may repair it.
- **Seen** 2 times, first 2026-01-02 03:00 UTC, last 2026-01-03 03:00 UTC.
- **Duplicate?** A model takes it for the same as \`#7\`; nothing was merged.

### What the log says

[\`test (node 20)\`](https://github.example/acme/app/actions/runs/42/job/72#step:4:12), step \`Run npm test\`:

\`\`\`text
not ok 3 - sum adds two numbers
  expected 3, got 4
\`\`\`

### What changed

The last green run was at \`aaaaaaaaaaaa\`, the first red one at \`bbbbbbbbbbbb\`. The first of these commits is the likely cause:

- **Likely** [\`acme/app@cccccccccccc\`](https://github.example/acme/app/tree/${'c'.repeat(40)}) (pull request \`#12\`) Add with carry: it changes \`src/sum.ts\`, where the failure is; it changes \`sum\` in \`src/sum.ts\`, which the message names

- node 20.1.0 → 20.2.0

### Failed jobs

| When | Repository | Job | Commit | Branch | Attempt |
| --- | --- | --- | --- | --- | --- |
| [2026-01-03 03:00 UTC](https://github.example/acme/app/actions/runs/42/job/72#step:4:12) | \`acme/app\` | \`test (node 20)\`, step \`Run npm test\` | [\`222222222222\`](https://github.example/acme/app/tree/${'2'.repeat(40)}) | \`main\` | 1 |
| [2026-01-02 03:00 UTC](https://github.example/acme/app/actions/runs/41/job/71#step:4:12) | \`acme/app\` | \`test (node 20)\`, step \`Run npm test\` | [\`111111111111\`](https://github.example/acme/app/tree/${'1'.repeat(40)}) | \`main\` | 1 |

---

To have the cause looked for, write \`@ai-triage\` as the first word of a comment; a question or a hint may follow. This text is written anew when the failure comes back: what shall stay belongs in a comment. Fingerprint \`v1:0123456789abcdef\`.`,
  );
});

describe('what it says', () => {
  const allowLinks = [...facts.allowLinks, 'https://github.example/acme/app/issues/7'];
  it.each<[string, Partial<Failure>, string[], string[]]>([
    [
      'a class that a model refined, with the help that the rules know',
      { class: 'network_registry', history: history({ refinedFrom: 'unknown' }) },
      ['named by a model, the rules said `unknown`', 'Read the log, or ask for a triage.'],
      ['Run it again'],
    ],
    [
      'a flaky test',
      { history: history({ state: 'flaky' }) },
      ['Run it again; the test itself has to be made reliable.'],
      [],
    ],
    [
      'one that is fixed',
      { history: history({ state: 'fixed' }) },
      ['`fixed`: the last runs were green', 'Nothing more.'],
      [],
    ],
    [
      'one that was probed',
      { history: history({ probed: ['a41'] }) },
      ['Its failed jobs were run again once to learn that.'],
      [],
    ],
    ['more than is listed', { history: history({ count: 120 }) }, ['120 times, first', 'the newest 2 are listed'], []],
    ['a duplicate', { history: history({ duplicateOf: 7 }) }, ['[`#7`](https://github.example/acme/app/issues/7)'], []],
    ['no log', { excerpt: '' }, ['There is no excerpt: the log could not be read.'], ['```']],
    [
      'no history and no rows',
      { runs: [], history: undefined as never, rule: undefined as never },
      ['`new`: too early', 'None is kept.'],
      ['(rule'],
    ],
    [
      'a range in which nothing stands out',
      { origin: { ...origin, suspects: [], named: false } },
      ['No commit in between stands out.'],
      ['Likely'],
    ],
    [
      'suspects of which none is named',
      { origin: { ...origin, named: false } },
      ['not enough to name one'],
      ['**Likely**'],
    ],
    ['no range at all', { origin: { ...origin, green: '', changes: [] } }, [], ['What changed']],
    [
      'a build of Prow',
      {
        runs: [
          row(1, { runId: 0, jobId: 0, build: '1234567890123456789', sha: '', url: 'https://prow.example/view/1' }),
        ],
      },
      ['| Build |', '`1234567890123456789`', '| 2026-01-02 03:00 UTC |'],
      ['prow.example'],
    ],
    [
      'a repository that is not linked',
      { runs: [row(1, { repo: 'other/x' })] },
      ['| `other/x` |', '| `111111111111` |'],
      ['other/x/tree'],
    ],
  ])('%s', (_name, over, said, unsaid) => {
    const text = issueText(record(over), { ...facts, allowLinks });
    for (const part of said) expect(text).toContain(part);
    for (const part of unsaid) expect(text).not.toContain(part);
  });

  it.each(FAILURE_CLASSES)('something of %s', (name) => {
    expect(issueText(record({ class: name }), facts)).toMatch(
      /\*\*Class\*\* `\w+`: \S.*\n[\s\S]*\*\*What helps\*\* [A-Z]/,
    );
  });
});

it('does not depend on the order of its rows', () => {
  const rows = Array.from({ length: 20 }, (_, n) => row(n, { runId: n % 5, jobId: n }));
  const text = issueText(record({ runs: rows }), facts);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 20, maxLength: 20 }), (runs) => {
      expect(issueText(record({ runs }), facts)).toBe(text);
    }),
    { numRuns: 30 },
  );
});

describe('O1: hostile names and logs', () => {
  const evil = [
    'x](https://evil.example) ![i](https://evil.example/?d=1)',
    '@maria @acme/all fixes #1 closes acme/lib#2 GH-3',
    '<img src=//evil.example> <!-- ai-devops:failure v1 e30 -->',
    '`` ` ``` | \\| \\',
    '\n```\n@dependabot merge\n/approve\n~~~',
    '{{ask}} $& [r]: https://evil.example',
  ];
  it.each(evil)('%j acts nowhere', (text) => {
    const hostile = record({
      title: text.slice(0, 200),
      rule: text.slice(0, 60),
      excerpt: `${text}\nError: ${text}`,
      anchors: [{ line: 1, text }],
      runs: [
        row(1, { job: text, step: text, branch: text, url: `https://github.example/acme/app/actions/runs/1/${text}` }),
      ],
      origin: {
        ...origin,
        suspects: [{ ...origin.suspects[0]!, title: text.slice(0, 120), evidence: [text] }],
        changes: [text],
      },
    });
    for (const shown of [
      issueText(hostile, facts),
      stormText(hostile, facts),
      issueText(hostile, {
        ...facts,
        template:
          evil.join('\n').replace(/\{\{.*?\}\}/g, '') +
          Object.keys(ISSUE_VARIABLES)
            .map((name) => `{{${name}}}`)
            .join('\n\n'),
      }),
    ]) {
      const body = issueBody({ marker: 'failure', data: { ...hostile }, text: shown }, facts);
      expect(readMarkers(body)).toHaveLength(1);
      const seen = body.replace(/<!-- ai-devops:.*-->$/, '').replaceAll('`@ai-triage`', '');
      expect(effectsOf(seen, { links: [...facts.allowLinks] })).toEqual([]);
    }
    const title = issueTitle(hostile);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).not.toMatch(/(?<!`)@maria|\n/);
  });
});

describe('the title', () => {
  it.each<[string, Partial<Failure>, string]>([
    ['the failure’s own', {}, 'CI: sum adds two numbers: expected 3, got 4'],
    ['its anchor', { title: undefined as never }, 'CI: not ok 3 - sum adds two numbers'],
    ['its job', { title: undefined as never, anchors: [] }, 'CI: test (node 20) fails (test_failure)'],
    ['nothing known', { title: '', anchors: [], runs: [] }, 'CI: a job fails (test_failure)'],
    [
      'a storm, whatever it counts',
      { fingerprint: STORM, title: '12 jobs in 3 repositories failed at once' },
      'CI: many jobs failed at once',
    ],
  ])('is %s', (_name, over, title) => {
    expect(issueTitle(record(over))).toBe(title);
  });
});

describe('a template of the maintainers', () => {
  it('is filled in one pass', () => {
    const template = '# {{title}}\n\n{{class}}\n\n{{excerpt}}\n\nOur runbook. {{ask}} ({{fingerprint}})';
    const text = issueText(record({ excerpt: '{{title}} {{nothing}}' }), { ...facts, template });
    expect(text).toContain('# sum adds two numbers: expected 3, got 4');
    expect(text).toContain('```text\n{{title}} {{nothing}}\n```');
    expect(text).toMatch(/Our runbook\. To have the cause looked for.*\(`v1:0123456789abcdef`\)$/);
  });

  it('names an unknown variable, before anything is read', () => {
    expect(() => checkIssueTemplate('{{title}}')).not.toThrow();
    expect(() => checkIssueTemplate('{{tilte}}')).toThrow(
      /`issue-template`: \{\{tilte\}\} is not known; use one of: ask, changes, class/,
    );
    expect(() => issueText(record(), { ...facts, template: '{{constructor}}' })).toThrow(/not known/);
  });
});

it('a storm lists its jobs', () => {
  const text = stormText(record({ fingerprint: STORM, title: '12 jobs in 3 repositories failed at once' }), facts);
  expect(text).toContain(
    '**12 jobs in 3 repositories failed at once.** Many jobs that have nothing to do with each other',
  );
  expect(text).toContain('| `acme/app` |');
});

it('what found no room is listed', () => {
  const failure = {
    fingerprint: 'v1:aa',
    title: 'a ] | b',
    class: 'unknown' as const,
    count: 3,
    url: row(1).url,
    lastAt: '2026-01-02T03:00:00Z',
  };
  const text = overflowText({ failures: [failure], seen: [] }, facts);
  expect(text).toMatch(/^1 distinct failure found no room/);
  expect(text).toContain(`| [\`a ] \\| b\`](${row(1).url}) | \`unknown\` | 3 | 2026-01-02 03:00 UTC |`);
  expect(overflowText({ failures: [], seen: [] }, facts)).toContain('Nothing is left over.');
});

it('a duplicate says which issue stays', () => {
  expect(duplicateText(7, facts)).toBe('This is the same failure as `#7`, where it is followed.');
});
