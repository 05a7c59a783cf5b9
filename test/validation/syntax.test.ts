import { mkdtempSync, readdirSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionsExec } from '../../actions/exec.ts';
import type { FixPart } from '../../packages/core/src/domain/fix.ts';
import { PARSERS } from '../../packages/core/src/validation/parsers.ts';
import { findProgram } from '../../packages/core/src/validation/programs.ts';
import { checkSyntax } from '../../packages/core/src/validation/syntax.ts';
import { expectLinear } from '../kit/linear.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'syntax test-'));
const machine = { folder, exec: actionsExec() };
const terms = { env: { PATH: process.env['PATH'] ?? '' }, signal: new AbortController().signal };

type Given = [name: string, before: string | null, after: string | null];
const part = (files: Given[], repo = 'octo/app'): FixPart => ({
  repo,
  repoId: 1,
  base: { branch: 'main', sha: '0'.repeat(40) },
  branch: 'fix',
  files: files.map(([name, before, after]) => ({ path: name, before, after, mode: '100644' })),
  pull: { title: 'x', cause: 'x', change: 'x', impact: 'x', tests: 'x' },
});
const check = async (...files: Given[]) => (await checkSyntax(machine, [part(files)], terms)).output.split('\n');

describe('a changed file that cannot be read', () => {
  it.each<[string, string, string, RegExp]>([
    ['a.json', '{}', '{\n  "a": 1,\n  "b": }\n', /^a\.json:3: Unexpected token/],
    ['a.json', '{}', '{\n  "a": 1,\n}\n', /^a\.json:3: Expected double-quoted property name$/],
    ['a.json', '{}', '[1,\n', /^a\.json:2: Unexpected end of JSON input$/],
    ['a.json', '{}', '[1,\n2 3]', /^a\.json:2: Expected ',' or '\]' after array element$/],
    ['a.json', '{}', '{"a": "x\n"}', /^a\.json:1: Bad control character/],
    ['a.json', '{}', '<<<<<<< HEAD\n{}', /^a\.json:1: Unexpected token '<'/],
    ['ci.yml', 'a: 1\n', 'a: 1\nb: [1, 2\nc: 3\n', /^ci\.yml:3: /],
    ['ci.yaml', 'a: 1\n', 'a: 1\na: 2\n', /^ci\.yaml:2: Map keys must be unique$/],
    ['ci.yaml', 'a: 1\n---\nb: 1\n', 'a: 1\n---\nb:\n\t- x\n', /^ci\.yaml:4: /],
    ['p.toml', 'a = 1\n', 'a = 1\nb = \n', /^p\.toml:2: /],
    ['p.toml', 'a = 1\n', 'a = 1\na = 2\n', /^p\.toml:2: /],
    ['a.cjs', '', 'const a = 1;\nif (a {\n', /^a\.cjs:2: Unexpected token '\{'$/],
    ['a.mjs', '', 'import x from "y";\nconst a = ;\n', /^a\.mjs:2: Unexpected token ';'$/],
    ['a.js', '', 'const a = 1;\nif (a {\n', /^a\.js:2: Unexpected token '\{'$/],
    // What looks like Node's word for the place of a fault.
    ['a.mjs', '', '/a:3\n', /^a\.mjs:1: Invalid regular expression/],
    ['a.mjs', '', 'file:///%2f:1', /^a\.mjs:1: Unexpected end of input$/],
    ['src/a b.js', '', 'import x from "y";\nconst a = ;\n', /^src\/a b\.js:2: Unexpected token ';'$/],
  ])('%s %j', async (name, before, after, expected) => {
    const told = await check([name, before, after]);
    expect(told.length).toBe(1);
    expect(told[0]).toMatch(expected);
  });
  it('of TypeScript, where this Node reads it', async () => {
    const told = await check(
      ['a.ts', '', 'const a: number = 1;\nconst b: = 2;\n'],
      ['b.ts', '', 'enum E { A }\nabstract class A { constructor(private readonly x: number) {} @dec y() {} }\n'],
      ['c.tsx', '', 'const a = <p>;'],
      ['d.mts', 'let a: ;', 'let b: ;'],
    );
    expect(told).toEqual('stripTypeScriptTypes' in nodeModule ? [expect.stringMatching(/^a\.ts:2: /)] : ['']);
  });
  it('makes the step fail, and every file is told once', async () => {
    const step = await checkSyntax(
      machine,
      [
        part([
          ['a.json', '{}', '{'],
          ['b.json', '{}', '{}'],
          ['c.cjs', '', '}}'],
          ['d.cjs', '', ')'],
        ]),
      ],
      terms,
    );
    expect(step).toMatchObject({ step: 'syntax', ok: false, command: '', exitCode: null, timedOut: false });
    expect(step.output.split('\n').map((line) => line.split(':')[0])).toEqual(['a.json', 'c.cjs', 'd.cjs']);
    expect(readdirSync(folder)).toEqual([]);
  });
  it('is told with its repository when there are more than one', async () => {
    const { output } = await checkSyntax(
      machine,
      [part([['a.json', '{}', '{']]), part([['a.json', '{}', '{}']], 'octo/b')],
      terms,
    );
    expect(output).toMatch(/^octo\/app\/a\.json:1: /);
  });
});

describe('no fault is', () => {
  it.each<[string, string | null, string | null]>([
    ['a.json', '{}', '{"a": [1, "x", null]}'],
    ['a.json', '{}', '\uFEFF{}'],
    ['deleted.json', '{}', null],
    ['conf.json', '{ "a": 1, // why\n}', '{ "a": 2, // why\n}'],
    ['tsconfig.json', null, '{ "a": 1, // why\n}'],
    ['.vscode/launch.json', null, '{ "a": 1, // why\n}'],
    ['chart/templates/a.yaml', 'a: {{ .Values.a }}\n{{- if x }}\n', 'a: {{ .Values.b }}\n{{- if y }}\n'],
    ['chart/templates/new.yaml', null, 'a: {{ .Values.b }}\n{{- if y }}\n'],
    ['tags.yaml', 'a: 1', 'a: !Ref b\nb: !Sub "x"\n'],
    ['merge.yaml', 'a: 1', 'a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n  x: 2\n'],
    ['docs.yaml', 'a: 1', 'a: 1\n---\nb: &x 1\nc: *x\n'],
    ['a.js', '', '#!/usr/bin/env node\nconst a = require("a");\nreturn;\n'],
    ['a.js', '', 'import a from "a";\nexport default await a;\n'],
    ['a.js', 'export const A = () => <div/>;', 'export const B = () => <p/>;'],
    ['new.js', null, 'export const B = () => <p/>;'],
    ['a.mjs', '', 'export const a = 1;\nprocess.exit(7);\n'],
    ['x.constructor', 'a', 'b'],
    ['toString', 'a', 'b'],
    ['a.txt', '', '{'],
  ])('%s %j -> %j', async (...file) => {
    expect(await check(file)).toEqual(['']);
  });
  it('a new file of which the name says too little, but one that says enough is', async () => {
    expect(
      await check(['a.json', null, '{'], ['a.toml', null, '='], ['b.yml', null, 'a: ['], ['a.mjs', null, 'if']),
    ).toEqual([
      expect.stringMatching(/^a\.json:1: /),
      expect.stringMatching(/^a\.toml:1: /),
      expect.stringMatching(/^b\.yml:1: /),
      expect.stringMatching(/^a\.mjs:1: /),
    ]);
  });
});

describe('a program that is not there', () => {
  it('leaves its language unchecked', async () => {
    const without = { ...terms, env: { PATH: '/nowhere' } };
    const files = part([
      ['a.py', 'a = 1', 'a ='],
      ['a.go', 'package a', 'func {'],
    ]);
    expect(await checkSyntax(machine, [files], without)).toMatchObject({ ok: true, output: '' });
  });
  it('is found in the absolute folders of a PATH only', async () => {
    expect(await findProgram('sh', terms.env.PATH)).toMatch(/^\/.*\/sh$/);
    expect(await findProgram('sh', 'bin:.:usr/bin')).toBeUndefined();
    expect(await findProgram('sh', undefined)).toBeUndefined();
    expect(await findProgram('no-such-program', terms.env.PATH)).toBeUndefined();
  });
});

it('stops when the run is given up', async () => {
  const reason = new Error('enough');
  const asked = checkSyntax(machine, [part([['a.cjs', '', '']])], { ...terms, signal: AbortSignal.abort(reason) });
  await expect(asked).rejects.toBe(reason);
  expect(readdirSync(folder)).toEqual([]);
});

describe('I9: a hostile text costs no more than its size', () => {
  it.each([
    ['.json', '[1,'],
    ['.json', '{"a":'],
    ['.json', '"'],
    ['.yaml', '? {a: 1}\n'],
    ['.yaml', '- &a [*a]\n'],
    ['.toml', 'a = [[\n'],
  ])('%s %j', async (ending, piece) => {
    await expectLinear(200_000, (size) => PARSERS[ending]!(piece.repeat(size / piece.length)));
  });
  it('.yaml of many keys', async () => {
    const keys = (size: number) => Array.from({ length: size }, (_, i) => `k${i}: ${i}\n`).join('');
    await expectLinear(20_000, (size) => PARSERS['.yaml']!(keys(size)));
    expect(PARSERS['.yaml']!(`${keys(999)}k0: 1\n`)).toEqual({ line: 1_000, message: 'Map keys must be unique' });
  });
  it.each(['.json', '.yaml', '.toml'])('%s nested without end is no crash', (ending) => {
    expect(() => PARSERS[ending]!(`${ending === '.toml' ? 'a = ' : ''}${'['.repeat(100_000)}`)).not.toThrow();
  });
});
