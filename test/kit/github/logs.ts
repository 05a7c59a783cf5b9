/**
 * Where logs and artifacts really lie: signed addresses of a storage service that lives a minute, takes no GitHub token, and may
 * be another origin. A client that carries its token across the redirect is refused, as Azure refuses it.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sendText } from '../http.ts';
import type { Clock } from './clock.ts';
import type { LogSource } from './memory.ts';

/** A file that lies in the store: the log of a job, the archive of a run's logs, an artifact. */
export interface StoredFile {
  /** Of the job, run or artifact. */
  id: number;
  /** `12.txt`, `12.zip`. */
  name: string;
  type: string;
  /** What it holds when somebody comes for it. */
  content(): LogSource | Buffer | Promise<Buffer>;
}

/** One visit to the log store. */
export interface Download {
  /** Id of the job, run or artifact; 0 when the address was signed by nobody. */
  id: number;
  /** Name of the file: `12.txt` for the log of job 12, `7.zip` for an archive. */
  file: string;
  /** The token reached the store: a leak when the store is another origin. */
  authorization: boolean;
  range?: string;
  status: number;
  /** Bytes that were sent. */
  bytes: number;
}

export interface LogStore {
  /** Set once the listener is up: the origin of signed addresses. */
  origin: string;
  /** The store is another origin than the API, as on GitHub. */
  foreign: boolean;
  readonly downloads: Download[];
  /** A fresh signed address of a file. */
  sign(file: StoredFile): string;
  /** Answers a request that came to a signed address; false when it is none. `cut` breaks off in the middle. */
  answer(req: IncomingMessage, res: ServerResponse, cut?: boolean): Promise<boolean>;
}

const MINUTE = 60_000;

export function makeLogStore(clock: Clock): LogStore {
  const signed = new Map<string, { file: StoredFile; until: number }>();
  const downloads: Download[] = [];
  const store: LogStore = {
    origin: '',
    foreign: true,
    downloads,
    sign(file) {
      const until = clock.now() + MINUTE;
      const sig = createHash('sha256').update(`${file.name}:${until}:${signed.size}`).digest('base64url');
      signed.set(sig, { file, until });
      const query = new URLSearchParams({ sv: '2025-11-05', sr: 'b', sp: 'r', se: new Date(until).toISOString(), sig });
      return `${store.origin}/_logs/${file.name}?${query}`;
    },
    async answer(req, res, cut = false) {
      const url = new URL(req.url ?? '/', 'http://twin');
      if (!url.pathname.startsWith('/_logs/')) return false;
      const found = signed.get(url.searchParams.get('sig') ?? '');
      const visit: Download = {
        id: found?.file.id ?? 0,
        file: found?.file.name ?? '',
        authorization: req.headers.authorization !== undefined,
        ...(req.headers.range ? { range: req.headers.range } : {}),
        status: 200,
        bytes: 0,
      };
      downloads.push(visit);
      const fail = (status: number, code: string, message: string) => {
        visit.status = status;
        const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
        sendText(res, status, xml, 'application/xml');
        return true;
      };
      if (visit.authorization && store.foreign)
        return fail(401, 'InvalidAuthenticationInfo', 'Authentication information is not given in the correct format.');
      if (!found || found.until < clock.now())
        return fail(
          403,
          'AuthenticationFailed',
          'Server failed to authenticate the request. Signature not valid in the specified time frame.',
        );
      await send(found.file, req, res, visit, cut);
      return true;
    },
  };
  return store;
}

async function send(
  file: StoredFile,
  req: IncomingMessage,
  res: ServerResponse,
  visit: Download,
  cut: boolean,
): Promise<void> {
  const type = { 'content-type': file.type, 'x-ms-blob-type': 'BlockBlob' };
  const content = await file.content();
  if (typeof content === 'function') {
    res.writeHead(200, type);
    const source = content().on('data', (chunk: Buffer | string) => {
      visit.bytes += Buffer.byteLength(chunk);
      if (cut) setImmediate(() => res.destroy());
    });
    // A client may stop reading in the middle: that is its right, not our error.
    await pipeline(source, res).catch(() => source.destroy());
    return;
  }
  const bytes = Buffer.from(content as string);
  const range = /^bytes=(\d+)-(\d*)$/.exec(req.headers.range ?? '');
  const from = Number(range?.[1] ?? 0);
  if (range && from >= bytes.length) {
    visit.status = 416;
    sendText(res, 416, '');
    return;
  }
  const to = range?.[2] ? Math.min(Number(range[2]), bytes.length - 1) : bytes.length - 1;
  const part = bytes.subarray(from, to + 1);
  visit.status = range ? 206 : 200;
  visit.bytes = part.length;
  const more = range ? { 'content-range': `bytes ${from}-${to}/${bytes.length}` } : {};
  res.writeHead(visit.status, { ...type, 'content-length': part.length, ...more });
  if (cut) res.write(part.subarray(0, part.length / 2), () => res.destroy());
  else await pipeline(Readable.from([part]), res).catch(() => undefined);
}
