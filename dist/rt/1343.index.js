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
