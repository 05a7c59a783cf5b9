import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { type Annotation, type Command, readCommands } from './commands.ts';

/**
 * Starts a built action as the runner would: inputs filled from the shipped action.yml, GITHUB_* variables, an event
 * file, file commands; then reads the log as the runner reads it. Imports nothing of what it tests.
 */

const ROOT = path.resolve(import.meta.dirname, '..', '..');

export interface RunOptions {
  /** The folder of the action: `ai-triage`; empty: the action at the root. */
  action: string;
  /** The `with:` of the step; a name that action.yml does not declare is an error. */
  inputs?: Record<string, string>;
  event: { name: string; payload: unknown } | { name: string; file: string };
  /** Variables over those that the runner sets: addresses of the twins, keys, canaries. `undefined` removes one. */
  env?: Record<string, string | undefined>;
  /** What `${{ github.token }}` gives. */
  token?: string;
  repository?: string;
  actor?: string;
  triggeringActor?: string;
  runId?: number;
  runAttempt?: number;
  runNumber?: number;
  /** An absolute path; by default an empty folder. */
  workspace?: string;
  /** The folder of temporary files; by default a new one. Give the same twice for two steps of one job. */
  temp?: string;
  /** Another Node binary; by default the one that ACTION_NODE names, then this one. */
  node?: string;
  /** The root of the checkout that holds action.yml and dist/. */
  root?: string;
  /** Called with each chunk of the log as it comes. */
  onLog?: (chunk: string) => void;
}

export interface RunResult {
  /** 0 is green. `null` if it was killed. */
  code: number | null;
  signal: NodeJS.Signals | null;
  /** stdout and stderr as they came. */
  log: string;
  annotations: Annotation[];
  /** Every workflow command that took effect, annotations included. */
  commands: Command[];
  masks: string[];
  outputs: Record<string, string>;
  summary: string;
  /** What was written to GITHUB_ENV, GITHUB_PATH and GITHUB_STATE: nothing, ever (O4). */
  written: { env: string; path: string; state: string };
  temp: string;
  milliseconds: number;
}

export interface Running {
  child: ChildProcess;
  /** SIGKILL by default: a crash is never a thrown error. */
  kill(signal?: NodeJS.Signals): void;
  done: Promise<RunResult>;
}

interface Manifest {
  inputs?: Record<string, { default?: string | number | boolean }>;
  outputs?: Record<string, unknown>;
  runs: { using: string; main: string };
}

export const readManifest = (action: string, root = ROOT): Manifest =>
  parse(readFileSync(path.join(root, action, 'action.yml'), 'utf8')) as Manifest;

/** The INPUT_* variables of a step. The runner upper-cases, turns blanks into underscores, and keeps hyphens. */
export function inputVariables(
  manifest: Manifest,
  given: Record<string, string>,
  context: { token: string },
): Record<string, string> {
  const declared = manifest.inputs ?? {};
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: usual }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? evaluate(String(usual ?? ''), context),
    ]),
  );
}

function evaluate(text: string, context: { token: string }): string {
  const value = text.replace(/\$\{\{\s*github\.token\s*\}\}/g, () => context.token);
  if (value.includes('${{')) throw new Error(`this runner cannot evaluate ${value}`);
  return value;
}

export function startAction(options: RunOptions): Running {
  const root = options.root ?? ROOT;
  const manifest = readManifest(options.action, root);
  if (manifest.runs.using !== 'node24') throw new Error(`runs.using is ${manifest.runs.using}`);
  const main = path.resolve(root, options.action, manifest.runs.main);
  const temp = options.temp ?? mkdtempSync(path.join(tmpdir(), 'ai-devops-runner-'));
  const step = mkdtempSync(path.join(temp, 'step-'));
  const files = Object.fromEntries(
    ['output', 'summary', 'env', 'path', 'state'].map((name) => [name, path.join(step, name)]),
  ) as Files;
  for (const file of Object.values(files)) writeFileSync(file, '');
  const env = {
    ...variables(options, files, step, temp),
    ...inputVariables(manifest, options.inputs ?? {}, { token: options.token ?? 'twin-token-0000' }),
  };
  const started = performance.now();
  const child = spawn(options.node ?? process.env['ACTION_NODE'] ?? process.execPath, [main], {
    cwd: env['GITHUB_WORKSPACE'],
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk;
      options.onLog?.(chunk);
    });
  }
  const done = new Promise<RunResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const milliseconds = performance.now() - started;
      resolve({ ...resultOf(log, files), code, signal, temp, milliseconds });
    });
  });
  return { child, kill: (signal = 'SIGKILL') => void child.kill(signal), done };
}

/** Runs a step to its end. */
export const runAction = (options: RunOptions): Promise<RunResult> => startAction(options).done;

type Files = Record<'output' | 'summary' | 'env' | 'path' | 'state', string>;

function variables(options: RunOptions, files: Files, step: string, temp: string): Record<string, string> {
  const repository = options.repository ?? 'acme/shop';
  const actor = options.actor ?? 'alice';
  const runId = String(options.runId ?? 4242);
  let eventFile = path.join(step, 'event.json');
  if ('file' in options.event) eventFile = options.event.file;
  else writeFileSync(eventFile, JSON.stringify(options.event.payload));
  const workspace = options.workspace ?? path.join(step, 'workspace');
  mkdirSync(workspace, { recursive: true });
  const all: Record<string, string | undefined> = {
    // What a process needs to start at all, from this machine; the rest of its environment stays here.
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    HOME: step,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: options.triggeringActor ?? actor,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_JOB: 'triage',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_RUN_ID: runId,
    GITHUB_RUN_NUMBER: String(options.runNumber ?? 7),
    GITHUB_WORKFLOW: 'triage',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    ...options.env,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function resultOf(log: string, files: Files): Omit<RunResult, 'code' | 'signal' | 'temp' | 'milliseconds'> {
  const read = (name: keyof Files): string => readFileSync(files[name], 'utf8');
  const { commands, annotations, masks } = readCommands(log);
  return {
    log,
    commands,
    annotations,
    masks,
    outputs: readFileCommand(read('output')),
    summary: read('summary'),
    written: { env: read('env'), path: read('path'), state: read('state') },
  };
}

/** `name=value` lines and `name<<DELIMITER` blocks. */
export function readFileCommand(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/);
  const found: Record<string, string> = {};
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) found[line.slice(0, equals)] = line.slice(equals + 1);
    else if (heredoc > 0) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
      if (end < 0) throw new Error(`the delimiter of ${line} is missing`);
      found[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else throw new Error(`not a file command: ${line}`);
  }
  return found;
}
