import { describe, expect, it } from '@jest/globals';
import { CHANGE_TYPES, parseChange } from '../../../packages/core/src/decide/change/index.ts';
import type { ChangeRequest } from '../../../packages/core/src/domain/change.ts';
import { api, claim, plan, request, scaler } from './manifests.ts';

type Asked = Partial<ChangeRequest> & Pick<ChangeRequest, 'type'>;

describe('what goes too far for nobody to look is medium', () => {
  const limits = (values: object): Asked => ({
    type: 'resource-limits',
    target: { ...api, container: 'api' },
    values: values as ChangeRequest['values'],
  });
  it.each<[string, Asked, 'low' | 'medium', string]>([
    ['four times the size', { type: 'pvc-size', target: claim, values: { size: '40Gi' } }, 'low', ''],
    ['more', { type: 'pvc-size', target: claim, values: { size: '41Gi' } }, 'medium', '`storage` becomes more than 4'],
    [
      'a size without a unit',
      { type: 'pvc-size', target: claim, values: { size: '1e30' } },
      'medium',
      '`storage` becomes',
    ],
    ['four times as many', { type: 'replicas', target: api, values: { replicas: 12 } }, 'low', ''],
    ['a thousand', { type: 'replicas', target: api, values: { replicas: 1000 } }, 'medium', '`replicas` becomes'],
    ['bounds', { type: 'hpa-bounds', target: scaler, values: { max: 24 } }, 'low', ''],
    ['far bounds', { type: 'hpa-bounds', target: scaler, values: { max: 25 } }, 'medium', '`maxReplicas` becomes'],
    ['a limit', limits({ limits: { memory: '2Gi' } }), 'low', ''],
    ['a far limit', limits({ limits: { memory: '3Gi' } }), 'medium', '`limits.memory` becomes more'],
    ['a lower limit', limits({ limits: { memory: '500Mi' } }), 'medium', '`limits.memory` becomes lower'],
    ['a new limit', limits({ limits: { cpu: '1' } }), 'medium', '`limits.cpu` is new'],
    ['a far request', limits({ requests: { cpu: '1001m' } }), 'medium', '`requests.cpu` becomes more'],
    ['a lower request', limits({ requests: { cpu: '200m' } }), 'low', ''],
  ])('%s', (_, asked, level, reason) => {
    const { risk } = plan(request(asked));
    expect(risk.level).toBe(level);
    if (reason !== '') expect(risk.reasons[0]).toContain(reason);
  });
});

describe('the documentation', () => {
  it.each(Object.entries(CHANGE_TYPES))('shows of %s what is taken', (type, { example }) => {
    const text = JSON.stringify({ type, file: 'a.yaml', alert: { name: 'A' }, ...example });
    expect(parseChange(text)).toMatchObject({ type, ...example });
  });
});
