import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Log, NOTHING_SPENT, type Report, type Secrets } from '@ai-devops/core';
import { describe, expect, it } from '@jest/globals';
import { actions } from '../../actions/actions.ts';
import { aiTriage, triageInputs, triageOf } from '../../actions/ai-triage.ts';
import { cleanReport, tellBug } from '../../actions/clean.ts';
import { readContext } from '../../actions/context.ts';
import { addEnvironmentSecrets, childEnv, fileJournal, runFolder, systemClock } from '../../actions/ports.ts';
import { clipBytes, outputsOf } from '../../actions/publish.ts';
import { readInputs, settle } from '../../actions/read-inputs.ts';
import { choose, ROUTES } from '../../actions/root.ts';

const quiet: Log = {
  ...{ debug: () => undefined, info: () => undefined, notice: () => undefined, warning: () => undefined },
  ...{ error: () => undefined, group: () => undefined, endGroup: () => undefined },
};
const folder = (): string => mkdtempSync(path.join(tmpdir(), 'ai-devops-parts-'));

describe('the root action', () => {
  it.each<[string, { name: string; payload: unknown }, string | undefined]>([
    ['auto', { name: 'issue_comment', payload: { action: 'created' } }, 'ai-triage'],
    ['auto', { name: 'issues', payload: { action: 'opened' } }, 'ai-triage'],
    ['auto', { name: 'issues', payload: { action: 'labeled' } }, 'ai-triage'],
    ['auto', { name: 'issues', payload: { action: 'closed' } }, undefined],
    ['auto', { name: 'workflow_dispatch', payload: {} }, 'ai-triage'],
    ['auto', { name: 'push', payload: null }, undefined],
    ['ai-triage', { name: 'push', payload: {} }, 'ai-triage'],
  ])('run %s, event %j: %s', (run, event, expected) => {
    expect(choose(run, event).name).toBe(expected);
  });
  it('repeats no odd action of an event', () => {
    expect(choose('auto', { name: 'issues', payload: { action: 'x\n::error::y' } }).why).not.toContain('::');
  });
  it('routes to actions that exist', () => {
    const names = actions.map((action) => action.name);
    expect(ROUTES.filter(({ run }) => !names.includes(run))).toEqual([]);
  });
});

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
      attempt: 3,
      url: 'https://ghe.corp/acme/shop/actions/runs/12',
      actor: 'alice',
      actorId: 41,
      triggeringActor: 'bob',
    });
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

describe('what is published', () => {
  const report: Report = {
    job: 'ai-triage',
    outcome: 'done',
    reason: 'ok',
    message: '',
    applied: [],
    refused: [],
    spent: { ...NOTHING_SPENT, input: 12, output: 3, costUsd: 0.01234 },
    outputs: {
      class: 'test_failure',
      confidence: '0.9',
      fixable: 'true',
      'comment-url': 'https://github.com/a/b/issues/1#issuecomment-2',
    },
    summary: '',
  };
  it('has every declared output', () => {
    expect(outputsOf(aiTriage, report, { report: '/t/My Files/r.json', audit: 'C:\\t\\a', transcript: '/t' })).toEqual({
      class: 'test_failure',
      confidence: '0.9',
      fixable: 'true',
      'comment-url': 'https://github.com/a/b/issues/1#issuecomment-2',
      outcome: 'done',
      reason: 'ok',
      report: '/t/My Files/r.json',
      transcript: '/t',
      audit: 'C:\\t\\a',
      'input-tokens': '12',
      'output-tokens': '3',
      'cost-usd': '0.0123',
    });
  });
  it.each([
    'two\nlines',
    '$(rm -rf /)',
    '`x`',
    'a b',
    '"; curl evil',
    '<b>',
    'x'.repeat(1_001),
    '::set-env::'.repeat(200),
  ])('has no free text: %j (O4)', (value) => {
    expect(outputsOf(aiTriage, { ...report, outputs: { class: value } }, {})).not.toHaveProperty('class');
  });
  it('has no output that was not declared', () => {
    expect(outputsOf(aiTriage, { ...report, outputs: { extra: 'x' } }, {})).not.toHaveProperty('extra');
  });
  it('has a summary of whole characters within the limit (FT48)', () => {
    const text = clipBytes('é😀'.repeat(1_000), 1_000, ' cut');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000);
    expect(text.endsWith(' cut')).toBe(true);
    expect(text).not.toContain('\ufffd');
    expect(clipBytes('short', 1_000, ' cut')).toBe('short');
  });
  it('has a stack without secrets', async () => {
    const said: string[] = [];
    const log = { ...quiet, info: (text: string) => void said.push(text) };
    await tellBug(new Error('sent canary-token-1 to x'), known, log);
    expect(said.join()).toContain('parts.test.ts');
    expect(said.join()).not.toContain('canary');
    await tellBug(new Error('sent canary-token-1 to x'), broken, log);
    expect(said[1]).toBe('The stack could not be cleaned of secrets, so it is not shown.');
  });
  const known: Secrets = { add: () => undefined, all: () => [{ name: 't', value: 'canary-token-1' }] };
  const broken: Secrets = {
    add: () => undefined,
    all: () => {
      throw new Error('canary-token-1');
    },
  };
  const texts = ['canary-token-1', Buffer.from('canary-token-1').toString('base64'), `ghp_${'a1B2'.repeat(9)}`];
  const loud: Report = {
    ...report,
    outcome: 'refused',
    message: `401: ${texts.join(' ')} @maria <b>`,
    summary: `**x** ${texts.join(' ')} @maria https://github.com/acme/shop/blob/main/a https://github.com/acme/shop/issues/1 https://evil.example`,
    refused: [{ rule: 'T1', what: texts.join(' '), why: `${texts.join(' ')} @maria` }],
    applied: [{ effect: { kind: 'comment', text: texts.join(' ') } as never, result: 'done' }],
    data: { deep: [texts.join(' ')] },
  };
  it('has no secret in any text of the report, in any form, and no sentence with an effect (O1, O2)', async () => {
    const told = await cleanReport(loud, known, {});
    for (const text of texts) expect(JSON.stringify(told)).not.toContain(text);
    expect(told.message).toMatch(/^401: \[redacted:t\] \[redacted:t\]\S* \[redacted:github-token\] `@maria` \\<b>$/);
    expect(told.refused[0]!.why).toContain('`@maria`');
    // Only what leads to the server and leaves no reference behind stays a link.
    expect(told.summary).toContain(
      '`@maria` https://github.com/acme/shop/blob/main/a `https://github.com/acme/shop/issues/1` `https://evil.example`',
    );
    expect(told).toMatchObject({ outcome: 'refused', reason: 'ok', outputs: report.outputs, spent: report.spent });
    expect(await cleanReport(told, known, {})).toEqual(told);
  });
  it('says nothing at all when the secrets cannot be taken out', async () => {
    for (const outcome of ['done', 'alert'] as const) {
      const told = await cleanReport({ ...loud, outcome }, broken, {});
      expect(told).toMatchObject({
        outcome: outcome === 'alert' ? 'alert' : 'failed',
        reason: 'bug',
        spent: loud.spent,
      });
      expect(told.message).toContain('could not be cleaned of secrets');
      expect(JSON.stringify(told)).not.toMatch(/canary|maria|github\.com/);
    }
  });
});
