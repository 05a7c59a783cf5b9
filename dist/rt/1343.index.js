export const id = 1343;
export const ids = [1343];
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

/***/ 80806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   mr: () => (/* binding */ afterCommand)
/* harmony export */ });
/** The commands that a person may write as the first line of a comment. */
const COMMANDS = ['ai-triage', 'ai-create-fix', 'ai-plan'];
const COMMAND = /^@([a-z][a-z-]{0,30})(?=[\s.,:!?]|$)/i;
/**
 * The command of a comment (G4): the very first line starts with `@name`, and the name ends there. A quote, a code
 * block, an HTML comment, a mail reply or a word split by invisible characters starts its line with something else, so
 * none of them is a command. Case does not matter, as in any mention on GitHub.
 */
function parseCommand(body) {
    const match = COMMAND.exec(body.slice(0, 64));
    const name = match?.[1]?.toLowerCase();
    return COMMANDS.find((command) => command === name);
}
/** What a comment says after its command: a question or a hint. */
const afterCommand = (body) => body
    .replace(COMMAND, '')
    .replace(/^[\s.,:!?]+/, '')
    .trimEnd();


/***/ }),

/***/ 71621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ FAILURE_CLASSES),
/* harmony export */   Ig: () => (/* binding */ failureSchema),
/* harmony export */   KJ: () => (/* binding */ failedRunSchema),
/* harmony export */   fI: () => (/* binding */ failureClass),
/* harmony export */   hc: () => (/* binding */ ADVICE),
/* harmony export */   j2: () => (/* binding */ MOST_PLACES)
/* harmony export */ });
/* unused harmony exports anchorSchema, FAILURE_STATES, placeSchema, lookSchema, historySchema, suspectSchema, originSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** The fourteen classes of a CI failure, in the order in which they are tried. */
const FAILURE_CLASSES = [
    'infra_runner',
    'timeout_cancelled',
    'resource_crash',
    'network_registry',
    'auth_permission',
    'vcs_checkout',
    'policy_gate',
    'generated_drift',
    'dependency_resolution',
    'lint_format',
    'compile_error',
    'test_failure',
    'workflow_config',
    'unknown',
];
const failureClass = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAILURE_CLASSES);
/** What makes sense for a class (E.1): the only place that says so. */
const ADVICE = {
    infra_runner: { retry: 'yes', fixable: 'no' },
    timeout_cancelled: { retry: 'once', fixable: 'no' },
    resource_crash: { retry: 'once', fixable: 'sometimes' },
    network_registry: { retry: 'yes', fixable: 'no' },
    auth_permission: { retry: 'no', fixable: 'workflow' },
    vcs_checkout: { retry: 'once', fixable: 'no' },
    policy_gate: { retry: 'no', fixable: 'no' },
    generated_drift: { retry: 'no', fixable: 'yes' },
    dependency_resolution: { retry: 'no', fixable: 'yes' },
    lint_format: { retry: 'no', fixable: 'yes' },
    compile_error: { retry: 'no', fixable: 'yes' },
    test_failure: { retry: 'once', fixable: 'sometimes' },
    workflow_config: { retry: 'no', fixable: 'workflow' },
    unknown: { retry: 'no', fixable: 'no' },
};
/** A line of a log that names the failure; `line` is its 1-based number in the original log. */
const anchorSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000) });
/** One failed job, as it stands in a failure record. */
const failedRunSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(140),
    /** 0 for a build that GitHub Actions did not run; `build` names it then. */
    runId: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    /** 0 when the run failed before it had a job. */
    jobId: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(400),
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(400),
    /** Empty when another CI does not tell it. */
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40})?$/),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(255),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(400),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    /** Number of a build of another CI. */
    build: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40).optional(),
});
/** How a failure behaves over time (E.4): one red run is never flaky. */
const FAILURE_STATES = ['new', 'suspect_flaky', 'flaky', 'persistent', 'fixed'];
/** Where a failure occurred: the builds of one workflow on one branch. They tell whether it is gone. */
const placeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(140),
    /** Path of the workflow file; the job's name in Prow. */
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(255),
    /** The jobs in which it occurred. A build is green for this failure when all of them are. */
    jobs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(400)).max(20),
    /** It occurred in a job whose run is green all the same, so a green run says nothing of it. */
    tolerated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
});
/** At most so many places: a failure of more is mostly one of the platform. */
const MOST_PLACES = 10;
/** One look at a build: red with this failure, or green. A build that is red with something else is no look at all. */
const lookSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    /** First twelve hex digits, or empty. */
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(12),
    red: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Name of the build: the same as of other looks at the same build. */
    build: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    /** Index of its place in `places`; 0 when absent. */
    place: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(0)
        .max(MOST_PLACES - 1)
        .optional(),
});
/** What detect-failures remembers of a failure between two scans. It stands in the issue's marker; there is no other store. */
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Occurrences ever, those of which no row is left included. */
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1),
    firstAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    lastAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAILURE_STATES),
    /** Keys (decide/seen.ts) of the occurrences that a scan could meet again. */
    seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(90)).max(500),
    /** Newest last. */
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(lookSchema).max(80),
    places: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(placeSchema).max(MOST_PLACES).optional(),
    /** How often an issue of this failure was closed as fixed. */
    closed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0),
    /** The class that code found, when a model was asked for a better one: class and title are its own since then. */
    refinedFrom: failureClass.optional(),
    /** Issue that a model takes for the same. */
    duplicateOf: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    /** Builds that were started again to learn whether the failure is flaky. */
    probed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60)).max(5),
});
/** A commit that may have caused it, with what speaks for that (E.5). */
const suspectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** owner/name: it may be another repository than the red one. */
    repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(140),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/),
    /** First line of its message. */
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(120),
    pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    /** One sentence for each independent point, the strongest first. */
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200)).max(5),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});
/** Where the failure began, and what changed there. */
const originSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Head of the last green run before; empty when none was found. */
    green: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    /** Head of the first red run. */
    red: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    suspects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(suspectSchema).max(3),
    /** Whether the first suspect has two independent points and may be named. */
    named: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Tool versions and dependencies that differ between green and red: one sentence each. */
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(300)).max(8),
});
/** The failure record: what a hidden marker of kind `failure` holds, and what ai-triage starts from. */
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80),
    /** The second level (E.2): the same for failures that are merely alike. */
    loose: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80).optional(),
    class: failureClass,
    /** Id of the rule that found the class. */
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60).optional(),
    /** One line, without Markdown: what failed. */
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).optional(),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(failedRunSchema).max(50),
    excerpt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(20_000),
    anchors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(anchorSchema).max(20),
    history: historySchema.optional(),
    origin: originSchema.optional(),
});


/***/ }),

/***/ 39880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ ISOLATIONS),
/* harmony export */   EI: () => (/* binding */ fixRecordSchema),
/* harmony export */   F7: () => (/* binding */ RISKS),
/* harmony export */   NR: () => (/* binding */ validationStepSchema),
/* harmony export */   OR: () => (/* binding */ pullTextSchema),
/* harmony export */   aE: () => (/* binding */ fixHandoverSchema),
/* harmony export */   ds: () => (/* binding */ validationSchema),
/* harmony export */   qm: () => (/* binding */ fixPullSchema),
/* harmony export */   r5: () => (/* binding */ fixAnswerSchema),
/* harmony export */   wl: () => (/* binding */ riskLevel),
/* harmony export */   yB: () => (/* binding */ fixPartSchema)
/* harmony export */ });
/* unused harmony exports fileChangeSchema, fixPlanSchema, fixDeadEndSchema, fixRefusalSchema, ATTEMPT_ENDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const line = (max, about) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(max).describe(about);
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/);
const hash = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(140);
const RISKS = ['low', 'medium', 'high'];
const riskLevel = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(RISKS);
/**
 * One file of a change, as whole texts: `before` is null for a new file, `after` for a deleted one. Only regular files
 * have a place here; the mode is that which the file has, and 100644 for a new one (W5).
 */
const fileChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(255),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_048_576).nullable(),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(262_144).nullable(),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['100644', '100755']),
});
/** What a pull request says of itself, in the model's words; a host's template is around it. */
const pullTextSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    title: line(200, 'One line: what the change does, as an imperative sentence.'),
    cause: line(3_000, 'Why the failure happened.'),
    change: line(3_000, 'What was changed, and why that repairs it.'),
    impact: line(2_000, 'Who and what is affected by the change.'),
    tests: line(2_000, 'How the change is proved, and what no test covers.'),
});
/** The part of a fix that goes into one repository: one branch, one commit, one draft pull request. */
const fixPartSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** owner/name, as the inputs write it. */
    repo: name,
    repoId: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    /** The default branch, and its head when the run began: what everything was read from and is compared with. */
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(255), sha }),
    /** Made by the host (W3). */
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fileChangeSchema).min(1).max(100),
    pull: pullTextSchema,
});
/** What the model answers when all that it wants is staged, or when it gives up. */
const fixAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fix', 'give-up'])
        .describe('`fix`: what is staged repairs the failure. `give-up`: no change of files that you may make does.'),
    summary: line(1_500, 'What you did and why, or why you gave up and what a person should do; two or three sentences.'),
    risk: riskLevel.describe('How dangerous the change is. Code rates it too, and the worse rating counts.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).describe('How sure you are that the failure is gone, 0 to 1.'),
});
/** Who made a fix: the model's name and what it cost. */
const askedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(120),
    costUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0),
});
/** Which run hands over, and what it was about. */
const handover = {
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0), attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive() }),
    home: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ repo: name, id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive() }),
    issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    /** The idempotency key of the start (B3). */
    start: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80).optional(),
};
/**
 * `plan.json`: all that a propose job hands to the job that publishes. Nothing in it is believed there (W9): its hash
 * comes by another way, and every fact is read again.
 */
const fixPlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...handover,
    /** The base of every repository that a fix could have been written to, for the job that validates. */
    archives: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ repo: name, sha, sha256: hash })).max(20),
    /** In the order in which they must be merged: a dependency before its users. */
    parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fixPartSchema).min(1).max(10),
    answer: fixAnswerSchema,
    /** What the model wants to say in the issue's comment. */
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4_000).optional(),
    /** Whether merging closes the issue. */
    closes: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    asked: askedSchema,
});
/** One command of a validation, or one look at the files that needs none. */
const validationStepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['setup', 'reproduce-before', 'syntax', 'reproduce-after', 'validate']),
    ok: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** As it was given in the inputs; empty for the syntax check. */
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(10_000),
    /** Null when it was stopped, or for the syntax check. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    timedOut: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    /** The end of what it printed, or the syntax errors: foreign text. */
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(20_000),
});
const ISOLATIONS = ['job', 'bubblewrap', 'unsafe'];
/**
 * How a fix was proved. `passed`: every command did as it should. `failed`: one did not. `not-reproduced`: the failure did
 * not show before the fix, so nothing is proved. `broken`: the setup failed, before the fix was looked at. `none`: no
 * command was given; the syntax alone was checked.
 */
const validationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    /** SHA-256 of the plan.json that was validated. */
    plan: hash,
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'not-reproduced', 'broken', 'none']),
    isolation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ISOLATIONS),
    network: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(validationStepSchema).max(20),
});
/** What a validation showed, whoever ran it. */
const proofSchema = validationSchema.omit({ version: true, plan: true });
/** How an attempt ended that has no change to publish. */
const fixDeadEndSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('end', [
    /** Not tried, or not published: the message of every reason, the telling one first (decide/fix-start.ts). */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ end: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('refused'), because: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2_000)).min(1).max(100) }),
    /** `summary` in the model's words; what the guards did not let it stage. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        end: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('gave-up'),
        summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_500),
        refused: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), what: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).max(1_000),
    }),
    /** Also when the failure did not show, or the setup failed: the verdict says which. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ end: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failed-validation'), summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_500), proof: proofSchema }),
]);
/** What a propose job hands over when there is nothing to publish but a comment. */
const fixRefusalSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...handover,
    ending: fixDeadEndSchema,
    /** A stable word: `not-fixable`, `attempts` … */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z-]{2,30}$/),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4_000),
    /** Absent when no model was asked. */
    asked: askedSchema.optional(),
});
/** What stands in `plan.json`. */
const fixHandoverSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([fixPlanSchema, fixRefusalSchema]);
/** How an attempt to fix ended. `published`: its pull requests are open; `not-opened`: its branch stands without one. */
const ATTEMPT_ENDS = [
    'published',
    'not-opened',
    'not-published',
    'failed-validation',
    'gave-up',
    'refused',
];
/** What the marker of kind `fix` of the issue's one comment holds: the attempts, by which they are counted. */
const fixRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80).optional(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        run: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0),
        /** The idempotency key of the start (B3): a second delivery of the same event finds it and does nothing. */
        start: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80),
        end: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ATTEMPT_ENDS),
        at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
        pulls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(400)).max(10),
    }))
        .max(50),
});
/** What the marker of kind `fix` of a pull request holds. */
const fixPullSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** owner/name#number of the issue that asked. */
    issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(160),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80).optional(),
    /** Hash of issue, repository, base and files (decide/plan-hash.ts): the same as in the commit. */
    plan: hash,
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0),
    risk: riskLevel,
    /** It weakens a test or a check, so no rule may merge it by itself. */
    weakens: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 83975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ EgressError),
  x: () => (/* binding */ guardedFetch)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./packages/core/build/fetch/address.js

// Every range that is not the public internet (IANA special-purpose registries, read 2026-11): this host, private,
// carrier-grade NAT, loopback, link-local with the clouds' metadata, protocol assignments, documentation, benchmarks,
// multicast and reserved.
const REFUSED_V4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
];
/**
 * Whether an IP address belongs to the public internet (E6). Of IPv6 only global unicast (2000::/3) counts, without
 * documentation, Teredo, ORCHID and 6to4; an address that carries an IPv4 one is judged by that. No address is `false`.
 */
function isPublicAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
    const family = (0,external_node_net_.isIP)(bare);
    if (family === 4)
        return !refused().check(bare, 'ipv4');
    if (family !== 6)
        return false;
    const embedded = embeddedV4(bare);
    if (embedded !== undefined)
        return isPublicAddress(embedded);
    const groups = groupsOf(bare);
    const [first = 0, second = 0] = groups;
    if ((first & 0xe000) !== 0x2000)
        return false;
    if (first === 0x2001 && second < 0x0200)
        return false;
    if (first === 0x2001 && second === 0x0db8)
        return false;
    return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
}
function refused() {
    const list = new external_node_net_.BlockList();
    for (const [net, bits] of REFUSED_V4)
        list.addSubnet(net, bits, 'ipv4');
    return list;
}
/** The IPv4 address inside `::ffff:a.b.c.d` (mapped), `::a.b.c.d` and `64:ff9b::a.b.c.d` (translated). */
function embeddedV4(address) {
    const groups = groupsOf(address);
    const [a, b, ...middle] = groups.slice(0, 6);
    const zeros = (numbers) => numbers.every((number) => number === 0);
    const mapped = zeros([a, b, ...middle.slice(0, 3)]) && (middle[3] === 0xffff || middle[3] === 0);
    const translated = a === 0x64 && b === 0xff9b && zeros(middle);
    if (!mapped && !translated)
        return undefined;
    const [high = 0, low = 0] = groups.slice(6);
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
/** The eight numbers of an IPv6 address that `isIP` accepted. */
function groupsOf(address) {
    const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
    const [, before = '', ...bytes] = dotted ?? [];
    const [w = 0, x = 0, y = 0, z = 0] = bytes.map(Number);
    const text = dotted ? `${before}${((w << 8) | x).toString(16)}:${((y << 8) | z).toString(16)}` : address;
    const [head = '', tail] = text.split('::');
    const parse = (part) => part
        .split(':')
        .filter(Boolean)
        .map((group) => Number.parseInt(group, 16));
    const [left, right] = [parse(head), parse(tail ?? '')];
    return tail === undefined
        ? left
        : [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill(0), ...right];
}

;// CONCATENATED MODULE: ./packages/core/build/fetch/proxy.js
/**
 * The proxy that the environment names for an address, by the customary variables in upper or lower case. `NO_PROXY`
 * holds hosts, `.suffixes`, `host:port` and `*`. An http proxy works for both; anything but http(s) is ignored.
 */
function proxyFor(url, env) {
    const read = (name) => (env[name.toLowerCase()] ?? env[name] ?? '').trim();
    if (skips(url, read('NO_PROXY')))
        return undefined;
    const text = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
    if (text === '')
        return undefined;
    const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
    if (!URL.canParse(address))
        return undefined;
    const { origin, username, password } = new URL(address);
    if (username === '')
        return { uri: origin };
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { uri: origin, token: `Basic ${Buffer.from(credentials).toString('base64')}` };
}
function skips(url, list) {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = entry, wanted] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (wanted !== undefined && wanted !== port)
            return false;
        const suffix = name.replace(/^\*?\./, '');
        return host === suffix || host.endsWith(`.${suffix}`);
    });
}

;// CONCATENATED MODULE: ./packages/core/build/fetch.js


/** A request that E6 forbids. The message names the host and never the path, which may hold a signature. */
class EgressError extends Error {
    name = 'EgressError';
}
const MOST_HOPS = 5;
const SECRET_HEADERS = ['authorization', 'proxy-authorization', 'cookie', 'x-goog-api-key', 'x-api-key', 'api-key'];
/**
 * The one way out (E6). A request goes to an allowed host only, http and private ones included, because a person named
 * them. Redirects are followed here: within the same origin as they are; to another origin only for GET over https, without
 * any credential, and, unless that host is allowed too, to a public address that was looked at before connecting and is
 * then the one that is used, so that DNS cannot change its mind in between. Behind a proxy the proxy resolves, and the
 * address cannot be pinned; it is still looked at when it can be resolved here. Everything else throws `EgressError`.
 */
function guardedFetch(options) {
    const send = options.fetch ?? globalThis.fetch;
    const isAllowed = allowList(options.allow);
    const resolve = options.lookup ?? systemLookup;
    const proxies = new Map();
    return async (input, init) => {
        const given = input instanceof Request ? input : undefined;
        const method = (init?.method ?? given?.method ?? 'GET').toUpperCase();
        const mode = init?.redirect ?? given?.redirect ?? 'follow';
        const signal = init?.signal ?? given?.signal ?? null;
        let headers = new Headers(init?.headers ?? given?.headers);
        let url = new URL(given?.url ?? String(input));
        if (!isAllowed(url))
            throw new EgressError(`E6: ${url.host} is not named in any input, so nothing is sent to it.`);
        // Passed on as it came, body and all; only the following of redirects is taken away.
        let response = await through(proxies, options.env, url, send, input, { ...init, redirect: 'manual' });
        for (let hop = 1; isRedirect(response) && mode !== 'manual'; hop++) {
            const next = target(response, url);
            if (next === undefined)
                return response;
            if (mode === 'error')
                throw new EgressError(`E6: ${url.host} redirects, and this request must not be redirected.`);
            if (hop > MOST_HOPS)
                throw new EgressError(`E6: ${url.host} redirects more than ${MOST_HOPS} times.`);
            if (method !== 'GET' && method !== 'HEAD') {
                throw new EgressError(`E6: ${url.host} redirects a ${method}, which is not followed.`);
            }
            await response.body?.cancel();
            const isOther = next.origin !== url.origin;
            // A named host may send to another port of itself, as GitHub Enterprise does for logs; credentials stay behind.
            const known = isAllowed(next) || (isAllowed(url) && next.hostname === url.hostname && !downgrades(url, next));
            if (isOther && next.protocol !== 'https:' && !known) {
                throw new EgressError(`E6: ${url.host} redirects to ${next.host} without https.`);
            }
            if (isOther)
                headers = withoutSecrets(headers);
            url = next;
            const again = { method, headers, signal, redirect: 'manual' };
            response = known
                ? await through(proxies, options.env, url, send, url.href, again)
                : await toStranger(url, again, options, send, resolve, proxies);
        }
        return response;
    };
}
const downgrades = (from, to) => from.protocol === 'https:' && to.protocol !== 'https:';
const isRedirect = ({ status }) => [301, 302, 303, 307, 308].includes(status);
function target(response, from) {
    const location = response.headers.get('location');
    if (location === null || !URL.canParse(location, from.href))
        return undefined;
    const next = new URL(location, from.href);
    if (next.username !== '' || next.password !== '') {
        throw new EgressError(`E6: ${from.host} redirects to an address with a password in it.`);
    }
    return next;
}
/** A host nobody named: only a public one, and only at the address that was looked at. */
async function toStranger(url, init, { env, fetch: injected }, send, resolve, proxies) {
    const proxy = proxyFor(url, env ?? {});
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = await resolve(host).catch((error) => {
        // Behind a proxy there may be no DNS for the outside; then the proxy is the one that decides.
        if (proxy)
            return [];
        throw new EgressError(`E6: ${url.host} cannot be resolved.`, { cause: error });
    });
    if (!proxy && addresses.length === 0)
        throw new EgressError(`E6: ${url.host} has no address.`);
    const hidden = addresses.find(({ address }) => !isPublicAddress(address));
    if (hidden)
        throw new EgressError(`E6: a redirect leads to ${url.host}, which is not on the public internet.`);
    if (proxy)
        return through(proxies, env, url, send, url.href, init);
    // A test that injects its own `fetch` opens no connection that could be pinned.
    if (injected)
        return send(url.href, init);
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatcher = new undici.Agent({
        // One request each: the connection is not kept.
        pipelining: 0,
        connect: {
            // What was looked at is what is connected to, whatever DNS says now.
            lookup: (_host, lookupOptions, done) => {
                if (lookupOptions.all)
                    done(null, addresses);
                else
                    done(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
            },
        },
    });
    return viaUndici(undici, url.href, init, dispatcher);
}
/** Sends by way of the proxy that the environment names for this address, or directly. */
async function through(proxies, env, url, send, input, init) {
    const proxy = proxyFor(url, env ?? {});
    if (!proxy)
        return send(input, init);
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const request = new Request(input, init);
    const plain = {
        method: request.method,
        headers: request.headers,
        redirect: 'manual',
        signal: request.signal,
        ...(request.body ? { body: await request.arrayBuffer() } : {}),
    };
    const agent = proxies.get(proxy.uri) ?? new undici.ProxyAgent(proxy);
    proxies.set(proxy.uri, agent);
    return viaUndici(undici, url.href, plain, agent);
}
// The packaged undici and the runtime's own are two libraries: an agent works only with the `fetch` it came with.
async function viaUndici(undici, url, init, dispatcher) {
    const headers = Object.fromEntries(new Headers(init.headers));
    const sent = { ...init, headers, dispatcher };
    return (await undici.fetch(url, sent));
}
function withoutSecrets(headers) {
    const kept = new Headers(headers);
    for (const name of SECRET_HEADERS)
        kept.delete(name);
    return kept;
}
/** An entry with a scheme allows that origin, a bare `host` every port of it, a bare `host:port` that one. */
function allowList(entries) {
    const origins = new Set();
    const hosts = new Set();
    for (const entry of entries) {
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(entry)) {
            if (URL.canParse(entry))
                origins.add(new URL(entry).origin);
        }
        else
            hosts.add(entry.toLowerCase());
    }
    return (url) => (url.protocol === 'https:' || url.protocol === 'http:') &&
        url.username === '' &&
        url.password === '' &&
        (origins.has(url.origin) || hosts.has(url.hostname) || hosts.has(url.host));
}
async function systemLookup(host) {
    const { lookup } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 71553, 19));
    return lookup(host, { all: true });
}


/***/ }),

/***/ 11343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ANALYSE: () => (/* reexport */ scan/* ANALYSE */.i7),
  AlertError: () => (/* reexport */ errors/* AlertError */.PL),
  DEFAULT_BUDGET: () => (/* reexport */ budget/* DEFAULT_BUDGET */.s),
  FAILURE_CLASSES: () => (/* reexport */ failure/* FAILURE_CLASSES */.CJ),
  GithubError: () => (/* reexport */ errors/* GithubError */.E1),
  ISOLATIONS: () => (/* reexport */ fix/* ISOLATIONS */.Ce),
  NOTHING_SPENT: () => (/* reexport */ report/* NOTHING_SPENT */.zx),
  OUTCOMES: () => (/* reexport */ report/* OUTCOMES */.im),
  PROVIDER_NAMES: () => (/* reexport */ models/* PROVIDER_NAMES */.x),
  RANGES: () => (/* reexport */ config/* RANGES */.$M),
  SOURCES: () => (/* reexport */ scan/* SOURCES */.Hl),
  STAGES: () => (/* reexport */ create_fix_input/* STAGES */.a),
  SWEEPS: () => (/* reexport */ reconcile_input/* SWEEPS */.m),
  UserError: () => (/* reexport */ errors/* UserError */.yo),
  configJsonSchema: () => (/* reexport */ config/* configJsonSchema */.Mk),
  configSchema: () => (/* reexport */ config/* configSchema */.Qn),
  fullName: () => (/* reexport */ domain_repo/* fullName */.fq),
  githubReason: () => (/* reexport */ errors/* githubReason */.sy),
  guardedFetch: () => (/* reexport */ build_fetch/* guardedFetch */.x),
  isRed: () => (/* reexport */ report/* isRed */.iI),
  loadRedactor: () => (/* reexport */ redact.loadRedactor),
  logSafe: () => (/* reexport */ log_safe/* logSafe */.s),
  mapTexts: () => (/* reexport */ json/* mapTexts */.zO),
  messageOf: () => (/* reexport */ errors/* messageOf */.bD),
  neutralize: () => (/* reexport */ neutralize.neutralize),
  parseBot: () => (/* reexport */ config/* parseBot */.vT),
  parseCommand: () => (/* reexport */ command/* parseCommand */.RM),
  parseConfig: () => (/* reexport */ config/* parseConfig */.o4),
  parseRepo: () => (/* reexport */ domain_repo/* parseRepo */.E3),
  patternFault: () => (/* reexport */ branch_name/* patternFault */.rG),
  providers: () => (/* reexport */ models/* providers */.r),
  readConfigText: () => (/* reexport */ wire/* readConfigText */.im),
  redactor: () => (/* reexport */ redact.redactor),
  runCreateFix: () => (/* reexport */ wire/* runCreateFix */.Rm),
  runDetect: () => (/* reexport */ wire/* runDetect */.N),
  runReconcile: () => (/* reexport */ wire/* runReconcile */.Kf),
  runTriage: () => (/* reexport */ wire/* runTriage */.US),
  sameRepo: () => (/* reexport */ domain_repo/* sameRepo */.Zj),
  serveStdio: () => (/* reexport */ serveStdio)
});

// EXTERNAL MODULE: ./packages/core/build/agent/budget.js
var budget = __webpack_require__(21215);
// EXTERNAL MODULE: ./packages/core/build/config.js
var config = __webpack_require__(72378);
// EXTERNAL MODULE: ./packages/core/build/decide/branch-name.js
var branch_name = __webpack_require__(46079);
// EXTERNAL MODULE: ./packages/core/build/decide/command.js
var command = __webpack_require__(80806);
// EXTERNAL MODULE: ./packages/core/build/domain/failure.js
var failure = __webpack_require__(71621);
// EXTERNAL MODULE: ./packages/core/build/domain/fix.js
var fix = __webpack_require__(39880);
// EXTERNAL MODULE: ./packages/core/build/domain/repo.js
var domain_repo = __webpack_require__(94395);
// EXTERNAL MODULE: ./packages/core/build/domain/report.js
var report = __webpack_require__(14077);
// EXTERNAL MODULE: ./packages/core/build/domain/scan.js
var scan = __webpack_require__(34914);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/fetch.js + 2 modules
var build_fetch = __webpack_require__(83975);
// EXTERNAL MODULE: ./packages/core/build/jobs/create-fix-input.js
var create_fix_input = __webpack_require__(90800);
// EXTERNAL MODULE: ./packages/core/build/jobs/reconcile-input.js
var reconcile_input = __webpack_require__(88302);
// EXTERNAL MODULE: ./packages/core/build/github/client.js
var client = __webpack_require__(22049);
// EXTERNAL MODULE: ./packages/core/build/github/repos.js
var github_repos = __webpack_require__(64381);
;// CONCATENATED MODULE: ./packages/core/build/mcp/stdio.js





const USAGE = `Usage: ai-devops-mcp --repositories owner/name[,owner/name …]

Serves guarded reads of these repositories as an MCP server on stdin and stdout.
The first repository is the one that a tool reads when it is not told which.

Environment: GITHUB_TOKEN or GITHUB_PERSONAL_ACCESS_TOKEN; GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL
for a GitHub Enterprise Server; HTTPS_PROXY and NO_PROXY.
`;
/**
 * The program \`ai-devops-mcp\`: the embedded server for any MCP client, with the same policy. Resolves when the client
 * has gone, with the exit code: 0, or 2 when it was started wrongly. Says everything on stderr; stdout is the protocol's.
 */
async function serveStdio(host) {
    const log = stderrLog(host.stderr);
    try {
        const settings = parseArguments(host);
        if (settings === undefined) {
            host.stderr.write(USAGE);
            return 0;
        }
        const { urls, token, repositories } = settings;
        // Loaded here, because the library's door leads past this file and no action needs them at its start.
        const [{ StdioServerTransport }, { serve }, { MAX_RESULT_CHARS }, { TOOLS }, text, redact] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(3846), __webpack_require__.e(9006)]).then(__webpack_require__.bind(__webpack_require__, 39006)),
            Promise.all(/* import() */[__webpack_require__.e(3846), __webpack_require__.e(9762), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 70790)),
            __webpack_require__.e(/* import() */ 8776).then(__webpack_require__.bind(__webpack_require__, 8776)),
            Promise.all(/* import() */[__webpack_require__.e(8075), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 60007)),
            __webpack_require__.e(/* import() */ 8020).then(__webpack_require__.bind(__webpack_require__, 28020)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 96732)),
        ]);
        const fetch = (0,build_fetch/* guardedFetch */.x)({ allow: Object.values(urls), env: host.env });
        const repositoryTokens = new Map();
        const { clock, random } = host;
        const { github } = (0,client/* connectGithub */.S)({ urls, token, repositoryTokens, fetch, clock, log, userAgent: 'ai-devops-mcp' });
        const repos = await (0,github_repos/* readAllowed */.dP)(github, repositories);
        const [home] = repositories;
        if (!home)
            throw new errors/* UserError */.yo('`--repositories` names none.');
        const scope = { home, repos, shas: new Map(), frozenAt: undefined };
        const transport = new StdioServerTransport(host.stdin, host.stdout);
        const gone = new Promise((resolve) => host.stdin.once('end', resolve).once('close', resolve));
        const redactor = await redact.loadRedactor([{ name: 'GITHUB_TOKEN', value: token }]);
        // Any client may be at the other end, so what people and machines wrote is cleaned, redacted and fenced here (I1, I5).
        const foreign = text.foreignWith(redactor, random);
        const present = (seen) => foreign({ ...seen, max: MAX_RESULT_CHARS }).fenced;
        const server = await serve({ tools: TOOLS, github, scope, version: '0', log, present }, transport);
        log.info(`Serving ${TOOLS.length} reads of ${repos.length} repositories.`);
        await gone;
        await server.close();
        return 0;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        host.stderr.write(`ai-devops-mcp: ${error.message}\n`);
        return 2;
    }
}
/** Undefined when help was asked for. Throws UserError. */
function parseArguments({ argv, env }) {
    if (argv.includes('--help') || argv.includes('-h'))
        return undefined;
    const given = [];
    for (let at = 0; at < argv.length; at++) {
        const [name, inline] = (argv[at] ?? '').split(/=(.*)/s);
        if (name !== '--repositories')
            throw new errors/* UserError */.yo(`unknown argument ${argv[at]}; try --help.`);
        given.push(...(inline ?? argv[++at] ?? '').split(','));
    }
    const names = given.map((name) => name.trim()).filter(Boolean);
    if (names.length === 0)
        throw new errors/* UserError */.yo('--repositories owner/name is missing: say which repositories may be read.');
    const repositories = names.map((name) => {
        const repo = (0,domain_repo/* parseRepo */.E3)(name);
        if (!repo)
            throw new errors/* UserError */.yo(`--repositories: "${name}" is not owner/name.`);
        return repo;
    });
    const token = env['GITHUB_TOKEN'] || env['GITHUB_PERSONAL_ACCESS_TOKEN'];
    if (!token)
        throw new errors/* UserError */.yo('GITHUB_TOKEN (or GITHUB_PERSONAL_ACCESS_TOKEN) is not set: a token with read rights.');
    const trimmed = (name, fallback) => (env[name] || fallback).replace(/\/+$/, '');
    const api = trimmed('GITHUB_API_URL', 'https://api.github.com');
    const graphql = trimmed('GITHUB_GRAPHQL_URL', api.endsWith('/api/v3') ? api.replace(/v3$/, 'graphql') : `${api}/graphql`);
    const server = trimmed('GITHUB_SERVER_URL', 'https://github.com');
    return { urls: { api, graphql: graphql === api ? `${api}/graphql` : graphql, server }, token, repositories };
}
function stderrLog(stderr) {
    const write = (text) => void stderr.write(`${text}\n`);
    return {
        debug: () => { },
        info: write,
        notice: write,
        warning: write,
        error: write,
        group: write,
        endGroup: () => { },
    };
}

// EXTERNAL MODULE: ./packages/core/build/models/index.js + 2 modules
var models = __webpack_require__(69460);
// EXTERNAL MODULE: ./packages/core/build/text/json.js
var json = __webpack_require__(55012);
// EXTERNAL MODULE: ./packages/core/build/text/log-safe.js
var log_safe = __webpack_require__(83686);
// EXTERNAL MODULE: ./packages/core/build/text/neutralize.js + 1 modules
var neutralize = __webpack_require__(94561);
// EXTERNAL MODULE: ./packages/core/build/text/redact.js + 5 modules
var redact = __webpack_require__(96732);
// EXTERNAL MODULE: ./packages/core/build/wire.js
var wire = __webpack_require__(99809);
;// CONCATENATED MODULE: ./packages/core/build/index.js
/** The only door of the library: a host imports from here and from nowhere else. */






















/***/ }),

/***/ 90800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ STAGES)
/* harmony export */ });
/** The three jobs of the isolated form, and `all` in one process. */
const STAGES = ['all', 'propose', 'validate', 'publish'];


/***/ }),

/***/ 88302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ SWEEPS)
/* harmony export */ });
/** Where the open pull requests come from. */
const SWEEPS = ['auto', 'repositories', 'search'];


/***/ }),

/***/ 83686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3019);

/**
 * O3: makes text safe for the runner's log. The runner takes a line for a command when it starts with `::` after
 * trimming, or holds `##[` anywhere; it compares with culture rules that skip invisible characters, so these go first.
 * CR, NEL, LS, PS, VT and FF become line feeds, so no line hides from the check. Idempotent; a multi-line text stays so.
 */
function logSafe(text) {
    return (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .stripInvisible */ ._)(text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n'))
        .replace(/^([^\S\n]*):(?=:)/gm, '$1: ')
        .replace(/##(?=\[)/g, '## ');
}


/***/ })

};
