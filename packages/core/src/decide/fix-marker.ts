import { type FixPull, fixPullSchema } from '../domain/fix.ts';
import { readMarkers } from '../text/marker.ts';

/** The fix that the body of a pull request says it is, by its last marker of kind `fix`; whoever wrote it. */
export function fixIn(body: string): FixPull | undefined {
  const marker = readMarkers(body).findLast(({ kind }) => kind === 'fix');
  return marker && fixPullSchema.safeParse(marker.data).data;
}
