import {
  admit,
  countStarts,
  type Denial,
  decideFresh,
  decideLabel,
  decideLoop,
  decidePermission,
  decideRate,
  type StartPolicy,
  unsafeCheckout,
  windowStart,
} from '../decide/access.ts';
import { afterCommand, parseCommand } from '../decide/command.ts';
import { type FrozenIssue, parseTrigger, type Trigger } from '../domain/event.ts';
import type { Author, Permission } from '../domain/issue.ts';
import { fullName, lessVisible, repoKey, type Scope, sameRepo } from '../domain/repo.ts';
import { UserError } from '../errors.ts';
import { recentActivity } from '../github/activity.ts';
import { listIssueEvents, readComment } from '../github/issues.ts';
import { readPermission, viewer } from '../github/permissions.ts';
import { readAllowed } from '../github/repos.ts';
import type { Deps } from './deps.ts';

/** A run that may go on: who asked for what, and what it may read. */
export interface Started {
  number: number;
  /** Who asked; undefined for a schedule or a click. */
  author: Author | undefined;
  self: Author | undefined;
  scope: Scope;
  /** Title and body as they stood when the event fired; undefined when no event carried them. */
  frozen: FrozenIssue | undefined;
  commentId: number | undefined;
  /** What the comment says beyond its command: written by somebody who may write, and still data. */
  request: string;
  /** Whether a person asked in so many words, as against a label or an opened issue. */
  asked: boolean;
  /** The same for every delivery of the same event (B3). */
  key: string;
}

/**
 * Read and decide whether this run may start: the gates G1–G10, F1, B2. Costs no model call and writes nothing. What
 * the event alone can refuse costs no request either.
 */
export async function start(
  deps: Deps,
  policy: Omit<StartPolicy, 'trustedBots'>,
  input: { issueNumber?: number },
): Promise<Started | Denial> {
  const { settings, github, host } = deps;
  const unsafe = unsafeCheckout(settings.event.name, settings.event.payload, host.workspaceHead);
  if (unsafe) throw new UserError(unsafe, { rule: 'F1' });
  const trigger = parseTrigger(settings.event.name, settings.event.payload);
  const admission = admit(trigger, settings.run, { ...policy, trustedBots: settings.trustedBots });
  if (!admission.admitted) return denied(deps, admission.denial);
  const number = numberOf(trigger, input.issueNumber);
  // Asked for at once to save a round trip; a stranger must not learn from an error which of them cannot be read.
  const repos = readRepositories(deps);
  repos.catch(() => undefined);
  // Loading code is no call: it fills the time until GitHub has answered.
  deps.preload();
  const { author, mustWrite } = admission;
  const [permissions, fresh, labelled, self, starts] = await Promise.all([
    permissionsOf(deps, mustWrite),
    trigger.kind === 'comment' ? readComment(github, settings.home, trigger.comment.id) : undefined,
    trigger.kind === 'label' ? listIssueEvents(github, settings.home, number) : [],
    viewer(github, settings.home).catch(() => undefined),
    author ? recentStarts(deps, trigger, author, policy) : 0,
  ]);
  const denial =
    decidePermission(permissions) ??
    decideLoop(author, self, trigger.kind === 'comment' ? trigger.comment.body : '') ??
    (trigger.kind === 'comment' ? decideFresh(trigger.comment, fresh) : undefined) ??
    (trigger.kind === 'label' ? decideLabel(labelled, trigger.label, trigger.sender) : undefined) ??
    (author ? decideRate(author.login, starts) : undefined);
  if (denial) return denied(deps, denial);
  deps.host.audit.append({
    stage: 'start',
    verdict: 'allowed',
    event: settings.event.name,
    principals: Object.fromEntries(permissions),
    author: author?.login,
    target: `${fullName(settings.home)}#${number}`,
  });
  return {
    number,
    author,
    self,
    scope: scopeOf(deps, await repos, frozenAt(trigger)),
    frozen: 'issue' in trigger ? trigger.issue : undefined,
    commentId: trigger.kind === 'comment' ? trigger.comment.id : undefined,
    request: trigger.kind === 'comment' ? afterCommand(trigger.comment.body) : '',
    asked: trigger.kind === 'comment' || (trigger.kind === 'manual' && trigger.event === 'workflow_dispatch'),
    key: keyOf(deps, trigger, number),
  };
}

export const isDenial = (start: object | Denial): start is Denial => 'rule' in start;

/** A scan that may go on: there is no issue and no author, only what it may read. */
export type StartedScan = Pick<Started, 'self' | 'scope'>;

/**
 * The gates of a job that no text asks for: the clock, or somebody who may write by a click (G1, G3, F1). `own` are other
 * events by which GitHub only tells that something has changed, `dispatch` is one more that only somebody who may write can
 * fire; any else starts nothing.
 */
export async function maySweep(
  deps: Deps,
  own: { isOwn: boolean; why: string; dispatch?: string },
): Promise<Denial | undefined> {
  const { settings, host } = deps;
  const unsafe = unsafeCheckout(settings.event.name, settings.event.payload, host.workspaceHead);
  if (unsafe) throw new UserError(unsafe, { rule: 'F1' });
  const { name } = settings.event;
  const trigger: Trigger =
    name === own.dispatch ? { kind: 'manual', event: name } : parseTrigger(name, settings.event.payload);
  const asked = trigger.kind === 'manual';
  let permissions = new Map<string, Permission>();
  if (asked || !own.isOwn) {
    const admission = admit(asked ? trigger : { kind: 'unsupported', event: name, why: own.why }, settings.run, {
      command: 'ai-triage',
      label: undefined,
      onOpened: false,
      trustedBots: settings.trustedBots,
    });
    if (!admission.admitted) return denied(deps, admission.denial);
    permissions = await permissionsOf(deps, admission.mustWrite);
    const denial = decidePermission(permissions);
    if (denial) return denied(deps, denial);
  }
  host.audit.append({
    stage: 'start',
    verdict: 'allowed',
    event: settings.event.name,
    principals: Object.fromEntries(permissions),
    target: fullName(settings.home),
  });
  return undefined;
}

/** The same for detect-failures, with who we are and what may be read. */
export async function startScan(deps: Deps): Promise<StartedScan | Denial> {
  const { settings, github } = deps;
  const why = `the event ${settings.event.name} does not start a scan; use schedule or workflow_dispatch`;
  const denial = await maySweep(deps, { isOwn: false, why });
  if (denial) return denial;
  const [self, repos] = await Promise.all([
    viewer(github, settings.home).catch(() => undefined),
    readRepositories(deps),
  ]);
  return { self, scope: scopeOf(deps, repos, undefined) };
}

const readRepositories = ({ github, settings: { home, repositories } }: Deps): Promise<Scope['repos']> =>
  readAllowed(github, [home, ...repositories.filter((repo) => !sameRepo(repo, home))]);

function denied(deps: Deps, denial: Denial): Denial {
  deps.host.audit.append({ stage: 'start', verdict: 'denied', ...denial, event: deps.settings.event.name });
  if (denial.outcome === 'refused') deps.host.log.notice(`guard.denied rule=${denial.rule} ${denial.message}`);
  return denial;
}

function numberOf(trigger: Trigger, input: number | undefined): number {
  if ('number' in trigger) return trigger.number;
  if (input === undefined)
    throw new UserError('`issue-number` is missing: this event names no issue, so the input must.');
  return input;
}

/** G7: what was written at or after this moment was not there when the run was asked for. */
function frozenAt(trigger: Trigger): string | undefined {
  if (trigger.kind === 'comment') return trigger.comment.createdAt;
  return 'issue' in trigger ? trigger.issue.updatedAt : undefined;
}

async function permissionsOf(deps: Deps, logins: readonly string[]): Promise<Map<string, Permission>> {
  const { github, settings } = deps;
  return new Map(
    await Promise.all(
      logins.map(
        async (login): Promise<[string, Permission]> => [login, await readPermission(github, settings.home, login)],
      ),
    ),
  );
}

/** G10; undefined when it could not be counted. */
async function recentStarts(
  deps: Deps,
  trigger: Trigger,
  author: Author,
  policy: Omit<StartPolicy, 'trustedBots'>,
): Promise<number | undefined> {
  const until = frozenAt(trigger);
  if (until === undefined || trigger.kind === 'manual' || trigger.kind === 'unsupported') return 0;
  const since = windowStart(until);
  const activity = await recentActivity(deps.github, deps.settings.home, trigger.kind, since).catch(() => undefined);
  const isStart = {
    comment: (text: string) => parseCommand(text) === policy.command,
    label: (text: string) => text.toLowerCase() === policy.label?.toLowerCase(),
    opened: (text: string) => text === 'issue',
  }[trigger.kind];
  return countStarts(activity, author.login, until, isStart);
}

/** The repositories that may be read: none less visible than the one that is written to (no private-to-public flow). */
function scopeOf(deps: Deps, repos: Scope['repos'], frozen: string | undefined): Scope {
  const { home } = deps.settings;
  const own = repos.find((candidate) => sameRepo(candidate.repo, home));
  if (!own) throw new UserError(`${fullName(home)} could not be read: give the job \`permissions: contents: read\`.`);
  const hidden = repos.filter((candidate) => lessVisible(candidate, own));
  for (const { repo, visibility } of hidden)
    deps.host.log.warning(
      `${fullName(repo)} is ${visibility} and ${fullName(home)} is ${own.visibility}: it is left out, so that nothing of it gets into a more visible place.`,
    );
  const kept = repos.filter((candidate) => !hidden.includes(candidate));
  return { home: own.repo, repos: kept, shas: new Map(), frozenAt: frozen };
}

/** One key for one request: a redelivery or a re-run has the same, a new comment or a new click another. */
function keyOf(deps: Deps, trigger: Trigger, number: number): string {
  const { home, run } = deps.settings;
  const what = trigger.kind === 'comment' ? `comment-${trigger.comment.id}` : `run-${run.id}`;
  return `${repoKey(home)}#${number}:${what}`.slice(-80);
}
