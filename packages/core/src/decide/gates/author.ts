import type { GateFacts } from '../../domain/decision.ts';
import type { Author, Permission } from '../../domain/issue.ts';
import type { PullCommit } from '../../domain/pull.ts';
import type { Reason } from '../../domain/reason.ts';
import { isTrustedWriter } from '../access.ts';
import { neededApprovals, UNSEEN } from '../approvals.ts';
import { isBot, isGhost, sameAccount, sameLogin } from '../bot-names.ts';
import { unknownFiles } from '../guarded-paths.ts';
import { isManifest } from '../named-paths.ts';
import { isWithoutModel } from '../own-pull.ts';
import { reason } from '../reasons.ts';
import { code, listed } from '../risk/words.ts';
import { type Found, failed, type Gate, off, passed } from './gate.ts';

const mayWrite = (permission: Permission | undefined): boolean => permission === 'write' || permission === 'admin';
const isNamed = ({ pull, rule }: GateFacts): boolean =>
  rule.spec.selector.author !== undefined && sameLogin(pull.author, rule.spec.selector.author);

/** M1: without an approval only what comes from those who may write anyway, or from an app that the rule names (M4). */
export const authorGate: Gate = {
  name: 'author',
  title: 'Its author is known and may have it merged',
  check(facts) {
    const { pull, background } = facts;
    const who = code(pull.author.login);
    if (isGhost(pull.author)) return failed([reason('GHOST_AUTHOR', 'The account of its author no longer exists.')]);
    if (neededApprovals(facts) > 0) return passed();
    if (isBot(pull.author)) {
      if (isNamed(facts) || isTrustedWriter(pull.author, facts.self, facts.trustedBots)) return passed();
      const text = `Without an approval only an app is trusted that the rule names: ${who} is not in \`spec.selector.author\`.`;
      return failed([reason('AUTHOR_MAY_NOT_WRITE', text)]);
    }
    if (!background) return { state: 'unread' };
    if (mayWrite(background.authorPermission)) return passed();
    const text = `The rule asks for no approval, which is for authors who may write; ${who} may not, as far as we can see.`;
    return failed([reason('AUTHOR_MAY_NOT_WRITE', text)]);
  },
};

/** GitHub itself, as the committer of what is done in the browser and by apps. Its signature says whose commit it is. */
const isGitHub = (account: Author): boolean => account.login.toLowerCase() === 'web-flow';

function isBy({ author, committer }: PullCommit, owner: Author): boolean {
  const byOwner = (account: Author | undefined): boolean => account !== undefined && sameAccount(account, owner);
  return byOwner(author) && (byOwner(committer) || (committer !== undefined && isGitHub(committer)));
}

/** Commits of a pull request that not this account alone made; undefined when not all are known. */
export function foreignCommits({
  commits,
  author,
}: Pick<GateFacts['pull'], 'commits' | 'author'>): readonly PullCommit[] | undefined {
  if (commits.cut || commits.items.length === 0) return undefined;
  return commits.items.filter((commit) => !isBy(commit, author));
}

/** A commit and who is behind it, as Markdown. */
export const told = ({ sha, author, committer }: PullCommit): string => {
  const names = new Set([author, committer].map((account) => account?.login ?? 'nobody known'));
  return `${code(sha.slice(0, 12))} by ${[...names].map(code).join(' and ')}`;
};

/** M4: an app is trusted by what it alone made and signed, and only in manifests and lock files; we, in what no model made. */
export const commitsGate: Gate = {
  name: 'commits',
  title: 'All commits are by the app that opened it, and verified',
  check(facts) {
    const { pull } = facts;
    const alone = neededApprovals(facts) === 0;
    if (!isBot(pull.author) || !(alone || isNamed(facts))) return off();
    const foreign = foreignCommits(pull);
    if (!foreign) return failed([reason('INCOMPLETE_DATA', 'Not all of its commits could be read.')]);
    const reasons: Reason[] = [];
    if (foreign.length > 0)
      reasons.push(
        reason(
          'FOREIGN_COMMITS',
          `Not every commit is by ${code(pull.author.login)} alone${listed(foreign.map(told))}.`,
        ),
      );
    const unsigned = pull.commits.items.filter(({ verified }) => !verified);
    if (unsigned.length > 0)
      reasons.push(
        reason(
          'UNVERIFIED_COMMITS',
          `Not every commit has a signature that GitHub verified${listed(unsigned.map(({ sha }) => code(sha.slice(0, 12))))}.`,
        ),
      );
    if (alone && !isWithoutModel(facts)) reasons.push(...foreignPaths(pull));
    return failed(reasons);
  },
};

function foreignPaths(pull: GateFacts['pull']): Reason[] {
  const paths = pull.files.items.flatMap(({ path, previousPath }) => [path, previousPath ?? path]);
  const other = [...new Set(paths)].filter((path) => !isManifest(path));
  const text = `Without an approval an app may change manifests and lock files alone${listed(other.map(code))}.`;
  return [...unknownFiles(pull), ...(other.length > 0 ? [reason('FOREIGN_PATHS', text)] : [])];
}

/** AM60: where a label is all that it takes, somebody who may write must have put it on. */
export const labelledByGate: Gate = {
  name: 'labelled-by',
  title: 'The labels that select it were put on by somebody who may write',
  check(facts) {
    const { include } = facts.rule.spec.selector.labels;
    if (include.length === 0 || neededApprovals(facts) > 0) return off();
    if (!facts.background) return { state: 'unread' };
    const reasons = include.flatMap((label) => labelled(label, facts) ?? []);
    return failed(reasons);
  },
};

function labelled(label: string, { background, pull, self, trustedBots }: GateFacts): Reason | undefined {
  const by = background?.labelledBy.get(label.toLowerCase());
  if (!by) return reason('LABELLED_BY_READER', `GitHub does not tell who put the label ${code(label)} on.`, UNSEEN);
  if (mayWrite(by.permission)) return undefined;
  const bots = [...(isBot(pull.author) ? [pull.author] : []), ...(self ? [self] : []), ...trustedBots];
  const bot = { login: by.login, type: 'Bot' } as const;
  if (by.bot && bots.some(({ login }) => sameLogin(bot, login))) return undefined;
  return reason(
    'LABELLED_BY_READER',
    `${code(by.login)}, who may not write here, put the label ${code(label)} on. Somebody who may can take it off and put it on again.`,
  );
}

/** F3: from another repository, or from one that is gone. */
export const forkGate: Gate = {
  name: 'fork',
  title: 'It is no pull request from a fork, unless the rule allows those',
  check: ({ pull, rule }): Found =>
    pull.fork && !rule.spec.safety.allowForks
      ? failed([reason('FORK', 'It comes from a fork, and the rule does not say `safety.allowForks`.')])
      : passed(),
};
