import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CommitFacts, commitMessage } from '../../packages/core/src/decide/commit-message.ts';
import { planHash } from '../../packages/core/src/decide/plan/hash.ts';
import type { FileChange } from '../../packages/core/src/domain/fix.ts';
import type { CommitSeed } from '../kit/github/history.ts';
import { attemptsIn, unitsOf } from './fix-hands.ts';
import { type FixWorld, GOOD, openFixWorld, PULL_TEXT, SETUP, TEST, UNITS } from './fix-world.ts';
import { BOT, HOME } from './world.ts';

let world: FixWorld;
beforeEach(async () => {
  world = await openFixWorld();
});
afterEach(() => world.close());

const asks = () => world.says('maria', '@ai-create-fix');
const nameOf = (run: number | string) => `ci-fix-issue-${world.issue}-${run}`;
const added = (path: string, after: string): FileChange => ({ path, before: null, after, mode: '100644' });

/** A branch of somebody who may push: by the author that we are, with a message as ours and the hash of what `told` says. */
function forge(
  told: readonly FileChange[],
  { files, modes = {} }: Pick<CommitSeed, 'files' | 'modes'>,
  { name = nameOf(9), ...over }: Partial<CommitFacts> & { name?: string } = {},
): string {
  const units = unitsOf(world);
  const base = units.sha();
  const issue = `${HOME}#${world.issue}`;
  const { headline, body } = commitMessage(
    { pull: PULL_TEXT },
    {
      issue,
      plan: planHash({ issue, repo: UNITS, base, files: told }),
      answer: { summary: 'Done.', risk: 'low', confidence: 0.9 },
      closes: false,
      part: { number: 1, of: 1 },
      asked: { provider: 'gemini', model: 'x', costUsd: 0, steps: 1 },
      proof: undefined,
      ...over,
    },
  );
  units.record.refs.set(`heads/${name}`, base);
  units.push(name, { message: `${headline}\n\n${body}`, author: BOT.login, files: files ?? {}, modes });
  return name;
}

/** The model is asked, and what it makes stands on a branch of its own. */
async function isLeftAlone(name: string): Promise<void> {
  const head = unitsOf(world).sha(name);
  world.script(...GOOD);
  expect(await world.run({}, await asks())).toMatchObject({ outcome: 'done', reason: 'ok' });
  expect(unitsOf(world).sha(name)).toBe(head);
  const ours = world.pulls().filter(({ user }) => user === BOT.login);
  expect(ours.map(({ pull }) => pull!.head)).toEqual([nameOf(11)]);
}

it('what a commit says of its proof is not believed where it can be tried out', async () => {
  const name = forge([added('a.txt', 'a\n')], { files: { 'a.txt': 'a\n' } });
  world.script(...GOOD);
  const commands = { setup: SETUP, reproduce: TEST, validate: '' };
  expect(await world.run({ commands }, await asks())).toMatchObject({ outcome: 'done', reason: 'ok' });
  expect(world.pulls().map(({ pull }) => pull!.head)).toEqual([nameOf(11)]);
  expect(world.host.lines.join('\n')).toContain(`delete ${name} of ${UNITS}`);
});

it('a forged one as we would have made it is taken over: whoever may push there could have', async () => {
  const name = forge([added('a.txt', 'a\n')], { files: { 'a.txt': 'a\n' } });
  expect(await world.run({}, await asks())).toMatchObject({ outcome: 'done', reason: 'ok' });
  expect(world.pulls().map(({ pull }) => pull!.head)).toEqual([name]);
});

describe('W5: a branch that is no change of plain files of text is left alone, whatever its commit says', () => {
  const before = () => unitsOf(world).files('main')['src/index.js']!;
  const index = 'src/index.js';
  const gone = (): FileChange => ({ path: index, before: before(), after: null, mode: '100644' });
  const changed = (after: string): FileChange => ({ ...gone(), after });

  it.each<[string, () => [FileChange, CommitSeed]]>([
    ['a link', () => [added('l', '/etc/passwd'), { files: { l: '/etc/passwd' }, modes: { l: '120000' } }]],
    [
      'a file that became a link',
      () => [changed('../x'), { files: { [index]: '../x' }, modes: { [index]: '120000' } }],
    ],
    ['a file that became a submodule', () => [gone(), { files: { [index]: 'x' }, modes: { [index]: '160000' } }]],
    ['a file that became bytes', () => [gone(), { files: { [index]: Buffer.from([0, 1]) } }]],
    ['a file that became too large', () => [gone(), { files: { [index]: 'x'.repeat(1_048_577) } }]],
    [
      'a file of more than a plan holds',
      () => [added('b', 'x'.repeat(262_145)), { files: { b: 'x'.repeat(262_145) } }],
    ],
    ['a new executable', () => [added('run.sh', ':\n'), { files: { 'run.sh': ':\n' }, modes: { 'run.sh': '100755' } }]],
  ])('%s', async (_, make) => {
    const [told, seed] = make();
    await isLeftAlone(forge([told], seed));
  });

  it('more files than a fix may have', async () => {
    const files = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`f${n}.txt`, 'x\n']));
    await isLeftAlone(
      forge(
        Object.keys(files).map((path) => added(path, 'x\n')),
        { files },
      ),
    );
  });
});

describe('what stands in the way of no fix', () => {
  const some = (): [FileChange[], CommitSeed] => [[added('a.txt', 'a\n')], { files: { 'a.txt': 'a\n' } }];

  it('a branch from which a person opened a pull request', async () => {
    const name = forge(...some());
    unitsOf(world).addPull({ title: 'Mine', head: name, user: 'jon', body: 'Mine.' });
    await isLeftAlone(name);
  });

  it.each(['ci-FIX-issue-1-9', 'ci-fix-issue-1-09', 'ci-fix-issue-1-x'])(
    'a branch that no run makes: %s',
    async (name) => isLeftAlone(forge(...some(), { name })),
  );

  it('a part of a fix that claims to have others', async () =>
    isLeftAlone(forge(...some(), { part: { number: 1, of: 2 } })));

  it('what a guard refuses is told with the branch that must go, and costs no attempt', async () => {
    const name = forge([added('.npmrc', 'x=1\n')], { files: { '.npmrc': 'x=1\n' } });
    expect(await world.run({}, await asks())).toMatchObject({ outcome: 'refused', refused: [{ rule: 'W4' }] });
    expect(world.comments()[0]!.body).toContain(`The branch ${name} of acme/units holds this change: delete it`);
    expect(attemptsIn(world)).toMatchObject([{ end: 'refused' }]);
  });

  it('two of them: only the newest whole one is finished, and they are never mixed', async () => {
    forge([added('b.txt', 'b\n')], { files: { 'b.txt': 'b\n' } }, { name: nameOf(7) });
    const name = forge(...some(), { name: nameOf(8) });
    forge(...some(), { name: nameOf(10), part: { number: 2, of: 2 } });
    expect(await world.run({}, await asks())).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.pulls().map(({ pull }) => pull!.head)).toEqual([name]);
  });
});
