import { expect, it } from '@jest/globals';
import { fixIn } from '../../packages/core/src/decide/pull-marker.ts';
import { fixData, markedFix } from '../effects/publish.ts';

it('a fix is read from the last marker that is one', () => {
  expect(fixIn(markedFix(fixData()))).toEqual(fixData());
  expect(fixIn('<!-- ai-devops:fix v1 e30 -->')).toBeUndefined();
  expect(fixIn('nothing')).toBeUndefined();
});
