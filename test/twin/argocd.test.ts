import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type ArgoTwin, startArgo } from '../kit/argocd.ts';

let argo: ArgoTwin;
beforeEach(async () => {
  argo = await startArgo({ apps: { 'app-staging': { health: 'Healthy', sync: 'Synced' } }, token: 'sesame' });
});
afterEach(() => argo.close());

const get = (path: string, token = 'sesame') =>
  fetch(`${argo.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
const APP = '/api/v1/applications/app-staging';

it('tells the health of an application to who has the token', async () => {
  expect(await (await get(APP)).json()).toMatchObject({
    metadata: { name: 'app-staging' },
    status: { health: { status: 'Healthy' }, sync: { status: 'Synced' } },
  });
  argo.apps.set('app-staging', { health: 'Degraded' });
  expect(await (await get(APP)).json()).toMatchObject({ status: { health: { status: 'Degraded' } } });
  expect((await get(APP, 'other')).status).toBe(401);
  expect((await get('/api/v1/applications/other')).status).toBe(403);
  expect((await get('/api/v1/clusters')).status).toBe(404);
  expect(argo.asked).toHaveLength(5);
});

it('fails as it is told to', async () => {
  for (const status of [401, 403, 404, 500] as const) {
    argo.fail(status);
    expect((await get(APP)).status).toBe(status);
  }
  argo.fail('html');
  expect(await (await get(APP)).text()).toContain('<html>');
  argo.fail('hang');
  await expect(fetch(`${argo.url}${APP}`, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
  argo.fail('reset');
  await expect(get(APP)).rejects.toThrow();
  argo.fail(undefined);
  expect((await get(APP)).status).toBe(200);
});
