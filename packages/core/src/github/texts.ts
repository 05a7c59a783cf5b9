import type { RepoRef } from '../domain/repo.ts';
import type { Github } from './client.ts';
import { query } from './graphql.ts';

interface Blob {
  text?: string | null;
  isTruncated?: boolean;
}

/**
 * The text files among these paths at a commit, by path: one request for all of them. What is absent, binary or larger
 * than GraphQL gives whole (about 500 KB) is left out. Throws `GithubError`.
 */
export async function readTexts(
  github: Github,
  repo: RepoRef,
  sha: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  // Only the names of the aliases are numbered; paths travel as variables.
  const names = paths.map((_, index) => `f${index}`);
  const document = `query Texts($owner: String!, $name: String!, ${names.map((name) => `$${name}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${names.map((name) => `${name}: object(expression: $${name}) { ... on Blob { text isTruncated } }`).join('\n    ')}
  }
}`;
  const asked = Object.fromEntries(paths.map((path, index) => [`f${index}`, `${sha}:${path}`]));
  const variables = { owner: repo.owner, name: repo.name, ...asked };
  const needs = ['contents: read'];
  const answer = await query<{ repository: Record<string, Blob | null> | null }>(
    github,
    repo,
    document,
    variables,
    needs,
  );
  return new Map(
    paths.flatMap((path, index): [string, string][] => {
      const blob = answer.repository?.[`f${index}`];
      return typeof blob?.text === 'string' && !blob.isTruncated ? [[path, blob.text]] : [];
    }),
  );
}
