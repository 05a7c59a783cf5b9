import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectOf, runNightly } from './demo/log.ts';
import { playDemo } from './demo/run.ts';

const root = path.resolve(import.meta.dirname, '..');

describe('the demo', () => {
  it('rests on a project that really fails, framed as a runner does', async () => {
    const { log, exitCode } = await runNightly(new Date('2026-01-02T03:04:05Z'), projectOf(root));
    expect(exitCode).not.toBe(0);
    expect(log).toContain('expected: 1700000300000');
    expect(log).toMatch(/^2026-01-02T03:04:05\.0000000Z /);
    expect(log).toMatch(/Z ##\[group\]Run npm test\n/);
    expect(log).toMatch(/Z ##\[error\]Process completed with exit code [1-9]\d*\.\n/);
    expect(log).not.toContain(root);
  });

  it('is green with its comment, every turn of the conversation reached', async () => {
    const demo = await playDemo({ root, provider: 'scripted' });
    await demo.close();
    expect(demo.complaints).toEqual([]);
    expect(demo.run.code).toBe(0);
    expect(demo.comment).toContain('parseInterval');
    expect(demo.ok).toBe(true);
  });

  it('is red when GitHub refuses the comment, and says which permission is missing', async () => {
    const demo = await playDemo({ root, provider: 'scripted', refuseComment: true });
    await demo.close();
    expect(demo.comment).toBeUndefined();
    expect(demo.run.code).toBe(1);
    expect(demo.ok).toBe(false);
    expect(demo.run.outputs).toMatchObject({ outcome: 'failed', reason: 'no-permission' });
  });
});
