import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
// @ts-expect-error a script without types
import * as build from '../../scripts/stubs.mjs';
import { readCommand, readCommands } from '../kit/commands.ts';
import { expectLinear } from '../kit/linear.ts';
import { inputVariables, readFileCommand, runAction } from '../kit/runner.ts';

const { differences, digests, portable, stubs } = build as {
  differences(a: string, b: string): string[];
  digests(folder: string): Map<string, string>;
  portable(file: string, like?: typeof path.posix): string;
  stubs(names: string[]): { file: string; text: string; executable: boolean }[];
};

describe('the runner reads commands', () => {
  it.each<[string, object | undefined]>([
    [
      '::error title=a%2Cb,line=3::one%0Atwo',
      { name: 'error', properties: { title: 'a,b', line: '3' }, message: 'one\ntwo' },
    ],
    ['  ::add-mask::x', { name: 'add-mask', properties: {}, message: 'x' }],
    ['::group::a::b', { name: 'group', properties: {}, message: 'a::b' }],
    ['middle ::error::x', undefined],
    ['::nonsense::x', undefined],
    ['middle ##[error]x', { name: 'error', properties: {}, message: 'x' }],
    ['##[warning file=a;line=1]x', { name: 'warning', properties: { file: 'a', line: '1' }, message: 'x' }],
    ['%3A%3Aerror%3A%3Ax', undefined],
  ])('%j', (line, expected) => {
    expect(readCommand(line)).toEqual(expected);
  });
  it('and obeys stop-commands', () => {
    const { annotations, masks } = readCommands(
      '::stop-commands::abc\n::error::no\n::abc::\r::warning::yes\n::add-mask::s',
    );
    expect(annotations).toEqual([{ level: 'warning', title: undefined, message: 'yes' }]);
    expect(masks).toEqual(['s']);
  });
  it('and file commands', () => {
    expect(readFileCommand('a=b=c\nd<<EOF\none\ntwo\nEOF\n')).toEqual({ a: 'b=c', d: 'one\ntwo' });
    expect(() => readFileCommand('d<<EOF\none\n')).toThrow('delimiter');
  });
});

describe('what reads in linear time', () => {
  const steps = (many: number): void => {
    for (let at = 0; at < many; at += 1) if (at < 0) throw new Error('never');
  };
  it('passes, and what takes the square of it does not', async () => {
    await expectLinear(100_000_000, (size) => steps(size));
    await expect(expectLinear(25_000, (size) => steps(size * size))).rejects.toThrow('toBeLessThan');
  });
});

describe('the runner passes inputs', () => {
  const manifest = {
    inputs: { 'dry run': { default: true }, 'max-steps': {}, token: { default: '${{ github.token }}' } },
    runs: { using: 'node24', main: 'x' },
  };
  it('by upper-case names with hyphens kept, defaults filled', () => {
    expect(inputVariables(manifest, { 'max-steps': '3' }, { token: 't' })).toEqual({
      INPUT_DRY_RUN: 'true',
      'INPUT_MAX-STEPS': '3',
      INPUT_TOKEN: 't',
    });
  });
  it('and none that is not declared', async () => {
    expect(() => inputVariables(manifest, { nope: '1' }, { token: 't' })).toThrow('declares no input nope');
    await expect(async () =>
      runAction({ action: 'ai-triage', inputs: { nope: '1' }, event: { name: 'x', payload: {} } }),
    ).rejects.toThrow('nope');
  });
});

describe('temporary files', () => {
  it('of a test run and of the processes that it starts are in one folder, which goes when the run ends', () => {
    expect(path.basename(tmpdir())).toMatch(/^ai-devops-test-/);
    const print = ['-p', 'require("node:os").tmpdir()'];
    expect(spawnSync(process.execPath, print, { encoding: 'utf8' }).stdout.trim()).toBe(tmpdir());
  });
});

describe('the build', () => {
  it('writes a stub for each name, and a command that can be started', () => {
    expect(stubs(['ai-triage', 'ai-devops-mcp'])).toEqual([
      { file: 'package.json', text: '{"type":"module"}\n', executable: false },
      {
        file: 'ai-triage/index.js',
        text: "import { start } from '../rt/index.js';\nawait start('ai-triage');\n",
        executable: false,
      },
      {
        file: 'ai-devops-mcp/index.js',
        text: "#!/usr/bin/env node\nimport { start } from '../rt/index.js';\nawait start('ai-devops-mcp');\n",
        executable: true,
      },
    ]);
    expect(() => stubs(['../x'])).toThrow('cannot be a folder');
  });
  it('names files alike on both kinds of machine', () => {
    expect(portable('rt\\1.index.js', path.win32)).toBe('rt/1.index.js');
    expect(portable('rt/1.index.js', path.posix)).toBe('rt/1.index.js');
  });
  it('tells what is stale, missing and left over', () => {
    const [old, fresh] = [mkdtempSync(path.join(tmpdir(), 'old-')), mkdtempSync(path.join(tmpdir(), 'fresh-'))];
    for (const [folder, files] of [
      [old, { same: '1', changed: '1', gone: '1' }],
      [fresh, { same: '1', changed: '2', added: '1' }],
    ] as const)
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    expect(differences(old, fresh)).toEqual(['added: missing', 'changed: differs', 'gone: left over']);
    expect(differences(old, old)).toEqual([]);
    expect([...digests(path.join(old, 'nowhere'))]).toEqual([]);
  });
});
