import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type DetectWorld, HOME, LOGS, openDetectWorld } from './detect-world.ts';

let world: DetectWorld;
beforeEach(async () => {
  world = await openDetectWorld();
  world.night({ log: LOGS.go });
  await world.scan();
});
afterEach(() => world.close());

const again = async () => {
  world.hours(2);
  world.night({ log: LOGS.go });
  await world.scan();
};

it('a title that a person gave stays, through new rows, closing and opening again', async () => {
  const title = 'Retry test: owned by @maria, see the wiki';
  world.github.repo(HOME).editIssue(1, { title }, 'maria');
  await again();
  expect(world.issues()).toMatchObject([{ title, state: 'open' }]);
  expect(world.record(1).history?.count).toBe(2);
  for (let n = 0; n < 5; n++) {
    world.hours(2);
    world.night({});
    await world.scan();
  }
  expect(world.issues()).toMatchObject([{ title, state: 'closed' }]);
  await again();
  expect(world.issues()).toMatchObject([{ title, state: 'open' }]);
});

it('a text that a person changed is written anew, as the text itself says', async () => {
  expect(world.issues()[0]!.body).toContain('what shall stay belongs in a comment');
  const { body } = world.github.repo(HOME).issue(1);
  world.github.repo(HOME).editIssue(1, { body: `A note.\n\n${body}` }, 'maria');
  await again();
  expect(world.issues()[0]!.body).not.toContain('A note.');
});

it('labels of other people stay', async () => {
  world.github.repo(HOME).addLabel(1, 'team-a', 'maria');
  await again();
  expect(world.issues()[0]!.labels.toSorted()).toEqual(['ai-devops', 'ci:test_failure', 'team-a']);
});
