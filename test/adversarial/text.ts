/**
 * What a posted text would do on GitHub: a checker of our own for the oracle. It knows nothing of how the texts are made,
 * and where Markdown could be read in two ways it looks at both.
 */

export interface TextRules {
  /** The GitHub server, and the repositories whose runs, files and folders may be linked; nothing else of it may. */
  server: string;
  repos: readonly string[];
  /** How many hidden markers may stand in the text: one in a comment, none in a summary. */
  markers: number;
  /** Whole addresses that may be linked as well: issues of ours. */
  links?: readonly string[];
  /** Commands of ours that a code span may name: in an issue's text no job looks for one. */
  commands?: readonly string[];
  /** Whole lines that may act: the one that links the issue of a fix. */
  lines?: readonly string[];
}

/** Everything in a text that would act, as sentences; none for a text that only says something. */
export function actsIn(markdown: string, rules: TextRules): string[] {
  const { server, repos, markers, links = [], commands = [], lines = [] } = rules;
  const found: string[] = [];
  const places = repos.flatMap((repo) => ['actions/runs', 'blob', 'tree'].map((at) => `${server}/${repo}/${at}/`));
  const ours = (url: string): boolean =>
    links.includes(url) || (places.some((place) => url.startsWith(place)) && !/\.\.|\\/.test(url));
  const see = (what: string, hit: RegExpMatchArray | null | undefined): void => {
    if (hit) found.push(`${what}: ${JSON.stringify(hit[0].slice(0, 80))}`);
  };
  const hidden = markdown.match(/<!-- ai-devops:[a-z]+ v\d+ [\w.-]+ -->/g) ?? [];
  if (hidden.length !== markers) found.push(`${hidden.length} markers instead of ${markers}`);
  const said = commands.reduce((text, command) => text.replaceAll(`\`@${command}\``, '`command`'), markdown);
  const body = said
    .replace(/<!-- ai-devops:[a-z]+ v\d+ [\w.-]+ -->/g, '')
    .split('\n')
    .map((line) => (lines.includes(line) ? '' : line))
    .join('\n');
  if (markdown.length > 65_536) found.push(`${markdown.length} characters`);
  see('an HTML comment', body.match(/<!--[\s\S]{0,40}/));
  const invisible = invisibleIn(body);
  if (invisible !== undefined) found.push(`an invisible character: ${invisible}`);
  see('a bot command', body.match(BOT_LINE));
  see('a bot called', body.match(BOT_NAME));
  for (const text of readings(body)) {
    const { structure, rendered } = text;
    see('an image', structure.match(/!\[[^\n]{0,80}/));
    see('HTML', structure.match(/<[A-Za-z/!?][^\n]{0,60}/));
    see('a reference definition', structure.match(/^[\s>]*\[[^\]\n]+\]:.*$/m));
    for (const [, target = ''] of structure.matchAll(/\]\(\s*<?([^)\s>]*)/g))
      if (!ours(target)) found.push(`a link to ${target.slice(0, 80)}`);
    see('a mention', rendered.match(/(?:^|[^A-Za-z0-9_])@[A-Za-z0-9][^\n]{0,40}/));
    see('an address', rendered.match(/[\w.+-]+@[\w-]+\.[A-Za-z]{2,}/));
    see('a closing keyword', rendered.match(CLOSING));
    see('a reference', rendered.match(/[^\s]{0,40}#\d+|(?:^|[^A-Za-z0-9])GH-\d+/i));
    see('a command at the start of a line', rendered.match(/^(?:[\s>*+\-#]|\d{1,9}[.)])*\/[A-Za-z][^\n]{0,40}/m));
    // As GitHub does, which links no sign that ends a sentence.
    for (const [url] of rendered.matchAll(/(?:[a-z][a-z0-9+.-]{1,20}:\/\/|(?<![A-Za-z0-9])www\.)[^\s<>)]+/gi))
      if (!ours(url.replace(/[.,;:!?]+$/, ''))) found.push(`a link to ${url.slice(0, 80)}`);
    see('a link without a scheme', rendered.match(/(?:^|[\s(])\/\/[a-z0-9-]+\.[^\s]{2,}/i));
    see('a scheme that acts', rendered.match(/\b(?:javascript|vbscript|data|file|mailto):[^\s]{2,}/i));
  }
  return [...new Set(found)];
}

/** The same of an issue's title, in which GitHub reads no Markdown but code, and a bot every word. */
export function actsInTitle(title: string): string[] {
  const plain = decode(withoutSpans(title));
  const invisible = invisibleIn(title);
  const hits: [what: string, hit: RegExpMatchArray | null][] = [
    ['a line break', title.match(/[\r\n\u0085\u2028\u2029].{0,40}/)],
    ['more than 256 characters', title.match(/^.{257}/su)],
    ['an HTML comment', title.match(/<!--.{0,40}/)],
    ['a bot command', title.match(BOT_LINE)],
    ['a bot called', title.match(BOT_NAME)],
    ['a mention', plain.match(/(?:^|[^A-Za-z0-9_])@[A-Za-z0-9].{0,40}/)],
    ['a link', plain.match(/(?:[a-z][a-z0-9+.-]{1,20}:\/\/|(?<![A-Za-z0-9])www\.)\S+/i)],
    ['a reference', plain.match(/\S{0,40}#\d+|(?:^|[^A-Za-z0-9])GH-\d+/i)],
    ['a closing keyword', plain.match(CLOSING)],
  ];
  return [
    ...(invisible === undefined ? [] : [`an invisible character: ${invisible}`]),
    ...hits.flatMap(([what, hit]) => (hit ? [`${what}: ${JSON.stringify(hit[0].slice(0, 80))}`] : [])),
  ];
}

/** Words in brackets, or at a line's start, by which some CI passes a commit over. */
const SKIPS =
  /\[[^\]\n]{0,30}\b(?:skip|no)[\s_-]*(?:ci|actions?|checks?|travis|appveyor|netlify)\b[^\]\n]{0,30}\]|\[(?:ci|actions?)[\s_-]+skip\]|skip-checks\s*:|\*\*\*NO_CI\*\*\*/i;

/** The same of a commit's message, which GitHub shows as it is: who wrote it, what it skips, closes and links (O5). */
export function actsInMessage(message: string): string[] {
  const [headline = '', blank = ''] = message.split('\n');
  const invisible = invisibleIn(message);
  const hits: [what: string, hit: RegExpMatchArray | null][] = [
    ['a headline of more than 100 characters', headline.match(/^.{101}/su)],
    ['a second line', blank.match(/.+/)],
    ['checks that are skipped', message.match(SKIPS)],
    [
      'a trailer',
      message.match(
        /^[ \t]*(?:(?:[a-z]{2,20}-){0,3}(?:by|authored)|co-authored-by|on-behalf-of|change-id|release-as|cc)[ \t]*:.*/im,
      ),
    ],
    ['a mention', message.match(/(?:^|[^A-Za-z0-9_])@[A-Za-z0-9].{0,40}/)],
    ['a link', message.match(/[a-z][a-z0-9+.-]{1,20}:\/\/\S{0,80}/i)],
    ['a reference', message.match(/\S{0,40}#\d+|(?:^|[^A-Za-z0-9])GH-\d+/i)],
    ['a closing keyword', message.match(CLOSING)],
    ['a bot command', message.match(BOT_LINE)],
    ['a marker', message.match(/<!--.{0,40}/)],
  ];
  return [
    ...(invisible === undefined ? [] : [`an invisible character: ${invisible}`]),
    ...(Buffer.byteLength(message) > 12_000 ? [`${Buffer.byteLength(message)} bytes`] : []),
    ...hits.flatMap(([what, hit]) => (hit ? [`${what}: ${JSON.stringify(hit[0].slice(0, 80))}`] : [])),
  ];
}

/** A title that also stands over a commit when it is merged: as a title, and it skips nothing. */
export const actsInPullTitle = (title: string): string[] => {
  const skips = SKIPS.exec(title);
  return [...actsInTitle(title), ...(skips ? [`checks that are skipped: ${JSON.stringify(skips[0])}`] : [])];
};

// Controls, soft hyphen, fillers, zero-width and bidi characters, byte order mark, private use, selectors and tags.
const INVISIBLE: [from: number, to: number][] = [
  [0x0, 0x8],
  [0xb, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x115f, 0x1160],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xe0000, 0xe01ef],
  [0xf0000, 0x10ffff],
];

/** The first character of a text that nobody sees, as `U+200B`. */
export function invisibleIn(text: string): string | undefined {
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (INVISIBLE.some(([from, to]) => code >= from && code <= to)) return `U+${code.toString(16).toUpperCase()}`;
  }
  return undefined;
}
// These bots read the raw body, code and all.
const BOT_LINE =
  /^[ \t]*(?:\/(?:approve|lgtm|merge|retest|ok-to-test|hold|close|reopen|assign|label|ai-[a-z-]+)\b|bors\s|homu\s).*/im;
const BOTS =
  'dependabot|renovate|mergify|mergifyio|bors|k8s-ci-robot|copilot|claude|coderabbitai|ai-triage|ai-create-fix|ai-plan';
const BOT_NAME = new RegExp(`@(?:${BOTS})\\b.*`, 'im');
const CLOSING =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b[\s:]*(?:#\d|GH-\d|[\w.-]+\/[\w.-]+#\d|https?:\S*\/(?:issues|pull)\/)[^\n]{0,40}/i;

interface Reading {
  /** Escapes and code are blanked: what is left decides about the shape. */
  structure: string;
  /** Escapes and entities are resolved, code is blanked: the words that GitHub looks at afterwards. */
  rendered: string;
}

/** The text without its code, read line by line and paragraph by paragraph, and a table also cell by cell. */
function readings(markdown: string): Reading[] {
  const lines = withoutBlocks(markdown).split('\n');
  const paragraphs = lines.join('\n').split(/\n[ \t]*\n/);
  // What stands between blank lines is a table only with a rule below its head.
  const cells = paragraphs.flatMap((paragraph) => {
    const rows = paragraph.split('\n');
    const isTable = rows.some((row) => /^[\s>*+\-.\d:|]*-[\s>*+\-.\d:|]*$/.test(row) && /[|:]/.test(row));
    return rows.map((row) => (isTable ? row.split(/(?<!\\)\|/) : [row]));
  });
  return [
    cells.map((row) => row.map(withoutSpans).join('|')).join('\n'),
    lines.map(withoutSpans).join('\n'),
    paragraphs.map(withoutSpans).join('\n\n'),
  ].map((live) => ({
    structure: live.replace(/\\[!-/:-@[-`{-~]/g, '\u00a6\u00a6'),
    rendered: decode(live.replace(/\\([!-/:-@[-`{-~])/g, '$1')),
  }));
}

/** Fenced blocks at the margin are blanked. */
function withoutBlocks(markdown: string): string {
  let open: string | undefined;
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
      if (open === undefined) {
        if (!mark || (mark[1]!.startsWith('`') && mark[2]!.includes('`'))) return line;
        open = mark[1]!;
        return '';
      }
      if (mark && mark[1]!.startsWith(open) && mark[2]!.trim() === '') open = undefined;
      return '';
    })
    .join('\n');
}

/** Code spans are blanked: a run of backticks up to the next run of the same length. */
function withoutSpans(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    if (text[at] === '\\') {
      out += text.slice(at, at + 2);
      at += 2;
      continue;
    }
    const ticks = /^`+/.exec(text.slice(at))?.[0];
    if (!ticks) {
      out += text[at];
      at += 1;
      continue;
    }
    const end = closing(text, at + ticks.length, ticks.length);
    out += end < 0 ? ticks : '\u00a7';
    at = end < 0 ? at + ticks.length : end;
  }
  return out;
}

function closing(text: string, from: number, length: number): number {
  for (const run of text.slice(from).matchAll(/`+/g)) if (run[0].length === length) return from + run.index + length;
  return -1;
}

const NAMED: Record<string, string> = {
  commat: '@',
  num: '#',
  colon: ':',
  sol: '/',
  period: '.',
  lowbar: '_',
  lsqb: '[',
  rsqb: ']',
  excl: '!',
  amp: '&',
};

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (all, decimal, hex, name: string | undefined) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
