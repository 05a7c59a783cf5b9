import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';

/** The first program of that name in the absolute folders of a PATH, as a shell would find it; undefined when none is there. */
export async function findProgram(name: string, searchPath: string | undefined): Promise<string | undefined> {
  for (const folder of (searchPath ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue;
    const file = path.join(folder, name);
    try {
      await access(file, constants.X_OK);
      if ((await stat(file)).isFile()) return file;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/**
 * A PATH of those of its folders that are there, absolute, and may be looked into: another one could not be shown in a
 * sandbox, and names no program that could be run.
 */
export async function usablePath(searchPath: string | undefined): Promise<string> {
  const folders = [...new Set((searchPath ?? '').split(path.delimiter))].filter((folder) => path.isAbsolute(folder));
  const usable = await Promise.all(
    folders.map((folder) =>
      access(folder, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return folders.filter((_, index) => usable[index]).join(path.delimiter);
}
