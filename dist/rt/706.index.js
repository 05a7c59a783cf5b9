export const id = 706;
export const ids = [706,997];
export const modules = {

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aiTriage: () => (/* binding */ aiTriage),
/* harmony export */   triageInputs: () => (/* binding */ triageInputs),
/* harmony export */   triageOf: () => (/* binding */ triageOf),
/* harmony export */   triageOutputs: () => (/* binding */ triageOutputs)
/* harmony export */ });
/* harmony import */ var _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6370);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1327);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9257);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3723);




const triageInputs = {
    'issue-number': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('The issue to explain, for `workflow_dispatch`. Empty: the issue of the event.', {
        min: 1,
        max: 2_000_000_000,
    }),
    'run-url': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ)('The failed workflow run to explain, if the issue names none.'),
    label: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Start when this label is added by someone who may write. Empty: labels start nothing.', {
        default: '',
        config: 'triage.label',
        max: 50,
    }),
    'on-opened': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Start when an issue is opened by someone who may write.', {
        default: 'false',
        config: 'triage.on-opened',
    }),
};
const triageOutputs = {
    class: 'The class of the failure: `test_failure`, `dependency_resolution` …',
    confidence: 'How sure the root cause is, 0 to 1.',
    fixable: '`true` if a change of files can repair it.',
    'comment-url': 'Where the comment stands.',
};
/** The values as the job wants them; an absent one is left out. */
const triageOf = (values) => ({
    onOpened: values['on-opened'],
    ...(values['issue-number'] === undefined ? {} : { issueNumber: values['issue-number'] }),
    ...(values['run-url'] === undefined ? {} : { runUrl: values['run-url'] }),
    ...(values.label === '' ? {} : { label: values.label }),
});
const aiTriage = (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .defineAction */ .Q)({
    folder: 'ai-triage',
    name: 'ai-triage',
    title: 'AI triage',
    about: 'Explain why a workflow run failed, across repositories, in one comment on its issue.',
    branding: { icon: 'search', color: 'blue' },
    inputs: { ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$, ...triageInputs },
    outputs: { ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e5, ...triageOutputs },
    permissions: [
        { scope: 'actions', access: 'read', why: 'read the failed run, its jobs and their logs' },
        { scope: 'contents', access: 'read', why: 'read files, commits and the configuration' },
        { scope: 'issues', access: 'write', why: 'read the issue; write the comment, the reaction and the labels' },
        { scope: 'pull-requests', access: 'read', why: 'read the pull requests that the failure names' },
    ],
    job: ({ values, settings, host }) => (0,_ai_devops_core__WEBPACK_IMPORTED_MODULE_3__/* .runTriage */ .US)(settings, triageOf(values), host),
});


/***/ }),

/***/ 9257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Says what an action is. It only fixes the types: an action is data. */
const defineAction = (action) => action;


/***/ }),

/***/ 4123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   mk: () => (/* binding */ publish),
/* harmony export */   r: () => (/* binding */ bugReport)
/* harmony export */ });
/* unused harmony exports outputsOf, clipBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4077);
/* harmony import */ var _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);


/** GitHub drops a whole summary that is larger (FT48). */
const SUMMARY_LIMIT = 1024 * 1024;
const CUT = '\n\n_The summary was cut here: GitHub shows at most 1 MiB. The whole report is in the report file._\n';
/** A report of a run that ended before its job could make one. */
const failure = (action, reason, message) => ({
    job: action.name,
    outcome: 'failed',
    reason,
    message,
    applied: [],
    refused: [],
    spent: _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_SPENT */ .zx,
    outputs: {},
    summary: '',
});
/**
 * Tells the runner how it went: report file, outputs, summary, annotation. What cannot be written is a warning, never
 * a lost result.
 */
async function publish(action, report, paths, log) {
    const attempt = async (what, write) => {
        try {
            await write();
        }
        catch (error) {
            log.warning(`${what} could not be written: ${(0,_ai_devops_core__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        }
    };
    const { report: file } = paths;
    if (file)
        await attempt('The report file', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 }));
    // Only now: see log.ts for what it costs.
    const core = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    for (const [name, value] of Object.entries(outputsOf(action, report, paths))) {
        await attempt(`The output ${name}`, () => setOutput(core, name, value));
    }
    await attempt('The job summary', () => core.summary.addRaw(clipBytes(summaryOf(action, report), SUMMARY_LIMIT, CUT)).write());
    const line = `${action.title}: ${report.message}`;
    if ((0,_ai_devops_core__WEBPACK_IMPORTED_MODULE_1__/* .isRed */ .iI)(report.outcome))
        log.error(line);
    else if (report.outcome === 'refused')
        log.notice(line);
    else
        log.info(line);
}
function setOutput(core, name, value) {
    // Without the file, @actions/core would fall back to a command on stdout that the runner no longer takes.
    if (!process.env['GITHUB_OUTPUT'])
        throw new Error('GITHUB_OUTPUT is not set');
    core.setOutput(name, value);
}
/** Only declared outputs, and no free text: a later step may use one in a script (O4). */
function outputsOf(action, report, paths) {
    const common = {
        ...report.outputs,
        outcome: report.outcome,
        reason: report.reason,
        report: paths.report ?? '',
        transcript: paths.transcript ?? '',
        audit: paths.audit ?? '',
        'input-tokens': String(report.spent.input),
        'output-tokens': String(report.spent.output),
        'cost-usd': report.spent.costUsd.toFixed(4),
    };
    return Object.fromEntries(Object.entries(common).filter(([name, value]) => name in action.outputs && isPlain(name, value)));
}
const FILES = new Set(['report', 'transcript', 'audit']);
/** Enums, ids, numbers and addresses; a path is the runner's own and may have blanks in it. */
const isPlain = (name, value) => FILES.has(name) ? !/\p{Cc}/u.test(value) : value.length <= 1_000 && /^[\w.:/#?=&%+,@~-]*$/.test(value);
const summaryOf = (action, report) => report.summary === ''
    ? `### ${action.title}\n\n**${report.outcome}** (\`${report.reason}\`): ${escapeMarkdown(report.message)}\n`
    : `${report.summary.trimEnd()}\n`;
/** Our own sentences quote names and inputs; nothing in them may become markup. Code spans are kept. */
const escapeMarkdown = (text) => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[[\]!@|]/g, '\\$&');
/** At most `limit` bytes of UTF-8, whole characters, ending in `cut` if something was left out. */
function clipBytes(text, limit, cut) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit)
        return text;
    let end = limit - Buffer.byteLength(cut);
    // 10xxxxxx continues a character: step back to where it begins.
    while (end > 0 && (bytes[end] & 0xc0) === 0x80)
        end--;
    return bytes.subarray(0, end).toString('utf8') + cut;
}
/** The stack of a bug, with every known secret taken out of it. */
function bugReport(error, secrets) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return secrets.reduce((rest, { value }) => rest.replaceAll(value, '***'), text);
}


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ROUTES: () => (/* binding */ ROUTES),
/* harmony export */   choose: () => (/* binding */ choose),
/* harmony export */   rootAction: () => (/* binding */ rootAction)
/* harmony export */ });
/* harmony import */ var _ai_triage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9257);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3723);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4123);




/** The actions that the root may run. */
const RUNS = [_ai_triage_js__WEBPACK_IMPORTED_MODULE_0__.aiTriage];
/** Which event starts which action: the only place that says so. Without `actions`, every action of the event. */
const ROUTES = [
    { event: 'issue_comment', run: 'ai-triage' },
    { event: 'issues', actions: ['opened', 'labeled'], run: 'ai-triage' },
    { event: 'workflow_dispatch', run: 'ai-triage' },
];
const merged = (parts) => Object.assign({}, ...parts);
const names = RUNS.map((action) => action.name);
const runInput = {
    run: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('The action to run. `auto` chooses by the event that started the workflow.', ['auto', ...names], {
        default: 'auto',
    }),
};
/** The action for an event and the sentence that says why, or only the sentence. Pure. */
function choose(run, event) {
    if (run !== 'auto')
        return { name: run, why: `\`run\` is ${run}` };
    const action = event.payload?.action;
    const what = typeof action === 'string' && /^[a-z_]{1,40}$/.test(action) ? `${event.name} (${action})` : event.name;
    const route = ROUTES.find((one) => one.event === event.name && (!one.actions || one.actions.includes(String(action))));
    if (route)
        return { name: route.run, why: `the event is ${what}` };
    const known = ROUTES.map((one) => (one.actions ? `${one.event} (${one.actions.join(', ')})` : one.event)).join(', ');
    return {
        why: `The event ${what} starts nothing here; the events are ${known}. Set \`run\` to choose an action yourself.`,
    };
}
const rootAction = (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .Q)({
    folder: '',
    name: 'ai-devops',
    title: 'AI DevOps',
    about: 'Read the event that started the workflow and run the right action: explain a failed run in one comment.',
    branding: { icon: 'activity', color: 'blue' },
    inputs: { ...runInput, ...merged(RUNS.map((action) => action.inputs)) },
    outputs: { ...merged(RUNS.map((action) => action.outputs)), run: 'The action that was run; empty if none was.' },
    permissions: _ai_triage_js__WEBPACK_IMPORTED_MODULE_0__.aiTriage.permissions,
    job: async (call) => {
        const { name, why } = choose(String(call.values['run']), call.settings.event);
        const action = RUNS.find((one) => one.name === name);
        if (!action)
            return {
                ...(0,_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(rootAction, 'unsupported-event', why),
                outcome: 'skipped',
                summary: `Nothing was run. ${why}\n`,
            };
        const line = `Running ${action.name}: ${why}.`;
        call.host.log.info(line);
        const report = await action.job(call);
        return { ...report, outputs: { ...report.outputs, run: action.name }, summary: `${line}\n\n${report.summary}` };
    },
});


/***/ })

};
