import { NOTHING_SPENT, type Report } from '@ai-devops/core';
import { describe, expect, it } from '@jest/globals';
import { detectFailures, detectOf } from '../../actions/detect-failures.ts';
import { namedAddresses } from '../../actions/network.ts';
import { outputsOf } from '../../actions/publish.ts';
import { envName, readInputs, settle } from '../../actions/read-inputs.ts';
import { rootAction } from '../../actions/root.ts';

/** The values of some inputs over a configuration. */
function read(inputs: Record<string, string>, config: object = {}) {
  const env = Object.fromEntries(
    Object.entries({ 'github-token': 't0', ...inputs }).map(([name, value]) => [envName(name), value]),
  );
  const given = readInputs(detectFailures.inputs, env, () => undefined);
  return { mistakes: given.mistakes, ...settle(detectFailures.inputs, given, config) };
}

const PROW = {
  source: 'prow',
  'prow-url': 'https://prow.corp',
  'prow-artifacts-url': 'https://store.corp/artifacts',
  'prow-jobs': 'periodic-*',
};

describe('what a scan is told', () => {
  const usual = {
    source: 'actions',
    filter: {
      workflows: [],
      exclude: [
        ...['ai-devops*', 'ai-triage*', 'ai-create-fix*', 'pr-reconcile*'],
        ...['triage.yml', 'create-fix*.yml', 'reconcile.yml', 'ci-failures.yml', 'metrics.yml', 'change.yml'],
      ],
      branches: [],
      events: [],
      tolerated: false,
    },
    lookbackHours: 72,
    maxIssues: 5,
    greens: 3,
    assignees: [],
    probe: false,
    analyse: 'unknown',
    writePauseMs: 1_000,
  };
  it.each<[string, Record<string, string>, object, object]>([
    ['the defaults', {}, {}, usual],
    [
      'the inputs',
      {
        workflows: 'nightly*, ci.yml',
        branches: 'main\nrelease/*',
        probe: 'true',
        assignees: 'maria',
        analyse: 'none',
      },
      {},
      {
        ...usual,
        filter: { ...usual.filter, workflows: ['nightly*', 'ci.yml'], branches: ['main', 'release/*'] },
        assignees: ['maria'],
        probe: true,
        analyse: 'none',
      },
    ],
    [
      'the configuration',
      { 'max-issues': '2' },
      { detect: { 'max-issues': 9, 'green-runs': 4, events: ['schedule'], 'issue-template': '{{excerpt}}' } },
      { ...usual, filter: { ...usual.filter, events: ['schedule'] }, maxIssues: 2, greens: 4, template: '{{excerpt}}' },
    ],
    [
      'a Prow, with a pattern on each line',
      { ...PROW, 'own-patterns': 'assert(ion)?, failed\n\n  panic:  ' },
      {},
      {
        ...usual,
        source: 'prow',
        prow: {
          url: 'https://prow.corp',
          artifactsUrl: 'https://store.corp/artifacts',
          jobs: ['periodic-*'],
          own: ['assert(ion)?, failed', 'panic:'],
          platform: [],
        },
      },
    ],
  ])('by %s', (_, inputs, config, expected) => {
    const { values, mistakes } = read(inputs, config);
    expect(mistakes).toEqual([]);
    expect(detectOf(values)).toEqual(expected);
  });
  it.each<[Record<string, string>, string]>([
    [{ source: 'jenkins' }, '`source` is "jenkins"; allowed: one of actions, prow'],
    [{ 'max-issues': '51' }, '`max-issues` is "51"; allowed: a whole number from 0 to 50'],
    [{ 'lookback-hours': '0' }, '`lookback-hours` is "0"; allowed: a whole number from 1 to 720'],
    [
      { assignees: 'maria, @jon' },
      '`assignees`: it contains "@jon"; allowed: logins, separated by commas or line ends',
    ],
    [{ workflows: 'x'.repeat(201) }, '`workflows`: it contains "x'],
    [{ 'prow-url': 'prow.corp' }, '`prow-url` is "prow.corp"; allowed: an http or https address without a user name'],
  ])('and not by %j', (inputs, mistake) => {
    expect(read(inputs).mistakes).toEqual([expect.stringContaining(mistake)]);
  });
});

describe('contradictions name the input', () => {
  it.each<[Record<string, string>, string[]]>([
    [{}, []],
    [PROW, []],
    [
      { source: 'prow' },
      ['prow-url', 'prow-artifacts-url', 'prow-jobs'].map((name) => `\`source\` is prow, so \`${name}\` must be given`),
    ],
    [{ ...PROW, 'prow-jobs': ' , ' }, ['`source` is prow, so `prow-jobs` must be given']],
    [{ 'prow-jobs': 'periodic-*' }, ['`prow-jobs` is only for `source: prow`, not for actions']],
    [{ source: 'actions', 'own-patterns': 'x' }, ['`own-patterns` is only for `source: prow`, not for actions']],
  ])('%j', (inputs, expected) => {
    const { values } = read(inputs);
    expect(detectFailures.contradictions?.(values)).toEqual(expected);
    const atRoot = (run: string) => rootAction.contradictions?.({ ...values, run } as never);
    expect(atRoot('detect-failures')).toEqual(expected);
    expect(atRoot('ai-triage')).toEqual([]);
  });
});

it('is told of contradictions at the root, too, when the event chose it', async () => {
  const { values } = read({ ...PROW, 'prow-jobs': '' });
  const call = {
    values: { ...values, run: 'auto' },
    settings: { event: { name: 'schedule', payload: {} } },
    host: { log: { info: () => undefined } },
  };
  await expect(rootAction.job(call as never)).rejects.toThrow('`source` is prow, so `prow-jobs` must be given');
});

it('reaches the two addresses of a Prow, and no more (E6)', () => {
  const { values } = read({ ...PROW, provider: 'none' });
  const urls = { api: 'https://ghe.corp/api/v3', graphql: 'https://ghe.corp/api/graphql', server: 'https://ghe.corp' };
  const context = {
    home: { owner: 'acme', name: 'shop' },
    urls,
    run: { id: 7, attempt: 1, url: '', actor: 'alice', triggeringActor: 'alice' },
    event: { name: 'schedule', payload: {} },
  };
  const reached = (servers: (string | undefined)[] | undefined) =>
    namedAddresses(context, values as never, servers).toSorted();
  const expected = [...Object.values(urls), 'https://prow.corp', 'https://store.corp/artifacts'].toSorted();
  expect(reached(detectFailures.servers?.(values))).toEqual(expected);
  expect(reached(rootAction.servers?.(values as never))).toEqual(expected);
});

describe('the outputs are plain (O4)', () => {
  const report = (outputs: Record<string, string>): Report => ({
    ...{ job: 'detect-failures', outcome: 'done', reason: 'ok', message: '', applied: [], refused: [] },
    ...{ spent: NOTHING_SPENT, summary: '', outputs },
  });
  const row = {
    number: 12,
    class: 'test_failure',
    fingerprint: 'v1:0123456789abcdef',
    url: 'https://github.com/acme/app/issues/12',
  };
  it.each<[string, unknown, boolean]>([
    ['rows', [row, { ...row, number: 13 }], true],
    ['no rows', [], true],
    ['a text with a blank', [{ ...row, class: 'a b' }], false],
    ['a command', [{ ...row, class: '$(id)' }], false],
    ['a quote', [{ ...row, class: "it's" }], false],
    ['an escape', [{ ...row, class: 'a\u0007' }], false],
    ['a key of foreign text', [{ 'a b': 1 }], false],
    ['nothing', [null], false],
    ['more than fits', Array.from({ length: 1_000 }, () => row), false],
  ])('%s', (_, rows, plain) => {
    const issues = JSON.stringify(rows);
    expect(outputsOf(detectFailures, report({ issues }), {})['issues']).toBe(plain ? issues : undefined);
  });
  it.each(['[1,2', '{"a":1}', '["a"] x', '[1]\n[2]'])('not %j', (issues) => {
    expect(outputsOf(detectFailures, report({ issues }), {})).not.toHaveProperty('issues');
  });
});
