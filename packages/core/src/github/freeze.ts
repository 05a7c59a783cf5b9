import type { Freeze } from '../domain/decision.ts';
import type { RepoRef } from '../domain/repo.ts';
import { GithubError, messageOf } from '../errors.ts';
import { listIssues } from './issues.ts';
import type { PullReader } from './pull-reader.ts';

/** Of more issues than these nobody knows which branches the others freeze. */
const MOST = 100;

/**
 * The open issues with the label, whatever branch their titles name: the gate reads those. That they, or all of them, cannot be
 * read is `unknown`. Throws only the signal's reason.
 */
export async function readFreeze(reader: PullReader, repo: RepoRef, label: string): Promise<Freeze> {
  // GitHub would take it for two labels, and an issue would have to carry both.
  if (label.includes(','))
    return { issues: [], unknown: `GitHub cannot search for the label \`${label}\`: it has a comma.` };
  try {
    const found = await listIssues(reader.github, repo, { labels: [label], state: 'open', limit: MOST });
    const issues = found.filter(({ isPull }) => !isPull).map(({ url, title }) => ({ url, title }));
    const more = `${MOST} issues and pull requests or more have the label \`${label}\`.`;
    return { issues, unknown: found.length < MOST ? undefined : more };
  } catch (error) {
    reader.signal.throwIfAborted();
    if (!(error instanceof GithubError)) throw error;
    return { issues: [], unknown: messageOf(error) };
  }
}
