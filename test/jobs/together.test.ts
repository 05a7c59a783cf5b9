import { expect, it } from '@jest/globals';
import { together } from '../../packages/core/src/jobs/together.ts';

/** A read that answers when it is told to, with how many began before it. */
function held() {
  const travelling: ((fail?: Error) => void)[] = [];
  let begun = 0;
  const read = together(() => {
    const mine = begun++;
    return new Promise<number>((resolve, reject) => {
      travelling.push((fail) => (fail ? reject(fail) : resolve(mine)));
    });
  });
  const answer = async (fail?: Error) => {
    travelling.shift()!(fail);
    // Whoever waits for it begins the next.
    await new Promise(setImmediate);
  };
  return { read, answer, begun: () => begun };
}

it('reads at once for the first, and once more for all who ask meanwhile', async () => {
  const { read, answer, begun } = held();
  const all = [read(), read(), read()];
  expect(begun()).toBe(1);
  await answer();
  expect(begun()).toBe(2);
  // This one asked after the second read began, so its answer is no answer to it.
  all.push(read());
  expect(begun()).toBe(2);
  await answer();
  await answer();
  expect(await Promise.all(all)).toEqual([0, 1, 1, 2]);
});

it('begins anew for each who asks when none is on its way', async () => {
  const { read, answer } = held();
  for (const expected of [0, 1, 2]) {
    const one = read();
    await answer();
    expect(await one).toBe(expected);
  }
});

it('fails for those alone whom the read would have answered', async () => {
  const { read, answer } = held();
  const [first, second] = [read(), read()];
  const failed = expect(first).rejects.toThrow('not now');
  await answer(new Error('not now'));
  await failed;
  await answer();
  expect(await second).toBe(1);
});
