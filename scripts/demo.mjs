// npm run demo [-- --provider gemini|anthropic|openai|ollama] [--model NAME] [--base-url URL] [--keep] [--refuse-comment]
// Plays the main job on a real failure, against a GitHub of our own on this machine. Exit code 0 only if the comment is there.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    provider: { type: 'string', default: 'scripted' },
    model: { type: 'string' },
    'base-url': { type: 'string' },
    keep: { type: 'boolean', default: false },
    'refuse-comment': { type: 'boolean', default: false },
  },
});
const KEYS = {
  gemini: 'GEMINI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  openai: 'OPENAI_API_KEY',
  ollama: undefined,
  scripted: undefined,
};
const { provider } = values;
if (!Object.hasOwn(KEYS, provider)) fail(`--provider is one of ${Object.keys(KEYS).join(', ')}.`);
const apiKey = KEYS[provider] ? process.env[KEYS[provider]] : undefined;
if (KEYS[provider] && !apiKey)
  fail(`Set ${KEYS[provider]} to a key of ${provider}, or leave --provider out for the scripted demo.`);

console.log(
  provider === 'scripted'
    ? 'The model of this demo is a conversation scripted by hand, spoken over the real Gemini wire; all else is real.'
    : `The model of this demo is ${provider}; GitHub is a twin on this machine.`,
);

// The twins are TypeScript; the sources are compiled beside the cache so that any Node from 20 on runs them.
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
  onStory: ({ github, home, issue, runId, log }) => {
    console.log(`\nThree repositories depend on each other: acme/dashboard → acme/poller → acme/units.`);
    console.log(`The nightly run of ${home} really failed a moment ago (${log.split('\n').length} lines of log).`);
    console.log(`Issue: ${github.url}/${home}/issues/${issue}\nRun:   ${github.url}/${home}/actions/runs/${runId}`);
    console.log('\nA maintainer comments "@ai-triage please"; the built action runs as on a runner:\n');
  },
  onLog: (chunk) => process.stdout.write(chunk.replace(/^(?=.)/gm, '  | ')),
});

console.log(`\nThe action ended with exit code ${result.run.code} after ${Math.round(result.run.milliseconds)} ms.`);
console.log(`Outputs: ${JSON.stringify(result.run.outputs, undefined, 2)}`);
console.log(`What GitHub saw written:\n${result.writes.map((write) => `  - ${write}`).join('\n') || '  (nothing)'}`);
if (result.comment) console.log(`\nThe comment:\n\n${result.comment.split('\n\n<!-- ai-devops:')[0]}\n`);
for (const complaint of result.complaints) console.error(`The scripted model complains: ${complaint}`);
const { github, home, issue } = result.story;
if (values.keep) {
  console.log(`The local GitHub stays up until you press Ctrl-C: ${github.url}/${home}/issues/${issue}`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
}
await result.close();
console.log(result.ok ? 'OK: the comment is there.' : 'NOT OK: the run did not leave what it promised.');
process.exitCode = result.ok ? 0 : 1;

function fail(message) {
  console.error(message);
  process.exit(2);
}
