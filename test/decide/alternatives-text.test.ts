import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Alternative } from '../../packages/core/src/decide/alternatives.ts';
import { alternativesText } from '../../packages/core/src/decide/alternatives-text.ts';
import { type FixCommentFacts, fixComment } from '../../packages/core/src/decide/fix/comment.ts';
import { commentBody, fitsComment, LONGEST_TEXT } from '../../packages/core/src/text/comment-body.ts';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { asked, validation } from './fix-facts.ts';

const other: Alternative = {
  summary: 'I changed the caller in place of the table.',
  verdict: 'passed',
  risk: 'medium',
  weakens: false,
  files: ['acme/app/src/a.ts'],
  lines: 12,
  steps: [
    { step: 'syntax', ok: true, seconds: 0.04 },
    { step: 'reproduce-after', ok: true, seconds: 1.25 },
  ],
};
const told = (over: Partial<Alternative>): string => alternativesText([{ ...other, ...over }], 1_500);

const runUrl = 'https://github.example/acme/app/actions/runs/9001';
const url = 'https://github.example/acme/app/pull/9';
const facts: FixCommentFacts = {
  ending: {
    end: 'published',
    pulls: [{ repo: 'acme/app', url, risk: 'low', weakens: false, reviewers: [] }],
    proof: validation(),
    note: undefined,
    workflows: 'by-themselves',
  },
  earlier: [],
  attemptsLeft: 2,
  others: [other],
  runUrl,
  asked,
  allowLinks: [runUrl, url],
  from: 'triage',
};
const rendering = { allowLinks: facts.allowLinks, redact: (text: string) => text };
const posted = (text: string): string => commentBody({ marker: 'fix', data: {}, text }, rendering);

describe('the other proposals', () => {
  it('stand folded, each with how it was proved, what it would have changed, and the words of the model', () => {
    expect(alternativesText([other, { ...other, verdict: 'gave-up', files: [], lines: 0, steps: [] }], 1_500)).toBe(
      `<details>
<summary>Other proposals</summary>

**Another proposal**: proved, risk **medium**, 12 lines in \`acme/app/src/a.ts\`.

Its trial: \`syntax\` passes (0 s), \`reproduce-after\` passes (1.3 s).

In the words of the model:

I changed the caller in place of the table.

**Another proposal**: proposed no change.

In the words of the model:

I changed the caller in place of the table.

</details>`,
    );
  });

  it('without any there is nothing', () => {
    expect(alternativesText([], 1_500)).toBe('');
    expect(fixComment({ ...facts, others: [] })).not.toContain('<details>');
  });

  it.each<[string, Partial<Alternative>, string]>([
    ['a weaker test is said', { weakens: true }, 'risk **medium**, **makes a test or a check weaker**, 12 lines'],
    [
      'a trial that failed',
      { verdict: 'failed', steps: [{ step: 'validate', ok: false, seconds: 3 }] },
      '**fails** (3 s)',
    ],
    ['nothing was run', { verdict: 'none', steps: [] }, 'not tried out, its syntax is right, risk'],
    ['many files', { files: 'abcdefgh'.split('').map((name) => `acme/app/${name}`) }, '`acme/app/e` and 3 more.'],
    ['an odd path', { files: ['acme/app/a`b'] }, '12 lines in ``acme/app/a`b``.'],
    ['a tick is a person’s word', { summary: '- [x] done' }, '- [ ] done'],
    ['nobody is called', { summary: 'Ask @bob, see #3.' }, 'Ask `@bob`, see `#3`.'],
  ])('%s', (_, over, words) => {
    expect(told(over)).toContain(words);
  });

  it('stand under a heading where nothing folds', () => {
    const text = fixComment({ ...facts, unfolded: true });
    expect(text).toContain('\n\n### Other proposals\n\n**Another proposal**: proved');
    expect(text).not.toContain('<');
  });

  it('the comment that is posted folds them and nothing else', () => {
    const body = posted(fixComment(facts));
    expect(body).toContain('<details>\n<summary>Other proposals</summary>\n\n**Another proposal**: proved');
    expect(body.match(/<details>/g)).toHaveLength(1);
  });

  it('texts as long as a model may make them fit, and are cut before ours are', () => {
    const long = { ...other, summary: '@a '.repeat(500), files: [`acme/app/${'x'.repeat(255)}`] };
    const others = [long, long];
    const fits = (text: string): boolean => fitsComment({ marker: 'fix', data: {}, text }, rendering);
    const text = fixComment({ ...facts, others }, fits);
    expect(text.length).toBeLessThan(LONGEST_TEXT);
    expect(fits(text)).toBe(true);
    const least = fixComment({ ...facts, others }, () => false);
    expect(least.length).toBeLessThan(text.length);
    expect(posted(least)).toContain('\n\n</details>\n\n---\n\nWritten by `gemini-x`');
  });

  it('property: no text of a model gets out of the fold, closes it or opens another', () => {
    const piece = fc.constantFrom(
      '</details>',
      '<details>',
      '<summary>Other proposals</summary>',
      '</summary>',
      '```',
      '~~~',
      '`',
      '\n',
      '\n\n',
      '\\',
      '    ',
      '- ',
      '> ',
      '1. ',
      '| a |\n| - |\n',
      '<!--',
      '-->',
      '<pre>',
      '&lt;/details>',
      '# ',
      '---',
      '[x]: y',
      '$$',
      'word',
    );
    const foreign = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(foreign, foreign, (one, two) => {
        const others = [
          { ...other, summary: one },
          { ...other, summary: two, files: [`acme/app/${two.replaceAll('\n', '')}`] },
        ];
        const body = posted(fixComment({ ...facts, others }));
        const outside = body.replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1$/gm, 'code');
        const tags = outside.split('\n').filter((line) => /^\s*<\/?(?:details|summary)/.test(line));
        expect(tags).toEqual(['<details>', '<summary>Other proposals</summary>', '</details>']);
        expect(outside.match(/^\*\*Another proposal\*\*/gm)!.length).toBeGreaterThanOrEqual(2);
        expect(outside).toMatch(/\n\n<\/details>\n\n---\n\nWritten by `gemini-x`/);
        expect(outside.match(/^#/gm)).toHaveLength(1);
        expect(readMarkers(body)).toHaveLength(1);
      }),
      { numRuns: 1_000 },
    );
  });
});
