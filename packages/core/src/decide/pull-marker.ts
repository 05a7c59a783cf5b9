import type { FixPull } from '../domain/fix.ts';
import { type PullMarker, pullMarkerSchema } from '../domain/pull-marker.ts';
import { readMarkers } from '../text/marker.ts';

/** What the body of a pull request says it is, by its last marker that can be one; whoever wrote it. */
export function markerOf(body: string): PullMarker | undefined {
  const found = readMarkers(body).flatMap(({ kind, data }) => pullMarkerSchema.safeParse({ kind, data }).data ?? []);
  return found.at(-1);
}

/** The fix that it says it is. */
export function fixIn(body: string): FixPull | undefined {
  const marker = markerOf(body);
  return marker?.kind === 'fix' ? marker.data : undefined;
}

/** owner/name#number of the issue that a fix or a plan is for. */
export const issueOf = (marker: PullMarker): string | undefined =>
  marker.kind === 'fix' || marker.kind === 'plan' ? marker.data.issue : undefined;
