// A child process: a log of 200 MB, one line of which has 50 MB, in chunks of 64 KB, through the extractor. The chunks are
// cut from a few blocks made beforehand, so that making them costs next to nothing; what it costs is measured first, in a
// pass that only counts, and taken off. Prints one line of JSON: megabytes, seconds of processor time, peak of memory.
import { excerpt } from '../../packages/core/build/logs/excerpt.js';

const MB = 1024 * 1024;
const CHUNK = 64 * 1024;
const [WHOLE, LONG] = [200 * MB, 50 * MB];

const blocks = Array.from({ length: 16 }, (_, seed) => block(seed));
const run = 'x=0123456789abcdef '.repeat(CHUNK).slice(0, CHUNK);

const alone = await timed(async () => {
  let length = 0;
  for await (const chunk of log()) length += chunk.length;
  if (length !== WHOLE) throw new Error(`${length} bytes were generated`);
});
const read = await timed(() => excerpt(log(), { failedSteps: [] }));
console.log(
  JSON.stringify({
    mb: WHOLE / MB,
    seconds: read - alone,
    generator: alone,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);

/** The log: ordinary lines, in their middle one line that does not end for 50 MB. */
async function* log() {
  const ordinary = (WHOLE - LONG) / CHUNK;
  for (let i = 0; i < ordinary; i++) {
    if (i === ordinary / 2) for (let j = 0; j < LONG / CHUNK; j++) yield run;
    yield blocks[i % blocks.length];
  }
}

/** 64 KB of a build's output with the runner's stamps; one line in a thousand speaks of an error. */
function block(seed) {
  const lines = [];
  let length = 0;
  for (let i = 0; length < CHUNK; i++) {
    const stamp = `2026-01-05T08:${String((seed + i) % 60).padStart(2, '0')}:00.1234567Z `;
    const line =
      i % 1_000 === 999
        ? `${stamp}##[error]src/part${seed}/file${i}.ts(12,5): error TS2345: Argument of type 'string' is not assignable`
        : `${stamp}\u001b[36m[${i}/1000]\u001b[0m Building CXX object src/part${seed}/CMakeFiles/unit.dir/file${i * 7}.cc.o`;
    lines.push(line);
    length += line.length + 1;
  }
  return `${lines.join('\n')}\n`.slice(0, CHUNK - 1).concat('\n');
}

/** Seconds of processor time of this process, its other threads included. */
async function timed(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
