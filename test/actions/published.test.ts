import { type Log, NOTHING_SPENT, type Report, type Secrets } from '@ai-devops/core';
import { describe, expect, it } from '@jest/globals';
import { aiTriage } from '../../actions/ai-triage.ts';
import { cleanReport, tellBug } from '../../actions/clean.ts';
import { clipBytes, outputsOf } from '../../actions/publish.ts';

const quiet: Log = {
  ...{ debug: () => undefined, info: () => undefined, notice: () => undefined, warning: () => undefined },
  ...{ error: () => undefined, group: () => undefined, endGroup: () => undefined },
};

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
    expect(said.join()).toContain('published.test.ts');
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
  it('links to the issues and comments that this run wrote, to what it names, and to no others', async () => {
    const server = 'https://ghe.corp';
    const issue = `${server}/acme/shop/issues`;
    const urls = [`${issue}/7`, `${issue}/8#issuecomment-2`, 'https://evil.example/acme/shop/issues/9', 'nonsense'];
    const applied = urls.map((url) => ({ effect: { kind: 'open-issue' }, result: 'done' as const, url }));
    const pull = `${server}/acme/shop/pull`;
    const links = [`${pull}/3`, 'https://evil.example/acme/shop/pull/4', 'nonsense'];
    const all = [`${pull}/3`, ...urls, `${pull}/4`, `${issue}/10`, `${issue}/7/events`];
    const summary = all.map((url) => `[seen](${url})`).join(' ');
    const told = await cleanReport({ ...report, applied, links, summary }, known, { GITHUB_SERVER_URL: server });
    const [three, seven, eight, ...others] = all;
    const shown = [three, seven, eight].map((url) => `[seen](${url})`);
    expect(told.summary).toBe([...shown, ...others.map((url) => `seen (\`${url}\`)`)].join(' '));
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
