import { describe, expect, it } from '@jest/globals';
import { type CommentFacts, triageComment } from '../../packages/core/src/decide/triage-comment.ts';
import { neutralize } from '../../packages/core/src/text/neutralize.ts';
import { job, nothingDropped, run, scope, triage } from './facts.ts';

const facts: CommentFacts = {
  run,
  failedJobs: [job],
  failure: undefined,
  excerpt: 'not ok 3\nexpected 300, got 3',
  evidenceFrom: 'log',
  memory: { seen: [], unheld: [] },
  scope,
  dropped: nothingDropped,
  asked: {
    provider: 'gemini',
    model: 'gemini-x',
    spent: {
      input: 5_000,
      output: 600,
      cached: 0,
      thinking: 0,
      estimated: false,
      costUsd: 0.0123,
      steps: 3,
      toolCalls: 4,
    },
  },
  withoutModel: undefined,
  runUrl: 'https://github.example/acme/app/actions/runs/9001',
  server: 'https://github.example',
  allowLinks: ['https://github.example/acme/app/actions/runs/', 'https://github.example/acme/app/blob/'],
};

describe('the comment as a person reads it', () => {
  it('has the six sections, the evidence and where it comes from', () => {
    expect(triageComment({ ...triage, reproCommand: 'npm test' }, facts)).toBe(`## CI failure triage

**Class** \`test_failure\` · **confidence** 90 % · **fixable by a change of files** yes

### 1. Failure summary

The job "test" fails in "Run npm test".

[\`nightly\` run 7](https://github.example/acme/app/actions/runs/42) on \`main\` at \`aaaaaaaaaaaa\`: [\`test\`](https://github.example/acme/app/actions/runs/42/job/77)

### 2. Root cause

acme/lib changed its unit.

Suspects:

- [\`acme/lib@bbbbbbbbbbbb\`](https://github.example/acme/lib/tree/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb): It changes the unit.

### 3. Cross-repository impact

| Repository | Effect |
| --- | --- |
| \`acme/app\` | Its test is red. |

### 4. Proposed solution

Change \`src/a.ts\` back.

Files: [\`acme/lib/src/a.ts\`](https://github.example/acme/lib/blob/6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c6c/src/a.ts)

### 5. Test strategy

Run the test again.

To see the failure (read it before you run it):

\`\`\`sh
npm test
\`\`\`

### 6. Repository priority

1. \`acme/lib\`
2. \`acme/app\`

### Evidence

[\`log:77\`](https://github.example/acme/app/actions/runs/42/job/77)

\`\`\`
expected 300, got 3
\`\`\`

---

Written by \`gemini-x\` (gemini), 3 steps, 5,600 tokens, $0.0123. A model can be wrong: every quote above was checked against its source, the reasoning was not. Read at acme/app@616161616161, acme/lib@6c6c6c6c6c6c. [This run](https://github.example/acme/app/actions/runs/9001).`);
  });

  it.each<[string, Partial<CommentFacts>, Partial<typeof triage>, string[]]>([
    [
      'without a model',
      { asked: undefined, withoutModel: 'No model was asked: the provider is `none`.' },
      { evidence: [] },
      [
        '**No model was asked: the provider is `none`.** What follows is the evidence alone.',
        'From the [log](https://github.example/acme/app/actions/runs/42/job/77):',
        'expected 300, got 3',
        'Written without a model.',
      ],
    ],
    [
      'FT40: from annotations',
      { evidenceFrom: 'annotations' },
      {},
      ['The log of the run has expired; this rests on its annotations.'],
    ],
    ['FT40: from the record', { evidenceFrom: 'record' }, {}, ['this rests on the excerpt in the failure record']],
    [
      'from the text alone',
      { evidenceFrom: 'none', run: undefined, failedJobs: [], excerpt: '' },
      { evidence: [] },
      ['there is only the text of the issue', '### Evidence\n\nNone.'],
    ],
    [
      'one thing fell away',
      { dropped: { evidence: 1, files: 0, suspects: 0, repositories: 1 } },
      {},
      ["Dropped from the model's answer: 1 quote that is in none of its sources, 1 repository that is not listed."],
    ],
    [
      'many fell away',
      { dropped: { evidence: 2, files: 3, suspects: 4, repositories: 0 } },
      {},
      [
        "Dropped from the model's answer: 2 quotes that are in none of their sources, 3 files that do not exist, 4 unknown commits.",
      ],
    ],
    [
      'one step',
      { asked: { ...facts.asked!, spent: { ...facts.asked!.spent, steps: 1 } } },
      {},
      ['(gemini), 1 step, 5,600'],
    ],
    [
      'an estimated price',
      { asked: { ...facts.asked!, spent: { ...facts.asked!.spent, estimated: true } } },
      {},
      ['$0.0123 at most.'],
    ],
    [
      'no impact and no order',
      {},
      { impact: [], repositoryOrder: [] },
      ['None found.', 'No order: one repository, or unknown.'],
    ],
    ['a workflow name in several lines', { run: { ...run, workflow: 'night\nly' } }, {}, ['[`night ly` run 7](']],
  ])('%s', (_name, over, answer, said) => {
    const text = triageComment({ ...triage, ...answer }, { ...facts, ...over });
    for (const part of said) expect(text).toContain(part);
  });
});

it('a long excerpt is cut at line ends around the line that names the failure', () => {
  const lines = Array.from({ length: 400 }, (_, index) => `line ${index} ${'x'.repeat(30)}`);
  lines[200] = 'AssertionError: 1 !== 2';
  const failure = {
    fingerprint: 'v0:0',
    class: 'unknown' as const,
    runs: [],
    excerpt: '',
    anchors: [{ line: 200, text: 'AssertionError: 1 !== 2' }],
  };
  const text = triageComment({ ...triage, evidence: [] }, { ...facts, failure, excerpt: lines.join('\n') });
  const shown = /```\n([^`]*)\n```/.exec(text)?.[1]?.split('\n') ?? [];
  expect(shown).toContain('AssertionError: 1 !== 2');
  expect([shown[0], shown.at(-1)]).toEqual(['…', '…']);
  expect(shown.slice(1, -1).every((line) => lines.includes(line))).toBe(true);
  expect(shown.join('\n').length).toBeLessThanOrEqual(3_010);
});

it('without a model and without a log it only says how to get one', () => {
  const bare = { ...facts, asked: undefined, withoutModel: 'No model was asked: the provider is `none`.' };
  const text = triageComment(triage, { ...bare, evidenceFrom: 'none', run: undefined, failedJobs: [], excerpt: '' });
  expect(text).toContain('Put a link to the run');
  expect(text).not.toContain('###');
});

it.each([
  ['app/(group)/[id]/page.tsx', 'app/%28group%29/%5Bid%5D/page.tsx'],
  ["it's a*b!~.ts", 'it%27s%20a%2Ab%21%7E.ts'],
  ['src/a#b?c%d.ts', 'src/a%23b%3Fc%25d.ts'],
])('the link to %s survives what is done to every comment', (path, place) => {
  const text = triageComment({ ...triage, files: [`acme/lib/${path}`] }, facts);
  const posted = neutralize(text, { allowLinks: ['https://github.example/acme/lib/blob/'] });
  expect(posted).toContain(`](https://github.example/acme/lib/blob/${'6c'.repeat(20)}/${place})`);
});

it.each(['a](http://evil.example)', 'a`b', 'x\\', '`'])('a job called %s keeps its link and brings none', (name) => {
  const text = triageComment(triage, { ...facts, failedJobs: [{ ...job, name }] });
  const posted = neutralize(text, { allowLinks: facts.allowLinks });
  expect(posted).toContain(`](${job.url})`);
  expect(posted.replace(/(`+)[\s\S]*?\1(?!`)/g, 'code')).not.toContain('evil');
});
