/** Somebody else as the attacker, at the moments that matter: while the model is asked, and between the last look and the write. */
import { RACES, raceAt } from '../races.ts';
import type { World } from '../world.ts';
import type { Case, Play } from './case.ts';
import { attack, FIRST, home, pull, RULE } from './reconcile-case.ts';

const NEVER = Number.POSITIVE_INFINITY;
const benignOf = (race: (typeof RACES)[number]): Play => ({
  ...raceAt(race, NEVER),
  expect: race.says ? { closes: [FIRST] } : { merged: [FIRST] },
});
const benigns = new Map<string | undefined, Play>();

/** Each of them while the model is asked: the look before the write must see it. */
const asked: readonly Case[] = RACES.map((race): Case => {
  const benign = benigns.get(race.says) ?? benignOf(race);
  benigns.set(race.says, benign);
  let done = false;
  return attack(race.says ? 'AM56' : 'AM54', ['M1', 'M2', 'M5'], `while the model is asked, ${race.what}`, {
    ...raceAt(race, NEVER),
    change: () => {
      done = false;
    },
    reconcile: {
      says: (_, world) => {
        if (!done) world.meddle(() => race.happens(world));
        done = true;
        return race.says ?? 'merge';
      },
    },
    expect: { merged: [], closes: [], outcome: 'done', ...(race.end ?? {}) },
    benign,
  });
});

/** Once, just before the first request that is meant. */
const before =
  (meant: RegExp, happens: (world: World) => void): NonNullable<Play['change']> =>
  (world) => {
    let done = false;
    world.github.onCall(({ phase, record }) => {
      if (done || phase !== 'before' || !meant.test(`${record.method} ${record.path}`)) return;
      done = true;
      world.meddle(() => happens(world));
    });
  };
const MERGE = /^PUT .*\/merge-async$/;

const atTheWrite: readonly Case[] = [
  attack('AM54', ['M2'], 'the head moves at the very moment of the merge', {
    change: before(MERGE, (world) => void home(world).push('work-2', { author: 'jon', files: { 'src/x.ts': '1\n' } })),
    expect: { merged: [], outcome: 'nothing', posted: false },
  }),
  attack(
    'AM55',
    ['M5'],
    'its base is another at the very moment of the merge: nothing can prevent it, and it is told',
    {
      change: before(MERGE, (world) => home(world).retarget(FIRST, 'release', 'jon')),
      expect: { merged: [FIRST], outcome: 'alert', posted: false, refused: ['M5'] },
    },
  ),
  attack('AM55', ['M5'], 'its base is another while the model is asked, and the rule is for every base', {
    change: before(/^GET .*\/config-never$/, () => undefined),
    reconcile: {
      says: (_, world) => {
        if (home(world).issue(FIRST).pull!.base === 'main')
          world.meddle(() => home(world).retarget(FIRST, 'release', 'jon'));
        return 'merge';
      },
    },
    expect: { merged: [], refused: ['M5'] },
  }),
  attack('AM54', ['M2'], 'it is closed at the very moment of the merge', {
    change: before(MERGE, (world) => void home(world).editIssue(FIRST, { state: 'closed' }, 'jon')),
    expect: { merged: [] },
  }),
  attack('AM54', ['M2', 'M1'], 'GitHub says that the base has moved, and meanwhile its approval is dismissed', {
    change: (world) => {
      home(world).refuseMerges({ status: 405, message: 'Base branch was modified. Review and try the merge again.' });
      before(MERGE, () => home(world).dismissReviews(FIRST, 'maria'))(world);
    },
    expect: { merged: [], refused: ['M1'] },
  }),
  attack('AM54', ['M2'], 'GitHub says that the base has moved again and again', {
    change: (world) =>
      home(world).refuseMerges({
        ...{ status: 405, times: 20 },
        message: 'Base branch was modified. Review and try the merge again.',
      }),
    expect: { merged: [] },
  }),
  attack('AM54', ['M2'], 'on a server that knows no merge in the background, the head moves', {
    change: (world) => {
      home(world).setMerging({ async: false });
      before(MERGE, () => void home(world).push('work-2', { author: 'jon', files: { 'src/x.ts': '1\n' } }))(world);
    },
    expect: { merged: [], outcome: 'nothing', posted: false },
    benign: {
      reconcile: {},
      change: (world) => home(world).setMerging({ async: false }),
      expect: { merged: [FIRST] },
    },
  }),
  attack('AM54', ['M2', 'M1'], 'a queue, and the head moves', {
    change: (world) => {
      home(world).setRuleset('main', { queue: { method: 'squash' } });
      before(MERGE, () => void home(world).push('work-2', { author: 'jon', files: { 'src/x.ts': '1\n' } }))(world);
    },
    expect: { merged: [], outcome: 'nothing', posted: false },
    benign: {
      reconcile: {},
      change: (world) => home(world).setRuleset('main', { queue: { method: 'squash' } }),
      expect: { merged: [FIRST] },
    },
  }),
];

const WRITERS = RULE({ safety: { approvals: 0 } });
const BENIGN_WRITERS: Play = {
  reconcile: {},
  world: pull({ reviews: [] }, { rules: [WRITERS] }),
  expect: { merged: [FIRST] },
};
const trust: readonly Case[] = [
  attack('AM54', ['M2'], 'while the model is asked, its author pushes what is green, and no approval is asked for', {
    world: pull({ reviews: [] }, { rules: [WRITERS] }),
    reconcile: {
      says: (_, world) => {
        world.meddle(() => {
          home(world).push('work-2', { author: 'jon', files: { 'src/x.ts': '1\n' } });
          world.reconcile!.check(FIRST, 'test', 'success');
        });
        return 'merge';
      },
    },
    expect: { merged: [], outcome: 'nothing', posted: false, refused: ['M2'] },
    benign: BENIGN_WRITERS,
  }),
  attack('AM60', ['G9', 'M1'], 'while the model is asked, its author may not write any more', {
    world: pull({ reviews: [] }, { rules: [WRITERS] }),
    reconcile: {
      says: (_, world) => {
        world.meddle(() => home(world).setPermission('jon', 'read'));
        return 'merge';
      },
    },
    expect: { merged: [], refused: ['M1'] },
    benign: BENIGN_WRITERS,
  }),
];

export const reconcileMomentCases: readonly Case[] = [...asked, ...atTheWrite, ...trust];
