import type { RepoRef } from './repo.ts';

/** The label on every issue and pull request of ours: by it they are found. */
export const OUR_LABEL = 'ai-devops';

/** Who wrote something. `id` is GitHub's numeric id; a deleted account is the login `ghost` with id 0. */
export interface Author {
  login: string;
  id: number;
  type: 'User' | 'Bot' | 'Organization' | 'Mannequin';
}
export const GHOST: Author = { login: 'ghost', id: 0, type: 'User' };

export interface Comment {
  id: number;
  /** GraphQL's name for it; empty in a record that an MCP server gave. */
  nodeId: string;
  author: Author;
  body: string;
  /** ISO 8601, GitHub's clock. */
  createdAt: string;
  updatedAt: string;
  url: string;
}

export interface Issue {
  repo: RepoRef;
  number: number;
  /** GraphQL's name for it; empty in a record that an MCP server gave. */
  nodeId: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  locked: boolean;
  author: Author;
  labels: string[];
  /** Logins. */
  assignees: string[];
  createdAt: string;
  updatedAt: string;
  /** When it was closed; null while it is open, and when that is not known. */
  closedAt: string | null;
  url: string;
  /** GitHub numbers issues and pull requests in one row. */
  isPull: boolean;
}

/** Answer of GitHub's permission endpoint; `unknown` is any failure to learn it, and denies (G1, R4). */
export type Permission = 'admin' | 'write' | 'read' | 'none' | 'unknown';

/** A bot that a maintainer named by login and numeric id; a `[bot]` suffix alone never admits anybody (G6). */
export interface BotId {
  login: string;
  id: number;
}
