import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { actionsExec } from '../../actions/exec.ts';
import type { FileChange, FixPart } from '../../packages/core/src/domain/fix.ts';
import { parseRepo } from '../../packages/core/src/domain/repo.ts';
import { openWorkshop, type Workshop, type WorkshopOptions } from '../../packages/core/src/validation/validate.ts';
import { memoryLog } from '../github/world.ts';
import { makeTarGz } from '../kit/tar.ts';

export interface Opened {
  workshop: Workshop;
  folder: string;
  lines: string[];
}

type Over = Omit<Partial<WorkshopOptions>, 'commands' | 'archives'> & {
  commands?: Partial<WorkshopOptions['commands']>;
  /** Files by path, by repository. */
  repos?: Record<string, Record<string, string>>;
};

/** A workshop over small archives, with the real programs; `octo/app` is home. */
export async function open({
  commands,
  repos = { 'octo/app': { 'a.txt': 'base\n' } },
  ...over
}: Over): Promise<Opened> {
  const folder = mkdtempSync(path.join(tmpdir(), 'workshop-'));
  const archives = Object.entries(repos).map(([name, files]) => {
    const file = path.join(folder, `${name.replace('/', '__')}.tar.gz`);
    const entries = Object.entries(files).map(([at, data]) => ({ name: `root/${at}`, data }));
    writeFileSync(file, makeTarGz([{ name: 'root/' }, ...entries]));
    return { repo: parseRepo(name)!, file };
  });
  const log = memoryLog();
  const workshop = await openWorkshop({
    machine: { folder, exec: actionsExec() },
    archives,
    home: { owner: 'octo', name: 'app' },
    commands: { setup: '', reproduce: '', validate: '', ...commands },
    isolation: 'unsafe',
    network: false,
    minutes: 1,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
    secrets: [],
    log,
    signal: new AbortController().signal,
    ...over,
  });
  return { workshop, folder, lines: log.lines };
}

/** The part of a fix that gives files these texts; null deletes. */
export const part = (files: Record<string, string | null>, repo = 'octo/app'): FixPart => ({
  repo,
  repoId: 1,
  base: { branch: 'main', sha: '0'.repeat(40) },
  branch: 'fix',
  files: Object.entries(files).map(
    ([name, after]): FileChange => ({ path: name, before: null, after, mode: '100644' }),
  ),
  pull: { title: 'x', cause: 'x', change: 'x', impact: 'x', tests: 'x' },
});
