export const id = 8639;
export const ids = [
	8639
];
export const modules = {
	58639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			actionsExec: ()=>(actionsExec)
		});
		var exec = __webpack_require__(81260);
		var errors = __webpack_require__(807);
		;
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
		;
		const PIPES_MS = 1_000;
		const MOST_SECONDS = 2_147_483;
		function actionsExec() {
			return async ({ argv, cwd, env, seconds, outputBytes }, signal)=>{
				signal.throwIfAborted();
				if (process.platform === 'win32') throw new errors.yo('Commands are run on Linux and macOS only; let this job run on one of these.');
				const began = performance.now();
				const output = [];
				let said = '';
				let launcher;
				const stop = ()=>{
					if (launcher !== undefined) kill(launcher);
				};
				const heard = (chunk)=>{
					said += chunk.toString();
					if (launcher !== undefined || !said.includes('\n')) return;
					launcher = Number.parseInt(said, 10);
					if (signal.aborted) stop();
				};
				signal.addEventListener('abort', stop, {
					once: true
				});
				try {
					const terms = {
						argv,
						cwd,
						env,
						seconds: Math.min(seconds, MOST_SECONDS),
						bytes: outputBytes
					};
					await (0, exec.m)(`"${process.execPath}"`, [
						'-e',
						LAUNCHER,
						'--',
						JSON.stringify(terms)
					], {
						cwd: '/',
						env: {},
						silent: true,
						ignoreReturnCode: true,
						delay: PIPES_MS,
						listeners: {
							stdout: (chunk)=>void output.push(chunk),
							stderr: heard
						}
					});
				} finally{
					signal.removeEventListener('abort', stop);
				}
				signal.throwIfAborted();
				const ended = endOf(said);
				if (ended.error !== undefined) throw new errors.yo(`${argv[0]} cannot be started: ${ended.error}.`);
				return {
					exitCode: ended.exitCode ?? null,
					timedOut: ended.timedOut ?? false,
					output: Buffer.concat(output).toString('utf8'),
					milliseconds: Math.round(performance.now() - began)
				};
			};
		}
		function endOf(said) {
			try {
				return JSON.parse(said.slice(said.indexOf('\n') + 1));
			} catch  {
				return {};
			}
		}
		function kill(pid) {
			try {
				process.kill(pid, 'SIGTERM');
			} catch  {}
		}
	})
};
