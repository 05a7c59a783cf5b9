import type { Author } from '../../domain/issue.ts';

// How facts become the plain text that a model reads. The text of others stands verbatim, so that a quote of it can be
// found again; what is cut says so.

/** The first `max` characters, and how many are missing. */
export const cut = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max)}\n[${text.length - max} more characters left out]`;

/** Who, in one word: `octocat`, `dependabot[bot]`, `ghost`. */
export const who = (author: Author): string => author.login.slice(0, 60);

/** First line of a text, at most `max` characters. */
export const firstLine = (text: string, max = 120): string => {
  const [line = ''] = text.split('\n');
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
};

export const day = (iso: string): string => iso.slice(0, 16).replace('T', ' ');
