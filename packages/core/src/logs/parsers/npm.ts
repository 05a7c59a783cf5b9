import type { Finding, LogRow } from '../../domain/finding.ts';
import { blockParser, span } from './block.ts';
import type { Draft } from './found.ts';

/** Rows that stand in every report of npm and say nothing of this one. */
const CHATTER =
  /^(?:A complete log of this run|Log files were not written|For a full report see|See .*eresolve-report|Fix the upstream dependency|this command with --force|to accept an incorrect|\/.*(?:-debug(?:-\d+)?\.log|eresolve-report\.txt)|errno |syscall |path |Note that you can also install|tarball, folder, http url|This is probably not a problem with npm|There is likely additional logging|In most cases you or one of your|To see a list of scripts|npm run$|(?:Linux|Darwin|Windows_NT) \d|argv |node v\d|npm +v\d)/;
/** `npm ci` prints its manual after the reason. */
const MANUAL = /^(?:Clean install a project|Usage:)$/;
const SAID_ROWS = 15;

/**
 * npm: the block of rows that begin with `npm ERR!` (up to 9) or `npm error` (from 10). Its code is npm's own: `ERESOLVE`,
 * `E404`, `EUSAGE` (`npm ci` and a lock file that does not fit), `ELIFECYCLE` (a script that failed).
 */
export const npm = blockParser({
  name: 'npm',
  trigger: /^npm (?:ERR!|error)(?: |$)/,
  more: (text) => /^npm (?:ERR!|error|WARN|warn)(?: |$)/.test(text) || text.trim() === '',
  read,
});

function read(block: readonly LogRow[]): Draft[] {
  const rows = block.filter(({ text }) => /^npm (?:ERR!|error)/.test(text));
  const said = rows.map(({ text }) => text.replace(/^npm (?:ERR!|error) ?/, '').trimEnd());
  const code = said.map((text) => /^code (\S+)$/.exec(text)?.[1]).find((one) => one !== undefined);
  const end = said.findIndex((text) => MANUAL.test(text));
  const told = (end < 0 ? said : said.slice(0, end))
    // Each row repeats the code in small letters: `404 Not Found`, `notarget No matching version`.
    .map((text) =>
      text.replace(/^(?:404|notarget|enoent|network|code)(?: +|$)/, (word) => (word.startsWith('code') ? word : '')),
    )
    .filter((text) => text.trim() !== '' && !/^code \S+$/.test(text) && !CHATTER.test(text.trim()));
  if (told.length === 0) return [];
  const script = scriptOf(told);
  // Of a package whose own script failed, npm tells the folder.
  const folder = said
    .map((text) => /^path .*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)$/.exec(text)?.[1])
    .find((one) => one);
  // A number is the exit code of a script, not a word of npm.
  const own = code !== undefined && /^E[A-Z0-9_]+$/.test(code) ? code : undefined;
  return [
    {
      tool: 'npm',
      kind: kindOf(own, told[0] ?? '', script),
      id: script ?? packageOf(told) ?? folder,
      code: own,
      message: told.slice(0, SAID_ROWS).join('\n'),
      // npm 6 and its `npm test`: whatever failed said it above.
      severity: told[0]?.startsWith('Test failed.') ? 'warning' : 'error',
      ...span(rows),
    },
  ];
}

function kindOf(code: string | undefined, first: string, script: string | undefined): Finding['kind'] {
  if (script !== undefined || code === 'ELIFECYCLE' || /^(?:Missing script|command failed|Test failed)/.test(first))
    return 'build';
  return 'dependency';
}

/** The script that failed: `shop@1.0.0 build: ...` of npm 6, `Lifecycle script` of newer ones. */
function scriptOf(told: readonly string[]): string | undefined {
  for (const text of told) {
    const found =
      /^Failed at the (\S+ \S+) script\.$/.exec(text) ??
      /^Lifecycle script `([^`]+)` failed/.exec(text) ??
      /^Missing script: "?([^"]+)"?$/.exec(text);
    if (found) return found[1];
  }
  return undefined;
}

/** What could not be had; of a tree that cannot be resolved who asks for what does not fit. */
function packageOf(told: readonly string[]): string | undefined {
  const asked = told[told.indexOf('Could not resolve dependency:') + 1] ?? '';
  const [, what, by] = /^(?:\w+ )?(\S{1,200}?@.{1,200}?) from (?:the root project|(\S+))$/.exec(asked) ?? [];
  if (what !== undefined) return by ?? what;
  for (const text of told) {
    const found =
      /^(?:The requested resource )?'([^']+)' (?:could not be found|is not in)/.exec(text.trim()) ??
      /^No matching version found for (\S+?)\.$/.exec(text) ??
      /^(?:Invalid|Missing): (?:lock file's )?(\S+)/.exec(text) ??
      /^Found: (\S+)$/.exec(text);
    if (found) return found[1];
  }
  return undefined;
}
