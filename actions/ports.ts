import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type Clock,
  type Journal,
  type Log,
  messageOf,
  type RandomHex,
  type Secrets,
  UserError,
} from '@ai-devops/core';
import { command } from './log.ts';

/** The ports of this host, but for the log. */

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted();
    await delay(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
      // timers/promises wraps the reason in an AbortError; the port promises the reason itself.
      signal?.throwIfAborted();
      throw error;
    });
  },
};

export const randomHex: RandomHex = (bytes) => randomBytes(bytes).toString('hex');

/** Known secrets. The runner is told to mask each one, whatever its length, before anybody else can see it. */
export function actionsSecrets(): Secrets {
  const known = new Map<string, string>();
  return {
    add: (name, value) => {
      if (value === '' || known.has(value)) return;
      known.set(value, name);
      command('add-mask', value);
    },
    all: () => [...known].filter(([value]) => value.length >= 8).map(([value, name]) => ({ name, value })),
  };
}

/** Environment variables that hold a secret by their name; those that only say where one lies do not. */
const SECRET_NAME = /(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|(^|_)AUTH(_|$))/i;
const NO_SECRET = /^(INPUT_|GITHUB_ACTION)|(_FILE|_PATH|_DIR|_HOME|_SOCK|_URL|_URI|_ID)$/i;

/**
 * What is none whatever its name: a number, and an address or a path of plain words. A part that could be a key in
 * itself (long, or of both cases, as in a web hook or a key of AWS) makes either one a secret.
 */
const PLAIN_NUMBER = /^[+-]?[0-9]+([.,:][0-9]+)*$/;
const PLACE = /^(https?:\/\/[a-z0-9.-]+(:[0-9]+)?(?=\/|$)|[A-Za-z]:[\\/]|~?\/|\.{1,2}[\\/])/;
const PLAIN_PART = /^(?=.{0,20}$)([A-Z]?[a-z0-9._@ -]*|[A-Z0-9._ -]+)$/;
const isPlain = (value: string): boolean =>
  PLAIN_NUMBER.test(value) ||
  (PLACE.test(value) &&
    value
      .replace(PLACE, '')
      .split(/[\\/]/)
      .every((part) => PLAIN_PART.test(part)));

/** Adds what the environment holds: a child or a log line could show it although no input names it (O2). */
export function addEnvironmentSecrets(env: Record<string, string | undefined>, secrets: Secrets): void {
  for (const [name, given] of Object.entries(env)) {
    const value = given?.trim() ?? '';
    if (value.length >= 8 && SECRET_NAME.test(name) && !NO_SECRET.test(name) && !isPlain(value))
      secrets.add(name, value);
  }
}

/** What a child process and the library may see of the environment: never a token, a key, an input (E1). */
const CHILD_ENV = new Set(
  'PATH HOME USER LOGNAME SHELL LANG LC_ALL TZ TMPDIR TEMP TMP SYSTEMROOT WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMFILES HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS RUNNER_OS RUNNER_ARCH'.split(
    ' ',
  ),
);
export const childEnv = (env: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && CHILD_ENV.has(name.toUpperCase()) ? [[name, value]] : [],
    ),
  );

/** A folder of this run's own, new even if two steps of one job run the same action. */
export function runFolder(env: Record<string, string | undefined>, run: { id: number; attempt: number }): string {
  const base = path.join(env['RUNNER_TEMP'] || tmpdir(), 'ai-devops');
  try {
    mkdirSync(base, { recursive: true });
    for (let step = 1; ; step++) {
      const folder = path.join(base, `${run.id}-${run.attempt}${step === 1 ? '' : `-${step}`}`);
      // `mkdir` without `recursive` is the test and the claim in one.
      try {
        mkdirSync(folder);
        return folder;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || step > 999) throw error;
      }
    }
  } catch (error) {
    throw new UserError(`The audit log cannot be written below ${base}: ${messageOf(error)}. Nothing was done.`, {
      cause: error,
    });
  }
}

/** JSON lines, on the disk when `append` returns. A record that cannot be written is shown in the log, then thrown. */
export function fileJournal(file: string, log: Log): Journal & { close(): void } {
  const fd = openSync(file, 'a', 0o600);
  return {
    append: (record) => {
      const line = `${JSON.stringify(record)}\n`;
      try {
        writeSync(fd, line);
        fsyncSync(fd);
      } catch (error) {
        log.error(`${path.basename(file)} cannot be written (${messageOf(error)}). The record: ${line}`);
        throw error;
      }
    },
    close: () => closeSync(fd),
  };
}
