export const id = 184;
export const ids = [184];
export const modules = {

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ GHOST)
/* harmony export */ });
const GHOST = { login: 'ghost', id: 0, type: 'User' };


/***/ }),

/***/ 4395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ parseRepo),
/* harmony export */   KN: () => (/* binding */ lessVisible),
/* harmony export */   MU: () => (/* binding */ repoSchema),
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   Zj: () => (/* binding */ sameRepo),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   wb: () => (/* binding */ repoKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);

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
/** The allowed repository of that name, or undefined. */
const allowed = (scope, repo) => scope.repos.find((candidate) => sameRepo(candidate.repo, repo));


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ GithubError),
/* harmony export */   PL: () => (/* binding */ AlertError),
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

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ connectGithub)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(1692);
// EXTERNAL MODULE: ./packages/core/build/domain/repo.js
var domain_repo = __webpack_require__(4395);
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
    const needed = permissions(answered.headers['x-accepted-github-permissions'], options);
    const lines = needed.map(([name, access]) => `${name}: ${access}`);
    return fail('permission', `\`${tokenInput}\` lacks ${lines.map((line) => `\`${line}\``).join(' and ')} for ${where}; ` +
        `add to the job: permissions: ${lines.join(', ')}`);
}
/** The first set that GitHub would accept (sets are separated by `;`), or a guess from the address. FT07. */
function permissions(header, options) {
    const set = typeof header === 'string' ? (header.split(';')[0] ?? '') : '';
    const named = set
        .split(',')
        .map((pair) => pair.trim().split('='))
        .flatMap(([name, access]) => (name && access ? [[name.replaceAll('_', '-'), access]] : []));
    if (named.length > 0)
        return named;
    const [, area = ''] = /^\/?(?:repos\/\{owner\}\/\{repo\}\/)?([a-z-]+)/.exec(options.url) ?? [];
    const name = AREAS[area] ?? 'contents';
    return [[name, options.method.toUpperCase() === 'GET' ? 'read' : 'write']];
}
const AREAS = {
    actions: 'actions',
    issues: 'issues',
    labels: 'issues',
    pulls: 'pull-requests',
    'check-runs': 'checks',
    'check-suites': 'checks',
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
        return failure.status === 501 ? undefined : backoff;
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
 * What every request passes, in this order: the address must be GitHub's own, a reader must only read (W1), a write is
 * sent once and follows no redirect (R3, FT08), a read is retried, and whatever is thrown becomes a `GithubError`.
 */
function policy(settings, mode, token) {
    return async (request, options) => {
        addressed(options, settings.urls);
        if (mode === 'read')
            onlyReads(options, settings.urls);
        const signal = options.request?.signal;
        const streamed = options.request?.['parseSuccessResponseBody'] === false;
        const attempt = async () => {
            signal?.throwIfAborted();
            const limit = AbortSignal.timeout(ATTEMPT_MS);
            const bounded = streamed ? signal : signal ? AbortSignal.any([signal, limit]) : limit;
            // Octokit's own `auth` is a hook as well, and would be given the options as they were before this one.
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
            return accepted(answer, streamed);
        };
        const context = { options, tokenInput: token.input, clock: settings.clock, log: settings.log, signal };
        if (mode === 'read')
            return withRetries(attempt, context);
        try {
            return await attempt();
        }
        catch (error) {
            throw githubError(error, context);
        }
    };
}
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

;// CONCATENATED MODULE: ./packages/core/build/github/client.js



/**
 * The two clients of this run. Both use the token of the repository when it has one of its own, and never send a token
 * anywhere but to the API and GraphQL addresses of `urls`. A reader retries (github/retry.ts), a writer never does.
 * Every failure is thrown as `GithubError`, or as the signal's reason when the caller gave up.
 */
function connectGithub(settings) {
    const clients = new Map();
    const client = (repo, mode) => {
        const own = settings.repositoryTokens.get((0,domain_repo/* repoKey */.wb)(repo));
        const key = `${mode}:${own === undefined ? '' : (0,domain_repo/* repoKey */.wb)(repo)}`;
        const known = clients.get(key);
        if (known)
            return known;
        const token = own === undefined ? { value: settings.token, input: 'github-token' } : { value: own, input: 'repository-tokens' };
        const octokit = new dist_src/* Octokit */.E({
            baseUrl: settings.urls.api,
            userAgent: settings.userAgent,
            request: { fetch: settings.fetch },
            log: { debug: settings.log.debug, info: settings.log.debug, warn: settings.log.debug, error: settings.log.debug },
        });
        octokit.hook.wrap('request', policy(settings, mode, token));
        clients.set(key, octokit);
        return octokit;
    };
    return {
        github: { read: (repo) => client(repo, 'read'), urls: settings.urls },
        writer: { write: (repo) => client(repo, 'write') },
    };
}


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   dP: () => (/* binding */ readAllowed),
/* harmony export */   ec: () => (/* binding */ searchCode),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* unused harmony exports MAX_FILE_BYTES, readHead */
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8524);



/** A file larger than this is not read: GitHub's contents route gives no content beyond it. */
const MAX_FILE_BYTES = 1_048_576;
/**
 * The repositories that a run may read, as they are now: id, visibility and the commit of the default branch (the pin).
 * Throws `UserError` for one that is absent, invisible, renamed or empty: half a scope is none.
 */
function readAllowed(github, repos) {
    return Promise.all(repos.map((repo) => readOne(github, repo)));
}
async function readOne(github, repo) {
    const name = (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repo);
    const octokit = github.read(repo);
    try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}', (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(repo));
        if (data.full_name.toLowerCase() !== (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .repoKey */ .wb)(repo)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} is now called ${data.full_name}; write that name in \`repositories\`.`);
        }
        const pin = await readHead(github, repo, data.default_branch);
        const visibility = data.visibility === 'internal' ? 'internal' : data.private ? 'private' : 'public';
        return { repo, id: Number(data.id), visibility, defaultBranch: data.default_branch, pin };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GithubError */ .E1))
            throw error;
        if (error.kind === 'not-found') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} does not exist, or its token may not read it: a repository other than the workflow's own needs a line ` +
                `\`${name}=TOKEN\` in \`repository-tokens\`, unless it is public.`, { cause: error });
        }
        if (error.kind === 'conflict')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} is empty: it has no commit to read.`, { cause: error });
        throw error;
    }
}
/** The commit that a branch points to. Throws `GithubError` of kind `not-found` when there is no such branch. */
async function readHead(github, repo, branch) {
    const { data } = await github
        .read(repo)
        .request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(repo), ref: `heads/${branch}` });
    return data.object.sha;
}
/** The content of a path at a commit or branch; undefined when there is none. */
async function readContent(github, repo, path, ref) {
    const data = await absent(github.read(repo).request('GET /repos/{owner}/{repo}/contents/{path}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(repo), path, ref }));
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
        .request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(repo), tree_sha: ref, recursive: '1' });
    const prefix = path === '' ? '' : `${path.replace(/\/+$/, '')}/`;
    const entries = data.tree.flatMap((entry) => entry.path?.startsWith(prefix) ? [{ path: entry.path, kind: kindOf(entry), bytes: entry.size ?? 0 }] : []);
    return { entries, cut: data.truncated === true };
}
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

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ ACTOR),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   rM: () => (/* binding */ authorOf)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);

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
/** `route` parameters of a repository. */
const at = (repo) => ({
    owner: repo.owner,
    repo: repo.name,
});


/***/ })

};
