// The small files of dist/ and the comparison of two builds. Pure but for reading: tests call these directly.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import nodePath from 'node:path';

/** The names of commands, started by a person and not by the runner. */
const COMMANDS = new Set(['ai-devops-mcp']);

/** A name that may become a folder of dist/. */
const NAME = /^[a-z][a-z0-9-]*$/;

/** Two lines per entry, and the note that says these files are modules. Paths have forward slashes. */
export function stubs(names) {
  for (const name of names) if (!NAME.test(name)) throw new Error(`"${name}" cannot be a folder of dist/`);
  const lines = (name) => `import { start } from '../rt/index.js';\nawait start('${name}');\n`;
  return [
    { file: 'package.json', text: '{"type":"module"}\n', executable: false },
    ...names.map((name) =>
      COMMANDS.has(name)
        ? { file: `${name}/index.js`, text: `#!/usr/bin/env node\n${lines(name)}`, executable: true }
        : { file: `${name}/index.js`, text: lines(name), executable: false },
    ),
  ];
}

/** A path as it is printed and compared everywhere: with forward slashes. */
export const portable = (file, path = nodePath) => file.split(path.sep).join('/');

/** Every file below a folder, by its portable relative path, with the hash of its bytes. */
export function digests(folder, path = nodePath) {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        portable(path.relative(folder, file), path),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What differs between what is committed and what was built, one line each. */
export function differences(committed, built) {
  const [old, fresh] = [digests(committed), digests(built)];
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((file) => {
    if (!fresh.has(file)) return [`${file}: left over`];
    if (!old.has(file)) return [`${file}: missing`];
    return old.get(file) === fresh.get(file) ? [] : [`${file}: differs`];
  });
}
