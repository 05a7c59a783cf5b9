import type { LogRow } from '../../domain/finding.ts';
import { type Draft, found } from './found.ts';
import type { LogParser } from './parser.ts';

const MOST_ROWS = 60;
const PLACE = /^ *on (.+) line (\d+)(?:, in (?:(\w+) "([^"]+)"(?: "([^"]+)")?.*|.*))?:$/;
const SNIPPET = /^ *\d+: /;
/** Rows by which a log without boxes is known to be Terraform's: others print `Error: …` too. */
const SPEAKS =
  /^(?:Initializing (?:the backend|modules|provider plugins)|(?:Terraform|OpenTofu) (?:will perform|used the selected|has been)|Success! The configuration|Acquiring state lock|Plan: \d)/;

/** Terraform and OpenTofu: `│ Error: …` in a box, and `Error: …` with `-no-color`, which has none. Warnings are left out. */
export const terraform: LogParser = {
  name: 'terraform',
  trigger:
    /^(?:╷|│ Error: |Error: |Initializing (?:the backend|modules|provider plugins)|(?:Terraform|OpenTofu) (?:will perform|used the selected|has been)|Plan: \d)/,
  open() {
    const all = found();
    let speaks = false;
    let boxed = false;
    let rows: LogRow[] = [];
    const close = (): void => {
      const draft = rows.length > 0 ? read(rows, boxed || speaks) : undefined;
      if (draft) all.add(draft);
      rows = [];
    };
    return {
      row({ line, text }) {
        const inBox = /^[╷│╵]/.test(text);
        const plain = inBox ? text.slice(1).replace(/^ /, '') : text;
        if (!inBox && SPEAKS.test(text)) speaks = true;
        if (/^Error: \S/.test(plain)) {
          close();
          boxed = inBox;
          rows = [{ line, text: plain }];
          return true;
        }
        if (rows.length === 0) return inBox;
        // A box ends with its frame, a plain error with what the runner says next, or with another word of Terraform.
        const ends = boxed
          ? !inBox || text.startsWith('╵')
          : /^(?:##\[|Warning: |Releasing state lock|[╷│╵])/.test(text);
        if (ends || rows.length >= MOST_ROWS) {
          close();
          return inBox;
        }
        rows.push({ line, text: plain });
        return true;
      },
      end() {
        close();
        return all.list();
      },
    };
  },
};

function read(rows: readonly LogRow[], sure: boolean): Draft | undefined {
  const title = rows[0]?.text.slice('Error: '.length) ?? '';
  const at = rows.map(({ text }) => PLACE.exec(text)).find((one) => one !== null);
  if (!at && (!sure || /^Process completed/.test(title))) return undefined;
  const [, file, fileLine, block, type, name] = at ?? [];
  const address = rows.map(({ text }) => /^ *with (\S+),$/.exec(text)?.[1]).find((one) => one !== undefined);
  const body = rows.slice(1).filter(({ text }) => text.trim() !== '');
  const details = body
    .filter(
      ({ text }) =>
        !PLACE.test(text) && !SNIPPET.test(text) && !/^ *with \S+,$/.test(text) && !/^ *├─|^ *│ /.test(text),
    )
    .map(({ text }) => text.trim());
  const named = block === 'resource' || block === undefined ? '' : `${block}.`;
  return {
    tool: 'terraform',
    kind: /provider (?:packages|plugin)|install (?:provider|module)|download module|lock file/i.test(title)
      ? 'dependency'
      : 'build',
    id: address ?? (type === undefined ? undefined : `${named}${[type, name].filter(Boolean).join('.')}`),
    file,
    fileLine,
    message: [title, ...details].join('\n'),
    line: rows[0]?.line ?? 0,
    endLine: body.at(-1)?.line ?? rows[0]?.line,
  };
}
