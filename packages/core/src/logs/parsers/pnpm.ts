import type { LogRow } from '../../domain/finding.ts';
import { blockParser, span } from './block.ts';
import type { Draft } from './found.ts';

// Around its code pnpm prints thin spaces, in a colour.
const HEAD = /^[ \u2009]?(ERR_PNPM_[A-Z0-9_]+|ELIFECYCLE)[ \u2009]{1,3}(\S.*)$/;
/** What is not the reason: where it happened, advice, and what the workflow runner says next. */
const CHATTER =
  /^(?:This error happened while installing|hint: |If you need the full list|Note that in CI environments|No authorization header)/;
const MOST_ROWS = 16;

/**
 * pnpm: ` ERR_PNPM_CODE  message` and the rows after it, ` ELIFECYCLE  Command failed` of a script. pnpm ends with them,
 * so what follows belongs to it until the runner speaks.
 */
export const pnpm = blockParser({
  name: 'pnpm',
  trigger: HEAD,
  more: (text, rows) =>
    !rows[0]?.text.includes('ELIFECYCLE') &&
    rows.length < MOST_ROWS &&
    !/^(?:##\[|Error: |\$ |> |[ \u2009](?:WARN|ELIFECYCLE|ERR_PNPM_)|Progress: |Done in )/.test(text),
  read,
});

function read(rows: readonly LogRow[]): Draft[] {
  const found = HEAD.exec(rows[0]?.text ?? '');
  const [, code = '', first = ''] = found ?? [];
  const body = rows
    .slice(1)
    .filter(({ text }) => text.trim() !== '')
    .filter(({ text }) => !CHATTER.test(text.trim()));
  const ran = /^(\S+ [\w:-]+): `/.exec(first);
  return [
    {
      tool: 'pnpm',
      kind: code === 'ELIFECYCLE' || code.startsWith('ERR_PNPM_RECURSIVE') ? 'build' : 'dependency',
      id: ran?.[1] ?? /^No matching version found for (\S+)/.exec(first)?.[1] ?? notInRegistry(body),
      code,
      message: [first, ...body.map(({ text }) => text.trim())].join('\n'),
      ...span([...rows.slice(0, 1), ...body.slice(-1)]),
    },
  ];
}

const notInRegistry = (rows: readonly LogRow[]): string | undefined =>
  rows.map(({ text }) => /^(\S+) is not in the npm registry/.exec(text)?.[1]).find((name) => name !== undefined);
