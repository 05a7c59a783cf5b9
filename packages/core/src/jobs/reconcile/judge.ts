import { healthTargetsOf } from '../../decide/health-targets.ts';
import { judgePull, weigh } from '../../decide/judge-pull.ts';
import { detailsFingerprint } from '../../decide/pull-fingerprint.ts';
import { reason } from '../../decide/reasons.ts';
import { type RiskTable, rateRisk } from '../../decide/risk.ts';
import { selection } from '../../decide/select.ts';
import type { FreshPull, GateFacts, Judgement } from '../../domain/decision.ts';
import type { FileChange } from '../../domain/fix.ts';
import type { Health } from '../../domain/health.ts';
import type { Background, Pull } from '../../domain/pull.ts';
import type { ReasonCode } from '../../domain/reason.ts';
import { repoKey } from '../../domain/repo.ts';
import type { RuleSpec } from '../../domain/rule.ts';
import { readBackground } from '../../github/background.ts';
import { readChanges } from '../../github/pull-changes.ts';
import { readFresh } from '../../github/pull-details.ts';
import type { LoadedRule } from '../../rules.ts';
import { readRules } from './rules.ts';
import { openSight } from './sight.ts';
import type { Item, Reconciling } from './work.ts';

/** A pull request as each of its rules sees it. */
export interface Judged {
  facts: readonly GateFacts[];
  judgements: readonly Judgement[];
  /** Another one means that a model's earlier word is void. */
  fingerprint: string;
}

/**
 * What the rules of a pull request allow. What costs requests of its own is read when nothing else stands
 * against a merge or a close, or when `everything` is asked for.
 */
export async function judgeItem(run: Reconciling, item: Item, everything = false): Promise<Judged> {
  const plain = await Promise.all(item.rules.map((rule) => factsOf(run, item, rule)));
  const first = judged(plain);
  if (!everything && !mayBeMore(first.judgements)) return first;
  const [background, changes] = await Promise.all([backgroundOf(run, item), changesOf(run, item)]);
  return judged(plain.map((facts) => ({ ...facts, background, ...riskOf(facts, changes) })));
}

const BESIDE: readonly ReasonCode[] = ['NOT_ALLOWED_BY_RULE', 'BEHIND'];

/**
 * Whether more than to wait is allowed, or would be by what was not read yet: a decision rests on all that a guard will see.
 * A rule that never merges still tells people what is missing, so that it is one does not count. Nor does that it is behind:
 * to bring it up to date is a push.
 */
function mayBeMore(judgements: readonly Judgement[]): boolean {
  const { allowed } = weigh(judgements);
  const merges = judgements.every(({ reasons }) => reasons.every(({ code }) => BESIDE.includes(code)));
  const closes = judgements.every(
    ({ rule, notClosed }) => rule.spec.allowedActions.includes('close') && notClosed.length === 0,
  );
  return merges || closes || allowed.includes('close');
}

function judged(facts: readonly GateFacts[]): Judged {
  const judgements = facts.map(judgePull);
  const fingerprint = detailsFingerprint(facts.map((one, index) => ({ facts: one, judgement: judgements[index]! })));
  return { facts, judgements, fingerprint };
}

/** M5: the same facts, judged as if what this run has decided to merge and close were done. */
export function judgeCaps({ tally }: Reconciling, { repo }: Pull, { facts }: Judged): Judgement[] {
  const { merge, close, mergesIn } = tally.decided;
  const done = { merges: merge, closes: close, mergesHere: mergesIn.get(repoKey(repo)) ?? 0 };
  return facts.map((one) => judgePull({ ...one, done }));
}

async function factsOf(run: Reconciling, item: Item, { rule }: LoadedRule): Promise<GateFacts> {
  const { deps, input, tally } = run;
  const { pull, policy, memory } = item;
  const [self, freeze] = await Promise.all([run.self(), run.sight.freeze(pull, rule.spec.freeze?.issueLabel)]);
  return {
    ...{ pull, rule, policy, freeze, memory, self },
    background: undefined,
    risk: undefined,
    unratable: undefined,
    health: await healthOf(run, item, rule.spec),
    trustedBots: deps.settings.trustedBots,
    ownPaths: [deps.settings.configPath, ...input.rules],
    now: new Date(deps.host.clock.now()).toISOString(),
    done: {
      mergesHere: tally.mergesIn.get(repoKey(pull.repo)) ?? 0,
      merges: tally.merges,
      closes: tally.closes,
    },
  };
}

/** Of what runs from its base branch now, whatever it would change. */
function healthOf({ sight }: Reconciling, { pull, policy }: Item, spec: RuleSpec): Promise<Health[]> {
  const at = { repo: pull.repo, sha: policy.sha };
  return Promise.all(healthTargetsOf(spec, pull).map((target) => sight.health(target, at)));
}

/** A bot that approves nothing, a label by whoever may: only what its rules ask about is read. */
async function backgroundOf({ reader, sight }: Reconciling, { pull, rules }: Item): Promise<Background> {
  const labels = rules.flatMap(({ rule }) => rule.spec.selector.labels.include);
  const teams = rules.flatMap(({ rule }) => rule.spec.risk?.approvers ?? []).filter((name) => name.includes('/'));
  const people = rules.some(({ rule }) => rule.spec.allowedActions.includes('close'));
  const wanted = { labels: [...new Set(labels)], teams: [...new Set(teams)], people };
  return readBackground(reader, pull, wanted, sight.permissions);
}

/** Undefined where no rule asks for the risk; `files` is undefined when there are too many to be rated. */
async function changesOf({ reader }: Reconciling, { pull, rules }: Item) {
  if (!rules.some(({ rule }) => rule.spec.risk)) return undefined;
  return { files: await readChanges(reader, pull) };
}

function riskOf({ rule }: GateFacts, changes: { files: FileChange[] | undefined } | undefined) {
  if (!rule.spec.risk || !changes) return {};
  if (!changes.files) return { unratable: 'the change is too large, or holds files that are no text' };
  return { risk: rateRisk(changes.files, rule.spec.risk.levels as RiskTable) };
}

/**
 * The pull request at this moment, for the guard of a write: GitHub, the rules and what runs are all asked again (M1,
 * FT17). A rule that was edited or taken away since allows nothing by its old words (O12, O13), and one that came to select
 * it has not been asked.
 */
export async function freshly(run: Reconciling, item: Item): Promise<FreshPull> {
  const { deps, input, reader, started } = run;
  const { repo, number } = item.pull;
  const [fresh, book] = await Promise.all([readFresh(reader, repo, number), readRules(deps, input, started.repos[0]!)]);
  const changed = changedRules(item, fresh.pull, book?.rules ?? []);
  // The branch as it is now knows the merges of this run already.
  const tally = { ...run.tally, mergesIn: new Map() };
  const now = await judgeItem({ ...run, tally, sight: openSight(deps, input, reader) }, { ...item, ...fresh }, true);
  const { allowed, reasons } = weigh(now.judgements);
  const { pull } = fresh;
  if (changed.length === 0) return { pull, allowed, reasons, fingerprint: now.fingerprint };
  const edited = reason(
    'RULE_CHANGED',
    `The rule ${changed.join(', ')} was added, changed or removed while this run was deciding.`,
  );
  return { pull, allowed: [], reasons: [edited, ...reasons], fingerprint: now.fingerprint };
}

/** Names of rules that are not as they were when it was decided by them, and of those that select it now as well. */
function changedRules(item: Item, pull: Pull, rules: readonly LoadedRule[]): string[] {
  const namesOf = (all: readonly LoadedRule[]) =>
    new Map(all.map(({ rule }) => [`${rule.name} ${rule.hash}`, rule.name]));
  const [before, now] = [namesOf(item.rules), namesOf(rules)];
  const selecting = namesOf(rules.filter(({ rule, title }) => selection(rule.spec, pull, title).length === 0));
  const lost = [...before].filter(([key]) => !now.has(key));
  const added = [...selecting].filter(([key]) => !before.has(key));
  return [...new Set([...lost, ...added].map(([, name]) => name))];
}
