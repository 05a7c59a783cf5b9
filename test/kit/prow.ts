import type http from 'node:http';
import { type LocalServer, sendText, serve } from './http.ts';

/**
 * A twin of Prow on localhost: deck's `prowjobs.js` and, below `/gcs`, the artifact store as gcsweb, nginx or Apache
 * shows it. What a page looks like is after kubernetes/test-infra's gcsweb, nginx's ngx_http_autoindex_module and
 * Apache's mod_autoindex. Any other path is 404.
 */
export interface ProwTwin extends LocalServer {
  /** Path and query of every request, in order. */
  readonly asked: string[];
  /** The ProwJobs that deck lists; anything JSON can hold. */
  jobs: unknown[];
  /** What deck answers instead of its list. */
  deck: { status?: number; type?: string; body: string } | undefined;
  /** `script` is what deck answers to `?var=`, whatever was asked. */
  form: 'json' | 'script';
  style: 'gcsweb' | 'old-gcsweb' | 'nginx' | 'apache';
  /** Files of the store: `bucket/path` to content; a function answers by itself. */
  readonly files: Map<string, string | Buffer | Handler>;
  /** Pages instead of the store's own, by folder with a slash at its end, and query. */
  readonly pages: Map<string, string>;
  /** Makes the next `times` (1) requests whose path holds `path` fail. */
  fail(path: string, fault: Fault, times?: number): void;
}

type Handler = (req: http.IncomingMessage, res: http.ServerResponse) => void;

export interface Fault {
  /** `truncate` promises a longer body than it sends, `reset` cuts the connection, `delay` waits and goes on. */
  kind: 'status' | 'reset' | 'truncate' | 'delay';
  status?: number;
  headers?: Record<string, string>;
  delayMs?: number;
}

export async function startProw(): Promise<ProwTwin> {
  const faults: { path: string; fault: Fault; left: number }[] = [];
  const asked: string[] = [];

  const server = await serve(async (req, res) => {
    const url = new URL(req.url ?? '/', 'http://twin');
    asked.push(`${url.pathname}${url.search}`);
    const hit = faults.find(({ path, left }) => left > 0 && url.pathname.includes(path));
    if (hit) {
      hit.left--;
      if (await strike(hit.fault, res)) return;
    }
    if (url.pathname === '/prowjobs.js') return sendList(res);
    if (url.pathname.startsWith('/gcs/')) return sendStored(decodeURIComponent(url.pathname.slice(5)), url, req, res);
    sendText(res, 404, '404 page not found\n');
  });

  function sendList(res: http.ServerResponse): void {
    const json = JSON.stringify({ items: twin.jobs });
    if (twin.deck) sendText(res, twin.deck.status ?? 200, twin.deck.body, twin.deck.type);
    else if (twin.form === 'script') sendText(res, 200, `var allBuilds = ${json};`, 'application/javascript');
    else sendText(res, 200, json, 'application/json');
  }

  function sendStored(path: string, url: URL, req: http.IncomingMessage, res: http.ServerResponse): void {
    const file = twin.files.get(path);
    const page = twin.pages.get(`${path}${url.search}`) ?? (path.endsWith('/') ? listing(path) : undefined);
    if (typeof file === 'function') file(req, res);
    else if (file !== undefined) sendText(res, 200, file, path.endsWith('.xml') ? 'application/xml' : undefined);
    else if (page === undefined) sendText(res, 404, 'Not Found\n');
    else sendText(res, 200, page, 'text/html; charset=utf-8');
  }

  /** The store's own page of a folder; nothing lies in a folder that is not there, which gcsweb shows as an empty page. */
  function listing(folder: string): string | undefined {
    const names = new Set<string>();
    for (const path of twin.files.keys()) {
      if (path.startsWith(folder)) names.add(path.slice(folder.length).replace(/\/.*$/s, '/'));
    }
    if (names.size === 0 && twin.style !== 'gcsweb') return undefined;
    return pageOf(twin.style, folder, [...names]);
  }

  const twin: ProwTwin = {
    ...server,
    asked,
    jobs: [],
    deck: undefined,
    form: 'json',
    style: 'gcsweb',
    files: new Map(),
    pages: new Map(),
    fail: (path, fault, times = 1) => void faults.push({ path, fault, left: times }),
  };
  return twin;
}

/** Whether the fault was the answer. */
async function strike({ kind, status = 503, headers = {}, delayMs = 50 }: Fault, res: http.ServerResponse) {
  if (kind === 'reset') res.destroy();
  else if (kind === 'truncate') {
    res.writeHead(200, { 'content-type': 'text/plain', 'content-length': 10_000 });
    res.write('{"items":[', () => res.destroy());
  } else if (kind === 'status') {
    res.writeHead(status, { 'content-type': 'text/plain', ...headers });
    res.end(`${status}\n`);
  } else {
    await new Promise((resolve) => setTimeout(resolve, delayMs).unref());
    return false;
  }
  return true;
}

function pageOf(style: ProwTwin['style'], folder: string, names: string[]): string {
  const isFolder = (name: string): boolean => name.endsWith('/');
  const parent = folder.replace(/[^/]+\/$/, '');
  if (style === 'nginx') {
    const rows = names.map((name) => `<a href="${encodeURI(name)}">${name}</a>      05-Jan-2026 04:00      1024`);
    return `<html>\r\n<head><title>Index of /${folder}</title></head>\r\n<body>\r\n<h1>Index of /${folder}</h1><hr><pre><a href="../">../</a>\r\n${rows.join('\r\n')}\r\n</pre><hr></body>\r\n</html>\r\n`;
  }
  if (style === 'apache') {
    const rows = names.map(
      (name) =>
        `<tr><td valign="top"><img src="/icons/unknown.gif" alt="[   ]"></td><td><a href="${encodeURI(name)}">${name}</a></td><td align="right">2026-01-05 04:00  </td></tr>`,
    );
    return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
<html><body><h1>Index of /${folder}</h1><table>
<tr><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th></tr>
<tr><td><a href="/gcs/${parent}">Parent Directory</a></td></tr>
${rows.join('\n')}
</table></body></html>`;
  }
  // The older gcsweb sends for a file to the bucket's own host, the newer one serves it itself.
  const files = style === 'old-gcsweb' ? 'https://storage.googleapis.com/' : '/gcs/';
  const rows = ['..', ...names].map((name) => {
    const target = name === '..' ? `/gcs/${parent}` : `${isFolder(name) ? '/gcs/' : files}${folder}${name}`;
    return `    <li class="pure-g grid-row">
	    <div class="pure-u-2-5"><a href="${target}"><img src="/icons/${isFolder(name) ? 'dir' : 'file'}.png"> ${name}</a></div>
	    <div class="pure-u-1-5">-</div>
	</li>`;
  });
  return `
    <!doctype html>
   	<html>
   	<head>
   	    <link rel="stylesheet" type="text/css" href="/styles/style.css">
   	    <title>GCS browser: test-platform-results</title>
   	</head>
   	<body>
    <header>
        <h1>test-platform-results</h1>
        <h3>/${folder}</h3>
    </header>
    <ul class="resource-grid">
${rows.join('\n')}
</ul></body></html>`;
}
