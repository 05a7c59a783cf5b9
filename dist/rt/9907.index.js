export const id = 9907;
export const ids = [9907];
export const modules = {

/***/ 21215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   s: () => (/* binding */ DEFAULT_BUDGET)
/* harmony export */ });
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14077);

const DEFAULT_BUDGET = Object.freeze({
    steps: 12,
    toolCalls: 30,
    tokens: 220_000,
    costUsd: 1,
    minutes: 10,
});
/** A call with less room than this for its output, in tokens, is not worth making: an answer would be cut. */
const LEAST_OUTPUT = 1_024;
const MINUTE = 60_000;
/** The account of one run. Every check is for the worst case of the next call, so a breach is foreseen, not noticed. */
function openLedger({ budget, price, clock }) {
    const spent = { ..._domain_report_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SPENT */ .zx };
    const start = clock.monotonic();
    let stepStart = start;
    let longestStep = 0;
    const costOf = (usage) => {
        const usd = price(usage);
        return Number.isFinite(usd) && usd >= 0 ? usd : Number.POSITIVE_INFINITY; // what is not known may be anything
    };
    const turnCost = (input, output) => costOf({ input, output, cached: 0, thinking: 0, estimated: true });
    const tokensLeft = () => budget.tokens - spent.input - spent.output;
    /** The most output that the money left can pay for, or a number below LEAST_OUTPUT. */
    const affordable = (prompt, output, left) => {
        if (turnCost(prompt, output) <= left)
            return output;
        const input = turnCost(prompt, 0);
        const share = Math.floor(((left - input) / (turnCost(prompt, output) - input)) * output);
        return share > 0 && turnCost(prompt, share) <= left ? share : 0;
    };
    const allow = (prompt, wanted) => {
        const now = clock.monotonic();
        const time = budget.minutes * MINUTE - (now - start);
        if (spent.steps > 0)
            longestStep = Math.max(longestStep, now - stepStart);
        const usd = budget.costUsd - spent.costUsd;
        if (spent.steps >= budget.steps)
            return { stop: 'steps' };
        if (time <= 0)
            return { stop: 'time' };
        const least = Math.min(LEAST_OUTPUT, wanted);
        const output = Math.min(wanted, tokensLeft() - prompt);
        if (output < least)
            return { stop: 'tokens' };
        const maxOutputTokens = affordable(prompt, output, usd);
        if (maxOutputTokens < least)
            return { stop: 'cost' };
        const last = spent.steps + 1 >= budget.steps
            ? 'steps'
            : spent.toolCalls >= budget.toolCalls
                ? 'tool-calls'
                : tokensLeft() < 2 * (prompt + wanted)
                    ? 'tokens'
                    : usd < 2 * turnCost(prompt, wanted)
                        ? 'cost'
                        : time < 2 * longestStep
                            ? 'time'
                            : undefined;
        return { maxOutputTokens, last };
    };
    const charge = (reported, bound) => {
        const usage = worstCase(reported, bound);
        const cost = costOf(usage);
        const costUsd = Number.isFinite(cost) ? cost : budget.costUsd;
        spent.input += usage.input;
        spent.output += usage.output;
        spent.cached += usage.cached;
        spent.thinking += usage.thinking;
        spent.estimated ||= usage.estimated;
        spent.costUsd += costUsd;
        return { usage, costUsd };
    };
    return {
        spent: () => ({ ...spent }),
        allow,
        promptRoom: () => tokensLeft() - LEAST_OUTPUT,
        startStep: () => {
            stepStart = clock.monotonic();
            spent.steps += 1;
        },
        charge,
        takeCalls: (asked) => {
            const taken = Math.max(0, Math.min(asked, budget.toolCalls - spent.toolCalls));
            spent.toolCalls += taken;
            return taken;
        },
    };
}
/** Numbers that cannot be true (a prompt of nothing, a negative, none at all) count as the most it can have been (FT39). */
function worstCase(usage, bound) {
    const sound = (n, least) => Number.isFinite(n) && n >= least;
    const input = sound(usage.input, 1) ? usage.input : bound.prompt;
    const output = sound(usage.output, 0) ? usage.output : bound.output;
    const part = (n, whole) => (sound(n, 0) ? Math.min(n, whole) : 0);
    return {
        input,
        output,
        cached: part(usage.cached, input),
        thinking: part(usage.thinking, output),
        estimated: usage.estimated || input !== usage.input || output !== usage.output,
    };
}


/***/ }),

/***/ 50534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openDeadline)
/* harmony export */ });
/** `ms` in milliseconds on the monotonic clock (FT21). */
function openDeadline(clock, ms, outer) {
    const over = new Error('The time budget is used up.');
    const timer = new AbortController();
    const stop = new AbortController();
    clock.sleep(ms, stop.signal).then(() => timer.abort(over), () => undefined);
    const signal = AbortSignal.any([outer, timer.signal]);
    const race = (work) => new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        // Listening to `work` in every case: an abandoned call that fails later must not be an unhandled rejection.
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
        if (signal.aborted)
            abort();
        else
            signal.addEventListener('abort', abort, { once: true });
    });
    return { signal, isOver: (error) => error === over, race, close: () => stop.abort() };
}


/***/ }),

/***/ 72378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ RANGES),
/* harmony export */   Mk: () => (/* binding */ configJsonSchema),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   vT: () => (/* binding */ parseBot)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98439);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94395);
/* harmony import */ var _domain_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34914);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(807);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69460);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69054);
/* harmony import */ var _text_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38399);







/**
 * `.github/ai-devops.yml`: what a repository decides for all its workflows. It is read by API from the default branch
 * only (F2) and an input beats it. It holds no secret and no URL: text in a repository must never say where a key or a
 * prompt is sent (AM17).
 */
const BOT = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\[bot\])?):([1-9][0-9]{0,14})$/;
/** `login:id` as a record, or undefined when it is none. */
function parseBot(text) {
    const [, login, id] = BOT.exec(text.trim()) ?? [];
    return login && id ? { login, id: Number(id) } : undefined;
}
const bot = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
    const found = parseBot(text);
    if (found)
        return found;
    context.addIssue({ code: 'custom', message: `"${text.slice(0, 140)}" is not login:id` });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});
/** The ranges are here and nowhere else: the inputs of the same names take them from this table. */
const RANGES = {
    temperature: { min: 0, max: 2 },
    'max-steps': { min: 1, max: 100 },
    'max-tokens': { min: 1_000, max: 10_000_000 },
    'max-cost-usd': { min: 0, max: 1_000 },
    'timeout-minutes': { min: 1, max: 350 },
    'lookback-hours': { min: 1, max: 720 },
    'max-issues': { min: 0, max: 50 },
    'green-runs': { min: 1, max: 20 },
    'write-pause-ms': { min: 0, max: 60_000 },
    'min-confidence': { min: 0, max: 1 },
    'max-attempts': { min: 1, max: 20 },
    'max-files': { min: 1, max: 100 },
    'max-lines': { min: 1, max: 5_000 },
    'command-minutes': { min: 1, max: 120 },
    'max-validation-rounds': { min: 0, max: 10 },
    'max-pulls': { min: 1, max: 1_000 },
};
const whole = (name) => zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(RANGES[name].min).max(RANGES[name].max);
const decimal = (name) => zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(RANGES[name].min).max(RANGES[name].max);
const label = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().max(50);
const triage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'on-opened': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('Start when an issue is opened, if its author may write to the repository.'),
    label: label
        .optional()
        .describe('Start when this label is added by someone who may write. At most 50 characters; empty: off.'),
});
const globs = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(200)).max(100);
const detect = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    workflows: globs.optional().describe('Globs of the workflows to watch, by name or file name; none: all.'),
    'exclude-workflows': globs.optional().describe('Globs of workflows that are never looked at.'),
    branches: globs.optional().describe('Globs of branches; none: the default branch of each repository, of a Prow all.'),
    events: globs.optional().describe('Events of the runs to watch: schedule, push …; none: all.'),
    'lookback-hours': whole('lookback-hours').optional().describe('How far back a scan looks, 1 to 720 hours.'),
    'include-continue-on-error': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Look for failed jobs in green runs as well.'),
    'max-issues': whole('max-issues')
        .optional()
        .describe('New issues a scan may open, 0 to 50; the rest is listed in one.'),
    'green-runs': whole('green-runs').optional().describe('Green runs in a row after which an issue is closed, 1 to 20.'),
    assignees: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(label).max(10).optional().describe('Logins that new issues are assigned to; at most 10.'),
    'issue-template': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(20_000)
        .optional()
        .describe('Body of an issue, with {{variables}}; at most 20000 characters.'),
    probe: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('Run failed jobs once more to learn whether they are flaky; needs actions: write.'),
    analyse: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_domain_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .ANALYSE */ .i7).optional().describe('Which failures a model looks at: those of class unknown, all or none.'),
    'write-pause-ms': whole('write-pause-ms').optional().describe('Milliseconds between two writes, 0 to 60000.'),
});
/** No command and no isolation: what is run stands in the workflow alone (E3). */
const fix = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'min-confidence': decimal('min-confidence')
        .optional()
        .describe('A triage that is less sure than this is not worth a fix, 0 to 1.'),
    'max-attempts': whole('max-attempts').optional().describe('How many fixes are tried for one issue, 1 to 20.'),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .min(1)
        .max(100)
        .optional()
        .describe('How the branch of a fix is called, with {issue} and {run}; at most 100 characters.'),
    repositories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_domain_repo_js__WEBPACK_IMPORTED_MODULE_3__/* .repoSchema */ .MU)
        .max(50)
        .optional()
        .describe('Repositories beside this one that a fix may be written to, of those that may be read; at most 50.'),
    'allowed-paths': globs
        .optional()
        .describe('Globs of the files that a fix may touch; none: all that are not protected.'),
    'protected-paths': globs
        .optional()
        .describe('Globs of files that a fix must not touch, beside those that it never may.'),
    'max-files': whole('max-files').optional().describe('How many files a fix may touch, 1 to 100.'),
    'max-lines': whole('max-lines').optional().describe('How many lines a fix may add and remove together, 1 to 5000.'),
    'command-minutes': whole('command-minutes').optional().describe('Wall time of one command, 1 to 120 minutes.'),
    'max-validation-rounds': whole('max-validation-rounds')
        .optional()
        .describe('How often the model is shown a failed validation and may try again, 0 to 10.'),
});
const reconcile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rules: globs.optional().describe('Globs of the files with rules, on the default branch.'),
    repositories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_domain_repo_js__WEBPACK_IMPORTED_MODULE_3__/* .repoSchema */ .MU)
        .max(50)
        .optional()
        .describe('Repositories beside this one whose pull requests are looked after; at most 50.'),
    'max-pulls': whole('max-pulls').optional().describe('How many pull requests one run decides about, 1 to 1000.'),
    investigate: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('Whether the model may read files, changes and comments of the pull request that it is asked about.'),
});
/** The whole file. A later section is one more key here, and the inputs name it as `section.key`. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    disabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('The kill switch: true stops every action of this repository, at the latest before its next write.'),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_models_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVIDER_NAMES */ .x).optional().describe('Whose model is asked; none works from the evidence alone.'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .min(1)
        .max(200)
        .optional()
        .describe("The model's name as its provider writes it, 1 to 200 characters."),
    temperature: decimal('temperature').optional().describe('Sampling temperature, 0 to 2; sent only if set.'),
    repositories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_domain_repo_js__WEBPACK_IMPORTED_MODULE_3__/* .repoSchema */ .MU)
        .max(50)
        .optional()
        .describe('Repositories that may be read, as owner/repository; at most 50. This one always may.'),
    'trusted-bots': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(bot)
        .max(50)
        .optional()
        .describe('Bots whose comments and markers count, as login:id; at most 50.'),
    context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(20_000)
        .optional()
        .describe('Knowledge about this project for the prompt, at most 20000 characters.'),
    'dry-run': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('true decides everything and writes nothing.'),
    'max-steps': whole('max-steps').optional().describe('How many times the model may act, 1 to 100.'),
    'max-tokens': whole('max-tokens')
        .optional()
        .describe('Tokens of a whole run, input and output together, 1000 to 10000000.'),
    'max-cost-usd': decimal('max-cost-usd').optional().describe('Price of a whole run in US dollars, 0 to 1000.'),
    'timeout-minutes': whole('timeout-minutes').optional().describe('Wall time of a whole run, 1 to 350 minutes.'),
    triage: triage.optional().describe('What starts ai-triage besides its comment.'),
    detect: detect.optional().describe('What detect-failures watches and leaves behind.'),
    fix: fix.optional().describe('When ai-create-fix tries a fix, and what it may touch.'),
    reconcile: reconcile.optional().describe('Which rules pr-reconcile follows, and for which repositories.'),
})
    .describe('Configuration of ai-devops, read from the default branch. An input of the same name beats it.');
/**
 * The configuration in `text`; `where` names the file for the error. Every mistake is told at once, with the line where
 * it can be found. An empty file is an empty configuration.
 */
async function parseConfig(text, where) {
    const value = (await (0,_text_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .hN)(text, where)) ?? {};
    const result = configSchema.safeParse(value);
    if (result.success)
        return result.data;
    const mistakes = result.error.issues.flatMap((issue) => sentences(issue, text));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${where} is not valid:\n${mistakes.map((mistake) => `- ${mistake}`).join('\n')}`);
}
/** The JSON Schema that editors check the file against. */
const configJsonSchema = () => zod__WEBPACK_IMPORTED_MODULE_7__/* .toJSONSchema */ .bl(configSchema, { io: 'input', target: 'draft-7' });
function sentences(issue, text) {
    if (issue.code !== 'unrecognized_keys') {
        const key = issue.path.join('.');
        const about = schemaAt(issue.path)['description'];
        const what = typeof about === 'string' && key ? ` ${about}` : '';
        return [`${key ? `\`${key}\`${line(text, issue.path)}` : 'the file'}: ${issue.message}.${what}`];
    }
    const allowed = Object.keys(schemaAt(issue.path)['properties'] ?? {});
    return issue.keys.map((key) => {
        const path = [...issue.path, key];
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(key, allowed);
        const hint = near ? ` Did you mean \`${near}\`?` : '';
        return `\`${path.join('.')}\`${line(text, path)}: unknown key.${hint} Allowed: ${allowed.join(', ')}.`;
    });
}
/** The schema of the key at a path; an entry of a list has its list's. */
function schemaAt(path) {
    let at = configJsonSchema();
    for (const key of path) {
        if (typeof key === 'string')
            at = at['properties']?.[key] ?? {};
    }
    return at;
}
/** ` (line n)` of a key, found by its words: the parser's own positions are gone once the value is plain data. */
function line(text, path) {
    const rows = text.split('\n');
    let row = -1;
    for (const [depth, key] of path.filter((part) => typeof part === 'string').entries()) {
        const start = new RegExp(`^${depth === 0 ? '' : '\\s+'}["']?${key.replace(/[^A-Za-z0-9_-]/g, '.')}["']?\\s*:`);
        const next = rows.findIndex((candidate, index) => index > row && start.test(candidate));
        if (next < 0)
            break;
        row = next;
    }
    return row < 0 ? '' : ` (line ${row + 1})`;
}


/***/ }),

/***/ 83776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ GHOST),
/* harmony export */   e: () => (/* binding */ OUR_LABEL)
/* harmony export */ });
/** The label on every issue and pull request of ours: by it they are found. */
const OUR_LABEL = 'ai-devops';
const GHOST = { login: 'ghost', id: 0, type: 'User' };


/***/ }),

/***/ 94395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ parseRepo),
/* harmony export */   KN: () => (/* binding */ lessVisible),
/* harmony export */   MU: () => (/* binding */ repoSchema),
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   Zj: () => (/* binding */ sameRepo),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   wb: () => (/* binding */ repoKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

// GitHub: an owner is letters, digits and single hyphens (39); managed users add one underscore; a name is [A-Za-z0-9._-] (100), not "." or "..".
const FULL_NAME = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}))\/([A-Za-z0-9._-]{1,100})$/;
/** `owner/name` as a record, or undefined when it is none. */
function parseRepo(text) {
    const match = FULL_NAME.exec(text.trim());
    const [, owner, name] = match ?? [];
    if (!owner || !name || name === '.' || name === '..' || name.toLowerCase().endsWith('.git'))
        return undefined;
    return { owner, name };
}
const fullName = (repo) => `${repo.owner}/${repo.name}`;
/** The key for maps: GitHub compares names without case. */
const repoKey = (repo) => fullName(repo).toLowerCase();
const sameRepo = (a, b) => repoKey(a) === repoKey(b);
const repoSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
    const repo = parseRepo(text);
    if (repo)
        return repo;
    context.addIssue({ code: 'custom', message: `"${text.slice(0, 140)}" is not owner/repository` });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});
const RANK = { public: 0, internal: 1, private: 2 };
/** Whether fewer people see `a` than `b`: then nothing of `a` may be written into `b` (W2). */
const lessVisible = (a, b) => RANK[a.visibility] > RANK[b.visibility];
/**
 * G7: whether something that happened then is a part of what the run was asked about. A moment that cannot be read is
 * not: it compares false.
 */
const isBefore = (moment, { frozenAt }) => frozenAt === undefined || Date.parse(moment) < Date.parse(frozenAt);
/** The allowed repository of that name, or undefined. */
const allowed = (scope, repo) => scope.repos.find((candidate) => sameRepo(candidate.repo, repo));


/***/ }),

/***/ 14077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   uG: () => (/* binding */ addSpent),
/* harmony export */   zx: () => (/* binding */ NOTHING_SPENT)
/* harmony export */ });
/** done, nothing, skipped and refused are green; failed and alert are red. */
const OUTCOMES = ['done', 'nothing', 'skipped', 'refused', 'failed', 'alert'];
const isRed = (outcome) => outcome === 'failed' || outcome === 'alert';
const NOTHING_SPENT = {
    input: 0,
    output: 0,
    cached: 0,
    thinking: 0,
    estimated: false,
    costUsd: 0,
    steps: 0,
    toolCalls: 0,
};
/** What two parts of a run spent together. */
const addSpent = (a, b) => ({
    input: a.input + b.input,
    output: a.output + b.output,
    cached: a.cached + b.cached,
    thinking: a.thinking + b.thinking,
    estimated: a.estimated || b.estimated,
    costUsd: a.costUsd + b.costUsd,
    steps: a.steps + b.steps,
    toolCalls: a.toolCalls + b.toolCalls,
});


/***/ }),

/***/ 34914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ workflowOf),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   bG: () => (/* binding */ isEarlier),
/* harmony export */   i7: () => (/* binding */ ANALYSE),
/* harmony export */   kk: () => (/* binding */ laneOf)
/* harmony export */ });
const SOURCES = ['actions', 'prow'];
/** Which failures a model looks at: those that no rule could name, all, or none. */
const ANALYSE = ['unknown', 'all', 'none'];
/** A workflow is its file: people rename what it is called. Prow has no file. */
const workflowOf = ({ path, workflow }) => path || workflow;
/** What makes builds comparable: one workflow on one branch of one repository. */
const laneOf = (build) => JSON.stringify([build.repo.toLowerCase(), workflowOf(build), build.branch]);
/** Whether a build is an earlier run of the same workflow on the same branch. */
const isEarlier = (build, other) => laneOf(build) === laneOf(other) && (build.at < other.at || (build.at === other.at && build.runId < other.runId));


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ GithubError),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   PL: () => (/* binding */ AlertError),
/* harmony export */   Y2: () => (/* binding */ goneIs),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   me: () => (/* binding */ ModelError),
/* harmony export */   sy: () => (/* binding */ githubReason),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Every error has an addressee. `UserError` speaks to the person (one sentence, what to do next), `ToolError` to the
 * model (what to call instead), `ModelError` and `GithubError` carry a typed cause that the job turns into an outcome.
 * Anything else is a bug and keeps its stack.
 */
/** Something a person can put right: an input, a key of the configuration, a missing permission line. */
class UserError extends Error {
    name = 'UserError';
    /** The id of the control that refused, when one did: then it is on record (A1). */
    rule;
    constructor(message, options) {
        super(message, options?.cause === undefined ? undefined : { cause: options.cause });
        this.rule = options?.rule;
    }
}
/** Something the model can put right: it is given back to it as the tool's result and counted as an error. */
class ToolError extends Error {
    name = 'ToolError';
    /** The id of the control that refused, when a policy refused (docs/security.md). */
    rule;
    constructor(message, options) {
        super(message, options?.cause === undefined ? undefined : { cause: options.cause });
        this.rule = options?.rule;
    }
}
/** A provider could not answer. The message names the provider and what to do. */
class ModelError extends Error {
    name = 'ModelError';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/**
 * GitHub refused or could not answer. The message is for a person. It is a `UserError`, so a door that knows nothing of
 * GitHub prints it rightly; a job that cares for the kind asks for `GithubError` first.
 */
class GithubError extends UserError {
    name = 'GithubError';
    kind;
    /** The HTTP status; 0 when no answer came. */
    status;
    constructor(kind, status, message, options) {
        super(message, options);
        this.kind = kind;
        this.status = status;
    }
}
/** The stable word of the report for what GitHub could not do. */
const githubReason = ({ kind }) => kind === 'unavailable' ? 'github-unavailable' : kind === 'permission' ? 'no-permission' : `github-${kind}`;
/** Whether GitHub gave no answer to what was asked: nothing follows from that, and another time it may (FT01, FT06). */
const isUnanswered = ({ kind }) => kind === 'unavailable' || kind === 'rate-limit' || kind === 'auth';
/** For `catch`: this value for what GitHub does not have, or not any more; any other error is thrown on. */
const goneIs = (value) => (error) => {
    if (error instanceof GithubError && (error.kind === 'not-found' || error.kind === 'gone'))
        return value;
    throw error;
};
/** A guard refused something that must never happen quietly (an exact secret, a tampered plan): the run is red. */
class AlertError extends Error {
    name = 'AlertError';
    rule;
    constructor(rule, message) {
        super(message);
        this.rule = rule;
    }
}
/** The message of anything that was thrown. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 22049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ connectGithub)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81692);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
/* harmony import */ var _etags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48970);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88404);




/**
 * The two clients of this run. Both use the token of the repository when it has one of its own, and never send a token
 * anywhere but to the API and GraphQL addresses of `urls`. A reader retries (github/retry.ts), a writer never does.
 * Every failure is thrown as `GithubError`, or as the signal's reason when the caller gave up.
 */
function connectGithub(settings) {
    const clients = new Map();
    const client = (repo, mode) => {
        const own = settings.repositoryTokens.get((0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .repoKey */ .wb)(repo));
        const key = `${mode}:${own === undefined ? '' : (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .repoKey */ .wb)(repo)}`;
        const known = clients.get(key);
        if (known)
            return known;
        const token = own === undefined
            ? { value: settings.token, input: 'github-token' }
            : { value: own, input: `repository-tokens: ${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repo)}` };
        const octokit = new _octokit_core__WEBPACK_IMPORTED_MODULE_1__/* .Octokit */ .E({
            baseUrl: settings.urls.api,
            userAgent: settings.userAgent,
            request: { fetch: settings.fetch },
            log: { debug: settings.log.debug, info: settings.log.debug, warn: settings.log.debug, error: settings.log.debug },
        });
        // What is wrapped last is passed first: the policy, then the turn, then the attempt itself.
        const { etags } = settings;
        const plain = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .oneAttempt */ .Yl)(settings, mode, token);
        const { endpoint } = octokit.request;
        const attempt = etags && mode === 'read' ? (0,_etags_js__WEBPACK_IMPORTED_MODULE_3__/* .conditional */ .J)(etags, token.value, endpoint, plain) : plain;
        octokit.hook.wrap('request', attempt);
        settings.throttle?.(octokit, mode);
        octokit.hook.wrap('request', (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policy */ .JN)(settings, mode, token));
        clients.set(key, octokit);
        return octokit;
    };
    return {
        github: { read: (repo) => client(repo, 'read'), urls: settings.urls },
        writer: { write: (repo) => client(repo, 'write') },
    };
}


/***/ }),

/***/ 48970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ conditional),
/* harmony export */   K: () => (/* binding */ etagCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88404);


/**
 * Keeps the answers that were used last: at most so many, of so many characters in all. One of more than a hundredth of
 * that is not kept: it is a page of a long list, which is another one at the next look.
 */
function etagCache({ entries = 1_000, chars = 30_000_000 } = {}) {
    const kept = new Map();
    let held = 0;
    const drop = (key) => {
        held -= kept.get(key)?.body.length ?? 0;
        kept.delete(key);
    };
    return {
        get(key) {
            const found = kept.get(key);
            if (!found)
                return undefined;
            kept.delete(key);
            kept.set(key, found);
            return found;
        },
        set(key, value) {
            drop(key);
            if (value.body.length > chars / 100)
                return;
            kept.set(key, value);
            held += value.body.length;
            for (const oldest of kept.keys()) {
                if (kept.size <= entries && held <= chars)
                    break;
                drop(oldest);
            }
        },
    };
}
/**
 * Makes `attempt` ask for what is known already only if it changed. Else GitHub answers 304, which costs nothing of the rate
 * limit, and the known answer is given again. Only whole JSON answers to GET; what one token was shown is never given to another.
 * A change, our own included, changes GitHub's name for the answer, so nothing stale is given.
 */
function conditional(cache, token, endpoint, attempt) {
    const owner = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(token).digest('base64url');
    return async (request, options) => {
        if (options.method.toUpperCase() !== 'GET' || (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .isStreamed */ .eW)(options))
            return attempt(request, options);
        const { url, headers } = endpoint(options);
        const key = `${owner} ${headers.accept} ${url}`;
        const known = cache.get(key);
        const asked = known ? { ...options, headers: { ...options.headers, 'if-none-match': known.etag } } : options;
        try {
            const answer = await attempt(request, asked);
            const body = jsonOf(answer);
            const { etag } = answer.headers;
            if (etag && body !== undefined)
                cache.set(key, { etag, url: answer.url, headers: answer.headers, body });
            return answer;
        }
        catch (error) {
            const { status, response } = error;
            if (!known || status !== 304)
                throw error;
            return {
                status: 200,
                url: known.url,
                headers: { ...known.headers, ...response?.headers },
                data: JSON.parse(known.body),
            };
        }
    };
}
/** The answer as text that gives it back whole; undefined when it is none that can be kept. */
function jsonOf({ status, data }) {
    if (status !== 200 || typeof data !== 'object' || data === null || data instanceof ArrayBuffer)
        return undefined;
    try {
        return JSON.stringify(data);
    }
    catch {
        // A number beyond 2^53 comes as a BigInt, which JSON cannot write.
        return undefined;
    }
}


/***/ }),

/***/ 67469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   Tk: () => (/* binding */ mutate),
/* harmony export */   Yv: () => (/* binding */ mutateSoftly),
/* harmony export */   fB: () => (/* binding */ queryPartly),
/* harmony export */   zb: () => (/* binding */ lackingOf)
/* harmony export */ });
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);


/**
 * One GraphQL query. An answer with `errors` throws `GithubError`, even when part of the data came: what is missing is
 * unknown, and unknown must not look like absent (FT12). `needs` are the permissions for it, as lines of `permissions:`,
 * where it asks for more than anybody may know of a repository (FT07).
 */
async function query(github, repo, document, variables, needs = []) {
    const lacking = needs.length > 0 ? lackingOf(repo, needs) : undefined;
    return whole(await ask(github.read(repo), document, variables), "GitHub's GraphQL refused", lacking);
}
/**
 * One GraphQL query of which the parts that came are worth something without the others (FT12): what GitHub could not show
 * is in `holes`, and the caller says what becomes unknown by each. An error that names no place, and an answer without any
 * data, throw `GithubError`. `once`: an attempt that GitHub could not answer is not made again, for the caller asks for less.
 */
async function queryPartly(github, repo, document, variables, { signal, once } = {}) {
    const request = { ...(signal && { signal }), ...(once && { once }) };
    const { data, errors } = await ask(github.read(repo), document, { ...variables, request });
    const hasPlace = ({ path }) => Array.isArray(path) && path.length > 0;
    const placeless = errors.filter((error) => !hasPlace(error));
    const only = data === null && placeless.length === 0 ? errors : placeless;
    return {
        data: whole({ data, errors: only }, "GitHub's GraphQL refused"),
        holes: errors.filter(hasPlace).map(holeOf),
    };
}
const holeOf = (error) => ({
    path: (error.path ?? []).map((step) => (typeof step === 'number' ? step : String(step))),
    kind: kindOf(error),
    message: said(error) ?? 'no reason',
});
/**
 * One GraphQL mutation, sent once (R3). An answer with `errors` throws `GithubError`, even when part of it was done; of
 * kind `conflict` when the world is not as the mutation assumed: the head has moved, or what it makes is there already.
 */
async function mutate(writer, repo, mutation) {
    return whole(await ask(writer.write(repo), mutation.document, mutation.variables), ...wordsOf(repo, mutation));
}
/**
 * The same, but that GitHub refuses the field `soft` of it is no error: the field is null in the data then, and
 * `refused` is what GitHub said.
 */
async function mutateSoftly(writer, repo, mutation) {
    const { data, errors } = await ask(writer.write(repo), mutation.document, mutation.variables);
    const isSoft = ({ path }) => path?.[0] === mutation.soft;
    const hard = errors.filter((error) => !isSoft(error));
    return { data: whole({ data, errors: hard }, ...wordsOf(repo, mutation)), refused: said(errors.find(isSoft)) };
}
const wordsOf = (repo, { needs }) => [
    `GitHub refused the write to ${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repo)}`,
    lackingOf(repo, [needs]),
];
/** What to do where the token of a repository lacks lines of `permissions:` (FT07). */
const lackingOf = (repo, needs) => `The token for ${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repo)} lacks ${needs.map((line) => `\`${line}\``).join(' or ')}; add to the job: permissions: ${needs.join(', ')}`;
async function ask(octokit, document, variables) {
    try {
        return { data: await octokit.graphql(document, variables), errors: [] };
    }
    catch (error) {
        const { errors, data } = error;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1 || !Array.isArray(errors))
            throw error;
        return { data: data ?? null, errors: errors.length > 0 ? errors : [{ message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) }] };
    }
}
function whole({ data, errors: [first] }, refused, lacking) {
    if (!first && data !== null)
        return data;
    const kind = first ? kindOf(first) : 'unavailable';
    const words = said(first) ?? 'it answered nothing';
    const needed = kind === 'permission' && lacking !== undefined && /not accessible/i.test(words);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1(kind, 200, needed ? lacking : `${refused}: ${words}`, { cause: first });
}
const said = (error) => error && (error.message ?? 'no reason').replace(/\s+/g, ' ').slice(0, 300);
/**
 * Errors without a type are GitHub's own troubles: a mutation that ran into its time limit may have been done. A query that
 * takes more than GitHub gives is of the same kind: a smaller one may be answered.
 */
function kindOf({ type, message = '' }) {
    if (type === 'NOT_FOUND')
        return 'not-found';
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || /not permitted to/i.test(message))
        return 'permission';
    if (type === 'STALE_DATA' || /^Expected branch to point to|already exists/i.test(message))
        return 'conflict';
    if (type === 'RESOURCE_LIMITS_EXCEEDED')
        return 'unavailable';
    return /^Something went wrong|timeout|timed out/i.test(message) ? 'unavailable' : 'invalid';
}


/***/ }),

/***/ 59161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readDefaultFile),
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94395);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(807);
/* harmony import */ var _repos_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64381);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);




/** Id, visibility and default branch as GitHub has them now. A repository that answers under another name has the id 0: it is not the one. */
async function readIdentity(github, repo) {
    const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}', (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo));
    const id = data.full_name.toLowerCase() === (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .repoKey */ .wb)(repo) ? Number(data.id) : 0;
    return { repo, id, visibility: (0,_repos_js__WEBPACK_IMPORTED_MODULE_2__/* .visibilityOf */ .gt)(data), defaultBranch: data.default_branch };
}
/** A file of at most 1 MiB on the default branch as it is now; undefined when it is not there (F2). */
async function readDefaultFile(github, repo, path) {
    const data = await (0,_repos_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)(github.read(repo).request('GET /repos/{owner}/{repo}/contents/{path}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), path }));
    if (data === undefined)
        return undefined;
    if (Array.isArray(data) || !('content' in data) || data.encoding !== 'base64')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} on the default branch is no text file of at most 1 MiB; make it one or remove it.`);
    return Buffer.from(data.content, 'base64').toString('utf8');
}


/***/ }),

/***/ 88404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eW: () => (/* binding */ isStreamed),
  Yl: () => (/* binding */ oneAttempt),
  JN: () => (/* binding */ policy)
});

// EXTERNAL MODULE: ./packages/core/build/errors.js
var build_errors = __webpack_require__(807);
;// CONCATENATED MODULE: ./packages/core/build/github/failure.js

/** Turns whatever a request threw into a `GithubError` with a sentence that says what to do. */
function githubError(error, context) {
    if (error instanceof build_errors/* GithubError */.E1)
        return error;
    const answered = answerOf(error);
    const where = place(context.options);
    if (!answered) {
        // The guarded fetch refuses by throwing; the refusal is no outage and must keep its own words.
        const refusal = causeNamed(error, 'EgressError');
        if (refusal)
            return new build_errors/* GithubError */.E1('invalid', 0, refusal.message, { cause: error });
        const why = (0,build_errors/* messageOf */.bD)(error).slice(0, 200);
        return new build_errors/* GithubError */.E1('unavailable', 0, `GitHub did not answer ${where}: ${why}.`, { cause: error });
    }
    const { status } = answered;
    const said = answered.message.replace(/\s+/g, ' ').slice(0, 300);
    const fail = (kind, message) => new build_errors/* GithubError */.E1(kind, status, message, { cause: error });
    if (limitOf(error))
        return fail('rate-limit', `GitHub's rate limit of \`${context.tokenInput}\` is reached (${where}).`);
    if (status >= 500)
        return fail('unavailable', `GitHub answered ${status} to ${where}.`);
    if (status === 401) {
        return fail('auth', `GitHub does not accept \`${context.tokenInput}\` (401 for ${where}): it is wrong or has expired.`);
    }
    if (status === 403)
        return forbidden(answered, context, fail, where, said);
    if (status === 404)
        return fail('not-found', `GitHub knows no ${where}, or \`${context.tokenInput}\` may not see it.`);
    if (status === 410 || status === 451)
        return fail('gone', `${where} is gone: ${said}`);
    if (status === 405 || status === 409 || status === 412)
        return fail('conflict', `GitHub refused ${where}: ${said}`);
    return fail('invalid', `GitHub refused ${where} (${status}): ${said}`);
}
function forbidden(answered, { options, tokenInput }, fail, where, said) {
    if (/\b(?:locked|archived|blocked|disabled|empty)\b/i.test(said))
        return fail('invalid', `GitHub refused ${where}: ${said}`);
    if (answered.headers['x-github-sso']) {
        return fail('permission', `\`${tokenInput}\` is not authorised for the organisation's single sign-on (${where}).`);
    }
    // What belongs to an organisation no line of `permissions:` gives: a workflow's own token has none of it.
    if (/^\S+ (?:\/api\/v3)?\/orgs\//.test(where))
        return fail('permission', `\`${tokenInput}\` may not ask ${where}: a workflow's own token has no permission of an organisation; ` +
            `pass the token of a GitHub App with the organisation permission ${orgPermission(answered.headers[ACCEPTED], options)}`);
    const [lines = [], ...others] = permissions(answered.headers[ACCEPTED], options);
    const or = others.map((set) => `, or ${set.join(', ')}`).join('');
    return fail('permission', `\`${tokenInput}\` lacks ${lines.map((line) => `\`${line}\``).join(' and ')} for ${where}; ` +
        `add to the job: permissions: ${lines.join(', ')}${or}`);
}
const ACCEPTED = 'x-accepted-github-permissions';
/** As the settings of an App name it: `Members: read`. All that is asked of an organisation is about its teams. */
function orgPermission(header, { method }) {
    const [name, access] = /^(\w{1,40})=(read|write)\b/.exec(typeof header === 'string' ? header : '')?.slice(1) ?? [];
    const words = (name ?? 'members').replace(/^organization_/, '').replaceAll('_', ' ');
    return `*${words[0]?.toUpperCase()}${words.slice(1)}: ${access ?? (method.toUpperCase() === 'GET' ? 'read' : 'write')}*`;
}
/**
 * The sets that GitHub would accept, as lines of `permissions:` (sets are separated by `;`), or a guess from the address.
 * Of an issue the one does that it names first, of a pull request the other. FT07.
 */
function permissions(header, options) {
    const sets = typeof header === 'string' ? header.split(';') : [];
    const named = sets.map((set) => set
        .split(',')
        .map((pair) => pair.trim().split('='))
        .flatMap(([name, access]) => (name && access ? [`${name.replaceAll('_', '-')}: ${access}`] : [])));
    const known = named.filter((set) => set.length > 0);
    if (known.length > 0)
        return known;
    // The last word that says what it is about: `commits/{ref}/check-runs` are checks.
    const area = options.url.split(/[/?]/).findLast((part) => Object.hasOwn(AREAS, part));
    const name = area === undefined ? 'contents' : AREAS[area];
    return [[`${name}: ${options.method.toUpperCase() === 'GET' ? 'read' : 'write'}`]];
}
const AREAS = {
    actions: 'actions',
    issues: 'issues',
    labels: 'issues',
    pulls: 'pull-requests',
    'check-runs': 'checks',
    'check-suites': 'checks',
    merge: 'contents',
    'merge-async': 'contents',
    statuses: 'statuses',
};
/** When a limit ends, if the error is one: `retryAfterMs` from now, `resetAt` wall time, or neither (60 s is asked). */
function limitOf(error) {
    const answered = answerOf(error);
    if (!answered || (answered.status !== 403 && answered.status !== 429))
        return undefined;
    const { headers, message } = answered;
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return { retryAfterMs: Math.max(0, after) * 1000 };
    if (String(headers['x-ratelimit-remaining'] ?? '') === '0')
        return { resetAt: Number(headers['x-ratelimit-reset']) * 1000 };
    if (answered.status === 429 || /secondary rate limit|abuse detection|rate limit exceeded/i.test(message))
        return {};
    return undefined;
}
/** The HTTP answer inside an octokit error; undefined when the connection failed before one came. */
function answerOf(error) {
    const candidate = error;
    if (typeof candidate?.status !== 'number' || !candidate.response)
        return undefined;
    // Octokit's own message adds the `errors` of a 422; an HTML page says nothing that a person wants to read.
    const said = (0,build_errors/* messageOf */.bD)(error).replace(/ - https?:\/\/\S+$/, '');
    return {
        status: candidate.status,
        headers: candidate.response.headers ?? {},
        message: /^\s*</.test(said) ? '' : said,
    };
}
function causeNamed(error, name) {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
        if (at.name === name)
            return at;
    }
    return undefined;
}
/** `GET /repos/acme/app/issues/7`, without query: what a person recognises. */
function place(options) {
    const path = options.url
        .replace(/^https?:\/\/[^/]+/, '')
        .replace(/\{\+?([a-z_]+)\}/g, (whole, name) => String(options[name] ?? whole));
    return `${options.method.toUpperCase()} ${path.slice(0, 200)}`;
}

;// CONCATENATED MODULE: ./packages/core/build/github/retry.js

/** R3: at most five tries and two minutes of sleep for one read. */
const RETRY = { tries: 5, firstMs: 500, sleepMs: 120_000, secondaryMs: 60_000 };
/**
 * Tries a read until it answers. Retried: no answer, 5xx (not 501), half an answer, and limits whose end is near enough
 * (FT01, FT04). Not retried: everything else, and a primary limit that ends too late (FT05). Throws `GithubError`, or
 * the signal's reason.
 */
async function withRetries(attempt, context) {
    let slept = 0;
    for (let tries = 1;; tries++) {
        try {
            return await attempt();
        }
        catch (error) {
            context.signal?.throwIfAborted();
            const failure = githubError(error, context);
            const wait = waitFor(failure, error, tries, context);
            if (wait === undefined || tries >= RETRY.tries || slept + wait > RETRY.sleepMs)
                throw failure;
            slept += wait;
            context.log.debug(`GitHub: ${failure.message} Trying again in ${Math.ceil(wait / 1000)} s (${tries}).`);
            await context.clock.sleep(wait, context.signal);
        }
    }
}
/** Milliseconds until the next try is worth it, or undefined when none is. */
function waitFor(failure, error, tries, context) {
    const backoff = RETRY.firstMs * 2 ** (tries - 1) * (1 + jitter(`${context.options.url} ${tries}`));
    if (failure.kind === 'unavailable')
        return failure.status === 501 || context.once ? undefined : backoff;
    if (failure.kind !== 'rate-limit')
        return undefined;
    const limit = limitOf(error);
    if (limit?.retryAfterMs !== undefined)
        return limit.retryAfterMs + backoff;
    if (limit?.resetAt !== undefined)
        return Math.max(0, limit.resetAt - context.clock.now()) + backoff;
    return RETRY.secondaryMs * tries + backoff;
}
/** A fraction from 0 to 1 that differs from request to request without randomness: FNV-1a of its name. */
function jitter(name) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < name.length; i++)
        hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    return (hash >>> 0) / 0xffffffff;
}

;// CONCATENATED MODULE: ./packages/core/build/github/policy.js



/** How long one attempt may take until the headers and the parsed body are there. A streamed body has no limit here. */
const ATTEMPT_MS = 30_000;
/**
 * What every request passes first, and once however often it is sent: the address must be GitHub's own, a reader must
 * only read (W1), a write is sent once (R3), a read is retried, and whatever is thrown becomes a `GithubError`.
 */
function policy(settings, mode, token) {
    return async (request, options) => {
        addressed(options, settings.urls);
        if (mode === 'read')
            onlyReads(options, settings.urls);
        const signal = signalOf(options, settings);
        const once = options.request?.['once'] === true;
        const context = { options, tokenInput: token.input, clock: settings.clock, log: settings.log, signal, once };
        const attempt = async () => {
            signal?.throwIfAborted();
            return request(options);
        };
        if (mode === 'read')
            return withRetries(attempt, context);
        try {
            return await attempt();
        }
        catch (error) {
            if (signal?.aborted && error === signal.reason)
                throw error;
            throw githubError(error, context);
        }
    };
}
/**
 * What every attempt passes last, after it waited for its turn (github/throttle.ts): it is given up when it takes too
 * long, carries the token, follows no redirect when it writes (FT08), and is an error when it only looks like an answer.
 */
function oneAttempt(settings, mode, token) {
    return async (request, options) => {
        const signal = signalOf(options, settings);
        signal?.throwIfAborted();
        const streamed = isStreamed(options);
        const limit = AbortSignal.timeout(ATTEMPT_MS);
        // A write that has begun is not torn off: whether it happened would be unknown (FT02).
        const bounded = mode === 'write' ? limit : streamed ? signal : either(signal, limit);
        // Octokit's own `auth` is a hook further in.
        const authorization = token.value ? { authorization: `Bearer ${token.value}` } : {};
        const answer = await request({
            ...options,
            headers: { ...options.headers, ...authorization },
            request: {
                ...options.request,
                ...(mode === 'write' ? { redirect: 'manual' } : {}),
                ...(bounded ? { signal: bounded } : {}),
            },
        });
        const { 'x-ratelimit-remaining': left, 'x-ratelimit-resource': resource, date } = answer.headers;
        if (date !== undefined)
            settings.answeredAt?.(date);
        if (left !== undefined && resource === 'core' && token.input === 'github-token')
            settings.callsLeft?.(Number(left));
        return accepted(answer, streamed);
    };
}
const signalOf = (options, settings) => either(options.request?.signal, settings.signal);
/** Whether the body is handed on as it comes. */
const isStreamed = (options) => options.request?.['parseSuccessResponseBody'] === false;
const either = (a, b) => a && b ? AbortSignal.any([a, b]) : (a ?? b);
/** An answer that only looks like one is a failure that may be retried: a redirect nobody followed, JSON cut in half. */
function accepted(answer, streamed) {
    if (answer.status >= 300 && answer.status < 400) {
        throw new build_errors/* GithubError */.E1('conflict', answer.status, 'GitHub answered with a redirect: the repository was renamed or transferred. Use its present name.');
    }
    const type = String(answer.headers['content-type'] ?? '');
    const empty = answer.status === 204 || answer.status === 205;
    if (!streamed && !empty && /^application\/(?:[\w.+-]*\+)?json/i.test(type) && typeof answer.data === 'string') {
        throw new build_errors/* GithubError */.E1('unavailable', answer.status, 'GitHub sent an answer that is not whole.');
    }
    const errors = answer.data?.errors;
    if (Array.isArray(errors) && errors.some((error) => error?.type === 'RATE_LIMITED')) {
        throw new build_errors/* GithubError */.E1('rate-limit', answer.status, 'The GraphQL limit of this token is used up; try again later.');
    }
    return answer;
}
/** A token goes to GitHub only: an absolute address elsewhere is a bug of ours, not a request (E6). */
function addressed(options, urls) {
    if (options.url === '/graphql' || options.url.endsWith('/api/graphql')) {
        options.url = urls.graphql;
        return;
    }
    const absolute = /^[a-z][a-z0-9+.-]*:/i.test(options.url) || options.url.startsWith('//');
    if (options.baseUrl === urls.api && (!absolute || options.url.startsWith(`${urls.api}/`)))
        return;
    throw new Error(`E6: a request with a GitHub token was aimed at ${options.url.slice(0, 200)}, which is not GitHub`);
}
/** W1: the reader cannot write, whatever a caller asks. The words are refused anywhere, so no parser can be fooled. */
function onlyReads(options, urls) {
    const method = options.method.toUpperCase();
    if (method === 'GET' || method === 'HEAD')
        return;
    const document = options['query'];
    const isQuery = typeof document === 'string' && !/\b(?:mutation|subscription)\b/i.test(document);
    const bare = options['data'] === undefined;
    if (method === 'POST' && options.url === urls.graphql && isQuery && bare)
        return;
    throw new Error(`W1: the reading client refuses ${method} ${options.url.slice(0, 200)}; only apply.ts may write`);
}


/***/ }),

/***/ 64381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   dP: () => (/* binding */ readAllowed),
/* harmony export */   ec: () => (/* binding */ searchCode),
/* harmony export */   gt: () => (/* binding */ visibilityOf),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* unused harmony export MAX_FILE_BYTES */
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67469);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18524);




/** A file larger than this is not read: GitHub's contents route gives no content beyond it. */
const MAX_FILE_BYTES = 1_048_576;
/**
 * The repositories that a run may read, as they are now: id, visibility and the commit of the default branch (the pin).
 * Throws `UserError` for one that is absent, invisible, renamed or empty: half a scope is none.
 */
function readAllowed(github, repos) {
    return Promise.all(repos.map((repo) => readOne(github, repo)));
}
const REPOSITORY = `query Repository($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { databaseId nameWithOwner visibility defaultBranchRef { name target { oid } } }
}`;
/** By GraphQL, because REST needs a second request for the commit. */
async function readOne(github, repo) {
    const name = (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repo);
    const found = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .query */ .P)(github, repo, REPOSITORY, { ...repo }).catch((error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GithubError */ .E1) || error.kind !== 'not-found')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} does not exist, or its token may not read it: a repository other than the workflow's own needs a line ` +
            `\`${name}=TOKEN\` in \`repository-tokens\`, unless it is public.`, { cause: error });
    });
    const { nameWithOwner, databaseId: id, visibility, defaultBranchRef: branch } = found.repository ?? {};
    if (nameWithOwner === undefined || id === undefined)
        throw new Error(`GitHub answered nothing about ${name}.`);
    if (nameWithOwner.toLowerCase() !== (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .repoKey */ .wb)(repo))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} is now called ${nameWithOwner}; write that name in \`repositories\`.`);
    if (!branch?.target)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} is empty: it has no commit to read.`);
    const seen = visibility === 'PUBLIC' ? 'public' : visibility === 'INTERNAL' ? 'internal' : 'private';
    return { repo, id, visibility: seen, defaultBranch: branch.name, pin: branch.target.oid };
}
/** Who sees a repository. A server that knows no `internal` tells `private` only. */
const visibilityOf = (repo) => repo.visibility === 'internal' ? 'internal' : repo.private ? 'private' : 'public';
/** The content of a path at a commit or branch; undefined when there is none. */
async function readContent(github, repo, path, ref) {
    const data = await absent(github.read(repo).request('GET /repos/{owner}/{repo}/contents/{path}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(repo), path, ref }));
    if (data === undefined)
        return undefined;
    if (Array.isArray(data)) {
        return { kind: 'directory', entries: data.map(({ name, type, size }) => ({ name, kind: type, bytes: size })) };
    }
    const { sha, size: bytes } = data;
    if (data.type === 'submodule')
        return { kind: 'submodule', sha, bytes };
    if (data.type === 'symlink')
        return { kind: 'symlink', sha, bytes, target: data.target };
    if (!('content' in data) || bytes > MAX_FILE_BYTES || data.encoding !== 'base64')
        return { kind: 'too-large', sha, bytes };
    const raw = Buffer.from(data.content, 'base64');
    return raw.includes(0) ? { kind: 'binary', sha, bytes } : { kind: 'file', text: raw.toString('utf8'), sha, bytes };
}
/** The text of a file of at most 1 MiB; undefined when it is absent or no text file. */
async function readFile(github, repo, path, ref) {
    const content = await readContent(github, repo, path, ref);
    return content?.kind === 'file' ? content.text : undefined;
}
/**
 * Every path of a commit, below `path` when given. `cut` says that GitHub itself left entries out (about 100,000 entries
 * or 7 MB). Throws `GithubError` of kind `not-found` for an unknown commit.
 */
async function listTree(github, repo, ref, path = '') {
    const { data } = await github
        .read(repo)
        .request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(repo), tree_sha: ref, recursive: '1' });
    const prefix = path === '' ? '' : `${path.replace(/\/+$/, '')}/`;
    const entries = data.tree.flatMap((entry) => entry.path?.startsWith(prefix)
        ? [{ path: entry.path, kind: kindOf(entry), mode: entry.mode ?? '', bytes: entry.size ?? 0 }]
        : []);
    return { entries, cut: data.truncated === true };
}
/** What an entry of a git tree is. */
function kindOf(entry) {
    if (entry.type === 'tree')
        return 'directory';
    if (entry.type === 'commit')
        return 'submodule';
    return entry.mode === '120000' ? 'symlink' : 'file';
}
/** Code search in one repository. `words` must hold no qualifier: the caller checks them (T3). At most 100 hits. */
async function searchCode(github, repo, words, limit = 30) {
    const { data } = await github.read(repo).request('GET /search/code', {
        q: `${words} repo:${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repo)}`,
        per_page: Math.min(limit, 100),
        headers: { accept: 'application/vnd.github.text-match+json' },
    });
    const own = data.items.filter((item) => item.repository.full_name.toLowerCase() === (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .repoKey */ .wb)(repo));
    const hits = own.map((item) => ({
        path: item.path,
        fragments: (item.text_matches ?? []).flatMap(({ fragment }) => (fragment ? [fragment] : [])),
    }));
    return { hits, total: data.total_count };
}
/** The body of an answer, or undefined for 404. */
async function absent(request) {
    try {
        return (await request).data;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GithubError */ .E1 && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 18524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ gitAuthorOf),
/* harmony export */   W1: () => (/* binding */ ACTOR),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   jX: () => (/* binding */ GIT_ACTOR),
/* harmony export */   rM: () => (/* binding */ authorOf)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83776);

const TYPES = ['User', 'Bot', 'Organization', 'Mannequin'];
const typeOf = (type) => type !== undefined && TYPES.includes(type) ? type : 'User';
function authorOf(user) {
    return user ? { login: user.login, id: Number(user.id), type: typeOf(user.type) } : _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .GHOST */ .S;
}
/** The same person in REST's spelling, so that the two can be compared. */
function actorOf(actor) {
    if (!actor)
        return _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .GHOST */ .S;
    const type = typeOf(actor.__typename);
    const login = type === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
    return { login, id: actor.databaseId ?? 0, type };
}
/** The GraphQL selection that `actorOf` reads. */
const ACTOR = `__typename login
  ... on User { databaseId } ... on Bot { databaseId } ... on Organization { databaseId } ... on Mannequin { databaseId }`;
/** The GraphQL selection that `gitAuthorOf` reads. */
const GIT_ACTOR = 'email user { login databaseId }';
/** By the account, or by the address that GitHub gives to commits of its accounts: both come from the e-mail. Undefined for nobody. */
function gitAuthorOf(actor) {
    const [, id, named] = /^(\d{1,15})\+([A-Za-z0-9[\]-]{1,100})@users\.noreply\.github\.com$/.exec(actor?.email ?? '') ?? [];
    const { login, databaseId } = actor?.user ?? { login: named, databaseId: Number(id) };
    return login === undefined || !databaseId
        ? undefined
        : actorOf({ __typename: login.endsWith('[bot]') ? 'Bot' : 'User', login, databaseId });
}
/** `route` parameters of a repository. */
const at = (repo) => ({
    owner: repo.owner,
    repo: repo.name,
});


/***/ }),

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ timeIsUp),
/* harmony export */   fj: () => (/* binding */ plainReport),
/* harmony export */   mG: () => (/* binding */ deniedReport)
/* harmony export */ });
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14077);
/* harmony import */ var _text_neutralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94561);


/** Why a run ended without a result when its time was over. */
const timeIsUp = (minutes) => `The ${minutes} minutes that a run may take (\`timeout-minutes\`) are over; nothing more was written.`;
/** A report that is a sentence. */
const plainReport = (job, outcome, reason, message) => ({
    job,
    outcome,
    reason,
    message,
    applied: [],
    refused: [],
    spent: _domain_report_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SPENT */ .zx,
    outputs: {},
    // It may quote a label, a name or a server: that is no more ours than an answer (O1).
    summary: (0,_text_neutralize_js__WEBPACK_IMPORTED_MODULE_1__.neutralize)(message),
});
/** Somebody may not start this, or nothing was asked: green. */
function deniedReport(job, denial) {
    const report = plainReport(job, denial.outcome, denial.reason, denial.message);
    return denial.outcome === 'refused'
        ? { ...report, refused: [{ rule: denial.rule, what: 'start', why: denial.message }] }
        : report;
}


/***/ }),

/***/ 12530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   h: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/** Makes the error of a call that was given up: one sentence of what happened, one of what to do. */
function explain(speaker, connection, kind, fault, tries) {
    const says = quote(fault, connection);
    const sentence = speaker.hint?.(kind, fault, connection) ?? general(speaker, connection, kind, fault, tries);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me(kind, says === '' ? sentence : `${sentence} It said: "${says}".`, { cause: fault.cause });
}
function general({ title, keyEnv }, connection, kind, fault, tries) {
    const { model } = connection;
    const times = tries === 1 ? 'once' : `${tries} times`;
    const status = fault.status === undefined ? '' : ` (${fault.status})`;
    switch (kind) {
        case 'auth':
            return `${title} refused the API key${status}: check the secret ${keyEnv} and that the key may use the model ${model}.`;
        case 'quota':
            return `The quota or the credit of the ${title} account is used up${status}: raise its limit or add credit, or choose another provider.`;
        case 'rate-limit':
            return `${title} refused ${model} for too many requests ${times}${status}: run fewer jobs at once, raise the account's rate limit, or start again later.`;
        case 'timeout':
            return `${title} gave no answer for ${model} in time, asked ${times}: start again later or choose a faster model.`;
        case 'context-overflow':
            return `The prompt does not fit into the context of ${model} at ${title}${status}: choose a model with a larger one or give the job less to read.`;
        case 'bad-request':
            return fault.status === 404
                ? `${title} does not know the model ${model} (404) at ${address(connection.baseUrl)}: check the inputs model and base-url.`
                : `${title} refused the request for ${model}${status}: check the inputs model, base-url and temperature.`;
        case 'unavailable':
            return fault.status === undefined
                ? `${title} could not be reached at ${address(connection.baseUrl)}, tried ${times}: check base-url and the network, or start again later.`
                : `${title} failed for ${model}${status}, asked ${times}: start again later or choose another provider.`;
    }
}
/** A base URL without user, password, query and fragment. */
function address(baseUrl) {
    try {
        const url = new URL(baseUrl);
        return `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
    }
    catch {
        return 'an address that is no URL';
    }
}
const SHOWN_CHARACTERS = 300;
/**
 * The provider's words in one short line, without the key: some APIs repeat it in the error, and `Headers` repeats a
 * value that it refuses. Patterns catch the partly masked forms.
 */
function quote(fault, { apiKey, baseUrl }) {
    const safe = [apiKey, baseUrl === address(baseUrl) ? undefined : baseUrl]
        .filter((secret) => secret !== undefined && secret.length >= 4)
        .reduce((text, secret) => text.replaceAll(secret, '***'), fault.words)
        // The Gemini SDK puts its own name and the address before the provider's words.
        .replace(/^\[GoogleGenerativeAI Error\]: (?:Error fetching from \S+:? )?/, '')
        .replace(/\b(?:sk|pk|gsk|xai|AIza)[-_]?[\w*-]{8,}|\bBearer \S+/g, '***')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
    return safe.length > SHOWN_CHARACTERS ? `${safe.slice(0, SHOWN_CHARACTERS)}…` : safe;
}


/***/ }),

/***/ 6729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ HttpFault),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   MC: () => (/* binding */ BrokenAnswer),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   rj: () => (/* binding */ jsonOnly)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/** An answer with an error status, made by our own adapters where an SDK would hide the headers. */
class HttpFault extends Error {
    name = 'HttpFault';
    status;
    headers;
    constructor(status, message, headers) {
        super(message);
        this.status = status;
        this.headers = headers;
    }
}
/** An answer with status 200 that is no answer: not JSON, or without the one field that counts. */
class BrokenAnswer extends Error {
    name = 'BrokenAnswer';
}
/**
 * A fetch whose good answers are JSON for sure. The SDKs would hand an error page with status 200 on as a string, and
 * trip over it somewhere else.
 */
const jsonOnly = (fetch) => async (input, init) => {
    const response = await fetch(input, init);
    if (!response.ok)
        return response;
    const text = await response.text();
    try {
        JSON.parse(text);
    }
    catch (cause) {
        throw new BrokenAnswer('The answer is no JSON.', { cause });
    }
    return new Response(text, { status: response.status, headers: response.headers });
};
/** Errors that are not the provider's doing (a refused host, our own verdict) pass through every catch. */
function ours(error) {
    for (const link of chain(error))
        if (link instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo || link instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AlertError */ .PL || link instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me)
            return link;
    return undefined;
}
/** Reads an error of any SDK. `now` is wall time in milliseconds: Retry-After may be a date. */
function faultOf(error, now) {
    const links = chain(error);
    const top = (typeof error === 'object' && error !== null ? error : {});
    const status = [top.status, top.status_code].find((value) => typeof value === 'number');
    const text = [
        ...links.map(wordsOf),
        JSON.stringify(top.error ?? '') ?? '',
        JSON.stringify(top.errorDetails ?? '') ?? '',
    ].join(' ');
    const silent = status === undefined;
    const body = top.error;
    const bare = [body?.error?.message, body?.message].find((word) => typeof word === 'string');
    return {
        status,
        text,
        words: String(bare ?? wordsOf(error)),
        retryAfterMs: retryAfter(top.headers, now) ?? retryDelay(top.errorDetails),
        network: silent && links.some(isNetwork),
        broken: silent && links.some((link) => link instanceof BrokenAnswer || link?.name === 'SyntaxError'),
        cause: error,
    };
}
/** The error and its causes. Told by shape: an error of another realm (a worker, a test's) is no instance of ours. */
function chain(error) {
    const links = [];
    for (let link = error; isError(link) && links.length < 8; link = link.cause)
        links.push(link);
    return links.length === 0 ? [error] : links;
}
const isError = (value) => typeof value === 'object' && value !== null && typeof value.message === 'string';
/** The message of anything thrown, whichever realm made it. */
const wordsOf = (error) => (isError(error) ? error.message : String(error));
const NETWORK = /fetch failed|terminated|socket hang up|connection error|other side closed|network error|premature close|E(?:CONNRESET|CONNREFUSED|CONNABORTED|NOTFOUND|AI_AGAIN|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH|PROTO)|UND_ERR_|CERT_|SELF_SIGNED|ERR_TLS/i;
const isNetwork = (link) => isError(link) && NETWORK.test(`${link.message} ${String(link.code ?? '')}`);
/** `Retry-After` in seconds or as an HTTP date, and OpenAI's finer `retry-after-ms`. */
function retryAfter(headers, now) {
    const readable = headers;
    const get = (name) => (typeof readable?.get === 'function' ? readable.get(name) : null);
    const ms = Number(get('retry-after-ms') ?? Number.NaN);
    if (ms >= 0)
        return ms;
    const value = get('retry-after');
    if (value === null || value.trim() === '')
        return undefined;
    const seconds = Number(value);
    if (seconds >= 0)
        return seconds * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Gemini's `google.rpc.RetryInfo`: `"retryDelay": "7s"`. */
function retryDelay(details) {
    if (!Array.isArray(details))
        return undefined;
    for (const detail of details) {
        const seconds = /^(\d+(?:\.\d+)?)s$/.exec(String(detail?.retryDelay ?? ''))?.[1];
        if (seconds !== undefined)
            return Number(seconds) * 1000;
    }
    return undefined;
}


/***/ }),

/***/ 69460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ PROVIDER_NAMES),
  connectModel: () => (/* binding */ connectModel),
  r: () => (/* binding */ providers)
});

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/models/explain.js
var explain = __webpack_require__(12530);
// EXTERNAL MODULE: ./packages/core/build/models/fault.js
var models_fault = __webpack_require__(6729);
// EXTERNAL MODULE: ./packages/core/build/models/prices.js
var prices = __webpack_require__(74799);
;// CONCATENATED MODULE: ./packages/core/build/models/classify.js
/** A policy refused the prompt before any model ran: Azure and OpenAI say so with 400, Anthropic for the output. */
const BLOCKED = /"code":"(?:content_filter|invalid_prompt)"|content management policy|blocked by content filtering policy/i;
/** The prompt does not fit; each provider, vLLM, llama.cpp and Groq have their own words. */
const OVERFLOW = new RegExp([
    'context_length_exceeded',
    'exceed_context_size_error',
    'prompt is too long',
    'prompt too long',
    'maximum context length',
    'max(?:imum)? context (?:length|size)',
    'exceeds? (?:the )?(?:available |maximum |model.s )?context',
    'exceed context limit',
    'input token count .{0,40}exceeds the maximum',
    'input tokens exceed',
    'reduce the length of the messages',
    // OpenAI and Groq: 429 because one request is larger than the limit of a minute; waiting cannot help.
    'request too large for',
    'request_too_large',
].join('|'), 'i');
/**
 * Money or the plan's quota is gone. Gemini says "exceeded your current quota" for limits of a minute too, so there
 * only a quota of a day or a limit of zero counts.
 */
const QUOTA = new RegExp([
    'insufficient_quota',
    'insufficient.{0,10}(?:credit|balance|funds)',
    'billing_error',
    'billing_hard_limit',
    'billing_not_active',
    'credit balance is too low',
    'spend_limit',
    'spend limit',
    'usage limit',
    'PerDay',
    'per_day',
    '"quotaValue":"0"',
    'limit: 0\\b(?!\\.)',
].join('|'), 'i');
const BAD_KEY = /API_KEY_INVALID|api key (?:not valid|expired)|invalid_api_key|authentication_error/i;
/**
 * Sorts a fault. The order matters: a text that names the cause beats the status, because providers answer 400 and
 * 429 for nearly everything (Gemini 400 for a wrong key, Anthropic 400 for an empty account, OpenAI 429 for both).
 */
function classify(fault) {
    const { status, text } = fault;
    const final = (kind) => ({ kind, retry: false });
    if (status === undefined)
        return { kind: 'unavailable', retry: fault.network || fault.broken };
    if (status === 401 || BAD_KEY.test(text))
        return final('auth');
    if (status === 402 || ((status === 429 || status < 500) && QUOTA.test(text)))
        return final('quota');
    if (status === 403)
        return final('auth');
    if (status === 413 || OVERFLOW.test(text))
        return final('context-overflow');
    if (status === 429)
        return { kind: 'rate-limit', retry: true };
    if (status === 400 && BLOCKED.test(text))
        return final('blocked');
    // 501 and 505 say "never"; all other 5xx, 529 (overloaded) and the three "try again" statuses are passing.
    if (status >= 500)
        return { kind: 'unavailable', retry: status !== 501 && status !== 505 };
    if (status === 408 || status === 409 || status === 425)
        return { kind: 'unavailable', retry: true };
    return final('bad-request');
}

;// CONCATENATED MODULE: ./packages/core/build/models/retry.js


/** Questions of one call, the first included (FT28). */
const MAX_TRIES = 4;
/** Questions that run into the time limit before the call is given up. */
const MAX_TIMEOUTS = 2;
/** Milliseconds that one call may spend waiting between its tries. */
const MAX_WAIT_MS = 120_000;
/** First pause in milliseconds; it doubles each time. */
const FIRST_PAUSE_MS = 1_000;
/**
 * One policy for all providers: passing faults are tried again with growing pauses, the provider's own wish to wait is
 * honoured, and what cannot get better fails at once.
 *
 * @throws ModelError when it gave up, the signal's reason when aborted (also before the first try), and errors that
 * are not the provider's (a host that the guarded fetch refused) as they are.
 */
async function withRetries(signal, options) {
    const { clock, log, who, callTimeoutMs } = options;
    let waited = 0;
    let timeouts = 0;
    for (let tries = 1;; tries += 1) {
        signal.throwIfAborted();
        const limit = AbortSignal.timeout(callTimeoutMs);
        const both = AbortSignal.any([signal, limit]);
        let fault;
        try {
            return await untilAborted(options.attempt(both), both);
        }
        catch (error) {
            signal.throwIfAborted();
            const passing = (0,models_fault/* ours */.Od)(error);
            if (passing)
                throw passing;
            fault = (0,models_fault/* faultOf */.Kl)(error, clock.now());
        }
        const late = limit.aborted;
        if (late)
            timeouts += 1;
        const verdict = late ? { kind: 'timeout', retry: timeouts < MAX_TIMEOUTS } : classify(fault);
        if (verdict.kind === 'blocked')
            return options.blocked(fault);
        const pause = fault.retryAfterMs ?? backoff(tries, clock.now());
        if (!verdict.retry || tries >= MAX_TRIES || waited + pause > MAX_WAIT_MS)
            throw options.giveUp(verdict.kind, fault, tries);
        log.info(`${who} ${late ? 'gave no answer in time' : `failed (${fault.status ?? 'no answer'})`}; ` +
            `asking again in ${(pause / 1000).toFixed(1)} s (${tries + 1} of ${MAX_TRIES}).`);
        await clock.sleep(pause, signal);
        waited += pause;
    }
}
/**
 * Doubles with each try and varies by half. The variation comes from the wall clock's milliseconds: runs that were
 * started by the same event differ there, and a test with a fixed clock does not.
 */
const backoff = (tries, now) => Math.round(FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.75 + (Math.abs(now) % 1000) / 2000));
/** Settles as soon as the signal aborts, even when an SDK does not listen to it. */
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
        if (signal.aborted)
            stop();
    });
}

// EXTERNAL MODULE: ./packages/core/build/models/tokens.js
var tokens = __webpack_require__(46891);
// EXTERNAL MODULE: ./packages/core/build/models/wire.js
var models_wire = __webpack_require__(52324);
;// CONCATENATED MODULE: ./packages/core/build/models/index.js







/** The shelf. A new provider is one file and one entry here. */
const SHELF = {
    gemini: {
        title: 'Gemini',
        keyEnv: 'GEMINI_API_KEY',
        needsKey: true,
        defaultModel: 'gemini-3.8-flash',
        defaultBaseUrl: 'https://generativelanguage.googleapis.com',
        contextTokens: 128_000,
        load: () => Promise.all(/* import() */[__webpack_require__.e(3094), __webpack_require__.e(1498)]).then(__webpack_require__.bind(__webpack_require__, 91498)),
    },
    anthropic: {
        title: 'Anthropic',
        keyEnv: 'ANTHROPIC_API_KEY',
        needsKey: true,
        defaultModel: 'claude-sonnet-5-5',
        defaultBaseUrl: 'https://api.anthropic.com',
        contextTokens: 128_000,
        load: () => Promise.all(/* import() */[__webpack_require__.e(9382), __webpack_require__.e(8453)]).then(__webpack_require__.bind(__webpack_require__, 58453)),
    },
    openai: {
        title: 'OpenAI',
        keyEnv: 'OPENAI_API_KEY',
        needsKey: true,
        defaultModel: 'gpt-6.2-sol',
        defaultBaseUrl: 'https://api.openai.com/v1',
        contextTokens: 128_000,
        load: () => Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(381)]).then(__webpack_require__.bind(__webpack_require__, 80381)),
    },
    ollama: {
        title: 'Ollama',
        needsKey: false,
        // Calls tools, runs in 16 GB (cookbook.openai.com/articles/gpt-oss/run-locally-ollama).
        defaultModel: 'gpt-oss:20b',
        defaultBaseUrl: 'http://127.0.0.1:11434',
        // What the server itself gives a machine with 24 to 48 GiB (docs.ollama.com/context-length).
        contextTokens: 32_768,
        // A cold start loads the model first, which takes minutes (FT38).
        callTimeoutMs: 300_000,
        load: () => __webpack_require__.e(/* import() */ 3869).then(__webpack_require__.bind(__webpack_require__, 23869)),
    },
};
/** The names that the input `provider` takes; `none` runs a job without any model. */
const PROVIDER_NAMES = [...Object.keys(SHELF), 'none'];
/** The shelf's labels, `none` included. */
const providers = {
    ...SHELF,
    none: { title: 'None', needsKey: false },
};
const DEFAULT_CALL_TIMEOUT_MS = 120_000;
/**
 * Makes the model that a run uses. Loads one SDK, opens no connection.
 *
 * @throws UserError when the settings cannot work: unknown provider, no key, a key that no header can carry.
 */
async function connectModel(settings) {
    const provider = Object.hasOwn(SHELF, settings.provider)
        ? SHELF[settings.provider]
        : undefined;
    if (!provider)
        throw new errors/* UserError */.yo(settings.provider === 'none'
            ? `This job needs a model: set the input provider to one of ${Object.keys(SHELF).join(', ')}.`
            : `There is no provider "${settings.provider}": choose one of ${PROVIDER_NAMES.join(', ')}.`);
    const connection = connectionOf(provider, settings);
    const wire = await provider.load();
    const ask = wire.connect(connection);
    const speaker = { title: provider.title, keyEnv: provider.keyEnv ?? 'api-key', hint: wire.hint };
    return {
        provider: settings.provider,
        name: connection.model,
        contextTokens: connection.contextTokens,
        complete: (request) => withRetries(request.signal, {
            clock: settings.clock,
            log: settings.log,
            who: `${provider.title} (${connection.model})`,
            callTimeoutMs: settings.callTimeoutMs ?? provider.callTimeoutMs ?? DEFAULT_CALL_TIMEOUT_MS,
            attempt: (signal) => ask(request, signal),
            blocked: () => (0,models_wire/* unfinished */.M1)('blocked', 'the prompt was refused by a policy', '', (0,tokens/* estimatedUsage */._y)(request, '')),
            giveUp: (kind, fault, tries) => (0,explain/* explain */.W)(speaker, connection, kind, fault, tries),
        }),
    };
}
function connectionOf(provider, settings) {
    const given = trimmed(settings.baseUrl)?.replace(/\/+$/, '') ?? provider.defaultBaseUrl;
    const official = sameOrigin(given, provider.defaultBaseUrl);
    // Whoever writes the provider's own host means the provider's own address, version path included.
    const baseUrl = official ? provider.defaultBaseUrl : given;
    const apiKey = trimmed(settings.apiKey);
    const secret = provider.keyEnv ?? 'api-key';
    if (provider.needsKey && official && apiKey === undefined)
        throw new errors/* UserError */.yo(`${provider.title} needs an API key: give the secret ${secret} to the input api-key.`);
    if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey))
        throw new errors/* UserError */.yo(`The secret ${secret} holds a space, a line break or a letter that no key has: store it again.`);
    const model = trimmed(settings.model) ?? provider.defaultModel;
    return {
        model,
        apiKey,
        baseUrl,
        official,
        temperature: settings.temperature,
        contextTokens: settings.contextTokens ?? contextOf(settings.provider, model, provider),
        fetch: (0,models_fault/* jsonOnly */.rj)(settings.fetch),
        log: settings.log,
    };
}
const contextOf = (name, model, provider) => (0,prices/* priceOf */.xx)(name, model)?.context ?? provider.contextTokens;
/** An empty input is no input. */
const trimmed = (text) => text?.trim() || undefined;
function sameOrigin(baseUrl, ours) {
    try {
        return new URL(baseUrl).origin === new URL(ours).origin;
    }
    catch {
        throw new errors/* UserError */.yo('The input base-url is no URL: write it with https:// and without the path of one operation.');
    }
}


/***/ }),

/***/ 74799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ costUsd),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* unused harmony export PRICES */
const CLAUDE = 'https://platform.claude.com/docs/en/about-claude/pricing';
const OPENAI = 'https://developers.openai.com/api/docs/models';
const GEMINI = 'https://ai.google.dev/gemini-api/docs/pricing';
/** "Prompts with more than 272K input tokens are priced at 2x input and cache rates and 1.5x output." */
const OVER_272K = { above: 272_000, input: 2, output: 1.5 };
/**
 * What could be looked up and nothing else: read in stored copies of the named pages, or in catalogues that cite them
 * (models.dev, the providers' price lists at api-evangelist), never on the live page. Where a price is introductory, the regular one that the page announces
 * stands here: the budget must hold on the day after, too.
 */
const PRICES = [
    // Introductory 0.75/0.075/3.75 until 2026-12-31; the regular price from 2027-01-01 is counted.
    {
        provider: 'gemini',
        model: 'gemini-3.8-flash',
        input: 1.5,
        cached: 0.15,
        output: 7.5,
        context: 1_048_576,
        source: `${GEMINI}#gemini-3.8-flash`,
        read: '2026-10-07',
    },
    {
        provider: 'gemini',
        model: 'gemini-3.6-flash',
        input: 1.5,
        cached: 0.15,
        output: 7.5,
        context: 1_048_576,
        source: `${GEMINI}#gemini-3.6-flash`,
        read: '2026-11-20',
    },
    {
        provider: 'gemini',
        model: 'gemini-3.5-flash',
        input: 1.5,
        cached: 0.15,
        output: 9,
        context: 1_048_576,
        source: GEMINI,
        read: '2026-10-07',
    },
    {
        provider: 'anthropic',
        model: 'claude-fable-5-1',
        input: 10,
        cacheWrite: 12.5,
        cached: 0.25,
        output: 50,
        context: 1_000_000,
        source: CLAUDE,
        read: '2026-11-20',
    },
    {
        provider: 'anthropic',
        model: 'claude-opus-5-5',
        input: 4,
        cacheWrite: 5,
        cached: 0.2,
        output: 20,
        context: 1_000_000,
        source: 'https://platform.claude.com/docs/en/models/opus-5-5/overview',
        read: '2026-11-20',
    },
    // The cache read fell from 0.20 to 0.10 on 2026-10-07; the higher one is counted.
    {
        provider: 'anthropic',
        model: 'claude-sonnet-5-5',
        input: 2,
        cacheWrite: 2.5,
        cached: 0.2,
        output: 10,
        context: 1_000_000,
        source: 'https://platform.claude.com/docs/en/models/sonnet-5-5/overview',
        read: '2026-11-20',
    },
    {
        provider: 'anthropic',
        model: 'claude-haiku-5-5',
        input: 0.1,
        cacheWrite: 0.125,
        cached: 0.01,
        output: 0.5,
        long: { above: 100_000, input: 5, output: 5 },
        context: 1_000_000,
        source: 'https://platform.claude.com/docs/en/models/haiku-5-5/overview',
        read: '2026-11-20',
    },
    {
        provider: 'anthropic',
        model: 'claude-opus-5',
        input: 5,
        cacheWrite: 6.25,
        cached: 0.5,
        output: 25,
        context: 1_000_000,
        source: CLAUDE,
        read: '2026-11-20',
    },
    {
        provider: 'anthropic',
        model: 'claude-sonnet-5',
        input: 2,
        cacheWrite: 2.5,
        cached: 0.2,
        output: 10,
        context: 1_000_000,
        source: 'https://platform.claude.com/docs/en/models/sonnet-5/overview',
        read: '2026-11-20',
    },
    {
        provider: 'openai',
        model: 'gpt-6.2-sol',
        input: 2,
        cacheWrite: 2.5,
        cached: 0.1,
        output: 10,
        long: OVER_272K,
        context: 1_050_000,
        source: `${OPENAI}/gpt-6.2-sol`,
        read: '2026-11-20',
    },
    {
        provider: 'openai',
        model: 'gpt-6.1-sol',
        input: 2,
        cacheWrite: 2.5,
        cached: 0.1,
        output: 10,
        long: OVER_272K,
        context: 1_050_000,
        source: `${OPENAI}/gpt-6.1-sol`,
        read: '2026-11-20',
    },
    {
        provider: 'openai',
        model: 'gpt-6.1-terra',
        input: 1,
        cacheWrite: 1.25,
        cached: 0.05,
        output: 5,
        long: OVER_272K,
        context: 1_050_000,
        source: `${OPENAI}/gpt-6.1-terra`,
        read: '2026-11-20',
    },
    {
        provider: 'openai',
        model: 'gpt-6-sol',
        input: 2,
        cacheWrite: 2.5,
        cached: 0.2,
        output: 10,
        long: OVER_272K,
        context: 1_050_000,
        source: `${OPENAI}/gpt-6-sol`,
        read: '2026-11-20',
    },
    {
        provider: 'openai',
        model: 'gpt-6-astra',
        input: 10,
        cacheWrite: 12.5,
        cached: 1,
        output: 50,
        long: OVER_272K,
        context: 1_050_000,
        source: `${OPENAI}/gpt-6-astra`,
        read: '2026-09-05',
    },
];
/** The row of a model, also under a dated or `models/` name; `undefined` when it could not be looked up. */
function priceOf(provider, model) {
    const name = model.replace(/^models\//, '');
    return PRICES.find((row) => row.provider === provider &&
        (name === row.model ||
            (name.startsWith(`${row.model}-`) &&
                /^-(?:\d{6,8}|\d{4}-\d{2}-\d{2}|latest|\d{3})$/.test(name.slice(row.model.length)))));
}
/** What a call's tokens cost at one row's rates, from above: every uncached token counts as written to the cache. */
function costAt(row, usage) {
    const long = row.long && usage.input > row.long.above ? row.long : { input: 1, output: 1 };
    const cached = Math.min(usage.cached, usage.input);
    return (((usage.input - cached) * Math.max(row.input, row.cacheWrite ?? 0) * long.input +
        cached * row.cached * long.input +
        usage.output * row.output * long.output) /
        1_000_000);
}
/**
 * The price of one call in USD, from above. Ask per call, not per run: long prompts have their own rate.
 *
 * An unknown model counts at the dearest row of the whole table (FT39), so that the budget holds; `known` is false
 * then. Ollama runs on the user's own machine and costs nothing here.
 */
function costUsd(provider, model, usage) {
    if (provider === 'ollama' || provider === 'none')
        return { usd: 0, known: true };
    const row = priceOf(provider, model);
    if (row)
        return { usd: costAt(row, usage), known: true };
    return { usd: Math.max(...PRICES.map((price) => costAt(price, usage))), known: false };
}


/***/ }),

/***/ 46891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ tokensAtLeast),
/* harmony export */   ZY: () => (/* binding */ reportedUsage),
/* harmony export */   _y: () => (/* binding */ estimatedUsage)
/* harmony export */ });
/* unused harmony export tokensAtMost */
/** Everything of a request that becomes prompt text, tool schemas left out. */
const promptText = ({ system, messages }) => [system, ...messages.map(messageText)].join('\n');
function messageText(message) {
    if (message.role === 'user')
        return message.text;
    if (message.role === 'tool')
        return message.results.map((result) => result.text).join('\n');
    return [message.text, ...message.calls.map((call) => JSON.stringify(call.args))].join('\n');
}
/**
 * Tokens of the prompt, surely not more than there are: six characters a token after runs of one character are
 * shortened (tokenizers merge those). Prose has 4 to 5 characters a token, code and logs 2 to 4.
 */
const tokensAtLeast = (request) => Math.floor(promptText(request).replace(/(.)\1{3,}/gsu, '$1$1$1').length / 6);
/** Tokens of a text, from above for all but adversarial text: two UTF-8 bytes a token. */
const tokensAtMost = (text) => Math.ceil(Buffer.byteLength(text) / 2);
/** The usage of a call whose provider did not say: from above, and marked so (FT39). */
const estimatedUsage = (request, output) => ({
    input: tokensAtMost(promptText(request)) + tokensAtMost(JSON.stringify(request.tools)),
    output: Math.max(1, tokensAtMost(output)),
    cached: 0,
    thinking: 0,
    estimated: true,
});
/** Counts that a provider reported; `undefined` when the two that matter are missing. */
function reportedUsage(counts) {
    if (!isCount(counts.input) || !isCount(counts.output))
        return undefined;
    return {
        input: counts.input,
        output: counts.output,
        cached: isCount(counts.cached) ? Math.min(counts.cached, counts.input) : 0,
        thinking: isCount(counts.thinking) ? Math.min(counts.thinking, counts.output) : 0,
        estimated: false,
    };
}
const isCount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;


/***/ }),

/***/ 52324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   Ix: () => (/* binding */ offered),
/* harmony export */   LT: () => (/* binding */ carried),
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   Ul: () => (/* binding */ carry),
/* harmony export */   Zy: () => (/* binding */ parseArgs),
/* harmony export */   yu: () => (/* binding */ madeUpId)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55012);

/** Wraps a reply's content so that only the same wire takes it back. */
const carry = (wire, content) => ({ wire, content });
/** The content that this wire gave with `carry`, or `undefined` when the turn is not its own. */
function carried(wire, message) {
    const raw = message.raw;
    return raw?.wire === wire ? raw.content : undefined;
}
/**
 * A reply that did not end of its own accord. Its calls are dropped and nothing is carried back verbatim: a half
 * written or refused call without its result would make every later request invalid.
 */
const unfinished = (stop, stopDetail, text, usage) => ({ text, calls: [], stop, stopDetail, usage, raw: undefined });
/** The tools that a request offers when the wire cannot force a choice: the named one alone, or all. */
const offered = ({ tools, toolChoice }) => typeof toolChoice === 'object' ? tools.filter((tool) => tool.name === toolChoice.name) : tools;
/** A tool's result for wires that have no field for errors. */
const resultText = (result) => result.isError && !/^error\b/i.test(result.text) ? `Error: ${result.text}` : result.text;
/**
 * Arguments as an object; anything else stays the text that came, so that the loop can report it (FT34): so does JSON in
 * which a key stands twice, for of two meanings none is chosen (M3).
 */
function parseArgs(text) {
    if (typeof text !== 'string')
        return text;
    if (text.trim() === '')
        return {};
    try {
        const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text, 'arguments');
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : text;
    }
    catch {
        return text;
    }
}
/** An id for a call whose provider gave none: unique within the conversation, the same when asked again. */
const madeUpId = (request, index) => `call-${request.messages.length}-${index}`;


/***/ }),

/***/ 66472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   UI: () => (/* binding */ opens),
/* harmony export */   UR: () => (/* binding */ closes)
/* harmony export */ });
const OPEN = /^(`{3,}|~{3,})([^\n]*)$/;
// An HTML block that ends at a blank line, and the kinds that end only at a marker of their own.
const HTML = /^ {0,3}</;
const LONG_HTML = /^ {0,3}<(?:pre|script|style|textarea|[!?])/i;
/** The closing line of a fence: the same character, at least as many, nothing after it. */
const closes = (line, fence) => {
    const match = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line);
    return match?.[1] !== undefined && match[1][0] === fence[0] && match[1].length >= fence.length;
};
/** The fence of an opening line, or undefined: a backtick fence has no backtick in its info. */
function opens(line) {
    const [, fence, info] = OPEN.exec(line) ?? [];
    if (!fence || info === undefined || (fence[0] === '`' && info.includes('`')))
        return undefined;
    return { fence, info: info.trim() };
}
/**
 * Splits a text into code blocks and the rest. Only a fence at the very start of a line counts, and none inside or
 * after an HTML block: there GitHub may show or hide what a parser takes for code (I3). Doubt means: not code.
 */
function blocks(text) {
    const found = [{ code: false, lines: [] }];
    let fence = '';
    let html = false;
    let longHtml = false;
    for (const line of text.split('\n')) {
        const current = found[found.length - 1];
        if (fence) {
            current.lines.push(line);
            if (closes(line, fence)) {
                fence = '';
                found.push({ code: false, lines: [] });
            }
            continue;
        }
        if (line.trim() === '')
            html = false;
        else if (LONG_HTML.test(line))
            longHtml = true;
        else if (HTML.test(line))
            html = true;
        const opened = html || longHtml ? undefined : opens(line);
        if (opened) {
            fence = opened.fence;
            found.push({ code: true, lines: [line] });
        }
        else
            current.lines.push(line);
    }
    return found.filter((block) => block.lines.length > 0);
}


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ invisibleIn),
/* harmony export */   _: () => (/* binding */ stripInvisible)
/* harmony export */ });
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41609);
/**
 * I2: what a person does not see, the model must not read. Terminal sequences and invisible characters are removed;
 * everything that has a shape on the screen stays. Every pattern here is linear: no alternative can match the same
 * text in two ways, and every start that scans ahead stops at the next possible start.
 */

/** CSI, OSC and the other string sequences (also by their C1 byte), two-byte escapes, and `^[[` as some tools print it. */
const ANSI = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\n\x1b\x90\x98\x9b-\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]+[0-~]|\x1b[0-OQ-WYZ\\`-~]|\^\[\[[0-9;?]*[A-Za-z]/g;
// The invisible set of I2. \p{Default_Ignorable_Code_Point} holds zero-width, bidi, fillers, tags and variation
// selectors; \p{Cs} matches lone surrogates only, because of the u flag; noncharacters mean nothing to a reader.
const INVISIBLE = '[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x84\\x86-\\x9f\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Co}\\p{Cs}\\p{Noncharacter_Code_Point}\\u2800\\u3164\\u115F\\u1160\\uFFA0]';
// One pictograph with its presentation selector or skin tone; ZWJ is valid only between two of them.
const PICTOGRAPH = '\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F]|\\p{Emoji_Modifier}\\uFE0F?)?';
const FILTER = new RegExp(`(${PICTOGRAPH}(?:\\u200D${PICTOGRAPH}){0,7}|[0-9#*]\\uFE0F\\u20E3)|([\\x85\\u2028\\u2029])|${INVISIBLE}`, 'gu');
const SUSPECT = new RegExp(`${INVISIBLE}|[\\x85\\u2028\\u2029]`, 'u');
const ansiOnce = (text) => text.replace(ANSI, '');
function filterOnce(text) {
    if (!SUSPECT.test(text))
        return text;
    return text.replace(FILTER, (_all, kept, line) => kept ?? (line ? '\n' : ''));
}
/** The characters of a text that nobody sees, line ends of other kinds among them; those of a well-formed emoji are seen. */
function invisibleIn(text) {
    if (!SUSPECT.test(text))
        return new Set();
    return new Set([...text.matchAll(FILTER)].flatMap(([all, kept]) => (kept === undefined ? [all] : [])));
}
/** Spoils the literal `^[[`; the characters ESC and CSI go as well. */
const spoil = (text) => 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
text.replace(/[\x1b\x90\x98\x9b-\x9f]/g, '').replace(/\^\[(?=\[)/g, '^ [');
/**
 * Removes terminal sequences and invisible characters (I2), to a fixed point, so that nothing hides in what is left
 * when something was taken out. NEL, LS and PS become a line feed; CR goes. Emoji keep their selectors and joiners
 * where these are valid; Persian or Indic joiners and flags made of tags are lost, which costs the model nothing.
 */
const stripInvisible = (text) => (0,_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G)(text, (current) => filterOnce(ansiOnce(current)), spoil);


/***/ }),

/***/ 55012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
/* unused harmony exports MAX_JSON_BYTES, MAX_JSON_DEPTH */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/** I9: the largest and deepest JSON that is read. */
const MAX_JSON_BYTES = 1024 * 1024;
const MAX_JSON_DEPTH = 64;
const place = (text, at) => {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    return `${line}:${at - before.lastIndexOf('\n')}`;
};
/** Where the string that opens at `at` ends, past its closing quote; the end of the text when it is not closed. */
function endOfString(text, at) {
    for (let index = at + 1; index < text.length; index += 1) {
        const char = text[index];
        if (char === '\\')
            index += 1;
        else if (char === '"')
            return index + 1;
    }
    return text.length;
}
/**
 * What JSON.parse does not refuse: depth, keys that stand twice, and `__proto__`. It walks over the brackets and the
 * strings only; whether the rest is JSON is for JSON.parse to say. The stack is an array, so depth costs no call.
 */
function check(text, where) {
    const stack = [];
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '{' || char === '[') {
            stack.push(char === '{' ? new Set() : undefined);
            if (stack.length > MAX_JSON_DEPTH)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}:${place(text, at)}: more than ${MAX_JSON_DEPTH} levels deep.`);
        }
        else if (char === '}' || char === ']')
            stack.pop();
        else if (char === '"') {
            const end = endOfString(text, at);
            const keys = stack[stack.length - 1];
            if (keys && /^\s*:/.test(text.slice(end, end + 200)))
                addKey(keys, text.slice(at, end), where, () => place(text, at));
            at = end - 1;
        }
    }
}
function addKey(keys, literal, where, at) {
    let key = literal;
    try {
        key = JSON.parse(literal);
    }
    catch {
        return; // JSON.parse of the whole text will say it better.
    }
    if (key === '__proto__')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}:${at()}: the key "__proto__" is not allowed.`);
    if (keys.has(key))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}:${at()}: the key "${key.slice(0, 80)}" stands twice.`);
    keys.add(key);
}
/** I9: JSON from outside: at most 1 MiB unless told, 64 levels, no key twice, no `__proto__`. Errors name the place. */
function parseJson(text, where, maxBytes = MAX_JSON_BYTES) {
    if (Buffer.byteLength(text) > maxBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: larger than ${maxBytes} bytes.`);
    check(text, where);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const at = /position (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}${at ? `:${place(text, Number(at))}` : ''}: not valid JSON.`, { cause: error });
    }
}
/**
 * Every key and every string of a value, one a line and without JSON's escapes: what a guard looks through, because a
 * line break written as `\n` would part a secret (O2). A list instead of recursion, so depth costs no call.
 */
function textsOf(value) {
    const texts = [];
    const seen = new Set();
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (typeof next === 'string')
            texts.push(next);
        if (typeof next !== 'object' || next === null || seen.has(next))
            continue;
        seen.add(next);
        const entries = Array.isArray(next) ? next.map((item) => ['', item]) : Object.entries(next);
        // The last in is the first out: reversed, the texts keep their order.
        for (const [key, item] of entries.toReversed())
            open.push(item, key);
    }
    return texts.filter((text) => text !== '').join('\n');
}
/** A copy with every string and every key changed, at most MAX_JSON_DEPTH levels deep; deeper is a bug of the caller. */
function mapTexts(value, change, depth = 1) {
    if (depth > MAX_JSON_DEPTH)
        throw new Error(`A value is at most ${MAX_JSON_DEPTH} levels deep (I9).`);
    const map = (item) => {
        if (typeof item === 'string')
            return change(item);
        return item === null || typeof item !== 'object' ? item : mapTexts(item, change, depth + 1);
    };
    if (value === null || typeof value !== 'object')
        return map(value);
    if (Array.isArray(value))
        return value.map(map);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), map(item)]));
}


/***/ }),

/***/ 33567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Nd: () => (/* binding */ escapePipes),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export escapeCell */
/** Small builders for reports. They escape what would break their own shape; `neutralize` is for hostile text (O1). */
const longestRun = (text) => text.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;
/** A heading of level 1 to 6 on one line. */
const heading = (level, text) => `${'#'.repeat(Math.min(6, Math.max(1, level)))} ${text.replace(/\s+/g, ' ').trim()}`;
/** A code span whose delimiter is longer than any run of backticks inside; line breaks become spaces. */
function inlineCode(text) {
    const line = oneLine(text);
    if (line.trim() === '')
        return '` `';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ')) ? ' ' : '';
    return ticks + pad + line + pad + ticks;
}
/** A fenced block whose fence is longer than any run of backticks inside. */
function codeBlock(text, language = '') {
    const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${ticks}${language.replace(/[^\w+#.-]/g, '')}\n${text.replace(/\n$/, '')}\n${ticks}`;
}
/** Escapes every `|` that is not yet escaped; a backslash pairs with what follows it, as in GitHub's tables. */
const escapePipes = (text) => text.replace(/\\[\s\S]|\|/g, (found) => (found === '|' ? '\\|' : found));
/** Line breaks as single spaces. Split and trim, because `\s*\n` tries every start of a long run of spaces. */
const oneLine = (text) => text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ')
    : text;
/** One line without an unescaped `|`. */
const escapeCell = (text) => escapePipes(oneLine(text));
/** A table; a short row is filled up, a long one is cut. Cells are escaped. */
function table(header, rows) {
    const line = (cells) => `| ${header.map((_, column) => escapeCell(cells[column] ?? '')).join(' | ')} |`;
    return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}
/** A section that opens on a click. The blank lines let Markdown work inside. */
const details = (summary, body) => `<details>\n<summary>${summary.replace(/[<>&]/g, (char) => ({ '<': '&lt;', '>': '&gt;' })[char] ?? '&amp;')}</summary>\n\n${body}\n\n</details>`;


/***/ }),

/***/ 69054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name that was probably meant, whatever its case: at most two letters away, or a third of a long one. */
function nearest(word, names) {
    const start = word.slice(0, 60).toLowerCase();
    const limit = Math.max(2, Math.floor(start.length / 3));
    const ranked = names.map((name) => ({ name, far: distance(start, name.toLowerCase()) }));
    return ranked.sort((a, b) => a.far - b.far).find(({ far }) => far <= limit)?.name;
}
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries()) {
            next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (letter === other ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length];
}


/***/ }),

/***/ 94561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  neutralize: () => (/* binding */ neutralize),
  b: () => (/* binding */ neutralizeInline)
});

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(81161);
// EXTERNAL MODULE: ./packages/core/build/text/invisible.js
var invisible = __webpack_require__(3019);
// EXTERNAL MODULE: ./packages/core/build/text/markdown.js
var markdown = __webpack_require__(33567);
// EXTERNAL MODULE: ./packages/core/build/text/risky.js
var risky = __webpack_require__(54126);
// EXTERNAL MODULE: ./packages/core/build/text/sanitize.js + 1 modules
var sanitize = __webpack_require__(20629);
// EXTERNAL MODULE: ./packages/core/build/text/settle.js
var settle = __webpack_require__(41609);
;// CONCATENATED MODULE: ./packages/core/build/text/spans.js
/**
 * Splits one line into code spans and text as CommonMark does, but for this line alone: a run of backticks that finds
 * no partner on its line is text. Backslashes count outside spans only. Linear: the lengths that found no partner are
 * remembered, as in the reference implementation.
 */
function pieces(line) {
    const found = [];
    const runs = [...line.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
    const later = new Map();
    for (const run of runs.toReversed()) {
        const list = later.get(run.length);
        if (list)
            list.push(run.at);
        else
            later.set(run.length, [run.at]);
    }
    let from = 0;
    for (let at = 0; at < line.length; at += 1) {
        if (line[at] === '\\') {
            at += 1;
            continue;
        }
        if (line[at] !== '`')
            continue;
        let end = at;
        while (line[end] === '`')
            end += 1;
        const list = later.get(end - at) ?? [];
        while (list.length > 0 && list[list.length - 1] < end)
            list.pop();
        const partner = list[list.length - 1];
        if (partner !== undefined) {
            if (at > from)
                found.push({ code: false, text: line.slice(from, at) });
            from = partner + (end - at);
            found.push({ code: true, text: line.slice(at, from) });
            at = from - 1;
        }
        else
            at = end - 1;
    }
    if (from < line.length)
        found.push({ code: false, text: line.slice(from) });
    return found;
}

;// CONCATENATED MODULE: ./packages/core/build/text/neutralize.js
/**
 * O1: text that a model wrote is shown, and does nothing: it calls nobody, starts no bot, closes no issue, loads no
 * image, links only where it may. What would act becomes code text, so a reader still sees what was said.
 *
 * The output is built so that GitHub can read it in one way only: code spans never cross a line, every other backtick
 * is escaped, code blocks stand at the margin behind a fence longer than any inside, `<` never opens HTML, no
 * reference definition exists. Only then is "inside code" a promise.
 */







const MAX_CHARS = 60_000;
// One step through a text piece: a whole inline link, an escape, a word, or one character.
const LINK = /(!?)\[([^[\]`\\\n]{0,300})\]\([ \t]{0,9}<?([^\s<>()`\\]{1,2000})>?(?:[ \t]{1,9}(?:"[^"`]{0,300}"|'[^'`]{0,300}'))?[ \t]{0,9}\)/y;
const WORD = /[^\s<>()[\]{}"'|*~,;`\\!]+/y;
/** How much of a word is the punctuation of its sentence. A loop, because `x+$` tries every start. */
function trailing(word) {
    let length = 0;
    while (length < word.length && '.:?_'.includes(word[word.length - 1 - length]))
        length += 1;
    return length;
}
/**
 * A bare URL reaches to the next white space or `<`, over backslashes and backticks, so whatever stands between must be
 * harmless, and the line must not go on with a code span.
 */
function endsThere(text, at, last) {
    const trail = /^[).,:;!?*_'"\]]{0,4}/.exec(text.slice(at, at + 4))?.[0] ?? '';
    const next = text[at + trail.length];
    return next === undefined ? last : /\s/.test(next);
}
// What `<` may stand before as a plain sign: `a < b`, `<= 3`, `<5 ms`. Anything else could begin a tag or an autolink.
const PLAIN_LESS = /^<[=<-]{0,2}\d{0,9}(?:\s|$)/;
/** Collects a line; a code span never touches a backtick or a backslash before it. */
function writer(allow) {
    const parts = [];
    let last = '';
    const push = (part) => {
        if (!part)
            return;
        parts.push(part);
        last = part[part.length - 1];
    };
    return {
        text: push,
        code(part) {
            if (last === '`' || last === '\\')
                push(' ');
            push((0,risky/* calmSpan */.GN)(part, allow));
        },
        last: () => last,
        done: () => parts.join(''),
    };
}
/** Escapes that hide what a word is: `\@user`, `owner\/repo\#1`, `https\://`; those that we write come back below. */
const unescaped = (text) => text.replace(/\\([\s\S])/g, (all, char) => (/[@#/:.\-_!&<([]/.test(char) ? char : all));
function neutralizeText(source, out, state, line) {
    const text = unescaped((0,decode/* decodeHTMLStrict */.hl)(source));
    for (let at = 0; at < text.length;) {
        const char = text[at];
        LINK.lastIndex = at;
        const link = char === '[' || char === '!' ? LINK.exec(text) : null;
        if (link) {
            const [all, image, label = '', url = ''] = link;
            if (!image && (0,risky/* mayLink */.oQ)(url, state.allow)) {
                out.text('[');
                neutralizeLabel(label, out, state, line);
                out.text(`](${url})`);
            }
            else {
                neutralizeLabel(label || (image ? 'image' : 'link'), out, state, line);
                out.text(' (');
                out.code(`\`${url}\``);
                out.text(')');
            }
            at += all.length;
            continue;
        }
        WORD.lastIndex = at;
        const word = WORD.exec(text)?.[0];
        if (word === undefined) {
            out.text(single(text, at, state.allow, line));
            if (char === '\\' && at + 1 < text.length && /[!-/:-@[-`{-~]/.test(text[at + 1])) {
                out.text(text[at + 1]);
                at += 1;
            }
            at += 1;
            continue;
        }
        at += word.length;
        neutralizeWord(word, out, state, line, endsThere(text, at, line.last));
    }
}
/** The text of a link: no other link stands in it. */
function neutralizeLabel(label, out, state, line) {
    const place = { start: line.start, last: false };
    neutralizeText(label, out, { ...state, allow: { ...state.allow, links: [] } }, place);
    line.start = place.start;
}
/** One character that is no part of a word; escapes whatever could open HTML, a link, an image or a code span. */
function single(text, at, allow, line) {
    const char = text[at];
    if (char === '`')
        return '\\`';
    if (char === '<')
        return PLAIN_LESS.test(text.slice(at, at + 13) + (line.last ? '' : '`')) ? '<' : '\\<';
    if (char === '[' && text[at - 1] === '!')
        return '\\[';
    if (char === '(' && text[at - 1] === ']') {
        const url = /^[^\s()<>`"\\]{1,2000}(?=\))/.exec(text.slice(at + 1, at + 2002))?.[0] ?? '';
        const end = at + 1 + url.length;
        return (0,risky/* mayLink */.oQ)(url, allow) && endsThere(text, end, line.last) ? '(' : '\\(';
    }
    return char;
}
function neutralizeWord(word, out, state, line, closed) {
    // `]:` would define a reference or a footnote; `\:` is the same colon without that power.
    const defines = word.startsWith(':') && out.last() === ']';
    const rest = defines ? word.slice(1) : word;
    if (defines)
        out.text('\\:');
    const core = rest.slice(0, rest.length - trailing(rest));
    if (core && (0,risky/* isRisky */.HV)(core, state.allow, { start: line.start, closed })) {
        out.code(`\`${core}\``);
        out.text(rest.slice(core.length));
    }
    else
        out.text(rest);
    // A list number or a heading's marks do not make the next word the second of its line.
    if (/[\p{L}\p{N}]/u.test(rest) && !/^\d{1,9}[.)]?$/.test(rest))
        line.start = false;
}
/** One line outside code blocks. */
function neutralizeLine(line, state) {
    const out = writer(state.allow);
    const place = { start: true, last: false };
    // A fence inside a quote or a list would end where its container ends; there it is only text.
    const source = line.replace(/^([\s>*+\-\d.)]{0,60})(?=~~~)/, '$1\\');
    const found = pieces(source);
    for (const [index, piece] of found.entries()) {
        place.last = index === found.length - 1;
        if (piece.code) {
            out.code(state.table ? (0,markdown/* escapePipes */.Nd)(piece.text) : piece.text);
            place.start = false;
        }
        else
            neutralizeText(piece.text, out, state, place);
    }
    return (0,risky/* breakComments */.sc)(out.done());
}
/** A line that opens a code block, at the margin or as the first of a list item. */
const FENCE = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,})(.*)$/;
/** Whether a line can be the rule under a table's head, in a quote or a list too. */
const isTableRule = (line) => line.includes('-') && /[|:]/.test(line) && /^[\s>*+\-.)\d:|]+$/.test(line);
/** For each line, whether it can be a row: a table is one run of lines without a blank one, and has a rule. */
function inTable(lines) {
    const rows = lines.map(() => false);
    let from = 0;
    let rule = false;
    for (let at = 0; at <= lines.length; at += 1) {
        const line = lines[at];
        if (line === undefined || /^[ \t]*$/.test(line)) {
            if (rule)
                rows.fill(true, from, at);
            from = at + 1;
            rule = false;
        }
        else
            rule ||= isTableRule(line);
    }
    return rows;
}
// Languages that GitHub draws instead of showing, or offers to apply.
const ACTIVE = /^(?:mermaid|geojson|topojson|stl|math|suggestion)$/i;
const languageOf = (info) => {
    const word = info.trim().split(/\s/)[0] ?? '';
    return /^[\w+#.-]{1,32}$/.test(word) && !ACTIVE.test(word) ? word : word ? 'text' : '';
};
/** One pass over the whole text. */
function pass(text, allow) {
    const lines = (0,invisible/* stripInvisible */._)(text).split('\n');
    const tables = inTable(lines);
    const state = { allow, table: false };
    const out = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at];
        const [, indent = '', fence = '', info = ''] = FENCE.exec(line) ?? [];
        if (!fence || (fence[0] === '`' && info.includes('`'))) {
            state.table = tables[at];
            out.push(allow.lines.has(line) ? line : neutralizeLine(line, state));
            continue;
        }
        const closing = new RegExp(`^ {0,3}[${fence[0]}]{${fence.length},}[ \\t]*$`);
        const content = [];
        for (at += 1; at < lines.length; at += 1) {
            const inner = dedent(lines[at], indent.length);
            if (closing.test(inner))
                break;
            content.push(inner);
        }
        // The block itself stands at the margin; the item that it was in keeps its mark.
        if (indent.trim() !== '')
            out.push(`${indent.trimEnd()} code:`);
        out.push((0,markdown/* codeBlock */.DV)((0,risky/* calmCode */.Pu)(content.join('\n')), languageOf(info)));
    }
    return out.join('\n');
}
function dedent(line, most) {
    let at = 0;
    while (at < most && (line[at] === ' ' || line[at] === '\t'))
        at += 1;
    return line.slice(at);
}
/** Text that resists is shown as it is in a code block, where nothing acts. */
const asCode = (text) => (0,markdown/* codeBlock */.DV)((0,risky/* calmCode */.Pu)((0,invisible/* stripInvisible */._)(text)));
/** O1: Markdown that does nothing. Idempotent; at most `maxChars` (60,000) characters, with balanced fences. */
function neutralize(markdown, options = {}) {
    const { maxChars = MAX_CHARS } = options;
    const allow = (0,risky/* allowed */.TQ)(options);
    let limit = maxChars;
    for (let round = 0; round < 12 && limit > 0; round += 1) {
        const calm = (0,settle/* settle */.G)((0,sanitize/* cap */.Np)(markdown, limit), (text) => pass(text, allow), asCode);
        if (calm.length <= maxChars)
            return calm;
        limit = Math.min(limit - 1, Math.floor((limit * maxChars * 0.95) / calm.length));
    }
    return '';
}
/** O1 for one line: a table cell, a list item, a summary. `|` is escaped and line breaks are spaces. `maxChars` counts the source. */
function neutralizeInline(text, options = {}) {
    const { maxChars = 500 } = options;
    const allow = (0,risky/* allowed */.TQ)(options);
    const line = (current) => (0,markdown/* escapePipes */.Nd)(neutralizeLine((0,sanitize/* sanitizeLine */.g$)(current, Number.POSITIVE_INFINITY), { allow, table: true }));
    return (0,settle/* settle */.G)((0,sanitize/* sanitizeLine */.g$)(text, maxChars), line, (rest) => `\`${rest.replace(/[`|\\]/g, ' ').trim() || ' '}\``);
}


/***/ }),

/***/ 38399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   Pq: () => (/* binding */ MAX_YAML_DEPTH),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   jl: () => (/* binding */ MAX_YAML_BYTES),
/* harmony export */   v: () => (/* binding */ parseYamlDocuments)
/* harmony export */ });
/* unused harmony export MAX_YAML_DOCUMENTS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);


/** I9: the largest and deepest YAML that is read, and how often aliases may be expanded. */
const MAX_YAML_BYTES = 256 * 1024;
const MAX_YAML_DEPTH = 32;
const MAX_ALIASES = 100;
// Deeper than this the parser itself would run out of stack; far above what any text of 32 levels can show.
const MAX_OPEN = 200;
/** Counts brackets and the compact `- - -` of one line, before the recursive parser sees them. */
function checkNesting(text, where, before) {
    let open = 0;
    let line = before + 1;
    let markers = 0;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '\n') {
            line += 1;
            markers = 0;
        }
        else if (char === '[' || char === '{')
            open += 1;
        else if (char === ']' || char === '}')
            open = Math.max(0, open - 1);
        else if ((char === '-' || char === '?' || char === ':') && /\s/.test(text[at + 1] ?? '\n'))
            markers += 1;
        if (open > MAX_OPEN || markers > MAX_OPEN) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}:${line}: more than ${MAX_YAML_DEPTH} levels deep.`);
        }
    }
}
/** Depth and keys as written; what aliases add is checked on the value. */
function checkTree(root, walk) {
    const stack = [{ node: root, path: '', depth: 1 }];
    for (let next = stack.pop(); next; next = stack.pop()) {
        const { node, path, depth } = next;
        const at = (inner) => `${walk.where}:${walk.place(inner)}: ${path || 'top level'}`;
        const map = walk.isMap(node);
        if (!map && !walk.isSeq(node))
            continue;
        if (depth > MAX_YAML_DEPTH)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at(node)}: more than ${MAX_YAML_DEPTH} levels deep.`);
        const keys = new Set();
        for (const [index, item] of node.items.entries()) {
            if (!map) {
                stack.push({ node: item, path: `${path}[${index}]`, depth: depth + 1 });
                continue;
            }
            const pair = item;
            const key = walk.isScalar(pair.key) ? pair.key.value : undefined;
            if (typeof key !== 'string' && typeof key !== 'number' && typeof key !== 'boolean') {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at(pair.key)}: a key must be a plain word.`);
            }
            if (key === '__proto__')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at(pair.key)}: the key "__proto__" is not allowed.`);
            if (keys.has(String(key)))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at(pair.key)}: the key "${key}" stands twice.`);
            keys.add(String(key));
            stack.push({ node: pair.value, path: path ? `${path}.${key}` : String(key), depth: depth + 1 });
        }
    }
}
/** The depth of the value, aliases followed; each object is looked at again only when it is reached deeper. */
function checkDepth(value, where) {
    const seen = new Map();
    const stack = [[value, 1]];
    for (let next = stack.pop(); next; next = stack.pop()) {
        const [item, depth] = next;
        if (typeof item !== 'object' || item === null || (seen.get(item) ?? 0) >= depth)
            continue;
        if (depth > MAX_YAML_DEPTH)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: more than ${MAX_YAML_DEPTH} levels deep.`);
        seen.set(item, depth);
        for (const inner of Object.values(item))
            stack.push([inner, depth + 1]);
    }
}
/**
 * I9: YAML from outside, read with the core schema: at most 256 KiB, 32 levels and 100 aliases, no key twice, no
 * `__proto__`, no unknown tag, one document. Errors name file, line and column, and the key where one is known. The
 * library is loaded on first use, because most runs read no YAML.
 */
async function parseYaml(text, where) {
    checkSize(text, where);
    return (await readDocument(text, where, 0)).value;
}
/** The most documents that one text may hold; empty ones are not counted. */
const MAX_YAML_DOCUMENTS = 50;
// An empty one costs the parser something, too.
const MAX_PARTS = 4 * MAX_YAML_DOCUMENTS;
/**
 * I9: several documents in one text, each with the guarantees of `parseYaml`; empty ones are left out. What is wrong
 * with one of them is its own error and spoils no other. A text that is too large, or has too many, throws UserError.
 */
async function parseYamlDocuments(text, where) {
    checkSize(text, where);
    const parts = partsOf(text);
    const found = [];
    for (const { part, before } of parts.slice(0, MAX_PARTS)) {
        try {
            const document = await readDocument(part, where, before);
            if (document.value !== null)
                found.push(document);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            found.push({ error });
        }
    }
    if (parts.length > MAX_PARTS || found.length > MAX_YAML_DOCUMENTS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: more than ${MAX_YAML_DOCUMENTS} documents; move some to another file.`);
    }
    return found;
}
/**
 * The text of each document, and how many lines stand before it. A line that begins with `---` stands in no document, not
 * even in a quoted text, so an open quote ends there. Directives (`%YAML`) belong to the document after them.
 */
function partsOf(text) {
    const parts = [];
    let line = 0;
    let head = '';
    for (const piece of text.split(/(?<=^|\n)(?=---(?:[ \t\r\n]|$))/)) {
        const part = head + piece;
        const isHead = /^%/.test(part) && part.split('\n').every((row) => /^(?:%|\s*(?:#|$))/.test(row));
        head = isHead ? part : '';
        if (isHead)
            continue;
        parts.push({ part, before: line });
        line += part.split('\n').length - 1;
    }
    return head === '' ? parts : [...parts, { part: head, before: line }];
}
function checkSize(text, where) {
    if (Buffer.byteLength(text) > MAX_YAML_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: larger than ${MAX_YAML_BYTES} bytes.`);
}
/** `before` is how many lines of the file stand before the text. */
async function readDocument(text, where, before) {
    checkNesting(text, where, before);
    const { parseDocument, LineCounter, isMap, isSeq, isScalar } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = read();
    const [problem] = [...document.errors, ...document.warnings];
    if (problem)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}:${placeAt(problem.pos[0])}: ${problem.message.split('\n')[0]}`);
    checkTree(document.contents, { where, place, isMap, isSeq, isScalar });
    const value = convert();
    checkDepth(value, where);
    return { value, placeOf: (path) => place(nodeAt(document.contents, path)) };
    function placeAt(offset) {
        const { line, col } = lines.linePos(offset);
        return `${before + line}:${col}`;
    }
    function place(node) {
        const start = node?.range?.[0];
        return start === undefined ? `${before + 1}:1` : placeAt(start);
    }
    function convert() {
        try {
            return document.toJS({ maxAliasCount: MAX_ALIASES });
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}:${place(document.contents)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, { cause: error });
        }
    }
    function read() {
        try {
            return parseDocument(text, {
                schema: 'core',
                version: '1.2',
                merge: false,
                // The library compares each key with all before it; checkTree does it with a set.
                uniqueKeys: false,
                strict: true,
                prettyErrors: false,
                // Not `silent`: that also silences the error for a second document.
                logLevel: 'error',
                lineCounter: lines,
            });
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: cannot be read as YAML: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, { cause: error });
        }
    }
}
/** The key, or the entry of a list, that a path leads to, as far as there is one. An alias is not followed. */
function nodeAt(root, path) {
    let found = root;
    let inside = root;
    for (const step of path) {
        const items = inside?.items;
        if (!Array.isArray(items))
            break;
        const pair = items.find((item) => item?.key?.value?.toString() === String(step));
        const entry = pair ?? (typeof step === 'number' ? items[step] : undefined);
        if (entry === undefined)
            break;
        found = pair ? pair.key : entry;
        inside = pair ? pair.value : entry;
    }
    return found;
}


/***/ }),

/***/ 54126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ calmSpan),
/* harmony export */   HV: () => (/* binding */ isRisky),
/* harmony export */   Pu: () => (/* binding */ calmCode),
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   oQ: () => (/* binding */ mayLink),
/* harmony export */   sc: () => (/* binding */ breakComments)
/* harmony export */ });
/** O1: which words of a text would do something on GitHub: call a person, link to a place, close an issue, start a bot. */
function allowed(options) {
    return {
        commands: new Set((options.allowCommands ?? []).map((command) => `\`@${command}\``)),
        lines: new Set(options.allowLines),
        mentions: new Set((options.allowMentions ?? []).map((name) => `@${name.replace(/^@/, '').toLowerCase()}`)),
        links: (options.allowLinks ?? []).map((prefix) => new URL(prefix)),
    };
}
// A URL of this shape makes GitHub write a back-reference on what it names, in this repository too (AM11).
const LEAVES_A_REFERENCE = /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit|compare)\//i;
/**
 * Whether a URL may stay a link: http(s), plain ASCII, no credentials, and under one of the prefixes by origin and by
 * whole path segments. What leaves a back-reference must be listed itself: no prefix covers it.
 */
function mayLink(text, { links }) {
    if (links.length === 0 ||
        !/^https?:\/\/[\x21-\x7e]+$/.test(text) ||
        /.:\/\/.*:\/\//.test(text) ||
        REFERENCE.test(text) ||
        !URL.canParse(text))
        return false;
    const url = new URL(text);
    if (url.username || url.password)
        return false;
    const whole = LEAVES_A_REFERENCE.test(url.pathname);
    return links.some((prefix) => {
        if (whole)
            return prefix.origin === url.origin && prefix.pathname === url.pathname && url.search === '';
        const path = prefix.pathname.endsWith('/') ? prefix.pathname : `${prefix.pathname}/`;
        return url.origin === prefix.origin && `${url.pathname}/`.startsWith(path);
    });
}
const SCHEME = /^_*(?:javascript|data|vbscript|file|blob|mailto|xmpp|ftp|tel|sms|ssh|git|vscode|about|view-source):./i;
/** `#1`, `GH-1`, `owner/repo#1`: each writes into the timeline of what it names, and after `fixes` it closes it. */
const REFERENCE = /#\d|(?:^|[^A-Za-z0-9])GH-\d/i;
/** Bots that read the raw body; their names are commands by themselves at the start of a line. */
const BOTS_BY_NAME = /^(?:bors|homu|recheck|retest)\b/i;
/**
 * Words that must become code text. `start`: nothing but markup stands before it on its line; `closed`: what follows
 * cannot become a part of it when it is a URL.
 */
function isRisky(word, allow, at) {
    if (/@[._-]*[A-Za-z0-9]/.test(word))
        return !allow.mentions.has(word.toLowerCase());
    if (word.includes('://'))
        return !at.closed || !mayLink(word, allow);
    if (/^\/\/+[^/]/.test(word) || /(?:^|[^A-Za-z0-9])www\./i.test(word) || SCHEME.test(word))
        return true;
    if (REFERENCE.test(word))
        return true;
    return at.start && (/^\/[A-Za-z]/.test(word) || BOTS_BY_NAME.test(word));
}
// In a code block nobody is called and nothing is linked, but these bots read the raw body (AM41).
// A path goes on with a slash; whatever else follows, some bot takes the word before it.
const COMMAND_LINE = /^([^\S\r\n]*)(?=\/[A-Za-z][\w-]*(?![\w/-])|(?:bors|homu)\s)/gim;
const BOT_MENTION = /@(?=(?:dependabot|renovate|mergify|mergifyio|bors|homu|rustbot|rust-timer|pytorchbot|pytorchmergebot|k8s-ci-robot|copilot|claude|codex|gemini-cli|coderabbitai|cursor|sweep|devin-ai-integration|graphite-app|ai-[a-z]+)\b)/gi;
/** O1 for the inside of a code block. */
const calmCode = (text) => breakComments(text).replace(COMMAND_LINE, '$1\\').replace(BOT_MENTION, '@ ');
/** O1 for a code span, given with its ticks. */
const calmSpan = (text, { commands }) => commands.has(text) ? text : text.replace(BOT_MENTION, '@ ');
/** `<!--` opens a marker for whoever reads the raw body, in code as well (AM48). */
const breakComments = (text) => text.replace(/<!(?=--)/g, '<! ');


/***/ }),

/***/ 20629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qC: () => (/* binding */ CAPS),
  Np: () => (/* binding */ cap),
  aj: () => (/* binding */ sanitize),
  g$: () => (/* binding */ sanitizeLine),
  mI: () => (/* binding */ sanitizeLog)
});

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(81161);
// EXTERNAL MODULE: ./packages/core/build/text/fences.js
var fences = __webpack_require__(66472);
;// CONCATENATED MODULE: ./packages/core/build/text/hidden.js
/**
 * I3: what GitHub does not show of a Markdown text is taken out of it before a model reads it: comments, attributes,
 * alternative texts, titles, reference definitions that nothing refers to, long fence infos. The rendered page is the
 * measure; where parsers differ, the text goes. Code blocks stay as written.
 */


/** A fence info longer than this can carry an instruction that nobody sees. */
const MAX_INFO = 48;
/** Removes `<!-- … -->`, `<? … >`, `<![CDATA[ … ]]>` and `<!X … >`; an unterminated comment reaches to the end. */
function dropComments(text) {
    const lastClose = text.lastIndexOf('>');
    let out = '';
    let from = 0;
    for (;;) {
        const at = text.indexOf('<', from);
        const next = text[at + 1];
        if (at < 0)
            return out + text.slice(from);
        if (next !== '!' && next !== '?') {
            out += text.slice(from, at + 1);
            from = at + 1;
            continue;
        }
        out += text.slice(from, at);
        const end = endOfComment(text, at, lastClose);
        if (end < 0)
            return out;
        if (end === at)
            out += '<';
        from = end === at ? at + 1 : end;
    }
}
/** Where the construct at `at` ends, -1 for the end of the text, or `at` itself when it is nothing of the kind. */
function endOfComment(text, at, lastClose) {
    const after = (end, from) => {
        const found = text.indexOf(end, from);
        return found < 0 ? -1 : found + end.length;
    };
    if (text.startsWith('<!--', at))
        return after('-->', at + 2);
    if (text.startsWith('<![CDATA[', at))
        return after(']]>', at);
    // These two end at the next `>`; without one they are plain text.
    const other = text.startsWith('<?', at) || /[A-Za-z]/.test(text[at + 2] ?? '');
    return other && at < lastClose ? after('>', at) : at;
}
const VALID_TAG = /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/g;
// In an HTML block a browser forgives more than CommonMark: for elements it knows, anything up to `>` is the tag.
const NAMES = 'a|abbr|b|blockquote|br|code|dd|del|details|div|dl|dt|em|figure|g?image|h[1-6]|hr|i|img|input|ins|kbd|li|ol|p|path|picture|pre|q|s|samp|source|span|strong|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|ul|var|video';
const LOOSE_TAG = new RegExp(`<(/?)(${NAMES})(?=[\\s/])([^<>]*)>`, 'gi');
const KEPT = /[\s/"'](href|src)\s*=\s*(?:"([^"\s]{0,2000})"|'([^'\s]{0,2000})'|([^\s"'=<>`]{1,2000}))/i;
/** Keeps the name of a tag and where it leads; every other attribute is text that nobody sees. */
function bareTag(close, name, attributes, end) {
    const [, key, double, single, plain] = KEPT.exec(` ${attributes}`) ?? [];
    const url = double ?? single ?? plain;
    return `<${close}${name}${key && url ? ` ${key.toLowerCase()}="${url}"` : ''}${end ? ' /' : ''}>`;
}
const dropAttributes = (text) => text
    .replace(VALID_TAG, (_all, close, name, attributes, end) => bareTag(close, name, attributes, end))
    .replace(LOOSE_TAG, (_all, close, name, attributes) => bareTag(close, name, attributes, ''));
/** Empties the alternative text of every image, also with nested brackets; one pass with a stack. */
function dropAlt(text) {
    const open = [];
    const cuts = [];
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === '[')
            open.push(at);
        else if (char === ']') {
            const start = open.pop();
            if (start === undefined)
                continue;
            const follows = text[at + 1];
            const image = start > 0 && text[start - 1] === '!';
            if (image && (follows === '(' || follows === '[') && at > start + 1) {
                while (cuts.length > 0 && cuts[cuts.length - 1][0] > start)
                    cuts.pop();
                cuts.push([start + 1, at]);
            }
        }
        else if (char === '\n' && text[at + 1] === '\n')
            open.length = 0;
    }
    let out = '';
    let from = 0;
    for (const [start, end] of cuts) {
        out += text.slice(from, start);
        from = end;
    }
    return out + text.slice(from);
}
const LINK_TITLE = /(\]\([ \t\n]*(?:<[^<>\n]*>|[^\s<>"'()][^\s<>"']*))[ \t\n]+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))[ \t\n]*\)/g;
const dropTitles = (text) => text.replace(LINK_TITLE, '$1)');
const DEFINITION = /^([ \t>]{0,12})\[((?:\\[^\n]|[^[\]\\\n]){1,500})\]:[ \t]*(?:\n[ \t>]{0,12})?(<[^<>\n]*>|[^\s<][^\s]*)(?:[ \t]*(?:\n[ \t>]{0,12})?[ \t](?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?[ \t]*$/gm;
const FOOTNOTE = /^[ \t>]{0,12}\[(\^[^[\]\s]{1,200})\]:[^\n]*(?:\n(?:[ \t]+\S|[^\s[])[^\n]*)*$/gm;
const label = (text) => text.trim().replace(/\s+/g, ' ').toLowerCase();
/** Removes reference and footnote definitions that nothing uses, and the titles of those that are used. */
function dropDefinitions(text, whole) {
    if (!text.includes(']:'))
        return text;
    const used = new Map();
    for (const [, name] of whole.matchAll(/\[((?:\\[^\n]|[^[\]\\]){1,500})\]/g)) {
        const key = label(name ?? '');
        used.set(key, (used.get(key) ?? 0) + 1);
    }
    const kept = (name) => (used.get(label(name)) ?? 0) > 1;
    return text
        .replace(FOOTNOTE, (all, name) => (kept(name) ? all : ''))
        .replace(DEFINITION, (all, indent, name, url) => name.startsWith('^') ? all : kept(name) ? `${indent}[${name}]: ${url}` : '');
}
/** Of a fence's info only the language is shown; a long one goes whole. */
const dropInfo = (text) => text.replace(/^([ \t>*+\-\d.)]{0,24})(`{3,}|~{3,})([^\n`]*)$/gm, (_all, indent, fence, info) => {
    const language = info.trim().split(/\s/)[0] ?? '';
    return indent + fence + (info.trim().length <= MAX_INFO && /^[\w+#.-]*$/.test(language) ? language : '');
});
const prose = (text, whole) => dropDefinitions(dropTitles(dropAlt(dropAttributes(dropComments((0,decode/* decodeHTMLStrict */.hl)(text))))), whole);
/** One pass over the whole text; the caller repeats it to a fixed point (I3). */
const dropHiddenOnce = (text) => dropInfo((0,fences/* blocks */.Bv)(text)
    .map((block) => (block.code ? block.lines.join('\n') : prose(block.lines.join('\n'), text)))
    .join('\n'));
/** Spoils every character that the passes react to; for text that was nested to outlast them. */
const spoilMarkup = (text) => text.replace(/[<>&[\]`~]/g, ' ');

// EXTERNAL MODULE: ./packages/core/build/text/invisible.js
var invisible = __webpack_require__(3019);
// EXTERNAL MODULE: ./packages/core/build/text/settle.js
var settle = __webpack_require__(41609);
;// CONCATENATED MODULE: ./packages/core/build/text/sanitize.js
/**
 * I1-I4, I6: the one door through which text from outside comes in. `sanitize` is for what GitHub shows as Markdown,
 * `sanitizeLog` for logs, diffs and files, `sanitizeLine` for one-line fields. All three are idempotent and linear.
 */



/** I6: the most characters of each kind of text that reach a prompt; `comments` is a count, `read` one answer of a tool. */
const CAPS = {
    title: 256,
    body: 16_000,
    comment: 8_000,
    comments: 50,
    log: 64_000,
    diff: 200_000,
    read: 20_000,
    patch: 8_000,
};
/** Cuts at `at` without splitting a surrogate pair. */
const head = (text, at) => text.slice(0, at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at);
const tail = (text, length) => {
    const at = text.length - length;
    return length <= 0 ? '' : text.slice((text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : at);
};
/**
 * I6: at most `maxChars` characters, the mark included. `keep: 'ends'` keeps a quarter from the start and the rest
 * from the end, which is where a log tells what failed. A text within the limit comes back as it is.
 */
function cap(text, maxChars, keep = 'start') {
    if (text.length <= maxChars)
        return text;
    const mark = (omitted) => `\n… ${omitted} characters omitted …${keep === 'ends' ? '\n' : ''}`;
    const room = maxChars - mark(text.length).length;
    if (room <= 0)
        return head(text, Math.max(0, maxChars));
    const first = head(text, keep === 'ends' ? Math.floor(room / 4) : room);
    const last = keep === 'ends' ? tail(text, room - first.length) : '';
    return first + mark(text.length - first.length - last.length) + last;
}
const settled = (text) => (0,settle/* settle */.G)(text, (current) => (0,invisible/* stripInvisible */._)(dropHiddenOnce((0,invisible/* stripInvisible */._)(current))), spoilMarkup);
/** I2, I3: Markdown from outside as a person sees it. `maxChars` counts what is left, and a cut is marked. */
function sanitize(text, options = {}) {
    const clean = settled(text);
    const { maxChars } = options;
    if (maxChars === undefined || clean.length <= maxChars)
        return clean;
    // A cut can take away what refers to a definition, so the rest is cleaned once more; that only shortens it.
    return settled(cap(clean, maxChars));
}
/** I2: logs, diffs and source code. Markup stays; only what has no shape goes. */
function sanitizeLog(text, options = {}) {
    const clean = (0,invisible/* stripInvisible */._)(text);
    const { maxChars } = options;
    if (maxChars === undefined || clean.length <= maxChars)
        return clean;
    return (0,invisible/* stripInvisible */._)(cap(clean, maxChars, 'ends'));
}
/** I4: titles, names, branches, paths, labels: one line, plain spaces, at most `max` characters. */
function sanitizeLine(text, max = CAPS.title) {
    const line = (0,invisible/* stripInvisible */._)(text).replace(/\s+/gu, ' ').trim();
    if (line.length <= max)
        return line;
    return max < 2 ? head(line, max) : `${(0,invisible/* stripInvisible */._)(head(line, max - 1)).trimEnd()}…`;
}


/***/ }),

/***/ 41609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
const ROUNDS = 6;
/**
 * Applies `pass` until the text no longer changes, so that `f(f(x)) = f(x)` holds by construction. Text that keeps
 * changing was nested on purpose (`<!<!-- -->-- x -->`, a thousand deep); then `breakUp` spoils the characters that
 * the pass reacts to, instead of paying one pass for each level. `breakUp` must leave nothing that the pass changes
 * more than `ROUNDS` times. Cost: a constant number of passes.
 */
function settle(text, pass, breakUp) {
    let current = text;
    for (let half = 0; half < 2; half += 1) {
        for (let round = 0; round < ROUNDS; round += 1) {
            const next = pass(current);
            if (next === current)
                return current;
            current = next;
        }
        if (half === 0)
            current = breakUp(current);
    }
    return current;
}


/***/ }),

/***/ 99809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ runReconcile),
/* harmony export */   N: () => (/* binding */ runDetect),
/* harmony export */   Rm: () => (/* binding */ runCreateFix),
/* harmony export */   US: () => (/* binding */ runTriage),
/* harmony export */   im: () => (/* binding */ readConfigText)
/* harmony export */ });
/* unused harmony export wire */
/* harmony import */ var _agent_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50534);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72378);
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94395);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14077);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(807);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22049);
/* harmony import */ var _github_etags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48970);
/* harmony import */ var _github_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59161);
/* harmony import */ var _jobs_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4905);









/** The composition root: settings and a host's ports become what a job works with. Nothing is connected yet. */
function wire(settings, host, long) {
    let calls = Number.POSITIVE_INFINITY;
    const { github, writer } = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGithub */ .S)({
        urls: settings.urls,
        token: settings.token,
        repositoryTokens: new Map(settings.repositoryTokens.map(({ repo, token }) => [(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .repoKey */ .wb)(repo), token])),
        fetch: host.fetch,
        clock: host.clock,
        log: host.log,
        userAgent: 'ai-devops',
        signal: host.signal,
        callsLeft: (left) => {
            calls = left;
        },
        ...long,
    });
    const began = host.clock.monotonic();
    const loadSession = () => Promise.all(/* import() */[__webpack_require__.e(3846), __webpack_require__.e(9762), __webpack_require__.e(6400), __webpack_require__.e(8075), __webpack_require__.e(7), __webpack_require__.e(6164)]).then(__webpack_require__.bind(__webpack_require__, 6164));
    const deps = {
        settings,
        host,
        github,
        writer,
        model: settings.provider === 'none'
            ? undefined
            : once(async () => {
                const { connectModel } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69460));
                const { provider, model, apiKey, baseUrl, temperature } = settings;
                const { fetch, clock, log } = host;
                return connectModel({ provider, model, apiKey, baseUrl, temperature, fetch, clock, log });
            }),
        openSession: async (names, scope, staging) => {
            const { openSession } = await loadSession();
            return openSession({
                ...settings.mcp,
                names,
                ...(staging ? { staging } : {}),
                github,
                scope,
                fetch: host.fetch,
                clock: host.clock,
                log: host.log,
                env: host.env,
                signal: host.signal,
            });
        },
        preload: () => void Promise.allSettled([deps.redactor(), ...(deps.model ? [deps.model(), loadSession()] : [])]),
        redactor: once(async () => {
            const { loadRedactor } = await __webpack_require__.e(/* import() */ 6732).then(__webpack_require__.bind(__webpack_require__, 96732));
            return loadRedactor(host.secrets.all());
        }),
        callsLeft: () => calls,
        minutesLeft: () => Math.max(0, settings.budget.minutes - (host.clock.monotonic() - began) / MINUTE),
        killSwitch: async (shown) => {
            if (settings.disabled)
                return 'the input `disabled` is set';
            const { text } = shown ?? { text: await (0,_github_home_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefaultFile */ .m)(github, settings.home, settings.configPath) };
            const config = text === undefined ? undefined : await (0,_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o4)(text, settings.configPath);
            return config?.disabled ? `\`disabled: true\` stands in ${settings.configPath}` : undefined;
        },
    };
    return deps;
}
/**
 * Runs ai-triage. A failure of GitHub, a guard's alarm and the end of the time budget become red reports that say what
 * was written and spent until then; UserError and bugs are thrown for the host to tell.
 */
const runTriage = (settings, input, host) => told('ai-triage', settings, host, async (ready, soFar) => {
    const { triage } = await Promise.all(/* import() */[__webpack_require__.e(8075), __webpack_require__.e(7472), __webpack_require__.e(1372), __webpack_require__.e(2128)]).then(__webpack_require__.bind(__webpack_require__, 5496));
    return triage(wire(settings, ready), input, soFar);
});
/** Runs ai-create-fix; it ends like ai-triage. */
const runCreateFix = (settings, input, host) => told('ai-create-fix', settings, host, async (ready, soFar) => {
    const { createFix } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9996), __webpack_require__.e(7291), __webpack_require__.e(3292), __webpack_require__.e(8075), __webpack_require__.e(7472), __webpack_require__.e(8960), __webpack_require__.e(8608)]).then(__webpack_require__.bind(__webpack_require__, 58608));
    const limits = { ...input.limits, configPath: settings.configPath };
    return createFix(wire(settings, ready), { ...input, limits }, soFar);
});
/** Runs detect-failures; it ends like ai-triage. Its requests wait for their turn, and what did not change since it was last asked for costs nothing. */
const runDetect = (settings, input, host) => told('detect-failures', settings, host, async (ready, soFar) => {
    const [{ detect }, { loadThrottling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9996), __webpack_require__.e(606), __webpack_require__.e(9800), __webpack_require__.e(8075), __webpack_require__.e(7472), __webpack_require__.e(1372), __webpack_require__.e(6938), __webpack_require__.e(2445)]).then(__webpack_require__.bind(__webpack_require__, 2445)),
        __webpack_require__.e(/* import() */ 2422).then(__webpack_require__.bind(__webpack_require__, 52422)),
    ]);
    const { clock, signal } = ready;
    const throttle = await loadThrottling({ clock, signal, writePauseMs: input.writePauseMs });
    return detect(wire(settings, ready, { throttle, etags: ready.etags ?? (0,_github_etags_js__WEBPACK_IMPORTED_MODULE_4__/* .etagCache */ .K)() }), input, soFar);
});
/** Runs pr-reconcile; it ends like ai-triage. Its writes wait for their turn, as those of detect-failures do. */
const runReconcile = (settings, input, host) => told('pr-reconcile', settings, host, async (ready, soFar) => {
    const [{ reconcile }, { loadThrottling }, { serverClock }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9996), __webpack_require__.e(7291), __webpack_require__.e(606), __webpack_require__.e(7472), __webpack_require__.e(8960), __webpack_require__.e(6938), __webpack_require__.e(553)]).then(__webpack_require__.bind(__webpack_require__, 77555)),
        __webpack_require__.e(/* import() */ 2422).then(__webpack_require__.bind(__webpack_require__, 52422)),
        __webpack_require__.e(/* import() */ 8862).then(__webpack_require__.bind(__webpack_require__, 68862)),
    ]);
    const { clock, follow } = serverClock(ready.clock);
    const { signal } = ready;
    const throttle = await loadThrottling({ clock, signal, writePauseMs: input.writePauseMs, concurrency: 40 });
    const deps = wire(settings, { ...ready, clock }, { throttle, answeredAt: follow });
    return reconcile(deps, input, soFar);
});
/** The text of the configuration file on the home repository's default branch; undefined when there is none (F2). */
const readConfigText = (settings, host) => (0,_github_home_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefaultFile */ .m)(wire(settings, host).github, settings.home, settings.configPath);
const MINUTE = 60_000;
/** One time budget for all that a run does, from here on: when it is over nothing more is read, asked or written (FT24). */
async function told(job, settings, host, run) {
    const { minutes } = settings.budget;
    const deadline = (0,_agent_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .openDeadline */ .L)(host.clock, minutes * MINUTE, host.signal);
    const soFar = { applied: [], spent: _domain_report_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING_SPENT */ .zx };
    const ended = async (outcome, reason, message) => {
        // It may name a branch, or quote an answer: what others wrote does nothing in a summary (O1).
        const { neutralize } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 94561));
        const summary = neutralize(message);
        return { ...{ job, outcome, reason, message, summary, refused: [], outputs: {} }, ...soFar };
    };
    try {
        return await run({ ...host, signal: deadline.signal }, soFar);
    }
    catch (error) {
        // Whatever broke off when the time was over says so in its own words.
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .AlertError */ .PL) && deadline.isOver(deadline.signal.reason))
            return await ended('failed', 'budget', (0,_jobs_report_js__WEBPACK_IMPORTED_MODULE_8__/* .timeIsUp */ .Rm)(minutes));
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .GithubError */ .E1)
            return await ended('failed', (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .githubReason */ .sy)(error), error.message);
        // Whichever guard raised it, and whoever must mend it, it is on record like every other refusal (A1).
        if ((error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .AlertError */ .PL || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo) && error.rule !== undefined) {
            const stage = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .AlertError */ .PL ? 'alert' : 'refusal';
            host.audit.append({ stage, verdict: 'denied', rule: error.rule, why: error.message });
            host.log.notice(`guard.denied rule=${error.rule} ${error.message}`);
        }
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .AlertError */ .PL))
            throw error;
        return await ended('alert', 'guard', `${error.message} (rule ${error.rule})`);
    }
    finally {
        deadline.close();
    }
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ })

};
