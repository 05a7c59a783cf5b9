import { createHash } from 'node:crypto';
import type { Anchor } from '../domain/failure.ts';
import { templateOf } from './score.ts';

/** More anchors would make two runs of one failure differ. */
const ANCHORS_USED = 3;

/**
 * What makes two failures the same: a hash of the first anchors without numbers, times, hashes and directories. The
 * version stands in front, because a better one will come and must not be taken for this.
 */
export function fingerprint(anchors: readonly Pick<Anchor, 'text'>[]): string {
  const templates = [...new Set(anchors.map(({ text }) => templateOf(text)).filter(Boolean))].slice(0, ANCHORS_USED);
  return `v0:${createHash('sha256').update(templates.join('\n')).digest('hex').slice(0, 16)}`;
}
