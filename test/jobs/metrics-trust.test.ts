import { afterEach, describe, expect, it } from '@jest/globals';
import type { RepoHandle } from '../kit/github/index.ts';
import {
  addAttempts,
  addFailure,
  addPull,
  addTriage,
  aFix,
  aLook,
  aRecord,
  aRollback,
  HOME,
  inSeconds,
  type MetricsWorld,
  marked,
  openMetricsWorld,
  READS,
  US,
} from './metrics-world.ts';

let world: MetricsWorld;
afterEach(() => world.close());

const AT = '2026-02-02T10:00:00Z';
const MERGED = '2026-02-02T12:00:00Z';
const open = async (...told: Parameters<typeof openMetricsWorld>): Promise<RepoHandle> => {
  world = await openMetricsWorld(...told);
  return world.github.repo(HOME);
};
const total = async () => (await world.run()).numbers.total;
const decided = (rules: string[], more = {}) => ({ at: inSeconds(AT), rules, ...more });
const NOTHING = {
  ...{ failures: 0, triages: 0, fixesOpened: 0, fixesMerged: 0, merges: 0, escalations: 0, rollbacksProposed: 0 },
  ...{ costUsd: 0, thumbsUp: 0, thumbsDown: 0, rates: {} },
};

describe('who is believed', () => {
  it('markers of others count for nothing, wherever they stand', async () => {
    const repo = await open();
    addFailure(repo, AT, aRecord(AT), { user: 'mallory' });
    const { number } = repo.addIssue({ user: 'mallory', labels: ['ai-devops'], createdAt: AT });
    addTriage(repo, number, [{ at: AT, costUsd: 99 }]).user = 'mallory';
    addAttempts(repo, number, [{ at: AT, costUsd: 99 }]).user = 'mallory';
    addPull(repo, { createdAt: AT, user: 'mallory', body: marked('fix', aFix(`${HOME}#1`)), mergedAt: MERGED });
    addPull(repo, { createdAt: AT, user: 'mallory', body: marked('rollback', aRollback(`${HOME}#1`)) });
    const pull = addPull(repo, { createdAt: AT });
    const escalations = [{ at: AT, rules: ['x'] }];
    const data = { memory: '', head: pull.pull!.headSha, action: 'escalate', escalations };
    const comment = repo.addComment(pull.number, { user: 'mallory', createdAt: AT, body: marked('decision', data) });
    repo.reactions({ comment: comment.id }).push({ id: 1, user: 'p', content: '+1', createdAt: AT });
    expect(await total()).toMatchObject(NOTHING);
  });

  it('what others edited is not believed: a failure stays one, without its past', async () => {
    const repo = await open();
    const issue = addFailure(repo, AT, aRecord('2026-02-01T00:00:00Z'), { editor: 'mallory' });
    const triage = addTriage(repo, issue.number, [{ at: AT, costUsd: 1 }]);
    Object.assign(triage, { editor: 'mallory', editedAt: AT });
    addPull(repo, { createdAt: AT, user: US, body: marked('fix', aFix(`${HOME}#1`)) });
    Object.assign(repo.issue(2), { editor: 'mallory', editedAt: AT });
    expect(await total()).toMatchObject({ ...NOTHING, failures: 1, timeToIssue: { count: 0 } });
  });

  it('a check of another app says nothing, and a merge by a person is not ours', async () => {
    const repo = await open();
    addPull(repo, { createdAt: AT, mergedAt: MERGED, memory: decided(['a']), app: 'evil-checks' });
    addPull(repo, { createdAt: AT, mergedAt: MERGED, mergedBy: 'maria', memory: decided(['b']) });
    addPull(repo, { createdAt: AT, mergedAt: MERGED, memory: decided(['c'], { action: 'wait' }) });
    addPull(repo, { createdAt: AT, mergedAt: MERGED });
    expect(await total()).toMatchObject({ merges: 0 });
  });

  it('a trusted bot of another name is believed, its check too, and a merge of the queue is ours', async () => {
    const repo = await open();
    const bot = 'acme-ops[bot]';
    addPull(repo, { createdAt: AT, mergedAt: MERGED, mergedBy: bot, memory: decided(['a']), app: 'acme-ops' });
    addPull(repo, { createdAt: AT, mergedAt: MERGED, mergedBy: 'github-merge-queue[bot]', memory: decided(['a']) });
    addFailure(repo, AT, aRecord(AT), { user: bot });
    expect(await total()).toMatchObject({ merges: 1, failures: 0 });
    const trustedBots = [
      { login: US, id: 41898282 },
      { login: bot, id: await idOf(bot) },
    ];
    const { numbers } = await world.run({}, { trustedBots });
    expect(numbers.byRule.map(({ rule, figures }) => [rule, figures.merges])).toEqual([
      ['', 0],
      ['a', 2],
    ]);
    expect(numbers.total.failures).toBe(1);
  });

  it('no number in a marker makes one that JSON cannot hold', async () => {
    const repo = await open();
    const { number } = addFailure(repo, AT, aRecord(AT));
    addTriage(repo, number, [{ at: AT, costUsd: 1e308 }, { at: AT, costUsd: 0.5 }, { at: '9999-12-31T00:00:00Z' }]);
    const huge = { micros: 10 ** 15, at: inSeconds('2400-01-01T00:00:00Z') };
    addPull(repo, { createdAt: AT, mergedAt: MERGED, memory: { ...huge, rules: ['x'.repeat(300)] } });
    const { numbers } = await world.run();
    expect(numbers.total).toMatchObject({ triages: 2, costUsd: 1_000_000.5, merges: 1 });
    expect(JSON.stringify(numbers)).not.toContain('null');
  });

  it('markers that are broken, of another shape or huge do no harm', async () => {
    const repo = await open();
    const huge = 'x'.repeat(65_000);
    repo.addIssue({ user: US, labels: ['ai-devops'], createdAt: AT, body: marked('failure', { fingerprint: 7 }) });
    repo.addIssue({ user: US, labels: ['ai-devops'], createdAt: AT, body: `<!-- ai-devops:failure v1 ${huge} -->` });
    const { number } = addFailure(repo, AT, aRecord(AT));
    const proto = Buffer.from('{"__proto__": {"attempts": []}}').toString('base64url');
    repo.addComment(number, { user: US, createdAt: AT, body: `<!-- ai-devops:fix v1 ${proto} -->` });
    repo.addComment(number, { user: US, createdAt: AT, body: marked('fix', { attempts: [{ costUsd: -1 }] }) });
    repo.addComment(number, { user: US, createdAt: AT, body: marked('triage', { at: huge.slice(0, 999) }) });
    for (let index = 0; index < 30; index++) repo.addComment(number, { user: 'mallory', createdAt: AT, body: huge });
    addPull(repo, { createdAt: AT, user: US, body: marked('fix', { ...aFix('x'), extra: 1 }) });
    const { report, numbers } = await world.run();
    expect(report.outcome).toBe('done');
    expect(numbers.total).toMatchObject({ ...NOTHING, failures: 1 });
  });
});

const idOf = async (login: string): Promise<number> => {
  const response = await fetch(`${world.github.url}/users/${encodeURIComponent(login)}`, {
    headers: { authorization: 'Bearer ghs_metrics0000000000000000000000000000000' },
  });
  return ((await response.json()) as { id: number }).id;
};

describe('weeks', () => {
  it('begin on Monday, 00:00 UTC, and the first one is whole', async () => {
    const repo = await open();
    for (const at of ['2026-01-25T23:59:59Z', '2026-01-26T00:00:00Z', '2026-02-01T23:59:59Z', '2026-02-02T00:00:00Z'])
      addFailure(repo, at, aRecord(at));
    const { numbers } = await world.run({ weeks: 2 });
    expect(numbers.from).toBe('2026-01-26T00:00:00.000Z');
    expect(numbers.byWeek.map(({ week, figures }) => [week, figures.failures])).toEqual([
      ['2026-W05', 2],
      ['2026-W06', 1],
    ]);
  });

  it('a fix counts in the week in which it was opened, a merge in that in which it happened', async () => {
    const repo = await open();
    const { number } = addFailure(repo, '2026-01-20T00:00:00Z', aRecord('2026-01-20T00:00:00Z'));
    const body = marked('fix', aFix(`${HOME}#${number}`));
    addPull(repo, { createdAt: '2026-01-21T00:00:00Z', mergedAt: MERGED, user: US, body, memory: decided(['a']) });
    const { numbers } = await world.run();
    const of = (week: string) => numbers.byWeek.find((one) => one.week === week)?.figures;
    expect(of('2026-W04')).toMatchObject({ fixesOpened: 1, fixesMerged: 1, merges: 0 });
    expect(of('2026-W06')).toMatchObject({ fixesOpened: 0, merges: 1 });
  });
});

describe('figures', () => {
  it('an escalation without a comment is told by the check', async () => {
    const repo = await open();
    addPull(repo, { createdAt: AT, memory: decided(['quiet'], { action: 'escalate', micros: 1500 }) });
    expect((await world.run()).numbers.byRule).toMatchObject([
      { rule: 'quiet', figures: { escalations: 1, costUsd: 0.0015 } },
    ]);
  });

  it('where no check can be written, our comment tells who merged, and by which rule', async () => {
    const repo = await open();
    const pull = addPull(repo, { createdAt: AT, mergedAt: MERGED });
    const memory = `v1:-:-:merge:${inSeconds(AT)}:-:-:2000:bare`;
    const data = { memory, head: pull.pull!.headSha, action: 'merge' };
    repo.addComment(pull.number, { user: US, createdAt: AT, body: marked('decision', data) });
    expect((await world.run()).numbers.byRule).toMatchObject([
      { rule: 'bare', figures: { merges: 1, costUsd: 0.002 } },
    ]);
  });

  it('a rollback counts for the rule of what it takes back', async () => {
    const repo = await open();
    const merged = addPull(repo, { createdAt: AT, mergedAt: MERGED, memory: decided(['fast']) });
    const body = marked('rollback', aRollback(`${HOME}#${merged.number}`));
    addPull(repo, { createdAt: MERGED, user: US, body, memory: decided(['rollbacks'], { action: 'wait' }) });
    const { numbers } = await world.run();
    expect(numbers.byRule.find(({ rule }) => rule === 'fast')?.figures).toMatchObject({ rollbacksProposed: 1 });
  });

  it('older markers tell what they can', async () => {
    const repo = await open();
    const { number } = addFailure(repo, AT, aRecord(AT));
    const comment = addTriage(repo, number, [{ at: AT }]);
    const [, data = ''] = /v1 ([\w.]+) -->/.exec(comment.body) ?? [];
    const { answers: _, ...older } = JSON.parse(Buffer.from(data.replaceAll('.', '-'), 'base64url').toString());
    comment.body = marked('triage', older);
    addPull(repo, { createdAt: AT, mergedAt: MERGED, memory: { at: inSeconds(AT) } });
    expect(await total()).toMatchObject({ triages: 1, merges: 1, costUsd: 0 });
  });

  it('a fix whose failure is red on another branch of its repository held all the same', async () => {
    const repo = await open();
    const looks = [aLook(AT, true), { ...aLook('2026-02-03T10:00:00Z', true), place: 1 }];
    const record = aRecord(AT, { looks });
    record.history!.places!.push({ repo: HOME, workflow: 'ci.yml', branch: 'old-work', jobs: ['test'] });
    const { number } = addFailure(repo, AT, record);
    addPull(repo, { createdAt: AT, mergedAt: MERGED, user: US, body: marked('fix', aFix(`${HOME}#${number}`)) });
    expect(await total()).toMatchObject({ fixesHeld: 1, fixesCameBack: 0, rates: { fixesHeld: 1 } });
  });
});

describe('what cannot be read', () => {
  it('another repository is named, and the others are counted', async () => {
    const repo = await open();
    addFailure(repo, AT, aRecord(AT));
    const { report, numbers } = await world.run({ targets: [{ owner: 'acme', name: 'gone' }] });
    expect(report).toMatchObject({ outcome: 'done', reason: 'partial' });
    expect(numbers.repositories).toMatchObject([
      { repository: HOME, read: true, missing: [] },
      { repository: 'acme/gone', read: false },
    ]);
    expect(report.summary).toContain('acme/gone');
    expect(numbers.total.failures).toBe(1);
  });

  it('of a less visible repository nothing is told', async () => {
    await open({ [HOME]: { visibility: 'public' }, 'acme/secret': {} });
    addFailure(world.github.repo('acme/secret'), AT, aRecord(AT));
    const { numbers } = await world.run();
    expect(numbers.total.failures).toBe(0);
    expect(numbers.repositories[1]).toMatchObject({ read: false });
  });

  it('without checks: read the merges are not known, and it is said', async () => {
    const { checks: _, ...permissions } = READS;
    const repo = await open({ [HOME]: {} }, permissions);
    addPull(repo, { createdAt: AT, mergedAt: MERGED, memory: decided(['a']) });
    const { report, numbers } = await world.run();
    expect(report.reason).toBe('partial');
    expect(numbers.total.merges).toBe(0);
    expect(numbers.repositories[0]?.missing).toEqual([
      expect.stringContaining('`checks: read`; add to the job: permissions: checks: read.'),
    ]);
  });

  it.each([
    ['issues', '`issues: read`'],
    ['pull_requests', '`pull-requests: read`'],
  ] as const)('without %s nothing is read, and the run is red', async (name, lacks) => {
    const { [name]: _, ...permissions } = READS;
    await open({ [HOME]: {} }, permissions);
    const { report } = await world.run();
    expect(report.outcome).toBe('failed');
    expect(report.message).toContain(lacks);
  });

  it('a GitHub that breaks off is told', async () => {
    const repo = await open();
    for (let index = 0; index < 120; index++) addPull(repo, { createdAt: AT });
    const stop = world.github.onCall(({ phase, record }) => {
      if (phase !== 'after' || record.operation !== 'MeteredPulls') return;
      stop();
      world.github.outage(502);
    });
    const { report, numbers } = await world.run();
    world.github.outage(undefined);
    expect(report).toMatchObject({ outcome: 'done', reason: 'partial' });
    expect(numbers.repositories[0]?.missing).toEqual([
      expect.stringContaining('acme/app: only 100 pull requests could be read.'),
    ]);
  });

  it.each(['pull_request', 'push', 'issue_comment'])('the event %s starts nothing', async (name) => {
    await open();
    const { report } = await world.run({}, { event: { name, payload: {} } });
    expect(report.outcome).toBe('skipped');
    expect(world.github.journal.requests).toEqual([]);
  });
});
