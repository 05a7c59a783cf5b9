import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { AlertError, messageOf, UserError } from '../errors.ts';
import { parseJson } from './json.ts';

/** A value on its way from one job to another, as text, and the hash that goes there by another way (W9). */
export interface Sealed {
  text: string;
  /** SHA-256 of the text's UTF-8, 64 hex digits. */
  sha256: string;
}

/** Whole files stand in it, before and after: more than JSON from outside may be, and bounded by its schema. */
export const MAX_SEALED_BYTES = 16 * 1024 * 1024;

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A value as JSON, with its hash. UserError when it is larger than 16 MiB: no job would read it (I9). `what` names it. */
export function seal(value: unknown, what: string): Sealed {
  const text = `${JSON.stringify(value)}\n`;
  if (Buffer.byteLength(text) > MAX_SEALED_BYTES)
    throw new UserError(
      `${what} would be larger than ${MAX_SEALED_BYTES} bytes, more than a later job reads: lower \`max-files\`, or protect the large files with \`protected-paths\`.`,
    );
  return { text, sha256: hashOf(text) };
}

/**
 * W9, AM106: what was sealed, read by a closed schema. The hash is compared before a byte is parsed; a text that was
 * changed on its way, or is no such value, is never a mistake that could be talked about: AlertError, and the run is red.
 */
export function unseal<T>({ text, sha256 }: Sealed, schema: z.ZodType<T>, what: string): T {
  if (hashOf(text) !== sha256)
    throw new AlertError(
      'W9',
      `${what} is not the one that was handed over: its SHA-256 differs. Start again with a new run; if this repeats, somebody changes the artifact.`,
    );
  let value: unknown;
  try {
    value = parseJson(text, what, MAX_SEALED_BYTES);
  } catch (error) {
    throw new AlertError('W9', messageOf(error));
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AlertError('W9', `${what} does not fit: ${issue?.path.join('.') || 'value'}: ${issue?.message}.`);
}
