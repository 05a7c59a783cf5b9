/** What a route is, how it is found, and how it says no. */
import type { Readable } from 'node:stream';
import type { NewWrite, RequestRecord } from './journal.ts';
import { findIssue, fullName, type Issue, type Repo, type World } from './memory.ts';
import type { Token } from './tokens.ts';

export interface Reply {
  status: number;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is. */
  raw?: string | Buffer;
  stream?: () => Readable;
  type?: string;
  headers?: Record<string, string>;
}

/** One call as a route sees it. */
export interface Call {
  world: World;
  token: Token;
  record: RequestRecord;
  method: string;
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** `raw`, `diff`, `object`, `text-match` … or `json`. */
  media: string;
  /** Of routes under `/repos/{owner}/{repo}`; elsewhere it throws. */
  repo: Repo;
  /** The address that pages of this answer have, for Link headers. */
  self: string;
  wrote(write: Omit<NewWrite, 'by' | 'repo'> & { repo?: string }): void;
}

export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `{name}` is one segment, `{name+}` the rest, `{name*}` the rest or nothing. */
  path: string;
  /** As in `x-accepted-github-permissions`; `issues=write; pull_requests=write` goes by what the number is. */
  needs?: string;
  /** Not even public repositories answer without the permission (logs). */
  closed?: boolean;
  /** Query parameters that it heeds; any other is unmodelled. Lists take `per_page` and `page` besides. */
  query?: string[];
  /** Media types other than JSON that it can answer. */
  media?: string[];
  handle(call: Call): Reply | Promise<Reply>;
}

/** An error that becomes the answer. */
export interface Refusal extends Error {
  reply: Reply;
  /** Set when the twin, not GitHub, is to blame. */
  unmodelled?: string;
}

export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'reply' in error;

/** GitHub's error body. */
export function problem(status: number, message: string, more: Record<string, unknown> = {}): Reply {
  return {
    status,
    body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

/** Throws a refusal with GitHub's error body. */
export function refuse(status: number, message: string, more: Record<string, unknown> = {}): never {
  throw Object.assign(new Error(message), { reply: problem(status, message, more) });
}

export const notFound = (): never => refuse(404, 'Not Found');

/** 422 as GitHub validates. */
export function invalid(errors: Record<string, string>[], message = 'Validation Failed'): never {
  return refuse(422, message, { errors });
}

/** What the twin does not do is never answered as if it did. */
export function unmodelled(what: string): never {
  const reply = problem(501, `The twin does not model ${what}`);
  throw Object.assign(new Error(what), { reply, unmodelled: what });
}

interface Compiled {
  route: Route;
  pattern: RegExp;
  names: string[];
}

export type Finder = (method: string, path: string) => { route: Route; params: Record<string, string> } | undefined;

/** Makes the look-up over a table of routes; the first that fits wins. */
export function finder(routes: Route[]): Finder {
  const compiled: Compiled[] = routes.map((route) => {
    const names: string[] = [];
    const source = route.path.replace(
      /\/\{(\w+)([+*])?\}|\{(\w+)\}/g,
      (_, name: string, mark: string, inner: string) => {
        names.push(name ?? inner);
        if (inner) return '([^/]+?)';
        return mark === '+' ? '/(.+)' : mark === '*' ? '(?:/(.*))?' : '/([^/]+)';
      },
    );
    return { route, pattern: new RegExp(`^${source}$`), names };
  });
  return (method, path) => {
    for (const { route, pattern, names } of compiled) {
      if (route.method !== method) continue;
      const found = pattern.exec(path);
      if (!found) continue;
      const params = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]));
      return { route, params };
    }
    return undefined;
  };
}

/** One page of a list, with the Link header that octokit's pagination follows. */
export function page<T>(
  call: Call,
  all: readonly T[],
  show: (item: T) => unknown,
  wrap?: (items: unknown[]) => unknown,
): Reply {
  const size = Math.min(100, Math.max(1, whole(call.query.get('per_page')) ?? 30));
  const at = Math.max(1, whole(call.query.get('page')) ?? 1);
  const items = all.slice((at - 1) * size, at * size).map(show);
  const last = Math.max(1, Math.ceil(all.length / size));
  const to = (n: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(n));
    return `<${call.self}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(at > 1 ? [to(Math.min(at - 1, last), 'prev')] : []),
    ...(at < last ? [to(at + 1, 'next'), to(last, 'last')] : []),
    ...(at > 1 ? [to(1, 'first')] : []),
  ];
  return {
    status: 200,
    body: wrap ? wrap(items) : items,
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const noContent: Reply = { status: 204 };

export function whole(text: string | null | undefined): number | undefined {
  return text !== null && text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** A string of the request's body; undefined when absent or null. */
export function text(call: Call, name: string): string | undefined {
  const value = call.body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  return refuse(422, `Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not a string.`);
}

export function mustText(call: Call, name: string): string {
  return text(call, name) ?? refuse(422, `Invalid request.\n\n"${name}" wasn't supplied.`);
}

export function texts(call: Call, name: string): string[] | undefined {
  const value = call.body[name];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value as string[];
  return refuse(
    422,
    `Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not an array of strings.`,
  );
}

/** The issue (or pull request) that the path names. */
export function theIssue(call: Call): Issue {
  const number = whole(call.params['issue_number']);
  return (number !== undefined && findIssue(call.repo, number)) || notFound();
}

export const subject = (call: Call, issue: Issue): { number: number; repo: string } => ({
  number: issue.number,
  repo: fullName(call.repo),
});
