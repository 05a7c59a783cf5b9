import type { Trigger } from '../domain/event.ts';
import type { Author, BotId, Permission } from '../domain/issue.ts';
import { type Command, parseCommand, written } from './command.ts';

export const isTrustedBot = (author: Pick<Author, 'login' | 'id'>, bots: readonly BotId[]): boolean =>
  bots.some((bot) => bot.id === author.id && bot.login.toLowerCase() === author.login.toLowerCase());

/** Whether an identity is ours or one of the trusted bots: only their markers count (B3). */
export const isTrustedWriter = (author: Author, self: Author | undefined, bots: readonly BotId[]): boolean =>
  (self !== undefined && author.id === self.id && author.id !== 0) || isTrustedBot(author, bots);

export interface StartPolicy {
  command: Command;
  /** The label whose adding starts the job; undefined: none does. */
  label: string | undefined;
  onOpened: boolean;
  trustedBots: readonly BotId[];
}

/** The people behind an event: who typed it, who the runner says acted, who pressed re-run. Logins. */
export interface Principals {
  actor: string;
  /** GitHub's id of `actor`, where the runner tells it. */
  actorId?: number;
  triggeringActor: string;
}

export interface Denial {
  /** `skipped`: nothing was asked of us. `refused`: somebody asked who may not. Both are green. */
  outcome: 'skipped' | 'refused';
  /** The stable word of the report. */
  reason: string;
  rule: string;
  message: string;
}

/** What the first look at an event gives: not ours, or who must be asked about. No network is needed to know this. */
export type Admission =
  | { admitted: false; denial: Denial }
  | {
      admitted: true;
      /** The author of the triggering text; undefined when a workflow file or a click named the issue. */
      author: Author | undefined;
      /** Logins whose permission must be `write` or `admin`, without trusted bots. */
      mustWrite: string[];
    };

const skipped = (reason: string, rule: string, message: string): Admission => ({
  admitted: false,
  denial: { outcome: 'skipped', reason, rule, message },
});
const refused = (reason: string, rule: string, message: string): Admission => ({
  admitted: false,
  denial: { outcome: 'refused', reason, rule, message },
});
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Whether an event may start a job, as far as the event alone can tell (G3, G4, G6, B2). What it admits still needs the
 * permission endpoint (`decidePermission`) and the fresh comment (`decideFresh`).
 */
export function admit(trigger: Trigger, principals: Principals, policy: StartPolicy): Admission {
  if (trigger.kind === 'unsupported') return skipped('unsupported-event', 'F1', `Nothing to do: ${trigger.why}.`);
  if (trigger.kind === 'manual') {
    const { actor, actorId: id = 0, triggeringActor } = principals;
    // A schedule has no author, the workflow file on the default branch is what asked; but somebody may have re-run it.
    if (trigger.event === 'schedule')
      return { admitted: true, author: undefined, mustWrite: same(actor, triggeringActor) ? [] : [triggeringActor] };
    const people = unique([actor, triggeringActor]);
    if (people.length === 0) return refused('no-permission', 'G1', 'The runner does not say who started this.');
    const bot = isTrustedBot({ login: actor, id }, policy.trustedBots);
    return { admitted: true, author: undefined, mustWrite: people.filter((login) => !bot || !same(login, actor)) };
  }
  let author: Author;
  if (trigger.kind === 'comment') {
    if (trigger.action !== 'created')
      return skipped('not-created', 'G4', `A comment was ${trigger.action}; only a new comment is a command.`);
    if (parseCommand(trigger.comment.body) !== policy.command)
      return skipped('no-command', 'G4', `The comment does not start with ${written(policy.command)}.`);
    if (trigger.comment.updatedAt !== trigger.comment.createdAt)
      return refused('edited', 'G4', 'The comment was edited; write the command in a new comment.');
    author = trigger.comment.author;
  } else if (trigger.kind === 'label') {
    if (policy.label === undefined || !same(trigger.label, policy.label))
      return skipped('no-command', 'G9', `The label "${trigger.label}" does not start this job (input \`label\`).`);
    author = trigger.sender;
  } else {
    if (!policy.onOpened)
      return skipped('no-command', 'G9', 'Opening an issue does not start this job (input `on-opened`).');
    author = trigger.issue.author;
  }
  if (author.id !== trigger.sender.id || !same(author.login, principals.actor))
    return refused(
      'confused-deputy',
      'G3',
      `The text is by ${author.login}, the event by ${trigger.sender.login}, the run by ${principals.actor}: they must be one.`,
    );
  const bot = author.type !== 'User';
  if (bot && !isTrustedBot(author, policy.trustedBots))
    return refused(
      'bot',
      'G6',
      `${author.login} is a bot that \`trusted-bots\` does not list as ${author.login}:${author.id}.`,
    );
  if (author.id === 0) return refused('no-permission', 'G1', 'The account that wrote this no longer exists.');
  const people = bot ? [] : [author.login];
  if (!same(principals.triggeringActor, author.login)) people.push(principals.triggeringActor);
  return { admitted: true, author, mustWrite: unique(people) };
}

const unique = (logins: readonly string[]): string[] => [
  ...new Map(logins.filter((login) => login !== '').map((login) => [login.toLowerCase(), login])).values(),
];

/** G1, G2: only `admin` and `write` may start; `author_association` is never looked at. */
export function decidePermission(permissions: ReadonlyMap<string, Permission>): Denial | undefined {
  for (const [login, permission] of permissions) {
    if (permission === 'admin' || permission === 'write') continue;
    const why = permission === 'unknown' ? 'their permission could not be read' : `they have ${permission} access`;
    return {
      outcome: 'refused',
      reason: 'no-permission',
      rule: 'G1',
      message: `${login} may not start this: ${why}, and write access is needed.`,
    };
  }
  return undefined;
}

/** B2: our own identity and our own markers never start us again. */
export function decideLoop(author: Author | undefined, self: Author | undefined, body: string): Denial | undefined {
  const own = author !== undefined && self !== undefined && author.id === self.id && author.id !== 0;
  if (!own && !body.includes('<!-- ai-devops:')) return undefined;
  return { outcome: 'skipped', reason: 'own-text', rule: 'B2', message: 'The text is our own; nothing to do.' };
}

/** G4: the comment as GitHub has it now must be the one that fired the event, never edited. */
export function decideFresh(
  fired: { body: string; createdAt: string },
  fresh: { body: string; createdAt: string; updatedAt: string } | undefined,
): Denial | undefined {
  const refusal = (message: string): Denial => ({ outcome: 'refused', reason: 'edited', rule: 'G4', message });
  if (!fresh) return refusal('The comment is no longer there.');
  if (fresh.updatedAt !== fresh.createdAt || fresh.createdAt !== fired.createdAt || fresh.body !== fired.body)
    return refusal('The comment was edited after it was written; write the command in a new comment.');
  return undefined;
}

/** G9: GitHub's own record of who put the label on must name the sender; a triage role may label, but not start us. */
export function decideLabel(
  events: readonly { event: string; label: string | undefined; actor: Author }[],
  label: string,
  sender: Author,
): Denial | undefined {
  const last = events.findLast(
    (event) => event.event === 'labeled' && event.label !== undefined && same(event.label, label),
  );
  if (last && last.actor.id === sender.id) return undefined;
  const who = last ? `${last.actor.login} added it` : 'GitHub does not list it (yet; try again)';
  return {
    outcome: 'refused',
    reason: 'no-permission',
    rule: 'G9',
    message: `The event says that ${sender.login} added the label "${label}", but ${who}.`,
  };
}

/** G10: at most this many starts by one person within the window. */
export const RATE_LIMIT = { starts: 5, minutes: 60 } as const;

/** When the window of G10 began for a start at `moment`: by GitHub's clock, because ours may be wrong (FT21) and a run may have waited. */
export const windowStart = (moment: string): string =>
  new Date(Date.parse(moment) - RATE_LIMIT.minutes * 60_000).toISOString().replace('.000Z', 'Z');

/**
 * G10: how many of these activities were starts by this person until then. `activity` is all that happened since the
 * window began; undefined when it could not be read whole.
 */
export function countStarts(
  activity: readonly { login: string; text: string; at: string }[] | undefined,
  login: string,
  until: string,
  isStart: (text: string) => boolean,
): number | undefined {
  return activity?.filter((one) => same(one.login, login) && one.at <= until && isStart(one.text)).length;
}

/** G10: `starts` counts this start too; undefined means it could not be counted, and denies. */
export function decideRate(login: string, starts: number | undefined): Denial | undefined {
  if (starts !== undefined && starts <= RATE_LIMIT.starts) return undefined;
  const count = starts === undefined ? 'could not be counted' : `are ${starts}`;
  return {
    outcome: 'refused',
    reason: 'rate-limit',
    rule: 'G10',
    message: `${login}'s starts within ${RATE_LIMIT.minutes} minutes ${count}; ${RATE_LIMIT.starts} are allowed. Try again later.`,
  };
}

/**
 * F1: a workflow that runs with secrets for an outsider's pull request must not have that pull request checked out.
 * `workspaceHead` is the commit checked out in the workspace, undefined if there is none.
 */
export function unsafeCheckout(event: string, payload: unknown, workspaceHead: string | undefined): string | undefined {
  if (event !== 'pull_request_target' && event !== 'workflow_run') return undefined;
  if (workspaceHead === undefined) return undefined;
  const at = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  const pull = at(payload, 'pull_request');
  const run = at(payload, 'workflow_run');
  const heads = [at(at(pull, 'head'), 'sha'), at(pull, 'merge_commit_sha'), at(run, 'head_sha')];
  const headRepo = at(at(at(pull, 'head'), 'repo'), 'id') ?? at(at(run, 'head_repository'), 'id');
  const baseRepo = at(at(at(pull, 'base'), 'repo'), 'id') ?? at(at(payload, 'repository'), 'id');
  const fork = headRepo === undefined || headRepo !== baseRepo;
  if (!fork || !heads.includes(workspaceHead)) return undefined;
  return `The workspace holds commit ${workspaceHead} of a fork while the event ${event} gives secrets: remove the checkout of the pull request's head from this workflow (rule F1).`;
}
