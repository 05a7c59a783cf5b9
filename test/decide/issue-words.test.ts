import { expect, it } from '@jest/globals';
import { issueText } from '../../packages/core/src/decide/issue-text.ts';
import { facts, history, record } from './failure-facts.ts';

const textOf = (state: 'fixed' | 'flaky', closed: number) =>
  issueText(record({ history: history({ state, closed }) }), facts);

it.each([
  ['fixed', 1, undefined],
  ['fixed', 2, 'closed as fixed once before'],
  ['flaky', 1, 'closed as fixed once before'],
  ['flaky', 3, 'closed as fixed 3 times before'],
] as const)('a failure that is %s and whose issues were closed %i times: %s', (state, closed, said) => {
  const text = textOf(state, closed);
  if (said) expect(text).toContain(said);
  else expect(text).not.toContain('before');
});
