import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { actionsExec } from '../../actions/exec.ts';
import type { Exec } from '../../packages/core/src/ports.ts';
import { type FixWorld, GOOD, openFixWorld, SETUP, TEST } from './fix-world.ts';

let world: FixWorld;
const folder = mkdtempSync(path.join(tmpdir(), 'fix-network-'));
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

it('says that the commands had the network where nothing could cut it off', async () => {
  const usual = actionsExec();
  // A machine on which nobody makes a network namespace, as Ubuntu 24.04 is without a sysctl.
  const exec: Exec = async (command, signal) =>
    command.argv.join(' ').includes('unshare')
      ? { exitCode: 1, timedOut: false, output: 'Operation not permitted', milliseconds: 1 }
      : usual(command, signal);
  world = await openFixWorld({ machine: { folder, exec } });
  world.script(...GOOD);
  const report = await world.run({ commands: { setup: SETUP, reproduce: TEST, validate: '' } });
  expect(report).toMatchObject({ outcome: 'done' });
  expect(world.pulls()[0]?.body).toContain('**without isolation**, with network.');
});
