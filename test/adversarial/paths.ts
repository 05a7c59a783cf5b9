/**
 * Where a fix must never write: a short list of our own for the oracle. It is no copy of the guard's, which is longer; what
 * stands here must never be written, whatever the guard thinks of it.
 */

/** Letters that look like ours in the attacks; the rest is Unicode's compatibility forms. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcхxуyіiѕsһhԁdοoαaνvιiтtкkпnиu'].flatMap((one, at, all) => (at % 2 === 0 ? [[one, all[at + 1]!]] : [])),
);

/** As a reader, or a disk that tells no case apart, takes it. */
const folded = (path: string): string =>
  [
    ...path
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
      .toLowerCase(),
  ]
    .map((char) => ALIKE[char] ?? char)
    .join('')
    .replace(/[\\\u2215\u2216\u29f8]/g, '/')
    .split('/')
    .map((part) => part.replace(/[. ]+$/, '').trim())
    .join('/');

const NEVER: readonly RegExp[] = [
  /^\./,
  /(?:^|\/)\.git/,
  /(?:^|\/)git~\d/,
  /(?:^|\/)codeowners$/,
  /(?:^|\/)action\.ya?ml$/,
  /(?:^|\/)(?:agents|claude|gemini)\.md$/,
  /(?:^|\/)\.(?:mcp\.json|npmrc|yarnrc|pypirc|husky|envrc|vscode|cursor)/,
  /(?:^|\/)(?:bunfig\.toml|pip\.conf)$/,
  /(?:^|\/)ai-devops\.ya?ml$/,
];
const UNLESS_OPENED =
  /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|go\.(?:mod|sum)|cargo\.toml|pyproject\.toml|setup\.py|requirements[^/]*\.txt|gemfile|makefile|dockerfile|jenkinsfile)$/;

/** Why nothing may be written at a path; undefined when it may. */
export function forbiddenPlace(path: string, opened: readonly string[]): string | undefined {
  if (path === '' || path.length > 255) return `a path of ${path.length} characters`;
  if (/[\p{Cc}\p{Cf}\\]|^\/|^[a-z]:|(?:^|\/)\.{0,2}(?:\/|$)|(?:^|\/)[^/]*[. ](?:\/|$)/iu.test(path))
    return 'an odd path';
  const plain = folded(path);
  if (NEVER.some((place) => place.test(plain))) return 'a protected place';
  return UNLESS_OPENED.test(plain) && !opened.includes(path) ? 'a place that no input opens' : undefined;
}
