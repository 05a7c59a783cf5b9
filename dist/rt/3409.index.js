export const id = 3409;
export const ids = [3409];
export const modules = {

/***/ 6224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ serializeMessage),
/* harmony export */   pt: () => (/* binding */ ReadBuffer)
/* harmony export */ });
/* unused harmony exports STDIO_DEFAULT_MAX_BUFFER_SIZE, deserializeMessage */
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63846);

const STDIO_DEFAULT_MAX_BUFFER_SIZE = 10 * 1024 * 1024;
/**
 * Buffers a continuous stdio stream into discrete JSON-RPC messages.
 */
class ReadBuffer {
    constructor(options) {
        this._maxBufferSize = options?.maxBufferSize ?? STDIO_DEFAULT_MAX_BUFFER_SIZE;
    }
    append(chunk) {
        const newSize = (this._buffer?.length ?? 0) + chunk.length;
        if (newSize > this._maxBufferSize) {
            this.clear();
            throw new Error(`ReadBuffer exceeded maximum size of ${this._maxBufferSize} bytes`);
        }
        this._buffer = this._buffer ? Buffer.concat([this._buffer, chunk]) : chunk;
    }
    readMessage() {
        if (!this._buffer) {
            return null;
        }
        const index = this._buffer.indexOf('\n');
        if (index === -1) {
            return null;
        }
        const line = this._buffer.toString('utf8', 0, index).replace(/\r$/, '');
        this._buffer = this._buffer.subarray(index + 1);
        return deserializeMessage(line);
    }
    clear() {
        this._buffer = undefined;
    }
}
function deserializeMessage(line) {
    return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .JSONRPCMessageSchema */ .OR.parse(JSON.parse(line));
}
function serializeMessage(message) {
    return JSON.stringify(message) + '\n';
}
//# sourceMappingURL=stdio.js.map

/***/ }),

/***/ 23409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkBinary: () => (/* binding */ checkBinary),
  officialTransport: () => (/* binding */ officialTransport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/sdk/dist/esm/shared/stdio.js
var stdio = __webpack_require__(6224);
// EXTERNAL MODULE: ./packages/core/build/logs/lines.js
var lines = __webpack_require__(36755);
;// CONCATENATED MODULE: ./packages/core/build/mcp/child.js




/** The longest message that a server may send; longer, and the connection is closed (FT25). */
const MOST_BYTES = 10 * 1024 * 1024;
/** How much of a server's stderr is worth keeping. */
const MOST_STDERR = 65_536;
/** How long a child may take to leave after its input ended, and again after SIGTERM. */
const GRACE_MS = 1_000;
/**
 * An MCP server as a child process, speaking over stdin and stdout. The SDK's own transport merges the parent's
 * environment, lets stderr through to the runner and kills only the child; here the environment is given, stderr goes to
 * the log, and the whole process group is ended (E1, T5, FT24).
 */
function childTransport(command, { clock, log }) {
    const buffer = new stdio/* ReadBuffer */.pt({ maxBufferSize: MOST_BYTES });
    let child;
    let ended = Promise.resolve();
    const receive = (chunk) => {
        try {
            buffer.append(chunk);
        }
        catch (error) {
            transport.onerror?.(error);
            void transport.close();
            return;
        }
        for (;;) {
            try {
                const message = buffer.readMessage();
                if (message === null)
                    return;
                transport.onmessage?.(message);
            }
            catch (error) {
                // One line that is no JSON-RPC: the next may be.
                transport.onerror?.(error);
            }
        }
    };
    const transport = {
        start: () => new Promise((resolve, reject) => {
            const started = (0,external_node_child_process_.spawn)(command.file, [...command.args], {
                cwd: (0,external_node_path_.dirname)(command.file),
                env: command.env,
                stdio: ['pipe', 'pipe', 'pipe'],
                // A group of its own, so that its children end with it.
                detached: process.platform !== 'win32',
                windowsHide: true,
            });
            child = started;
            // `exit`, not `close`: what it started may hold its pipes open.
            ended = new Promise((done) => started.once('exit', () => done()).once('error', () => done()));
            started.once('spawn', resolve);
            started.on('error', (error) => {
                reject(error);
                transport.onerror?.(error);
            });
            started.once('close', () => {
                child = undefined;
                // What it started may have stayed behind.
                endGroup(started, 'SIGKILL');
                transport.onclose?.();
            });
            started.stdout?.on('data', receive);
            // A server that does not read loses what we write; that shows as a call without an answer.
            started.stdin?.on('error', (error) => transport.onerror?.(error));
            logStderr(started, log);
        }),
        send: (message) => new Promise((resolve, reject) => {
            if (!child?.stdin?.writable)
                return reject(new Error('The MCP server is not running.'));
            child.stdin.write((0,stdio/* serializeMessage */.Ex)(message), (error) => (error ? reject(error) : resolve()));
        }),
        async close() {
            const leaving = child;
            if (!leaving)
                return;
            child = undefined;
            leaving.stdin?.end();
            await within(ended, clock);
            if (alive(leaving)) {
                endGroup(leaving, 'SIGTERM');
                await within(ended, clock);
            }
            // Also when the child itself is gone: what it started may not be.
            endGroup(leaving, 'SIGKILL');
            await ended;
            for (const pipe of [leaving.stdin, leaving.stdout, leaving.stderr])
                pipe?.destroy();
            buffer.clear();
        },
    };
    return transport;
}
const alive = (child) => child.exitCode === null && child.signalCode === null;
function endGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // No such group: all of it has left.
    }
}
async function within(ended, clock) {
    const enough = new AbortController();
    await Promise.race([ended, clock.sleep(GRACE_MS, enough.signal).catch(() => { })]);
    enough.abort();
}
/** T5: what a server says beside the protocol is a debug line of ours, never a line of the runner's. */
function logStderr(child, log) {
    const splitter = (0,lines/* lineSplitter */.s1)();
    let room = MOST_STDERR;
    child.stderr?.setEncoding('utf8');
    child.stderr?.on('data', (chunk) => {
        if (room <= 0)
            return;
        room -= chunk.length;
        for (const line of splitter.push(chunk))
            log.debug(`mcp: ${line.slice(0, 500)}`);
    });
}

;// CONCATENATED MODULE: ./packages/core/build/mcp/official.js






/** What the child may inherit: where programs and certificates lie, and how to get out. Never a token, a key or an input. */
const INHERITED = [
    'PATH',
    'HOME',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
];
/** Makes sure of the binary before the model is called (FT22, AM104). Throws UserError. */
async function checkBinary(settings) {
    const { binary, sha256 } = settings;
    if (!binary)
        throw new errors/* UserError */.yo('`mcp-server: github-official` needs `mcp-binary`: the path of github-mcp-server.');
    if (!settings.token) {
        throw new errors/* UserError */.yo('`mcp-server: github-official` needs `mcp-token`: a token with read rights for the server.');
    }
    const file = (0,external_node_path_.resolve)(binary);
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    if (!found?.isFile())
        throw new errors/* UserError */.yo(`\`mcp-binary\`: there is no file ${file}.`);
    await (0,promises_.access)(file, promises_.constants.X_OK).catch((cause) => {
        throw new errors/* UserError */.yo(`\`mcp-binary\`: ${file} is not executable; run chmod +x on it.`, { cause });
    });
    if (sha256 !== undefined) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of (0,external_node_fs_.createReadStream)(file))
            hash.update(chunk);
        const actual = hash.digest('hex');
        if (actual !== sha256.toLowerCase()) {
            throw new errors/* UserError */.yo(`\`mcp-sha256\` is ${sha256.toLowerCase()}, but ${file} has the SHA-256 ${actual}; it was not started.`);
        }
    }
    return file;
}
/**
 * GitHub's own server as a child: read-only, with exactly the tools we need (T2) and a bare environment (E1). A version
 * that does not know one of the names refuses to start; then `tools` is left undefined, and it is started with all of its
 * toolsets, still read-only, of which we call those that the catalog knows (T1).
 *
 * Not in lockdown mode: on a public repository that withholds every issue whose author may not push, and those are what
 * ai-triage is there for. What it would protect from is held off elsewhere: the session can only read, the repositories
 * are listed, and every text is fenced and sanitised. On plain http the server must listen on loopback and be v1.10.0 or
 * newer, because older ones drop the port.
 */
function officialTransport(file, settings, tools, ports) {
    const { token, serverUrl, env } = settings;
    const inherited = INHERITED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    const host = serverUrl.replace(/\/+$/, '');
    const command = {
        file,
        args: ['stdio', '--read-only', tools ? `--tools=${tools.join(',')}` : '--toolsets=all'],
        env: {
            ...Object.fromEntries(inherited),
            GITHUB_PERSONAL_ACCESS_TOKEN: token ?? '',
            ...(host === 'https://github.com' ? {} : { GITHUB_HOST: host }),
        },
    };
    return childTransport(command, ports);
}


/***/ })

};
