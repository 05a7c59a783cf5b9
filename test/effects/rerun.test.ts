import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TOKEN } from '../github/world.ts';
import { type Bench, HOME, openBench } from './apply.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.twin.close());

const POST = /^POST .*\/rerun-failed-jobs$/;
const home = () => bench.twin.repo(HOME);
const red = (conclusion: string | null = 'failure', status = 'completed') =>
  home().addRun({ workflow: 'nightly', conclusion, status, jobs: [{ name: 'test', conclusion: 'failure' }] });
const run = (runId: number) => bench.applyTo(0, [{ kind: 'rerun', runId }]);
const reruns = () => bench.twin.writes().filter((write) => write.startsWith('rerun'));

describe('the probe (E.4)', () => {
  it('runs the failed jobs of a run once more', async () => {
    const { id } = red();
    const { applied } = await run(id);
    expect(applied).toMatchObject([{ result: 'done', url: expect.stringContaining(`/acme/app/actions/runs/${id}`) }]);
    expect(home().runs.at(-1)).toMatchObject({ id, attempt: 2, status: 'queued' });
    expect(reruns()).toEqual([expect.stringContaining(`run ${id} failed jobs`)]);
  });

  it('never a second time', async () => {
    const { id } = red();
    await run(id);
    expect((await run(id)).refused).toMatchObject([{ rule: 'B1', why: expect.stringContaining('again already') }]);
    expect(reruns()).toHaveLength(1);
  });

  it.each<[string, string | null, string, string]>([
    ['that is green', 'success', 'completed', 'did not fail'],
    ['that was cancelled', 'cancelled', 'completed', 'did not fail'],
    ['that is not over', null, 'in_progress', 'is not over'],
  ])('not of a run %s', async (_name, conclusion, status, why) => {
    const { id } = red(conclusion, status);
    expect((await run(id)).refused).toMatchObject([{ rule: 'B1', why: expect.stringContaining(why) }]);
    expect(reruns()).toEqual([]);
  });

  it('FT07: without the permission it names the line to add', async () => {
    const { id } = red();
    bench.twin.token(TOKEN).permissions = { contents: 'read', issues: 'write', actions: 'read' };
    await expect(run(id)).rejects.toThrow(/actions: write/);
  });

  it('FT02: an answer that is lost is settled by looking', async () => {
    const { id } = red();
    bench.twin.faults.add({ match: POST, phase: 'after', kind: 'reset' });
    expect((await run(id)).applied).toMatchObject([{ result: 'done' }]);
    const other = red();
    bench.twin.faults.add({ match: POST, kind: 'reset' });
    await expect(run(other.id)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(reruns()).toHaveLength(1);
  });
});
