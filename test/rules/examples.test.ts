import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { healthTargetsOf } from '../../packages/core/src/decide/health-targets.ts';
import { renderInstruction, valuesOf } from '../../packages/core/src/decide/instruction.ts';
import { selection } from '../../packages/core/src/decide/select.ts';
import type { Health } from '../../packages/core/src/domain/health.ts';
import type { Pull } from '../../packages/core/src/domain/pull.ts';
import { type LoadedRule, parseRules, ruleJsonSchema } from '../../packages/core/src/rules.ts';
import { aBot, aBump, aCheck, aFile, aHealth, all, aPull, bob, checks, facts } from '../decide/gate-facts.ts';

const folder = path.resolve(import.meta.dirname, '../../workflows-examples/pr-rules');
const names = readdirSync(folder).sort();
const textOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
const { rules, faults } = await parseRules(names.map((name) => ({ origin: name, text: textOf(name) })));
const [dependabot, infrastructure, production, staging, byFlux] = rules as [
  LoadedRule,
  LoadedRule,
  LoadedRule,
  LoadedRule,
  LoadedRule,
];

const why = ({ rule, title }: LoadedRule, pull: Pull): string[] =>
  selection(rule.spec, pull, title).map(({ code }) => code);

/** The page of a rule as a model would see it, without its fences. */
const told = ({ rule }: LoadedRule, pull: Pull, health: Health[] = []): string =>
  renderInstruction(rule.spec.instruction, valuesOf({ ...facts(), pull, health }), ({ text }) => text);

describe('the examples', () => {
  it('are in order, and there are five', () => {
    expect(names).toEqual([
      'dependabot.yml',
      'infrastructure.yml',
      'production-approval.yml',
      'staging-auto-merge.yml',
      'staging-flux.yml',
    ]);
    expect(faults).toEqual([]);
    expect(rules.map(({ rule }) => rule.name)).toEqual([
      'dependabot-automerge',
      'infrastructure',
      'production-approval',
      'staging-automerge',
      'staging-flux',
    ]);
  });

  it.each(names)('%s satisfies the schema that its first line names', (name) => {
    expect(textOf(name).split('\n')[0]).toMatch(
      /^# yaml-language-server: \$schema=https:\S+\/schemas\/pr-rule\.schema\.json$/,
    );
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(ruleJsonSchema());
    const value = parse(textOf(name)) as { spec: object };
    expect(validate(value) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...value, spec: { ...value.spec, dryrun: true } })).toBe(false);
  });

  it('have the bounds that they were written for', () => {
    expect(staging.rule.spec).toMatchObject({
      allowedActions: ['merge', 'close', 'wait', 'escalate'],
      argocdEnabled: true,
      mergeMethod: 'SQUASH',
      reconciliationInterval: 30,
      safety: { approvals: 0, allowUnprotected: false, allowNoChecks: false, allowForks: false },
    });
    expect(production.rule.spec.allowedActions).toEqual(['wait', 'escalate']);
    expect(production.rule.spec.reconciliationInterval).toBe(60);
    expect(dependabot.rule.spec).toMatchObject({
      allowedActions: ['merge', 'wait', 'escalate'],
      reconciliationInterval: 20,
      safety: { approvals: 0 },
      limits: { maxVersionBump: 'minor' },
    });
    expect(infrastructure.rule.spec).toMatchObject({
      allowedActions: ['merge', 'wait', 'escalate'],
      safety: { approvals: 0, allowUnprotected: false, allowNoChecks: false, allowForks: false },
      risk: { approvers: [] },
      limits: { maxFiles: 1, maxLines: 50 },
    });
  });
});

describe('staging', () => {
  const rollback = aPull({
    number: 41,
    title: 'Roll payment back to 1.8.2',
    author: bob,
    headBranch: 'rollback/payment-1.8.2',
    labels: all('Auto-Merge', 'staging', 'team/payments'),
    files: all(aFile('apps/staging/payment/deployment.yaml')),
    checks: checks(aCheck(), aCheck({ name: 'kubeconform' })),
  });
  it.each<[string, Partial<Pull>, string[]]>([
    ['a rollback', {}, []],
    ['one of an app', { author: aBot('argocd-rollback') }, []],
    ['one without auto-merge', { labels: all('staging') }, ['NOT_SELECTED']],
    ['one that waits', { labels: all('auto-merge', 'staging', 'WIP') }, ['EXCLUDED_LABEL']],
    ['one for a release', { baseBranch: 'release/1.8' }, ['NOT_SELECTED']],
    ['the same change for production', { labels: all('auto-merge', 'production') }, ['NOT_SELECTED']],
  ])('%s', (_name, over, expected) => {
    expect(why(staging, { ...rollback, ...over })).toEqual(expected);
  });

  it('asks Argo CD for the application of its repository, and tells the model what it said', () => {
    expect(healthTargetsOf(staging.rule.spec, rollback)).toEqual([{ source: 'argocd', name: 'app-staging' }]);
    const page = told(staging, rollback, [aHealth({ health: 'Degraded' })]);
    expect(page).toContain('Health of the application in Argo CD: Degraded, Synced');
    expect(page).toContain('Checks: SUCCESS, without conflict: true');
    expect(page).toContain('Pull request 41 by bob: Roll payment back to 1.8.2');
    expect(page).not.toContain('{{');
  });
});

describe('staging by Flux', () => {
  const change = aPull({ title: 'Raise the limit', labels: all('staging', 'flux'), files: all(aFile('a.yaml')) });
  it.each<[string, Partial<Pull>, string[]]>([
    ['a change', {}, []],
    ['one that waits', { labels: all('staging', 'flux', 'do-not-merge') }, ['EXCLUDED_LABEL']],
    ['one of the other rule', { labels: all('auto-merge', 'staging') }, ['NOT_SELECTED']],
  ])('%s', (_name, over, expected) => {
    expect(why(byFlux, { ...change, ...over })).toEqual(expected);
  });

  it('asks for the Kustomization of its repository, and tells the model what Flux said', () => {
    expect(healthTargetsOf(byFlux.rule.spec, change)).toEqual([{ source: 'flux', name: 'app-staging' }]);
    const page = told(byFlux, change, [aHealth({ source: 'flux', health: 'Progressing', sync: 'OutOfSync' })]);
    expect(page).toContain('Health of app-staging: Progressing, OutOfSync');
    expect(page).not.toContain('{{');
  });
});

describe('infrastructure', () => {
  const change = aPull({
    title: 'Grow PersistentVolumeClaim shop/data to 20Gi',
    author: aBot('my-app[bot]'),
    labels: all('ai-devops', 'agent-sre', 'risk:low'),
    files: all(aFile('deploy/shop.yaml')),
  });
  it.each<[string, Partial<Pull>, string[]]>([
    ['a change of low risk', {}, []],
    ['one of medium risk', { labels: all('ai-devops', 'agent-sre', 'risk:medium') }, ['NOT_SELECTED']],
    ['a fix of low risk', { labels: all('ai-devops', 'risk:low') }, ['NOT_SELECTED']],
    ['one of another app', { author: aBot('evil[bot]') }, ['NOT_SELECTED']],
    ['one on hold', { labels: all('agent-sre', 'risk:low', 'do-not-merge') }, ['EXCLUDED_LABEL']],
  ])('%s', (_name, over, expected) => {
    expect(why(infrastructure, { ...change, ...over })).toEqual(expected);
  });
});

describe('production', () => {
  const release = aPull({
    title: 'Release payment 1.9.0',
    labels: all('production', 'release'),
    files: all(aFile('apps/production/payment/kustomization.yaml')),
  });
  it.each<[string, Partial<Pull>, string[]]>([
    ['a release', {}, []],
    ['a release that also says auto-merge', { labels: all('Production', 'auto-merge', 'staging') }, []],
    ['a release on hold', { labels: all('production', 'do-not-merge') }, ['EXCLUDED_LABEL']],
    ['a change of staging', { labels: all('staging', 'auto-merge') }, ['NOT_SELECTED']],
    ['a hotfix of a branch', { baseBranch: 'hotfix' }, ['NOT_SELECTED']],
  ])('%s', (_name, over, expected) => {
    expect(why(production, { ...release, ...over })).toEqual(expected);
  });
});

describe('Dependabot', () => {
  const bump = aBump({ labels: all('dependencies', 'javascript'), milestone: undefined });
  it.each<[string, Partial<Pull>, string[]]>([
    ['an update', {}, []],
    ['an update in a folder', { title: 'Bump lodash from 4.17.20 to 4.17.21 in /web' }, []],
    ['as REST writes its author', { author: aBot('dependabot[bot]') }, []],
    ['a person who took the name', { author: { login: 'dependabot', id: 7, type: 'User' } }, ['NOT_SELECTED']],
    ['another app', { author: aBot('renovate') }, ['NOT_SELECTED']],
    ['a title of another form', { title: 'build(deps): bump a from 1 to 2' }, ['NOT_SELECTED']],
    ['a title that only holds the word', { title: 'Revert "Bump a from 1 to 2"' }, ['NOT_SELECTED']],
    ['without its label', { labels: all('javascript') }, ['NOT_SELECTED']],
    ['on hold', { labels: all('dependencies', 'do-not-merge') }, ['EXCLUDED_LABEL']],
  ])('%s', (_name, over, expected) => {
    expect(why(dependabot, { ...bump, ...over })).toEqual(expected);
  });

  it('tells the model what it must know', () => {
    const page = told(dependabot, bump);
    expect(page).toContain('by dependabot[bot] updates a dependency: Bump left-pad from 1.2.3 to 1.2.4');
    expect(page).toContain('Files: package.json +2 -1\npackage-lock.json +2 -1');
  });
});
