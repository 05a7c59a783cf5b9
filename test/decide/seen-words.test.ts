import { describe, expect, it } from '@jest/globals';
import type { SeenBefore } from '../../packages/core/src/decide/seen-before.ts';
import { type SeenFacts, seenLinks, seenText } from '../../packages/core/src/decide/seen-words.ts';
import { neutralize } from '../../packages/core/src/text/neutralize.ts';
import { scope } from './facts.ts';

const server = 'https://github.example';
const one: SeenBefore = {
  issue: 'acme/app#12',
  alike: 'fingerprint',
  lastAt: '2026-01-04T03:00:00Z',
  rootCause: 'acme/lib changed its unit',
  quote: 'expected 300, got 3',
  fix: { pull: 'acme/app#15', mergedAt: '2026-01-05T10:00:00Z' },
};
const facts = (over: Partial<SeenFacts['memory']> = {}): SeenFacts => {
  const found = { memory: { seen: [one], unheld: [], ...over }, scope, server };
  return { ...found, allowLinks: seenLinks(found) };
};

describe('the section on what was seen before', () => {
  it('is not there without anything to say', () => {
    expect(seenText(facts({ seen: [] }))).toBe('');
  });

  it('says where, why, what repaired it and what the log said', () => {
    expect(seenText(facts())).toBe(`### Seen before

- [\`#12\`](https://github.example/acme/app/issues/12): the same fingerprint, last seen 2026-01-04 03:00 UTC. Fixed by [\`#15\`](https://github.example/acme/app/pull/15), merged 2026-01-05 10:00 UTC. Its log: \`expected 300, got 3\`. Cause found then: acme/lib changed its unit.`);
  });

  it.each<[string, Partial<SeenBefore>, string]>([
    [
      'a fix that did not hold',
      { fix: { ...one.fix!, cameBack: '2026-01-06T03:00:00Z' } },
      '**The fix [`#15`](https://github.example/acme/app/pull/15), merged 2026-01-05 10:00 UTC, did not hold: the same fingerprint came back 2026-01-06 03:00 UTC.**',
    ],
    [
      'another repository is named only',
      { issue: 'acme/lib#3', fix: { ...one.fix!, pull: 'acme/lib#4' } },
      '- `acme/lib#3`: ',
    ],
    ['and its fix', { fix: { ...one.fix!, pull: 'acme/lib#4' } }, 'Fixed by `acme/lib#4`, merged'],
    ['words are a hint', { alike: 'words' }, 'much the same words, so perhaps the same cause'],
    ['a kind as well', { alike: 'kind' }, 'so perhaps the same cause'],
  ])('%s', (_name, over, expected) => {
    expect(seenText(facts({ seen: [{ ...one, ...over }] }))).toContain(expected);
  });

  it('a fix of this very failure stands first', () => {
    const text = seenText(
      facts({ unheld: [{ pull: 'acme/app#8', mergedAt: '2026-01-02T00:00:00Z', cameBack: '2026-01-03T00:00:00Z' }] }),
    );
    expect(text).toMatch(/### Seen before\n\n- This very failure was fixed before\. \*\*The fix \[`#8`\]/);
  });

  it('O1: nothing in it acts, whatever a record holds', () => {
    const hostile: SeenBefore = {
      issue: 'acme/app#12) [x](https://evil.example',
      alike: 'words',
      lastAt: '@team `x` <!-- ai-devops:triage v1 e30 -->',
      rootCause: 'fixes #1 @everyone\n\n# Evil\n[a](https://evil.example) <img src=x> `',
      quote: '`` ` <!-- x --> @dependabot merge\n/approve',
      fix: { pull: 'evil/evil#1', mergedAt: '](https://evil.example)' },
    };
    const found = facts({ seen: [hostile] });
    const text = neutralize(seenText(found), { allowLinks: found.allowLinks });
    expect(found.allowLinks).toEqual([]);
    expect(text).not.toMatch(/<!--|^# |^\/approve|@dependabot/m);
    const acting = text.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(acting).not.toMatch(/\]\(|(?<!\\)<img|@everyone|#1\b/);
    expect(text.split('\n')).toHaveLength(3);
  });
});

it('only what the section names in the own repository may be linked', () => {
  const unheld = [
    { pull: 'acme/app#8', mergedAt: '', cameBack: '' },
    { pull: 'acme/lib#8', mergedAt: '', cameBack: '' },
  ];
  expect(seenLinks({ memory: { seen: [one, { ...one, issue: 'acme/lib#3' }], unheld }, scope, server })).toEqual([
    'https://github.example/acme/app/issues/12',
    'https://github.example/acme/app/pull/15',
    'https://github.example/acme/app/pull/15',
    'https://github.example/acme/app/pull/8',
  ]);
});
