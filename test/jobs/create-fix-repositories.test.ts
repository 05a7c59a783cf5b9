import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answered, audited, calls, homeOf, kinds, triageSays, untouched } from './fix-hands.ts';
import { type FixWorld, fixAnswer, GOOD, openFixWorld, proposes, REPAIR, UNITS } from './fix-world.ts';
import { HOME } from './world.ts';

let world: FixWorld;
beforeEach(async () => {
  world = await openFixWorld();
});
afterEach(() => world.close());

const POLLER = 'acme/poller';
/** A change of the home repository that goes with the repair of acme/units. */
const COUNTDOWN = calls('create_or_update_file', {
  path: 'src/refresh.js',
  edits: [
    { search: '/** What the clock in the corner shows. */', replace: '/** What the clock shows, in seconds. */' },
  ],
});
const CLOSES = calls('link_issues', { issues: [{ number: 1 }], closes: true });
const inHome = () => world.pulls(HOME)[0]!;
const inUnits = () => world.pulls(UNITS)[0]!;

it('W2, FT08: nothing is written to a repository that was renamed since the run began', async () => {
  let trees = 0;
  world.red.github.onCall(async ({ phase, record }) => {
    // The second look at the files is the guard's, just before the first write.
    if (phase === 'after' && /\/git\/trees\//.test(record.path) && ++trees === 2)
      world.red.github.renameRepo(UNITS, 'acme/measures');
  });
  world.script(...GOOD);
  const report = await world.run();
  expect(report).toMatchObject({ outcome: 'refused', reason: 'guard', refused: [{ rule: 'W2' }] });
  expect(kinds(world)).toEqual(['comment']);
});

describe('a fix in two repositories', () => {
  it('gives two draft pull requests in the order of the triage, linked with each other and the issue', async () => {
    // The model begins with the user; the triage knows that the dependency comes first.
    world.script(COUNTDOWN, proposes(HOME), REPAIR, proposes(UNITS), CLOSES, fixAnswer());
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(JSON.parse(report.outputs['pull-requests']!)).toMatchObject([
      { repository: UNITS, number: inUnits().number },
      { repository: HOME, number: inHome().number },
    ]);
    for (const repo of [UNITS, HOME]) {
      expect(world.pulls(repo)).toMatchObject([{ state: 'open', pull: { draft: true, base: 'main' } }]);
      expect(world.branches(repo)).toEqual([`ci-fix-issue-${world.issue}-11`]);
    }
    expect(kinds(world).filter((kind) => /pull$|^comment/.test(kind))).toEqual([
      ...['open-pull', 'open-pull', 'edit-pull'],
      'comment',
    ]);

    // The first names the second, which had no number yet when the first was opened, and the other way round.
    const [first, second] = [inUnits().body!, inHome().body!];
    expect(first).toContain(`${HOME}#${inHome().number}`);
    expect(first).not.toContain('not open yet');
    expect(second).toContain(`${UNITS}#${inUnits().number}`);
    expect(first).toContain('Merge this one first.');
    expect(second).toContain(`Merge this one after that of \`${UNITS}\``);
    // Only the last closes the issue: before that the failure is still there.
    expect(first).toContain(`Part of ${HOME}#${world.issue}`);
    expect(first).not.toContain('Fixes ');
    expect(second).toContain(`Fixes #${world.issue}`);

    const [comment, ...more] = world.comments();
    expect(more).toEqual([]);
    expect(comment!.body).toContain('2 draft pull requests');
    const at = (repo: string, { number }: { number: number }) => comment!.body.indexOf(`${repo}#${number}`);
    expect(at(UNITS, inUnits())).toBeGreaterThan(0);
    expect(at(HOME, inHome())).toBeGreaterThan(at(UNITS, inUnits()));
  });

  it('the other way round when the triage says so', async () => {
    triageSays(world, { repositoryOrder: [HOME, UNITS] });
    world.script(REPAIR, proposes(UNITS), COUNTDOWN, proposes(HOME), CLOSES, fixAnswer());
    await world.run();
    expect(inHome().body).toContain('Merge this one first.');
    expect(inUnits().body).toContain(`Fixes ${HOME}#${world.issue}`);
  });

  it('a repository that the triage does not name comes last', async () => {
    triageSays(world, { repositoryOrder: [HOME] });
    world.script(REPAIR, proposes(UNITS), COUNTDOWN, proposes(HOME), fixAnswer());
    await world.run();
    expect(inHome().body).toContain('Merge this one first.');
  });

  it('a refused part takes the whole with it: nothing is written', async () => {
    world.script(REPAIR, proposes(UNITS), COUNTDOWN, proposes(HOME), fixAnswer());
    // Somebody else made the branch in the second repository, with work of their own on it.
    homeOf(world).push(`ci-fix-issue-${world.issue}-11`, { message: 'Mine', author: 'jon', files: { 'a.txt': 'a' } });
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'guard' });
    expect(kinds(world)).toEqual(['comment']);
    expect(audited(world)).toEqual(['W3']);
    expect(world.comments()[0]!.body).toContain('(W3)');
  });

  const IN_POLLER = [
    calls('create_or_update_file', { repository: POLLER, path: 'src/clock.js', content: 'export {};\n' }),
    proposes(POLLER),
  ];

  it('the second breaks: the first stands, the comment says what is missing, and the run is red', async () => {
    world.script(REPAIR, proposes(UNITS), ...IN_POLLER, fixAnswer());
    world.red.github.repo(POLLER).setArchived(true);
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'failed' });
    expect(report.message).toContain(POLLER);
    expect(world.comments()[0]!.body).toContain(`${UNITS}#${inUnits().number}`);
    expect(world.comments()[0]!.body).toContain(`\`${POLLER}\` is missing`);
  });

  it('the second is refused when the first stands: the comment tells both', async () => {
    world.script(REPAIR, proposes(UNITS), ...IN_POLLER, fixAnswer());
    const head = `ci-fix-issue-${world.issue}-11`;
    world.red.github.onCall(async ({ phase, record }) => {
      if (phase === 'after' && record.operation === 'OpenPull' && world.pulls(POLLER).length === 0)
        world.red.github.repo(POLLER).addPull({ title: 'Mine', user: 'jon', head, base: 'main' });
    });
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'guard', refused: [{ rule: 'W7' }] });
    const { body } = world.comments()[0]!;
    expect(body).toContain(`${UNITS}#${inUnits().number}`);
    expect(body).toContain(`\`${POLLER}\` is missing`);
    expect(body).toContain('(W7)');
    expect(body).not.toContain('No fix was tried');
  });

  it('the second may not be committed to when the first is: no pull request is opened', async () => {
    world.script(REPAIR, proposes(UNITS), ...IN_POLLER, fixAnswer());
    const branch = `ci-fix-issue-${world.issue}-11`;
    world.red.github.onCall(async ({ phase, record }) => {
      if (phase === 'after' && record.operation === 'Commit' && world.branches(POLLER).length === 0)
        world.red.github.repo(POLLER).push(branch, { message: 'Mine', author: 'jon', files: { 'a.txt': 'a' } });
    });
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'guard', refused: [{ rule: 'W3' }] });
    expect([...world.pulls(), ...world.pulls(POLLER)]).toEqual([]);
    expect(world.comments()[0]!.body).toContain('(W3)');
  });
});

describe('W2: which repositories may be written to', () => {
  it('those of the input and home, and no other that is read', async () => {
    const change = calls('create_or_update_file', { repository: POLLER, path: 'src/a.js', content: '1;\n' });
    world.script(change, ...GOOD);
    const report = await world.run({ targets: [{ owner: 'acme', name: 'units' }] });
    expect(report).toMatchObject({ outcome: 'done', refused: [{ rule: 'W2' }] });
    expect(answered(world, 0)).toContain(`It may write to: ${HOME}, ${UNITS}`);
    expect(world.branches(POLLER)).toEqual([]);
  });

  it('no public one when a private one was read', async () => {
    homeOf(world).setVisibility('private');
    const giveUp = fixAnswer({ outcome: 'give-up', summary: 'A person must change acme/units.' });
    world.script(REPAIR, giveUp);
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'gave-up', refused: [{ rule: 'W2' }] });
    expect(answered(world, 0)).toContain('is private');
    expect(world.branches(UNITS)).toEqual([]);
  });

  it('the private home itself', async () => {
    homeOf(world).setVisibility('private');
    world.script(COUNTDOWN, proposes(HOME), fixAnswer());
    expect(await world.run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.pulls(HOME)).toHaveLength(1);
  });

  it('a private one is no target of a public home, and the input says so', async () => {
    world.red.github.repo(UNITS).setVisibility('private');
    await expect(world.run()).rejects.toThrow(/acme\/units.*less visible/);
    untouched(world);
    expect(world.model.requests).toEqual([]);
  });

  it('one that becomes public while the model works is not written to', async () => {
    for (const repo of [HOME, UNITS, POLLER]) world.red.github.repo(repo).setVisibility('private');
    world.red.github.onCall(async () => {
      if (world.model.requests.length === GOOD.length) world.red.github.repo(UNITS).setVisibility('public');
    });
    world.script(...GOOD);
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'guard', refused: [{ rule: 'W2' }] });
    expect(world.branches(UNITS)).toEqual([]);
  });
});
