/** Guards of an open rollback: of its merge and of its close (rollback-mutants.ts). */
import { type Mutant, one } from './mutants.ts';

const own = (from: string, to: string): Mutant['edits'] => one('decide/own-pull.ts', from, to);

/** M4, W7: when it is merged without an approval; M5: when it is closed. */
export const ROLLBACK_OPEN_MUTANTS: readonly Mutant[] = [
  {
    guard: 'M4 a revert is ours by its author',
    edits: own('isTrustedWriter(pull.author, self, []) &&', 'pull.author.id !== self?.id &&'),
    cases: 'AM66 .*whose bot we trust',
    notices: /FE4 .*an app changes src\/evil/,
  },
  {
    guard: 'M4 a revert is on its branch',
    edits: own('    isRevertBranch(pull.headBranch, merged)\n', "    merged !== ''\n"),
    cases: 'AM48 .*by another branch, that quotes',
    notices: /FE4 .*an app changes src\/evil/,
  },
  {
    guard: 'M4 a revert is of what it says',
    edits: own('    isRevertBranch(pull.headBranch, merged)\n', "    pull.headBranch.startsWith('revert-')\n"),
    cases: 'AM48 .*says it takes back something else',
    notices: /no FOREIGN_PATHS/,
  },
  {
    guard: 'B3 what it says was edited by nobody',
    edits: own(' && !strangerIn(facts)\n', '\n'),
    cases: 'AM48 .*jon edited what it says',
    notices: /no FOREIGN_PATHS/,
  },
  {
    guard: 'M4 a fix is no revert',
    edits: own(
      "if (marker?.kind === 'rollback') return isRevertOf(",
      "if (marker?.kind === 'fix') return true;\n  if (marker?.kind === 'rollback') return isRevertOf(",
    ),
    cases: 'AM48 .*a fix of ours, which a model wrote',
    notices: /FE4 .*an app changes src\/evil/,
  },
  {
    guard: 'W7 only a change of low risk',
    edits: own("marker.data.risk === 'low'", "marker.data.change !== ''"),
    cases: 'AM48 .*a change of ours, of (?:medium|high)',
    notices: /no FOREIGN_PATHS/,
  },
  {
    guard: 'M4 all commits of a revert are ours',
    edits: one('decide/gates/author.ts', 'if (foreign.length > 0)\n', 'if (foreign.length > 99)\n'),
    cases: 'AM57 .*have it merged.*jon pushed to it',
    // Nor is it signed by anybody.
    notices: /no FOREIGN_COMMITS/,
  },
  {
    guard: 'M5 what somebody has pushed to is not closed',
    edits: one('decide/hands.ts', 'foreign.length > 0', 'foreign.length > 99'),
    cases: 'AM56 .*(?:jon|another app) has pushed to it',
    notices: /FE4 .*somebody has made it theirs/,
  },
  {
    guard: 'M5 what somebody has edited is not closed',
    edits: one('decide/hands.ts', 'if (editor && !sameAccount(editor, owner))', "if (editor?.login === '')"),
    cases: 'AM56 .*has edited its text',
    notices: /FE4 .*somebody has made it theirs/,
  },
  {
    guard: 'M5 what somebody has reopened is not closed',
    edits: one('decide/hands.ts', '!sameAccount(who, owner)', "who.login === ''"),
    cases: 'AM56 .*(?:has reopened it|taken its label off)',
    notices: /FE4 .*somebody has made it theirs/,
  },
  {
    guard: 'M5 it is looked at anew before it is closed',
    edits: one(
      'effects/close-own.ts',
      "marker === 'rollback' && pull.state === 'open'",
      "marker === 'plan' && pull.state === 'open'",
    ),
    cases: 'AM54 .*maria reopens it in that very moment',
    notices: /FE4 .*somebody has made it theirs/,
  },
  {
    guard: 'M5 only what GitHub made is closed',
    edits: one('decide/own-pull.ts', "merged.slice(merged.lastIndexOf('#') + 1)}-`);", "merged}-`) || merged !== '';"),
    cases: 'AM48 .*on another branch quotes',
    notices: /FE4 close-pull/,
  },
  {
    guard: 'M2 a rollback is closed at its head',
    edits: one('effects/close-own.ts', 'if (pull.head.sha !== sha)', "if (sha === '')"),
    cases: 'AM54 .*jon pushes in that very moment',
    notices: /no refusal by M2/,
  },
];
