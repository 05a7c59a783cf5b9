import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { actionsExec } from '../../actions/exec.ts';
import { type FixRecord, fixRecordSchema } from '../../packages/core/src/domain/fix.ts';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import type { Comment } from '../kit/github/index.ts';
import type { Turn } from '../kit/model.ts';
import { homeOf, told, triageSays, untouched } from './fix-hands.ts';
import { openJobs } from './fix-stages.ts';
import { type FixWorld, fixAnswer, GOOD, openFixWorld, PULL_TEXT } from './fix-world.ts';
import { openPlanWorld, type PlanWorld, planned, WISH } from './plan-world.ts';
import { HOME, manual } from './world.ts';

const QUICK = { mode: 'quickfix' } as const;
const FILE = 'src/cart/discount-codes.js';
const call = (name: string, args: Record<string, unknown>): Turn => ({ calls: [{ name, args }] });
const writes = (content: string, file = FILE): Turn => call('create_or_update_file', { path: file, content });
const opens = call('create_pull_request', { ...PULL_TEXT, title: 'Know the code TEN' });
/** What a model does that does as it is asked. */
const DOES: Turn[] = [writes('export const CODES = new Map([["TEN", 10]]);\n'), opens, fixAnswer()];

let world: PlanWorld;
let close: () => Promise<void>;
let folder: string;
const open = async (over: { author?: string } = {}): Promise<void> => {
  const host = { machine: { folder, exec: actionsExec() } };
  world = await openPlanWorld({ ...over, host });
  close = () => world.close();
};
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'quick-'));
  close = async () => undefined;
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const fixes = (): Comment[] =>
  world.home.comments(world.issue).filter(({ body }) => body.includes('<!-- ai-devops:fix '));
function attempts(): FixRecord['attempts'] {
  const [comment, ...more] = fixes();
  expect(more).toEqual([]);
  const marker = readMarkers(comment?.body ?? '').findLast(({ kind }) => kind === 'fix');
  return fixRecordSchema.parse(marker?.data).attempts;
}
const asks = async (words = '@ai-create-fix', user = 'maria') => world.run(await world.says(user, words), QUICK);
/** What the model was told first. */
const asked = (): string => world.model.requests[0]!.view!.user.join('\n');
const written = (): string[] => world.github.writes().filter((text) => !text.startsWith('reaction '));

describe('a quick fix', () => {
  it('goes straight to code for an issue without a triage, and says so in words that fit', async () => {
    await open();
    world.script(...DOES);
    const report = await asks();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', outputs: { validation: 'none', risk: 'low' } });
    expect(asked()).toContain(`Do what issue #${world.issue} of ${HOME} asks for.`);
    expect(asked()).toContain(WISH.title);
    expect(asked()).not.toMatch(/triage|failure/);
    const [pull] = world.pulls();
    expect(pull).toMatchObject({ title: 'Know the code TEN', pull: { draft: true } });
    expect(pull!.body).toContain('90 % sure that it does what is asked');
    expect(world.home.files(world.branches()[0])[FILE]).toContain('TEN');
    expect(fixes()[0]!.body).toMatch(/^## Fix\n\n\*\*1 draft pull request proposed:\*\*/);
    for (const { body } of [pull!, fixes()[0]!]) expect(body).not.toMatch(/failure|CI /i);
  });

  it('is told what the person who asks adds', async () => {
    await open();
    world.script(...DOES);
    await asks('@ai-create-fix only the code TEN, please');
    expect(asked()).toMatch(/permission="write" trust="writer">\nonly the code TEN, please/);
  });

  it('whose file nobody can read goes back, and is not published when it stays so', async () => {
    await open();
    world.script(writes('export const CODES = ;\n'), opens, fixAnswer(), fixAnswer());
    const report = await world.run(await world.says('maria', '@ai-create-fix'), { ...QUICK, rounds: 1 });
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'failed-validation' });
    expect(written().map((text) => text.split(' ')[0])).toEqual(['comment']);
    expect(fixes()[0]!.body).toContain(FILE);
    expect(fixes()[0]!.body).toContain('2 attempts are left: write `@ai-create-fix` in a new comment');
    expect(attempts()).toMatchObject([{ end: 'failed-validation' }]);
  });

  it('that gives up says what a person should do', async () => {
    await open();
    world.script(fixAnswer({ outcome: 'give-up', summary: 'Say which codes there are.' }));
    expect(await asks()).toMatchObject({ outcome: 'nothing', reason: 'gave-up' });
    expect(fixes()[0]!.body).toContain('Say which codes there are.');
  });

  it('makes several proposals where they are asked for', async () => {
    await open();
    const long = writes('// Codes by name.\nexport const CODES = new Map([["TEN", 10]]);\n');
    world.script(long, opens, fixAnswer({ summary: 'With a comment.' }), ...DOES);
    const quick = { ...QUICK, alternatives: 2 };
    expect(await world.run(await world.says('maria', '@ai-create-fix'), quick)).toMatchObject({ outcome: 'done' });
    expect(world.home.files(world.branches()[0])[FILE]).not.toContain('Codes by name');
    expect(fixes()[0]!.body).toContain('With a comment.\n\n</details>');
  });

  it('is started by a click too', async () => {
    await open();
    world.script(...DOES);
    const report = await world.run(manual(), { ...QUICK, issueNumber: world.issue });
    expect(report).toMatchObject({ outcome: 'done', outputs: { issue: String(world.issue) } });
  });
});

describe('a quick fix is refused, and the issue is told', () => {
  it('while another is open', async () => {
    await open();
    world.script(...DOES);
    await asks();
    const report = await asks();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'open-fix' });
    expect(fixes()[0]!.body).toMatch(/\*\*No fix was tried\.\*\*\n\nA fix for this issue is open already: http/);
    expect(world.pulls()).toHaveLength(1);
  });

  it('while a plan is open', async () => {
    await open();
    world.script(planned());
    expect(await world.run()).toMatchObject({ outcome: 'done' });
    const report = await asks();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'open-plan' });
  });

  it('when its attempts are used up', async () => {
    await open();
    world.script(fixAnswer({ outcome: 'give-up', summary: 'No.' }));
    const one = { ...QUICK, maxAttempts: 1 };
    await world.run(await world.says('maria', '@ai-create-fix'), one);
    expect(fixes()[0]!.body).toContain('No attempt is left: somebody should look at this issue');
    const report = await world.run(await world.says('maria', '@ai-create-fix'), one);
    expect(report).toMatchObject({ outcome: 'refused', reason: 'attempts' });
    expect(attempts().map(({ end }) => end)).toEqual(['gave-up', 'refused']);
  });

  it('on a pull request', async () => {
    await open();
    world.home.push('topic', { message: 'Topic', author: 'jon', files: { 'a.txt': 'a\n' } });
    const { number } = world.home.addPull({ title: 'Topic', head: 'topic', user: 'jon' });
    const report = await world.run(await world.says('maria', '@ai-create-fix', number), QUICK);
    expect(report).toMatchObject({ outcome: 'refused', reason: 'pull-request' });
    expect(world.model.requests).toEqual([]);
  });

  it.each(['rita', 'mallory'])('when %s asks, who may not write', async (user) => {
    await open();
    const before = written();
    expect(await asks('@ai-create-fix', user)).toMatchObject({ outcome: 'refused' });
    expect(written()).toEqual(before);
    expect(world.model.requests).toEqual([]);
  });
});

describe('an issue by somebody who may not write (G8)', () => {
  it('is not shown to a model, and whoever asks is told to say it themself', async () => {
    await open({ author: 'rita' });
    const report = await asks();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'no-words' });
    expect(fixes()[0]!.body).toContain('so no model is shown its text (G8). Say in your own words what is to be done');
    expect(world.model.requests).toEqual([]);
    expect(attempts()).toMatchObject([{ end: 'refused' }]);
  });

  it('nor by a click, where nothing else is said', async () => {
    await open({ author: 'rita' });
    const report = await world.run(manual(), { ...QUICK, issueNumber: world.issue });
    expect(report).toMatchObject({ outcome: 'refused', reason: 'no-words' });
  });

  it('is done by the words of whoever asks, and by them alone', async () => {
    await open({ author: 'rita' });
    world.script(...DOES);
    expect(await asks('@ai-create-fix Add the discount code TEN.')).toMatchObject({ outcome: 'done' });
    expect(asked()).toContain('Add the discount code TEN.');
    for (const { raw } of world.model.requests) {
      expect(raw).not.toContain(WISH.title);
      expect(raw).not.toContain(WISH.body);
    }
    expect(asked()).toContain('The text of the issue is not shown');
  });
});

describe('an issue about a failure', () => {
  let red: FixWorld;
  beforeEach(async () => {
    red = await openFixWorld();
  });
  afterEach(() => red.close());

  it('is tried whatever its triage says, which the model is shown all the same', async () => {
    triageSays(red, { fixable: false, confidence: 0.1, class: 'infra_runner' });
    red.script(...GOOD);
    expect(await red.run(QUICK)).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(told(red)).toContain('root cause: acme/units changed parseInterval');
  });

  it('in three jobs is proposed, tried out and published, where the first and the last are told the mode', async () => {
    homeOf(red).comments(red.issue).shift();
    const jobs = openJobs(red);
    expect(await jobs.propose(GOOD, QUICK)).toMatchObject({ outcome: 'done' });
    untouched(red);
    expect(await jobs.validate()).toMatchObject({ outputs: { validation: 'passed' } });
    expect(await jobs.publish(QUICK)).toMatchObject({ outcome: 'done', outputs: { validation: 'passed' } });
    expect(red.comments()[0]!.body).toMatch(/^## Fix\n/);
  });

  it('is not published by a last job that is not told: it decides everything again', async () => {
    homeOf(red).comments(red.issue).shift();
    const jobs = openJobs(red);
    await jobs.propose(GOOD, QUICK);
    await jobs.validate();
    expect(await jobs.publish()).toMatchObject({ outcome: 'refused', reason: 'no-triage' });
    expect(red.pulls()).toEqual([]);
  });
});
