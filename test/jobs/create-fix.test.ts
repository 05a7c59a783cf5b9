import { afterEach, describe, expect, it } from '@jest/globals';
import { type FixWorld, GOOD, GOOD_LINE, openFixWorld, SETUP, TEST, UNITS } from './fix-world.ts';

let world: FixWorld;
afterEach(() => world.close());

describe('ai-create-fix', () => {
  it('leaves a branch, a commit, a draft pull request and a comment, and proves that the failure is gone', async () => {
    world = await openFixWorld();
    world.script(...GOOD);
    const report = await world.run({ commands: { setup: SETUP, reproduce: TEST, validate: '' } });
    expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
    const [branch] = world.branches();
    expect(branch).toBe(`ci-fix-issue-${world.issue}-11`);
    const units = world.red.github.repo(UNITS);
    expect(units.files(branch)['src/index.js']).toContain(GOOD_LINE);
    const [pull, ...more] = world.pulls();
    expect(more).toEqual([]);
    expect(pull).toMatchObject({ state: 'open', pull: { draft: true, base: 'main', head: branch } });
    expect(pull?.labels.toSorted()).toEqual(['ai-devops', 'risk:low']);
    expect(pull?.body).toContain('**Validated**');
    expect(world.comments()).toHaveLength(1);
    expect(world.comments()[0]?.body).toContain(`${UNITS}#${pull?.number}`);
    expect(JSON.parse(report.outputs['pull-requests']!)).toMatchObject([{ repository: UNITS, number: pull?.number }]);
  });
});
