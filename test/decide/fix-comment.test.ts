import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FixCommentFacts, type FixEnding, fixComment } from '../../packages/core/src/decide/fix/comment.ts';
import { PULLS_SETTING } from '../../packages/core/src/domain/target.ts';
import { neutralize } from '../../packages/core/src/text/neutralize.ts';
import { asked, attempt, step, validation } from './fix-facts.ts';

const server = 'https://github.example';
const pulls = [
  { repo: 'acme/lib', url: `${server}/acme/lib/pull/8`, risk: 'low' as const, weakens: false, reviewers: [] },
  {
    repo: 'acme/app',
    url: `${server}/acme/app/pull/9`,
    risk: 'high' as const,
    weakens: true,
    reviewers: ['maria', 'acme/team'],
  },
];
const compareUrl = `${server}/acme/app/compare/main...ci-fix-issue-12-7`;
const allowLinks = [...pulls.map(({ url }) => url), compareUrl, `${server}/acme/app/actions/runs/`];
const published: FixEnding = {
  end: 'published',
  pulls,
  proof: validation(),
  note: undefined,
  workflows: 'by-themselves',
};
const facts: FixCommentFacts = {
  ending: published,
  earlier: [],
  attemptsLeft: 2,
  others: [],
  runUrl: `${server}/acme/app/actions/runs/9001`,
  asked,
  allowLinks,
  from: 'triage',
};
const failed = (verdict: 'failed' | 'not-reproduced' | 'broken'): FixEnding => ({
  end: 'failed-validation',
  summary: 'I put the unit right.',
  proof: validation({ verdict, steps: [step({ ok: false, exitCode: 1, output: 'not ok 1\n``` @bob' })] }),
});

describe('the comment of a fix', () => {
  it('tells of a plan in the words of a plan', () => {
    const plan = { ...facts, from: 'plan' as const };
    const refused: FixEnding = { end: 'refused', because: ['The plan of #4 was edited.'] };
    const gaveUp: FixEnding = { end: 'gave-up', summary: 'No.', refused: [] };
    expect(fixComment({ ...plan, ending: { ...published, pulls: [pulls[0]!] } })).toMatch(
      /^## The approved plan\n\n\*\*The plan is carried out in this draft pull request:\*\*/,
    );
    expect(fixComment({ ...plan, ending: refused, asked: undefined })).toContain('**The plan is not carried out.**');
    expect(fixComment({ ...plan, ending: failed('failed') })).toContain('and it is not on the branch**');
    expect(fixComment({ ...plan, ending: gaveUp })).toContain('write `/approve` in a new comment');
    expect(fixComment({ ...plan, ending: gaveUp, attemptsLeft: 0 })).toContain('somebody should look at the plan');
    expect(fixComment({ ...facts, from: 'issue' })).toMatch(/^## Fix\n/);
  });

  it('tells of the pull requests in the order of merging, and of earlier attempts', () => {
    const earlier = [
      attempt({ start: 'a', at: '2026-01-04T04:00:00Z' }),
      attempt({ start: 'b', end: 'published', pulls: [pulls[0]!.url] }),
    ];
    expect(fixComment({ ...facts, earlier })).toBe(`## CI failure fix

**2 draft pull requests proposed, to be merged in this order:**

1. [\`acme/lib#8\`](https://github.example/acme/lib/pull/8), risk **low**
2. [\`acme/app#9\`](https://github.example/acme/app/pull/9), risk **high**, **makes a test or a check weaker**, review asked of \`maria\`, \`acme/team\`

**Validated**: every command did as it should.

### Earlier attempts

- 2026-01-05 04:00 UTC: proposed ([\`acme/lib#8\`](https://github.example/acme/lib/pull/8)), run \`9001\`
- 2026-01-04 04:00 UTC: given up, run \`9001\`

---

Written by \`gemini-x\` (gemini) in [this run](https://github.example/acme/app/actions/runs/9001): 7 steps, $0.0123. A model can be wrong.`);
  });

  it.each<[string, Partial<FixCommentFacts>, string[], string[]]>([
    [
      'one pull request',
      { ending: { ...published, pulls: pulls.slice(0, 1) } },
      ['**1 draft pull request proposed:**\n\n- [`acme/lib#8`]('],
      ['in this order', '1. '],
    ],
    [
      'GITHUB_TOKEN',
      { ending: { ...published, workflows: 'when-approved' } },
      ['somebody with write access must press **Approve workflows to run**', 'token of a GitHub App'],
      [],
    ],
    [
      'on a server',
      { ending: { ...published, workflows: 'never' } },
      ['**No workflow runs for it**', 'token of a GitHub App'],
      [],
    ],
    [
      'a note',
      { ending: { ...published, note: 'Look at @maria.\n\n## Fixes #3\n- [x] done' } },
      ['The model notes:\n\n> Look at `@maria`.\n>\n> **Fixes `#3`**\n> - [ ] done'],
      [],
    ],
    [
      'refused for one reason',
      { ending: { end: 'refused', because: ['There is no triage. Write `@ai-triage` first.'] }, asked: undefined },
      [
        '**No fix was tried.**\n\nThere is no triage. Write `@ai-triage` first.',
        'Written without a model by [this run](',
      ],
      ['left'],
    ],
    ['refused for two', { ending: { end: 'refused', because: ['One.', 'Two.'] } }, ['- One.\n- Two.'], []],
    [
      'given up',
      {
        ending: {
          end: 'gave-up',
          summary: 'The cause is under `.github`.',
          refused: [
            { rule: 'W4', what: 'create_or_update_file', why: '.github/x.yml is protected | @bob' },
            { rule: 'W4', what: 'create_or_update_file', why: '.github/x.yml is protected | @bob' },
          ],
        },
        attemptsLeft: 1,
      },
      [
        'The cause is under `.github`.',
        '| `W4` | create_or_update_file | .github/x.yml is protected \\| `@bob` |\n\n1 attempt is left: write `@ai-create-fix`',
      ],
      [],
    ],
    [
      'given up, nothing refused, nothing left',
      { ending: { end: 'gave-up', summary: 'No.', refused: [] }, attemptsLeft: 0 },
      ['No attempt is left: somebody should look at this failure, or raise `max-attempts`.'],
      ['allowed'],
    ],
    [
      'a validation failed',
      { ending: failed('failed') },
      [
        'no pull request was opened**',
        '**fails** (exit code 1)',
        '````text\nnot ok 1\n``` @bob\n````',
        'words of the model:\n\nI put the unit right.',
        '2 attempts',
      ],
      [],
    ],
    [
      'not reproduced',
      { ending: failed('not-reproduced') },
      ['**Not proved**', 'whether `reproduce-command` shows it'],
      [],
    ],
    [
      'the setup failed',
      { ending: failed('broken') },
      ['`setup-command` must succeed on the default branch', 'This attempt is not counted.'],
      [],
    ],
    [
      'pull requests forbidden',
      {
        ending: {
          end: 'not-opened',
          branches: [{ repo: 'acme/app', branch: 'ci-fix-issue-12-7', compareUrl }],
          note: 'Mind the cache.',
        },
      },
      [
        `- \`acme/app\`: [\`ci-fix-issue-12-7\`](${compareUrl})`,
        `**${PULLS_SETTING}**`,
        'token of a GitHub App',
        '> Mind the cache.',
      ],
      [],
    ],
  ])('%s', (_name, over, said, not) => {
    const text = fixComment({ ...facts, ...over });
    for (const part of said) expect(text).toContain(part);
    for (const part of not) expect(text).not.toContain(part);
    const posted = neutralize(text, { allowLinks, allowCommands: ['ai-triage', 'ai-create-fix'] });
    expect(posted).toBe(text);
  });

  it('gets shorter until it fits', () => {
    const earlier = Array.from({ length: 50 }, (_, index) => attempt({ start: String(index) }));
    const ending = {
      ...failed('failed'),
      summary: 'word '.repeat(2_000),
      proof: validation({ verdict: 'failed', steps: [step({ ok: false, output: 'out\n'.repeat(4_000) })] }),
    } as FixEnding;
    const lengths = [60_000, 10_000, 3_000].map(
      (max) => fixComment({ ...facts, earlier, ending }, (text) => text.length <= max).length,
    );
    for (const [index, max] of [60_000, 10_000, 3_000].entries()) expect(lengths[index]).toBeLessThanOrEqual(max);
    expect(fixComment({ ...facts, earlier, ending }, () => false)).toContain('Written by');
  });

  it('property: what comes after a text of the model stands as we wrote it', () => {
    const piece = fc.constantFrom(
      '```',
      '~~~',
      '`',
      '\n',
      '## ',
      '---',
      '> ',
      '- ',
      '|',
      '<!--',
      '<details>',
      'word',
      '\\',
      '@x',
      '    ',
    );
    const foreign = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(foreign, foreign, (one, other) => {
        const endings: FixEnding[] = [
          { ...published, note: one },
          { end: 'gave-up', summary: one, refused: [{ rule: 'W4', what: other, why: one }] },
          {
            end: 'failed-validation',
            summary: one,
            proof: validation({ verdict: 'failed', steps: [step({ ok: false, output: other, command: one })] }),
          },
        ];
        for (const ending of endings) {
          const posted = neutralize(fixComment({ ...facts, ending }), { allowLinks });
          expect(posted).toMatch(
            /\n\n---\n\nWritten by `gemini-x` \(gemini\) in \[this run\]\(https:[^)]+\): 7 steps, \$0\.0123\. A model can be wrong\.$/,
          );
          const outside = posted.replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1$/gm, 'code');
          expect(outside.match(/^## /gm)).toHaveLength(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
