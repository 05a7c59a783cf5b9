/** Guards of rollbacks, switched off one at a time (mutants.ts); an attack of reconcile.test.ts must notice each. */
import { type Mutant, one } from './mutants.ts';
import { ROLLBACK_OPEN_MUTANTS } from './rollback-open-mutants.ts';

const decide = (from: string, to: string): Mutant['edits'] => one('decide/rollback.ts', from, to);
const runs = (from: string, to: string): Mutant['edits'] => one('decide/rollback/runs.ts', from, to);

/** What brings a revert about. */
const EVIDENCE: readonly Mutant[] = [
  {
    guard: 'M5 the window of a rollback',
    edits: decide('timeOf(now) - timeOf(pull.mergedAt) > windowMinutes * 60_000;', 'timeOf(now) - windowMinutes < 0;'),
    cases: 'AM48 .*merged longer ago',
    notices: /FE4 .*merged too long ago/,
  },
  {
    guard: 'M5 three looks',
    edits: one('domain/rollback.ts', 'export const ENOUGH_LOOKS = 3;', 'export const ENOUGH_LOOKS = 2;'),
    cases: 'AM48 .*seen so once before',
    notices: /FE4 .*seen degraded 2 times/,
  },
  {
    guard: 'M5 looks lie apart',
    edits: one('decide/rollback/looks.ts', 'Math.max(NEAREST_LOOKS, intervalSeconds) * 1000', 'intervalSeconds * 0'),
    cases: 'AM98 .*within a minute',
    notices: /FE4 .*seen degraded [12] times/,
  },
  {
    guard: 'M5 a way to fail that is new',
    edits: runs('!before.includes(fingerprint);', "fingerprint !== '';"),
    cases: 'AM50 .*red as one was before',
    notices: /FE4 .*not enough runs are red in a new way/,
  },
  {
    guard: 'M5 the same way to fail',
    edits: runs(
      'red: red.filter(({ fingerprints }) => fingerprints?.includes(fingerprint)),',
      'red: red.filter(({ fingerprints }) => fingerprints !== undefined && fingerprint !== ""),',
    ),
    cases: 'AM50 .*red in two ways',
    notices: /FE4 .*not enough runs are red in a new way/,
  },
  {
    guard: 'M5 two runs',
    edits: one('domain/rollback.ts', 'export const ENOUGH_RUNS = 2;', 'export const ENOUGH_RUNS = 1;'),
    cases: 'AM50 .*one run is red',
    notices: /FE4 .*not enough runs are red in a new way/,
  },
  {
    guard: 'M5 two runs of one workflow',
    edits: [
      ...runs('ordered.filter((run) => run.workflow === workflow),', 'ordered.filter((run) => run.workflow !== ""),'),
      ...runs('before.find((one) => one.workflow === workflow)?.fingerprints,', 'before[0]?.fingerprints,'),
    ],
    cases: 'AM50 .*two workflows are red',
    notices: /FE4 .*not enough runs are red in a new way/,
  },
  {
    guard: 'M5 green once since',
    edits: runs(
      "if (runs.some(({ result }) => result === 'green'))",
      "if (runs.some(({ workflow }) => workflow === ''))",
    ),
    cases: 'AM50 .*run between was green',
    notices: /FE4 .*not enough runs are red in a new way/,
  },
  {
    guard: 'B3 what was seen is our own word',
    edits: one(
      'jobs/rollback/read.ts',
      'author.id === self.id && (!editor || editor.id === self.id)',
      'author.id !== 0 && (!editor || editor.id === self.id)',
    ),
    cases: 'AM48 .*(?:mallory|maria) writes that we have seen',
    notices: /FE4 .*seen degraded 1 times/,
  },
  {
    guard: 'B3 what was seen is as we wrote it',
    edits: one(
      'jobs/rollback/read.ts',
      'author.id === self.id && (!editor || editor.id === self.id)',
      'author.id === self.id && (!editor || editor.id !== 0)',
    ),
    cases: 'AM48 .*maria edits what we have seen',
    notices: /FE4 .*seen degraded 2 times/,
  },
  {
    guard: 'B3 one writer of a status of Flux',
    edits: one('health/flux.ts', 'if (writers.length > 1)', 'if (writers.length > 9)'),
    cases: "AM66 .*taken back: .*over Flux's own",
    notices: /FE4 .*seen degraded 0 times/,
  },
  {
    guard: 'M5 a status is of one Kustomization',
    edits: one('health/flux.ts', '.includes(`/kustomization/${asked}/`)', '.includes(`/kustomization/${asked}`)'),
    cases: 'AM66 .*whose name begins so',
    notices: /FE4 .*seen degraded 0 times/,
  },
  {
    guard: 'M5 waiting is not well',
    edits: one(
      'health/flux.ts',
      "'success dependency not ready': { health: 'Progressing'",
      "'success dependency not ready': { health: 'Healthy'",
    ),
    cases: 'AM66 .*have it closed: it waits',
    notices: /FE4 .*not known to be well/,
  },
];

/** What stands against one. */
const AGAINST: readonly Mutant[] = [
  {
    guard: 'M5 no revert of a revert, by its title',
    edits: decide('/^(?:revert|rollback)\\b/i.test(title) ||', "title === '' ||"),
    cases: 'AM48 .*revert by its title',
    notices: /FE4 .*it takes back a revert/,
  },
  {
    guard: 'M5 no revert of a revert, by its branch',
    edits: decide('/^revert-\\d+-/.test(headBranch) ||', "headBranch === '' ||"),
    cases: 'AM48 .*revert by (?:its branch|the branch of a fork)',
    notices: /FE4 .*it takes back a revert/,
  },
  {
    guard: 'M4 only what we merged',
    edits: [
      ...one('jobs/rollback/read.ts', 'pull.mergedBy.id === self.id && self.id !== 0', 'self.id !== 0'),
      ...one('effects/revert.ts', 'if (pull.mergedBy.id !== self.id)', 'if (self.id === 0)'),
    ],
    cases: 'AM48 .*jon merged it himself',
    notices: /FE4 .*jon merged what it takes back/,
  },
  {
    guard: 'M5 one of each target',
    edits: decide(
      "const busy = reverts.find((one) => one.state === 'OPEN' &&",
      "const busy = reverts.find((one) => one.headBranch === '' &&",
    ),
    cases: 'AM39 .*another rollback for the same is open',
    notices: /FE4 .*another rollback is open/,
  },
  {
    guard: 'M5 what somebody takes back, or closed',
    edits: decide(
      "own.find(({ state, number }) => state !== 'CLOSED' || !closed.includes(number));",
      "own.find(({ state, number }) => state === 'MERGED' && closed.includes(number));",
    ),
    cases: 'AM39 .*somebody (?:takes it back already|closed what)',
    notices: /FE4 .*there is or was another revert of it/,
  },
  {
    guard: 'M5 five a day',
    edits: decide('export const MOST_A_DAY = 5;', 'export const MOST_A_DAY = 99;'),
    cases: 'AM39 .*five were opened',
    notices: /FE4 .*five were made today/,
  },
  {
    guard: 'M5 ten files',
    edits: decide('export const MOST_FILES = 10;', 'export const MOST_FILES = 99;'),
    cases: 'AM39 .*eleven files',
    notices: /FE4 .*it changes 11 files/,
  },
  {
    guard: 'M5 nothing that came later is taken along',
    edits: decide('later.length > 0 &&', 'later.length > 99 &&'),
    cases: 'AM54 .*merged later changes the same',
    notices: /FE4 .*merged later touches the same/,
  },
  {
    guard: 'M2 all is asked anew before it',
    edits: one(
      'effects/revert.ts',
      "return no ? { rule: 'M5', why: `${no.code}: ${no.text}` } : undefined;",
      "return no && title === '' ? { rule: 'M5', why: `${no.code}: ${no.text}` } : undefined;",
    ),
    cases: 'AM54 .*moment somebody takes it back',
    notices: /FE4 .*there is or was another revert of it/,
  },
  {
    guard: 'B4 no rollback by a rule that is only tried out',
    edits: one(
      'jobs/rollback/act.ts',
      'deps.settings.dryRun || rules.some(({ rule }) => rule.spec.dryRun);',
      'deps.settings.dryRun || rules.some(({ rule }) => rule.spec.suspend);',
    ),
    cases: 'AM95 .*taken back: its rule is only tried out',
    notices: /open-pull\$: \[\d+\], not \[\]/,
  },
  {
    guard: 'M5 auto needs to see all',
    edits: one('jobs/rollback.ts', 'if (self.login === WORKFLOW)\n    throw', "if (self.login === '')\n    throw"),
    cases: 'AM58 .*rollbacks are to be ready',
    notices: /the outcome is done/,
  },
  {
    guard: 'W7 what is proposed is a draft',
    edits: one('jobs/rollback/act.ts', "run.input.rollback !== 'auto';", "run.input.rollback === 'off';"),
    cases: 'AM48 .*all the same: mallory writes',
    notices: /FE4 .*it is no draft/,
  },
  {
    guard: 'O5 the title of a rollback',
    edits: [
      ...one('jobs/rollback/act.ts', 'title: safeTitle(pull.title, 200) ||', 'title: pull.title.slice(0, 200) ||'),
      ...one('effects/revert.ts', 'if (safeTitle(title, LONGEST) !== title)', "if (title === '')"),
    ],
    cases: 'AM42 .*mentions, closes, skips and hides',
    notices: /FE10 the title of a rollback/,
  },
];

export const ROLLBACK_MUTANTS: readonly Mutant[] = [...EVIDENCE, ...AGAINST, ...ROLLBACK_OPEN_MUTANTS];
