/** O1: which words of a text would do something on GitHub: call a person, link to a place, close an issue, start a bot. */

export interface Allowed {
  /** Mentions that may stay, with or without `@`. */
  mentions: ReadonlySet<string>;
  /** Absolute URL prefixes that links may have. */
  links: readonly URL[];
  /** Code spans, ticks included, that may name a command of ours. */
  commands: ReadonlySet<string>;
  /** Whole lines that may stay. */
  lines: ReadonlySet<string>;
}

export function allowed(options: {
  allowMentions?: readonly string[];
  allowLinks?: readonly string[];
  allowCommands?: readonly string[];
  allowLines?: readonly string[];
}): Allowed {
  return {
    commands: new Set((options.allowCommands ?? []).map((command) => `\`@${command}\``)),
    lines: new Set(options.allowLines),
    mentions: new Set((options.allowMentions ?? []).map((name) => `@${name.replace(/^@/, '').toLowerCase()}`)),
    links: (options.allowLinks ?? []).map((prefix) => new URL(prefix)),
  };
}

// A URL of this shape makes GitHub write a back-reference on what it names, in this repository too (AM11).
const LEAVES_A_REFERENCE = /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit|compare)\//i;

/**
 * Whether a URL may stay a link: http(s), plain ASCII, no credentials, and under one of the prefixes by origin and by
 * whole path segments. What leaves a back-reference must be listed itself: no prefix covers it.
 */
export function mayLink(text: string, { links }: Allowed): boolean {
  if (
    links.length === 0 ||
    !/^https?:\/\/[\x21-\x7e]+$/.test(text) ||
    /.:\/\/.*:\/\//.test(text) ||
    REFERENCE.test(text) ||
    !URL.canParse(text)
  )
    return false;
  const url = new URL(text);
  if (url.username || url.password) return false;
  const whole = LEAVES_A_REFERENCE.test(url.pathname);
  return links.some((prefix) => {
    if (whole) return prefix.origin === url.origin && prefix.pathname === url.pathname && url.search === '';
    const path = prefix.pathname.endsWith('/') ? prefix.pathname : `${prefix.pathname}/`;
    return url.origin === prefix.origin && `${url.pathname}/`.startsWith(path);
  });
}

const SCHEME = /^_*(?:javascript|data|vbscript|file|blob|mailto|xmpp|ftp|tel|sms|ssh|git|vscode|about|view-source):./i;
/** `#1`, `GH-1`, `owner/repo#1`: each writes into the timeline of what it names, and after `fixes` it closes it. */
const REFERENCE = /#\d|(?:^|[^A-Za-z0-9])GH-\d/i;

/** Bots that read the raw body; their names are commands by themselves at the start of a line. */
const BOTS_BY_NAME = /^(?:bors|homu|recheck|retest)\b/i;

/**
 * Words that must become code text. `start`: nothing but markup stands before it on its line; `closed`: what follows
 * cannot become a part of it when it is a URL.
 */
export function isRisky(word: string, allow: Allowed, at: { start: boolean; closed: boolean }): boolean {
  if (/@[._-]*[A-Za-z0-9]/.test(word)) return !allow.mentions.has(word.toLowerCase());
  if (word.includes('://')) return !at.closed || !mayLink(word, allow);
  if (/^\/\/+[^/]/.test(word) || /(?:^|[^A-Za-z0-9])www\./i.test(word) || SCHEME.test(word)) return true;
  if (REFERENCE.test(word)) return true;
  return at.start && (/^\/[A-Za-z]/.test(word) || BOTS_BY_NAME.test(word));
}

// In a code block nobody is called and nothing is linked, but these bots read the raw body (AM41).
// A path goes on with a slash; whatever else follows, some bot takes the word before it.
const COMMAND_LINE = /^([^\S\r\n]*)(?=\/[A-Za-z][\w-]*(?![\w/-])|(?:bors|homu)\s)/gim;
const BOT_MENTION =
  /@(?=(?:dependabot|renovate|mergify|mergifyio|bors|homu|rustbot|rust-timer|pytorchbot|pytorchmergebot|k8s-ci-robot|copilot|claude|codex|gemini-cli|coderabbitai|cursor|sweep|devin-ai-integration|graphite-app|ai-[a-z]+)\b)/gi;

/** O1 for the inside of a code block. */
export const calmCode = (text: string): string =>
  breakComments(text).replace(COMMAND_LINE, '$1\\').replace(BOT_MENTION, '@ ');

/** O1 for a code span, given with its ticks. */
export const calmSpan = (text: string, { commands }: Pick<Allowed, 'commands'>): string =>
  commands.has(text) ? text : text.replace(BOT_MENTION, '@ ');

/** `<!--` opens a marker for whoever reads the raw body, in code as well (AM48). */
export const breakComments = (text: string): string => text.replace(/<!(?=--)/g, '<! ');
