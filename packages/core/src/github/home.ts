import { type AllowedRepo, type RepoRef, repoKey } from '../domain/repo.ts';
import { UserError } from '../errors.ts';
import type { Github } from './client.ts';
import { absent, visibilityOf } from './repos.ts';
import { at } from './shapes.ts';

/** Id, visibility and default branch as GitHub has them now. A repository that answers under another name has the id 0: it is not the one. */
export async function readIdentity(github: Github, repo: RepoRef): Promise<Omit<AllowedRepo, 'pin'>> {
  const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}', at(repo));
  const id = data.full_name.toLowerCase() === repoKey(repo) ? Number(data.id) : 0;
  return { repo, id, visibility: visibilityOf(data), defaultBranch: data.default_branch };
}

/** A file of at most 1 MiB on the default branch as it is now; undefined when it is not there (F2). */
export async function readDefaultFile(github: Github, repo: RepoRef, path: string): Promise<string | undefined> {
  const data = await absent(
    github.read(repo).request('GET /repos/{owner}/{repo}/contents/{path}', { ...at(repo), path }),
  );
  if (data === undefined) return undefined;
  if (Array.isArray(data) || !('content' in data) || data.encoding !== 'base64')
    throw new UserError(`${path} on the default branch is no text file of at most 1 MiB; make it one or remove it.`);
  return Buffer.from(data.content, 'base64').toString('utf8');
}
