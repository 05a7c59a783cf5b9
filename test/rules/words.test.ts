import { describe, expect, it } from '@jest/globals';
import { RULE_IDS } from '../../packages/core/src/decide/risk.ts';
import { LEAST, loaded, ORIGIN, parsed, ruleText } from './rule-text.ts';

/** In which words a mistake is told: those of who wrote the rule, not those of a library. */

const told = async (text: string): Promise<string[]> =>
  (await parsed(text)).faults.map(({ where, key, message }) => `${where.slice(ORIGIN.length + 1)} ${key}: ${message}`);
const withSelector = (selector: string): string => `  selector: ${selector}\n  instruction: Merge it.`;
const withInstruction = (words: string): string => `  selector: { baseBranch: main }\n  instruction: ${words}`;

describe('one mistake of a beginner is one fault, and says what to write', () => {
  it.each<[string, string, string | RegExp]>([
    ['a key that is missing', '  instruction: Merge it.', /^5:1 spec\.selector: is missing\. Which pull requests/],
    [
      'a key that is missing because it is misspelt',
      '  selctor: { baseBranch: main }\n  instruction: Merge it.',
      /^6:3 spec\.selctor: unknown key\. Did you mean selector\? Allowed: selector, /,
    ],
    [
      'a word for a list',
      withSelector('{ labels: { include: auto-merge } }'),
      '6:25 spec.selector.labels.include: must be a list: `[auto-merge]`. A pull request must carry all of these.',
    ],
    ['keys for a list', `${LEAST}\n  allowedActions: { merge: true }`, /^8:3 spec\.allowedActions: must be a list\. /],
    [
      'no entry',
      `${LEAST}\n  allowedActions: []`,
      /^8:3 spec\.allowedActions: must have from 1 to 4 entries, has 0\. /,
    ],
    [
      'a number that is too small',
      `${LEAST}\n  reconciliationInterval: 5`,
      /^8:3 spec\.reconciliationInterval: must be from 10 to 3600, is 5\. Seconds that/,
    ],
    [
      'a word for a number',
      `${LEAST}\n  reconciliationInterval: 30s`,
      /: must be a whole number from 10 to 3600, is "30s"\. /,
    ],
    ['half a number', `${LEAST}\n  maxMergesPerHour: 1.5`, /: must be a whole number from 0 to 100, is 1\.5\. /],
    [
      'a list for keys',
      withSelector('[main]'),
      /^6:3 spec\.selector: must hold keys of its own \(labels, titlePattern, /,
    ],
    [
      'a word for keys',
      withSelector('{ labels: auto-merge }'),
      /labels: must hold keys .*\(include, exclude\), is "auto-merge"\./,
    ],
    ['a number for text', withSelector('{ baseBranch: 1.0 }'), /: must be text: put 1 in quotes\. /],
    [
      'a text that is too long',
      withSelector(`{ titlePattern: ${'x'.repeat(600)} }`),
      /: must have from 1 to 512 characters, has 600\. /,
    ],
    [
      'yes for a boolean',
      `${LEAST}\n  dryRun: yes`,
      '8:3 spec.dryRun: write `true` or `false`, not "yes". Decide and tell, write nothing.',
    ],
    [
      'a day for a moment',
      `${LEAST}\n  freeze: { windows: [{ from: 2026-01-31, to: 2026-02-01T00:00:00Z }] }`,
      /^8:25 spec\.freeze\.windows\[0\]\.from: "2026-01-31" is no moment: write 2026-01-31T18:00:00Z\. /,
    ],
    [
      'a login with @',
      withSelector('{ author: "@maria" }'),
      /^6:15 spec\.selector\.author: "@maria" is no login; write it without `@`\. /,
    ],
    [
      'a team with @',
      `${LEAST}\n  risk: { approvers: ["@acme/core"] }`,
      /: "@acme\/core" is no login and no organisation\/team; write it without `@`\.$/,
    ],
    [
      'a name that no rule of the risk table has',
      `${LEAST}\n  risk: { levels: { everything: low } }`,
      `8:21 spec.risk.levels.everything: no rule of the risk table is called "everything". There are: ${RULE_IDS.join(', ')}.`,
    ],
    [
      'a glob for a branch',
      withSelector('{ baseBranch: release/* }'),
      /^6:15 spec\.selector\.baseBranch: it is the name of one branch, and "release\/\*" is a glob/,
    ],
  ])('%s', async (_name, spec, words) => {
    const faults = await told(ruleText(spec));
    expect(faults).toEqual([typeof words === 'string' ? words : expect.stringMatching(words)]);
  });

  it.each<[string, string, string]>([
    [
      'a tab',
      ruleText(LEAST).replace('  selector', '\tselector'),
      '6:1 selector: Tabs are not allowed as indentation: indent with spaces.',
    ],
    [
      'a login that begins with @',
      ruleText(`${LEAST}\n  escalation:\n    reviewers: [@maria]`),
      '9:17 reviewers: Plain value cannot start with reserved character @: write a login without `@`.',
    ],
    [
      'apiVersion, misspelt',
      ruleText(LEAST).replace('apiVersion', 'apiversion'),
      '1:1 apiversion: unknown key. Did you mean apiVersion?',
    ],
    ['kind, misspelt', ruleText(LEAST).replace('kind', 'Kind'), '2:1 Kind: unknown key. Did you mean kind?'],
  ])('%s', async (_name, text, words) => {
    expect(await told(text)).toEqual([words]);
  });

  it.each(['', '# nothing yet\n', '---\n---\n'])('a file of rules that holds none: %j', async (text) => {
    expect((await parsed(text, ruleText(LEAST))).faults).toEqual([
      { where: ORIGIN, key: '', message: 'holds no rule; write one into it, or remove it.' },
    ]);
  });

  it('what is missing elsewhere, or is near to nothing, is told all the same', async () => {
    const faults = await told(ruleText('  selctor: {}\n  freeze: { windows: [{ form: 2026-01-01T00:00:00Z }] }'));
    expect(faults.map((fault) => fault.split(': ')[0]).sort()).toEqual([
      '5:1 spec.instruction',
      '6:3 spec.selctor',
      '7:23 spec.freeze.windows[0].to',
      '7:25 spec.freeze.windows[0].form',
    ]);
  });
});

describe('braces that are not two and two', () => {
  it.each<[string, string]>([
    ['"Merge {pr.title}"', 'pr.title'],
    ['"Merge { pr.title } by {{pr.author}}"', 'pr.title'],
    ['"Merge {repository}"', 'repository'],
    ['"Merge {{pr.title} by {{pr.author}}"', 'pr.title'],
    ['"Merge {{pr.title by maria"', 'pr.title'],
    ['"Merge {{pr.tilte}"', 'pr.tilte'],
    ['"Merge {{pr.title\\n}}"', 'pr.title'],
  ])('%s is a fault', async (words, name) => {
    expect(await told(ruleText(withInstruction(words)))).toEqual([
      expect.stringMatching(
        new RegExp(`^7:3 spec\\.instruction: the variable ${name} stands .*: write \\{\\{${name}\\}\\}\\.$`),
      ),
    ]);
  });

  it.each([
    '"Answer {\\n  \\"action\\": \\"merge\\"\\n}"',
    '"${VERSION} and {name}"',
    '"{{ pr.title }} {{{pr.title}}} {} {{"',
    '"set {a, b}"',
  ])('%s is a text of its own', async (words) => {
    expect((await loaded(ruleText(withInstruction(words)))).rule.name).toBe('a-rule');
  });

  it('in the message of a commit, too', async () => {
    expect(await told(ruleText(`${LEAST}\n  commitTitle: "{pr.title}"\n  commitBody: "{{pr.body"`))).toHaveLength(2);
  });
});
