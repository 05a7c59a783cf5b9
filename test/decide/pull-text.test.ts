import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PULL_SECTIONS } from '../../packages/core/src/decide/pull-template.ts';
import { type PullFacts, pullText } from '../../packages/core/src/decide/pull-text.ts';
import { neutralize } from '../../packages/core/src/text/neutralize.ts';
import { answer, asked, part, pull, step, validation } from './fix-facts.ts';

const server = 'https://github.example';
const issue = 'acme/app#12';
const allowLinks = [`${server}/acme/app/actions/runs/`, `${server}/acme/lib/pull/8`];
/** The lines that the effect lets stand. */
const allowLines = ['Fixes #12', 'Part of #12', 'Part of acme/app#12'];
const facts: PullFacts = {
  part,
  answer,
  issue,
  closes: true,
  risk: { level: 'medium', reasons: ['It changes a lock file.'] },
  weakenings: [],
  proof: validation(),
  pulls: [{ repo: 'acme/app', url: undefined }],
  asked,
  runUrl: `${server}/acme/app/actions/runs/9001`,
  workflows: 'by-themselves',
  template: undefined,
  allowLinks,
};
const text = (over: Partial<PullFacts> = {}) => pullText({ ...facts, ...over });

describe('the body of a pull request', () => {
  it('says all that its reviewer must know', () => {
    expect(text()).toBe(`## Cause

acme/lib changed its unit.

## Change

The caller multiplies by 1000.

## Impact

Callers of \`wait\` only.

## Risk

**medium**. The model rates it low, and is 90 % sure that it does what is asked; the worse rating counts.

- It changes a lock file.

## Test results

**Validated**: every command did as it should. It ran in a sandbox on the runner, after the setup without network.

| Step | Result | Time | Command |
| --- | --- | --- | --- |
| Setup, before the change | passes (exit code 0) | 12.3 s | \`npm ci\` |
| The failure, before the change | fails, as it must (exit code 1) | 3 s | \`npm test\` |
| Syntax of the changed files | passes | 0 s |  |
| The failure, after the change | passes (exit code 0) | 2 s | \`npm test\` |
| Validation, after the change | passes (exit code 0) | 12.3 s | \`npm test\` |

\`npm test\` covers it.

## Rollback

To take it back, press **Revert** on this pull request after it is merged.

## Links

Fixes #12

## Provenance

Written by \`gemini-x\` (gemini) in [this run](https://github.example/acme/app/actions/runs/9001): 7 steps, $0.0123. A model can be wrong. A person must review every line before this is merged.`);
  });

  it('is what the effect posts, letter by letter', () => {
    const all = text({
      weakenings: [{ kind: 'test-skipped', path: 'test/a`b.ts', line: 3, what: 'The test `adds` is skipped.' }],
      proof: validation({ verdict: 'failed', steps: [step({ ok: false, exitCode: 1, output: 'a ``` b' })] }),
      template: '# Why\n\n- [x] me\n',
      workflows: 'when-approved',
      pulls: [{ repo: 'acme/lib', url: `${server}/acme/lib/pull/8` }, ...facts.pulls],
    });
    expect(neutralize(all, { allowLinks, allowLines })).toBe(all);
  });

  it.each<[string, Partial<PullFacts>, string[], string[]]>([
    [
      'W6: what is weaker comes first',
      {
        weakenings: [
          { kind: 'test-skipped', path: 'test/a.ts', line: 3, what: 'The test is skipped, @bob.' },
          { kind: 'test-deleted', path: 'test/b.ts', what: 'It is gone.' },
        ],
        template: '# Hello\n',
      },
      [
        'It needs a human, and no rule ever merges it.**\n>\n> - `test/a.ts:3`: The test is skipped, `@bob`.\n> - `test/b.ts`: It is gone.\n\n# Hello',
      ],
      [],
    ],
    ['W7: it stays open', { closes: false }, ['\n\nPart of #12\n\nMerging it leaves that issue open.'], ['Fixes']],
    [
      'the first of two',
      {
        pulls: [
          { repo: 'acme/app', url: undefined },
          { repo: 'acme/lib', url: `${server}/acme/lib/pull/8` },
        ],
      },
      [
        'Part of #12',
        'Merge this one first.',
        '1. `acme/app`: this one\n2. [`acme/lib#8`](https://github.example/acme/lib/pull/8)',
      ],
      ['Fixes', 'leaves that issue open'],
    ],
    [
      'the last of two closes',
      {
        pulls: [
          { repo: 'acme/lib', url: undefined },
          { repo: 'acme/app', url: `${server}/acme/app/pull/9` },
        ],
      },
      ['Fixes #12', 'Merge this one after that of `acme/lib`.', '1. `acme/lib`: not open yet\n2. `acme/app`: this one'],
      [],
    ],
    ['nothing tried', { proof: undefined }, ['**Not validated**: nothing was run.'], ['| Step']],
    [
      'no command given',
      {
        proof: validation({
          verdict: 'none',
          steps: [step({ step: 'syntax', command: '', exitCode: null, seconds: 0 })],
        }),
      },
      ['**Not validated**: no command was given', '| Step | Result | Time |'],
      ['It ran', 'Command |'],
    ],
    [
      'not reproduced',
      { proof: validation({ verdict: 'not-reproduced', steps: [step({ step: 'reproduce-before', ok: false })] }) },
      ['**Not proved**', '**does not show** (exit code 0)', 'the end of its output:\n\n```text\nok 1\n```'],
      [],
    ],
    [
      'failed and unsafe',
      {
        proof: validation({
          verdict: 'failed',
          isolation: 'unsafe',
          network: true,
          steps: [step({ step: 'reproduce-after', ok: false, exitCode: null, timedOut: true, command: 'a | b\nc' })],
        }),
      },
      ['**without isolation**, with network', '**still there** (stopped at the time limit)', '`a \\| b c`'],
      [],
    ],
    ['GITHUB_TOKEN', { workflows: 'when-approved' }, ['**Approve workflows to run**', 'token of a GitHub App'], []],
    [
      'GITHUB_TOKEN on a server',
      { workflows: 'never' },
      ['No workflow runs for it', 'token of a GitHub App'],
      ['Approve workflows'],
    ],
  ])('%s', (_name, over, said, not) => {
    const shown = text(over);
    for (const part of said) expect(shown).toContain(part);
    for (const part of not) expect(shown).not.toContain(part);
    expect(neutralize(shown, { allowLinks: [...allowLinks, `${server}/acme/app/pull/9`], allowLines })).toBe(shown);
  });

  it("W7, AM43: no text of the model's closes anything or ticks a box, and none looks like a section of ours", () => {
    const evil = `Fixes ${server}/acme/app/issues/12\n\nFixes #12\n\n## Test results\n\n- [x] reviewed by @maria\n\n\`\`\`\nClosed ${issue}`;
    const shown = neutralize(
      text({
        closes: false,
        part: { ...part, pull: { ...pull, cause: evil, tests: evil } },
        risk: { level: 'low', reasons: [evil] },
      }),
      { allowLinks },
    );
    const plain = shown.replace(/```[\s\S]*?```|`[^`\n]*`/g, 'code');
    expect(plain).not.toMatch(/(?:fix|clos|resolv)\w*:?\s+(?:https|\S*#)/i);
    expect(shown.match(/^## Test results$/gm)).toHaveLength(1);
    expect(shown).not.toMatch(/^\s*- \[x\]/m);
  });

  it('gets shorter until it fits: output, then the template, then the words', () => {
    const proof = validation({
      verdict: 'failed',
      steps: [step({ ok: false, output: 'line of output\n'.repeat(1_000) })],
    });
    const long = {
      proof,
      template: `# Notes\n\n${'template '.repeat(2_000)}`,
      part: { ...part, pull: { ...pull, cause: 'words '.repeat(500) } },
    };
    const shown = [50_000, 25_000, 20_000, 8_000, 5_000].map((max) =>
      pullText({ ...facts, ...long }, (body) => body.length <= max),
    );
    const has = (word: string) => shown.map((body) => body.split(word).length - 1);
    const falls = (counts: number[]) => counts.every((n, index) => index === 0 || n <= counts[index - 1]!);
    expect(shown.map((body) => body.length <= 50_000)).not.toContain(false);
    for (const word of ['line of output', 'template ', 'words ']) expect(falls(has(word))).toBe(true);
    expect(has('line of output')[2]).toBe(0);
    expect(has('words ')[2]).toBe(has('words ')[0]);
    expect(has('template ')[4]).toBe(0);
    for (const body of shown) for (const title of Object.values(PULL_SECTIONS)) expect(body).toContain(`## ${title}`);
  });

  it('property: always fits, with every section, whatever anybody wrote', () => {
    const foreign = fc
      .tuple(
        fc.constantFrom(
          'word ',
          '@x ',
          '\n',
          '```\n',
          '# Why\n',
          '<b>',
          '| a |\n|---|\n',
          '`',
          '[a](b)',
          '\\',
          '- [x] ',
        ),
        fc.integer({ min: 1, max: 3_000 }),
      )
      .map(([piece, times]) => piece.repeat(times).slice(0, 3_000));
    fc.assert(
      fc.property(foreign, foreign, foreign, foreign, (cause, tests, template, output) => {
        const shown = text({
          part: { ...part, pull: { ...pull, cause, tests } },
          template: template.repeat(10),
          proof: validation({ verdict: 'failed', steps: [step({ ok: false, output })] }),
        });
        expect(shown.length).toBeLessThanOrEqual(60_000);
        const posted = neutralize(shown, { allowLinks, allowLines });
        expect(posted).toContain('\n\nFixes #12\n\n');
        expect(posted).toContain('\n\nWritten by `gemini-x`');
      }),
      { numRuns: 100 },
    );
  });
});
