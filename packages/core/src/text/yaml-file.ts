import { type Document, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml';
import { messageOf, UserError } from '../errors.ts';
import { checkNesting, checkTree, MAX_ALIASES, MAX_YAML_BYTES } from './parse.ts';

/** One document of a file, with its place in the text, and what it says. */
export interface YamlPart {
  tree: Document.Parsed;
  /** Aliases are followed; a merge key is a plain key. */
  value: unknown;
}

/**
 * Every document of a file of YAML, empty ones too, within the limits of I9: 256 KiB, 32 levels, 100 aliases, plain keys,
 * none twice. UserError with line and column for a file of which any document cannot be read: what is not understood as a
 * whole is not edited.
 */
export function parseFile(text: string): YamlPart[] {
  if (Buffer.byteLength(text) > MAX_YAML_BYTES)
    throw new UserError(`it is larger than ${MAX_YAML_BYTES} bytes; split it, or make the change by hand`);
  checkNesting(text, 'line', 0);
  const lines = new LineCounter();
  const trees = read(text, lines);
  return trees.map((tree) => {
    const [problem] = tree.errors;
    if (problem) throw new UserError(unreadable(text, `${placeAt(lines, problem.pos[0])}: ${firstLine(problem)}`));
    checkNoTemplate(tree);
    checkTree(tree.contents, { where: 'line', place: (node) => placeAt(lines, startOf(node)), isMap, isSeq, isScalar });
    return { tree, value: said(tree) };
  });
}

function read(text: string, lineCounter: LineCounter): Document.Parsed[] {
  try {
    // For a text without a document there is an empty list with something else on it.
    const trees = parseAllDocuments(text, {
      schema: 'core',
      version: '1.2',
      merge: false,
      // The library compares each key with all before it; checkTree does it with a set.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      keepSourceTokens: true,
      lineCounter,
    });
    return Array.isArray(trees) ? [...trees] : [];
  } catch (error) {
    throw new UserError(unreadable(text, messageOf(error)), { cause: error });
  }
}

const firstLine = (error: Error): string => error.message.split('\n')[0] ?? '';

const startOf = (node: unknown): number => (node as { range?: readonly number[] } | null)?.range?.[0] ?? 0;

function placeAt(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${line}:${col}`;
}

const TEMPLATE = 'it is a template (`{{`): change the values that it is filled from';

const unreadable = (text: string, why: string): string =>
  text.includes('{{') ? TEMPLATE : `it cannot be read as YAML (line ${why}); mend that first`;

function said(tree: Document.Parsed): unknown {
  try {
    return tree.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
  } catch (error) {
    throw new UserError(`its aliases cannot be followed: ${messageOf(error)}`, { cause: error });
  }
}

/** `a: {{ b }}` is a map within a map to a reader of YAML. */
function checkNoTemplate(tree: Document.Parsed): void {
  visit(tree, {
    Map: (_, { flow, items }) => {
      if (flow && items.some(({ key }) => isMap(key))) throw new UserError(TEMPLATE);
    },
  });
}

/**
 * UserError for a document that a program fills: what would be edited there is not what is rolled out. `{{` in quotes, in
 * a block of text or in a comment is text.
 */
export function checkPlain(tree: Document.Parsed): void {
  visit(tree, {
    Scalar: (_, { type, value }) => {
      if (type === 'PLAIN' && typeof value === 'string' && value.includes('{{')) throw new UserError(TEMPLATE);
    },
  });
}
