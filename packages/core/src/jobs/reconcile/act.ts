import { type ApplyDeps, type ApplyResult, apply } from '../../apply.ts';
import { reason } from '../../decide/reasons.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Plan } from '../../domain/plan.ts';
import type { ReasonCode } from '../../domain/reason.ts';
import { fullName, repoKey, type Scope } from '../../domain/repo.ts';
import type { Applied, Refusal } from '../../domain/report.ts';
import type { Effect } from '../../effects/index.ts';
import { GithubError } from '../../errors.ts';
import { MergeRefused } from '../../github/merge-refusal.ts';
import { sentence } from '../../text/words.ts';
import { applyDeps } from '../apply-deps.ts';
import { stopsAll } from '../detect/apply.ts';
import { type Decided, decisionOf, remembered } from './decide.ts';
import { freshly } from './judge.ts';
import { checkOf, commentOf, effectsOf, isNews } from './plan.ts';
import type { Done, Reconciling } from './work.ts';

/** Carries out what was decided about one pull request, without showing it yet. What GitHub says to it holds up no other one (G6). */
export async function act(run: Reconciling, looked: Decided): Promise<Done> {
  const { tally } = run;
  const decided = tellsPeople(looked) && !isIdle(run, looked) ? await remembered(run, looked) : looked;
  const { item, action } = decided;
  const done: Done = { decided, decision: decisionOf(decided), refused: refusedAnswer(decided) };
  if (isIdle(run, decided)) return done;
  const stopped = tally.stoppedAll ?? tally.stopped.get(repoKey(item.pull.repo));
  if (stopped !== undefined && action !== 'wait')
    return against(done, 'NO_PERMISSION', `Nothing more is written here in this run: ${stopped}`);
  const effects = effectsOf(run, decided, done.decision);
  if (effects.length === 0) return done;
  try {
    return became(run, done, await applyAgain(run, decided, effects));
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    return failed(run, done, error);
  }
}

/** Whether our comment may be written, which must not forget what it held. What was told before, and a check remembers, is not. */
const tellsPeople = ({ item, action, before }: Decided): boolean =>
  action === 'escalate'
    ? !(before && item.memory)
    : action === 'close' || (action === 'wait' && !before && item.memory?.action === 'escalate');

/** Nothing is written about it in this run, whatever was decided. */
const isIdle = ({ started, input }: Reconciling, { action }: Decided): boolean =>
  started.readOnly || input.explain || action === 'none';

/** G2: what a model asked for and was not allowed. */
function refusedAnswer({ refused }: Decided): Refusal[] {
  if (!refused) return [];
  return [{ rule: 'M1', what: refused.asked, why: `the model asked for it against ${refused.codes.join(', ')}` }];
}

/** Milliseconds before a merge is tried again whose base had just moved, as GitHub said; each time everything is read anew (FT09). */
const PAUSES = [2_000, 4_000, 8_000];

async function applyAgain(run: Reconciling, decided: Decided, effects: readonly Effect[]): Promise<ApplyResult> {
  const { clock, signal } = run.deps.host;
  for (const pause of PAUSES) {
    try {
      return await applyTo(run, decided, effects);
    } catch (error) {
      const moved = error instanceof MergeRefused && error.code === 'BASE_CHANGED';
      if (!moved || decided.action !== 'merge') throw error;
      await clock.sleep(pause, signal);
    }
  }
  return applyTo(run, decided, effects);
}

async function applyTo(run: Reconciling, decided: Decided, effects: readonly Effect[]): Promise<ApplyResult> {
  const { item, reasons, action } = decided;
  const { repo, number } = item.pull;
  const plan: Plan<Effect> = {
    subject: { repo, number },
    effects: [...effects],
    because: [...item.rules.map(({ rule }) => `rule ${rule.name}`), `${action}`, ...reasons.map(({ code }) => code)],
  };
  const ready = await readyFor(run, decided);
  // Several plans are carried out at a time; what one has done is told even when it breaks.
  const applied: Applied[] = [];
  try {
    return await apply(plan, ready, applied);
  } finally {
    run.soFar.applied.push(...applied);
  }
}

async function readyFor(run: Reconciling, { item }: Decided): Promise<ApplyDeps> {
  const { deps } = run;
  const { pull, policy, rules } = item;
  const known = run.repoOf(pull);
  // The rules may stand elsewhere; what is written about this pull request is of its own repository.
  const pin = policy.sha ?? pull.baseSha;
  const scope: Scope = { home: known.repo, repos: [{ ...known, pin }], shas: new Map(), frozenAt: undefined };
  const ready = await applyDeps(deps, { scope, self: await run.self() });
  return {
    ...ready,
    ...run.beforeWrites,
    allowLinks: [...ready.allowLinks, ...run.links],
    dryRun: ready.dryRun || rules.some(({ rule }) => rule.spec.dryRun),
    pull: () => freshly(run, item),
    sleep: (ms) => waited(run, item, ms),
    ruleLabels: rules.flatMap(({ rule }) => rule.spec.escalation.labels),
  };
}

/** Nobody can look any more when the time is over while GitHub merges: so it is at least said (FT47). */
async function waited({ deps }: Reconciling, { pull }: Decided['item'], ms: number): Promise<void> {
  const { clock, log, signal } = deps.host;
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    log.warning(
      `GitHub is merging ${fullName(pull.repo)}#${pull.number}, and nobody waits for it any more: look at it there.`,
    );
    throw error;
  }
}

/** What the effects have made of it. */
function became(run: Reconciling, done: Done, { applied, refused }: ApplyResult): Done {
  const { tally } = run;
  const here = repoKey(done.decided.item.pull.repo);
  const stop = refused.find(stopsAll);
  if (stop) tally.stoppedAll = `${stop.why} (${stop.rule}).`;
  if (refused.length > 0) {
    const why = refused.map((one) => `${one.why} (${one.rule})`).join('; ');
    const ended = against(
      done,
      'STATE_CHANGED',
      `It was not done, by what GitHub said when it was to be written: ${why}.`,
    );
    return { ...ended, refused: [...done.refused, ...refused] };
  }
  const written = applied.filter(({ result }) => result !== 'dry-run');
  const merged = written.find(({ effect }) => effect.kind === 'merge');
  if (merged) {
    tally.merges += 1;
    tally.mergesIn.set(here, (tally.mergesIn.get(here) ?? 0) + 1);
    return end(done, merged.note === 'queued' ? 'queued' : 'merged');
  }
  const did = (kind: Effect['kind']) => written.some(({ effect }) => effect.kind === kind);
  if (did('close-pull')) {
    tally.closes += 1;
    return end(done, 'closed');
  }
  if (did('update-branch')) return end(done, 'updated');
  return written.length > 0 && done.decision.action === 'escalate' ? end(done, 'escalated') : done;
}

/** What GitHub did not take: without the right to write nothing more is tried in that repository (matrix row 93). */
function failed(run: Reconciling, done: Done, error: GithubError): Done {
  const { repo } = done.decided.item.pull;
  const { message, kind } = error;
  if (error instanceof MergeRefused) return against(done, error.code, message);
  // Of a merge anything else may have come after it, when it was read back.
  if ((kind === 'conflict' || kind === 'invalid') && done.decision.action !== 'merge') {
    const refused = against(done, 'MERGE_REFUSED', message);
    // A merge that GitHub refuses is an answer; that people were not told is not.
    return done.decision.action === 'escalate' ? { ...refused, broken: message } : refused;
  }
  if (kind === 'permission' || kind === 'auth') run.tally.stopped.set(repoKey(repo), message);
  const code = kind === 'permission' || kind === 'auth' ? 'NO_PERMISSION' : 'MERGE_UNCERTAIN';
  return { ...against(done, code, message), broken: message };
}

const end = (done: Done, word: Decision['became']): Done => ({ ...done, decision: { ...done.decision, became: word } });

function against(done: Done, code: ReasonCode, text: string): Done {
  const { decision } = done;
  const reasons = [...decision.reasons, reason(code, sentence(text))];
  return { ...done, decision: { ...decision, reasons, became: 'refused' } };
}

/**
 * Shows what was decided and what became of it: in our check run on the head commit, and where the token may write none in
 * the sticky comment. Nothing is written that a check shows already.
 */
export async function show(run: Reconciling, done: Done): Promise<Done> {
  const { tally } = run;
  const { decided, decision } = done;
  const key = repoKey(decided.item.pull.repo);
  const silent = isIdle(run, decided) || tally.stoppedAll !== undefined || tally.stopped.has(key);
  // A branch that was brought up to date has another head by now.
  if (silent || decision.became === 'updated' || (decision.became === 'waiting' && !isNews(run, decided))) return done;
  try {
    if (!tally.withoutChecks.has(key))
      return noted(run, done, await applyTo(run, decided, [checkOf(run, decided, decision)]));
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    // What may not be read beside the checks would be missing for a comment too.
    if (error.kind !== 'permission' || !/\/check-runs\b/.test(error.message)) return { ...done, broken: error.message };
    run.deps.host.log.notice(`${sentence(error.message)} Until then the sticky comment shows what a check would.`);
    tally.withoutChecks.add(key);
  }
  try {
    const known = await remembered(run, decided);
    if (decision.became === 'waiting' && !isNews(run, known)) return done;
    return noted(run, done, await applyTo(run, known, [commentOf(run, known, decision)]));
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    return { ...done, broken: error.message };
  }
}

/** That it could not be shown is told, and changes nothing of what was done. */
function noted({ tally }: Reconciling, done: Done, { refused }: ApplyResult): Done {
  const stop = refused.find(stopsAll);
  if (stop) tally.stoppedAll = `${stop.why} (${stop.rule}).`;
  return { ...done, refused: [...done.refused, ...refused] };
}
