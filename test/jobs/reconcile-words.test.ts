import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HOME, openReconcileWorld, type ReconcileWorld, ruleText } from './reconcile-world.ts';

/** What people read of a whole run: the last line, the summary, the log, the comment. */

let world: ReconcileWorld;
beforeEach(async () => {
  world = await openReconcileWorld();
});
afterEach(() => world.close());

const log = () => world.host.lines.join('\n');
const name = (number: number) => `${HOME}#${number}`;
const red = () => {
  const { number } = world.ready({ green: false });
  world.check(number, 'failure');
  world.minutes(10);
  return number;
};
const explain = (pullNumber: number, settings = {}) => world.run({ explain: true, pullNumber }, settings);

describe('a dry run', () => {
  const EMPTY = { merged: '[]', closed: '[]', escalated: '[]', waiting: '[]', refused: '[]' };

  it('says of each what would become of it, in the order of a real run', async () => {
    const [draft, asked, good] = [world.ready({ draft: true }).number, red(), world.ready().number];
    const report = await world.run({}, { dryRun: true });
    expect(report.message).toBe('Dry run: 1 would be merged, 1 would be escalated, 1 would wait.');
    const rows = report.summary.split('\n').filter((line) => line.startsWith('| ['));
    expect(rows).toEqual([
      expect.stringMatching(new RegExp(`#${good}\`.*\\| merge, by the model \\| would be merged \\|`)),
      expect.stringMatching(new RegExp(`#${asked}\`.*\\| escalate, by code \\| would be escalated \\|`)),
      expect.stringMatching(new RegExp(`#${draft}\`.*\\| wait, by code \\| would wait \\|`)),
    ]);
    expect(log()).toContain(`${name(good)}: merge by the model, would be merged.`);
    expect(log()).toContain(`${name(asked)}: escalate by code, would be escalated; CHECK_FAILED.`);
    expect(report.outputs).toMatchObject(EMPTY);
    expect(world.decided(report, good)).toMatchObject({ action: 'merge', became: 'nothing', would: 'merged' });
  });

  it('of one rule names the rule, and what other rules do is told as done', async () => {
    world.rules({ 'dry.yml': ruleText('dry', 'dryRun: true', { include: ['dry'] }) });
    const labels = ['auto-merge', 'dry'].map((label) => ({ name: label, by: 'maria' }));
    const [tried, merged] = [world.ready({ labels }).number, world.ready().number];
    const report = await world.run();
    expect(report.message).toBe('Pull requests: 1 merged. Dry run: 1 would be merged.');
    expect(report.summary).toMatch(
      new RegExp(`#${tried}\`.*would be merged.*Nothing is written: the rule \`dry\` says \`dryRun: true\``),
    );
    expect(report.outputs).toMatchObject({ ...EMPTY, merged: `["${name(merged)}"]` });
    await explain(tried);
    expect(log()).toContain('Nothing is written: the rule `dry` says `dryRun: true`.');
  });
});

describe('explain', () => {
  it('of one that is ready says that the next run asks the model', async () => {
    const { number } = world.ready();
    const report = await explain(number);
    expect(report.message).toMatch(/^acme\/app#\d+: All \d+ conditions are met: the next run asks the model\.$/);
    expect(report.summary).toContain('| would be asked about |');
  });

  it('of one that is ready says first that there is no key', async () => {
    const { number } = world.ready();
    const withoutModel = 'there is no key for Gemini';
    const report = await explain(number, { provider: 'none', withoutModel });
    expect(report.message).toMatch(/It would wait: all \d+ conditions are met, but no model can be asked\.$/);
    expect(log()).toContain(`none can be asked: ${withoutModel}.`);
    expect(log()).not.toContain('only evaluates');
  });

  it('of one that code gives to people says that a person would be asked', async () => {
    const report = await explain(red());
    expect(report.message).toMatch(/A person would be asked: 1 of \d+ conditions is not met\.$/);
  });

  it.each([
    ['wait', 'It would wait'],
    ['escalate', 'A person is needed'],
  ])('of one that the model said `%s` about tells it from memory', async (action, words) => {
    const { number } = world.ready();
    world.answers(action);
    await world.run();
    expect((await explain(number)).message).toBe(
      `${name(number)}: ${words}: at the last look the model decided \`${action}\`; its words stand in the check. It is asked again when title, files, checks or reviews change.`,
    );
  });

  it('has a legend', async () => {
    await explain(red());
    expect(log()).toContain(
      '[x] met, [ ] not met, [?] not looked at while something else stands against it, [-] not asked here.',
    );
  });
});

it('what the model gave to people is not said to wait when it is looked at again', async () => {
  const { number } = world.ready();
  world.answers('escalate');
  await world.run();
  expect(world.comments(number)[0]).toContain('What you can do:\n\n- See why the model asks for you');
  const again = await world.run({ pullNumber: number });
  expect(again.message).toBe('Pull requests: 1 waiting for a person.');
  expect(log()).toContain(`${name(number)}: escalate by memory, waiting for a person.`);
});

it('the label that asks for an approval is named where nothing else asks for one', async () => {
  world.rules({ 'ready.yml': ruleText('merge-ready', 'safety:\n  approvals: 0') });
  const labels = ['auto-merge', 'needs-human-approval'].map((label) => ({ name: label, by: 'maria' }));
  const { number } = world.ready({ approved: false, labels });
  await world.run();
  expect(world.ourChecks(number)[0]!.summary).toContain(
    'It has the label `needs-human-approval`, so it needs one approval although the rule asks for none: approve it, or take the label off.',
  );
});

it('a rule that never merges says so once it is approved', async () => {
  const spec = 'allowedActions: [wait, escalate]\nsafety:\n  escalateOn: [REVIEW_REQUIRED]';
  world.rules({ 'ready.yml': ruleText('people', spec) });
  const { number } = world.ready({ approved: false });
  await world.run();
  expect(world.comments(number)[0]).toContain('A person is needed');
  world.github.repo(HOME).addReview(number, { user: 'maria' });
  world.minutes(10);
  await world.run();
  expect(world.comments(number)).toHaveLength(1);
  expect(world.comments(number)[0]).toContain('- Merge it by hand: it is approved and this rule never merges.');
  const [check] = world.ourChecks(number);
  expect(check!.title).toBe('Waiting: it is approved and this rule never merges, so merge it by hand');
});

it('a reviewer whom GitHub does not take is told in the summary, and is not said to be there', async () => {
  world.rules({ 'ready.yml': ruleText('merge-ready', 'escalation:\n  reviewers: [nobody-there]') });
  const number = red();
  const report = await world.run();
  expect(report.summary).toMatch(
    new RegExp(`### Warnings\\n- .*#${number}.*: .*nobody-there.* was not asked for a review: `),
  );
  expect(log()).not.toContain('Already there: a request for 1 review');
});

it('what a server does not tell is one sentence without quotes in quotes', async () => {
  const instruction = 'Merge it while Argo CD says {{argocd.health}}.';
  world.rules({ 'ready.yml': ruleText('merge-ready', 'argocdEnabled: true', { instruction }) });
  const { number } = world.ready();
  await world.run();
  expect(world.ourChecks(number)[0]!.summary).toMatch(
    /Argo CD does not tell the health of `[^`]+`: the input `argocd-url` is empty\./,
  );
});

it('a rule that selects everything is warned of, with how much it holds back', async () => {
  const everything = ruleText('everything').replace(/ {2}selector:\n.*\n.*\n.*\n/, '  selector: {}\n');
  world.rules({ 'everything.yml': everything });
  const numbers = [world.ready().number, world.ready().number];
  const report = await world.run();
  expect(numbers.map((number) => world.isMerged(number))).toEqual([false, false]);
  const warning = /The rule `everything` .* selects every pull request .* it holds back 2 pull requests of this run\./;
  expect(report.summary).toMatch(new RegExp(`### Warnings\n+- ${warning.source}`));
  expect(log()).toMatch(new RegExp(`warning: ${warning.source}`));
  expect(report.outcome).not.toBe('failed');
});
