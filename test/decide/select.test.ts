import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { environmentOf, searchTerms, selection } from '../../packages/core/src/decide/select.ts';
import type { Author } from '../../packages/core/src/domain/issue.ts';
import type { Pull } from '../../packages/core/src/domain/pull.ts';
import { type RuleSpec, specSchema } from '../../packages/core/src/domain/rule.ts';
import { aBot, alice, all, aPull, some } from './gate-facts.ts';

type Selector = Record<string, unknown>;
const spec = (selector: Selector, more: Record<string, unknown> = {}): RuleSpec =>
  specSchema.parse({ selector, instruction: 'Merge it.', ...more });
/** The codes of the reasons; empty when it is selected. */
const codes = (selector: Selector, pull: Partial<Pull>, title?: RegExp): string[] =>
  selection(spec(selector), aPull(pull), title).map(({ code }) => code);

describe('labels', () => {
  const both = { labels: { include: ['Auto-Merge', 'staging'], exclude: ['do-not-merge', 'WIP'] } };
  it.each<[string, Pull['labels'], string[]]>([
    ['row 10 none of them', all(), ['NOT_SELECTED', 'NOT_SELECTED']],
    ['row 11 one of two', all('auto-merge'), ['NOT_SELECTED']],
    ['row 13 all, in another case', all('AUTO-MERGE', 'Staging', 'other'), []],
    ['row 12 an excluded one beside them', all('auto-merge', 'staging', 'wip'), ['EXCLUDED_LABEL']],
    [
      'row 12 both excluded ones',
      all('auto-merge', 'staging', 'wip', 'Do-Not-Merge'),
      ['EXCLUDED_LABEL', 'EXCLUDED_LABEL'],
    ],
    ['part of a name', all('auto-merge', 'staging-2'), ['NOT_SELECTED']],
    ['row 14 #17 one that may be among those that were not read', some('auto-merge'), []],
    ['row 14 an excluded one among those that were read', some('wip'), ['EXCLUDED_LABEL']],
  ])('%s', (_name, labels, expected) => {
    expect(codes(both, { labels })).toEqual(expected);
  });
});

describe('base branch, author and title', () => {
  const dependabot = aBot('dependabot');
  const person = (login: string): Author => ({ login, id: 5, type: 'User' });
  it.each<[string, Selector, Partial<Pull>, string[]]>([
    ['the branch', { baseBranch: 'main' }, { baseBranch: 'main' }, []],
    ['row 16 another branch', { baseBranch: 'main' }, { baseBranch: 'release' }, ['NOT_SELECTED']],
    ['row 16 the branch in another case is another', { baseBranch: 'main' }, { baseBranch: 'Main' }, ['NOT_SELECTED']],
    ['the author', { author: 'alice' }, { author: alice }, []],
    ['row 18 another author', { author: 'bob' }, { author: alice }, ['NOT_SELECTED']],
    ['#10 row 20 dependabot[bot]', { author: 'dependabot[bot]' }, { author: dependabot }, []],
    ['#10 row 20 dependabot', { author: 'dependabot' }, { author: dependabot }, []],
    ['#10 row 20 app/dependabot', { author: 'app/dependabot' }, { author: dependabot }, []],
    ['row 20 as REST calls it', { author: 'dependabot' }, { author: aBot('dependabot[bot]') }, []],
    ['row 21 a person of that name', { author: 'dependabot[bot]' }, { author: person('dependabot') }, ['NOT_SELECTED']],
    [
      'row 21 a person, and the short name',
      { author: 'dependabot' },
      { author: person('dependabot') },
      ['NOT_SELECTED'],
    ],
    [
      'row 21 a person of a name like it',
      { author: 'app/dependabot' },
      { author: person('dependabot-') },
      ['NOT_SELECTED'],
    ],
    [
      'all at once',
      { author: 'bob', baseBranch: 'x', labels: { include: ['y'] } },
      {},
      ['NOT_SELECTED', 'NOT_SELECTED', 'NOT_SELECTED'],
    ],
    ['row 25 nothing: the gate of the rule refuses it', {}, {}, []],
  ])('%s', (_name, selector, pull, expected) => {
    expect(codes(selector, pull)).toEqual(expected);
  });

  it('a title that matches, one that does not, and a pattern that nobody compiled', () => {
    const selector = { titlePattern: '^Bump ' };
    expect(codes(selector, { title: 'Bump a' }, /^Bump /)).toEqual([]);
    expect(codes(selector, { title: 'Break a' }, /^Bump /)).toEqual(['NOT_SELECTED']);
    expect(codes(selector, { title: 'Bump a' })).toEqual(['NOT_SELECTED']);
  });

  it('a rule that is switched off', () => {
    expect(selection(spec({}, { suspend: true }), aPull())).toMatchObject([{ code: 'SUSPENDED' }]);
  });

  it('names what is missing, and nothing in a name acts', () => {
    const [reason] = selection(spec({ baseBranch: '`@acme/all`' }), aPull({ baseBranch: 'a`b' }));
    expect(reason?.text).toBe('It is for ``a`b``, not for `` `@acme/all` ``.');
  });
});

it.each<[string[], string]>([
  [[], 'unknown'],
  [['prod'], 'unknown'],
  [['staging'], 'staging'],
  [['STAGING', 'Development'], 'staging'],
  [['development', 'staging', 'production'], 'production'],
])('labels %j are of the environment %s', (labels, environment) => {
  expect(environmentOf(labels)).toBe(environment);
});

describe('the words of the search', () => {
  const repos = [
    { owner: 'acme', name: 'app' },
    { owner: 'acme', name: 'lib' },
  ];
  const terms = (...selectors: Selector[]): string =>
    searchTerms(
      selectors.map((selector) => spec(selector)),
      repos.slice(0, 1),
    ).replace('is:pr is:open archived:false repo:acme/app', '…');

  it('name the repositories', () => {
    expect(searchTerms([spec({})], repos)).toBe('is:pr is:open archived:false repo:acme/app repo:acme/lib');
  });

  it.each<[string, Selector[], string]>([
    [
      'one rule',
      [{ labels: { include: ['a b', 'c'], exclude: ['d'] }, baseBranch: 'main' }],
      '… label:"a b" label:"c" -label:"d" base:"main"',
    ],
    [
      'what two share, in any case',
      [{ labels: { include: ['A', 'b'] } }, { labels: { include: ['a', 'c'] } }],
      '… label:"A"',
    ],
    ['two of which one has no label', [{ labels: { include: ['a'], exclude: ['x'] } }, {}], '…'],
    ['two branches', [{ baseBranch: 'main' }, { baseBranch: 'next' }], '…'],
    ['branches that differ in case', [{ baseBranch: 'main' }, { baseBranch: 'Main' }], '…'],
    ['no author', [{ author: 'dependabot[bot]' }], '…'],
    ['a quote in a name', [{ labels: { include: ['a" org:other "', 'b\\'] }, baseBranch: 'x"y' }], '…'],
    ['signs that no quote needs', [{ labels: { include: ['kind/bug:🐛 (new)'] } }], '… label:"kind/bug:🐛 (new)"'],
  ])('%s', (_name, selectors, expected) => {
    expect(terms(...selectors)).toBe(expected);
  });

  it('leave out a rule that is switched off', () => {
    const off = spec({}, { suspend: true });
    expect(searchTerms([off, spec({ baseBranch: 'main' })], repos)).toMatch(/base:"main"$/);
  });

  const label = fc.constantFrom('a', 'A', 'b', 'c d', 'e"f', 'g\\', '-x', 'is:closed');
  const branch = fc.constantFrom('main', 'Main', 'next', 'a"b');
  const author = fc.constantFrom('dependabot', 'app/dependabot', 'alice');
  const anySpec = fc
    .record(
      {
        labels: fc.record({ include: fc.array(label, { maxLength: 3 }), exclude: fc.array(label, { maxLength: 2 }) }),
        baseBranch: branch,
        author,
      },
      { requiredKeys: [] },
    )
    .chain((selector) => fc.boolean().map((suspend) => spec(selector, { suspend })));
  const anyPull = fc
    .record({
      labels: fc.array(label, { maxLength: 5 }).map((names) => all(...names)),
      baseBranch: branch,
      author: fc.constantFrom(alice, aBot('dependabot')),
    })
    .map((over) => aPull(over));

  /** As GitHub reads them: every term must hold, labels without case. */
  function finds(query: string, pull: Pull): boolean {
    const found = [...query.matchAll(/(?:^| )(-?)([a-z]+):(?:"([^"]*)"|(\S+))/g)];
    expect(found.map(([all]) => all).join('')).toBe(query);
    return found.every(([, not, name, quoted, plain]) => {
      const value = quoted ?? plain ?? '';
      const has = pull.labels.items.some((one) => one.toLowerCase() === value.toLowerCase());
      if (name === 'label') return not ? !has : has;
      return name === 'base' ? pull.baseBranch === value : ['is', 'archived', 'repo'].includes(name ?? '');
    });
  }

  it('never hide a pull request that a rule selects', () => {
    fc.assert(
      fc.property(fc.array(anySpec, { maxLength: 3 }), anyPull, (specs, pull) => {
        const selected = specs.some((one) => selection(one, pull).length === 0);
        expect(!selected || finds(searchTerms(specs, repos), pull)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
