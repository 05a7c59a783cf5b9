import type { Report } from '@ai-devops/core';
import type { Settings } from '../../packages/core/src/settings.ts';
import { kindOf, type Point, pointsOf } from '../kit/crash.ts';
import type { RepoHandle, RequestRecord, Write } from '../kit/github/index.ts';
import { type Kept, keepRepo, leftIn, type ReconcileLeft } from './reconcile-left.ts';
import { HOME, openReconcileWorld, type ReconcileWorld, ruleText } from './reconcile-world.ts';

/** One pull request of each end that a run can come to. */
export const PULLS = { merge: 1, escalate: 2, close: 3, show: 4 } as const;

/** The story's rules: reviewers are asked when it escalates, and what a bot opened may be closed. */
export const RULES: Readonly<Record<string, string>> = {
  'ready.yml': ruleText('merge-ready', 'escalation:\n  reviewers: [rita]'),
  'stale.yml': ruleText(
    'close-stale',
    'allowedActions: [close, wait]\nsafety:\n  approvals: 0\n  closeAuthors: [dependabot]',
    { include: ['stale'] },
  ),
};

export interface Story extends Kept {
  world: ReconcileWorld;
  repo: RepoHandle;
  /** The heads that there were to decide on, by number. */
  heads: ReadonlyMap<number, string>;
  left(): ReconcileLeft;
  /** What must never be, as sentences: of all that was written since `restore`, and of the world as it is. */
  wrong(): string[];
  /** What was sent since `restore` to change something, by kind and sorted. */
  sent(): string[];
  run(settings?: Partial<Settings>): Promise<Report>;
  /** Runs on for a day, until what went wrong is made up for. */
  runOn(): Promise<void>;
  /** The calls of an undisturbed run, in their order. */
  calls(): Promise<Point[]>;
}

/**
 * A repository in which a run merges one pull request, escalates one, closes one, and shows of one why it waits. The
 * last people did anything there is fifteen days ago.
 */
export async function openStory(options: Parameters<typeof openReconcileWorld>[0] = {}): Promise<Story> {
  const world = await openReconcileWorld(options);
  const { github } = world;
  const repo = github.repo(HOME);
  world.rules(RULES);
  world.answers((number) => (number === PULLS.close ? 'close' : 'merge'));
  world.ready();
  const failing = world.ready({ green: false });
  world.check(failing.number, 'failure');
  const bot = 'dependabot[bot]';
  world.ready({ user: bot, by: bot, labels: [{ name: 'stale', by: bot }], approved: false });
  world.ready({ draft: true });
  github.clock.advance(15 * 86_400_000);
  const heads = new Map(repo.issues.map(({ number, pull }) => [number, pull!.headSha]));
  const kept = keepRepo(world, repo);
  const run = (settings: Partial<Settings> = {}) => world.run({}, settings);
  return {
    ...{ world, repo, heads, run, ...kept },
    left: () => leftIn(repo),
    wrong: () => [...wrongMerges(kept.written(), heads), ...wrongState(world, repo)],
    sent: () => sentIn(kept.requests()),
    async runOn() {
      // What GitHub refused is tried again after a day.
      for (const minutes of [1_441, 10]) {
        world.minutes(minutes);
        await run();
      }
    },
    async calls() {
      kept.restore();
      await run();
      return pointsOf(kept.requests()).filter(({ phase }) => phase === 'before');
    },
  };
}

const sentIn = (requests: readonly RequestRecord[]): string[] =>
  requests
    .filter(({ write }) => write)
    .map(kindOf)
    .toSorted();

/** 100 % of merges carry the head that was decided on, each is made once, and nothing else is merged. */
function wrongMerges(written: readonly Write[], heads: Story['heads']): string[] {
  const merges = written.filter(({ kind }) => kind === 'merge' || kind === 'enqueue');
  return [
    ...merges.flatMap(({ number = 0, merge, text }) => {
      const decided = merge?.sent === heads.get(number) && merge?.head === heads.get(number);
      return number === PULLS.merge && decided ? [] : [`${text} was sent with ${merge?.sent}`];
    }),
    ...twice(merges.map(({ number }) => `merge of #${number}`)),
  ];
}

/** One comment, one check, one label of a kind, and nothing closed but what was to be. */
function wrongState(world: ReconcileWorld, repo: RepoHandle): string[] {
  const closed = repo.issues.filter(({ state }) => state === 'closed').map(({ number }) => number);
  const others = closed.filter((number) => number !== PULLS.merge && number !== PULLS.close);
  return [
    ...others.map((number) => `#${number} is closed`),
    ...(repo.issue(PULLS.close).pull!.mergedAt === null ? [] : ['what was to be closed was merged']),
    ...twice(repo.issues.flatMap(({ number }) => world.comments(number).map(() => `comment on #${number}`))),
    ...twice(repo.checkRuns.flatMap(({ name, sha }) => (name.startsWith('ai-devops') ? [`check of ${sha}`] : []))),
    ...twice(repo.labels().map((label) => `label ${label}`)),
    ...repo.issues.flatMap(({ number, labels }) => twice(labels.map((label) => `label ${label} on #${number}`))),
  ];
}

const twice = (names: readonly string[]): string[] =>
  names.flatMap((name, at) => (names.indexOf(name) === at ? [] : [`there is a second ${name}`]));
