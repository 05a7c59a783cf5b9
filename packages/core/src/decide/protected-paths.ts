import type { PathLimits } from '../domain/fix.ts';
import { matcher, PATHS } from '../text/globs.ts';
import {
  AGENT_SETUP,
  AGENT_TEXTS,
  CODEOWNERS_FILE,
  MANIFESTS,
  meantPart,
  type NamedPaths,
  OWN_CONFIG,
} from './named-paths.ts';
import { foldLetters, foldPath } from './path-spelling.ts';

/** W4: what no input opens. In lower case, because they are compared with a folded path. */
const ALWAYS: readonly NamedPaths[] = [
  OWN_CONFIG,
  { why: 'git and GitHub read it', globs: ['**/.git*'] },
  CODEOWNERS_FILE,
  { why: 'it is what users of an action run', globs: ['**/action.{yml,yaml}'] },
  AGENT_TEXTS,
  AGENT_SETUP,
  {
    why: 'it says which programs run on a commit',
    globs: ['**/.husky', '**/.hooks', '**/lefthook*.{yml,yaml,toml,json}', '**/.{lefthook,lintstagedrc,pre-commit}*'],
  },
  {
    why: 'it says where packages come from, or what a package manager runs',
    globs: [
      '**/.{npmrc,yarnrc,pnpmfile,pypirc,condarc,bazelrc,pythonrc}*',
      '**/.{yarn,cargo,mvn,bundle}',
      '**/{bunfig.toml,pip.conf,pip.ini,nuget.config}',
      '**/gradle/{wrapper,init.d}',
    ],
  },
  {
    why: 'it runs when the folder is opened',
    globs: ['**/.envrc', '**/{.,}mise.toml', '**/.{vscode,idea,devcontainer}'],
  },
  { why: 'files and folders at the top that begin with a dot set the repository up', globs: ['.*'] },
];

/** W4: what is protected until `allowed-paths` names it. */
const UNLESS_NAMED: readonly NamedPaths[] = [
  MANIFESTS,
  {
    why: 'it runs while the project is built or tested, on the machines of those who do',
    globs: [
      '**/{makefile*,gnumakefile*,*.mk,justfile,taskfile*.{yml,yaml},rakefile,gulpfile.*,gruntfile.*,magefile.go}',
      '**/{tox.ini,noxfile.py,build.rs,gradlew*,mvnw*}',
    ],
  },
  {
    why: 'it says what goes into an image',
    globs: ['**/{dockerfile*,containerfile*,*.dockerfile}', '**/{docker-compose,compose}*.{yml,yaml}'],
  },
  {
    why: 'continuous integration runs it',
    globs: [
      '**/{jenkinsfile*,earthfile,tiltfile,{azure,bitbucket}-pipelines*.{yml,yaml}}',
      '**/{cloudbuild,buildspec,appveyor,codefresh,wercker}*.{yml,yaml}',
      'ci',
      '{scripts,tools,hack,build,dev}/ci',
    ],
  },
];

const read = (rows: readonly NamedPaths[]) => rows.map(({ why, globs }) => ({ why, means: matcher(globs, PATHS) }));
const FIXED = read(ALWAYS);
const OPENABLE = read(UNLESS_NAMED);

/** What a model is told to do about it; the end of every answer of `protection`. */
export const BY_HAND = 'Say in your comment what a person should change there';

/**
 * W4: why a path may not be changed, and what to do instead; undefined when it may. The path is one that has no fault
 * in its spelling (decide/path-spelling.ts); letters that only look like ours are seen through.
 */
export function protection(path: string, limits: PathLimits): string | undefined {
  const folded = foldPath(path);
  const { configPath } = limits;
  const isConfig = configPath !== undefined && foldPath(configPath) === folded;
  const fixed = isConfig ? OWN_CONFIG : FIXED.find(({ means }) => meantPart(folded, means) !== undefined);
  if (fixed) return `it is protected, and no input opens it: ${fixed.why}. ${BY_HAND}`;

  const own = limits.protectedPaths.map((glob) => glob.replace(/\/+$/, ''));
  const isOwn = matcher([...own, ...own.map(foldLetters)], { ...PATHS, nocase: true });
  if ([path, folded].some((one) => meantPart(one, isOwn) !== undefined)) {
    return `the input protected-paths protects it. ${BY_HAND}`;
  }

  for (const { means, why } of OPENABLE) {
    const part = meantPart(folded, means);
    if (part === undefined || isNamed(path, part.split('/').length, limits.allowedPaths)) continue;
    return `it is protected until the input allowed-paths names it: ${why}. ${BY_HAND}`;
  }
  if (limits.allowedPaths.length === 0 || allows(limits.allowedPaths)(path)) return undefined;
  return `the input allowed-paths does not hold it, only ${limits.allowedPaths.join(', ')}. ${BY_HAND}`;
}

/** Here a folder must be said, `src/` or `src/**`: a `*` that meant all below would allow too much. Case counts. */
const allows = (globs: readonly string[]) =>
  matcher(
    globs.map((glob) => (glob.endsWith('/') ? `${glob}**` : glob)),
    PATHS,
  );

/** A glob names a protected file, or folder, when it would not mean it under another name: `src/**` names no manifest. */
function isNamed(path: string, depth: number, globs: readonly string[]): boolean {
  const other = path.split('/');
  const ending = /.(\.[^.]*)$/.exec(other[depth - 1]!)?.[1] ?? '';
  other[depth - 1] = `another-name${ending}`;
  return globs.some((glob) => allows([glob])(path) && !allows([glob])(other.join('/')));
}
