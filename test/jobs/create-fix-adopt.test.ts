import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { attemptsIn, calls, homeOf, kinds, unitsOf } from './fix-hands.ts';
import { openJobs } from './fix-stages.ts';
import {
  FIX_TOKEN,
  type FixWorld,
  fixAnswer,
  GOOD,
  GOOD_LINE,
  openFixWorld,
  proposes,
  REPAIR,
  SETUP,
  TEST,
  UNITS,
} from './fix-world.ts';
import { BOT, HOME } from './world.ts';

let world: FixWorld;
beforeEach(async () => {
  world = await openFixWorld();
});
afterEach(() => world.close());

const commands = { setup: SETUP, reproduce: TEST, validate: '' };
const token = () => world.red.github.token(FIX_TOKEN);
const asks = () => world.says('maria', '@ai-create-fix');

/** A run that dies after its commit: it may open no pull request. */
async function leavesBranch(turns = GOOD): Promise<string> {
  const before = token().permissions;
  token().permissions = { ...(before as object), pull_requests: 'read' };
  world.script(...turns);
  expect(await world.run({ commands })).toMatchObject({ outcome: 'failed' });
  token().permissions = before;
  expect(world.pulls()).toEqual([]);
  return world.branches()[0]!;
}

/** A run that dies before its comment. */
async function leavesPull(): Promise<string> {
  const mend = world.red.github.faults.add({ match: /^POST .*\/comments$/, kind: 'status', status: 403, times: 9 });
  world.script(...GOOD);
  expect(await world.run({ commands })).toMatchObject({ outcome: 'failed' });
  mend();
  expect(world.comments()).toEqual([]);
  return world.branches()[0]!;
}

/** The next run finishes what was left, and asks no model. */
async function isFinished(branch: string): Promise<void> {
  const asked = world.model.requests.length;
  expect(await world.run({ commands }, await asks())).toMatchObject({ outcome: 'done', reason: 'ok' });
  expect(world.model.requests).toHaveLength(asked);
  expect(world.branches()).toEqual([branch]);
  const [pull, ...more] = world.pulls();
  expect(more).toEqual([]);
  expect(pull).toMatchObject({ state: 'open', pull: { draft: true, head: branch } });
  // As it would have been: the texts, the proof and the labels are those of the run that died.
  expect(pull!.title).toBe('Return milliseconds from parseInterval again');
  expect(pull!.body).toContain('parseInterval returns seconds since its last change');
  expect(pull!.body).toContain('**Validated**');
  expect(pull!.labels.toSorted()).toEqual(['ai-devops', 'risk:low']);
  expect(world.comments()).toHaveLength(1);
  expect(world.comments()[0]!.body).toContain(`${UNITS}#${pull!.number}`);
  expect(attemptsIn(world)).toMatchObject([{ end: 'published', pulls: [expect.stringContaining('/pull/')] }]);
  expect(kinds(world).filter((kind) => kind === 'commit')).toHaveLength(1);
}

/** It is left alone: the model is asked anew, and another branch is made. */
async function isLeftAlone(branch: string): Promise<void> {
  const head = unitsOf(world).sha(branch);
  world.script(...GOOD);
  expect(await world.run({}, await asks())).toMatchObject({ outcome: 'done', reason: 'ok' });
  expect(unitsOf(world).sha(branch)).toBe(head);
  expect(world.branches()).toHaveLength(2);
  expect(
    world
      .pulls()
      .filter(({ state }) => state === 'open')
      .map(({ pull }) => pull!.head),
  ).not.toContain(branch);
}

describe('FT46: what a run left that died is finished by the next', () => {
  it('a branch with its commit, without a pull request', async () => isFinished(await leavesBranch()));
  it('a pull request without a comment', async () => isFinished(await leavesPull()));

  it('whatever became of the issue since', async () => {
    const branch = await leavesBranch();
    homeOf(world).comments(world.issue).shift();
    homeOf(world).editIssue(world.issue, { title: 'Another title' }, 'maria');
    await isFinished(branch);
  });

  it('although the default branch went on', async () => {
    const branch = await leavesBranch();
    unitsOf(world).push('main', { message: 'Go on', files: { 'README.md': '# units\n' } });
    await isFinished(branch);
  });

  it('a branch without a commit is taken for the same run only', async () => {
    const units = unitsOf(world);
    units.record.refs.set(`heads/ci-fix-issue-${world.issue}-11`, units.sha());
    world.script(...GOOD);
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.branches()).toEqual([`ci-fix-issue-${world.issue}-11`]);
    expect(world.pulls()).toHaveLength(1);
  });

  /** A fix in two repositories, by a run that dies after so many writes of that kind. */
  async function diesAfter(operation: string, count: number): Promise<void> {
    const inHome = calls('create_or_update_file', { path: 'notes.md', content: 'Milliseconds.\n' });
    let seen = 0;
    const stop = world.red.github.onCall(async ({ phase, record }) => {
      if (phase === 'after' && record.operation === operation && ++seen === count) world.red.github.outage(503);
    });
    world.script(REPAIR, proposes(UNITS), inHome, proposes(HOME), fixAnswer());
    expect(await world.run()).toMatchObject({ outcome: 'failed', reason: 'github-unavailable' });
    stop();
    world.red.github.outage(undefined);
  }

  it.each<[string, string, number]>([
    ['none has a pull request', 'Commit', 2],
    ['the second has no pull request', 'Decorate', 1],
    ['the second has no labels', 'OpenPull', 2],
    ['the first does not name the second', 'Decorate', 2],
  ])('two repositories, of which %s', async (_, operation, count) => {
    await diesAfter(operation, count);
    const asked = world.model.requests.length;
    expect(await world.run({}, await asks())).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.model.requests).toHaveLength(asked);
    for (const repo of [UNITS, HOME]) expect([world.pulls(repo), world.branches(repo)]).toMatchObject([[{}], [{}]]);
    expect(world.comments()).toHaveLength(1);
    expect(world.pulls(UNITS)[0]!.body).toContain(`${HOME}#${world.pulls(HOME)[0]!.number}`);
    expect(world.pulls(HOME)[0]!.labels).toContain('ai-devops');
  });

  it('two repositories, of which the second has no commit yet: what was meant there is lost, and the model asked anew', async () => {
    await diesAfter('Commit', 1);
    const [torn] = world.branches();
    world.script(...GOOD);
    expect(await world.run({}, await asks())).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.host.lines.join('\n')).toContain('one of 2 parts of a fix');
    expect(world.pulls().map(({ pull }) => pull!.head)).toEqual([expect.not.stringMatching(`^${torn}$`)]);
  });

  it('by three jobs as well: the second proves it again', async () => {
    const branch = await leavesBranch();
    const jobs = openJobs(world);
    expect(await jobs.propose([])).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(await jobs.validate()).toMatchObject({ outcome: 'done', reason: 'passed' });
    expect(await jobs.publish()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.branches()).toEqual([branch]);
    expect(world.pulls()).toHaveLength(1);
  });
});

describe('what is not ours, or is a person’s word, is left alone', () => {
  it('a pull request that a person closed', async () => {
    const branch = await leavesPull();
    unitsOf(world).editIssue(world.pulls()[0]!.number, { state: 'closed' }, 'maria');
    await isLeftAlone(branch);
    expect(world.pulls().map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('a branch on which somebody went on', async () => {
    const branch = await leavesBranch();
    unitsOf(world).push(branch, { message: 'Mine', author: 'jon', files: { 'a.txt': 'a\n' } });
    await isLeftAlone(branch);
  });

  it.each([
    ['by another author', 'jon', GOOD_LINE],
    ['with other files than it says', BOT.login, `${GOOD_LINE} // and more`],
  ])('a commit that tells our plan, %s', async (_, author, line) => {
    const branch = await leavesBranch();
    const units = unitsOf(world);
    const { git, refs } = units.record;
    const { message, parents } = git.commits.get(units.sha(branch))!;
    const text = units.files(branch)['src/index.js']!.replace(GOOD_LINE, line);
    refs.set(`heads/${branch}`, parents[0]!);
    units.push(branch, { message, author, files: { 'src/index.js': text } });
    await isLeftAlone(branch);
  });

  it('a branch of another issue', async () => {
    const branch = await leavesBranch();
    const { refs } = unitsOf(world).record;
    refs.set(`heads/ci-fix-issue-${world.issue}9-11`, refs.get(`heads/${branch}`)!);
    refs.delete(`heads/${branch}`);
    await isLeftAlone(`ci-fix-issue-${world.issue}9-11`);
  });

  it('a protected path that somebody slipped into it', async () => {
    const limits = { allowedPaths: ['docs/'], protectedPaths: [], maxFiles: 10, maxLines: 400 };
    await leavesBranch();
    const report = await world.run({ limits }, await asks());
    expect(report).toMatchObject({ outcome: 'refused', refused: [{ rule: 'W4' }] });
    expect(world.pulls()).toEqual([]);
  });
});

describe('after a fix was published', () => {
  it('another request finds it open, and the model is not asked', async () => {
    world.script(...GOOD);
    await world.run();
    const asked = world.model.requests.length;
    const report = await world.run({}, await asks());
    expect(report).toMatchObject({ outcome: 'refused', reason: 'open-fix' });
    expect(world.comments()).toHaveLength(1);
    expect(world.comments()[0]!.body).toContain(`/${UNITS}/pull/${world.pulls()[0]!.number}`);
    expect(world.model.requests).toHaveLength(asked);
  });

  it('and closed by a person, another request tries again, on another branch', async () => {
    world.script(...GOOD);
    await world.run();
    unitsOf(world).editIssue(world.pulls()[0]!.number, { state: 'closed' }, 'maria');
    world.script(...GOOD);
    expect(await world.run({}, await asks())).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.branches()).toEqual([`ci-fix-issue-${world.issue}-11`, `ci-fix-issue-${world.issue}-12`]);
    expect(attemptsIn(world)).toMatchObject([{ end: 'published' }, { end: 'published' }]);
    expect(world.comments()[0]!.body).toContain('Earlier attempts');
  });
});
