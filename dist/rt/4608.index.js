export const id = 4608;
export const ids = [4608];
export const modules = {

/***/ 22334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command),
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var _ai_devops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96732);
/* harmony import */ var _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83686);

/**
 * The only file that writes to the log. What `@actions/core` would print is printed here by hand, six lines, because
 * importing that package loads an HTTP client of 1 MB and costs 30 ms before anything is done; publish.ts loads it when
 * the work is over. Every text is redacted and passes `logSafe` first (O2, O3): a line may hold what a server said.
 */
/** One workflow command. Its text is escaped as the runner undoes it, so it stays one line whatever is in it. */
function command(name, text = '') {
    const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::${name}::${escaped}\n`);
}
function actionsLog(secrets) {
    let open = false;
    const safe = cleaner(secrets);
    const endGroup = () => {
        if (open)
            command('endgroup');
        open = false;
    };
    return {
        debug: (text) => command('debug', safe(text)),
        info: (text) => void process.stdout.write(`${safe(text)}\n`),
        notice: (text) => command('notice', safe(text)),
        warning: (text) => command('warning', safe(text)),
        error: (text) => command('error', safe(text)),
        group: (title) => {
            endGroup();
            command('group', safe(title).replaceAll('\n', ' '));
            open = true;
        },
        endGroup,
    };
}
/** The runner masks a secret only as it was given; here it goes in every form. Secrets only grow in number. */
function cleaner(secrets) {
    let known = -1;
    let made;
    return (text) => {
        try {
            const all = secrets.all();
            if (!made || all.length !== known)
                made = (0,_ai_devops_core__WEBPACK_IMPORTED_MODULE_0__.redactor)(all);
            known = all.length;
            return (0,_ai_devops_core__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(made.redact(text));
        }
        catch {
            return 'A line could not be cleaned of secrets, so it is not shown.';
        }
    };
}


/***/ }),

/***/ 94608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsSecrets: () => (/* binding */ actionsSecrets),
/* harmony export */   addEnvironmentSecrets: () => (/* binding */ addEnvironmentSecrets),
/* harmony export */   childEnv: () => (/* binding */ childEnv),
/* harmony export */   fileJournal: () => (/* binding */ fileJournal),
/* harmony export */   randomHex: () => (/* binding */ randomHex),
/* harmony export */   runFolder: () => (/* binding */ runFolder),
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(807);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22334);







/** The ports of this host, but for the log. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(ms, undefined, signal ? { signal } : {}).catch((error) => {
            // timers/promises wraps the reason in an AbortError; the port promises the reason itself.
            signal?.throwIfAborted();
            throw error;
        });
    },
};
const randomHex = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex');
/** Known secrets. The runner is told to mask each one, whatever its length, before anybody else can see it. */
function actionsSecrets() {
    const known = new Map();
    return {
        add: (name, value) => {
            if (value === '' || known.has(value))
                return;
            known.set(value, name);
            (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .command */ .G)('add-mask', value);
        },
        all: () => [...known].filter(([value]) => value.length >= 8).map(([value, name]) => ({ name, value })),
    };
}
/** Environment variables that hold a secret by their name; those that only say where one lies do not. */
const SECRET_NAME = /(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|(^|_)AUTH(_|$))/i;
const NO_SECRET = /^(INPUT_|GITHUB_ACTION)|(_FILE|_PATH|_DIR|_HOME|_SOCK|_URL|_URI|_ID)$/i;
/**
 * What is none whatever its name: a number, and an address or a path of plain words. A part that could be a key in
 * itself (long, or of both cases, as in a web hook or a key of AWS) makes either one a secret.
 */
const PLAIN_NUMBER = /^[+-]?[0-9]+([.,:][0-9]+)*$/;
const PLACE = /^(https?:\/\/[a-z0-9.-]+(:[0-9]+)?(?=\/|$)|[A-Za-z]:[\\/]|~?\/|\.{1,2}[\\/])/;
const PLAIN_PART = /^(?=.{0,20}$)([A-Z]?[a-z0-9._@ -]*|[A-Z0-9._ -]+)$/;
const isPlain = (value) => PLAIN_NUMBER.test(value) ||
    (PLACE.test(value) &&
        value
            .replace(PLACE, '')
            .split(/[\\/]/)
            .every((part) => PLAIN_PART.test(part)));
/** Adds what the environment holds: a child or a log line could show it although no input names it (O2). */
function addEnvironmentSecrets(env, secrets) {
    for (const [name, given] of Object.entries(env)) {
        const value = given?.trim() ?? '';
        if (value.length >= 8 && SECRET_NAME.test(name) && !NO_SECRET.test(name) && !isPlain(value))
            secrets.add(name, value);
    }
}
/** What a child process and the library may see of the environment: never a token, a key, an input (E1). */
const CHILD_ENV = new Set('PATH HOME USER LOGNAME SHELL LANG LC_ALL TZ TMPDIR TEMP TMP SYSTEMROOT WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMFILES HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS RUNNER_OS RUNNER_ARCH'.split(' '));
const childEnv = (env) => Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && CHILD_ENV.has(name.toUpperCase()) ? [[name, value]] : []));
/** A folder of this run's own, new even if two steps of one job run the same action. */
function runFolder(env, run) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_3__.join(env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'ai-devops');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(base, { recursive: true });
        for (let step = 1;; step++) {
            const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.join(base, `${run.id}-${run.attempt}${step === 1 ? '' : `-${step}`}`);
            // `mkdir` without `recursive` is the test and the claim in one.
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
                return folder;
            }
            catch (error) {
                if (error.code !== 'EEXIST' || step > 999)
                    throw error;
            }
        }
    }
    catch (error) {
        throw new _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The audit log cannot be written below ${base}: ${(0,_ai_devops_core__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}. Nothing was done.`, {
            cause: error,
        });
    }
}
/** JSON lines, on the disk when `append` returns. A record that cannot be written is shown in the log, then thrown. */
function fileJournal(file, log) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'a', 0o600);
    return {
        append: (record) => {
            const line = `${JSON.stringify(record)}\n`;
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, line);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
            }
            catch (error) {
                log.error(`${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(file)} cannot be written (${(0,_ai_devops_core__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}). The record: ${line}`);
                throw error;
            }
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd),
    };
}


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


/***/ })

};
