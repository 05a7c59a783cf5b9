import { apply } from '../../apply.ts';
import { ROLLBACK_LABELS } from '../../decide/labels.ts';
import { reason } from '../../decide/reasons.ts';
import { commentOfPlan, type MergePlan } from '../../decide/rollback/plan.ts';
import { closedComment, rollbackBody, type WatchedTarget } from '../../decide/rollback/text.ts';
import { environmentOf } from '../../decide/select.ts';
import type { ReasonCode } from '../../domain/reason.ts';
import { fullName, type Scope } from '../../domain/repo.ts';
import type { Applied, Refusal } from '../../domain/report.ts';
import type { RollbackRecord } from '../../domain/rollback.ts';
import type { Effect } from '../../effects/index.ts';
import { GithubError } from '../../errors.ts';
import { safeTitle } from '../../text/title.ts';
import { sentence } from '../../text/words.ts';
import { applyDeps } from '../apply-deps.ts';
import { stopsAll } from '../detect/apply.ts';
import type { Reconciling } from '../reconcile/work.ts';
import type { WatchedMerge, WatchedRepo } from './read.ts';

/** What became of one target of one merge, for the report. */
export interface RolledBack {
  /** `owner/name#number` of what was merged. */
  pull: string;
  target: string;
  action: 'counted' | 'proposed' | 'closed' | 'refused' | 'healthy';
  /** Address of the rollback. */
  rollback?: string;
  reasons: readonly ReasonCode[];
  /** A dry run: nothing of it was done. */
  would?: true;
}

export interface Acted {
  rolledBack: RolledBack[];
  broken: string[];
  warnings: string[];
}

/** Carries out what was decided of one repository, one merge after the other: a mistake must stay small. */
export async function actOn(run: Reconciling, watched: WatchedRepo, plans: readonly MergePlan[]): Promise<Acted> {
  const acted: Acted = { rolledBack: [], broken: [], warnings: [] };
  for (const plan of plans) {
    const merge = watched.merges.find(({ pull }) => pull.number === plan.pull.number)!;
    try {
      await actOnOne(run, watched, merge, plan, acted);
    } catch (error) {
      run.deps.host.signal.throwIfAborted();
      if (!(error instanceof GithubError) || error.kind === 'auth') throw error;
      acted.broken.push(`${nameOf(plan)}: ${error.message}`);
      // Without the right to write nothing more is tried.
      if (error.kind === 'permission') return acted;
    }
    if (run.tally.stoppedAll !== undefined) return acted;
  }
  return acted;
}

const nameOf = ({ pull }: Pick<MergePlan, 'pull'>): string => `${fullName(pull.repo)}#${pull.number}`;

async function actOnOne(
  run: Reconciling,
  watched: WatchedRepo,
  merge: WatchedMerge,
  plan: MergePlan,
  acted: Acted,
): Promise<void> {
  if (run.tally.stoppedAll !== undefined) return;
  const { targets } = plan;
  const proposing = targets.find(({ verdict }) => verdict.action === 'propose');
  const proposed = proposing && (await propose(run, watched, merge, proposing));
  const record = { ...plan.record!, ...(proposed?.refused === undefined ? {} : { refused: proposed.refused }) };
  const told = targets.map((one) =>
    one === proposing && proposed?.verdict ? { ...one, verdict: proposed.verdict } : one,
  );
  const { text, isNews, ...news } = commentOfPlan({ record, targets: told }, merge.record, proposed?.url);
  if (isNews) await write(run, watched, merge, plan.pull.number, [commentOf(news.record, text)]);
  const would = isDry(run, merge) ? { would: true as const } : {};
  for (const one of told) {
    const left = one.verdict.action === 'close' && !(await close(run, watched, merge, one));
    const row = rolledBack(plan, one, proposed?.url);
    acted.rolledBack.push({ ...row, ...(left ? { action: 'healthy' } : {}), ...would });
  }
}

const commentOf = (record: RollbackRecord, text: string): Effect => ({
  kind: 'comment',
  marker: 'rollback',
  data: { ...record },
  text,
});

const WORDS = {
  nothing: 'counted',
  count: 'counted',
  propose: 'proposed',
  close: 'closed',
  refuse: 'refused',
} as const;

function rolledBack(
  plan: MergePlan,
  { target, verdict, seen }: WatchedTarget,
  proposed: string | undefined,
): RolledBack {
  const { action, reasons, open } = verdict;
  const url = action === 'propose' ? proposed : open?.url;
  const healthy = 'runs' in seen ? seen.runs.state === 'healthy' : seen.looks === undefined;
  return {
    pull: nameOf(plan),
    target,
    action: action === 'count' && healthy ? 'healthy' : WORDS[action],
    ...(url === undefined ? {} : { rollback: url }),
    reasons: [...new Set(reasons.map(({ code }) => code))],
  };
}

/** What came of a proposal: its address, or what stood against it. */
interface Proposed {
  url?: string;
  /** What GitHub said to it: it is not asked again. */
  refused?: string;
  verdict?: WatchedTarget['verdict'];
}

async function propose(
  run: Reconciling,
  watched: WatchedRepo,
  merge: WatchedMerge,
  one: WatchedTarget,
): Promise<Proposed> {
  const { settings, host } = run.deps;
  const { pull, record } = merge;
  const draft = run.input.rollback !== 'auto';
  const effect: Effect = {
    kind: 'revert',
    merge: pull.merge,
    base: pull.baseBranch,
    target: one.target,
    title: safeTitle(pull.title, 200) || `pull request ${pull.number}`,
    text: rollbackBody(pull, one, { draft, runUrl: settings.run.url }),
    labels: [...ROLLBACK_LABELS, ...environmentLabels(merge)],
    draft,
    closed: [...(record?.closed ?? [])],
    run: settings.run.id,
    at: new Date(host.clock.now()).toISOString(),
  };
  const against = (why: string) => ({
    verdict: { ...one.verdict, action: 'refuse' as const, reasons: [reason('REVERT_NOT_JUSTIFIED', sentence(why))] },
  });
  try {
    const { applied, refused } = await write(run, watched, merge, pull.number, [effect]);
    if (refused.length > 0)
      return against(refused.map(({ why }) => why.replace(/^REVERT_NOT_JUSTIFIED: /, '')).join(' '));
    const url = applied.find(({ effect: { kind } }) => kind === 'revert')?.url;
    return url === undefined ? {} : { url };
  } catch (error) {
    // It conflicts, most often: then people revert it by hand.
    if (!(error instanceof GithubError) || error.kind !== 'invalid') throw error;
    const words = error.message.slice(0, 300);
    return { refused: words, ...against(`GitHub would not revert it: ${words}`) };
  }
}

/** The label of the environment that the merged pull request was for. */
function environmentLabels({ pull }: WatchedMerge): string[] {
  const environment = environmentOf(pull.labels.items);
  return pull.labels.items.filter((name) => name.toLowerCase() === environment).slice(0, 1);
}

/** Whether it was closed: somebody may have made it theirs in that very moment. */
async function close(
  run: Reconciling,
  watched: WatchedRepo,
  merge: WatchedMerge,
  one: WatchedTarget,
): Promise<boolean> {
  const open = one.verdict.open!;
  const { pull } = merge;
  const data = { pull: `${fullName(pull.repo)}#${pull.number}`, target: one.target, closed: true };
  const { refused } = await write(run, watched, merge, open.number, [
    { kind: 'comment', marker: 'rollback', data, text: closedComment(one.target, one.seen) },
    { kind: 'close-own', marker: 'rollback', sha: open.headSha },
  ]);
  return refused.length === 0;
}

const isDry = ({ deps }: Reconciling, { rules }: WatchedMerge): boolean =>
  deps.settings.dryRun || rules.some(({ rule }) => rule.spec.dryRun);

/** One plan about one pull request. What is refused for all ends the writing. */
async function write(
  run: Reconciling,
  { repo, self }: WatchedRepo,
  merge: WatchedMerge,
  number: number,
  effects: Effect[],
): Promise<{ applied: Applied[]; refused: Refusal[] }> {
  const { pull } = merge;
  const scope: Scope = { home: repo.repo, repos: [{ ...repo, pin: pull.merge }], shas: new Map(), frozenAt: undefined };
  const ready = await applyDeps(run.deps, { scope, self });
  const applied: Applied[] = [];
  try {
    const { refused } = await apply(
      {
        subject: { repo: repo.repo, number },
        effects,
        because: [`rollback: ${run.input.rollback}`, `#${pull.number}`],
      },
      {
        ...ready,
        ...run.beforeWrites,
        allowLinks: [...ready.allowLinks, ...run.links],
        dryRun: isDry(run, merge),
        ruleLabels: environmentLabels(merge),
      },
      applied,
    );
    const stop = refused.find(stopsAll);
    if (stop) run.tally.stoppedAll = `${stop.why} (${stop.rule}).`;
    return { applied, refused };
  } finally {
    run.soFar.applied.push(...applied);
  }
}
