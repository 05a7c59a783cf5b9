/**
 * Hidden markers: what a job must remember stands in its own comment as `<!-- ai-devops:KIND v1 DATA -->`. Reading one
 * says nothing about who wrote it: that is decided where author and editor are known.
 */

import { mapTexts, parseJson } from './json.ts';

export const MARKER_KINDS = [
  'failure',
  'triage',
  'fix',
  'plan',
  'approved',
  'change',
  'decision',
  'rollback',
  'overflow',
] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

export interface Marker {
  kind: MarkerKind;
  version: number;
  data: unknown;
  /** Where in the body it stands. */
  index: number;
}

/** Markers are looked for in so many of the newest comments of an issue; beyond them a sticky comment is written anew. */
export const COMMENTS_LOOKED_AT = 500;

/** The version that is written. A reader decides which versions it understands. */
const VERSION = 1;

// `v1 DATA`: base64url, in which `-` is written as `.`: an HTML comment must not hold `--`, and base64url can.
// The reader also takes `-`, so a marker written in plain base64url is understood.
const MARKER = new RegExp(`<!-- ai-devops:(${MARKER_KINDS.join('|')}) v([1-9]\\d{0,2}) ([\\w.-]{1,1500000}) -->`, 'g');

/** One marker. Strings are redacted before they are encoded, because no guard can read them afterwards (O2). */
export function writeMarker(kind: MarkerKind, data: unknown, redact: (text: string) => string): string {
  const json = JSON.stringify(mapTexts(data, redact));
  parseJson(json, `marker ${kind}`);
  const encoded = Buffer.from(json, 'utf8').toString('base64url').replaceAll('-', '.');
  return `<!-- ai-devops:${kind} v${VERSION} ${encoded} -->`;
}

/**
 * What tells two markers of one kind apart: a failure's fingerprint. Of any other kind there is one in its place, and the
 * kind says it all.
 */
export function markerKey({ kind, data }: Pick<Marker, 'kind' | 'data'>): string {
  const { fingerprint } = (kind === 'failure' ? (data ?? {}) : {}) as { fingerprint?: unknown };
  return typeof fingerprint === 'string' ? fingerprint : kind;
}

/** Every readable marker of a text, in order. A broken one is not there: never an error, because anyone can write one. */
export function readMarkers(body: string): Marker[] {
  const found: Marker[] = [];
  for (const match of body.matchAll(MARKER)) {
    const [, kind, version, encoded] = match;
    const data = decode(encoded!);
    if (data !== undefined)
      found.push({ kind: kind as MarkerKind, version: Number(version), data, index: match.index });
  }
  return found;
}

function decode(encoded: string): unknown {
  try {
    return parseJson(Buffer.from(encoded.replaceAll('.', '-'), 'base64url').toString('utf8'), 'marker');
  } catch {
    return undefined;
  }
}
