import { fullName, type RepoRef } from '../domain/repo.ts';
import { type Found, type IssueSubject, SUBJECT, type SubjectNode, subjectOf } from './metrics.ts';
import { askPage, type PullReader, pageSize, RATE } from './pull-reader.ts';

const SIZES = [50, 20, 5, 1];

/** So many issues by variables, so that one text asks for any. */
const documentOf = (many: number): string => {
  const each = Array.from({ length: many }, (_, at) => at);
  return `query MeteredNamed($owner: String!, $name: String!, ${each.map((at) => `$n${at}: Int!`).join(', ')}) { ${RATE}
  repository(owner: $owner, name: $name) { ${each.map((at) => `i${at}: issue(number: $n${at}) { ${SUBJECT} }`).join('\n')} }
}`;
};

/**
 * The issues of these numbers, whatever their labels: 1 point for fifty. One that is no longer there is left out. Throws
 * `GithubError`.
 */
export async function readNamedIssues(
  reader: PullReader,
  repo: RepoRef,
  numbers: readonly number[],
): Promise<Found<IssueSubject>> {
  const items: IssueSubject[] = [];
  const missing = new Set<string>();
  const size = pageSize(SIZES);
  for (let from = 0; from < numbers.length; ) {
    const first = from;
    const asked = (most: number): readonly number[] => numbers.slice(first, first + most);
    const answer = await askPage<{ repository: Record<string, SubjectNode | null> | null }>(
      reader,
      repo,
      'MeteredNamed',
      (most) => documentOf(asked(most).length),
      (most) => ({ ...repo, ...Object.fromEntries(asked(most).map((number, at) => [`n${at}`, number])) }),
      size,
    );
    for (const node of Object.values(answer.data.repository ?? {})) if (node) items.push(subjectOf(node));
    for (const { kind, message } of answer.holes)
      if (kind !== 'not-found') missing.add(`${fullName(repo)}: an issue that a fix or a plan is for: ${message}`);
    from += answer.size;
  }
  return { items, missing: [...missing] };
}
