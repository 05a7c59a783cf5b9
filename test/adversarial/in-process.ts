import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { guardedFetch, logSafe, type Report } from '@ai-devops/core';
import type { Settings } from '../../packages/core/src/settings.ts';
import { testHost } from '../kit/host.ts';
import type { Sink } from '../kit/http.ts';
import type { ModelTwin } from '../kit/model.ts';
import { CANARY } from './canary.ts';
import type { Play, WireChoice } from './cases/case.ts';
import { jobOf, RUN_NUMBER } from './jobs.ts';
import type { EndState } from './state.ts';
import { HOME, type World } from './world.ts';

/** What a driver is given, and what it gives back about the run. */
export interface Drive {
  play: Play;
  world: World;
  model: Pick<ModelTwin, 'origin'> & { url: Record<WireChoice, string> };
  sink: Sink;
  settings: Partial<Settings>;
  event: Settings['event'];
  wire: WireChoice;
  limits: EndState['limits'];
}
export type Driven = Pick<
  EndState,
  | 'log'
  | 'outcome'
  | 'reason'
  | 'outputs'
  | 'summary'
  | 'files'
  | 'audit'
  | 'writesBefore'
  | 'written'
  | 'strangers'
  | 'maskable'
  | 'dryRun'
>;

/** What every run is told: every default, a model behind a wire, and that maria asks. */
export const settingsOf = (
  { github }: Pick<World, 'github'>,
  wire: WireChoice,
  baseUrl: string,
): Omit<Settings, 'event' | 'budget'> => ({
  home: { owner: 'acme', name: 'dashboard' },
  token: CANARY.token,
  repositoryTokens: [],
  repositories: [
    { owner: 'acme', name: 'poller' },
    { owner: 'acme', name: 'units' },
  ],
  provider: wire,
  apiKey: CANARY.key,
  baseUrl,
  mcp: { server: 'embedded' },
  trustedBots: [{ login: 'github-actions[bot]', id: 41898282 }],
  configPath: '.github/ai-devops.yml',
  dryRun: false,
  disabled: false,
  urls: { api: github.url, graphql: github.graphqlUrl, server: github.url },
  run: {
    id: 9001,
    number: RUN_NUMBER,
    attempt: 1,
    url: `${github.url}/${HOME}/actions/runs/9001`,
    actor: 'maria',
    triggeringActor: 'maria',
  },
});

/** The values that a host knows for secrets. */
export const KNOWN = { 'github-token': CANARY.token, 'api-key': CANARY.key, MY_DEPLOY_TOKEN: CANARY.deploy };

/** Runs the job of a play in this process, over the real clients and the real wires. */
export async function runInProcess(drive: Omit<Drive, 'sink'>): Promise<Driven> {
  const { play, world, model, settings, event, wire, limits } = drive;
  const { github } = world;
  const log: string[] = [];
  const strangers: string[] = [];
  const audit: Record<string, unknown>[] = [];
  const writesBefore: number[] = [];
  const earlier = github.journal.writes.length;
  const own = new Set([github.url, model.origin].map((url) => new URL(url).host));
  const folder = play.fix && mkdtempSync(path.join(tmpdir(), 'fix-'));
  const host = testHost({
    ...(folder ? { machine: { folder, exec: nobody }, env: { ...SURROUNDINGS, PATH: process.env['PATH'] ?? '' } } : {}),
    log: runnerLog(log),
    audit: {
      append: (record) => {
        if (play.auditFails?.(record)) throw new Error('ENOSPC: no space left on device');
        audit.push(record);
        writesBefore.push(github.journal.writes.length - earlier);
      },
    },
    // As the host of actions does: what no setting names is not reached (E6).
    fetch: guardedFetch({
      allow: [github.url, model.origin, ...(settings.mcp ? [settings.mcp.server] : [])],
      fetch: (input, init) => {
        const { host: name } = new URL(input instanceof Request ? input.url : String(input));
        // The log store of the twin is another port, as GitHub's is another host.
        if (!own.has(name) && !name.startsWith('127.0.0.1:')) strangers.push(name);
        return fetch(input, init);
      },
    }),
    ...(play.workspaceHead ? { workspaceHead: play.workspaceHead } : {}),
  });
  for (const [name, value] of Object.entries(KNOWN)) host.secrets.add(name, value);
  if (settings.mcp?.token) host.secrets.add('mcp-token', settings.mcp.token);
  const all: Settings = {
    ...settingsOf(world, wire, model.url[wire]),
    budget: { ...limits, tokens: 220_000, costUsd: 1, minutes: 10 },
    event,
    ...settings,
  };
  const left = await jobOf(play)
    .run(all, play, host, world)
    .then(
      (report: Report) => ({ ...report, thrown: undefined }),
      (error: unknown) => thrown(error),
    );
  host.log.notice(left.message);
  const kept = folder ? textsBelow(folder) : {};
  if (folder) rmSync(folder, { recursive: true, force: true });
  return {
    log: log.join(''),
    outcome: left.outcome,
    reason: left.reason,
    outputs: left.outputs,
    summary: left.summary,
    files: {
      'the report': JSON.stringify(left),
      'the transcript': host.transcripts.map((record) => JSON.stringify(record)).join('\n'),
      ...kept,
    },
    audit,
    writesBefore,
    written: '',
    strangers,
    maskable: [],
    dryRun: all.dryRun,
  };
}

/** What stands around a run: none of it may reach a command. Its values are no secrets that anybody would redact. */
const SURROUNDINGS = {
  ACTIONS_RUNTIME_TOKEN: CANARY.temp,
  GITHUB_TOKEN: CANARY.checkout,
  INPUT_TOKEN: CANARY.checkout,
  GITHUB_ENV: '/dev/null',
  GITHUB_PATH: '/dev/null',
  GITHUB_OUTPUT: '/dev/null',
  GITHUB_STEP_SUMMARY: '/dev/null',
  HTTPS_PROXY: `http://user:${CANARY.temp}@127.0.0.1:1`,
};

const nobody = async (): Promise<never> => {
  throw new Error('no program is run here');
};

/** What a run kept on the disk, by name: plans and patches, and what a validation told. */
function textsBelow(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names.flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return entry.isFile() && !file.endsWith('.gz') ? [[`the file ${entry.name}`, readFileSync(file, 'utf8')]] : [];
    }),
  );
}

/** An earlier scan, without a model: it leaves the issues that a later one finds. */
export async function scanOnce(world: World, scan: NonNullable<Play['scan']> = {}): Promise<void> {
  const { url } = world.github;
  const { outcome, reason } = await runInProcess({
    play: { scan },
    world,
    model: { origin: url, url: { gemini: url, anthropic: url, openai: url, ollama: url } },
    settings: { provider: 'none' },
    event: { name: 'schedule', payload: {} },
    wire: 'gemini',
    limits: { steps: 1, toolCalls: 0 },
  });
  if (outcome !== 'done') throw new Error(`the earlier scan: ${outcome}/${reason}`);
}

/** What the host of actions makes of a thrown error (actions/host.ts). */
function thrown(error: unknown) {
  const { name = '', message = '' } = error instanceof Error ? error : {};
  const empty = { message, outputs: {}, summary: '', thrown: name };
  if (name === 'AlertError') return { ...empty, outcome: 'alert', reason: 'guard' };
  if (name === 'UserError' || name === 'GithubError') return { ...empty, outcome: 'failed', reason: 'user-error' };
  return { ...empty, outcome: 'failed', reason: 'bug' };
}

/** A log as actions/log.ts writes it, kept in memory. */
export function runnerLog(out: string[]) {
  const command = (name: string) => (text: string) => {
    const escaped = logSafe(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    out.push(`::${name}::${escaped}\n`);
  };
  return {
    debug: command('debug'),
    info: (text: string) => void out.push(`${logSafe(text)}\n`),
    notice: command('notice'),
    warning: command('warning'),
    error: command('error'),
    group: command('group'),
    endGroup: () => command('endgroup')(''),
  };
}
