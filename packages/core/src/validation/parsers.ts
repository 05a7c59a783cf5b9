import { parse as parseToml, TomlError } from 'smol-toml';
import { type Document, isScalar, LineCounter, parseAllDocuments, type Scalar, visit } from 'yaml';

/** What a parser has against a text; `line` counts from 1. */
export interface Fault {
  line?: number;
  message: string;
}

/** Reads a text and answers its first fault, or undefined. Executes and expands nothing. */
export type Parse = (text: string) => Fault | undefined;

/** The formats that are read in this process, by ending. */
export const PARSERS: Readonly<Record<string, Parse>> = {
  '.json': guarded(json),
  '.yml': guarded(yaml),
  '.yaml': guarded(yaml),
  '.toml': guarded(toml),
};

/** A text that is nested deeper than a parser can go is no fault of its syntax. */
function guarded(parse: Parse): Parse {
  return (text) => {
    try {
      // A byte order mark is not the text's.
      return parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      if ((error as Error).name === 'RangeError') return undefined;
      throw error;
    }
  };
}

function json(text: string): Fault | undefined {
  const message = jsonFault(text);
  return message === undefined ? undefined : { line: lineAt(text, jsonPlace(text)), message };
}

function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    if ((error as Error).name !== 'SyntaxError') throw error;
    // Without the piece of the text, which may hold several lines, and with the line told elsewhere.
    return (error as Error).message
      .replace(/, (?:"|\.\.\.)[\s\S]*(?= is not valid JSON$)/, '')
      .replace(/ in JSON at position [\s\S]*$/, '');
  }
}

/**
 * Where the fault is: as far as the text can be cut off from its end and is still faulty for another reason than its end.
 * The engine does not always say it.
 */
function jsonPlace(text: string): number {
  let [good, bad] = [0, text.length];
  while (good < bad) {
    const middle = (good + bad) >> 1;
    if (endsTooEarly(text.slice(0, middle + 1))) good = middle + 1;
    else bad = middle;
  }
  return good;
}

function endsTooEarly(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const place = /position (\d+)/.exec(message)?.[1];
    return /end of JSON input|Unterminated/.test(message) || (place !== undefined && Number(place) >= text.length);
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function yaml(text: string): Fault | undefined {
  const lines = new LineCounter();
  // The library's own search for keys that stand twice compares each with each.
  for (const document of parseAllDocuments(text, { uniqueKeys: false, lineCounter: lines, prettyErrors: false })) {
    const [error] = document.errors;
    if (error) return { line: lines.linePos(error.pos[0]).line, message: error.message };
    const twice = keyTwice(document);
    if (twice) return { line: lines.linePos(twice.range?.[0] ?? 0).line, message: 'Map keys must be unique' };
  }
  return undefined;
}

function keyTwice(document: Document.Parsed): Scalar | undefined {
  let found: Scalar | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        // Some readers merge more than once.
        if (!isScalar(key) || key.value === '<<') continue;
        if (keys.has(key.value)) found = key;
        if (found) return visit.BREAK;
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

function toml(text: string): Fault | undefined {
  try {
    parseToml(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { line: error.line, message: error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '') };
  }
}
