import { z } from 'zod';
import { type AllowedRepo, fullName } from '../../domain/repo.ts';
import { ToolError } from '../../errors.ts';
import { type Content, readContent } from '../../github/repos.ts';
import { CAPS } from '../../text/sanitize.ts';
import { count } from '../../text/words.ts';
import { defineTool, type Observation } from '../tool.ts';
import { atPin, inScope, path, pinned, ref, repository } from './arguments.ts';

const line = z.number().int().min(1).max(10_000_000).optional();
const args = z.strictObject({
  repository,
  path,
  ref,
  start_line: line.describe('First line to show; default 1.'),
  end_line: line.describe('Last line to show.'),
});

/** A file at the pin. The text stands verbatim below one header line, so that quotes of it match. */
export const getFileContents = defineTool({
  name: 'get_file_contents',
  about:
    'Read a file at the commit this run is pinned to. Long files come in parts: use start_line and end_line. A directory is listed.',
  overlaid: true,
  args,
  check: atPin,
  run: async ({ github, scope, staging }, given) => {
    const repo = inScope(scope, given.repository);
    const sha = pinned(scope, repo, given.ref);
    if (!staging || sha !== repo.pin)
      return contentObservation(repo, given.path, sha, await readContent(github, repo.repo, given.path, sha), given);
    const staged = staging.read(repo.repo, given.path);
    if (staged) return stagedObservation(`${fullName(repo.repo)}/${given.path}`, staged.text, given);
    const below = staging.staged(repo.repo).filter(({ path }) => path.startsWith(`${given.path}/`));
    const content = await readContent(github, repo.repo, given.path, sha);
    const made = below.some(({ kind }) => kind === 'added') ? { kind: 'directory' as const, entries: [] } : undefined;
    const seen = contentObservation(repo, given.path, sha, content ?? made, given);
    const notes = below.slice(0, 100).map(({ path, kind }) => `${path} is ${kind} in this run`);
    return { ...seen, text: [seen.text, ...notes].join('\n') };
  },
});

/** What stands at a path as text. Throws ToolError for what has no text. */
export function contentObservation(
  { repo }: AllowedRepo,
  path: string,
  sha: string,
  content: Content | undefined,
  range: { start_line?: number | undefined; end_line?: number | undefined },
): Observation {
  const name = `${fullName(repo)}/${path}`;
  if (content?.kind === 'file') return fileObservation(name, `at ${sha.slice(0, 12)}`, content.text, range);
  if (content?.kind === 'directory') {
    const lines = content.entries.slice(0, 500).map(({ name, kind }) => (kind === 'dir' ? `${name}/` : name));
    const text = [`${name} is a directory at ${sha.slice(0, 12)}:`, ...lines].join('\n');
    return { source: `tree:${name}`, kind: 'data', text };
  }
  const why = {
    submodule: 'is a submodule: its files stand in another repository',
    symlink: 'is a symbolic link: read the path that it points to',
    binary: 'is a binary file',
    'too-large': 'is larger than 1 MiB: use search_code for words in it',
  };
  if (content) throw new ToolError(`${name} ${why[content.kind]}.`);
  throw new ToolError(`${name} does not exist at ${sha.slice(0, 12)}. get_repository_structure shows which paths do.`);
}

/** A file that is not at any commit yet; no evidence of anything, so it has a source of its own. */
function stagedObservation(
  name: string,
  text: string | null,
  range: Parameters<typeof fileObservation>[3],
): Observation {
  if (text === null)
    throw new ToolError(`${name} is deleted in this run. create_or_update_file with \`content\` makes it anew.`);
  return { ...fileObservation(name, 'as staged in this run', text, range), source: `staged:${name}` };
}

function fileObservation(
  name: string,
  where: string,
  whole: string,
  {
    start_line: from = 1,
    end_line: to = Number.POSITIVE_INFINITY,
  }: { start_line?: number | undefined; end_line?: number | undefined },
): Observation {
  const lines = whole.split('\n');
  // A newline at the end closes the last line and opens none.
  if (lines.at(-1) === '') lines.pop();
  const total = lines.length;
  if (from > Math.max(total, 1)) throw new ToolError(`${name} has only ${count(total, 'line')}.`);
  if (to < from) throw new ToolError('`end_line` is smaller than `start_line`.');
  const wanted = lines.slice(from - 1, Math.min(to, total));
  let size = 0;
  let shown = 0;
  for (const one of wanted) {
    size += one.length + 1;
    if (size > CAPS.read && shown > 0) break;
    shown++;
  }
  const last = from + shown - 1;
  const more = last < Math.min(to, total) ? `; go on with start_line ${last + 1}` : '';
  const header = `${name} ${where}, lines ${total === 0 ? 0 : from}-${last} of ${total}${more}`;
  return {
    source: `file:${name}`,
    kind: 'code',
    text: `${header}\n${wanted.slice(0, shown).join('\n').slice(0, CAPS.read)}`,
  };
}
