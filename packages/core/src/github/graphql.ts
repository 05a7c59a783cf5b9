import type { RepoRef } from '../domain/repo.ts';
import { GithubError, messageOf } from '../errors.ts';
import type { Github } from './client.ts';

interface GraphqlError {
  type?: string;
  message?: string;
}

/**
 * One GraphQL query. An answer with `errors` throws `GithubError`, even when part of the data came: what is missing is
 * unknown, and unknown must not look like absent (FT12).
 */
export async function query<T>(
  github: Github,
  repo: RepoRef,
  document: string,
  variables: Record<string, unknown>,
): Promise<T> {
  try {
    return (await github.read(repo).graphql(document, variables)) as T;
  } catch (error) {
    const errors = (error as { errors?: GraphqlError[] }).errors;
    if (error instanceof GithubError || !Array.isArray(errors)) throw error;
    const [first] = errors;
    const kind = first?.type === 'NOT_FOUND' ? 'not-found' : first?.type === 'FORBIDDEN' ? 'permission' : 'invalid';
    const said = (first?.message ?? messageOf(error)).slice(0, 300);
    throw new GithubError(kind, 200, `GitHub's GraphQL refused: ${said}`, { cause: error });
  }
}
