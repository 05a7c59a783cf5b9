import { fileURLToPath } from 'node:url';
import type { Fault } from './parsers.ts';
import { findProgram } from './programs.ts';

/**
 * Languages that are read by programs of the machine, in a child process. Each is given absolute paths of files and must
 * only parse them: nothing of a repository is executed. `read` answers the first fault of each faulty file by its path.
 */
export interface OutsideParser {
  /** By ending of a name: the endings as which a file is read. It is faulty if it is so as each of them. */
  endings: Readonly<Record<string, readonly string[]>>;
  /** The command, or undefined where the program is not to be had. */
  command(files: readonly string[], searchPath: string | undefined): Promise<string[] | undefined>;
  read(output: string): Map<string, Fault>;
}

/** `node --check` tells a file at a time; `$0` is the program. */
const EACH = 'for file in "$@"; do "$0" --no-warnings --check "$file"; done';

const javascript: OutsideParser = {
  // What `.js` is, its package says.
  endings: { '.mjs': ['.mjs'], '.cjs': ['.cjs'], '.js': ['.mjs', '.cjs'] },
  command: async (files) => ['sh', '-c', EACH, process.execPath, ...files],
  read: (output) => {
    const found = new Map<string, Fault>();
    let open: { file: string; line: number } | undefined;
    for (const text of output.split('\n')) {
      const [, place, line] = /^((?:file:\/\/)?\/.{1,400}):(\d{1,9})$/.exec(text) ?? [];
      // The first is Node's; a line of the file that is shown below it may look like another.
      if (place !== undefined && !open)
        open = { file: place.startsWith('file:') ? fileURLToPath(place) : place, line: Number(line) };
      const message = text.startsWith('SyntaxError: ') ? text.slice('SyntaxError: '.length) : undefined;
      if (message === undefined || !open) continue;
      add(found, open.file, { line: open.line, message });
      open = undefined;
    }
    return found;
  },
};

/** Node's own reader of TypeScript, where it has one (22.13 and newer). What it cannot translate may still be TypeScript. */
const STRIP = `
const { stripTypeScriptTypes } = require('node:module');
const { argv } = require('node:process');
const { log } = console;
for (const file of stripTypeScriptTypes ? argv.slice(1) : []) {
  try {
    stripTypeScriptTypes(require('node:fs').readFileSync(file, 'utf8'), { mode: 'transform' });
  } catch (error) {
    if (error.code === 'ERR_INVALID_TYPESCRIPT_SYNTAX')
      log(JSON.stringify([file, Number(/:(\\d+)\\n/.exec(error.stack)?.[1] ?? 0), error.message]));
  }
}`;

const typescript: OutsideParser = {
  endings: { '.ts': ['.ts'], '.mts': ['.ts'], '.cts': ['.ts'] },
  command: async (files) => [process.execPath, '--no-warnings', '-e', STRIP, '--', ...files],
  read: jsonLines,
};

/** `-I`: neither the environment nor the folder has a say. */
const AST = `
import ast, json, sys
sys.setrecursionlimit(5000)
for file in sys.argv[1:]:
    try:
        with open(file, 'rb') as source:
            compile(source.read(), file, 'exec', ast.PyCF_ONLY_AST, dont_inherit=True)
    except SyntaxError as error:
        print(json.dumps([file, error.lineno or 0, error.msg]))
    except ValueError as error:
        print(json.dumps([file, 0, str(error)]))
    except (RecursionError, MemoryError):
        pass`;

const python: OutsideParser = {
  endings: { '.py': ['.py'], '.pyi': ['.py'] },
  command: async (files, searchPath) => {
    const program = await findProgram('python3', searchPath);
    return program === undefined ? undefined : [program, '-I', '-W', 'ignore', '-c', AST, ...files];
  },
  read: jsonLines,
};

const go: OutsideParser = {
  endings: { '.go': ['.go'] },
  command: async (files, searchPath) => {
    const program = await findProgram('gofmt', searchPath);
    return program === undefined ? undefined : [program, '-e', '-l', ...files];
  },
  read: (output) => {
    const found = new Map<string, Fault>();
    for (const text of output.split('\n')) {
      const [, file, line, message] = /^(\/.{1,400}?):(\d{1,9}):\d{1,9}: (.*)$/.exec(text) ?? [];
      if (file !== undefined) add(found, file, { line: Number(line), message: message! });
    }
    return found;
  },
};

export const OUTSIDE_PARSERS: readonly OutsideParser[] = [javascript, typescript, python, go];

function jsonLines(output: string): Map<string, Fault> {
  const found = new Map<string, Fault>();
  for (const text of output.split('\n')) {
    if (!text.startsWith('["/')) continue;
    const [file, line, message] = JSON.parse(text) as [string, number, string];
    add(found, file, line > 0 ? { line, message } : { message });
  }
  return found;
}

function add(found: Map<string, Fault>, file: string, fault: Fault): void {
  if (!found.has(file)) found.set(file, fault);
}
