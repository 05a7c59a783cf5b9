import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '../kit/linear.ts';
import { LEAST, ORIGIN, parsed, ruleText } from './rule-text.ts';

/** The faults of a rule of which one thing is wrong, as `line:column key message`. */
const faultsOf = async (spec: string): Promise<string[]> => {
  const { rules, faults } = await parsed(ruleText(spec));
  expect(rules).toEqual([]);
  return faults.map(({ where, key, message }) => {
    expect(where.slice(0, ORIGIN.length)).toBe(ORIGIN);
    return `${where.slice(ORIGIN.length + 1)} ${key} ${message}`;
  });
};
const withSelector = (selector: string): string => `  selector: ${selector}\n  instruction: Merge it.`;

describe('one mistake is one fault, with its place, its key and what to do', () => {
  it.each<[string, string, RegExp]>([
    [
      'an unknown key',
      `${LEAST}\n  dryrun: true`,
      /^8:3 spec\.dryrun unknown key\. Did you mean dryRun\? Allowed: selector, /,
    ],
    [
      'an unknown key below',
      withSelector('{ labels: { includes: [a] } }'),
      /^6:25 spec\.selector\.labels\.includes unknown key\. Did you mean include\?/,
    ],
    [
      'an unknown key in a list',
      `${LEAST}\n  schedule:\n    windows:\n      - day: [mon]`,
      /^10:9 spec\.schedule\.windows\[0\]\.day unknown key\. Did you mean days\?/,
    ],
    [
      '#15 a broken pattern',
      withSelector('{ titlePattern: "(" }'),
      /^6:15 spec\.selector\.titlePattern the pattern: .*Patterns are RE2/,
    ],
    ['row 7 a look-ahead', withSelector('{ titlePattern: "(?=x)" }'), /spec\.selector\.titlePattern .*no look-around/],
    [
      'row 15 a label on both sides',
      withSelector('\n    labels:\n      include: [a, Staging]\n      exclude:\n        - b\n        - sTAGING'),
      /^11:11 spec\.selector\.labels\.exclude\[1\] the label "sTAGING" is also in `include`/,
    ],
    [
      '#4 row 112 an unknown variable',
      '  selector: {}\n  instruction: |\n    {{pr.title}} {{pr.titel}}',
      /^7:3 spec\.instruction \{\{pr\.titel\}\} is not known\. Did you mean pr\.title\? Known: pr\.number, /,
    ],
    [
      '#4 a filter',
      '  selector: {}\n  instruction: "{{ pr.title | upper }}"',
      /^7:3 spec\.instruction \{\{pr\.title \| upper\}\} is not known/,
    ],
    ['AM75 a reach for more', '  selector: {}\n  instruction: "{{constructor}}"', /\{\{constructor\}\} is not known/],
    [
      'a variable that names no application',
      `${LEAST}\n  argocdAppNamePattern: "{{pr.title}}"`,
      /^8:3 spec\.argocdAppNamePattern \{\{pr\.title\}\} is not known\..* Known: repository, environment, pr\.number\./,
    ],
    [
      'a variable that names no Kustomization',
      `${LEAST}\n  fluxKustomization: "{{pr.headBranch}}"`,
      /^8:3 spec\.fluxKustomization \{\{pr\.headBranch\}\} is not known\..* Known: repository, environment, pr\.number\./,
    ],
    ['a Kustomization without a name', `${LEAST}\n  fluxKustomization: " "`, /^8:3 spec\.fluxKustomization /],
    [
      'an unknown variable of a commit',
      `${LEAST}\n  commitTitle: "{{title}}"`,
      /^8:3 spec\.commitTitle \{\{title\}\} is not known/,
    ],
    [
      'an unknown variable of its body',
      `${LEAST}\n  commitBody: "{{pr.Body}}"`,
      /^8:3 spec\.commitBody \{\{pr\.Body\}\} is not known\. Did you mean pr\.body\?/,
    ],
    [
      'an unknown time zone',
      `${LEAST}\n  schedule: { timezone: Europe/Berln, windows: [{}] }`,
      /^8:15 spec\.schedule\.timezone there is no time zone "Europe\/Berln".* Did you mean Europe\/Berlin\?/,
    ],
    [
      'an offset for a time zone',
      `${LEAST}\n  schedule: { timezone: "+02:00", windows: [{}] }`,
      /spec\.schedule\.timezone there is no time zone/,
    ],
    [
      'no hour at all',
      `${LEAST}\n  schedule: { windows: [{}, { from: "09:00", to: "09:00" }] }`,
      /^8:29 spec\.schedule\.windows\[1\] `from` and `to` are both 09:00/,
    ],
    [
      'a freeze that ends before it begins',
      `${LEAST}\n  freeze: { windows: [{ from: 2026-01-02T00:00:00Z, to: 2026-01-02T00:30:00+01:00 }] }`,
      /^8:23 spec\.freeze\.windows\[0\] it ends .* before it begins/,
    ],
    [
      'an unknown name of a risk',
      `${LEAST}\n  risk: { levels: { lock-onyl: low } }`,
      /^8:21 spec\.risk\.levels\.lock-onyl no rule of the risk table is called "lock-onyl"\. Did you mean lock-only\?/,
    ],
    [
      'an unknown action',
      `${LEAST}\n  allowedActions: [merge, approve]`,
      /^8:27 spec\.allowedActions\[1\] "approve" is not known here\. Allowed: merge, close, wait, escalate\./,
    ],
    [
      'an unknown reason',
      `${LEAST}\n  safety: { escalateOn: [check-failed] }`,
      /^8:26 spec\.safety\.escalateOn\[0\] "check-failed" is not known here\. Did you mean CHECK_FAILED\?$/,
    ],
    [
      'an unknown method',
      `${LEAST}\n  mergeMethod: squash`,
      /^8:3 spec\.mergeMethod "squash" is not known here\. Did you mean SQUASH\? Allowed: MERGE, SQUASH, REBASE\./,
    ],
    [
      'a number that is too small',
      `${LEAST}\n  reconciliationInterval: 9`,
      /^8:3 spec\.reconciliationInterval .*10.* Seconds that must lie/,
    ],
    ['a word for a number', `${LEAST}\n  safety: { approvals: none }`, /^8:13 spec\.safety\.approvals .*number/],
    ['no instruction', '  selector: {}', /^5:1 spec\.instruction is missing\. What shall become/],
    ['no selector', '  instruction: Merge it.', /^5:1 spec\.selector is missing\. Which pull requests/],
    [
      'a login that is none',
      withSelector('{ author: "a b" }'),
      /^6:15 spec\.selector\.author "a b" is no login\. Login of/,
    ],
  ])('%s', async (_name, spec, fault) => {
    const faults = await faultsOf(spec);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  it('all of a rule are told', async () => {
    const faults = await faultsOf(
      '  selector: { titlePattern: "(", labels: { include: [a], exclude: [A] } }\n  instruction: "{{a}} {{b}}"\n  risk: { levels: { x: low } }',
    );
    expect(faults).toHaveLength(5);
  });

  it('of a flood of them fifty are told, and soon', async () => {
    const spent = await cpuMs(async () => {
      const keys = Array.from({ length: 10_000 }, (_, at) => `\n  key-${at}: 1`).join('');
      expect(await faultsOf(LEAST + keys)).toHaveLength(50);
      const variables = Array.from({ length: 1_500 }, (_, at) => `{{v${at}}}`).join('');
      expect(await faultsOf(`  selector: {}\n  instruction: "${variables}"`)).toHaveLength(50);
      expect(await faultsOf(withSelector(`{ labels: { include: [${'1,'.repeat(50_000)}] } }`))).toHaveLength(1);
    });
    expect(spent).toBeLessThan(5_000);
  });

  it('what a file says is shown on one line and shortened', async () => {
    const [fault] = await faultsOf(`${LEAST}\n  ? "${'x'.repeat(500)}\\n\\e[31m\\u202e"\n  : 1`);
    expect(fault).toMatch(/^8:5 spec\.x{79}… unknown key\. Allowed: /);
  });
});

describe('a document that is no rule', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'another kind',
      'apiVersion: aioperator.io/v1alpha1\nkind: Rule',
      'kind',
      /the kind "Rule"; a rule has aioperator\.io\/v1alpha1 and PRReconciliationRule/,
    ],
    [
      'another version',
      'apiVersion: aioperator.io/v1\nkind: PRReconciliationRule',
      'apiVersion',
      /the apiVersion "aioperator\.io\/v1"/,
    ],
    ['neither', 'name: x', 'apiVersion', /the apiVersion missing and the kind missing/],
    ['a list', '- apiVersion: aioperator.io/v1alpha1', 'apiVersion', /missing/],
    ['a word', 'rule', 'apiVersion', /missing/],
  ])('row 108 %s', async (_name, text, key, message) => {
    const { rules, faults } = await parsed(`# first\n---\n${text}\n`);
    expect(rules).toEqual([]);
    expect(faults).toEqual([
      { where: expect.stringMatching(/:[34]:\d+$/), key, message: expect.stringMatching(message) },
    ]);
  });

  it('row 108 a file that is no YAML is one fault with its place', async () => {
    const { rules, faults } = await parsed('a: [1\nb: 2\n', ruleText(LEAST));
    expect(rules).toHaveLength(1);
    expect(faults).toEqual([{ where: `${ORIGIN}:2:1`, key: 'b', message: expect.not.stringContaining(ORIGIN) }]);
  });

  it.each([
    ['too large', `a: ${'x'.repeat(256 * 1024)}`, ORIGIN, /^larger than/],
    ['of too many documents', 'a: 1\n---\n'.repeat(51), ORIGIN, /^more than 50 documents/],
    ['too deep', '['.repeat(500), `${ORIGIN}:1`, /^more than 32 levels/],
  ])('row 108 a file that is %s', async (_name, text, where, message) => {
    const { faults } = await parsed(text);
    expect(faults).toEqual([{ where, key: '', message: expect.stringMatching(message) }]);
  });
});

describe('G6 one bad rule stops no other', () => {
  const good = (name: string): string => ruleText(LEAST, name);
  const names = async (...texts: string[]): Promise<string[]> =>
    (await parsed(...texts)).rules.map(({ rule }) => rule.name);

  it.each<[string, string]>([
    ['#15 a broken pattern', ruleText(withSelector('{ titlePattern: "(" }'))],
    ['an open quote', 'apiVersion: "aioperator'],
    ['a tab', 'a:\n\tb: 1'],
    ['a key twice', 'a: 1\na: 2'],
    ['another kind', 'kind: ConfigMap'],
  ])('%s', async (_name, bad) => {
    expect(await names(`${good('one')}---\n${bad}\n---\n${good('two')}`, good('three'))).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('of two rules with one name the later is at fault, in another file too', async () => {
    const { rules, faults } = await parsed(`${good('one')}---\n${good('one')}`, good('one'), good('two'));
    expect(rules.map(({ rule }) => rule.name)).toEqual(['one', 'two']);
    expect(faults).toEqual([
      { where: `${ORIGIN}:12:3`, key: 'metadata.name', message: expect.stringContaining(`${ORIGIN}:4:3`) },
      { where: 'file-2.yml:4:3', key: 'metadata.name', message: expect.stringContaining(`${ORIGIN}:4:3`) },
    ]);
  });

  it('also when the earlier is at fault itself: the later must not come and go with it', async () => {
    const { rules, faults } = await parsed(ruleText(`${LEAST}\n  dryrun: true`, 'one'), good('one'));
    expect(rules).toEqual([]);
    expect(faults.map(({ key }) => key)).toEqual(['spec.dryrun', 'metadata.name']);
  });
});
