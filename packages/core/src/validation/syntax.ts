import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FixPart, ValidationStep } from '../domain/fix.ts';
import { UserError } from '../errors.ts';
import type { Exec } from '../ports.ts';
import { OUTSIDE_PARSERS, type OutsideParser } from './outside-parsers.ts';
import { type Fault, PARSERS } from './parsers.ts';

/** Of one program for all files. */
const SECONDS = 20;
const MOST_FAULTS = 30;
const MESSAGE_CHARS = 300;

interface Terms {
  env: Readonly<Record<string, string>>;
  signal: AbortSignal;
}

/** A changed file as it is to be, and as it was. */
interface Changed {
  /** As a reader knows it. */
  name: string;
  ending: string;
  before: string | null;
  after: string;
}

/**
 * Whether the changed files can be read: JSON, YAML and TOML in this process, JavaScript, TypeScript, Python and Go by
 * programs that only parse, each where it is there. A file counts as faulty only if its text before the change passes the
 * same check, since many a `.json` has comments and many a `.yaml` is a template; a new one only if its ending leaves no
 * doubt. Answers a step whose output is lines of `path:line: message`; nothing of the repository is executed.
 */
export async function checkSyntax(
  machine: { folder: string; exec: Exec },
  parts: readonly FixPart[],
  terms: Terms,
): Promise<ValidationStep> {
  const files = parts.flatMap(({ repo, files }) =>
    files.flatMap(({ path: name, before, after }): Changed[] =>
      after === null
        ? []
        : [{ name: parts.length > 1 ? `${repo}/${name}` : name, ending: path.posix.extname(name), before, after }],
    ),
  );
  const found: { name: string; fault: Fault }[] = [];
  for (const file of files) {
    const parse = Object.hasOwn(PARSERS, file.ending) ? PARSERS[file.ending] : undefined;
    const fault = parse?.(file.after);
    if (parse && fault && isToBlame(file, file.before === null ? undefined : parse(file.before)))
      found.push({ name: file.name, fault });
  }
  let milliseconds = 0;
  for (const parser of OUTSIDE_PARSERS) {
    const asked = files.filter(({ ending }) => Object.hasOwn(parser.endings, ending));
    if (asked.length === 0) continue;
    const told = await askOutside(parser, asked, machine, terms);
    milliseconds += told.milliseconds;
    found.push(...told.found);
  }
  const lines = found
    .slice(0, MOST_FAULTS)
    .map(({ name, fault: { line, message } }) => `${name}:${line ?? 1}: ${message.slice(0, MESSAGE_CHARS)}`);
  return {
    step: 'syntax',
    ok: found.length === 0,
    command: '',
    exitCode: null,
    timedOut: false,
    seconds: Math.round(milliseconds / 100) / 10,
    output: lines.join('\n'),
  };
}

/** Endings by which a new file says exactly what it is. `.js` may be JSX, `.ts` may use what only a compiler knows. */
const STRICT = ['.json', '.yaml', '.yml', '.toml', '.mjs', '.cjs', '.py', '.go'];
/** JSON with comments, by name. */
const WITH_COMMENTS =
  /(^|\/)((tsconfig|jsconfig)[^/]*|\.[^/]+|devcontainer|settings)\.json$|(^|\/)\.[^/]+\/[^/]*\.json$/;

function isToBlame({ name, ending, before, after }: Changed, faultBefore: Fault | undefined): boolean {
  if (before !== null) return faultBefore === undefined;
  return STRICT.includes(ending) && !WITH_COMMENTS.test(name) && !(/^\.ya?ml$/.test(ending) && after.includes('{{'));
}

/** For `catch`: a program that cannot be started here is one that is not there, as any is on Windows. */
function notToBeHad(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}

/** One program over all files of its language, as they are and as they were, under names of ours. */
async function askOutside(
  parser: OutsideParser,
  files: readonly Changed[],
  { folder, exec }: { folder: string; exec: Exec },
  { env, signal }: Terms,
): Promise<{ found: { name: string; fault: Fault }[]; milliseconds: number }> {
  const place = await realpath(await mkdtemp(path.join(folder, 'syntax-')));
  try {
    const at = (index: number, side: string, as: string): string => path.join(place, `${index}-${side}${as}`);
    const written: string[] = [];
    for (const [index, { before, after, ending }] of files.entries())
      for (const as of parser.endings[ending]!)
        for (const [side, text] of Object.entries({ before, after })) {
          if (text === null) continue;
          await writeFile(at(index, side, as), text);
          written.push(at(index, side, as));
        }
    const argv = await parser.command(written, env['PATH']);
    if (!argv) return { found: [], milliseconds: 0 };
    const command = { argv, cwd: place, env: { PATH: env['PATH'] ?? '', LANG: 'C.UTF-8' }, seconds: SECONDS };
    const ran = await exec({ ...command, outputBytes: 262_144 }, signal).catch(notToBeHad);
    if (ran === undefined || ran.exitCode === null) return { found: [], milliseconds: ran?.milliseconds ?? 0 };
    const told = parser.read(ran.output);
    const faultOf = (index: number, side: string, ending: string): Fault | undefined => {
      const faults = parser.endings[ending]!.map((as) => told.get(at(index, side, as)));
      return faults.every((fault) => fault !== undefined) ? faults[0] : undefined;
    };
    const found = files.flatMap((file, index) => {
      const fault = faultOf(index, 'after', file.ending);
      return fault && isToBlame(file, faultOf(index, 'before', file.ending)) ? [{ name: file.name, fault }] : [];
    });
    return { found, milliseconds: ran.milliseconds };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
