import { existsSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NOTHING_SPENT } from '@ai-devops/core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aiCreateFix } from '../../actions/ai-create-fix.ts';
import type { Action, Call } from '../../actions/define.ts';
import { runAction } from '../../actions/host.ts';
import type { Inputs } from '../../actions/inputs.ts';
import { envName } from '../../actions/read-inputs.ts';

// The host in this process, around the real rows of ai-create-fix: what each stage is given, and what it may not be.

const TOKEN = 'canary-github-token';
const PLAN = { plan: '/tmp/plan', 'plan-sha256': 'a'.repeat(64) };

let server: Server;
let url: string;
let asked: string[] = [];
let config: string | undefined;
let log = '';
const realFetch = globalThis.fetch;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(config === undefined ? 404 : 200, { 'content-type': 'application/json' });
    const content = Buffer.from(config ?? '').toString('base64');
    response.end(JSON.stringify(config === undefined ? {} : { type: 'file', encoding: 'base64', content }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  config = undefined;
  log = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  globalThis.fetch = realFetch;
});

/** Runs the host with a job that only looks at what it is given. */
async function run(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const temp = mkdtempSync(path.join(tmpdir(), 'ai-devops-offline-'));
  const event = path.join(temp, 'event.json');
  writeFileSync(event, '{}');
  const calls: Call<Inputs>[] = [];
  let reached = '';
  const job: Action['job'] = async (call) => {
    calls.push(call);
    reached = await call.host.fetch(`${url}/reached`).then(
      () => 'reached',
      (error: Error) => error.message,
    );
    return {
      ...{ job: 'x', outcome: 'done', reason: 'ok', message: 'x', applied: [], refused: [] },
      ...{ spent: NOTHING_SPENT, outputs: {}, summary: '' },
    };
  };
  const code = await runAction(
    { ...(aiCreateFix as unknown as Action), job },
    {
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_PATH: event,
      GITHUB_EVENT_NAME: 'issue_comment',
      GITHUB_RUN_ID: '9',
      GITHUB_RUN_NUMBER: '31',
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_SERVER_URL: url,
      RUNNER_TEMP: temp,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [envName(name), value])),
      ...env,
    },
  );
  return { code, call: calls[0], reached };
}

describe('the stage validate stands beside code of the repository (E2)', () => {
  const validate = { stage: 'validate', ...PLAN, 'validate-command': 'npm test' };
  it('so it is given no token, asks nobody, and reaches nothing', async () => {
    config = 'disabled: true';
    const { code, call, reached } = await run(validate);
    expect(code).toBe(0);
    expect(asked).toEqual([]);
    expect(reached).toMatch(/^E6: 127\.0\.0\.1/);
    expect(call?.settings).toMatchObject({ token: '', repositoryTokens: [], provider: 'none', run: { number: 31 } });
    expect(JSON.stringify([call?.values, call?.settings, call?.host.env])).not.toContain('canary');
  });
  it('is red with the token of the run, which action.yml passes unless the workflow empties it', async () => {
    const { code, call } = await run({ ...validate, 'github-token': TOKEN });
    expect([code, call, asked]).toEqual([1, undefined, []]);
    expect(log).toContain("write `github-token: ''`");
    // Masked all the same, should anything print it.
    expect(log).toContain(`::add-mask::${TOKEN}`);
  });
  it('needs no token, and no key of the provider that it is told of', async () => {
    expect((await run({ ...validate, provider: 'anthropic' })).code).toBe(0);
  });
  it.each<[Record<string, string>, Record<string, string>, string]>([
    [{ 'api-key': 'canary-key-0001' }, {}, '`api-key` is given'],
    [{ 'mcp-token': 'canary-key-0001' }, {}, '`mcp-token` is given'],
    [{ 'repository-tokens': 'acme/x=canary-key-0001' }, {}, '`repository-tokens` is given'],
    [{}, { GEMINI_API_KEY: 'canary-key-0001' }, 'the environment variable GEMINI_API_KEY is set'],
    [{}, { ANTHROPIC_API_KEY: 'canary-key-0001' }, 'the environment variable ANTHROPIC_API_KEY is set'],
  ])('is red when it is given a secret: %j %j', async (inputs, env, sentence) => {
    const { code, call } = await run({ ...validate, ...inputs }, env);
    expect([code, call, asked]).toEqual([1, undefined, []]);
    expect(log).toContain(`${sentence}, but this job runs the repository's code: give it no secret`);
    expect(log.split('\n').filter((line) => line.includes('canary') && !line.startsWith('::add-mask::'))).toEqual([]);
  });
  it('stops at a contradiction like every other', async () => {
    const { code, call } = await run({ stage: 'validate' });
    expect([code, call]).toEqual([1, undefined]);
    expect(log).toContain('`stage` is validate, so `plan` must be the folder');
  });
});

describe('the other stages', () => {
  it.each(['all', 'propose', 'publish'])('%s needs a token', async (stage) => {
    const { code, call } = await run({ stage, ...(stage === 'publish' ? PLAN : {}) });
    expect([code, call]).toEqual([1, undefined]);
    expect(log).toContain('`github-token` is empty');
  });
  it('publish asks no model, so the provider of the configuration needs no key', async () => {
    config = 'provider: anthropic';
    const { code, call, reached } = await run({ stage: 'publish', ...PLAN, validation: 'none', 'github-token': TOKEN });
    expect({ code, reached }).toEqual({ code: 0, reached: 'reached' });
    expect(call?.settings).toMatchObject({ token: TOKEN, provider: 'none' });
    expect(log).not.toContain('No key');
  });
  it('propose asks one, so there it does', async () => {
    config = 'provider: anthropic';
    const { code, call } = await run({ stage: 'propose', 'github-token': TOKEN });
    expect([code, call]).toEqual([1, undefined]);
    expect(log).toContain('`api-key` is empty, but `provider` is anthropic');
  });
  it('are held to what the configuration says as well', async () => {
    config = 'fix:\n  branch: main-{issue}-{run}\n';
    const { code, call } = await run({ provider: 'none', 'github-token': TOKEN });
    expect([code, call]).toEqual([1, undefined]);
    expect(log).toContain('`branch` could name a branch');
  });
  it('have a folder of their own for what is run, apart from the audit log', async () => {
    const { call } = await run({ provider: 'none', 'github-token': TOKEN });
    const { folder = '', exec } = call?.host.machine ?? {};
    expect(path.basename(folder)).toBe('work');
    expect(existsSync(path.join(folder, '..', 'audit.jsonl'))).toBe(true);
    // Commands are run on Linux and macOS only.
    if (process.platform === 'win32') return;
    const argv = [process.execPath, '-e', 'console.log(process.cwd())'];
    const ran = await exec?.(
      { argv, cwd: folder, env: {}, seconds: 60, outputBytes: 1_000 },
      new AbortController().signal,
    );
    expect(ran).toMatchObject({ exitCode: 0, output: `${realpathSync(folder)}\n` });
  });
});
