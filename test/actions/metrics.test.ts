import { NOTHING_SPENT, type Report } from '@ai-devops/core';
import { describe, expect, it } from '@jest/globals';
import { metrics, metricsOf } from '../../actions/metrics.ts';
import { outputsOf, summaryOf } from '../../actions/publish.ts';
import { envName, readInputs, settle } from '../../actions/read-inputs.ts';

const HOME = { owner: 'acme', name: 'app' };
const UNITS = { owner: 'acme', name: 'units' };

function given(inputs: Record<string, string>, config: Record<string, unknown> = {}) {
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [envName(name), value]));
  const read = readInputs(metrics.inputs, env, () => undefined);
  return settle(metrics.inputs, read, config as never).values as never;
}

describe('what a run is told', () => {
  it('by the defaults, the inputs and the configuration', () => {
    expect(metricsOf(given({}), HOME)).toEqual({ weeks: 8, stableRuns: 3, targets: [] });
    const inputs = { weeks: '4', 'stable-runs': '5', 'metrics-repositories': 'acme/app, acme/units' };
    expect(metricsOf(given(inputs), HOME)).toEqual({ weeks: 4, stableRuns: 5, targets: [UNITS] });
    const config = { metrics: { repositories: [UNITS] } };
    expect(metricsOf(given({}, config), HOME).targets).toEqual([UNITS]);
  });

  it('no repository that may not be read', () => {
    const named = { 'metrics-repositories': 'acme/units' };
    expect(metrics.contradictions?.(given(named), 'read')).toEqual([expect.stringContaining('acme/units')]);
    expect(metrics.contradictions?.(given(named), 'unread')).toEqual([]);
    expect(metrics.contradictions?.(given({ ...named, repositories: 'acme/units' }))).toEqual([]);
  });

  it('needs no model', () => {
    expect(metrics.asks?.(given({}))).toBe(false);
    expect(metrics.permissions.every(({ access }) => access === 'read')).toBe(true);
  });
});

describe('what is published', () => {
  const report: Report = {
    ...{ job: 'metrics', outcome: 'done', reason: 'ok', message: '', applied: [], refused: [], spent: NOTHING_SPENT },
    outputs: { json: '/tmp/a b/metrics.json' },
    summary: 'The numbers.\n',
    charts: [
      { kind: 'pie', title: '```\n<img>', slices: [{ label: '"]\nclick x href "https://evil"', value: 1 }] },
      { kind: 'pie', title: 'nothing', slices: [] },
    ],
  };
  it('has the charts under the summary, drawn here, so that no text of others acts in them', () => {
    expect(summaryOf(metrics, report)).toBe(
      'The numbers.\n\n```mermaid\npie showData\n    title img\n    "click x href https //evil" : 1\n```\n',
    );
  });
  it('names the file', () => {
    expect(outputsOf(metrics, report, {})['json']).toBe('/tmp/a b/metrics.json');
  });
});
