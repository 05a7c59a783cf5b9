import type { GateFacts } from '../../domain/decision.ts';
import type { Reason } from '../../domain/reason.ts';
import { isTrustedWriter } from '../access.ts';
import { UNSEEN } from '../approvals.ts';
import { isBot, sameLogin } from '../bot-names.ts';
import { reason } from '../reasons.ts';
import { code, listed } from '../risk/words.ts';
import { foreignCommits, told } from './author.ts';
import { failed, type Gate } from './gate.ts';

/** M5. */
const MOST_CLOSES = 3;
const QUIET_DAYS = 14;

const not = (text: string): Reason => reason('CLOSE_NOT_PERMITTED', text);
const when = (condition: boolean, text: string): Reason[] => (condition ? [not(text)] : []);

const ruleGate: Gate = {
  name: 'close-rule',
  title: 'The rule lets pull requests be closed',
  check: ({ rule }) =>
    rule.spec.allowedActions.includes('close')
      ? failed([])
      : failed([reason('NOT_ALLOWED_BY_RULE', 'The rule does not say `close` in `allowedActions`.')]),
};

/** Row 123, F3: never a person's, whatever the rule lists, and never one from a fork. */
const authorGate: Gate = {
  name: 'close-author',
  title: 'It is by an app whose pull requests may be closed',
  check({ pull, rule, self, trustedBots }) {
    const { closeAuthors } = rule.spec.safety;
    const listed = closeAuthors
      ? closeAuthors.some((name) => sameLogin(pull.author, name))
      : isTrustedWriter(pull.author, self, trustedBots);
    const who = code(pull.author.login);
    return failed([
      ...when(!isBot(pull.author), `${who} is no app, and what people opened is theirs to close.`),
      ...when(isBot(pull.author) && !listed, `${who} is not one of those whose pull requests may be closed.`),
      ...when(pull.fork, 'It comes from a fork.'),
    ]);
  },
};

const commitsGate: Gate = {
  name: 'close-commits',
  title: 'Nobody else has a commit in it',
  check({ pull }) {
    const foreign = foreignCommits(pull);
    if (!foreign) return failed([not('Not all of its commits could be read.')]);
    return failed(when(foreign.length > 0, `Others than its author have commits in it${listed(foreign.map(told))}.`));
  },
};

/** M5. Comments, labels and the like cost requests of their own: they are asked for when nothing else stands against it. */
const peopleGate: Gate = {
  name: 'close-people',
  title: `Nobody has approved it, and nobody has touched it for ${QUIET_DAYS} days`,
  check(facts) {
    const { pull } = facts;
    const theirs = pull.reviews.items.filter(({ author }) => !isBot(author));
    const done = facts.background?.people;
    // An approval by somebody who may not write counts here as well.
    const approved = [
      ...theirs.filter(({ state }) => state === 'APPROVED').map(({ author }) => author.login),
      ...(done?.items ?? []).filter((one) => one.approved).map(({ login }) => login),
    ];
    const recent = theirs.filter(({ state, submittedAt }) => state !== 'APPROVED' && isRecent(submittedAt, facts));
    const edited = pull.editor !== undefined && !isBot(pull.editor) && isRecent(pull.editedAt ?? '', facts);
    const names = (logins: readonly string[]): string => listed([...new Set(logins)].map(code));
    const lately = (done?.items ?? []).filter(({ at }) => isRecent(at, facts));
    const found = failed([
      ...when(pull.reviews.cut, 'Not all of its reviews could be read.'),
      ...when(approved.length > 0, `People have approved it${names(approved)}.`),
      ...when(
        recent.length > 0,
        `People have reviewed it within ${QUIET_DAYS} days${names(recent.map(({ author }) => author.login))}.`,
      ),
      ...when(edited, `A person has edited it within ${QUIET_DAYS} days.`),
      ...when(pull.autoMergeBy !== undefined, 'Somebody wants it merged: auto-merge is on.'),
      ...when(
        lately.length > 0,
        `People have written or done something within ${QUIET_DAYS} days${names(lately.map(({ login }) => login))}.`,
      ),
      ...(done?.cut ? [reason('CLOSE_NOT_PERMITTED', 'Not all that people wrote and did could be read.', UNSEEN)] : []),
    ]);
    return found.state === 'passed' && done === undefined ? { state: 'unread' } : found;
  },
};

/** A moment that cannot be read is recent. */
const isRecent = (moment: string, { now }: GateFacts): boolean =>
  !(Date.parse(now) - Date.parse(moment) > QUIET_DAYS * 86_400_000);

const capGate: Gate = {
  name: 'close-cap',
  title: `No more than ${MOST_CLOSES} are closed in one run`,
  check: ({ done }) => failed(when(done.closes >= MOST_CLOSES, `This run has closed ${done.closes} already.`)),
};

/** M5, row 123: what must hold before `close` may be chosen at all. */
export const closeGates: readonly Gate[] = [ruleGate, authorGate, commitsGate, peopleGate, capGate];
