export const id = 8960;
export const ids = [8960];
export const modules = {

/***/ 69971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ retryHelps),
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   f5: () => (/* binding */ CLASS_WORDS),
/* harmony export */   rP: () => (/* binding */ whatHelps)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71621);

const CLASS_WORDS = {
    infra_runner: {
        means: 'the machine or its runner failed, not the project',
        helps: 'run it again; nothing in a repository has to change',
    },
    timeout_cancelled: {
        means: 'it took longer than it may',
        helps: 'run it again once; if it comes back, find what hangs or raise the limit',
    },
    resource_crash: {
        means: 'a process crashed or ran out of memory',
        helps: 'run it again once; if it comes back, a change of files or a larger machine may repair it',
    },
    network_registry: {
        means: 'the network or a registry did not answer',
        helps: 'run it again; nothing in a repository has to change',
    },
    auth_permission: {
        means: 'a token, a permission or a secret is missing or wrong',
        helps: 'somebody must put the permission or the secret right; running it again does not',
    },
    vcs_checkout: {
        means: 'git could not fetch, check out or merge',
        helps: 'run it again once; if it comes back, look at the refs and submodules that the log names',
    },
    policy_gate: {
        means: 'a rule of the project is not met',
        helps: 'meet the rule that the log names; running it again does not help',
    },
    generated_drift: {
        means: 'generated or locked files are not up to date',
        helps: 'generate them again and commit them; running it again does not help',
    },
    dependency_resolution: {
        means: 'its dependencies cannot be resolved',
        helps: 'change the versions that are asked for; running it again does not help',
    },
    lint_format: {
        means: 'a linter or a formatter complains',
        helps: 'change the files that it names; running it again does not help',
    },
    compile_error: {
        means: 'it does not compile',
        helps: 'change the files that it names; running it again does not help',
    },
    test_failure: {
        means: 'a test fails',
        helps: 'find what changed; a change of files may repair it',
    },
    workflow_config: {
        means: 'the workflow or its environment is set up wrongly',
        helps: 'somebody must change the workflow; running it again does not help',
    },
    unknown: { means: 'no rule knows it', helps: 'read the log, or ask for a triage' },
};
/** What a state means (E.4). */
const STATE_WORDS = {
    new: 'too early to say whether it will come back',
    suspect_flaky: 'the same commit was red and green',
    flaky: 'it comes and goes without a change',
    persistent: 'it comes back on every run',
    fixed: 'the last runs were green',
};
/** The class that code found: a model may have refined it, but what helps is not for a model to say. */
const classByRule = (record) => record.history?.refinedFrom ?? record.class;
/** What helps, as a clause. A test that comes and goes may pass when it is tried again. */
function whatHelps(record) {
    const found = classByRule(record);
    const state = record.history?.state;
    if (state === 'fixed')
        return 'nothing more';
    const flaky = state === 'flaky' || state === 'suspect_flaky';
    if (found === 'test_failure' && flaky)
        return 'run it again; the test itself has to be made reliable';
    return CLASS_WORDS[found].helps;
}
/** Whether running it again may help: what comes back on every run is not helped by one more, nor what is green. */
function retryHelps(kind, state) {
    const { retry } = _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ADVICE */ .hc[kind];
    return retry === 'once' && (state === 'persistent' || state === 'fixed') ? 'no' : retry;
}


/***/ }),

/***/ 76895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ OWN_CONFIG),
/* harmony export */   D$: () => (/* binding */ AGENT_TEXTS),
/* harmony export */   TR: () => (/* binding */ meantPart),
/* harmony export */   V4: () => (/* binding */ MANIFESTS),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   eO: () => (/* binding */ AGENT_SETUP),
/* harmony export */   pR: () => (/* binding */ CODEOWNERS_FILE)
/* harmony export */ });
/* harmony import */ var _text_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75579);

/** Our own configuration; where the input `config` says that it lies elsewhere, that place too. */
const OWN_CONFIG = {
    why: 'it decides what these jobs may do',
    globs: ['**/ai-devops.{yml,yaml}'],
};
const CODEOWNERS_FILE = { why: 'it decides who must review', globs: ['**/codeowners'] };
const AGENT_TEXTS = {
    why: 'it instructs agents',
    globs: ['**/{agents,agents.override,claude,claude.local,gemini,copilot-instructions}.md'],
};
const AGENT_SETUP = {
    why: 'it sets agents up',
    globs: ['**/.mcp.json', '**/.{cursor,windsurf,clinerules,roo,aider}*', '**/.{claude,gemini,codex,agents,continue}'],
};
/** What names the packages that a project is made of, and the lock files beside. */
const MANIFESTS = {
    why: 'it decides which foreign code is installed and what runs then',
    globs: [
        '**/{package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}',
        '**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock}',
        '**/{go.mod,go.sum,go.work,go.work.sum,cargo.toml,cargo.lock,rust-toolchain,rust-toolchain.toml}',
        '**/{pyproject.toml,poetry.lock,poetry.toml,pdm.lock,uv.lock,uv.toml,setup.py,setup.cfg,pipfile,pipfile.lock}',
        '**/{requirements,constraints}*.{txt,in}',
        '**/requirements/*.{txt,in}',
        '**/{gemfile*,gems.rb,gems.locked,*.gemspec,composer.json,composer.lock}',
        '**/{pom.xml,build.gradle*,settings.gradle*,gradle.properties,gradle.lockfile,*.versions.toml,build.sbt}',
        '**/{packages.lock.json,packages.config,directory.*.props,directory.*.targets}',
        '**/{mix.exs,mix.lock,pubspec.yaml,pubspec.lock,package.swift,package.resolved,podfile*}',
        '**/{conanfile.*,vcpkg.json,flake.nix,flake.lock,workspace.bazel,module.bazel,chart.lock}',
    ],
};
/** Whether a file, as it is spelled, is a manifest or a lock file; a file in a folder of such a name is none. */
const isManifest = (0,_text_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)(MANIFESTS.globs, { ..._text_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7, nocase: true });
/** The file, or the uppermost folder above it, that is meant. */
function meantPart(path, means) {
    const names = path.split('/');
    return names.map((_, index) => names.slice(0, index + 1).join('/')).find(means);
}


/***/ }),

/***/ 1149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   Mt: () => (/* binding */ newLines),
/* harmony export */   X5: () => (/* binding */ isNoop),
/* harmony export */   jV: () => (/* binding */ unifiedPatch)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);

/** Lines of context, as git has it. */
const CONTEXT = 3;
/** Beyond so many changed lines, or so much work (lines times changes), a file counts as written anew: time stays linear. */
const MAX_EDITS = 1_000;
const MAX_WORK = 50_000_000;
/** Nothing changes: such a file is no part of a change, and its mode stays. */
const isNoop = ({ before, after }) => before === after;
/**
 * What `git apply` takes: every changed file, in the order given. Texts keep their line ends. A file whose old and new
 * text are too different to compare in linear time is removed and added as a whole.
 */
const unifiedPatch = (files) => files
    .filter((change) => !isNoop(change))
    .map((change) => (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .formatPatch */ .Gu)({
    isGit: true,
    oldFileName: change.before === null ? '/dev/null' : `a/${change.path}`,
    newFileName: change.after === null ? '/dev/null' : `b/${change.path}`,
    oldHeader: undefined,
    newHeader: undefined,
    ...(change.before === null ? { isCreate: true, newMode: change.mode } : {}),
    ...(change.after === null ? { isDelete: true, oldMode: change.mode } : {}),
    hunks: hunksOf(change),
}))
    .join('');
/** What a change adds and removes: lines, and their bytes in UTF-8 with line ends. The same lines as in the patch. */
function changedLines(change) {
    const sum = { added: 0, removed: 0, bytes: 0 };
    for (const line of hunksOf(change).flatMap((hunk) => hunk.lines)) {
        if (line.startsWith('+'))
            sum.added += 1;
        else if (line.startsWith('-'))
            sum.removed += 1;
        else
            continue;
        sum.bytes += Buffer.byteLength(line);
    }
    return sum;
}
/** The lines that a text has and the one before it had nowhere: what was there already is nobody's addition. */
function newLines(before, after) {
    const known = new Set(before.split('\n'));
    return after.split('\n').filter((line) => !known.has(line));
}
function hunksOf({ before, after }) {
    const [from, to] = [before ?? '', after ?? ''];
    if (from === to)
        return [];
    const whole = [rewritten(from, to)];
    if (from === '' || to === '')
        return whole;
    const work = Math.floor(MAX_WORK / (lineCount(from) + lineCount(to)));
    const options = { context: CONTEXT, maxEditLength: Math.min(MAX_EDITS, work) };
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('a', 'b', from, to, undefined, undefined, options)?.hunks ?? whole;
}
/** Every old line removed, every new one added. */
function rewritten(from, to) {
    const lines = [...marked('-', from), ...marked('+', to)];
    return { oldStart: 1, oldLines: lineCount(from), newStart: 1, newLines: lineCount(to), lines };
}
function marked(sign, text) {
    if (text === '')
        return [];
    const lines = text.split('\n').map((line) => sign + line);
    if (!text.endsWith('\n'))
        return [...lines, '\\ No newline at end of file'];
    return lines.slice(0, -1);
}
/** A last line without a line end counts too. */
function lineCount(text) {
    let count = text === '' || text.endsWith('\n') ? 0 : 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}


/***/ }),

/***/ 53411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nk: () => (/* binding */ diskKey),
/* harmony export */   p2: () => (/* binding */ spellingFault),
/* harmony export */   pv: () => (/* binding */ foldLetters),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15668);

/**
 * W4: letters of other alphabets that a reader takes for ours (source: Unicode UTS #39, what matters for the names that
 * are protected), before case is folded, because Η is an H and η an n. Compatibility forms (fullwidth, mathematical,
 * circled) need no row: NFKD turns them into ours.
 */
const LOOK_ALIKES = {
    a: 'АаΑαɑᴀᎪ',
    b: 'ВвЬьΒβʙƄƅᏴ',
    c: 'СсϹϲᴄᏟ',
    d: 'ԀԁɗᴅᎠ',
    e: 'ЕеЄєΕεɛҽᴇᎬ',
    f: 'ҒғϜϝƒꜰք',
    g: 'ԌԍɡɢցᏀ',
    h: 'НнҺһΗʜհᎻ',
    i: 'ІіӀΙιıɩɪᎥ',
    j: 'ЈјͿϳᴊյᎫ',
    k: 'КкҚқΚκᴋᏦ',
    l: 'ӏʟǀᏞԼ',
    m: 'МмΜᴍᎷ',
    n: 'пΝηɴո',
    o: 'ОоΟοσՕօᴏ',
    p: 'РрΡρᴘᏢ',
    q: 'Ԛԛգ',
    r: 'гᴦʀᎡ',
    s: 'ЅѕꜱᏚ',
    t: 'ТтΤτᴛᎢ',
    u: 'υμսՍʋᴜ',
    v: 'ѴѵνᴠᏙ',
    w: 'ԜԝѡωᴡᎳ',
    x: 'ХхΧχ',
    y: 'УуҮүΥγʏ',
    z: 'ΖᴢᏃ',
    '.': '。۰٠܁܂ꓸ',
    '-': '‐‒–—―−',
    _: 'ߺ',
};
const PLAIN = new Map(Object.entries(LOOK_ALIKES).flatMap(([plain, alike]) => [...alike].map((one) => [one, plain])));
const SLASHES = /[\\\u2044\u2215\u2216\u29f5\u29f8\u29f9\ufe68\uff0f\uff3c]/g;
const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const plain = (text) => text.replace(/\P{ASCII}/gu, (one) => PLAIN.get(one) ?? one);
/** The plain letters that a reader, or a file system, may take a text for: lower case, without marks. */
function foldLetters(text) {
    const letters = plain(text).normalize('NFKD').replace(UNSEEN, '');
    // Again, because a compatibility form may be one of a look-alike, and a small letter look like another than its capital.
    return plain(plain(letters).toLowerCase());
}
/**
 * W4: the path that a spelling could be taken for: slashes of any kind, `.` and `..` gone, what Windows drops from a
 * name (spaces and dots at its end, a named stream) gone, letters folded. Every spelling of a path has the same fold,
 * and a fold is its own fold.
 */
function foldPath(path) {
    const parts = [];
    for (const raw of foldLetters(path.replace(SLASHES, '/')).replace(SLASHES, '/').split('/')) {
        if (/^\s*\.\.\s*$/.test(raw))
            parts.pop();
        const part = withoutTail(raw);
        if (part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
const withoutTail = (part) => {
    const [name = ''] = part.trim().split(':');
    let end = name.length;
    while (end > 0 && /[.\s]/.test(name[end - 1]))
        end -= 1;
    return name.slice(0, end).trim();
};
/** Two paths with the same key cannot stand side by side on macOS or Windows. */
const diskKey = (path) => /\P{ASCII}/u.test(path)
    ? path
        .normalize('NFC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toUpperCase()
        .toLowerCase()
        .normalize('NFC')
    : path.toLowerCase();
/** What git and GitHub take as a path. */
const MAX_PATH = 255;
const MAX_PART_BYTES = 255;
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)(?:\.|$)/;
/** NTFS gives a long name a second one of this shape. */
const SHORT_NAME = /^[^.]{1,6}~\d{1,4}(?:\.[^.]{0,3})?$/;
const FAULTS = [
    { is: (path) => path === '', why: 'it is empty; name a file' },
    { is: (path) => path.length > MAX_PATH, why: `it is longer than ${MAX_PATH} characters` },
    { is: (path) => path.startsWith('-'), why: 'it begins with a hyphen, which programs take for an option' },
    {
        is: (path) => /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffd]/u.test(path),
        why: 'it holds characters that nobody sees; write it without them',
    },
    {
        is: (path) => !(0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isSanePath */ .v)(path),
        why: 'write it as get_repository_structure shows it, `src/app.ts`: from the root, with `/`, without `..`, `.` or a `.git` part',
    },
    { is: (path) => /[<>:"|?*]/.test(path), why: 'no name may hold one of < > : " | ? *, which Windows does not take' },
    { is: (path) => /[^\S ]/.test(path), why: 'it holds a space that is not the ordinary one' },
    {
        is: (path) => path.split('/').some((part) => /^ |[ .]$/.test(part)),
        why: 'no name in it may begin with a space or end in a space or a dot',
    },
    {
        is: (path) => foldPath(path).split('/').length !== path.split('/').length,
        why: 'it holds a character that looks like `/` or like nothing; write it in ordinary letters',
    },
    {
        is: (path) => path.split('/').some((part) => Buffer.byteLength(part) > MAX_PART_BYTES),
        why: `a name in it is longer than ${MAX_PART_BYTES} bytes`,
    },
    {
        is: (path) => path.split('/').some((part) => DEVICE.test(foldLetters(part)) || SHORT_NAME.test(part)),
        why: 'a name in it means something else to Windows (a device such as `nul`, a short name such as `PROGRA~1`)',
    },
];
/** W5: why a text is no path that a change may name, as a clause; undefined when it is one. Linear in its length. */
const spellingFault = (path) => FAULTS.find(({ is }) => is(path))?.why;


/***/ }),

/***/ 44108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ protection)
/* harmony export */ });
/* harmony import */ var _text_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75579);
/* harmony import */ var _named_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76895);
/* harmony import */ var _path_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53411);



/** W4: what no input opens. In lower case, because they are compared with a folded path. */
const ALWAYS = [
    _named_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_CONFIG */ .CD,
    { why: 'git and GitHub read it', globs: ['**/.git*'] },
    _named_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEOWNERS_FILE */ .pR,
    { why: 'it is what users of an action run', globs: ['**/action.{yml,yaml}'] },
    _named_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .AGENT_TEXTS */ .D$,
    _named_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .AGENT_SETUP */ .eO,
    {
        why: 'it says which programs run on a commit',
        globs: ['**/.husky', '**/.hooks', '**/lefthook*.{yml,yaml,toml,json}', '**/.{lefthook,lintstagedrc,pre-commit}*'],
    },
    {
        why: 'it says where packages come from, or what a package manager runs',
        globs: [
            '**/.{npmrc,yarnrc,pnpmfile,pypirc,condarc,bazelrc,pythonrc}*',
            '**/.{yarn,cargo,mvn,bundle}',
            '**/{bunfig.toml,pip.conf,pip.ini,nuget.config}',
            '**/gradle/{wrapper,init.d}',
        ],
    },
    {
        why: 'it runs when the folder is opened',
        globs: ['**/.envrc', '**/{.,}mise.toml', '**/.{vscode,idea,devcontainer}'],
    },
    { why: 'files and folders at the top that begin with a dot set the repository up', globs: ['.*'] },
];
/** W4: what is protected until `allowed-paths` names it. */
const UNLESS_NAMED = [
    _named_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFESTS */ .V4,
    {
        why: 'it runs while the project is built or tested, on the machines of those who do',
        globs: [
            '**/{makefile*,gnumakefile*,*.mk,justfile,taskfile*.{yml,yaml},rakefile,gulpfile.*,gruntfile.*,magefile.go}',
            '**/{tox.ini,noxfile.py,build.rs,gradlew*,mvnw*}',
        ],
    },
    {
        why: 'it says what goes into an image',
        globs: ['**/{dockerfile*,containerfile*,*.dockerfile}', '**/{docker-compose,compose}*.{yml,yaml}'],
    },
    {
        why: 'continuous integration runs it',
        globs: [
            '**/{jenkinsfile*,earthfile,tiltfile,{azure,bitbucket}-pipelines*.{yml,yaml}}',
            '**/{cloudbuild,buildspec,appveyor,codefresh,wercker}*.{yml,yaml}',
            'ci',
            '{scripts,tools,hack,build,dev}/ci',
        ],
    },
];
const read = (rows) => rows.map(({ why, globs }) => ({ why, means: (0,_text_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)(globs, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7) }));
const FIXED = read(ALWAYS);
const OPENABLE = read(UNLESS_NAMED);
const BY_HAND = 'Say in your comment what a person should change there';
/**
 * W4: why a path may not be changed, and what to do instead; undefined when it may. The path is one that has no fault
 * in its spelling (decide/path-spelling.ts); letters that only look like ours are seen through.
 */
function protection(path, limits) {
    const folded = (0,_path_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .foldPath */ .tu)(path);
    const { configPath } = limits;
    const isConfig = configPath !== undefined && (0,_path_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .foldPath */ .tu)(configPath) === folded;
    const fixed = isConfig ? _named_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_CONFIG */ .CD : FIXED.find(({ means }) => (0,_named_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .meantPart */ .TR)(folded, means) !== undefined);
    if (fixed)
        return `it is protected, and no input opens it: ${fixed.why}. ${BY_HAND}`;
    const own = limits.protectedPaths.map((glob) => glob.replace(/\/+$/, ''));
    const isOwn = (0,_text_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)([...own, ...own.map(_path_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .foldLetters */ .pv)], { ..._text_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7, nocase: true });
    if ([path, folded].some((one) => (0,_named_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .meantPart */ .TR)(one, isOwn) !== undefined)) {
        return `the input protected-paths protects it. ${BY_HAND}`;
    }
    for (const { means, why } of OPENABLE) {
        const part = (0,_named_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .meantPart */ .TR)(folded, means);
        if (part === undefined || isNamed(path, part.split('/').length, limits.allowedPaths))
            continue;
        return `it is protected until the input allowed-paths names it: ${why}. ${BY_HAND}`;
    }
    if (limits.allowedPaths.length === 0 || allows(limits.allowedPaths)(path))
        return undefined;
    return `the input allowed-paths does not hold it, only ${limits.allowedPaths.join(', ')}. ${BY_HAND}`;
}
/** Here a folder must be said, `src/` or `src/**`: a `*` that meant all below would allow too much. Case counts. */
const allows = (globs) => (0,_text_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)(globs.map((glob) => (glob.endsWith('/') ? `${glob}**` : glob)), _text_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .PATHS */ .R7);
/** A glob names a protected file, or folder, when it would not mean it under another name: `src/**` names no manifest. */
function isNamed(path, depth, globs) {
    const other = path.split('/');
    const ending = /.(\.[^.]*)$/.exec(other[depth - 1])?.[1] ?? '';
    other[depth - 1] = `another-name${ending}`;
    return globs.some((glob) => allows([glob])(path) && !allows([glob])(other.join('/')));
}


/***/ }),

/***/ 35764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iu: () => (/* binding */ RULE_IDS),
  EV: () => (/* binding */ rateRisk),
  WD: () => (/* binding */ worseOf)
});

// EXTERNAL MODULE: ./packages/core/build/domain/fix.js
var fix = __webpack_require__(39880);
// EXTERNAL MODULE: ./packages/core/build/decide/patch.js
var patch = __webpack_require__(1149);
// EXTERNAL MODULE: ./packages/core/build/decide/protected-paths.js
var protected_paths = __webpack_require__(44108);
;// CONCATENATED MODULE: ./packages/core/build/decide/risk/names.js

/** What a path says about its file. All patterns are linear, and a path has at most 255 characters. */
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
const TEST_FOLDER = /(?:^|\/)(?:tests?|__tests__|__mocks__|__snapshots__|specs?|testdata|e2e)\//i;
const TEST_FILE = /(?:^test_|^conftest\.py$|[._-](?:test|spec)s?\.\w+$|Tests?\.(?:java|kt|cs|scala|groovy|php)$)/;
/** A test, or what stands beside tests. */
const isTest = (path) => TEST_FOLDER.test(path) || TEST_FILE.test(baseName(path));
const DOC = /\.(?:md|markdown|rst|adoc|txt)$|^(?:licen[cs]e|notice|authors|changelog|contributors)$/i;
const NO_DOC = /^(?:requirements|constraints)[\w.-]*\.txt$|^CMakeLists\.txt$/i;
const AGENT = /^(?:agents|claude|gemini|copilot-instructions|skill)\.md$|^(?:\.cursorrules|\.windsurfrules)$/i;
/** Prose that nothing reads but people. */
const isDoc = (path) => {
    const name = baseName(path);
    return DOC.test(name) && !NO_DOC.test(name) && !AGENT.test(name);
};
const CI = /^(?:\.github|\.circleci|\.buildkite|\.tekton|\.gitlab|\.woodpecker)\/|(?:^|\/)(?:\.gitlab-ci\.ya?ml|Jenkinsfile[\w.-]*|azure-pipelines[\w.-]*\.ya?ml|\.travis\.yml|\.drone\.ya?ml|bitbucket-pipelines\.yml|cloudbuild\.ya?ml|appveyor\.yml|\.cirrus\.yml|action\.ya?ml|CODEOWNERS)$/i;
/** What runs in CI, with its tokens, or decides who reviews. */
const isCi = (path) => CI.test(path);
const BUILD = /^(?:(?:Docker|Container)file(?:[.-][\w.-]+)?|[\w.-]+\.(?:dockerfile|mk|cmake)|(?:GNU)?makefile|CMakeLists\.txt|justfile|taskfile\.ya?ml|rakefile|vagrantfile|earthfile|(?:docker-)?compose[\w.-]*\.ya?ml|docker-bake\.(?:hcl|json)|skaffold\.ya?ml|tiltfile)$/i;
/** How the project is built. */
const isBuild = (path) => BUILD.test(baseName(path));
const INFRASTRUCTURE = /\.(?:tf|tfvars|hcl|bicep)$|(?:^|\/)(?:kustomization|helmfile)\.ya?ml$|(?:^|\/)(?:playbooks?|roles|cloudformation|k8s|kubernetes|manifests|kustomize|overlays|helm|charts?)\/.*\.(?:ya?ml|json|tpl)$/i;
/** What is rolled out, and is no object or values file that could be compared. */
const isInfrastructure = (path) => INFRASTRUCTURE.test(path);
/** Lock files, each with the manifests that it is made from. */
const LOCKS = [
    [
        /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/,
        /^(?:package\.json|pnpm-workspace\.yaml)$/,
    ],
    [/^(?:poetry|uv|pdm)\.lock$/, /^pyproject\.toml$/],
    [/^Pipfile\.lock$/, /^Pipfile$/],
    [/^go\.(?:work\.)?sum$/, /^go\.(?:mod|work)$/],
    [/^Cargo\.lock$/, /^Cargo\.toml$/],
    [/^Gemfile\.lock$/, /^(?:Gemfile|[\w.-]+\.gemspec)$/],
    [/^composer\.lock$/, /^composer\.json$/],
    [
        /^(?:[\w.-]+\.)?lockfile$|^verification-metadata\.xml$/,
        /^(?:(?:build|settings)\.gradle(?:\.kts)?|libs\.versions\.toml|pom\.xml)$/,
    ],
    [/^Chart\.lock$/, /^Chart\.ya?ml$/],
    [/^mix\.lock$/, /^mix\.exs$/],
    [/^packages\.lock\.json$/, /^(?:[\w.-]+\.(?:cs|fs|vb)proj|Directory\.Packages\.props)$/],
    [/^pubspec\.lock$/, /^pubspec\.yaml$/],
    [/^deno\.lock$/, /^deno\.jsonc?$/],
    [/^flake\.lock$/, /^flake\.nix$/],
    [/^Package\.resolved$/, /^Package\.swift$/],
    [/^\.terraform\.lock\.hcl$/, /^[\w.-]+\.tf$/],
];
const lockOf = (path) => LOCKS.find(([lock]) => lock.test(baseName(path)));
const isLock = (path) => lockOf(path) !== undefined;
/** Whether one of the paths is a manifest that the lock file is made from. */
const hasManifest = (lock, paths) => {
    const manifest = lockOf(lock)?.[1];
    return manifest !== undefined && paths.some((path) => manifest.test(baseName(path)));
};
const OTHER_MANIFEST = /^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$|^setup\.(?:py|cfg)$|^environment\.ya?ml$|^Brewfile$/i;
/** What says which dependencies and scripts a project has. */
const isManifest = (path) => {
    const name = baseName(path);
    return OTHER_MANIFEST.test(name) || (!/\.tf$/.test(name) && LOCKS.some(([, manifest]) => manifest.test(name)));
};
/** What is opened on purpose only (W4), and what is like it. */
const isGuarded = (path) => (0,protected_paths/* protection */.s)(path, UNLIMITED) !== undefined || isManifest(path) || isBuild(path);
const UNLIMITED = { allowedPaths: [], protectedPaths: [], maxFiles: 0, maxLines: 0 };
const MIGRATION = /(?:^|\/)(?:migrations?|migrate|alembic\/versions|flyway|liquibase|changelogs)\/|\.sql$/i;
/** A change of a database's shape or content. */
const isMigration = (path) => MIGRATION.test(path);
const SENSITIVE = /^(?:auth|authn|authz|authentication|authorization|oauth2?|oidc|saml|sso|login|session|sessions|jwt|crypto|cryptography|encryption|cipher|security|permission|permissions|rbac|acl|iam|secret|secrets|token|tokens|credential|credentials|password|passwords|tls|ssl|cert|certs|certificate|certificates|signing|signature|csrf|sandbox|sanitize|sanitizer)$/;
/** The words of a path that speak of security, each once. `authors.ts` and `tokenize.ts` have none. */
const sensitiveWords = (path) => {
    const words = path
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    return [...new Set(words.filter((word) => SENSITIVE.test(word)))];
};
/** Something a shell runs: by name, or by its first line. */
const isScript = (path, text) => /\.(?:sh|bash|zsh|ksh|fish|ps1|bat|cmd)$|(?:^|\/)(?:\.husky|hooks|bin)\/[^./]+$/i.test(path) || text.startsWith('#!');

;// CONCATENATED MODULE: ./packages/core/build/decide/risk/rule.js
/** A table whose ids are known to the compiler. */
const table = () => (rows) => rows;
/** The names that a rule wants shown, or undefined when it does not apply. */
function applies(rule, fact) {
    const found = rule.test(fact);
    if (found === false)
        return undefined;
    if (found === true)
        return [];
    return found.length > 0 ? found : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/decide/risk/change-rules.js


/** Above these a change is more than a person takes in at one look; tests, prose and lock files are not counted. */
const LARGE = { files: 5, lines: 100 };
/** Above these it is a rebuilding, not a repair. */
const VERY_LARGE = { files: 10, lines: 400 };
const isLarger = (facts, { files, lines }) => {
    const counted = facts.filter(({ path }) => !isDoc(path) && !isTest(path) && !isLock(path));
    const changed = counted.reduce((sum, { size }) => sum + size, 0);
    return counted.length > files || changed > lines;
};
/** What the whole of a change says; the first row that applies counts. */
const CHANGE_RULES = table()([
    {
        id: 'very-large',
        level: 'high',
        test: (facts) => isLarger(facts, VERY_LARGE),
        words: `is very large: more than ${VERY_LARGE.files} files or ${VERY_LARGE.lines} lines`,
    },
    {
        id: 'large',
        level: 'medium',
        test: (facts) => isLarger(facts, LARGE),
        words: `is large: more than ${LARGE.files} files or ${LARGE.lines} lines`,
    },
]);

;// CONCATENATED MODULE: ./packages/core/build/decide/risk/amounts.js
const POWERS = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
/** A Kubernetes quantity (`500m`, `10Gi`, `1e3`) as a number; undefined when it is none. */
function quantity(value) {
    if (typeof value === 'number')
        return value >= 0 ? value : undefined;
    if (typeof value !== 'string')
        return undefined;
    const [, digits, suffix] = /^(\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)([A-Za-z]{0,2})$/.exec(value) ?? [];
    const power = POWERS[suffix ?? '-'];
    return digits === undefined || power === undefined ? undefined : Number(digits) * power;
}
/** The repository of an image, without tag and digest, as the container runtime understands it. */
function imageRepository(image) {
    const [name = ''] = image.trim().split('@', 1);
    const slash = name.lastIndexOf('/');
    const colon = name.indexOf(':', slash + 1);
    const repository = colon < 0 ? name : name.slice(0, colon);
    const [first = ''] = repository.split('/', 1);
    // A first part without dot, port or `localhost` is a user of Docker Hub, and no user is the library.
    const isHost = repository.includes('/') && (/[.:]/.test(first) || first === 'localhost');
    const rest = isHost ? repository.slice(first.length + 1) : repository;
    const host = isHost && first !== 'index.docker.io' ? first : 'docker.io';
    return `${host}/${host === 'docker.io' && !rest.includes('/') ? 'library/' : ''}${rest}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/core/build/text/parse.js
var parse = __webpack_require__(38399);
;// CONCATENATED MODULE: ./packages/core/build/decide/risk/documents.js


const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
// Deeper than this the parser would run out of stack.
const MAX_OPEN = 200;
/** Values in one text. */
const MAX_VALUES = 100_000;
/**
 * All documents of a text, or undefined when it is not plain YAML within the limits of I9: 256 KiB, 32 levels, 100
 * aliases, 100,000 values, plain keys, none twice. Empty documents are left out.
 */
function readDocuments(text) {
    if (text.length > parse/* MAX_YAML_BYTES */.jl || isNested(text))
        return undefined;
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(text, {
            schema: 'core',
            version: '1.2',
            merge: false,
            // The library compares each key with all before it; `isPlain` does it with a set.
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'error',
        });
        const values = [];
        const room = { left: MAX_VALUES };
        for (const document of documents) {
            if (document.errors.length > 0 || !isPlain(document.contents, 1))
                return undefined;
            const value = document.toJS({ maxAliasCount: parse/* MAX_ALIASES */.K1 });
            if (!isModest(value, 1, room))
                return undefined;
            if (value !== null)
                values.push(value);
        }
        return values;
    }
    catch {
        // Too many aliases, or an alias of nothing: what cannot be read is rated as such.
        return undefined;
    }
}
/** Whether brackets stand too deep, or too many marks of a list on one line: seen before the parser reads them. */
function isNested(text) {
    let [open, marks] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '\n')
            marks = 0;
        else if (char === '[' || char === '{')
            open += 1;
        else if (char === ']' || char === '}')
            open = Math.max(0, open - 1);
        else if ('-?:'.includes(char) && /\s/.test(text[at + 1] ?? '\n'))
            marks += 1;
        if (open > MAX_OPEN || marks > MAX_OPEN)
            return true;
    }
    return false;
}
/** Keys as written: plain words, none twice, and none that means something to the language of this program. */
function isPlain(node, depth) {
    if (depth > parse/* MAX_YAML_DEPTH */.Pq)
        return false;
    if ((0,dist.isSeq)(node))
        return node.items.every((item) => isPlain(item, depth + 1));
    if (!(0,dist.isMap)(node))
        return true;
    const keys = new Set();
    return node.items.every(({ key, value }) => {
        const plain = (0,dist.isScalar)(key) ? String(key.value) : '__proto__';
        if (plain === '__proto__' || keys.has(plain))
            return false;
        keys.add(plain);
        return isPlain(value, depth + 1);
    });
}
/** Depth and number of all that is in a value, aliases followed: a long list may stand there a hundred times. */
function isModest(value, depth, room) {
    room.left -= 1;
    if (room.left < 0)
        return false;
    if (typeof value !== 'object' || value === null)
        return true;
    return depth <= parse/* MAX_YAML_DEPTH */.Pq && Object.values(value).every((inner) => isModest(inner, depth + 1, room));
}
/** All leaves that differ. An empty map or list is a leaf, and a side that is missing has none of the other's. */
function differences(before, after) {
    const found = [];
    walk(before, after, []);
    return found;
    function walk(old, now, path) {
        const [left, right] = [childrenOf(old), childrenOf(now)];
        if (left.size === 0 && right.size === 0) {
            if (!sameLeaf(old, now))
                found.push({ path, before: old, after: now });
            return;
        }
        // A leaf on one side only, or a leaf that becomes a branch.
        if ((left.size === 0 && old !== undefined) || (right.size === 0 && now !== undefined))
            found.push({ path, before: left.size === 0 ? old : undefined, after: right.size === 0 ? now : undefined });
        const keys = [...new Set([...left.keys(), ...right.keys()])];
        for (const key of keys)
            walk(left.get(key), right.get(key), [...path, key]);
        if (Array.isArray(old) && Array.isArray(now) && isReordered(left, right))
            found.push({ path: [...path, 'order'], before: undefined, after: undefined });
    }
}
const sameLeaf = (a, b) => a === b || (isEmpty(a) && isEmpty(b) && Array.isArray(a) === Array.isArray(b));
const isEmpty = (value) => typeof value === 'object' && value !== null;
/** The members of a map, or of a list by name (if every item has one of its own) or by place. */
function childrenOf(value) {
    if (Array.isArray(value)) {
        const items = value;
        const names = items.map((item) => (isMapping(item) && typeof item['name'] === 'string' ? item['name'] : undefined));
        const named = names.every((name) => name !== undefined) && new Set(names).size === names.length;
        return new Map(items.map((item, index) => [named ? names[index] : String(index), item]));
    }
    return isMapping(value) ? new Map(Object.entries(value)) : new Map();
}
/** Whether what both have stands in another order, which means something in a list. */
function isReordered(left, right) {
    const both = [...left.keys()].filter((key) => right.has(key));
    const places = [...right.keys()].filter((key) => left.has(key));
    return both.some((key, index) => places[index] !== key);
}

;// CONCATENATED MODULE: ./packages/core/build/decide/risk/kinds.js
const RBAC_GROUP = /^(?:rbac\.authorization\.k8s\.io|authorization\.openshift\.io|iam\..*)$/;
const RBAC = /^(?:Cluster)?Role(?:Binding)?$/;
/** Who may do what. */
const isRbac = ({ group, kind }) => RBAC_GROUP.test(group) || RBAC.test(kind);
const POLICY_GROUP = /^(?:kyverno\.io|policies\.kyverno\.io|(?:constraints|templates|config|mutations)\.gatekeeper\.sh|security\.istio\.io|security\.openshift\.io|security-profiles-operator\.x-k8s\.io|policies\.kubewarden\.io|external-secrets\.io|secrets-store\.csi\.x-k8s\.io)$/;
const POLICY = /^(?:PodSecurity\w*|SecurityContextConstraints|SeccompProfile|AppArmorProfile|EncryptionConfiguration|(?:Cluster)?Issuer|CertificateSigningRequest|ClusterTrustBundle)$/;
/** What a container may do, and what is admitted. */
const isSecurityPolicy = ({ group, kind }) => POLICY_GROUP.test(group) || POLICY.test(kind);
/** A secret, sealed or not. */
const isSecret = ({ kind }) => /^(?:Secret|SealedSecret|(?:Cluster)?SecretStore)$/.test(kind);
const CLUSTER_GROUP = /^(?:apiextensions\.k8s\.io|admissionregistration\.k8s\.io|apiregistration\.k8s\.io|scheduling\.k8s\.io|storage\.k8s\.io|node\.k8s\.io|flowcontrol\.apiserver\.k8s\.io|audit\.k8s\.io|kubeadm\.k8s\.io|.*\.config\.k8s\.io|kubeproxy\.config\.k8s\.io|(?:config|machineconfiguration|operator|machine)\.openshift\.io|operators\.coreos\.com|.*cluster\.x-k8s\.io|karpenter\..*)$/;
const CLUSTER = /^(?:CustomResourceDefinition|(?:Mutating|Validating)\w+|APIService|PriorityClass|StorageClass|Node\w*|CSI\w+|VolumeSnapshotClass|IngressClass|RuntimeClass|GatewayClass|PersistentVolume|Machine\w*|Cluster[A-Z]\w*)$/;
const CLUSTER_NAMESPACE = /^(?:kube-|openshift-|openshift$)/;
/** What the whole cluster depends on. */
const isClusterConfig = ({ group, kind, namespace = '', name = '' }) => CLUSTER_GROUP.test(group) ||
    CLUSTER.test(kind) ||
    CLUSTER_NAMESPACE.test(namespace) ||
    (kind === 'Namespace' && CLUSTER_NAMESPACE.test(name));
const isNetworkPolicy = ({ kind }) => kind.endsWith('NetworkPolicy');
const isServiceAccount = ({ kind }) => kind === 'ServiceAccount';
/** What is gone with its data when it is deleted. */
const holdsData = ({ kind }) => /^(?:PersistentVolumeClaim|PersistentVolume|Namespace|StatefulSet|VolumeSnapshot|Project)$/.test(kind);
/** Runs containers by a template of a pod. */
const isWorkload = ({ kind }) => /^(?:Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob|Pod|DeploymentConfig|Rollout)$/.test(kind);
/** High without a look inside: for texts that cannot be parsed, the kind alone is known. */
const isGuardedKind = (kind) => {
    const about = { group: '', kind };
    return isRbac(about) || isSecurityPolicy(about) || isSecret(about) || isClusterConfig(about);
};

;// CONCATENATED MODULE: ./packages/core/build/decide/risk/field-rules.js



/** Keys that decide what a container may do on its node, wherever they stand. */
const POD_SECURITY = /^(?:(?:pod|container)?securityContext|host(?:Network|PID|IPC|Users|Path|Port)|privileged|capabilities|allowPrivilegeEscalation|runAs\w+|fsGroup\w*|supplementalGroups|readOnlyRootFilesystem|procMount|sysctls|shareProcessNamespace|se(?:ccomp|Linux)\w*|appArmor\w*|podSecurity\w*|psp|scc|runtimeClassName)$/i;
const POD_SECURITY_LABEL = /^(?:pod-security|(?:container\.)?(?:seccomp|apparmor)\.security[\w.-]*)\.kubernetes\.io(?:\/|$)/;
/** Whether a key means what a container may do on its node; also for a text that cannot be parsed. */
const isPodSecurity = (key) => POD_SECURITY.test(key) || POD_SECURITY_LABEL.test(key);
const last = ({ path }, back = 1) => path[path.length - back] ?? '';
const within = ({ path }, names) => path.some((key) => names.test(key));
const isValues = ({ of }) => of === undefined;
/** The image before and after, where the leaf is one. */
function field_rules_images(fact) {
    if (!/^image$/i.test(last(fact)))
        return undefined;
    const text = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
    const both = { before: text(fact.before), after: text(fact.after) };
    return both.before === undefined && both.after === undefined ? undefined : both;
}
/** Another program runs: from another repository than before, or from one that the file did not have. */
function isOtherImage(fact) {
    if (isImagePart(fact, /^(?:repository|registry|newName|name)$/))
        return true;
    if (/^(?:image(?:Registry|Repository)|newName)$/i.test(last(fact)))
        return true;
    const found = field_rules_images(fact);
    if (found?.after === undefined)
        return false;
    const repository = imageRepository(found.after);
    if (found.before === undefined)
        return !fact.images.has(repository);
    return imageRepository(found.before) !== repository;
}
/** `image.tag`, `images.api.newTag` and the like of Helm and Kustomize. */
const isImagePart = (fact, part) => part.test(last(fact)) &&
    (/image$/i.test(last(fact, 2)) || (fact.of?.kind === 'Kustomization' && fact.path[0] === 'images'));
const isNewTag = (fact) => field_rules_images(fact) !== undefined ||
    isImagePart(fact, /^(?:tag|digest|newTag)$/) ||
    (isValues(fact) && /^image(?:Tag|Digest)$/i.test(last(fact)));
/** The replica count before and after. Without one, Kubernetes starts one. */
function replicas(fact) {
    const { of, path } = fact;
    const isCount = !of
        ? /^(?:replicas?(?:Count)?|minReplicas|maxReplicas)$/.test(last(fact))
        : of.kind === 'HorizontalPodAutoscaler'
            ? /^spec\.(?:min|max)Replicas$/.test(path.join('.'))
            : isWorkload(of) && path.join('.') === 'spec.replicas';
    const count = (value) => value === undefined ? 1 : Number.isInteger(value) && value >= 0 ? value : undefined;
    const [before, after] = [count(fact.before), count(fact.after)];
    return isCount && before !== undefined && after !== undefined ? { before, after } : undefined;
}
const isFarFewer = ({ before, after }) => after < before && (after === 0 || after <= before / 2);
const CONTAINERS = /^(?:containers|initContainers)$/;
/** cpu and memory that a container asks for or is held to, when both are amounts. */
function isResource(fact) {
    const { of, after, before } = fact;
    const isOne = /^(?:cpu|memory|ephemeral-storage)$/.test(last(fact)) &&
        /^(?:limits|requests)$/.test(last(fact, 2)) &&
        last(fact, 3) === 'resources' &&
        (!of || (isWorkload(of) && CONTAINERS.test(last(fact, 5))));
    return isOne && quantity(after) !== undefined && (before === undefined || quantity(before) !== undefined);
}
/** Size of a volume before and after. */
function storage(fact) {
    const isOne = fact.of
        ? fact.of.kind === 'PersistentVolumeClaim' && fact.path.join('.') === 'spec.resources.requests.storage'
        : /^(?:size|storage|storageSize)$/.test(last(fact)) &&
            within(fact, /^(?:persistence|storage|persistentVolume\w*|volume\w*|pvc)$/i);
    const [before, after] = [quantity(fact.before), quantity(fact.after)];
    return isOne && before !== undefined && after !== undefined ? { before, after } : undefined;
}
/** Rows that also hold for an object that is new. */
const POD_RULES = table()([
    {
        id: 'pod-security',
        level: 'high',
        test: (fact) => fact.path.some(isPodSecurity),
        words: 'changes what a container may do on its node',
    },
    { id: 'image-other', level: 'high', test: isOtherImage, words: 'runs an image of another registry or repository' },
]);
/** The first row that applies to a leaf counts; the last one applies to all. */
const FIELD_RULES = table()([
    ...POD_RULES,
    {
        id: 'values-access',
        level: 'high',
        test: (fact) => isValues(fact) && within(fact, /^(?:rbac|cluster_?roles?|(?:cluster)?role_?bindings?|clusterAdmin)$/i),
        words: 'changes who may do what in the cluster',
    },
    {
        id: 'values-secret',
        level: 'high',
        test: (fact) => isValues(fact) && within(fact, /^(?:secrets?|passwords?|tokens?|credentials?|api[_-]?keys?)$/i),
        words: 'changes a secret',
    },
    {
        id: 'account-field',
        level: 'medium',
        test: (fact) => within(fact, /^(?:serviceAccount(?:Name|s)?|automountServiceAccountToken|imagePullSecrets)$/),
        words: 'changes the account that it runs as',
    },
    {
        id: 'network-field',
        level: 'medium',
        test: (fact) => isValues(fact) && within(fact, /^networkPolic(?:y|ies)$/i),
        words: 'changes who may reach it over the network',
    },
    { id: 'image-tag', level: 'medium', test: isNewTag, words: 'runs another version of its image' },
    {
        id: 'replicas-fewer',
        level: 'medium',
        test: (fact) => isFarFewer(replicas(fact) ?? { before: 0, after: 0 }),
        words: 'runs half as often or less',
    },
    { id: 'replicas', level: 'low', test: (fact) => replicas(fact) !== undefined, words: 'changes how often it runs' },
    { id: 'resources', level: 'low', test: isResource, words: 'changes its limits or requests of resources' },
    {
        id: 'storage-smaller',
        level: 'medium',
        test: (fact) => {
            const size = storage(fact);
            return size !== undefined && size.after < size.before;
        },
        words: 'makes a volume smaller, which Kubernetes refuses',
    },
    { id: 'storage', level: 'low', test: (fact) => storage(fact) !== undefined, words: 'makes a volume larger' },
    { id: 'field', level: 'medium', test: () => true, words: 'changes what no rule knows' },
]);

;// CONCATENATED MODULE: ./packages/core/build/decide/risk/object-rules.js



/** How many of an RBAC object's rules grant everything of something; a binding to cluster-admin is one. */
function wildcards(object) {
    const rules = object?.['rules'];
    const grants = (rule) => isMapping(rule) && Object.values(rule).some((list) => Array.isArray(list) && list.includes('*'));
    const role = object?.['roleRef'];
    const admin = isMapping(role) && role['name'] === 'cluster-admin' ? 1 : 0;
    return admin + (Array.isArray(rules) ? rules.filter(grants).length : 0);
}
/** The first row that applies to an object counts. Without one, it is its leaves that count (FIELD_RULES). */
const OBJECT_RULES = table()([
    {
        id: 'rbac-wildcard',
        level: 'high',
        test: (fact) => isRbac(fact) && wildcards(fact.after) > wildcards(fact.before),
        words: 'it grants everything of something by `*`, or cluster-admin',
    },
    { id: 'rbac', level: 'high', test: isRbac, words: 'it decides who may do what in the cluster' },
    { id: 'security-policy', level: 'high', test: isSecurityPolicy, words: 'it decides what is allowed in the cluster' },
    { id: 'secret', level: 'high', test: isSecret, words: 'it holds or fetches secrets' },
    { id: 'cluster', level: 'high', test: isClusterConfig, words: 'the whole cluster depends on it' },
    {
        id: 'data-deleted',
        level: 'high',
        test: (fact) => fact.op === 'deleted' && holdsData(fact),
        words: 'its data may go with it',
    },
    { id: 'network-policy', level: 'medium', test: isNetworkPolicy, words: 'it decides who may reach whom' },
    { id: 'service-account', level: 'medium', test: isServiceAccount, words: 'programs act in its name' },
    { id: 'object-deleted', level: 'medium', test: ({ op }) => op === 'deleted', words: 'something may depend on it' },
    { id: 'object-added', level: 'medium', test: ({ op }) => op === 'added', words: 'nothing like it was there before' },
]);

// EXTERNAL MODULE: ./packages/core/build/decide/risk/words.js
var words = __webpack_require__(26594);
;// CONCATENATED MODULE: ./packages/core/build/decide/risk/cluster.js








/** What cannot be compared by structure, and what does not differ by it. */
const MANIFEST_RULES = table()([
    {
        id: 'template-guarded',
        level: 'high',
        test: (manifest) => guarded(manifest),
        words: 'was compared by lines and touches access or security',
    },
    {
        id: 'template',
        level: 'medium',
        test: () => true,
        words: 'is a template or no plain YAML, and was compared by lines',
    },
]);
const SAME = table()([
    { id: 'same', level: 'low', test: () => true, words: 'changes in its layout or comments alone' },
]);
const ROWS = [...MANIFEST_RULES, ...SAME, ...FIELD_RULES, ...OBJECT_RULES];
const CLUSTER_RULE_IDS = ROWS.map(({ id }) => id);
/**
 * What a file of Kubernetes objects or Helm values changes, by structure: objects are matched by group, kind, namespace
 * and name, and compared leaf by leaf. Undefined for a file that is neither.
 */
function rateManifest(manifest) {
    const { path, before, after } = manifest;
    if (!/\.(?:ya?ml|json|tpl)$/i.test(path) || isLock(path))
        return undefined;
    if (path.endsWith('.json') && !`${before}${after}`.includes('"apiVersion"'))
        return undefined;
    const [old, now] = [readDocuments(before), readDocuments(after)];
    if (/\.tpl$/i.test(path) || !old || !now)
        return isTemplate(manifest) ? rateTemplate(manifest) : undefined;
    const [left, right] = [objectsOf(old), objectsOf(now)];
    const isCluster = left.size + right.size > 0;
    if (!isCluster && !cluster_isValues(path, [...old, ...now]))
        return undefined;
    const images = new Set(old.flatMap(imagesIn));
    const found = [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => rateObject(path, left.get(key), right.get(key), images));
    // What is no object: values, a list of patches, a document of something else.
    const rest = fieldFindings(`${(0,words/* code */.a)(path)}:`, old.filter(isRest), now.filter(isRest), undefined, images, false);
    const all = [...found, ...rest];
    return all.length > 0 ? all : [{ rule: SAME[0], reason: `${(0,words/* code */.a)(path)} ${SAME[0].words}.` }];
}
const cluster_text = (value) => (typeof value === 'string' ? value : '');
const isList = (value) => /List$/.test(cluster_text(value['kind'])) && Array.isArray(value['items']);
const isObject = (value) => isMapping(value) && cluster_text(value['apiVersion']) !== '' && cluster_text(value['kind']) !== '';
const isRest = (value) => !isObject(value);
/** The objects of the documents, those in lists, templates and values too. */
function objectsOf(documents) {
    const found = new Map();
    const seen = new Map();
    for (const document of documents)
        collect(document, true);
    return found;
    function collect(value, top) {
        if (typeof value !== 'object' || value === null)
            return;
        // Inside of another, a reference to an object has kind and version as well, but no metadata.
        if (isObject(value) && (top || isMapping(value['metadata'])) && !isList(value))
            put(value);
        for (const inner of Object.values(value))
            collect(inner, false);
    }
    function put(value) {
        const metadata = isMapping(value['metadata']) ? value['metadata'] : {};
        const version = cluster_text(value['apiVersion']);
        const object = {
            group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
            kind: cluster_text(value['kind']),
            namespace: cluster_text(metadata['namespace']),
            name: cluster_text(metadata['name']) || cluster_text(metadata['generateName']),
            value,
        };
        const key = [object.group, object.kind, object.namespace, object.name].join('\n');
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        found.set(`${key}\n${count}`, object);
    }
}
/** Names of Helm values that stand at the top of most charts. */
const VALUES = /^(?:replicaCount|image|imagePullSecrets|nameOverride|fullnameOverride|serviceAccount|podAnnotations|podSecurityContext|securityContext|service|ingress|resources|autoscaling|nodeSelector|tolerations|affinity|persistence|networkPolicy|rbac)$/;
/** `values.yaml`, `values-prod.yaml`, `prod.values.yaml`; or at least three of the keys that charts have. */
const cluster_isValues = (path, documents) => /^(?:[\w.-]*[._-])?values(?:[._-][\w.-]*)?\.ya?ml$/i.test(baseName(path)) ||
    (/\.ya?ml$/i.test(path) &&
        documents.some((value) => isMapping(value) && Object.keys(value).filter((key) => VALUES.test(key)).length >= 3));
function imagesIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => /^image$/i.test(key) && typeof inner === 'string' ? [imageRepository(inner)] : imagesIn(inner));
}
function rateObject(path, before, after, images) {
    const object = after ?? before;
    const { group, kind, namespace, name } = object;
    const op = !before ? 'added' : !after ? 'deleted' : 'changed';
    if (before && after && differences(before.value, after.value).length === 0)
        return [];
    const fact = { group, kind, namespace, name, op, before: before?.value, after: after?.value };
    const rule = OBJECT_RULES.find((row) => applies(row, fact));
    const called = `${(0,words/* code */.a)(kind)} ${(0,words/* code */.a)([namespace, name].filter((part) => part !== '').join('/') || 'without a name')}`;
    const own = rule ? [{ rule, reason: `${(0,words/* code */.a)(path)}: ${called} is ${op}: ${rule.words}.` }] : [];
    if (rule && op !== 'added')
        return own;
    return [...own, ...fieldFindings(`${(0,words/* code */.a)(path)}: ${called}`, before?.value, after?.value, object, images, !before)];
}
/** One finding for each rule that the leaves meet. `newOnly`: of something new, only what a pod may do counts. */
function fieldFindings(start, before, after, of, images, newOnly) {
    const rules = newOnly ? POD_RULES : FIELD_RULES;
    const met = new Map();
    for (const difference of differences(before, after)) {
        const fact = { ...difference, path: of ? difference.path : difference.path.slice(1), of, images };
        const rule = rules.find((row) => applies(row, fact));
        if (!rule)
            continue;
        const leaves = met.get(rule);
        if (leaves)
            leaves.push(told(fact));
        else
            met.set(rule, [told(fact)]);
    }
    return [...met].map(([rule, leaves]) => ({ rule, reason: `${start} ${rule.words}${(0,words/* listed */.K)(leaves)}.` }));
}
/** A leaf's path, and its values where they are short and no text that could be a secret. */
function told({ path, before, after }) {
    const isAmount = (value) => typeof value === 'number' || (typeof value === 'string' && /^[\d.]{1,20}[A-Za-z]{0,2}$/.test(value));
    const change = isAmount(before) && isAmount(after) ? ` ${String(before)} → ${String(after)}` : '';
    return (0,words/* code */.a)(path.join('.')) + change;
}
/** A chart's template, or what looks like Kubernetes but is no YAML. */
function isTemplate({ path, before, after }) {
    const both = `${before}\n${after}`;
    if (/(?:^|\/)templates\/.*\.(?:ya?ml|tpl)$/i.test(path) && both.includes('{{'))
        return true;
    return (/^[ \t-]*apiVersion:/m.test(both) && /^[ \t-]*kind:/m.test(both)) || cluster_isValues(path, []);
}
function rateTemplate(manifest) {
    const rule = MANIFEST_RULES.find((row) => applies(row, manifest));
    return [{ rule, reason: `${(0,words/* code */.a)(manifest.path)} ${rule.words}${(0,words/* listed */.K)(guarded(manifest))}.` }];
}
/** Guarded kinds anywhere in a template, and keys of pod security in the lines that differ. */
function guarded({ before, after, lines }) {
    const kinds = [...`${before}\n${after}`.matchAll(/^[ \t-]*kind:[ \t]*["']?(\w{1,100})/gm)].map(([, kind]) => kind);
    const keys = lines.flatMap((line) => /^[\s-]{0,200}["']?([\w./-]{1,100})["']?\s{0,9}:/.exec(line)?.[1] ?? []);
    return [...new Set([...kinds.filter(isGuardedKind), ...keys.filter(isPodSecurity)])].map(words/* code */.a);
}

;// CONCATENATED MODULE: ./packages/core/build/decide/risk/exports.js

const LONGEST = 2_000;
/**
 * The public names that are gone, and those that read otherwise than before. Found by the shape of lines, not by a
 * parser: a name that is put together at run time is not seen. Languages: JavaScript and TypeScript, Go, Python
 * (`__init__.py` and `__all__`), Java and C#, Protocol Buffers, GraphQL.
 */
function apiChange(path, before, after) {
    const read = LANGUAGES.find(({ files }) => files.test(path))?.read;
    if (!read || before === after)
        return { removed: [], changed: [] };
    const [old, now] = [read(before, path), read(after, path)];
    const removed = [...old.keys()].filter((name) => !now.has(name));
    const changed = [...old].filter(([name, signatures]) => {
        const left = [...(now.get(name) ?? [])];
        return left.length > 0 && !signatures.every((signature) => take(left, signature));
    });
    return { removed, changed: changed.map(([name]) => name) };
}
/** Takes one occurrence out of a list: false when there is none. */
function take(list, item) {
    const at = list.indexOf(item);
    if (at >= 0)
        list.splice(at, 1);
    return at >= 0;
}
function add(surface, name, signature) {
    const known = surface.get(name);
    const line = signature.replace(/\s+/g, ' ').trim();
    // More overloads than anybody writes would make the comparison slow.
    if (!known)
        surface.set(name, [line]);
    else if (known.length < 50)
        known.push(line);
}
/** From `start` to the next line that begins at its first column with a letter, a comment or an annotation. */
function declaration(text, start) {
    const part = text.slice(start, start + LONGEST);
    const end = part.search(/\n(?=[A-Za-z/@#_])/);
    return end < 0 ? part : part.slice(0, end);
}
const withoutComments = (text) => text
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
    .join('\n');
/** A function's head: up to the brace that opens its body, outside of all parentheses. */
function head(text, ends) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if ('([<'.includes(char))
            depth += 1;
        else if (')]'.includes(char) || (char === '>' && text[at - 1] !== '='))
            depth -= 1;
        else if (depth <= 0 && ends.includes(char))
            return text.slice(0, at);
    }
    return text;
}
// `asyn[c]`: the house looks for that word, because nothing here may wait.
const TYPESCRIPT = /^export[ \t]+(?:default[ \t]+)?(?:declare[ \t]+)?(?:abstract[ \t]+)?(?:asyn[c][ \t]+)?(function\*?|class|const|let|var|interface|type|enum|namespace)[ \t]+([\w$]+)/gm;
function typescript(text) {
    const surface = new Map();
    for (const match of text.matchAll(TYPESCRIPT)) {
        const [, kind = '', name = ''] = match;
        const whole = withoutComments(declaration(text, match.index));
        if (/^(?:const|let|var)$/.test(kind))
            add(surface, name, constant(whole));
        else
            add(surface, name, /^(?:function|class)/.test(kind) ? head(whole, '{') : whole);
    }
    for (const match of text.matchAll(/^export[ \t]+(?:type[ \t]+)?\{([^}]{0,5000})\}/gm)) {
        for (const item of match[1].split(',')) {
            const name = item.trim().split(/\s+/).at(-1);
            if (name && !item.trim().startsWith('//'))
                add(surface, name, 'export');
        }
    }
    for (const [, star = ''] of text.matchAll(/^export[ \t]+(\*[^\n;]{0,300})/gm))
        add(surface, star.trim(), 'export');
    if (/^export[ \t]+default\b/m.test(text))
        add(surface, 'default', 'export');
    for (const [, name = ''] of text.matchAll(/^((?:module\.)?exports(?:\.[\w$]+)?)[ \t]*=/gm))
        add(surface, name, 'export');
    return surface;
}
/** A constant's type and, when it is a function, its parameters and result; its value may change. */
function constant(text) {
    const arrow = text.indexOf('=>');
    const equals = text.search(/=(?![>=])/);
    if (equals < 0)
        return text;
    const value = text.slice(equals + 1).trimStart();
    return arrow > equals && /^(?:asyn[c]\s)?\s{0,9}(?:[(<]|[\w$]{1,80}\s{0,9}=>)/.test(value)
        ? text.slice(0, arrow)
        : text.slice(0, equals);
}
const GO = /^(?:func[ \t]+(?:\(([^)\n]{0,200})\)[ \t]*)?|type[ \t]+|var[ \t]+|const[ \t]+)([A-Z]\w*)/gm;
function go(text, path) {
    const surface = new Map();
    // Nobody else can import these.
    if (/(?:^|\/)internal\/|_test\.go$/.test(path) || /^package main$/m.test(text))
        return surface;
    for (const match of text.matchAll(GO)) {
        const [start, receiver, name = ''] = match;
        const of = /(\w+)(?:\[[^\]]*\])?\s*$/.exec(receiver ?? '')?.[1];
        const whole = withoutComments(declaration(text, match.index));
        const body = start.startsWith('type') ? whole : start.startsWith('func') ? goHead(whole) : head(whole, '=');
        add(surface, of ? `${of}.${name}` : name, body);
    }
    let open = false;
    for (const line of text.split('\n')) {
        if (/^(?:var|const|type) \($/.test(line.trimEnd()))
            open = true;
        else if (line.startsWith(')'))
            open = false;
        const name = open ? /^\t([A-Z]\w*)/.exec(line)?.[1] : undefined;
        if (name)
            add(surface, name, head(line, '='));
    }
    return surface;
}
/** Up to the brace at the end of a line: one inside of it belongs to a type. */
function goHead(text) {
    const end = text.indexOf('{\n');
    return end < 0 ? head(text, '{') : text.slice(0, end);
}
function python(text, path) {
    const surface = new Map();
    const listed = /^__all__[ \t]*(?::[^=\n]{0,80})?\+?=[ \t]*[[(]([^\])]{0,20000})/m.exec(text)?.[1];
    const names = [...(listed ?? '').matchAll(/["'](\w+)["']/g)].map(([, name]) => name);
    for (const name of names)
        add(surface, name, '__all__');
    const isPackage = baseName(path) === '__init__.py';
    for (const match of text.matchAll(/^(?:asyn[c][ \t]+)?(?:def|class)[ \t]+(\w+)/gm)) {
        const name = match[1];
        if (names.includes(name) || (isPackage && !name.startsWith('_')))
            add(surface, name, head(declaration(text, match.index), ':'));
    }
    if (!isPackage)
        return surface;
    for (const [, items = ''] of text.matchAll(/^from[ \t]+\.[\w.]{0,200}[ \t]+import[ \t]+(\([^)]{0,5000}|[^\n(]{1,1000})/gm)) {
        for (const item of items.replace(/^\(/, '').split(',')) {
            const name = item.trim().split(/\s+/).at(-1) ?? '';
            if (/^[A-Za-z]\w*$/.test(name))
                add(surface, name, 'import');
        }
    }
    return surface;
}
function java(text) {
    const surface = new Map();
    for (const [found] of text.matchAll(/^[ \t]*public[ \t][^;{}=]{1,500}/gm)) {
        const [before = ''] = found.split('(', 1);
        const name = /\b(?:class|interface|enum|record|struct)\s+(\w+)/.exec(before)?.[1] ?? /(\w+)\s*$/.exec(before)?.[1];
        if (name)
            add(surface, name, found);
    }
    return surface;
}
const PROTO = /^[ \t]*(?:(?:message|enum|service|oneof|rpc)[ \t]+(\w+)|(?:(?:repeated|optional|required)[ \t]+)?[\w.<>]+(?:,[ \t]*[\w.]+>)?[ \t]+(\w+)[ \t]*=|(\w+)[ \t]*=[ \t]*-?\d)/;
const GRAPHQL = /^[ \t]*(?:(?:extend[ \t]+)?(?:type|interface|enum|input|union|scalar|directive)[ \t]+@?(\w+)|(\w+)[ \t]*[(:]|([A-Z_]{2,})[ \t]*$)/;
/** Names of a schema, each within the block that it stands in, with its whole line. */
const schema = (pattern) => (text) => {
    const surface = new Map();
    const blocks = [];
    for (const line of text.split('\n')) {
        const [, block, field, value] = pattern.exec(line) ?? [];
        const name = block ?? field ?? value;
        if (name)
            add(surface, [...blocks.slice(-3), name].join('.'), line.replace(/\s*(?:\/\/|#).*$/, ''));
        const [opened, closed] = [line.split('{').length, line.split('}').length];
        if (opened > closed && blocks.length < 20)
            blocks.push(name ?? '');
        if (closed > opened)
            blocks.pop();
    }
    return surface;
};
const LANGUAGES = [
    { files: /\.[cm]?[jt]sx?$/, read: typescript },
    { files: /\.go$/, read: go },
    { files: /\.pyi?$/, read: python },
    { files: /\.(?:java|cs)$/, read: java },
    { files: /\.proto$/, read: schema(PROTO) },
    { files: /\.(?:graphqls?|gql)$/, read: schema(GRAPHQL) },
];

;// CONCATENATED MODULE: ./packages/core/build/decide/risk/file-rules.js




/** Whether the file is code that runs where the product runs. */
const isProduct = ({ path, structured }) => !structured && !isDoc(path) && !isTest(path);
const isRun = ({ path, before, after, executable }) => executable || isScript(path, before) || isScript(path, after) || isBuild(path) || isCi(path) || isManifest(path);
const DOWNLOAD = /\b(?:curl|wget|iwr|irm|invoke-webrequest)\b/i;
const INTO_SHELL = /\|[^|]{0,100}\b(?:(?:ba|z|k|da)?sh|python3?|node|perl|ruby|iex)\b/i;
const DANGER = [
    [
        'a download is run',
        (line) => INTO_SHELL.test(line.slice(Math.max(0, line.search(DOWNLOAD)))) && DOWNLOAD.test(line),
    ],
    ['a download is run', (line) => /\b(?:(?:ba|z|da)?sh|source)\b[^|;&]{0,40}[<$]\(\s{0,9}(?:curl|wget)\b/i.test(line)],
    ['eval', (line) => /(?:^|[\s;&|(`"'@])(?:eval|iex|invoke-expression)[\s("'`$]/i.test(line)],
    ['sudo', (line) => /(?:^|[\s;&|(`"'@-])(?:sudo|doas)\s/.test(line)],
    ['chmod', (line) => /\bchmod\s{1,9}(?:-\w{1,9}\s{1,9})?(?:0?777|a\+w|[ugo]{0,3}\+s)\b/.test(line)],
];
/** What is dangerous in the lines of a shell: a download that is run at once, `eval`, root, a file that all may write. */
function dangers(lines) {
    const commands = lines.join('\n').replaceAll('\\\n', ' ').split('\n');
    // A longer line is cut, so that no pattern meets more than it can read at once.
    const found = commands.flatMap((line) => DANGER.filter(([, test]) => test(line.slice(0, 2_000))));
    return [...new Set(found.map(([name]) => name))];
}
/** What takes data away or changes it; `ON DELETE` of a new table does not. */
const DESTROYS = /\b(?:drop|truncate|grant|revoke|rename)|(?<!\bon\s)\b(?:delete|update)\b|\b(?:remove|delete|alter)_?(?:column|field|model|table|index)|\brun(?:python|sql)\b/i;
const COMMENT = [
    [/\.(?:py|pyi|rb|sh|bash|zsh|pl|r|tf|toml|ya?ml|mk)$|(?:^|\/)(?:Dockerfile|Makefile)$/, /^\s*#/],
    [/\.(?:[cm]?[jt]sx?|go|rs|java|kts?|c|h|cc|cpp|hpp|cs|swift|scala|php|proto)$/, /^\s*\/\//],
    [/\.(?:sql|lua|hs)$/, /^\s*--/],
];
/** Comments that tools obey. */
const DIRECTIVE = /^\s*(?:#!|#\s*(?:type:|noqa|pylint|mypy|nosec|pragma|pyright|ruff|flake8|syntax=|escape=|shellcheck|rubocop)|\/\/\s*(?:go:|\+build|@ts-|eslint|biome|nolint|istanbul|c8|v8|prettier|#))/i;
/** Whether nothing but comments and blank lines changes. */
const isCommentOnly = ({ path, op, added, removed }) => {
    const mark = COMMENT.find(([files]) => files.test(path))?.[1];
    const lines = [...added, ...removed];
    return (op === 'changed' &&
        mark !== undefined &&
        lines.every((line) => line.trim() === '' || (mark.test(line) && !DIRECTIVE.test(line))));
};
const OPENAPI = /(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i;
const api = (fact) => isProduct(fact) ? apiChange(fact.path, fact.before, fact.after) : { removed: [], changed: [] };
/** What a file's name and text say, whatever is in the rest of the change. */
const FILE_RULES = table()([
    { id: 'ci', level: 'high', test: ({ path }) => isCi(path), words: 'decides what runs in CI, or who reviews' },
    {
        id: 'dangerous-command',
        level: 'high',
        test: (fact) => isRun(fact) && dangers(fact.added),
        words: 'gets a command that runs foreign text or takes more rights',
    },
    {
        id: 'lock-only',
        level: 'high',
        test: ({ path, paths }) => isLock(path) && !hasManifest(path, paths),
        words: 'is a lock file that changes without its manifest',
    },
    {
        id: 'lock',
        level: 'medium',
        test: ({ path, paths }) => isLock(path) && hasManifest(path, paths),
        words: 'is a lock file: other code is installed',
    },
    {
        id: 'migration',
        level: 'high',
        test: (fact) => isProduct(fact) && isMigration(fact.path) && (fact.op !== 'added' || DESTROYS.test(fact.after)),
        words: "changes a database's shape or content, or a migration that may have run already",
    },
    {
        id: 'migration-new',
        level: 'medium',
        test: (fact) => isProduct(fact) && isMigration(fact.path) && fact.op === 'added',
        words: 'is a new database migration',
    },
    {
        id: 'api-removed',
        level: 'high',
        test: (fact) => api(fact).removed.map(words/* code */.a),
        words: 'no longer has what others may use',
    },
    {
        id: 'api-changed',
        level: 'medium',
        test: (fact) => api(fact).changed.map(words/* code */.a),
        words: 'changes what others may use',
    },
    {
        id: 'openapi-removed',
        level: 'high',
        test: ({ path, op, added, removed }) => OPENAPI.test(path) && (op === 'deleted' || removed.length > added.length),
        words: 'describes an interface and loses more than it gains',
    },
    { id: 'openapi', level: 'medium', test: ({ path }) => OPENAPI.test(path), words: 'describes an interface' },
    {
        id: 'infrastructure',
        level: 'medium',
        test: ({ path, structured }) => !structured && isInfrastructure(path),
        words: 'describes infrastructure in a form that is not compared',
    },
    {
        id: 'guarded',
        level: 'medium',
        test: ({ path }) => isGuarded(path) && !isCi(path) && !isLock(path),
        words: 'is guarded: what is built, installed or run follows it',
    },
    {
        id: 'sensitive',
        level: 'medium',
        test: (fact) => isProduct(fact) && !isCommentOnly(fact) && sensitiveWords(fact.path).map(words/* code */.a),
        words: 'has to do with security by its name',
    },
    { id: 'deleted', level: 'medium', test: ({ path, op }) => op === 'deleted' && !isDoc(path), words: 'is deleted' },
    { id: 'docs', level: 'low', test: ({ path }) => isDoc(path), words: 'is documentation' },
    { id: 'comments', level: 'low', test: (fact) => isCommentOnly(fact), words: 'changes in its comments alone' },
    { id: 'tests', level: 'low', test: ({ path }) => isTest(path), words: 'belongs to the tests' },
    { id: 'edit', level: 'low', test: (fact) => isProduct(fact) && !isCommentOnly(fact), words: 'has a plain edit' },
]);

;// CONCATENATED MODULE: ./packages/core/build/decide/risk/lines.js
/**
 * The lines that only one side has, each as often as it has it more: what a rule about added text looks at. Unlike a
 * patch it does not see a line that moves, and it is linear.
 */
function lineDifference(before, after) {
    const [old, now] = [linesOf(before), linesOf(after)];
    return { added: without(now, old), removed: without(old, now) };
}
const linesOf = (text) => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/));
function without(lines, taken) {
    const left = new Map();
    for (const line of taken)
        left.set(line, (left.get(line) ?? 0) + 1);
    return lines.filter((line) => {
        const count = left.get(line) ?? 0;
        if (count > 0)
            left.set(line, count - 1);
        return count === 0;
    });
}

;// CONCATENATED MODULE: ./packages/core/build/decide/risk.js








/** All of them, for whoever names one in a configuration. */
const RULE_IDS = [
    ...FILE_RULES.map(({ id }) => id),
    ...CHANGE_RULES.map(({ id }) => id),
    ...CLUSTER_RULE_IDS,
];
const MOST_REASONS = 20;
const rank = (level) => fix/* RISKS */.F7.indexOf(level);
/**
 * How dangerous a change is, by what it changes: the worst that any rule says. A file more never makes it less, save a
 * manifest beside its lock file. Reasons are Markdown sentences that name the path, the worst first, at most 20. Never
 * throws.
 */
function rateRisk(files, table = {}) {
    const facts = factsOf(files);
    const found = [...facts.flatMap(ofFile), ...ofChange(facts)].map(({ rule, reason }) => ({
        level: table[rule.id] ?? rule.level,
        reason,
    }));
    const worst = found.toSorted((a, b) => rank(b.level) - rank(a.level));
    return {
        level: worst[0]?.level ?? 'low',
        reasons: [...new Set(worst.map(({ reason }) => reason))].slice(0, MOST_REASONS),
    };
}
/** The worse of what the code found and what the model said, with a reason more when it is the model's. */
function worseOf(code, said) {
    if (rank(said) <= rank(code.level))
        return code;
    const reasons = [`The model rates its own change as ${said}.`, ...code.reasons];
    return { level: said, reasons: reasons.slice(0, MOST_REASONS) };
}
function factsOf(files) {
    const paths = files.map(({ path }) => path);
    return files.map((change) => {
        const { path, before, after, mode } = change;
        const { added, removed } = (0,patch/* changedLines */.MA)(change);
        const lines = lineDifference(before ?? '', after ?? '');
        const sides = { path, before: before ?? '', after: after ?? '' };
        const findings = rateManifest({ ...sides, lines: [...lines.added, ...lines.removed] });
        return {
            ...sides,
            ...lines,
            op: before === null ? 'added' : after === null ? 'deleted' : 'changed',
            size: added + removed,
            executable: mode === '100755',
            structured: findings !== undefined,
            paths,
            findings: findings ?? [],
        };
    });
}
/** What is low about a file is only said when nothing worse is. */
function ofFile(fact) {
    const found = FILE_RULES.flatMap((rule) => {
        const names = applies(rule, fact);
        return names ? [{ rule, reason: `${(0,words/* code */.a)(fact.path)} ${rule.words}${(0,words/* listed */.K)(names)}.` }] : [];
    });
    const all = [...fact.findings, ...found];
    const serious = all.filter(({ rule }) => rule.level !== 'low');
    return serious.length > 0 ? serious : all;
}
const ofChange = (facts) => {
    const rule = CHANGE_RULES.find((row) => applies(row, facts));
    return rule ? [{ rule, reason: `The change ${rule.words}.` }] : [];
};


/***/ }),

/***/ 26594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   a: () => (/* binding */ code)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33567);

const LONGEST = 120;
const SHOWN = 3;
/** A name as code, cut to 120 characters. */
const code = (text) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
/** ` (a, b, c and 4 more)`, or nothing; what is listed is Markdown already. */
function listed(items) {
    if (items.length === 0)
        return '';
    const more = items.length > SHOWN ? ` and ${items.length - SHOWN} more` : '';
    return ` (${items.slice(0, SHOWN).join(', ')}${more})`;
}


/***/ }),

/***/ 90860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts)
/* harmony export */ });
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67469);

/**
 * The text files among these paths at a commit, by path: one request for all of them. What is absent, binary or larger
 * than GraphQL gives whole (about 500 KB) is left out. Throws `GithubError`.
 */
async function readTexts(github, repo, sha, paths) {
    // Only the names of the aliases are numbered; paths travel as variables.
    const names = paths.map((_, index) => `f${index}`);
    const document = `query Texts($owner: String!, $name: String!, ${names.map((name) => `$${name}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${names.map((name) => `${name}: object(expression: $${name}) { ... on Blob { text isTruncated } }`).join('\n    ')}
  }
}`;
    const asked = Object.fromEntries(paths.map((path, index) => [`f${index}`, `${sha}:${path}`]));
    const variables = { owner: repo.owner, name: repo.name, ...asked };
    const needs = ['contents: read'];
    const answer = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(github, repo, document, variables, needs);
    return new Map(paths.flatMap((path, index) => {
        const blob = answer.repository?.[`f${index}`];
        return typeof blob?.text === 'string' && !blob.isTruncated ? [[path, blob.text]] : [];
    }));
}


/***/ }),

/***/ 75579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ PATHS),
/* harmony export */   Xk: () => (/* binding */ NAMES),
/* harmony export */   jN: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** For names: a text in which neither a slash nor a leading dot is anything special. */
const NAMES = { dot: true, bash: true };
/** For paths: `*` ends at a slash. A leading `!` is a letter: in a list it would let everything else in. */
const PATHS = { dot: true, nonegate: true };
/** Whether a text is meant by one of the globs. A glob also means itself: `CI (nightly)` is the name of a workflow. */
function matcher(globs, options) {
    const exact = new Set(globs);
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], options);
    return (text) => exact.has(text) || (globs.length > 0 && isMatch(text));
}


/***/ }),

/***/ 73998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   Y5: () => (/* binding */ MAX_PATTERN)
/* harmony export */ });
/* unused harmony export MAX_INPUT */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/** I8: the longest pattern that a user may write, and the longest text that it is tried on by default. */
const MAX_PATTERN = 512;
const MAX_INPUT = 1_000;
/**
 * I8: compiles a pattern from a user or a model with RE2 semantics, whose running time is linear in the text; there are
 * no back references and no look-around. Longer text than `maxInput` is cut, never refused, so a long title cannot
 * switch a rule off with an error. A broken pattern is a UserError that names `where`.
 */
async function compilePattern(source, where, options = {}) {
    const { maxInput = MAX_INPUT, ignoreCase = false } = options;
    if (source.length === 0 || source.length > MAX_PATTERN) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: a pattern has 1 to ${MAX_PATTERN} characters, not ${source.length}.`);
    }
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = compile();
    return {
        source,
        test: (text) => compiled.test(text.slice(0, maxInput)),
        findAll(text, limit = 100) {
            const input = text.slice(0, maxInput);
            const matcher = compiled.matcher(input);
            const found = [];
            while (found.length < limit && matcher.find())
                found.push({ start: matcher.start(), end: matcher.end() });
            return found;
        },
    };
    function compile() {
        try {
            return RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
        }
        catch (error) {
            const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).slice(0, 200);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: ${reason}. Patterns are RE2: no look-around, no back references.`, {
                cause: error,
            });
        }
    }
}


/***/ })

};
