import { z } from 'zod';
import { fullName } from '../../domain/repo.ts';
import { ToolError } from '../../errors.ts';
import { count } from '../../text/words.ts';
import type { BaseFile } from '../staging-base.ts';
import { applyEdits, isCrlf, toCrlf } from '../staging-edits.ts';
import { defineTool } from '../tool.ts';
import { branch, path, repository, stagingOf, standing, told, unused } from './arguments.ts';

const CONTENT_CHARS = 204_800;
const EDIT_CHARS = 20_480;
const MOST_EDITS = 20;

const args = z.strictObject({
  repository,
  path,
  content: z
    .string()
    .max(CONTENT_CHARS)
    .optional()
    .describe('The whole new text: for a new file, or a short one. Else use `edits`.'),
  edits: z
    .array(
      z.strictObject({
        search: z
          .string()
          .min(1)
          .max(EDIT_CHARS)
          .describe('Text that stands in the file exactly once, copied with its indentation.'),
        replace: z.string().max(EDIT_CHARS).describe('What takes its place; empty deletes it.'),
      }),
    )
    .min(1)
    .max(MOST_EDITS)
    .optional()
    .describe('Replacements, made one after the other in the file as it stands now; all of them or none.'),
  branch,
  mode: unused(10, 'Leave out: a file keeps its mode, and a new one is not executable.'),
  message: unused(500, 'Not needed: the host writes the commit message.'),
});

/** A file as it shall be: by its whole text, or by exact replacements in what stands there. */
export const createOrUpdateFile = defineTool({
  name: 'create_or_update_file',
  about:
    'Stage one file: give `edits` (exact search and replace, best for a file that exists) or `content` (the whole text), not both. Later reads show what is staged. When all files are staged, call create_pull_request.',
  writes: true,
  args,
  check: (given) => {
    if ((given.content === undefined) !== (given.edits === undefined)) return given;
    throw new ToolError('Give either `content` or `edits`.', { rule: 'T5' });
  },
  run: async (context, given) => {
    const staging = stagingOf(context);
    staging.refuseSecrets(given.branch, given.mode, given.message);
    const target = staging.target(given);
    const name = `${fullName(target.repo.repo)}/${given.path}`;
    const { changed, before, after } = await staging.change(target, given.path, (now) => {
      if (given.mode !== undefined && given.mode !== now.mode)
        throw new ToolError(`Leave out \`mode\`: that of the file is ${now.mode} and stays so.`, { rule: 'W5' });
      return textOf(name, now, given);
    });
    if (!changed)
      return told(name, false, `Nothing changed: ${name} has that text already.`, standing(staging, target));
    const lines = (of: string | null) => (of === null ? 0 : of.split('\n').length - (of.endsWith('\n') ? 1 : 0));
    const crlf = before !== null && isCrlf(before) ? ' Its lines end in CRLF, and that is kept.' : '';
    return told(
      name,
      true,
      `Staged: ${name}, ${before === null ? `new, ${count(lines(after), 'line')}` : `${count(lines(before), 'line')} before, ${lines(after)} now`}.${crlf}`,
      standing(staging, target),
      'get_file_contents shows it as staged.',
    );
  },
});

function textOf(name: string, { text }: BaseFile, { content, edits }: z.output<typeof args>): string {
  if (edits) {
    if (text === null)
      throw new ToolError(`${name} does not exist, so there is nothing to edit: give \`content\` to make it.`);
    return applyEdits(text, edits);
  }
  const whole = content ?? '';
  if (text === null) return whole;
  // What a model does not see of a file it can neither copy: its line ends, and the mark at its beginning.
  const mark = text.startsWith(BOM) && !whole.startsWith(BOM) ? BOM : '';
  return mark + (isCrlf(text) ? toCrlf(whole) : whole);
}

const BOM = '\uFEFF';
