import { NOTHING_SPENT, parseConfig, type Report } from '@ai-devops/core';
import { describe, expect, it } from '@jest/globals';
import { aiCreateFix, fixOf } from '../../actions/ai-create-fix.ts';
import { outputsOf } from '../../actions/publish.ts';
import { envName, readInputs, settle } from '../../actions/read-inputs.ts';

const HOME = { owner: 'acme', name: 'shop' };
const HASH = 'a1'.repeat(32);
const PLAN = { plan: '/tmp/plan', 'plan-sha256': HASH };

/** The values of some inputs over a configuration. */
function read(inputs: Record<string, string>, config: object = {}) {
  const env = Object.fromEntries(
    Object.entries({ 'github-token': 't0', ...inputs }).map(([name, value]) => [envName(name), value]),
  );
  const given = readInputs(aiCreateFix.inputs, env, () => undefined);
  return { mistakes: [...given.mistakes, ...given.missing], ...settle(aiCreateFix.inputs, given, config) };
}

describe('what a fix is told', () => {
  const usual = {
    stage: 'all',
    minConfidence: 0.6,
    mode: 'fix',
    alternatives: 1,
    approvers: [],
    maxAttempts: 3,
    branch: 'ci-fix-issue-{issue}-{run}',
    targets: [],
    limits: { allowedPaths: [], protectedPaths: [], maxFiles: 10, maxLines: 400 },
    commands: { setup: '', reproduce: '', validate: '' },
    isolation: 'bubblewrap',
    network: false,
    commandMinutes: 10,
    rounds: 3,
  };
  it.each<[string, Record<string, string>, object, object]>([
    ['the defaults', {}, {}, usual],
    [
      'the inputs',
      {
        'issue-number': '12',
        'min-confidence': '0.85',
        'allowed-paths': 'src/**\ntest/**',
        'protected-paths': 'src/legacy/**, *.sql',
        'setup-command': 'npm ci',
        'reproduce-command': 'npm test\n',
        'validate-command': 'npm run build',
        'validation-isolation': 'unsafe',
        'validation-network': 'true',
      },
      {},
      {
        ...usual,
        issueNumber: 12,
        minConfidence: 0.85,
        limits: { ...usual.limits, allowedPaths: ['src/**', 'test/**'], protectedPaths: ['src/legacy/**', '*.sql'] },
        commands: { setup: 'npm ci', reproduce: 'npm test', validate: 'npm run build' },
        isolation: 'unsafe',
        network: true,
      },
    ],
    [
      'the configuration',
      { 'max-files': '4' },
      {
        fix: {
          'min-confidence': 0.7,
          'max-attempts': 1,
          branch: 'repair-{issue}-{run}',
          repositories: [{ owner: 'acme', name: 'units' }],
          'allowed-paths': ['src/*.{ts,tsx}'],
          'max-files': 9,
          'max-lines': 80,
          'command-minutes': 30,
          'max-validation-rounds': 0,
        },
      },
      {
        ...usual,
        minConfidence: 0.7,
        maxAttempts: 1,
        branch: 'repair-{issue}-{run}',
        targets: [{ owner: 'acme', name: 'units' }],
        limits: { allowedPaths: ['src/*.{ts,tsx}'], protectedPaths: [], maxFiles: 4, maxLines: 80 },
        commandMinutes: 30,
        rounds: 0,
      },
    ],
    [
      'the mode and the proposals, of which a file may tell the second alone',
      { mode: 'quickfix', approvers: 'jon, acme/platform' },
      { fix: { alternatives: 3, approvers: ['rita'] } },
      { ...usual, mode: 'quickfix', alternatives: 3, approvers: ['jon', 'acme/platform'] },
    ],
    [
      'a change, with approvers of the file',
      { change: ' {"type":"replicas"} ' },
      { fix: { approvers: ['rita', 'acme/core'] } },
      { ...usual, change: '{"type":"replicas"}', approvers: ['rita', 'acme/core'] },
    ],
    ['no change, where an expression is empty', { change: ' ', mode: 'plan' }, {}, { ...usual, mode: 'plan' }],
    [
      'other repositories, home among them',
      { 'fix-repositories': 'Acme/Shop, acme/units' },
      {},
      { ...usual, targets: [{ owner: 'acme', name: 'units' }] },
    ],
    [
      'the stage validate',
      { stage: 'validate', ...PLAN, 'plan-sha256': HASH.toUpperCase() },
      {},
      { ...usual, stage: 'validate', isolation: 'job', planFolder: '/tmp/plan', planSha256: HASH },
    ],
    [
      'the stage publish',
      { stage: 'publish', ...PLAN, validation: '/tmp/v.json' },
      {},
      { ...usual, stage: 'publish', planFolder: '/tmp/plan', planSha256: HASH, validation: '/tmp/v.json' },
    ],
  ])('by %s', (_, inputs, config, expected) => {
    const { values, mistakes } = read(inputs, config);
    expect(mistakes).toEqual([]);
    expect(fixOf(values, HOME)).toEqual(expected);
  });
  it('asks a model for everything but a change', () => {
    const asks = (inputs: Record<string, string>) => aiCreateFix.asks?.(read(inputs).values);
    expect([{}, { mode: 'plan' }, { stage: 'publish', ...PLAN }, { change: '{}' }].map(asks)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it('takes no command, no isolation, no stage and no plan from the configuration (E3)', () => {
    const keys = Object.values(aiCreateFix.inputs).flatMap(({ config }) => config ?? []);
    expect(keys).toContain('fix.max-files');
    expect(keys.filter((key) => /command$|isolation|network|stage|plan|validation$/.test(key))).toEqual([]);
  });
  it.each(['validate-command: npm test', 'validation-isolation: unsafe', 'stage: publish', 'plan: x'])(
    'nor does the file hold %j',
    async (line) => {
      await expect(parseConfig(`fix:\n  ${line}\n`, 'the file')).rejects.toThrow('(line 2): unknown key');
    },
  );
  it.each<[Record<string, string>, string]>([
    [{ stage: 'apply' }, '`stage` is "apply"; allowed: one of all, propose, validate, publish'],
    [{ 'min-confidence': '1.5' }, '`min-confidence` is "1.5"; allowed: a number from 0 to 1'],
    [{ 'max-attempts': '0' }, '`max-attempts` is "0"; allowed: a whole number from 1 to 20'],
    [{ 'max-files': '101' }, '`max-files` is "101"; allowed: a whole number from 1 to 100'],
    [{ 'max-lines': '5001' }, '`max-lines` is "5001"; allowed: a whole number from 1 to 5000'],
    [{ 'command-minutes': '121' }, '`command-minutes` is "121"; allowed: a whole number from 1 to 120'],
    [{ 'max-validation-rounds': '11' }, '`max-validation-rounds` is "11"; allowed: a whole number from 0 to 10'],
    [{ 'validate-command': 'x'.repeat(10_001) }, '`validate-command`: it has 10001 characters'],
    [{ 'validation-isolation': 'none' }, '`validation-isolation` is "none"; allowed: one of job, bubblewrap, unsafe'],
    [{ 'plan-sha256': 'abc' }, '`plan-sha256` is "abc"; allowed: 64 hexadecimal digits'],
    [{ 'github-token': '' }, '`github-token` is empty; allowed: a secret, on one line'],
    [{ mode: 'approve' }, '`mode` is "approve"; allowed: one of fix, plan, quickfix'],
    [{ alternatives: '0' }, '`alternatives` is "0"; allowed: a whole number from 1 to 3'],
    [{ alternatives: '4' }, '`alternatives` is "4"; allowed: a whole number from 1 to 3'],
    [{ approvers: '@jon' }, '`approvers`: it contains "@jon"; allowed: logins, and teams as organisation/team'],
    [{ approvers: 'a/b/c' }, '`approvers`: it contains "a/b/c"; allowed: logins'],
    [{ change: 'x'.repeat(60_001) }, '`change`: it has 60001 characters'],
    // A comma separates entries: it would leave two globs that mean nothing.
    [{ 'protected-paths': 'keys/{a*}' }, '`protected-paths`: it contains "keys/{a*}"; allowed: globs of at most 200'],
  ])('and not by %j', (inputs, mistake) => {
    expect(read(inputs).mistakes).toEqual([expect.stringContaining(mistake)]);
  });
});

describe('contradictions name the input and what to do', () => {
  const onlyLater = (name: string, stage: string) =>
    `\`${name}\` is only for the stages validate and publish, not for ${stage}`;
  const moved = (name: string, stage: string) =>
    `\`${name}\` is run by the stage validate; move it there from ${stage}`;
  const hash = 'so `plan-sha256` must be the output of the stage propose, passed on as an output of its job';
  it.each<[Record<string, string>, string[]]>([
    [{}, []],
    [{ 'reproduce-command': 'npm test' }, []],
    [{ 'setup-command': 'npm ci', 'validate-command': 'npm test', 'validation-isolation': 'unsafe' }, []],
    [{ 'validation-isolation': 'job' }, []],
    [
      { 'validate-command': 'npm test', 'validation-isolation': 'job' },
      [
        '`validation-isolation` is job, but this job has a token and runs every stage; take bubblewrap, or run the commands in a job of their own with `stage: validate`',
      ],
    ],
    [
      { 'setup-command': 'npm ci' },
      ['`setup-command` alone proves nothing; add `reproduce-command` or `validate-command`'],
    ],
    [{ stage: 'propose' }, []],
    [
      { stage: 'propose', 'setup-command': 'npm ci', 'validate-command': 'npm test' },
      [moved('setup-command', 'propose'), moved('validate-command', 'propose')],
    ],
    [
      { stage: 'validate' },
      [
        '`stage` is validate, so `plan` must be the folder that the stage propose left',
        `\`stage\` is validate, ${hash}`,
      ],
    ],
    [{ stage: 'validate', ...PLAN, 'reproduce-command': 'npm test' }, []],
    [{ stage: 'validate', ...PLAN, 'reproduce-command': 'npm test', 'validation-isolation': 'bubblewrap' }, []],
    [{ stage: 'publish', validation: 'none', ...PLAN }, []],
    [
      { stage: 'publish', ...PLAN },
      [
        '`stage` is publish, so `validation` must be the file that the stage validate left; or type out `none` to publish what nobody tried out',
      ],
    ],
    [{ stage: 'publish', validation: 'none', plan: '/tmp/plan' }, [`\`stage\` is publish, ${hash}`]],
    [
      { stage: 'publish', validation: 'none', ...PLAN, 'reproduce-command': 'npm test' },
      [moved('reproduce-command', 'publish')],
    ],
    [PLAN, [onlyLater('plan', 'all'), onlyLater('plan-sha256', 'all')]],
    [{ stage: 'propose', plan: 'x' }, [onlyLater('plan', 'propose')]],
    [{ validation: 'x' }, ['`validation` is only for the stage publish, not for all']],
    [{ stage: 'validate', ...PLAN, validation: 'x' }, ['`validation` is only for the stage publish, not for validate']],
    [{ alternatives: '3' }, []],
    [{ mode: 'quickfix', stage: 'propose' }, []],
    [
      { alternatives: '2', stage: 'propose' },
      ['`alternatives` is 2, and only `stage: all` can try out several; set it to 1 for the stage propose'],
    ],
    // The file may say so for other workflows: this stage makes none.
    [{ alternatives: '2', stage: 'publish', validation: 'none', ...PLAN }, []],
    [{ change: '{}' }, []],
    [{ change: '{}', mode: 'quickfix' }, ['`change` and `mode` are two things; leave one out']],
    [
      { change: '{}', stage: 'propose' },
      ['`change` needs no model and runs nothing, so it has no stages; leave out `stage: propose`'],
    ],
    [{ branch: 'fix-{run}' }, ['`branch` must hold {issue} once']],
    [
      { branch: 'release-{issue}-{run}' },
      ['`branch` could name a branch of people\'s own ("release"): begin it with a word that no branch of yours has'],
    ],
  ])('%j', (inputs, expected) => {
    const { values, mistakes } = read(inputs);
    expect(mistakes).toEqual([]);
    expect(aiCreateFix.contradictions?.(values)).toEqual(expected);
  });

  const unknown = ['`fix-repositories` names acme/units, which is not one of `repositories`'];
  const units = { 'fix-repositories': 'acme/units' };
  it.each<[string, Record<string, string>, object, 'unread' | 'read', string[]]>([
    ['named in both', { ...units, repositories: 'acme/cart, Acme/Units' }, {}, 'unread', []],
    ['named in one', { ...units, repositories: 'acme/cart' }, {}, 'unread', unknown],
    ['while the file may still name it', units, {}, 'unread', []],
    ['when the file does not', units, {}, 'read', unknown],
    ['when the file does', units, { repositories: [{ owner: 'acme', name: 'units' }] }, 'read', []],
    ['named by the file alone', {}, { fix: { repositories: [{ owner: 'acme', name: 'units' }] } }, 'read', unknown],
  ])('a repository to write to, %s', (_, inputs, config, when, expected) => {
    expect(aiCreateFix.contradictions?.(read(inputs, config).values, when)).toEqual(expected);
  });
  it('in the configuration are found when it was read', () => {
    const { values } = read({}, { fix: { branch: 'main-{issue}-{run}' } });
    expect(aiCreateFix.contradictions?.(values, 'read')).toEqual([expect.stringContaining('`branch` could name')]);
  });
});

describe('the outputs are plain (O4)', () => {
  const outputs = {
    'pull-requests':
      '[{"repository":"acme/shop","number":12,"url":"https://github.com/acme/shop/pull/12","risk":"low"}]',
    branch: 'ci-fix-issue-7-31',
    risk: 'medium',
    plan: '/home/runner/work/_temp/ai-devops/1-1/my plan',
    'plan-sha256': HASH,
    validation: 'not-reproduced',
    'validation-file': 'C:\\a b\\validation.json',
    'comment-url': 'https://github.com/acme/shop/issues/7#issuecomment-2',
    issue: '7',
  };
  const report = (over: Record<string, string>): Report => ({
    ...{ job: 'ai-create-fix', outcome: 'done', reason: 'ok', message: '', applied: [], refused: [] },
    ...{ spent: NOTHING_SPENT, summary: '', outputs: { ...outputs, ...over } },
  });
  it('and all there', () => {
    expect(outputsOf(aiCreateFix, report({}), {})).toMatchObject(outputs);
    expect(Object.keys(aiCreateFix.outputs)).toEqual(expect.arrayContaining(Object.keys(outputs)));
  });
  it.each([
    ['branch', 'a b'],
    ['risk', '$(id)'],
    ['plan', '/tmp/a\nb'],
    ['pull-requests', '[{"repository":"acme/shop; id"}]'],
  ])('%s is not %j', (name, value) => {
    expect(outputsOf(aiCreateFix, report({ [name]: value }), {})).not.toHaveProperty(name);
  });
});
