/** O1: which words of a text would do something on GitHub: call a person, link to a place, close an issue, start a bot. */

export interface Allowed {
  /** Mentions that may stay, with or without `@`. */
  mentions: ReadonlySet<string>;
  /** Absolute URL prefixes that links may have. */
  links: readonly URL[];
}

export function allowed(options: { allowMentions?: readonly string[]; allowLinks?: readonly string[] }): Allowed {
  return {
    mentions: new Set((options.allowMentions ?? []).map((name) => `@${name.replace(/^@/, '').toLowerCase()}`)),
    links: (options.allowLinks ?? []).map((prefix) => new URL(prefix)),
  };
}

// A URL of this shape makes GitHub write a back-reference on what it names (AM11).
const LEAVES_A_REFERENCE = /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit|compare)\//i;

/**
 * Whether a URL may stay a link: http(s), plain ASCII, no credentials, under one of the prefixes by origin and by whole
 * path segments. One that leaves a back-reference must be under a prefix that names its repository.
 */
export function mayLink(text: string, { links }: Allowed): boolean {
  if (
    links.length === 0 ||
    !/^https?:\/\/[\x21-\x7e]+$/.test(text) ||
    /.:\/\/.*:\/\/|#\d/.test(text) ||
    !URL.canParse(text)
  )
    return false;
  const url = new URL(text);
  if (url.username || url.password) return false;
  return links.some((prefix) => {
    const path = prefix.pathname.endsWith('/') ? prefix.pathname : `${prefix.pathname}/`;
    if (url.origin !== prefix.origin || !`${url.pathname}/`.startsWith(path)) return false;
    return !LEAVES_A_REFERENCE.test(url.pathname) || path.split('/').length > 3;
  });
}

const SCHEME = /^_*(?:javascript|data|vbscript|file|blob|mailto|xmpp|ftp|tel|sms|ssh|git|vscode|about|view-source):./i;
const KEYWORD = /(?:^|[^A-Za-z0-9])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)[:_]*$/i;
const GLUED = /(?:^|[^A-Za-z0-9])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?(?:#\d|GH-\d)/i;
const REFERENCE = /^[^A-Za-z0-9#]*(?:#\d|GH-\d)|:\/\//i;

/** Closing keywords: what follows one must not be a reference. */
export const isKeyword = (word: string): boolean => KEYWORD.test(word);

/** Bots that read the raw body; their names are commands by themselves at the start of a line. */
const BOTS_BY_NAME = /^(?:bors|homu|recheck|retest)\b/i;

/**
 * Words that must become code text. `start`: nothing but markup stands before it on its line; `closed`: what follows
 * cannot become a part of it when it is a URL.
 */
export function isRisky(
  word: string,
  allow: Allowed,
  at: { start: boolean; afterKeyword: boolean; closed: boolean },
): boolean {
  if (/@[._-]*[A-Za-z0-9]/.test(word)) return !allow.mentions.has(word.toLowerCase());
  if (word.includes('://')) return at.afterKeyword || !at.closed || !mayLink(word, allow);
  if (/^\/\/+[^/]/.test(word) || /(?:^|[^A-Za-z0-9])www\./i.test(word) || SCHEME.test(word)) return true;
  if (/[A-Za-z0-9_.-]#\d/.test(word) || GLUED.test(word)) return true;
  if (at.afterKeyword && REFERENCE.test(word)) return true;
  return at.start && (/^\/[A-Za-z]/.test(word) || BOTS_BY_NAME.test(word));
}

// In a code block nobody is called and nothing is linked, but these bots read the raw body (AM41).
const COMMAND_LINE = /^(\s*)(?=\/[A-Za-z][\w-]*(?:\s|$)|(?:bors|homu)\s)/gim;
const BOT_MENTION =
  /@(?=(?:dependabot|renovate|mergify|mergifyio|bors|homu|rustbot|rust-timer|pytorchbot|pytorchmergebot|k8s-ci-robot|copilot|claude|codex|gemini-cli|coderabbitai|cursor|sweep|devin-ai-integration|graphite-app|ai-[a-z]+)\b)/gi;

/** O1 for the inside of a code block. */
export const calmCode = (text: string): string =>
  breakComments(text).replace(COMMAND_LINE, '$1\\').replace(BOT_MENTION, '@ ');

/** O1 for a code span: a bot's name is spoiled where a word follows it in the same span, for then it is a command. */
export const calmSpan = (text: string): string => (/\s/.test(text) ? text.replace(BOT_MENTION, '@ ') : text);

/** `<!--` opens a marker for whoever reads the raw body, in code as well (AM48). */
export const breakComments = (text: string): string => text.replace(/<!(?=--)/g, '<! ');
