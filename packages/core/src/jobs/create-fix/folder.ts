import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unifiedPatch } from '../../decide/patch.ts';
import { readPlan, writePlan } from '../../decide/plan/file.ts';
import type { FixHandover, FixPart, FixPlan } from '../../domain/fix.ts';
import { fullName, parseRepo, type RepoRef } from '../../domain/repo.ts';
import { AlertError, messageOf, UserError } from '../../errors.ts';
import { downloadTarball } from '../../github/tarball.ts';
import { MAX_SEALED_BYTES } from '../../text/sealed.ts';
import type { Deps } from '../deps.ts';
import type { FixInput } from './input.ts';
import type { Work } from './work.ts';

/** The file whose hash is handed over by another way (W9). */
const PLAN = 'plan.json';

/** A repository as the name of a file. */
const fileName = (repo: string, ending: string): string => `${repo.replace('/', '__')}${ending}`;

/** Where a run may keep files, or the reason why a host cannot do this job. */
export function machineOf({ host }: Deps): NonNullable<Deps['host']['machine']> {
  if (host.machine) return host.machine;
  throw new UserError('This host runs no programs and keeps no files; use the action on a runner.');
}

/** A base as an archive in a folder of this run. */
export interface SavedBase {
  repo: RepoRef;
  file: string;
  sha: string;
  sha256: string;
}

/**
 * The base of every target as an archive, each once: the commit that a part was made on, else the pin. They are handed on
 * with the plan; one job that does everything keeps them for itself. Throws GithubError.
 */
export async function saveBases(
  { deps, facts, input }: Pick<Work, 'deps' | 'facts' | 'input'>,
  parts: readonly FixPart[] = [],
): Promise<SavedBase[]> {
  const own = machineOf(deps).folder;
  const folder = input.stage === 'propose' ? path.join(own, 'plan', 'base') : mkdtempSync(path.join(own, 'base-'));
  mkdirSync(folder, { recursive: true });
  return Promise.all(
    facts.targets.map(async ({ repo: { repo, pin } }) => {
      const file = path.join(folder, fileName(fullName(repo), '.tar.gz'));
      const sha = parts.find((part) => part.repo === fullName(repo))?.base.sha ?? pin;
      const { sha256 } = await downloadTarball(deps.github, repo, sha, file, deps.host.signal);
      return { repo, file, sha, sha256 };
    }),
  );
}

/** The same as a plan names them. */
export const archivesOf = async (...given: Parameters<typeof saveBases>): Promise<FixPlan['archives']> =>
  namedIn(await saveBases(...given));
export const namedIn = (bases: readonly SavedBase[]): FixPlan['archives'] =>
  bases.map(({ repo, sha, sha256 }) => ({ repo: fullName(repo), sha, sha256 }));

/** Writes `plan.json`, and for people each change as a patch. Answers the folder and the hash of the plan. */
export function savePlan(deps: Deps, plan: FixHandover): { folder: string; sha256: string } {
  const folder = path.join(machineOf(deps).folder, 'plan');
  mkdirSync(folder, { recursive: true });
  const { text, sha256 } = writePlan(plan);
  writeFileSync(path.join(folder, PLAN), text);
  for (const { repo, files } of 'parts' in plan ? plan.parts : [])
    writeFileSync(path.join(folder, fileName(repo, '.patch')), unifiedPatch(files));
  return { folder, sha256 };
}

/** Reads the plan that the inputs name. Throws UserError when it is not there, AlertError when it is not the one (W9). */
export function loadPlan({ planFolder = '', planSha256 = '' }: FixInput): FixHandover {
  return readPlan(readBounded(path.join(planFolder, PLAN), '`plan`'), planSha256);
}

/** A file of an earlier job as text. `input` is the input that names it. */
export function readBounded(file: string, input: string): string {
  try {
    const { size } = statSync(file);
    if (size > MAX_SEALED_BYTES) throw new Error(`it is larger than ${MAX_SEALED_BYTES} bytes`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(
      `${input}: ${file} cannot be read (${messageOf(error)}). Download the artifact of the earlier job to that place.`,
      { cause: error },
    );
  }
}

/** The archives that a plan came with; each must be the one that was handed over (W9). */
export function loadBases(
  { archives }: Pick<FixPlan, 'archives'>,
  { planFolder = '' }: FixInput,
): { repo: RepoRef; file: string }[] {
  return archives.map(({ repo: name, sha256 }) => {
    const repo = parseRepo(name);
    const file = path.join(planFolder, 'base', fileName(name, '.tar.gz'));
    const found = repo && hashOf(file);
    if (!repo || found !== sha256)
      throw new AlertError(
        'W9',
        `The archive of ${name} in \`plan\` is not the one that was handed over. Nothing was run.`,
      );
    return { repo, file };
  });
}

function hashOf(file: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return undefined;
  }
}
