/**
 * What pr-reconcile may do to the world, for the oracle: merge and close what it may (judge-merge.ts), and tell so in one
 * check and one comment. Imports nothing of ours.
 */
import type { Write } from '../kit/github/index.ts';
import { againstDeed, selects } from './judge-merge.ts';
import { OUR_CHECK, type PullFacts, type ToldRule } from './pull-facts.ts';
import { COMMON_OUTPUTS, type JobRules, type MayWrite, rowsOf } from './rules.ts';
import type { EndState, ReconcileLeft, Violation } from './state.ts';
import { actsInMessage, actsInPullTitle } from './text.ts';

const MOST_MERGES = 5;
const MOST_CLOSES = 3;
const COMMANDS = /^(?:auto-?merge|lgtm|approved|ok[\s_-]to[\s_-]test|safe[\s_-]to[\s_-]test|skip-.*)$/i;

/** What a rule, old or new, lets happen to a pull request as it was or is. */
const rulesOf = ({ pulls, rules }: ReconcileLeft, repo: string, number: number): ToldRule[] => {
  const all = pulls.filter((one) => one.repo === repo && one.number === number);
  return rules.filter((rule) => all.some((pull) => selects(rule, pull)));
};
const escalationOf = ({ spec }: ToldRule): { labels: string[]; people: string[] } => ({
  labels: spec['escalation']?.labels ?? ['needs-human-approval'],
  people: spec['escalation']?.reviewers ?? [],
});

const mayWrite: MayWrite = ({ kind, repo, by, number, detail = '' }, { self, reconcile, readable }) => {
  if (!reconcile || by !== self || !reconcile.targets.includes(repo) || !readable.includes(repo)) return false;
  if (kind === 'check-run') return new RegExp(`^${OUR_CHECK} (?:success|neutral)$`).test(detail);
  if (mayWriteRollback({ kind, number, detail }, reconcile, self)) return true;
  const mine = number === undefined ? reconcile.rules : rulesOf(reconcile, repo, number);
  const labels = mine.flatMap((rule) => escalationOf(rule).labels).filter((name) => !COMMANDS.test(name));
  if (kind === 'make-label') return labels.includes(detail);
  if (number === undefined || mine.length === 0) return false;
  switch (kind) {
    case 'label':
      return detail.startsWith('+') && labels.includes(detail.slice(1));
    case 'request-review': {
      const people = mine.flatMap((rule) => escalationOf(rule).people.map((one) => one.split('/').at(-1)));
      return detail.split(',').every((one) => people.includes(one.replace(/^team /, '')));
    }
    case 'update-branch':
      return mine.some(({ spec }) => spec['updateBranch'] === true);
    default:
      // Each merge and close is judged by itself.
      return /^(?:merge|enqueue|close-pull|comment|edit-comment|delete-comment)$/.test(kind);
  }
};

/** Its labels, and what is told below it and below what was merged. That it is opened at all is judged by itself. */
function mayWriteRollback(
  { kind, number, detail }: { kind: string; number: number | undefined; detail: string },
  { truth, deeds, pulls }: ReconcileLeft,
  self: string,
): boolean {
  if (truth.mode === 'off') return false;
  if (kind === 'open-pull' || kind === 'close-pull') return true;
  const mine = pulls.filter((one) => one.author === self && deeds.some(({ at }) => at.number === one.number));
  if (kind === 'make-label') return ROLLBACK_LABELS.includes(detail);
  if (kind === 'label')
    return ROLLBACK_LABELS.includes(detail.replace(/^\+/, '')) && mine.some((one) => one.number === number);
  const merged = pulls.some((one) => one.number === number && one.merged);
  return /^(?:edit-)?comment$/.test(kind) && (merged || mine.some((one) => one.number === number));
}
/** Those of a rollback; the environment is that of what was merged. */
const ROLLBACK_LABELS: readonly string[] = ['rollback', 'ai-operator', 'staging'];

const list = (effect: Violation['effect'], sentences: readonly string[]): Violation[] =>
  sentences.map((what) => ({ effect, what }));

function hourly({ deeds }: ReconcileLeft): string[] {
  const merges = deeds.filter(({ write }) => write.kind === 'merge' || write.kind === 'enqueue');
  return merges.flatMap(({ at, rules, write }, index) => {
    const before = merges.slice(0, index).filter((one) => one.at.repo === at.repo).length;
    const most = Math.min(...rules.filter((one) => selects(one, at)).map(({ spec }) => spec['maxMergesPerHour'] ?? 5));
    return before >= most ? [`${write.text} is one too many of an hour`] : [];
  });
}

/** The words of the commits that a run made on a base branch: no trailer, no command, no mention (O5). */
const messages = ({ commits }: ReconcileLeft): string[] =>
  commits.flatMap(({ message }) => actsInMessage(message).map((act) => `the commit of a merge: ${act}`));

const textsOf = ({ server, readable, reconcile }: EndState, write: Write) => ({
  server,
  repos: readable,
  markers: write.kind === 'check-run' ? 0 : 1,
  links: reconcile?.links ?? [],
});

const NAME = '"acme\\/[\\w.-]+#\\d+"';
const listOf = (one: string): string => `\\[(?:${one}(?:,${one})*)?\\]`;
const names = new RegExp(`^${listOf(NAME)}$`);
const ACTIONS = '"(?:merge|close|wait|escalate)"';

export const RECONCILE_RULES: JobRules = {
  mayWrite,
  texts: /^(?:(?:edit-)?comment|check-run|open-pull)$/,
  text: (write, end) => textsOf(end, write),
  links: ({ reconcile }) => [...(reconcile?.links ?? [])],
  sinks: ({ reconcile }) => (reconcile?.commits ?? []).map(({ message }): [string, string] => ['a merge', message]),
  // Each question is one of its own.
  steps: ({ reconcile, limits }) => Math.min(6, limits.steps) * (reconcile?.questions ?? 0),
  whole(end) {
    const { reconcile, self } = end;
    if (!reconcile) return [];
    const { deeds, said, truth } = reconcile;
    const alarm = end.outcome === 'alert';
    const count = (kind: RegExp): number => deeds.filter(({ write }) => kind.test(write.kind)).length;
    const [merges, closes] = [count(/^(?:merge|enqueue)$/), count(/^close-pull$/)];
    const twice = new Set(deeds.map(({ at }) => `${at.repo}#${at.number}`)).size !== deeds.length;
    // The number at its end is that of what it takes back.
    const titles = deeds.flatMap(({ write, at }) =>
      write.kind === 'open-pull' ? actsInPullTitle(at.title.replace(/ \(#\d+\)$/, '')) : [],
    );
    return [
      ...list(
        'FE4',
        deeds.flatMap((deed) =>
          againstDeed(deed, { self, said, alarm, truth }).map((why) => `${deed.write.text}: ${why}`),
        ),
      ),
      ...list('FE4', merges > MOST_MERGES ? [`${merges} merges in one run`] : []),
      ...list('FE4', closes > MOST_CLOSES ? [`${closes} closings in one run`] : []),
      ...list('FE4', twice ? ['something final was done twice'] : []),
      ...list('FE4', hourly(reconcile)),
      ...list('FE10', [...messages(reconcile), ...titles.map((act) => `the title of a rollback: ${act}`)]),
      ...list('FE12', doubles(reconcile.ours)),
    ];
  },
  ops: {
    merge: ['merge'],
    enqueue: ['merge'],
    'close-pull': ['close-pull', 'close-own'],
    'open-pull': ['revert'],
    'update-branch': ['update-branch'],
    'request-review': ['request-review'],
    'check-run': ['check-run'],
    label: ['label', 'revert'],
    'make-label': ['label', 'revert'],
    comment: ['comment'],
    'edit-comment': ['comment'],
    'delete-comment': ['comment'],
  },
  outputs: {
    ...COMMON_OUTPUTS,
    ...Object.fromEntries(['merged', 'closed', 'escalated', 'waiting', 'refused'].map((name) => [name, names])),
    decisions: rowsOf(
      `"pull":${NAME}`,
      '"head":"[0-9a-f]{40}"',
      `"rules":${listOf('"[a-z0-9.-]+"')}`,
      `"allowed":${listOf(ACTIONS)}`,
      `"action":(?:${ACTIONS}|"none")`,
      '"became":"[a-z]+"(?:,"would":"[a-z]+(?:[ -][a-z]+){0,3}")?',
      '"source":"(?:gates|model|memory)"',
      `"reasons":${listOf('"[A-Z_]+"')}`,
    ),
    rollbacks: rowsOf(
      `"pull":${NAME}`,
      '"target":"(?:flux|branch):[\\w./-]+"',
      '"action":"(?:counted|proposed|closed|refused|healthy)"(?:,"rollback":"https?://[\\w.:/-]+/pull/\\d+")?',
      `"reasons":${listOf('"[A-Z_]+"')}(?:,"would":true)?`,
    ),
  },
};

/** One comment of ours on a pull request, and one check of ours on a commit. */
function doubles(ours: ReconcileLeft['ours']): string[] {
  return ours.flatMap(({ where, count }) => (count > 1 ? [`${count} of ours on ${where}`] : []));
}

/** Used by cases: a pull request as it stands. */
export const factsIn = ({ reconcile }: EndState, number: number, repo?: string): PullFacts | undefined =>
  reconcile?.pulls.findLast((one) => one.number === number && (repo === undefined || one.repo === repo));
