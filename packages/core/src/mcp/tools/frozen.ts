import { isBefore, type RepoRef, type Scope } from '../../domain/repo.ts';
import { ToolError } from '../../errors.ts';
import type { Github } from '../../github/client.ts';
import { readTextHistory } from '../../github/editors.ts';

/** A title and a body that may be shown. */
export interface FrozenText {
  title: string;
  body: string;
}

export const WITHHELD = '[This text was edited after the run was triggered and is not shown.]';

/**
 * Title and body as they stood when the run was triggered (G7). An edited body cannot be had in its old form, so a note
 * stands in its place; a renamed title is shown as it was. When GitHub does not tell, both count as edited. Throws
 * ToolError when the whole thing is younger than the run.
 */
export async function frozenText(
  github: Github,
  scope: Scope,
  item: { repo: RepoRef; number: number; title: string; body: string; createdAt: string; updatedAt: string },
): Promise<FrozenText> {
  const { title, body } = item;
  // Any edit moves the time of the last update, so before it nothing was edited, and no second request is needed.
  if (isBefore(item.updatedAt, scope)) return { title, body };
  if (!isBefore(item.createdAt, scope)) {
    throw new ToolError(`#${item.number} is younger than this run and is not shown.`, { rule: 'G7' });
  }
  try {
    const { edit, renames } = await readTextHistory(github, item.repo, item.number);
    const first = renames.find((rename) => !isBefore(rename.at, scope));
    return { title: first?.title ?? title, body: edit && !isBefore(edit.at, scope) ? WITHHELD : body };
  } catch {
    return { title: WITHHELD, body: WITHHELD };
  }
}
