import { isTrustedWriter } from '../access.ts';
import { sameLogin } from '../bot-names.ts';
import { guardedPaths, unknownFiles, workflowPaths } from '../guarded-paths.ts';
import { hasLabel, OUR_LABEL } from '../labels.ts';
import { strangerIn } from '../own-pull.ts';
import { markerOf } from '../pull-marker.ts';
import { reason } from '../reasons.ts';
import { code } from '../risk/words.ts';
import { failed, type Gate, off } from './gate.ts';

const MOST_NAMED = 5;

/** Up to five paths, and how many more there are. */
function named(paths: readonly string[]): string {
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
  return paths.slice(0, MOST_NAMED).map(code).join(', ') + more;
}

/** M1: what a person must merge, whatever the change is. */
export const pathsGate: Gate = {
  name: 'paths',
  title: 'It touches nothing that decides how this repository is built, reviewed or looked after',
  check({ pull, ownPaths }) {
    const found = guardedPaths(pull.files.items, ownPaths);
    const whys = [...new Set(found.map(({ why }) => why))].join('; ');
    const text = `A person must merge what touches ${named(found.map(({ path }) => path))}: ${whys}.`;
    return failed([...unknownFiles(pull), ...(found.length > 0 ? [reason('GUARDED_PATH', text)] : [])]);
  },
};

/** Row 119: GitHub gives the token of a workflow no right to change workflows, so nothing is tried. */
export const workflowsGate: Gate = {
  name: 'workflows',
  title: 'It changes no workflow, which our token may not merge',
  check({ pull, self }) {
    if (!self || !sameLogin(self, 'github-actions[bot]')) return off();
    const paths = workflowPaths(pull.files.items);
    const text = `The token of a workflow may not merge changes of workflows (${named(paths)}): give us the token of an app with the permission \`workflows\`, or merge by hand.`;
    return failed([...unknownFiles(pull), ...(paths.length > 0 ? [reason('NO_WORKFLOWS_PERMISSION', text)] : [])]);
  },
};

/**
 * W6: no rule merges a fix of ours that weakens a test or a check. Our own text says whether it does; once somebody else
 * has edited that, or nobody can read it, nothing does.
 */
export const weakenedGate: Gate = {
  name: 'weakened',
  title: 'It is no fix of ours that weakens tests',
  check(facts) {
    const { pull, self, trustedBots } = facts;
    if (!isTrustedWriter(pull.author, self, trustedBots)) return off();
    const marker = markerOf(pull.body);
    const stranger = strangerIn(facts);
    if (marker?.kind === 'fix' && marker.data.weakens)
      return failed([reason('WEAKENED_TESTS', 'This fix weakens a test or a check, so a person must merge it.')]);
    const unread = !marker && hasLabel(pull.labels.items, OUR_LABEL);
    if (!unread && !(stranger && marker)) return failed([]);
    const why = stranger
      ? `${code(stranger.login)} edited what this fix says of itself`
      : 'What this fix says of itself cannot be read';
    return failed([
      reason('WEAKENED_TESTS', `${why}, so nobody knows whether it weakens a test. A person must merge it.`),
    ]);
  },
};
