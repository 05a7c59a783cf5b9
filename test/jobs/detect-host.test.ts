import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RunOptions, type RunResult, runAction } from '../kit/runner.ts';
import { type DetectWorld, HOME, LOGS, openDetectWorld } from './detect-world.ts';

// The built action, as the runner starts it.
let world: DetectWorld;
beforeEach(async () => {
  world = await openDetectWorld();
  world.github.clock.set(Date.now() - 3_600_000);
});
afterEach(() => world.close());

function run({ env = {}, inputs = {} }: Partial<RunOptions> = {}): Promise<RunResult> {
  world.github.clock.set(Date.now());
  const { github } = world;
  return runAction({
    action: 'detect-failures',
    event: { name: 'schedule', payload: {} },
    token: world.settings().token,
    repository: HOME,
    actor: 'maria',
    inputs: { provider: 'none', 'write-pause-ms': '0', ...inputs },
    env: {
      ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.url },
      ...env,
    },
  });
}

it('tells by outputs, summary and report what it did', async () => {
  world.night({ log: LOGS.go });
  const { code, outputs, summary, annotations } = await run();
  expect([code, annotations]).toEqual([0, []]);
  const [issue] = world.issues();
  const url = `${world.github.url}/${HOME}/issues/${issue!.number}`;
  expect(outputs).toMatchObject({ outcome: 'done', reason: 'ok', count: '1' });
  expect(JSON.parse(outputs['issues']!)).toMatchObject([{ number: issue!.number, class: 'test_failure', url }]);
  expect(JSON.parse(outputs['failures']!)).toMatchObject([{ issue: issue!.number, state: 'new', occurrences: 1 }]);
  expect(summary).toContain('TestRetry');
  expect(JSON.parse(readFileSync(outputs['report']!, 'utf8'))).toMatchObject({
    job: 'detect-failures',
    outcome: 'done',
  });
});

describe('FT48', () => {
  it.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])(
    '%s cannot be written: a warning, and the result is kept',
    async (name) => {
      world.night({ log: LOGS.go });
      const nowhere = path.join(mkdtempSync(path.join(tmpdir(), 'detect-')), 'absent', 'file');
      const { code, outputs, summary, log, annotations } = await run({ env: { [name]: nowhere } });
      expect(code).toBe(0);
      expect(world.issues()).toHaveLength(1);
      expect(log).toContain('could not be written');
      expect(annotations.map(({ level }) => level)).toContain('warning');
      if (name === 'GITHUB_OUTPUT') expect(summary).toContain('TestRetry');
      else expect(outputs).toMatchObject({ outcome: 'done', count: '1' });
    },
  );
  it('more failures than a summary can hold: it stays below 1 MiB, the report has them all', async () => {
    const long = 'a_rather_long_name_'.repeat(8);
    for (let index = 0; index < 260; index++) {
      const name = `Test_${long}${String.fromCharCode(97 + (index % 26))}_${String.fromCharCode(97 + Math.floor(index / 26))}`;
      world.night({ workflow: `W${index % 7}`, log: LOGS.go.replaceAll('TestRetry', name) });
    }
    const { code, outputs, summary } = await run({ inputs: { 'max-issues': '2' } });
    expect([code, outputs['count']]).toEqual([0, '260']);
    expect(JSON.parse(outputs['failures']!)).toHaveLength(260);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary).toContain('60 more failures not shown here');
    expect(statSync(outputs['report']!).size).toBeGreaterThan(10_000);
    expect(JSON.parse(readFileSync(outputs['report']!, 'utf8')).data.failures).toHaveLength(260);
    expect(world.issues()).toHaveLength(3);
  });
});
