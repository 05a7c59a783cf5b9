import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isSanePath } from '../domain/path.ts';
import { fullName, type RepoRef } from '../domain/repo.ts';
import { GithubError } from '../errors.ts';
import type { Github } from './client.ts';
import { openStored } from './download.ts';
import { tarFiles } from './tar.ts';

/**
 * What is read of a repository at most: names, texts, bytes of one text and of all, and bytes of the whole archive when it is
 * unpacked. The search over all of them takes a second or two.
 */
export const TEXTS = {
  names: 50_000,
  texts: 6_000,
  bytesOfOne: 256 * 1024,
  bytes: 12 * 2 ** 20,
  unpacked: 512 * 2 ** 20,
} as const;

/** A file of a repository as text. */
export interface RepositoryText {
  path: string;
  text: string;
}

/** The files of a commit. */
export interface RepositoryTexts {
  /** Of every regular file, as far as the archive was read; those that `.gitattributes` keeps out of archives are not in it. */
  paths: string[];
  texts: RepositoryText[];
  /** There is more than was read. */
  cut: boolean;
}

/** Tries of an archive whose download breaks off. */
const TRIES = 2;

/**
 * The text files of a commit, by one request: GitHub's archive of it is read as it comes, and nothing is written to a disk.
 * `wanted` says which paths are worth their bytes. Files that are no UTF-8 or hold a NUL are no text. Beyond the bounds it
 * stops, and says so. Throws `GithubError`.
 */
export async function readRepositoryTexts(
  github: Github,
  repo: RepoRef,
  sha: string,
  wanted: (path: string) => boolean,
  signal: AbortSignal,
  bounds: { [name in keyof typeof TEXTS]: number } = TEXTS,
): Promise<RepositoryTexts> {
  for (let tries = 1; ; tries++) {
    const stored = await openStored(github, repo, { kind: 'tarball', sha }, signal);
    const at = `${sha.slice(0, 12)} of ${fullName(repo)}`;
    if (!stored) throw new GithubError('not-found', 404, `GitHub has no commit ${at} any more.`);
    try {
      return await textsOf(stored.body ?? new ReadableStream(), wanted, bounds);
    } catch (error) {
      signal.throwIfAborted();
      if (tries < TRIES) continue;
      throw new GithubError('unavailable', 0, `The files of ${at} could not be read whole.`, { cause: error });
    }
  }
}

async function textsOf(
  body: ReadableStream<Uint8Array>,
  wanted: (path: string) => boolean,
  bounds: { [name in keyof typeof TEXTS]: number },
): Promise<RepositoryTexts> {
  const packed = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  packed.pipe(unpacked);
  const found: RepositoryTexts = { paths: [], texts: [], cut: false };
  let left = bounds.unpacked;
  let room = bounds.bytes;
  async function* bounded(): AsyncGenerator<Buffer> {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      left -= chunk.length;
      if (left < 0) throw new TooMuch();
      yield chunk;
    }
  }
  const isWorth = ({ name, size }: { name: string; size: number }): boolean =>
    size <= Math.min(bounds.bytesOfOne, room) && found.texts.length < bounds.texts && wanted(pathOf(name));
  try {
    for await (const { name, bytes } of tarFiles(bounded(), isWorth)) {
      const path = pathOf(name);
      // One folder is around everything.
      if (path === '' || !isSanePath(path)) continue;
      if (found.paths.length === bounds.names) return { ...found, cut: true };
      found.paths.push(path);
      const text = bytes && textOf(bytes);
      if (text !== undefined) {
        found.texts.push({ path, text });
        room -= bytes!.length;
      } else if (!bytes && wanted(path)) found.cut = true;
    }
    return found;
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { ...found, cut: true };
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

class TooMuch extends Error {}

const pathOf = (name: string): string => name.slice(name.indexOf('/') + 1);

function textOf(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
