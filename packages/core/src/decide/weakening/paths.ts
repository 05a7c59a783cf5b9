import type { Language } from './syntax.ts';

const LANGUAGES: readonly [Language, string][] = [
  ['js', 'js jsx mjs cjs ts tsx mts cts dart'],
  ['python', 'py pyi'],
  ['go', 'go'],
  ['java', 'java kt kts scala groovy gradle swift'],
  ['rust', 'rs'],
  ['csharp', 'cs'],
  ['ruby', 'rb rake gemspec'],
  ['php', 'php'],
  ['c', 'c cc cpp cxx h hh hpp hxx m mm'],
  ['shell', 'sh bash zsh bats mk'],
  ['text', 'yml yaml toml ini cfg conf properties'],
];
const BY_ENDING: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap(([language, endings]) =>
    endings.split(' ').map((ending): [string, Language] => [ending, language]),
  ),
);

/** The last part of a path, in lower case. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** What a file is written in, by its name; undefined when nothing is known of it. */
export function languageOf(path: string): Language | undefined {
  const name = nameOf(path);
  if (/^(?:(?:gnu)?makefile|dockerfile|containerfile|justfile|\.husky)\b|\.dockerfile$/.test(name)) return 'shell';
  if (/^(?:rakefile|gemfile|guardfile|simplecov)$/.test(name)) return 'ruby';
  if (name === 'jenkinsfile') return 'java';
  if (/^\.(?:coveragerc|flake8|pylintrc|gitlab-ci|rubocop)/.test(name)) return 'text';
  return BY_ENDING.get(name.slice(name.lastIndexOf('.') + 1));
}

const TEST_FOLDER =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|cypress|playwright|unittests?|integration[_-]?tests?|test[_-]?suite|androidtest|[\w-]{1,60}[._-]tests?|[\w-]{1,60}[._-]e2e)\//i;

/** Names by which the runners find tests without being told where. */
const TEST_NAMES: Readonly<Record<Language, RegExp | undefined>> = {
  js: /[._-](?:test|tests|spec|e2e|cy)\.[a-z]{2,4}$|(?:^|\/)__tests__\/|^test\.[a-z]{2,3}$/i,
  python: /(?:^|\/)test_[^/]*\.py$|_test\.py$|(?:^|\/)tests?\.py$/i,
  go: /_test\.go$/,
  java: /(?:Tests?|TestCase|IT|Spec|Suite)\.\w{2,6}$|(?:^|\/)Test[A-Z][^/]*\.\w{2,6}$/,
  rust: undefined,
  csharp: /Tests?\.cs$/,
  ruby: /_(?:spec|test)\.rb$|(?:^|\/)test_[^/]*\.rb$/,
  php: /(?:Test|\.phpt|Cest)\.?(?:php)?$/,
  c: /(?:^|[/_.-])(?:unit)?tests?[_.-]|[_.-]?(?:unit)?tests?\.\w{1,3}$|Tests?\.\w{1,3}$/i,
  shell: /\.bats$|(?:^|[/_-])tests?[._-][^/]*$|[_-]test\.sh$/i,
  text: undefined,
};

/**
 * How surely a runner finds tests in a file: 2 by its name, 1 by its folder, 0 by neither. A test that goes to a file of
 * a lower number may never run again.
 */
export function foundBy(path: string): 0 | 1 | 2 {
  const language = languageOf(path);
  if (language === undefined) return 0;
  if (TEST_NAMES[language]?.test(path)) return 2;
  return TEST_FOLDER.test(path) ? 1 : 0;
}

const TEST_SETTINGS =
  /^(?:(?:jest|vitest|vitest\.workspace|playwright|cypress|karma|ava|wdio|nightwatch|protractor)\.(?:\w+\.)?(?:conf|config)\.\w{2,4}|jest[.-]setup.*|setup-?tests?\.\w{2,4}|vitest[.-]setup.*|\.mocharc.*|\.nycrc.*|\.c8rc.*|cypress\.json|conftest\.py|pytest\.ini|tox\.ini|noxfile\.py|\.coveragerc|phpunit.*\.xml.*|\.rspec|spec_helper\.rb|rails_helper\.rb|test_helper\.\w{2,4}|nextest\.toml|\.?codecov\.ya?ml|\.simplecov)$/;

/** Settings of a test runner. */
export const isTestSettings = (path: string): boolean => TEST_SETTINGS.test(nameOf(path));

/** A file that holds tests or serves them alone. */
export const isTest = (path: string): boolean =>
  foundBy(path) > 0 ||
  TEST_FOLDER.test(path) ||
  isTestSettings(path) ||
  /(?:^|\/)(?:__mocks__|__fixtures__)\//.test(path);

/** A recorded result that tests compare with. */
export const isSnapshot = (path: string): boolean =>
  /(?:^|\/)(?:__(?:image_)?snapshots__|snapshots|testdata|golden|goldens|golden[_-]?files|[\w.-]{1,80}-snapshots)\//i.test(
    path,
  ) || /\.(?:snap|snap\.new|ambr|golden|approved\.\w{1,8}|verified\.\w{1,8}|gold)$|[._-]golden\.\w{1,8}$/i.test(path);

/** A text for people. */
export const isDocument = (path: string): boolean =>
  /\.(?:md|mdx|rst|adoc|asciidoc)$/i.test(path) ||
  /^(?:license|notice|authors|changelog|changes)(?:\.txt)?$/.test(nameOf(path));

/** Settings of a build on a server: workflows, pipelines, job definitions. */
export const isPipeline = (path: string): boolean =>
  /(?:^|\/)(?:\.github\/workflows|\.circleci|\.buildkite|\.woodpecker|\.gitea|\.forgejo|\.azure-?pipelines|\.?tekton|prow|(?:config|ci|ci-operator)\/jobs)\//i.test(
    path,
  ) ||
  /^(?:\.gitlab-ci.*|\.travis|\.?appveyor|azure-pipelines.*|bitbucket-pipelines|\.drone|cloudbuild.*|\.cirrus|\.semaphore|buildspec.*|action|taskfile)\.ya?ml$|^jenkinsfile/.test(
    nameOf(path),
  );

/** Settings of what checks the code: linters, type checkers. */
export const isLintSettings = (path: string): boolean =>
  /^(?:\.?eslint.*|biome\.jsonc?|\.?oxlint.*|\.?stylelint.*|tslint.*\.json|\.jshintrc|\.prettierignore|tsconfig.*\.json|jsconfig\.json|deno\.jsonc?|\.flake8|\.?ruff\.toml|\.pylintrc|pylintrc|\.?mypy\.ini|pyrightconfig\.json|\.golangci.*|\.rubocop.*|\.?clippy\.toml|phpstan.*|psalm.*\.xml.*|phpcs.*|\.?phpmd.*|detekt.*|checkstyle.*|spotbugs.*|pmd.*\.xml|\.editorconfig|\.clang-tidy|\.yamllint.*|\.markdownlint.*|\.hadolint.*|\.shellcheckrc|\.pre-commit-config.*|\.swiftlint.*|\.credo.*|xo\.config.*|standard.*)$/.test(
    nameOf(path),
  );

/** Settings of a project that hold those of its tests and linters among others. */
export const isProjectSettings = (path: string): boolean =>
  /^(?:package\.json|pyproject\.toml|setup\.cfg|cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|nx\.json|project\.json|turbo\.json|angular\.json|directory\.build\.props|gradle\.properties|\w[\w.-]{0,80}\.csproj|makefile|next\.config\.\w{2,4}|vite\.config\.\w{2,4}|\.runsettings)$/.test(
    nameOf(path),
  );

/** Written by a program and read by nobody. */
export const isLock = (path: string): boolean =>
  /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|composer\.lock|poetry\.lock|uv\.lock|cargo\.lock|gemfile\.lock|go\.sum|packages\.lock\.json)$/.test(
    nameOf(path),
  );
