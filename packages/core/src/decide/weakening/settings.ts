import { parse as parseToml } from 'smol-toml';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { mask } from './mask.ts';
import type { Pair } from './pairs.ts';
import { isLintSettings, isPipeline, isProjectSettings, isTestSettings, nameOf } from './paths.ts';
import { iniSettings, lineSettings, literalSettings, tagSettings } from './settings-text.ts';

/** One value of a settings file. */
export interface Setting {
  /** The keys from the top, each at most 80 characters, with `/` between them; the last is `key`. */
  path: string;
  key: string;
  /** As text: `true`, `80`, `error`. */
  value: string;
  line: number;
  /** One of a list: `key` is the list's. */
  item: boolean;
}

/** The settings of both sides of a file, read once. */
export interface SettingsPair extends Pair {
  old: Setting[];
  now: Setting[];
}

export const withSettings = (pair: Pair): SettingsPair => ({
  ...pair,
  old: pair.before === null ? [] : settingsOf(pair.was, pair.before),
  now: pair.after === null ? [] : settingsOf(pair.path, pair.after),
});

/** Programs and lists of files have settings of checks only under these names. */
function mayHoldSettings(path: string): boolean {
  const name = nameOf(path);
  // Which files git or an image leaves out weakens no check.
  if (/ignore$/.test(name)) return !/^\.(?:git|docker|npm|helm|gcloud|vscode)ignore$/.test(name);
  if (!/\.(?:[mc]?[jt]s|gradle|kts|conf)$/.test(name)) return true;
  return isLintSettings(path) || isTestSettings(path) || isPipeline(path) || isProjectSettings(path);
}

/** The values of a settings file by its ending, in their order; none for other files. What cannot be parsed is read by lines. */
function settingsOf(path: string, text: string): Setting[] {
  if (!mayHoldSettings(path)) return [];
  const name = nameOf(path);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  if (/^(?:ya?ml)$/.test(ending) || name === '.clang-tidy') return documentSettings(text) ?? lineSettings(text);
  if (
    /^jsonc?5?$/.test(ending) ||
    /^\.(?:eslintrc|babelrc|nycrc|mocharc|c8rc|stylelintrc|jshintrc|swcrc|lintstagedrc)$/.test(name)
  ) {
    return documentSettings(mask(text, 'js').plain) ?? documentSettings(text) ?? lineSettings(text);
  }
  if (ending === 'toml') return tomlSettings(text) ?? lineSettings(text);
  if (/^(?:xml|csproj|props|targets|runsettings|dist)$/.test(ending)) return tagSettings(text);
  if (/^(?:ini|cfg|properties|flake8|coveragerc|pylintrc|conf)$/.test(ending) || name === 'pylintrc')
    return iniSettings(text);
  if (/^(?:gradle|kts)$/.test(ending)) return lineSettings(mask(text, 'java').plain);
  if (/^[mc]?[jt]s$/.test(ending)) return literalSettings(text);
  if (/ignore$/.test(ending)) return ignoredLines(text);
  return [];
}

const ignoredLines = (text: string): Setting[] =>
  text.split('\n').flatMap((line, index) => {
    const value = line.trim();
    return value === '' || /^[#!]/.test(value)
      ? []
      : [{ path: 'ignore', key: 'ignore', value, line: index + 1, item: true }];
  });

/** Deeper brackets, or more list marks in one line, would take the parser too long. */
const MOST_OPEN = 100;
const MOST_DEEP = 40;

function tooDeep(text: string): boolean {
  let [open, marks] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') marks = 0;
    else if (char === '[' || char === '{') open += 1;
    else if (char === ']' || char === '}') open = Math.max(0, open - 1);
    else if ((char === '-' || char === '?' || char === ':') && /\s/.test(text[at + 1] ?? '\n')) marks += 1;
    if (open > MOST_OPEN || marks > MOST_OPEN) return true;
  }
  return false;
}

/** YAML, and JSON as a part of it; undefined when it is neither. */
function documentSettings(text: string): Setting[] | undefined {
  if (tooDeep(text)) return undefined;
  const counter = new LineCounter();
  try {
    const documents = parseAllDocuments(text, {
      ...{ schema: 'core', merge: false, uniqueKeys: false, strict: false, prettyErrors: false, logLevel: 'silent' },
      lineCounter: counter,
    });
    const list = Array.isArray(documents) ? documents : [];
    if (list.length > 200 || list.some(({ errors }) => errors.length > 0)) return undefined;
    return list.flatMap(({ contents }) => walk(contents as Node | null, (at) => counter.linePos(at).line));
  } catch {
    // The parser gives up on some texts by running out of stack.
    return undefined;
  }
}

interface Step {
  node: unknown;
  path: string;
  key: string;
  item: boolean;
  depth: number;
  /** Where its key stands. */
  at: number;
}

/** All scalars of a document, depth first, over a stack of its own. */
function walk(root: unknown, lineAt: (at: number) => number): Setting[] {
  const settings: Setting[] = [];
  const stack: Step[] = [{ node: root, path: '', key: '', item: false, depth: 0, at: 0 }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, path, key, depth, item } = step;
    const at = (node as Node | null)?.range?.[0] ?? step.at;
    if (depth > MOST_DEEP) continue;
    if (isScalar(node)) {
      settings.push({ path, key, value: String(node.value ?? ''), line: lineAt(item ? at : step.at), item });
    } else if (isMap(node)) {
      for (const pair of node.items.toReversed()) {
        const name = keyOf(pair.key);
        const place = (pair.key as Node | null)?.range?.[0] ?? at;
        stack.push({
          node: pair.value,
          path: path === '' ? name : `${path}/${name}`,
          key: name,
          item: false,
          depth: depth + 1,
          at: place,
        });
      }
    } else if (isSeq(node)) {
      // `"rule": ["error", { … }]`: the first is what the rule is set to.
      const [first] = node.items;
      if (isScalar(first) && /^(?:off|warn|error|[012])$/.test(String(first.value))) {
        settings.push({ path, key, value: String(first.value), line: lineAt(step.at), item: false });
      }
      const seen = new Map<string, number>();
      const items = node.items.map((inner): Step => {
        if (isScalar(inner)) return { node: inner, path, key, item: true, depth: depth + 1, at };
        const name = titleOf(inner);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return {
          node: inner,
          path: `${path}/${name}${count > 1 ? `#${count}` : ''}`,
          key,
          item: true,
          depth: depth + 1,
          at,
        };
      });
      stack.push(...items.toReversed());
    }
  }
  return settings;
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value ?? '') : '').slice(0, 80);

/** What tells an entry of a list from its neighbours: its name, or what it uses or runs. */
function titleOf(node: unknown): string {
  if (!isMap(node)) return '*';
  const values = new Map(
    node.items.slice(0, 20).map(({ key, value }) => [keyOf(key), isScalar(value) ? String(value.value ?? '') : '']),
  );
  for (const word of ['name', 'id', 'repo', 'uses', 'task', 'run', 'script']) {
    const value = values.get(word);
    if (value) return `[${value.split('\n')[0]!.replace(/@.*/, '').trim().slice(0, 60)}]`;
  }
  return `[${[...values.keys()][0] ?? ''}]`;
}

/** TOML; the parser tells no lines, so they are looked up by key. */
function tomlSettings(text: string): Setting[] | undefined {
  let root: unknown;
  try {
    root = tooDeep(text) ? undefined : parseToml(text);
  } catch {
    return undefined;
  }
  if (root === undefined) return undefined;
  const lines = new Map<string, number>();
  for (const { path, line } of lineSettings(text)) if (!lines.has(path)) lines.set(path, line);
  const settings: Setting[] = [];
  const stack: { value: unknown; path: string; key: string; item: boolean; depth: number }[] = [
    { value: root, path: '', key: '', item: false, depth: 0 },
  ];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { value, path, key, item, depth } = step;
    if (depth > MOST_DEEP) continue;
    if (Array.isArray(value))
      stack.push(
        ...value.map((inner) => ({ value: inner as unknown, path, key, item: true, depth: depth + 1 })).toReversed(),
      );
    else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      const entries = Object.entries(value).map(([name, inner]) => ({
        ...{ value: inner as unknown, key: name, item: false, depth: depth + 1 },
        path: path === '' ? name.slice(0, 80) : `${path}/${name.slice(0, 80)}`,
      }));
      stack.push(...entries.toReversed());
    } else settings.push({ path, key, value: String(value), line: lines.get(path) ?? 1, item });
  }
  return settings;
}
