import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bench, eyes, HOME, label, openBench } from './apply.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.twin.close());

const home = () => bench.twin.repo(HOME);

describe('labels (W8)', () => {
  it('are made with their colours and put on', async () => {
    await bench.apply([label('ai-devops', 'ci:test_failure')]);
    expect(bench.labels()).toEqual(['ai-devops', 'ci:test_failure']);
    expect(home().record.labels).toMatchObject([
      { name: 'ai-devops', color: '0052cc', description: expect.stringContaining('ai-devops') },
      { name: 'ci:test_failure', color: 'd93f0b' },
    ]);
  });

  it('are not made again where the repository has them', async () => {
    home().addLabel(1, 'ai-devops');
    home().removeLabel(1, 'ai-devops');
    await bench.apply([label('ai-devops')]);
    expect(bench.labels()).toEqual(['ai-devops']);
    expect(bench.twin.writes().filter((write) => write.startsWith('make-label'))).toEqual([]);
  });

  it('of a former class are taken off; those of others stay', async () => {
    for (const name of ['bug', 'ci:unknown', 'ci:nightly']) home().addLabel(1, name);
    await bench.apply([label('ai-devops', 'ci:test_failure')]);
    expect(bench.labels()).toEqual(['bug', 'ci:nightly', 'ai-devops', 'ci:test_failure']);
  });

  it('are left alone when they are right', async () => {
    await bench.apply([label('ai-devops', 'ci:unknown')]);
    const before = bench.twin.writes().length;
    const { applied } = await bench.apply([label('ai-devops', 'ci:unknown')]);
    expect(applied).toMatchObject([{ result: 'unchanged' }]);
    expect(bench.twin.writes()).toHaveLength(before);
  });

  it('are the same in capitals, as on GitHub', async () => {
    home().addLabel(1, 'AI-DevOps');
    const { applied } = await bench.apply([label('ai-devops')]);
    expect(applied).toMatchObject([{ result: 'unchanged' }]);
  });

  it('FT10: one that somebody took off meanwhile is no error', async () => {
    home().addLabel(1, 'ci:unknown');
    bench.twin.onCall(({ phase, record }) => {
      if (phase === 'before' && record.method === 'DELETE') home().removeLabel(1, 'ci:unknown');
    });
    await bench.apply([label('ci:test_failure')]);
    expect(bench.labels()).toEqual(['ci:test_failure']);
  });

  it('that are not there when read back are an error', async () => {
    bench.twin.onCall(({ phase, record }) => {
      if (phase === 'after' && record.method === 'POST' && record.path.endsWith('/issues/1/labels'))
        home().removeLabel(1, 'ai-devops');
    });
    await expect(bench.apply([label('ai-devops')])).rejects.toThrow(/label ai-devops is not on #1 when read back/);
  });

  it.each([
    'bug',
    'safe to test',
    'auto-merge',
    'lgtm',
    'approved',
    'ok-to-test',
    'skip-ci',
    'ci:',
    'ci:x',
    'CI:unknown',
    `ci:${'x'.repeat(40)}`,
  ])('AM40: "%s" is none of ours and refuses the plan', async (name) => {
    const { refused } = await bench.apply([label('ai-devops', name), eyes]);
    expect(refused).toMatchObject([{ rule: 'W8', what: 'label' }]);
    expect(bench.twin.writes()).toEqual([]);
  });
});

describe('labels that a rule names', () => {
  const ruleLabels = ['needs-review', 'lgtm'];

  it('are made in grey and put on', async () => {
    await bench.apply([label('needs-review', 'needs-human-approval')], { ruleLabels });
    expect(bench.labels()).toEqual(['needs-review', 'needs-human-approval']);
    expect(home().record.labels).toMatchObject([{ color: 'ededed' }, { color: 'b60205' }]);
  });

  it('keep the colour that the repository gave them', async () => {
    home().addLabel(1, 'Needs-Review');
    const { applied } = await bench.apply([label('needs-review')], { ruleLabels });
    expect(applied).toMatchObject([{ result: 'unchanged' }]);
  });

  it.each(['bug', 'lgtm'])('"%s" is not among them', async (name) => {
    const { refused } = await bench.apply([label('needs-review', name)], { ruleLabels });
    expect(refused).toMatchObject([{ rule: 'W8', what: 'label' }]);
    expect(bench.twin.writes()).toEqual([]);
  });
});
