/** What was found and where, for a rule that must look closer. */
export interface Found {
  found: string;
  /** What the first pair of brackets caught, or nothing. */
  group: string;
  /** The text around it. */
  at: number;
  text: string;
  unique: Unique;
}
/** Gives each distinct value of a kind a name of its own. */
export type Unique = (kind: string, value: string) => string;
export type Step = readonly [pattern: RegExp, to: string | ((found: Found) => string)];

const as =
  (kind: string, when: (found: string) => boolean = () => true) =>
  ({ found, unique }: Found): string =>
    when(found) ? unique(kind, found) : found;
const raw = String.raw;

/** What a path is made of, and where one can begin. */
const PART = raw`[\w.@+~-]+`;
const START = raw`(?<![\w.@+~/-])(?:[A-Za-z]:)?`;

/** 1, 2: what a runner and a tool put before a message. */
const WRAPPERS: readonly Step[] = [
  [/^(?:==\d+==|#\d+ \d+\.\d+ )[ \t]*/gm, ''],
  [/^[ \t]*(?:(?:##\[\w+\]|::(?:error|warning)[^:\n]*::|(?:Error|ERROR|error):(?= )|E(?= {2}))[ \t]*)+/gm, ''],
  [/^failed to build: (?=failed to solve: )/gm, ''],
];

/** 3: moments. */
const CLOCK = raw`\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?`;
const ZONE = raw`(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)\b)?`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const TIMES: readonly Step[] = [
  [new RegExp(raw`(?<!\d)\d{4}[-/]\d\d[-/]\d\d(?:[T ]${CLOCK}${ZONE})?(?!\d)`, 'g'), 'TIME'],
  [new RegExp(raw`\b${DAY},? \d{1,2} ${MONTH} \d{4} ${CLOCK}${ZONE}`, 'g'), 'TIME'],
  [new RegExp(raw`\b(?:${DAY} )?${MONTH} {1,2}\d{1,2} ${CLOCK}(?: (?:[A-Z]{3,4} )?\d{4}\b)?`, 'g'), 'TIME'],
  [new RegExp(raw`(?<!\d)\d\d?\/(?:${MONTH}|\d\d?)\/\d{4}(?:[: ]${CLOCK})?(?: [AP]M)?${ZONE}(?!\d)`, 'g'), 'TIME'],
  [/(?<![\w:.])\d\d?:\d\d:\d\d(?:[.,]\d+)?(?![\w:])/g, 'TIME'],
  [/(?<![\w.])20\d\d[01]\d[0-3]\d(?:[-.T_]?\d{4,6}(?:[.-]\d+)?Z?)?(?![\w.])/g, 'TIME'],
  [/(?<![\w.])1[4-9]\d{8}(?:\d{3}|\.\d+)?(?!\w)/g, 'TIME'],
];

/** The moment that a logger puts before its line. */
const STAMP: Step = [/^[ \t[(]*TIME[ \t\])|:,-]*/gm, ''];

/** 4–8: addresses and random values. */
const VALUES: readonly Step[] = [
  // Names of pods: the letters are those that Kubernetes draws from.
  [
    /(?<=[a-z\d]-)(?:[bcdf-hj-np-tv-xz2-9]{8,10}-)?[bcdf-hj-np-tv-xz2-9]{5}(?![\w-])/g,
    as('ID', (name) => /\d/.test(name) && /[a-z]/.test(name)),
  ],
  [/<\d+(?:\.\d+){1,2}>/g, as('ID')],
  [/\b(?:https?|wss?|git|ssh):\/\/[^\s"'<>`()[\]{}|,]+/g, ({ found }) => stemOf(found)],
  [/(?<![\da-f-])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f-])/gi, as('UUID')],
  [/\b(?:sha(?:1|256|512)[:-])?0x[\da-f]+\b|\bsha(?:1|256|512)[:-][\da-f]{7,}\b/gi, as('HEX')],
  [/(?<![A-Za-z\d])[\dA-Fa-f]{7,}(?![A-Za-z\d])/g, as('HEX', isHash)],
  [/(?<=[\w)\]]@)[\da-f]{5,8}\b/g, as('HEX')],
  [/(?<![\w+/])[\w+/]{16,}={1,2}(?![\w=])/g, as('BLOB', isMixed)],
  [/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?!\w|\.\d)/g, as('ADDR')],
  [/\[[\da-f]*:[\da-f:]*\](?::\d+)?/gi, as('ADDR')],
  [/\blocalhost:\d+/g, as('ADDR')],
  [/(?<=[a-z\d]):[3-6]\d{4}(?!\w)/gi, ':PORT'],
  [/(?<![A-Za-z\d])[A-Za-z\d]{10,40}(?![A-Za-z\d])/g, as('ID', isCoined)],
];

/** 9: how long, how large, how much. */
const AMOUNTS: readonly Step[] = [
  [/(?<![\w.])(?:\d+(?:\.\d+)?(?:ms|µs|us|ns|s|m|h|d)(?: (?=\d))?){1,6}(?!\w)/g, 'DUR'],
  [
    /(?<![\w.])\d+(?:[.,]\d+)?(?: ?(?:secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|milliseconds?|millis)| ms| s)(?!\w)/g,
    'DUR',
  ],
  [/(?<![\w.]|\d,)\d+(?:[.,]\d+)* ?(?:%|[KMGT]i?B?\b|kB\b|[bB]ytes?\b|B\b)/g, 'N'],
];

/** 10: a path as it stands in the repository, whatever machine it was on. */
const CHECKOUTS = [
  raw`(?:\/${PART})*?\/_?work\/(${PART})\/\1`,
  raw`\/(?:__w|a)\/(${PART})\/\2`,
  raw`\/(?:home|Users)\/travis\/build\/${PART}\/${PART}`,
  raw`\/(?:home\/prow\/)?go\/src\/${PART}\/${PART}\/${PART}`,
  raw`\/(?:var\/lib|home)\/jenkins\/(?:agent\/)?workspace\/${PART}`,
  raw`\/builds\/${PART}\/${PART}`,
  raw`\/builddir\/build\/BUILD\/${PART}`,
  raw`\/home\/circleci\/(?:project|repo)`,
  raw`\/github\/workspace`,
  raw`\/workspace`,
].join('|');
const TEMPORARY = [
  raw`${START}\/(?:private\/)?(?:tmp|var\/tmp|var\/folders|dev\/shm)`,
  raw`${START}(?:\/${PART})*?\/(?:AppData\/Local\/Temp|_temp|pytest-of-${PART})`,
  raw`(?:%TE?MP%|\$\{?TMPDIR\}?)`,
].join('|');
const PATHS: readonly Step[] = [
  [/(?<=[\w.:~%)])\\{1,2}(?=[\w.@~$%-])/g, '/'],
  [new RegExp(raw`(?:${TEMPORARY})(?![\w.-])((?:\/${PART})*)\/?`, 'g'), ({ group }) => temporary(group)],
  [/(?<![A-Za-z\d])tmp[._-]?[A-Za-z\d_]{5,12}(?![A-Za-z\d])/g, ({ found }) => (/[A-Z\d]/.test(found) ? 'TMP' : found)],
  [new RegExp(raw`${START}(?:${CHECKOUTS})(?:\/|(?![\w.-]))`, 'g'), ''],
  [new RegExp(raw`${START}\/?(?:${PART}\/)*(?=(?:site-packages|dist-packages|node_modules)\/)`, 'g'), ''],
  [new RegExp(raw`${START}\/(?:${PART}\/)*?hostedtoolcache\/(?:windows\/)?`, 'g'), 'TOOL/'],
  [new RegExp(raw`${START}\/(?:(?:home|Users)\/${PART}|root)\/`, 'g'), '~/'],
  [/(?<![\w.@+~/-])(?:\.\.?\/)+(?=[\w@~])/g, ''],
  [/(?<![\w.@+~/-])(?:~\/)?go\/pkg\/mod\//g, 'MOD/'],
];

/** 10, 12: the machine of a leg of a matrix: platform, processor, version of the language. */
const CPU = '(?:amd64|x64|arm64|x86_64|aarch64|386|x86|armv\\d\\w?|arm)';
const LANGUAGE = '(?:c?python|pypy|py|cp|go|node(?:\\.js)?|ruby|php|jdk|java|clang|gcc|llvm|ubuntu|macos|windows)';
const MACHINES: readonly Step[] = [
  [
    /(?<![A-Za-z\d])(?:x86_64|i[3-6]86|aarch64|arm64|armv\d\w?|riscv64\w*|powerpc64\w*|s390x|wasm32)(?:-[a-z\d_]+){2,3}/g,
    'PLATFORM',
  ],
  [
    new RegExp(raw`(?<![A-Za-z\d])(?:linux|windows|darwin|macos|win32|win|freebsd)[-_/]${CPU}(?![A-Za-z\d])`, 'gi'),
    'PLATFORM',
  ],
  [new RegExp(raw`(?<=\/)${CPU}(?=\/)`, 'g'), 'ARCH'],
  [
    new RegExp(raw`(?<![A-Za-z\d])(${LANGUAGE})(?:[-@/]|\/| v|)\d+(?:\.\d+)*(?![A-Za-z\d]|\.\d)`, 'gi'),
    ({ group }) => `${group}@VERSION`,
  ],
  [
    /(?<![\w.])v?\d+(?:\.\d+){2,}(?:[-+~][\w.+~-]*\w)?(?!\w)/g,
    ({ found, unique }) => unique('VER', found.replace(/^v/, '')),
  ],
];

/** 11–13: places, identities, counters. */
const PLACES: readonly Step[] = [
  [/(?<=\.\w{1,8}):?[([]\d+(?:, ?\d+)?[)\]]/g, ':L'],
  [/(?<=[\w)\]])(?::\d+){1,3}(?!\w)/g, ({ found, at, text }) => (isFile(text, at) ? ':L' : found)],
  [/\b(lines?)(?: |: ?|#)\d+(?: ?[-–] ?\d+)?(?!\w)/gi, ({ group }) => `${group} L`],
  [/\b(col(?:umn)?|char(?:acter)?|offset|position|pos)(?: |: ?)\d+(?!\w)/gi, ({ group }) => `${group} L`],
  [/#L\d+\b/g, '#L'],
  [
    /\b((?:pid|tid|thread|pool|worker|goroutine|executor|shard|runner|fork|process|container|proxy|lambda)[-_ #=:([$]{0,2})\d+(?!\w)/gi,
    ({ found, group, unique }) => `${group}${unique('ID', found)}`,
  ],
  [/^([ \t]*)#\d+(?= )/gm, ({ group }) => `${group}#N`],
  [/[[(]\d+ ?\/ ?\d+[\])]/g, '[N/N]'],
];

/** E.2, 1–13. */
export const NAMES: readonly Step[] = [
  ...WRAPPERS,
  ...TIMES,
  STAMP,
  ...VALUES,
  ...AMOUNTS,
  ...PATHS,
  ...MACHINES,
  ...PLACES,
];

/** 14: what is left of numbers. One in a name stays, and one that says what went wrong. */
export const NUMBERS: readonly Step[] = [
  [
    /(?<![\w.])\d+(?:[.,]\d+)*(?!\w)/g,
    ({ found, at, text }) => (isNamed(found, at, text) || isTold(text, at, at + found.length) ? found : 'N'),
  ],
];

/** 16: what a tool prints in another order each time. */
export const ORDERS: readonly Step[] = [
  [/(?<=map\[)[^[\]\n]{1,1000}(?=\])/g, ({ found }) => found.trim().split(/\s+/).sort().join(' ')],
  [
    /(?<=\{)[^{}[\]()\n]{1,1000}(?=\})/g,
    ({ found }) =>
      found.includes(',')
        ? found
            .split(',')
            .map((part) => part.trim())
            .sort()
            .join(', ')
        : found,
  ],
];

/** 4: host and path; who asks, the query and where in the page are no part of the cause. */
function stemOf(url: string): string {
  const [stem = ''] = url.split(/[?#]/, 1);
  const end = /[.:;!]$/.exec(url)?.[0] ?? '';
  return `${stem.replace(/\/\/[^/@]*@/, '//').replace(/[.:;!]$/, '')}${end}`;
}

/** Whether seven or more hex digits are a hash: no word, no number, no error code such as `BC30451`. */
function isHash(text: string): boolean {
  return (/\d/.test(text) && /[a-f]/i.test(text) && !/^[A-Z]{1,4}\d+$/.test(text)) || text.length >= 32;
}

function isMixed(text: string): boolean {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}

/** A word that no person wrote: letters of both cases with three groups of digits in between. */
function isCoined(text: string): boolean {
  return isMixed(text) && (text.match(/\d+/g)?.length ?? 0) >= 3;
}

/** A temporary file keeps its name when that looks like one that a person gave. */
function temporary(rest: string): string {
  const name = rest.split('/').slice(2).at(-1);
  return name !== undefined && /^[A-Za-z_.-]{1,60}$/.test(name) ? `TMP/${name}` : 'TMP';
}

/** Whether a file's name ends here: what follows is a line. `a:1` in the dump of a map is none. */
function isFile(text: string, end: number): boolean {
  return /(?:[./][\w+-]+|file)[)\]]?$/i.test(text.slice(Math.max(0, end - 40), end));
}

/** A number behind a hyphen belongs to a name: `utf-8`, `ORA-00942`; but `build-48213` counts builds. */
function isNamed(number: string, at: number, text: string): boolean {
  if (text[at - 1] !== '-' || !/\w/.test(text[at - 2] ?? '')) return false;
  return number.length < 3 || /[A-Z]{2,}(?:-\d+)*-$/.test(text.slice(Math.max(0, at - 16), at));
}

const TOLD_BEFORE =
  /(?:\b(?:curl|os error|exit(?:ed)?(?: with)?(?: code| status)?|status(?: ?code)?|code|errno|signal|rc|http(?:\/(?:\d(?:\.\d)?)?)?|returned(?: error)?|expect(?:ed)?|actual|got|want(?:ed)?|received|equals?|to be|was|left|right)|\s[=!]==?\s|\w[=!]==?)[\s:=<>"'`([{-]{0,4}$/i;
const TOLD_AFTER =
  /^ {1,2}(?:[=!]==? |(?:to (?:be|equal)|bad gateway|not found|too many requests|service unavailable|gateway time-?out|forbidden|unauthorized|internal server error)\b)/i;

/** Whether a number at this place says what went wrong: a status, an exit code, an expected or an actual value. */
function isTold(text: string, at: number, end: number): boolean {
  const isStatus = /^[45]\d\d$/.test(text.slice(at, end)) && /[:(]\s?$/.test(text.slice(Math.max(0, at - 2), at));
  return (
    isStatus || TOLD_BEFORE.test(text.slice(Math.max(0, at - 32), at)) || TOLD_AFTER.test(text.slice(end, end + 24))
  );
}
