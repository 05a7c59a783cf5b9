export const id = 9386;
export const ids = [9386];
export const modules = {

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


/***/ })

};
