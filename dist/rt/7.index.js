export const id = 7;
export const ids = [7];
export const modules = {

/***/ 52161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ jobLog)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25138);


/**
 * Opens the log of one job as a stream of text; nothing of it is held. Bytes that are no UTF-8 become U+FFFD. A
 * connection that breaks while reading throws `GithubError` of kind `unavailable`; what came before stays usable.
 */
async function jobLog(github, repo, jobId, { signal } = {}) {
    const opened = await (0,_download_js__WEBPACK_IMPORTED_MODULE_0__/* .openStored */ .c)(github, repo, { kind: 'job-log', job: jobId }, signal);
    if (opened)
        return { kind: 'log', chunks: decoded(opened.body, signal) };
    const why = `GitHub has no log of job ${jobId}: it expired, was deleted, or the job has not run yet`;
    return { kind: 'log-gone', why };
}
async function* decoded(body, signal) {
    if (!body)
        return;
    const decoder = new TextDecoder('utf-8');
    try {
        for await (const bytes of body) {
            const text = decoder.decode(bytes, { stream: true });
            if (text)
                yield text;
        }
    }
    catch (error) {
        signal?.throwIfAborted();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1('unavailable', 0, 'The connection broke while a job log was read.', { cause: error });
    }
    const rest = decoder.decode();
    if (rest)
        yield rest;
}


/***/ }),

/***/ 51609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   yL: () => (/* binding */ MAX_LINE_CHARS)
/* harmony export */ });
/** A line of a log is cut here: what follows is never the message. */
const MAX_LINE_CHARS = 1_000;
/** `gh run view --log` puts the names of job and step before each line: so far at most. */
const MAX_NAMES_CHARS = 400;
// CSI, OSC (ended by BEL or ST) and the two-byte escapes; and colours as `gh` prints them instead of the ESC byte, only
// those, because `^[` also begins many a pattern that somebody printed.
const [ESC, BEL, CSI] = ['\u001b', '\u0007', '\u009b'];
/** What goes back to the beginning of the line: the carriage return, and erasing or leaving the line by an escape. */
const RETURNS = new RegExp(`\\r|${ESC}\\[(?:[12]K|[01]?G)`);
const ESCAPES = new RegExp([
    `${ESC}\\[[0-?]*[ -/]*[@-~]`,
    `${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?`,
    `${ESC}[@-Z\\\\^_]`,
    `${CSI}[0-?]*[ -/]*[@-~]`,
    '\\^\\[\\[[0-9;]*[mK]',
].join('|'), 'g');
const CONTROL = /[^\P{Cc}\t]/gu;
/** Most lines hold nothing of all that and need no more than this question. */
const UNCLEAN = /[^\P{Cc}\t]|\^\[\[/u;
/**
 * One line as a person sees it on a terminal: without the runner's timestamp (`2026-01-31T12:00:00.1234567Z `, behind job
 * and step where `gh` printed them), colours and control characters, of what was written over itself the last that shows,
 * at most 1,000 characters. One line in, one line out: numbers stay valid.
 */
function cleanLine(raw) {
    const begin = stampBegin(raw);
    const end = begin < 0 ? -1 : raw.indexOf('Z', begin);
    let text = begin < 0 ? raw : raw.slice(raw[end + 1] === ' ' ? end + 2 : end + 1);
    const at = begin < 0 ? undefined : raw.slice(begin, end + 1);
    if (UNCLEAN.test(text) || text.charCodeAt(0) === BOM)
        text = withoutInvisible(text);
    return { text: cut(text, MAX_LINE_CHARS), at };
}
/** `text`, or its beginning and an ellipsis: never more than `most` characters, never half a character. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const half = text.charCodeAt(most - 2) >> 10 === 0xd8_00 >> 10;
    return `${text.slice(0, most - (half ? 2 : 1))}…`;
}
const BOM = 0xfe_ff;
const LONGEST_STAMP = 32;
const [DASH, COLON, T, Z, DOT] = [45, 58, 84, 90, 46];
/** Where the timestamp begins, or -1: at the beginning of the line or behind two tabs, maybe after a byte order mark. */
function stampBegin(raw) {
    let from = raw.charCodeAt(0) === BOM ? 1 : 0;
    if (isStamp(raw, from))
        return from;
    const job = raw.indexOf('\t');
    if (job <= 0 || job > MAX_NAMES_CHARS)
        return -1;
    const step = raw.indexOf('\t', job + 1);
    if (step < 0 || step > MAX_NAMES_CHARS)
        return -1;
    from = raw.charCodeAt(step + 1) === BOM ? step + 2 : step + 1;
    return isStamp(raw, from) ? from : -1;
}
/** Told by its marks, because a regular expression on each line of 200 MB is what takes the time. */
function isStamp(raw, from) {
    if (raw.charCodeAt(from + 10) !== T ||
        raw.charCodeAt(from + 4) !== DASH ||
        raw.charCodeAt(from + 7) !== DASH ||
        raw.charCodeAt(from + 13) !== COLON ||
        raw.charCodeAt(from + 16) !== COLON ||
        !isDigit(raw.charCodeAt(from)) ||
        !isDigit(raw.charCodeAt(from + 18)))
        return false;
    let end = from + 19;
    if (raw.charCodeAt(end) === DOT)
        end += 1;
    while (end < from + LONGEST_STAMP && isDigit(raw.charCodeAt(end)))
        end += 1;
    return raw.charCodeAt(end) === Z;
}
const isDigit = (code) => code >= 48 && code <= 57;
function withoutInvisible(raw) {
    let text = raw.charCodeAt(0) === BOM ? raw.slice(1) : raw;
    // What the line can hold at most of invisible characters: a bound before the regular expressions.
    if (text.length > 16 * MAX_LINE_CHARS && !text.includes('\r'))
        text = text.slice(0, 16 * MAX_LINE_CHARS);
    // The last stretch that shows something: what follows it may be no more than a colour or half of a UTF-16 newline.
    for (const stretch of text.split(RETURNS).toReversed()) {
        text = stretch.replace(ESCAPES, '').replace(CONTROL, '');
        if (text !== '')
            break;
    }
    return text;
}


/***/ }),

/***/ 36755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   s1: () => (/* binding */ lineSplitter)
/* harmony export */ });
/** What is kept of one line while it is read; a longer one loses its end, a progress bar its beginning. */
const MAX_LINE = 65_536;
function lineSplitter() {
    let rest = '';
    const keep = (text) => {
        if (text.length <= MAX_LINE)
            return text;
        // Only what follows the last carriage return is visible, so of a progress bar the end is kept.
        const visible = text.lastIndexOf('\r', text.length - 2) + 1;
        return text.slice(visible, visible + MAX_LINE);
    };
    return {
        push(chunk) {
            const lines = chunk.split('\n');
            const last = lines.pop() ?? '';
            if (lines.length === 0) {
                // Of a line of 50 MB most chunks can change nothing any more.
                if (rest.length < MAX_LINE || last.includes('\r'))
                    rest = keep(rest + last);
                return lines;
            }
            lines[0] = rest + (lines[0] ?? '');
            rest = keep(last);
            for (let i = 0; i < lines.length; i++) {
                const line = lines[i] ?? '';
                const ended = line.charCodeAt(line.length - 1) === RETURN;
                if (ended || line.length > MAX_LINE)
                    lines[i] = keep(ended ? line.slice(0, -1) : line);
            }
            return lines;
        },
        end() {
            const last = rest;
            rest = '';
            return last === '' ? [] : [last];
        },
    };
}
const RETURN = 13;
/** The lines of a stream of text. */
async function* linesOf(chunks) {
    const splitter = lineSplitter();
    for await (const chunk of chunks)
        yield* splitter.push(chunk);
    yield* splitter.end();
}
/**
 * The same without a promise for each line, for whoever reads every line of a large log: `each` is given them in order.
 * Answers how many bytes of UTF-8 the text has.
 */
async function eachLine(chunks, each) {
    const splitter = lineSplitter();
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += Buffer.byteLength(chunk);
        for (const raw of splitter.push(chunk))
            each(raw);
    }
    for (const raw of splitter.end())
        each(raw);
    return bytes;
}


/***/ }),

/***/ 39915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ specOf),
/* harmony export */   u: () => (/* binding */ defineTool)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);

/** A tool whose argument type follows from its schema. */
const defineTool = (tool) => tool;
/** A tool as a model or an MCP client sees it: our name, our words, our schema (T4). */
function specOf(tool) {
    const { $schema: _, ...parameters } = zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(tool.args, { io: 'input' });
    return { name: tool.name, description: tool.about, parameters };
}


/***/ }),

/***/ 75865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   NL: () => (/* binding */ atPin),
/* harmony export */   SB: () => (/* binding */ inScope),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* unused harmony export sanePath */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15668);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94395);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);




// The arguments that several tools share, and their policy. Every string has a length, every number a range (T5).
const repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(140)
    .optional()
    .describe('owner/name of an allowed repository; left out: the repository of this run.');
const ref = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .optional()
    .describe('Leave out. Files are read at the commit that this run is pinned to; only that SHA is accepted here.');
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(400).describe('Path inside the repository, without a leading slash.');
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[0-9a-fA-F]{7,40}$/)
    .describe('Commit SHA: 7 to 40 hex digits. Branch and tag names are not accepted.');
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(2_147_483_647);
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(Number.MAX_SAFE_INTEGER);
/** The repository to read. T3: one that the run does not allow is refused, and the answer names those it does. */
function inScope(scope, name) {
    const repo = name === undefined ? scope.home : (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepo */ .E3)(name);
    const found = repo && (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .allowed */ .TQ)(scope, repo);
    if (found)
        return found;
    const names = scope.repos.map((one) => (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(one.repo)).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`This run may not read that repository. It may read: ${names}.`, { rule: 'T3' });
}
/** The commit to read at, in full. T3: anything but the pin or a commit that the run names is refused. */
function pinned(scope, repo, name) {
    if (name === undefined || name === '')
        return repo.pin;
    const wanted = name.toLowerCase();
    const known = [repo.pin, ...(scope.shas.get((0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .repoKey */ .wb)(repo.repo)) ?? [])];
    const found = /^[0-9a-f]{7,40}$/.test(wanted) ? known.find((one) => one.startsWith(wanted)) : undefined;
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`Leave out \`ref\`: ${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(repo.repo)} is read at ${known.join(' or ')}, and nowhere else.`, {
        rule: 'T3',
    });
}
/** A path that cannot leave the repository or name git's own files, without a trailing slash. `''` is the root. */
function sanePath(text) {
    const trimmed = text.replace(/\/+$/, '');
    if (!(0,_domain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isSanePath */ .v)(trimmed)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('That is no path inside a repository: write it as get_repository_structure shows it, `src/app.ts`, without `..`, a leading slash or a `.git` part.', { rule: 'T3' });
    }
    return trimmed;
}
/** The policy of a read in one repository: its name is filled in, in full. */
const inRepository = (given, scope) => ({
    ...given,
    repository: (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(inScope(scope, given.repository).repo),
});
/** The policy of a read at the pin: the repository and the commit are filled in, and a path is one. */
function atPin(given, scope) {
    const repo = inScope(scope, given.repository);
    return {
        ...given,
        repository: (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(repo.repo),
        ref: pinned(scope, repo, given.ref),
        ...(given.path === undefined ? {} : { path: sanePath(given.path) }),
    };
}


/***/ }),

/***/ 60587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ frozenText)
/* harmony export */ });
/* unused harmony export WITHHELD */
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _github_editors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75578);



const WITHHELD = '[This text was edited after the run was triggered and is not shown.]';
/**
 * Title and body as they stood when the run was triggered (G7). An edited body cannot be had in its old form, so a note
 * stands in its place; a renamed title is shown as it was. When GitHub does not tell, both count as edited. Throws
 * ToolError when the whole thing is younger than the run.
 */
async function frozenText(github, scope, item) {
    const { title, body } = item;
    // Any edit moves the time of the last update, so before it nothing was edited, and no second request is needed.
    if ((0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(item.updatedAt, scope))
        return { title, body };
    if (!(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(item.createdAt, scope)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`#${item.number} is younger than this run and is not shown.`, { rule: 'G7' });
    }
    try {
        const { edit, renames } = await (0,_github_editors_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextHistory */ .y)(github, item.repo, item.number);
        const first = renames.find((rename) => !(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(rename.at, scope));
        return { title: first?.title ?? title, body: edit && !(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(edit.at, scope) ? WITHHELD : body };
    }
    catch {
        return { title: WITHHELD, body: WITHHELD };
    }
}


/***/ }),

/***/ 55771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ getCommit),
/* harmony export */   w: () => (/* binding */ commitObservation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
/* harmony import */ var _github_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76142);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46179);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63086);







const args = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk, sha: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW });
/** One commit with its changes. */
const getCommit = (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTool */ .u)({
    name: 'get_commit',
    about: 'Read one commit: message, author and the changed files with their patches.',
    args,
    check: (given, scope) => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ)({ ...given, sha: given.sha.toLowerCase() }, scope),
    run: async ({ github, scope }, given) => {
        const { repo } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(scope, given.repository);
        return commitObservation(repo, await (0,_github_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommit */ .kN)(github, repo, given.sha));
    },
});
const commitObservation = (repo, commit) => ({
    source: `commit:${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo)}@${commit.sha}`,
    kind: 'code',
    text: [
        `Commit ${commit.sha} of ${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo)}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(commit.date)}`,
        `Author: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .firstLine */ .TM)(commit.authorName, 60)} (account ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .who */ .dp)(commit.author)})`,
        `Parents: ${commit.parents.join(', ') || 'none'}`,
        '',
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(commit.message, 4_000),
        '',
        (0,_patch_js__WEBPACK_IMPORTED_MODULE_6__/* .filesText */ .T)(commit.files, commit.cut),
    ].join('\n'),
});


/***/ }),

/***/ 13919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ getFileContents),
/* harmony export */   M: () => (/* binding */ contentObservation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(807);
/* harmony import */ var _github_repos_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64381);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20629);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7673);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);








const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(10_000_000).optional();
const args = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk,
    path: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
    ref: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR,
    start_line: line.describe('First line to show; default 1.'),
    end_line: line.describe('Last line to show.'),
});
/** A file at the pin. The text stands verbatim below one header line, so that quotes of it match. */
const getFileContents = (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTool */ .u)({
    name: 'get_file_contents',
    about: 'Read a file at the commit this run is pinned to. Long files come in parts: use start_line and end_line. A directory is listed.',
    overlaid: true,
    args,
    check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .atPin */ .NL,
    run: async ({ github, scope, staging }, given) => {
        const repo = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(scope, given.repository);
        const sha = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .pinned */ .dp)(scope, repo, given.ref);
        if (!staging || sha !== repo.pin)
            return contentObservation(repo, given.path, sha, await (0,_github_repos_js__WEBPACK_IMPORTED_MODULE_3__/* .readContent */ .c_)(github, repo.repo, given.path, sha), given);
        const staged = staging.read(repo.repo, given.path);
        if (staged)
            return stagedObservation(`${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo.repo)}/${given.path}`, staged.text, given);
        const below = staging.staged(repo.repo).filter(({ path }) => path.startsWith(`${given.path}/`));
        const content = await (0,_github_repos_js__WEBPACK_IMPORTED_MODULE_3__/* .readContent */ .c_)(github, repo.repo, given.path, sha);
        const made = below.some(({ kind }) => kind === 'added') ? { kind: 'directory', entries: [] } : undefined;
        const seen = contentObservation(repo, given.path, sha, content ?? made, given);
        const notes = below.slice(0, 100).map(({ path, kind }) => `${path} is ${kind} in this run`);
        return { ...seen, text: [seen.text, ...notes].join('\n') };
    },
});
/** What stands at a path as text. Throws ToolError for what has no text. */
function contentObservation({ repo }, path, sha, content, range) {
    const name = `${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo)}/${path}`;
    if (content?.kind === 'file')
        return fileObservation(name, `at ${sha.slice(0, 12)}`, content.text, range);
    if (content?.kind === 'directory') {
        const lines = content.entries.slice(0, 500).map(({ name, kind }) => (kind === 'dir' ? `${name}/` : name));
        const text = [`${name} is a directory at ${sha.slice(0, 12)}:`, ...lines].join('\n');
        return { source: `tree:${name}`, kind: 'data', text };
    }
    const why = {
        submodule: 'is a submodule: its files stand in another repository',
        symlink: 'is a symbolic link: read the path that it points to',
        binary: 'is a binary file',
        'too-large': 'is larger than 1 MiB: use search_code for words in it',
    };
    if (content)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4(`${name} ${why[content.kind]}.`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4(`${name} does not exist at ${sha.slice(0, 12)}. get_repository_structure shows which paths do.`);
}
/** A file that is not at any commit yet; no evidence of anything, so it has a source of its own. */
function stagedObservation(name, text, range) {
    if (text === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4(`${name} is deleted in this run. create_or_update_file with \`content\` makes it anew.`);
    return { ...fileObservation(name, 'as staged in this run', text, range), source: `staged:${name}` };
}
function fileObservation(name, where, whole, { start_line: from = 1, end_line: to = Number.POSITIVE_INFINITY, }) {
    const lines = whole.split('\n');
    // A newline at the end closes the last line and opens none.
    if (lines.at(-1) === '')
        lines.pop();
    const total = lines.length;
    if (from > Math.max(total, 1))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4(`${name} has only ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(total, 'line')}.`);
    if (to < from)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4('`end_line` is smaller than `start_line`.');
    const wanted = lines.slice(from - 1, Math.min(to, total));
    let size = 0;
    let shown = 0;
    for (const one of wanted) {
        size += one.length + 1;
        if (size > _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .CAPS */ .qC.read && shown > 0)
            break;
        shown++;
    }
    const last = from + shown - 1;
    const more = last < Math.min(to, total) ? `; go on with start_line ${last + 1}` : '';
    const header = `${name} ${where}, lines ${total === 0 ? 0 : from}-${last} of ${total}${more}`;
    return {
        source: `file:${name}`,
        kind: 'code',
        text: `${header}\n${wanted.slice(0, shown).join('\n').slice(0, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .CAPS */ .qC.read)}`,
    };
}


/***/ }),

/***/ 11727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ issueObservation),
/* harmony export */   q: () => (/* binding */ getIssue)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
/* harmony import */ var _github_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59050);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20629);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
/* harmony import */ var _frozen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60587);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63086);








const args = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk, number: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai.describe('Issue or pull request number.') });
/** An issue with its comments, as it stood when the run was triggered. */
const getIssue = (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTool */ .u)({
    name: 'get_issue',
    about: 'Read one issue or pull request conversation: title, body, labels and comments.',
    args,
    check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ,
    run: async ({ github, scope }, given) => {
        const { repo } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(scope, given.repository);
        const [issue, comments] = await Promise.all([
            (0,_github_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .readIssue */ .OS)(github, repo, given.number),
            (0,_github_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .listComments */ .fg)(github, repo, given.number, 1_000),
        ]);
        return issueObservation(issue, await (0,_frozen_js__WEBPACK_IMPORTED_MODULE_4__/* .frozenText */ .a)(github, scope, issue), comments, scope);
    },
});
/** The conversation as text: at most 50 comments, the newest that were there in time (G7, I6). */
function issueObservation(issue, text, comments, scope) {
    const inTime = comments.filter(({ createdAt, updatedAt }) => (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .isBefore */ .Y8)(createdAt, scope) && (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .isBefore */ .Y8)(updatedAt, scope));
    const shown = inTime.slice(-_text_sanitize_js__WEBPACK_IMPORTED_MODULE_6__/* .CAPS */ .qC.comments);
    const missing = [
        ...(inTime.length > shown.length ? [`${inTime.length - shown.length} older comments are left out`] : []),
        ...(comments.length > inTime.length
            ? [`${comments.length - inTime.length} comments written or edited after the run was triggered are left out`]
            : []),
    ];
    const name = `${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq)(issue.repo)}#${issue.number}`;
    return {
        source: `${issue.isPull ? 'pull' : 'issue'}:${name}`,
        kind: 'markdown',
        text: [
            `${issue.isPull ? 'Pull request' : 'Issue'} ${name}, ${issue.state}, by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .who */ .dp)(issue.author)} on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .day */ .vd)(issue.createdAt)}`,
            `Labels: ${issue.labels.join(', ') || 'none'}`,
            `Title: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(text.title, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_6__/* .CAPS */ .qC.title)}`,
            '',
            (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(text.body, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_6__/* .CAPS */ .qC.body) || '(no text)',
            ...missing.map((note) => `\n[${note}]`),
            ...shown.map((comment) => `\n--- Comment ${comment.id} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .who */ .dp)(comment.author)} on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .day */ .vd)(comment.createdAt)}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(comment.body, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_6__/* .CAPS */ .qC.comment)}`),
        ].join('\n'),
    };
}


/***/ }),

/***/ 89104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ openLog),
/* harmony export */   iE: () => (/* binding */ rangeObservation),
/* harmony export */   sp: () => (/* binding */ getJobLog)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(807);
/* harmony import */ var _github_joblog_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52161);
/* harmony import */ var _logs_clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51609);
/* harmony import */ var _logs_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36755);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20629);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7673);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);









const MOST_LINES = 1_000;
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(1_000_000_000).optional();
const args = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk,
    job_id: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.id.describe('Id of a job of that repository; list_workflow_runs with run_id shows them.'),
    tail: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(MOST_LINES).optional().describe('The last so many lines. Default: 200.'),
    from: line.describe('First line of a range, instead of `tail`.'),
    to: line.describe(`Last line of the range; at most ${MOST_LINES} lines.`),
});
/** A part of a job's log, cleaned, verbatim below one header line that gives the range. */
const getJobLog = (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTool */ .u)({
    name: 'get_job_log',
    about: 'Read the log of one job: the last lines, or a range of lines. Use search_job_log to find the place in a long log.',
    args,
    check: (given, scope) => {
        if (given.to !== undefined && given.from === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('`to` needs `from`.', { rule: 'T5' });
        if (given.from !== undefined && given.to !== undefined && given.to < given.from) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('`to` is smaller than `from`.', { rule: 'T5' });
        }
        return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ)(given, scope);
    },
    run: async (context, given) => {
        const { repo } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(context.scope, given.repository);
        const { from, tail = 200 } = given;
        const to = from === undefined ? undefined : Math.min(given.to ?? from + 199, from + MOST_LINES - 1);
        const kept = [];
        let total = 0;
        for await (const raw of await openLog(context, repo, given.job_id)) {
            total++;
            if (from === undefined) {
                kept.push(raw);
                // Trimmed now and then, so that a line costs nothing: at most twice the tail is held.
                if (kept.length > tail * 2)
                    kept.splice(0, kept.length - tail);
            }
            else if (total >= from && total <= (to ?? 0))
                kept.push(raw);
        }
        const lines = (from === undefined ? kept.slice(-tail) : kept).map((raw) => (0,_logs_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(raw).text);
        return rangeObservation(given.job_id, lines, from ?? total - lines.length + 1, total, from === undefined);
    },
});
/** The raw lines of a log. Throws ToolError when GitHub no longer has it (FT40). */
async function openLog({ github, signal }, repo, jobId) {
    const log = await (0,_github_joblog_js__WEBPACK_IMPORTED_MODULE_5__/* .jobLog */ .W)(github, repo, jobId, { signal });
    if (log.kind === 'log-gone')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`${log.why}. Work from what you already have.`);
    return (0,_logs_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .linesOf */ .Dx)(log.chunks);
}
/** Lines `first`… of `total`. When they do not all fit, the far end goes: of a tail the beginning, of a range the end. */
function rangeObservation(jobId, lines, first, total, isTail) {
    const source = `log:${jobId}`;
    if (lines.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`The log of job ${jobId} has only ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(total, 'line')}.`);
    let size = 0;
    let kept = 0;
    while (kept < lines.length) {
        size += (lines[isTail ? lines.length - 1 - kept : kept]?.length ?? 0) + 1;
        if (size > _text_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .CAPS */ .qC.read && kept > 0)
            break;
        kept++;
    }
    const shown = isTail ? lines.slice(-kept) : lines.slice(0, kept);
    const start = isTail ? first + lines.length - kept : first;
    const header = `Log of job ${jobId}, lines ${start}-${start + kept - 1} of ${total}`;
    return { source, kind: 'log', text: [header, ...shown].join('\n') };
}


/***/ }),

/***/ 15619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ MOST_FILES),
/* harmony export */   a6: () => (/* binding */ getPullRequestFiles),
/* harmony export */   zx: () => (/* binding */ pullFilesObservation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
/* harmony import */ var _github_pulls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56348);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46179);






const args = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk, number: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai });
/** How many files of a pull request are read, by whichever server. */
const MOST_FILES = 300;
/** What a pull request changes, as it is now. */
const getPullRequestFiles = (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTool */ .u)({
    name: 'get_pull_request_files',
    about: 'Read which files a pull request changes, with their patches.',
    args,
    check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ,
    run: async ({ github, scope }, given) => {
        const { repo } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(scope, given.repository);
        const files = await (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_3__/* .listPullFiles */ .pG)(github, repo, given.number, MOST_FILES);
        return pullFilesObservation(repo, given.number, files, files.length >= MOST_FILES);
    },
});
function pullFilesObservation(repo, number, files, more) {
    const name = `${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo)}#${number}`;
    return { source: `pull:${name}`, kind: 'code', text: `Pull request ${name}\n${(0,_patch_js__WEBPACK_IMPORTED_MODULE_5__/* .filesText */ .T)(files, more)}` };
}


/***/ }),

/***/ 9313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pullObservation),
/* harmony export */   T: () => (/* binding */ getPullRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
/* harmony import */ var _github_pulls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56348);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20629);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
/* harmony import */ var _frozen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60587);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63086);








const args = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk, number: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai });
/** A pull request without its conversation, which get_issue shows. */
const getPullRequest = (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTool */ .u)({
    name: 'get_pull_request',
    about: 'Read one pull request: title, text, state, base and head. Its comments are read with get_issue.',
    args,
    check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ,
    run: async ({ github, scope }, given) => {
        const { repo } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(scope, given.repository);
        const pull = await (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_3__/* .readPull */ .Es)(github, repo, given.number);
        return pullObservation(pull, await (0,_frozen_js__WEBPACK_IMPORTED_MODULE_4__/* .frozenText */ .a)(github, scope, pull));
    },
});
function pullObservation(pull, text) {
    const name = `${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq)(pull.repo)}#${pull.number}`;
    const state = pull.merged ? 'merged' : pull.draft ? `${pull.state}, draft` : pull.state;
    return {
        source: `pull:${name}`,
        kind: 'markdown',
        text: [
            `Pull request ${name}, ${state}, by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .who */ .dp)(pull.author)} on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .day */ .vd)(pull.createdAt)}`,
            `Base: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)(pull.base.ref)} at ${pull.base.sha}`,
            `Head: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)(pull.head.ref)} at ${pull.head.sha}`,
            `Title: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(text.title, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .CAPS */ .qC.title)}`,
            '',
            (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(text.body, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__/* .CAPS */ .qC.body) || '(no text)',
        ].join('\n'),
    };
}


/***/ }),

/***/ 78006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ treeObservation),
/* harmony export */   Q: () => (/* binding */ getRepositoryStructure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(807);
/* harmony import */ var _github_repos_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64381);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7673);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);







const args = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk,
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(400).optional().describe('Only what lies below this directory.'),
    ref: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR,
});
const SHOWN = 500;
/** The paths of a repository at the pin, with what is staged: all of them when they are few, else the upper levels. */
const getRepositoryStructure = (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTool */ .u)({
    name: 'get_repository_structure',
    about: 'List the files and directories of a repository at the commit this run is pinned to, below `path` when given.',
    overlaid: true,
    args,
    check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .atPin */ .NL,
    run: async ({ github, scope, staging }, given) => {
        const repo = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(scope, given.repository);
        const sha = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .pinned */ .dp)(scope, repo, given.ref);
        const { entries, cut } = await (0,_github_repos_js__WEBPACK_IMPORTED_MODULE_3__/* .listTree */ .nT)(github, repo.repo, sha, given.path ?? '');
        const staged = sha === repo.pin ? (staging?.staged(repo.repo) ?? []) : [];
        return treeObservation(repo, given.path ?? '', sha, entries, cut, staged);
    },
});
/**
 * At most 500 paths. The deepest go first, because what is above tells the model where to ask next; what is staged stays.
 */
function treeObservation({ repo }, path, sha, base, cut, staged = []) {
    const name = path === '' ? (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo) : `${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo)}/${path}`;
    const prefix = path === '' ? '' : `${path}/`;
    const marks = new Map(staged.filter((file) => file.path.startsWith(prefix)).map(({ path, kind }) => [path, kind]));
    const added = [...marks].flatMap(([path, kind]) => kind === 'added' ? [{ path, kind: 'file' }] : []);
    const entries = [...base, ...added];
    if (entries.length === 0 && path !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4(`There is no directory ${name} at ${sha.slice(0, 12)}. Ask again without \`path\`.`);
    }
    const depth = ({ path }) => (marks.has(path) ? 0 : path.split('/').length);
    const byDepth = entries.toSorted((a, b) => depth(a) - depth(b) || compare(a.path, b.path));
    const shown = byDepth.slice(0, SHOWN).toSorted((a, b) => compare(a.path, b.path));
    const left = entries.length - shown.length;
    const mark = { file: '', directory: '/', submodule: ' (submodule)', symlink: ' (symbolic link)' };
    const notes = [
        ...(left > 0 ? [`[${left} deeper entries left out; ask with \`path\`]`] : []),
        ...(cut ? ['[the repository is so large that GitHub left entries out]'] : []),
    ];
    const lines = shown.map(({ path, kind }) => {
        const change = marks.get(path);
        return `${path}${mark[kind]}${change ? ` (${change} in this run)` : ''}`;
    });
    const text = [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(entries.length, 'entry')} of ${name} at ${sha.slice(0, 12)}`, ...lines, ...notes].join('\n');
    return { source: `tree:${name}`, kind: 'data', text };
}
// By code unit, as git sorts: the order must not depend on the runner's language.
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 60007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TOOLS: () => (/* binding */ TOOLS)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./packages/core/build/domain/repo.js
var domain_repo = __webpack_require__(94395);
// EXTERNAL MODULE: ./packages/core/build/github/commits.js
var github_commits = __webpack_require__(76142);
// EXTERNAL MODULE: ./packages/core/build/text/words.js
var words = __webpack_require__(7673);
// EXTERNAL MODULE: ./packages/core/build/mcp/tool.js
var tool = __webpack_require__(39915);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/arguments.js
var tools_arguments = __webpack_require__(75865);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/list-commits.js
var list_commits = __webpack_require__(78622);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/patch.js
var patch = __webpack_require__(46179);
;// CONCATENATED MODULE: ./packages/core/build/mcp/tools/compare-commits.js








const args = schemas/* strictObject */.rej({ repository: tools_arguments/* repository */.Jk, base: tools_arguments/* sha */.hW, head: tools_arguments/* sha */.hW });
/** What changed between two commits: from the last green run to the failing one. */
const compareCommits = (0,tool/* defineTool */.u)({
    name: 'compare_commits',
    about: 'Compare two commits of a repository: the commits and the changed files that `head` has and `base` has not.',
    args,
    check: (given, scope) => (0,tools_arguments/* inRepository */.yJ)({ ...given, base: given.base.toLowerCase(), head: given.head.toLowerCase() }, scope),
    run: async ({ github, scope }, given) => {
        const { repo } = (0,tools_arguments/* inScope */.SB)(scope, given.repository);
        const { status, aheadBy, behindBy, commits, files, cut } = await (0,github_commits/* compareCommits */.kC)(github, repo, given.base, given.head);
        const name = `${(0,domain_repo/* fullName */.fq)(repo)}@${given.base}...${given.head}`;
        return {
            source: `compare:${name}`,
            kind: 'code',
            text: [
                `${name}: ${status}, ${(0,words/* count */.U9)(aheadBy, 'commit')} ahead, ${behindBy} behind`,
                ...commits.map(list_commits/* commitLine */.w_),
                '',
                (0,patch/* filesText */.T)(files, cut),
            ].join('\n'),
        };
    },
});

// EXTERNAL MODULE: ./packages/core/build/mcp/tools/get-commit.js
var get_commit = __webpack_require__(55771);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/get-file-contents.js
var get_file_contents = __webpack_require__(13919);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/get-issue.js
var get_issue = __webpack_require__(11727);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/get-job-log.js
var get_job_log = __webpack_require__(89104);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/get-pull-request.js
var get_pull_request = __webpack_require__(9313);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/get-pull-request-files.js
var get_pull_request_files = __webpack_require__(15619);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/get-repository-structure.js
var get_repository_structure = __webpack_require__(78006);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/list-issues.js
var list_issues = __webpack_require__(35034);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/list-workflow-runs.js
var list_workflow_runs = __webpack_require__(73762);
// EXTERNAL MODULE: ./packages/core/build/mcp/tools/search-code.js
var search_code = __webpack_require__(72391);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/logs/clean.js
var clean = __webpack_require__(51609);
// EXTERNAL MODULE: ./packages/core/build/text/pattern.js
var text_pattern = __webpack_require__(73998);
// EXTERNAL MODULE: ./packages/core/build/text/sanitize.js + 1 modules
var sanitize = __webpack_require__(20629);
;// CONCATENATED MODULE: ./packages/core/build/mcp/tools/search-job-log.js








const search_job_log_args = schemas/* strictObject */.rej({
    repository: tools_arguments/* repository */.Jk,
    job_id: tools_arguments.id,
    pattern: schemas/* string */.YjP().min(1).max(512).describe('RE2 pattern, matched against each line: `error|FAIL`, `(?i)timeout`.'),
    context: schemas/* number */.aig().int().min(0).max(10).optional().describe('Lines before and after each hit. Default: 2.'),
    limit: schemas/* number */.aig().int().min(1).max(50).optional().describe('How many hits. Default: 20.'),
});
/** Lines of a log that match, with their numbers. The engine is linear, so no pattern can hang us (I8). */
const searchJobLog = (0,tool/* defineTool */.u)({
    name: 'search_job_log',
    about: 'Search the log of one job for a pattern; each line is shown as `L123: text`. Quote without the `L123: `.',
    args: search_job_log_args,
    check: tools_arguments/* inRepository */.yJ,
    run: async (context, given) => {
        const { repo } = (0,tools_arguments/* inScope */.SB)(context.scope, given.repository);
        const { context: around = 2, limit = 20 } = given;
        const pattern = await (0,text_pattern/* compilePattern */.Eb)(given.pattern, '`pattern`').catch(refused);
        const shown = [];
        const before = [];
        let number = 0;
        let hits = 0;
        let until = 0;
        let last = 0;
        let room = sanitize/* CAPS */.qC.read;
        for await (const raw of await (0,get_job_log/* openLog */.Ne)(context, repo, given.job_id)) {
            number++;
            const { text } = (0,clean/* cleanLine */.Ow)(raw);
            const hit = pattern.test(text);
            if (hit)
                hits++;
            const named = `L${number}: ${text}`;
            if (hits <= limit && room > 0 && (hit || number <= until)) {
                const lines = hit ? [...before, named] : [named];
                if (hit)
                    until = number + around;
                if (last > 0 && number - (lines.length - 1) > last + 1)
                    shown.push('…');
                shown.push(...lines);
                room -= lines.reduce((sum, line) => sum + line.length + 1, 0);
                before.length = 0;
                last = number;
            }
            else {
                before.push(named);
                if (before.length > around)
                    before.shift();
            }
        }
        const count = hits === 0 ? 'no line matches' : `${hits} matching lines${hits > limit ? `, the first ${limit} shown` : ''}`;
        return {
            source: `log:${given.job_id}`,
            kind: 'log',
            text: [`Log of job ${given.job_id}, ${number} lines: ${count}`, ...shown].join('\n'),
        };
    },
});
const refused = (error) => {
    throw new errors/* ToolError */.v4((0,errors/* messageOf */.bD)(error), { rule: 'I8', cause: error });
};

;// CONCATENATED MODULE: ./packages/core/build/mcp/tools/index.js













/** The shelf of reads: a new one is its file and its line here. */
const TOOLS = [
    get_issue/* getIssue */.q,
    list_issues/* listIssues */.ts,
    get_file_contents/* getFileContents */.F,
    get_repository_structure/* getRepositoryStructure */.Q,
    search_code/* searchCode */.ec,
    list_commits/* listCommits */.VE,
    get_commit/* getCommit */.k,
    compareCommits,
    get_pull_request/* getPullRequest */.T,
    get_pull_request_files/* getPullRequestFiles */.a6,
    list_workflow_runs/* listWorkflowRuns */.K9,
    get_job_log/* getJobLog */.sp,
    searchJobLog,
];


/***/ }),

/***/ 78622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ listCommits),
/* harmony export */   f3: () => (/* binding */ commitsObservation),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   w_: () => (/* binding */ commitLine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
/* harmony import */ var _github_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76142);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7673);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63086);







const moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(40)
    .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?$/)
    .optional();
const args = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk,
    path: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae.optional().describe('Only commits that touch this file or directory.'),
    since: moment.describe('ISO date or time.'),
    until: moment.describe('ISO date or time.'),
    ref: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .ref */ .KR,
    limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(50).optional().describe('Default: 20.'),
});
/** The history that leads to the pin. */
const listCommits = (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTool */ .u)({
    name: 'list_commits',
    about: 'List the commits that lead to the commit this run is pinned to, newest first; of one path when given.',
    args,
    check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .atPin */ .NL,
    run: async ({ github, scope }, given) => {
        const repo = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(scope, given.repository);
        const sha = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .pinned */ .dp)(scope, repo, given.ref);
        const commits = await (0,_github_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .listCommits */ .VE)(github, repo.repo, {
            ref: sha,
            limit: given.limit ?? 20,
            ...(given.path ? { path: given.path } : {}),
            ...(given.since ? { since: timeOf(given.since) } : {}),
            ...(given.until ? { until: timeOf(given.until) } : {}),
        });
        return commitsObservation(repo.repo, sha, commits);
    },
});
/** The form in which GitHub takes a moment. */
const timeOf = (text) => (text.length === 10 ? `${text}T00:00:00Z` : text.replace(/Z?$/, 'Z'));
/** One line each. */
const commitLine = (commit) => `${commit.sha} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .day */ .vd)(commit.date)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)(commit.authorName, 60)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)(commit.message)}`;
const commitsObservation = (repo, sha, commits) => ({
    source: `commits:${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq)(repo)}`,
    kind: 'data',
    text: [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(commits.length, 'commit')} of ${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .fullName */ .fq)(repo)} up to ${sha.slice(0, 12)}`,
        ...commits.map(commitLine),
    ].join('\n'),
});


/***/ }),

/***/ 35034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ issuesObservation),
/* harmony export */   Zw: () => (/* binding */ LOOKED_AT),
/* harmony export */   ts: () => (/* binding */ listIssues)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
/* harmony import */ var _github_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59050);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7673);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63086);







const args = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk,
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed', 'all']).optional().describe('Default: open.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100)).max(5).optional().describe('Only issues with all of these labels.'),
    words: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).optional().describe('Only issues whose title or text has all of these words.'),
    limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(50).optional().describe('Default: 20.'),
});
/** How many of the most recently changed issues the words are looked for in, by whichever server. */
const LOOKED_AT = 300;
/** Issues of one repository, most recently changed first. */
const listIssues = (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTool */ .u)({
    name: 'list_issues',
    about: 'List issues of a repository by state, labels and words; most recently changed first, without pull requests.',
    args,
    check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ,
    run: async ({ github, scope }, given) => {
        const { repo } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(scope, given.repository);
        const found = await (0,_github_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .listIssues */ .ts)(github, repo, {
            state: given.state ?? 'open',
            labels: given.labels ?? [],
            limit: LOOKED_AT,
        });
        return issuesObservation(repo, found, given, scope);
    },
});
/** One line each. The words of an issue that changed after the trigger stay out: they may be new (G7). */
function issuesObservation(repo, issues, { words = '', limit = 20 }, scope) {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = issues
        .filter((issue) => !issue.isPull && (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(issue.createdAt, scope))
        .filter((issue) => {
        const text = (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(issue.updatedAt, scope) ? `${issue.title}\n${issue.body}`.toLowerCase() : '';
        return wanted.every((word) => text.includes(word));
    })
        .slice(0, limit);
    const lines = shown.map((issue) => {
        const title = (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(issue.updatedAt, scope)
            ? (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .firstLine */ .TM)(issue.title, 160)
            : '(changed after this run was triggered: read it with get_issue)';
        const labels = issue.labels.length > 0 ? ` [${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(issue.labels.join(', '), 200)}]` : '';
        return `#${issue.number} ${issue.state} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(issue.updatedAt)} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .who */ .dp)(issue.author)}${labels}: ${title}`;
    });
    return {
        source: `issues:${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo)}`,
        kind: 'data',
        text: [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(lines.length, 'issue')} of ${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo)}`, ...lines].join('\n'),
    };
}


/***/ }),

/***/ 73762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ jobsObservation),
/* harmony export */   FZ: () => (/* binding */ runsObservation),
/* harmony export */   K9: () => (/* binding */ listWorkflowRuns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
/* harmony import */ var _github_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76312);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7673);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63086);







const args = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk,
    run_id: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.id.optional().describe('List the jobs and failed steps of this run instead of runs.'),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9._-]{1,100}$/)
        .optional()
        .describe('File name of one workflow, such as ci.yml.'),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(255).optional(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z_]{1,40}$/)
        .optional()
        .describe('push, pull_request, schedule …'),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['success', 'failure', 'cancelled', 'timed_out', 'skipped', 'completed', 'in_progress', 'queued'])
        .optional(),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-fA-F]{40}$/)
        .optional()
        .describe('Full SHA of the head commit.'),
    limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(50).optional().describe('Default: 20.'),
});
/** Runs, or the jobs of one run: where the job ids for get_job_log come from. */
const listWorkflowRuns = (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTool */ .u)({
    name: 'list_workflow_runs',
    about: 'List workflow runs, newest first, by workflow, branch, event, status or commit; or the jobs of one run.',
    args,
    check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ,
    run: async ({ github, scope }, given) => {
        const { repo } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(scope, given.repository);
        if (given.run_id !== undefined)
            return jobsObservation(repo, given.run_id, await (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .listJobs */ .N6)(github, repo, given.run_id));
        const { repository: _, run_id: __, limit, ...filter } = given;
        const set = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
        return runsObservation(repo, await (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .listRuns */ .v)(github, repo, { ...set, limit: limit ?? 20 }));
    },
});
const runsObservation = (repo, runs) => ({
    source: `runs:${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo)}`,
    kind: 'data',
    text: [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(runs.length, 'run')} of ${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo)}`,
        ...runs.map((run) => `run ${run.id} attempt ${run.attempt}: ${run.conclusion ?? run.status}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)(run.workflow, 80)}, ${run.event} on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)(run.branch, 80)} at ${run.sha}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .day */ .vd)(run.createdAt)}`),
    ].join('\n'),
});
const jobsObservation = (repo, runId, jobs) => ({
    source: `runs:${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo)}`,
    kind: 'data',
    text: [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(jobs.length, 'job')} of run ${runId} of ${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repo)}`,
        ...jobs.slice(0, 200).map((job) => {
            const failed = job.steps.filter((step) => step.conclusion === 'failure').map((step) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)(step.name, 80));
            return `job ${job.id}: ${job.conclusion ?? 'not finished'}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)(job.name, 120)}${failed.length > 0 ? `; failed: ${failed.join(' | ')}` : ''}`;
        }),
    ].join('\n'),
});


/***/ }),

/***/ 46179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ filesText)
/* harmony export */ });
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20629);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7673);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63086);



/** Changed files, first a list of all, then the patches as far as the room goes; what does not fit is named. */
function filesText(files, more) {
    const list = files.map((file) => {
        const from = file.previousPath ? ` (was ${file.previousPath})` : '';
        return `${file.status} ${file.path}${from} +${file.additions} -${file.deletions}`;
    });
    let room = _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .CAPS */ .qC.read - list.join('\n').length;
    const left = [];
    const patches = files.flatMap((file) => {
        const text = file.patch === undefined ? undefined : `--- ${file.path}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(file.patch, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .CAPS */ .qC.patch)}`;
        if (text === undefined || text.length > room) {
            left.push(file.path);
            return [];
        }
        room -= text.length;
        return [text];
    });
    const notes = [
        ...(more ? ['[there are more files than GitHub shows]'] : []),
        ...(left.length > 0 ? [`[no patch is shown of: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(left.join(', '), 2_000)}]`] : []),
    ];
    return [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files.length, 'file')} changed`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(list.join('\n'), 20_000), ...patches, ...notes].join('\n');
}


/***/ }),

/***/ 72391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ hitsObservation),
/* harmony export */   ec: () => (/* binding */ searchCode)
/* harmony export */ });
/* unused harmony export plainWords */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94395);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(807);
/* harmony import */ var _github_repos_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64381);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7673);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63086);








const args = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk.describe('owner/name of an allowed repository; left out: all of them.'),
    words: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(200)
        .describe('Plain words, all of which must occur in a file. No qualifiers (repo:, path:), quotes or OR.'),
});
const HITS = 30;
/** GitHub allows ten code searches a minute; more repositories than this are not searched in one call. */
const REPOSITORIES = 5;
/** Where words occur. The index is GitHub's, of the default branch: a hit is a hint, not evidence. */
const searchCode = (0,_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTool */ .u)({
    name: 'search_code',
    about: 'Find files that contain some words. Hits come from the default branch, not from the pinned commit: read the file with get_file_contents before you cite it.',
    args,
    check: (given, scope) => ({
        words: plainWords(given.words),
        ...(given.repository === undefined ? {} : { repository: (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(scope, given.repository).repo) }),
    }),
    run: async ({ github, scope }, given) => {
        const repos = given.repository ? [(0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .inScope */ .SB)(scope, given.repository)] : scope.repos.slice(0, REPOSITORIES);
        const parts = [];
        // One after the other: the limit of code search is too small for more.
        for (const { repo } of repos)
            parts.push({ repo, ...(await (0,_github_repos_js__WEBPACK_IMPORTED_MODULE_4__/* .searchCode */ .ec)(github, repo, given.words, HITS)) });
        return hitsObservation(given.words, parts);
    },
});
/**
 * T3: the model's words must not be able to widen the search. We append `repo:` ourselves; a quote could swallow it, an
 * OR or another qualifier could undo it, so only letters, digits and a few marks pass.
 */
function plainWords(text) {
    const words = text.trim().split(/\s+/);
    const plain = words.every((word) => /^[\p{L}\p{N}_.\-/@#$=+*,]+$/u.test(word) && !/^[-/]/.test(word) && !/^(?:or|and|not)$/i.test(word));
    if (plain && words.join(' ') !== '')
        return words.join(' ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4('search_code takes plain words only, without qualifiers (`repo:`, `org:`, `path:`), quotes, colons or OR. Name one allowed repository in `repository`; to read a known file use get_file_contents.', { rule: 'T3' });
}
function hitsObservation(words, parts) {
    const lines = parts.flatMap(({ repo, hits, total }) => [
        `${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repo)}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(total, 'file')}`,
        ...hits.flatMap(({ path, fragments }) => [
            `  ${path}`,
            ...fragments.slice(0, 2).map((fragment) => `    ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(fragment.trim().replace(/\n/g, '\n    '), 400)}`),
        ]),
    ]);
    return {
        source: `search:${words}`,
        kind: 'code',
        text: [
            ...lines,
            'These hits are from the default branch as it was indexed: read the file with get_file_contents before you cite it.',
        ].join('\n'),
    };
}


/***/ }),

/***/ 63086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
// How facts become the plain text that a model reads. The text of others stands verbatim, so that a quote of it can be
// found again; what is cut says so.
/** The first `max` characters, and how many are missing. */
const cut = (text, max) => text.length <= max ? text : `${text.slice(0, max)}\n[${text.length - max} more characters left out]`;
/** Who, in one word: `octocat`, `dependabot[bot]`, `ghost`. */
const who = (author) => author.login.slice(0, 60);
/** First line of a text, at most `max` characters. */
const firstLine = (text, max = 120) => {
    const [line = ''] = text.split('\n');
    return line.length > max ? `${line.slice(0, max - 1)}…` : line;
};
const day = (iso) => iso.slice(0, 16).replace('T', ' ');


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
