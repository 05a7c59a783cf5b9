// npm run demo: finds a real failure and explains it, against a GitHub of our own on this machine. Exit code 0 only if the
// issue and the comment are there; 1 if they are not; 2 if the demo was started wrongly.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const USAGE = `Usage: npm run demo -- [options]

  --provider NAME    a real model: gemini, anthropic, openai or ollama (default: a conversation scripted by hand)
  --model NAME       the model's name as its provider writes it
  --base-url URL     the provider's address
  --keep             keep the local GitHub up until Ctrl-C, to look at it
  --refuse-comment   GitHub refuses the comment: the run is red then
  --help             this text
`;
const values = options();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
/** The secret of each real model; a test holds this against the library, which is not compiled for a demo. */
const KEYS = {
  gemini: 'GEMINI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  openai: 'OPENAI_API_KEY',
  ollama: undefined,
};
const { provider } = values;
if (provider !== 'scripted' && !Object.hasOwn(KEYS, provider))
  fail(`--provider is one of scripted, ${Object.keys(KEYS).join(', ')}.`);
const key = KEYS[provider];
const apiKey = key && process.env[key];
if (key && !apiKey && !values['base-url'])
  fail(`Set ${key} to a key of ${provider}, or leave --provider out for the scripted demo.`);

console.log(
  provider === 'scripted'
    ? 'The model of this demo is a conversation scripted by hand, spoken over the real Gemini wire; all else is real.'
    : `The model of this demo is ${provider}; GitHub is a twin on this machine.`,
);

// The twins are TypeScript; compiled beside the cache, any Node from 20 on runs them.
execFileSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(root, 'test/demo')],
  { stdio: 'inherit' },
);
const { playDemo } = await import(pathToFileURL(path.join(root, '.cache/test/demo/run.js')).href);
const result = await playDemo({
  root,
  provider,
  ...(apiKey ? { apiKey } : {}),
  ...(values.model ? { model: values.model } : {}),
  ...(values['base-url'] ? { baseUrl: values['base-url'] } : {}),
  refuseComment: values['refuse-comment'],
  onRedRun: ({ github, home, runId, log }) => {
    console.log(`\nThree repositories depend on each other: acme/dashboard → acme/poller → acme/units.`);
    console.log(`The nightly run of ${home} really failed a moment ago (${log.split('\n').length} lines of log):`);
    console.log(`${github.url}/${home}/actions/runs/${runId}`);
    console.log('\n1. detect-failures looks for what failed; the built action runs as on a runner:\n');
  },
  onAsked: ({ run, issue, title, body }) => {
    console.log(
      `\nIt ended with exit code ${run.code} after ${Math.round(run.milliseconds)} ms and opened issue #${issue}:`,
    );
    console.log(`\n${title}\n\n${shortened(withoutMarker(body))}\n`);
    console.log(`Its job summary:\n\n${run.summary.trim()}\n`);
    console.log('2. A maintainer comments "@ai-triage …" on it; ai-triage runs:\n');
  },
  onLog: (chunk) => process.stdout.write(asShown(chunk).replace(/^(?=.)/gm, '  | ')),
});

console.log(`\nIt ended with exit code ${result.run.code} after ${Math.round(result.run.milliseconds)} ms.`);
console.log(`Outputs: ${JSON.stringify(result.run.outputs, undefined, 2)}`);
const { report, transcript, audit } = result.run.outputs;
const left = Object.entries({ report, transcript, audit }).filter(([, file]) => file);
if (left.length > 0)
  console.log(`It left these files, which stay:\n${left.map(([name, file]) => `  - ${name}: ${file}`).join('\n')}`);
console.log(`What GitHub saw written:\n${result.writes.map((write) => `  - ${write}`).join('\n') || '  (nothing)'}`);
if (result.comment) console.log(`\nThe comment:\n\n${withoutMarker(result.comment)}\n`);
for (const complaint of result.complaints) console.error(`The scripted model complains: ${complaint}`);
const { github, home, issue } = result.story;
const page = path.join(root, '.cache', 'demo', 'issue.html');
const address = `${github.url}/${home}/issues/${issue}`;
mkdirSync(path.dirname(page), { recursive: true });
writeFileSync(page, await (await fetch(address)).text());
console.log(`The issue as a page: ${page}`);
if (values.keep) {
  console.log(`The local GitHub stays up until you press Ctrl-C: ${address}`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
} else console.log('The addresses above end with this demo; `npm run demo -- --keep` keeps them up.');
await result.close();
console.log(
  result.ok ? 'OK: the issue and the comment are there.' : 'NOT OK: the runs did not leave what they promised.',
);
process.exitCode = result.ok ? 0 : 1;

function withoutMarker(body) {
  return body.split('\n\n<!-- ai-devops:')[0];
}

/** Workflow commands as the page of a run shows them: a mask not at all, a group by its title. */
function asShown(log) {
  return log.replace(/^::(?:add-mask::.*|endgroup::)\n/gm, '').replace(/^::group::/gm, '▾ ');
}

/** The excerpt of the log from the first failed test on, and not for pages. */
function shortened(body) {
  return body.replace(/(?<=```text\n)[\s\S]*?(?=\n```)/, (excerpt) => {
    const lines = excerpt.split('\n');
    const from = Math.max(
      0,
      lines.findIndex((line) => line.startsWith('✖')),
    );
    return `[${lines.length} lines, of which a part is shown here]\n${lines.slice(from, from + 12).join('\n')}\n[…]`;
  });
}

function options() {
  try {
    return parseArgs({
      options: {
        provider: { type: 'string', default: 'scripted' },
        model: { type: 'string' },
        'base-url': { type: 'string' },
        keep: { type: 'boolean', default: false },
        'refuse-comment': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }).values;
  } catch (error) {
    return fail(`${error.message.split('. ')[0]}.\n\n${USAGE}`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
