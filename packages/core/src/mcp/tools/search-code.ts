import { z } from 'zod';
import { fullName, type RepoRef } from '../../domain/repo.ts';
import { ToolError } from '../../errors.ts';
import { type CodeHit, searchCode as search } from '../../github/repos.ts';
import { count } from '../../text/words.ts';
import { defineTool, type Observation } from '../tool.ts';
import { inScope, repository } from './arguments.ts';
import { cut } from './text.ts';

const args = z.strictObject({
  repository: repository.describe('owner/name of an allowed repository; left out: all of them.'),
  words: z
    .string()
    .min(1)
    .max(200)
    .describe('Plain words, all of which must occur in a file. No qualifiers (repo:, path:), quotes or OR.'),
});

const HITS = 30;
/** GitHub allows ten code searches a minute; more repositories than this are not searched in one call. */
const REPOSITORIES = 5;

/** Where words occur. The index is GitHub's, of the default branch: a hit is a hint, not evidence. */
export const searchCode = defineTool({
  name: 'search_code',
  about:
    'Find files that contain some words. Hits come from the default branch, not from the pinned commit: read the file with get_file_contents before you cite it.',
  args,
  check: (given, scope) => ({
    words: plainWords(given.words),
    ...(given.repository === undefined ? {} : { repository: fullName(inScope(scope, given.repository).repo) }),
  }),
  run: async ({ github, scope }, given) => {
    const repos = given.repository ? [inScope(scope, given.repository)] : scope.repos.slice(0, REPOSITORIES);
    const parts = [];
    // One after the other: the limit of code search is too small for more.
    for (const { repo } of repos) parts.push({ repo, ...(await search(github, repo, given.words, HITS)) });
    return hitsObservation(given.words, parts);
  },
});

/**
 * T3: the model's words must not be able to widen the search. We append `repo:` ourselves; a quote could swallow it, an
 * OR or another qualifier could undo it, so only letters, digits and a few marks pass.
 */
export function plainWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const plain = words.every(
    (word) => /^[\p{L}\p{N}_.\-/@#$=+*,]+$/u.test(word) && !/^[-/]/.test(word) && !/^(?:or|and|not)$/i.test(word),
  );
  if (plain && words.join(' ') !== '') return words.join(' ');
  throw new ToolError(
    'search_code takes plain words only, without qualifiers (`repo:`, `org:`, `path:`), quotes, colons or OR. Name one allowed repository in `repository`; to read a known file use get_file_contents.',
    { rule: 'T3' },
  );
}

export function hitsObservation(
  words: string,
  parts: readonly { repo: RepoRef; hits: readonly CodeHit[]; total: number }[],
): Observation {
  const lines = parts.flatMap(({ repo, hits, total }) => [
    `${fullName(repo)}: ${count(total, 'file')}`,
    ...hits.flatMap(({ path, fragments }) => [
      `  ${path}`,
      ...fragments.slice(0, 2).map((fragment) => `    ${cut(fragment.trim().replace(/\n/g, '\n    '), 400)}`),
    ]),
  ]);
  return {
    source: `search:${words}`,
    kind: 'code',
    text: [
      ...lines,
      'These hits are from the default branch as it was indexed: read the file with get_file_contents before you cite it.',
    ].join('\n'),
  };
}
