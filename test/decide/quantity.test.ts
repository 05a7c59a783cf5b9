import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareQuantities, quantityOf } from '../../packages/core/src/decide/quantity.ts';

const compare = (a: unknown, b: unknown) => compareQuantities(quantityOf(a)!, quantityOf(b)!);

describe('quantities of Kubernetes', () => {
  it.each([
    ['0.1', '100m'],
    ['1', '1000m'],
    [1, '1.'],
    ['.5', '500m'],
    ['1e3', '1k'],
    ['1E3', '1k'],
    ['1e-3', '1m'],
    ['12E', '12e18'],
    ['1Gi', '1024Mi'],
    ['1.5Gi', '1536Mi'],
    ['1Ei', '1152921504606846976'],
    ['0', '0Gi'],
    ['1u', '1000n'],
    ['00012', 12],
  ])('%s is %s', (a, b) => {
    expect(compare(a, b)).toBe(0);
  });
  it.each([
    ['1G', '1Gi'],
    ['999Mi', '1Gi'],
    ['9007199254740992', '9007199254740993'],
    ['0.1000000000000000000001', '0.1000000000000000000002'],
    ['1n', '1u'],
    ['1P', '1Pi'],
    ['1e-20', '1n'],
  ])('%s is less than %s', (a, b) => {
    expect([compare(a, b), compare(b, a)]).toEqual([-1, 1]);
  });
  it.each([
    '',
    'Gi',
    '1 Gi',
    '1gi',
    '1GB',
    '1Ki2',
    '-1',
    '+',
    '.',
    '1e',
    '1e1000',
    '1mm',
    'NaN',
    '1_0',
    ' 1',
    '1\n',
    Number.NaN,
    -1,
    null,
    true,
    {},
    '1'.repeat(31),
  ])('%j is none', (text) => {
    expect(quantityOf(text)).toBeUndefined();
  });
  it('compare as whole numbers do', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 25n }), fc.bigInt({ min: 0n, max: 10n ** 25n }), (a, b) => {
        expect(compare(`${a}Ki`, `${b}Ki`)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(compare(`${a}`, `${a}000m`)).toBe(0);
      }),
    );
  });
});
