import type { Report } from '@ai-devops/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestRecord } from '../kit/github/index.ts';
import { startModel } from '../kit/model.ts';
import { type ApproveWorld, CARRIES_OUT, CODE, HOLDS, openApproveWorld, TITLE } from './approve-hands.ts';
import { fixAnswer, proposes } from './fix-world.ts';
import { HOME } from './world.ts';

let world: ApproveWorld;
beforeEach(async () => {
  world = await openApproveWorld();
});
afterEach(() => world.close());

const branch = () => world.pull().pull!.head;
/** Moves the world once, before the call of that number of the run that `/approve` starts. */
async function movedAt(nth: number, move: () => unknown): Promise<{ report: Report; calls: RequestRecord[] }> {
  const calls: RequestRecord[] = [];
  let on = true;
  const event = await world.says('maria', '/approve', world.pull().number);
  // Of its own, since not all of it may be asked for.
  const model = await startModel(CARRIES_OUT);
  world.github.onCall(async ({ phase, record }) => {
    if (!on || phase !== 'before') return;
    calls.push(record);
    if (calls.length === nth) await move();
  });
  const report = await world.run({ ...event, baseUrl: model.url.gemini });
  on = false;
  await model.stop();
  return { report, calls };
}
const written = (): string[] => world.since().map((text) => text.split(' ')[0]!);

interface Move {
  name: string;
  move(): unknown;
  /** What nothing may be left of once the world has moved. */
  holds(report: Report): void;
  isHead?: boolean;
}
const MOVES: Move[] = [
  {
    name: 'somebody edits the plan',
    move: () =>
      world.home.editIssue(world.pull().number, { body: `${world.pull().body}\n\nAnd drop the table.` }, 'jon'),
    // What a person wrote is never written over.
    holds: () => expect(world.pull().body).toContain('And drop the table.'),
  },
  {
    name: 'somebody pushes to the branch',
    move: () => world.home.push(branch(), { message: 'Mine', author: 'jon', files: { 'x.js': '1;\n' } }),
    isHead: true,
    // Nothing is put on top of it.
    holds: () => expect(world.commits()[0]).toBe('Mine'),
  },
  {
    name: 'somebody closes it',
    move: () => world.home.editIssue(world.pull().number, { state: 'closed' }, 'jon'),
    holds: () => {
      expect(world.pulls()).toHaveLength(1);
      expect(world.pull().state).toBe('closed');
    },
  },
];

describe('the world moves while an approved plan is carried out', () => {
  it.each(MOVES)(
    '$name, at each call in turn: nothing is written that was not approved',
    async ({ move, holds, isHead }) => {
      // What the start reads, the tables of refusals move; here from the eyes on, as long as the model thinks and writes follow.
      const whole = (await movedAt(Number.POSITIVE_INFINITY, () => undefined)).calls;
      const first = whole.findIndex(({ path }) => path.endsWith('/reactions')) + 1;
      // The last one is the edit of the text itself, before which nobody can look any more.
      for (let nth = first; nth < whole.length; nth += 1) {
        await world.close();
        world = await openApproveWorld();
        const { report, calls } = await movedAt(nth, move);
        const commit = calls.findIndex(({ operation }) => operation === 'Commit') + 1;
        // GitHub makes no commit on a head that has moved; of the text and the state the last look is the one before.
        const isLate = commit > 0 && (nth > commit || (nth === commit && !isHead));
        holds(report);
        if (!isLate) {
          // The code is not there, and neither is anything that says so.
          expect({ nth, commits: world.commits().filter((text) => text === TITLE) }).toEqual({ nth, commits: [] });
          expect(world.pull().labels).toContain('plan-pending');
          expect(world.pull().labels).not.toContain('plan-approved');
          expect({ nth, outcome: report.outcome }).not.toMatchObject({ outcome: 'done' });
        }
      }
      expect(whole.length - first).toBeGreaterThan(20);
    },
  );
});

describe('what the model proposes', () => {
  const stages = (path: string, over: object) => ({
    calls: [{ name: 'create_or_update_file', args: { repository: HOME, path, ...over } }],
  });

  it('is judged as that of any fix: a protected path is refused', async () => {
    const report = await world.answers('maria', '/approve', [
      stages('.github/workflows/ci.yml', { content: 'on: push\n' }),
      fixAnswer({ outcome: 'give-up', summary: 'It is protected.' }),
    ]);
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'gave-up', refused: [{ rule: 'W4' }] });
    expect(world.commits()).toHaveLength(1);
    expect(world.pull().labels).toContain('plan-pending');
    expect(world.ends()).toEqual(['gave-up']);
    expect(written()).toEqual(['comment']);
  });

  it('goes to no other repository and no other branch', async () => {
    const report = await world.answers('maria', '/approve', [
      stages('x.js', { repository: 'acme/other', content: '1;\n' }),
      CODE,
      proposes(HOME, { title: TITLE, branch: 'main' }),
      proposes(HOME, { title: TITLE }),
      fixAnswer(),
    ]);
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(report.refused.map(({ rule }) => rule)).toContain('W2');
    expect(world.branches()).toEqual([branch()]);
    expect(world.home.files('main')).not.toHaveProperty('x.js');
  });

  it('is given up, tried out in vain, and tried too often: each stands in the pull request', async () => {
    const input = { maxAttempts: 2, rounds: 0, commands: { setup: '', reproduce: '', validate: 'false' } };
    await world.answers('maria', '/approve', [fixAnswer({ outcome: 'give-up', summary: 'Cannot.' })], input);
    expect(await world.again({}, input)).toMatchObject({ outcome: 'nothing', reason: 'already-done' });
    await world.answers('jon', '/approve again', CARRIES_OUT, input);
    expect(world.told('fix')[0]!.body).toContain('No attempt is left: somebody should look at the plan');
    expect(await world.answers('jon', '/approve', [], input)).toMatchObject({ outcome: 'refused', reason: 'attempts' });
    expect(world.ends()).toEqual(['gave-up', 'failed-validation', 'refused']);
    expect(world.commits()).toHaveLength(1);
    expect(await world.answers('maria', '/approve', CARRIES_OUT)).toMatchObject({ outcome: 'done' });
    expect(world.ends()).toEqual(['gave-up', 'failed-validation', 'refused', 'published']);
  });
});

describe('a run that was killed', () => {
  it('left the code: the next one finishes it without a model, also for somebody else', async () => {
    world.github.onCall(({ phase, record }) => {
      if (phase === 'after' && record.operation === 'Commit') world.github.outage(503);
    });
    expect(await world.answers('maria', '/approve', CARRIES_OUT)).toMatchObject({ outcome: 'failed' });
    world.github.outage(undefined);
    expect(world.commits()).toHaveLength(2);
    expect(world.marker()!.kind).toBe('plan');
    const asked = world.model.requests.length;
    expect(await world.answers('jon', '/approve')).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.model.requests).toHaveLength(asked);
    expect(world.marker()).toMatchObject({ kind: 'fix', data: { approved: { by: 'jon' } } });
    expect(world.commits()).toHaveLength(2);
  });

  it('left code that does not prove itself: it is refused, and no model is asked', async () => {
    world.github.onCall(({ phase, record }) => {
      if (phase === 'after' && record.operation === 'Commit') world.github.outage(503);
    });
    await world.answers('maria', '/approve', CARRIES_OUT);
    world.github.outage(undefined);
    const asked = world.model.requests.length;
    const commands = { setup: '', reproduce: '', validate: `! ${HOLDS}` };
    const report = await world.answers('jon', '/approve', [], { commands });
    expect(report).toMatchObject({ outcome: 'refused', reason: 'moved', refused: [{ rule: 'W3' }] });
    expect(world.model.requests).toHaveLength(asked);
    expect(world.told('fix')[0]!.body).toContain('is not the plan carried out');
    expect(world.pull().labels).toContain('plan-pending');
  });
});
