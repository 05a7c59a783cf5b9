import type { Freeze } from '../domain/decision.ts';
import type { RepoRef } from '../domain/repo.ts';
import { GithubError, messageOf } from '../errors.ts';
import { listIssues } from './issues.ts';
import type { PullReader } from './pull-reader.ts';

/** More freezing issues than this are no more frozen than these. */
const MOST = 100;

/**
 * The open issues with the label that freeze a branch: all of them, but one whose title says `branch:NAME` only that branch, or
 * those. That they cannot be read is `unknown`. Throws only the signal's reason.
 */
export async function readFreeze(reader: PullReader, repo: RepoRef, branch: string, label: string): Promise<Freeze> {
  // GitHub would take it for two labels, and an issue would have to carry both.
  if (label.includes(','))
    return { issues: [], unknown: `GitHub cannot search for the label \`${label}\`: it has a comma.` };
  try {
    const found = await listIssues(reader.github, repo, { labels: [label], state: 'open', limit: MOST });
    const freezing = found.filter(({ isPull, title }) => !isPull && freezes(title, branch));
    return { issues: freezing.map(({ url, title }) => ({ url, title })), unknown: undefined };
  } catch (error) {
    reader.signal.throwIfAborted();
    if (!(error instanceof GithubError)) throw error;
    return { issues: [], unknown: messageOf(error) };
  }
}

/** Whether an issue of this title freezes a branch. */
export function freezes(title: string, branch: string): boolean {
  const named = [...title.matchAll(/(?:^|[^\w-])branch:["'`]?([\w./+#@-]+)/gi)].map(([, name]) => name);
  return named.length === 0 || named.includes(branch);
}
