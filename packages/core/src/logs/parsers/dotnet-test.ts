import { topFrame } from '../frame.ts';
import { span } from './block.ts';
import { before, message, sections, texts } from './sections.ts';

// VSTest `  Failed A.B.C [12 ms]`, the newer test platform `failed C (12ms)`, and the xUnit console `A.B.C [FAIL]`.
const HEAD = /^(?: {2}Failed | {2}X |failed )(\S.*?) [[(](?:< )?[\d.]+ ?(?:m|s|ms|m \d+ ?s|s \d+ ?ms)[\])]$/;
const XUNIT = /^(?:\[xUnit\.net [\d:.]+\])? {4,}(\S.*) \[FAIL\]$/;

/** `dotnet test`, of NUnit, xUnit and MSTest. */
export const dotnetTest = sections({
  name: 'dotnet-test',
  trigger: / \[FAIL\]$|^(?: {2}Failed | {2}X |failed )\S.* [[(](?:< )?[\d.]+ ?(?:m|s)/,
  note: () => undefined,
  head: (text) => HEAD.test(text) || XUNIT.test(text),
  ends: (text) =>
    /^ {2}(?:Passed|Skipped|Failed) |^(?:Failed! |Passed! |Test Run Failed|Total tests:|\[xUnit\.net [\d:.]+\] {3}\S)/.test(
      text,
    ),
  read(rows, _, known) {
    const [head = '', ...rest] = texts(rows);
    const [, id = XUNIT.exec(head)?.[1] ?? ''] = HEAD.exec(head) ?? [];
    const body = rest.map((row) => row.replace(/^\[xUnit\.net [\d:.]+\] /, ''));
    const words = body.filter((row) => !/^\s*Error Message:\s*$/.test(row));
    const said = message(before(words, /^\s*Stack Trace:|^\s+at .* in |^\s*Standard Output/)) || 'failed';
    if (known.some((one) => one.id === id)) return undefined;
    return {
      tool: 'dotnet-test',
      kind: 'test',
      id,
      message: said,
      frame: topFrame(body.map(framed)),
      ...span(rows),
    };
  },
});

/** xUnit's own console puts the place first. */
const framed = (row: string): string => row.replace(/^\s*(\S+)\((\d+),\d+\): at .*/, '   at f in $1:line $2');
