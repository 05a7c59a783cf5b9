import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  fillTemplate,
  LONGEST_TEMPLATE,
  PULL_SECTIONS,
  type PullSection,
} from '../../packages/core/src/decide/pull-template.ts';
import { neutralize } from '../../packages/core/src/text/neutralize.ts';
import { expectLinear } from '../kit/linear.ts';

const NAMES = Object.keys(PULL_SECTIONS) as PullSection[];
const ours = Object.fromEntries(NAMES.map((name) => [name, `our ${name}.`])) as Record<PullSection, string>;
const fill = (template: string, allowLinks: string[] = []) => fillTemplate(template, ours, { allowLinks });

/** Which of our sections stand under each heading, in order. */
function under(template: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let at = '';
  for (const line of fill(template).split('\n')) {
    const title = /^#{1,6} (.*)$/.exec(line)?.[1];
    if (title !== undefined) at = title;
    const name = /^our (\w+)\.$/.exec(line)?.[1];
    if (name) found[at] = [...(found[at] ?? []), name];
  }
  return found;
}

describe('without a template', () => {
  it.each(['', '\n\n', '<!-- nothing but a comment -->', '<!-- not closed'])(
    '%j: our own sections in our order',
    (template) => {
      expect(fill(template)).toBe(NAMES.map((name) => `## ${PULL_SECTIONS[name]}\n\nour ${name}.`).join('\n\n'));
    },
  );
});

describe("the repository's own template", () => {
  it('is filled in its order, boxes stay unticked, and what has no place follows', () => {
    const template = `Thank you!
<!-- Read CONTRIBUTING first. -->

## How has this been tested?

Describe the tests that you ran.

- [ ] Unit tests
- [x] By hand

## Description

Please include a summary.
Fixes # (issue)

## Type of change

- [ ] Bug fix
* [X] New feature

## Screenshots (if appropriate)

## Checklist:

- [ ] I have read the [rules](https://github.example/acme/app/blob/main/CONTRIBUTING.md)
`;
    expect(fill(template, ['https://github.example/acme/app/blob/'])).toBe(`Thank you!

## How has this been tested?

our tests.

- [ ] Unit tests
- [ ] By hand

## Description

**Cause**

our cause.

**Change**

our change.

## Type of change

- [ ] Bug fix
* [ ] New feature

## Screenshots (if appropriate)

## Checklist:

- [ ] I have read the [rules](https://github.example/acme/app/blob/main/CONTRIBUTING.md)

## Impact

our impact.

## Risk

our risk.

## Rollback

our rollback.

## Links

our links.

## Provenance

our provenance.`);
  });

  it.each<[string, PullSection[]]>([
    ['Description', ['cause', 'change']],
    ['Summary', ['cause', 'change']],
    ['📝 Overview', ['cause', 'change']],
    ['1. What does this PR do?', ['cause', 'change']],
    ['What this PR does / why we need it:', ['cause', 'change']],
    ['Motivation and Context', ['cause']],
    ['Why', ['cause']],
    ['Changes', ['change']],
    ['What changed', ['change']],
    ['Problem and solution', ['cause', 'change']],
    ['How Has This Been Tested?', ['tests']],
    ['How was this change tested', ['tests']],
    ['Test Plan', ['tests']],
    ['QA', ['tests']],
    ['Risk & impact', ['impact', 'risk']],
    ['Risk of this change', ['risk']],
    ['Rollback plan', ['rollback']],
    ['How to roll back', ['rollback']],
    ['Which issue(s) this PR fixes', ['links']],
    ['Related Issues', ['links']],
    ['Type of change', []],
    ['What type of PR is this?', []],
    ['What kind of change does this PR introduce?', []],
    ['Does this PR introduce a user-facing change?', []],
    ['Breaking changes', []],
    ['Checklist', []],
    ['Check list for testing', []],
    ['Additional context', []],
    ['Release notes', []],
    ['Screenshots', []],
    ['Über uns', []],
    ['', []],
  ])('a heading %j asks for %j', (title, sections) => {
    expect(under(`# ${title}\n\ntext`)[title] ?? []).toEqual(sections);
  });

  it.each<[string, string, Record<string, PullSection[]>]>([
    [
      'what is asked for alone comes first',
      '# Description\n# Motivation\n# Tests',
      { Description: ['change'], Motivation: ['cause'], Tests: ['tests'] },
    ],
    ['twice', '# Changes\n# Changes made', { Changes: ['change'] }],
    ['underlined', 'Why\n===\n\nTesting\n-------\nx', { Why: ['cause'], Testing: ['tests'] }],
  ])('%s', (_name, template, places) => {
    expect(under(template)).toMatchObject(places);
    expect(Object.values(under(template)).flat().toSorted()).toEqual(NAMES.toSorted());
  });

  it('reads headings in bold, and none in code', () => {
    const text = fill('**Why we need it**:\n\n```md\n# Testing\n```\n');
    expect(text).toContain('**Why we need it**\n\nour cause.');
    expect(text).toContain('## Test results\n\nour tests.');
  });

  it('a box in a heading of ours stays where it was', () => {
    expect(fill('## Testing\nwords\n  1. [x] e2e\nmore')).toContain(
      '## Testing\n\nour tests.\n\n1. [ ] e2e\n\n## Cause',
    );
  });

  it('O1: does nothing by itself', () => {
    const text = fill(
      '# @org/team [x](https://evil.example)\n\n/approve @bob\n<details>\nFixes #1 ![i](https://evil.example/i)\n</details>',
    );
    expect(text).toContain('# `@org/team` x (`https://evil.example`)');
    expect(text).toContain('`/approve` `@bob`\n\nFixes `#1` image (`https://evil.example/i`)');
    expect(neutralize(text)).toBe(text);
  });

  it('is bounded', () => {
    expect(fill('x '.repeat(500_000)).length).toBeLessThan(LONGEST_TEMPLATE + 1_000);
    expect(fillTemplate('# Why\nx', ours, { allowLinks: [], max: 0 })).toBe(fill(''));
  });

  it('property: whatever it is, each section of ours stands in it once, whole and as we wrote it', () => {
    const piece = fc.constantFrom(
      ...[
        '# ',
        '## ',
        'Why',
        'Testing',
        'Description',
        'Risk',
        '\n',
        '\n\n',
        '```',
        '~~~~',
        '`',
        '<!--',
        '-->',
        '**',
        '---',
        '===',
      ],
      ...[
        '- [x] ',
        '> ',
        '<pre>',
        '<details>',
        '</details>',
        'our cause.',
        '    ',
        '| a |',
        '|---|',
        '\\',
        '[a]: b',
        '<!',
        '$&',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const unlike = Object.fromEntries(NAMES.map((name) => [name, `Ours, ${name}.`])) as typeof ours;
        const lines = neutralize(fillTemplate(pieces.join(''), unlike, { allowLinks: [] })).split('\n');
        let fence = '';
        const shown = lines.filter((line) => {
          const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
          if (fence) {
            if (mark?.startsWith(fence) && line.trim() === mark) fence = '';
            return false;
          }
          fence = mark ?? '';
          return !fence;
        });
        for (const name of NAMES) expect(shown.filter((line) => line === `Ours, ${name}.`)).toHaveLength(1);
        expect(shown.filter((line) => BOX_TICKED.test(line))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['# Why\n', '**a', '- [x] ', '<', '`', '\n', ' ', '===\n', '[['])(
    'is read in linear time: %j',
    async (piece) => {
      await expectLinear(20_000, (size) => fill(piece.repeat(size / piece.length)));
    },
  );
});

const BOX_TICKED = /^[\s>]*[-*+]\s+\[x\]\s/i;
