import { describe, expect, it } from '@jest/globals';
import { selection } from '../../../packages/core/src/decide/select.ts';
import { parseRules } from '../../../packages/core/src/rules.ts';
import { aPull } from '../gate-facts.ts';

/** Rows that are settled when the rules are read. */

const rule = (name: string, spec: string): string => `
apiVersion: aioperator.io/v1alpha1
kind: PRReconciliationRule
metadata: { name: ${name} }
spec:
  instruction: Merge it when all is green.
  ${spec}
`;
const sound = rule('sound', 'selector: { labels: { include: [auto-merge] } }');
/** Reads a rule that is in order and one that is not, in one file. */
async function read(spec: string) {
  const text = [rule('other', spec), sound].join('---');
  const { rules, faults } = await parseRules([{ origin: 'acme/app/.github/pr-rules/a.yml', text }]);
  return { names: rules.map((loaded) => loaded.rule.name), faults, rules };
}

describe('the matrix: rules', () => {
  it.each([
    ['row 7: a title pattern that is none', "selector: { titlePattern: '(' }", 'spec.selector.titlePattern'],
    ['row 7: a title pattern that looks back', "selector: { titlePattern: '(a)\\1' }", 'spec.selector.titlePattern'],
    [
      'row 15: a label that is included and excluded',
      'selector: { labels: { include: [a, b], exclude: [c, B] } }',
      'spec.selector.labels.exclude[1]',
    ],
    ['row 108: an unknown key', 'selektor: {}\n  selector: {}', 'spec.selektor'],
    ['row 108: a value that may not be', 'selector: {}\n  mergeMethod: OCTOPUS', 'spec.mergeMethod'],
    ['row 112: a variable that there is not', "selector: {}\n  commitTitle: '{{pr.titel}}'", 'spec.commitTitle'],
  ])('%s stops that rule and no other', async (_, spec, key) => {
    const { names, faults } = await read(spec);
    expect(names).toEqual(['sound']);
    expect(faults.map((fault) => fault.key)).toEqual([key]);
    expect(faults[0]?.where).toMatch(/^acme\/app\/\.github\/pr-rules\/a\.yml:\d+:\d+$/);
  });

  it('row 108: a file that is no YAML stops no other', async () => {
    const files = [
      { origin: 'a.yml', text: 'spec: [' },
      { origin: 'b.yml', text: sound },
    ];
    const { rules, faults } = await parseRules(files);
    expect([rules.length, faults.length]).toEqual([1, 1]);
  });

  it('row 8: an exponential title pattern is as good as another', async () => {
    const { rules } = await read("selector: { titlePattern: '^(\\w+\\s?)+$' }");
    const other = rules.find(({ rule: { name } }) => name === 'other')!;
    const codes = (title: string): string[] =>
      selection(other.rule.spec, aPull({ title }), other.title).map(({ code }) => code);
    expect(codes('word '.repeat(200).trimEnd())).toEqual([]);
    expect(codes(`${'word '.repeat(190)}!`)).toEqual(['NOT_SELECTED']);
  });
});
