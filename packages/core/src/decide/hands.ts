import type { Author } from '../domain/issue.ts';
import type { Hands } from '../domain/rollback.ts';
import { sameAccount } from './bot-names.ts';
import { foreignCommits } from './gates/author.ts';

/**
 * What somebody else has made of a pull request of ours, as a few words; undefined when it is as we left it. Then it is
 * theirs: we neither close it nor label it again.
 */
export function takenOver({ editor, commits, acted }: Hands, owner: Author): string | undefined {
  const foreign = foreignCommits({ commits, author: owner });
  if (foreign === undefined || foreign.length > 0) return 'pushed to it';
  if (editor && !sameAccount(editor, owner)) return 'edited its text';
  if (acted.some((who) => !sameAccount(who, owner))) return 'reopened it, or took a label off';
  return undefined;
}
