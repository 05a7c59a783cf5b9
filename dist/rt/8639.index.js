export const id = 8639;
export const ids = [8639];
export const modules = {

/***/ 58639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionsExec: () => (/* binding */ actionsExec)
});

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
;// CONCATENATED MODULE: ./actions/build/launcher.js
/**
 * The program between us and a command, for `node -e`. @actions/exec can end no process, makes no process group and
 * keeps a line without an end in memory as a whole, so this does all three, in a process of its own.
 *
 * Its one argument is JSON: `argv`, `cwd`, `env`, `seconds`, `bytes`. It writes its process id and a line feed to
 * standard error, at the end what is kept of the command's output to standard output and `{ exitCode, timedOut, error }`
 * to standard error. SIGTERM asks it to end the command; the end of standard input says that whoever asked is gone, and
 * then the command goes at once. It is plain CommonJS that every Node since 20 runs, and it waits for nobody: what the
 * command left behind in its group is killed, and what left the group may hold the pipes open as long as it likes.
 */
const LAUNCHER = `
const { spawn } = require('node:child_process');
const { stdin, stdout, stderr } = process;
const GRACE_MS = 2000, DRAIN_MS = 500;
const { argv, cwd, env, seconds, bytes } = JSON.parse(process.argv[1]);

// The first tenth and the end.
const most = { head: Math.floor(bytes / 10), tail: bytes - Math.floor(bytes / 10) };
const head = [], tail = [];
let headBytes = 0, tailBytes = 0, total = 0;
const keep = (chunk) => {
  total += chunk.length;
  const first = chunk.subarray(0, most.head - headBytes);
  if (first.length > 0) { head.push(first); headBytes += first.length; }
  const rest = chunk.subarray(first.length);
  if (rest.length === 0) return;
  tail.push(rest);
  tailBytes += rest.length;
  while (tailBytes - tail[0].length >= most.tail) tailBytes -= tail.shift().length;
};
// Cut between characters: a byte 10xxxxxx goes on with the one before.
const goesOn = (byte) => (byte & 0xc0) === 0x80;
const kept = () => {
  const whole = Buffer.concat(tail);
  if (total <= bytes) return Buffer.concat([...head, whole]);
  let start = whole.subarray(Math.max(0, whole.length - most.tail)), begin = 0;
  while (begin < 3 && goesOn(start[begin])) begin += 1;
  start = start.subarray(begin);
  let end = Buffer.concat(head), cut = end.length;
  while (cut > 0 && cut > end.length - 4 && goesOn(end[cut - 1])) cut -= 1;
  const lead = end[cut - 1] || 0, length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  if (cut > 0 && cut - 1 + length > end.length) end = end.subarray(0, cut - 1);
  const left = total - end.length - start.length;
  return Buffer.concat([end, Buffer.from('\\n[' + left + ' bytes of the output are left out here]\\n'), start]);
};

let told = false;
const tell = (ended) => {
  if (told) return;
  told = true;
  stdout.write(kept(), () => stderr.write(JSON.stringify(ended), () => process.exit(0)));
};

let timedOut = false, child;
const endGroup = (signal) => {
  try { process.kill(-child.pid, signal); } catch { /* all of it is gone */ }
};
const stop = (signal) => {
  if (!child || child.pid === undefined) return;
  endGroup(signal);
  setTimeout(endGroup, GRACE_MS, 'SIGKILL');
};
process.on('SIGTERM', () => stop('SIGTERM'));
process.on('SIGINT', () => stop('SIGTERM'));
process.on('SIGHUP', () => stop('SIGTERM'));
// Nobody may be left to read what is written.
stdout.on('error', () => {});
stderr.on('error', () => {});
stdin.on('error', () => stop('SIGKILL')).on('close', () => stop('SIGKILL')).resume();
stderr.write(process.pid + '\\n');

try {
  child = spawn(argv[0], argv.slice(1), { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  child.on('error', (error) => tell({ error: error.message }));
  child.on('exit', (exitCode) => {
    endGroup('SIGKILL');
    setTimeout(tell, DRAIN_MS, { exitCode, timedOut });
  });
  child.on('close', (exitCode) => {
    if (child.pid !== undefined) tell({ exitCode, timedOut });
  });
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  if (child.pid !== undefined) setTimeout(() => { timedOut = true; stop('SIGTERM'); }, seconds * 1000);
} catch (error) {
  tell({ error: error.message });
}
`;

;// CONCATENATED MODULE: ./actions/build/exec.js



/** How long @actions/exec waits for pipes after the launcher's end; nobody but the launcher holds them. */
const PIPES_MS = 1_000;
/** Of `setTimeout`: about 24 days. */
const MOST_SECONDS = 2_147_483;
/**
 * Runs programs by way of @actions/exec and the launcher (actions/launcher.ts): in a process group of its own, with the
 * environment that is given and nothing else, nothing to read, at most `outputBytes` of output kept, and with the whole
 * group ended (SIGTERM, two seconds later SIGKILL) when its time is over or the signal aborts, and at once when this
 * process is gone. What the command leaves running in its group ends with it. Linux and macOS only.
 */
function actionsExec() {
    return async ({ argv, cwd, env, seconds, outputBytes }, signal) => {
        signal.throwIfAborted();
        if (process.platform === 'win32')
            throw new errors/* UserError */.yo('Commands are run on Linux and macOS only; let this job run on one of these.');
        const began = performance.now();
        const output = [];
        let said = '';
        let launcher;
        const stop = () => {
            if (launcher !== undefined)
                kill(launcher);
        };
        const heard = (chunk) => {
            said += chunk.toString();
            if (launcher !== undefined || !said.includes('\n'))
                return;
            launcher = Number.parseInt(said, 10);
            if (signal.aborted)
                stop();
        };
        signal.addEventListener('abort', stop, { once: true });
        try {
            const terms = { argv, cwd, env, seconds: Math.min(seconds, MOST_SECONDS), bytes: outputBytes };
            // The path of Node in quotes: @actions/exec splits its first argument at spaces.
            await (0,exec/* exec */.m)(`"${process.execPath}"`, ['-e', LAUNCHER, '--', JSON.stringify(terms)], {
                cwd: '/',
                env: {},
                silent: true,
                ignoreReturnCode: true,
                delay: PIPES_MS,
                listeners: { stdout: (chunk) => void output.push(chunk), stderr: heard },
            });
        }
        finally {
            signal.removeEventListener('abort', stop);
        }
        signal.throwIfAborted();
        const ended = endOf(said);
        if (ended.error !== undefined)
            throw new errors/* UserError */.yo(`${argv[0]} cannot be started: ${ended.error}.`);
        return {
            exitCode: ended.exitCode ?? null,
            timedOut: ended.timedOut ?? false,
            output: Buffer.concat(output).toString('utf8'),
            milliseconds: Math.round(performance.now() - began),
        };
    };
}
/** A launcher that was killed itself says nothing; then the command counts as killed. */
function endOf(said) {
    try {
        return JSON.parse(said.slice(said.indexOf('\n') + 1));
    }
    catch {
        return {};
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGTERM');
    }
    catch {
        // It has ended by itself.
    }
}


/***/ })

};
