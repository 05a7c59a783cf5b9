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
export const LAUNCHER = `
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
