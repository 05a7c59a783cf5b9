import type { z } from 'zod';
import type { Plan } from './domain/plan.ts';
import { type AllowedRepo, fullName, lessVisible, type RepoRef, type Scope, sameRepo } from './domain/repo.ts';
import type { Applied, Refusal } from './domain/report.ts';
import type { ConfigText, EffectContext, EffectKind, Written } from './effects/define.ts';
import { EFFECTS, type Effect } from './effects/index.ts';
import { AlertError, GithubError, messageOf } from './errors.ts';
import type { GithubWriter } from './github/client.ts';
import type { Journal, Log } from './ports.ts';
import { mapTexts, textsOf } from './text/json.ts';

/** What apply needs beside the plan. It is the only module that is ever handed a writer (W1). */
export interface ApplyDeps extends Omit<EffectContext, 'subject'> {
  writer: GithubWriter;
  scope: Scope;
  /** Repositories of the scope beside the home one that this run may write to. */
  writable?: readonly RepoRef[];
  audit: Journal;
  log: Log;
  dryRun: boolean;
  signal: AbortSignal;
  /**
   * Why writing is switched off, asked before each write; undefined when it is not (B4). It reads the configuration, but
   * for a text that GitHub has just shown.
   */
  killSwitch(shown?: ConfigText): Promise<string | undefined>;
  /** The configuration as a read of this moment showed it, for the first write. */
  config?: ConfigText;
  /** The repository of the plan as GitHub has it now: a rename or a change of visibility stops the plan (W2). */
  readSubject(repo: RepoRef): Promise<Pick<AllowedRepo, 'id' | 'visibility'>>;
  /** The secret that a text holds in any encoding, by name and form (O2). */
  findSecret(text: string): { name: string; form: string } | undefined;
}

export interface ApplyResult {
  applied: Applied[];
  refused: Refusal[];
  /** The configuration as the last write's answer showed it, if it did. */
  config?: ConfigText;
}

/** Of each text of an effect, in the report: a whole comment. */
const SHOWN_CHARS = 60_000;

/** More than this of one kind in one plan is never decided by a job, so it is refused (B1). */
const MOST_OF_A_KIND = 1;

/**
 * Carries a plan out: judges it whole on fresh facts, then writes one effect after the other, each between two audit
 * records, and reads back what was promised. One refused effect refuses the plan (W1). Throws AlertError when a secret
 * stands in it, and whatever a write throws; nothing is retried (R3). A dry run stops before the first write. `applied`
 * grows by what was done: so the caller knows it even when a later write throws.
 */
export async function apply(plan: Plan<Effect>, deps: ApplyDeps, applied: Applied[] = []): Promise<ApplyResult> {
  const { github, self, trustedBots, allowLinks, redact } = deps;
  const context: EffectContext = {
    ...{ subject: plan.subject, github, self, trustedBots, allowLinks, redact },
    ...(deps.target ? { target: deps.target } : {}),
    ...(deps.pull ? { pull: deps.pull } : {}),
    ...(deps.ruleLabels ? { ruleLabels: deps.ruleLabels } : {}),
    ...(deps.sleep ? { sleep: deps.sleep } : {}),
  };
  const { repo, number } = plan.subject;
  const target = number === 0 ? fullName(repo) : `${fullName(repo)}#${number}`;
  const deny = (refused: Refusal[]): ApplyResult => {
    for (const refusal of refused) {
      deps.audit.append({ stage: 'apply', verdict: 'denied', target, plan: 'refused', ...refusal });
      deps.log.notice(`guard.denied rule=${refusal.rule} ${refusal.what}: ${refusal.why}`);
    }
    return { applied, refused };
  };
  // The switch is asked before each write; for the first one while the plan is judged, which saves a round trip.
  let known = deps.config;
  let switched = deps.dryRun ? undefined : deps.killSwitch(known);
  switched?.catch(() => undefined);
  const refused = await judge(plan, context, deps);
  if (refused.length > 0) return deny(refused);
  for (const effect of plan.effects) {
    const { kind, params, does } = look(effect);
    // The report is a file, and a file is a way out (O2). Whole files of a commit stand in GitHub, not in it.
    const shown = mapTexts(effect, (text) => deps.redact(text).slice(0, SHOWN_CHARS));
    if (deps.dryRun) {
      deps.log.info(`Dry run: would leave ${does} on ${target}.`);
      applied.push({ effect: shown, result: 'dry-run' });
      continue;
    }
    deps.signal.throwIfAborted();
    const off = await (switched ?? deps.killSwitch(known));
    switched = undefined;
    if (off !== undefined) return deny([{ rule: 'B4', what: effect.kind, why: off }]);
    deps.audit.append({ stage: 'apply', verdict: 'allowed', target, op: effect.kind, does });
    const written = await writeOne(() => kind.run(params, context, deps.writer), deps, target, does);
    const { result, url, note, left = [] } = written;
    known = written.config;
    applied.push({
      effect: shown,
      result,
      ...(url === undefined ? {} : { url }),
      ...(left.length > 0 ? { left } : {}),
      ...(note === undefined ? {} : { note }),
    });
    for (const what of left) deps.log.warning(`${what} (${target})`);
    if (result === 'done') deps.log.info(`Left ${does} on ${target}.`);
    // What was not taken is not there either.
    else if (left.length === 0) deps.log.info(`Already there: ${does} on ${target}.`);
  }
  return { applied, refused: [], ...(known ? { config: known } : {}) };
}

/** Every reason against the plan, not the first: the whole of it is judged before anything is written. */
async function judge(plan: Plan<Effect>, context: EffectContext, deps: ApplyDeps): Promise<Refusal[]> {
  const refused: Refusal[] = [];
  const refuse = (what: string, rule: string, why: string) => refused.push({ rule, what, why });
  const { scope, writable = [] } = deps;
  const { repo } = plan.subject;
  const pinned = scope.repos.find((candidate) => sameRepo(candidate.repo, repo));
  if (![scope.home, ...writable].some((one) => sameRepo(one, repo)))
    refuse('plan', 'W2', `${fullName(repo)} is not a repository this run may write to`);
  const now = await deps.readSubject(repo);
  if (!pinned || now.id !== pinned.id) refuse('plan', 'W2', 'the repository was renamed or replaced during the run');
  const hidden = scope.repos.find((candidate) => lessVisible(candidate, now));
  if (hidden)
    refuse('plan', 'W2', `${fullName(hidden.repo)} was read and is less visible than where this would be written`);
  const counts = new Map<string, number>();
  for (const effect of plan.effects) {
    const count = (counts.get(effect.kind) ?? 0) + 1;
    counts.set(effect.kind, count);
    if (count === MOST_OF_A_KIND + 1) refuse(effect.kind, 'B1', `more than ${MOST_OF_A_KIND} of this kind in one plan`);
    const secret = deps.findSecret(textsOf(effect));
    if (secret) {
      deps.audit.append({
        stage: 'apply',
        verdict: 'denied',
        rule: 'O2',
        op: effect.kind,
        secret: secret.name,
        form: secret.form,
        plan: 'refused',
      });
      throw new AlertError(
        'O2',
        `The value of ${secret.name} (${secret.form}) stands in the ${effect.kind} that was to be written. Nothing was written; replace that secret.`,
      );
    }
    const { kind, params } = look(effect);
    if ((kind.on === 'repository') !== (plan.subject.number === 0)) {
      refuse(
        effect.kind,
        'W1',
        `it is for ${kind.on === 'issue' ? 'an issue' : 'the repository'}, not for this subject`,
      );
      continue;
    }
    const no = await kind.guard(params, context);
    if (no) refuse(effect.kind, no.rule, no.why);
  }
  return refused;
}

/** The effect's kind from the shelf and its parameters, parsed once more: an effect may have come from a file. */
function look(effect: Effect): { kind: EffectKind<string, unknown>; params: unknown; does: string } {
  const { kind: name, ...rest } = effect;
  const kind = EFFECTS[name] as unknown as EffectKind<string, unknown> & { params: z.ZodType<unknown> };
  const params = kind.params.parse(rest);
  return { kind, params, does: kind.describe(params) };
}

async function writeOne(run: () => Promise<Written>, deps: ApplyDeps, target: string, does: string): Promise<Written> {
  try {
    const written = await run();
    deps.audit.append({ stage: 'apply', result: written.result, target, does, url: written.url, left: written.left });
    const missing = await written.confirm?.();
    if (missing !== undefined)
      throw new GithubError('conflict', 200, `GitHub accepted the write, but ${missing}. Run it again.`);
    return written;
  } catch (error) {
    deps.audit.append({ stage: 'apply', result: 'failed', target, does, error: messageOf(error) });
    throw error;
  }
}
