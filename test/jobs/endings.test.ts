import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import type { Turn } from '../kit/model.ts';
import { answers, BOT, failureMarker, goodAnswer, HOME, openWorld, recordOf, type TriageWorld } from './world.ts';

let world: TriageWorld;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const looks = (path: string): Turn => ({ calls: [{ name: 'get_file_contents', args: { path } }] });
const budget = (over: Partial<Settings['budget']>): Partial<Settings> => ({
  budget: { steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes: 10, ...over },
});

describe('the model gives no answer: red, and no comment', () => {
  const wrong = { ...answers({ summary: 'x' }) };
  const failing = (status: number, body: unknown): Turn => ({ fail: { status, body } });
  const quota = {
    error: {
      code: 429,
      status: 'RESOURCE_EXHAUSTED',
      message: 'You exceeded your current quota.',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
          violations: [
            { quotaMetric: 'm', quotaId: 'GenerateRequestsPerDayPerProjectPerModel-FreeTier', quotaValue: '20' },
          ],
        },
      ],
    },
  };
  it.each<[string, string, Turn[], Partial<Settings>]>([
    ['B1: it used up its steps', 'budget', [looks('package.json'), looks('src/refresh.js')], budget({ steps: 2 })],
    [
      'B1: it used up its tokens',
      'budget',
      [{ ...looks('package.json'), usage: { input: 90_000, output: 9_000 } }],
      budget({ tokens: 100_000 }),
    ],
    ['B1: not one call fits its money', 'budget', [], budget({ costUsd: 0.0001 })],
    ['FT27: the quota is used up', 'llm-unavailable', [failing(429, quota)], {}],
    ['FT28: the provider is down', 'llm-unavailable', Array.from({ length: 4 }, () => failing(503, undefined)), {}],
    ['FT35: it asks the same again and again', 'no-answer', Array.from({ length: 4 }, () => looks('package.json')), {}],
    ['FT33: its answer never fits', 'no-answer', [wrong, wrong, wrong], {}],
    ['FT33: it only talks', 'no-answer', [{ text: 'Well.' }, { text: 'Hm.' }, { text: 'So.' }], {}],
  ])('%s', async (_name, reason, turns, settings) => {
    world.script(...turns);
    const report = await world.run(settings);
    expect(report).toMatchObject({
      outcome: 'failed',
      reason,
      message: expect.stringMatching(/No comment was written\.$/),
    });
    expect(report.applied.map(({ effect }) => effect.kind)).toEqual(['react']);
    expect(world.triages()).toEqual([]);
    expect(world.home.labels(1)).toEqual(['ci']);
  });

  it('says what was spent', async () => {
    world.script({ ...looks('package.json'), usage: { input: 1_000, output: 100 } });
    const report = await world.run(budget({ steps: 1 }));
    expect(report.spent).toMatchObject({ steps: 1, input: 1_000, output: 100 });
  });

  it('FT06: a key that is wrong is told as such', async () => {
    world.script({
      fail: { status: 401, body: { error: { code: 401, message: 'API key not valid', status: 'UNAUTHENTICATED' } } },
    });
    await expect(world.run()).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('GEMINI_API_KEY'),
    });
    // Only a request tells that a well-formed key is wrong, and the eyes come before it.
    expect(world.story.github.writes().map((write) => write.split(' ')[0])).toEqual(['reaction']);
  });
});

describe('FT30: the model refuses to answer', () => {
  it('the evidence is posted once, and the run is red', async () => {
    world.script({ stop: 'blocked', usage: { input: 500, output: 0 } });
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'failed', reason: 'blocked', spent: { steps: 1, input: 500 } });
    expect(report.message).toContain('gemini refused to answer. The evidence alone was posted:');
    expect(world.triages()[0]?.body).toContain('**gemini refused to answer.** What follows is the evidence alone.');
    expect(world.triages()[0]?.body).toContain('expected: 1700000300000');
  });

  it('an earlier triage is worth more than the bare evidence: it stays', async () => {
    world.script(answers(goodAnswer(world.story)), { stop: 'blocked' });
    await world.run();
    const [before] = world.triages();
    const body = before?.body;
    const report = await world.run(await world.says('maria', '@ai-triage again'));
    expect(report).toMatchObject({
      outcome: 'failed',
      reason: 'blocked',
      message: expect.stringContaining(`The earlier triage was left as it is: `),
      outputs: { class: 'test_failure', 'comment-url': expect.stringContaining(`#issuecomment-${before?.id}`) },
      applied: [{ effect: { kind: 'react' } }],
    });
    expect(world.triages().map((one) => one.body)).toEqual([body]);
  });

  it('and is not asked again for the same request', async () => {
    world.script({ stop: 'blocked' });
    await world.run();
    expect(await world.run()).toMatchObject({ outcome: 'nothing', reason: 'already-done' });
    expect(world.model.requests).toHaveLength(1);
  });
});

describe('B4: the kill switch', () => {
  const config = (text: string) =>
    world.home.push('main', { message: 'Configure', files: { '.github/ai-devops.yml': text } });

  it('AM95: set before the first write: no model is asked', async () => {
    config('disabled: true\n');
    expect(await world.run()).toMatchObject({
      outcome: 'refused',
      reason: 'disabled',
      message: expect.stringContaining('`disabled: true` stands in .github/ai-devops.yml'),
    });
    world.untouched();
  });

  it('AM95: set while the model thinks: nothing more is written', async () => {
    world.script({
      when: () => {
        config('disabled: true\n');
        return true;
      },
      ...answers(goodAnswer(world.story)),
    });
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'disabled', spent: { steps: 1 } });
    expect(report.applied.map(({ effect }) => effect.kind)).toEqual(['react']);
    expect(world.triages()).toEqual([]);
  });

  it('FT59: a configuration that cannot be read stops too, with its line', async () => {
    config('disabled: perhaps\n');
    await expect(world.run()).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/ai-devops\.yml is not valid[\s\S]*`disabled` \(line 1\)/),
    });
    world.untouched();
  });

  it('a folder in its place is told', async () => {
    world.home.push('main', { message: 'Odd', files: { '.github/ai-devops.yml/x': 'x' } });
    await expect(world.run()).rejects.toThrow('.github/ai-devops.yml on the default branch is no text file');
    world.untouched();
  });

  it('the input stops before the first write', async () => {
    expect(await world.run({ disabled: true })).toMatchObject({ outcome: 'refused', reason: 'disabled' });
    world.untouched();
  });
});

it('O2: a secret in the answer ends the run with an alarm, and nothing of it is written', async () => {
  world.host.secrets.add('deploy-key', 'correct-horse-battery');
  world.script(
    answers(goodAnswer(world.story, { rootCause: `It is ${Buffer.from('correct-horse-battery').toString('base64')}` })),
  );
  const report = await world.run();
  expect(report).toMatchObject({
    outcome: 'alert',
    reason: 'guard',
    message: expect.stringMatching(/deploy-key \(base64\).*\(rule O2\)/),
    spent: { steps: 1 },
  });
  expect(world.triages()).toEqual([]);
  expect(world.home.labels(1)).toEqual(['ci']);
  expect(world.host.audits).toContainEqual(expect.objectContaining({ stage: 'alert', rule: 'O2' }));
});

it('FT18: two runs at once leave one comment, and both name it', async () => {
  world.script(answers(goodAnswer(world.story)), answers(goodAnswer(world.story)));
  const asked = [await world.says('maria', '@ai-triage'), await world.says('maria', '@ai-triage please')];
  const reports = await Promise.all(asked.map((settings) => world.run(settings)));
  expect(reports.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
  const [left, ...more] = world.triages();
  expect(more).toEqual([]);
  for (const { outputs } of reports) expect(outputs['comment-url']).toContain(`#issuecomment-${left?.id}`);
});

it('FT45: a run that is cancelled while the model thinks writes nothing more', async () => {
  await world.close();
  const stop = new AbortController();
  world = await openWorld({ signal: stop.signal });
  world.script({
    when: () => {
      stop.abort(new Error('cancelled'));
      return true;
    },
    ...answers(goodAnswer(world.story)),
  });
  await expect(world.run()).rejects.toThrow('cancelled');
  expect(world.triages()).toEqual([]);
});

describe('GitHub fails', () => {
  const twin = () => world.story.github;

  it('FT01: for a moment: nobody notices', async () => {
    for (const path of [/^GET .*\/issues\/1$/, /^GET .*\/runs\/\d+$/, /^GET .*\/jobs$/, /^POST \/graphql$/])
      twin().faults.add({ match: path, kind: 'status', status: 502 });
    world.script(answers(goodAnswer(world.story)));
    expect((await world.run()).outcome).toBe('done');
    expect(twin().faults.unused()).toEqual([]);
  });

  it('FT01: altogether, before it begins', async () => {
    twin().outage(503);
    expect(await world.run()).toMatchObject({ outcome: 'failed', reason: 'github-unavailable' });
    world.untouched();
  });

  it.each([500, 502, 503])('FT01: %i while the facts are read: red, before a model is asked', async (status) => {
    twin().faults.add({ match: /^GET .*\/issues\/1$/, kind: 'status', status, times: Infinity });
    expect(await world.run()).toMatchObject({ outcome: 'failed', reason: 'github-unavailable' });
    world.untouched();
  });

  it('FT12: GraphQL answers in part: who edited a marker is unknown, so nothing is believed', async () => {
    world.home.addComment(1, { user: BOT.login, body: failureMarker(recordOf(world.story)) });
    twin().faults.add({ match: /^POST \/graphql$/, nth: 2, times: Infinity, kind: 'status', status: 502 });
    expect(await world.run()).toMatchObject({ outcome: 'failed', reason: 'github-unavailable' });
    world.untouched();
  });

  it('FT01: altogether, while the model thinks: red, with what was spent', async () => {
    world.script({
      when: () => {
        twin().outage(503);
        return true;
      },
      ...answers(goodAnswer(world.story)),
    });
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'failed', reason: 'github-unavailable', spent: { steps: 1 } });
    expect(report.applied.map(({ effect }) => effect.kind)).toEqual(['react']);
  });

  it('FT02: 502 on the comment although it is there: one comment, green', async () => {
    twin().faults.add({ match: /^POST .*\/issues\/1\/comments$/, phase: 'after', kind: 'status', status: 502 });
    world.script(answers(goodAnswer(world.story)));
    expect((await world.run()).outcome).toBe('done');
    expect(world.triages()).toHaveLength(1);
  });

  it('FT02: 502 on the comment and it is not there: red, and the next run does it', async () => {
    twin().faults.add({ match: /^POST .*\/issues\/1\/comments$/, kind: 'status', status: 502 });
    world.script(answers(goodAnswer(world.story)), answers(goodAnswer(world.story)));
    expect(await world.run()).toMatchObject({ outcome: 'failed', reason: 'github-unavailable' });
    expect((await world.run()).outcome).toBe('done');
    expect(world.triages()).toHaveLength(1);
  });

  it('a comment that is not there when read back is red', async () => {
    twin().onCall(({ phase, record }) => {
      if (phase === 'after' && record.method === 'POST' && record.path.endsWith('/issues/1/comments'))
        world.home.comments(1).length = 0;
    });
    world.script(answers(goodAnswer(world.story)));
    expect(await world.run()).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining('is not there when read back'),
    });
  });

  it('the eyes alone fail: a warning, and the triage goes on', async () => {
    twin().faults.add({ match: /\/reactions$/, kind: 'status', status: 502 });
    world.script(answers(goodAnswer(world.story)));
    expect((await world.run()).outcome).toBe('done');
    expect(world.host.lines).toContainEqual(expect.stringContaining('warning: The eyes reaction could not be set'));
  });

  it('FT06: the token expires while the model thinks: red, at once', async () => {
    world.script({
      when: () => {
        twin().revokeToken(world.story.token);
        return true;
      },
      ...answers(goodAnswer(world.story)),
    });
    expect(await world.run()).toMatchObject({
      outcome: 'failed',
      reason: 'github-auth',
      message: expect.stringContaining('`github-token`'),
    });
    expect(twin().journal.requests.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(3);
  });

  it('FT11: the issue is gone', async () => {
    twin().faults.add({ match: /^GET .*\/issues\/1$/, kind: 'status', status: 410, message: 'This issue was deleted' });
    expect(await world.run()).toMatchObject({ outcome: 'failed', reason: 'github-gone' });
    world.untouched();
  });

  it('FT08: the issue is deleted while the model thinks', async () => {
    world.script({
      when: () => {
        world.home.issues.length = 0;
        return true;
      },
      ...answers(goodAnswer(world.story)),
    });
    expect(await world.run()).toMatchObject({ outcome: 'failed', reason: 'github-not-found' });
  });

  it('FT08: the repository is renamed while the model thinks: nothing is written', async () => {
    world.script({
      when: () => {
        twin().renameRepo(HOME, 'acme/board');
        return true;
      },
      ...answers(goodAnswer(world.story)),
    });
    expect(await world.run()).toMatchObject({ outcome: 'refused', reason: 'guard', refused: [{ rule: 'W2' }] });
  });

  it('W2: the commit of the run is no longer there: the model reads that it cannot, and answers', async () => {
    world.home.runs[0]!.sha = '0'.repeat(40);
    world.script(looks('package.json'), answers(goodAnswer(world.story)));
    expect((await world.run()).outcome).toBe('done');
  });
});

it('asks GitHub for nothing twice without a reason', async () => {
  world.script(answers(goodAnswer(world.story)));
  const { requests } = world.story.github.journal;
  const before = requests.length;
  await world.run();
  const asked = requests
    .slice(before)
    .filter(({ method }) => method === 'GET')
    .map(({ path, query }) => `${path} ${JSON.stringify(query)}`);
  const twice = new Map(asked.map((one) => [one, asked.filter((other) => other === one).length]));
  expect(Object.fromEntries([...twice].filter(([, count]) => count > 1))).toEqual({
    // Before the eyes and before the comment (W2).
    [`/repos/${HOME} {}`]: 2,
    // Before each of the three writes (B4).
    [`/repos/${HOME}/contents/.github%2Fai-devops.yml {}`]: 3,
    // The facts, what the labels are now, and what they became.
    [`/repos/${HOME}/issues/1 {}`]: 3,
    // The facts, where the comment stands, and whether somebody else wrote one meanwhile (FT18).
    [`/repos/${HOME}/issues/1/comments {"per_page":"100","page":"1"}`]: 3,
  });
});
