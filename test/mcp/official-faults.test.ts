import { writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { AlertError } from '../../packages/core/src/errors.ts';
import { describeOfficial, ISSUE, json, official, start, useOfficial, warnings } from './fakes/official.ts';
import { lives } from './fakes/stdio.ts';
import { text } from './open.ts';

useOfficial();

describeOfficial('FT26: an answer that is of no use is answered by our own server', () => {
  it.each([
    ['isError', { result: { isError: true, content: [{ type: 'text', text: 'no' }] } }],
    ['nothing', { result: { content: [] } }],
    ['no JSON', { result: { content: [{ type: 'text', text: 'hello' }] } }],
    ['another shape', json({ number: 'one' })],
    ['a protocol error', { error: 'internal' }],
    ['a picture', { result: { content: [{ type: 'image', data: 'AA==', mimeType: 'image/png' }] } }],
    ['no content at all', { result: {} }],
  ])('%s', async (_name, act) => {
    await start({ calls: [act] });
    expect(await text(official.session!, 'get_issue', { number: 1 })).toMatch(/Build is broken/);
  });
  it('what is too long is cut', async () => {
    await start({ calls: [json({ job_id: 1, logs_content: 'y'.repeat(500_000), original_length: 1 })] });
    expect(
      (await text(official.session!, 'get_job_log', { job_id: official.twin.repo('acme/app').jobs[0]!.id })).length,
    ).toBeLessThan(262_145);
  });
});

describeOfficial('when it fails', () => {
  it('FT25: noise is passed over', async () => {
    await start({ noise: true, calls: [{ raw: 'garbage\n{"id":\n', ...json(ISSUE) }, json([])] });
    expect(await text(official.session!, 'get_issue', { number: 1 })).toMatch(/From outside/);
  });
  it('FT23: a crash in a call is mended by one restart', async () => {
    await start({ calls: [{ crash: true, onlyFirst: true, ...json(ISSUE) }, json([])] });
    expect(await text(official.session!, 'get_issue', { number: 1 })).toMatch(/From outside/);
    expect(warnings().join()).toMatch(/started again, once/);
  });
  it('FT23: and only by one', async () => {
    await start({ calls: [{ crash: true }] });
    await expect(text(official.session!, 'get_issue', { number: 1 })).rejects.toThrow(/restarted once already/);
    expect(official.fake!.journal().filter((entry) => entry.start)).toHaveLength(2);
  });
  it('FT23 T4: other tools after the restart end the run', async () => {
    await start({ calls: [{ crash: true }] });
    const script = JSON.stringify({ lists: [['issue_read']], calls: [json(ISSUE)] });
    writeFileSync(official.fake!.binary.replace('server.mjs', 'script.json'), script);
    await expect(text(official.session!, 'get_issue', { number: 1 })).rejects.toThrow(AlertError);
  });
  it('FT24: one that hangs is killed and started again', async () => {
    await start({ calls: [{ hang: true, onlyFirst: true, ...json(ISSUE) }, json([])] }, { callMs: 500 });
    expect(await text(official.session!, 'get_issue', { number: 1 })).toMatch(/From outside/);
    const [first] = official.fake!.journal().flatMap(({ start }) => start ?? []);
    expect(lives(first!)).toBe(false);
  });
  it('AM81 FT25: a line beyond all bounds closes the connection', async () => {
    await start({ calls: [{ huge: 30_000_000 }] });
    await expect(text(official.session!, 'get_issue', { number: 1 })).rejects.toThrow(/closed the connection/);
  });
  it('FT24: what does not leave by itself is killed with all it started', async () => {
    await start({ ignoreEnd: true, grandchild: true });
    const pids = official.fake!.journal().flatMap(({ start, grandchild }) => start ?? grandchild ?? []);
    expect(pids.map(lives)).toEqual([true, true]);
    await official.session!.close();
    await new Promise((done) => setTimeout(done, 100));
    expect(pids.map(lives)).toEqual([false, false]);
  });
  it('a run that is stopped ends it', async () => {
    const stop = new AbortController();
    await start({}, { signal: stop.signal });
    const [pid] = official.fake!.journal().flatMap(({ start }) => start ?? []);
    stop.abort(new Error('cancelled'));
    await new Promise((done) => setTimeout(done, 300));
    expect(lives(pid!)).toBe(false);
  });
});
