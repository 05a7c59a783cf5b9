import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unifiedPatch } from '../../packages/core/src/decide/patch.ts';
import type { FileChange } from '../../packages/core/src/domain/fix.ts';
import { changes } from '../decide/patches.ts';

/** Applies a patch with git in a folder that holds the old files, and says what is there then. */
function applied(files: readonly FileChange[]): (Pick<FileChange, 'after'> & { executable?: boolean })[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'patch-'));
  try {
    execFileSync('git', ['init', '--quiet', folder]);
    for (const { path: name, before, mode } of files) {
      if (before === null) continue;
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), before);
      chmodSync(path.join(folder, name), mode === '100755' ? 0o755 : 0o644);
    }
    execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn'], {
      cwd: folder,
      input: unifiedPatch(files),
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
    return files.map(({ path: name }) => {
      const full = path.join(folder, name);
      if (!existsSync(full)) return { after: null };
      return { after: readFileSync(full, 'utf8'), executable: (statSync(full).mode & 0o100) !== 0 };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wanted = (files: readonly FileChange[]) =>
  files.map(({ after, mode }) => (after === null ? { after } : { after, executable: mode === '100755' }));

it('git applies every patch: texts, names, modes, made and deleted files', () => {
  const several = fc.uniqueArray(changes, { selector: (change) => change.path, minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(several, (files) => {
      expect(applied(files)).toEqual(wanted(files));
    }),
    { numRuns: 150 },
  );
});

it('git applies the patch of a file that was too different to compare', () => {
  const lines = (word: string) => Array.from({ length: 5_000 }, (_, index) => `${word}${index}`).join('\n');
  const files: FileChange[] = [{ path: 'a.ts', before: lines('a'), after: lines('b'), mode: '100644' }];
  expect(applied(files)).toEqual(wanted(files));
});
