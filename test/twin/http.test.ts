import net from 'node:net';
import { expect, it } from '@jest/globals';
import { startSink } from '../kit/http.ts';

it('a sink records whoever knocks, HTTP or not', async () => {
  const sink = await startSink();
  expect((await fetch(`${sink.url}/steal?x=1`, { method: 'POST', body: 'secret' })).status).toBe(204);
  expect(sink.requests).toMatchObject([{ method: 'POST', url: '/steal?x=1', body: 'secret' }]);
  await new Promise<void>((resolve) => {
    const socket = net.connect(sink.port, '127.0.0.1', () => socket.end('not http at all\r\n\r\n'));
    socket.on('close', () => resolve()).on('error', () => resolve());
    socket.resume();
  });
  expect(sink.connections).toHaveLength(2);
  expect(sink.requests).toHaveLength(1);
  await sink.close();
});
