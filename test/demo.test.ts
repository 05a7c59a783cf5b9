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

  it('finds the failure, explains it, proposes a fix and merges it, every turn of the conversation reached', async () => {
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
    const [link = ''] = /http[^)\s`]+\/actions\/runs\/4242/.exec(demo.triaged.comment ?? '') ?? [];
    expect(await (await fetch(link)).text()).toMatch(/AI triage[\s\S]*success/);
    const page = await (await fetch(demo.fixed?.pull?.url ?? '')).text();
    await demo.close();
    expect(demo.complaints).toEqual([]);
    expect(demo.triaged.run.code).toBe(0);
    expect(demo.triaged.comment).toContain('parseInterval');
    // The fix: the failing test really fails before it and passes after it, in a job that reaches nobody.
    const { runs, proved, requestsOfValidate, pull, nightlyAfter, comment } = demo.fixed!;
    expect(proved.map(({ step, ok, exitCode }) => [step, ok, exitCode])).toEqual([
      ['setup', true, 0],
      ['reproduce-before', true, 1],
      ['syntax', true, null],
      ['reproduce-after', true, 0],
    ]);
    expect([requestsOfValidate, nightlyAfter]).toEqual([0, 0]);
    expect(runs.validate.masks).toEqual([]);
    expect(runs.propose.log).toContain('guard.denied rule=W4');
    expect(pull).toMatchObject({
      title: 'Return milliseconds from parseInterval again',
      labels: ['ai-devops', 'risk:low'],
      pull: { draft: true, base: 'main', head: `ci-fix-issue-${issue}-1` },
    });
    expect(pull?.diff).toContain('+const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };');
    expect(page).toContain('+const UNITS = { s: 1_000');
    expect(comment).toContain(pull?.url);
    // The job that asks the model writes nothing, and the one that writes asks none.
    const inUnits = demo.writes.filter((write) => /acme\/units/.test(write));
    const byUs = 'by github-actions[bot]';
    expect(inUnits.filter((write) => !write.endsWith(byUs))).toHaveLength(7);
    expect(runs.publish.outputs).toMatchObject({ 'input-tokens': '0', risk: 'low', validation: 'passed' });
    // The end: one pull request of three is merged, at the head that was approved, and main is green again.
    const { run, seen, nightlyAfter: onMain } = demo.reconciled!;
    const head = pull!.pull!.headSha;
    expect(run).toMatchObject({ code: 0, outputs: { outcome: 'done', closed: '[]', refused: '[]' } });
    // In whatever order: each of them stands for itself.
    const expected = [
      `make-label acme/units needs-human-approval ${byUs}`,
      `label acme/units#2 +needs-human-approval ${byUs}`,
      `comment acme/units#2 ${byUs}`,
      `merge acme/units#1 squash ${head.slice(0, 7)} ${byUs}`,
      ...['neutral', 'neutral', 'success'].map((end) => `check-run acme/units ai-devops / pr-reconcile ${end} ${byUs}`),
    ];
    expect(inUnits.filter((write) => write.endsWith(byUs)).sort()).toEqual(expected.sort());
    const decisions = JSON.parse(run.outputs['decisions']!) as { pull: string }[];
    expect(decisions.toSorted((a, b) => a.pull.localeCompare(b.pull))).toMatchObject([
      { pull: 'acme/units#1', head, action: 'merge', became: 'merged', source: 'model', reasons: [] },
      { pull: 'acme/units#2', became: 'escalated', source: 'gates', reasons: ['CHECK_FAILED'] },
      { pull: 'acme/units#3', became: 'waiting', source: 'gates', reasons: ['CHECKS_PENDING'] },
    ]);
    expect(seen.fix.check?.text).toContain('It gives the table of units its milliseconds back');
    expect(seen.red.comments[0]).toContain('**A person is needed: ');
    // Each of them is a link in the summary, also the one about which nothing was written but its check.
    for (const number of [1, 2, 3]) expect(run.summary).toContain(`](${github.url}/acme/units/pull/${number})`);
    expect(onMain).toBe(0);
    expect([demo.ok, demo.refused]).toEqual([true, false]);
  });

  it('opens no pull request for a change that repairs nothing, and tells it in the issue', async () => {
    const demo = await playDemo({ root, provider: 'scripted', wrongFix: true });
    await demo.close();
    const { runs, proved, pull, comment } = demo.fixed!;
    expect(demo.complaints).toEqual([]);
    expect(proved.at(-1)).toMatchObject({ step: 'reproduce-after', ok: false, exitCode: 1 });
    expect(runs.publish.outputs).toMatchObject({ outcome: 'nothing', reason: 'failed-validation' });
    expect(pull).toBeUndefined();
    expect(demo.writes.filter((write) => /acme\/units/.test(write))).toEqual([]);
    expect(comment).toContain('no pull request was opened');
    expect([demo.ok, demo.refused]).toEqual([false, true]);
  });

  it('merges nothing that nobody approved, whatever a model would say, so main stays broken', async () => {
    const demo = await playDemo({ root, provider: 'scripted', unapproved: true });
    await demo.close();
    const { run, seen, nightlyAfter } = demo.reconciled!;
    // A model that was asked would complain that it has no answer.
    expect(demo.complaints).toEqual([]);
    expect(run).toMatchObject({ code: 0, outputs: { merged: '[]', 'input-tokens': '0' } });
    expect(JSON.parse(run.outputs['waiting']!)).toContain('acme/units#1');
    expect(seen.fix.check).toMatchObject({
      conclusion: 'neutral',
      text: expect.stringContaining('It needs one approval'),
    });
    expect(nightlyAfter).toBe(1);
    expect(demo.writes.filter((write) => write.startsWith('merge '))).toEqual([]);
    expect([demo.ok, demo.refused]).toEqual([false, true]);
  });

  it('is red when GitHub refuses the comment, and says which permission is missing', async () => {
    const demo = await playDemo({ root, provider: 'scripted', refuseComment: true });
    await demo.close();
    expect(demo.triaged.comment).toBeUndefined();
    expect([demo.fixed, demo.reconciled]).toEqual([undefined, undefined]);
    expect(demo.triaged.run.code).toBe(1);
    expect([demo.ok, demo.refused]).toEqual([false, false]);
    expect(demo.triaged.run.outputs).toMatchObject({ outcome: 'failed', reason: 'no-permission' });
  });
});

describe('npm run demo', () => {
  const demo = (...args: string[]) => {
    const keys = { GEMINI_API_KEY: '', ANTHROPIC_API_KEY: '', OPENAI_API_KEY: '' };
    const script = path.join(root, 'scripts', 'demo.mjs');
    const run = spawnSync(process.execPath, [script, ...args], { env: { ...process.env, ...keys }, encoding: 'utf8' });
    return { code: run.status, first: run.stdout.split('\n')[0], out: run.stdout, err: run.stderr };
  };

  it('says in its first line that the model is scripted, and leaves the issue and the pull request as pages', () => {
    const [page = '', pull = ''] = ['issue.html', 'pull.html'].map((name) => path.join(root, '.cache', 'demo', name));
    for (const file of [page, pull]) rmSync(file, { force: true });
    const { code, first, out, err } = demo();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(first).toMatch(/^The model of this demo is a conversation scripted by hand/);
    expect(out).toContain('`npm run demo -- --keep` keeps them up');
    expect(out).toContain(page);
    for (const name of ['report', 'transcript', 'audit']) {
      const [, file = ''] = new RegExp(`\n {2}- ${name}: (.+)\n`).exec(out) ?? [];
      expect(existsSync(file.trim())).toBe(true);
    }
    expect(out).toMatch(/the failing test, before the change: exit code 1 [\s\S]*after the change: exit code 0 /);
    expect(out).toContain('+const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };');
    expect(out).toMatch(
      /\n#1 .*\n {2}Merged by rule auto-merge: all \d+ conditions are met\n[\s\S]*approved its head commit: /,
    );
    expect(out).toMatch(
      /\n#2 .*\n {2}A person is needed: [\s\S]*☐ All required checks are green: Required checks failed/,
    );
    expect(out).toMatch(/\n#3 .*\n {2}Waiting: [\s\S]*☐ All required checks are green: Required checks have not ended/);
    expect(out).toContain('with the main branch of acme/units: exit code 0.');
    expect(out).toMatch(/\nOK: .* the proved pull request are there; it was merged, and nothing else\.\n/);
    expect(out).toContain('- rollback: acme/infra#1, argocd:infra-staging: proposed');
    expect(out).toContain('The size of the volume on the main branch: 20Gi → 40Gi → 20Gi.');
    expect(out).toMatch(/\nOK: what was approved is done, and what made things worse was .* taken back\.\n$/);
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('parseInterval');
    expect(readFileSync(pull, 'utf8')).toContain('Files changed');
  });

  it('says that a wrong fix did not pass', () => {
    const { code, out } = demo('--wrong-fix');
    expect(code).toBe(0);
    expect(out).toContain('The change did not pass its validation, so there is no pull request; the comment says why.');
    expect(out).toMatch(/\nAs it must: what repairs nothing became no pull request, and nothing else went wrong\.\n$/);
  });

  it('is as it must be without an approval, but not when the comment is missing as well', () => {
    const { code, out } = demo('--no-approval');
    expect({ code, end: out.split('\n').at(-2) }).toEqual({
      code: 0,
      end: 'As it must: what nobody approved was not merged, and nothing else went wrong.',
    });
    expect(demo('--no-approval', '--refuse-comment').code).toBe(1);
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
