import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { fullName, type RepoRef } from '../domain/repo.ts';
import { GithubError, UserError } from '../errors.ts';
import type { Github } from './client.ts';
import { openStored } from './download.ts';

/** The largest archive that is taken: 512 MiB. */
const MOST_BYTES = 512 * 1024 * 1024;
/** Tries of an archive whose download breaks off. */
const TRIES = 2;

/** An archive on the disk: its size, and SHA-256 in hex. GitHub may pack the same commit differently another time. */
export interface SavedArchive {
  bytes: number;
  sha256: string;
}

/**
 * Saves the files of a commit as GitHub packs them (tar, gzip; one folder around everything) in a new file, in a stream.
 * `.gitattributes` of the repository has a say: what is `export-ignore` is missing. Throws `GithubError`, also when there
 * is no such commit, and UserError for an archive above 512 MiB; then no file is left.
 */
export async function downloadTarball(
  github: Github,
  repo: RepoRef,
  sha: string,
  file: string,
  signal: AbortSignal,
  most: number = MOST_BYTES,
): Promise<SavedArchive> {
  for (let tries = 1; ; tries++) {
    const stored = await openStored(github, repo, { kind: 'tarball', sha }, signal);
    if (!stored)
      throw new GithubError(
        'not-found',
        404,
        `GitHub has no commit ${sha.slice(0, 12)} of ${fullName(repo)} any more.`,
      );
    try {
      return await save(stored.body ?? new ReadableStream(), file, most);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof TooLarge) throw tooLarge(repo, most);
      if (isOfDisk(error)) throw new UserError(`${file} cannot be written: ${error.message}.`, { cause: error });
      if (tries < TRIES) continue;
      throw new GithubError(
        'unavailable',
        0,
        `The connection broke while the files of ${fullName(repo)} were downloaded.`,
        { cause: error },
      );
    }
  }
}

class TooLarge extends Error {}

const tooLarge = (repo: RepoRef, most: number): UserError =>
  new UserError(
    `The files of ${fullName(repo)} are more than ${Math.floor(most / 1024 / 1024)} MiB as an archive; a fix cannot be tried out on them.`,
  );

/** A disk that is full or read-only, not a connection that broke. */
const isOfDisk = (error: unknown): error is NodeJS.ErrnoException =>
  ['open', 'write', 'close'].includes((error as NodeJS.ErrnoException | undefined)?.syscall ?? '');

async function save(body: ReadableStream<Uint8Array>, file: string, most: number): Promise<SavedArchive> {
  const hash = createHash('sha256');
  // A file that is there already is somebody's.
  const out = await open(file, 'wx', 0o600);
  try {
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > most) throw new TooLarge();
      hash.update(chunk);
      await out.writeFile(chunk);
    }
    await out.close();
    return { bytes, sha256: hash.digest('hex') };
  } catch (error) {
    await out.close().catch(() => {});
    await rm(file, { force: true });
    throw error;
  }
}
