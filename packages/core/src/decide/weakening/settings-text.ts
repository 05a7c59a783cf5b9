import { mask } from './mask.ts';
import type { Setting } from './settings.ts';
import { lineOf, linesOf, readSource, skipSpace, stringAt } from './source.ts';

/** `[section]` and `key = value`, where a value goes on in deeper lines; several values of one key are items of a list. */
export function iniSettings(text: string): Setting[] {
  const settings: Setting[] = [];
  let [section, key, start] = ['', '', 0];
  let values: string[] = [];
  const close = (): void => {
    if (key === '') return;
    const path = `${section}/${key}`.slice(0, 200);
    const parts = values
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter(Boolean);
    settings.push({ path, key, value: values.join('\n').trim(), line: start, item: false });
    settings.push(...parts.map((value) => ({ path, key, value, line: start, item: true })));
    [key, values] = ['', []];
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const head = /^\[([^\]]{1,100})\]/.exec(line);
    const pair = /^([A-Za-z][\w.:-]{0,100})\s{0,20}[=:]\s{0,20}(.{0,2000})/.exec(line);
    if (head) {
      close();
      section = head[1]!;
    } else if (pair && !/^\s/.test(line)) {
      close();
      [key, start, values] = [pair[1]!, index + 1, [pair[2]!.replace(/\s#.*/, '')]];
    } else if (/^\s/.test(line) && values.length < 1_000) values.push(line.trim().slice(0, 500));
  }
  close();
  return settings;
}

/** `key: value` and `key = value` on lines of their own: what is left to see in a text that no parser takes. */
export function lineSettings(text: string): Setting[] {
  let section = '';
  return mask(text, 'text')
    .plain.split('\n')
    .flatMap((line, index): Setting[] => {
      const head = /^\s{0,100}\[\[?\s{0,9}([\w."'-]{1,100})\s{0,9}\]\]?\s*$/.exec(line);
      if (head) {
        section = head[1]!.replace(/["']/g, '').replaceAll('.', '/');
        return [];
      }
      const pair = /^\s{0,200}(?:- {1,9})?["']?([\w.-]{1,100})["']?\s{0,20}[:=](?!=)\s{0,20}(\S.{0,1000})$/.exec(line);
      if (!pair) return [];
      const [, key = '', given = ''] = pair;
      const value = given
        .trim()
        .replace(/,$/, '')
        .replace(/^(["'])(.*)\1$/, '$2');
      const path = section === '' ? key : `${section}/${key}`;
      const items = /^\[(.*)\]?$/.exec(value)?.[1]?.split(',').slice(0, 200) ?? [];
      return [
        { path, key, value, line: index + 1, item: false },
        ...items.map((item) => ({ path, key, value: item.replace(/["'\]]/g, '').trim(), line: index + 1, item: true })),
      ];
    });
}

/** `<key>value</key>` and `key="value"`. */
export function tagSettings(text: string): Setting[] {
  const bare = withoutComments(text);
  const lines = linesOf(bare);
  const tags = [...bare.matchAll(/<([A-Za-z][\w.:-]{0,80})>([^<>]{1,400})<\//g)];
  const attributes = [...bare.matchAll(/\s([A-Za-z][\w.:-]{0,80})\s?=\s?"([^"\n<>]{0,400})"/g)];
  return [...tags, ...attributes].map((found) => {
    const [, key = '', value = ''] = found;
    const item = /^(?:exclude|excludedGroups|exclude-pattern|ignore)$/.test(key);
    return { path: key, key, value: value.trim(), line: lineOf({ lines }, found.index), item };
  });
}

function withoutComments(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open);
    const end = close < 0 ? text.length : close + 3;
    pieces.push(text.slice(at, open), text.slice(open, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** The keys of the object literals of a program that is a settings file, with their numbers, words, flags and lists. */
export function literalSettings(text: string): Setting[] {
  const source = readSource('settings.ts', text)!;
  const { code, closes } = source;
  const settings: Setting[] = [];
  const open: { key: string; end: number }[] = [];
  for (const found of code.matchAll(/(["']) {0,200}\1\s{0,9}:|([A-Za-z_$][\w$]{0,80})\s{0,9}:(?!:)/g)) {
    const at = found.index;
    while (open.length > 0 && open.at(-1)!.end <= at) open.pop();
    const key = found[2] ?? stringAt(source, at) ?? '';
    const path = [...open.map((one) => one.key), key].filter(Boolean).join('/').slice(-300);
    const from = skipSpace(code, at + found[0].length);
    const line = lineOf(source, at);
    const put = (value: string, item: boolean): void => void settings.push({ path, key, value, line, item });
    if (code[from] === '{') {
      // What follows inside has this key before it.
      if (closes[from] && open.length < 40) open.push({ key, end: closes[from]! });
    } else if (code[from] === '[') {
      for (const value of stringsIn(source, from)) put(value, true);
      const first = stringAt(source, skipSpace(code, from + 1));
      if (first && /^(?:off|warn|error)$/.test(first)) put(first, false);
    } else {
      const value = stringAt(source, from) ?? /^[-\w.$*+?: ]{1,60}/.exec(code.slice(from, from + 60))?.[0]?.trim();
      if (value !== undefined) put(value, false);
    }
  }
  return settings;
}

/** The strings of a list, at most 200. */
function stringsIn(source: NonNullable<ReturnType<typeof readSource>>, from: number): string[] {
  const values: string[] = [];
  const end = source.closes[from] || from;
  for (let at = from + 1; at < end && values.length < 200; at += 1) {
    const value = stringAt(source, at);
    if (value !== undefined) {
      values.push(value);
      at = source.code.indexOf(source.code[at]!, at + 1);
    } else if (source.closes[at]) at = source.closes[at]!;
  }
  return values;
}
