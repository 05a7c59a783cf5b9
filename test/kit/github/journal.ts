/** What happened: every request, and every write as a sentence that a person can read. */
import type { Clock } from './clock.ts';
import { stamp } from './memory.ts';

/** One request that reached the twin. */
export interface RequestRecord {
  /** Counts from 1 in order of arrival. */
  id: number;
  at: string;
  method: string;
  /** Without `/api/v3`, and by the repository's present name: `/repos/octo/app/issues`. */
  path: string;
  query: Record<string, string>;
  /** Whose token it was; null without a known token. */
  login: string | null;
  /** null while it is answered, and when the connection was cut instead. */
  status: number | null;
  /** It wanted to change something: any method but GET and HEAD, a GraphQL query excepted. */
  write: boolean;
  accept: string;
  /** Points of a GraphQL query by GitHub's documented formula. */
  cost?: number;
  /** The GraphQL operation's name, or its first field. */
  operation?: string;
}

export type WriteKind =
  | 'comment'
  | 'edit-comment'
  | 'delete-comment'
  | 'open-issue'
  | 'edit-issue'
  | 'close-issue'
  | 'reopen-issue'
  | 'label'
  | 'make-label'
  | 'edit-label'
  | 'delete-label'
  | 'reaction'
  | 'delete-reaction'
  | 'assign'
  | 'lock'
  | 'unlock'
  | 'commit'
  | 'create-object'
  | 'create-ref'
  | 'update-ref'
  | 'delete-ref'
  | 'open-pull'
  | 'edit-pull'
  | 'close-pull'
  | 'reopen-pull'
  | 'merge'
  | 'enqueue'
  | 'update-branch'
  | 'ready-pull'
  | 'review'
  | 'request-review'
  | 'check-run'
  | 'status'
  | 'rerun'
  | 'dispatch'
  | 'other';

/** What a merge, or a place in a merge queue, was asked for with. */
export interface MergeFacts {
  method: 'merge' | 'squash' | 'rebase';
  via: 'merge' | 'merge-async' | 'graphql';
  /** The head that the client sent along; null when it sent none. */
  sent: string | null;
  head: string;
  /** The branch, and its commit just before. */
  base: string;
  baseSha: string;
}

/** One change of the world that a client made. */
export interface Write {
  /** The request that made it. */
  request: number;
  at: string;
  kind: WriteKind;
  /** `owner/name`. */
  repo: string;
  /** The issue or pull request. */
  number?: number;
  by: string;
  /** `+ci:test_failure`, `eyes`, a branch, a path … */
  detail?: string;
  /** The id of the comment, reaction, check run … */
  id?: number;
  /** Of `merge` and `enqueue`. */
  merge?: MergeFacts;
  /** The text that was written. */
  body?: string;
  /** `label octo/app#7 +ci:test_failure by github-actions[bot]`. */
  text: string;
}

export type NewWrite = Omit<Write, 'at' | 'text' | 'request'>;

export interface Journal {
  requests: RequestRecord[];
  writes: Write[];
}

export const emptyJournal = (): Journal => ({ requests: [], writes: [] });

export function open(journal: Journal, clock: Clock, told: Omit<RequestRecord, 'id' | 'at' | 'status'>): RequestRecord {
  const record: RequestRecord = { id: journal.requests.length + 1, at: stamp(clock.now()), status: null, ...told };
  journal.requests.push(record);
  return record;
}

export function wrote(journal: Journal, clock: Clock, request: number, write: NewWrite): void {
  const subject = write.number === undefined ? write.repo : `${write.repo}#${write.number}`;
  const text = [write.kind, subject, ...(write.detail === undefined ? [] : [write.detail]), 'by', write.by].join(' ');
  journal.writes.push({ request, at: stamp(clock.now()), ...write, text });
}
