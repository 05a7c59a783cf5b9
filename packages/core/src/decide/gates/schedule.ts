import type { GateFacts } from '../../domain/decision.ts';
import type { Reason } from '../../domain/reason.ts';
import { timeOf } from '../moment.ts';
import { reason } from '../reasons.ts';
import { code } from '../risk/words.ts';
import { openingOf } from '../schedule.ts';
import { failed, type Gate, off } from './gate.ts';

/** An issue is outside of what a sweep sees, so somebody has to look. */
const LATER = 300;

/** Row 107. */
export const scheduleGate: Gate = {
  name: 'schedule',
  title: 'It is within the hours of the rule',
  check({ rule, now }) {
    const { schedule } = rule.spec;
    if (!schedule) return off();
    const opening = openingOf(schedule, timeOf(now));
    if (opening.open) return failed([]);
    const zone = code(schedule.timezone);
    const until = opening.seconds === undefined ? `, and they never come (${zone})` : ` until ${opening.at} (${zone})`;
    return failed([reason('OFF_SCHEDULE', `It is outside of the hours of the rule${until}.`, opening.seconds)]);
  },
};

/** Rows 105 and 106. */
export const freezeGate: Gate = {
  name: 'freeze',
  title: 'Nothing is frozen',
  check(facts) {
    const { rule, freeze, pull } = facts;
    if (!rule.spec.freeze && freeze.issues.length === 0 && freeze.unknown === undefined) return off();
    const text = `Whether it is frozen could not be read: ${freeze.unknown}`;
    return failed([
      ...windowReasons(facts),
      ...freeze.issues
        .filter(({ title }) => freezes(title, pull.baseBranch))
        .map(({ url, title }) => reason('FROZEN', `An issue freezes it: ${code(title)}, ${url}.`, LATER)),
      ...(freeze.unknown === undefined ? [] : [reason('FREEZE_UNKNOWN', text, LATER)]),
    ]);
  },
};

function windowReasons({ rule, now }: GateFacts): Reason[] {
  const at = timeOf(now);
  const open = (rule.spec.freeze?.windows ?? []).filter(({ from, to }) => timeOf(from) <= at && at < timeOf(to));
  return open.map(({ to, reason: why }) =>
    reason('FROZEN', `The rule freezes it until ${code(to)}${why ? `: ${code(why)}` : ''}.`, (timeOf(to) - at) / 1_000),
  );
}

/**
 * Whether an issue freezes a branch: `branch:NAME` in its title, perhaps several times, narrows it to those. A name is
 * taken as it stands and without the signs around it, so that a comma opens no branch.
 */
function freezes(title: string, branch: string): boolean {
  const names = title.split(/\s+/).flatMap((word) => /(?:^|[^\w-])branch:(.+)$/i.exec(word)?.[1] ?? []);
  return names.length === 0 || names.some((name) => name === branch || bare(name) === branch);
}

const SIGNS = '"\'`()[],.;:!';

/** Without the signs before and after it. */
function bare(name: string): string {
  const letters = [...name].map((letter) => !SIGNS.includes(letter));
  return [...name].slice(letters.indexOf(true), letters.lastIndexOf(true) + 1).join('');
}
