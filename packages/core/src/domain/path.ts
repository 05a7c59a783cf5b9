/** A path that stays inside its repository and names none of git's own files; no slash at its ends. `''` is the root. */
export const isSanePath = (path: string): boolean =>
  path === '' ||
  (path.length <= 400 &&
    !/[\p{Cc}\\]/u.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !isGit(part)));

// Spellings that a case-folding or NTFS file system takes for `.git`, a named stream of it included; invisible characters
// hide none.
const isGit = (part: string): boolean =>
  /^(?:\.git|git~\d+)[ .]*(?:$|:)/i.test(part.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
