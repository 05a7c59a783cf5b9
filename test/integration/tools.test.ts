import { spawnSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { runAction } from '../kit/runner.ts';

// scripts/integration.mjs installs these; outside CI it may have said aloud that one of them cannot be had here.
const { ACTION_NODE: node, GITHUB_MCP_SERVER: server, CI: ci } = process.env;
const given = (what: string | undefined): boolean => what !== undefined || ci === 'true';

(given(node) ? it : it.skip)('the bundles run on Node 24, as on the runner', async () => {
  expect(spawnSync(node!, ['--version'], { encoding: 'utf8' }).stdout).toMatch(/^v24\./);
  const run = await runAction({
    action: 'ai-triage',
    inputs: { disabled: 'true' },
    event: { name: 'issues', payload: {} },
  });
  expect(run).toMatchObject({ code: 0, outputs: { outcome: 'skipped', reason: 'disabled' } });
});

(given(server) ? it : it.skip)("GitHub's own MCP server starts", () => {
  const { status, stdout, stderr } = spawnSync(server!, ['--version'], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toMatch(/server/i);
  expect(status).toBe(0);
});
