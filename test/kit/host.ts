import { randomBytes } from 'node:crypto';
import type { Host } from '../../packages/core/src/settings.ts';

/** A host in memory: what a job logs, records and knows, for a test to look at. The network is the real one, to twins. */
export interface TestHost extends Host {
  lines: string[];
  audits: Record<string, unknown>[];
  transcripts: Record<string, unknown>[];
}

export function testHost(over: Partial<Host> = {}): TestHost {
  const lines: string[] = [];
  const audits: Record<string, unknown>[] = [];
  const transcripts: Record<string, unknown>[] = [];
  const known: { name: string; value: string }[] = [];
  const say = (level: string) => (text: string) => void lines.push(`${level}: ${text}`);
  return {
    env: { PATH: process.env['PATH'] ?? '' },
    fetch: (input, init) => fetch(input, init),
    clock: {
      now: () => Date.now(),
      monotonic: () => performance.now(),
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          signal?.throwIfAborted();
          // Waits that are worth a retry pass at once; a deadline of minutes never ends before its test does.
          const abort = () => {
            clearTimeout(timer);
            reject(signal?.reason as Error);
          };
          const timer = setTimeout(
            () => {
              signal?.removeEventListener('abort', abort);
              resolve();
            },
            ms < 60_000 ? Math.min(ms, 5) : ms,
          );
          timer.unref();
          signal?.addEventListener('abort', abort, { once: true });
        }),
    },
    log: {
      debug: say('debug'),
      info: say('info'),
      notice: say('notice'),
      warning: say('warning'),
      error: say('error'),
      group: say('group'),
      endGroup: () => undefined,
    },
    secrets: {
      add: (name, value) => void known.push({ name, value }),
      all: () => known.filter(({ value }) => value.length >= 8),
    },
    random: (bytes) => randomBytes(bytes).toString('hex'),
    audit: { append: (record) => void audits.push(record) },
    transcript: { append: (record) => void transcripts.push(record) },
    signal: new AbortController().signal,
    ...over,
    lines,
    audits,
    transcripts,
  };
}
