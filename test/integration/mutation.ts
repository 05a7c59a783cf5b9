import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transformSync } from '@swc/core';
import type { MUTANTS } from '../adversarial/mutants.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * The attacks of a suite are run against a copy of the source in which one guard is switched off; they must notice. The copy
 * is plain JavaScript and no test runner is started for each guard: that would take most of the time.
 */
export function attackMutants(suite: 'triage' | 'detect' | 'fix' | 'reconcile', mutants: typeof MUTANTS): void {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'mutants-'));
    const actions = ['package.json', 'exec.ts', 'launcher.ts'].map((file) => `actions/${file}`);
    for (const file of ['package.json', 'packages/core/package.json', 'test/integration/attack.ts', ...actions])
      put(file);
    for (const folder of ['packages/core/src', 'test/adversarial', 'test/kit', 'test/mcp/fakes']) put(folder);
    compileBelow(copy);
    const manifest = path.join(copy, 'packages', 'core', 'package.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('./src/index.ts', './src/index.js'));
    // Every package as it is installed, but ours from the copy.
    const modules = path.join(copy, 'node_modules');
    mkdirSync(path.join(modules, '@ai-devops'), { recursive: true });
    for (const name of readdirSync(path.join(root, 'node_modules')))
      if (name !== '@ai-devops')
        symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name), 'junction');
    symlinkSync(path.join(copy, 'packages', 'core'), path.join(modules, '@ai-devops', 'core'), 'junction');
    const nested = path.join(root, 'packages', 'core', 'node_modules');
    if (readdirSync(path.dirname(nested)).includes('node_modules'))
      symlinkSync(nested, path.join(copy, 'packages', 'core', 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  function put(name: string): void {
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  }

  /** Runs the attacks whose titles match, in the copy, and gives what they say. */
  function attack(titles: string): { ok: boolean; said: string } {
    const args = ['--conditions=ai-devops:source', 'test/integration/attack.js', suite, titles];
    const env = { ...process.env, NODE_OPTIONS: '' };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: copy,
      encoding: 'utf8',
      env,
      timeout: 120_000,
    });
    return { ok: status === 0, said: `${stdout}${stderr}` };
  }

  describe(suite, () => {
    test('with every guard in place the chosen attacks come to nothing', () => {
      const { ok, said } = attack(mutants.map(({ cases }) => cases).join('|'));
      expect(ok ? '' : said).toBe('');
      for (const { cases } of mutants) expect(said).toMatch(new RegExp(`✓ (?:${cases})`, 'm'));
    });

    test.each(mutants.map((mutant) => [mutant.guard, mutant] as const))(
      'without this guard an attack is noticed: %s',
      (_guard, { edits, cases, notices }) => {
        const files = edits.map(({ file }) => path.join(copy, 'packages', 'core', 'src', file));
        const before = files.map((file) => readFileSync(file, 'utf8'));
        try {
          for (const [at, { from, to }] of edits.entries()) {
            const text = readFileSync(files[at]!, 'utf8');
            // A guard that moved must be found again, or this would prove nothing.
            expect(text.split(from)).toHaveLength(2);
            writeFileSync(
              files[at]!,
              text.replace(from, () => to),
            );
            compile(files[at]!);
          }
          const { ok, said } = attack(cases);
          expect(ok).toBe(false);
          expect(said).toMatch(notices);
        } finally {
          for (const [at, file] of files.entries()) {
            writeFileSync(file, before[at]!);
            compile(file);
          }
        }
      },
    );
  });
}

function compileBelow(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.ts') && !/\.(?:d|test)\.ts$/.test(entry.name))
      compile(path.join(entry.parentPath, entry.name));
}

/** `./x.ts` becomes `./x.js`, which the compiler knows and its types do not. */
const JSC = {
  target: 'es2023',
  parser: { syntax: 'typescript' },
  rewriteRelativeImportExtensions: true,
} as const;

/** Writes the JavaScript of a file beside it. */
function compile(file: string): void {
  const { code } = transformSync(readFileSync(file, 'utf8'), { swcrc: false, module: { type: 'es6' }, jsc: JSC });
  writeFileSync(file.replace(/\.ts$/, '.js'), code);
}
