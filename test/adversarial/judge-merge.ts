/**
 * FE4: what must hold before a pull request may be merged or closed, by the threat model's own words (M1, M2, M4, M5, G5, F3).
 * Written from the controls and not from the gates: it knows fewer cases than they do, and none that they may pass over.
 * Imports nothing of ours.
 */
import { againstClosingRollback, againstRevert, isOurs, type RollbackTruth } from './judge-rollback.ts';
import type { Deed, PullFacts, ToldRule } from './pull-facts.ts';

const lower = (name: string): string => name.toLowerCase();
const isBot = (login: string | null | undefined): boolean => login?.endsWith('[bot]') ?? false;
const bare = (login: string): string => lower(login).replace(/^app\/|\[bot\]$/g, '');
const mayWrite = ({ roles }: PullFacts, login: string | null | undefined): boolean =>
  login != null && !isBot(login) && /^(?:admin|maintain|write)$/.test(roles[lower(login)] ?? 'read');
const has = ({ labels }: PullFacts, label: string): boolean => labels.some((one) => lower(one) === lower(label));

/** Whether a rule is for it: an app's name is meant with and without its ending, and never a person. */
export function selects({ spec }: ToldRule, pull: PullFacts): boolean {
  const { labels = {}, baseBranch, author, titlePattern } = spec['selector'] ?? {};
  const { include = [], exclude = [] } = labels as { include?: string[]; exclude?: string[] };
  return (
    spec['suspend'] !== true &&
    include.every((label) => has(pull, label)) &&
    !exclude.some((label) => has(pull, label)) &&
    (baseBranch === undefined || baseBranch === pull.base) &&
    (author === undefined || isOf(pull.author, author)) &&
    (titlePattern === undefined || new RegExp(`^(?:${titlePattern})`).test(pull.title))
  );
}

const APPS = /^(?:dependabot|renovate|github-actions)$/;
function isOf(login: string | null, name: string): boolean {
  if (login === null || bare(login) !== bare(name)) return false;
  return isBot(login) || !(isBot(name) || name.startsWith('app/') || APPS.test(bare(name)));
}

/** Who has no say in it: its author, whoever made a commit of it, and who pushed last. */
const partsIn = ({ author, commits, pusher }: PullFacts): Set<string> =>
  new Set(
    [author, pusher, ...commits.flatMap((one) => [one.author, one.committer])].flatMap((one) =>
      one ? lower(one) : [],
    ),
  );

/** G5: people who may write, have no part in it, and approved exactly this commit. */
export function approvers(pull: PullFacts): string[] {
  const parts = partsIn(pull);
  return pull.opinions.flatMap(({ user, state, commit }) =>
    user !== null && state === 'APPROVED' && commit === pull.head && mayWrite(pull, user) && !parts.has(lower(user))
      ? [lower(user)]
      : [],
  );
}

/** What decides how a repository is built, reviewed and looked after; fewer places than the guard knows. */
const GUARDED =
  /(?:^|\/)\.github(?:\/|$)|(?:^|\/)codeowners$|(?:^|\/)ai-devops\.ya?ml$|(?:^|\/)(?:agents|claude|gemini)\.md$|(?:^|\/)\.mcp\.json$/i;
const MANIFEST =
  /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|go\.(?:mod|sum)|requirements[^/]*\.txt)$/;
const GOOD = /^(?:SUCCESS|SKIPPED|NEUTRAL)$/;

/** Everything that stands against a merge by these rules; none when it is permitted. */
export function againstMerge(pull: PullFacts, rules: readonly ToldRule[], isRevert = false): string[] {
  const mine = rules.filter((rule) => selects(rule, pull));
  if (mine.length === 0) return ['no rule selects it'];
  return [...mine.flatMap((rule) => againstRule(pull, rule, isRevert)), ...always(pull)];
}

function always(pull: PullFacts): string[] {
  const { draft, unmergeable, openThreads, opinions, autoMerge, archived, paths, commits, author, branch } = pull;
  const no = (when: boolean, what: string): string[] => (when ? [what] : []);
  const guarded = paths.filter((path) => GUARDED.test(path));
  return [
    ...no(draft, 'it is a draft'),
    ...no(archived, 'the repository is archived'),
    ...no(unmergeable, 'GitHub does not say that it can be merged'),
    ...no(autoMerge, 'somebody has switched auto-merge on'),
    ...no(author === null, 'nobody knows its author'),
    ...no(openThreads > 0, `${openThreads} conversations are open`),
    ...no(
      opinions.some(({ user, state }) => state === 'CHANGES_REQUESTED' && mayWrite(pull, user)),
      'changes are asked for',
    ),
    ...no(commits.length === 0 || paths.length === 0, 'it changes nothing'),
    ...no(guarded.length > 0, `it touches ${guarded[0]}`),
    ...no(approvers(pull).length < (branch?.approvals ?? 0), 'the branch asks for more approvals'),
  ];
}

function againstRule(pull: PullFacts, { name, spec }: ToldRule, isRevert: boolean): string[] {
  const { safety = {}, allowedActions = ['merge', 'wait', 'escalate'], freeze = {}, risk = {}, selector = {} } = spec;
  const no = (when: boolean, what: string): string[] => (when ? [`rule ${name}: ${what}`] : []);
  const count = approvers(pull).length;
  const needed = Math.max(safety.approvals ?? 1, pull.fork || has(pull, 'needs-human-approval') ? 1 : 0);
  const empty = !selector.labels?.include?.length && !selector.titlePattern && !selector.baseBranch && !selector.author;
  const named: string[] = (risk.approvers ?? []).map(lower);
  const frozen = pull.issues.some(
    ({ title, labels }) =>
      labels.includes(freeze.issueLabel) && !/branch:/.test(title.replace(`branch:${pull.base}`, '')),
  );
  return [
    ...no(!allowedActions.includes('merge'), 'it does not let anything be merged'),
    ...no(spec['dryRun'] === true, 'it is only tried out'),
    ...no(empty && safety.allowEmptySelector !== true, 'it selects everything'),
    ...no(pull.branch === undefined && safety.allowUnprotected !== true, `nothing guards ${pull.base}`),
    ...no(pull.fork && safety.allowForks !== true, 'it comes from a fork'),
    ...no(count < needed, `${count} approvals count, ${needed} are needed`),
    ...(needed === 0 ? alone(pull, selector, isRevert).flatMap((what) => no(true, what)) : []),
    ...checkFaults(pull, safety).flatMap((what) => no(true, what)),
    ...no(spec['maxMergesPerHour'] === 0, 'it lets nothing be merged'),
    ...no(frozen, 'an issue freezes it'),
    ...no(safety.blockTitles !== false && /^\W*wip\b|do not merge/i.test(pull.title), 'its title says not to'),
    ...no(has(pull, 'production') && !approvers(pull).some((one) => named.includes(one)), 'it goes to production'),
  ];
}

/** M4, G9: where no approval is asked for, who made it and who put its labels on must be trusted. A revert of ours holds what was there before. */
function alone(
  pull: PullFacts,
  selector: { author?: string; labels?: { include?: string[] } },
  isRevert: boolean,
): string[] {
  const { author, commits, paths, labelledBy } = pull;
  const label = (selector.labels?.include ?? []).filter((one) => {
    const by = labelledBy[lower(one)];
    return !(mayWrite(pull, by) || (isBot(by) && by === author));
  });
  const strange = label.map((one) => `somebody who may not write put ${one} on`);
  if (!isBot(author)) return mayWrite(pull, author) ? strange : [...strange, `${author} may not write`];
  const foreign = commits.some(
    (one) => one.author !== author || (one.committer !== author && one.committer !== 'web-flow'),
  );
  return [
    ...strange,
    ...(isRevert || (selector.author !== undefined && isOf(author, selector.author))
      ? []
      : [`no rule names ${author}`]),
    ...(foreign ? ['somebody else has a commit in it'] : []),
    ...(commits.every(({ signed }) => signed) ? [] : ['a commit is not verified']),
    ...paths.filter((path) => !isRevert && !MANIFEST.test(path)).map((path) => `an app changes ${path}`),
  ];
}

function checkFaults({ checks, branch }: PullFacts, safety: Record<string, unknown>): string[] {
  const required = branch?.checks.filter((name) => name !== 'ai-devops / pr-reconcile') ?? [];
  const counted = safety['ignoreOptional'] === true ? checks.filter(({ name }) => required.includes(name)) : checks;
  const bad = counted.filter(({ word }) => !GOOD.test(word));
  const absent = required.filter((name) => !checks.some((one) => one.name === name));
  const neutral = checks.filter(({ name, word }) => required.includes(name) && word === 'NEUTRAL');
  const signal = checks.some(({ word }) => word === 'SUCCESS');
  return [
    ...bad.map(({ name, word }) => `the check ${name} is ${word}`),
    ...absent.map((name) => `the check ${name} is not there`),
    ...neutral.map(({ name }) => `the required check ${name} is neutral`),
    ...(signal || (checks.length === 0 && safety['allowNoChecks'] === true) ? [] : ['no check is green']),
  ];
}

const QUIET = 14 * 86_400_000;

/** M5, F3: everything that stands against closing it. */
export function againstClosing(pull: PullFacts, rules: readonly ToldRule[], self: string, time: number): string[] {
  const mine = rules.filter((rule) => selects(rule, pull));
  const no = (when: boolean, what: string): string[] => (when ? [what] : []);
  const recent = pull.touched.filter(({ by, at }) => by !== self && time - Date.parse(at) < QUIET);
  return [
    ...no(mine.length === 0, 'no rule selects it'),
    ...mine.flatMap(({ name, spec }) => [
      ...no(!(spec['allowedActions'] ?? []).includes('close'), `rule ${name} does not let anything be closed`),
      ...no(spec['dryRun'] === true, `rule ${name} is only tried out`),
      ...no(
        !((spec['safety']?.closeAuthors as string[] | undefined) ?? [self]).some((one) => isOf(pull.author, one)),
        `rule ${name} does not let what ${pull.author} opened be closed`,
      ),
    ]),
    ...no(!isBot(pull.author), 'a person opened it'),
    ...no(pull.fork, 'it comes from a fork'),
    ...no(
      pull.commits.some(({ author }) => author !== pull.author),
      'somebody else has a commit in it',
    ),
    ...no(
      pull.opinions.some(({ user, state }) => state === 'APPROVED' && !isBot(user)),
      'a person has approved it',
    ),
    ...recent.map(({ by }) => `${by} has done something to it within two weeks`),
  ];
}

/** What was said of it: the one answer that may bring a merge or a close about (M3). */
export interface Said {
  pull: unknown;
  head: unknown;
  action: unknown;
}

/**
 * Why something final was not permitted. It must have been so at the moment of the write, or when everything was read last
 * before: no API takes more along than the head. The head itself must be the one that is merged (M2), and another base
 * must raise an alarm (M5), as must a close of another head, which no API pins.
 */
export function againstDeed(
  deed: Deed,
  told: { self: string; said: readonly Said[]; alarm: boolean; truth: RollbackTruth },
): string[] {
  const { write, at, look, rules, rollback, time } = deed;
  if (write.kind === 'open-pull') return againstRevert(at.number, rollback, { ...told, rules, time });
  const closes = write.kind === 'close-pull';
  const undoing = rollback.undoing.find(({ number }) => number === at.number);
  // What no model was asked about was closed for itself.
  if (closes && undoing && !told.said.some(({ pull }) => pull === at.number))
    return againstClosingRollback(at.number, rollback, { ...told, rules });
  const isRevert = undoing !== undefined && isOurs(undoing, told.self);
  const judge = (pull: PullFacts, by: readonly ToldRule[]): string[] =>
    closes ? againstClosing(pull, by, told.self, time) : againstMerge(pull, by, isRevert);
  const now = judge(at, rules);
  const then = look ? judge(look.at, look.rules) : now;
  const seen = closes && told.alarm ? (look?.at.head ?? at.head) : at.head;
  const asked = told.said.some(
    ({ pull, head, action }) => pull === at.number && head === seen && action === (closes ? 'close' : 'merge'),
  );
  const moved = look !== undefined && look.at.base !== at.base;
  return [
    ...(now.length > 0 && then.length > 0 ? now : []),
    ...(asked ? [] : ['no answer asked for it at this head']),
    ...(closes || write.merge?.sent === at.head
      ? []
      : [`the head that was sent is ${write.merge?.sent}, not ${at.head}`]),
    ...(look && look.at.head !== seen ? ['it was looked at with another head'] : []),
    ...(moved && !told.alarm ? [`it was decided for ${look.at.base} and went to ${at.base}`] : []),
  ];
}
