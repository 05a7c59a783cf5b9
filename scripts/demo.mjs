// npm run demo: finds a real failure, explains it, repairs it and merges the repair, against a GitHub of our own on this
// machine; then, in a second part, plans an issue and does what was approved, and changes infrastructure, which goes wrong and
// is rolled back. Exit code 0 only if the issue, the comments and the proved pull request are there and that one alone was merged,
// or if it was refused as the options want it; 1 if not; 2 if the demo was started wrongly.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { playSecond } from './demo-second.mjs';
import { asShown, withoutMarker } from './demo-words.mjs';

const root = path.resolve(import.meta.dirname, '..');
const USAGE = `Usage: npm run demo -- [options]

  --provider NAME    a real model: gemini, anthropic, openai or ollama (default: a conversation scripted by hand)
  --model NAME       the model's name as its provider writes it
  --base-url URL     the provider's address
  --keep             keep the local GitHub up until Ctrl-C, to look at it
  --refuse-comment   GitHub refuses the comment of the triage: the run is red then, and no fix is asked for
  --wrong-fix        the scripted model proposes a change that repairs nothing: no pull request may come of it
  --no-approval      nobody approves the fix: it may not be merged
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

const JOBS = {
  propose: 'a. propose: a token that only reads, and the model',
  validate: 'b. validate: no token, no model; it runs the commands of the workflow on the code',
  publish: 'c. publish: a token that writes, no model; it runs no code',
};
const STEPS = {
  setup: 'setup, before the change',
  'reproduce-before': 'the failing test, before the change',
  'reproduce-after': 'the failing test, after the change',
  validate: 'validation, after the change',
};

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
  wrongFix: values['wrong-fix'],
  unapproved: values['no-approval'],
  onRedRun: ({ github, home, runId, log }) => {
    console.log(`\nThree repositories depend on each other: acme/dashboard → acme/poller → acme/units.`);
    console.log(`The nightly run of ${home} really failed a moment ago (${log.split('\n').length} lines of log):`);
    console.log(`${github.url}/${home}/actions/runs/${runId}`);
    console.log('\n1. detect-failures looks for what failed; the built action runs as on a runner:\n');
  },
  onAsked: ({ run, issue, title, body }) => {
    console.log(`\nIt ${endOf(run)} and opened issue #${issue}:`);
    console.log(`\n${title}\n\n${shortened(withoutMarker(body))}\n`);
    console.log(`Its job summary:\n\n${run.summary.trim()}\n`);
    console.log('2. A maintainer comments "@ai-triage …" on it; ai-triage runs:\n');
  },
  onTriaged: ({ run, comment }) => {
    console.log(`\nIt ${endOf(run)}.`);
    console.log(`Outputs: ${JSON.stringify(run.outputs, undefined, 2)}`);
    const { report, transcript, audit } = run.outputs;
    const left = Object.entries({ report, transcript, audit }).filter(([, file]) => file);
    if (left.length > 0)
      console.log(`It left these files, which stay:\n${left.map(([name, file]) => `  - ${name}: ${file}`).join('\n')}`);
    if (!comment) return;
    console.log(`\nThe comment:\n\n${withoutMarker(comment)}\n`);
    console.log(
      '3. The maintainer comments "@ai-create-fix …"; ai-create-fix runs as three jobs, which share two artifacts and no token.',
    );
  },
  onJob: (job) => console.log(`\n${JOBS[job]}:\n`),
  onFixed: tellFix,
  onReady: ({ fix, red, running, rule }) => {
    console.log(`\nTen minutes later three pull requests are open in acme/units, and the label auto-merge stands on each:
  - #${fix}, the fix, is no draft any more, and its required check is green. ${
    values['no-approval'] ? 'Nobody has approved it.' : 'jon, who has no part in it, approved it.'
  }
  - #${red} by jon is approved too, but its tests, which have really run, are red.
  - #${running} by maria is approved as well, but its tests have not ended.
Its maintainers have this rule on their default branch:\n\n${rule}`);
    console.log(
      '4. pr-reconcile runs as its schedule has it; it asks the model where code allows a merge, and only there:\n',
    );
  },
  onLog: (chunk) => process.stdout.write(asShown(chunk).replace(/^(?=.)/gm, '  | ')),
});

const { story, fixed, reconciled } = result;
if (reconciled) tellReconciled(reconciled);
const pages = path.join(root, '.cache', 'demo');
mkdirSync(pages, { recursive: true });
const pageOf = async (name, address) => {
  const page = path.join(pages, name);
  writeFileSync(page, await (await fetch(address)).text());
  return page;
};
const address = `${story.github.url}/${story.home}/issues/${story.issue}`;
console.log(`\nWhat GitHub saw written:\n${result.writes.map((write) => `  - ${write}`).join('\n') || '  (nothing)'}`);
for (const complaint of result.complaints) console.error(`The scripted model complains: ${complaint}`);
console.log(`The issue as a page: ${await pageOf('issue.html', address)}`);
if (fixed?.pull) console.log(`The pull request as a page: ${await pageOf('pull.html', fixed.pull.url)}`);
if (values.keep) {
  console.log(`The local GitHub stays up until you press Ctrl-C: ${address}`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
} else console.log('The addresses above end with this demo; `npm run demo -- --keep` keeps them up.');
await result.close();
const second = result.ok && provider === 'scripted' ? await playSecond(root) : undefined;
console.log(
  second && !second.ok
    ? 'NOT OK: the second part did not leave what it promised.'
    : result.ok
      ? 'OK: the issue, the comments and the proved pull request are there; it was merged, and nothing else.'
      : result.refused
        ? `As it must: ${values['wrong-fix'] ? 'what repairs nothing became no pull request' : 'what nobody approved was not merged'}, and nothing else went wrong.`
        : 'NOT OK: the runs did not leave what they promised.',
);
if (second?.ok)
  console.log('OK: what was approved is done, and what made things worse was merged, noticed and taken back.');
process.exitCode = (result.ok && second?.ok !== false) || result.refused ? 0 : 1;

/** What came of the fix: how it was proved, the pull request, and the comment. */
function tellFix({ runs, proved, requestsOfValidate, verdict, pull, nightlyAfter, comment }) {
  const ends = Object.entries(runs).map(([job, run]) => `${job} ${endOf(run)}`);
  console.log(`\nThe three jobs: ${ends.join('; ')}.`);
  console.log(`The job validate sent ${requestsOfValidate} requests to GitHub. What it really ran:`);
  for (const { step, exitCode, command } of proved)
    if (command) console.log(`  - ${STEPS[step]}: exit code ${exitCode}   ${shorter(command)}`);
  if (pull) {
    console.log(`\nThe ${pull.pull.draft ? 'draft ' : ''}pull request: ${pull.url}`);
    console.log(`\n${pull.title}\nLabels: ${pull.labels.join(', ')}\n`);
    console.log(`${withoutMarker(pull.body ?? '').replaceAll(/(?<=`)mkdir [^`]+(?=`)/g, shorter)}\n`);
    console.log(`Its diff:\n\n${pull.diff}`);
    console.log(`The nightly tests, really run once more with its branch in acme/units: exit code ${nightlyAfter}.`);
  } else
    console.log(
      verdict === 'failed'
        ? '\nThe change did not pass its validation, so there is no pull request; the comment says why.'
        : '\nThere is no pull request; the comment says why.',
    );
  if (comment) console.log(`\nThe comment on the issue:\n\n${withoutMarker(comment)}\n`);
}

/** What became of each pull request: the decision, every condition that is not met, and what people were told. */
function tellReconciled({ run, seen, nightlyAfter }) {
  console.log(`\nIt ${endOf(run)}. What it decided, as its check on each of them shows it:`);
  for (const { pull, check, comments } of Object.values(seen)) {
    const { mergedBy, headSha } = pull.pull;
    const lines = (check?.text ?? '').split('\n').filter((line) => /^(?:> | *- )/.test(line));
    const met = lines.filter((line) => line.startsWith('- ☑'));
    console.log(`\n#${pull.number} ${pull.title}\n  ${check?.title ?? 'There is no check.'}`);
    // Of what was merged all that held, of the others what did not.
    for (const line of lines)
      if (mergedBy || !met.includes(line)) console.log(`  ${line.replace(/^> /, '').replace(/^- (?=[☑☐▫])/, '')}`);
    console.log(mergedBy ? `  By ${mergedBy}, at the head ${headSha}` : `  ☑ ${met.length} conditions are met`);
    for (const comment of comments) console.log(`\n${withoutMarker(comment).replace(/^(?=.)/gm, '  | ')}`);
  }
  console.log(`\nIts job summary:\n\n${run.summary.trim()}\n`);
  console.log(`The nightly tests, really run once more with the main branch of acme/units: exit code ${nightlyAfter}.`);
}

function endOf({ code, milliseconds }) {
  return `ended with exit code ${code} after ${Math.round(milliseconds)} ms`;
}

function shorter(command) {
  return command.length > 60 ? `${command.slice(0, 59)}…` : command;
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
        'wrong-fix': { type: 'boolean', default: false },
        'no-approval': { type: 'boolean', default: false },
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
