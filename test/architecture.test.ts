import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  againstTable,
  ambient,
  cycles,
  drawers,
  type Files,
  hostImports,
  importsOf,
  impure,
  moduleMocks,
  rawOutput,
  type Table,
  twinImports,
  untested,
  unused,
  writers,
} from './kit/architecture.ts';

const root = path.resolve(import.meta.dirname, '..');
const table = JSON.parse(readFileSync(path.join(root, 'test', 'import-table.json'), 'utf8')) as Table;

/** Every source file of some folders. */
function sources(...folders: string[]): Map<string, string> {
  const entries = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => file.endsWith('.ts') && !/(^|\/)(node_modules|build)\//.test(file) && !file.endsWith('.d.ts'))
      .map((file): [string, string] => [`${folder}/${file}`, readFileSync(path.join(root, folder, file), 'utf8')]),
  );
  return new Map(entries);
}

const real = sources('packages/core/src', 'actions', 'test');
/** Only these may write to the log: the Log port, the last drain before the exit, and the server that speaks on stdout. */
const PRINTERS = ['actions/log.ts', 'actions/main.ts'];
const TWINS = [
  'github/',
  'wires/',
  'model.ts',
  'runner.ts',
  'commands.ts',
  'workflow-policy.ts',
  'architecture.ts',
].map((name) => `test/kit/${name}`);
const PACKAGES = /^@actions\//;

const rules: Record<string, (files: Files) => string[]> = {
  'who may import whom': (files) => againstTable(files, table),
  'no cycles in the library': (files) => cycles(files, 'packages/core/src/'),
  'no cycles in the host': (files) => cycles(files, 'actions/'),
  'pure parts are pure': impure,
  'only apply writes': writers,
  'an effect has its test': untested,
  'nothing around the arguments': ambient,
  'no drawers': drawers,
  'hosts import the door': (files) => hostImports(files, 'actions/', PACKAGES),
  'the log goes through logSafe': (files) => rawOutput(files, 'actions/', PRINTERS),
  'no module is replaced': moduleMocks,
  'twins are strangers': (files) => twinImports(files, TWINS),
};

describe('the house', () => {
  it('is really read', () => {
    expect([...real.keys()].filter((file) => file.startsWith('packages/core/src/')).length).toBeGreaterThan(30);
    expect(real.has('actions/host.ts')).toBe(true);
  });
  it.each(Object.entries(rules))('%s', (_, rule) => {
    expect(rule(real)).toEqual([]);
  });
  it('uses every way that the table opens', () => {
    expect(unused(real, table)).toEqual([]);
    const files = new Map([
      ['packages/core/src/text/x.ts', "import type { Y } from './y.ts';"],
      ['packages/core/src/logs/x.ts', "const load = () => import('../text/x.ts');"],
    ]);
    const tight = { text: ['text'], logs: ['text'] };
    expect(unused(files, tight)).toEqual([]);
    expect(unused(files, { ...tight, logs: ['logs', 'text'] })).toEqual([
      'logs -> logs: allowed by the table, used by nobody',
    ]);
  });
  it('has a table that names every part once, itself never above itself', () => {
    for (const [part, others] of Object.entries(table)) {
      expect([...others].sort()).toEqual(others);
      for (const other of others) expect(Object.keys(table)).toContain(other);
      // What may be imported may not import back: so no ring can be made of parts.
      for (const other of others) if (other !== part) expect(table[other]).not.toContain(part);
    }
  });
});

describe('a planted violation is found', () => {
  const core = 'packages/core/src/';
  const mock = ['jest', 'unstable_mockModule("@actions/core", () => ({}))'].join('.');
  const planted: [rule: string, files: Record<string, string>][] = [
    ['who may import whom', { [`${core}domain/x.ts`]: "import { github } from '../github/client.ts';" }],
    ['who may import whom', { [`${core}effects/x.ts`]: "import type { Deps } from '../jobs/deps.ts';" }],
    ['who may import whom', { [`${core}text/x.ts`]: "export * from '../logs/score.ts';" }],
    ['who may import whom', { [`${core}jobs/x.ts`]: "const { wire } = await import('../wire.ts');" }],
    ['who may import whom', { [`${core}models/x.ts`]: "import {\n  a,\n  b,\n} from '../agent/loop.ts';" }],
    ['who may import whom', { [`${core}jobs/x.ts`]: "import '../../../../actions/host.ts';" }],
    ['who may import whom', { [`${core}extras/x.ts`]: '' }],
    [
      'no cycles in the library',
      { [`${core}domain/x.ts`]: "import './y.ts';", [`${core}domain/y.ts`]: "import { x } from './x.ts';" },
    ],
    [
      'no cycles in the host',
      { 'actions/x.ts': "import './y.ts';", 'actions/y.ts': "import './z.ts';", 'actions/z.ts': "import './x.ts';" },
    ],
    ['pure parts are pure', { [`${core}decide/x.ts`]: 'export const now = () => Date.now();' }],
    ['pure parts are pure', { [`${core}decide/x.ts`]: 'export const x = async () => 1;' }],
    ['pure parts are pure', { [`${core}text/x.ts`]: "import { readFileSync } from 'node:fs';" }],
    ['pure parts are pure', { [`${core}logs/x.ts`]: 'const x = Math.random();' }],
    ['pure parts are pure', { [`${core}domain/x.ts`]: "const x = process.env['HOME'];" }],
    ['pure parts are pure', { [`${core}text/x.ts`]: 'const x = new Date();' }],
    ['only apply writes', { [`${core}jobs/x.ts`]: "import { EFFECTS } from '../effects/index.ts';" }],
    ['only apply writes', { [`${core}jobs/x.ts`]: "deps.writer.write(home).request('POST /x');" }],
    ['an effect has its test', { [`${core}effects/x.ts`]: '', 'test/effects/y.test.ts': '' }],
    ['nothing around the arguments', { [`${core}github/x.ts`]: "const token = process.env['GITHUB_TOKEN'];" }],
    ['nothing around the arguments', { [`${core}agent/x.ts`]: 'console.log(prompt);' }],
    ['nothing around the arguments', { [`${core}mcp/x.ts`]: 'const now = () => Date.now();' }],
    ['nothing around the arguments', { [`${core}models/x.ts`]: 'setTimeout(done, 1_000);' }],
    ['nothing around the arguments', { [`${core}jobs/x.ts`]: 'const key = randomBytes(16);' }],
    ['no drawers', { [`${core}text/utils.ts`]: '' }],
    ['no drawers', { [`${core}helpers/x.ts`]: '' }],
    ['hosts import the door', { 'actions/x.ts': "import { redact } from '../packages/core/src/text/redact.ts';" }],
    ['hosts import the door', { 'actions/x.ts': "import { redact } from '@ai-devops/core/text/redact';" }],
    ['hosts import the door', { 'actions/x.ts': "import { Octokit } from '@octokit/core';" }],
    ['the log goes through logSafe', { 'actions/x.ts': "import * as core from '@actions/core';\ncore.info(title);" }],
    ['the log goes through logSafe', { 'actions/x.ts': 'process.stdout.write(title);' }],
    ['no module is replaced', { 'test/x.test.ts': mock }],
    [
      'twins are strangers',
      { 'test/kit/github/x.ts': "import { parseRepo } from '../../../packages/core/src/domain/repo.ts';" },
    ],
    ['twins are strangers', { 'test/kit/runner.ts': "import { logSafe } from '@ai-devops/core';" }],
  ];
  it.each(planted)('%s: %j', (rule, files) => {
    expect(rules[rule]!(new Map(Object.entries(files)))).not.toEqual([]);
  });
  it('and what is allowed is not', () => {
    const fine = new Map(
      Object.entries({
        [`${core}jobs/x.ts`]:
          "import type { Effect } from '../effects/index.ts';\nimport { z } from 'zod';\n// process.env is not read here",
        [`${core}jobs/y.ts`]: "import { type Effect, type Other } from '../effects/index.ts';",
        [`${core}text/x.ts`]: "/** Date.now is not called. */\nconst yaml = await import('yaml');",
        [`${core}effects/x.ts`]: '',
        'test/effects/x.test.ts': '',
        'actions/x.ts': "import path from 'node:path';\nimport { y } from '@ai-devops/core';",
      }),
    );
    for (const rule of Object.values(rules)) expect(rule(fine)).toEqual([]);
  });
  it('reads every form of import', () => {
    const text =
      "import a, { type B } from './a.ts';\nimport type { C } from './c.ts';\nexport { d } from './d.ts';\nimport './e.ts';\nconst f = () => import('./f.ts');\n// import g from './g.ts'\nimport { type H } from './h.ts';";
    const of = (typeOnly: boolean): string[] =>
      importsOf('x/y.ts', text)
        .filter((one) => one.typeOnly === typeOnly)
        .map((one) => one.to);
    expect(of(false).sort()).toEqual(['x/a.ts', 'x/d.ts', 'x/e.ts', 'x/f.ts']);
    expect(of(true).sort()).toEqual(['x/c.ts', 'x/h.ts']);
  });
});
