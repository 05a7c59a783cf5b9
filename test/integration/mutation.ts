import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MUTANTS } from '../adversarial/mutants.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** The attacks of a suite are run against a copy of the source in which one guard is switched off; they must notice. */
export function attackMutants(suite: 'triage' | 'detect' | 'fix', mutants: typeof MUTANTS): void {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'mutants-'));
    const actions = ['package.json', 'exec.ts', 'launcher.ts'].map((file) => `actions/${file}`);
    for (const file of ['package.json', 'jest.config.mjs', 'packages/core/package.json', ...actions]) put(file);
    for (const folder of ['packages/core/src', 'test/adversarial', 'test/kit', 'test/mcp/fakes']) put(folder);
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

  /** Runs the attacks whose titles match, in the copy, and gives what jest says. */
  function attack(titles: string): { ok: boolean; said: string } {
    const args = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
    ];
    const chosen = [
      '-i',
      '--testTimeout=60000',
      `test/adversarial/${suite}.test.ts`,
      '-t',
      `the model answers (?:${titles})`,
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...chosen], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
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
          }
          const { ok, said } = attack(cases);
          expect(ok).toBe(false);
          expect(said).toMatch(notices);
        } finally {
          for (const [at, file] of files.entries()) writeFileSync(file, before[at]!);
        }
      },
    );
  });
}
