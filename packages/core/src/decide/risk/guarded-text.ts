import { isGuardedKind } from './kinds.ts';
import { isPodSecurity } from './pod-security.ts';

/** A word before a colon, at a line's start or in brackets. */
const KEY = /(?:^[\s-]{0,200}|[{,]\s{0,9})["']?([\w./-]{1,100})["']?\s{0,9}:/g;
/** Where an operation of a JSON patch points. */
const POINTER = /["']?\bpath["']?\s{0,9}:\s{0,9}["']?(\/[^\s"',}]{1,300})/g;
const KIND = /(?:^[ \t-]{0,200}|[{,]\s{0,9})["']?kind["']?\s{0,9}:\s{0,9}["']?(\w{1,100})/gm;

/**
 * What touches access or security in a text that is compared by lines: guarded kinds and the pointers of patches
 * anywhere in it, keys of pod security in the lines that differ. Each word once.
 */
export function guardedWords(text: string, lines: readonly string[]): string[] {
  const kinds = Array.from(text.matchAll(KIND), ([, kind]) => kind!);
  const pointers = Array.from(text.matchAll(POINTER), ([, pointer]) => pointer!.split('/')).flat();
  const keys = lines.flatMap((line) => Array.from(line.matchAll(KEY), ([, key]) => key!));
  return [...new Set([...kinds.filter(isGuardedKind), ...[...keys, ...pointers].filter(isPodSecurity)])];
}

/** Whether a text may be of Kubernetes, in whatever notation. */
export const namesObject = (text: string): boolean =>
  /(?:^|[\s{,-])["']?apiVersion["']?\s{0,9}:/.test(text) && /(?:^|[\s{,-])["']?kind["']?\s{0,9}:/.test(text);
