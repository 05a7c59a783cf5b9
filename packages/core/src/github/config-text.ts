/** A file as GraphQL shows it; null when it is not there. */
export type Blob = { text?: string | null; isTruncated?: boolean } | null;

/** The configuration as a write's answer shows it; left out when the answer does not tell. */
export interface Shown {
  config?: { text: string | undefined };
}

/** Selects it on a repository; `$config` is `HEAD:` and the path. */
export const CONFIG = 'config: object(expression: $config) { ... on Blob { text isTruncated } }';

export function configText(blob: Blob | undefined): Shown {
  if (blob === undefined || (blob && (typeof blob.text !== 'string' || blob.isTruncated))) return {};
  return { config: { text: blob?.text ?? undefined } };
}
