import type { PathLimits } from '../domain/fix.ts';
import { matcher, PATHS } from '../text/globs.ts';
import { foldLetters, foldPath } from './path-spelling.ts';

/** Names that are protected, and the one reason. A glob means a file or a folder with all that is in it. */
interface Row {
  why: string;
  globs: readonly string[];
}

/** Our own configuration; where the input `config` says that it lies elsewhere, that place too. */
const OWN: Row = { why: 'it decides what these jobs may do', globs: ['**/ai-devops.{yml,yaml}'] };

/** W4: what no input opens. In lower case, because they are compared with a folded path. */
const ALWAYS: readonly Row[] = [
  OWN,
  { why: 'git and GitHub read it', globs: ['**/.git*'] },
  { why: 'it decides who must review', globs: ['**/codeowners'] },
  { why: 'it is what users of an action run', globs: ['**/action.{yml,yaml}'] },
  {
    why: 'it instructs agents',
    globs: ['**/{agents,agents.override,claude,claude.local,gemini,copilot-instructions}.md'],
  },
  {
    why: 'it sets agents up',
    globs: ['**/.mcp.json', '**/.{cursor,windsurf,clinerules,roo,aider}*', '**/.{claude,gemini,codex,agents,continue}'],
  },
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
const UNLESS_NAMED: readonly Row[] = [
  {
    why: 'it decides which foreign code is installed and what runs then',
    globs: [
      '**/{package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}',
      '**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock}',
      '**/{go.mod,go.sum,go.work,go.work.sum,cargo.toml,cargo.lock,rust-toolchain,rust-toolchain.toml}',
      '**/{pyproject.toml,poetry.lock,poetry.toml,pdm.lock,uv.lock,uv.toml,setup.py,setup.cfg,pipfile,pipfile.lock}',
      '**/{requirements,constraints}*.{txt,in}',
      '**/requirements/*.{txt,in}',
      '**/{gemfile*,gems.rb,gems.locked,*.gemspec,composer.json,composer.lock}',
      '**/{pom.xml,build.gradle*,settings.gradle*,gradle.properties,gradle.lockfile,*.versions.toml,build.sbt}',
      '**/{packages.lock.json,packages.config,directory.*.props,directory.*.targets}',
      '**/{mix.exs,mix.lock,pubspec.yaml,pubspec.lock,package.swift,package.resolved,podfile*}',
      '**/{conanfile.*,vcpkg.json,flake.nix,flake.lock,workspace.bazel,module.bazel,chart.lock}',
    ],
  },
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

const read = (rows: readonly Row[]) => rows.map(({ why, globs }) => ({ why, means: matcher(globs, PATHS) }));
const FIXED = read(ALWAYS);
const OPENABLE = read(UNLESS_NAMED);

const BY_HAND = 'Say in your comment what a person should change there';

/**
 * W4: why a path may not be changed, and what to do instead; undefined when it may. The path is one that has no fault
 * in its spelling (decide/path-spelling.ts); letters that only look like ours are seen through.
 */
export function protection(path: string, limits: PathLimits): string | undefined {
  const folded = foldPath(path);
  const { configPath } = limits;
  const isConfig = configPath !== undefined && foldPath(configPath) === folded;
  const fixed = isConfig ? OWN : FIXED.find(({ means }) => meantPart(folded, means) !== undefined);
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

/** The file, or the uppermost folder above it, that is meant. */
function meantPart(path: string, means: (text: string) => boolean): string | undefined {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/')).find(means);
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
