export const id = 639;
export const ids = [639];
export const modules = {

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/domain/report.js
var domain_report = __webpack_require__(4077);
// EXTERNAL MODULE: ./packages/core/build/wire.js + 51 modules
var wire = __webpack_require__(6370);
// EXTERNAL MODULE: ./packages/core/build/config.js + 1 modules
var config = __webpack_require__(9957);
// EXTERNAL MODULE: ./actions/build/common.js
var common = __webpack_require__(1327);
// EXTERNAL MODULE: ./packages/core/build/domain/repo.js
var repo = __webpack_require__(4395);
// EXTERNAL MODULE: ./actions/build/inputs.js
var inputs = __webpack_require__(3723);
;// CONCATENATED MODULE: ./actions/build/context.js




/** Throws a UserError that names the variable or the file. */
function readContext(env) {
    const home = (0,repo/* parseRepo */.E3)(env['GITHUB_REPOSITORY'] ?? '');
    if (!home)
        throw new errors/* UserError */.yo('GITHUB_REPOSITORY is not owner/repository. Run this action on a GitHub Actions runner.');
    const urls = {
        api: address(env, 'GITHUB_API_URL', 'https://api.github.com'),
        graphql: address(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
        server: address(env, 'GITHUB_SERVER_URL', 'https://github.com'),
    };
    const id = positive(env['GITHUB_RUN_ID']);
    const actor = env['GITHUB_ACTOR'] ?? '';
    const workspaceHead = checkedOut(env['GITHUB_WORKSPACE']);
    return {
        home,
        urls,
        run: {
            id,
            attempt: positive(env['GITHUB_RUN_ATTEMPT']) || 1,
            url: `${urls.server}/${home.owner}/${home.name}/actions/runs/${id}`,
            actor,
            triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] || actor,
        },
        event: { name: env['GITHUB_EVENT_NAME'] ?? '', payload: readEvent(env['GITHUB_EVENT_PATH']) },
        ...(workspaceHead ? { workspaceHead } : {}),
    };
}
/** GitHub Enterprise Server sets these; on github.com they are the well-known ones. */
function address(env, name, usual) {
    const found = (0,inputs/* httpUrl */.q3)(env[name] || usual);
    if (!found)
        throw new errors/* UserError */.yo(`${name} is not an http or https address.`);
    return found;
}
const positive = (text) => (/^[1-9][0-9]{0,15}$/.test(text ?? '') ? Number(text) : 0);
/** An unreadable event is an error; what kind of event it is, is for the job to judge. */
function readEvent(file) {
    if (!file)
        throw new errors/* UserError */.yo('GITHUB_EVENT_PATH is not set. Run this action on a GitHub Actions runner.');
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The event file GITHUB_EVENT_PATH cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
    try {
        const payload = JSON.parse(text);
        if (typeof payload === 'object' && payload !== null && !Array.isArray(payload))
            return payload;
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The event file GITHUB_EVENT_PATH is not JSON: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
    throw new errors/* UserError */.yo('The event file GITHUB_EVENT_PATH is not a JSON object.');
}
/** The commit that is checked out in a folder, read from git's own files; undefined if there is none. */
function checkedOut(workspace) {
    if (!workspace)
        return undefined;
    const git = external_node_path_.join(workspace, '.git');
    const read = (name) => {
        const file = external_node_path_.join(git, name);
        return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8').trim() : '';
    };
    const head = read('HEAD');
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (!ref)
        return head.toLowerCase() || undefined;
    if (ref.split('/').includes('..'))
        return undefined;
    const packed = read('packed-refs')
        .split('\n')
        .find((line) => line.endsWith(` ${ref}`));
    return (read(ref) || packed?.split(' ')[0] || '').toLowerCase() || undefined;
}

// EXTERNAL MODULE: ./packages/core/build/text/invisible.js
var invisible = __webpack_require__(3019);
;// CONCATENATED MODULE: ./packages/core/build/text/log-safe.js

/**
 * O3: makes text safe for the runner's log. The runner takes a line for a command when it starts with `::` after
 * trimming, or holds `##[` anywhere; it compares with culture rules that skip invisible characters, so these go first.
 * CR, NEL, LS, PS, VT and FF become line feeds, so no line hides from the check. Idempotent; a multi-line text stays so.
 */
function logSafe(text) {
    return (0,invisible/* stripInvisible */._)(text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n'))
        .replace(/^([^\S\n]*):(?=:)/gm, '$1: ')
        .replace(/##(?=\[)/g, '## ');
}

;// CONCATENATED MODULE: ./actions/build/log.js

/**
 * The only file that writes to the log. What `@actions/core` would print is printed here by hand, six lines, because
 * importing that package loads an HTTP client of 1 MB and costs 30 ms before anything is done; publish.ts loads it when
 * the work is over. Every text passes `logSafe` first (O3).
 */
/** One workflow command. Its text is escaped as the runner undoes it, so it stays one line whatever is in it. */
function command(name, text = '') {
    const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::${name}::${escaped}\n`);
}
function actionsLog() {
    let open = false;
    const endGroup = () => {
        if (open)
            command('endgroup');
        open = false;
    };
    return {
        debug: (text) => command('debug', logSafe(text)),
        info: (text) => void process.stdout.write(`${logSafe(text)}\n`),
        notice: (text) => command('notice', logSafe(text)),
        warning: (text) => command('warning', logSafe(text)),
        error: (text) => command('error', logSafe(text)),
        group: (title) => {
            endGroup();
            command('group', logSafe(title).replaceAll('\n', ' '));
            open = true;
        },
        endGroup,
    };
}

// EXTERNAL MODULE: ./packages/core/build/models/index.js + 2 modules
var models = __webpack_require__(9460);
// EXTERNAL MODULE: ./packages/core/build/fetch.js + 2 modules
var fetch = __webpack_require__(3975);
;// CONCATENATED MODULE: ./actions/build/network.js

/** The addresses that trusted inputs and the runner name; nothing else is reached (E6). */
function namedAddresses(context, values) {
    const addresses = [
        ...Object.values(context.urls),
        values['base-url'] ?? models/* providers */.r[values.provider].defaultBaseUrl,
        values['mcp-server'],
    ];
    return addresses.filter((address) => address !== undefined && URL.canParse(address));
}
/**
 * Replaces the process's `fetch` by one that reaches only the named hosts, each time it is called with the values as
 * they are known by then. It must be the global one: the Gemini SDK calls `fetch` by that name and takes no other, so a
 * guard that is only passed around would not hold for it.
 */
function networkGuard(context, env) {
    const real = globalThis.fetch;
    return (values) => {
        globalThis.fetch = real;
        globalThis.fetch = (0,fetch/* guardedFetch */.x)({ allow: namedAddresses(context, values), env });
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./actions/build/ports.js







/** The ports of this host, but for the log. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {}).catch((error) => {
            // timers/promises wraps the reason in an AbortError; the port promises the reason itself.
            signal?.throwIfAborted();
            throw error;
        });
    },
};
const randomHex = (bytes) => (0,external_node_crypto_.randomBytes)(bytes).toString('hex');
/** Known secrets. The runner is told to mask each one, whatever its length, before anybody else can see it. */
function actionsSecrets() {
    const known = new Map();
    return {
        add: (name, value) => {
            if (value === '' || known.has(value))
                return;
            known.set(value, name);
            command('add-mask', value);
        },
        all: () => [...known].filter(([value]) => value.length >= 8).map(([value, name]) => ({ name, value })),
    };
}
/** Environment variables that hold a secret by their name; those that only say where one lies do not. */
const SECRET_NAME = /(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|(^|_)AUTH(_|$))/i;
const NO_SECRET = /^(INPUT_|GITHUB_ACTION)|(_FILE|_PATH|_DIR|_HOME|_SOCK|_URL|_URI|_ID)$/i;
/** Adds what the environment holds: a child or a log line could show it although no input names it (O2). */
function addEnvironmentSecrets(env, secrets) {
    for (const [name, value] of Object.entries(env)) {
        if (value && value.length >= 8 && SECRET_NAME.test(name) && !NO_SECRET.test(name))
            secrets.add(name, value.trim());
    }
}
/** What a child process and the library may see of the environment: never a token, a key, an input (E1). */
const CHILD_ENV = new Set('PATH HOME USER LOGNAME SHELL LANG LC_ALL TZ TMPDIR TEMP TMP SYSTEMROOT WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMFILES HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS RUNNER_OS RUNNER_ARCH'.split(' '));
const childEnv = (env) => Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && CHILD_ENV.has(name.toUpperCase()) ? [[name, value]] : []));
/** A folder of this run's own, new even if two steps of one job run the same action. */
function runFolder(env, run) {
    const base = external_node_path_.join(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'ai-devops');
    try {
        (0,external_node_fs_.mkdirSync)(base, { recursive: true });
        for (let step = 1;; step++) {
            const folder = external_node_path_.join(base, `${run.id}-${run.attempt}${step === 1 ? '' : `-${step}`}`);
            // `mkdir` without `recursive` is the test and the claim in one.
            try {
                (0,external_node_fs_.mkdirSync)(folder);
                return folder;
            }
            catch (error) {
                if (error.code !== 'EEXIST' || step > 999)
                    throw error;
            }
        }
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The audit log cannot be written below ${base}: ${(0,errors/* messageOf */.bD)(error)}. Nothing was done.`, {
            cause: error,
        });
    }
}
/** JSON lines, on the disk when `append` returns. A record that cannot be written is shown in the log, then thrown. */
function fileJournal(file, log) {
    const fd = (0,external_node_fs_.openSync)(file, 'a', 0o600);
    return {
        append: (record) => {
            const line = `${JSON.stringify(record)}\n`;
            try {
                (0,external_node_fs_.writeSync)(fd, line);
                (0,external_node_fs_.fsyncSync)(fd);
            }
            catch (error) {
                log.error(`${external_node_path_.basename(file)} cannot be written (${(0,errors/* messageOf */.bD)(error)}). The record: ${line}`);
                throw error;
            }
        },
        close: () => (0,external_node_fs_.closeSync)(fd),
    };
}

// EXTERNAL MODULE: ./actions/build/publish.js
var publish = __webpack_require__(4123);
;// CONCATENATED MODULE: ./actions/build/read-inputs.js

/** The name under which the runner passes an input: upper case, blanks as underscores, hyphens kept. */
const envName = (input) => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
/**
 * Reads each declared input once. Secrets go to `mask` before anything else is done with them. An input that is not
 * declared cannot be seen here; the runner itself warns of it.
 */
function readInputs(inputs, env, mask) {
    const texts = Object.entries(inputs).map(([name, row]) => ({ name, row, text: (env[envName(name)] ?? '').trim() }));
    for (const { name, row, text } of texts) {
        for (const value of row.secrets?.(text) ?? [])
            if (value !== '')
                mask(name, value);
    }
    const values = new Map();
    const mistakes = [];
    for (const { name, row, text } of texts) {
        if (text !== '') {
            const value = parseOne(name, row, text, mistakes);
            if (value !== undefined)
                values.set(name, value);
        }
        else if (row.required) {
            mistakes.push(`\`${name}\` is empty; allowed: ${row.allowed}`);
        }
    }
    return { values, mistakes };
}
function parseOne(name, row, text, mistakes) {
    return row.parse(text, (why) => {
        // A secret is never repeated, whatever is wrong with it.
        const what = why ?? (row.secrets ? 'is not accepted' : `is "${(0,inputs/* clip */.$Q)(text)}"`);
        mistakes.push(`\`${name}\`${why ? ': ' : ' '}${what}; allowed: ${row.allowed}`);
        return undefined;
    });
}
/** Input beats configuration beats default. `config` is the file's content, already checked against its schema. */
function settle(inputs, given, config = {}) {
    const settled = Object.entries(inputs).map(([name, row]) => {
        if (given.values.has(name))
            return [name, given.values.get(name), 'input'];
        const configured = row.config === undefined ? undefined : lookUp(config, row.config);
        if (configured !== undefined)
            return [name, configured, 'config'];
        return [name, row.fallback === undefined ? undefined : row.parse(row.fallback, () => undefined), 'default'];
    });
    return {
        values: Object.fromEntries(settled.map(([name, value]) => [name, value])),
        origins: Object.fromEntries(settled.map(([name, , origin]) => [name, origin])),
    };
}
/** `triage.label` in `{ triage: { label: … } }`, own keys only. */
function lookUp(config, key) {
    let at = config;
    for (const part of key.split('.')) {
        at =
            typeof at === 'object' && at !== null && Object.hasOwn(at, part)
                ? at[part]
                : undefined;
    }
    return at;
}
/** All mistakes in one message. */
const complain = (mistakes) => mistakes.length === 1
    ? `Wrong input: ${mistakes[0]}.`
    : `${mistakes.length} inputs are wrong:\n${mistakes.map((one) => `- ${one}`).join('\n')}`;

;// CONCATENATED MODULE: ./actions/build/host.js










/**
 * Runs one action on a GitHub Actions runner: environment, inputs, configuration, job; then outputs, summary, report
 * and exit code. This is the door at which errors are caught (rule 9). Resolves with the exit code and never rejects.
 */
async function runAction(action, env = process.env) {
    const log = actionsLog();
    const secrets = actionsSecrets();
    const stop = new AbortController();
    const unhook = onSignals(stop);
    const paths = {};
    const clean = [];
    let report;
    try {
        addEnvironmentSecrets(env, secrets);
        const given = readInputs(action.inputs, env, secrets.add);
        // Before anything else can go wrong: a switched-off action is green and asks nobody anything.
        if (given.values.get('disabled') === true) {
            report = disabled(action, 'the input `disabled`');
        }
        else {
            const context = readContext(env);
            const early = settle(action.inputs, given);
            const mistakes = [...given.mistakes, ...(0,common/* contradictions */.vM)(host_common(early.values), origins(early.origins), env)];
            if (mistakes.length > 0)
                throw new errors/* UserError */.yo(complain(mistakes));
            const host = openHost(env, context, { log, secrets, stop, paths, clean });
            report = await Promise.race([start(action, given, context, host, env), graceOver(stop.signal)]);
        }
    }
    catch (error) {
        report = stop.signal.aborted ? cancelled(action) : failed(action, error, { log, secrets });
    }
    const code = stop.signal.aborted ? 130 : (0,domain_report/* isRed */.iI)(report.outcome) ? 1 : 0;
    log.endGroup();
    await (0,publish/* publish */.mk)(action, stop.signal.aborted && report.outcome !== 'failed' ? { ...report, ...CANCELLED } : report, paths, log);
    for (const close of clean)
        close();
    unhook();
    return code;
}
/** Configuration, then the job. */
async function start(action, given, context, host, env) {
    const guard = networkGuard(context, env);
    const first = settle(action.inputs, given);
    guard(host_common(first.values));
    const before = (0,common/* settingsOf */.f5)(host_common(first.values), context, env).settings;
    const config = await readConfiguration(before, first.origins['config'] === 'input', host);
    const { values, origins: from } = settle(action.inputs, given, config);
    const mistakes = (0,common/* contradictions */.vM)(host_common(values), origins(from), env);
    if (mistakes.length > 0)
        throw new errors/* UserError */.yo(complain(mistakes));
    if (host_common(values).disabled)
        return disabled(action, `\`disabled\` in ${before.configPath}`);
    const { settings, warnings } = (0,common/* settingsOf */.f5)(host_common(values), context, env);
    // Only the configuration may have named the provider.
    guard(host_common(values));
    for (const warning of warnings)
        host.log.warning(warning);
    return action.job({ values, settings, host });
}
/** Every action has the common inputs; a table of inputs as such only says that names have values. */
const host_common = (values) => values;
const origins = (from) => from;
async function readConfiguration(settings, asked, host) {
    const text = await (0,wire/* readConfigText */.im)(settings, host);
    const where = `${settings.configPath} of ${settings.home.owner}/${settings.home.name}`;
    if (text !== undefined)
        return (0,config/* parseConfig */.o4)(text, where);
    if (asked)
        throw new errors/* UserError */.yo(`\`config\` names ${settings.configPath}, which is not on the default branch. Add the file, or remove the input.`);
    return {};
}
/** The ports of one run; its files are made here, so that a disk that cannot be written ends it before it begins. */
function openHost(env, context, { log, secrets, stop, paths, clean }) {
    const folder = runFolder(env, context.run);
    paths.audit = external_node_path_.join(folder, 'audit.jsonl');
    paths.transcript = external_node_path_.join(folder, 'transcript.jsonl');
    paths.report = external_node_path_.join(folder, 'report.json');
    const audit = fileJournal(paths.audit, log);
    const transcript = fileJournal(paths.transcript, log);
    (0,external_node_fs_.writeFileSync)(paths.report, '{}\n', { mode: 0o600 });
    clean.push(audit.close, transcript.close);
    return {
        env: childEnv(env),
        fetch: stoppable(stop.signal),
        clock: systemClock,
        log,
        secrets,
        random: randomHex,
        audit,
        transcript,
        signal: stop.signal,
        ...(context.workspaceHead ? { workspaceHead: context.workspaceHead } : {}),
    };
}
const CANCELLED = {
    outcome: 'failed',
    reason: 'cancelled',
    message: 'The run was cancelled. The next run goes on where this one stopped.',
};
const cancelled = (action) => ({ ...(0,publish/* failure */.V2)(action, CANCELLED.reason, CANCELLED.message) });
const disabled = (action, by) => ({
    ...(0,publish/* failure */.V2)(action, 'disabled', `Switched off by ${by}; nothing was read or written.`),
    outcome: 'skipped',
    spent: domain_report/* NOTHING_SPENT */.zx,
});
/** What a thrown error means: a mistake somebody can put right, a guard's alarm, or a bug with its stack. */
function failed(action, error, { log, secrets }) {
    if (error instanceof errors/* GithubError */.E1)
        return (0,publish/* failure */.V2)(action, (0,errors/* githubReason */.sy)(error), error.message);
    if (error instanceof errors/* UserError */.yo)
        return (0,publish/* failure */.V2)(action, 'user-error', error.message);
    if (error instanceof errors/* AlertError */.PL)
        return { ...(0,publish/* failure */.V2)(action, 'guard', `${error.message} (rule ${error.rule})`), outcome: 'alert' };
    log.info((0,publish/* bugReport */.r)(error, secrets.all()));
    return (0,publish/* failure */.V2)(action, 'bug', 'This is a bug in ai-devops, not in your workflow; its stack is in the log above. Please report it.');
}
/**
 * After a stop no request begins and no read goes on. A write that is under way may end: cut off, nobody could say
 * whether it was done (R1). The global `fetch` is looked up at call time, since networkGuard replaces it.
 */
const stoppable = (stop) => async (input, init) => {
    stop.throwIfAborted();
    const given = input instanceof Request ? input : undefined;
    if (!['GET', 'HEAD'].includes((init?.method ?? given?.method ?? 'GET').toUpperCase()))
        return globalThis.fetch(input, init);
    const own = init?.signal ?? given?.signal;
    return globalThis.fetch(input, { ...init, signal: own ? AbortSignal.any([own, stop]) : stop });
};
/** Rejects a second after the stop: a job that does not end of itself is told of as cancelled, in time to be read. */
function graceOver(stop) {
    return new Promise((_, reject) => {
        stop.addEventListener('abort', () => setTimeout(() => reject(stop.reason), 1_000), { once: true });
    });
}
/**
 * A cancelled job is sent SIGINT, 7.5 s later SIGTERM, and is killed 2.5 s after that (FT45). The first signal aborts
 * what is under way and leaves three seconds to write down what was done; the second does not wait.
 */
function onSignals(stop) {
    let timer;
    const heard = () => {
        if (stop.signal.aborted)
            process.exit(130);
        stop.abort(new Error('the run was cancelled'));
        timer = setTimeout(() => process.exit(130), 3_000);
    };
    process.on('SIGINT', heard);
    process.on('SIGTERM', heard);
    return () => {
        clearTimeout(timer);
        process.off('SIGINT', heard);
        process.off('SIGTERM', heard);
    };
}


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

/***/ 3975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ guardedFetch)
});

// UNUSED EXPORTS: EgressError

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
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
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
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
    const { lookup } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1553, 19));
    return lookup(host, { all: true });
}


/***/ })

};
