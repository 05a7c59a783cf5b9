import path from 'node:path';

/**
 * What the house forbids, as functions over a map of file names to texts, so that a planted violation is one entry.
 * File names have forward slashes and start at the root of the repository.
 */
export type Files = ReadonlyMap<string, string>;
export type Table = Readonly<Record<string, readonly string[]>>;

const CORE = 'packages/core/src/';

interface Import {
  from: string;
  /** A file of the repository, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

/** The imports of a file: `import`, `export … from` and `import()`, with comments taken out first. */
export function importsOf(file: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  const add = (name: string, typeOnly: boolean): void => {
    const to = name.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), name)) : name;
    found.push({ from: file, to, typeOnly });
  };
  for (const [, kind = '', name = ''] of code.matchAll(
    /^\s*(?:import|export)\b([^;'"]*?)\bfrom\s*['"]([^'"]+)['"]/gm,
  )) {
    const names = /^\s*\{([^}]*)\}/
      .exec(kind)?.[1]
      ?.split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    add(name, /^\s*type\b/.test(kind) || names?.every((one) => one.startsWith('type ')) === true);
  }
  for (const [, name = ''] of code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)) add(name, false);
  for (const [, name = ''] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) add(name, false);
  return found;
}

const inside = (files: Files, folder: string): [string, string][] =>
  [...files].filter(([file]) => file.startsWith(folder));
const allImports = (files: Files, folder: string): Import[] =>
  inside(files, folder).flatMap(([file, text]) => importsOf(file, text));

/** The part of the library that a file belongs to: its folder, or its own name at the top. */
export const partOf = (file: string): string | undefined =>
  file.startsWith(CORE) ? file.slice(CORE.length).split('/')[0]!.replace(/\.ts$/, '') : undefined;

/** Who imports whom against the table. */
export function againstTable(files: Files, table: Table): string[] {
  const unknown = inside(files, CORE)
    .filter(([file]) => !(partOf(file)! in table))
    .map(([file]) => `${file}: not a part of the table`);
  const wrong = allImports(files, CORE).flatMap(({ from, to }) => {
    const [a, b] = [partOf(from)!, partOf(to)];
    if (to.startsWith('.') || (b === undefined && /^(packages|actions|test|scripts)\//.test(to)))
      return [`${from} -> ${to}: outside the library`];
    return b === undefined || a === b || table[a]?.includes(b) ? [] : [`${from} -> ${to}: ${a} may not import ${b}`];
  });
  return [...unknown, ...wrong];
}

/** What the table allows and nobody does: an open door that should be shut. */
export function unused(files: Files, table: Table): string[] {
  const used = new Set(allImports(files, CORE).map(({ from, to }) => `${partOf(from)} -> ${partOf(to)}`));
  return Object.entries(table)
    .flatMap(([part, others]) => others.map((other) => `${part} -> ${other}`))
    .filter((edge) => !used.has(edge))
    .map((edge) => `${edge}: allowed by the table, used by nobody`);
}

/**
 * Rings of files that load each other, each once. A type costs nothing when a file is loaded, so two neighbours may name
 * each other's types; between parts the table has no way back, types included.
 */
export function cycles(files: Files, folder: string): string[] {
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of allImports(files, folder))
    if (!typeOnly && files.has(to)) edges.set(from, [...(edges.get(from) ?? []), to]);
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      const ring = trail.slice(at);
      const first = ring.indexOf([...ring].sort()[0]!);
      found.add([...ring.slice(first), ...ring.slice(0, first)].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return [...found].sort();
}

const code = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s\/\/ .*$/gm, '');

/** What only a host has, and lends to the library as an argument. */
const LENT: [RegExp, string][] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./, 'the clock'],
  [/\bMath\.random\b|\brandom(Bytes|UUID|Int)\b|\bgetRandomValues\b/, 'randomness'],
  [/\bset(Timeout|Interval|Immediate)\b/, 'a timer'],
];
const IMPURE: [RegExp, string][] = [
  ...LENT,
  [/\bprocess\s*\./, 'the process'],
  [/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/, 'the network'],
  [
    /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*['"](node:)?(fs|fs\/promises|net|tls|http|https|dns|dgram|child_process|os|timers|worker_threads|process)['"]/,
    'the machine',
  ],
];

/** Parts that are functions of their arguments. `domain` and `decide` do not even wait. */
export function impure(files: Files): string[] {
  return inside(files, CORE).flatMap(([file, text]) => {
    const part = partOf(file)!;
    if (!['domain', 'text', 'logs', 'decide'].includes(part)) return [];
    const source = code(text);
    const found = IMPURE.filter(([pattern]) => pattern.test(source)).map(([, what]) => `${file}: touches ${what}`);
    const waits = ['domain', 'decide'].includes(part) && /\b(async|await)\b/.test(source);
    return waits ? [...found, `${file}: waits`] : found;
  });
}

/** Only apply.ts may call what writes: nobody else imports an effect's code, and few may even name the writer. */
export function writers(files: Files): string[] {
  const mayHold = ['apply', 'effects', 'github', 'wire'];
  const imports = allImports(files, CORE).filter(
    ({ from, to, typeOnly }) => !typeOnly && partOf(to) === 'effects' && !['effects', 'apply'].includes(partOf(from)!),
  );
  const calls = inside(files, CORE).filter(
    ([file, text]) => !mayHold.includes(partOf(file)!) && /\.write\(/.test(code(text)) && /\bwriter\b/.test(code(text)),
  );
  return [
    ...imports.map(({ from, to }) => `${from} -> ${to}: only apply.ts may run an effect`),
    ...calls.map(([file]) => `${file}: only apply.ts may write`),
  ];
}

/** Every effect has its test, by name: nothing that writes is green because nobody looked. */
export const untested = (files: Files): string[] =>
  inside(files, `${CORE}effects/`)
    .map(([file]) => path.posix.basename(file, '.ts'))
    .filter((name) => !['define', 'index'].includes(name) && !files.has(`test/effects/${name}.test.ts`))
    .map((name) => `${CORE}effects/${name}.ts: write its test, test/effects/${name}.test.ts`);

const AMBIENT: [RegExp, string][] = [
  ...LENT,
  [/\bprocess\s*\.\s*(env|argv|exit|stdout|stderr|stdin|cwd|on)\b|\bconsole\s*\./, 'the process or the console'],
];

/** Nothing in the library reaches around its arguments (rule 8), and nothing prints. */
export const ambient = (files: Files): string[] =>
  inside(files, CORE).flatMap(([file, text]) => {
    const source = code(text);
    return AMBIENT.filter(([pattern]) => pattern.test(source)).map(([, what]) => `${file}: uses ${what}`);
  });

/** Names that say nothing. */
export const drawers = (files: Files): string[] =>
  [...files.keys()]
    .filter((file) => file.startsWith(CORE) && /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/.test(file))
    .map((file) => `${file}: a drawer`);

/** A host imports the library's door, its own files and its own packages. */
export const hostImports = (files: Files, host: string, packages: RegExp): string[] =>
  allImports(files, host)
    .filter(
      ({ to }) => !(to.startsWith(host) || to === '@ai-devops/core' || to.startsWith('node:') || packages.test(to)),
    )
    .map(({ from, to }) => `${from} -> ${to}: a host knows only the library's index`);

/** The log is written in one file of the host, where every text passes `logSafe` (O3). */
export function rawOutput(files: Files, host: string, allowed: readonly string[]): string[] {
  const raw =
    /\bconsole\s*\.|\bprocess\.(stdout|stderr)\b|\bcore\.(info|debug|notice|warning|error|setFailed|startGroup|exportVariable|addPath)\b/;
  return inside(files, host)
    .filter(([file, text]) => !allowed.includes(file) && raw.test(code(text)))
    .map(([file]) => `${file}: writes to the log past logSafe`);
}

/** No test replaces a module. */
export const moduleMocks = (files: Files): string[] =>
  [...files]
    .filter(
      ([file, text]) =>
        file.startsWith('test/') && /\b(jest|vi)\s*\.\s*(mock|doMock|unstable_mockModule|setMock)\b/.test(code(text)),
    )
    .map(([file]) => `${file}: replaces a module`);

/** The twins and the oracles know nothing of what they judge. */
export const twinImports = (files: Files, twins: readonly string[]): string[] =>
  twins
    .flatMap((twin) => allImports(files, twin))
    .filter(({ to }) => /^(packages|actions)\//.test(to) || to.startsWith('@ai-devops/'))
    .map(({ from, to }) => `${from} -> ${to}: a twin imports what it judges`);
