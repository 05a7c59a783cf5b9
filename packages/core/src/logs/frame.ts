import { MAX_LINE_CHARS } from './clean.ts';

/** Stack traces of many languages: which of their frames is in the repository. */

/** Where the checkout of a repository lies on the runners we know of, and in containers; what follows is in the repository. */
const WORKSPACE = new RegExp(
  `^(?:${[
    '(?:/home/runner|/Users/runner|/runner|/opt/actions-runner|/actions-runner)/_?work/[^/]+/[^/]+/',
    '/__w/[^/]+/[^/]+/',
    '[A-Za-z]:/a/[^/]+/[^/]+/',
    '/github/workspace/',
    '/builds/[^/]+/[^/]+/',
    '(?:/home/prow)?/go/src/[^/]+/[^/]+/[^/]+/',
    '/home/travis/build/[^/]+/[^/]+/',
    '/home/circleci/project/',
    '/usr/src/app/',
    '/workspace/',
    '/app/',
  ].join('|')})`,
);

/** A path as the repository knows it: forward slashes, without `file://`, `./` and the checkout's folder in front. */
export function repoPath(path: string): string {
  const plain = path
    .replaceAll('\\', '/')
    .replace(/^(?:file|webpack):\/\/+(?=[A-Za-z]:\/|\.)/, '')
    .replace(/^file:\/\//, '');
  return plain.replace(WORKSPACE, '').replace(/^(?:\.\/)+/, '');
}

/** Code that came from elsewhere: packages, standard libraries, tools of the runner. */
const FOREIGN = new RegExp(
  [
    '(?:^|/)(?:node_modules|site-packages|dist-packages|_pytest|vendor|gems|\\.cargo|\\.rustup|\\.pyenv|\\.nuget|\\.m2|\\.gradle)/',
    '/(?:hostedtoolcache|pkg/mod|Cellar|_temp|_tool)/',
    '^/(?:usr/(?:lib|share|include|local/(?:lib|go|cargo|rustup))|lib|rustc|nix/store|opt/python)/',
    '^/?(?:runtime|testing|reflect|library/(?:std|core|alloc))/',
    '/lib/(?:python|ruby|node)[\\d./]',
    '/go\\d*(?:\\.\\d+)*/src/(?:runtime|testing|reflect)/',
    '^(?:node:|internal/|<|\\[|native )',
  ].join('|'),
);

/** Packages of the JDK, of test frameworks and of build tools. */
const JVM =
  /^(?:javax?|jdk|sun|com\.sun|kotlinx?|scala|groovy|org\.(?:junit|opentest4j|assertj|hamcrest|mockito|testng|gradle|apache\.maven|codehaus\.groovy|scalatest|spockframework)|junit|io\.kotest|worker\.org\.gradle)[./]/;

interface Frame {
  path: string;
  line: string;
}

const place = (pattern: RegExp) => (text: string) => {
  const found = pattern.exec(text);
  return found ? { path: found[1] ?? '', line: found[2] ?? '' } : undefined;
};

/** A JVM frame knows its package and its file's name: together they are the path. */
function jvm(text: string): Frame | undefined {
  const found = /^\s+at (?:[\w.@-]*\/{1,2}){0,2}([\w$.<>]+)\(([\w$-]+\.(?:java|kt|scala|groovy)):(\d+)\)/.exec(text);
  if (!found) return undefined;
  const [, name = '', file = '', line = ''] = found;
  if (JVM.test(name)) return { path: '<jvm>', line };
  const folder = name.split('.').slice(0, -2).join('/');
  return { path: folder === '' ? file : `${folder}/${file}`, line };
}

/** What a place looks like when everything before it is cut off. */
const PLACE = /^((?:[a-z]+:\/\/+)?(?:[A-Za-z]:[\\/])?[^:]+):(\d+)(?::\d+)?:?$/;

// `at f (file:l:c)`, `at async file:l:c`, vitest's `❯ f file:l:c`, and the backtrace of Rust.
function js(text: string): Frame | undefined {
  if (!/^\s*(?:at|❯) /.test(text)) return undefined;
  const row = text.trimEnd();
  return place(PLACE)(
    row.endsWith(')') ? row.slice(row.lastIndexOf('(') + 1, -1) : row.slice(row.lastIndexOf(' ') + 1),
  );
}

// .NET: `at A.B() in /x/A.cs:line 12`.
function dotnet(text: string): Frame | undefined {
  if (!/^\s+at /.test(text)) return undefined;
  return place(/^((?:[A-Za-z]:)?[^:]+):line (\d+)$/)(text.slice(text.lastIndexOf(' in ') + 4));
}

// Where Rust panicked; before 1.73 the message stood between.
function rust(text: string): Frame | undefined {
  const at = text.startsWith('thread ') ? text.indexOf(' panicked at ') : -1;
  if (at < 0) return undefined;
  const old = text.lastIndexOf("', ");
  return place(PLACE)(text.slice(old > at ? old + 3 : at + 13));
}

// Sanitizers: `#1 0x55d in f /x/a.c:12:3`; gdb: `#1 0x55d in f () at a.c:12`.
const native = (text: string): Frame | undefined =>
  /^\s*#\d+ +0x[0-9a-f]+ in /.test(text) ? place(PLACE)(text.slice(text.lastIndexOf(' ') + 1)) : undefined;

/** Each answers a frame, or nothing when the row is none of its language. */
const READERS: readonly ((text: string) => Frame | undefined)[] = [
  jvm,
  dotnet,
  js,
  rust,
  place(/^\s+([^\s:]+\.(?:go|s)):(\d+)(?: \+0x[0-9a-f]+)?$/),
  place(/^\s+([\w./-]+_test\.go):(\d+): /),
  place(/^\s*(?:from |# )?([^\s:]+\.rb):(\d+):in /),
  place(/^#\d+ ([^\s(]+\.php)\((\d+)\)/),
  place(/^([^\s:]+\.php):(\d+)$/),
  place(/^\s+(?:\([\w.]+ [\w.-]+\) )?([\w./-]+\.exs?):(\d+): /),
  native,
];

// Python tells the innermost frame last; so does the place that pytest prints under the code.
const PYTHON = [place(/^\s*File "([^"]+)", line (\d+)/), place(/^([^\s:]+\.py):(\d+): (?:in |[A-Z]\w*(?:$|: |\s))/)];

/**
 * The innermost frame of a stack trace that is in the repository, as `path:line`, the path relative to the repository
 * where the checkout's folder is known. Of causes (`Caused by:`) the last one counts. Looks at the first 400 rows.
 */
export function topFrame(lines: readonly string[]): string | undefined {
  let best: Frame | undefined;
  let open = true;
  for (const row of lines.slice(0, 400)) {
    const text = row.slice(0, MAX_LINE_CHARS);
    if (/^\s*Caused by: /.test(text)) {
      open = true;
      continue;
    }
    const python = first(PYTHON, text);
    const frame = python ?? (open ? first(READERS, text) : undefined);
    if (!frame) continue;
    const path = repoPath(frame.path);
    if (path === '' || path.length > 300 || FOREIGN.test(frame.path.replaceAll('\\', '/')) || FOREIGN.test(path))
      continue;
    best = { path, line: frame.line };
    if (!python) open = false;
  }
  return best && `${best.path}:${best.line}`;
}

const first = (readers: readonly ((text: string) => Frame | undefined)[], text: string): Frame | undefined => {
  for (const read of readers) {
    const frame = read(text);
    if (frame) return frame;
  }
  return undefined;
};
