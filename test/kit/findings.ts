import { readFileSync } from 'node:fs';
import type { Finding } from '../../packages/core/src/domain/finding.ts';
import { cleanLine } from '../../packages/core/src/logs/clean.ts';
import { findings } from '../../packages/core/src/logs/parsers/index.ts';
import type { LogParser } from '../../packages/core/src/logs/parsers/parser.ts';

/** What a tool really printed: test/fixtures/tool-logs, only the checkout's path and names of nobody's packages replaced. */
export const printed = (name: string): string =>
  readFileSync(new URL(`../fixtures/tool-logs/${name}`, import.meta.url), 'utf8');

/** What the parsers understand of a log. */
export function understood(text: string, ...parsers: LogParser[]): Finding[] {
  const reader = parsers.length > 0 ? findings(parsers) : findings();
  text.split('\n').forEach((line, at) => {
    reader.row({ line: at + 1, text: cleanLine(line).text });
  });
  return reader.end();
}
