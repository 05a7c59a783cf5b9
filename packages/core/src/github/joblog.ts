import type { RepoRef } from '../domain/repo.ts';
import { GithubError } from '../errors.ts';
import type { Github } from './client.ts';
import { openStored } from './download.ts';

/** The log of a job, or that GitHub no longer (or not yet) has it (FT40). */
export type JobLog = { kind: 'log'; chunks: AsyncIterable<string> } | { kind: 'log-gone'; why: string };

/**
 * Opens the log of one job as a stream of text; nothing of it is held. Bytes that are no UTF-8 become U+FFFD. A
 * connection that breaks while reading throws `GithubError` of kind `unavailable`; what came before stays usable.
 */
export async function jobLog(
  github: Github,
  repo: RepoRef,
  jobId: number,
  { signal }: { signal?: AbortSignal } = {},
): Promise<JobLog> {
  const opened = await openStored(github, repo, { kind: 'job-log', job: jobId }, signal);
  if (opened) return { kind: 'log', chunks: decoded(opened.body, signal) };
  const why = `GitHub has no log of job ${jobId}: it expired, was deleted, or the job has not run yet`;
  return { kind: 'log-gone', why };
}

async function* decoded(
  body: ReadableStream<Uint8Array> | undefined,
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
