import { fullName, type ReconcileInput, runReconcile } from '@ai-devops/core';
import type { Write } from '../kit/github/index.ts';
import type { Turn } from '../kit/model.ts';
import type { Ask, ReconcilePlay } from './cases/case.ts';
import type { AttackedJob } from './jobs.ts';
import type { Said } from './judge-merge.ts';
import { HOME } from './places.ts';
import { OUR_CHECK } from './pull-facts.ts';
import { RECONCILE_RULES } from './rules-reconcile.ts';
import type { ReconcileLeft } from './state.ts';
import type { World } from './world.ts';
import { allPulls } from './world-reconcile.ts';

/** The defaults of the action, without a pause between writes and without tools. */
const INPUT: ReconcileInput = {
  rules: ['.github/pr-rules/*.yml'],
  explain: false,
  targets: [],
  sweep: 'auto',
  maxPulls: 100,
  investigate: false,
  rollback: 'off',
  rollbackWindow: 1440,
  writePauseMs: 0,
};
const inputOf = ({ says: _, ...over }: ReconcilePlay): ReconcileInput => ({ ...INPUT, ...over });

/** What a question is about, as its task says. */
export function askOf(task: string): Ask {
  const [, repo = '', number, head = ''] =
    /pull request (\S+)#(\d+), whose head commit is ([0-9a-f]{40})/.exec(task) ?? [];
  const [, rule = ''] = /^The rule `([^`]+)`/m.exec(task) ?? [];
  return { repo, number: Number(number), head, rule, task };
}

/** The answer of a model that does as it was asked. */
export const decides = (ask: Ask, action = 'merge', over: Record<string, unknown> = {}): Turn => ({
  calls: [{ name: 'answer', args: { pull: ask.number, head: ask.head, action, reason: 'The rule says so.', ...over } }],
});

/** What turns said, if it was an answer at all. */
export const saidIn = (turns: readonly Turn[]): Said[] =>
  turns.flatMap(({ calls = [] }) =>
    calls.flatMap(({ name, args }) => {
      const { pull, head, action } = (typeof args === 'object' ? args : {}) as Record<string, unknown>;
      return name === 'answer' ? [{ pull, head, action }] : [];
    }),
  );

export const RECONCILE: AttackedJob = {
  action: 'pr-reconcile',
  rules: RECONCILE_RULES,
  good: () => ({ text: 'Nobody asked.' }),
  reply(world, play, text) {
    const ask = askOf(text);
    const { says = 'merge' } = play.reconcile ?? {};
    const said = typeof says === 'function' ? says(ask, world) : says;
    return typeof said === 'string' ? decides(ask, said) : said;
  },
  event: () => ({ name: 'schedule', payload: {} }),
  run: (settings, { reconcile = {} }, host) => runReconcile(settings, inputOf(reconcile), host),
  inputs: ({ reconcile = {} }) => {
    const { targets, investigate, pullNumber, explain, rollback } = inputOf(reconcile);
    return {
      'write-pause-ms': '0',
      investigate: String(investigate),
      rollback,
      'reconcile-repositories': targets.map(fullName).join('\n'),
      ...(pullNumber ? { 'pull-number': String(pullNumber) } : {}),
      ...(explain ? { explain: 'true' } : {}),
    };
  },
};

/** What a run over pull requests was told, and what it left, for the oracle. */
export function leftByReconcile(
  world: World,
  play: ReconcilePlay,
  said: readonly Said[],
  writes: readonly Write[],
): ReconcileLeft {
  const { github } = world;
  const hands = world.reconcile!;
  const targets = [HOME, ...inputOf(play).targets.map(fullName)];
  const after = allPulls(github);
  const APP = world.self.replace(/\[bot\]$/, '');
  const count = (comments: readonly { user: string | null; body: string }[], kind: string): number =>
    comments.filter(({ user, body }) => user === world.self && body.includes(`<!-- ai-devops:${kind} `)).length;
  const merged = targets.flatMap((name) =>
    github
      .repo(name)
      .issues.filter(
        ({ pull, number }) =>
          pull?.mergedBy === world.self && writes.some((one) => one.kind === 'merge' && one.number === number),
      ),
  );
  return {
    targets,
    rules: hands.everRules,
    pulls: [...hands.before, ...after],
    deeds: hands.deeds.filter(({ write }) => writes.includes(write)),
    said,
    truth: {
      ...{ mode: inputOf(play).rollback, windowMinutes: inputOf(play).rollbackWindow },
      ...(hands.rollback?.truth ?? { looks: {}, runs: [] }),
    },
    questions: after.length * Math.max(1, hands.everRules.length),
    links: targets.flatMap((name) =>
      github.repo(name).issues.map(({ number, pull }) => `${github.url}/${name}/${pull ? 'pull' : 'issues'}/${number}`),
    ),
    commits: merged.map(({ number, pull }) => {
      const message = github.repo(HOME).record.git.commits.get(pull!.mergeSha!)?.message ?? '';
      const own = hands.everRules.some(({ spec }) => spec['commitTitle'] !== undefined);
      // Without words of a rule they are GitHub's own.
      return { message: own ? message.replace(` (#${number})`, '') : message.replace(/^.*/, 'Merge') };
    }),
    ours: targets.flatMap((name) => {
      const { issues, checkRuns } = github.repo(name);
      const shas = new Set(checkRuns.filter((one) => one.name === OUR_CHECK && one.app === APP).map(({ sha }) => sha));
      return [
        ...issues.map(({ number, comments }) => ({
          where: `${name}#${number}`,
          count: Math.max(...['decision', 'rollback'].map((kind) => count(comments, kind))),
        })),
        ...[...shas].map((sha) => ({
          where: `${name}@${sha.slice(0, 7)}`,
          count: checkRuns.filter((one) => one.name === OUR_CHECK && one.app === APP && one.sha === sha).length,
        })),
      ];
    }),
  };
}
