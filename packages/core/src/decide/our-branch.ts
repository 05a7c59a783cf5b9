import type { Author } from '../domain/issue.ts';
import type { TargetBranch } from '../domain/target.ts';
import { planOf } from './commit-message.ts';

/** W3, I4: letters, digits, `.`, `_`, `-` and `/`, and nothing that git or a shell reads otherwise; at most 200 characters. */
export const isBranchName = (name: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(name) &&
  !/^(?:refs|heads|tags|HEAD)(?:\/|$)/i.test(name) &&
  name.split('/').every((part) => /^[A-Za-z0-9_-]/.test(part) && !/\.\.|\.$|\.lock$/i.test(part));

/**
 * What a branch of that name is to a run that wants to commit there. `empty`: it stands at the base, as a run leaves it that
 * died between branch and commit. `ours`: its one commit on the base is by us and carries this plan. `other`: neither, so it
 * is left alone (W3). Whoever may push can forge an author; they could as well push to the branch of a pull request of ours.
 */
export function standingOf(
  branch: TargetBranch,
  wanted: { base: string; plan: string },
  trusted: (author: Author) => boolean,
): 'empty' | 'ours' | 'other' {
  if (branch.sha === wanted.base) return 'empty';
  const { parents, message, author } = branch;
  const grown = parents.length === 1 && parents[0] === wanted.base && planOf(message) === wanted.plan;
  return grown && author !== undefined && trusted(author) ? 'ours' : 'other';
}
