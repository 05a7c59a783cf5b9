import { type LocalServer, sendJson, sendText, serve } from './http.ts';

/** What an application is like: Argo CD's own words, whatever they are. */
export interface ArgoApp {
  health?: string;
  sync?: string;
}

/** What the server answers instead, or that it never does. */
export type ArgoFailure = 401 | 403 | 404 | 500 | 'html' | 'garbage' | 'empty' | 'huge' | 'hang' | 'reset';

/** A twin of Argo CD's API on localhost: one application by its name, for who brings the token. */
export interface ArgoTwin extends LocalServer {
  /** By name; change it mid-run. */
  readonly apps: Map<string, ArgoApp>;
  /** Path and query of every request, in order. */
  readonly asked: string[];
  /** Every answer from now is that failure; undefined mends it. */
  fail(failure: ArgoFailure | undefined): void;
}

export async function startArgo(seed: { apps?: Record<string, ArgoApp>; token?: string } = {}): Promise<ArgoTwin> {
  const apps = new Map(Object.entries(seed.apps ?? {}));
  const asked: string[] = [];
  let failure: ArgoFailure | undefined;
  const server = await serve((req, res) => {
    const url = new URL(req.url ?? '/', 'http://argo');
    asked.push(`${url.pathname}${url.search}`);
    if (failure === 'hang') return;
    if (failure === 'reset') return void res.socket?.resetAndDestroy();
    // A single sign-on page stands before many of them, and answers 200.
    if (failure === 'html') return sendText(res, 200, '<html><body>Log in</body></html>', 'text/html');
    if (failure === 'garbage') return sendText(res, 200, '{"status": {"health": ', 'application/json');
    if (failure === 'empty') return sendJson(res, 200, {});
    if (failure === 'huge') return sendText(res, 200, `{"pad": "${'x'.repeat(30_000_000)}"}`, 'application/json');
    const refuse = (status: number, error: string, code: number) =>
      sendJson(res, status, { error, code, message: error });
    if (failure === 500) return refuse(500, 'rpc error: connection refused', 14);
    const known = seed.token === undefined || req.headers.authorization === `Bearer ${seed.token}`;
    if (failure === 401 || !known) return refuse(401, 'invalid session: token is not valid', 16);
    const [, name] = /^\/api\/v1\/applications\/([^/]+)$/.exec(url.pathname) ?? [];
    if (name === undefined || failure === 404) return refuse(404, 'not found', 5);
    const app = apps.get(decodeURIComponent(name));
    // Since 2.7 it does not tell an application that is not there from one that may not be seen.
    if (failure === 403 || !app) return refuse(403, 'permission denied', 7);
    sendJson(res, 200, {
      metadata: { name: decodeURIComponent(name), namespace: 'argocd' },
      spec: { project: 'default' },
      status: {
        ...(app.health === undefined ? {} : { health: { status: app.health } }),
        ...(app.sync === undefined ? {} : { sync: { status: app.sync, revision: '0'.repeat(40) } }),
      },
    });
  });
  return {
    ...server,
    apps,
    asked,
    fail(told) {
      failure = told;
    },
  };
}
