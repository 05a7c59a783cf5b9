import { type Scalar, stringify } from 'yaml';
import type { YamlValue } from './yaml-value.ts';

/** How a file is written, as far as new lines of it should look the same. */
export interface YamlStyle {
  /** `\n` or `\r\n`. */
  eol: string;
  /** Columns by which a map stands deeper than its key. */
  step: number;
  /** Whether the dashes of a list stand deeper than its key. */
  deepDashes: boolean;
}

/** Texts are quoted that a reader of YAML 1.1 would take for something else: `on`, `012`. Kubernetes has such a reader. */
const SCHEMA = { schema: 'core', version: '1.2', compat: 'yaml-1.1', lineWidth: 0 } as const;

const isText = (value: YamlValue): value is string => typeof value === 'string';
export const isCollection = (value: YamlValue): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** A scalar, `{}` or `[]` on one line, quoted as the one that it replaces. */
export function inline(value: YamlValue, old: Scalar.Type | undefined, inFlow: boolean): string {
  if (!isText(value)) return inFlow || !isCollection(value) ? JSON.stringify(value) : '';
  if (old === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (old === 'QUOTE_SINGLE' && !/\p{Cc}/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const plain = stringify(value, SCHEMA).trimEnd();
  // In brackets more signs mean something.
  return plain.includes('\n') || (inFlow && !/^[\w./-]+$/.test(plain) && !/^["']/.test(plain))
    ? JSON.stringify(value)
    : plain;
}

/** A key before its colon. */
export const keyText = (key: string, quoted: boolean): string =>
  quoted ? JSON.stringify(key) : inline(key, undefined, true);

/** Lines of a block, without line ends, the first as deep as the others. */
export function blockLines(value: YamlValue, column: number, { step, deepDashes }: YamlStyle): string[] {
  const pad = ' '.repeat(column);
  // With a wider step the library would part each dash from its entry.
  const indent = JSON.stringify(value).includes('[') ? 2 : step;
  return stringify(value, { ...SCHEMA, indent, indentSeq: deepDashes })
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => (line === '' ? '' : pad + line));
}
