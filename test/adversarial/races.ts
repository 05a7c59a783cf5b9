/** What somebody else may do to a pull request while a run goes on, between any two calls of it. */
import type { Expectation, Play } from './cases/case.ts';
import { FIRST, home, pull, RULE } from './cases/reconcile-case.ts';
import type { World } from './world.ts';
import type { ReconcileSeed } from './world-reconcile.ts';

export interface Race {
  what: string;
  happens(world: World): void;
  /** What is sought: `close` where the model closes; `merge` unless told. */
  says?: 'close';
  /** What it comes to while the model is asked, beside that nothing is merged or closed. */
  end?: Expectation;
}

const SELECTOR = { labels: { include: ['auto-merge'], exclude: ['hold'] } };
const STANDS = RULE({ selector: SELECTOR, freeze: { issueLabel: 'freeze' } });
const app = 'stale[bot]';
const CLOSES = RULE({ allowedActions: ['close', 'wait'], safety: { closeAuthors: [app] } });
const MERGING: ReconcileSeed = { rules: [STANDS] };
const CLOSING = pull(
  {
    ...{ author: app, hours: 24 * 30, reviews: [], labels: [{ name: 'auto-merge', by: app }] },
    commits: [{ author: app, files: { 'package.json': '{}\n' } }],
  },
  { rules: [CLOSES] },
);
const work = { author: 'jon', message: 'More', files: { 'src/more.ts': 'export {};\n' } };

/** Nothing is shown at a head that is not the one that was decided on. */
const MOVED: Expectation = { outcome: 'nothing', posted: false, refused: ['M2'] };

export const RACES: readonly Race[] = [
  { what: 'the head moves', happens: (world) => void home(world).push('work-2', work), end: MOVED },
  {
    what: 'the head moves, and the new one is green',
    end: MOVED,
    happens(world) {
      home(world).push('work-2', work);
      world.reconcile!.check(FIRST, 'test', 'success');
    },
  },
  {
    what: 'the head moves, and the new one is green and approved',
    end: MOVED,
    happens(world) {
      home(world).push('work-2', { ...work, files: { '.github/workflows/x.yml': 'on: push\n' } });
      world.reconcile!.check(FIRST, 'test', 'success');
      home(world).addReview(FIRST, { user: 'maria' });
    },
  },
  { what: 'its base is another', happens: (world) => home(world).retarget(FIRST, 'release', 'jon') },
  { what: 'a label takes it out', happens: (world) => home(world).addLabel(FIRST, 'hold', 'maria') },
  { what: 'its label is taken off', happens: (world) => home(world).removeLabel(FIRST, 'auto-merge', 'maria') },
  { what: 'it goes to production', happens: (world) => home(world).addLabel(FIRST, 'production', 'tom') },
  { what: 'its approval is dismissed', happens: (world) => home(world).dismissReviews(FIRST, 'maria') },
  {
    what: 'changes are asked for',
    happens: (world) => void home(world).addReview(FIRST, { user: 'nora', state: 'CHANGES_REQUESTED' }),
  },
  { what: 'who approved it may not write any more', happens: (world) => home(world).setPermission('maria', 'read') },
  { what: 'a conversation is opened', happens: (world) => void home(world).addThread(FIRST) },
  { what: 'its check runs again', happens: ({ reconcile }) => reconcile!.check(FIRST, 'test', null) },
  { what: 'its check is red', happens: ({ reconcile }) => reconcile!.check(FIRST, 'test', 'failure') },
  { what: 'another check is red', happens: ({ reconcile }) => reconcile!.check(FIRST, 'late', 'failure') },
  { what: 'its title says not to', happens: (world) => void home(world).editIssue(FIRST, { title: 'WIP: x' }, 'jon') },
  { what: 'its body is another', happens: (world) => void home(world).editIssue(FIRST, { body: 'Wait.' }, 'jon') },
  {
    what: 'the rule asks for more',
    happens: ({ reconcile }) =>
      reconcile!.setRules([{ ...STANDS, spec: { ...STANDS.spec, safety: { approvals: 2 } } }]),
  },
  { what: 'the rule is gone', happens: ({ reconcile }) => reconcile!.setRules([RULE({ suspend: true }, 'other')]) },
  {
    what: 'one more rule selects it, and lets nothing happen',
    happens: ({ reconcile }) =>
      reconcile!.setRules([STANDS, RULE({ selector: SELECTOR, allowedActions: ['wait'] }, 'calm')]),
  },
  { what: 'it is closed', happens: (world) => void home(world).editIssue(FIRST, { state: 'closed' }, 'jon') },
  { what: 'it is a draft', happens: (world) => home(world).setDraft(FIRST, true) },
  { what: 'somebody switches auto-merge on', happens: (world) => home(world).setAutoMerge(FIRST, { by: 'jon' }) },
  { what: 'nothing guards its base any more', happens: (world) => home(world).protect('main', undefined) },
  {
    what: 'an issue freezes everything',
    happens: (world) => void home(world).addIssue({ title: 'Release', user: 'maria', labels: ['freeze'] }),
  },
  {
    what: 'its base has what it is in conflict with',
    happens: (world) =>
      void home(world).push('main', { message: 'Same', author: 'maria', files: { 'src/work-2.ts': 'other\n' } }),
  },
  {
    what: 'writing is switched off',
    end: { outcome: 'refused', posted: false, refused: ['B4'] },
    happens: (world) =>
      void home(world).push('main', {
        ...{ message: 'Stop', author: 'maria' },
        files: { '.github/ai-devops.yml': 'disabled: true\n' },
      }),
  },
  ...(
    [
      ['a person comments on it', (world) => void home(world).addComment(FIRST, { user: 'jon', body: 'Wait.' })],
      ['a person approves it', (world) => void home(world).addReview(FIRST, { user: 'maria' })],
      ['a person pushes to it', (world) => void home(world).push('work-2', work), MOVED],
      ['its rule does not close any more', ({ reconcile }) => reconcile!.setRules([RULE({}, 'ready')])],
      ['its label is taken off', (world) => home(world).removeLabel(FIRST, 'auto-merge', 'maria')],
    ] satisfies [string, Race['happens'], Expectation?][]
  ).map(([what, happens, end = {}]): Race => ({ what: `${what} before it is closed`, happens, says: 'close', end })),
];

/** The run in which it happens before the request of that number, counted from 1. */
export const raceAt = ({ happens, says = undefined }: Race, at: number): Play => ({
  reconcile: { says: says ?? 'merge' },
  world: says ? CLOSING : { reconcile: MERGING },
  change: (world) => {
    let seen = 0;
    world.github.onCall(({ phase }) => {
      if (phase !== 'before') return;
      seen += 1;
      if (seen === at) world.meddle(() => happens(world));
    });
  },
});
