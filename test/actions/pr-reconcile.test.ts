import { describe, expect, it } from '@jest/globals';
import { settingsOf } from '../../actions/common.ts';
import { prReconcile, reconcileOf } from '../../actions/pr-reconcile.ts';
import { envName, readInputs, settle } from '../../actions/read-inputs.ts';

const HOME = { owner: 'acme', name: 'app' };

/** What the inputs, over those of the configuration, become. */
function given(inputs: Record<string, string>, config: Record<string, unknown> = {}) {
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [envName(name), value]));
  const read = readInputs(prReconcile.inputs, env, () => undefined);
  const { values } = settle(prReconcile.inputs, read, config as never);
  return { mistakes: read.mistakes, values: values as never };
}
const told = (inputs: Record<string, string>, config?: Record<string, unknown>) =>
  reconcileOf(given(inputs, config).values, HOME);

const USUAL = {
  rules: ['.github/pr-rules/*.yml'],
  explain: false,
  targets: [],
  sweep: 'auto',
  maxPulls: 100,
  investigate: true,
  rollback: 'off',
  rollbackWindow: 1440,
  writePauseMs: 1_000,
};

describe('what a run is told', () => {
  it('by the defaults', () => {
    expect(told({})).toEqual(USUAL);
  });
  it('by the inputs', () => {
    const inputs = {
      rules: 'ops/rules/*.yml, ops/more.yml',
      'pull-number': '7',
      explain: 'true',
      'reconcile-repositories': 'acme/app, acme/units',
      sweep: 'repositories',
      'max-pulls': '5',
      investigate: 'false',
      'argocd-url': 'https://argocd.corp',
      'argocd-token': 'secret',
      'write-pause-ms': '0',
      rollback: 'auto',
      'rollback-window': '120',
    };
    expect(told(inputs)).toEqual({
      ...{ rules: ['ops/rules/*.yml', 'ops/more.yml'], pullNumber: 7, explain: true },
      // The repository of the workflow always is one of them.
      targets: [{ owner: 'acme', name: 'units' }],
      ...{ sweep: 'repositories', maxPulls: 5, investigate: false, writePauseMs: 0 },
      ...{ rollback: 'auto', rollbackWindow: 120 },
      argocd: { url: 'https://argocd.corp', token: 'secret' },
    });
  });
  it('by the configuration, which an input beats', () => {
    const units = { owner: 'acme', name: 'units' };
    const reconcile = {
      rules: ['rules.yml'],
      repositories: [units],
      'max-pulls': 7,
      investigate: false,
      rollback: 'propose',
      'rollback-window': 60,
    };
    expect(told({ 'max-pulls': '9' }, { reconcile })).toEqual({
      ...USUAL,
      ...{ rules: ['rules.yml'], targets: [units], maxPulls: 9, investigate: false },
      ...{ rollback: 'propose', rollbackWindow: 60 },
    });
  });
});

describe('what is refused', () => {
  it.each<[Record<string, string>, RegExp]>([
    [{ rules: 'a/{b,c}.yml' }, /`rules`: .*without braces/],
    [{ 'max-pulls': '0' }, /max-pulls/],
    [{ sweep: 'all' }, /sweep/],
    [{ 'argocd-url': 'ftp://argocd' }, /argocd-url/],
  ])('%j', (inputs, expected) => {
    expect(given(inputs).mistakes.join('\n')).toMatch(expected);
  });
  it.each<[Record<string, string>, string[]]>([
    [{}, []],
    [{ explain: 'true' }, ['`explain` is set, so `pull-number` must name the pull request to explain']],
    [{ explain: 'true', 'pull-number': '7' }, []],
    [{ 'argocd-token': 'x' }, ['`argocd-token` is only for `argocd-url`, which is empty']],
    [
      { repositories: 'acme/poller', 'reconcile-repositories': 'acme/units, acme/poller' },
      ['`reconcile-repositories` names acme/units, which is not one of `repositories`'],
    ],
  ])('what contradicts itself: %j', (inputs, expected) => {
    expect(prReconcile.contradictions?.(given(inputs).values, 'read')).toEqual(expected);
  });
});

it('names the address of Argo CD among those that it may connect to', () => {
  expect(prReconcile.servers?.(given({ 'argocd-url': 'https://argocd.corp' }).values)).toEqual(['https://argocd.corp']);
});

it('says what comes of it without a key', () => {
  const { values } = given({ 'github-token': 't0' });
  const context = { home: HOME, urls: {}, run: {}, event: {} };
  const { warnings } = settingsOf(values, context as never, {}, prReconcile.withoutModel?.(values));
  expect(warnings).toEqual([
    expect.stringMatching(
      /^No key for gemini: nothing is merged or closed until a model can be asked, and .* add the secret/,
    ),
  ]);
});
