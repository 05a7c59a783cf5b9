import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import type { Turn } from '../kit/model.ts';
import { answered, attemptsIn, audited, calls, kinds, stages, unitsOf, untouched } from './fix-hands.ts';
import {
  BROKEN_LINE,
  type FixWorld,
  fixAnswer,
  GOOD,
  GOOD_LINE,
  openFixWorld,
  proposes,
  REPAIR,
  SETUP,
  TEST,
  UNITS,
} from './fix-world.ts';
import { HOME } from './world.ts';

let world: FixWorld;
let monotonic: () => number;
beforeEach(async () => {
  monotonic = () => performance.now();
  world = await openFixWorld();
  world.host.clock = { ...world.host.clock, monotonic: () => monotonic() };
});
afterEach(() => world.close());

const COMMANDS = { setup: SETUP, reproduce: TEST, validate: '' };
const TWO = { alternatives: 2 };

/** The same repair with more words: the larger of two that do. */
const LONG_LINE = `// The callers add milliseconds.\n${GOOD_LINE}`;
const LONGER = [
  stages('src/index.js', { edits: [{ search: BROKEN_LINE, replace: LONG_LINE }] }),
  proposes(UNITS),
  fixAnswer({ summary: 'With a word for the reader.' }),
];
const WRONG = [
  stages('src/index.js', { edits: [{ search: BROKEN_LINE, replace: GOOD_LINE.replace('1_000', '10_000') }] }),
  proposes(UNITS),
  fixAnswer({ summary: 'Ten times more.' }),
];
const BROKEN = [
  stages('src/index.js', { edits: [{ search: BROKEN_LINE, replace: 'const UNITS = {' }] }),
  proposes(UNITS),
  fixAnswer({ summary: 'Half a line.' }),
];
/** A model that never answers: the third text without a call is the last. */
const SILENT: Turn[] = [{ text: 'Well.' }, { text: 'Hm.' }, { text: 'So.' }];

const givesUp = (summary: string): Turn => fixAnswer({ outcome: 'give-up', summary });
const budget = (over: Partial<Settings['budget']>): Partial<Settings> => ({
  budget: { steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes: 10, ...over },
});
const comment = (): string => world.comments()[0]!.body;
const code = (): string => unitsOf(world).files(world.branches()[0])['src/index.js']!;
const rulesOf = (request: number): string => world.model.requests[request]!.view!.system;

describe('several proposals', () => {
  it('the smallest that proves itself is published, and the other stands folded beside it with its trial', async () => {
    world.script(...LONGER, ...GOOD);
    const report = await world.run({ ...TWO, commands: COMMANDS });
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', outputs: { validation: 'passed', risk: 'low' } });
    expect(code()).toContain(GOOD_LINE);
    expect(code()).not.toContain('The callers add');
    expect(world.pulls()).toHaveLength(1);
    expect(kinds(world).filter((kind) => kind === 'commit')).toHaveLength(1);
    expect(comment()).toContain(
      '<details>\n<summary>Other proposals</summary>\n\n**Another proposal**: proved, risk **low**, 3 lines in `acme/units/src/index.js`.',
    );
    expect(comment()).toMatch(/Its trial: `syntax` passes \([\d.]+ s\), `reproduce-after` passes \([\d.]+ s\)\./);
    expect(comment()).toContain('With a word for the reader.\n\n</details>');
    // It costs one attempt, and what is said to have been spent is that of both.
    expect(attemptsIn(world)).toMatchObject([{ end: 'published' }]);
    expect(comment()).toContain(': 6 steps, $');
    expect(report.spent.steps).toBe(6);
    expect(world.pulls()[0]!.body).toContain(': 6 steps, $');
  });

  it('of equals the first is taken', async () => {
    world.script(...GOOD.slice(0, 2), fixAnswer({ summary: 'The one.' }));
    world.script(...GOOD.slice(0, 2), fixAnswer({ summary: 'The other.' }));
    await world.run({ ...TWO, commands: COMMANDS });
    expect(comment()).toContain('The other.\n\n</details>');
    expect(comment()).not.toContain('The one.');
  });

  it('none knows of another: not its words, not its files, not its trial', async () => {
    world.script(
      ...WRONG.slice(0, 2),
      fixAnswer({ summary: 'Ten times more.' }),
      fixAnswer({ summary: 'Ten times more.' }),
    );
    world.script(calls('get_file_contents', { repository: UNITS, path: 'src/index.js' }), ...GOOD);
    await world.run({ ...TWO, commands: COMMANDS, rounds: 1 });
    const second = world.model.requests[4]!.view!;
    expect(second.user).toHaveLength(1);
    expect(second.lastToolResults).toEqual([]);
    expect(second.user[0]).toContain('This is proposal 2 of 2');
    for (const request of world.model.requests.slice(4))
      expect(request.raw).not.toMatch(/Ten times more|10_000|tried out and did not do/);
    expect(answered(world, 4)).toContain(BROKEN_LINE);
    expect(code()).toContain(GOOD_LINE);
  });

  it('each is tried out on the base as it was', async () => {
    const marks = 'test ! -e ../units/mark && touch ../units/mark';
    world.script(...LONGER, ...GOOD, ...GOOD);
    const report = await world.run({ alternatives: 3, commands: { ...COMMANDS, validate: marks } });
    expect(report).toMatchObject({ outcome: 'done', outputs: { validation: 'passed' } });
    expect(comment().match(/`validate` passes/g)).toHaveLength(2);
    expect(comment()).not.toContain('**fails**');
  });

  it('one that takes a test away comes after any that does not', async () => {
    const removes = calls('delete_file', { repository: HOME, path: 'test/refresh.test.js' });
    world.script(removes, proposes(HOME), fixAnswer({ summary: 'The test is gone.' }), ...LONGER);
    const report = await world.run({ ...TWO, commands: { setup: '', reproduce: '', validate: 'true' } });
    expect(report).toMatchObject({ outcome: 'done', outputs: { validation: 'passed' } });
    expect(code()).toContain(LONG_LINE);
    expect(world.pulls(HOME)).toEqual([]);
    expect(comment()).toMatch(
      /\*\*Another proposal\*\*: proved, risk \*\*\w+\*\*, \*\*makes a test or a check weaker\*\*/,
    );
  });

  it('what the guards refused any of them is told', async () => {
    const reaches = calls('create_or_update_file', { repository: UNITS, path: '.github/x.yml', content: 'a: 1\n' });
    world.script(reaches, ...LONGER, ...GOOD);
    const report = await world.run(TWO);
    expect(report.refused).toMatchObject([{ rule: 'W4', what: 'create_or_update_file' }]);
    expect(audited(world)).toEqual(['W4']);
  });

  it('in a dry run the summary shows them, and nothing is written', async () => {
    world.script(...LONGER, ...GOOD);
    const report = await world.run(TWO, { dryRun: true });
    expect(report).toMatchObject({ outcome: 'done', reason: 'dry-run' });
    // Nothing folds there.
    expect(report.summary).toContain(
      '### Other proposals\n\n**Another proposal**: not tried out, its syntax is right, risk **low**',
    );
    expect(report.summary).not.toContain('details>');
    untouched(world);
  });

  it('the log says which is which; for one alone nothing is said', async () => {
    world.script(...GOOD, ...GOOD);
    await world.run(TWO);
    expect(world.host.lines.filter((line) => line.includes('Proposal'))).toEqual([
      'info: Proposal 1 of 2:',
      'info: Proposal 2 of 2:',
    ]);
    const next = await openFixWorld();
    next.script(...GOOD);
    await next.run();
    expect(next.host.lines.filter((line) => line.includes('Proposal'))).toEqual([]);
    expect(next.model.requests[0]!.raw).not.toContain('This is proposal');
    await next.close();
  });
});

describe('when none does', () => {
  it('the one that came furthest is told, the others folded, and one attempt is counted', async () => {
    world.script(...BROKEN, ...WRONG, givesUp('It is beyond me.'));
    const report = await world.run({ alternatives: 3, commands: COMMANDS, rounds: 0 });
    expect(report).toMatchObject({
      outcome: 'nothing',
      reason: 'failed-validation',
      outputs: { validation: 'failed' },
    });
    expect(kinds(world)).toEqual(['comment']);
    const [told, folded] = comment().split('<summary>Other proposals</summary>');
    expect(told).toContain('Ten times more.');
    expect(told).toContain('**still there**');
    expect(told).not.toContain('Half a line.');
    expect(folded).toMatch(
      /did not do what it should, risk \*\*low\*\*[\s\S]*`syntax` \*\*fails\*\*[\s\S]*Half a line\./,
    );
    expect(folded).toMatch(/\*\*Another proposal\*\*: proposed no change\.[\s\S]*It is beyond me\.\n\n<\/details>/);
    expect(attemptsIn(world)).toMatchObject([{ end: 'failed-validation' }]);
  });

  it('all gave up: the first one’s words are told, with what was refused', async () => {
    const reaches = calls('create_or_update_file', { repository: UNITS, path: '.github/x.yml', content: 'a: 1\n' });
    world.script(givesUp('A person must.'), reaches, givesUp('It is protected.'));
    const report = await world.run(TWO);
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'gave-up' });
    expect(comment()).toMatch(
      /gave up\.\*\* It says:\n\nA person must\.[\s\S]*`W4`[\s\S]*It is protected\.\n\n<\/details>/,
    );
  });

  it('the failure does not show: none is asked for', async () => {
    const report = await world.run({ alternatives: 3, commands: { ...COMMANDS, reproduce: 'true' } });
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'not-reproduced' });
    expect(world.model.requests).toEqual([]);
  });
});

describe('a proposal without an answer', () => {
  it.each<[string, Turn[][]]>([
    ['after a good one', [GOOD, SILENT]],
    ['before a good one', [SILENT, GOOD]],
  ])('%s does not take the good one away', async (_, scripts) => {
    world.script(...scripts.flat());
    const report = await world.run({ ...TWO, commands: COMMANDS });
    expect(report).toMatchObject({ outcome: 'done', outputs: { validation: 'passed' } });
    expect(comment()).not.toContain('Other proposals');
    expect(world.host.lines.join('\n')).toContain('warning: Not every proposal got an answer: The model gave no valid');
  });

  it('like all others ends red, and nothing is written', async () => {
    world.script(...SILENT, ...SILENT);
    const report = await world.run(TWO);
    expect(report).toMatchObject({ outcome: 'failed', reason: 'no-answer' });
    expect(report.message).toMatch(/^No proposal got an answer\. The last: .* Nothing was written\.$/);
    expect(report.spent.steps).toBe(6);
    untouched(world);
  });

  it('because the provider blocks it, ends the asking', async () => {
    world.script(...GOOD, { stop: 'blocked' });
    expect(await world.run({ alternatives: 3 })).toMatchObject({ outcome: 'done' });
    expect(world.model.requests).toHaveLength(4);
  });
});

describe('all of them together spend no more than one may (B1)', () => {
  const short: Turn[] = [
    { calls: [...(REPAIR.calls ?? []), ...(proposes(UNITS).calls ?? [])] },
    fixAnswer({ summary: 'The short one.' }),
  ];

  it('each has its share of what is left, and is told so', async () => {
    world.script(...short, ...GOOD, ...short);
    await world.run({ alternatives: 3 }, budget({ steps: 12, toolCalls: 20 }));
    expect(rulesOf(0)).toContain('You have 4 turns and 7 tool calls');
    expect(rulesOf(2)).toContain('You have 5 turns and 9 tool calls');
    expect(rulesOf(5)).toContain('You have 7 turns and 16 tool calls');
  });

  it('steps: the second has one left, is not answered, and the first is published', async () => {
    world.script(...short, REPAIR);
    const report = await world.run(TWO, budget({ steps: 3 }));
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', spent: { steps: 3 } });
    expect(comment()).toContain(': 3 steps, $');
  });

  it('too little for all is enough for the first', async () => {
    world.script(givesUp('No room.'));
    const report = await world.run({ alternatives: 3 }, budget({ steps: 1, toolCalls: 1 }));
    expect(report).toMatchObject({ outcome: 'nothing', reason: 'gave-up', spent: { steps: 1 } });
    expect(world.model.requests).toHaveLength(1);
  });

  it('tokens: what the first used is not there for the second', async () => {
    const thirsty = GOOD.map((turn) => ({ ...turn, usage: { input: 30_000, output: 100 } }));
    world.script(...thirsty.slice(0, 2), { ...thirsty[2]!, usage: { input: 118_000, output: 100 } });
    const report = await world.run(TWO, budget({ tokens: 180_000 }));
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok', spent: { steps: 3 } });
    expect(world.host.lines.join('\n')).toMatch(/Not every proposal got an answer: .*`max-tokens`/);
  });

  it('money: the second is not asked with what is not there', async () => {
    const dear = { ...GOOD[2]!, usage: { input: 400_000, output: 100 } };
    world.script(...GOOD.slice(0, 2), dear);
    const report = await world.run(TWO, budget({ costUsd: 0.5, tokens: 5_000_000 }));
    expect(report).toMatchObject({ outcome: 'done', spent: { steps: 3 } });
    expect(world.host.lines.join('\n')).toMatch(/Not every proposal got an answer: .*\$[\d.]{1,8} \(`max-cost-usd`\)/);
  });

  it('time: when that of one is over no other is begun, and the first is published', async () => {
    const late = (): true => {
      monotonic = () => performance.now() + 9 * 60_000;
      return true;
    };
    world.script(...GOOD, { ...REPAIR, when: late });
    const report = await world.run({ alternatives: 3 });
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(world.model.requests).toHaveLength(4);
    expect(world.host.lines.join('\n')).toMatch(/got an answer: .*within [\d.]+ minutes \(`timeout-minutes`\)/);
  });
});

describe('no secret leaves in what is told of another proposal (O2, E7)', () => {
  it('what looks like one must be left out before the answer is taken', async () => {
    const key = `AKIA${'QWERTYUIOPASDFGH'}`;
    world.script(...GOOD, ...LONGER.slice(0, 2), fixAnswer({ summary: `Key ${key}.` }), LONGER[2]!);
    await world.run(TWO);
    expect(comment()).toContain('With a word for the reader.');
    expect(comment()).not.toContain(key);
  });
});
