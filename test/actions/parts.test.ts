import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { triageInputs, triageOf } from '../../actions/ai-triage.ts';
import { readContext } from '../../actions/context.ts';
import { addEnvironmentSecrets, childEnv, fileJournal, runFolder, systemClock } from '../../actions/ports.ts';
import { readInputs, settle } from '../../actions/read-inputs.ts';

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'ai-devops-parts-'));

describe('ai-triage', () => {
  it.each<[Record<string, string>, object]>([
    [{}, { onOpened: false }],
    [
      { 'INPUT_ISSUE-NUMBER': '7', 'INPUT_RUN-URL': 'https://github.com/a/b/actions/runs/1' },
      { onOpened: false, issueNumber: 7, runUrl: 'https://github.com/a/b/actions/runs/1' },
    ],
    [
      { INPUT_LABEL: 'ci', 'INPUT_ON-OPENED': 'true' },
      { onOpened: true, label: 'ci' },
    ],
  ])('%j', (env, expected) => {
    expect(
      triageOf(
        settle(
          triageInputs,
          readInputs(triageInputs, env, () => undefined),
        ).values,
      ),
    ).toEqual(expected);
  });
});

describe('the context of a run', () => {
  const event = path.join(folder(), 'event.json');
  writeFileSync(event, '{"action":"opened"}');
  const env = {
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_PATH: event,
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_RUN_ID: '12',
    GITHUB_ACTOR: 'alice',
  };

  it('is that of github.com if nothing else is said', () => {
    expect(readContext(env)).toEqual({
      home: { owner: 'acme', name: 'shop' },
      urls: { api: 'https://api.github.com', graphql: 'https://api.github.com/graphql', server: 'https://github.com' },
      run: {
        id: 12,
        attempt: 1,
        url: 'https://github.com/acme/shop/actions/runs/12',
        actor: 'alice',
        triggeringActor: 'alice',
      },
      event: { name: 'issues', payload: { action: 'opened' } },
    });
  });
  it('honours GitHub Enterprise Server (FT60) and the person who re-ran', () => {
    const ghes = {
      GITHUB_API_URL: 'https://ghe.corp/api/v3',
      GITHUB_GRAPHQL_URL: 'https://ghe.corp/api/graphql',
      GITHUB_SERVER_URL: 'https://ghe.corp/',
      GITHUB_ACTOR_ID: '41',
      GITHUB_RUN_ATTEMPT: '3',
      GITHUB_RUN_NUMBER: '17',
      GITHUB_TRIGGERING_ACTOR: 'bob',
    };
    const { urls, run } = readContext({ ...env, ...ghes });
    expect(urls).toEqual({
      api: 'https://ghe.corp/api/v3',
      graphql: 'https://ghe.corp/api/graphql',
      server: 'https://ghe.corp',
    });
    expect(run).toEqual({
      id: 12,
      number: 17,
      attempt: 3,
      url: 'https://ghe.corp/acme/shop/actions/runs/12',
      actor: 'alice',
      actorId: 41,
      triggeringActor: 'bob',
    });
  });

  it.each<[string | undefined, string | undefined]>([
    ['acme/shop/.github/workflows/ci-failures.yml@refs/heads/main', '.github/workflows/ci-failures.yml'],
    ['Acme/Shop/.github/workflows/scan.yml@refs/heads/x@y', '.github/workflows/scan.yml'],
    ['acme/shared/.github/workflows/scan.yml@v1', undefined],
    ['acme/shopping/.github/workflows/scan.yml@v1', undefined],
    [undefined, undefined],
  ])('knows its own workflow file by %j: %j', (ref, expected) => {
    expect(readContext({ ...env, GITHUB_WORKFLOW_REF: ref }).run.workflowPath).toBe(expected);
  });

  const sha = 'a1'.repeat(20);
  const workspace = (files: Record<string, string>): string => {
    const root = folder();
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, '.git', name)), { recursive: true });
      writeFileSync(path.join(root, '.git', name), text);
    }
    return root;
  };
  it.each<[string, Record<string, string>, string | undefined]>([
    ['nothing', {}, undefined],
    ['a detached head', { HEAD: `${sha}\n` }, sha],
    ['a branch', { HEAD: 'ref: refs/heads/main\n', 'refs/heads/main': `${sha}\n` }, sha],
    [
      'a packed branch',
      { HEAD: 'ref: refs/heads/main\n', 'packed-refs': `# pack-refs\n${sha} refs/heads/main\n` },
      sha,
    ],
    ['a branch that points out', { HEAD: 'ref: refs/../../x\n' }, undefined],
  ])('finds the commit of a workspace with %s (F1)', (_, files, expected) => {
    expect(readContext({ ...env, GITHUB_WORKSPACE: workspace(files) }).workspaceHead).toBe(expected);
  });
});

describe('the environment', () => {
  it('passed to children holds no token, key or input (E1)', () => {
    const given = {
      PATH: '/bin',
      Path: 'C:\\bin',
      HOME: '/root',
      HTTPS_PROXY: 'http://proxy:8',
      GITHUB_TOKEN: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      'INPUT_API-KEY': 'x',
      GITHUB_OUTPUT: '/o',
      NODE_OPTIONS: '--require evil',
      GEMINI_API_KEY: 'x',
      UNSET: undefined,
    };
    expect(Object.keys(childEnv(given)).sort()).toEqual(['HOME', 'HTTPS_PROXY', 'PATH', 'Path']);
  });
  it.each<[string, boolean]>([
    ['GITHUB_TOKEN', true],
    ['AWS_SECRET_ACCESS_KEY', true],
    ['MY_PASSWORD', true],
    ['OPENAI_API_KEY', true],
    ['NPM_AUTH', true],
    ['SSH_AUTH_SOCK', false],
    ['GIT_AUTHOR_NAME', false],
    ['SECRET_FILE', false],
    ['INPUT_MAX-TOKENS', false],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', false],
    ['HOME', false],
  ])('%s holds a secret: %s', (name, expected) => {
    expect(held(name, 'value-of-twelve')).toBe(expected);
  });
  const held = (name: string, value: string): boolean => {
    const found: string[] = [];
    addEnvironmentSecrets({ [name]: value }, { add: (_, text) => void found.push(text), all: () => [] });
    return found.includes(value.trim());
  };
  // None of these is a real one.
  const hex = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
  it.each<[string, string, boolean]>([
    ['MAX_TOKENS', '1700000300000', false],
    ['TOKEN_LIMIT', '100000.50', false],
    ['TOKEN_TTL', '12:30:00', false],
    ['USE_TOKENS', 'true', false],
    ['AUTH_SERVER', 'https://auth.corp.example:8443/realms/main', false],
    ['TOKEN_CACHE', '/home/runner/work/_temp/tokens.json', false],
    ['TOKEN_CACHE', 'D:\\a\\_temp\\Tokens.json', false],
    ['SECRETS_FOLDER', './config/secrets', false],
    ['SECRETS_FOLDER', '~/.config/secrets', false],
    ['MY_TOKEN', hex, true],
    ['MY_TOKEN', ' value-of-twelve\n', true],
    ['HOOK_SECRET', `https://hooks.example/services/T0001/B0002/${hex}`, true],
    ['DB_PASSWORD', 'https://user:pass-word@db.corp.example/', true],
    ['DEPLOY_TOKEN', 'https://ci.corp.example/start?token=abcdefgh', true],
    ['AWS_SECRET_ACCESS_KEY', '/wJalrXUtnEXAMPLE/K7MDENG/bPxRfiCYEXAMPLE', true],
    ['MY_PASSWORD', '1700000300000x', true],
    ['MY_PASSWORD', '/a~b!c$d%', true],
  ])('%s=%j is one: %s', (name, value, expected) => {
    expect(held(name, value)).toBe(expected);
  });
});

describe('the journal', () => {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const log = { debug: say, info: say, notice: say, warning: say, error: say, group: say, endGroup: () => undefined };
  it('is on the disk, line by line', () => {
    const file = path.join(folder(), 'audit.jsonl');
    const journal = fileJournal(file, log);
    journal.append({ a: 'one\ntwo' });
    journal.append({ b: 2 });
    expect(readFileSync(file, 'utf8')).toBe('{"a":"one\\ntwo"}\n{"b":2}\n');
    journal.close();
    // The record goes to the log instead, and the caller learns of it: no audit, no write (A1).
    expect(() => journal.append({ c: 3 })).toThrow();
    expect(said.join('\n')).toContain('{"c":3}');
  });
  it('lies in a folder of its own', () => {
    const env = { RUNNER_TEMP: folder() };
    const run = { id: 5, attempt: 2 };
    expect([runFolder(env, run), runFolder(env, run)].map((one) => path.basename(one))).toEqual(['5-2', '5-2-2']);
  });
});

describe('the clock', () => {
  it('wakes with the reason of the signal', async () => {
    const stop = new AbortController();
    const slept = systemClock.sleep(60_000, stop.signal);
    stop.abort(new Error('enough'));
    await expect(slept).rejects.toThrow('enough');
    await expect(systemClock.sleep(1, stop.signal)).rejects.toThrow('enough');
    await systemClock.sleep(1);
  });
});
