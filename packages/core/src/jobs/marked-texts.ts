import type { Author, Issue } from '../domain/issue.ts';
import { readEditors } from '../github/editors.ts';
import { type MarkerKind, readMarkers } from '../text/marker.ts';
import type { Deps } from './deps.ts';

/**
 * The texts that hold a marker and were last edited, if at all, by somebody trusted (B3). Only they are asked about:
 * mostly there is none. They count whenever they were written, because a redelivery must find the answer to its first
 * delivery. A failure of GraphQL is thrown: a marker whose editor is unknown must not count.
 */
export async function markedTexts<T extends Pick<Issue, 'body' | 'nodeId'>>(
  deps: Deps,
  texts: readonly T[],
  trusted: (author: Author) => boolean,
): Promise<T[]> {
  const marked = texts.filter(({ body }) => readMarkers(body).length > 0);
  if (marked.length === 0) return [];
  const edits = await readEditors(
    deps.github,
    deps.settings.home,
    marked.map(({ nodeId }) => nodeId),
  );
  return marked.filter(({ nodeId }) => {
    const edit = edits.get(nodeId);
    return !edit || trusted(edit.editor);
  });
}

/** The last well-formed marker of a kind among texts whose writers are trusted, and where it stands. */
export function newestMarker<T>(
  texts: readonly { body: string; url: string }[],
  kind: MarkerKind,
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
): (T & { url: string }) | undefined {
  for (const { body, url } of texts.toReversed()) {
    for (const marker of readMarkers(body).toReversed()) {
      const parsed = marker.kind === kind ? schema.safeParse(marker.data) : undefined;
      if (parsed?.success) return { ...parsed.data, url };
    }
  }
  return undefined;
}
