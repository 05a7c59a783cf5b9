import { createHash } from 'node:crypto';
import type { ChangeRequest } from '../../domain/change.ts';

/**
 * `{type}-{id}`: what a change is called. Without an id of its own, the first twelve hex digits of a SHA-256 over what is to
 * be changed where. The alert is no part of it: one that fires again finds the pull request of the first time.
 */
export function changeId({ type, id, file, repository, environment, target, values, patch }: ChangeRequest): string {
  const asked = [type, repository?.toLowerCase(), file, environment, target, values, patch];
  const hash = createHash('sha256').update(JSON.stringify(sorted(asked)));
  return `${type}-${id ?? hash.digest('hex').slice(0, 12)}`;
}

/** The branch of a change; no other is ever made for it. */
export const changeBranch = (request: ChangeRequest): string => branchOfChange(changeId(request));

/** The same for a change by its id. */
export const branchOfChange = (id: string): string => `agent-sre/${id}`;

/** With the keys of every map in their order; JSON has at most 64 levels here (I9). */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, sorted(inner)]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
