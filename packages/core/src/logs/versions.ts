import type { LogRow } from '../domain/finding.ts';

/** More versions than these in one log are packages of packages. */
const MOST_ENTRIES = 2_000;
/** A name has at most so many versions at once (a lock file may hold two of one crate). */
const MOST_VERSIONS = 4;
/** Sentences of a comparison. */
const MOST_CHANGES = 8;

/**
 * Which versions a log tells (ci-failures E.5): the runner's image, actions, tools, container images, packages. The key
 * is the name as a sentence says it (`runner image`, `action actions/checkout@v4`, `node`, `image node:20`, `pip idna`).
 */
export interface VersionCollector {
  /** A row of the log, in order. Costs next to nothing when it tells no version. */
  row(row: LogRow): void;
  /** In the order in which the log told them; several versions of one name are joined by `, `. At most 2,000. */
  end(): ReadonlyMap<string, string>;
}

// One look at the first characters of a row decides whether it is read at all.
const PREFILTER = new RegExp(
  `^(?:${[
    'Image: |Version: |Current runner version: |Download action repository ',
    'go version go|go: downloading |node: v|Node\\.js v|v\\d+\\.\\d+\\.\\d+$|npm: \\d|yarn: \\d|pnpm: \\d|Python \\d|pip \\d',
    'Successfully (?:installed|set up) |rustc \\d|cargo \\d|Apache Maven \\d|Java version: \\d|openjdk |Gradle \\d|ruby \\d|PHP \\d',
    'gcc |clang version |cmake version |Terraform v|OpenTofu v|Docker version |- Installed |Setting up |Digest: sha256:|Status: ',
    'Collecting \\S+==|\\(\\d+/\\d+\\) Installing |\\d+(?:\\.\\d+)* *: Pulling|[\\w./:-]+: Pulling from |#\\d+ (?:\\[|resolve )|FROM |\\+ ',
    '➤ YN0085: ',
    ' +(?:Downloaded|Compiling|Checking|Adding|Downloading|Using cached|- Installing|\\+ |Installing) ?|Installing |Using |\\[INFO\\] Downloaded ',
  ].join('|')})`,
);

const VERSION = 'v?(\\d[\\w.+~:-]{0,80})';

type Told = readonly (readonly [name: string, version: string])[];
interface Reader {
  pattern: RegExp;
  /** What it names when the pattern's one group is the version, or what the groups mean. */
  told: string | ((found: RegExpExecArray) => Told);
}
const tell = (start: string, told: Reader['told'], rest = ''): Reader => ({
  pattern: new RegExp(`^${start}${VERSION}${rest}`),
  told,
});
const named =
  (prefix: string) =>
  ([, name = '', version = '']: RegExpExecArray): Told => [[`${prefix}${name}`, version]];

const READERS: readonly Reader[] = [
  { pattern: /^Current runner version: '([\w.-]{1,40})'/, told: 'runner' },
  {
    pattern: /^Download action repository '([^'\s]{1,200})' \(SHA:([0-9a-f]{40})\)/,
    told: named('action '),
  },
  tell('go version go', 'go'),
  tell('go: downloading (\\S{1,200}) ', named('go ')),
  tell('(?:node: |Node\\.js )', 'node'),
  tell('(npm|yarn|pnpm): ', ([, name = '', version = '']) => [[name, version]]),
  tell('Python ', 'python', '$'),
  { pattern: /^Successfully set up C?Python \((\d[\w.-]{0,40})\)/, told: 'python' },
  tell('Successfully set up Go version ', 'go'),
  tell('pip ', 'pip', ' from '),
  { pattern: /^Successfully installed (.+)$/, told: ([, list = '']) => installed(list) },
  tell('Collecting ([\\w.-]{1,100})(?:\\[[^\\]]{0,100}\\])?==', named('pip ')),
  tell(' +(?:Downloading|Using cached) ([A-Za-z]\\w*(?:\\.\\w+)*)-', named('pip '), '(?=-(?:py|cp)\\d|\\.tar\\.gz)'),
  tell(' ?\\+ ([\\w.-]{1,100})==', named('pip '), '$'),
  tell('(rustc|cargo) ', ([, name = '', version = '']) => [[name, version]]),
  tell(' +(?:Downloaded|Compiling|Checking|Adding) ([\\w-]{1,100}) v', named('cargo '), '(?:$| \\()'),
  tell('Apache Maven ', 'maven'),
  tell('Java version: ', 'java'),
  { pattern: /^openjdk (?:version )?"?(\d[\w.+-]{0,40})/, told: 'java' },
  tell('Gradle ', 'gradle', '$'),
  tell('ruby ', 'ruby', ' \\('),
  tell('PHP ', 'php', ' \\('),
  { pattern: /^gcc .{0,100}\) (\d[\d.]{0,20})$/, told: 'gcc' },
  tell('clang version ', 'clang'),
  tell('cmake version ', 'cmake'),
  tell('Terraform ', 'terraform', '$'),
  tell('OpenTofu ', 'opentofu', '$'),
  tell('Docker version ', 'docker', ','),
  tell('- Installed (\\S{1,200}) ', named('provider ')),
  tell('Setting up ([\\w.+:-]{1,100}) \\(', named('apt ')),
  { pattern: /^\(\d+\/\d+\) Installing ([\w.+-]{1,100}) \((\d[\w.-]{0,60})\)/, told: named('apk ') },
  { pattern: /^➤ YN0085: │ \+ (@?[^@\s]{1,200})@npm:([\w.-]{1,80})/, told: named('npm ') },
  tell('\\+ (@?[\\w./-]{1,200}) ', named('npm '), '(?:$| \\()'),
  tell(' +- Installing ([\\w.-]{1,100}/[\\w.-]{1,100}) \\(', named('composer ')),
  tell('(?:Installing|Using) ([\\w.-]{1,100}) ', named('gem '), '(?:$| \\()'),
  {
    pattern: /^\[INFO\] Downloaded from \S+: \S+\/([\w.-]{1,100})\/([\w.-]{1,80})\/[\w.-]+\.(?:jar|pom)(?: |$)/,
    told: named('maven '),
  },
  { pattern: /^#\d+ (?:\[[^\]]{1,60}\] FROM|resolve) (\S{1,200})@sha256:([0-9a-f]{64})/, told: named('image ') },
  { pattern: /^FROM (\S{1,200})@sha256:([0-9a-f]{64})/, told: named('image ') },
];

/** `a-1.2 b-c-3.4`: the version follows the last dash. */
function installed(list: string): Told {
  return list.split(' ').flatMap((one): Told => {
    const dash = one.lastIndexOf('-');
    const version = one.slice(dash + 1);
    return dash > 0 && /^\d[\w.+!]*$/.test(version) ? [[`pip ${one.slice(0, dash)}`, version]] : [];
  });
}

export function versionCollector(): VersionCollector {
  const kept = new Map<string, string[]>();
  // What stands in one row alone has its name in the row before: `Image:` and `Version:`, a pull and its digest.
  let image = '';
  let pulled = '';
  const keep = (name: string, version: string): void => {
    const versions = kept.get(name);
    if (versions === undefined) {
      if (kept.size < MOST_ENTRIES) kept.set(name, [version]);
    } else if (versions.length < MOST_VERSIONS && !versions.includes(version)) {
      versions.push(version);
    }
  };
  return {
    row({ text }) {
      if (!PREFILTER.test(text)) {
        image = '';
        return;
      }
      if (text.startsWith('Image: ')) {
        image = text.slice(7, 107).trim();
        return;
      }
      if (text.startsWith('Version: ')) {
        if (image !== '') keep(`runner image ${image}`, text.slice(9, 60).trim());
        image = '';
        return;
      }
      const pull = /^([\w./:-]{1,200}): Pulling from (\S{1,200})$/.exec(text);
      if (pull) pulled = `${pull[2]}:${pull[1]}`;
      const digest = /^Digest: (sha256:[0-9a-f]{64})$/.exec(text);
      if (digest && pulled !== '') keep(`image ${pulled}`, digest[1] ?? '');
      for (const { pattern, told } of READERS) {
        const found = pattern.exec(text);
        if (!found) continue;
        for (const [name, version] of typeof told === 'string' ? [[told, found[1] ?? ''] as const] : told(found)) {
          keep(name, version);
        }
        return;
      }
    },
    end: () => new Map([...kept].map(([name, versions]) => [name, versions.toSorted().join(', ')])),
  };
}

/** The most telling first: what nobody chose to change. A name without one of these words is a tool. */
const RANKS: readonly [RegExp, number][] = [
  [/^runner image /, 0],
  [/^action /, 1],
  [/^runner$/, 3],
  [/^image /, 4],
  [/^provider /, 5],
  [/^(?:pip|go|cargo|npm|gem|composer|maven) /, 6],
  [/^(?:apt|apk) /, 7],
];
const TOOL = 2;
const rank = (name: string): number => RANKS.find(([pattern]) => pattern.test(name))?.[1] ?? TOOL;

/**
 * Sentences `x 1.2 → 1.3` of what both logs tell and tell differently, at most 8: the runner, actions, and tools before
 * packages, packages in the order of the red log. What only one log tells says nothing: caches hide downloads.
 */
export function changedVersions(green: ReadonlyMap<string, string>, red: ReadonlyMap<string, string>): string[] {
  const changes: { rank: number; says: string }[] = [];
  for (const [name, now] of red) {
    const before = green.get(name);
    if (before !== undefined && before !== now) {
      changes.push({ rank: rank(name), says: `${name} ${short(before)} → ${short(now)}` });
    }
  }
  // A stable sort: within a rank the log's order stays.
  return changes
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_CHANGES)
    .map(({ says }) => says);
}

/** Hashes are told by their beginning. */
const short = (version: string): string => version.replace(/\b([0-9a-f]{12})[0-9a-f]{28,52}\b/g, '$1');
