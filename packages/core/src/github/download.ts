import type { RepoRef } from '../domain/repo.ts';
import { GithubError } from '../errors.ts';
import { ARCHIVE, type Archive, openArchive } from './archive.ts';
import type { Github } from './client.ts';
import { at } from './shapes.ts';

/** What GitHub hands out by redirect: what a workflow run left behind, and a commit's files as an archive. */
export type Stored =
  | { kind: 'job-log'; job: number }
  | { kind: 'run-logs'; run: number; attempt: number }
  | { kind: 'artifact'; artifact: number }
  | { kind: 'tarball'; sha: string };

type Body = ReadableStream<Uint8Array>;

const REPO = 'GET /repos/{owner}/{repo}/actions';

function routeOf(stored: Stored): [string, Record<string, number | string>] {
  if (stored.kind === 'tarball') return ['GET /repos/{owner}/{repo}/tarball/{ref}', { ref: stored.sha }];
  if (stored.kind === 'job-log') return [`${REPO}/jobs/{job_id}/logs`, { job_id: stored.job }];
  if (stored.kind === 'artifact') return [`${REPO}/artifacts/{artifact_id}/zip`, { artifact_id: stored.artifact }];
  const { run, attempt } = stored;
  return [`${REPO}/runs/{run_id}/attempts/{attempt_number}/logs`, { run_id: run, attempt_number: attempt }];
}

/**
 * The body of something stored, not read yet; undefined when GitHub no longer (or not yet) has it (FT40). GitHub answers
 * with a redirect to a signed address that lives for a minute; the guarded fetch follows it and leaves the token behind
 * (E6). An address that has expired meanwhile is asked for once more (FT43). Throws `GithubError`.
 */
export async function openStored(
  github: Github,
  repo: RepoRef,
  stored: Stored,
  signal: AbortSignal | undefined,
): Promise<{ body: Body | undefined } | undefined> {
  const [route, parameters] = routeOf(stored);
  for (let tries = 1; ; tries++) {
    try {
      // Not parsed on purpose: `.text()` of a 200 MB log would hold it twice.
      const request = { parseSuccessResponseBody: false, ...(signal ? { signal } : {}) };
      const { data } = await github.read(repo).request(route, { ...at(repo), ...parameters, request });
      return { body: (data as Body | null | undefined) ?? undefined };
    } catch (error) {
      if (!(error instanceof GithubError)) throw error;
      if (error.kind === 'not-found' || error.kind === 'gone') return undefined;
      if (error.status !== 403 || !fromElsewhere(error, github)) throw error;
      // No permission is missing: GitHub itself gave the address.
      const why = 'GitHub’s storage refuses the address that GitHub gave for it.';
      if (tries > 1) throw new GithubError('conflict', 403, why, { cause: error });
    }
  }
}

/** A 403 of the storage host, not of GitHub: the answer's own address is another one. */
function fromElsewhere(error: GithubError, github: Github): boolean {
  const url = (error.cause as { response?: { url?: string } } | undefined)?.response?.url;
  return url !== undefined && !url.startsWith(`${github.urls.api}/repos/`);
}

/** Tries of an archive whose download breaks off. */
const TRIES = 2;

/**
 * Downloads an archive, as far as I10 lets it, and opens it. What is not there, too large or no archive is `refused`
 * (FT40, FT41). Throws `GithubError`, also when the connection breaks twice.
 */
export async function openPacked(
  github: Github,
  repo: RepoRef,
  stored: Stored,
  signal: AbortSignal | undefined,
): Promise<Archive> {
  for (let tries = 1; ; tries++) {
    const opened = await openStored(github, repo, stored, signal);
    if (!opened) return { kind: 'refused', why: 'it expired or was deleted' };
    try {
      return await openArchive(await bytesOf(opened.body));
    } catch (error) {
      signal?.throwIfAborted();
      if (tries < TRIES) continue;
      throw new GithubError('unavailable', 0, 'The connection broke while an archive was downloaded.', {
        cause: error,
      });
    }
  }
}

/** All bytes, or of a body that is too large one more than an archive may have. */
async function bytesOf(body: Body | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let left = ARCHIVE.bytes + 1;
  for await (const chunk of body ?? []) {
    chunks.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) break;
  }
  return Buffer.concat(chunks);
}
