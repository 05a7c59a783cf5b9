import { decodeHTML } from 'entities';

/**
 * What a comment would do on GitHub, told by a reader that knows nothing of how it was made: CommonMark's fences, code
 * spans over whole paragraphs, escapes and entities, then GitHub's filters over what is left.
 */
export function effectsOf(markdown: string, allow: { mentions?: string[]; links?: string[] } = {}): string[] {
  const found: string[] = [];
  if (markdown.includes('<!--')) found.push('comment');
  for (const line of markdown.split('\n')) {
    if (/^\s*\/[a-z][\w-]*\s*$/i.test(line) || /^\s*(?:bors|homu)\s/i.test(line)) found.push(`command ${line.trim()}`);
    if (/@(?:dependabot|coderabbitai|ai-[a-z])/i.test(line)) found.push(`bot ${line.trim()}`);
  }
  for (const text of paragraphs(markdown)) found.push(...inParagraph(withoutSpans(text), allow));
  return found;
}

/** Everything outside fenced code, cut at blank lines. An unclosed fence is told, because it swallows what follows. */
function paragraphs(markdown: string): string[] {
  const all: string[] = [];
  let open: RegExp | undefined;
  let current: string[] = [];
  for (const line of markdown.split('\n')) {
    if (open) {
      if (open.test(line)) open = undefined;
      continue;
    }
    const [, fence, info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence && !(fence[0] === '`' && info.includes('`')))
      open = new RegExp(`^ {0,3}[${fence[0]}]{${fence.length},}\\s*$`);
    if (fence || line.trim() === '') {
      all.push(current.join('\n'));
      current = [];
    } else current.push(line);
  }
  if (open) all.push('@unclosed-fence');
  return [...all, current.join('\n')];
}

/** Code spans become a mark; a run without a partner in the paragraph is text. */
function withoutSpans(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    if (text[at] === '\\') {
      out += text.slice(at, at + 2);
      at += 2;
      continue;
    }
    const run = /^`+/.exec(text.slice(at))?.[0];
    if (!run) {
      out += text[at];
      at += 1;
      continue;
    }
    const close = new RegExp(`(?<!\`)\`{${run.length}}(?!\`)`, 'g');
    close.lastIndex = at + run.length;
    const end = close.exec(text);
    out += end ? '\u0001' : run;
    at = end ? end.index + run.length : at + run.length;
  }
  return out;
}

function inParagraph(source: string, allow: { mentions?: string[]; links?: string[] }): string[] {
  const found: string[] = [];
  const raw = source.replace(/\\[!-/:-@[-`{-~]/g, '\u0002');
  if (/<[a-z/!?]/i.test(raw)) found.push('html');
  if (/!\[/.test(raw)) found.push('image');
  if (/\]:/.test(raw)) found.push('definition');
  for (const [, url = ''] of raw.matchAll(/\]\(([^)]*)\)/g)) {
    if (!allow.links?.some((prefix) => url.startsWith(prefix))) found.push(`link ${url}`);
  }
  const text = decodeHTML(source.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
  for (const [url] of text.matchAll(/(?:https?:\/\/|(?<![A-Za-z0-9])www\.)[^\s<]+/gi)) {
    if (!allow.links?.some((prefix) => url.startsWith(prefix))) found.push(`url ${url}`);
  }
  for (const [, name = ''] of text.matchAll(/(?<![A-Za-z0-9])@([a-z0-9][a-z0-9-]*(?:\/[a-z0-9_-]+)?)/gi)) {
    if (!allow.mentions?.includes(name)) found.push(`mention ${name}`);
  }
  // Each of these writes into a timeline, whatever word stands before it.
  if (/#\d|(?<![A-Za-z0-9])GH-\d/i.test(text)) found.push('reference');
  if (/https?:\S*\/(?:issues|pull|discussions)\/\d/i.test(text)) found.push('reference by URL');
  return found;
}
