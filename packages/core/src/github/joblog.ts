import type { RepoRef } from '../domain/repo.ts';
import { GithubError } from '../errors.ts';
import type { Github } from './client.ts';
import { at } from './shapes.ts';

/** The log of a job, or that GitHub no longer (or not yet) has it (FT40). */
export type JobLog = { kind: 'log'; chunks: AsyncIterable<string> } | { kind: 'log-gone'; why: string };

/**
 * Opens the log of one job as a stream of text; nothing of it is held. GitHub answers with a redirect to a signed
 * address that lives for a minute; the guarded fetch follows it and leaves the token behind (E6). An address that has
 * expired meanwhile is asked for once more (FT43). Bytes that are no UTF-8 become U+FFFD. A connection that breaks while
 * reading throws `GithubError` of kind `unavailable`; what came before stays usable.
 */
export async function jobLog(
  github: Github,
  repo: RepoRef,
  jobId: number,
  options: { signal?: AbortSignal } = {},
): Promise<JobLog> {
  for (let tries = 1; ; tries++) {
    try {
      const answer = await github.read(repo).request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', {
        ...at(repo),
        job_id: jobId,
        request: { parseSuccessResponseBody: false, ...(options.signal ? { signal: options.signal } : {}) },
      });
      // Not parsed on purpose: `.text()` of a 200 MB log would hold it twice.
      return {
        kind: 'log',
        chunks: decoded(answer.data as unknown as ReadableStream<Uint8Array> | undefined, options.signal),
      };
    } catch (error) {
      if (!(error instanceof GithubError)) throw error;
      if (error.kind === 'not-found' || error.kind === 'gone') {
        const why = `GitHub has no log of job ${jobId}: it expired, was deleted, or the job has not run yet`;
        return { kind: 'log-gone', why };
      }
      if (error.status === 403 && tries === 1 && fromElsewhere(error, github)) continue;
      throw error;
    }
  }
}

/** A 403 of the storage host, not of GitHub: the answer's own address is another one. */
function fromElsewhere(error: GithubError, github: Github): boolean {
  const url = (error.cause as { response?: { url?: string } } | undefined)?.response?.url;
  return url !== undefined && !url.startsWith(`${github.urls.api}/repos/`);
}

async function* decoded(
  body: ReadableStream<Uint8Array> | null | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<string> {
  if (!body) return;
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const bytes of body) {
      const text = decoder.decode(bytes, { stream: true });
      if (text) yield text;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw new GithubError('unavailable', 0, 'The connection broke while a job log was read.', { cause: error });
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
