import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunOptions, type RunResult, runAction, startAction } from '../kit/runner.ts';

// These start the committed bundle, as the runner does; after a change, `npm run build` first.

/** A GitHub that knows one file, the configuration; it counts what it is asked. */
interface Hub {
  url: string;
  asked: string[];
  config: string | undefined;
  /** What it answers to everything else. */
  status: number;
  /** Does not answer. */
  hang: boolean;
}
let server: Server;
const hub: Hub = { url: '', asked: [], config: undefined, status: 404, hang: false };
beforeAll(async () => {
  server = createServer((request, response) => {
    hub.asked.push(`${request.method} ${request.url}`);
    if (hub.hang) return;
    const known = hub.config !== undefined && request.url?.includes('/contents/');
    response.writeHead(known ? 200 : hub.status, { 'content-type': 'application/json' });
    const content = Buffer.from(hub.config ?? '').toString('base64');
    response.end(JSON.stringify(known ? { type: 'file', encoding: 'base64', content } : { message: 'No' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  hub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function step(options: Partial<RunOptions>, config?: string): RunOptions {
  Object.assign(hub, { asked: [], config, status: 404, hang: false });
  const { env, ...rest } = options;
  return {
    action: '',
    event: { name: 'push', payload: { ref: 'refs/heads/main' } },
    ...rest,
    env: { GITHUB_API_URL: hub.url, GITHUB_GRAPHQL_URL: `${hub.url}/graphql`, GITHUB_SERVER_URL: hub.url, ...env },
  };
}

describe('the kill switch', () => {
  it('as an input is green, comes before every other check, and asks nobody', async () => {
    const run = await runAction(
      step({ inputs: { disabled: 'true', 'max-steps': 'many' }, event: { name: 'x', file: '/nowhere' } }),
    );
    expect(run).toMatchObject({ code: 0, outputs: { outcome: 'skipped', reason: 'disabled' } });
    expect(run.summary).toContain('Switched off by the input');
    expect(hub.asked).toEqual([]);
  });
  it('as a key of the configuration is green too', async () => {
    const run = await runAction(step({ action: 'ai-triage' }, 'disabled: true'));
    expect(run).toMatchObject({ code: 0, outputs: { outcome: 'skipped', reason: 'disabled' } });
    expect(run.summary).toContain('.github/ai-devops.yml');
  });
  it('as an input is not overruled by the configuration, nor an empty one in its way', async () => {
    const run = await runAction(step({ inputs: { disabled: '' } }, 'disabled: true'));
    expect(run.outputs['reason']).toBe('disabled');
  });
});

describe('a mistake is red, says what to do, and asks nobody', () => {
  const bad = mkdtempSync(path.join(tmpdir(), 'ai-devops-event-'));
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(bad, name), text);
    return path.join(bad, name);
  };
  it.each<[string, Partial<RunOptions>, string[]]>([
    [
      'inputs, all in one',
      { inputs: { provider: 'bard', repositories: 'shop', 'dry-run': 'perhaps' } },
      [
        '3 inputs are wrong',
        '`provider` is "bard"; allowed: one of gemini',
        '`repositories`',
        '`dry-run` is "perhaps"',
      ],
    ],
    ['a missing key', { inputs: { provider: 'anthropic' } }, ['`api-key` is empty', 'secrets.ANTHROPIC_API_KEY']],
    [
      'a missing event file',
      { event: { name: 'push', file: path.join(bad, 'none.json') } },
      ['The event file GITHUB_EVENT_PATH cannot be read'],
    ],
    [
      'an event file that is no JSON',
      { event: { name: 'push', file: file('a.json', '{') } },
      ['The event file GITHUB_EVENT_PATH is not JSON'],
    ],
    [
      'an event file that is no object',
      { event: { name: 'push', file: file('b.json', '[]') } },
      ['is not a JSON object'],
    ],
    ['no event file', { env: { GITHUB_EVENT_PATH: undefined } }, ['GITHUB_EVENT_PATH is not set']],
    ['no repository', { env: { GITHUB_REPOSITORY: 'shop' } }, ['GITHUB_REPOSITORY is not owner/repository']],
    ['a strange address', { env: { GITHUB_API_URL: 'ftp://x' } }, ['GITHUB_API_URL is not an http or https address']],
    // A file where a folder should be: the disk that cannot be written (FT44).
    [
      'no place for the audit log',
      { env: { RUNNER_TEMP: file('c', '') } },
      ['The audit log cannot be written', 'Nothing was done'],
    ],
  ])('%s', async (_, options, parts) => {
    const run = await runAction(step(options));
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'failed', reason: 'user-error' });
    const errors = run.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    for (const part of parts) {
      expect(errors[0]!.message).toContain(part);
      expect(run.summary).toContain(part.split('`')[0]);
    }
    expect(hub.asked).toEqual([]);
  });
  it('in the configuration names the file, the line and the key', async () => {
    const run = await runAction(step({}, 'dry-run: true\nmax-stepps: 3\n'));
    expect(run.code).toBe(1);
    expect(run.annotations[0]!.message).toContain('.github/ai-devops.yml of acme/shop is not valid');
    expect(run.annotations[0]!.message).toContain('`max-stepps` (line 2): unknown key. Did you mean `max-steps`?');
  });
  it('is a configuration that was asked for and is not there', async () => {
    const run = await runAction(step({ inputs: { config: 'ci/ai.yml' } }));
    expect(run.code).toBe(1);
    expect(run.annotations[0]!.message).toContain('`config` names ci/ai.yml, which is not on the default branch');
  });
});

describe('the configuration and the inputs are one', () => {
  const tokens = { 'repository-tokens': 'acme/poller=canary-poller-token' };
  it('a token for a repository that only the configuration names is taken', async () => {
    const run = await runAction(step({ inputs: tokens }, 'repositories: [acme/poller]'));
    expect(run).toMatchObject({ code: 0, outputs: { outcome: 'skipped', reason: 'unsupported-event' } });
  });
  it('a token for a repository that neither names is told', async () => {
    const run = await runAction(step({ inputs: tokens }, 'dry-run: true'));
    expect(run).toMatchObject({ code: 1, outputs: { reason: 'user-error' } });
    expect(run.annotations[0]!.message).toContain('names acme/poller, but `repositories` is empty');
  });
});

describe('a missing key', () => {
  const warned = (run: RunResult) => run.annotations.filter(({ message }) => message.startsWith('No key for gemini'));
  it('is not told of by a run that has nothing to do', async () => {
    const run = await runAction(step({}));
    expect(run.outputs['outcome']).toBe('skipped');
    expect(warned(run)).toEqual([]);
  });
});

describe('an event that starts nothing', () => {
  it('is green and says what was chosen and why', async () => {
    const run = await runAction(step({}));
    expect(run).toMatchObject({ code: 0, outputs: { outcome: 'skipped', reason: 'unsupported-event' } });
    expect(run.summary).toBe(
      'Nothing was run. The event push starts nothing here; the events are issue_comment, issues (opened, labeled), workflow_dispatch, schedule, pull_request, pull_request_review, workflow_run (completed), status. Set `run` to choose an action yourself.\n',
    );
  });
});

describe('what is left behind', () => {
  it('is a report, an audit log and a transcript in a folder of the run, private, and new for each step', async () => {
    const first = await runAction(step({}));
    const report = JSON.parse(readFileSync(first.outputs['report']!, 'utf8')) as Record<string, unknown>;
    expect(report).toMatchObject({ outcome: 'skipped', reason: 'unsupported-event' });
    expect(path.dirname(first.outputs['audit']!)).toBe(path.join(first.temp, 'ai-devops', '4242-1'));
    if (process.platform !== 'win32') expect(statSync(first.outputs['transcript']!).mode & 0o077).toBe(0);
    const second = await runAction(step({ temp: first.temp }));
    expect(path.dirname(second.outputs['report']!)).toBe(path.join(first.temp, 'ai-devops', '4242-1-2'));
    expect(readdirSync(path.join(first.temp, 'ai-devops')).sort()).toEqual(['4242-1', '4242-1-2']);
  });
  it('touches neither the environment nor the path of later steps, and masks every secret', async () => {
    const inputs = {
      'api-key': 'canary-api-key',
      'mcp-server': 'https://mcp.example',
      'mcp-token': 'canary-mcp-token',
      repositories: 'acme/cart',
      'repository-tokens': 'acme/cart=canary-cart-token',
    };
    const env = {
      DEPLOY_TOKEN: 'canary-deploy-token',
      AWS_SECRET_ACCESS_KEY: 'canary-aws-key',
      EDITOR: 'not-a-secret',
    };
    const run = await runAction(step({ inputs, env, token: 'canary-github-token' }));
    expect(run.code).toBe(0);
    expect(run.written).toEqual({ env: '', path: '', state: '' });
    expect(run.masks.sort()).toEqual([
      'canary-api-key',
      'canary-aws-key',
      'canary-cart-token',
      'canary-deploy-token',
      'canary-github-token',
      'canary-mcp-token',
    ]);
    // Nothing but the masks themselves names them.
    const rest = run.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(`${rest.join('\n')}${run.summary}${JSON.stringify(run.outputs)}`).not.toContain('canary');
  });
  it('is a warning when an output cannot be written, and the result stands (FT48)', async () => {
    const run = await runAction(step({ env: { GITHUB_OUTPUT: '/nowhere/output', GITHUB_STEP_SUMMARY: undefined } }));
    expect(run.code).toBe(0);
    const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings.some((text) => text.startsWith('The output outcome could not be written'))).toBe(true);
    expect(warnings.some((text) => text.startsWith('The job summary could not be written'))).toBe(true);
  });
});

describe('a run that is cancelled', () => {
  // Windows has no signals: there `kill` only ends the process.
  (process.platform === 'win32' ? it.skip : it).each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends soon with 130 (FT45; skipped on Windows)',
    async (signal) => {
      const running = startAction(step({ action: 'ai-triage' }));
      hub.hang = true;
      while (hub.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      const sent = performance.now();
      running.kill(signal);
      const run = await running.done;
      expect(run.code).toBe(130);
      // The runner sends the next signal after 7.5 s.
      expect(performance.now() - sent).toBeLessThan(7_500);
      expect(run.outputs).toMatchObject({ outcome: 'failed', reason: 'cancelled' });
    },
  );
});

describe('a fault of GitHub before the job', () => {
  it('is red and says so in a word', async () => {
    const options = step({});
    hub.status = 401;
    const run = await runAction(options);
    expect(run.code).toBe(1);
    expect(run.outputs['outcome']).toBe('failed');
    expect(run.outputs['reason']).toMatch(/^(github-|no-permission)/);
    expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});
