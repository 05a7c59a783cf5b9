import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The small project that fails, below the root of the checkout: three packages, of which the last is tested. */
export const projectOf = (root: string): string => path.join(root, 'test', 'demo', 'project');

export interface NightlyLog {
  /** The log of the job, framed as GitHub frames it. */
  log: string;
  /** What the failing step's command returned; the project is broken, so it is not 0. */
  exitCode: number;
}

/**
 * Really runs the nightly tests, and frames what they print as a runner does: a timestamp before each line, a group
 * for each step, the error at the end. `start` is the moment of the first line; each line is a little later, and each step
 * takes `STEP_SECONDS`.
 */
export async function runNightly(start: Date, project: string): Promise<NightlyLog> {
  const { printed, exitCode } = await runTests(project);
  return { log: frame(start, printed, exitCode), exitCode };
}

/**
 * Installs the three packages below `project` into a new folder as a package manager would, and really runs the tests of
 * the dashboard. Answers what they print as if they ran on a runner.
 */
export async function runTests(project: string): Promise<{ printed: string; exitCode: number }> {
  // As Node names it in a stack, whatever link leads to the folder for temporary files.
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'nightly-')));
  try {
    const home = path.join(folder, 'dashboard');
    cpSync(path.join(project, 'dashboard'), home, { recursive: true });
    for (const name of ['units', 'poller']) {
      const place = path.join(home, 'node_modules', '@acme', name);
      mkdirSync(path.dirname(place), { recursive: true });
      cpSync(path.join(project, name), place, { recursive: true });
    }
    const args = ['--test', '--test-reporter=spec', 'test/refresh.test.js'];
    const { text, exitCode } = await run(process.execPath, args, home);
    // The folder of this machine becomes the folder that a runner would have.
    const printed = text.replaceAll(pathToFileURL(home).href, `file://${WORKSPACE}`).replaceAll(home, WORKSPACE);
    return { printed, exitCode };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the beginning of a step to that of the next one: what a step prints must fit in, for by its time it is told from others. */
export const STEP_SECONDS = 3;

const WORKSPACE = '/home/runner/work/dashboard/dashboard';

/** Runs a command with a clean environment and gives everything it printed. */
function run(command: string, args: string[], cwd: string): Promise<{ text: string; exitCode: number }> {
  return new Promise((resolve, reject) => {
    // A test runner that runs inside another one reports to it unless this variable is gone.
    const { NODE_TEST_CONTEXT: _context, NODE_OPTIONS: _options, ...env } = process.env;
    const child = spawn(command, args, { cwd, env: { ...env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ text, exitCode: code ?? 1 }));
  });
}

function frame(start: Date, printed: string, exitCode: number): string {
  const lines = [
    "Current runner version: '2.330.0'",
    '##[group]Runner Image',
    'Image: ubuntu-24.04',
    '##[endgroup]',
    '##[group]Run actions/checkout@v4',
    'with:',
    '  repository: acme/dashboard',
    '##[endgroup]',
    'Syncing repository: acme/dashboard',
    '##[group]Run npm install',
    'npm install',
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    'added 2 packages in 1s',
    '##[group]Run npm test',
    'npm test',
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    '',
    '> @acme/dashboard@0.9.0 test',
    '> node --test --test-reporter=spec test/refresh.test.js',
    '',
    ...printed.replace(/\r/g, '').replace(/\n$/, '').split('\n'),
    `##[error]Process completed with exit code ${exitCode}.`,
    'Post job cleanup.',
  ];
  let steps = 0;
  return lines
    .map((line, index) => {
      if (line.startsWith('##[group]Run ')) steps += 1;
      const at = new Date(start.getTime() + steps * STEP_SECONDS * 1_000 + index * 5);
      return `${at.toISOString().replace('Z', '0000Z')} ${line}\n`;
    })
    .join('');
}
