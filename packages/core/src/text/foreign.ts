import type { RandomHex } from '../ports.ts';
import { fenceWith } from './fence.ts';
import type { Redactor } from './redact.ts';
import { cap, sanitize, sanitizeLog } from './sanitize.ts';

/** A text from outside, on its way to a model. */
export interface Foreign {
  /** What it is: `issue`, `comment`, `log`, `code` … People's own texts lose hidden markup, all others keep theirs. */
  kind: string;
  /** The name by which evidence may cite it. */
  source: string;
  author?: string;
  /** What GitHub says the author may do here (G8). */
  permission?: string;
  text: string;
  /** Characters at most. */
  max: number;
}

/** Markup is hidden in what people write; in code and logs it is the thing itself and must stay quotable. */
const WRITTEN: ReadonlySet<string> = new Set(['markdown', 'issue', 'comment']);

/**
 * The one way in which a foreign text gets to a model (I1): cleaned, redacted, capped, fenced, in this order. `safe` is
 * what stands between the fences. Throws when the redactor does, and then nothing may be sent (E7).
 */
export function foreignWith(
  redactor: Redactor,
  random: RandomHex,
): (foreign: Foreign) => { safe: string; fenced: string } {
  const fence = fenceWith(random);
  return ({ kind, source, author, permission, text, max }) => {
    const clean = WRITTEN.has(kind) ? sanitize(text) : sanitizeLog(text);
    const safe = cap(redactor.redact(clean), max, kind === 'log' ? 'ends' : 'start');
    const trust = permission === 'write' || permission === 'admin' ? 'writer' : 'untrusted';
    return { safe, fenced: fence({ kind, source, author, permission, trust, text: safe }) };
  };
}
