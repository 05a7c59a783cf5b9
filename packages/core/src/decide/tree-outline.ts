/**
 * The files of a repository in so many characters: every path if they fit, else folders with the number of files below them,
 * as deep as fits; the largest folders if not even the uppermost do.
 */
export function treeOutline(paths: readonly string[], room: number): string {
  const deepest = Math.max(1, ...paths.map((path) => path.split('/').length));
  let text = '';
  for (let depth = Math.min(deepest, 12); depth > 0; depth -= 1) {
    text = atDepth(paths, depth).join('\n');
    if (text.length <= room) return text;
  }
  const rows = text.slice(0, room).split('\n').slice(0, -1);
  return [...rows, '…'].join('\n');
}

/** Files of that depth or less by their paths, the others by the folder of that depth that they lie in. */
function atDepth(paths: readonly string[], depth: number): string[] {
  const files: string[] = [];
  const folders = new Map<string, number>();
  for (const path of paths) {
    const parts = path.split('/');
    if (parts.length <= depth) files.push(path);
    else {
      const folder = `${parts.slice(0, depth).join('/')}/`;
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
  }
  const largest = [...folders].toSorted(([, a], [, b]) => b - a).map(([folder, files]) => `${folder} (${files} files)`);
  return [...largest, ...files];
}
