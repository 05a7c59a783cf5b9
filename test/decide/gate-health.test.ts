import { describe, expect, it } from '@jest/globals';
import { healthGate } from '../../packages/core/src/decide/gates/health.ts';
import { healthSourcesOf, healthTargetsOf } from '../../packages/core/src/decide/health-targets.ts';
import { valuesOf } from '../../packages/core/src/decide/instruction.ts';
import { HEALTHS, type Health, SYNCS } from '../../packages/core/src/domain/health.ts';
import { aHealth, all, aPull, type Change, facts } from './gate-facts.ts';
import { answer, type Row } from './gate-rows.ts';

const argocd = { argocdEnabled: true };
const flux = { fluxKustomization: '{{repository}}' };
const both = { ...argocd, ...flux };
const says = (over: Partial<Health> = {}): Health => aHealth(over);
const fluxSays = (over: Partial<Health> = {}): Health =>
  aHealth({ source: 'flux', app: 'app', by: 'flux-bot', ...over });
const asks = (variable: string, spec: NonNullable<Change['spec']>, ...health: Health[]): Change => ({
  spec: { ...spec, instruction: `Look at {{ ${variable} }}.` },
  health,
});
const unknown = { health: 'Unknown', sync: 'Unknown' } as const;

const ROWS: Row[] = [
  ['nobody asks', { spec: both, health: [says(unknown), fluxSays(unknown)] }, 'off'],
  ['it is known', asks('argocd.health', argocd, says({ health: 'Degraded', sync: 'Unknown' })), 'passed'],
  ['125: it is not', asks('argocd.health', argocd, says({ health: 'Unknown' })), ['ARGO_UNKNOWN']],
  ['125: it was not read', asks('argocd.health', argocd), ['ARGO_UNKNOWN']],
  ['125: sync is not known', asks('argocd.sync', argocd, says({ sync: 'Unknown' })), ['ARGO_UNKNOWN']],
  ['sync is known', asks('argocd.sync', argocd, says({ health: 'Unknown' })), 'passed'],
  ['the rule asks without reading it', asks('argocd.health', {}, says()), ['ARGO_UNKNOWN']],
  ['of Argo CD, and the rule reads Flux', asks('argocd.health', flux, fluxSays()), ['ARGO_UNKNOWN']],

  ['either word means Argo CD where it is read', asks('health.status', argocd, says()), 'passed'],
  ['and it is unknown', asks('health.status', argocd, says(unknown)), ['ARGO_UNKNOWN']],
  ['Flux is known', asks('health.status', flux, fluxSays({ sync: 'Unknown' })), 'passed'],
  ['125: Flux is not', asks('health.status', flux, fluxSays(unknown)), ['HEALTH_UNKNOWN']],
  ['125: Flux was not read', asks('health.app', flux), ['HEALTH_UNKNOWN']],
  ['Flux, sync alone', asks('health.sync', flux, fluxSays({ health: 'Unknown' })), 'passed'],
  ['125: Flux, no sync', asks('health.sync', flux, fluxSays({ sync: 'Unknown' })), ['HEALTH_UNKNOWN']],
  ['no source is read', asks('health.status', {}, says(), fluxSays()), ['HEALTH_UNKNOWN']],

  ['both are known', asks('health.status', both, says(), fluxSays()), 'passed'],
  ['both, Argo CD is not', asks('health.status', both, says(unknown), fluxSays()), ['ARGO_UNKNOWN']],
  ['both, Flux is not', asks('health.status', both, says(), fluxSays(unknown)), ['HEALTH_UNKNOWN']],
  ['both, neither is', asks('health.status', both, says(unknown)), ['ARGO_UNKNOWN', 'HEALTH_UNKNOWN']],
  ['both are read and one is meant', asks('argocd.health', both, says(), fluxSays(unknown)), 'passed'],
  ['in capitals', asks('HEALTH.Status', flux, fluxSays(unknown)), ['HEALTH_UNKNOWN']],
];

describe('the gate health', () => {
  it.each(ROWS)('%s', (_name, change, expected) => {
    expect(answer(healthGate, change)).toEqual(expected);
  });

  it('says who told, why nobody did, and when to look again', () => {
    const check = (change: Change) => healthGate.check(facts(change));
    expect(check(asks('health.status', both, says(), fluxSays()))).toMatchObject({
      note: '`app-staging: Healthy, Synced`; `app: Healthy, Synced` (written by `flux-bot`)',
    });
    expect(check(asks('health.status', flux, fluxSays({ ...unknown, why: 'GitHub answered 502.' })))).toMatchObject({
      reasons: [{ text: 'Flux does not tell the health of `app`: GitHub answered 502.', again: 300 }],
    });
  });
});

describe('what a rule asks for its health', () => {
  const of = (spec: NonNullable<Change['spec']>, ...labels: string[]) =>
    healthTargetsOf(facts({ spec }).rule.spec, aPull({ number: 7, labels: all(...labels) }));

  it.each<[string, NonNullable<Change['spec']>, unknown[]]>([
    ['no source', {}, []],
    ['Argo CD', argocd, [{ source: 'argocd', name: 'app-staging' }]],
    ['Flux', flux, [{ source: 'flux', name: 'app' }]],
    [
      'both, by every variable',
      {
        ...argocd,
        argocdAppNamePattern: '{{environment}}',
        fluxKustomization: 'kustomization/{{repository}}-{{pr.number}}/{{ environment }}',
      },
      [
        { source: 'argocd', name: 'staging' },
        { source: 'flux', name: 'kustomization/app-7/staging' },
      ],
    ],
  ])('%s', (_, spec, expected) => {
    expect(of(spec, 'auto-merge', 'staging')).toEqual(expected);
    expect(healthSourcesOf(facts({ spec }).rule.spec)).toHaveLength(expected.length);
  });

  it('is unknown without a label that names the environment', () => {
    expect(of({ fluxKustomization: 'app-{{environment}}' }, 'auto-merge')).toEqual([
      { source: 'flux', name: 'app-unknown' },
    ]);
  });
});

describe('of two sources', () => {
  const pairs = HEALTHS.flatMap((one, better) => HEALTHS.slice(better).map((other) => [one, other] as const));
  it.each(pairs)('%s and %s are the second', (one, other) => {
    for (const health of [
      [says({ health: one }), fluxSays({ health: other })],
      [says({ health: other }), fluxSays({ health: one })],
    ])
      expect(valuesOf(facts({ health }))).toMatchObject({ 'health.status': other, 'health.app': 'app-staging, app' });
  });

  it.each(SYNCS.flatMap((one, better) => SYNCS.slice(better).map((other) => [one, other] as const)))(
    'sync %s and %s are the second',
    (one, other) => {
      const values = valuesOf(facts({ health: [says({ sync: other }), fluxSays({ sync: one })] }));
      expect(values).toMatchObject({ 'health.sync': other, 'argocd.sync': other });
    },
  );

  it('argocd.* is of Argo CD alone', () => {
    const values = valuesOf(facts({ health: [fluxSays({ health: 'Degraded' })] }));
    expect(values).toMatchObject({
      'argocd.health': 'Unknown',
      'argocd.sync': 'Unknown',
      'health.status': 'Degraded',
      'health.app': 'app',
    });
  });
});
