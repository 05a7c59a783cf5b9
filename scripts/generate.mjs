// node scripts/generate.mjs [--check]: writes what is generated from the rows and schemas: action.yml files, tables of
// the READMEs and documents, JSON Schemas. --check writes nothing and fails if a file is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const compiled = spawnSync(process.execPath, [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'], {
  cwd: root,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

const { expected, generated } = await import('../actions/build/generated.js');
const core = (file) => import(`../packages/core/build/${file}.js`);
const { EFFECTS } = await core('effects/index');
const { CLASS_WORDS } = await core('decide/class-words');
const { CHANGE_TYPES } = await core('decide/change/index');
const { ISSUE_VARIABLES } = await core('decide/issue-text');
const { ADVICE } = await core('domain/failure');
const { VARIABLES } = await core('decide/instruction');
const { REASON_WORDS } = await core('decide/reason-words');
const { WITHHOLDS } = await core('decide/reasons');
const { RULE_IDS } = await core('decide/risk');
const { ruleJsonSchema } = await core('rules');
const read = (...file) => readFileSync(path.join(root, ...file), 'utf8').replaceAll('\r\n', '\n');
const imports = JSON.parse(read('test', 'import-table.json'));
const sources = {
  imports,
  effects: Object.values(EFFECTS),
  examples: {
    '': read('workflows-examples', 'ci-failures.yml'),
    'ai-create-fix': read('workflows-examples', 'create-fix.yml'),
    'ai-triage': read('workflows-examples', 'triage.yml'),
    metrics: read('workflows-examples', 'metrics.yml'),
    'pr-reconcile': read('workflows-examples', 'reconcile.yml'),
  },
  classes: Object.fromEntries(
    Object.entries(CLASS_WORDS).map(([name, words]) => [name, { ...words, ...ADVICE[name] }]),
  ),
  changes: CHANGE_TYPES,
  variables: ISSUE_VARIABLES,
  rules: {
    schema: ruleJsonSchema(),
    variables: VARIABLES,
    risks: RULE_IDS,
    reasons: Object.entries(WITHHOLDS).map(([code, row]) => ({ code, words: REASON_WORDS[code], ...row })),
  },
};

const problems = [];
for (const item of generated(sources)) {
  const file = path.join(root, ...item.file.split('/'));
  // A checkout on Windows may have carriage returns; what is generated never has.
  const now = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
  const text = expected(item, check && now === undefined ? '' : now);
  if (text === undefined)
    problems.push(`${item.file}: a marker <!-- generated:${Object.keys(item.parts).join('|')} --> is missing`);
  else if (text !== now) {
    if (check) problems.push(`${item.file}: stale`);
    else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      console.log(`wrote ${item.file}`);
    }
  }
}
if (problems.length > 0) {
  console.error(`${problems.map((line) => `  ${line}`).join('\n')}\nRun: npm run generate`);
  process.exitCode = 1;
}
