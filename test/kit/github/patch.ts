/** Unified diffs as `git diff` prints them: Myers' algorithm, three lines of context, the function in the header. */
import type { FileEntry, Files, GitStore } from './git.ts';

export interface FileChange {
  filename: string;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  previous?: string;
  sha: string;
  additions: number;
  deletions: number;
  /** Absent for binary files, pure renames and diffs too large to show, as on GitHub. */
  patch?: string;
}

/** GitHub leaves the patch out of larger diffs; the exact bound is not documented. */
const PATCH_LIMIT = 1_000_000;

/** What changed between two trees, by path. Renames are found when the content is the same. */
export function changes(store: GitStore, before: Files, after: Files): FileChange[] {
  const removed = [...before].filter(([path]) => !after.has(path));
  const out: FileChange[] = [];
  for (const [path, entry] of after) {
    const old = before.get(path);
    if (old?.sha === entry.sha && old.mode === entry.mode) continue;
    if (!old) {
      const at = removed.findIndex(([, gone]) => gone.sha === entry.sha);
      if (at >= 0) {
        const [[previous]] = removed.splice(at, 1) as [[string, FileEntry]];
        out.push({ filename: path, status: 'renamed', previous, sha: entry.sha, additions: 0, deletions: 0 });
        continue;
      }
    }
    out.push({ filename: path, status: old ? 'modified' : 'added', ...diff(store, old, entry), sha: entry.sha });
  }
  for (const [path, entry] of removed)
    out.push({ filename: path, status: 'removed', ...diff(store, entry, undefined), sha: entry.sha });
  return out.sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

function diff(store: GitStore, before: FileEntry | undefined, after: FileEntry | undefined) {
  const bytes = (entry: FileEntry | undefined) =>
    entry ? (store.blobs.get(entry.sha) ?? Buffer.alloc(0)) : Buffer.alloc(0);
  const [a, b] = [bytes(before), bytes(after)];
  if (a.includes(0) || b.includes(0)) return { additions: 0, deletions: 0 };
  const { patch, additions, deletions } = unified(a.toString(), b.toString());
  return { additions, deletions, ...(patch && patch.length <= PATCH_LIMIT ? { patch } : {}) };
}

/** A whole-file `diff --git` text, as the diff media type sends. */
export function asDiff(changed: FileChange[]): string {
  const one = (file: FileChange) => {
    const old = file.previous ?? file.filename;
    const head = [`diff --git a/${old} b/${file.filename}`];
    if (file.status === 'added') head.push('new file mode 100644');
    if (file.status === 'removed') head.push('deleted file mode 100644');
    if (file.status === 'renamed')
      head.push('similarity index 100%', `rename from ${old}`, `rename to ${file.filename}`);
    if (file.patch === undefined) return `${head.join('\n')}\n`;
    head.push(file.status === 'added' ? '--- /dev/null' : `--- a/${old}`);
    head.push(file.status === 'removed' ? '+++ /dev/null' : `+++ b/${file.filename}`);
    return `${head.join('\n')}\n${file.patch}\n`;
  };
  return changed.map(one).join('');
}

type Edit = [' ' | '-' | '+', string];

/** The hunks that turn one text into the other; an empty patch when they are equal. */
export function unified(before: string, after: string): { patch: string; additions: number; deletions: number } {
  const edits = script(lines(before), lines(after));
  const context = 3;
  const out: string[] = [];
  const wanted = edits.map(([sign]) => sign !== ' ');
  let [oldLine, newLine, heading] = [1, 1, ''];
  let additions = 0;
  let deletions = 0;
  for (let i = 0; i < edits.length; ) {
    const near = wanted.slice(i, i + context + 1).includes(true);
    if (!near) {
      const text = edits[i]![1];
      if (/^[A-Za-z_$]/.test(text)) heading = text.replace(/\n$/, '').trimEnd().slice(0, 80);
      oldLine++;
      newLine++;
      i++;
      continue;
    }
    let end = i;
    for (let quiet = 0; end < edits.length && quiet <= context * 2; end++) quiet = wanted[end] ? 0 : quiet + 1;
    while (end > i && !wanted[end - 1]) end--;
    end = Math.min(edits.length, end + context);
    const hunk = edits.slice(i, end);
    const count = (skip: string) => hunk.filter(([sign]) => sign !== skip).length;
    const [olds, news] = [count('+'), count('-')];
    const range = (start: number, size: number) =>
      size === 1 ? `${start}` : `${size === 0 ? start - 1 : start},${size}`;
    out.push(`@@ -${range(oldLine, olds)} +${range(newLine, news)} @@${heading ? ` ${heading}` : ''}`);
    for (const [sign, text] of hunk) {
      if (sign === '+') additions++;
      if (sign === '-') deletions++;
      if (sign !== '+' && /^[A-Za-z_$]/.test(text)) heading = text.replace(/\n$/, '').trimEnd().slice(0, 80);
      out.push(sign + text.replace(/\n$/, ''));
      if (!text.endsWith('\n')) out.push('\\ No newline at end of file');
    }
    oldLine += olds;
    newLine += news;
    i = end;
  }
  return { patch: out.join('\n'), additions, deletions };
}

const lines = (text: string) => (text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []));

/** The shortest edit script; common head and tail are cut first, and a hopeless middle is replaced whole. */
function script(a: string[], b: string[]): Edit[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const keep = (text: string): Edit => [' ', text];
  return [
    ...a.slice(0, head).map(keep),
    ...myers(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(keep),
  ];
}

function myers(a: string[], b: string[]): Edit[] {
  const whole = (): Edit[] => [...a.map((text): Edit => ['-', text]), ...b.map((text): Edit => ['+', text])];
  if (a.length === 0 || b.length === 0) return whole();
  const max = Math.min(a.length + b.length, 600);
  const trace: Map<number, number>[] = [];
  const v = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= max; d++) {
    trace.push(new Map(v));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (v.get(k - 1) ?? -1) < (v.get(k + 1) ?? -1));
      let x = down ? (v.get(k + 1) ?? 0) : (v.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      v.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace, d);
    }
  }
  return whole();
}

function walkBack(a: string[], b: string[], trace: Map<number, number>[], last: number): Edit[] {
  const out: Edit[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = last; d >= 0; d--) {
    const v = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && (v.get(k - 1) ?? -1) < (v.get(k + 1) ?? -1));
    const from = down ? k + 1 : k - 1;
    const px = v.get(from) ?? 0;
    const [stepX, stepY] = d === 0 ? [0, 0] : down ? [px, px - from + 1] : [px + 1, px - from];
    while (x > stepX && y > stepY) {
      out.push([' ', a[x - 1]!]);
      x--;
      y--;
    }
    if (d > 0) {
      out.push(down ? ['+', b[y - 1]!] : ['-', a[x - 1]!]);
      if (down) y--;
      else x--;
    }
  }
  return out.reverse();
}
