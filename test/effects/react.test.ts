import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bench, eyes, HOME, openBench } from './apply.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.twin.close());

const home = () => bench.twin.repo(HOME);

describe('the eyes', () => {
  it('are put on once, however often', async () => {
    await bench.apply([eyes]);
    await bench.apply([eyes]);
    expect(home().reactions({ issue: 1 })).toMatchObject([{ content: 'eyes' }]);
  });

  it('are put on the comment that asked', async () => {
    const { id } = home().addComment(1, { user: 'maria', body: '@ai-triage' });
    await bench.apply([{ kind: 'react', commentId: id }]);
    expect(home().reactions({ comment: id })).toMatchObject([{ content: 'eyes' }]);
    expect(home().reactions({ issue: 1 })).toEqual([]);
  });
});
