import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { actions } from '../actions/actions.ts';
import { expected, generated } from '../actions/generated.ts';
import { between } from '../actions/render.ts';
import { CHANGE_TYPES } from '../packages/core/src/decide/change/index.ts';
import { CLASS_WORDS } from '../packages/core/src/decide/class-words.ts';
import { VARIABLES } from '../packages/core/src/decide/instruction.ts';
import { checkIssueTemplate, ISSUE_VARIABLES } from '../packages/core/src/decide/issue-text.ts';
import { REASON_WORDS } from '../packages/core/src/decide/reason-words.ts';
import { WITHHOLDS } from '../packages/core/src/decide/reasons.ts';
import { RULE_IDS } from '../packages/core/src/decide/risk.ts';
import { ADVICE, FAILURE_CLASSES } from '../packages/core/src/domain/failure.ts';
import { REASON_CODES } from '../packages/core/src/domain/reason.ts';
import { EFFECTS } from '../packages/core/src/effects/index.ts';
import { ruleJsonSchema } from '../packages/core/src/rules.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string | undefined => {
  const full = path.join(root, ...file.split('/'));
  return existsSync(full) ? readFileSync(full, 'utf8').replaceAll('\r\n', '\n') : undefined;
};
const imports = JSON.parse(read('test/import-table.json')!) as Record<string, string[]>;
const sources = {
  imports,
  effects: Object.values(EFFECTS),
  examples: {
    '': read('workflows-examples/ci-failures.yml')!,
    'ai-create-fix': read('workflows-examples/create-fix.yml')!,
    'ai-triage': read('workflows-examples/triage.yml')!,
  },
  classes: Object.fromEntries(FAILURE_CLASSES.map((name) => [name, { ...CLASS_WORDS[name], ...ADVICE[name] }])),
  changes: CHANGE_TYPES,
  variables: ISSUE_VARIABLES,
  rules: {
    schema: ruleJsonSchema(),
    variables: VARIABLES,
    risks: RULE_IDS,
    reasons: REASON_CODES.map((code) => ({ code, words: REASON_WORDS[code], ...WITHHOLDS[code] })),
  },
};

describe('what is generated', () => {
  it.each(generated(sources).map((item) => [item.file, item] as const))(
    '%s is fresh (npm run generate)',
    (file, item) => {
      expect(read(file)).toBe(expected(item, read(file) ?? ''));
    },
  );
  it('notices a stale table and a missing marker', () => {
    const text = 'a\n<!-- generated:x -->\nold\n<!-- /generated -->\nb\n';
    expect(between(text, 'x', 'new')).toBe('a\n<!-- generated:x -->\nnew\n<!-- /generated -->\nb\n');
    expect(between(text, 'y', 'new')).toBeUndefined();
    expect(between('<!-- generated:x -->', 'x', 'new')).toBeUndefined();
  });
});

describe('docs/pr-rules.md', () => {
  const page = read('docs/pr-rules.md')!;
  it('tells how large a number, a text and a list may be', () => {
    expect(page).toContain('| `spec.reconciliationInterval` | integer, from 10 to 3600 |');
    expect(page).toContain(
      '| `spec.selector.labels.include` | list of string of at most 50 characters, at most 20 entries |',
    );
    expect(page).toContain('| `spec.allowedActions` | list of `merge`, `close`, `wait`, `escalate` |');
  });
  it.each(REASON_CODES)('says in a sentence what %s means', (code) => {
    expect(REASON_WORDS[code]).toMatch(/^[A-Z`].*[.…]$/);
    const told = WITHHOLDS[code].escalates ? 'yes' : 'no';
    expect(page.split('\n').filter((line) => line.startsWith(`| \`${code}\` |`))).toEqual([
      expect.stringMatching(new RegExp(` \\| ${told} \\|$`)),
    ]);
  });
});

describe('action.yml', () => {
  it.each(actions.map((action) => [action.name, action] as const))('%s says what the runner needs', (_, action) => {
    const text = read(action.folder === '' ? 'action.yml' : `${action.folder}/action.yml`)!;
    const manifest = parse(text) as {
      description: string;
      inputs: Record<string, { description: string; default?: string; required: boolean }>;
      outputs: Record<string, { description: string }>;
      runs: { using: string; main: string };
    };
    expect(manifest.runs.using).toBe('node24');
    expect(manifest.runs.main).toBe(`${action.folder === '' ? '' : '../'}dist/${action.name}/index.js`);
    expect(Object.keys(manifest.inputs)).toEqual(Object.keys(action.inputs));
    expect(Object.keys(manifest.outputs)).toEqual(Object.keys(action.outputs));
    // The Marketplace cuts a longer one.
    expect(manifest.description.length).toBeLessThanOrEqual(125);
    // The runner refuses to load a description with an expression in it.
    expect(text.split('\n').filter((line) => line.includes('description:') && line.includes('${{'))).toEqual([]);
    // Only expressions: a plain default could not be told from what the user wrote.
    const defaults = Object.values(manifest.inputs).flatMap((input) => input.default ?? []);
    expect(defaults).toEqual(['${{ github.token }}']);
  });
});

describe('what the READMEs tell to write', () => {
  const inputs = new Set(actions.flatMap((action) => Object.keys(action.inputs)));
  const pages = actions.map(({ folder }) => (folder === '' ? 'README.md' : `${folder}/README.md`));
  /** The `with:` of each step and each fragment of one. */
  const withs = (page: string): Record<string, unknown>[] =>
    [...read(page)!.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].flatMap(([, text]) => blocksOf(parse(text!)));
  /** A step of somebody else's action has inputs of its own. */
  const isOurs = (value: object): boolean => !('uses' in value) || String(value.uses).startsWith('org/ai-devops');
  const blocksOf = (value: unknown): Record<string, unknown>[] =>
    typeof value === 'object' && value !== null && isOurs(value)
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'with' ? [inner] : blocksOf(inner)))
      : [];

  it.each(pages)('%s: inputs that there are', (page) => {
    const named = withs(page).flatMap((block) => Object.keys(block));
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !inputs.has(name))).toEqual([]);
  });
  it('a template whose variables are known', () => {
    const [template] = withs('detect-failures/README.md').flatMap((block) => block['issue-template'] ?? []);
    expect(() => checkIssueTemplate(String(template))).not.toThrow();
    expect(() => checkIssueTemplate('{{excerpts}}')).toThrow('excerpts');
  });
});
