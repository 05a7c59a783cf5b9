import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PROVIDER_NAMES, providers } from '@ai-devops/core';
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
    // Nor the folder where it failed, however this machine writes it.
    expect(log).not.toContain('nightly-');
  });

  it('finds the failure, is asked about it, and is green with its comment, every turn of the conversation reached', async () => {
    const demo = await playDemo({ root, provider: 'scripted' });
    expect(demo.found.run).toMatchObject({ code: 0, outputs: { count: '1' } });
    expect(JSON.parse(demo.found.run.outputs['issues']!)).toMatchObject([
      { number: demo.story.issue, class: 'test_failure' },
    ]);
    expect(demo.found.title).toContain('counts down in seconds (node-test) and 2 more');
    const { github, home, issue } = demo.story;
    expect(demo.found.run.summary).toContain(`opened [\`#${issue}\`](${github.url}/${home}/issues/${issue})`);
    // The record that it left is what the triage starts from.
    expect(demo.story.github.repo(demo.story.home).issues.map(({ number }) => number)).toEqual([demo.story.issue]);
    const [link = ''] = /http[^)\s`]+\/actions\/runs\/4242/.exec(demo.comment ?? '') ?? [];
    expect(await (await fetch(link)).text()).toMatch(/AI triage[\s\S]*success/);
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

describe('npm run demo', () => {
  const demo = (...args: string[]) => {
    const keys = { GEMINI_API_KEY: '', ANTHROPIC_API_KEY: '', OPENAI_API_KEY: '' };
    const script = path.join(root, 'scripts', 'demo.mjs');
    const run = spawnSync(process.execPath, [script, ...args], { env: { ...process.env, ...keys }, encoding: 'utf8' });
    return { code: run.status, first: run.stdout.split('\n')[0], out: run.stdout, err: run.stderr };
  };

  it('says in its first line that the model is scripted, and leaves the issue as a page', () => {
    const page = path.join(root, '.cache', 'demo', 'issue.html');
    rmSync(page, { force: true });
    const { code, first, out, err } = demo();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(first).toMatch(/^The model of this demo is a conversation scripted by hand/);
    expect(out).toContain('`npm run demo -- --keep` keeps them up');
    expect(out).toContain(page);
    for (const name of ['report', 'transcript', 'audit']) {
      const [, file = ''] = new RegExp(`\n {2}- ${name}: (.+)\n`).exec(out) ?? [];
      expect(existsSync(file.trim())).toBe(true);
    }
    expect(out).toMatch(/\nOK: the issue and the comment are there\.\n$/);
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('parseInterval');
  });

  it('is red without the comment', () => {
    const { code, out } = demo('--refuse-comment');
    expect(code).toBe(1);
    expect(out).toMatch(/\nNOT OK: the runs did not leave what they promised\.\n$/);
  });

  const names = PROVIDER_NAMES.filter((name) => name !== 'none');
  const keyed = names.flatMap((name): [string, string][] => {
    const { keyEnv } = providers[name];
    return keyEnv ? [[name, keyEnv]] : [];
  });
  it.each(keyed)('asks for the secret of a real model: %s, %s', (name, key) => {
    const err = `Set ${key} to a key of ${name}, or leave --provider out for the scripted demo.\n`;
    expect(demo('--provider', name)).toEqual({ code: 2, first: '', out: '', err });
  });

  it.each(['nonsense', 'none', 'constructor'])('names the models there are instead of %s', (name) => {
    const err = `--provider is one of scripted, ${names.join(', ')}.\n`;
    expect(demo('--provider', name)).toEqual({ code: 2, first: '', out: '', err });
  });

  it('says how it is used, when asked and when started wrongly', () => {
    expect(demo('--help')).toMatchObject({ code: 0, first: 'Usage: npm run demo -- [options]', err: '' });
    for (const args of [['--nonsense'], ['stray'], ['--model'], ['--keep=1']]) {
      const { code, out, err } = demo(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^[A-Z][^\n]+\.\n\nUsage: npm run demo/);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });
});
