import type { Failure, Look } from '../../packages/core/src/domain/failure.ts';
import type { GitHubTwin } from '../kit/github/index.ts';
import {
  addAttempts,
  addFailure,
  addPull,
  addTriage,
  aFix,
  aLook,
  aRecord,
  aRollback,
  inSeconds,
  marked,
} from './metrics-world.ts';

/** What the generator counted while it made the month; it knows nothing of markers. */
export interface Counted {
  counts: Record<string, number>;
  toIssue: number[];
  toMerge: number[];
  cents: number;
  classes: Record<string, number>;
  /** The same by `repo week rule`, of counts alone. */
  cells: Record<string, Record<string, number>>;
}

const CLASSES: Failure['class'][] = ['test_failure', 'compile_error', 'network_registry', 'lint_format'];
/** The Mondays of the month, by the name of their week, as a calendar has them. */
const WEEKS: [name: string, monday: string][] = [
  ['2026-W02', '2026-01-05'],
  ['2026-W03', '2026-01-12'],
  ['2026-W04', '2026-01-19'],
  ['2026-W05', '2026-01-26'],
];

/** The same numbers for the same seed (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const later = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString();

/** Fills repositories with a month of failures and pull requests, in any order, and counts them by itself. */
export function tellMonth(
  github: GitHubTwin,
  names: readonly string[],
  { failures, pulls, seed }: { failures: number; pulls: number; seed: number },
): Counted {
  const roll = dice(seed);
  const counted: Counted = { counts: {}, toIssue: [], toMerge: [], cents: 0, classes: {}, cells: {} };
  const add = (place: string, what: string, many = 1): void => {
    if (many === 0) return;
    counted.counts[what] = (counted.counts[what] ?? 0) + many;
    const cell = counted.cells[place] ?? {};
    counted.cells[place] = { ...cell, [what]: (cell[what] ?? 0) + many };
  };
  const pay = (place: string, cents: number): void => {
    counted.cents += cents;
    add(place, 'cents', cents);
  };
  const moment = (): { week: string; at: string } => {
    const [week, monday] = WEEKS[roll(WEEKS.length)]!;
    // Until Friday, so that what follows within two days is of the same week.
    return { week, at: later(`${monday}T00:00:00Z`, roll(5 * 86_400 - 1)) };
  };
  const thumbs = (name: string, comment: { id: number }, place: string): void => {
    const people = roll(4);
    for (let one = 0; one < people; one++) {
      const up = roll(3) > 0;
      const reactions = github.repo(name).reactions({ comment: comment.id });
      reactions.push({ id: 900_000 + reactions.length, user: `p${one}`, content: up ? '+1' : '-1', createdAt: '' });
      add(place, up ? 'thumbsUp' : 'thumbsDown');
    }
  };

  const broken: { name: string; number: number; looks: Look[]; record: Failure }[] = [];
  for (let index = 0; index < failures; index++) {
    const name = names[roll(names.length)]!;
    const repo = github.repo(name);
    const { week, at } = moment();
    const place = `${name} ${week} `;
    const waited = roll(7200);
    const kind = CLASSES[roll(CLASSES.length)]!;
    const record = aRecord(later(at, -waited), { class: kind, repo: name });
    const { number } = addFailure(repo, at, record);
    add(place, 'failures');
    counted.toIssue.push(waited);
    counted.classes[kind] = (counted.classes[kind] ?? 0) + 1;
    if (roll(3) > 0) {
      const cents = roll(40);
      const again = roll(4) === 0;
      const answers = [{ at: later(at, 600), costUsd: cents / 100 }];
      if (again) answers.push({ at: later(at, 7200), costUsd: 0.05 });
      thumbs(name, addTriage(repo, number, answers), place);
      add(place, 'triages', answers.length);
      pay(place, cents + (again ? 5 : 0));
      const price = roll(90);
      addAttempts(repo, number, [{ at: later(at, 900), costUsd: price / 100 }]);
      pay(place, price);
      if (record.history) broken.push({ name, number, looks: record.history.looks, record });
    }
  }

  const rules = ['staging', 'production', 'production + reviewed'];
  for (let index = 0; index < pulls; index++) {
    const { week, at } = moment();
    const fixes = index < broken.length && roll(2) === 0 ? broken[index] : undefined;
    const name = fixes?.name ?? names[roll(names.length)]!;
    const repo = github.repo(name);
    const rule = roll(4) === 0 ? '' : rules[roll(rules.length)]!;
    const place = `${name} ${week} ${rule}`;
    const end = roll(10);
    const lasted = 60 + roll(86_400);
    const ended = later(at, lasted);
    const ours = rule !== '' && end < 6;
    const merged = ours || end === 6;
    const closed = !merged && end === 7;
    const escalated = rule !== '' && !merged && roll(2) === 0;
    const cents = rule === '' ? 0 : roll(3);
    const memory = {
      at: Math.floor(inSeconds(later(at, 30))),
      action: merged && ours ? ('merge' as const) : ('wait' as const),
      micros: cents * 10_000,
      rules: rule.split(' + '),
    };
    const pull = addPull(repo, {
      createdAt: at,
      ...(fixes ? { user: 'github-actions[bot]', body: marked('fix', aFix(`${name}#${fixes.number}`)) } : {}),
      ...(merged ? { mergedAt: ended, mergedBy: ours ? 'github-actions[bot]' : 'maria' } : {}),
      ...(closed ? { closedAt: ended } : {}),
      ...(rule === '' ? {} : { memory }),
    });
    pay(place, cents);
    if (ours) {
      add(place, 'merges');
      counted.toMerge.push(lasted);
    }
    if (escalated) {
      const escalations = [{ at: later(at, 60), rules: rule.split(' + ') }];
      const data = { memory: '', head: pull.pull!.headSha, action: 'escalate', escalations };
      thumbs(
        name,
        repo.addComment(pull.number, { user: 'github-actions[bot]', createdAt: at, body: marked('decision', data) }),
        place,
      );
      add(place, 'escalations');
    }
    const fate = roll(4);
    if (fixes) {
      add(place, 'fixesOpened');
      if (closed) add(place, 'fixesClosed');
      if (merged) {
        add(place, 'fixesMerged');
        fixes.looks.push(aLook(later(at, -3600), true));
        if (fate === 0) fixes.looks.push(aLook(later(ended, 3600), true));
        if (fate === 1) for (const hour of [1, 2, 3]) fixes.looks.push(aLook(later(ended, 3600 * hour), false));
        const reverted = fate === 2 && roll(2) === 0;
        if (reverted)
          addPull(repo, {
            createdAt: ended,
            mergedAt: later(ended, 60),
            mergedBy: 'maria',
            head: `revert-${pull.number}-x`,
          });
        if (fate === 0) add(place, 'fixesCameBack');
        else if (reverted) add(place, 'fixesReverted');
        else add(place, 'fixesHeld');
        if (fate === 1) add(place, 'fixesGreen');
      }
    } else if (ours && fate === 0) {
      const rolled = roll(3);
      const proposed = later(ended, 600);
      addPull(repo, {
        createdAt: proposed,
        user: 'github-actions[bot]',
        body: marked('rollback', aRollback(`${name}#${pull.number}`)),
        ...(rolled === 0 ? { mergedAt: later(proposed, 60), mergedBy: 'maria' } : {}),
        ...(rolled === 1 ? { closedAt: later(proposed, 60) } : {}),
      });
      add(place, 'rollbacksProposed');
      if (rolled === 0) add(place, 'rollbacksMerged');
      if (rolled === 1) add(place, 'rollbacksClosed');
    }
  }
  for (const { name, number, record } of broken) github.repo(name).issue(number).body = marked('failure', record);
  return counted;
}
