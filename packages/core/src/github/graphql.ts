import type { Octokit } from '@octokit/core';
import { fullName, type RepoRef } from '../domain/repo.ts';
import { GithubError, messageOf } from '../errors.ts';
import type { Github, GithubWriter } from './client.ts';

interface GraphqlError {
  type?: string;
  message?: string;
  path?: readonly unknown[];
}

interface Answered<T> {
  data: T | null;
  errors: readonly GraphqlError[];
}

/**
 * One GraphQL query. An answer with `errors` throws `GithubError`, even when part of the data came: what is missing is
 * unknown, and unknown must not look like absent (FT12). `needs` are the permissions for it, as lines of `permissions:`,
 * where it asks for more than anybody may know of a repository (FT07).
 */
export async function query<T>(
  github: Github,
  repo: RepoRef,
  document: string,
  variables: Record<string, unknown>,
  needs: readonly string[] = [],
): Promise<T> {
  const lacking = needs.length > 0 ? lackingOf(repo, needs) : undefined;
  return whole(await ask<T>(github.read(repo), document, variables), "GitHub's GraphQL refused", lacking);
}

/** What GitHub could not show of an answer: where, and why. */
export interface Hole {
  /** Names of fields, as they were asked for, and positions in lists; never empty. */
  path: readonly (string | number)[];
  kind: GithubError['kind'];
  message: string;
}

/**
 * One GraphQL query of which the parts that came are worth something without the others (FT12): what GitHub could not show
 * is in `holes`, and the caller says what becomes unknown by each. An error that names no place, and an answer without any
 * data, throw `GithubError`. `once`: an attempt that GitHub could not answer is not made again, for the caller asks for less.
 */
export async function queryPartly<T>(
  github: Github,
  repo: RepoRef,
  document: string,
  variables: Record<string, unknown>,
  { signal, once }: { signal?: AbortSignal; once?: boolean } = {},
): Promise<{ data: T; holes: readonly Hole[] }> {
  const request = { ...(signal && { signal }), ...(once && { once }) };
  const { data, errors } = await ask<T>(github.read(repo), document, { ...variables, request });
  const hasPlace = ({ path }: GraphqlError): boolean => Array.isArray(path) && path.length > 0;
  const placeless = errors.filter((error) => !hasPlace(error));
  const only = data === null && placeless.length === 0 ? errors : placeless;
  return {
    data: whole({ data, errors: only }, "GitHub's GraphQL refused"),
    holes: errors.filter(hasPlace).map(holeOf),
  };
}

const holeOf = (error: GraphqlError): Hole => ({
  path: (error.path ?? []).map((step) => (typeof step === 'number' ? step : String(step))),
  kind: kindOf(error),
  message: said(error) ?? 'no reason',
});

/** What a mutation says beside its words. */
export interface Mutation {
  document: string;
  variables: Record<string, unknown>;
  /** The permission that it needs, as a line of `permissions:`, for the person who must add it (FT07). */
  needs: string;
}

/**
 * One GraphQL mutation, sent once (R3). An answer with `errors` throws `GithubError`, even when part of it was done; of
 * kind `conflict` when the world is not as the mutation assumed: the head has moved, or what it makes is there already.
 */
export async function mutate<T>(writer: GithubWriter, repo: RepoRef, mutation: Mutation): Promise<T> {
  return whole(await ask<T>(writer.write(repo), mutation.document, mutation.variables), ...wordsOf(repo, mutation));
}

/**
 * The same, but that GitHub refuses the field `soft` of it is no error: the field is null in the data then, and
 * `refused` is what GitHub said.
 */
export async function mutateSoftly<T>(
  writer: GithubWriter,
  repo: RepoRef,
  mutation: Mutation & { soft: string },
): Promise<{ data: T; refused: string | undefined }> {
  const { data, errors } = await ask<T>(writer.write(repo), mutation.document, mutation.variables);
  const isSoft = ({ path }: GraphqlError) => path?.[0] === mutation.soft;
  const hard = errors.filter((error) => !isSoft(error));
  return { data: whole({ data, errors: hard }, ...wordsOf(repo, mutation)), refused: said(errors.find(isSoft)) };
}

const wordsOf = (repo: RepoRef, { needs }: Mutation): [string, string] => [
  `GitHub refused the write to ${fullName(repo)}`,
  lackingOf(repo, [needs]),
];

/** What to do where the token of a repository lacks lines of `permissions:` (FT07). */
export const lackingOf = (repo: RepoRef, needs: readonly string[]): string =>
  `The token for ${fullName(repo)} lacks ${needs.map((line) => `\`${line}\``).join(' or ')}; add to the job: permissions: ${needs.join(', ')}`;

async function ask<T>(octokit: Octokit, document: string, variables: Record<string, unknown>): Promise<Answered<T>> {
  try {
    return { data: await octokit.graphql<T>(document, variables), errors: [] };
  } catch (error) {
    const { errors, data } = error as { errors?: GraphqlError[]; data?: T | null };
    if (error instanceof GithubError || !Array.isArray(errors)) throw error;
    return { data: data ?? null, errors: errors.length > 0 ? errors : [{ message: messageOf(error) }] };
  }
}

function whole<T>({ data, errors: [first] }: Answered<T>, refused: string, lacking?: string): T {
  if (!first && data !== null) return data;
  const kind = first ? kindOf(first) : 'unavailable';
  const words = said(first) ?? 'it answered nothing';
  const needed = kind === 'permission' && lacking !== undefined && /not accessible/i.test(words);
  throw new GithubError(kind, 200, needed ? lacking : `${refused}: ${words}`, { cause: first });
}

const said = (error: GraphqlError | undefined): string | undefined =>
  error && (error.message ?? 'no reason').replace(/\s+/g, ' ').slice(0, 300);

/**
 * Errors without a type are GitHub's own troubles: a mutation that ran into its time limit may have been done. A query that
 * takes more than GitHub gives is of the same kind: a smaller one may be answered.
 */
function kindOf({ type, message = '' }: GraphqlError): GithubError['kind'] {
  if (type === 'NOT_FOUND') return 'not-found';
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || /not permitted to/i.test(message)) return 'permission';
  if (type === 'STALE_DATA' || /^Expected branch to point to|already exists/i.test(message)) return 'conflict';
  if (type === 'RESOURCE_LIMITS_EXCEEDED') return 'unavailable';
  return /^Something went wrong|timeout|timed out/i.test(message) ? 'unavailable' : 'invalid';
}
