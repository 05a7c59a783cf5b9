import { z } from 'zod';
import { type AllowedRepo, fullName } from '../../domain/repo.ts';
import { ToolError } from '../../errors.ts';
import { listTree, type TreeEntry } from '../../github/repos.ts';
import { count } from '../../text/words.ts';
import type { StagedFile } from '../staging.ts';
import { defineTool, type Observation } from '../tool.ts';
import { atPin, inScope, pinned, ref, repository } from './arguments.ts';

const args = z.strictObject({
  repository,
  path: z.string().max(400).optional().describe('Only what lies below this directory.'),
  ref,
});

const SHOWN = 500;

/** The paths of a repository at the pin, with what is staged: all of them when they are few, else the upper levels. */
export const getRepositoryStructure = defineTool({
  name: 'get_repository_structure',
  about: 'List the files and directories of a repository at the commit this run is pinned to, below `path` when given.',
  overlaid: true,
  args,
  check: atPin,
  run: async ({ github, scope, staging }, given) => {
    const repo = inScope(scope, given.repository);
    const sha = pinned(scope, repo, given.ref);
    const { entries, cut } = await listTree(github, repo.repo, sha, given.path ?? '');
    const staged = sha === repo.pin ? (staging?.staged(repo.repo) ?? []) : [];
    return treeObservation(repo, given.path ?? '', sha, entries, cut, staged);
  },
});

/**
 * At most 500 paths. The deepest go first, because what is above tells the model where to ask next; what is staged stays.
 */
export function treeObservation(
  { repo }: AllowedRepo,
  path: string,
  sha: string,
  base: readonly TreeEntry[],
  cut: boolean,
  staged: readonly StagedFile[] = [],
): Observation {
  const name = path === '' ? fullName(repo) : `${fullName(repo)}/${path}`;
  const prefix = path === '' ? '' : `${path}/`;
  const marks = new Map(staged.filter((file) => file.path.startsWith(prefix)).map(({ path, kind }) => [path, kind]));
  const added = [...marks].flatMap(([path, kind]): Pick<TreeEntry, 'path' | 'kind'>[] =>
    kind === 'added' ? [{ path, kind: 'file' }] : [],
  );
  const entries = [...base, ...added];
  if (entries.length === 0 && path !== '') {
    throw new ToolError(`There is no directory ${name} at ${sha.slice(0, 12)}. Ask again without \`path\`.`);
  }
  const depth = ({ path }: { path: string }): number => (marks.has(path) ? 0 : path.split('/').length);
  const byDepth = entries.toSorted((a, b) => depth(a) - depth(b) || compare(a.path, b.path));
  const shown = byDepth.slice(0, SHOWN).toSorted((a, b) => compare(a.path, b.path));
  const left = entries.length - shown.length;
  const mark = { file: '', directory: '/', submodule: ' (submodule)', symlink: ' (symbolic link)' };
  const notes = [
    ...(left > 0 ? [`[${left} deeper entries left out; ask with \`path\`]`] : []),
    ...(cut ? ['[the repository is so large that GitHub left entries out]'] : []),
  ];
  const lines = shown.map(({ path, kind }) => {
    const change = marks.get(path);
    return `${path}${mark[kind]}${change ? ` (${change} in this run)` : ''}`;
  });
  const text = [`${count(entries.length, 'entry')} of ${name} at ${sha.slice(0, 12)}`, ...lines, ...notes].join('\n');
  return { source: `tree:${name}`, kind: 'data', text };
}

// By code unit, as git sorts: the order must not depend on the runner's language.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
