import { apiChange } from './exports.ts';
import {
  hasManifest,
  isBuild,
  isCi,
  isDoc,
  isGuarded,
  isInfrastructure,
  isLock,
  isManifest,
  isMigration,
  isScript,
  isTest,
  sensitiveWords,
} from './names.ts';
import { table } from './rule.ts';
import { code } from './words.ts';

/** One changed file as the rules see it. */
export interface FileFact {
  path: string;
  /** Empty when there is no such file. */
  before: string;
  after: string;
  op: 'added' | 'deleted' | 'changed';
  /** Lines that the other side does not have, as they are. */
  added: readonly string[];
  removed: readonly string[];
  executable: boolean;
  /** As in the patch: lines added and removed together. */
  size: number;
  /** Kubernetes objects or Helm values: their content is rated by other tables. */
  structured: boolean;
  /** All paths of the change. */
  paths: readonly string[];
}

/** Whether the file is code that runs where the product runs. */
const isProduct = ({ path, structured }: FileFact): boolean => !structured && !isDoc(path) && !isTest(path);

const isRun = ({ path, before, after, executable }: FileFact): boolean =>
  executable || isScript(path, before) || isScript(path, after) || isBuild(path) || isCi(path) || isManifest(path);

const DOWNLOAD = /\b(?:curl|wget|iwr|irm|invoke-webrequest)\b/i;
const INTO_SHELL = /\|[^|]{0,100}\b(?:(?:ba|z|k|da)?sh|python3?|node|perl|ruby|iex)\b/i;
const DANGER: readonly (readonly [name: string, found: (line: string) => boolean])[] = [
  [
    'a download is run',
    (line) => INTO_SHELL.test(line.slice(Math.max(0, line.search(DOWNLOAD)))) && DOWNLOAD.test(line),
  ],
  ['a download is run', (line) => /\b(?:(?:ba|z|da)?sh|source)\b[^|;&]{0,40}[<$]\(\s{0,9}(?:curl|wget)\b/i.test(line)],
  ['eval', (line) => /(?:^|[\s;&|(`"'@])(?:eval|iex|invoke-expression)[\s("'`$]/i.test(line)],
  ['sudo', (line) => /(?:^|[\s;&|(`"'@-])(?:sudo|doas)\s/.test(line)],
  ['chmod', (line) => /\bchmod\s{1,9}(?:-\w{1,9}\s{1,9})?(?:0?777|a\+w|[ugo]{0,3}\+s)\b/.test(line)],
];

/** What is dangerous in the lines of a shell: a download that is run at once, `eval`, root, a file that all may write. */
function dangers(lines: readonly string[]): string[] {
  const commands = lines.join('\n').replaceAll('\\\n', ' ').split('\n');
  // A longer line is cut, so that no pattern meets more than it can read at once.
  const found = commands.flatMap((line) => DANGER.filter(([, test]) => test(line.slice(0, 2_000))));
  return [...new Set(found.map(([name]) => name))];
}

/** What takes data away or changes it; `ON DELETE` of a new table does not. */
const DESTROYS =
  /\b(?:drop|truncate|grant|revoke|rename)|(?<!\bon\s)\b(?:delete|update)\b|\b(?:remove|delete|alter)_?(?:column|field|model|table|index)|\brun(?:python|sql)\b/i;

const COMMENT: readonly (readonly [RegExp, RegExp])[] = [
  [/\.(?:py|pyi|rb|sh|bash|zsh|pl|r|tf|toml|ya?ml|mk)$|(?:^|\/)(?:Dockerfile|Makefile)$/, /^\s*#/],
  [/\.(?:[cm]?[jt]sx?|go|rs|java|kts?|c|h|cc|cpp|hpp|cs|swift|scala|php|proto)$/, /^\s*\/\//],
  [/\.(?:sql|lua|hs)$/, /^\s*--/],
];
/** Comments that tools obey. */
const DIRECTIVE =
  /^\s*(?:#!|#\s*(?:type:|noqa|pylint|mypy|nosec|pragma|pyright|ruff|flake8|syntax=|escape=|shellcheck|rubocop)|\/\/\s*(?:go:|\+build|@ts-|eslint|biome|nolint|istanbul|c8|v8|prettier|#))/i;

/** Whether nothing but comments and blank lines changes. */
export const isCommentOnly = ({ path, op, added, removed }: FileFact): boolean => {
  const mark = COMMENT.find(([files]) => files.test(path))?.[1];
  const lines = [...added, ...removed];
  return (
    op === 'changed' &&
    mark !== undefined &&
    lines.every((line) => line.trim() === '' || (mark.test(line) && !DIRECTIVE.test(line)))
  );
};

const OPENAPI = /(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i;

const api = (fact: FileFact) =>
  isProduct(fact) ? apiChange(fact.path, fact.before, fact.after) : { removed: [], changed: [] };

/** What a file's name and text say, whatever is in the rest of the change. */
export const FILE_RULES = table<FileFact>()([
  { id: 'ci', level: 'high', test: ({ path }) => isCi(path), words: 'decides what runs in CI, or who reviews' },
  {
    id: 'dangerous-command',
    level: 'high',
    test: (fact) => isRun(fact) && dangers(fact.added),
    words: 'gets a command that runs foreign text or takes more rights',
  },
  {
    id: 'lock-only',
    level: 'high',
    test: ({ path, paths }) => isLock(path) && !hasManifest(path, paths),
    words: 'is a lock file that changes without its manifest',
  },
  {
    id: 'lock',
    level: 'medium',
    test: ({ path, paths }) => isLock(path) && hasManifest(path, paths),
    words: 'is a lock file: other code is installed',
  },
  {
    id: 'migration',
    level: 'high',
    test: (fact) => isProduct(fact) && isMigration(fact.path) && (fact.op !== 'added' || DESTROYS.test(fact.after)),
    words: "changes a database's shape or content, or a migration that may have run already",
  },
  {
    id: 'migration-new',
    level: 'medium',
    test: (fact) => isProduct(fact) && isMigration(fact.path) && fact.op === 'added',
    words: 'is a new database migration',
  },
  {
    id: 'api-removed',
    level: 'high',
    test: (fact) => api(fact).removed.map(code),
    words: 'no longer has what others may use',
  },
  {
    id: 'api-changed',
    level: 'medium',
    test: (fact) => api(fact).changed.map(code),
    words: 'changes what others may use',
  },
  {
    id: 'openapi-removed',
    level: 'high',
    test: ({ path, op, added, removed }) => OPENAPI.test(path) && (op === 'deleted' || removed.length > added.length),
    words: 'describes an interface and loses more than it gains',
  },
  { id: 'openapi', level: 'medium', test: ({ path }) => OPENAPI.test(path), words: 'describes an interface' },
  {
    id: 'infrastructure',
    level: 'medium',
    test: ({ path, structured }) => !structured && isInfrastructure(path),
    words: 'describes infrastructure in a form that is not compared',
  },
  {
    id: 'guarded',
    level: 'medium',
    test: ({ path }) => isGuarded(path) && !isCi(path) && !isLock(path),
    words: 'is guarded: what is built, installed or run follows it',
  },
  {
    id: 'sensitive',
    level: 'medium',
    test: (fact) => isProduct(fact) && !isCommentOnly(fact) && sensitiveWords(fact.path).map(code),
    words: 'has to do with security by its name',
  },
  { id: 'deleted', level: 'medium', test: ({ path, op }) => op === 'deleted' && !isDoc(path), words: 'is deleted' },
  { id: 'docs', level: 'low', test: ({ path }) => isDoc(path), words: 'is documentation' },
  {
    id: 'comments',
    level: 'low',
    test: (fact) => !fact.structured && isCommentOnly(fact),
    words: 'changes in its comments alone',
  },
  { id: 'tests', level: 'low', test: ({ path }) => isTest(path), words: 'belongs to the tests' },
  { id: 'edit', level: 'low', test: (fact) => isProduct(fact) && !isCommentOnly(fact), words: 'has a plain edit' },
]);
