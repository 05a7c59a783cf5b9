import { protection } from '../protected-paths.ts';

/** What a path says about its file. All patterns are linear, and a path has at most 255 characters. */

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const TEST_FOLDER = /(?:^|\/)(?:tests?|__tests__|__mocks__|__snapshots__|specs?|testdata|e2e)\//i;
const TEST_FILE = /(?:^test_|^conftest\.py$|[._-](?:test|spec)s?\.\w+$|Tests?\.(?:java|kt|cs|scala|groovy|php)$)/;

/** A test, or what stands beside tests. */
export const isTest = (path: string): boolean => TEST_FOLDER.test(path) || TEST_FILE.test(baseName(path));

const DOC = /\.(?:md|markdown|rst|adoc|txt)$|^(?:licen[cs]e|notice|authors|changelog|contributors)$/i;
const NO_DOC = /^(?:requirements|constraints)[\w.-]*\.txt$|^CMakeLists\.txt$/i;
const AGENT = /^(?:agents|claude|gemini|copilot-instructions|skill)\.md$|^(?:\.cursorrules|\.windsurfrules)$/i;

/** Prose that nothing reads but people. */
export const isDoc = (path: string): boolean => {
  const name = baseName(path);
  return DOC.test(name) && !NO_DOC.test(name) && !AGENT.test(name);
};

const CI =
  /^(?:\.github|\.circleci|\.buildkite|\.tekton|\.gitlab|\.woodpecker)\/|(?:^|\/)(?:\.gitlab-ci\.ya?ml|Jenkinsfile[\w.-]*|azure-pipelines[\w.-]*\.ya?ml|\.travis\.yml|\.drone\.ya?ml|bitbucket-pipelines\.yml|cloudbuild\.ya?ml|appveyor\.yml|\.cirrus\.yml|action\.ya?ml|CODEOWNERS)$/i;

/** What runs in CI, with its tokens, or decides who reviews. */
export const isCi = (path: string): boolean => CI.test(path);

const BUILD =
  /^(?:(?:Docker|Container)file(?:[.-][\w.-]+)?|[\w.-]+\.(?:dockerfile|mk|cmake)|(?:GNU)?makefile|CMakeLists\.txt|justfile|taskfile\.ya?ml|rakefile|vagrantfile|earthfile|(?:docker-)?compose[\w.-]*\.ya?ml|docker-bake\.(?:hcl|json)|skaffold\.ya?ml|tiltfile)$/i;

/** How the project is built. */
export const isBuild = (path: string): boolean => BUILD.test(baseName(path));

const INFRASTRUCTURE =
  /\.(?:tf|tfvars|hcl|bicep)$|(?:^|\/)(?:kustomization|helmfile)\.ya?ml$|(?:^|\/)(?:playbooks?|roles|cloudformation|k8s|kubernetes|manifests|kustomize|overlays|helm|charts?)\/.*\.(?:ya?ml|json|tpl)$/i;

/** What is rolled out, and is no object or values file that could be compared. */
export const isInfrastructure = (path: string): boolean => INFRASTRUCTURE.test(path);

/** Lock files, each with the manifests that it is made from. */
const LOCKS: readonly (readonly [lock: RegExp, manifest: RegExp])[] = [
  [
    /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/,
    /^(?:package\.json|pnpm-workspace\.yaml)$/,
  ],
  [/^(?:poetry|uv|pdm)\.lock$/, /^pyproject\.toml$/],
  [/^Pipfile\.lock$/, /^Pipfile$/],
  [/^go\.(?:work\.)?sum$/, /^go\.(?:mod|work)$/],
  [/^Cargo\.lock$/, /^Cargo\.toml$/],
  [/^Gemfile\.lock$/, /^(?:Gemfile|[\w.-]+\.gemspec)$/],
  [/^composer\.lock$/, /^composer\.json$/],
  [
    /^(?:[\w.-]+\.)?lockfile$|^verification-metadata\.xml$/,
    /^(?:(?:build|settings)\.gradle(?:\.kts)?|libs\.versions\.toml|pom\.xml)$/,
  ],
  [/^Chart\.lock$/, /^Chart\.ya?ml$/],
  [/^mix\.lock$/, /^mix\.exs$/],
  [/^packages\.lock\.json$/, /^(?:[\w.-]+\.(?:cs|fs|vb)proj|Directory\.Packages\.props)$/],
  [/^pubspec\.lock$/, /^pubspec\.yaml$/],
  [/^deno\.lock$/, /^deno\.jsonc?$/],
  [/^flake\.lock$/, /^flake\.nix$/],
  [/^Package\.resolved$/, /^Package\.swift$/],
  [/^\.terraform\.lock\.hcl$/, /^[\w.-]+\.tf$/],
];

const lockOf = (path: string) => LOCKS.find(([lock]) => lock.test(baseName(path)));

export const isLock = (path: string): boolean => lockOf(path) !== undefined;

/** Whether one of the paths is a manifest that the lock file is made from. */
export const hasManifest = (lock: string, paths: readonly string[]): boolean => {
  const manifest = lockOf(lock)?.[1];
  return manifest !== undefined && paths.some((path) => manifest.test(baseName(path)));
};

const OTHER_MANIFEST =
  /^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$|^setup\.(?:py|cfg)$|^environment\.ya?ml$|^Brewfile$/i;

/** What says which dependencies and scripts a project has. */
export const isManifest = (path: string): boolean => {
  const name = baseName(path);
  return OTHER_MANIFEST.test(name) || (!/\.tf$/.test(name) && LOCKS.some(([, manifest]) => manifest.test(name)));
};

/** What is opened on purpose only (W4), and what is like it. */
export const isGuarded = (path: string): boolean =>
  protection(path, UNLIMITED) !== undefined || isManifest(path) || isBuild(path);
const UNLIMITED = { allowedPaths: [], protectedPaths: [], maxFiles: 0, maxLines: 0 };

const MIGRATION = /(?:^|\/)(?:migrations?|migrate|alembic\/versions|flyway|liquibase|changelogs)\/|\.sql$/i;

/** A change of a database's shape or content. */
export const isMigration = (path: string): boolean => MIGRATION.test(path);

const SENSITIVE =
  /^(?:auth|authn|authz|authentication|authorization|oauth2?|oidc|saml|sso|login|session|sessions|jwt|crypto|cryptography|encryption|cipher|security|permission|permissions|rbac|acl|iam|secret|secrets|token|tokens|credential|credentials|password|passwords|tls|ssl|cert|certs|certificate|certificates|signing|signature|csrf|sandbox|sanitize|sanitizer)$/;

/** The words of a path that speak of security, each once. `authors.ts` and `tokenize.ts` have none. */
export const sensitiveWords = (path: string): string[] => {
  const words = path
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return [...new Set(words.filter((word) => SENSITIVE.test(word)))];
};

/** Something a shell runs: by name, or by its first line. */
export const isScript = (path: string, text: string): boolean =>
  /\.(?:sh|bash|zsh|ksh|fish|ps1|bat|cmd)$|(?:^|\/)(?:\.husky|hooks|bin)\/[^./]+$/i.test(path) || text.startsWith('#!');

/** A secret by a value's name; a name that only counts or points to one (`maxTokens`, `secretName`) is none. */
export const SECRET_NAME =
  /^(?:secrets?|passwords?|tokens?|credentials?|api[_-]?keys?)$|(?:secret|passwords?|passphrase|credentials|(?:api|access|private|secret|encryption)[_-]?keys?|(?:api|auth|access|bearer|bot)[_-]?token)$/i;
