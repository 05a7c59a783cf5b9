import { createHash } from 'node:crypto';
import { readMarkers } from '../../text/marker.ts';

/**
 * All that a person sees of a plan's body: everything but our marker, which is the last of its kind. What somebody wrote behind
 * the marker belongs to it. Line ends and the white space around it make no difference: web forms change them.
 */
export function visiblePlan(body: string): string {
  const text = body.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const at = readMarkers(text).findLast(({ kind }) => kind === 'plan')?.index;
  if (at === undefined) return text.trim();
  const end = text.indexOf('-->', at) + '-->'.length;
  return [text.slice(0, at), text.slice(end)]
    .map((part) => part.trim())
    .join('\n\n')
    .trim();
}

/** SHA-256 of it, as 64 hex digits: an edited plan has another one (G5). */
export const planTextHash = (body: string): string => createHash('sha256').update(visiblePlan(body)).digest('hex');

const NO_HASH = '0'.repeat(64);

/**
 * The hash that a plan's marker must carry. `render` makes the whole body as it will be posted, with that hash in its marker;
 * what people see does not depend on it.
 */
export const sealPlan = (render: (hash: string) => string): string => planTextHash(render(NO_HASH));
