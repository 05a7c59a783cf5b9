export const id = 8608;
export const ids = [8608];
export const modules = {

/***/ 46079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ branchPrefix),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   rG: () => (/* binding */ patternFault)
/* harmony export */ });
/**
 * W3: the name of a fix's branch is the host's, from a pattern of the inputs and two numbers; no model has a word in it.
 */
const ISSUE = '{issue}';
const RUN = '{run}';
const LONGEST_PATTERN = 100;
/** What a name of people's branches and of rulesets often begins with or is; `release-7-3` could be one of theirs. */
const THEIRS = new Set('main master trunk develop development dev next release releases rel stable production prod staging stage hotfix support version ver v gh gh-pages refs heads tags remotes pull gh-readonly-queue'.split(' '));
/** I4: letters, digits, `.`, `_`, `-` and `/`, which is less than git's own grammar of refs. */
const GRAMMAR = /^[A-Za-z][A-Za-z0-9._/-]*$/;
const COMPONENT = /^[A-Za-z0-9_](?:.*[A-Za-z0-9_-])?$/;
/**
 * What is wrong with a pattern, as the rest of a sentence that begins with the input's name; undefined when it is good.
 * It holds `{issue}` once and ends with its only `{run}`, so that the branches of an issue are found by their beginning,
 * and none of another issue begins so; and no branch of people's own can be called so.
 */
function patternFault(pattern) {
    if (pattern.length > LONGEST_PATTERN)
        return `is longer than ${LONGEST_PATTERN} characters`;
    const [before, between, rest] = pattern.split(ISSUE);
    if (before === undefined || between === undefined || rest !== undefined)
        return `must hold ${ISSUE} once`;
    if (!between.endsWith(RUN) || pattern.split(RUN).length !== 2)
        return `must end with ${RUN} and hold it once`;
    if (!/\D/.test(between.slice(0, -RUN.length)))
        return `needs a sign that is no digit between ${ISSUE} and ${RUN}, as in ci-fix-issue-${ISSUE}-${RUN}`;
    const name = fill(pattern, '1', '1');
    if (!GRAMMAR.test(name))
        return 'must begin with a letter and hold letters, digits, ".", "_", "-" and "/" only';
    const parts = name.split('/');
    const odd = parts.some((part) => !COMPONENT.test(part) || part.includes('..') || /\.lock$/i.test(part));
    if (odd)
        return 'is no name of a branch that git takes';
    const words = [before, ...parts].map((part) => part.replace(/[^A-Za-z-]/g, '').replace(/^-+|-+$/g, ''));
    const theirs = words.find((word) => THEIRS.has(word.toLowerCase()));
    return theirs === undefined
        ? undefined
        : `could name a branch of people's own ("${theirs}"): begin it with a word that no branch of yours has`;
}
const fill = (pattern, issue, run) => pattern.replace(ISSUE, () => issue).replace(RUN, () => run);
function number(value) {
    if (!Number.isSafeInteger(value) || value < 1)
        throw new Error(`A branch is named by positive numbers, not ${value}.`);
    return String(value);
}
/** The branch of a run for an issue. The pattern has passed `patternFault`; `run` is the number of the run, not its id. */
const branchName = (pattern, at) => fill(pattern, number(at.issue), number(at.run));
/** What all branches for an issue begin with, and none for another: by it a killed run's branch is found. */
const branchPrefix = (pattern, at) => fill(pattern, number(at.issue), '');


/***/ }),

/***/ 11543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ triageRecordSchema),
/* harmony export */   o: () => (/* binding */ triageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71621);


const text = (max, about) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(max).describe(about);
/**
 * What a model must answer, and what the marker of kind `triage` holds once code has checked it. The six sections of a
 * triage are summary, rootCause, impact, solution, testStrategy and repositoryOrder.
 */
const triageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    summary: text(1_000, 'What failed, in one or two sentences: job, step, test or command, and the message.'),
    rootCause: text(4_000, 'Why it failed: the cause, not the symptom, with the chain of evidence.'),
    impact: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(140).describe('owner/repository'),
        effect: text(600, 'What this failure means for that repository.'),
    }))
        .max(20)
        .describe('Impact on each repository that is affected, this one included.'),
    solution: text(4_000, 'What to change, and where: files and lines.'),
    testStrategy: text(2_000, 'How to prove the fix: which test must fail before and pass after.'),
    repositoryOrder: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(140))
        .max(20)
        .describe('owner/repository in the order in which they must be changed; a dependency comes before its users.'),
    class: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureClass */ .fI.describe('The class of the failure.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).describe('How sure you are of the root cause, 0 to 1.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .max(400)
            .describe('Where the quote stands: `log:JOB_ID`, `file:OWNER/REPO/PATH`, `commit:OWNER/REPO@SHA`, `issue:OWNER/REPO#N` or `pull:OWNER/REPO#N`.'),
        quote: text(600, 'Copied letter by letter from that source; at most a few lines.'),
    }))
        .max(20)
        .describe('Every claim rests on one of these. A quote that does not stand in its source is dropped.'),
    suspects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).describe('OWNER/REPO@SHA'),
        reason: text(600, 'Why this commit.'),
    }))
        .max(10)
        .describe('Commits that may have caused it; empty if none is known.'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(400)).max(30).describe('OWNER/REPO/PATH of every file that the solution touches.'),
    reproCommand: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(500)
        .optional()
        .describe('A command a person may run to see the failure. It is shown, never executed.'),
    fixable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether a change of files in the allowed repositories can repair it.'),
});
/** What the marker of kind `triage` holds: the checked answer, and what it rests on. ai-create-fix starts from it. */
const triageRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    triage: triageSchema,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80).optional(),
    /** The commit of each repository that was read, by owner/repository. */
    pins: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(140), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/)),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(120),
    /** The idempotency key of the start (B3): a second delivery of the same event finds it and does nothing. */
    start: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
});


/***/ }),

/***/ 38213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readAskedIssue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _github_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59050);


/** The issue that a run was asked about, as it is now. Throws UserError when it is closed, GithubError when it is not there. */
async function readAskedIssue({ github, settings }, { number, frozen }) {
    const issue = await (0,_github_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .readIssue */ .OS)(github, settings.home, number).catch((error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1) || (error.kind !== 'not-found' && error.kind !== 'gone'))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1(error.kind, error.status, `There is no issue #${number} (\`issue-number\`), or \`github-token\` may not see it.`, { cause: error });
    });
    if (issue.state === 'closed')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Issue #${issue.number} (${frozen ? 'of the event' : '`issue-number`'}) is closed; nothing was written. Reopen it and ask again if it still fails.`);
    return issue;
}


/***/ }),

/***/ 58608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFix: () => (/* binding */ createFix)
});

// EXTERNAL MODULE: ./packages/core/build/decide/branch-name.js
var branch_name = __webpack_require__(46079);
// EXTERNAL MODULE: ./packages/core/build/decide/commit-message.js
var commit_message = __webpack_require__(83704);
// EXTERNAL MODULE: ./packages/core/build/domain/fix.js
var fix = __webpack_require__(39880);
// EXTERNAL MODULE: ./packages/core/build/domain/repo.js
var domain_repo = __webpack_require__(94395);
// EXTERNAL MODULE: ./packages/core/build/github/commits.js
var github_commits = __webpack_require__(76142);
// EXTERNAL MODULE: ./packages/core/build/github/pulls.js
var pulls = __webpack_require__(56348);
// EXTERNAL MODULE: ./packages/core/build/github/repos.js
var repos = __webpack_require__(64381);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/decide/patch.js
var patch = __webpack_require__(1149);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/text/json.js
var json = __webpack_require__(55012);
;// CONCATENATED MODULE: ./packages/core/build/text/sealed.js



/** Whole files stand in it, before and after: more than JSON from outside may be, and bounded by its schema. */
const MAX_SEALED_BYTES = 16 * 1024 * 1024;
const hashOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
/** A value as JSON, with its hash. UserError when it is larger than 16 MiB: no job would read it (I9). `what` names it. */
function seal(value, what) {
    const text = `${JSON.stringify(value)}\n`;
    if (Buffer.byteLength(text) > MAX_SEALED_BYTES)
        throw new errors/* UserError */.yo(`${what} would be larger than ${MAX_SEALED_BYTES} bytes, more than a later job reads: lower \`max-files\`, or protect the large files with \`protected-paths\`.`);
    return { text, sha256: hashOf(text) };
}
/**
 * W9, AM106: what was sealed, read by a closed schema. The hash is compared before a byte is parsed; a text that was
 * changed on its way, or is no such value, is never a mistake that could be talked about: AlertError, and the run is red.
 */
function unseal({ text, sha256 }, schema, what) {
    if (hashOf(text) !== sha256)
        throw new errors/* AlertError */.PL('W9', `${what} is not the one that was handed over: its SHA-256 differs. Start again with a new run; if this repeats, somebody changes the artifact.`);
    let value;
    try {
        value = (0,json/* parseJson */.qF)(text, what, MAX_SEALED_BYTES);
    }
    catch (error) {
        throw new errors/* AlertError */.PL('W9', (0,errors/* messageOf */.bD)(error));
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* AlertError */.PL('W9', `${what} does not fit: ${issue?.path.join('.') || 'value'}: ${issue?.message}.`);
}

;// CONCATENATED MODULE: ./packages/core/build/decide/plan-file.js



const WHAT = 'plan.json';
/** The text of plan.json and its SHA-256, which must not travel with it (W9). UserError when it is larger than 16 MiB. */
const writePlan = (plan) => seal(plan, WHAT);
/** What a propose job handed over, as it wrote it; AlertError W9 for anything else (AM106). */
const readPlan = (text, sha256) => unseal({ text, sha256 }, fix/* fixHandoverSchema */.aE, WHAT);
/**
 * What speaks against a plan that reads well: it was made by another run or for another repository (W9). One sentence each,
 * none when it may be used. A later attempt of the same run may use what an earlier one proposed.
 */
function checkPlanRun(plan, reader) {
    const objections = [];
    if (plan.run.id !== reader.run.id)
        objections.push(`plan.json was made by the run ${plan.run.id}, and this is the run ${reader.run.id}.`);
    else if (plan.run.attempt > reader.run.attempt)
        objections.push(`plan.json was made by attempt ${plan.run.attempt} of this run, and this is attempt ${reader.run.attempt}.`);
    if (plan.home.id !== reader.home.id || !sameName(plan.home.repo, reader.home.repo))
        objections.push(`plan.json was made for another repository than ${reader.home.repo}.`);
    return objections;
}
function sameName(a, b) {
    const [one, other] = [(0,domain_repo/* parseRepo */.E3)(a), (0,domain_repo/* parseRepo */.E3)(b)];
    return one !== undefined && other !== undefined && (0,domain_repo/* sameRepo */.Zj)(one, other);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/core/build/github/download.js
var download = __webpack_require__(25138);
;// CONCATENATED MODULE: ./packages/core/build/github/tarball.js





/** The largest archive that is taken: 512 MiB. */
const MOST_BYTES = 512 * 1024 * 1024;
/** Tries of an archive whose download breaks off. */
const TRIES = 2;
/**
 * Saves the files of a commit as GitHub packs them (tar, gzip; one folder around everything) in a new file, in a stream.
 * `.gitattributes` of the repository has a say: what is `export-ignore` is missing. Throws `GithubError`, also when there
 * is no such commit, and UserError for an archive above 512 MiB; then no file is left.
 */
async function downloadTarball(github, repo, sha, file, signal, most = MOST_BYTES) {
    for (let tries = 1;; tries++) {
        const stored = await (0,download/* openStored */.c)(github, repo, { kind: 'tarball', sha }, signal);
        if (!stored)
            throw new errors/* GithubError */.E1('not-found', 404, `GitHub has no commit ${sha.slice(0, 12)} of ${(0,domain_repo/* fullName */.fq)(repo)} any more.`);
        try {
            return await save(stored.body ?? new ReadableStream(), file, most);
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof TooLarge)
                throw tooLarge(repo, most);
            if (isOfDisk(error))
                throw new errors/* UserError */.yo(`${file} cannot be written: ${error.message}.`, { cause: error });
            if (tries < TRIES)
                continue;
            throw new errors/* GithubError */.E1('unavailable', 0, `The connection broke while the files of ${(0,domain_repo/* fullName */.fq)(repo)} were downloaded.`, { cause: error });
        }
    }
}
class TooLarge extends Error {
}
const tooLarge = (repo, most) => new errors/* UserError */.yo(`The files of ${(0,domain_repo/* fullName */.fq)(repo)} are more than ${Math.floor(most / 1024 / 1024)} MiB as an archive; a fix cannot be tried out on them.`);
/** A disk that is full or read-only, not a connection that broke. */
const isOfDisk = (error) => ['open', 'write', 'close'].includes(error?.syscall ?? '');
async function save(body, file, most) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // A file that is there already is somebody's.
    const out = await (0,promises_.open)(file, 'wx', 0o600);
    try {
        let bytes = 0;
        for await (const chunk of body) {
            bytes += chunk.length;
            if (bytes > most)
                throw new TooLarge();
            hash.update(chunk);
            await out.writeFile(chunk);
        }
        await out.close();
        return { bytes, sha256: hash.digest('hex') };
    }
    catch (error) {
        await out.close().catch(() => { });
        await (0,promises_.rm)(file, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-folder.js









/** The file whose hash is handed over by another way (W9). */
const PLAN = 'plan.json';
/** A repository as the name of a file. */
const fileName = (repo, ending) => `${repo.replace('/', '__')}${ending}`;
/** Where a run may keep files, or the reason why a host cannot do this job. */
function machineOf({ host }) {
    if (host.machine)
        return host.machine;
    throw new errors/* UserError */.yo('This host runs no programs and keeps no files; use the action on a runner.');
}
/**
 * The base of every target as an archive, each once: the commit that a part was made on, else the pin. They are handed on
 * with the plan; one job that does everything keeps them for itself. Throws GithubError.
 */
async function saveBases({ deps, facts, input }, parts = []) {
    const own = machineOf(deps).folder;
    const folder = input.stage === 'propose' ? external_node_path_.join(own, 'plan', 'base') : (0,external_node_fs_.mkdtempSync)(external_node_path_.join(own, 'base-'));
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return Promise.all(facts.targets.map(async ({ repo: { repo, pin } }) => {
        const file = external_node_path_.join(folder, fileName((0,domain_repo/* fullName */.fq)(repo), '.tar.gz'));
        const sha = parts.find((part) => part.repo === (0,domain_repo/* fullName */.fq)(repo))?.base.sha ?? pin;
        const { sha256 } = await downloadTarball(deps.github, repo, sha, file, deps.host.signal);
        return { repo, file, sha, sha256 };
    }));
}
/** The same as a plan names them. */
const archivesOf = async (...given) => namedIn(await saveBases(...given));
const namedIn = (bases) => bases.map(({ repo, sha, sha256 }) => ({ repo: (0,domain_repo/* fullName */.fq)(repo), sha, sha256 }));
/** Writes `plan.json`, and for people each change as a patch. Answers the folder and the hash of the plan. */
function savePlan(deps, plan) {
    const folder = external_node_path_.join(machineOf(deps).folder, 'plan');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const { text, sha256 } = writePlan(plan);
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, PLAN), text);
    for (const { repo, files } of 'parts' in plan ? plan.parts : [])
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, fileName(repo, '.patch')), (0,patch/* unifiedPatch */.jV)(files));
    return { folder, sha256 };
}
/** Reads the plan that the inputs name. Throws UserError when it is not there, AlertError when it is not the one (W9). */
function loadPlan({ planFolder = '', planSha256 = '' }) {
    return readPlan(readBounded(external_node_path_.join(planFolder, PLAN), '`plan`'), planSha256);
}
/** A file of an earlier job as text. `input` is the input that names it. */
function readBounded(file, input) {
    try {
        const { size } = (0,external_node_fs_.statSync)(file);
        if (size > MAX_SEALED_BYTES)
            throw new Error(`it is larger than ${MAX_SEALED_BYTES} bytes`);
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${input}: ${file} cannot be read (${(0,errors/* messageOf */.bD)(error)}). Download the artifact of the earlier job to that place.`, { cause: error });
    }
}
/** The archives that a plan came with; each must be the one that was handed over (W9). */
function loadBases({ archives }, { planFolder = '' }) {
    return archives.map(({ repo: name, sha256 }) => {
        const repo = (0,domain_repo/* parseRepo */.E3)(name);
        const file = external_node_path_.join(planFolder, 'base', fileName(name, '.tar.gz'));
        const found = repo && create_fix_folder_hashOf(file);
        if (!repo || found !== sha256)
            throw new errors/* AlertError */.PL('W9', `The archive of ${name} in \`plan\` is not the one that was handed over. Nothing was run.`);
        return { repo, file };
    });
}
function create_fix_folder_hashOf(file) {
    try {
        return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(file)).digest('hex');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/core/build/jobs/ask.js + 12 modules
var ask = __webpack_require__(16269);
// EXTERNAL MODULE: ./packages/core/build/decide/access.js
var access = __webpack_require__(41129);
// EXTERNAL MODULE: ./packages/core/build/text/pattern.js
var pattern = __webpack_require__(73998);
;// CONCATENATED MODULE: ./packages/core/build/decide/codeowners.js

/** Where GitHub looks for the file, in its order; the first that exists counts alone. */
const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub loads no larger file. */
const MOST_TEXT = 3 * 1024 * 1024;
const MOST_USERS = 5;
const MOST_TEAMS = 3;
/** Comparisons of one call, half a second: far above what any real file needs for a hundred paths. */
const MOST_STEPS = 50_000_000;
const USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,98})$/;
const TEAM = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,98}\/[A-Za-z0-9][A-Za-z0-9._-]{0,98})$/;
const EMAIL = /^[^\s@]{1,100}@[^\s@]{1,200}$/;
/** Any number of folders, or of characters in a name. */
const ANY = { wild: 'any' };
/** One folder or file of any name, or one character. */
const ONE = { wild: 'one' };
/**
 * The users (logins) and teams (`org/slug`) that own the paths, those who own the most first, then in the order of the
 * file; at most 5 users and 3 teams. `not` are logins to leave out, in any case. By GitHub's rules: the last line that
 * matches a path counts alone, also when it names nobody; a line that is not valid (`!`, `[]`, a word that is no owner)
 * is skipped; addresses name nobody that could be asked. Paths are compared with their case. No pattern becomes a
 * regular expression, and the work is bounded (I8): where it ends, the lines above name nobody.
 */
function ownersOf(codeowners, paths, not) {
    if (codeowners.length > MOST_TEXT)
        return { users: [], teams: [] };
    const left = new Set(not.map((login) => login.toLowerCase()));
    const owned = new Map();
    for (const owner of ownersByPath(codeowners, paths).flat()) {
        const key = owner.toLowerCase();
        const known = owned.get(key);
        if (known)
            known.count += 1;
        else if (!left.has(key))
            owned.set(key, { owner, count: 1 });
    }
    const ranked = [...owned.values()].toSorted((a, b) => b.count - a.count).map(({ owner }) => owner);
    return {
        users: ranked.filter((owner) => !owner.includes('/')).slice(0, MOST_USERS),
        teams: ranked.filter((owner) => owner.includes('/')).slice(0, MOST_TEAMS),
    };
}
/** The owners of each path that has any, without `@`, each once. The file is read from its end: the last line wins. */
function ownersByPath(codeowners, paths) {
    const steps = { left: MOST_STEPS };
    const open = new Map(paths.map((path) => [path, path.split('/').map(partOf)]));
    const found = new Map();
    const lines = codeowners.split('\n');
    for (let at = lines.length - 1; at >= 0 && open.size > 0 && steps.left > 0; at -= 1) {
        const line = readLine(lines[at]);
        if (!line)
            continue;
        for (const [path, parts] of open) {
            if (!fits(line.pattern, parts, (name, part) => nameFits(name, part, steps), steps))
                continue;
            found.set(path, line.owners);
            open.delete(path);
        }
    }
    return paths.flatMap((path) => {
        const owners = found.get(path);
        return owners ? [owners] : [];
    });
}
/** One line without its comment; undefined for one that says nothing or is not valid. */
function readLine(line) {
    const [text = ''] = line.split('#', 1);
    // A space that belongs to the path stands behind a backslash.
    const [glob, ...words] = text.trim().match(/(?:\\.|[^\s\\])+/g) ?? [];
    if (!glob || glob.length > pattern/* MAX_PATTERN */.Y5 || /[![\]]|\*\*\*/.test(glob) || glob === '/')
        return undefined;
    if (!words.every((word) => USER.test(word) || TEAM.test(word) || EMAIL.test(word)))
        return undefined;
    const owners = words.flatMap((word) => (USER.exec(word) ?? TEAM.exec(word))?.[1] ?? []);
    return { pattern: readPattern(glob), owners: [...new Set(owners)] };
}
/**
 * A pattern as the folders and the file it asks for. With a slash at its start or inside it begins at the root, else
 * anywhere. What it names is also all that is below it, except after a last `*`, which is one level (GitHub's one
 * departure from gitignore).
 */
function readPattern(glob) {
    const folder = glob.endsWith('/');
    const parts = glob.split('/').filter((part) => part !== '');
    const names = parts.map((part) => (part === '**' ? ANY : part === '*' ? ONE : readName(part)));
    const rooted = glob.startsWith('/') || parts.length > 1;
    const last = parts.at(-1);
    const below = folder || last === '**' ? [ONE, ANY] : last === '*' ? [] : [ANY];
    return [...(rooted ? [] : [ANY]), ...(last === '**' && !folder ? names.slice(0, -1) : names), ...below];
}
function readName(part) {
    const tokens = part.match(/\\[\s\S]|[\s\S]/gu) ?? [];
    const letters = tokens.map((token) => token === '*' ? ANY : token === '?' ? ONE : token.startsWith('\\') && token.length > 1 ? token.slice(1) : token);
    return letters.every((letter) => typeof letter === 'string') ? letters.join('') : letters;
}
const partOf = (name) => ({ name, letters: [...name] });
const nameFits = (name, { name: whole, letters }, steps) => typeof name === 'string' ? name === whole : fits(name, letters, (a, b) => a === b, steps);
/**
 * Whether the whole of `items` fits. After a mismatch only the last `ANY` is tried again, so it costs at most their
 * product; a call that has no steps left fits nothing.
 */
function fits(pattern, items, same, steps) {
    let [token, item] = [0, 0];
    let again;
    while (item < items.length) {
        steps.left -= 1;
        if (steps.left < 0)
            return false;
        const wanted = pattern[token];
        if (wanted === ANY) {
            token += 1;
            again = { token, item };
        }
        else if (wanted !== undefined && (wanted === ONE || same(wanted, items[item]))) {
            token += 1;
            item += 1;
        }
        else if (again) {
            again.item += 1;
            ({ token, item } = again);
        }
        else
            return false;
    }
    return pattern.slice(token).every((rest) => rest === ANY);
}

// EXTERNAL MODULE: ./packages/core/build/decide/fix-marker.js
var fix_marker = __webpack_require__(21195);
// EXTERNAL MODULE: ./packages/core/build/domain/issue.js
var issue = __webpack_require__(83776);
// EXTERNAL MODULE: ./packages/core/build/decide/labels.js
var labels = __webpack_require__(34376);
;// CONCATENATED MODULE: ./packages/core/build/decide/plan-hash.js

/**
 * SHA-256, as 64 hex digits, by which a later run knows a branch of ours again. The order of files and keys makes no
 * difference, nor does the case of a repository's name, which GitHub does not look at.
 */
function planHash({ issue, repo, base, files }) {
    const texts = files
        .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
        .map(({ path, after, mode }) => [path, mode, after]);
    const canonical = JSON.stringify(['fix', 1, issue.toLowerCase(), repo.toLowerCase(), base, texts]);
    return (0,external_node_crypto_.createHash)('sha256').update(canonical).digest('hex');
}

// EXTERNAL MODULE: ./packages/core/build/domain/failure.js
var failure = __webpack_require__(71621);
// EXTERNAL MODULE: ./packages/core/build/domain/triage.js
var domain_triage = __webpack_require__(11543);
// EXTERNAL MODULE: ./packages/core/build/github/issues.js
var issues = __webpack_require__(59050);
// EXTERNAL MODULE: ./packages/core/build/github/permissions.js
var permissions = __webpack_require__(37192);
// EXTERNAL MODULE: ./packages/core/build/github/target.js
var github_target = __webpack_require__(61791);
// EXTERNAL MODULE: ./packages/core/build/github/texts.js
var github_texts = __webpack_require__(90860);
// EXTERNAL MODULE: ./packages/core/build/text/marker.js
var marker = __webpack_require__(4064);
// EXTERNAL MODULE: ./packages/core/build/jobs/asked-issue.js
var asked_issue = __webpack_require__(38213);
// EXTERNAL MODULE: ./packages/core/build/jobs/marked-texts.js
var marked_texts = __webpack_require__(60534);
;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-read.js


















/** Labels that a pull request of ours may carry: their node ids are asked for with the facts. */
const FIX_LABELS = [issue/* OUR_LABEL */.e, ...fix/* RISKS */.F7.map(labels/* riskLabel */.uI), labels/* APPROVAL_LABEL */.TI];
const TEMPLATE_PLACES = ['.github/', '', 'docs/'].flatMap((folder) => ['pull_request_template.md', 'PULL_REQUEST_TEMPLATE.md'].map((file) => `${folder}${file}`));
/** Reads the issue with its markers, and every repository that a fix may be written to. */
async function readFix(deps, started, input) {
    const { github, settings } = deps;
    const { home } = settings;
    const trusted = (author) => (0,access/* isTrustedWriter */.t1)(author, started.self, settings.trustedBots);
    const chosen = targetsOf(deps, started, input);
    const [issue, comments, targets] = await Promise.all([
        (0,asked_issue/* readAskedIssue */.e)(deps, started),
        (0,issues/* listComments */.fg)(github, home, started.number, marker/* COMMENTS_LOOKED_AT */.CB),
        Promise.all(chosen.map((target) => readOne(deps, target, started, input))),
    ]);
    const frozen = started.frozen ? { ...issue, title: started.frozen.title, body: started.frozen.body } : issue;
    const texts = await (0,marked_texts/* markedTexts */.P)(deps, [issue, ...comments].filter(({ author }) => trusted(author)), trusted);
    const permission = trusted(frozen.author) ? 'write' : await (0,permissions/* readPermission */.cE)(github, home, frozen.author.login);
    const triage = (0,marked_texts/* newestMarker */.z)(texts, 'triage', domain_triage/* triageRecordSchema */.l);
    return {
        issue: frozen,
        issueShown: permission === 'write' || permission === 'admin',
        triage,
        failure: (0,marked_texts/* newestMarker */.z)(texts, 'failure', failure/* failureSchema */.Ig),
        record: recordIn(texts),
        targets,
        openFixes: targets.flatMap((target) => openFixesIn(target, trustsIn(deps, target))),
        request: started.request,
        scope: withFailedCommit(started.scope, triage),
    };
}
/** The issue as owner/name#number: so markers, commits and hashes name it. */
const issueName = ({ issue }) => `${(0,domain_repo/* fullName */.fq)(issue.repo)}#${issue.number}`;
/** By this a later run knows a part again, on a branch or in a pull request. */
const create_fix_read_hashOf = (facts, { repo, base, files }) => planHash({ issue: issueName(facts), repo, base: base.sha, files });
/** The repository that a part is for; undefined when this run may not write there. */
const targetOf = ({ targets }, { repo }) => targets.find(({ repo: one }) => (0,domain_repo/* fullName */.fq)(one.repo).toLowerCase() === repo.toLowerCase());
/** Which failure it is, where the failure record or the triage tells. */
const fingerprintOf = ({ failure, triage }) => failure?.fingerprint ?? triage?.fingerprint;
/** The attempts so far. The marker of a fix is that of a comment here; its address is of no use. */
function recordIn(texts) {
    const found = (0,marked_texts/* newestMarker */.z)(texts, 'fix', fix/* fixRecordSchema */.EI);
    if (!found)
        return undefined;
    const { url: _, ...record } = found;
    return record;
}
/** Whose branches and pull requests there are ours: those of the token for that repository, and of trusted bots (B3). */
const trustsIn = ({ settings }, { self }) => (author) => (0,access/* isTrustedWriter */.t1)(author, self, settings.trustedBots);
/** Open pull requests whose marker of a fix counts (B3). */
const openFixesIn = ({ facts }, trusted) => facts.pulls.flatMap((pull) => {
    // Whoever edited its text since, by ticking a box for example, has not made it less a fix of ours.
    const fix = pull.fork || !trusted(pull.author) ? undefined : (0,fix_marker/* fixIn */.l)(pull.body);
    return fix ? [{ ...fix, pull }] : [];
});
/** The repositories that the inputs let a fix be written to, with the branch that the host would make there (W2, W3). */
function targetsOf({ settings }, { scope, number }, input) {
    const { run } = settings;
    const branch = (0,branch_name/* branchName */.at)(input.branch, { issue: number, run: run.number ?? run.id });
    const repos = [scope.home, ...input.targets.filter((repo) => !(0,domain_repo/* sameRepo */.Zj)(repo, scope.home))];
    return repos.map((repo) => {
        const found = (0,domain_repo/* allowed */.TQ)(scope, repo);
        if (!found)
            throw new errors/* UserError */.yo(`\`fix-repositories\` names ${(0,domain_repo/* fullName */.fq)(repo)}, which \`repositories\` does not list (or which was left out as less visible).`);
        return { repo: found, base: found.defaultBranch, branch };
    });
}
async function readOne(deps, target, started, input) {
    const { github, settings } = deps;
    const { repo, pin } = target.repo;
    const [self, facts, texts] = await Promise.all([
        // As in the home repository, but where it has a token of its own.
        settings.repositoryTokens.some((own) => (0,domain_repo/* sameRepo */.Zj)(own.repo, repo))
            ? (0,permissions/* viewer */.lJ)(github, repo).catch(() => undefined)
            : started.self,
        (0,github_target/* readTarget */._)(github, repo, {
            prefix: (0,branch_name/* branchPrefix */.$j)(input.branch, { issue: started.number }),
            labels: FIX_LABELS,
            users: [],
            configPath: (0,domain_repo/* sameRepo */.Zj)(repo, settings.home) ? settings.configPath : undefined,
        }),
        (0,github_texts/* readTexts */.Z)(github, repo, pin, [...codeownersPlaces, ...TEMPLATE_PLACES]),
    ]);
    const first = (places) => places.map((place) => texts.get(place)).find((text) => text !== undefined);
    return { ...target, self, facts, codeowners: first(codeownersPlaces), template: first(TEMPLATE_PLACES) };
}
/** The commit that the triage looked at may be read too: there the failure is as it was. */
function withFailedCommit(scope, triage) {
    const shas = new Map(scope.shas);
    for (const { repo, pin } of scope.repos) {
        const looked = triage?.pins[(0,domain_repo/* fullName */.fq)(repo)];
        if (looked && looked !== pin)
            shas.set((0,domain_repo/* repoKey */.wb)(repo), [...(shas.get((0,domain_repo/* repoKey */.wb)(repo)) ?? []), looked]);
    }
    return { ...scope, shas };
}

// EXTERNAL MODULE: ./packages/core/build/jobs/report.js
var jobs_report = __webpack_require__(4905);
;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-handover.js






/**
 * The end of the stage `propose`: a folder for the jobs that follow, with the change or with why there is none, because
 * only the last of them may tell the issue. Throws AlertError when a secret stands in it (O2).
 */
async function handOver(work, found) {
    const { deps, facts, soFar } = work;
    const handed = 'plan' in found ? found.plan : refusalOf(work, found);
    (0,ask/* refuseSecret */.Tr)(await deps.redactor(), (0,json/* textsOf */.CB)(handed), 'handed over');
    const { folder, sha256 } = savePlan(deps, handed);
    const files = 'plan' in found ? found.plan.parts.flatMap((part) => part.files.map(({ path }) => `${part.repo}/${path}`)) : [];
    const report = 'plan' in found
        ? (0,jobs_report/* plainReport */.fj)('ai-create-fix', 'done', 'ok', `A change of ${files.join(', ')} is proposed; nothing is written yet.`)
        : (0,jobs_report/* plainReport */.fj)('ai-create-fix', found.outcome, found.reason, found.message);
    return {
        ...report,
        ...soFar,
        refused: found.refused,
        outputs: { plan: folder, 'plan-sha256': sha256, issue: String(facts.issue.number) },
        data: { issue: facts.issue.number, files },
    };
}
/** Why there is no change, for the last job to tell it. */
const refusalOf = (work, { ending, reason, message, asked }) => ({
    ...handoverOf(work),
    ...{ ending, reason, message },
    ...(asked ? { asked } : {}),
});
/** Which run hands something over, and about what (W9). */
function handoverOf({ deps, started, facts }) {
    const { home, run } = deps.settings;
    const { key, scope } = started;
    const fingerprint = fingerprintOf(facts);
    return {
        version: 1,
        run: { id: run.id, attempt: run.attempt },
        home: { repo: (0,domain_repo/* fullName */.fq)(home), id: scope.repos.find(({ repo }) => (0,domain_repo/* sameRepo */.Zj)(repo, home)).id },
        issue: facts.issue.number,
        start: key,
        ...(fingerprint === undefined ? {} : { fingerprint }),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-adopt.js










/**
 * Looks for branches of this issue that an earlier run of ours committed to and did not get any further (FT46), so that
 * its work is published without asking a model again, whatever has become of the issue since. A branch whose pull request
 * was closed or merged is finished: it is a person's word. Undefined when there is none, or when what is there is not what
 * its commit says.
 */
async function findUnfinished(work) {
    const { deps, facts, input } = work;
    const { issue, record } = facts;
    const told = new Set(record?.attempts.flatMap(({ pulls }) => pulls));
    const prefix = (0,branch_name/* branchPrefix */.$j)(input.branch, { issue: issue.number });
    /** The number of the run that made a branch; 0 for one that none has made. */
    const runOf = (name) => name.startsWith(prefix) && /^[1-9]\d{0,15}$/.test(name.slice(prefix.length))
        ? Number(name.slice(prefix.length))
        : 0;
    const found = await Promise.all(facts.targets.flatMap((target) => target.facts.branches.map(async (branch) => {
        const trusts = trustsIn(deps, target);
        const ours = branch.author && trusts(branch.author) && runOf(branch.name) > 0;
        const says = ours ? (0,commit_message/* readCommitMessage */.h)(branch.message) : undefined;
        const open = target.facts.pulls.find((pull) => !pull.fork && pull.branch === branch.name);
        if (!says || branch.parents.length !== 1)
            return [];
        if (open ? told.has(open.url) || !trusts(open.author) : await (0,pulls/* hadPull */.R4)(deps.github, target.repo.repo, branch.name))
            return [];
        const part = await create_fix_adopt_partOf(deps, target, branch, says, input.limits.maxFiles);
        if (part && create_fix_read_hashOf(facts, part) === says.plan)
            return [{ part, says }];
        deps.host.log.warning(`The branch ${branch.name} of ${(0,domain_repo/* fullName */.fq)(target.repo.repo)} is not what its commit says; it is left alone.`);
        return [];
    })));
    const parts = found.flat();
    // One run calls its branch the same in every repository; the newest whose fix is whole is finished.
    const names = [...new Set(parts.map(({ part }) => part.branch))].toSorted((a, b) => runOf(b) - runOf(a));
    const whole = names.map((name) => parts.filter(({ part }) => part.branch === name)).find(isWhole);
    for (const { part, says } of whole ? [] : parts)
        deps.host.log.warning(`An earlier run left ${part.branch} of ${part.repo}, which is one of ${says.part.of} parts of a fix, and what the others were is not known. Delete it if you do not want it.`);
    const [first] = whole ?? [];
    if (!whole || !first)
        return undefined;
    const { says } = first;
    const kept = whole.toSorted((a, b) => a.says.part.number - b.says.part.number).map(({ part }) => part);
    deps.host.log.notice('An earlier run left a fix without its pull request or comment; it is finished now.');
    const plan = {
        ...handoverOf(work),
        archives: input.stage === 'propose' ? await archivesOf(work, kept) : [],
        parts: kept,
        answer: { outcome: 'fix', ...says.answer },
        closes: says.closes,
        asked: says.asked,
    };
    return { plan, proof: says.proof, refused: [] };
}
/** Every part of a fix is there, each once. */
const isWhole = (parts) => parts.every(({ says }) => says.part.of === parts.length) &&
    new Set(parts.map(({ says }) => says.part.number)).size === parts.length;
/** The change of a branch, read again from GitHub; undefined when it is none that we could have made. */
async function create_fix_adopt_partOf({ github }, { repo: { repo, id }, base }, branch, { pull }, maxFiles) {
    const parent = branch.parents[0];
    const { files, commits, cut } = await (0,github_commits/* compareCommits */.kC)(github, repo, parent, branch.sha);
    if (cut || commits.length !== 1 || files.length > maxFiles)
        return undefined;
    const [old, now] = await Promise.all([parent, branch.sha].map(async (sha) => {
        const { entries } = await (0,repos/* listTree */.nT)(github, repo, sha);
        return new Map(entries.map((entry) => [entry.path, entry]));
    }));
    const read = async (path, entry, sha) => entry === undefined ? null : isPlain(entry) ? (0,repos/* readFile */.TA)(github, repo, path, sha) : undefined;
    const changes = await Promise.all(files.map(async ({ path, previousPath, status }) => {
        const [was, is] = [old.get(path), now.get(path)];
        const [before, after] = await Promise.all([read(path, was, parent), read(path, is, branch.sha)]);
        // W5: a link, a submodule or bytes that are no text are nothing that the guard could have let pass.
        if (before === undefined || after === undefined || previousPath !== undefined)
            return undefined;
        const mode = is?.mode ?? was?.mode;
        const asBefore = mode === (was?.mode ?? '100644') && (status === 'added') === (was === undefined);
        return asBefore ? { path, before, after, mode: mode === '100755' ? '100755' : '100644' } : undefined;
    }));
    const { success, data } = fix/* fixPartSchema */.yB.shape.files.safeParse(changes);
    if (!success)
        return undefined;
    return {
        repo: (0,domain_repo/* fullName */.fq)(repo),
        repoId: id,
        base: { branch: base, sha: parent },
        branch: branch.name,
        files: data,
        pull,
    };
}
const isPlain = ({ kind, mode }) => kind === 'file' && /^100(?:644|755)$/.test(mode);

// EXTERNAL MODULE: ./packages/core/build/apply.js + 22 modules
var apply = __webpack_require__(31626);
;// CONCATENATED MODULE: ./packages/core/build/decide/fix-attempts.js
/** The record keeps so many attempts, as its schema says. */
const KEPT = 50;
/** Whether a fix was tried at all: what was refused at the start costs none of the attempts that one may have. */
const wasTried = ({ end }) => end !== 'refused';
/**
 * The record with an attempt as its newest. The same start stands in it once (B3): its later end replaces the earlier one.
 * When there are too many, refusals go first, because only what was tried is counted.
 */
function withAttempt(record, attempt) {
    const others = (record?.attempts ?? []).filter(({ start }) => start !== attempt.start);
    const attempts = [...others, attempt];
    while (attempts.length > KEPT) {
        const refused = attempts.findIndex((candidate) => !wasTried(candidate));
        attempts.splice(Math.max(0, refused), 1);
    }
    return { ...record, attempts };
}
/** How many fixes may still be tried of `maxAttempts`, never below 0. */
const attemptsLeft = (attempts, maxAttempts) => Math.max(0, maxAttempts - attempts.filter(wasTried).length);

// EXTERNAL MODULE: ./packages/core/build/domain/target.js
var target = __webpack_require__(8282);
// EXTERNAL MODULE: ./packages/core/build/text/comment-body.js
var comment_body = __webpack_require__(39486);
// EXTERNAL MODULE: ./packages/core/build/text/markdown.js
var markdown = __webpack_require__(33567);
// EXTERNAL MODULE: ./packages/core/build/text/neutralize.js + 1 modules
var neutralize = __webpack_require__(94561);
// EXTERNAL MODULE: ./packages/core/build/text/prose.js
var prose = __webpack_require__(13807);
// EXTERNAL MODULE: ./packages/core/build/text/words.js
var words = __webpack_require__(7673);
// EXTERNAL MODULE: ./packages/core/build/decide/command.js
var command = __webpack_require__(80806);
// EXTERNAL MODULE: ./packages/core/build/text/around.js
var around = __webpack_require__(1887);
;// CONCATENATED MODULE: ./packages/core/build/decide/proof-text.js


const VERDICT_WORDS = {
    passed: '**Validated**: every command did as it should.',
    failed: '**Validation failed**: a command did not do as it should.',
    'not-reproduced': '**Not proved**: the failure did not show before the change, so nothing can show that it is gone.',
    broken: '**Not validated**: the commands could not be run, so nothing says whether the change helps.',
    none: '**Not validated**: no command was given (`reproduce-command`, `validate-command`). The syntax alone was checked.',
};
/** What a validation came to, as a sentence for people. */
const verdictText = (proof) => proof ? VERDICT_WORDS[proof.verdict] : '**Not validated**: nothing was run.';
const WHERE = {
    job: 'in a job of its own without permissions and secrets',
    bubblewrap: 'in a sandbox on the runner',
    unsafe: 'on the runner **without isolation**',
};
const STEP_WORDS = {
    setup: 'Setup, before the change',
    'reproduce-before': 'The failure, before the change',
    syntax: 'Syntax of the changed files',
    'reproduce-after': 'The failure, after the change',
    validate: 'Validation, after the change',
};
/**
 * How a fix was proved, as Markdown: the verdict, a row for each step, and of those that did not do as they should the last
 * lines of what they printed, at most `maxOutput` characters each. Commands are the maintainers', what they printed is
 * foreign: both stand as code only.
 */
function proofText(proof, maxOutput) {
    if (!proof)
        return verdictText(proof);
    const { steps, isolation, network } = proof;
    const ran = steps.some(({ step }) => step !== 'syntax');
    const where = ran ? ` It ran ${WHERE[isolation]}, ${network ? 'with' : 'after the setup without'} network.` : '';
    return [verdictText(proof) + where, steps.length > 0 ? stepTable(steps) : '', ...failedOutput(steps, maxOutput)]
        .filter((text) => text !== '')
        .join('\n\n');
}
function stepTable(steps) {
    const named = steps.some(({ command }) => command !== '');
    const rows = steps.map((step) => {
        const { command, seconds } = step;
        const cells = [STEP_WORDS[step.step], resultOf(step), `${Math.round(seconds * 10) / 10} s`];
        return named ? [...cells, command === '' ? '' : (0,markdown/* inlineCode */.ti)(shorter(command))] : cells;
    });
    return (0,markdown/* table */.tp)(named ? ['Step', 'Result', 'Time', 'Command'] : ['Step', 'Result', 'Time'], rows);
}
const shorter = (command) => (command.length > 200 ? `${command.slice(0, 199)}…` : command);
/** A step that must fail is well when it does: the words say which way it went, and what that means. */
function resultOf({ step, ok, exitCode, timedOut }) {
    const ended = timedOut ? 'stopped at the time limit' : exitCode === null ? '' : `exit code ${exitCode}`;
    const word = step === 'reproduce-before'
        ? ok
            ? 'fails, as it must'
            : '**does not show**'
        : ok
            ? 'passes'
            : step === 'reproduce-after'
                ? '**still there**'
                : '**fails**';
    return ended ? `${word} (${ended})` : word;
}
/** The end of what each failed step printed. */
function failedOutput(steps, maxOutput) {
    if (maxOutput <= 0)
        return [];
    return steps
        .filter(({ ok, output }) => !ok && output.trim() !== '')
        .map(({ step, output }) => {
        const end = (0,around/* around */.m)(output.trimEnd(), undefined, maxOutput).slice(-maxOutput);
        return `${STEP_WORDS[step]}, the end of its output:\n\n${(0,markdown/* codeBlock */.DV)(end, 'text')}`;
    });
}

// EXTERNAL MODULE: ./packages/core/build/text/fences.js
var fences = __webpack_require__(66472);
// EXTERNAL MODULE: ./packages/core/build/text/sanitize.js + 1 modules
var sanitize = __webpack_require__(20629);
;// CONCATENATED MODULE: ./packages/core/build/decide/pull-template.js




/** The sections that a pull request of ours has, in their order, each with its heading. */
const PULL_SECTIONS = {
    cause: 'Cause',
    change: 'Change',
    impact: 'Impact',
    risk: 'Risk',
    tests: 'Test results',
    rollback: 'Rollback',
    links: 'Links',
    provenance: 'Provenance',
};
const ALL = Object.keys(PULL_SECTIONS);
/** The most characters of a repository's template that are looked at. */
const LONGEST_TEMPLATE = 20_000;
/** Words of a heading that ask for one of our sections. `What` and its like ask for the cause as well as the change. */
const WORDS = {
    cause: ['cause', 'why', 'motivation', 'context', 'background', 'problem', 'reason', 'rationale'],
    change: ['change', 'changes', 'changed', 'solution', 'implementation', 'approach', 'modifications'],
    impact: ['impact', 'impacts', 'affected', 'effects'],
    risk: ['risk', 'risks'],
    tests: ['test', 'tests', 'tested', 'testing', 'verification', 'verify', 'verified', 'validation', 'qa'],
    rollback: ['rollback', 'revert', 'backout'],
    links: [
        'issue',
        'issues',
        'ticket',
        'tickets',
        'fixes',
        'closes',
        'resolves',
        'references',
        'links',
        'linked',
        'related',
    ],
};
const ABOUT_ALL = ['what', 'description', 'describe', 'summary', 'overview'];
/** Headings with one of these ask for something else, or have boxes that a person ticks. */
const NOT_OURS = /^(?:do|does|did|is|are|has|have|can|will)\b|\b(?:type|kind|check ?list|additional|breaking|facing|documentation|docs)\b/;
/**
 * A repository's own template, filled: under a heading that asks for something of ours stands ours, in the template's order,
 * and of its own text only the check boxes, none of them ticked. What asks for something else stays, comments go. What found
 * no place follows with our headings. A template is foreign text: each part is calmed and closed by itself (O1).
 */
function fillTemplate(template, ours, { allowLinks, max = LONGEST_TEMPLATE }) {
    const parts = max > 0 ? partsOf(template, Math.min(max, LONGEST_TEMPLATE)) : [];
    const places = placesOf(parts);
    const filled = parts.map((part, index) => {
        const own = places[index] ?? [];
        const kept = own.length > 0 ? part.lines.filter((line) => BOX.test(line)) : part.lines;
        // What a backslash hid is a box only when it is calmed.
        const text = unticked((0,neutralize.neutralize)(kept.join('\n').trim(), { allowLinks }));
        return joined([headingOf(part, allowLinks), fillOf(own, ours), text]);
    });
    const taken = new Set(places.flat());
    const left = ALL.filter((name) => !taken.has(name)).map((name) => joined([(0,markdown/* heading */.R_)(2, PULL_SECTIONS[name]), ours[name]]));
    return joined([...filled, ...left]);
}
const joined = (texts) => texts.filter((text) => text !== '').join('\n\n');
/** Our text for one heading; where it asks for several, each has its name before it. */
const fillOf = (names, ours) => names.length === 1 ? ours[names[0]] : joined(names.map((name) => `**${PULL_SECTIONS[name]}**\n\n${ours[name]}`));
function headingOf({ title, level }, allowLinks) {
    if (title === undefined)
        return '';
    const calm = (0,neutralize/* neutralizeInline */.b)(title, { allowLinks, maxChars: 200 });
    return level === 0 ? `**${calm}**` : (0,markdown/* heading */.R_)(level, calm);
}
/** Which of our sections stand under which part: first those that a heading asks for alone, then what is left. */
function placesOf(parts) {
    const asked = parts.map(({ title }) => (title === undefined ? [] : askedBy(title)));
    const places = parts.map(() => []);
    const taken = new Set();
    for (const alone of [true, false])
        for (const [index, names] of asked.entries()) {
            if ((names.length === 1) !== alone)
                continue;
            places[index] = names.filter((name) => !taken.has(name));
            for (const name of names)
                taken.add(name);
        }
    return places;
}
function askedBy(title) {
    const text = title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .replace('roll back', 'rollback');
    if (NOT_OURS.test(text))
        return [];
    const words = new Set(text.split(' '));
    const holds = (list = []) => list.some((word) => words.has(word));
    const named = ALL.filter((name) => holds(WORDS[name]));
    const [first] = named;
    // `How was this change tested?` asks for the tests, `What this does and why` for the change too.
    const others = named.filter((name) => name !== 'cause' && name !== 'change');
    if (others.length > 0)
        return others;
    return holds(ABOUT_ALL) && (first === undefined || first === 'cause') ? ['cause', 'change'] : named;
}
const BOX = /^[\s>*+\-\d.)]{0,60}[-*+.)][ \t]+\[[ xX]\](?=\s|$)/;
/** Text without a ticked box: a tick is a person's word, neither a template's nor a model's. */
const unticked = (text) => text
    .split('\n')
    .map((line) => (BOX.test(line) ? line.replace(/\[[xX]\]/, '[ ]') : line))
    .join('\n');
const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const BOLD = /^\*\*([^*]{1,200})\*\*[ \t]*[:?]?[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-{3,})[ \t]*$/;
/** Tags that only lay out; text with a tag in it would show the tag as text. */
const LAYOUT = /<\/?(?:details|summary|br|p|div|span|hr|center|b|i|em|strong|u|sub|sup|kbd|h[1-6])[ \t]?\/?>/gi;
function partsOf(template, max) {
    const parts = [{ title: undefined, level: 0, lines: [] }];
    const open = (title, level) => {
        parts.push({ title: title.trim(), level, lines: [] });
    };
    for (const { code, lines } of (0,fences/* blocks */.Bv)((0,sanitize/* sanitize */.aj)(template, { maxChars: max })))
        for (const line of lines) {
            const current = parts[parts.length - 1].lines;
            if (code) {
                current.push(line);
                continue;
            }
            const plain = line.replace(LAYOUT, '');
            const [, marks, title = ''] = ATX.exec(plain) ?? [];
            const bold = BOLD.exec(plain)?.[1];
            const under = UNDERLINE.exec(plain)?.[1];
            const above = current.at(-1) ?? '';
            if (marks)
                open(title.replace(/[ \t]#+[ \t]*$/, ''), marks.length);
            else if (bold !== undefined)
                open(bold, 0);
            else if (under && /^ {0,3}[^\s>*+#|-]/.test(above) && (current.at(-2) ?? '').trim() === '') {
                current.pop();
                open(above, under.startsWith('=') ? 1 : 2);
            }
            else
                current.push(plain);
        }
    return parts.filter(({ title, lines }) => title || lines.some((line) => line.trim() !== ''));
}

;// CONCATENATED MODULE: ./packages/core/build/decide/pull-text.js







/** How much is shown, from all to the least: output goes first, then the template, then the model's words. */
const ROOM = [
    { output: 4_000, template: LONGEST_TEMPLATE, prose: 60_000, weakenings: 50 },
    { output: 1_000, template: LONGEST_TEMPLATE, prose: 60_000, weakenings: 50 },
    { output: 0, template: 8_000, prose: 60_000, weakenings: 50 },
    { output: 0, template: 2_000, prose: 2_500, weakenings: 20 },
    { output: 0, template: 0, prose: 1_000, weakenings: 10 },
    { output: 0, template: 0, prose: 300, weakenings: 5 },
];
/**
 * The body of a draft pull request as Markdown, without its marker. The model's texts are calmed and closed one by one, and
 * no link of theirs stays, so that none closes an issue or reaches into a section of ours. `fits` says whether the effect
 * takes it; until it does, less is shown.
 */
function pullText(facts, fits = (text) => text.length <= comment_body/* LONGEST_TEXT */.xG) {
    let text = '';
    for (const room of ROOM) {
        text = [banner(facts, room), fillTemplate(facts.template ?? '', sections(facts, room), options(facts, room))]
            .filter((part) => part !== '')
            .join('\n\n');
        if (fits(text))
            return text;
    }
    return text;
}
const options = ({ allowLinks }, { template }) => ({ allowLinks, max: template });
/** W6: what a person must look at before anything else. */
function banner({ weakenings }, room) {
    if (weakenings.length === 0)
        return '';
    const rows = weakenings.slice(0, room.weakenings).map(({ path, line, what }) => {
        const place = line === undefined ? path : `${path}:${line}`;
        return `> - ${(0,markdown/* inlineCode */.ti)(place)}: ${(0,neutralize/* neutralizeInline */.b)(what, { maxChars: 300 })}`;
    });
    const more = weakenings.length - rows.length;
    return [
        '> **This change makes a test or a check weaker. It needs a human, and no rule ever merges it.**',
        '>',
        ...rows,
        ...(more > 0 ? [`> - and ${(0,words/* count */.U9)(more, 'more place')}`] : []),
    ].join('\n');
}
function sections(facts, room) {
    const { pull } = facts.part;
    const told = (text) => unticked((0,prose/* prose */.C)(text, { maxChars: room.prose }));
    return {
        cause: told(pull.cause),
        change: told(pull.change),
        impact: told(pull.impact),
        risk: riskText(facts),
        tests: [proofText(facts.proof, room.output), told(pull.tests)].join('\n\n'),
        rollback: ROLLBACK,
        links: links(facts),
        provenance: provenance(facts),
    };
}
function riskText({ risk, answer }) {
    const reasons = risk.reasons.slice(0, 20).map((reason) => `- ${(0,neutralize/* neutralizeInline */.b)(reason, { maxChars: 300 })}`);
    const head = `**${risk.level}**. The model rates it ${answer.risk}, and is ${Math.round(answer.confidence * 100)} % sure that the failure is gone; the worse rating counts.`;
    return reasons.length > 0 ? `${head}\n\n${reasons.join('\n')}` : head;
}
const ROLLBACK = 'To take it back, press **Revert** on this pull request after it is merged.';
const isSame = (a, b) => a.toLowerCase() === b.toLowerCase();
/**
 * The line by which GitHub links the issue (W7). Of several pull requests only the last to be merged closes it: before that
 * the failure is still there.
 */
function referenceOf({ issue, closes, pulls, part, }) {
    const last = isSame(pulls.at(-1)?.repo ?? part.repo, part.repo);
    const [repo = '', number = ''] = issue.split('#');
    return `${closes && last ? 'Fixes' : 'Part of'} ${isSame(repo, part.repo) ? '' : repo}#${number}`;
}
function links(facts) {
    const { pulls, part, closes } = facts;
    const at = pulls.findIndex(({ repo }) => isSame(repo, part.repo));
    const head = [referenceOf(facts), ...(closes ? [] : ['Merging it leaves that issue open.'])].join('\n\n');
    if (pulls.length < 2)
        return head;
    const rows = pulls.map((pull, index) => `${index + 1}. ${index === at ? `${(0,markdown/* inlineCode */.ti)(pull.repo)}: this one` : pullLink(pull)}`);
    const before = pulls.slice(0, Math.max(0, at)).map(({ repo }) => (0,markdown/* inlineCode */.ti)(repo));
    const order = before.length > 0 ? `Merge this one after that of ${before.join(' and ')}.` : 'Merge this one first.';
    return `${head}\n\nThe fix has ${(0,words/* count */.U9)(pulls.length, 'pull request')}, to be merged in this order. ${order}\n\n${rows.join('\n')}`;
}
/** A pull request by its repository and number, as a link when it is open. */
const pullLink = ({ repo, url }) => {
    const number = /\/pull\/(\d{1,16})$/.exec(url ?? '')?.[1];
    return url === undefined
        ? `${(0,markdown/* inlineCode */.ti)(repo)}: not open yet`
        : `[${(0,markdown/* inlineCode */.ti)(number ? `${repo}#${number}` : repo)}](${url})`;
};
function provenance({ asked, runUrl, workflows }) {
    const review = 'A person must review every line before this is merged.';
    return [`${writtenBy(asked, runUrl)} ${review}`, workflowsNote(workflows)].filter((text) => text !== '').join('\n\n');
}
/** Who wrote a fix, where, and what that cost. */
const writtenBy = ({ model, provider, steps, costUsd }, runUrl) => `Written by ${(0,markdown/* inlineCode */.ti)(model)} (${(0,neutralize/* neutralizeInline */.b)(provider, { maxChars: 40 })}) in [this run](${runUrl}): ${(0,words/* count */.U9)(steps, 'step')}, $${costUsd.toFixed(4)}. A model can be wrong.`;
const APP = 'With the token of a GitHub App (the input `github-token`) the workflows of such a pull request start by themselves.';
/** What a reader must do for the checks to run; nothing when they run anyway. */
const workflowsNote = (workflows) => ({
    'by-themselves': '',
    'when-approved': `**Its workflows wait**: it was opened with \`GITHUB_TOKEN\`, so somebody with write access must press **Approve workflows to run**. ${APP}`,
    never: `**No workflow runs for it**: it was opened with \`GITHUB_TOKEN\`, and this GitHub starts none for what that token does. Close and reopen it to start them. ${APP}`,
})[workflows];

;// CONCATENATED MODULE: ./packages/core/build/decide/fix-comment.js










/** How much is shown, from all to the least. */
const fix_comment_ROOM = [
    { output: 6_000, prose: 60_000, attempts: 20 },
    { output: 1_500, prose: 2_000, attempts: 10 },
    { output: 0, prose: 500, attempts: 3 },
];
/**
 * The one comment of a fix on its issue, as Markdown without the marker: how the newest attempt ended, what a person does
 * next, and the attempts before it. The model's texts are calmed and closed one by one. Until `fits` is content, less is
 * shown.
 */
function fixComment(facts, fits = (text) => text.length <= comment_body/* LONGEST_TEXT */.xG) {
    let text = '';
    for (const room of fix_comment_ROOM) {
        text = fix_comment_joined([
            (0,markdown/* heading */.R_)(2, 'CI failure fix'),
            ...endingText(facts, room),
            ...earlierText(facts.earlier, room),
            '---',
            facts.asked ? writtenBy(facts.asked, facts.runUrl) : `Written without a model by [this run](${facts.runUrl}).`,
        ]);
        if (fits(text))
            return text;
    }
    return text;
}
const fix_comment_joined = (texts) => texts.filter((text) => text !== '').join('\n\n');
function endingText(facts, room) {
    const { ending, allowLinks } = facts;
    const said = (text) => toldBy(text, room);
    switch (ending.end) {
        case 'refused':
            return [
                facts.asked ? '**The change was not published.**' : '**No fix was tried.**',
                list(ending.because.map((message) => ours(message, allowLinks))),
            ];
        case 'gave-up':
            return ['**The model gave up.** It says:', said(ending.summary), refusals(ending.refused), again(facts)];
        case 'failed-validation':
            return [
                '**A change was proposed, and no pull request was opened**, because it could not be shown that it helps.',
                proofText(ending.proof, room.output),
                NEXT[ending.proof.verdict],
                'What was tried, in the words of the model:',
                said(ending.summary),
                again(facts),
            ];
        case 'published':
            return [
                ...published(ending),
                missing(ending, allowLinks),
                quoted(ending.note, room),
                verdictText(ending.proof),
                workflowsNote(ending.workflows),
            ];
        case 'not-opened':
            return [...notOpened(ending), quoted(ending.note, room)];
    }
}
/** A text of the model: it does nothing, and ticks nothing. */
const toldBy = (text, room) => unticked((0,prose/* prose */.C)(text, { maxChars: room.prose }));
/** A sentence of ours, which may name a command and hold a name from outside. */
const ours = (text, allowLinks) => (0,neutralize/* neutralizeInline */.b)(text, { allowLinks, allowCommands: [...command/* COMMANDS */.Lo], maxChars: 1_000 });
const list = (items) => items.length === 1 ? items[0] : items.map((item) => `- ${item}`).join('\n');
const NEXT = {
    passed: '',
    failed: '',
    'not-reproduced': 'See whether the failure is gone already, and whether `reproduce-command` shows it on the default branch.',
    broken: 'Look at the log of the run: `setup-command` must succeed on the default branch as it is, and `reproduce-command` must be found there and end in time. This attempt is not counted.',
    none: '',
};
const again = ({ attemptsLeft }) => attemptsLeft > 0
    ? `${(0,words/* count */.U9)(attemptsLeft, 'attempt')} ${attemptsLeft === 1 ? 'is' : 'are'} left: write \`@ai-create-fix\` in a new comment, with a hint if you have one.`
    : 'No attempt is left: somebody should look at this failure, or raise `max-attempts`.';
/** What the guards refused, each once. */
function refusals(refused) {
    const rows = refused.map(({ rule, what, why }) => [
        (0,markdown/* inlineCode */.ti)(rule),
        (0,neutralize/* neutralizeInline */.b)(what, { maxChars: 100 }),
        (0,neutralize/* neutralizeInline */.b)(why, { maxChars: 300 }),
    ]);
    const once = rows
        .filter((row, index) => rows.findIndex((other) => other.join() === row.join()) === index)
        .slice(0, 10);
    return once.length === 0 ? '' : `What it was not allowed to do:\n\n${(0,markdown/* table */.tp)(['Rule', 'Asked for', 'Why not'], once)}`;
}
function published({ pulls }) {
    const rows = pulls.map((pull, index) => {
        const reviewers = pull.reviewers.slice(0, 20).map((name) => (0,markdown/* inlineCode */.ti)(name));
        return [
            `${pulls.length > 1 ? `${index + 1}.` : '-'} ${pullLink(pull)}, risk **${pull.risk}**`,
            ...(pull.weakens ? ['**makes a test or a check weaker**'] : []),
            ...(reviewers.length > 0 ? [`review asked of ${reviewers.join(', ')}`] : []),
        ].join(', ');
    });
    const order = pulls.length > 1 ? ', to be merged in this order' : '';
    return [`**${(0,words/* count */.U9)(pulls.length, 'draft pull request')} proposed${order}:**`, rows.join('\n')];
}
function missing({ missing }, allowLinks) {
    if (!missing)
        return '';
    return `**${(0,markdown/* inlineCode */.ti)(missing.repo)} is missing**: ${ours(missing.why, allowLinks)} Merge or close what stands, then write \`@ai-create-fix\` in a new comment.`;
}
function notOpened({ branches }) {
    const rows = branches.map(({ repo, branch, compareUrl }) => `- ${(0,markdown/* inlineCode */.ti)(repo)}: [${(0,markdown/* inlineCode */.ti)(branch)}](${compareUrl})`);
    return [
        `**The change stands on a branch, and GitHub did not let this run open a pull request.** Open it from there:`,
        rows.join('\n'),
        `Or switch on **${target/* PULLS_SETTING */.O}** (Settings, Actions, General, Workflow permissions; an organization may have switched it off for all), or give \`github-token\` the token of a GitHub App, and run this again: it goes on with the branch and asks no model.`,
    ];
}
/** The model's note, line by line as a quote. */
function quoted(note, room) {
    if (note === undefined || note.trim() === '')
        return '';
    const lines = toldBy(note, room).split('\n');
    return ['The model notes:', '', ...lines.map((line) => `> ${line}`.trimEnd())].join('\n');
}
const END_WORDS = {
    published: 'proposed',
    'not-opened': 'proposed, and no pull request could be opened',
    'not-published': 'proposed, and refused by a guard',
    'failed-validation': 'not shown to help',
    'gave-up': 'given up',
    refused: 'not tried',
};
const repoIn = (url) => /([^/\s]{1,100}\/[^/\s]{1,100})\/pull\/\d{1,16}$/.exec(url)?.[1] ?? 'pull request';
function earlierText(earlier, room) {
    if (earlier.length === 0)
        return [];
    const rows = earlier
        .toReversed()
        .slice(0, room.attempts)
        .map(({ at, end, pulls, run }) => {
        const links = pulls.map((url) => pullLink({ repo: repoIn(url), url }));
        return `- ${(0,words/* stamp */.iE)(at)}: ${END_WORDS[end]}${links.length > 0 ? ` (${links.join(', ')})` : ''}, run ${(0,markdown/* inlineCode */.ti)(String(run))}`;
    });
    return [(0,markdown/* heading */.R_)(3, 'Earlier attempts'), rows.join('\n')];
}

// EXTERNAL MODULE: ./packages/core/build/github/write-pull.js
var write_pull = __webpack_require__(74499);
// EXTERNAL MODULE: ./packages/core/build/jobs/apply-deps.js
var apply_deps = __webpack_require__(43862);
;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-dry-run.js


/** What a dry run would have written beside the comment, as Markdown for its summary: each commit and each pull request. */
const wouldBe = (applied) => applied.flatMap(({ effect, result }) => {
    const would = effect;
    if (result !== 'dry-run')
        return [];
    if (would.kind === 'commit')
        return [
            (0,markdown/* heading */.R_)(3, `The commit on ${would.branch}`),
            (0,markdown/* codeBlock */.DV)([would.headline, would.body, (0,patch/* unifiedPatch */.jV)(would.files)].join('\n\n'), 'diff'),
        ];
    return would.kind === 'open-pull' ? [(0,markdown/* heading */.R_)(3, `The pull request: ${would.title}`), would.text] : [];
});

// EXTERNAL MODULE: ./packages/core/build/text/invisible.js
var invisible = __webpack_require__(3019);
// EXTERNAL MODULE: ./packages/core/build/decide/path-spelling.js
var path_spelling = __webpack_require__(53411);
// EXTERNAL MODULE: ./packages/core/build/decide/protected-paths.js
var protected_paths = __webpack_require__(44108);
;// CONCATENATED MODULE: ./packages/core/build/decide/limits.js




/** W6: added and removed text of all files together, in UTF-8. */
const MAX_CHANGED_BYTES = 204_800;
/**
 * W4, W5: whether that path may be changed, created or deleted at all, before any content is there. A symbolic link is
 * never followed and never replaced.
 */
const judgePath = (path, base, limits) => judgeOne(path, grown(base), limits);
/**
 * W4 to W6 over a whole change: every path again, beside the others of the change; modes; text; sizes. Empty: nothing
 * stands against it. A file that does not change is left out of account; the caller drops it (`isNoop`).
 */
function judgeFiles(files, base, limits) {
    const changed = files.filter((file) => !(0,patch/* isNoop */.X5)(file));
    if (changed.length > limits.maxFiles) {
        return [whole(`${changed.length} files are changed, ${limits.maxFiles} are allowed. Change fewer.`)];
    }
    const tree = grown(base);
    const staged = new Set();
    const objections = changed.flatMap((file) => {
        const found = judgeOne(file.path, tree, limits) ??
            (staged.has(file.path) ? refuse('W5', file.path, 'The change names it twice. Name it once.') : undefined) ??
            judgeEntry(file, base) ??
            judgeText(file);
        staged.add(file.path);
        if (!found)
            add(tree, file.path);
        return found ? [found] : [];
    });
    return [...objections, ...judgeSize(changed, limits)];
}
const refuse = (rule, path, why) => ({ rule, path, why });
const whole = (why) => refuse('W6', '', why);
function judgeOne(path, tree, limits) {
    const fault = (0,path_spelling/* spellingFault */.p2)(path);
    if (fault !== undefined)
        return refuse('W5', path, `That is no path that a change may have: ${fault}.`);
    const shield = (0,protected_paths/* protection */.s)(path, limits);
    if (shield !== undefined)
        return refuse('W4', path, `This path may not be changed: ${shield}.`);
    const why = standing(path, tree);
    return why === undefined ? undefined : refuse('W5', path, why);
}
/** What in the tree stands against a regular file at that path. */
function standing(path, { entries, byKey, complete }) {
    for (const folder of foldersOf(path)) {
        const kind = entries.get(folder)?.kind;
        if (kind === 'symlink')
            return 'A folder in it is a symbolic link. Change the file that the link leads to.';
        if (kind === 'submodule')
            return 'It lies in a submodule, which is another repository. Change it there.';
        if (kind === 'file')
            return 'A folder in it is a file. Choose another path.';
        const twin = byKey.get((0,path_spelling/* diskKey */.nk)(folder));
        if (kind === undefined && twin !== undefined)
            return beside(twin);
    }
    const entry = entries.get(path);
    if (entry === undefined) {
        const twin = byKey.get((0,path_spelling/* diskKey */.nk)(path));
        if (twin !== undefined)
            return beside(twin);
        if (complete)
            return undefined;
        return 'GitHub lists only a part of this repository, so it is unknown what stands there. Change files that are listed.';
    }
    if (entry.kind === 'directory')
        return 'A folder stands there. Name a file in it.';
    if (entry.kind === 'symlink')
        return 'A symbolic link stands there. Change the file that it leads to.';
    if (entry.kind === 'submodule')
        return 'A submodule stands there. A person must move it.';
    if (isMode(entry.mode))
        return undefined;
    return `The file there has the mode ${entry.mode}, which a change cannot keep. A person must change it.`;
}
const beside = (twin) => `On macOS and Windows it is the same as ${JSON.stringify(twin)}, which is there already. Use that spelling, or another name.`;
const isMode = (mode) => mode === '100644' || mode === '100755';
/** W5: the mode is that of the base, and a new file has the plain one; what is said to stand there does. */
function judgeEntry({ path, before, mode }, base) {
    const entry = base.entries.get(path);
    if ((entry === undefined) !== (before === null)) {
        const is = entry ? 'exists in the base already: edit it' : 'does not exist in the base: create it';
        return refuse('W5', path, `This file ${is}.`);
    }
    if (mode === (entry?.mode ?? '100644'))
        return undefined;
    if (entry)
        return refuse('W5', path, `The mode of a file may not change: it is ${entry.mode}.`);
    return refuse('W5', path, 'A new file may not be executable. Create it as 100644, and name its interpreter where it is run.');
}
/** Git LFS: the first line of a pointer, in both of its wordings. */
const LFS_POINTER = /^\s{0,9}version https?:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//;
/** W6: only text can be compared, shown and reviewed. U+FFFD is what bytes that are none become when they are read. */
function judgeText({ path, before, after }) {
    const texts = [before, after].filter((text) => text !== null);
    if (texts.some((text) => LFS_POINTER.test(text))) {
        return refuse('W6', path, 'The file lies in Git LFS; its pointer may not be changed. A person must do it.');
    }
    if (texts.some((text) => /[\0\p{Cs}\ufffd]/u.test(text))) {
        return refuse('W6', path, 'The file is binary, or not in UTF-8. Only text may be changed; a person must do it.');
    }
    const hidden = hiddenIn(before ?? '', after ?? '');
    if (hidden !== undefined) {
        const name = `U+${hidden.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        return refuse('W6', path, `A new line holds ${name}, which no reviewer sees. Write it as an escape sequence.`);
    }
    return undefined;
}
/** Form feeds, the CR of CRLF, and what joins letters of scripts that need it. */
const SHOWN = /\r$|\f|(?<=(?!\p{sc=Latin}|\p{sc=Greek}|\p{sc=Cyrillic}|\p{sc=Inherited})[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu;
/**
 * A character of the new lines that is not shown, or turns the order of what is shown, and that the file did not have
 * before: a reviewer would read other code than runs. A byte order mark may begin a file.
 */
function hiddenIn(before, after) {
    const added = (0,patch/* newLines */.Mt)(before, after.replace(/^\uFEFF/, '')).map((line) => line.replace(SHOWN, ''));
    const had = (0,invisible/* invisibleIn */.B)(before);
    return [...(0,invisible/* invisibleIn */.B)(added.join('\n'))].find((one) => !had.has(one));
}
function judgeSize(changed, { maxLines }) {
    const sums = changed.map(patch/* changedLines */.MA);
    const lines = sums.reduce((sum, { added, removed }) => sum + added + removed, 0);
    const bytes = sums.reduce((sum, one) => sum + one.bytes, 0);
    return [
        ...(lines > maxLines
            ? [whole(`${lines} lines are added or removed, ${maxLines} are allowed. Make the change smaller.`)]
            : []),
        ...(bytes > MAX_CHANGED_BYTES
            ? [whole(`The changed lines have ${bytes} bytes, ${MAX_CHANGED_BYTES} are allowed. Make the change smaller.`)]
            : []),
    ];
}
/** The folders above a path, the uppermost first. */
function foldersOf(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
const grown = ({ entries, complete }) => ({
    entries: new Map(entries),
    byKey: new Map([...entries.keys()].map((path) => [(0,path_spelling/* diskKey */.nk)(path), path])),
    complete,
});
/** A staged file stands there for those after it, and so do its folders. */
function add({ entries, byKey }, path) {
    const missing = [...foldersOf(path), path].filter((one) => !entries.has(one));
    for (const one of missing) {
        entries.set(one, one === path ? { kind: 'file', mode: '100644' } : { kind: 'directory', mode: '040000' });
        byKey.set((0,path_spelling/* diskKey */.nk)(one), one);
    }
}

// EXTERNAL MODULE: ./packages/core/build/decide/our-branch.js
var our_branch = __webpack_require__(81950);
// EXTERNAL MODULE: ./packages/core/build/domain/path.js
var domain_path = __webpack_require__(15668);
;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-judge.js










/**
 * The last look at a plan, whoever made it and wherever it was kept: every fact of it is read again from GitHub (W9), and
 * the whole of it is judged (W1, W4, W5, W6). Answers every objection; each is on record (A1). Throws AlertError for a plan
 * that says what is not so.
 */
async function judgePlan(work, plan) {
    const { deps, facts } = work;
    const redactor = await deps.redactor();
    const all = await Promise.all(plan.parts.map(async (part) => {
        const target = targetOf(facts, part);
        if (!target)
            return [{ rule: 'W2', what: 'fix', why: `${part.repo} is not a repository that this run may write to` }];
        return [...(await isAsTold(work, part, target)), ...(await objections(work, part, target, redactor))];
    }));
    const refused = all.flat();
    for (const refusal of refused) {
        deps.host.audit.append({
            stage: 'judge',
            verdict: 'denied',
            target: issueName(facts),
            plan: 'refused',
            ...refusal,
        });
        deps.host.log.notice(`guard.denied rule=${refusal.rule} ${refusal.what}: ${refusal.why}`);
    }
    return refused;
}
/** Whether repository, branch, base and the texts before the change are what the plan says. */
async function isAsTold({ deps, input, facts }, part, target) {
    const { github } = deps;
    const { repo } = target.repo;
    const { base, branch } = part;
    if (part.repoId !== target.repo.id || base.branch !== target.base)
        throw untrue(`${part.repo} is another repository`);
    if (!branch.startsWith((0,branch_name/* branchPrefix */.$j)(input.branch, { issue: facts.issue.number })))
        return [{ rule: 'W3', what: 'fix', why: `${branch} is no branch that the host makes for this issue` }];
    // The effect looks again; but by then another part of the same fix may stand.
    const wanted = { base: base.sha, plan: create_fix_read_hashOf(facts, part) };
    const there = target.facts.branches.find(({ name }) => name === branch);
    if (there && (0,our_branch/* standingOf */.Y)(there, wanted, trustsIn(deps, target)) === 'other')
        return [{ rule: 'W3', what: part.repo, why: `the branch ${branch} is there, and it is not of this plan` }];
    const head = target.facts.base.sha;
    if (base.sha !== head) {
        // The default branch may have moved on since; a commit that never was on it is none to build on.
        const moved = await (0,github_commits/* compareCommits */.kC)(github, repo, base.sha, head).catch((0,errors/* goneIs */.Y2)(undefined));
        if (moved?.status !== 'ahead' && moved?.status !== 'identical')
            throw untrue(`${base.sha.slice(0, 12)} is not on ${base.branch}`);
    }
    // A path that is none is refused as such, and nobody is asked for it.
    const sane = part.files.filter(({ path }) => (0,domain_path/* isSanePath */.v)(path));
    await Promise.all(sane.map(async ({ path, before }) => {
        const found = (await (0,repos/* readFile */.TA)(github, repo, path, base.sha)) ?? null;
        if (found !== before)
            throw untrue(`${path} was not so at ${base.sha.slice(0, 12)}`);
    }));
    return [];
}
const untrue = (why) => new errors/* AlertError */.PL('W9', `The plan does not say what is so: ${why}. Nothing was written.`);
async function objections({ deps, input }, part, { repo: { repo } }, redactor) {
    const { entries, cut } = await (0,repos/* listTree */.nT)(deps.github, repo, part.base.sha);
    const tree = { entries: new Map(entries.map((entry) => [entry.path, entry])), complete: !cut };
    const limits = judgeFiles(part.files, tree, input.limits);
    const secrets = part.files.flatMap(({ path, before, after }) => {
        const added = (0,patch/* newLines */.Mt)(before ?? '', after ?? '').join('\n');
        (0,ask/* refuseSecret */.Tr)(redactor, added, 'committed');
        const found = redactor.findPattern(added);
        return found ? [{ rule: 'O2', path, why: `what is added looks like a secret (${found.name})` }] : [];
    });
    return [...limits, ...secrets].map(({ rule, path, why }) => ({ rule, what: path || part.repo, why }));
}

// EXTERNAL MODULE: ./packages/core/build/decide/risk.js + 12 modules
var decide_risk = __webpack_require__(35764);
;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/finding.js

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a quoted text must not hold.
const CONTROL = /[\x00-\x1f\x7f\u2028\u2029]+/g;
/** A piece of a file as a code span of at most 80 characters. */
function finding_quoted(text) {
    const line = text.slice(0, 400).replace(CONTROL, ' ').trim();
    return (0,markdown/* inlineCode */.ti)(line.length > 80 ? `${line.slice(0, 79)}…` : line);
}
/** How often each text occurs. */
function countOf(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
}
/** The items that `items` holds more often than `old` does, by their key; of equal ones the first are taken for old. */
function added(old, items, keyOf) {
    const left = countOf([...old].map(keyOf));
    return [...items].filter((item) => {
        const count = left.get(keyOf(item)) ?? 0;
        if (count > 0)
            left.set(keyOf(item), count - 1);
        return count === 0;
    });
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/syntax.js
const quote = (mark, lines = false, escapes = true) => ({
    open: mark,
    close: mark,
    escapes,
    lines,
});
const C_BLOCK = { open: '/*', close: '*/', nests: false };
const TRIPLE = [quote('"""', true), quote("'''", true)];
/** By language. Longer openers stand before those that they begin with. */
const SYNTAXES = {
    js: { line: ['//'], block: C_BLOCK, strings: [quote('"'), quote("'")], templates: true, patterns: true },
    python: { line: ['#'], strings: [...TRIPLE, quote('"'), quote("'")] },
    go: { line: ['//'], block: C_BLOCK, strings: [quote('"'), quote('`', true, false)], chars: true },
    java: { line: ['//'], block: C_BLOCK, strings: [...TRIPLE, quote('"')], chars: true },
    rust: {
        line: ['//'],
        block: { ...C_BLOCK, nests: true },
        strings: [quote('"', true)],
        chars: true,
        raw: { open: /\bb?r(#{0,20})"/y, close: (name) => `"${name}` },
    },
    csharp: {
        line: ['//'],
        block: C_BLOCK,
        strings: [quote('"""', true, false), { open: '@"', close: '"', escapes: false, lines: true }, quote('"')],
        chars: true,
    },
    ruby: {
        line: ['#'],
        block: { open: '\n=begin', close: '\n=end', nests: false },
        strings: [quote('"'), quote("'"), quote('`')],
        patterns: true,
        heredoc: /<<[~-]?(["']?)([A-Z_]{1,40})\1/y,
    },
    php: {
        line: ['//', '#'],
        attributes: true,
        block: C_BLOCK,
        strings: [quote('"'), quote("'")],
        heredoc: /<<<[ \t]?(["']?)([A-Za-z_]\w{0,40})\1/y,
    },
    c: {
        line: ['//'],
        block: C_BLOCK,
        strings: [quote('"')],
        chars: true,
        raw: { open: /\b(?:u8|[uUL])?R"([^\s()\\]{0,16})\(/y, close: (name) => `)${name}"` },
    },
    shell: {
        line: ['#'],
        apart: true,
        strings: [quote('"', true), quote("'", true, false)],
        heredoc: /<<-?[ \t]?\\?(["']?)([A-Za-z_]\w{0,40})\1/y,
    },
    text: { line: ['#'], apart: true, strings: [quote('"'), quote("'")] },
};

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/mask.js

/** Tells code from comments and strings, in linear time; a broken text gives a guess, never an error. */
function mask(text, language) {
    const syntax = SYNTAXES[language];
    const scan = { text, syntax, pieces: [], gone: new Set() };
    // Depths of braces in the templates that are open.
    const templates = [];
    for (let at = 0; at < text.length;)
        at = step(scan, at, templates);
    return views(text, scan.pieces);
}
/** Reads what begins at `at`, and gives the place after it. */
function step(scan, at, templates) {
    const { text, syntax } = scan;
    const char = text[at];
    if (syntax.templates) {
        const depth = templates.length - 1;
        if (char === '`')
            return template(scan, at + 1, templates);
        if (depth >= 0 && char === '{')
            templates[depth] += 1;
        else if (depth >= 0 && char === '}') {
            if (templates[depth] === 0) {
                templates.pop();
                return template(scan, at + 1, templates);
            }
            templates[depth] -= 1;
        }
    }
    return comment(scan, at) ?? rawString(scan, at) ?? plainString(scan, at) ?? mask_pattern(scan, at) ?? at + 1;
}
function put(scan, from, to, kind) {
    if (to > from)
        scan.pieces.push({ from, to, kind });
}
const lineEnd = (text, at) => {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
};
function comment(scan, at) {
    const { text, syntax } = scan;
    const { block } = syntax;
    if (block && text.startsWith(block.open, at)) {
        const to = blockEnd(scan, at + block.open.length, block);
        put(scan, at, to, 'comment');
        return to;
    }
    if (!syntax.line.some((open) => text.startsWith(open, at)))
        return undefined;
    if (syntax.apart && at > 0 && !/[\s;&|()]/.test(text[at - 1]))
        return undefined;
    if (syntax.attributes && text.startsWith('#[', at))
        return undefined;
    const to = lineEnd(text, at);
    put(scan, at, to, 'comment');
    return to;
}
function blockEnd(scan, from, block) {
    const { text } = scan;
    if (!block.nests) {
        const end = text.indexOf(block.close, from);
        return end < 0 ? text.length : end + block.close.length;
    }
    const marks = /\/\*|\*\//g;
    marks.lastIndex = from;
    let depth = 1;
    for (let found = marks.exec(text); found; found = marks.exec(text)) {
        depth += found[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return marks.lastIndex;
    }
    return text.length;
}
function rawString(scan, at) {
    const { text, syntax } = scan;
    const { raw, heredoc } = syntax;
    if (raw && !scan.gone.has('raw') && /[a-zA-Z]/.test(text[at])) {
        raw.open.lastIndex = at;
        const found = raw.open.exec(text);
        if (!found)
            return undefined;
        const [from, close] = [at + found[0].length, raw.close(found[1] ?? '')];
        const end = text.indexOf(close, from);
        if (end < 0) {
            scan.gone.add('raw');
            return undefined;
        }
        put(scan, from, end, 'string');
        return end + close.length;
    }
    if (heredoc && text[at] === '<') {
        heredoc.lastIndex = at;
        const found = heredoc.exec(text);
        if (found)
            return heredocEnd(scan, at + found[0].length, found[2] ?? '');
    }
    return undefined;
}
/** The lines below, up to the one that begins with the word. What follows on the line of the opener stays code. */
function heredocEnd(scan, from, word) {
    scan.words ??= firstWords(scan.text);
    const places = scan.words.get(word);
    // Without such a line the opener's own is not looked for either: many openers in one line would cost too much.
    if (!places || places.length === 0)
        return from;
    const start = lineEnd(scan.text, from);
    // They are asked for in the order of the text, so what lies behind is dropped for good.
    while (places.length > 0 && places.at(-1) <= start)
        places.pop();
    const end = places.at(-1);
    if (end === undefined)
        return from;
    put(scan, start, end, 'string');
    return end + word.length;
}
/** By first word, the places of it; the last place stands first. */
function firstWords(text) {
    const words = new Map();
    for (const found of text.matchAll(/^([ \t]{0,200})([A-Za-z_]\w{0,40})\b/gm)) {
        const [, indent = '', word = ''] = found;
        const places = words.get(word);
        if (places)
            places.push(found.index + indent.length);
        else
            words.set(word, [found.index + indent.length]);
    }
    for (const places of words.values())
        places.reverse();
    return words;
}
function plainString(scan, at) {
    const { text, syntax } = scan;
    const rule = syntax.strings.find(({ open }) => text.startsWith(open, at));
    if (rule)
        return stringEnd(scan, at + rule.open.length, rule);
    if (syntax.chars && text[at] === "'") {
        const found = /'(?:\\[^\n]{1,10}?|[^\\'\n]{1,2})'/y;
        found.lastIndex = at;
        const char = found.exec(text);
        if (!char)
            return at + 1;
        put(scan, at + 1, at + char[0].length - 1, 'string');
        return at + char[0].length;
    }
    return undefined;
}
const stringEnd = (scan, from, { close, escapes, lines }) => mask_closed(scan, from, close, escapes, lines && !scan.gone.has(close));
/** Past the closer; what is not closed ends with its line, because more would hide code. */
function mask_closed(scan, from, close, escapes, lines) {
    const { text } = scan;
    for (let at = from; at < text.length; at += 1) {
        const char = text[at];
        if (char === '\\' && escapes)
            at += 1;
        else if (char === '\n' && !lines) {
            put(scan, from, at, 'string');
            return at;
        }
        else if (text.startsWith(close, at)) {
            put(scan, from, at, 'string');
            return at + close.length;
        }
    }
    if (lines) {
        scan.gone.add(close);
        return mask_closed(scan, from, close, escapes, false);
    }
    put(scan, from, text.length, 'string');
    return text.length;
}
/** The text of a template up to its end, or up to the code in it. */
function template(scan, from, templates) {
    const { text } = scan;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '`' || text.startsWith('${', at)) {
            put(scan, from, at, 'string');
            if (text[at] === '`')
                return at + 1;
            templates.push(0);
            return at + 2;
        }
    }
    put(scan, from, text.length, 'string');
    return text.length;
}
const BEFORE_PATTERN = /(?:[=(,:[!&|?{;+*%~^-]|=>|\b(?:return|typeof|case|in|of|do|else|void|if|unless|when|and|or|not))$/;
/** Longer is taken for no pattern, so that many slashes in one line cost linear time. */
const LONGEST_PATTERN = 300;
/** A slash that opens a pattern stands where a value begins. */
function mask_pattern(scan, at) {
    const { text, syntax } = scan;
    if (!syntax.patterns || text[at] !== '/')
        return undefined;
    const before = text.slice(Math.max(0, at - 40), at).trimEnd();
    const begins = before === '' || BEFORE_PATTERN.test(before) || /\n[ \t]*$/.test(text.slice(Math.max(0, at - 40), at));
    if (!begins)
        return undefined;
    let inClass = false;
    for (let end = at + 1; end < Math.min(text.length, at + LONGEST_PATTERN); end += 1) {
        const char = text[end];
        if (char === '\n')
            return undefined;
        if (char === '\\')
            end += 1;
        else if (char === '[')
            inClass = true;
        else if (char === ']')
            inClass = false;
        else if (char === '/' && !inClass) {
            put(scan, at + 1, end, 'string');
            return end + 1;
        }
    }
    return undefined;
}
const blank = (text) => text.replace(/[^\n]/g, ' ');
function views(text, pieces) {
    const [code, plain] = [[], []];
    const comments = [];
    let at = 0;
    for (const { from, to, kind } of pieces) {
        const [before, inside] = [text.slice(at, from), text.slice(from, to)];
        code.push(before, blank(inside));
        plain.push(before, kind === 'comment' ? blank(inside) : inside);
        if (kind === 'comment')
            comments.push({ at: from, text: inside });
        at = to;
    }
    const rest = text.slice(at);
    return { code: code.join('') + rest, plain: plain.join('') + rest, comments };
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/paths.js
const LANGUAGES = [
    ['js', 'js jsx mjs cjs ts tsx mts cts dart'],
    ['python', 'py pyi'],
    ['go', 'go'],
    ['java', 'java kt kts scala groovy gradle swift'],
    ['rust', 'rs'],
    ['csharp', 'cs'],
    ['ruby', 'rb rake gemspec'],
    ['php', 'php'],
    ['c', 'c cc cpp cxx h hh hpp hxx m mm'],
    ['shell', 'sh bash zsh bats mk'],
    ['text', 'yml yaml toml ini cfg conf properties'],
];
const BY_ENDING = new Map(LANGUAGES.flatMap(([language, endings]) => endings.split(' ').map((ending) => [ending, language])));
/** The last part of a path, in lower case. */
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
/** What a file is written in, by its name; undefined when nothing is known of it. */
function languageOf(path) {
    const name = nameOf(path);
    if (/^(?:(?:gnu)?makefile|dockerfile|containerfile|justfile|\.husky)\b|\.dockerfile$/.test(name))
        return 'shell';
    if (/^(?:rakefile|gemfile|guardfile|simplecov)$/.test(name))
        return 'ruby';
    if (name === 'jenkinsfile')
        return 'java';
    if (/^\.(?:coveragerc|flake8|pylintrc|gitlab-ci|rubocop)/.test(name))
        return 'text';
    return BY_ENDING.get(name.slice(name.lastIndexOf('.') + 1));
}
const TEST_FOLDER = /(?:^|\/)(?:tests?|__tests__|specs?|e2e|cypress|playwright|unittests?|integration[_-]?tests?|test[_-]?suite|androidtest|[\w-]{1,60}[._-]tests?|[\w-]{1,60}[._-]e2e)\//i;
/** Names by which the runners find tests without being told where. */
const TEST_NAMES = {
    js: /[._-](?:test|tests|spec|e2e|cy)\.[a-z]{2,4}$|(?:^|\/)__tests__\/|^test\.[a-z]{2,3}$/i,
    python: /(?:^|\/)test_[^/]*\.py$|_test\.py$|(?:^|\/)tests?\.py$/i,
    go: /_test\.go$/,
    java: /(?:Tests?|TestCase|IT|Spec|Suite)\.\w{2,6}$|(?:^|\/)Test[A-Z][^/]*\.\w{2,6}$/,
    rust: undefined,
    csharp: /Tests?\.cs$/,
    ruby: /_(?:spec|test)\.rb$|(?:^|\/)test_[^/]*\.rb$/,
    php: /(?:Test|\.phpt|Cest)\.?(?:php)?$/,
    c: /(?:^|[/_.-])(?:unit)?tests?[_.-]|[_.-]?(?:unit)?tests?\.\w{1,3}$|Tests?\.\w{1,3}$/i,
    shell: /\.bats$|(?:^|[/_-])tests?[._-][^/]*$|[_-]test\.sh$/i,
    text: undefined,
};
/**
 * How surely a runner finds tests in a file: 2 by its name, 1 by its folder, 0 by neither. A test that goes to a file of
 * a lower number may never run again.
 */
function foundBy(path) {
    const language = languageOf(path);
    if (language === undefined)
        return 0;
    if (TEST_NAMES[language]?.test(path))
        return 2;
    return TEST_FOLDER.test(path) ? 1 : 0;
}
const TEST_SETTINGS = /^(?:(?:jest|vitest|vitest\.workspace|playwright|cypress|karma|ava|wdio|nightwatch|protractor)\.(?:\w+\.)?(?:conf|config)\.\w{2,4}|jest[.-]setup.*|setup-?tests?\.\w{2,4}|vitest[.-]setup.*|\.mocharc.*|\.nycrc.*|\.c8rc.*|cypress\.json|conftest\.py|pytest\.ini|tox\.ini|noxfile\.py|\.coveragerc|phpunit.*\.xml.*|\.rspec|spec_helper\.rb|rails_helper\.rb|test_helper\.\w{2,4}|nextest\.toml|\.?codecov\.ya?ml|\.simplecov)$/;
/** Settings of a test runner. */
const isTestSettings = (path) => TEST_SETTINGS.test(nameOf(path));
/** A file that holds tests or serves them alone. */
const isTest = (path) => foundBy(path) > 0 ||
    TEST_FOLDER.test(path) ||
    isTestSettings(path) ||
    /(?:^|\/)(?:__mocks__|__fixtures__)\//.test(path);
/** A recorded result that tests compare with. */
const isSnapshot = (path) => /(?:^|\/)(?:__(?:image_)?snapshots__|snapshots|testdata|golden|goldens|golden[_-]?files|[\w.-]{1,80}-snapshots)\//i.test(path) || /\.(?:snap|snap\.new|ambr|golden|approved\.\w{1,8}|verified\.\w{1,8}|gold)$|[._-]golden\.\w{1,8}$/i.test(path);
/** A text for people. */
const isDocument = (path) => /\.(?:md|mdx|rst|adoc|asciidoc)$/i.test(path) ||
    /^(?:license|notice|authors|changelog|changes)(?:\.txt)?$/.test(nameOf(path));
/** Settings of a build on a server: workflows, pipelines, job definitions. */
const isPipeline = (path) => /(?:^|\/)(?:\.github\/workflows|\.circleci|\.buildkite|\.woodpecker|\.gitea|\.forgejo|\.azure-?pipelines|\.?tekton|prow|(?:config|ci|ci-operator)\/jobs)\//i.test(path) ||
    /^(?:\.gitlab-ci.*|\.travis|\.?appveyor|azure-pipelines.*|bitbucket-pipelines|\.drone|cloudbuild.*|\.cirrus|\.semaphore|buildspec.*|action|taskfile)\.ya?ml$|^jenkinsfile/.test(nameOf(path));
/** Settings of what checks the code: linters, type checkers. */
const isLintSettings = (path) => /^(?:\.?eslint.*|biome\.jsonc?|\.?oxlint.*|\.?stylelint.*|tslint.*\.json|\.jshintrc|\.prettierignore|tsconfig.*\.json|jsconfig\.json|deno\.jsonc?|\.flake8|\.?ruff\.toml|\.pylintrc|pylintrc|\.?mypy\.ini|pyrightconfig\.json|\.golangci.*|\.rubocop.*|\.?clippy\.toml|phpstan.*|psalm.*\.xml.*|phpcs.*|\.?phpmd.*|detekt.*|checkstyle.*|spotbugs.*|pmd.*\.xml|\.editorconfig|\.clang-tidy|\.yamllint.*|\.markdownlint.*|\.hadolint.*|\.shellcheckrc|\.pre-commit-config.*|\.swiftlint.*|\.credo.*|xo\.config.*|standard.*)$/.test(nameOf(path));
/** Settings of a project that hold those of its tests and linters among others. */
const isProjectSettings = (path) => /^(?:package\.json|pyproject\.toml|setup\.cfg|cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|nx\.json|project\.json|turbo\.json|angular\.json|directory\.build\.props|gradle\.properties|\w[\w.-]{0,80}\.csproj|makefile|next\.config\.\w{2,4}|vite\.config\.\w{2,4}|\.runsettings)$/.test(nameOf(path));
/** Written by a program and read by nobody. */
const isLock = (path) => /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|composer\.lock|poetry\.lock|uv\.lock|cargo\.lock|gemfile\.lock|go\.sum|packages\.lock\.json)$/.test(nameOf(path));

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/source.js


/** Reads a text by the language of its path; undefined for one that nothing is known of. */
function readSource(path, text) {
    const language = languageOf(path);
    if (language === undefined)
        return undefined;
    const { code, plain, comments } = mask(text, language);
    const [closes, lines] = [bracketsOf(code), linesOf(text)];
    return { path, text, language, code, plain, comments, closes, lines, found: foundBy(path) };
}
function linesOf(text) {
    const lines = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines.push(at + 1);
    return lines;
}
/** The line of a place, from 1. */
function source_lineOf({ lines }, at) {
    let [low, high] = [0, lines.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (lines[middle] <= at)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
const PAIRS = { ')': '(', ']': '[', '}': '{' };
/** A closing bracket closes the last of its kind, over whatever stands open within. */
function bracketsOf(code) {
    const closes = new Int32Array(code.length);
    const stack = [];
    const open = { '(': 0, '[': 0, '{': 0 };
    for (const { 0: char, index } of code.matchAll(/[()[\]{}]/g)) {
        const opener = PAIRS[char];
        if (opener === undefined) {
            stack.push(index);
            open[char] += 1;
        }
        else if (open[opener] > 0) {
            for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
                open[code[at]] -= 1;
                if (code[at] === opener) {
                    closes[at] = index;
                    break;
                }
            }
        }
    }
    return closes;
}
/** Past white space. */
function skipSpace(code, at) {
    let next = at;
    while (next < code.length && /\s/.test(code[next]))
        next += 1;
    return next;
}
/** The place of the bracket that closes the one at `at`; when nothing does, a place soon after. */
const closeOf = ({ code, closes }, at) => closes[at] || Math.min(code.length, at + UNCLOSED);
/** Characters that are taken for the inside of a bracket that nothing closes. */
const UNCLOSED = 200;
/** Most arguments, and characters of a call, that are looked at. */
const MOST_ARGUMENTS = 12;
/** Where the arguments of the bracket at `open` begin and end; at most twelve. */
function argumentsOf(source, open, most = MOST_ARGUMENTS) {
    const { code, closes } = source;
    const end = closeOf(source, open);
    const places = [];
    let from = open + 1;
    for (let at = from; at < end && places.length < most; at += 1) {
        const char = code[at];
        if (char === ',' || char === ';') {
            places.push([from, at]);
            from = at + 1;
        }
        else if (closes[at])
            at = closes[at];
    }
    if (places.length < most && code.slice(from, Math.min(end, from + 2_000)).trim() !== '')
        places.push([from, end]);
    return places;
}
/** How many elements a bracket holds. */
const elementsOf = (source, open) => argumentsOf(source, open, 10_000).filter(([from, to]) => source.code.slice(from, Math.min(to, from + 400)).trim() !== '').length;
/** What the string that begins at `at` holds, at most 300 characters; undefined when none begins there. */
function stringAt({ code, text }, at) {
    const mark = code[at];
    if (mark !== '"' && mark !== "'" && mark !== '`')
        return undefined;
    const end = code.indexOf(mark, at + 1);
    return end < 0 ? undefined : text.slice(at + 1, Math.min(end, at + 301));
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/waits.js

const waits_WORDS = '(?:timeout|time_?out|deadline|sleep|retry|retries|reruns?|attempts|flaky|flake)';
/** `timeout: 5000`, `RETRIES = 3`, `max_attempts=5`. */
const KEYED = new RegExp(`(?<![\\w$-])([\\w$-]{0,60}${waits_WORDS}[\\w$-]{0,40}|repeats|max_?runs)["']?\\s{0,9}(?::=|=>|[=:])(?!=)\\s{0,9}(?=[-+\\d.('"A-Za-z])`, 'gi');
/** `sleep(5)`, `jest.setTimeout(5000)`, `context.WithTimeout(ctx, time.Second)`, `@Timeout(5)`. */
const CALLED = new RegExp(`(?<![\\w$-])([\\w$-]{0,60}(?:${waits_WORDS}|delay|wait_?for|eventually)[\\w$-]{0,40})\\s{0,9}(?=\\()`, 'gi');
const COMMAND = /^[ \t]{0,200}(sleep|timeout)[ \t]{1,9}(?=\d)/gm;
/** `@flaky` alone: a number that nobody wrote. */
const FLAKY = /@(?:pytest\.mark\.)?(flaky|Flaky|Retry)\b(?!\s{0,9}\()/g;
const RETRIES = /retr|rerun|attempt|flak|repeats|runs$/;
const SLEEPS = /sleep|delay|^settimeout$|waitfortimeout/;
/** The waits of a text, in the order of their places. */
function waitsOf(source, blocks) {
    const { code, plain } = source;
    const found = [];
    const put = (at, given, value, text, call) => {
        if (value === undefined)
            return;
        const name = given.toLowerCase();
        const retries = RETRIES.test(name);
        const sleep = call && !retries && SLEEPS.test(name) && !/jest\.$|vi\.$|test\.$/.test(plain.slice(Math.max(0, at - 6), at));
        const endless = value <= 0 && !retries && !sleep;
        found.push({
            at,
            ahead: false,
            name,
            kind: retries ? 'retries-more' : 'timeout-longer',
            sleep,
            value: endless ? Number.POSITIVE_INFINITY : value,
            text,
        });
    };
    for (const match of code.matchAll(KEYED)) {
        const from = match.index + match[0].length;
        const text = /^[^,;)}\]\n]{0,80}\)?/.exec(plain.slice(from, from + 90))?.[0] ?? '';
        put(match.index, match[1], numberOf(text), `${match[0]}${text}`.trim(), false);
    }
    for (const match of code.matchAll(CALLED)) {
        const open = match.index + match[0].length;
        const values = argumentsOf(source, open, 6).map(([from, to]) => numberOf(plain.slice(from, Math.min(to, from + 100))));
        const known = values.filter((value) => value !== undefined);
        const text = plain.slice(match.index, Math.min(source.closes[open] || open, match.index + 80) + 1);
        put(match.index, match[1], known.length > 0 ? Math.max(...known) : undefined, text, true);
    }
    if (source.language === 'shell') {
        for (const match of code.matchAll(COMMAND)) {
            const text = /^\d[\d.]{0,20}[smh]?/.exec(plain.slice(match.index + match[0].length, match.index + match[0].length + 30))?.[0] ?? '';
            put(match.index, match[1], numberOf(text), `${match[0].trim()} ${text}`, true);
        }
    }
    for (const match of code.matchAll(FLAKY))
        put(match.index, match[1], 1, match[0], true);
    for (const block of blocks)
        for (const wait of lastArgument(source, block))
            put(wait.at, 'timeout', wait.value, wait.text, false);
    return found.sort((a, b) => a.at - b.at);
}
/** `it('name', () => {}, 20_000)`. */
function lastArgument({ code, language }, { at, end }) {
    if (language !== 'js')
        return [];
    const found = /,\s{0,40}(\d[\d_]{2,12}(?:\s?\*\s?\d[\d_]{0,9})?),?\s{0,40}\)$/.exec(code.slice(Math.max(at, end - 140), end));
    const value = numberOf(found?.[1] ?? '');
    return found && value !== undefined ? [{ at: end - found[0].length, value, text: found[1] }] : [];
}
/** Seconds by unit, as the words of a text spell it. */
const UNITS = [
    [/^(?:ns|nanos?\w*|nanosecond|from_nanos|fromnanos)$/, 1e-9],
    [/^(?:us|µs|micros?\w*|from_micros|microsecond)$/, 1e-6],
    [/^(?:ms|millis?\w*|from_millis|frommilliseconds|ofmillis|millisecond)$/, 1e-3],
    [/^(?:s|sec|secs|seconds?|from_secs\w*|fromseconds|ofseconds)$/, 1],
    [/^(?:m|min|mins|minutes?|from_mins|fromminutes|ofminutes)$/, 60],
    [/^(?:h|hours?|from_hours|fromhours|ofhours)$/, 3_600],
];
/**
 * What a short expression comes to: `30_000`, `5 * 1000`, `10*time.Second`, `Duration.ofSeconds(5)`, `30s`, `"5m"`. A number
 * without a unit is given as it is. Undefined for what names a value that stands elsewhere.
 */
function numberOf(expression) {
    const text = expression.trim().replace(/^["']|["']$/g, '');
    if (text === '' || text.length > 100)
        return undefined;
    let value = 1;
    let numbers = 0;
    for (const [piece] of text.matchAll(/\d[\d_]*(?:\.\d+)?|[A-Za-zµ_]+|[^\s\w]/g)) {
        if (/^\d/.test(piece)) {
            value *= Number(piece.replaceAll('_', ''));
            numbers += 1;
        }
        else if (/^[A-Za-zµ]/.test(piece)) {
            const unit = UNITS.find(([pattern]) => pattern.test(piece.toLowerCase()));
            if (unit)
                value *= unit[1];
            else if (!/^(?:time|duration|timespan|std|chrono|timeunit|of|from|n|timedelta|f|l|u|new|lit)$/i.test(piece))
                return undefined;
        }
        else if (!/^[*.:()_=,]$/.test(piece))
            return piece === '-' && numbers === 0 ? -1 : undefined;
    }
    return numbers > 0 && Number.isFinite(value) ? value : undefined;
}
/** Milliseconds that the runners of JavaScript give a test when it does not ask for more. */
const DEFAULT_MS = 5_000;
/**
 * The first wait that is longer than its likes were, or that is new where there was none; undefined when all are as long
 * as they were, or shorter.
 */
function longer(old, now, language) {
    const [before, after] = [ranked(old), ranked(now)];
    for (const [name, waits] of after) {
        for (const [index, wait] of waits.entries()) {
            const was = before.get(name)?.[index];
            if (was ? wait.value > was.value : addsTime(wait, language))
                return wait;
        }
    }
    return undefined;
}
/** By name, the longest first. */
function ranked(waits) {
    const names = new Map();
    for (const wait of waits) {
        const list = names.get(wait.name);
        if (list)
            list.push(wait);
        else
            names.set(wait.name, [wait]);
    }
    for (const list of names.values())
        list.sort((a, b) => b.value - a.value);
    return names;
}
const addsTime = ({ sleep, kind, value }, language) => sleep || kind === 'retries-more' ? value > 0 : language === 'js' && value > DEFAULT_MS;

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/commands.js





/** A program that checks something, by what it is called with. */
const TESTS = /\b(?:npm|pnpm|yarn|bun)[ \t]+(?:run[ \t]+|-\w[ \t]+){0,3}(?:test|t\b|e2e|unit|coverage|ci:|verify)[\w:-]{0,40}|(?<![\w-])(?:jest|vitest|mocha|ava|karma|cypress|playwright|nyc|pytest|tox|nox|unittest|behave|rspec|phpunit|pest|ctest|bats|ginkgo|gotestsum)\b|\brake[ \t]+(?:test|spec)|\b(?:go|cargo|dotnet|bazel|swift|mix|sbt|deno|rails|helm|xcodebuild)[ \t]+(?:[-\w]{1,20}[ \t]+)?(?:nextest|test)\b|\bmvnw?\b[^\n;&|]{0,100}\b(?:test|verify|install)\b|\bgradlew?\b[^\n;&|]{0,100}\b(?:test|check|build)\b|\bmake[ \t]+[^\n;&|]{0,60}\b(?:test|check|verify)[\w-]{0,30}|\bnode[ \t]+(?:-\S{1,40}[ \t]+){0,4}--test\b/g;
const LINTS = /\b(?:npm|pnpm|yarn|bun)[ \t]+(?:run[ \t]+|-\w[ \t]+){0,3}(?:lint|check|typecheck|type-check|types|tsc|validate)[\w:-]{0,40}|(?<![\w-])(?:eslint|biome|tsc|prettier|ruff|flake8|mypy|pyright|pylint|bandit|rubocop|shellcheck|hadolint|yamllint|actionlint|ktlint|detekt|checkstyle|golangci-lint|staticcheck|stylelint|oxlint|phpstan|psalm|kubeconform|codespell|tflint|semgrep|pre-commit|govulncheck)\b|\bgo[ \t]+vet\b|\bcargo[ \t]+(?:clippy|fmt|check|deny|audit)\b|\bmake[ \t]+[^\n;&|]{0,60}\b(?:lint|vet|fmt)[\w-]{0,30}|\bhelm[ \t]+lint\b/g;
const INSTALLS = /^\s*(?:sudo[ \t]+)?(?:npm|pnpm|yarn|pip3?|python3? -m pip|brew|apt(?:-get)?|apk|gem|cargo|go|uv|poetry|composer|dnf)[ \t]+(?:-\S+[ \t]+)*(?:install|i|add|get|require|ci)\b(?![\w:])/;
/** What may fail without harm: it tidies up, or it asks. */
const HARMLESS = /^(?:sudo|@|-|exec|command|then|do|else|if|!|\s|\w+=\S*)*(?:rm|rmdir|kill|pkill|killall|mkdir|umount|unlink|ln|grep|egrep|rg|wait|read|trap|true|false|popd|userdel|groupadd|useradd|cat|ls|echo|which|type|hash|stat|diff|git[ \t]+(?:branch|tag|remote|worktree|config|stash|fetch|diff|rev-parse|describe)|docker[ \t]+(?:rm|stop|kill|network|volume|logs|rmi|compose[ \t]+(?:down|logs))|docker-compose[ \t]+(?:down|logs)|kubectl[ \t]+(?:delete|logs|get|describe)|kind[ \t]+delete|helm[ \t]+uninstall|minikube[ \t]+(?:delete|stop)|ip|iptables|systemctl[ \t]+stop|service|\[\[?|test|command)\b|^\s*$/;
const EITHER = /\|\|[ \t]{0,9}(?:true|:|\/bin\/true|exit[ \t]{1,9}0|return[ \t]{1,9}0|echo|printf|(?=\$\{\{))(?![\w./-])/g;
const FLAGS = /(?<![^\s"'=[,])(--pass-?with-?no-?tests|--passWithNoTests|--deselect|--ignore(?:-glob|-path|-pattern)?|--exclude[\w-]{0,20}|--skip[\w-]{0,20}|-skip|-DskipTests|-DskipITs|-Dmaven\.test\.(?:skip|failure\.ignore)|--testPathIgnorePatterns|--allow-?failure\w{0,9}|--continue-on-error|--exit-zero|--issues-exit-code|--no-cov\w{0,20}|--cap-lints|--disable[\w-]{0,20}|--forceExit|--updateSnapshots?|--update-snapshots|--snapshot-update|--ci=false|--no-strict\w{0,20}|-x[ \t]+test|--quiet-exit|-k[ \t=]+["']?[^\n"']{0,60}\bnot\b|-m[ \t=]+["']?[^\n"']{0,60}\bnot\b|-[AW][ \t]+(?:warnings|clippy)[\w:]{0,40}|--invert-grep|--fgrep-invert|--test-skip)(?:[= \t]+("[^"\n]{0,100}"|'[^'\n]{0,100}'|[^\s"';&|-][^\s"';&|]{0,100}))?/g;
const ANYWHERE = /--no-verify\b|-DskipTests\S{0,10}|-Dmaven\.test\.(?:skip|failure\.ignore)\S{0,10}|\bset[ \t]+\+(?:e\b|o[ \t]+(?:errexit|pipefail)|[a-z]{0,4}e)/g;
const NUMBERS = /(?<![^\s"'])-{1,2}([\w.-]{0,40}(?:timeout|retries|retry|reruns|attempts|rerunFailingTestsCount|max-warnings|fail-under|min-coverage))[= \t]+["']?(\d[\w.]{0,20})|(?<![^\s;&|(])(sleep|timeout)[ \t]+(?:-\S{1,20}[ \t]+){0,3}(\d[\d.]{0,12}[smh]?)\b/gi;
const STRICT = /(?<!\S)(?:-race|-Werror|--strict\S{0,20}|--max-warnings\S{0,9}|-D[ \t]+warnings|--check-coverage|--cov-fail-under|--fail-under|--frozen-lockfile|--locked|--forbid-only|--strict-markers)(?![\w-])|\bset[ \t]+-[a-z]{0,6}e[a-z]{0,6}\b|\bpipefail\b|\.\/\.\.\./g;
/** Commands whose failure counts less than it did, and checks that are not called any more (W6). */
function moreIgnored(pairs) {
    const files = pairs.map((pair) => ({
        ...pair,
        old: commandsOf(pair.was, pair.before, pair.old),
        now: commandsOf(pair.path, pair.after, pair.now),
    }));
    const total = (kind, side) => files.reduce((sum, file) => sum + file[side].checks.filter((check) => check.kind === kind).length, 0);
    const fewer = {
        tests: total('tests', 'now') < total('tests', 'old'),
        linters: total('linters', 'now') < total('linters', 'old'),
    };
    return files.flatMap(({ path, old, now, after }) => {
        const count = (side, kind) => side.checks.filter((check) => check.kind === kind).length;
        const less = (kind) => fewer[kind] && count(now, kind) < count(old, kind);
        const here = { tests: less('tests'), linters: less('linters') };
        const lost = added(now.checks, old.checks, ({ text }) => text).filter(({ kind }) => here[kind]);
        const slack = after === null || lost.length > 0 ? [] : added(now.strict, old.strict, ({ text }) => text);
        return [
            ...added(old.marks, now.marks, ({ key }) => key).map(({ kind, line, what }) => ({ kind, path, line, what })),
            ...lost.map(({ text, line, kind }) => ({
                kind: kind === 'tests' ? 'test-deleted' : 'rule-disabled',
                path,
                line,
                what: `${finding_quoted(text)} is not called any more.`,
            })),
            ...slack.map(({ text, line }) => ({
                kind: text.includes('under') || text.includes('coverage') ? 'coverage-lowered' : 'rule-disabled',
                path,
                line,
                what: `A command lost ${finding_quoted(text)}.`,
            })),
            ...numbersWorse(path, old, now),
        ];
    });
}
function numbersWorse(path, old, now) {
    const before = new Map();
    for (const { name, value } of [...old.numbers].sort((a, b) => b.value - a.value))
        before.set(name, [...(before.get(name) ?? []), value].slice(0, 50));
    const next = new Map();
    return [...now.numbers]
        .sort((a, b) => b.value - a.value)
        .flatMap(({ name, value, line, text }) => {
        const index = next.get(name) ?? 0;
        next.set(name, index + 1);
        const was = before.get(name)?.[index];
        const what = `A command waits longer, or tries more often: ${finding_quoted(text)}.`;
        if (/under|coverage/.test(name))
            return was !== undefined && value < was
                ? [{ kind: 'coverage-lowered', path, line, what: `A command asks for less coverage: ${finding_quoted(text)}.` }]
                : [];
        if (/max-warnings/.test(name))
            return was !== undefined && value > was
                ? [{ kind: 'rule-disabled', path, line, what: `A command allows more warnings: ${finding_quoted(text)}.` }]
                : [];
        const retries = /retr|rerun|attempts/.test(name);
        const more = was === undefined
            ? (retries || name === 'sleep') && value > 0 && (old.checks.length > 0 || old.numbers.length > 0 || retries)
            : value > was;
        return more ? [{ kind: retries ? 'retries-more' : 'timeout-longer', path, line, what }] : [];
    });
}
const COMMAND_KEYS = /^(?:run|script|scripts|command|commands|cmd|cmds|entrypoint|args|before_script|after_script|addopts|inlinescript|bash|sh|pwsh|test|testcommand|entry|exec|commands_pre|extraargs|test_args)$/i;
/** The commands of a file: its own text when it is a script, else the values that are commands. */
function commandsOf(path, text, settings) {
    const commands = { marks: [], numbers: [], strict: [], checks: [] };
    if (text === null)
        return commands;
    if (languageOf(path) === 'shell') {
        const lines = linesOf(text);
        const close = isTest(path) ||
            isPipeline(path) ||
            /(?:^|\/)(?:hack|ci|\.ci|scripts?|build|tools)\//i.test(path) ||
            nameOf(path).includes('make');
        read(commands, text, (at) => source_lineOf({ lines }, at), { close, verdict: isTest(path) });
        return commands;
    }
    if (!/\.(?:ya?ml|jsonc?|toml|ini|cfg)$/i.test(path))
        return commands;
    for (const { path: place, key, value, line } of settings) {
        const scripts = place.startsWith('scripts/');
        if (!scripts && !COMMAND_KEYS.test(key))
            continue;
        const check = key === 'addopts' || (scripts && /test|lint|check|e2e|spec|cover|ci|verify|type/.test(key));
        read(commands, value, () => line, { close: true, verdict: true, check });
    }
    return commands;
}
function read(commands, text, lineAt, scope, deep = 0) {
    const { code, plain } = mask(text, 'shell');
    const segmentAt = (at) => plain
        .slice(Math.max(0, at - 300), at)
        .split('\n')
        .at(-1);
    const lineTextAt = (at) => segmentAt(at) + plain.slice(at, at + 500).split('\n')[0];
    const checks = (line) => scope.check === true || line.search(TESTS) >= 0 || line.search(LINTS) >= 0;
    const mark = (at, key, kind, what) => void commands.marks.push({ key, kind, line: lineAt(at), what });
    for (const { index, 0: found } of code.matchAll(EITHER)) {
        const left = segmentAt(index)
            .split(/;|&&|\|\||[|(]/)
            .at(-1)
            .trim();
        const echoes = /echo|printf/.test(found);
        if (HARMLESS.test(left) || (!scope.close && !checks(left)) || (echoes && !checks(left)))
            continue;
        mark(index, `${left} ${found}`, 'error-ignored', `The failure of ${finding_quoted(left)} counts no more: ${finding_quoted(found)}.`);
    }
    // What a flag is given may be quoted, but the flag itself is not.
    for (const { index, 0: whole } of plain.matchAll(FLAGS)) {
        if (code[index] !== '-' || !checks(lineTextAt(index)))
            continue;
        const kind = /skip|deselect|ignore|exclude|^-[kmx]\b|invert/i.test(whole)
            ? 'test-skipped'
            : /cov/.test(whole)
                ? 'coverage-lowered'
                : 'error-ignored';
        mark(index, whole, kind, `A check is called with ${finding_quoted(whole)}.`);
    }
    for (const { index, 0: found } of code.matchAll(ANYWHERE)) {
        if (/^set/.test(found) && !scope.close)
            continue;
        mark(index, found, /skip/.test(found) ? 'test-skipped' : 'error-ignored', `A command has ${finding_quoted(found)}.`);
    }
    if (scope.verdict) {
        for (const { index } of code.matchAll(/(?:[;&]|^|\n)[ \t]{0,40}exit[ \t]{1,9}0\b/g))
            mark(index, 'exit 0', 'error-ignored', `A script ends with ${finding_quoted('exit 0')}, whatever failed before.`);
    }
    for (const match of code.matchAll(NUMBERS)) {
        const [found, flag, given, word, span] = match;
        const value = numberOf(given ?? span ?? '');
        if (value !== undefined)
            commands.numbers.push({
                name: (flag ?? word ?? '').toLowerCase(),
                value,
                line: lineAt(match.index),
                text: found.trim(),
            });
    }
    for (const { index, 0: found } of code.matchAll(STRICT))
        commands.strict.push({ text: found.trim(), line: lineAt(index) });
    for (const [kind, pattern] of [
        ['tests', TESTS],
        ['linters', LINTS],
    ]) {
        for (const { index, 0: found } of code.matchAll(pattern)) {
            if (!INSTALLS.test(segmentAt(index)
                .split(/;|&&|\|\|/)
                .at(-1) + found))
                commands.checks.push({ text: found.trim(), line: lineAt(index), kind });
        }
    }
    if (deep < 2) {
        for (const { index, 0: found, 2: quote } of code.matchAll(/\b(?:ba|z|da)?sh([ \t]+-\w{1,6}){1,3}[ \t]+(["'])/g)) {
            const from = index + found.length;
            const end = code.indexOf(quote, from);
            if (end > from)
                read(commands, text.slice(from, end), (at) => lineAt(from + at), scope, deep + 1);
        }
    }
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/strictness.js
const LITERAL = /^(?:true|false|null|nil|None|True|False|undefined|NULL|nullptr|:?[a-z]{1,9}:\s?true|-?\d[\d._]{0,30}|"[^"]{0,200}"|'[^']{0,200}'|`[^`$]{0,200}`)$/;
/** A name or a path of names: the same twice is the same value. */
const NAME = /^[\w$][\w$.[\]]{0,100}$/;
const ALWAYS = /\|\|\s?true\b|\bor True\b|\|\|\s?1\b/;
const WILD = /\bexpect\.any(?:thing)?\b|\bmock\.(?:ANY|Anything)\b|\bgomock\.Any\b|(?<![\w.])ANY\b|\bIt\.IsAny\b|(?<![\w.])any(?:String|Int|Object)?\(\)|\banything\b|\bapprox\b/;
const BROAD = /^(?:\w{1,40}[.:]{1,2})?(?:Exception|BaseException|Throwable|Error|StandardError|RuntimeException|AnyError)(?:\.class|::class)?$/;
/** Words of matchers, without the prefix that says that they are some. */
const THERE = /^(?:truthy|falsey|falsy|ok|okay|true|false|defined|notnull|notnil|notnone|notundefined|notempty|exists?|present|notblank|noerror|noerr|success|succeed|succeeded|nothrow|notthrow|doesnotthrow|notthrows|instanceof|instance|typeof|a|an|any|anything|called|beencalled|calledonce|iscalled|nothrownoexception|notraise|nothavoccurred|beenvisible|isinstance|instanceofexactly|doesnotthrowexception|thrownoexception|isnotempty)$/;
const EXACT = /equal|^eq|eq$|eql$|same|identical|^be$|^tobe$|^is$|strict|exact|calledwith|calledtimes|calledoncewith|nthcalled|lastcalled|calledexactly|returnedwith|null$|nil$|none$|undefined$|nan$|zero$|^empty$|isempty|haslength|lengthof|^length|^len$|hassize|havesize|count$|^hascount|jsoneq|elementsmatch|containexactly|matcharray|fail|code$|status/;
const THROWS = /throw|raise|panics|reject/;
/** What asserts that its argument holds. */
const CONDITION = /^(?:|true|ok|that|test|message|condition|truthy)$/;
/** How much a call asserts by its name and its arguments: `assertEqual(a, 3)`, `assert.ok(a)`, `EXPECT_NEAR(a, b, 1)`. */
function callLevel(name, given, whole) {
    const word = bare(name);
    // Go hands the test itself to the call.
    const go = /^(?:assert|require|must|qt|check)\.[A-Z]/.test(whole) && /^(?:[tbgc]|tb|tt|\w\.T\(\))$/.test(given[0] ?? '');
    const values = go ? given.slice(1) : given;
    if (word === 'pass' || ALWAYS.test(whole))
        return 0;
    if (/^(?:error|fatal|fail|panic|unreachable|flunk|addfailure|failnow)f?$/.test(word))
        return 3;
    const [first = '', second = ''] = values;
    const compares = values.length > 1 && /equal|^eq|eq$|same|identical|^is$/.test(word);
    if (values.length > 0 && (compares || CONDITION.test(word)) && values.every((value) => LITERAL.test(value)))
        return 0;
    if (compares && first === second && NAME.test(first))
        return 0;
    if (THROWS.test(word) && !/not|no/.test(word))
        return thrown(values, whole);
    if (CONDITION.test(word)) {
        return second !== '' && word === 'that'
            ? matcherLevel(second)
            : conditionLevel(first, values.length > 1 ? second : '');
    }
    const level = wordLevel(word);
    // What equals `true` is no more than true.
    if (level === 3 && values.slice(0, 2).some((value) => /^(?:true|True|false|False)$/.test(value)))
        return 1;
    return level === 3 && WILD.test(whole) ? 2 : level;
}
/** How much the last word of a chain asserts: `expect(a).not.toBe(3)`. */
function chainLevel(name, subject, given, negated, whole) {
    const word = bare(name);
    const [first] = given;
    if (LITERAL.test(subject) && given.every((value) => LITERAL.test(value)))
        return 0;
    if (first !== undefined && first === subject && NAME.test(subject))
        return 0;
    if (ALWAYS.test(whole))
        return 0;
    if (THROWS.test(word))
        return negated ? 1 : thrown(given, whole);
    // Gomega and Hamcrest put the matcher into the call.
    const level = /^(?:to|toeventually|should|satisfy)$/.test(name.toLowerCase()) && first !== undefined
        ? matcherLevel(first)
        : wordLevel(word);
    if (negated)
        return level === 3 && !/null|nil|none|undefined|empty/.test(word + (first ?? '').toLowerCase()) ? 2 : 1;
    return level === 3 && WILD.test(whole) ? 2 : level;
}
/** How much a statement asserts: `assert a == 3`. */
function statementLevel(text) {
    const condition = text.replace(/^assert\b\s*/, '');
    if (ALWAYS.test(condition) ||
        /^\(?(?:True|1|not False|true)\)?\s*(?:[,;:]|$)/.test(condition) ||
        /^["']/.test(condition))
        return 0;
    const same = /^([\w.]{1,80}) (?:==|is) ([\w.]{1,80})\s*(?:,|$)/.exec(condition);
    if (same && same[1] === same[2])
        return 0;
    return conditionLevel(condition, '');
}
/** How much a line of RSpec or minitest asserts: `expect(a).to eq 3`. */
function rubyLevel(name, text) {
    const chain = /\.(?:to|to_not|not_to|should|should_not)[\s(]{1,9}(?:be_)?(\w{1,60})(.{0,200})/s.exec(text);
    if (!chain) {
        const given = text
            .replace(/^[\w.]{1,80}[\s(]{0,9}/, '')
            .replace(/\)$/, '')
            .split(/,\s*/)
            .slice(0, 3);
        return callLevel(name, given, text);
    }
    const [, word = '', rest = ''] = chain;
    if (word === 'be' && /^\s*[<>]/.test(rest))
        return 2;
    const subject = /^expect\s?\(\s?([^()]{0,100}?)\s?\)/.exec(text)?.[1] ?? '';
    const given = rest.replace(/^[\s(]+/, '').replace(/\)?\s*$/, '');
    return chainLevel(word, subject, given === '' ? [] : [given], /\.(?:to_not|not_to|should_not)\b/.test(text), text);
}
/** How much a command of a shell test asserts: `[ "$status" -eq 0 ]`. */
function commandLevel(text) {
    if (/^(?:run )?(?:assert|refute)/.test(text))
        return /--partial|--regexp|-[pe]\b/.test(text) ? 2 : 3;
    if (/^(?:! )?(?:\[\[?|test) (?:1|true|0 -eq 0|1 -eq 1)\s?\]/.test(text) || /\|\| ?(?:true|:)/.test(text))
        return 0;
    if (/ -eq | == | = /.test(text))
        return /\*/.test(text) ? 2 : 3;
    return / -[nzefdrwx] /.test(text) ? 1 : 2;
}
/** The word of a matcher without what all of them begin with. */
const bare = (name) => {
    const word = name.toLowerCase().replace(/[_!]/g, '');
    const short = word.replace(/^(?:xctassert|boostcheck|boostrequire|boosttest|staticrequire|testassert|assert|expect|check|require|verify|refute)(?:that)?/, '');
    const plain = /^(?:xct)?assertthat$|^that$/.test(word) ? 'that' : short;
    const matcher = plain.replace(/^(?:to|should|must|wont)(?=\w)/, '').replace(/^(?:be|is|have)(?=\w)/, '');
    return word.startsWith('refute') || word.startsWith('wont')
        ? `not${matcher}`
        : matcher === '' && plain !== ''
            ? plain
            : matcher;
};
function wordLevel(word) {
    if (THERE.test(word))
        return 1;
    if (/^(?:not|doesnot|isnot|ne$|unequal)/.test(word))
        return /null|nil|none|undefined|empty/.test(word) ? 1 : 2;
    if (/almost|close|approx|delta|near|within|greater|less|atleast|atmost|contain|include|match(?!array)|subset|superset|startswith|endswith|instance/.test(word) &&
        !/containexactly|elementsmatch/.test(word))
        return 2;
    return EXACT.test(word) ? 3 : 2;
}
/** `Equal(3)`, `is(3)`, `Is.EqualTo(3)`: by the words in it. */
function matcherLevel(matcher) {
    const words = (/^[\w.]{1,100}/.exec(matcher)?.[0] ?? '').split('.').map(bare);
    if (words.some((word) => word === 'not'))
        return words.some((word) => /null|nil|empty/.test(word)) ? 1 : 2;
    return Math.max(...words.map(wordLevel), 1);
}
/** A condition as it is written. */
function conditionLevel(condition, second) {
    const text = second !== '' && !LITERAL.test(second) && LITERAL.test(condition) ? second : condition;
    if (LITERAL.test(text))
        return 0;
    if (/\bis not None\b|!==? ?(?:null|undefined|nil|nullptr|None)\b|\bisinstance\(|\binstanceof\b/.test(text))
        return 1;
    const or = /\|\|| or /.test(text);
    if (/[^=!<>]==[^=]|===|\bis (?:None|True|False)\b|\.equals\(|\.is_(?:none|err)\(/.test(text))
        return or || WILD.test(text) ? 2 : 3;
    if (/!=|[<>]| in |~=|\.(?:contains|includes|startsWith|startswith|endsWith|endswith|matches|match|test)\(/.test(text))
        return 2;
    return 1;
}
/** Which error must come: any, one of a class, or one that says something. */
function thrown(given, whole) {
    const generic = /<\s?(\w{1,60})\s?>/.exec(whole.slice(0, 120))?.[1];
    const [first] = given;
    const kind = generic ?? first;
    if (kind === undefined || /=>|->|^function|^lambda|^\(\)|^\{/.test(kind) || BROAD.test(kind))
        return /match ?=/.test(whole) ? 2 : 1;
    const says = /match ?=|expected ?=/.test(whole) || given.some((value) => /^["'`/]|^r["']/.test(value));
    return says ? 3 : 2;
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/assertions.js


/** Calls that assert something, by language; the last word before the bracket is their name. */
const CALLS = {
    js: /(?<![\w$])(?:(?:expect|assert|chai|should|verify)\w{0,60}(?:\s{0,9}\.\s{0,9}[a-zA-Z]\w{0,60}){0,3}|t\s{0,9}\.\s{0,9}(?:assert\.)?(?:is|not|deepEqual|notDeepEqual|like|truthy|falsy|true|false|throws\w{0,9}|notThrows\w{0,9}|regex|snapshot|ok|equal|strictEqual|same|pass|fail|match|rejects|error)|\w{1,60}\.should(?:\.\w{1,30}){1,6})\s{0,9}(?=\()/g,
    python: /(?<!\w)(?:self\s{0,9}\.\s{0,9})?(?:\w{1,40}\.){0,4}(?:(?:assert|expect|verify|check)_?\w{0,60}|fail(?:If|Unless)?\w{0,40}|raises|warns|should_\w{1,60})\s{0,9}(?=\()/g,
    go: /(?<![\w$])(?:(?:assert|require|qt|must|check)\.[A-Z]\w{0,60}|(?:is|c|s|suite|r|a)\.(?:(?:Require|Assert)\(\)\.\w{1,60}|(?:Not)?(?:Assert|Check|Equal|True|False|Nil|NoErr|Error|Contains|Len|Empty|ElementsMatch|Greater|Less|InDelta|Panics|Zero|JSONEq|Eventually|Fail)\w{0,30})|(?:t|b|f|tb|tt|T\(\))\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)|(?:Expect|Eventually|Consistently|Ω)\w{0,20}|(?:assert|expect|check|verify|must)[A-Z]\w{0,60})\s{0,9}(?=\()/g,
    java: /(?<![\w$])(?:\w{1,60}\.)?(?:(?:assert|expect|verify|should|XCTAssert|check)\w{0,60}|fail|XCTFail)\s{0,9}(?:<[^()\n]{0,80}>\s{0,9})?(?=[({])|\bshould(?:Be|Not|Have|Contain|Throw|Equal)\w{0,60}\b(?=\s+\S)/g,
    rust: /(?<!\w)(?:(?:prop_)?assert\w{0,60}!|panic!|unreachable!|(?:assert|expect|check|verify)_\w{1,60}|\w{0,40}\.expect_err)\s{0,9}(?=[([{])|#\[\s{0,9}should_panic[^\]\n]{0,200}\]/g,
    csharp: /(?<![\w$])(?:(?:\w{0,20}Assert|Check)\.\w{1,60}(?:\.\w{1,60}){0,3}|(?:assert|expect|verify|Assert|Expect|Verify|Should)\w{0,60}|\w{1,60}\.(?:Should|Verify\w{0,30}))\s{0,9}(?:<[^()\n]{0,80}>\s{0,9})?(?=\()/g,
    ruby: /(?<![\w$.:])(?:assert\w{0,60}|refute\w{0,60}|expect|is_expected|flunk)\b|\.(?:must|wont)_\w{1,60}|\.should(?:_not)?\b/g,
    php: /(?:\$this\s{0,9}->|self::|static::|Assert::)\s{0,9}(?:assert|expect|fail)\w{0,60}\s{0,9}(?=\()|(?<![\w$>])expect\s{0,9}(?=\()|->\s{0,9}(?:should\w{1,40}|expects)\s{0,9}(?=\()/g,
    c: /(?<!\w)(?:(?:EXPECT|ASSERT|CHECK|REQUIRE|BOOST_(?:CHECK|REQUIRE|TEST)|TEST_ASSERT|CU_ASSERT|STATIC_REQUIRE|CATCH_(?:CHECK|REQUIRE))_?\w{0,60}|FAIL|ADD_FAILURE|assert\w{0,60}|static_assert|assert_\w{1,60}|XCTAssert\w{0,60})\s{0,9}(?=\()/g,
};
/** Statements and commands that assert something, each on its line. */
const LINES = {
    python: /^[ \t]{0,200}assert\b(?!\s{0,9}=)/gm,
    java: /^[ \t]{0,200}assert\b(?!\s{0,9}[=(.<])/gm,
    shell: /^[ \t]{0,200}(?:(?:!|run)[ \t]{1,9})?(?:\[\[?[ \t]|test[ \t]|assert\w{0,60}\b|refute\w{0,60}\b|grep[ \t]|diff[ \t]|cmp[ \t])/gm,
};
/** Longest text of one assertion that is looked at. */
const LONGEST = 400;
/** What a text asserts, in the order of its places. What stands within another assertion counts for itself. */
function assertionsOf(source) {
    const calls = CALLS[source.language];
    const lines = LINES[source.language];
    return [
        ...(lines ? [...source.code.matchAll(lines)].map((match) => statement(source, match)) : []),
        ...(calls ? [...source.code.matchAll(calls)].flatMap((match) => call(source, match)) : []),
    ].sort((a, b) => a.at - b.at);
}
const written = (source, from, to) => source.plain
    .slice(from, Math.min(to, from + LONGEST))
    .replace(/\s+/g, ' ')
    .trim();
/** Where the line of a place ends, or what its brackets hold over several lines; not far behind LONGEST. */
function assertions_lineEnd({ code, closes }, from) {
    let to = from;
    while (to < Math.min(code.length, from + LONGEST) && code[to] !== '\n')
        to = (closes[to] || to) + 1;
    return to;
}
/** `assert x == 1, "message"`, `[ "$status" -eq 0 ]`. */
function statement(source, match) {
    const at = match.index + match[0].search(/\S/);
    const text = written(source, at, assertions_lineEnd(source, at));
    return { at, ahead: false, text, level: source.language === 'shell' ? commandLevel(text) : statementLevel(text) };
}
/** Calls whose assertion is said by the chain behind them. */
const FLUENT = /^(?:expect|expectTypeOf|expectThat|Expect|ExpectWithOffset|Eventually|Consistently|Ω|assertThat|Should|that|soft|poll|verify)$/;
/** Words of a chain that assert nothing themselves. */
const LINKS = /^(?:to|be|been|is|that|which|and|has|have|with|at|of|same|but|does|still|also|not|resolves|rejects|deep|nested|own|ordered|all|Should|And|Which|as|describedAs|because|extracting|withFailMessage|overridingErrorMessage|WithTimeout|Within|WithPolling|WithContext|usingRecursiveComparison|asString|first|last|catch|then|finally)$/;
/** A call, and each link of the chain behind it that asserts something. */
function call(source, match) {
    const { code, language } = source;
    const at = match.index + Math.max(0, match[0].search(/\S/));
    const open = match.index + match[0].length;
    const ahead = match[0].startsWith('#[');
    const name = (/(\w+|Ω)!?\s*(?:<[^()]*>\s*)?$/.exec(match[0].replace(/\][^\]]*$/, ''))?.[1] ?? match[0]).trim();
    if (language === 'ruby') {
        const text = written(source, at, assertions_lineEnd(source, at));
        return [{ at, ahead, text, level: rubyLevel(name, text) }];
    }
    const bracket = '([{'.includes(code[open] ?? ' ');
    const end = bracket ? closeOf(source, open) + 1 : assertions_lineEnd(source, open);
    const given = bracket ? piecesOf(source, open) : [];
    const links = FLUENT.test(name) ? chainOf(source, end) : [];
    const text = written(source, at, links.at(-1)?.end ?? end);
    if (links.length === 0) {
        // `expect(x)` alone asserts nothing, but `.expect(200)` of a request does.
        const alone = /^(?:expect|Expect|assertThat)$/.test(name) &&
            given.length < 2 &&
            match[0].trim() === name &&
            code[at - 1] !== '.';
        const level = ahead
            ? /expected/.test(code.slice(at, open))
                ? 3
                : 2
            : alone
                ? 0
                : /^(?:verify|expect|should)$/.test(name)
                    ? 3
                    : callLevel(name, given, text);
        return [{ at, ahead, text, level }];
    }
    const asserting = links.filter((link) => !LINKS.test(link.name) || (link.given.length > 0 && /^(?:to|Should|is|be)$/i.test(link.name)));
    const negated = /[.>\s](?:not|never|notTo|toNot|NotTo|ToNot|ShouldNot)\b/.test(code.slice(end, Math.min(links.at(-1).end, end + 100)));
    return (asserting.length > 0 ? asserting : [links.at(-1)]).map((link, index) => ({
        at: index === 0 ? at : link.at,
        ahead,
        text: index === 0 ? text : written(source, link.at, link.end),
        level: name === 'verify'
            ? 3
            : chainLevel(/^(?:notTo|toNot|NotTo|ToNot|ShouldNot)$/.test(link.name) ? 'to' : link.name, given[0] ?? '', link.given, negated, text),
    }));
}
const assertions_NEXT = /\s{0,60}(?:\?\.|\.|->)\s{0,20}([A-Za-z_]\w{0,60})(?:<[^()\n]{0,60}>)?/y;
/** `.not.toBe(3)`, `->toBe(3)`, `.To(Equal(3))`: the words behind a call. */
function chainOf(source, from) {
    const { code } = source;
    const links = [];
    for (let at = from; links.length < 20;) {
        assertions_NEXT.lastIndex = at;
        const found = assertions_NEXT.exec(code);
        if (!found)
            break;
        const open = assertions_NEXT.lastIndex;
        at = code[open] === '(' ? closeOf(source, open) + 1 : open;
        links.push({
            at: found.index,
            end: at,
            name: found[1] ?? '',
            given: code[open] === '(' ? piecesOf(source, open) : [],
        });
    }
    return links;
}
/** The arguments of a call as they are written. */
const piecesOf = (source, open) => argumentsOf(source, open, 6).map(([from, to]) => written(source, from, to));

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/block.js
/**
 * The block of each mark, by number; -1 for none. Both lists are in the order of their places. A mark ahead belongs to the
 * block that begins next, or to the one that it stands in the head of.
 */
function block_ownersOf(blocks, marks) {
    const open = [];
    let next = 0;
    return marks.map(({ at, ahead }) => {
        while (next < blocks.length && blocks[next].at <= at) {
            open.push(next);
            next += 1;
        }
        while (open.length > 0 && blocks[open.at(-1)].end <= at)
            open.pop();
        const around = open.at(-1);
        const inHead = around !== undefined && at < blocks[around].body;
        if (!ahead || inHead)
            return around ?? -1;
        return next < blocks.length ? next : -1;
    });
}
/** Of each block the one around it, by number; -1 for none. The blocks are in the order of their places. */
const parentsOf = (blocks) => {
    const open = [];
    return blocks.map(({ at }, index) => {
        while (open.length > 0 && blocks[open.at(-1)].end <= at)
            open.pop();
        const parent = open.at(-1) ?? -1;
        open.push(index);
        return parent;
    });
};
/** Every match of a pattern in the code of a text. */
const inCode = (source, pattern) => [...source.code.matchAll(pattern)];
/** The first characters of the code that a test runs; undefined when it has no body of its own. */
function insideOf({ code, language }, { body, end }, most) {
    const text = code.slice(body, Math.min(end, body + most));
    const start = (BODY[language] ?? /\{/).exec(text);
    return start ? text.slice(start.index + start[0].length) : undefined;
}
/** What a body begins behind. */
const BODY = {
    js: /=>\s{0,20}\{|\)\s{0,20}\{/,
    python: /:[ \t]{0,20}(?:\r?\n)?(?:\s{0,80}("""|''')[\s\S]{0,600}?\1)?/,
    ruby: /\n/,
};

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/declare-calls.js


/**
 * Tests that are declared by a call with a name and a function: jest, vitest, mocha, node:test, ava, playwright, Deno;
 * Ginkgo, Kotest, Pest and subtests of Go.
 */
const declare_calls_CALLS = {
    js: /(?<![\w$.])(?:(?:t|Deno)\.)?([fx]?(?:describe|context|it|test|specify)|suite|feature|scenario)((?:\s{0,9}\.\s{0,9}[a-zA-Z]{1,20}){0,4})\s{0,9}(?:<[^()\n]{0,200}>\s{0,9})?(?=[(`])/g,
    go: /(?<![\w$])(?:[a-z]\w{0,20}\.(Run)|([PXF]?(?:Describe|Context|When|It|Specify|Entry|DescribeTable)))()\s{0,9}(?=\()/g,
    java: /(?<![\w$.])([fx]?(?:describe|context|it|test|should|expect|feature|scenario)|ignore)()\s{0,9}(?=\(\s{0,9}")/g,
    php: /(?<![\w$>:])(describe|it|test|todo)()\s{0,9}(?=\(\s{0,9}['"])/g,
};
const SUITE = /^[fxPXF]?(?:describe|context|suite|feature|Describe|Context|When|DescribeTable)$/;
const SKIPS = new Set(['skip', 'todo', 'failing', 'fails', 'fixme', 'ignore', 'skipIf', 'runIf', 'if']);
/** Members of `test` that declare no test. */
const OTHERS = /^(?:(?:step|use|extend|slow|info|expect|configure|mock|plan|teardown)$|set|before|after)/;
/** Members that are called with something else before they are called with the test. */
const CURRIED = new Set(['each', 'for', 'skipIf', 'runIf', 'if', 'ifError', 'todoIf']);
/** The tests that are declared by calls; none for a language that has none such. */
function declaredByCalls(source) {
    const pattern = declare_calls_CALLS[source.language];
    if (pattern === undefined)
        return [];
    return inCode(source, pattern).flatMap((found) => blockOf(source, found) ?? []);
}
function blockOf(source, found) {
    const word = found[1] ?? found[2] ?? '';
    const members = (source.language === 'js' ? (found[2] ?? '') : '')
        .split('.')
        .map((part) => part.trim())
        .filter(Boolean);
    if (members.some((member) => OTHERS.test(member)))
        return undefined;
    let open = found.index + found[0].length;
    let cases;
    if (members.some((member) => CURRIED.has(member))) {
        if (members.includes('each'))
            cases = rowsOf(source, open);
        open = skipSpace(source.code, pastTable(source, open));
    }
    if (source.code[open] !== '(')
        return undefined;
    const places = argumentsOf(source, open);
    const [first, second] = places;
    if (!first)
        return undefined;
    const at = skipSpace(source.code, first[0]);
    const literal = stringAt(source, at) ?? namedInside(source, at);
    const skips = members.find((member) => SKIPS.has(member));
    // `test.skip(browserName === 'webkit')` in a body is a mark, not a test.
    if (literal === undefined && skips && !SUITE.test(word) && !members.includes('describe'))
        return undefined;
    const cut = ([from, to]) => source.code.slice(from, Math.min(to, from + 300));
    const options = [second, places.length > 2 ? places.at(-1) : undefined]
        .map((place) => (place ? cut(place) : ''))
        .join();
    const [end, behind] = endOf(source, open);
    return {
        name: declare_calls_nameOf(source, literal, first),
        suite: SUITE.test(word) || members.includes('describe') || members.includes('suite'),
        at: found.index,
        body: second?.[0] ?? first[1],
        end,
        skip: skipOf(source, word, skips, options, places.length) ?? behind,
        only: /^(?:f(?:it|describe|context|test|specify)$|F[A-Z])/.test(word) ||
            members.includes('only') ||
            /\bonly\s{0,9}:\s{0,9}true/.test(options),
        ...(cases === undefined ? {} : { cases }),
    };
}
/** Where the test ends: with the call, or with the block behind it; and what the call's chain skips it by. */
function endOf(source, open) {
    const end = closeOf(source, open) + 1;
    const behind = source.code.slice(end, end + 100);
    const chain = /^\s{0,20}(?:->|\.)(skip\w{0,20}|todo|config)\s{0,9}\(/.exec(behind);
    const skip = chain && (chain[1] !== 'config' || /enabled\s{0,9}=\s{0,9}false/.test(behind)) ? chain[1] : undefined;
    const brace = /^[^;\n]{0,60}?\{/.exec(behind);
    return [source.language === 'java' && brace ? closeOf(source, end + brace[0].length - 1) + 1 : end, skip];
}
const declare_calls_nameOf = (source, literal, [from, to]) => literal ?? source.plain.slice(from, Math.min(to, from + 100)).trim();
/** `Deno.test({ name: "x", fn })`. */
function namedInside(source, at) {
    if (source.code[at] !== '{')
        return undefined;
    const found = /\bname\s{0,9}:\s{0,9}(?=["'`])/.exec(source.code.slice(at, at + 300));
    return found ? stringAt(source, at + found.index + found[0].length) : undefined;
}
function skipOf(source, word, member, options, count) {
    if (member !== undefined)
        return `${word}.${member}`;
    if (/^(?:x[cdist]|[PX][A-Z]|ignore$|todo$)/.test(word))
        return word;
    const option = /\b(skip|todo|ignore)\s{0,9}:\s{0,9}(?!false\b|undefined\b)/.exec(options);
    if (source.language === 'js' && option)
        return `${option[1]}: true`;
    if (/\bPending\s{0,9}(?:$|,)/.test(options))
        return 'Pending';
    if (source.language === 'js' && count === 1 && /^(?:it|test|specify)$/.test(word))
        return `${word} without a body`;
    return undefined;
}
/** Past the brackets or the template of a table. */
function pastTable(source, open) {
    if (source.code[open] !== '`')
        return closeOf(source, open) + 1;
    const end = source.code.indexOf('`', open + 1);
    return end < 0 ? source.code.length : end + 1;
}
function rowsOf(source, open) {
    const { code, text } = source;
    if (code[open] === '`') {
        // The template's text is not code, so what stands between two of its quotes is read as lines.
        return text
            .slice(open + 1, pastTable(source, open))
            .split('\n')
            .filter((line) => line.includes('${') || line.includes('|')).length;
    }
    const list = skipSpace(code, open + 1);
    return code[list] === '[' ? elementsOf(source, list) : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/declare-functions.js

/** Tests that are functions with braces: Go, JUnit, TestNG, Rust, C#, PHPUnit, gtest, Catch2, bats. */
function declaredByFunctions(source) {
    const pattern = HEADS[source.language];
    return pattern === undefined
        ? []
        : [...source.code.matchAll(pattern)].flatMap((found) => declare_functions_blockOf(source, found) ?? []);
}
/**
 * What begins a test. The first group is its name; without one the name is that of the function that follows. A group
 * `suite` names a class.
 */
const HEADS = {
    go: /^func\s{1,9}(?:\([^)\n]{0,100}\)\s{0,9})?((?:Test|Fuzz|Example)(?![a-z])\w{0,200})\s{0,9}(?=\()/gm,
    java: /(?:@(?:[a-z]\w{0,40}\.){0,9}(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|RetryingTest|RepeatedIfExceptionsTest)\b)|\bvoid\s{1,9}(test[A-Z_]\w{0,200})\s{0,9}(?=\()|\b(?:func|def)\s{1,9}(test\w{0,200}(?=\s{0,9}\()|"[^"\n]{0,200}"(?=\s{0,9}\())|\b(?:class|object)\s{1,9}(?<suite>\w{1,200})/g,
    rust: /#\[\s{0,9}(?:\w{1,40}::){0,5}(?:test|rstest|test_case|wasm_bindgen_test|quickcheck|proptest|parameterized)\b[^\]\n]{0,300}\]/g,
    csharp: /\[\s{0,9}(?:Xunit\.|NUnit\.Framework\.)?(?:Fact|Theory|Test|TestMethod|DataTestMethod|TestCase|TestCaseSource|SkippableFact|SkippableTheory)\b|\bclass\s{1,9}(?<suite>\w{1,200})/g,
    php: /\bfunction\s{1,9}(test\w{0,200})\s{0,9}(?=\()|#\[\s{0,9}(?:[\w\\]{0,80}\\)?Test\b|\bclass\s{1,9}(?<suite>\w{1,200})/g,
    c: /(?<!\w)(?:TEST|TEST_F|TEST_P|TYPED_TEST|TYPED_TEST_P|BOOST_AUTO_TEST_CASE|BOOST_FIXTURE_TEST_CASE|BOOST_DATA_TEST_CASE|(?:CATCH_)?TEST_CASE|SCENARIO|SECTION|SUBCASE|TEST_CASE_METHOD|TEMPLATE_TEST_CASE)\s{0,9}(?=\()|^\s{0,40}(?:static\s{1,9})?(?:void|int)\s{1,9}(test_\w{1,200})\s{0,9}(?=\()/gm,
    shell: /^[ \t]{0,40}@test[ \t]{1,9}(?=["'])|^[ \t]{0,40}(?:function[ \t]{1,9})?(test_\w{1,200})[ \t]{0,9}\(\)/gm,
};
function declare_functions_blockOf(source, found) {
    const { code, language } = source;
    const suite = found.groups?.['suite'];
    const after = found.index + found[0].length;
    const head = suite ?? found.slice(1).find((group) => group !== undefined);
    if (head !== undefined)
        return withBody(source, found.index, head.startsWith('"') ? (stringAt(source, code.indexOf('"', found.index)) ?? head) : head, after, suite !== undefined);
    if (language === 'shell') {
        const name = stringAt(source, after) ?? '';
        return withBody(source, found.index, name, after + name.length + 2, false);
    }
    if (language === 'c')
        return withBody(source, found.index, macroName(source, after), closeOf(source, after), false);
    const start = language === 'csharp' || (language === 'php' && code[found.index] === '#')
        ? closeOf(source, code.indexOf('[', found.index)) + 1
        : after;
    const named = functionAfter(source, start);
    return named && withBody(source, found.index, named.name, named.at, false);
}
/** The first brace behind a head opens the body; an expression body ends with its line. */
function withBody(source, at, name, from, suite) {
    const { code } = source;
    let place = from;
    for (; place < Math.min(code.length, from + 500); place += 1) {
        const char = code[place];
        if (char === '{' || char === ';')
            break;
        if (char === '(' || char === '[')
            place = closeOf(source, place);
    }
    const body = code[place] === '{' ? place : from;
    const line = code.indexOf('\n', from);
    const end = code[body] === '{' ? closeOf(source, body) + 1 : line < 0 ? code.length : line;
    return {
        name: name.replace(/`|\bDISABLED_/g, ''),
        suite,
        at,
        body,
        end: Math.max(end, body),
        ...(/\bDISABLED_/.test(name) ? { skip: 'DISABLED_' } : {}),
    };
}
/** `TEST(Suite, Name)` as `Suite.Name`, `TEST_CASE("name", "[tags]")` as its name. */
function macroName(source, open) {
    const first = skipSpace(source.code, open + 1);
    const literal = stringAt(source, first);
    if (literal !== undefined)
        return literal;
    const inside = source.code.slice(open + 1, Math.min(closeOf(source, open), open + 300));
    return inside
        .split(',')
        .slice(0, 2)
        .map((part) => part.trim())
        .join('.');
}
/** The function that follows an annotation, over other annotations and words. */
function functionAfter({ code, closes }, from) {
    let at = skipSpace(code, from);
    // The arguments of the annotation itself.
    if (code[at] === '(')
        at = (closes[at] || at) + 1;
    for (let steps = 0; steps < 60; steps += 1) {
        at = skipSpace(code, at);
        const char = code[at];
        if (char === undefined || char === '{' || char === '}' || char === ';')
            return undefined;
        if (char === '[' || (char === '#' && code[at + 1] === '[')) {
            const open = char === '[' ? at : at + 1;
            at = (closes[open] || open) + 1;
            continue;
        }
        WORD.lastIndex = at;
        const word = WORD.exec(code)?.[0];
        if (word === undefined) {
            at += 1;
            continue;
        }
        const next = skipSpace(code, at + word.length);
        if (code[next] === '(' && !word.startsWith('@'))
            return { name: word, at: next };
        at = code[next] === '(' && word.startsWith('@') ? (closes[next] || next) + 1 : at + word.length;
    }
    return undefined;
}
const WORD = /(?:@[\w.]{1,200}|`[^`\n]{1,200}`|[\w$]{1,200})/y;
/** Rows that stand in attributes or in a table in the body. */
function tableRows(source) {
    const attribute = ROWS[source.language];
    const single = attribute
        ? [...source.code.matchAll(attribute)].map(({ index }) => ({ at: index, rows: 1, ahead: true }))
        : [];
    if (source.language !== 'go')
        return single;
    return [...source.code.matchAll(/(?:\[\]|\bmap\[\w{1,40}\])\s{0,9}(\*?[\w.]{1,80})\s{0,9}(?=\{)/g)].flatMap((found) => {
        let open = found.index + found[0].length;
        if (found[1] === 'struct')
            open = skipSpace(source.code, closeOf(source, open) + 1);
        return source.code[open] === '{' ? [{ at: found.index, rows: elementsOf(source, open), ahead: false }] : [];
    });
}
const ROWS = {
    csharp: /\[\s{0,9}(?:InlineData|TestCase|DataRow)\b/g,
    rust: /#\[\s{0,9}(?:case|test_case)\b/g,
};

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/declare-lines.js

/** Tests whose end is told by the depth of the lines: Python and Ruby. */
function declaredByLines(source) {
    if (source.language === 'python')
        return fitted(source, pythonBlocks(source));
    return source.language === 'ruby' ? fitted(source, rubyBlocks(source)) : [];
}
const CLASS = /^([ \t]{0,200})class[ \t]{1,9}(\w{1,200})[ \t]{0,9}(\(?)/gm;
const DEF = /^([ \t]{0,200})(?:[a-z]{5}[ \t]{1,9})?def[ \t]{1,9}(\w{1,200})[ \t]{0,9}\(/gm;
/** pytest finds functions that begin with `test`, in classes that begin with `Test` or extend unittest's. */
function pythonBlocks(source) {
    const { code } = source;
    const depths = (indent) => indent.replaceAll('\t', '        ').length;
    const classes = [...code.matchAll(CLASS)].flatMap((found) => {
        const [, indent = '', name = '', bracket] = found;
        const open = found.index + found[0].length - 1;
        const bases = bracket ? code.slice(open, Math.min(closeOf(source, open), open + 300)) : '';
        const collected = /^Test/.test(name) || /Test|Case/.test(bases);
        const at = found.index + indent.length;
        return [{ name, suite: true, at, body: open, depth: depths(indent), ...(collected ? {} : { skip: UNCOLLECTED }) }];
    });
    const functions = [...code.matchAll(DEF)].flatMap((found) => {
        const [, indent = '', name = ''] = found;
        if (!/^test/.test(name))
            return [];
        const at = found.index + indent.length;
        const body = skipSpace(code, closeOf(source, found.index + found[0].length - 1) + 1);
        return [{ name, suite: false, at, body, depth: depths(indent) }];
    });
    return [...classes, ...functions].sort((a, b) => a.at - b.at);
}
/** A class that no runner looks into: its tests are none. */
const UNCOLLECTED = 'a class that the runner does not look into';
const RSPEC = /^([ \t]{0,200})(?:RSpec\.)?([fx]?(?:it|specify|example|scenario|describe|context|feature)|pending|skip|test|should)[ \t]{0,9}(\(?)[ \t]{0,9}(?=["'A-Z:])/gm;
const RUBY_DEF = /^([ \t]{0,200})(def|class)[ \t]{1,9}((?:self\.)?\w{1,200}[?!]?)/gm;
/** RSpec, minitest and test-unit. */
function rubyBlocks(source) {
    const { code, plain } = source;
    const calls = [...code.matchAll(RSPEC)].flatMap((found) => {
        const [, indent = '', word = ''] = found;
        const at = found.index + indent.length;
        const place = found.index + found[0].length;
        const line = plain
            .slice(place, code.indexOf('\n', place) < 0 ? code.length : code.indexOf('\n', place))
            .slice(0, 400);
        if (!/(?:\bdo\b|\{)/.test(line) && !/^(?:x|pending|skip)/.test(word) && !/^it|^specify|^example/.test(word))
            return [];
        // `skip "reason"` in a body is a mark, not a test.
        if (/^(?:skip|pending)$/.test(word) && !/(?:\bdo\b|\{)/.test(line))
            return [];
        const masked = code.slice(place, place + line.length);
        const option = /(?:,[ \t]{0,9}|\b):?(skip|pending)(?:\b:?)/.exec(masked)?.[1];
        const skip = /^(?:x|pending|skip)/.test(word) ? word : option;
        return [
            {
                name: stringAt(source, place) ?? masked.replace(/\b(?:do|then)\b.*|[{,)].*/, '').trim(),
                suite: /describe|context|feature/.test(word),
                at,
                body: place + line.length,
                depth: indent.length,
                skip,
                only: /^f(?:it|describe|context|specify|example)$/.test(word) || /\bfocus:\s?true|,[ \t]{0,9}:focus\b/.test(masked),
            },
        ];
    });
    const functions = [...code.matchAll(RUBY_DEF)].flatMap((found) => {
        const [, indent = '', word = '', name = ''] = found;
        if (word === 'def' && !/^test_/.test(name))
            return [];
        const place = found.index + found[0].length;
        return [{ name, suite: word === 'class', at: found.index + indent.length, body: place, depth: indent.length }];
    });
    return [...calls, ...functions].sort((a, b) => a.at - b.at);
}
/** Gives each block its end: the next line with code that is not deeper than it. */
function fitted(source, blocks) {
    const open = [];
    const ends = blocks.map(() => source.code.length);
    let next = 0;
    for (const [number, start] of source.lines.entries()) {
        const end = source.lines[number + 1] ?? source.code.length;
        const first = firstCode(source.code, start, end);
        if (first < 0)
            continue;
        const depth = source.code.slice(start, first).replaceAll('\t', '        ').length;
        // A bracket that closes a head of several lines stands no deeper than the head.
        const closer = /[)\]}]/.test(source.code[first]) || source.code.startsWith('end', first);
        while (open.length > 0 &&
            open.at(-1).body <= first &&
            open.at(-1).depth >= depth &&
            !(closer && open.at(-1).depth === depth)) {
            ends[open.pop().index] = start;
        }
        for (; next < blocks.length && blocks[next].at < end; next += 1)
            open.push({ ...blocks[next], index: next });
    }
    return blocks.map(({ depth: _, ...block }, index) => ({ ...block, end: Math.max(ends[index], block.body) }));
}
function firstCode(code, start, end) {
    for (let at = start; at < end; at += 1)
        if (!/\s/.test(code[at]))
            return at;
    return -1;
}
/** The rows of the tables of pytest, each at its place: `@pytest.mark.parametrize("a", [...])`. */
const pythonRows = (source) => [...source.code.matchAll(/\bparametrize\s{0,9}\(/g)].flatMap((found) => {
    const open = found.index + found[0].length - 1;
    const list = source.code.slice(open, Math.min(closeOf(source, open), open + 400)).search(/[,=]\s{0,40}[[(]/);
    if (list < 0)
        return [];
    const bracket = skipSpace(source.code, open + list + 1);
    return [{ at: found.index, rows: elementsOf(source, bracket), ahead: true }];
});
/** The line on which a block is declared. */
const lineOfBlock = (source, { at }) => lineOf(source, at);

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/declare.js




/** All tests and suites of a text, in order of their places, with the rows of their tables counted. */
function blocksOf(source) {
    const all = [...declaredByCalls(source), ...declaredByFunctions(source), ...declaredByLines(source)].sort((a, b) => a.at - b.at || b.end - a.end);
    // A function with two annotations is one test.
    const blocks = all.filter(({ name, body }, index) => index === 0 || all[index - 1].body !== body || all[index - 1].name !== name);
    const rows = [...pythonRows(source), ...tableRows(source)].sort((a, b) => a.at - b.at);
    const owners = block_ownersOf(blocks, rows);
    for (const [index, { rows: count }] of rows.entries()) {
        const owner = blocks[owners[index]];
        if (owner)
            owner.cases = (owner.cases ?? 0) + count;
    }
    return blocks;
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/skip-marks.js

/** Calls that skip what they stand in, and annotations that skip what follows them. */
const INSIDE = {
    js: /(?<![\w$.])(?:(?:this|ctx|context|t|testInfo|self)\s{0,9}\.\s{0,9}(?:skip|todo|fixme|pending)\s{0,9}\(|(?:test|it)\.(?:skip|fixme|fail)\s{0,9}\(\s{0,40}(?!["'`\s])|pending\s{0,9}\(|process[.]exit\s{0,9}\(\s{0,9}0?\s{0,9}\))|\bif\s{0,9}\(\s{0,9}(?:false|0)\s{0,9}\)/g,
    python: /\b(?:pytest\.(?:skip|xfail|importorskip)\s{0,9}\(|self\.skipTest\s{0,9}\(|raise\s{1,9}(?:unittest\.)?SkipTest\b|__test__\s{0,9}=\s{0,9}False|pytestmark\s{0,9}[=+][^\n]{0,200}(?:skip|xfail)|collect_ignore(?:_glob)?\b|(?:sys|os)\._?exit\s{0,9}\(\s{0,9}0?\s{0,9}\)|if\s{1,9}(?:False|0)\s{0,9}:)/g,
    go: /(?<![\w$])(?:\w{1,20}\.(?:Skip|Skipf|SkipNow)|(?<!\.)Skip)\s{0,9}\(|\bos\.Exit\(0\)|\bif\s{1,9}false\s{0,9}\{/g,
    java: /\b(?:assume(?:True|False|That|NotNull|NoException|ingThat)\s{0,9}\(|SkipException\b|TestAbortedException\b|XCTSkip\w{0,9}\b)|\bif\s{0,9}\(\s{0,9}false\s{0,9}\)/g,
    csharp: /\b(?:Assert\.(?:Ignore|Inconclusive|Skip\w{0,9})|Skip\.(?:If|IfNot))\s{0,9}\(|\bif\s{0,9}\(\s{0,9}false\s{0,9}\)/g,
    ruby: /^[ \t]{0,200}(?:skip|pending)\b(?![^\n]{0,300}\bdo\b)(?!\s{0,9}[=.])/gm,
    php: /\bmarkTest(?:Skipped|Incomplete)\s{0,9}\(/g,
    c: /(?<!\w)(?:GTEST_SKIP|SKIP)\s{0,9}\(|\bif\s{0,9}\(\s{0,9}(?:false|0)\s{0,9}\)/g,
    shell: /^[ \t]{0,200}skip\b/gm,
};
const AHEAD = {
    python: /(?:\bmark\.|\bunittest\.|@)(?:skip\w{0,20}|xfail|expectedFailure)\b/g,
    java: /@(?:[a-z]\w{0,40}\.){0,9}(?:Disabled|Ignore|EnabledI|EnabledO|EnabledF)\w{0,60}|\benabled\s{0,9}=\s{0,9}false\b/g,
    rust: /#!?\[\s{0,9}(?:ignore\b|cfg_attr\([^\]\n]{0,200}\bignore\b|cfg\(\s{0,9}(?:any\(\s{0,9}\)|not\())/g,
    csharp: /[[,]\s{0,9}(?:Ignore|Explicit)\b|\bSkip\s{0,9}=(?!=)/g,
    php: /#\[\s{0,9}Requires\w{0,40}/g,
    c: /\b(?:doctest::skip|unit_test::(?:disabled|enable_if|precondition))\b/g,
};
/** Tags of Catch2 that hide a test. They stand in strings. */
const HIDDEN = /"(?:\s{0,9}\[[^\]\n".!]{0,40}\]){0,9}\s{0,9}\[(?:\.[^\]\n"]{0,40}|!hide|!mayfail|!shouldfail)\]/g;
function marksOf(source) {
    const { code, plain, language } = source;
    const read = (pattern, ahead, text = code) => pattern
        ? [...text.matchAll(pattern)].map((found) => ({
            at: found.index,
            ahead,
            how: found[0].replace(/\s*\(.*$/s, '').trim(),
        }))
        : [];
    const wholes = language === 'python'
        ? new Set([...code.matchAll(/^pytestmark\b[^\n]{0,200}/gm)].map(({ index }) => index))
        : new Set();
    const inside = read(INSIDE[language], false);
    const ahead = read(AHEAD[language], true).filter(({ at }) => !wholes.has(code.lastIndexOf('\n', at) + 1));
    const hidden = language === 'c' ? read(HIDDEN, true, plain).filter(({ at }) => code[at] === '"') : [];
    const tags = language === 'go' ? source.comments.filter(({ text }) => /^\/\/(?:go:build| \+build)\b/.test(text)) : [];
    return [...inside, ...ahead, ...hidden, ...tags.map(({ at, text }) => ({ at, ahead: false, how: text }))].sort((a, b) => a.at - b.at);
}
/** Of each block, what keeps it from running: itself, a mark on it, or the same of a block around it. */
function skipsOf(source, blocks) {
    const marks = marksOf(source);
    const owners = block_ownersOf(blocks, marks);
    const own = blocks.map(({ skip, at, suite }, index) => {
        const how = skip ?? (suite ? undefined : early(source, blocks[index]));
        return how === undefined ? undefined : { at, how };
    });
    let whole;
    for (const [index, { at, how, ahead }] of marks.entries()) {
        const owner = owners[index];
        if (owner >= 0)
            own[owner] ??= { at, how };
        else if (!ahead)
            whole ??= { at, how };
    }
    const all = [];
    for (const [index, parent] of parentsOf(blocks).entries())
        all.push(own[index] ?? (parent < 0 ? whole : all[parent]));
    return all;
}
const RETURNS = /^\s*return\b[ \t]*(?:0[ \t]*)?;?[ \t]*(?:\r?\n|\}|$)|^\s*return[ \t]+(?:if|unless)\b|^\s*exit[ \t]+0\b/;
const RETURNS_IF = /^\s*if\b[^\n]{0,200}?[{):]\s{0,80}return\b[ \t]*;?\s{0,80}(?:\n|\}|$)/;
/** A test that returns before it does anything. */
function early(source, block) {
    const first = insideOf(source, block, 800) ?? '';
    return RETURNS.test(first) || RETURNS_IF.test(first) ? 'return' : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/swallow.js

const CATCH = /\bcatch\b\s{0,20}(?:\(([^()\n]{0,200})\)\s{0,20}|[\w ]{0,60})(?=\{)/g;
const PROMISE = /\.catch\s{0,9}\(\s{0,20}(?:(?:\(\s{0,9}\w{0,40}\s{0,9}\)|\w{1,40})\s{0,9}=>\s{0,9}(?:\{\s{0,80}\}|null|undefined|true|false)|noop)\s{0,20}\)/g;
const EXCEPT = /^[ \t]{0,200}except\b([^\n:]{0,200}):[ \t]{0,20}(?:\r?\n\s{0,400})?(?:pass|\.\.\.|continue|return(?:[ \t]{1,9}None)?)[ \t]{0,20}(?=\n|$)/gm;
const EXCEPT_ASSERT = /^[ \t]{0,200}except\b[^\n:]{0,100}\bAssertionError\b/gm;
const SUPPRESS = /\bsuppress\s{0,9}\(([^()\n]{0,100})/g;
const RESCUE = /\brescue\b([^\n]{0,100})\n\s{0,200}(?:nil\s{1,200})?end\b|\brescue[ \t]{1,9}(?:nil|true|false)\b/g;
const RECOVER = /\brecover\s{0,9}\(\s{0,9}\)/g;
/** Every error there is, as the languages say it. */
const swallow_ALL = /^\s*(?:(?:final\s+)?[\w.|\s\\]{0,120}\b(?:Exception|Throwable|AssertionError|BaseException|Error|AssertionFailedError|StandardError)\b(?:\s+(?:as\s+)?[$\w]{1,40})?|\w{1,60}\s{0,9}:\s{0,9}(?:Exception|Throwable)|\.\.\.|)\s*$/;
const ONE_NAME = /^\s*\w{1,60}\s*$/;
const ASSERTS = /Assert\w{0,30}(?:Error|Exception|Failed)|Throwable|\bXunitException/;
/** Where errors are swallowed, in the order of the places. */
function swallowsOf(source) {
    const { code, text, language } = source;
    const found = [];
    const put = (at, how, blunt) => void found.push({ at, ahead: false, how: how.trim(), blunt });
    if (language === 'python') {
        for (const match of code.matchAll(EXCEPT))
            put(match.index + match[0].search(/\S/), `except${match[1]}: pass`, swallow_ALL.test(match[1]) && !text.slice(match.index, match.index + match[0].length).includes('#'));
        for (const match of code.matchAll(EXCEPT_ASSERT))
            put(match.index + match[0].search(/\S/), match[0], false);
        for (const match of code.matchAll(SUPPRESS))
            put(match.index, `suppress(${match[1]})`, swallow_ALL.test(match[1]));
    }
    else if (language === 'ruby') {
        for (const match of code.matchAll(RESCUE))
            put(match.index, 'rescue', match[1]?.trim() === '' || /^\s*=>|\b(?:StandardError|Exception)\b/.test(match[1] ?? ''));
    }
    else if (language === 'go') {
        for (const match of code.matchAll(RECOVER))
            put(match.index, 'recover()', false);
    }
    else if (language !== 'shell' && language !== 'text' && language !== 'rust') {
        for (const match of code.matchAll(CATCH)) {
            const open = match.index + match[0].length;
            const close = closeOf(source, open);
            if (close - open > 300)
                continue;
            const body = code.slice(open + 1, close);
            const caught = match[1] ?? '';
            const hides = ASSERTS.test(caught) && !/\b(?:throw|fail|raise|rethrow|assert\w*|expect)\b/.test(body);
            if (nothing(body) || hides)
                put(match.index, `catch (${caught})`.replace(' ()', ''), (swallow_ALL.test(caught) || (language === 'js' && ONE_NAME.test(caught))) &&
                    text.slice(open + 1, close).trim() === '');
        }
        for (const match of code.matchAll(PROMISE))
            put(match.index, match[0], true);
    }
    return found.sort((a, b) => a.at - b.at);
}
/** A body that at most prints. */
const nothing = (body) => body
    .split(/[\n;]/)
    .every((line) => /^\s*(?:(?:console\.\w+|print\w*|System\.\w+\.print\w*|log\w*\.\w+|Console\.\w+|e\.printStackTrace)\s*\(.*|return|continue|pass)?\s*$/.test(line));

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/facts.js







const empty = () => ({ asserts: [], waits: [], swallows: [] });
/** Languages whose runners find tests by their file alone; a text elsewhere that looks like tests is none. */
const BY_FILE = new Set(['js', 'python', 'go', 'ruby', 'shell', 'php']);
/** Reads the tests of a text. A file that holds none gives its contents alone. */
function testedOf(source) {
    const counts = source.found > 0 || !BY_FILE.has(source.language) || NAMED.test(source.code);
    const blocks = counts ? blocksOf(source) : [];
    const skips = skipsOf(source, blocks);
    const contents = blocks.map(empty);
    const outside = empty();
    const place = (items, listOf) => {
        for (const [index, owner] of testsAround(blocks, items).entries())
            listOf(contents[owner] ?? outside).push(items[index]);
    };
    place(assertionsOf(source), ({ asserts }) => asserts);
    place(waitsOf(source, blocks), ({ waits }) => waits);
    place(swallowsOf(source), ({ swallows }) => swallows);
    const tests = blocks.flatMap((block, index) => block.suite || skips[index]?.how === UNCOLLECTED
        ? []
        : [{ name: block.name, source, block, skip: skips[index], ...contents[index] }]);
    const only = blocks.filter((block) => block.only === true).map(({ name, at }) => ({ name, at }));
    return { source, tests, only, outside };
}
/** A file outside of the folders of tests that declares some all the same: `describe('…', `. */
const NAMED = /(?<![\w$.])(?:describe|it|test)(?:\.\w{1,20})?\s{0,9}\(\s{0,9}["'`]/;
/** The innermost test around each mark; a suite is none. */
function testsAround(blocks, marks) {
    const tests = blocks.map((block, index) => ({ block, index })).filter(({ block }) => !block.suite);
    return block_ownersOf(tests.map(({ block }) => block), marks).map((owner) => tests[owner]?.index ?? -1);
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/pairs.js

/** The part of its lines that a file must keep to be the same one at another place. */
const ALIKE = 0.5;
/** Most deleted and new files that are compared with each other. */
const MOST = 20;
/**
 * The files of a change, a deleted one and a new one as one when they are alike: most of their lines are the same. What
 * was moved is compared with what it was.
 */
function pairsOf(files) {
    const gone = files.filter(({ after }) => after === null).slice(0, MOST);
    const fresh = files.filter(({ before }) => before === null).slice(0, MOST);
    const from = new Map();
    const lines = new Map([...gone, ...fresh].map((file) => [file, pairs_linesOf(file.before ?? file.after ?? '')]));
    for (const file of fresh) {
        const free = gone.filter((old) => ![...from.values()].includes(old));
        const alike = free.map((old) => ({ old, share: shareOf(lines.get(old), lines.get(file)) }));
        const [best] = alike.sort((a, b) => b.share - a.share ||
            Number(nameOf(b.old.path) === nameOf(file.path)) - Number(nameOf(a.old.path) === nameOf(file.path)));
        if (best && best.share >= ALIKE)
            from.set(file, best.old);
    }
    const moved = new Set(from.values());
    return files
        .filter((file) => !moved.has(file))
        .map((file) => {
        const old = from.get(file);
        return { path: file.path, was: old?.path ?? file.path, before: old?.before ?? file.before, after: file.after };
    });
}
const pairs_linesOf = (text) => new Set(text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 3));
function shareOf(old, now) {
    let both = 0;
    for (const line of now)
        if (old.has(line))
            both += 1;
    return old.size === 0 || now.size === 0 ? 0 : both / Math.min(old.size, now.size);
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/setting-judgements.js


/** Whether a value says yes. */
const yes = (value) => value !== undefined && !/^\s*(?:false|no|off|0|never|none|null|\$\{\{\s*false\s*\}\})?\s*$/i.test(value);
const said = ({ key }, value) => finding_quoted(value === undefined ? key : `${key}: ${value}`);
const IGNORES = /^(?:continue-?on-?error|allow[-_]?failures?|soft_fail|testfailureignore|maven\.test\.failure\.ignore|ignorefailures?|ignore_failures?|ignore_errors?|ignorebuilderrors|ignoreduringbuilds|passwithnotests|ignore_outcome)$/;
const DEMANDS = /^(?:fail_ci_if_error|failon\w{1,40}|failson\w{1,40}|fail_on\w{1,40}|failifnotests|forbidonly|haltonfailure|xfail_strict|check-?coverage|(?:treat|all)warningsaserrors|warningsaserrors|werror|warn_unused_ignores|abortonerror)$/;
const setting_judgements_SKIPS = /^(?:skiptests|skipits|maven\.test\.skip|skip_tests?|skip|skiptestsuite)$/;
const setting_judgements_STRICT = /^(?:strict|alwaysstrict|strict[a-z_]{1,60}|noimplicit[a-z]{1,40}|nounused[a-z]{1,40}|nounchecked[a-z]{1,40}|exactoptionalpropertytypes|nofallthroughcasesinswitch|nopropertyaccessfromindexsignature|noemitonerror|useunknownincatchvariables|checkjs|forceconsistentcasinginfilenames|noerrortruncation|disallow_\w{1,60}|warn_\w{1,60}|check_untyped_defs|no_implicit_\w{1,40}|extra_checks|recommended|all)$/;
const LENIENT = /^(?:skiplibcheck|skipdefaultlibcheck|allowunreachablecode|allowunusedlabels|suppress\w{1,60}|ignore_missing_imports|allow_untyped\w{0,20}|allow_redefinition|follow_untyped_imports|noinlineconfig|disabletypechecks)$/;
const TIME = /time-?_?out|deadline|slowtestthreshold/;
const AGAIN = /retr(?:y|ies)|rerun|flak|max[-_]?attempts|attempts|backofflimit/;
const COVERED = /^(?:branches|functions|lines|statements|conditions|global|each|fail[-_]?under|cov-fail-under|minimum(?:_coverage)?(?:_by_file)?|min|target|threshold|instruction|percent|minimumcoverage|lowthreshold|highthreshold)$/;
/** From 0 to 3; undefined for what is no severity. Only among rules are numbers and yes and no some. */
function severity(value, rule) {
    const word = value?.trim().toLowerCase() ?? '';
    if (/^(?:off|allow|none|ignore|disabled?)$/.test(word) || (rule && /^(?:0|false)$/.test(word)))
        return 0;
    if (/^(?:info|information|hint|suggestion|note)$/.test(word))
        return 1;
    if (/^(?:warn|warning)$/.test(word) || (rule && word === '1'))
        return 2;
    return /^(?:error|deny|forbid)$/.test(word) || (rule && /^(?:2|true|on)$/.test(word)) ? 3 : undefined;
}
const RULE_PATH = /(?:^|\/)(?:rules?|lints?|overrides|linters?|diagnostics|checks|severity)\/|(?:^|\/)report[A-Z]|dotnet_diagnostic/i;
const JUDGES = [
    ({ key, setting, was, now }) => IGNORES.test(key) && yes(now) && !yes(was)
        ? { kind: 'error-ignored', what: `A failure counts no more: ${said(setting, now)}.` }
        : undefined,
    ({ key, setting, was, now, fresh }) => DEMANDS.test(key) && !yes(now) && (yes(was) || (now !== undefined && !fresh && was === undefined))
        ? { kind: 'rule-disabled', what: `A failure is not asked for any more: ${said(setting, now)}.` }
        : undefined,
    ({ key, setting, was, now }, { pipeline, tests, project }) => setting_judgements_SKIPS.test(key) && (pipeline || tests || project) && yes(now) && !yes(was)
        ? { kind: 'test-skipped', what: `Tests are skipped: ${said(setting, now)}.` }
        : undefined,
    ({ key, setting, was, now, checks }, { pipeline }) => {
        if (!pipeline || !/^(?:if|when|condition|rules)$/.test(key) || now === undefined)
            return undefined;
        const never = /^\s*(?:\$\{\{)?\s*(?:false|0|never\(\)|!\s*true)\b|&&\s*false\b|^\s*(?:never|manual)\s*$/.test(now);
        const narrower = checks && was === undefined && !/always\(\)|!\s*cancelled\(\)|success\(\)/.test(now);
        return never || narrower
            ? { kind: 'test-skipped', what: `A step does not always run any more: ${said(setting, now)}.` }
            : undefined;
    },
    ({ key, setting, was, now, fresh }, { lint, project }) => setting_judgements_STRICT.test(key) &&
        (lint || project) &&
        !yes(now) &&
        (yes(was) || (was === undefined && now !== undefined && !fresh))
        ? {
            kind: 'rule-disabled',
            what: `A check is less strict: ${said(setting, now)}${now === undefined ? ' is gone' : ''}.`,
        }
        : undefined,
    ({ key, setting, was, now }, { lint, project }) => LENIENT.test(key) && (lint || project) && yes(now) && !yes(was)
        ? { kind: 'rule-disabled', what: `A check is less strict: ${said(setting, now)}.` }
        : undefined,
    ({ key, setting, was, now }, { lint }) => lint && /^(?:enabled|active)$/.test(key) && now !== undefined && !yes(now) && (was === undefined || yes(was))
        ? { kind: 'rule-disabled', what: `${finding_quoted(setting.path)} is switched off.` }
        : undefined,
    ({ setting, was, now, key }, { lint, project }) => {
        const rule = RULE_PATH.test(setting.path);
        if (!(lint || (project && rule)) || /^(?:enabled|active)$/.test(key))
            return undefined;
        const [before, after] = [severity(was, rule), severity(now, rule)];
        const name = finding_quoted(setting.key);
        if (before !== undefined && after !== undefined && after < before) {
            return { kind: 'rule-disabled', what: `The rule ${name} is ${finding_quoted(now ?? '')} and was ${finding_quoted(was ?? '')}.` };
        }
        if (rule && was === undefined && after === 0)
            return { kind: 'rule-disabled', what: `The rule ${name} is ${finding_quoted(now ?? '')} now.` };
        return rule && now === undefined && (before ?? 0) > 1
            ? { kind: 'rule-disabled', what: `The rule ${name} is gone; it was ${finding_quoted(was ?? '')}.` }
            : undefined;
    },
    ({ key, setting, was, now }, { tests, project, pipeline, name }) => {
        if (!COVERED.test(key) ||
            !(tests || project || pipeline || /cov/.test(name)) ||
            !/cover|thresh|under|minimum|nyc|c8|jacoco|^target$/i.test(setting.path + name))
            return undefined;
        const [before, after] = [percent(was), percent(now)];
        if (before === undefined)
            return undefined;
        const slack = key === 'threshold' && /codecov/.test(name);
        const worse = after === undefined ? now === undefined || Number.isNaN(after) : slack ? after > before : after < before;
        return worse
            ? {
                kind: 'coverage-lowered',
                what: `Less coverage is asked for: ${said(setting, now)}${now === undefined ? ' is gone' : ` was ${finding_quoted(was ?? '')}`}.`,
            }
            : undefined;
    },
    ({ key, setting, was, now }, { pipeline, tests, name }) => {
        if (!TIME.test(key) ||
            !(pipeline ||
                tests ||
                key === 'timeout-minutes' ||
                (name === 'package.json' && /jest|ava|mocha|vitest/.test(setting.path))))
            return undefined;
        const [before, after] = [limit(was), limit(now)];
        const longer = before !== undefined && after !== undefined
            ? after > before
            : before !== undefined
                ? now === undefined && pipeline
                : after !== undefined &&
                    (after === Number.POSITIVE_INFINITY ||
                        (tests && /\.[mc]?[jt]s$|json$|rc$|ya?ml$/.test(name) && after > 5_000));
        return longer
            ? {
                kind: 'timeout-longer',
                what: `It may take longer: ${said(setting, now)}${now === undefined ? ' is gone' : ''}.`,
            }
            : undefined;
    },
    ({ key, setting, was, now }, { pipeline, tests, name }) => {
        if (key === 'uses')
            return now !== undefined && /\bretry\b/.test(now) && !/\bretry\b/.test(was ?? '') && pipeline
                ? { kind: 'retries-more', what: `A step is tried again now: ${said(setting, now)}.` }
                : undefined;
        if (!AGAIN.test(`${setting.path.split('/').at(-2) ?? ''}/${key}`) ||
            !(pipeline || tests || (name === 'package.json' && /jest|ava|mocha|vitest/.test(setting.path))))
            return undefined;
        const [before, after] = [numberOf(was ?? '0') ?? 0, numberOf(now ?? '0') ?? (yes(now) ? conditional(now) : 0)];
        return after > before
            ? { kind: 'retries-more', what: `It is tried more often: ${said(setting, now)}.` }
            : undefined;
    },
];
const percent = (value) => {
    const found = /^\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*%?\s*$/.exec(value ?? '')?.[1];
    return found === undefined ? undefined : Number(found);
};
/** Infinity for none. */
const limit = (value) => {
    const found = value === undefined ? undefined : numberOf(value);
    return found !== undefined && found <= 0 ? Number.POSITIVE_INFINITY : found;
};
/** `process.env.CI ? 2 : 0`: the largest number in it. */
const conditional = (value) => Math.max(0, ...((value ?? '').match(/\d{1,6}/g)?.map(Number) ?? []));
/** What makes a changed value weaker than it was. */
const judgements = (change, scope) => {
    const facts = { ...change, key: change.setting.key.toLowerCase() };
    const found = JUDGES.map((judge) => judge(facts, scope)).find((item) => item !== undefined);
    return found ? [found] : [];
};

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/setting-rules.js



/** Settings of pipelines, tests, linters and type checkers that ask for less than they did (W6). */
function looserSettings(pairs) {
    return pairs.flatMap((pair) => looser(pair).map((item) => ({ path: pair.path, ...item })));
}
function looser({ path, before, after, old, now }) {
    if (after === null) {
        const checks = isLintSettings(path) || isTestSettings(path) || isPipeline(path);
        return checks && before?.trim() && !/\.(?:py|rb)$/.test(path)
            ? [{ kind: 'rule-disabled', what: 'Settings of checks are deleted with their file.' }]
            : [];
    }
    const scope = scopeOf(path, [...old, ...now]);
    return [...values(old, now, scope), ...lists(old, now, scope), ...triggers(old, now, scope)];
}
const PIPELINE_KEYS = /^(?:jobs|stages|presubmits|periodics|postsubmits|pipeline|before_script)$/;
function scopeOf(path, settings) {
    const tops = new Set(settings.map((setting) => setting.path.split('/', 1)[0]));
    return {
        name: nameOf(path),
        pipeline: isPipeline(path) || (/\.ya?ml$/i.test(path) && [...tops].some((top) => PIPELINE_KEYS.test(top))),
        tests: isTestSettings(path),
        lint: isLintSettings(path) || /^\.\w+ignore$/.test(nameOf(path)),
        project: isProjectSettings(path),
    };
}
/** By path; the same key several times in one text, as XML has it, by its number. */
function byPath(settings) {
    const [places, counts] = [new Map(), new Map()];
    for (const setting of settings) {
        if (setting.item)
            continue;
        const count = (counts.get(setting.path) ?? 0) + 1;
        counts.set(setting.path, count);
        places.set(count > 1 ? `${setting.path}#${count}` : setting.path, setting);
    }
    return places;
}
/** Commands that check, of which the place is asked. */
const MOST_RUNS = 50;
function values(old, now, scope) {
    const [before, after] = [byPath(old), byPath(now)];
    const runs = now
        .filter(({ key, value }) => /^(?:run|script|command)$/.test(key) && /test|lint|check|verify|spec/.test(value))
        .slice(0, MOST_RUNS);
    // A step or a job that is new may have any condition.
    const known = new Set(old.map(({ path }) => path));
    const found = [];
    for (const [place, setting] of after) {
        const was = before.get(place)?.value;
        if (was === setting.value)
            continue;
        const parent = setting.path.slice(0, setting.path.length - setting.key.length);
        const checks = setting.key === 'if' && runs.some(({ path }) => path.startsWith(parent) && known.has(path));
        const change = { setting, was, now: setting.value, checks, fresh: old.length === 0 };
        found.push(...judgements(change, scope).map((item) => ({ ...item, line: setting.line })));
    }
    for (const [place, setting] of before) {
        if (after.has(place))
            continue;
        const change = { setting, was: setting.value, now: undefined, checks: false, fresh: false };
        found.push(...judgements(change, scope).map((item) => ({ ...item, line: setting.line })));
    }
    return found;
}
/** Lists that take something out of a check, and lists that name what is checked. */
const OUT = /^(?:ignores?|ignore[-_]?patterns?|ignored?[-_]?(?:files|paths|rules|words)|excludes?|excluded\w{0,20}|exclude[-_]\w{1,30}|skip|skips|skip[-_]\w{1,30}|disable|disabled|disabled[-_]?(?:rules|linters)|extend-(?:ignore|exclude|per-file-ignores)|per[-_]file[-_]ignores|test(?:path)?ignorepatterns|(?:coverage|module|watch)pathignorepatterns|omit|exclude_lines|exclude_also|deselect|norecursedirs|collect_ignore|disable_error_code|paths-ignore|branches-ignore|testregexignore|excludedgroups|exclude-pattern|allowed_failures)$/i;
const IN = /^(?:enable|select|extend-select|extends|testmatch|testpaths|checks|linters|opt_in_rules|only_rules|testregex|projects|tests?)$/i;
const OF_CHECKS = /(?:^|\/)tool\/(?:ruff|mypy|pytest|coverage|flake8|pylint|pyright|basedpyright|isort|bandit|ty|tox|nox|black)\b|(?:^|\/)(?:jest|eslintConfig|nyc|c8|ava|mocha|stylelint|lints|xo|vitest|test|coverage)(?:\/|$)|^(?:tool:pytest|flake8|mypy|coverage|isort)/;
function lists(old, now, scope) {
    const ofChecks = ({ path }) => scope.lint ||
        scope.tests ||
        (scope.project && (OF_CHECKS.test(path) || scope.name === 'pom.xml')) ||
        (scope.pipeline && path.endsWith('-ignore'));
    const items = (settings) => settings.filter((setting) => setting.item && setting.value !== '' && ofChecks(setting));
    const [before, after] = [items(old), items(now)];
    const keyOf = ({ path, value }) => `${path} ${value}`;
    const more = added(before, after, keyOf).flatMap(({ path, key, value, line }) => {
        const warnings = key === 'filterwarnings' && value.startsWith('ignore');
        if (!OUT.test(key) && !warnings)
            return [];
        const coverage = /cover|omit|exclude_lines|exclude_also/i.test(path);
        const tests = /test|collect|deselect|norecurse|spec|groups|-ignore$/i.test(key);
        const kind = coverage ? 'coverage-lowered' : tests ? 'test-skipped' : 'rule-disabled';
        return [{ kind, line, what: `${finding_quoted(key)} takes out ${finding_quoted(value)}.` }];
    });
    const less = added(after, before, keyOf).flatMap(({ key, value, line }) => IN.test(key) || (key === 'filterwarnings' && value.startsWith('error'))
        ? [{ kind: 'rule-disabled', line, what: `${finding_quoted(key)} has ${finding_quoted(value)} no more.` }]
        : []);
    return [...more, ...less];
}
/** Events that a pipeline ran at and does no more. */
function triggers(old, now, { pipeline }) {
    if (!pipeline || now.length === 0)
        return [];
    const events = (settings) => new Map(settings.flatMap(({ path, value, line, key }) => {
        const event = key === 'on' ? value : /^on\/(\w{1,40})/.exec(path)?.[1];
        return event && /^(?:push|pull_request|pull_request_target|merge_group)$/.test(event) ? [[event, line]] : [];
    }));
    const after = events(now);
    return [...events(old)]
        .filter(([event]) => !after.has(event))
        .map(([event, line]) => ({
        kind: 'test-skipped',
        line,
        what: `The pipeline does not run at ${finding_quoted(event)} any more.`,
    }));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/settings-text.js


/** `[section]` and `key = value`, where a value goes on in deeper lines; several values of one key are items of a list. */
function iniSettings(text) {
    const settings = [];
    let [section, key, start] = ['', '', 0];
    let values = [];
    const close = () => {
        if (key === '')
            return;
        const path = `${section}/${key}`.slice(0, 200);
        const parts = values
            .flatMap((value) => value.split(','))
            .map((value) => value.trim())
            .filter(Boolean);
        settings.push({ path, key, value: values.join('\n').trim(), line: start, item: false });
        settings.push(...parts.map((value) => ({ path, key, value, line: start, item: true })));
        [key, values] = ['', []];
    };
    for (const [index, line] of text.split('\n').entries()) {
        if (/^\s*(?:[#;]|$)/.test(line))
            continue;
        const head = /^\[([^\]]{1,100})\]/.exec(line);
        const pair = /^([A-Za-z][\w.:-]{0,100})\s{0,20}[=:]\s{0,20}(.{0,2000})/.exec(line);
        if (head) {
            close();
            section = head[1];
        }
        else if (pair && !/^\s/.test(line)) {
            close();
            [key, start, values] = [pair[1], index + 1, [pair[2].replace(/\s#.*/, '')]];
        }
        else if (/^\s/.test(line) && values.length < 1_000)
            values.push(line.trim().slice(0, 500));
    }
    close();
    return settings;
}
/** `key: value` and `key = value` on lines of their own: what is left to see in a text that no parser takes. */
function lineSettings(text) {
    let section = '';
    return mask(text, 'text')
        .plain.split('\n')
        .flatMap((line, index) => {
        const head = /^\s{0,100}\[\[?\s{0,9}([\w."'-]{1,100})\s{0,9}\]\]?\s*$/.exec(line);
        if (head) {
            section = head[1].replace(/["']/g, '').replaceAll('.', '/');
            return [];
        }
        const pair = /^\s{0,200}(?:- {1,9})?["']?([\w.-]{1,100})["']?\s{0,20}[:=](?!=)\s{0,20}(\S.{0,1000})$/.exec(line);
        if (!pair)
            return [];
        const [, key = '', given = ''] = pair;
        const value = given
            .trim()
            .replace(/,$/, '')
            .replace(/^(["'])(.*)\1$/, '$2');
        const path = section === '' ? key : `${section}/${key}`;
        const items = /^\[(.*)\]?$/.exec(value)?.[1]?.split(',').slice(0, 200) ?? [];
        return [
            { path, key, value, line: index + 1, item: false },
            ...items.map((item) => ({ path, key, value: item.replace(/["'\]]/g, '').trim(), line: index + 1, item: true })),
        ];
    });
}
/** `<key>value</key>` and `key="value"`. */
function tagSettings(text) {
    const bare = withoutComments(text);
    const lines = linesOf(bare);
    const tags = [...bare.matchAll(/<([A-Za-z][\w.:-]{0,80})>([^<>]{1,400})<\//g)];
    const attributes = [...bare.matchAll(/\s([A-Za-z][\w.:-]{0,80})\s?=\s?"([^"\n<>]{0,400})"/g)];
    return [...tags, ...attributes].map((found) => {
        const [, key = '', value = ''] = found;
        const item = /^(?:exclude|excludedGroups|exclude-pattern|ignore)$/.test(key);
        return { path: key, key, value: value.trim(), line: source_lineOf({ lines }, found.index), item };
    });
}
function withoutComments(text) {
    const pieces = [];
    let at = 0;
    for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
        const close = text.indexOf('-->', open);
        const end = close < 0 ? text.length : close + 3;
        pieces.push(text.slice(at, open), text.slice(open, end).replace(/[^\n]/g, ' '));
        at = end;
    }
    return pieces.join('') + text.slice(at);
}
/** The keys of the object literals of a program that is a settings file, with their numbers, words, flags and lists. */
function literalSettings(text) {
    const source = readSource('settings.ts', text);
    const { code, closes } = source;
    const settings = [];
    const open = [];
    for (const found of code.matchAll(/(["']) {0,200}\1\s{0,9}:|([A-Za-z_$][\w$]{0,80})\s{0,9}:(?!:)/g)) {
        const at = found.index;
        while (open.length > 0 && open.at(-1).end <= at)
            open.pop();
        const key = found[2] ?? stringAt(source, at) ?? '';
        const path = [...open.map((one) => one.key), key].filter(Boolean).join('/').slice(-300);
        const from = skipSpace(code, at + found[0].length);
        const line = source_lineOf(source, at);
        const put = (value, item) => void settings.push({ path, key, value, line, item });
        if (code[from] === '{') {
            // What follows inside has this key before it.
            if (closes[from] && open.length < 40)
                open.push({ key, end: closes[from] });
        }
        else if (code[from] === '[') {
            for (const value of stringsIn(source, from))
                put(value, true);
            const first = stringAt(source, skipSpace(code, from + 1));
            if (first && /^(?:off|warn|error)$/.test(first))
                put(first, false);
        }
        else {
            const value = stringAt(source, from) ?? /^[-\w.$*+?: ]{1,60}/.exec(code.slice(from, from + 60))?.[0]?.trim();
            if (value !== undefined)
                put(value, false);
        }
    }
    return settings;
}
/** The strings of a list, at most 200. */
function stringsIn(source, from) {
    const values = [];
    const end = source.closes[from] || from;
    for (let at = from + 1; at < end && values.length < 200; at += 1) {
        const value = stringAt(source, at);
        if (value !== undefined) {
            values.push(value);
            at = source.code.indexOf(source.code[at], at + 1);
        }
        else if (source.closes[at])
            at = source.closes[at];
    }
    return values;
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/settings.js





const withSettings = (pair) => ({
    ...pair,
    old: pair.before === null ? [] : settingsOf(pair.was, pair.before),
    now: pair.after === null ? [] : settingsOf(pair.path, pair.after),
});
/** Programs and lists of files have settings of checks only under these names. */
function mayHoldSettings(path) {
    const name = nameOf(path);
    // Which files git or an image leaves out weakens no check.
    if (/ignore$/.test(name))
        return !/^\.(?:git|docker|npm|helm|gcloud|vscode)ignore$/.test(name);
    if (!/\.(?:[mc]?[jt]s|gradle|kts|conf)$/.test(name))
        return true;
    return isLintSettings(path) || isTestSettings(path) || isPipeline(path) || isProjectSettings(path);
}
/** The values of a settings file by its ending, in their order; none for other files. What cannot be parsed is read by lines. */
function settingsOf(path, text) {
    if (!mayHoldSettings(path))
        return [];
    const name = nameOf(path);
    const ending = name.slice(name.lastIndexOf('.') + 1);
    if (/^(?:ya?ml)$/.test(ending) || name === '.clang-tidy')
        return documentSettings(text) ?? lineSettings(text);
    if (/^jsonc?5?$/.test(ending) ||
        /^\.(?:eslintrc|babelrc|nycrc|mocharc|c8rc|stylelintrc|jshintrc|swcrc|lintstagedrc)$/.test(name)) {
        return documentSettings(mask(text, 'js').plain) ?? documentSettings(text) ?? lineSettings(text);
    }
    if (ending === 'toml')
        return tomlSettings(text) ?? lineSettings(text);
    if (/^(?:xml|csproj|props|targets|runsettings|dist)$/.test(ending))
        return tagSettings(text);
    if (/^(?:ini|cfg|properties|flake8|coveragerc|pylintrc|conf)$/.test(ending) || name === 'pylintrc')
        return iniSettings(text);
    if (/^(?:gradle|kts)$/.test(ending))
        return lineSettings(mask(text, 'java').plain);
    if (/^[mc]?[jt]s$/.test(ending))
        return literalSettings(text);
    if (/ignore$/.test(ending))
        return ignoredLines(text);
    return [];
}
const ignoredLines = (text) => text.split('\n').flatMap((line, index) => {
    const value = line.trim();
    return value === '' || /^[#!]/.test(value)
        ? []
        : [{ path: 'ignore', key: 'ignore', value, line: index + 1, item: true }];
});
/** Deeper brackets, or more list marks in one line, would take the parser too long. */
const MOST_OPEN = 100;
const MOST_DEEP = 40;
function tooDeep(text) {
    let [open, marks] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '\n')
            marks = 0;
        else if (char === '[' || char === '{')
            open += 1;
        else if (char === ']' || char === '}')
            open = Math.max(0, open - 1);
        else if ((char === '-' || char === '?' || char === ':') && /\s/.test(text[at + 1] ?? '\n'))
            marks += 1;
        if (open > MOST_OPEN || marks > MOST_OPEN)
            return true;
    }
    return false;
}
/** YAML, and JSON as a part of it; undefined when it is neither. */
function documentSettings(text) {
    if (tooDeep(text))
        return undefined;
    const counter = new yaml_dist.LineCounter();
    try {
        const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, {
            ...{ schema: 'core', merge: false, uniqueKeys: false, strict: false, prettyErrors: false, logLevel: 'silent' },
            lineCounter: counter,
        });
        const list = Array.isArray(documents) ? documents : [];
        if (list.length > 200 || list.some(({ errors }) => errors.length > 0))
            return undefined;
        return list.flatMap(({ contents }) => walk(contents, (at) => counter.linePos(at).line));
    }
    catch {
        // The parser gives up on some texts by running out of stack.
        return undefined;
    }
}
/** All scalars of a document, depth first, over a stack of its own. */
function walk(root, lineAt) {
    const settings = [];
    const stack = [{ node: root, path: '', key: '', item: false, depth: 0, at: 0 }];
    for (let step = stack.pop(); step; step = stack.pop()) {
        const { node, path, key, depth, item } = step;
        const at = node?.range?.[0] ?? step.at;
        if (depth > MOST_DEEP)
            continue;
        if ((0,yaml_dist.isScalar)(node)) {
            settings.push({ path, key, value: String(node.value ?? ''), line: lineAt(item ? at : step.at), item });
        }
        else if ((0,yaml_dist.isMap)(node)) {
            for (const pair of node.items.toReversed()) {
                const name = keyOf(pair.key);
                const place = pair.key?.range?.[0] ?? at;
                stack.push({
                    node: pair.value,
                    path: path === '' ? name : `${path}/${name}`,
                    key: name,
                    item: false,
                    depth: depth + 1,
                    at: place,
                });
            }
        }
        else if ((0,yaml_dist.isSeq)(node)) {
            // `"rule": ["error", { … }]`: the first is what the rule is set to.
            const [first] = node.items;
            if ((0,yaml_dist.isScalar)(first) && /^(?:off|warn|error|[012])$/.test(String(first.value))) {
                settings.push({ path, key, value: String(first.value), line: lineAt(step.at), item: false });
            }
            const seen = new Map();
            const items = node.items.map((inner) => {
                if ((0,yaml_dist.isScalar)(inner))
                    return { node: inner, path, key, item: true, depth: depth + 1, at };
                const name = titleOf(inner);
                const count = (seen.get(name) ?? 0) + 1;
                seen.set(name, count);
                return {
                    node: inner,
                    path: `${path}/${name}${count > 1 ? `#${count}` : ''}`,
                    key,
                    item: true,
                    depth: depth + 1,
                    at,
                };
            });
            stack.push(...items.toReversed());
        }
    }
    return settings;
}
const keyOf = (key) => ((0,yaml_dist.isScalar)(key) ? String(key.value ?? '') : '').slice(0, 80);
/** What tells an entry of a list from its neighbours: its name, or what it uses or runs. */
function titleOf(node) {
    if (!(0,yaml_dist.isMap)(node))
        return '*';
    const values = new Map(node.items.slice(0, 20).map(({ key, value }) => [keyOf(key), (0,yaml_dist.isScalar)(value) ? String(value.value ?? '') : '']));
    for (const word of ['name', 'id', 'repo', 'uses', 'task', 'run', 'script']) {
        const value = values.get(word);
        if (value)
            return `[${value.split('\n')[0].replace(/@.*/, '').trim().slice(0, 60)}]`;
    }
    return `[${[...values.keys()][0] ?? ''}]`;
}
/** TOML; the parser tells no lines, so they are looked up by key. */
function tomlSettings(text) {
    let root;
    try {
        root = tooDeep(text) ? undefined : (0,dist/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
    if (root === undefined)
        return undefined;
    const lines = new Map();
    for (const { path, line } of lineSettings(text))
        if (!lines.has(path))
            lines.set(path, line);
    const settings = [];
    const stack = [
        { value: root, path: '', key: '', item: false, depth: 0 },
    ];
    for (let step = stack.pop(); step; step = stack.pop()) {
        const { value, path, key, item, depth } = step;
        if (depth > MOST_DEEP)
            continue;
        if (Array.isArray(value))
            stack.push(...value.map((inner) => ({ value: inner, path, key, item: true, depth: depth + 1 })).toReversed());
        else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
            const entries = Object.entries(value).map(([name, inner]) => ({
                ...{ value: inner, key: name, item: false, depth: depth + 1 },
                path: path === '' ? name.slice(0, 80) : `${path}/${name.slice(0, 80)}`,
            }));
            stack.push(...entries.toReversed());
        }
        else
            settings.push({ path, key, value: String(value), line: lines.get(path) ?? 1, item });
    }
    return settings;
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/suppressions.js


/** Directives in comments. Each stands at the beginning of a comment; the first group is it, the second names the rules. */
const DIRECTIVES = [
    /^(eslint-disable(?:-next-line|-line)?|oxlint-disable(?:-next-line|-line)?|stylelint-disable(?:-next-line|-line)?|tslint:disable(?::next-line|-next-line|-line)?|standard:disable)(?![\w-])[ \t]*(?::?[ \t]*)([^\n]{0,400})/,
    /^(biome-ignore(?:-all|-start)?|deno-lint-ignore(?:-file)?|noinspection|cppcheck-suppress|lint:ignore|swiftlint:disable(?::\w+)?|credo:disable\S{0,30}|ktlint-disable|rubocop:(?:disable|todo)|shellcheck[ \t]{1,9}disable=?|hadolint[ \t]{1,9}ignore=?|yamllint[ \t]{1,9}disable\S{0,10}|markdownlint-disable\S{0,20}|phpcs:(?:ignore|disable)|phpcs:ignoreFile|checkov:skip=?|tfsec:ignore|trivy:ignore)(?![\w-])[ \t:]*([^\n]{0,400})/,
    /^(@ts-ignore|@ts-nocheck|@ts-expect-error|jshint[ \t]{1,9}ignore|@phpstan-ignore\S{0,20}|@psalm-suppress|NOSONAR|CHECKSTYLE:OFF|nosemgrep|#?nosec|pyre-ignore|pyre-fixme|mypy:[ \t]{0,9}ignore-errors|flake8:[ \t]{0,9}noqa|ruff:[ \t]{0,9}noqa)(?![\w-])()/i,
    /^(noqa)(?:[ \t]{0,9}:[ \t]{0,9}([A-Z][A-Z\d, \t]{0,200})|[ \t]*$)/i,
    /^((?:type|pyright|ty):[ \t]{0,9}ignore)(?:\[([^\]\n]{0,200})\])?(?![\w-])/,
    /^(pylint:[ \t]{0,9}(?:disable(?:-next)?|skip-file))[ \t]*=?([^\n]{0,200})/,
    /^(nolint)(?::([\w,\- \t]{0,200}))?(?:[ \t]*$|[ \t]*\/\/)/,
    /^(NOLINT(?:NEXTLINE|BEGIN)?)(?:\(([^)\n]{0,200})\))?(?![\w-])/,
];
const COVERAGE = [
    /^((?:istanbul|c8|v8|node:coverage)[ \t]{1,9}(?:ignore|disable)(?:[ \t]{1,9}(?:next|if|else|file|start))?)()/,
    /^(pragma:[ \t]{0,9}no[ \t]?(?:cover|branch)\w{0,3}|LCOV_EXCL\w{0,20}|GCOVR?_EXCL\w{0,20}|:nocov:|@codeCoverageIgnore\w{0,10}|coverage:ignore\S{0,12}|tarpaulin\S{0,20})()/,
];
/** The same in code. */
const CODE = [
    /(#!?\[\s{0,9}(?:allow|expect))\s{0,9}\(([^)\n]{0,300})/g,
    /(@(?:file:)?Suppress(?:Warnings|FBWarnings|Lint)?)\s{0,9}\(([^)\n]{0,300})/g,
    /(\[\s{0,9}(?:assembly\s{0,9}:\s{0,9})?SuppressMessage)\s{0,9}\(([^)\n]{0,300})/g,
    /(#\s{0,9}pragma[ \t]{1,9}warning[ \t]{1,9}disable|#\s{0,9}pragma[ \t]{1,9}(?:GCC|clang)[ \t]{1,9}diagnostic[ \t]{1,9}ignored|#nullable[ \t]{1,9}disable)([^\n]{0,200})/g,
    /(\b(?:filterwarnings|simplefilter))\s{0,9}\((\s{0,9}["']ignore[^)\n]{0,200})/g,
    /(@(?:typing\.)?no_type_check)()\b/g,
];
const CODE_COVERAGE = [
    /(\[\s{0,9}(?:\w{1,40}\.){0,6}ExcludeFromCodeCoverage|#\[\s{0,9}coverage\(off\)|@Generated\b|#\[\s{0,9}cfg\(not\(tarpaulin)()/g,
];
function suppressionsOf(source) {
    const found = [];
    const put = (at, directive, rules, coverage) => {
        const names = rules
            .replace(/\s--\s.*|\*\/.*/s, '')
            .split(/[\s,]+/)
            .filter((name) => /^["']?[\w@*./:-]+["']?$/.test(name))
            .slice(0, 50);
        const plain = directive
            .toLowerCase()
            .replace(/[ \t:=]+/g, ' ')
            .trim();
        // A reason follows a directive that names one rule alone.
        const kept = /^(?:biome-ignore|noinspection|lint ignore|cppcheck)/.test(plain) ? names.slice(0, 1) : names;
        for (const rule of kept.length > 0 ? kept : ['*'])
            found.push({ at, directive: plain, rule: rule.replace(/:$/, ''), coverage });
    };
    for (const { at, text } of source.comments) {
        for (const [offset, piece] of suppressions_piecesOf(text)) {
            for (const [patterns, coverage] of [
                [DIRECTIVES, false],
                [COVERAGE, true],
            ]) {
                const match = patterns.map((pattern) => pattern.exec(piece)).find(Boolean);
                if (match)
                    put(at + offset, match[1], match[2] ?? '', coverage);
            }
        }
    }
    for (const [patterns, coverage] of [
        [CODE, false],
        [CODE_COVERAGE, true],
    ]) {
        for (const pattern of patterns) {
            for (const match of source.plain.matchAll(pattern)) {
                // It must begin in code: a string that holds one is a text about it.
                if (source.code[match.index] === source.plain[match.index])
                    put(match.index, match[1], match[2] ?? '', coverage);
            }
        }
    }
    return found.sort((a, b) => a.at - b.at);
}
/** The beginnings of a comment: of itself, of its lines when it has some, and behind another `#`. */
function suppressions_piecesOf(comment) {
    const pieces = [];
    for (const match of comment.matchAll(/(?:^|\n|[ \t]#)[ \t]{0,200}(?:\/\/+!?|\/\*+!?|<!--|#+|\*(?!\/))?[ \t]{0,20}(?=[@\w:#])/g)) {
        const from = match.index + match[0].length;
        // Below the first line only the words of doc comments are directives.
        if (match[0].startsWith('\n') && !/^@(?:phpstan|psalm|codeCoverage)/.test(comment.slice(from, from + 20)))
            continue;
        const end = comment.indexOf('\n', from);
        pieces.push([from, comment.slice(from, Math.min(end < 0 ? comment.length : end, from + 500))]);
        if (pieces.length >= 200)
            break;
    }
    return pieces;
}
/** Checks that the new text switches off and the old one did not (W6). */
function moreSuppressed(old, now) {
    const left = new Map();
    for (const { directive, rule } of old ? suppressionsOf(old) : []) {
        left.set(`${directive} ${rule}`, (left.get(`${directive} ${rule}`) ?? 0) + 1);
    }
    const fresh = suppressionsOf(now).filter(({ directive, rule }) => {
        const count = left.get(`${directive} ${rule}`) ?? 0;
        if (count > 0)
            left.set(`${directive} ${rule}`, count - 1);
        return count === 0;
    });
    return fresh.flatMap(({ at, directive, rule, coverage }) => {
        // One that was for all rules and is now for some is narrower than it was.
        const unused = left.get(`${directive} *`) ?? 0;
        if (rule !== '*' && unused > 0) {
            left.set(`${directive} *`, unused - 1);
            return [];
        }
        const what = rule === '*' ? finding_quoted(directive) : `${finding_quoted(directive)} of ${finding_quoted(rule)}`;
        return [
            coverage
                ? { kind: 'coverage-lowered', line: source_lineOf(now, at), what: `Code is taken out of the coverage by ${what}.` }
                : { kind: 'rule-disabled', line: source_lineOf(now, at), what: `A check is switched off by ${what}.` },
        ];
    });
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/tolerances.js
const NUMBER = '(-?\\d[\\d_]{0,15}(?:\\.\\d{1,15})?(?:e-?\\d{1,3})?)';
const last = (words) => new RegExp(`\\b(?:${words})\\s?\\([^()]{0,200}(?:\\([^()]{0,100}\\)[^()]{0,100}){0,3}?,\\s?${NUMBER}f?\\s?\\)`, 'i');
const RULES = [
    { name: 'digits', sign: -1, pattern: last('toBeCloseTo') },
    { name: 'places', sign: -1, pattern: new RegExp(`\\b(?:places|decimal|significant)\\s?=\\s?${NUMBER}`) },
    { name: 'places', sign: -1, pattern: last('assert_?Almost_?Equals?|assert_almost_equal') },
    {
        name: 'delta',
        sign: 1,
        pattern: new RegExp(`\\b(?:delta|abs|rel|atol|rtol|abs_tol|rel_tol|epsilon|eps|tolerance|max_?diff\\w{0,20}|threshold)["']?\\s?[=:]\\s?${NUMBER}`, 'i'),
    },
    {
        name: 'delta',
        sign: 1,
        pattern: last('\\w{0,20}(?:InDelta|InEpsilon|Near)f?|closeTo|within|offset|approximately|assertEquals|AreEqual|assert_in_(?:delta|epsilon)'),
    },
    {
        name: 'delta',
        sign: 1,
        pattern: new RegExp(`\\b(?:be_within|within|offset|closeTo|Within|epsilon)\\s?\\(\\s?${NUMBER}`),
    },
    {
        name: 'most',
        sign: 1,
        pattern: new RegExp(`(?:\\w{0,30}(?:LessThan|AtMost|lessThan|atMost|isLess|below|assertLess)\\w{0,30}\\s?\\([^()\\n]{0,100}?|[^<]<=? ?)${NUMBER}\\s?(?:\\)|,|$|;| )`),
    },
    {
        name: 'least',
        sign: -1,
        pattern: new RegExp(`(?:\\w{0,30}(?:GreaterThan|AtLeast|greaterThan|atLeast|isGreater|above|assertGreater)\\w{0,30}\\s?\\([^()\\n]{0,100}?|[^>=-]>=? ?)${NUMBER}\\s?(?:\\)|,|$|;| )`),
    },
];
/** What a matcher allows when nothing is said: its digits. */
const DEFAULTS = [
    { name: 'digits', value: 2, pattern: /\btoBeCloseTo\s?\([^,]{0,200}\)/ },
    { name: 'places', value: 7, pattern: /\bassertAlmostEqual\s?\(/ },
];
function boundsOf({ text }) {
    const bounds = RULES.flatMap(({ name, sign, pattern }) => {
        const found = pattern.exec(text)?.[1];
        const value = Number(found?.replaceAll('_', ''));
        return found === undefined || Number.isNaN(value) ? [] : [{ name, value, sign }];
    });
    const unsaid = DEFAULTS.filter(({ name, pattern }) => pattern.test(text) && !bounds.some((bound) => bound.name === name));
    return [...bounds, ...unsaid.map(({ name, value }) => ({ name, value, sign: -1 }))];
}
/** The first of the new assertions that allows more than its like of the old ones did. */
function tolerancesOf(old, now) {
    const before = new Map();
    for (const { name, value } of old.flatMap(boundsOf))
        before.set(name, [...(before.get(name) ?? []).slice(-100), value]);
    const next = new Map();
    return now.find((assertion) => boundsOf(assertion).some(({ name, value, sign }) => {
        const index = next.get(name) ?? 0;
        next.set(name, index + 1);
        const was = before.get(name)?.[index];
        // A tolerance where none was, for an assertion that was exact.
        if (was === undefined)
            return name === 'delta' && value > 0 && old.length >= now.length && !before.has(name);
        return (value - was) * sign > 0;
    }));
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/compare-test.js





/** What became weaker in a test that stays, by its contents before and after. `name` is how a person knows it. */
function weaker(old, now, before, after, name) {
    return [
        ...assertionsWeaker(old.asserts, now.asserts, before, after, name),
        ...waitsLonger(old, now, after, name),
        ...swallowed(old, now, after, name),
    ];
}
function assertionsWeaker(all, others, before, after, name) {
    const [gone, fresh] = [added(others, all, ({ text }) => text), added(all, others, ({ text }) => text)];
    const count = (items, level) => items.filter((item) => item.level >= level).length;
    const [first, weak] = [gone.find(({ level }) => level > 0), fresh.find(({ level }) => level < 3)];
    if (count(gone, 1) > count(fresh, 1)) {
        const empty = fresh.find(({ level }) => level === 0);
        if (empty) {
            return [
                {
                    kind: 'assertion-loosened',
                    line: source_lineOf(after, empty.at),
                    what: `${name} asserts nothing any more: ${finding_quoted(empty.text)}.`,
                },
            ];
        }
        const lost = count(gone, 1) - count(fresh, 1);
        const many = lost === 1 ? 'one assertion' : `${lost} assertions`;
        return [
            {
                kind: 'assertion-removed',
                ...(first ? { line: source_lineOf(before, first.at) } : {}),
                what: `${name} has ${many} less: ${finding_quoted(first?.text ?? '')} is gone.`,
            },
        ];
    }
    const looser = [3, 2].some((level) => count(gone, level) > count(fresh, level));
    if (looser && first && weak) {
        return [
            {
                kind: 'assertion-loosened',
                line: source_lineOf(after, weak.at),
                what: `${name} asserts less: ${finding_quoted(weak.text)} stands for ${finding_quoted(first.text)}.`,
            },
        ];
    }
    const wide = tolerancesOf(gone, fresh);
    return wide
        ? [
            {
                kind: 'assertion-loosened',
                line: source_lineOf(after, wide.at),
                what: `${name} allows more than before: ${finding_quoted(wide.text)}.`,
            },
        ]
        : [];
}
function waitsLonger(old, now, after, name) {
    const found = longer(old.waits, now.waits, after.language);
    if (!found)
        return [];
    const does = found.kind === 'retries-more' ? 'is tried again more often' : found.sleep ? 'sleeps longer' : 'may take longer';
    return [{ kind: found.kind, line: source_lineOf(after, found.at), what: `${name} ${does}: ${finding_quoted(found.text)}.` }];
}
function swallowed(old, now, after, name) {
    const [first] = added(old.swallows, now.swallows, ({ how }) => how);
    if (!first || now.swallows.length <= old.swallows.length)
        return [];
    return [
        { kind: 'error-ignored', line: source_lineOf(after, first.at), what: `${name} swallows errors: ${finding_quoted(first.how)}.` },
    ];
}
/** What became weaker in a test that is told by its name before and after. */
function weakerTest(old, now) {
    const name = `The test ${finding_quoted(now.name)}`;
    const found = weaker(old, now, old.source, now.source, name);
    const [before, after] = [old.block.cases ?? 0, now.block.cases ?? 0];
    if (before > after && (now.block.cases !== undefined || old.source.language !== 'js')) {
        const lost = before - after;
        found.push({
            kind: 'test-deleted',
            line: source_lineOf(now.source, now.block.at),
            what: `${name} runs over ${lost === 1 ? 'one case' : `${lost} cases`} less.`,
        });
    }
    const bodyOf = ({ source, block }) => insideOf(source, block, 400)?.replace(/[\s{}();]|\b(?:pass|end|return)\b/g, '');
    if (found.length === 0 && (bodyOf(old) ?? '') !== '' && bodyOf(now) === '') {
        found.push({
            kind: 'assertion-removed',
            line: source_lineOf(now.source, now.block.at),
            what: `${name} has no body any more.`,
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/renamed.js

/** Most tests on each side that are compared with each other; of more, those that have another name are gone. */
const renamed_MOST = 40;
/** The part of its words that two bodies must share to be one test. */
const renamed_ALIKE = 0.6;
/** Tests that have another name now, by what stands in them: each gone test with its like among the new ones. */
function renamed(gone, fresh) {
    const likes = new Map();
    const left = fresh.slice(0, renamed_MOST).map((test) => ({ test, words: wordsOf(test) }));
    for (const test of gone.slice(0, renamed_MOST)) {
        const words = wordsOf(test);
        let best = -1;
        let most = renamed_ALIKE;
        for (const [index, other] of left.entries()) {
            const share = renamed_shareOf(words, other.words);
            if (share >= most)
                [best, most] = [index, share];
        }
        const [like] = best < 0 ? [] : left.splice(best, 1);
        if (like)
            likes.set(test, like.test);
    }
    return likes;
}
/** The words and numbers of a body, at most 2,000 characters of it. */
function wordsOf({ source, block }) {
    const body = source.plain.slice(block.body, Math.min(block.end, block.body + 2_000));
    return countOf(body.match(/\w+/g) ?? []);
}
function renamed_shareOf(one, other) {
    let [both, all] = [0, 0];
    for (const [word, count] of one) {
        both += Math.min(count, other.get(word) ?? 0);
        all += count;
    }
    for (const count of other.values())
        all += count;
    return all === 0 ? 0 : (2 * both) / all;
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/tests.js





/** Tests that a change takes away, skips or weakens (W6). A test that goes to another file of the change is not gone. */
function weakerTests(files) {
    const found = [];
    const put = (path, items) => void found.push(...items.map((item) => ({ path, ...item })));
    const elsewhere = byName(files.flatMap(({ old, now }) => fresh(old, now)));
    for (const { path, old, now } of files) {
        if (!old)
            continue;
        const stayed = now && sure(old.source, now.source) ? now : undefined;
        const pairs = paired(old.tests, stayed?.tests ?? []);
        const gone = [];
        for (const [before, here] of pairs) {
            const after = here ?? takeMoved(elsewhere, before);
            if (after)
                put(after.source.path, stays(before, after));
            else if (!before.skip)
                gone.push(before);
        }
        put(stayed ? path : old.source.path, goneTests(gone, old, stayed, path));
        if (now) {
            put(path, alone(old, now));
            if (isTest(path))
                put(path, outsideWeaker(old, now));
        }
    }
    return merged(found);
}
/** Each old test with its like among the new ones: by name, and among several of one name by text and then by order. */
function paired(old, now) {
    const left = byName(now);
    const same = new Map();
    const textOf = ({ source, block }) => source.code.slice(block.at, Math.min(block.end, block.at + 600));
    const several = old.filter(({ name }) => (left.get(name)?.length ?? 0) > 1);
    const byText = new Map();
    const names = new Set(several.map(({ name }) => name));
    for (const test of now)
        if (names.has(test.name))
            byText.set(textOf(test), [...(byText.get(textOf(test)) ?? []), test].slice(0, 100));
    const taken = new Set();
    for (const test of several) {
        const like = byText.get(textOf(test))?.find((one) => one.name === test.name && !taken.has(one));
        if (!like)
            continue;
        taken.add(like);
        same.set(test, like);
    }
    const queues = new Map([...left].map(([name, tests]) => [name, tests.filter((test) => !taken.has(test)).reverse()]));
    return old.map((test) => [test, same.get(test) ?? queues.get(test.name)?.pop()]);
}
function byName(tests) {
    const names = new Map();
    for (const test of tests) {
        const list = names.get(test.name);
        if (list)
            list.push(test);
        else
            names.set(test.name, [test]);
    }
    return names;
}
/** The tests of a text that its file did not have before. */
const fresh = (old, now) => added(old?.tests ?? [], now?.tests ?? [], ({ name }) => name);
/** Whether a runner that finds tests in `old` finds them in `now` too. Some languages say it in the text alone. */
const sure = (old, now) => now.found >= old.found || ['rust', 'csharp', 'c'].includes(now.language);
/** A test of that name that is new in a file where a runner finds it as surely as before. */
function takeMoved(elsewhere, { name, source }) {
    const list = elsewhere.get(name);
    const index = list?.findIndex((test) => test.source !== source && sure(source, test.source)) ?? -1;
    return index < 0 ? undefined : list?.splice(index, 1)[0];
}
function stays(old, now) {
    if (old.skip)
        return [];
    if (!now.skip)
        return weakerTest(old, now);
    return [
        {
            kind: 'test-skipped',
            line: source_lineOf(now.source, now.skip.at),
            what: `The test ${finding_quoted(now.name)} does not run any more: ${finding_quoted(now.skip.how)}.`,
        },
    ];
}
/** What became of tests that are nowhere in the change by their name. */
function goneTests(gone, old, now, path) {
    if (gone.length === 0)
        return [];
    if (!now) {
        const many = gone.length === 1 ? `the test ${finding_quoted(gone[0].name)}` : `${gone.length} tests`;
        const line = gone.length === 1 ? { line: source_lineOf(old.source, gone[0].block.at) } : {};
        return [{ kind: 'test-deleted', ...line, what: `The file is gone from where it was, and ${many} with it.` }];
    }
    const likes = renamed(gone, fresh(old, now).filter(({ skip }) => !skip));
    const words = new Set(now.source.code.match(/\w{4,200}/g) ?? []);
    return gone.flatMap((test, index) => {
        const like = likes.get(test);
        if (like)
            return weakerTest(test, like);
        const line = source_lineOf(old.source, test.block.at);
        const left = index < tests_MOST ? leftOf(test, words) : undefined;
        if (left === undefined)
            return [{ kind: 'test-deleted', line, what: `The test ${finding_quoted(test.name)} is gone.` }];
        const what = `The test ${finding_quoted(test.name)} is not found by its runner any more: ${finding_quoted(left)} stands in its place in ${finding_quoted(path)}.`;
        return [{ kind: 'test-skipped', line, what }];
    });
}
/** Tests that are gone are looked for under another name up to this number. */
const tests_MOST = 40;
/** The longer word, or the word in other case, that the name of a test became: `_test_x`, `testX`, `Disabled_TestX`. */
function leftOf({ name, source }, words) {
    if (!/^\w{4,200}$/.test(name) || source.language === 'js')
        return undefined;
    const small = name.toLowerCase();
    const longer = [...words].find((word) => word !== name && word.toLowerCase().includes(small));
    return longer ?? (words.has(name) ? name : undefined);
}
/** Tests that keep their neighbours from running. */
function alone(old, now) {
    const [first] = added(old.only, now.only, ({ name }) => name);
    return first
        ? [
            {
                kind: 'test-skipped',
                line: source_lineOf(now.source, first.at),
                what: `Only ${finding_quoted(first.name)} runs now; all other tests of the file are skipped.`,
            },
        ]
        : [];
}
/** What stands in a file of tests, but in none of them: it counts when the whole file got less of it. */
function outsideWeaker(old, now) {
    const all = ({ tests, outside }) => tests.reduce((sum, { asserts }) => sum + asserts.length, outside.asserts.length);
    const found = weaker(old.outside, now.outside, old.source, now.source, 'A part outside of the tests');
    return all(now) >= all(old) ? found.filter(({ kind }) => kind !== 'assertion-removed') : found;
}
/** One finding for each place that skips tests, however many they are. */
function merged(found) {
    const counts = new Map();
    const key = ({ kind, path, line }) => `${kind} ${line} ${path}`;
    const skips = ({ kind, what }) => kind === 'test-skipped' && what.includes('does not run');
    for (const item of found.filter(skips)) {
        const known = counts.get(key(item));
        if (known)
            known.count += 1;
        else
            counts.set(key(item), { first: item, count: 1 });
    }
    const others = found.filter((item) => !skips(item));
    return [
        ...others,
        ...[...counts.values()].map(({ first, count }) => count === 1 ? first : { ...first, what: `${first.what.replace(/\.$/, '')} (and ${count - 1} more by the same).` }),
    ];
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening/whole.js


/** What a change is as a whole: recorded results or tests alone, when it should mend what they test (W6). */
function wholeChange(files) {
    const touched = files.filter(({ path }) => !isDocument(path));
    const [first] = touched;
    if (!first || !touched.every(({ path }) => isSnapshot(path) || isTest(path)))
        return [];
    const snapshots = touched.filter(({ path }) => isSnapshot(path));
    if (snapshots[0]) {
        const which = `${finding_quoted(snapshots[0].path)}${snapshots.length > 1 ? ` and ${snapshots.length - 1} more` : ''}`;
        return [
            {
                kind: 'snapshot-only',
                path: snapshots[0].path,
                what: `Recorded results were changed without any source: ${which}.`,
            },
        ];
    }
    return [
        {
            kind: 'tests-only',
            path: first.path,
            what: 'The change touches nothing but tests, so what they test is as it was.',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/build/decide/weakening.js












/** Most findings of one change. */
const weakening_MOST = 50;
/**
 * Where a change makes tests or checks weaker, by comparing what the old and the new whole texts hold (W6): deleted and
 * skipped tests, loosened and removed assertions, errors that count no more, longer waits, more retries, disabled rules,
 * lowered coverage, and a change of nothing but tests or recorded results. At most 50, in order of path and line. It is
 * made to find rather too much than too little: who asks shows a banner and merges nothing by itself, but refuses nothing.
 * Linear in the texts; a text that cannot be read gives less, never an error.
 */
function weakenings(files) {
    const pairs = pairsOf(files.filter(({ path }) => !isLock(path)));
    const settings = pairs.map(withSettings);
    const sides = pairs.map(({ path, was, before, after }) => ({
        path,
        before,
        after,
        old: before === null ? undefined : readSource(was, before),
        now: after === null ? undefined : readSource(path, after),
    }));
    const tests = sides.map(({ path, old, now }) => ({ path, old: old && testedOf(old), now: now && testedOf(now) }));
    const found = [
        ...wholeChange(files),
        ...weakerTests(tests),
        ...looserSettings(settings),
        ...moreIgnored(settings),
        ...sides.flatMap(({ path, old, now }) => now ? [...moreSuppressed(old, now), ...moreSwallowed(path, old, now)].map((item) => ({ path, ...item })) : []),
    ];
    const place = ({ path, line = 0 }, other) => path === other.path ? line - (other.line ?? 0) : path < other.path ? -1 : 1;
    const seen = new Set();
    // One line may be found weaker as a setting and as code.
    const once = found.filter(({ kind, path, line, what }) => {
        const key = `${kind} ${line ?? what} ${path}`;
        return !seen.has(key) && seen.add(key);
    });
    return once.sort(place).slice(0, weakening_MOST);
}
/** Errors that the code itself swallows now, whatever they are. Tests say more of their own (see weakening/tests.ts). */
function moreSwallowed(path, old, now) {
    if (isTest(path))
        return [];
    const blunt = (source) => (source ? swallowsOf(source).filter((swallow) => swallow.blunt) : []);
    return added(blunt(old), blunt(now), ({ how }) => how).map(({ at, how }) => ({
        kind: 'error-ignored',
        line: source_lineOf(now, at),
        what: `Errors are swallowed by ${finding_quoted(how)}.`,
    }));
}

// EXTERNAL MODULE: ./packages/core/build/text/title.js
var title = __webpack_require__(12878);
;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-part.js









/** Decides a part: its rating, its labels, who is asked for a review, and what commit and pull request say. Pure. */
function decidePart({ deps, facts, plan, proof }, target, part, published) {
    const { settings } = deps;
    const name = issueName(facts);
    const weakened = weakenings(part.files);
    const risk = (0,decide_risk/* worseOf */.WD)((0,decide_risk/* rateRisk */.EV)(part.files), plan.answer.risk);
    const hash = create_fix_read_hashOf(facts, part);
    const paths = part.files.map(({ path }) => path);
    const reviewers = reviewersOf(target, paths);
    const workflows = workflowsOf(deps, target);
    const message = (0,commit_message/* commitMessage */.d)(part, {
        issue: name,
        plan: hash,
        answer: plan.answer,
        closes: plan.closes,
        part: { number: plan.parts.indexOf(part) + 1, of: plan.parts.length },
        asked: plan.asked,
        proof,
    });
    const pulls = plan.parts.map(({ repo }) => ({ repo, url: published.find((one) => one.part.repo === repo)?.url }));
    const data = {
        issue: name,
        ...(plan.fingerprint === undefined ? {} : { fingerprint: plan.fingerprint }),
        plan: hash,
        run: settings.run.id,
        risk: risk.level,
        weakens: weakened.length > 0,
    };
    const references = [referenceOf({ issue: name, closes: plan.closes, pulls, part })];
    return {
        risk,
        weakened,
        reviewers,
        workflows,
        commit: { branch: part.branch, base: part.base, ...message, files: part.files, plan: hash },
        pull: {
            branch: part.branch,
            base: part.base.branch,
            title: (0,title/* safeTitle */.CL)(part.pull.title, 120) || message.headline,
            labels: [
                issue/* OUR_LABEL */.e,
                (0,labels/* riskLabel */.uI)(risk.level),
                ...(weakened.length > 0 || risk.level === 'high' ? [labels/* APPROVAL_LABEL */.TI] : []),
            ],
            reviewers,
            data,
            references,
        },
        text: (ready) => pullText({
            part,
            answer: plan.answer,
            issue: name,
            closes: plan.closes,
            risk,
            weakenings: weakened,
            proof,
            pulls,
            asked: plan.asked,
            runUrl: settings.run.url,
            workflows,
            template: target.template,
            allowLinks: ready.allowLinks,
        }, (text) => (0,comment_body/* fitsPull */.SX)({ marker: 'fix', data, text }, ready, references)),
    };
}
/** What GitHub starts for a pull request of ours there: a workflow's own token starts nothing by itself. */
function workflowsOf({ settings }, { self }) {
    if (self !== undefined && self.login !== 'github-actions[bot]')
        return 'by-themselves';
    return settings.urls.api.endsWith('/api/v3') ? 'never' : 'when-approved';
}
/** The owners of the paths. GitHub takes the slug of a team alone, and knows here only those of the same organisation. */
function reviewersOf({ self, codeowners = '', repo: { repo } }, paths) {
    const { users, teams } = ownersOf(codeowners, paths, self ? [self.login] : []);
    const own = `${repo.owner}/`.toLowerCase();
    return {
        users,
        teams: teams.flatMap((team) => (team.toLowerCase().startsWith(own) ? [team.slice(own.length)] : [])),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-publish.js







/**
 * Writes the parts, a dependency before its users: branch, commit and draft pull request. Of several the commits come
 * first, so that a run which dies between two pull requests leaves the whole fix to the next one (FT46). What an earlier
 * run left is adopted. It stops at the first part that is refused or that GitHub does not take.
 */
async function publishParts(publisher) {
    const { parts } = publisher.plan;
    const done = { published: [], refused: [] };
    const rounds = parts.length > 1 ? [['commit'], ['open-pull']] : [['commit', 'open-pull']];
    for (const round of rounds) {
        for (const part of parts) {
            try {
                await publishOne(publisher, part, round, done);
            }
            catch (error) {
                if (!(error instanceof errors/* GithubError */.E1))
                    throw error;
                return { ...done, broken: { part, error } };
            }
            if (done.refused.length > 0)
                return done;
        }
    }
    await linkEarlier(publisher, done);
    return done;
}
async function publishOne(publisher, part, kinds, done) {
    const { deps, facts, soFar } = publisher;
    const target = mustTarget(facts, part);
    const decided = decidePart(publisher, target, part, done.published);
    const { ready, seen } = await readyFor(publisher, target, part, decided, done.published);
    const effects = [
        { kind: 'commit', ...decided.commit },
        { kind: 'open-pull', ...decided.pull, text: decided.text(ready) },
    ];
    const plan = {
        subject: { repo: target.repo.repo, number: 0 },
        effects: effects.filter(({ kind }) => kinds.some((wanted) => wanted === kind)),
        because: [`issue #${facts.issue.number}`, `risk ${decided.risk.level}`],
    };
    const before = soFar.applied.length;
    const { refused, config } = await (0,apply/* apply */.B)(plan, ready, soFar.applied);
    done.refused.push(...refused);
    if ((0,domain_repo/* sameRepo */.Zj)(target.repo.repo, deps.settings.home))
        done.home = { facts: await seen(), ...(config ? { config } : {}) };
    if (refused.length > 0 || !kinds.includes('open-pull'))
        return;
    const opened = soFar.applied.slice(before).find(({ effect }) => effect.kind === 'open-pull');
    const { risk, weakened, reviewers, workflows } = decided;
    const left = soFar.applied.slice(before).flatMap((one) => one.left ?? []);
    const wanted = [...reviewers.users, ...reviewers.teams.map((slug) => `${target.repo.repo.owner}/${slug}`)];
    done.published.push({
        part,
        risk,
        weakened,
        workflows,
        url: opened?.url,
        reviewers: wanted.filter((name) => !left.some((what) => what.startsWith(`${name} was not asked `))),
    });
}
/** It was judged that there is one. */
const mustTarget = (facts, part) => {
    const target = targetOf(facts, part);
    if (!target)
        throw new Error(`W2: a part of the fix is for ${part.repo}, which is no target of this run`);
    return target;
};
/** What apply works with in a repository: one read tells all its guards what they ask, made when the plan is judged. */
async function readyFor({ deps, facts }, { self, repo: { repo } }, part, { reviewers }, published) {
    const { settings } = deps;
    const isHome = (0,domain_repo/* sameRepo */.Zj)(repo, settings.home);
    let reading;
    const seen = () => {
        reading ??= (0,github_target/* readTarget */._)(deps.github, repo, {
            prefix: part.branch,
            labels: FIX_LABELS,
            users: reviewers.users,
            configPath: isHome ? settings.configPath : undefined,
        });
        return reading;
    };
    const base = await (0,apply_deps/* applyDeps */.B)(deps, { self, scope: facts.scope });
    const ready = {
        ...base,
        allowLinks: [...base.allowLinks, ...published.flatMap(({ url }) => url ?? [])],
        writable: facts.targets.map(({ repo: one }) => one.repo),
        target: seen,
        readSubject: seen,
        ...(isHome ? { killSwitch: async (shown) => deps.killSwitch(shown ?? { text: (await seen()).config }) } : {}),
    };
    return { ready, seen };
}
/** Of several pull requests the earlier ones name the later, once these have numbers. */
async function linkEarlier(publisher, { published }) {
    for (const { part, url } of published.slice(0, -1)) {
        const number = Number(/\/pull\/(\d+)$/.exec(url ?? '')?.[1]);
        if (!number)
            continue;
        const target = mustTarget(publisher.facts, part);
        const decided = decidePart(publisher, target, part, published);
        const { ready } = await readyFor(publisher, target, part, decided, published);
        const { data, references } = decided.pull;
        const plan = {
            subject: { repo: target.repo.repo, number: 0 },
            effects: [{ kind: 'edit-pull', number, data, references, text: decided.text(ready) }],
            because: ['the pull requests of a fix name each other'],
        };
        await (0,apply/* apply */.B)(plan, ready, publisher.soFar.applied);
    }
}

// EXTERNAL MODULE: ./packages/core/build/jobs/eyes.js
var eyes = __webpack_require__(56097);
;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-end.js
















/** Publishes what is ready, and tells the issue in its one comment how the attempt ended. */
async function endFix(work, found) {
    if ('ending' in found)
        return tell(work, found, undefined);
    const { plan, proof, refused } = found;
    const objections = await judgePlan(work, plan);
    if (objections.length > 0)
        return tell(work, refusedEnd(work, objections, found), undefined);
    const publishing = await publishParts({ ...work, plan, proof });
    const ended = endingOf(work, found, publishing);
    return tell(work, { ...ended, asked: plan.asked, refused: [...refused, ...publishing.refused] }, publishing);
}
/** The whole plan falls with one of its parts (W1). */
function refusedEnd(work, objections, { plan, refused }) {
    const because = objections.map(({ what, why, rule }) => `${what}: ${why} (${rule}).`);
    // What an earlier run left is found by every later one, so it stands in the way of another fix.
    const left = create_fix_end_wasTried(work) ? [] : plan.parts;
    for (const { branch, repo } of left)
        because.push(`The branch ${branch} of ${repo} holds this change: delete it to have another fix made.`);
    return {
        ending: { end: 'refused', because },
        outcome: 'refused',
        reason: 'guard',
        message: `The change is not published: ${objections[0]?.why} (${objections[0]?.rule}).`,
        asked: plan.asked,
        refused: [...refused, ...objections],
    };
}
/** A model was asked in this run, in this job or the one before; else what is published is what an earlier run left. */
const create_fix_end_wasTried = ({ input, soFar }) => input.stage === 'publish' || soFar.spent.steps > 0;
function endingOf(work, { plan, proof }, { published, refused, broken }) {
    const { server } = work.deps.settings.urls;
    const [first] = refused;
    const stopped = first && {
        outcome: 'refused',
        reason: first.rule === 'B4' ? 'disabled' : 'guard',
        message: `Nothing more was written: ${first.why} (${first.rule}).`,
    };
    if (stopped && published.length === 0)
        return { ...stopped, ending: { end: 'refused', because: [stopped.message] } };
    if (broken && (0,write_pull/* pullsForbidden */.i6)(broken.error)) {
        const branches = plan.parts
            .slice(0, published.length + 1)
            .filter(({ repo }) => !published.some(({ part }) => part.repo === repo))
            .map(({ repo, base, branch }) => ({
            repo,
            branch,
            compareUrl: `${server}/${repo}/compare/${base.branch}...${branch}`,
        }));
        const ending = { end: 'not-opened', branches, note: plan.note };
        return { ending, outcome: 'failed', reason: 'pulls-forbidden', message: broken.error.message };
    }
    // Nothing stands yet, or the comment will fail as well: the next run goes on from what is there.
    if (broken && published.length === 0)
        throw broken.error;
    const waiting = published.find(({ workflows }) => workflows !== 'by-themselves');
    const why = stopped?.message ?? broken?.error.message;
    const ending = {
        end: 'published',
        ...(why === undefined ? {} : { missing: { repo: plan.parts[published.length].repo, why } }),
        pulls: published.map(({ part, url, risk, weakened, reviewers }) => ({
            repo: part.repo,
            url,
            risk: risk.level,
            weakens: weakened.length > 0,
            reviewers,
        })),
        proof,
        note: plan.note,
        workflows: waiting?.workflows ?? 'by-themselves',
    };
    if (stopped)
        return { ...stopped, ending };
    if (broken)
        return {
            ending,
            outcome: 'failed',
            reason: (0,errors/* githubReason */.sy)(broken.error),
            message: `${broken.part.repo} is missing: ${broken.error.message}`,
        };
    const { dryRun } = work.deps.settings;
    const where = published.map(({ url }) => url).join(' ');
    const message = dryRun ? 'Dry run: nothing was written; the summary shows what would be.' : `Proposed: ${where}`;
    return { ending, outcome: 'done', reason: dryRun ? 'dry-run' : 'ok', message };
}
/** What no model was asked for was not tried: it costs no attempt. A change that a guard refuses was. */
function create_fix_end_endOf(work, { ending, asked }) {
    const { end } = ending;
    // Commands that cannot be run say nothing about what the model did.
    if (!asked || (end === 'failed-validation' && ending.proof.verdict === 'broken'))
        return 'refused';
    return end === 'refused' && create_fix_end_wasTried(work) ? 'not-published' : end;
}
/** Writes the issue's one comment and makes the report. */
async function tell(work, ended, publishing) {
    const { deps, started, facts, input, soFar } = work;
    const { settings, host } = deps;
    const { ending, asked } = ended;
    const published = publishing?.published ?? [];
    const urls = published.flatMap(({ url }) => url ?? []);
    const earlier = facts.record?.attempts.filter(({ start }) => start !== started.key) ?? [];
    const record = withAttempt(facts.record, {
        run: settings.run.id,
        start: started.key,
        end: create_fix_end_endOf(work, ended),
        at: new Date(host.clock.now()).toISOString(),
        pulls: urls,
    });
    const fingerprint = fingerprintOf(facts);
    const data = { ...record, ...(fingerprint === undefined ? {} : { fingerprint }) };
    const base = await (0,apply_deps/* applyDeps */.B)(deps, { ...started, scope: facts.scope });
    // Whole addresses: a link to a pull request leaves a trace there, so only these may stand.
    const places = [
        ...urls,
        ...record.attempts.flatMap(({ pulls }) => pulls),
        ...facts.openFixes.map(({ pull }) => pull.url),
        ...('branches' in ending ? ending.branches.map(({ compareUrl }) => compareUrl) : []),
    ];
    const home = publishing?.home;
    const ready = {
        ...base,
        allowLinks: [...base.allowLinks, ...places],
        // Looked at a moment ago, when the last part was judged and written.
        ...(home ? { readSubject: async () => home.facts } : {}),
        ...(home?.config ? { config: home.config } : {}),
    };
    const text = fixComment({
        ending,
        earlier,
        attemptsLeft: attemptsLeft(record.attempts, input.maxAttempts),
        runUrl: settings.run.url,
        asked,
        allowLinks: ready.allowLinks,
    }, (shorter) => (0,comment_body/* fitsComment */.CX)({ marker: 'fix', data, text: shorter }, ready));
    const plan = {
        subject: (0,eyes/* subjectOf */.N)(deps, started),
        effects: [{ kind: 'comment', marker: 'fix', data, text }],
        because: [ended.reason],
    };
    const switchedOff = ended.refused.some(({ rule }) => rule === 'B4');
    const { refused } = switchedOff ? { refused: [] } : await (0,apply/* apply */.B)(plan, ready, soFar.applied);
    const [first] = refused;
    const worst = published.map(({ risk }) => fix/* RISKS */.F7.indexOf(risk.level)).toSorted((a, b) => b - a)[0];
    const comment = soFar.applied.findLast(({ effect }) => effect.kind === 'comment')?.url ?? '';
    return {
        ...(0,jobs_report/* plainReport */.fj)('ai-create-fix', ended.outcome, ended.reason, ended.message),
        ...(first
            ? {
                outcome: 'refused',
                reason: 'guard',
                message: `The comment was not written: ${first.why} (${first.rule}).`,
            }
            : {}),
        ...soFar,
        refused: [...ended.refused, ...refused],
        outputs: {
            'pull-requests': JSON.stringify(published.flatMap(({ part, url, risk }) => url ? [{ repository: part.repo, number: Number(/\d+$/.exec(url)?.[0]), url, risk: risk.level }] : [])),
            branch: published[0]?.part.branch ?? '',
            risk: worst === undefined ? '' : fix/* RISKS */.F7[worst],
            validation: 'proof' in ending ? (ending.proof?.verdict ?? 'none') : '',
            'comment-url': comment,
            issue: String(facts.issue.number),
        },
        data: (0,json/* mapTexts */.zO)({ issue: facts.issue.number, ending, pulls: urls }, ready.redact),
        summary: (0,neutralize.neutralize)(ready.redact([text, ...wouldBe(soFar.applied)].join('\n\n')), {
            allowLinks: ready.allowLinks,
        }),
    };
}

;// CONCATENATED MODULE: ./packages/core/build/validation/verdict.js
/** A shell's exit codes for what is no answer of the command: not found, found and not to be executed. */
const NO_ANSWER = [126, 127];
/**
 * What the steps of one fix say together. A command that should show the failure shows it by any exit code but 0, 126 and
 * 127: those are the shell's, and whoever was killed or was too slow has shown nothing.
 */
function verdictOf(steps) {
    const failed = steps.filter(({ ok }) => !ok);
    const before = failed.find(({ step }) => step === 'reproduce-before');
    if (failed.some(({ step }) => step === 'setup'))
        return 'broken';
    if (before)
        return before.exitCode === 0 ? 'not-reproduced' : 'broken';
    if (failed.length > 0)
        return 'failed';
    return steps.some(({ step }) => step === 'reproduce-after' || step === 'validate') ? 'passed' : 'none';
}

// EXTERNAL MODULE: ./packages/core/build/decide/class-words.js
var class_words = __webpack_require__(69971);
;// CONCATENATED MODULE: ./packages/core/build/decide/fix-start.js





/** Why no fix is tried, most telling first: of several reasons the first is the report's. */
const START_REFUSALS = [
    'already-done',
    'open-fix',
    'no-triage',
    'not-fixable',
    'flaky',
    'low-confidence',
    'attempts',
];
/**
 * Whether a fix may be tried, in the order of `START_REFUSALS`: what is done or under way, what is missing, what no change of
 * files repairs, what is too unsure, what was tried too often. No model is asked for it, and none can change it.
 */
function decideFixStart(facts) {
    const found = START_REFUSALS.flatMap((reason) => {
        const message = REASONS[reason](facts);
        return message === undefined ? [] : [{ reason, message }];
    });
    const [first] = found;
    return first ? { may: false, ...first, because: found.map(({ message }) => message) } : { may: true };
}
const fix_start_AGAIN = 'then write `@ai-create-fix` in a new comment';
/** For each reason the message when it holds. */
const REASONS = {
    'already-done': ({ attempts, startKey }) => {
        const done = attempts.find(({ start, end }) => start === startKey && end !== 'not-opened');
        return done && 'This request was answered before, so nothing is done twice. To ask again, write a new comment.';
    },
    'open-fix': (facts) => {
        const open = facts.openFixes.find((fix) => fix_start_isSame(fix, facts));
        return (open &&
            `A fix for this failure is open already: ${open.url}. Review it, or close it; ${fix_start_AGAIN} if it does not repair the failure.`);
    },
    'no-triage': ({ triage }) => triage
        ? undefined
        : `There is no triage of this issue to start from. Write \`@ai-triage\` in a new comment first, ${fix_start_AGAIN}.`,
    'not-fixable': notFixable,
    flaky: ({ state }) => state === 'flaky' || state === 'suspect_flaky'
        ? 'This failure comes and goes without a change, so a green run after a fix would prove nothing. Find what makes it unreliable, or run the failed jobs again.'
        : undefined,
    'low-confidence': ({ triage, minConfidence }) => triage && triage.triage.confidence < minConfidence
        ? `The triage is ${fix_start_percent(triage.triage.confidence)} sure of the cause, and \`min-confidence\` asks for ${fix_start_percent(minConfidence)}. Add what you know of the failure with \`@ai-triage\` in a new comment, ${fix_start_AGAIN}; or lower \`min-confidence\`.`
        : undefined,
    attempts: ({ attempts, maxAttempts }) => attemptsLeft(attempts, maxAttempts) === 0
        ? `${(0,words/* count */.U9)(maxAttempts, 'attempt')} at this failure did not repair it, and \`max-attempts\` allows no more. Somebody should look at it; to have it tried again, raise \`max-attempts\`.`
        : undefined,
};
const fix_start_percent = (share) => `${Math.round(share * 100)} %`;
const fix_start_isSame = (fix, { issue, fingerprint }) => fix.issue.toLowerCase() === issue.toLowerCase() || (fingerprint !== undefined && fix.fingerprint === fingerprint);
/** The worse comes first. */
const WORSE = ['no', 'workflow', 'sometimes', 'yes'];
/**
 * The rules' class and the triage's both count, and the less fixable of them: a model can talk a failure out of being tried,
 * never into it.
 */
function notFixable({ triage, failureClass }) {
    // Rules that know nothing say nothing against a triage that does.
    const ruled = failureClass === 'unknown' && triage ? undefined : failureClass;
    const classes = [ruled, triage?.triage.class].filter((name) => name !== undefined);
    const [name] = classes.toSorted((a, b) => WORSE.indexOf(failure/* ADVICE */.hc[a].fixable) - WORSE.indexOf(failure/* ADVICE */.hc[b].fixable));
    const fixable = name === undefined ? 'yes' : failure/* ADVICE */.hc[name].fixable;
    if (name !== undefined && fixable === 'no')
        return `No change of files repairs a failure of the class ${(0,markdown/* inlineCode */.ti)(name)} (${class_words/* CLASS_WORDS */.f5[name].means}). What helps: ${class_words/* CLASS_WORDS */.f5[name].helps}.`;
    if (name !== undefined && fixable === 'workflow')
        return `A failure of the class ${(0,markdown/* inlineCode */.ti)(name)} (${class_words/* CLASS_WORDS */.f5[name].means}) is repaired under \`.github\` or in the settings, which is protected: a person must make that change. The triage says what to change.`;
    return triage && !triage.triage.fixable
        ? 'The triage says that no change of files in the allowed repositories repairs this failure. Do what it proposes, or ask for a new one with `@ai-triage` in a new comment.'
        : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-start.js



/** Why no fix is tried: to be told in the issue, or only in the report when the issue was told already; undefined when one may. */
function mayFix({ started, facts, input }) {
    const may = decideFixStart({
        triage: facts.triage,
        failureClass: facts.failure?.class,
        state: facts.failure?.history?.state,
        issue: issueName(facts),
        fingerprint: fingerprintOf(facts),
        startKey: started.key,
        attempts: facts.record?.attempts ?? [],
        openFixes: facts.openFixes.map(({ pull, issue, fingerprint }) => ({
            url: pull.url,
            number: pull.number,
            issue,
            fingerprint,
        })),
        minConfidence: input.minConfidence,
        maxAttempts: input.maxAttempts,
    });
    if (may.may)
        return undefined;
    const { reason, message, because } = may;
    if (reason === 'already-done')
        return (0,jobs_report/* plainReport */.fj)('ai-create-fix', 'nothing', reason, message);
    return { ending: { end: 'refused', because }, outcome: 'refused', reason, message, asked: undefined, refused: [] };
}

;// CONCATENATED MODULE: ./packages/core/build/mcp/staging-base.js



async function openBase(github, { repo: { repo, pin } }) {
    const { entries, cut } = await (0,repos/* listTree */.nT)(github, repo, pin);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const files = new Map();
    const read = async (path) => {
        const entry = byPath.get(path);
        if (!entry)
            return { text: null, mode: '100644' };
        const content = await (0,repos/* readContent */.c_)(github, repo, path, pin);
        if (content?.kind === 'file')
            return { text: content.text, mode: entry.mode === '100755' ? '100755' : '100644' };
        const why = content?.kind === 'too-large' ? 'is larger than 1 MiB' : 'is no text file';
        throw new errors/* ToolError */.v4(`${(0,domain_repo/* fullName */.fq)(repo)}/${path} ${why}: it cannot be changed here.`, { rule: 'W5' });
    };
    return {
        tree: { entries: byPath, complete: !cut },
        async file(path) {
            const known = files.get(path) ?? (await read(path));
            files.set(path, known);
            return known;
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/build/mcp/staging.js





/** Characters of one file of a change, as a plan can carry it (domain/fix.ts). */
const FILE_CHARS = 262_144;
/** B1: intents on files in one run, refused ones too. */
const FILE_INTENTS = 60;
/** What a reader of ours puts in the place of a secret: in a file it would be damage. */
const PLACEHOLDER = '[redacted:';
function openStaging({ github, scope, targets, limits, issue, findSecret }) {
    const bases = new Map();
    const parts = new Map();
    let note;
    let closes = false;
    let intents = 0;
    const keyOf = ({ repo }) => (0,domain_repo/* repoKey */.wb)(repo.repo);
    const partOf = (target) => {
        const part = parts.get(keyOf(target)) ?? { target, files: new Map() };
        parts.set(keyOf(target), part);
        return part;
    };
    const filesOf = (repo) => parts.get((0,domain_repo/* repoKey */.wb)(repo))?.files ?? new Map();
    const baseOf = (target) => {
        const key = keyOf(target);
        const base = bases.get(key) ?? openBase(github, target);
        bases.set(key, base);
        // GitHub may answer the next time.
        base.catch(() => bases.delete(key));
        return base;
    };
    const refuseSecrets = (...texts) => {
        for (const text of texts) {
            const name = text === undefined ? undefined : findSecret(text);
            if (name === undefined)
                continue;
            throw new errors/* ToolError */.v4(`The text holds what looks like a secret (${name}): leave it out. Nothing was staged.`, {
                rule: 'O2',
            });
        }
    };
    return {
        issue,
        refuseSecrets,
        note: () => note,
        closes: () => closes,
        parts: () => [...parts.values()]
            .filter(({ files }) => files.size > 0)
            .map(({ target, files, pull }) => ({ target, files: staging_byPath([...files.values()]), pull })),
        read(repo, path) {
            const file = filesOf(repo).get(path);
            return file && { text: file.after };
        },
        staged: (repo) => staging_byPath([...filesOf(repo).values()]).map(({ path, before, after }) => ({
            path,
            kind: before === null ? 'added' : after === null ? 'deleted' : 'changed',
        })),
        judge: () => [...parts.values()].flatMap(({ files, tree }) => tree ? judgeFiles(staging_byPath([...files.values()]), tree, limits) : []),
        target({ repository, branch }) {
            const repo = repository === undefined ? targets[0]?.repo.repo : (0,domain_repo/* parseRepo */.E3)(repository);
            const target = repo && targets.find((one) => (0,domain_repo/* sameRepo */.Zj)(one.repo.repo, repo));
            if (!target) {
                const names = targets.map((one) => (0,domain_repo/* fullName */.fq)(one.repo.repo)).join(', ');
                throw new errors/* ToolError */.v4(`This run may not write to that repository. It may write to: ${names}.`, { rule: 'W2' });
            }
            const hidden = scope.repos.find((one) => (0,domain_repo/* lessVisible */.KN)(one, target.repo));
            if (hidden) {
                const why = `${(0,domain_repo/* fullName */.fq)(target.repo.repo)} is ${target.repo.visibility} and this run reads ${(0,domain_repo/* fullName */.fq)(hidden.repo)}, which is ${hidden.visibility}`;
                throw new errors/* ToolError */.v4(`${why}: nothing is written there. Answer that a person must make the change.`, {
                    rule: 'W2',
                });
            }
            if (branch !== undefined && branch !== target.branch)
                throw new errors/* ToolError */.v4(`Leave out \`branch\`: the host names it, ${target.branch}.`, { rule: 'W3' });
            return target;
        },
        open(target) {
            const known = parts.has(keyOf(target));
            partOf(target);
            return !known;
        },
        async change(target, path, make) {
            if (++intents > FILE_INTENTS)
                throw new errors/* ToolError */.v4(`All ${FILE_INTENTS} changes of files of this run are used up. Call create_pull_request if it is missing, then answer.`, { rule: 'B1' });
            refuseSecrets(path);
            const base = await baseOf(target);
            staging_refuse([judgePath(path, base.tree, limits)]);
            const original = await base.file(path);
            // From here to the end nothing waits, so that no other intent comes in between.
            const files = filesOf(target.repo.repo);
            const standing = files.get(path)?.after;
            const before = standing === undefined ? original.text : standing;
            const after = make({ text: before, mode: original.mode });
            if (after === before)
                return { changed: false, before, after };
            const rest = [...files.values()].filter((one) => one.path !== path);
            if (after !== null) {
                refuseText(path, after, original.text ?? '');
                refuseSecrets((0,patch/* newLines */.Mt)(original.text ?? '', after).join('\n'));
            }
            const file = { path, before: original.text, after, mode: original.mode };
            const staged = after === original.text ? rest : [...rest, file];
            staging_refuse(judgeFiles(staging_byPath(staged), base.tree, limits));
            const part = partOf(target);
            part.tree = base.tree;
            part.files = new Map(staged.map((one) => [one.path, one]));
            return { changed: true, before, after };
        },
        setPull(target, pull) {
            const part = partOf(target);
            const before = part.pull;
            part.pull = pull;
            return before;
        },
        setCloses(wanted) {
            const changed = wanted !== closes;
            closes = wanted;
            return changed;
        },
        setNote(text) {
            if (note === text)
                return false;
            if (note !== undefined)
                throw new errors/* ToolError */.v4('There is one comment in a run, and it is staged already.', { rule: 'B1' });
            note = text;
            return true;
        },
    };
}
/** At most three objections; the rule is the first one's. */
function staging_refuse(found) {
    const objections = found.filter((one) => one !== undefined);
    const [first] = objections;
    if (!first)
        return;
    const why = objections
        .slice(0, 3)
        .map((one) => (one.path === '' ? one.why : `${JSON.stringify(one.path.slice(0, 120))}: ${one.why}`));
    throw new errors/* ToolError */.v4(`${why.join(' ')} Nothing was staged.`, { rule: first.rule });
}
function refuseText(path, after, original) {
    const name = JSON.stringify(path);
    if (after.length > FILE_CHARS)
        throw new errors/* ToolError */.v4(`${name} would have ${after.length} characters; at most ${FILE_CHARS} can be changed.`, {
            rule: 'W6',
        });
    if (after.split(PLACEHOLDER).length > original.split(PLACEHOLDER).length)
        throw new errors/* ToolError */.v4(`The text for ${name} holds "${PLACEHOLDER}", which stands for something that you were not shown: change the lines around it by \`edits\`.`, { rule: 'O2' });
}
// By code unit, as git sorts.
const staging_byPath = (files) => files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-prompt.js



/** Who the model is in this job; the rules that every job has follow (agent/prompt.ts). */
const FIX_ROLE = `You repair a CI failure that was triaged before, by the smallest change of files that removes its cause.
Read first: the files that the triage names, their callers and their tests, as they are now. Then stage the change:
\`create_or_update_file\` and \`delete_file\` per file, \`create_pull_request\` once per repository that you changed, and
\`link_issues\` if merging it closes the issue. Repair the cause, in the repository where it lies. Never make a failure
disappear by skipping, deleting or loosening a test, by retries, longer timeouts or switched-off checks. If no change of
files that you may make repairs it, answer \`give-up\` and say what a person should do.`;
/** What the model answers with, but for what is done with it. */
const FIX_ANSWER = {
    name: 'answer',
    about: 'The end of your work: call it once, alone, when everything is staged, or to give up.',
    schema: fix/* fixAnswerSchema */.r5,
};
const WITHHELD = '[The text of the issue is not shown: its author has no write access here.]';
/** The task: what is known, what may be changed, and how it will be tried out. */
function fixTask(facts, input, context, fence) {
    const { issue, triage, failure } = facts;
    const home = (0,domain_repo/* fullName */.fq)(issue.repo);
    const source = `issue:${home}#${issue.number}`;
    const parts = [
        `Repair the failure of issue #${issue.number} of ${home}.`,
        repositories(facts.scope),
        `You may change files of:\n${facts.targets.map(({ repo, base, branch }) => `- ${(0,domain_repo/* fullName */.fq)(repo.repo)}, on the branch ${branch} that is made from ${base} at ${repo.pin}`).join('\n')}`,
        limits(input),
        tried(input),
        ...context
            .filter((text) => text.trim() !== '')
            .map((text) => `What the maintainers say about this project:\n${text.trim()}`),
        facts.issueShown
            ? fence({
                kind: 'issue',
                source,
                author: issue.author.login,
                text: `${issue.title}\n\n${issue.body}`,
                max: 6_000,
            })
            : WITHHELD,
    ];
    if (triage) {
        const { triage: said } = triage;
        parts.push('The triage, by a model, its quotes checked by code:', fence({
            kind: 'triage',
            source,
            text: [
                `class: ${said.class}; confidence: ${said.confidence}`,
                `summary: ${said.summary}`,
                `root cause: ${said.rootCause}`,
                `solution: ${said.solution}`,
                `test strategy: ${said.testStrategy}`,
                `order: ${said.repositoryOrder.join(', ')}`,
                `files: ${said.files.join(', ')}`,
                ...said.evidence.map((one) => `evidence, ${one.source}: ${one.quote}`),
            ].join('\n'),
            max: sanitize/* CAPS */.qC.body,
        }));
    }
    if (failure)
        parts.push('What the log says:', fence({ kind: 'log', source: 'failure record', text: failure.excerpt, max: 12_000 }));
    if (facts.request !== '')
        parts.push('Whoever asked for this fix added:', fence({ kind: 'comment', source, permission: 'write', text: facts.request, max: sanitize/* CAPS */.qC.comment }));
    return parts.join('\n\n');
}
const repositories = ({ repos }) => `Repositories that you may read, each at one commit:\n${repos.map(({ repo, pin }) => `- ${(0,domain_repo/* fullName */.fq)(repo)} at ${pin}`).join('\n')}`;
function limits({ limits: { allowedPaths, protectedPaths, maxFiles, maxLines } }) {
    return [
        `Limits in each repository: ${maxFiles} files, ${maxLines} added and removed lines.`,
        'Workflows, files whose name begins with a dot at the top, and files that steer tools or agents are protected.',
        ...(allowedPaths.length > 0 ? [`Only these paths may change: ${allowedPaths.join(', ')}.`] : []),
        ...(protectedPaths.length > 0 ? [`Protected here as well: ${protectedPaths.join(', ')}.`] : []),
    ].join(' ');
}
function tried({ commands: { reproduce, validate } }) {
    const lines = [
        ...(reproduce === '' ? [] : [`- must fail before the change and pass after it: ${reproduce}`]),
        ...(validate === '' ? [] : [`- must pass after it: ${validate}`]),
    ];
    return lines.length === 0
        ? 'Nothing will be run to try the change out; only its syntax is checked.'
        : `The change will be tried out with:\n${lines.join('\n')}`;
}

;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-ask.js






/**
 * The reads of this job (T1). Those that show what anybody may have written in an issue or a pull request are not among
 * them (G8).
 */
const FIX_READS = [
    'get_file_contents',
    'get_repository_structure',
    'search_code',
    'list_commits',
    'get_commit',
    'compare_commits',
    'get_pull_request_files',
    'list_workflow_runs',
    'get_job_log',
    'search_job_log',
];
/**
 * Asks the model for a change. What it stages is judged call by call, as a whole when it answers, and then tried out; a
 * trial that fails goes back to it as an observation, at most `rounds` times. Nothing is written here.
 */
async function askForFix(deps, facts, input, presenter, tryOut, soFar) {
    const { home, context } = deps.settings;
    const staging = openStaging({
        github: deps.github,
        scope: facts.scope,
        targets: facts.targets,
        limits: input.limits,
        issue: { repo: home, number: facts.issue.number },
        findSecret: (text) => secretIn(presenter.redactor, text),
    });
    const names = [...FIX_READS, ...ask/* INTENT_TOOLS */.xX];
    const asker = await (0,ask/* openAsker */.JC)(deps, facts.scope, deps.model, { names, staging });
    let steps = [];
    let rounds = 0;
    try {
        const result = await (0,ask/* ask */.kA)(deps, asker, presenter, {
            role: FIX_ROLE,
            task: fixTask(facts, input, [context ?? ''], presenter.foreign),
            stages: true,
            answer: {
                ...FIX_ANSWER,
                check: (answer) => [
                    ...secretsIn(presenter.redactor, answer.summary),
                    ...(answer.outcome === 'fix' ? complaints(staging) : []),
                ],
                review: async (answer) => {
                    if (answer.outcome !== 'fix')
                        return undefined;
                    steps = await tryOut(create_fix_ask_partsOf(facts, staging));
                    const failed = ['failed', 'broken'].includes(verdictOf(steps));
                    if (!failed || rounds >= input.rounds)
                        return undefined;
                    rounds += 1;
                    return observationOf(steps, input.rounds - rounds);
                },
            },
        });
        soFar.spent = result.spent;
        const { refused } = result;
        if (result.end !== 'answered') {
            const late = result.end === 'budget' && result.reason === 'time';
            return { reason: create_fix_ask_NO_ANSWER[result.end], message: result.detail, late, refused };
        }
        const { answer } = result;
        return {
            answer,
            parts: answer.outcome === 'fix' ? create_fix_ask_partsOf(facts, staging) : [],
            note: staging.note(),
            closes: staging.closes(),
            steps: answer.outcome === 'fix' ? steps : [],
            asked: { provider: asker.model.provider, model: asker.model.name, spent: result.spent },
            refused,
        };
    }
    finally {
        await asker.session.close();
    }
}
const create_fix_ask_NO_ANSWER = {
    budget: 'budget',
    unavailable: 'llm-unavailable',
    stuck: 'no-answer',
    invalid: 'no-answer',
    blocked: 'blocked',
};
/** O2: the value of a secret ends the run; what only looks like one is refused, by name. */
function secretIn(redactor, text) {
    const known = redactor.findSecret(text);
    if (known)
        throw new errors/* AlertError */.PL('O2', `The value of ${known.name} (${known.form}) was about to be staged in a change. Nothing was written; replace that secret.`);
    return redactor.findPattern(text)?.name;
}
const secretsIn = (redactor, text) => {
    const name = secretIn(redactor, text);
    return name === undefined ? [] : [`The summary holds what looks like a secret (${name}): leave it out. (O2)`];
};
/** What is wrong with all that is staged, in words that the model can act on. */
function complaints(staging) {
    const parts = staging.parts();
    if (parts.length === 0)
        return ['Nothing is staged: stage the change first, or answer `give-up`.'];
    return [
        ...staging.judge().map(({ rule, path, why }) => `${path ? `${path}: ` : ''}${why} (${rule})`),
        ...parts
            .filter(({ pull }) => pull === undefined)
            .map(({ target }) => `Call \`create_pull_request\` for ${(0,domain_repo/* fullName */.fq)(target.repo.repo)}: you changed files there.`),
    ];
}
/** What is staged as parts of a fix: a dependency comes before its users, as the triage orders them. */
function create_fix_ask_partsOf({ triage }, staging) {
    const order = (triage?.triage.repositoryOrder ?? []).map((name) => name.toLowerCase());
    const rank = (key) => (order.includes(key) ? order.indexOf(key) : order.length);
    return staging
        .parts()
        .toSorted((a, b) => rank((0,domain_repo/* repoKey */.wb)(a.target.repo.repo)) - rank((0,domain_repo/* repoKey */.wb)(b.target.repo.repo)))
        .flatMap(({ target, files, pull }) => pull
        ? [
            {
                repo: (0,domain_repo/* fullName */.fq)(target.repo.repo),
                repoId: target.repo.id,
                base: { branch: target.base, sha: target.repo.pin },
                branch: target.branch,
                files,
                pull,
            },
        ]
        : []);
}
/** What the model sees of a trial that failed: each step, and what it printed. */
function observationOf(steps, left) {
    const told = steps.map(({ step, ok, exitCode, timedOut, seconds, output }) => `${step}: ${ok ? 'as it should be' : 'NOT as it should be'} (${timedOut ? 'stopped after the time limit' : `exit code ${exitCode ?? 'none'}`}, ${Math.round(seconds)} s)${ok ? '' : `\n${output}`}`);
    const more = left > 0 ? `, and ${left} more after that` : '';
    return {
        source: 'validation',
        kind: 'log',
        text: `The change was tried out and did not do. Mend it and answer again: one more trial is left${more}.\n\n${told.join('\n\n')}`,
    };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./packages/core/build/validation/programs.js



/** The first program of that name in the absolute folders of a PATH, as a shell would find it; undefined when none is there. */
async function findProgram(name, searchPath) {
    for (const folder of (searchPath ?? '').split(external_node_path_.delimiter)) {
        if (!external_node_path_.isAbsolute(folder))
            continue;
        const file = external_node_path_.join(folder, name);
        try {
            await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
            if ((await (0,promises_.stat)(file)).isFile())
                return file;
        }
        catch {
            // Not here.
        }
    }
    return undefined;
}
/**
 * A PATH of those of its folders that are there, absolute, and may be looked into: another one could not be shown in a
 * sandbox, and names no program that could be run.
 */
async function usablePath(searchPath) {
    const folders = [...new Set((searchPath ?? '').split(external_node_path_.delimiter))].filter((folder) => external_node_path_.isAbsolute(folder));
    const usable = await Promise.all(folders.map((folder) => (0,promises_.access)(folder, external_node_fs_.constants.X_OK).then(() => true, () => false)));
    return folders.filter((_, index) => usable[index]).join(external_node_path_.delimiter);
}

;// CONCATENATED MODULE: ./packages/core/build/validation/outside-parsers.js


/** `node --check` tells a file at a time; `$0` is the program. */
const EACH = 'for file in "$@"; do "$0" --no-warnings --check "$file"; done';
const javascript = {
    // What `.js` is, its package says.
    endings: { '.mjs': ['.mjs'], '.cjs': ['.cjs'], '.js': ['.mjs', '.cjs'] },
    command: async (files) => ['sh', '-c', EACH, process.execPath, ...files],
    read: (output) => {
        const found = new Map();
        let open;
        for (const text of output.split('\n')) {
            const [, place, line] = /^((?:file:\/\/)?\/.{1,400}):(\d{1,9})$/.exec(text) ?? [];
            // The first is Node's; a line of the file that is shown below it may look like another.
            if (place !== undefined && !open)
                open = { file: place.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(place) : place, line: Number(line) };
            const message = text.startsWith('SyntaxError: ') ? text.slice('SyntaxError: '.length) : undefined;
            if (message === undefined || !open)
                continue;
            outside_parsers_add(found, open.file, { line: open.line, message });
            open = undefined;
        }
        return found;
    },
};
/** Node's own reader of TypeScript, where it has one (22.13 and newer). What it cannot translate may still be TypeScript. */
const STRIP = `
const { stripTypeScriptTypes } = require('node:module');
const { argv } = require('node:process');
const { log } = console;
for (const file of stripTypeScriptTypes ? argv.slice(1) : []) {
  try {
    stripTypeScriptTypes(require('node:fs').readFileSync(file, 'utf8'), { mode: 'transform' });
  } catch (error) {
    if (error.code === 'ERR_INVALID_TYPESCRIPT_SYNTAX')
      log(JSON.stringify([file, Number(/:(\\d+)\\n/.exec(error.stack)?.[1] ?? 0), error.message]));
  }
}`;
const typescript = {
    endings: { '.ts': ['.ts'], '.mts': ['.ts'], '.cts': ['.ts'] },
    command: async (files) => [process.execPath, '--no-warnings', '-e', STRIP, '--', ...files],
    read: jsonLines,
};
/** `-I`: neither the environment nor the folder has a say. */
const AST = `
import ast, json, sys
sys.setrecursionlimit(5000)
for file in sys.argv[1:]:
    try:
        with open(file, 'rb') as source:
            compile(source.read(), file, 'exec', ast.PyCF_ONLY_AST, dont_inherit=True)
    except SyntaxError as error:
        print(json.dumps([file, error.lineno or 0, error.msg]))
    except ValueError as error:
        print(json.dumps([file, 0, str(error)]))
    except (RecursionError, MemoryError):
        pass`;
const python = {
    endings: { '.py': ['.py'], '.pyi': ['.py'] },
    command: async (files, searchPath) => {
        const program = await findProgram('python3', searchPath);
        return program === undefined ? undefined : [program, '-I', '-W', 'ignore', '-c', AST, ...files];
    },
    read: jsonLines,
};
const go = {
    endings: { '.go': ['.go'] },
    command: async (files, searchPath) => {
        const program = await findProgram('gofmt', searchPath);
        return program === undefined ? undefined : [program, '-e', '-l', ...files];
    },
    read: (output) => {
        const found = new Map();
        for (const text of output.split('\n')) {
            const [, file, line, message] = /^(\/.{1,400}?):(\d{1,9}):\d{1,9}: (.*)$/.exec(text) ?? [];
            if (file !== undefined)
                outside_parsers_add(found, file, { line: Number(line), message: message });
        }
        return found;
    },
};
const OUTSIDE_PARSERS = [javascript, typescript, python, go];
function jsonLines(output) {
    const found = new Map();
    for (const text of output.split('\n')) {
        if (!text.startsWith('["/'))
            continue;
        const [file, line, message] = JSON.parse(text);
        outside_parsers_add(found, file, line > 0 ? { line, message } : { message });
    }
    return found;
}
function outside_parsers_add(found, file, fault) {
    if (!found.has(file))
        found.set(file, fault);
}

;// CONCATENATED MODULE: ./packages/core/build/validation/parsers.js


/** The formats that are read in this process, by ending. */
const PARSERS = {
    '.json': guarded(parsers_json),
    '.yml': guarded(yaml),
    '.yaml': guarded(yaml),
    '.toml': guarded(toml),
};
/** A text that is nested deeper than a parser can go is no fault of its syntax. */
function guarded(parse) {
    return (text) => {
        try {
            // A byte order mark is not the text's.
            return parse(text.replace(/^\uFEFF/, ''));
        }
        catch (error) {
            if (error.name === 'RangeError')
                return undefined;
            throw error;
        }
    };
}
function parsers_json(text) {
    const message = jsonFault(text);
    return message === undefined ? undefined : { line: lineAt(text, jsonPlace(text)), message };
}
function jsonFault(text) {
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (error) {
        if (error.name !== 'SyntaxError')
            throw error;
        // Without the piece of the text, which may hold several lines, and with the line told elsewhere.
        return error.message
            .replace(/, (?:"|\.\.\.)[\s\S]*(?= is not valid JSON$)/, '')
            .replace(/ in JSON at position [\s\S]*$/, '');
    }
}
/**
 * Where the fault is: as far as the text can be cut off from its end and is still faulty for another reason than its end.
 * The engine does not always say it.
 */
function jsonPlace(text) {
    let [good, bad] = [0, text.length];
    while (good < bad) {
        const middle = (good + bad) >> 1;
        if (endsTooEarly(text.slice(0, middle + 1)))
            good = middle + 1;
        else
            bad = middle;
    }
    return good;
}
function endsTooEarly(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        const { message } = error;
        const place = /position (\d+)/.exec(message)?.[1];
        return /end of JSON input|Unterminated/.test(message) || (place !== undefined && Number(place) >= text.length);
    }
}
const lineAt = (text, at) => text.slice(0, at).split('\n').length;
function yaml(text) {
    const lines = new yaml_dist.LineCounter();
    // The library's own search for keys that stand twice compares each with each.
    for (const document of (0,yaml_dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false, lineCounter: lines, prettyErrors: false })) {
        const [error] = document.errors;
        if (error)
            return { line: lines.linePos(error.pos[0]).line, message: error.message };
        const twice = keyTwice(document);
        if (twice)
            return { line: lines.linePos(twice.range?.[0] ?? 0).line, message: 'Map keys must be unique' };
    }
    return undefined;
}
function keyTwice(document) {
    let found;
    (0,yaml_dist/* visit */.YR)(document, {
        Map: (_, { items }) => {
            const keys = new Set();
            for (const { key } of items) {
                // Some readers merge more than once.
                if (!(0,yaml_dist.isScalar)(key) || key.value === '<<')
                    continue;
                if (keys.has(key.value))
                    found = key;
                if (found)
                    return yaml_dist/* visit */.YR.BREAK;
                keys.add(key.value);
            }
            return undefined;
        },
    });
    return found;
}
function toml(text) {
    try {
        (0,dist/* parse */.qg)(text);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        return { line: error.line, message: error.message.split('\n')[0].replace(/^Invalid TOML document: /, '') };
    }
}

;// CONCATENATED MODULE: ./packages/core/build/validation/syntax.js





/** Of one program for all files. */
const SECONDS = 20;
const MOST_FAULTS = 30;
const MESSAGE_CHARS = 300;
/**
 * Whether the changed files can be read: JSON, YAML and TOML in this process, JavaScript, TypeScript, Python and Go by
 * programs that only parse, each where it is there. A file counts as faulty only if its text before the change passes the
 * same check, since many a `.json` has comments and many a `.yaml` is a template; a new one only if its ending leaves no
 * doubt. Answers a step whose output is lines of `path:line: message`; nothing of the repository is executed.
 */
async function checkSyntax(machine, parts, terms) {
    const files = parts.flatMap(({ repo, files }) => files.flatMap(({ path: name, before, after }) => after === null
        ? []
        : [{ name: parts.length > 1 ? `${repo}/${name}` : name, ending: external_node_path_.posix.extname(name), before, after }]));
    const found = [];
    for (const file of files) {
        const parse = Object.hasOwn(PARSERS, file.ending) ? PARSERS[file.ending] : undefined;
        const fault = parse?.(file.after);
        if (parse && fault && isToBlame(file, file.before === null ? undefined : parse(file.before)))
            found.push({ name: file.name, fault });
    }
    let milliseconds = 0;
    for (const parser of OUTSIDE_PARSERS) {
        const asked = files.filter(({ ending }) => Object.hasOwn(parser.endings, ending));
        if (asked.length === 0)
            continue;
        const told = await askOutside(parser, asked, machine, terms);
        milliseconds += told.milliseconds;
        found.push(...told.found);
    }
    const lines = found
        .slice(0, MOST_FAULTS)
        .map(({ name, fault: { line, message } }) => `${name}:${line ?? 1}: ${message.slice(0, MESSAGE_CHARS)}`);
    return {
        step: 'syntax',
        ok: found.length === 0,
        command: '',
        exitCode: null,
        timedOut: false,
        seconds: Math.round(milliseconds / 100) / 10,
        output: lines.join('\n'),
    };
}
/** Endings by which a new file says exactly what it is. `.js` may be JSX, `.ts` may use what only a compiler knows. */
const syntax_STRICT = ['.json', '.yaml', '.yml', '.toml', '.mjs', '.cjs', '.py', '.go'];
/** JSON with comments, by name. */
const WITH_COMMENTS = /(^|\/)((tsconfig|jsconfig)[^/]*|\.[^/]+|devcontainer|settings)\.json$|(^|\/)\.[^/]+\/[^/]*\.json$/;
function isToBlame({ name, ending, before, after }, faultBefore) {
    if (before !== null)
        return faultBefore === undefined;
    return syntax_STRICT.includes(ending) && !WITH_COMMENTS.test(name) && !(/^\.ya?ml$/.test(ending) && after.includes('{{'));
}
/** For `catch`: a program that cannot be started here is one that is not there, as any is on Windows. */
function notToBeHad(error) {
    if (!(error instanceof errors/* UserError */.yo))
        throw error;
}
/** One program over all files of its language, as they are and as they were, under names of ours. */
async function askOutside(parser, files, { folder, exec }, { env, signal }) {
    const place = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(folder, 'syntax-')));
    try {
        const at = (index, side, as) => external_node_path_.join(place, `${index}-${side}${as}`);
        const written = [];
        for (const [index, { before, after, ending }] of files.entries())
            for (const as of parser.endings[ending])
                for (const [side, text] of Object.entries({ before, after })) {
                    if (text === null)
                        continue;
                    await (0,promises_.writeFile)(at(index, side, as), text);
                    written.push(at(index, side, as));
                }
        const argv = await parser.command(written, env['PATH']);
        if (!argv)
            return { found: [], milliseconds: 0 };
        const command = { argv, cwd: place, env: { PATH: env['PATH'] ?? '', LANG: 'C.UTF-8' }, seconds: SECONDS };
        const ran = await exec({ ...command, outputBytes: 262_144 }, signal).catch(notToBeHad);
        if (ran === undefined || ran.exitCode === null)
            return { found: [], milliseconds: ran?.milliseconds ?? 0 };
        const told = parser.read(ran.output);
        const faultOf = (index, side, ending) => {
            const faults = parser.endings[ending].map((as) => told.get(at(index, side, as)));
            return faults.every((fault) => fault !== undefined) ? faults[0] : undefined;
        };
        const found = files.flatMap((file, index) => {
            const fault = faultOf(index, 'after', file.ending);
            return fault && isToBlame(file, faultOf(index, 'before', file.ending)) ? [{ name: file.name, fault }] : [];
        });
        return { found, milliseconds: ran.milliseconds };
    }
    finally {
        await (0,promises_.rm)(place, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./packages/core/build/validation/checkout.js






/** Long enough for half a gigabyte on a slow disk. */
const UNPACK_SECONDS = 600;
/**
 * Folder names of repositories that lie side by side: the repository's name, and `owner__name` where two would be one on
 * a file system that tells no case apart. By repository key.
 */
function folderNames(repos) {
    const isClash = ({ name }) => repos.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length > 1;
    return new Map(repos.map((repo) => [(0,domain_repo/* repoKey */.wb)(repo), isClash(repo) ? `${repo.owner}__${repo.name}` : repo.name]));
}
/**
 * Unpacks the bases into new folders below `root`, by the system's `tar`: no owner and of the permissions none but the x
 * bit is taken from the archive. It holds no `.git`, so no hook, filter or alias of a repository is ever run (E3, AM85).
 * Answers each folder by repository key. Throws UserError for an archive that is none.
 */
async function unpack(root, archives, { exec, path: searchPath, signal }) {
    const names = folderNames(archives.map(({ repo }) => repo));
    const folders = new Map();
    for (const { repo, file } of archives) {
        const folder = external_node_path_.join(root, names.get((0,domain_repo/* repoKey */.wb)(repo)));
        await (0,promises_.mkdir)(folder);
        const argv = [
            'tar',
            '-xzf',
            file,
            '-C',
            folder,
            '--strip-components=1',
            '--no-same-owner',
            '--no-same-permissions',
        ];
        const env = { PATH: searchPath, LANG: 'C.UTF-8' };
        const ran = await exec({ argv, cwd: root, env, seconds: UNPACK_SECONDS, outputBytes: 4_096 }, signal);
        if (ran.exitCode !== 0)
            throw new errors/* UserError */.yo(`The archive of ${(0,domain_repo/* fullName */.fq)(repo)} cannot be unpacked: ${ran.output.trim().slice(-500)}`);
        folders.set((0,domain_repo/* repoKey */.wb)(repo), folder);
    }
    return folders;
}
/** Git reads no larger file of attributes. */
const MOST_ATTRIBUTES = 100 * 1024 * 1024;
/** Whether the repository keeps files out of its archives: a command may then miss what a clone has. */
async function leavesFilesOut(folder) {
    const file = external_node_path_.join(folder, '.gitattributes');
    // Git follows no link there either, and one could lead to what never ends.
    const there = await (0,promises_.lstat)(file).catch(() => undefined);
    const attributes = there?.isFile() && there.size <= MOST_ATTRIBUTES ? await (0,promises_.readFile)(file, 'utf8') : '';
    return /^[^#\n]*\sexport-ignore\b/m.test(attributes);
}
/**
 * Writes a change into a checkout, deletions first. Each file is made anew beside nothing that was there (W5): a link is
 * removed and not followed, and the folder it lies in must really be in the checkout, whatever links lead there. Throws
 * AlertError for a path that is not: the guard looked at the base alone, and what was run since may have moved folders.
 */
async function applyFiles(root, files) {
    const real = await (0,promises_.realpath)(root);
    const places = files.map((file) => ({ file, parts: checkout_partsOf(file.path) }));
    for (const { file, parts } of places)
        if (file.after === null)
            await remove(real, file.path, parts);
    for (const { file, parts } of places)
        if (file.after !== null)
            await write(real, file, parts);
}
const W5 = 'W5';
function checkout_partsOf(name) {
    if (name !== '' && (0,domain_path/* isSanePath */.v)(name))
        return name.split('/');
    throw new errors/* AlertError */.PL(W5, `${JSON.stringify(name)} is no path inside of a repository.`);
}
/** The folder of a file, really inside of `root`; made when `make`, else undefined when it is not there. */
async function folderOf(root, name, parts, make) {
    let folder = root;
    for (const part of parts.slice(0, -1)) {
        const next = external_node_path_.join(folder, part);
        if (make)
            await (0,promises_.mkdir)(next).catch(ignore('EEXIST'));
        const there = await (0,promises_.realpath)(next).catch(ignore('ENOENT', 'ENOTDIR'));
        if (there === undefined && !make)
            return undefined;
        if (there === undefined || !there.startsWith(`${root}${external_node_path_.sep}`))
            throw new errors/* AlertError */.PL(W5, `${name} would be written outside of the checkout: ${part} leads elsewhere.`);
        folder = there;
    }
    return folder;
}
async function remove(root, name, parts) {
    const folder = await folderOf(root, name, parts, false);
    if (folder === undefined)
        return;
    const place = external_node_path_.join(folder, parts.at(-1));
    if ((await (0,promises_.lstat)(place).catch(ignore('ENOENT', 'ENOTDIR')))?.isDirectory())
        throw new errors/* AlertError */.PL(W5, `${name} would be deleted, and a folder stands there.`);
    await (0,promises_.unlink)(place).catch(ignore('ENOENT', 'ENOTDIR'));
}
async function write(root, { path: name, after, mode }, parts) {
    const place = external_node_path_.join((await folderOf(root, name, parts, true)), parts.at(-1));
    if ((await (0,promises_.lstat)(place).catch(ignore('ENOENT')))?.isDirectory())
        throw new errors/* AlertError */.PL(W5, `${name} would be written over a folder.`);
    await (0,promises_.unlink)(place).catch(ignore('ENOENT'));
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = external_node_fs_.constants;
    const file = await (0,promises_.open)(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode === '100755' ? 0o755 : 0o644);
    try {
        await file.writeFile(after ?? '');
    }
    finally {
        await file.close();
    }
}
/** For `catch`: undefined for these errors of the file system; any other is thrown on. */
const ignore = (...codes) => (error) => {
    if (!codes.includes(error.code ?? ''))
        throw error;
};

;// CONCATENATED MODULE: ./packages/core/build/validation/isolation.js


/** Every action is given this one by the runner, whatever the job's permissions: it stores artifacts and caches of its run. */
const ALWAYS_THERE = new Set(['ACTIONS_RUNTIME_TOKEN']);
/**
 * E2: throws UserError unless commands can be isolated in the way that was asked for; another, weaker way is never taken
 * by itself. `secrets` are the names of all that is secret in this process: a command of the same user can read its memory.
 */
function checkIsolation(asked, { secrets, bubblewrap }) {
    if (asked === 'unsafe')
        return;
    if (asked === 'job') {
        const held = secrets.filter((name) => !ALWAYS_THERE.has(name));
        if (held.length === 0)
            return;
        throw new errors/* UserError */.yo(`E2: \`validation-isolation: job\` means a job that holds no secret, and this one holds ${held.slice(0, 5).join(', ')}. ` +
            'Use the three-job form, whose job with `stage: validate` has `permissions: {}`, no key and no token, ' +
            'or choose `validation-isolation: bubblewrap`.', { rule: 'E2' });
    }
    if (bubblewrap.works)
        return;
    const mend = bubblewrap.found
        ? `bubblewrap cannot isolate here (${bubblewrap.why}). On Ubuntu 24.04 run \`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\` in a step before; a container needs to allow user namespaces.`
        : 'bubblewrap is not installed here. Run `sudo apt-get install -y bubblewrap` in a step before, and on Ubuntu 24.04 `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.';
    throw new errors/* UserError */.yo(`E2: ${mend} Or use the three-job form with \`validation-isolation: job\`. ` +
        'Without any isolation the commands can read the tokens of this job; who wants that types out `validation-isolation: unsafe`.', { rule: 'E2' });
}
/** What of the machine is shown, to be read only. Names that are not there are passed over. */
const ROOTS = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt', '/nix'];
/** Never shown, whatever PATH says: the sandbox has its own, or none. */
const OWN = ['/proc', '/dev', '/sys', '/run'];
/** Of each folder that is in memory, such as /tmp: 1 GiB. `TMPDIR` is on the disk. */
const MEMORY_BYTES = 1024 ** 3;
/**
 * `argv` in a sandbox of bubblewrap (E2): user, process, network, IPC, host-name and cgroup namespaces of its own, no
 * capability, no way to gain one, and a file system of what is named here, read-only but for the work folder. When it
 * ends, or when whoever started it does, everything in it is killed. `--clearenv` is for the program only: bubblewrap's
 * own environment can be read in the sandbox as /proc/1/environ, so it must be started with none but `env` either.
 */
function sandboxed(argv, sandbox) {
    const { bubblewrap, work, cwd, env, network, resolvConf } = sandbox;
    const programs = programFolders(sandbox);
    const bind = (file) => ['--ro-bind-try', file, file];
    const inMemory = (folder) => [
        ...(bubblewrap.bounds ? ['--size', String(MEMORY_BYTES)] : []),
        '--tmpfs',
        folder,
    ];
    return [
        bubblewrap.program,
        '--unshare-user',
        '--unshare-all',
        ...(network ? ['--share-net'] : []),
        '--die-with-parent',
        '--new-session',
        '--cap-drop',
        'ALL',
        '--clearenv',
        ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
        ...ROOTS.flatMap(bind),
        ...masks(sandbox).flatMap(inMemory),
        '--proc',
        '/proc',
        '--dev',
        '/dev',
        ...['/dev/shm', '/tmp', '/run'].flatMap(inMemory),
        ...programs.flatMap(bind),
        ...(network && resolvConf !== undefined && !isIn(resolvConf, ['/etc']) ? bind(resolvConf) : []),
        '--bind',
        work,
        work,
        '--remount-ro',
        '/dev',
        '--remount-ro',
        '/',
        '--chdir',
        cwd,
        '--',
        ...argv,
    ];
}
/** Whether a path is one of these folders or lies in one. */
const isIn = (file, folders) => folders.some((folder) => file === folder || file.startsWith(`${folder}/`));
/** Folders of what is shown in which home or work folder lie, such as a runner's below /opt: hidden as a whole. */
function masks({ home, work }) {
    const hidden = [home, work].flatMap((folder) => {
        const root = ROOTS.find((one) => folder !== undefined && folder !== one && isIn(folder, [one]));
        return root === undefined || folder === undefined ? [] : [folder.split('/').slice(0, 3).join('/')];
    });
    return [...new Set(hidden)];
}
/** What lies beside `bin` and belongs to the programs in it. Not `share`, where desktops keep keys. */
const BESIDE = 'lib lib64 libexec include src pkg conf jmods release VERSION go.env misc versions plugins version installs';
/** Managers of tools that live in a hidden folder of the home folder and keep nothing else there. */
const MANAGERS = ['.pyenv', '.rbenv', '.nodenv', '.asdf', '.volta', '.bun', '.deno', '.dotnet', '.nvm', '.rustup'];
/**
 * What PATH names outside of `ROOTS`: each folder, and what belongs to the programs in it. Never the home folder itself,
 * nor one around it or around the work folder, nor what lies directly in the home folder beside `bin`, but for the
 * managers of tools: `~/.cargo` holds a registry's token, `~/.local/share` keys.
 */
function programFolders(sandbox) {
    const { env, work } = sandbox;
    const home = sandbox.home === '/' ? undefined : sandbox.home;
    const masked = masks(sandbox);
    const isShown = (file) => isIn(file, ROOTS) && !isIn(file, masked);
    const isAround = (folder) => folder === '/' || isIn(work, [folder]) || (home !== undefined && isIn(home, [folder]));
    const named = (env['PATH'] ?? '')
        .split(':')
        .filter((entry) => external_node_path_.posix.isAbsolute(entry))
        .map((entry) => external_node_path_.posix.normalize(entry).replace(/(?<=.)\/$/, ''))
        .filter((entry) => !isAround(entry) && !isIn(entry, OWN) && !isShown(entry));
    const beside = named.flatMap((entry) => {
        const parent = external_node_path_.posix.dirname(entry);
        if (!['bin', 'sbin', 'shims'].includes(external_node_path_.posix.basename(entry)) || isAround(parent))
            return [];
        const name = external_node_path_.posix.basename(parent);
        const siblings = BESIDE.split(' ').map((one) => `${parent}/${one}`);
        if (external_node_path_.posix.dirname(parent) !== home || MANAGERS.includes(name))
            return siblings;
        if (name === '.local')
            return [`${parent}/lib`];
        // Rustup's programs in ~/.cargo/bin are doors to what lies in ~/.rustup.
        return name === '.cargo' ? [`${home}/.rustup`] : [];
    });
    return [...new Set([...named, ...beside])];
}
/**
 * `argv` without a network but its own loopback, where no sandbox cuts it (`job`, `unsafe`): a network namespace, made in
 * a user namespace as whose root the loopback is raised, and from there as the user that it was. Of util-linux 2.36 and
 * iproute2; where they are missing or forbidden it fails before `argv` begins, as a trial shows (validation/trial.ts).
 */
const withoutNetwork = (argv) => ['sh', '-c', ENTER, 'sh', ...argv];
const RAISE = 'ip link set lo up && u=$1 g=$2 && shift 2 && exec unshare --user --map-user="$u" --map-group="$g" -- "$@"';
const ENTER = `exec unshare --user --map-root-user --net -- sh -c '${RAISE}' sh "$(id -u)" "$(id -g)" "$@"`;

;// CONCATENATED MODULE: ./packages/core/build/validation/trial.js




const TERMS = { seconds: 20, outputBytes: 4_096 };
/** Since this version `--size` bounds a file system in memory: containers/bubblewrap#509. */
const BOUNDS_SINCE = [0, 7];
/** E2: whether bubblewrap is here and can do all that a sandbox asks of it. Found out by doing it. */
async function tryBubblewrap({ exec, folder, path, home, signal }) {
    const program = await findProgram('bwrap', path);
    if (program === undefined)
        return { works: false, found: false, why: 'it is not in PATH' };
    const env = { PATH: path };
    const run = (argv) => attempt(exec, { argv, cwd: folder, env, ...TERMS }, signal);
    const version = await run([program, '--version']);
    const bounds = isSince(version.output);
    const bubblewrap = { works: true, program, bounds };
    const sandbox = { bubblewrap, work: folder, cwd: folder, env, home, network: false };
    const ran = await run(sandboxed(['sh', '-c', 'test "$$" -lt 9 && test -w .'], sandbox));
    if (ran.exitCode === 0)
        return bubblewrap;
    return { works: false, found: true, why: lastLine(ran.output) || `it ended with ${ran.exitCode}` };
}
/** Whether commands outside of a sandbox can be cut off from the network. */
async function tryWithoutNetwork({ exec, folder, path, signal }) {
    const argv = withoutNetwork(['true']);
    const ran = await attempt(exec, { argv, cwd: folder, env: { PATH: path }, ...TERMS }, signal);
    return ran.exitCode === 0;
}
/** Where a name service's file really lies, when /etc/resolv.conf is a link. */
const resolvConf = () => (0,promises_.realpath)('/etc/resolv.conf').catch(() => undefined);
async function attempt(exec, command, signal) {
    try {
        return await exec(command, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { exitCode: null, timedOut: false, output: (0,errors/* messageOf */.bD)(error), milliseconds: 0 };
    }
}
function isSince(version) {
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
    return major > BOUNDS_SINCE[0] || (major === BOUNDS_SINCE[0] && minor >= BOUNDS_SINCE[1]);
}
const lastLine = (text) => text.trim().split('\n').pop()?.slice(0, 300) ?? '';

;// CONCATENATED MODULE: ./packages/core/build/validation/validate.js









/** Of a command's output: as much is kept while it runs, and as much of its end stands in the step (E3). */
const OUTPUT_BYTES = 256 * 1024;
const STEP_CHARS = 8_000;
/** Of what a failed command printed, in the log. */
const LOG_CHARS = 4_000;
/** For copies of a checkout with all its packages. */
const COPY_SECONDS = 900;
/** Processes and threads at a time in a sandbox; a fork bomb ends there. */
const PROCESSES = 4_096;
const NOT_CUT = '[The network was not cut off: this machine lets nobody make a network namespace.]\n';
/**
 * Unpacks the bases into a new folder of the run. Throws UserError when commands cannot be isolated in the way that was
 * asked for (E2), and when an archive cannot be unpacked.
 */
async function openWorkshop(options) {
    const { machine, archives, commands, isolation, log, secrets } = options;
    const { exec } = machine;
    const root = await (0,promises_.mkdtemp)(external_node_path_.join(machine.folder, 'validation-'));
    // All that a command may write to, and a copy of it from before the first fix.
    const [live, saved] = [external_node_path_.join(root, 'work'), external_node_path_.join(root, 'saved')];
    const repos = external_node_path_.join(live, 'repos');
    for (const folder of [live, repos, external_node_path_.join(live, 'home'), external_node_path_.join(live, 'tmp')])
        await (0,promises_.mkdir)(folder);
    const PATH = await usablePath(options.env['PATH']);
    const home = options.env['HOME'];
    // Whoever gives up a try closes the workshop: what still runs in it must end first.
    const closing = new AbortController();
    const signal = AbortSignal.any([options.signal, closing.signal]);
    let trying = Promise.resolve();
    const bench = { exec, folder: root, path: PATH, home, signal };
    const close = async () => {
        closing.abort(new Error('The workshop is closed.'));
        await trying.catch(() => undefined);
        await discard(root, exec, log);
    };
    try {
        const bubblewrap = isolation === 'bubblewrap'
            ? await tryBubblewrap(bench)
            : { works: false, found: false, why: 'it is not asked for' };
        checkIsolation(isolation, { secrets, bubblewrap });
        const cuts = bubblewrap.works || options.network || (await tryWithoutNetwork(bench));
        if (!cuts)
            log.warning('Validation: this machine lets nobody cut a command off from the network.');
        const folders = await unpack(repos, archives, { exec, path: PATH, signal });
        for (const { repo } of archives)
            if (await leavesFilesOut(folders.get((0,domain_repo/* repoKey */.wb)(repo))))
                log.warning(`Validation: \`.gitattributes\` of ${(0,domain_repo/* fullName */.fq)(repo)} keeps files out of its archive (export-ignore).`);
        const cwd = folders.get((0,domain_repo/* repoKey */.wb)(options.home));
        if (cwd === undefined)
            throw new errors/* UserError */.yo(`There is no archive of ${(0,domain_repo/* fullName */.fq)(options.home)} to validate in.`);
        const bash = await findProgram('bash', PATH);
        const nameServers = await resolvConf();
        /** A step that nothing could be run for, because of what the code under trial left behind. */
        const notRun = (step, command, output) => {
            const done = { step, ok: false, command, exitCode: null, timedOut: false, seconds: 0, output };
            validate_tell(done, log);
            return done;
        };
        const run = async (step, command) => {
            if (!(await isFolder(cwd)))
                return notRun(step, command, 'The checkout is gone: a command before has removed it.');
            const network = step === 'setup' || options.network;
            const env = environment({ ...options.env, PATH }, live, network);
            const shell = bash ? [bash, '-e', '-o', 'pipefail', '-c', command] : ['sh', '-e', '-c', command];
            // Both outputs in one pipe, so that their lines come in the order in which they were written.
            const bound = bash && bubblewrap.works ? `ulimit -u ${PROCESSES} 2>&-; ` : '';
            const script = [bash ?? 'sh', '-c', `${bound}exec "$@" 2>&1`, 'sh', ...shell];
            const sandbox = { work: live, cwd, env, home, network, ...(nameServers ? { resolvConf: nameServers } : {}) };
            const argv = bubblewrap.works
                ? sandboxed(script, { ...sandbox, bubblewrap })
                : network || !cuts
                    ? script
                    : withoutNetwork(script);
            const seconds = options.minutes * 60;
            const ran = await exec({ argv, cwd, env, seconds, outputBytes: OUTPUT_BYTES }, signal);
            // Where it lay on this machine says nothing to a reader.
            const output = ran.output.replaceAll(`${cwd}/`, '').replaceAll(`${repos}/`, '');
            const done = {
                step,
                ok: isRight(step, ran.exitCode) && !ran.timedOut,
                command,
                exitCode: ran.exitCode,
                timedOut: ran.timedOut,
                seconds: Math.round(ran.milliseconds / 100) / 10,
                output: `${network || cuts ? '' : NOT_CUT}${ending(output, STEP_CHARS)}`,
            };
            validate_tell(done, log);
            return done;
        };
        let tries = 0;
        const tryOut = async (parts) => {
            // A fix that was tried may have changed anything that a command reads, so nothing of it is used again.
            if (tries === 0)
                await copy(live, saved, exec, PATH, signal);
            else {
                await (0,promises_.rename)(live, external_node_path_.join(root, `old-${tries}`));
                await copy(saved, live, exec, PATH, signal);
                await discard(external_node_path_.join(root, `old-${tries}`), exec, log);
            }
            tries += 1;
            for (const { repo: name, files } of parts) {
                const repo = (0,domain_repo/* parseRepo */.E3)(name);
                const folder = repo && folders.get((0,domain_repo/* repoKey */.wb)(repo));
                if (folder === undefined)
                    throw new errors/* UserError */.yo(`There is no archive of ${name} to try its change out on.`);
                const fault = await applyFiles(folder, files).catch(faultOf);
                // The setup made something where the change has a file.
                if (fault !== undefined)
                    return [
                        commands.reproduce === ''
                            ? notRun('validate', commands.validate, fault)
                            : notRun('reproduce-after', commands.reproduce, fault),
                    ];
            }
            const steps = [];
            if (commands.reproduce !== '')
                steps.push(await run('reproduce-after', commands.reproduce));
            if (commands.validate !== '' && steps.every(({ ok }) => ok))
                steps.push(await run('validate', commands.validate));
            return steps;
        };
        const one = (work) => {
            trying = work;
            return work;
        };
        return {
            network: options.network || !cuts,
            setup: async () => (commands.setup === '' ? undefined : one(run('setup', commands.setup))),
            reproduceBefore: async () => commands.reproduce === '' ? undefined : one(run('reproduce-before', commands.reproduce)),
            tryOut: (parts) => one(tryOut(parts)),
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
const isFolder = (place) => (0,promises_.stat)(place).then((there) => there.isDirectory(), () => false);
/** For `catch`: why a file has no place in the checkout. */
function faultOf(error) {
    if (!(error instanceof errors/* AlertError */.PL))
        throw error;
    return error.message;
}
const isRight = (step, exitCode) => step === 'reproduce-before' ? exitCode !== null && exitCode !== 0 && !NO_ANSWER.includes(exitCode) : exitCode === 0;
/** All of a command's environment (E1): no token, no INPUT_, GITHUB_, ACTIONS_ or RUNNER_, and a home folder of its own. */
function environment(host, live, network) {
    const { PATH = '', HOME, LANG } = host;
    const names = network ? PROXIES.filter((name) => host[name] !== undefined && !holdsPassword(host[name])) : [];
    const usesRustup = HOME !== undefined && PATH.split(':').includes(`${HOME}/.cargo/bin`);
    return {
        PATH,
        HOME: external_node_path_.join(live, 'home'),
        TMPDIR: external_node_path_.join(live, 'tmp'),
        LANG: LANG ?? 'C.UTF-8',
        CI: 'true',
        NO_COLOR: '1',
        AI_DEVOPS: 'true',
        // Its programs look for their toolchains in the home folder otherwise.
        ...(usesRustup ? { RUSTUP_HOME: `${HOME}/.rustup` } : {}),
        ...Object.fromEntries(names.map((name) => [name, host[name]])),
    };
}
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
const holdsPassword = (address = '') => address.includes('@');
/** The end of a text, not cut within a character. */
const ending = (text, most) => text.slice(-most).replace(/^[\uDC00-\uDFFF]/, '');
/** The log's line of a step, and of one that did not do as it should the end of its output. */
function validate_tell({ step, ok, exitCode, timedOut, seconds, output }, log) {
    const how = timedOut ? 'was stopped' : exitCode === null ? 'was killed' : `ended with exit code ${exitCode}`;
    log.info(`Validation: ${step} ${how} after ${seconds} s, ${ok ? 'as it should' : 'which it should not'}.`);
    if (!ok)
        for (const line of ending(output, LOG_CHARS).split('\n'))
            log.info(`  ${line}`);
}
async function copy(from, to, exec, searchPath, signal) {
    const terms = { cwd: '/', env: { PATH: searchPath }, seconds: COPY_SECONDS, outputBytes: 4_096 };
    const { exitCode, output } = await exec({ argv: ['cp', '-a', from, to], ...terms }, signal);
    if (exitCode !== 0)
        throw new errors/* UserError */.yo(`The checkout cannot be copied for a try: ${output.trim().slice(-500)}`);
}
/** Removes a folder, also of files that a command made read-only. What cannot be removed stays until the runner cleans up. */
async function discard(folder, exec, log) {
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    catch {
        const terms = { cwd: '/', env: { PATH: '/usr/bin:/bin' }, seconds: 120, outputBytes: 4_096 };
        const argv = ['sh', '-c', 'chmod -R u+rwx "$1"; rm -rf "$1"', 'sh', folder];
        // Not by the run's own signal: a run that is given up cleans up, too.
        await exec({ argv, ...terms }, new AbortController().signal).catch((error) => log.debug(`${folder} could not be removed: ${(0,errors/* messageOf */.bD)(error)}`));
    }
}

;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-validate.js









/** Whether the inputs name a command to prove a fix with. */
const hasCommands = ({ commands: { reproduce, validate } }) => reproduce !== '' || validate !== '';
/**
 * Prepares the trial: with commands, the bases are unpacked, set up, and must show the failure. `archives` hold
 * the bases then. Throws UserError when the isolation that was asked for is not to be had here (E2).
 */
async function openTrial(deps, input, archives) {
    const machine = machineOf(deps);
    const { host, settings } = deps;
    const syntax = (parts) => checkSyntax(machine, parts, { env: host.env, signal: host.signal });
    if (!hasCommands(input))
        return {
            network: input.network,
            before: [],
            tryOut: async (parts) => [await syntax(parts)],
            close: async () => undefined,
        };
    // E7: what a command prints may hold a secret, whoever reads it then.
    const { redact } = await deps.redactor();
    const clean = (step) => ({ ...step, output: redact(step.output) });
    const workshop = await openWorkshop({
        machine,
        archives,
        home: settings.home,
        commands: input.commands,
        isolation: input.isolation,
        network: input.network,
        minutes: input.commandMinutes,
        env: host.env,
        secrets: host.secrets.all().map(({ name }) => name),
        log: { ...host.log, info: (text) => host.log.info(redact(text)) },
        signal: host.signal,
    });
    try {
        const before = await begin(workshop);
        return {
            network: workshop.network,
            before: before.map(clean),
            tryOut: async (parts) => {
                const first = await syntax(parts);
                // A file that no parser reads needs no build to show it.
                return first.ok ? [first, ...(await workshop.tryOut(parts)).map(clean)] : [first];
            },
            close: () => workshop.close(),
        };
    }
    catch (error) {
        await workshop.close();
        throw error;
    }
}
async function begin(workshop) {
    const setup = await workshop.setup();
    const reproduced = setup?.ok === false ? undefined : await workshop.reproduceBefore();
    return [setup, reproduced].filter((step) => step !== undefined);
}
/** What a trial showed. */
const proofOf = ({ isolation }, { network }, steps) => ({
    verdict: verdictOf(steps),
    isolation,
    network,
    steps,
});
/** Shows the failure on the bases and tries a change out: how it is proved. Throws as `openTrial` does. */
async function prove(deps, input, archives, parts) {
    const trial = await openTrial(deps, input, archives);
    try {
        const shown = trial.before.every(({ ok }) => ok);
        return proofOf(input, trial, shown ? [...trial.before, ...(await trial.tryOut(parts))] : trial.before);
    }
    finally {
        await trial.close();
    }
}
/**
 * The stage `validate`: a job without any permission and secret, in which the repository's own code runs (E2). It reads
 * the plan and the archives, and leaves one file that says how it went. A fix that does not do is no error of this job.
 */
async function validateStage(deps, input) {
    const plan = loadPlan(input);
    if (!('parts' in plan))
        return (0,jobs_report/* plainReport */.fj)('ai-create-fix', 'nothing', 'no-plan', 'There is no change to validate: the earlier job proposed none.');
    const archives = loadBases(plan, input);
    const proof = await prove(deps, input, archives, plan.parts);
    const validation = { version: 1, plan: input.planSha256 ?? '', ...proof };
    const file = external_node_path_.join(machineOf(deps).folder, 'validation.json');
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(validation)}\n`);
    const message = SENTENCES[validation.verdict];
    return {
        ...(0,jobs_report/* plainReport */.fj)('ai-create-fix', 'done', validation.verdict, message),
        outputs: { validation: validation.verdict, 'validation-file': file, issue: String(plan.issue) },
        data: validation,
        summary: (0,neutralize.neutralize)(`### Validation\n\n${proofText(validation, SHOWN_CHARS)}`),
    };
}
/** Of what a failed command printed, in the summary of the job. */
const SHOWN_CHARS = 8_000;
const SENTENCES = {
    passed: 'The change does what it should: every command ended as it must.',
    failed: 'The change does not do what it should; the publishing job says so in the issue and opens no pull request.',
    'not-reproduced': 'The failure did not show before the change, so nothing can be proved.',
    broken: 'The commands could not be run before the change was looked at: `setup-command` failed, or `reproduce-command` was not found or did not end in time.',
    none: 'No command was given: the syntax alone was checked.',
};

;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-work-out.js






/**
 * Shows the failure, asks for a change, and tries that out, round by round. In the stage `propose` nothing is run but
 * parsers. A report when the model gave no answer: then nothing is written (B1).
 */
async function workOut(work) {
    const { deps, facts, input, soFar } = work;
    const bases = input.stage === 'propose' || hasCommands(input) ? await saveBases(work) : [];
    const trial = await openTrial(deps, input, bases);
    try {
        if (trial.before.some(({ ok }) => !ok))
            return unproved(proofOf(input, trial, trial.before), 'No change was asked for.', undefined);
        const presenter = await (0,ask/* openPresenter */.Qi)(deps);
        const proposal = await askForFix(deps, facts, input, presenter, trial.tryOut, soFar);
        if ('message' in proposal) {
            const { reason, message, refused } = proposal;
            const late = reason === 'budget' && proposal.late;
            const told = late ? (0,jobs_report/* timeIsUp */.Rm)(deps.settings.budget.minutes) : `${message} Nothing was written.`;
            return { ...(0,jobs_report/* plainReport */.fj)('ai-create-fix', 'failed', reason, told), ...soFar, refused };
        }
        const { answer, parts, note, closes, refused } = proposal;
        const { provider, model, spent } = proposal.asked;
        const asked = { provider, model, costUsd: spent.costUsd, steps: spent.steps };
        if (parts.length === 0)
            return {
                ending: { end: 'gave-up', summary: answer.summary, refused },
                outcome: 'nothing',
                reason: 'gave-up',
                message: 'The model gave up; its words are in the comment.',
                asked,
                refused,
            };
        const proof = proofOf(input, trial, [...trial.before, ...proposal.steps]);
        if (proof.verdict === 'failed' || proof.verdict === 'broken')
            return { ...unproved(proof, answer.summary, asked), refused };
        const plan = {
            ...handoverOf(work),
            archives: namedIn(bases),
            parts,
            answer,
            ...(note === undefined ? {} : { note }),
            closes,
            asked,
        };
        return { plan, proof, refused };
    }
    finally {
        await trial.close();
    }
}
/** Nothing is published that could not be shown to help. */
function unproved(proof, summary, asked) {
    const [reason, message] = UNPROVED[proof.verdict];
    const ending = { end: 'failed-validation', summary, proof };
    return { ending, outcome: proof.verdict === 'broken' ? 'failed' : 'nothing', reason, message, asked, refused: [] };
}
const UNPROVED = {
    passed: ['ok', ''],
    none: ['ok', ''],
    failed: ['failed-validation', 'A change was proposed that did not do what it should; no pull request was opened.'],
    'not-reproduced': ['not-reproduced', 'The failure did not show before any change, so no fix can be proved.'],
    broken: ['setup-failed', 'The commands could not be run on the default branch as it is; no change was looked at.'],
};

;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix-publish-stage.js











/**
 * The stage `publish`: the only one of the three jobs that may write. It asks no model and runs no code of the repository,
 * and believes nothing of the plan but that it is the one that was handed over (W9).
 */
async function publishStage(work) {
    const { deps, started, facts, input } = work;
    const { home, run } = deps.settings;
    const plan = loadPlan(input);
    const { id } = started.scope.repos.find(({ repo }) => (0,domain_repo/* sameRepo */.Zj)(repo, home));
    const against = [
        ...checkPlanRun(plan, { run, home: { repo: (0,domain_repo/* fullName */.fq)(home), id } }),
        ...(plan.issue === started.number && plan.start === started.key ? [] : ['plan.json answers another request.']),
    ];
    if (against.length > 0)
        throw new errors/* AlertError */.PL('W9', `${against.join(' ')} Nothing was written.`);
    if (!isPlan(plan))
        return endFix(work, endedBy(plan));
    const own = plan.parts.map((part) => ({ branch: part.branch, plan: create_fix_read_hashOf(facts, part) }));
    // Its own pull requests, of a publishing that was killed, are no other fix.
    const openFixes = facts.openFixes.filter((fix) => !own.some(({ branch, plan }) => fix.pull.branch === branch && fix.plan === plan));
    const may = mayFix({ ...work, facts: { ...facts, openFixes } });
    if (may)
        return 'job' in may ? may : endFix(work, may);
    const proof = create_fix_publish_stage_proofOf(work);
    if (proof && proof.verdict !== 'passed' && proof.verdict !== 'none')
        return endFix(work, unproved(proof, plan.answer.summary, plan.asked));
    return endFix(work, { plan, proof, refused: [] });
}
const isPlan = (handed) => 'parts' in handed;
/** What the first job came to, told as it would have told it itself. */
const endedBy = ({ ending, reason, message, asked }) => ({
    ...{ ending, reason, message, asked },
    outcome: ending.end === 'refused' ? 'refused' : 'nothing',
    refused: [],
});
/** Typed out in the input, a change is published that nobody tried out. */
const NONE = 'none';
/** How the change was proved; undefined when the inputs say that it was not. What cannot be read is a job that died. */
function create_fix_publish_stage_proofOf({ input, deps }) {
    const { validation: file = '', planSha256 = '' } = input;
    if (file === NONE)
        return undefined;
    const isolation = input.isolation;
    try {
        const parsed = fix/* validationSchema */.ds.safeParse((0,json/* parseJson */.qF)(readBounded(file, '`validation`'), file));
        if (!parsed.success)
            throw new errors/* UserError */.yo('it has another shape');
        const told = parsed.data;
        if (told.plan !== planSha256)
            throw new errors/* AlertError */.PL('W9', '`validation` is about another plan. Nothing was written.');
        if (told.verdict !== verdictOf(told.steps))
            throw new errors/* AlertError */.PL('W9', '`validation` says otherwise than its own steps. Nothing was written.');
        return told;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        deps.host.log.warning(`The job that validates left no result; see its log. ${error.message}`);
        return { verdict: 'broken', isolation, network: false, steps: [] };
    }
}

// EXTERNAL MODULE: ./packages/core/build/jobs/start.js + 2 modules
var start = __webpack_require__(11790);
;// CONCATENATED MODULE: ./packages/core/build/jobs/create-fix.js












/**
 * Repairs a failure that was triaged: read, ask, decide, apply; in one process, or in three jobs that keep the model, the
 * repository's code and the right to write apart. `soFar` grows by what was written and spent. Throws UserError for what a
 * person must put right, AlertError when a secret was about to leave or a plan is not the one that was handed over, and
 * GithubError when GitHub failed.
 */
async function createFix(deps, input, soFar) {
    if (input.stage === 'validate')
        return validateStage(deps, input);
    // Read: may this run start, and what is known.
    const started = await (0,start/* start */.ni)(deps, { command: 'ai-create-fix', label: undefined, onOpened: false }, input);
    if ((0,start/* isDenial */.c6)(started))
        return (0,jobs_report/* deniedReport */.mG)('ai-create-fix', started);
    const work = { deps, started, facts: await readFix(deps, started, input), input, soFar };
    if (input.stage === 'publish')
        return publishStage(work);
    // Ask and decide: what an earlier run left, else what a model proposes, if it may be asked at all.
    const found = (await unfinished(work)) ?? (await propose(work));
    if ('job' in found)
        return found;
    // Apply.
    return input.stage === 'propose' ? handOver(work, found) : endFix(work, found);
}
/**
 * A killed run's work goes on where it stopped (FT46). What its commit says of the proof, anybody who may push can say: in
 * one job it is tried out again, in three the next job does that. What no longer does is left to people.
 */
async function unfinished(work) {
    const { deps, input } = work;
    const left = await findUnfinished(work);
    if (!left || input.stage !== 'all' || !hasCommands(input))
        return left;
    const { parts } = left.plan;
    const proof = await prove(deps, input, await saveBases(work, parts), parts);
    if (proof.verdict === 'passed')
        return { ...left, proof };
    deps.host.log.warning(`What an earlier run left does not prove itself any more; delete ${parts.map(({ branch, repo }) => `${branch} of ${repo}`).join(' and ')}.`);
    return undefined;
}
/** What the model proposes, why there is nothing to publish, or a report when nothing is to be told in the issue either. */
async function propose(work) {
    const { deps, started, input, soFar } = work;
    const not = mayFix(work);
    if (not)
        return not;
    if (!deps.model)
        return (0,jobs_report/* plainReport */.fj)('ai-create-fix', 'failed', 'no-model', `A fix needs a model, and none can be asked: ${deps.settings.withoutModel ?? 'the provider is `none`'}.`);
    // A wrong key or address shows here, before anything is written.
    await deps.model();
    if (input.stage === 'all') {
        const unseen = await (0,eyes/* showEyes */.e)(deps, started, soFar.applied);
        if (unseen)
            return {
                ...(0,jobs_report/* plainReport */.fj)('ai-create-fix', 'refused', unseen.rule === 'B4' ? 'disabled' : 'guard', `Nothing was asked: ${unseen.why} (${unseen.rule}).`),
                ...soFar,
                refused: [unseen],
            };
    }
    return workOut(work);
}


/***/ }),

/***/ 56097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ subjectOf),
/* harmony export */   e: () => (/* binding */ showEyes)
/* harmony export */ });
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31626);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
/* harmony import */ var _apply_deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43862);



/** The issue that a run is about. */
const subjectOf = (deps, { number }) => ({
    repo: deps.settings.home,
    number,
});
/** Eyes on the comment, so that whoever asked knows that the model is at work. Answers what refused them, if anything. */
async function showEyes(deps, started, applied) {
    const { commentId } = started;
    const plan = {
        subject: subjectOf(deps, started),
        effects: [{ kind: 'react', ...(commentId === undefined ? {} : { commentId }) }],
        because: ['the request was seen'],
    };
    try {
        return (await (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B)(plan, await (0,_apply_deps_js__WEBPACK_IMPORTED_MODULE_1__/* .applyDeps */ .B)(deps, started), applied)).refused[0];
    }
    catch (error) {
        // A token that may not react may not comment either; anything else is only about the eyes.
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GithubError */ .E1) || error.kind === 'permission' || error.kind === 'auth')
            throw error;
        deps.host.log.warning(`The eyes reaction could not be set: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}


/***/ }),

/***/ 60534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ markedTexts),
/* harmony export */   z: () => (/* binding */ newestMarker)
/* harmony export */ });
/* harmony import */ var _github_editors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75578);
/* harmony import */ var _text_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4064);


/**
 * The texts that hold a marker and were last edited, if at all, by somebody trusted (B3). Only they are asked about:
 * mostly there is none. They count whenever they were written, because a redelivery must find the answer to its first
 * delivery. A failure of GraphQL is thrown: a marker whose editor is unknown must not count.
 */
async function markedTexts(deps, texts, trusted) {
    const marked = texts.filter(({ body }) => (0,_text_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarkers */ .mC)(body).length > 0);
    if (marked.length === 0)
        return [];
    const edits = await (0,_github_editors_js__WEBPACK_IMPORTED_MODULE_1__/* .readEditors */ .$)(deps.github, deps.settings.home, marked.map(({ nodeId }) => nodeId));
    return marked.filter(({ nodeId }) => {
        const edit = edits.get(nodeId);
        return !edit || trusted(edit.editor);
    });
}
/** The last well-formed marker of a kind among texts whose writers are trusted, and where it stands. */
function newestMarker(texts, kind, schema) {
    for (const { body, url } of texts.toReversed()) {
        for (const marker of (0,_text_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarkers */ .mC)(body).toReversed()) {
            const parsed = marker.kind === kind ? schema.safeParse(marker.data) : undefined;
            if (parsed?.success)
                return { ...parsed.data, url };
        }
    }
    return undefined;
}


/***/ }),

/***/ 13807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66472);
/* harmony import */ var _neutralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94561);


// What a line may stand in: quotes and list items, one in another.
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]+\S)))*[ \t]*/;
const HEADING = /^#{1,6}(?:[ \t]+|$)/;
/** A thematic break, or the line that makes a heading of the one above it. */
const RULE = /^(?:=+[ \t]*|(?:[-_*][ \t]*)+)$/;
/**
 * One text of a model on its way into a report of ours: it does nothing (O1), closes what it opens, and looks like no
 * section of ours, because its headings are bold and its rules are blank.
 */
function prose(markdown, options = {}) {
    let fence = '';
    return (0,_neutralize_js__WEBPACK_IMPORTED_MODULE_0__.neutralize)(markdown, options)
        .split('\n')
        .map((line) => {
        if (fence) {
            if ((0,_fences_js__WEBPACK_IMPORTED_MODULE_1__/* .closes */ .UR)(line, fence))
                fence = '';
            return line;
        }
        fence = (0,_fences_js__WEBPACK_IMPORTED_MODULE_1__/* .opens */ .UI)(line)?.fence ?? '';
        return fence ? line : plain(line);
    })
        .join('\n');
}
function plain(line) {
    const container = CONTAINERS.exec(line)?.[0] ?? '';
    const rest = line.slice(container.length);
    if (RULE.test(rest))
        return '';
    if (!HEADING.test(rest))
        return line;
    const words = rest
        .replace(HEADING, '')
        .replace(/#+[ \t]*$/, '')
        .trim();
    // Stars around nothing but stars would be a rule again.
    return /^[\s*_=-]*$/.test(words) ? '' : `${container}**${words}**`;
}


/***/ })

};
