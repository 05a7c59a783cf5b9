import { matcher, PATHS } from '../text/globs.ts';

/** Names of files that mean something to us, to GitHub or to those who build. A glob means a file or a folder with all that is in it. */
export interface NamedPaths {
  /** What is special about them, as a clause. */
  why: string;
  /** In lower case, because they are compared with a folded path (decide/path-spelling.ts). */
  globs: readonly string[];
}

/** Our own configuration; where the input `config` says that it lies elsewhere, that place too. */
export const OWN_CONFIG: NamedPaths = {
  why: 'it decides what these jobs may do',
  globs: ['**/ai-devops.{yml,yaml}'],
};

export const CODEOWNERS_FILE: NamedPaths = { why: 'it decides who must review', globs: ['**/codeowners'] };

export const AGENT_TEXTS: NamedPaths = {
  why: 'it instructs agents',
  globs: ['**/{agents,agents.override,claude,claude.local,gemini,copilot-instructions}.md'],
};

export const AGENT_SETUP: NamedPaths = {
  why: 'it sets agents up',
  globs: ['**/.mcp.json', '**/.{cursor,windsurf,clinerules,roo,aider}*', '**/.{claude,gemini,codex,agents,continue}'],
};

/** What names the packages that a project is made of, and the lock files beside. */
export const MANIFESTS: NamedPaths = {
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
};

/** Whether a file, as it is spelled, is a manifest or a lock file; a file in a folder of such a name is none. */
export const isManifest: (path: string) => boolean = matcher(MANIFESTS.globs, { ...PATHS, nocase: true });

/** The file, or the uppermost folder above it, that is meant. */
export function meantPart(path: string, means: (text: string) => boolean): string | undefined {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/')).find(means);
}
