import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isPublicAddress } from '../../packages/core/src/fetch/address.ts';
import { proxyFor } from '../../packages/core/src/fetch/proxy.ts';
import { guardedFetch, type Resolved } from '../../packages/core/src/fetch.ts';
import { type LocalServer, type Sink, sendText, serve, startSink } from '../kit/http.ts';

const PUBLIC = [
  '8.8.8.8',
  '140.82.112.3',
  '2606:50c0:8000::154',
  '[2606:50c0:8000::154]',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.0.1',
  '198.17.0.1',
];
const HIDDEN = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.9.9.9', '169.254.169.254', '172.16.0.1', '172.31.255.255'],
  ...['192.0.0.192', '192.168.1.1', '198.18.0.1', '203.0.113.5', '224.0.0.1', '255.255.255.255'],
  ...[
    '::',
    '::1',
    '[::1]',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '2002:7f00:1::',
  ],
  ...[
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:169.254.169.254',
    '::127.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
    '3fff::1',
  ],
  ...['localhost', '', '1', '0x7f.1', '2130706433', '8.8.8.8.example'],
];

describe('E6: an address', () => {
  it.each(PUBLIC)('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
  it.each(HIDDEN)('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('E6: the guarded fetch', () => {
  let server: LocalServer;
  let sink: Sink;
  let location = '';
  let status = 302;
  beforeEach(async () => {
    status = 302;
    sink = await startSink({ body: 'reached' });
    server = await serve((req, res) => {
      if (req.url === '/end') return sendText(res, 200, `auth=${req.headers.authorization ?? 'none'}`);
      res.writeHead(status, { location });
      res.end();
    });
  });
  afterEach(() => Promise.all([server.close(), sink.close()]));

  const secrets = {
    authorization: 'Bearer s',
    cookie: 'a=b',
    'x-api-key': 'k',
    'x-goog-api-key': 'g',
    'api-key': 'z',
    accept: 'x/y',
  };
  const open = (more: Partial<Parameters<typeof guardedFetch>[0]> = {}) =>
    guardedFetch({ allow: [server.url], ...more });
  const resolves = (address: string) => async (): Promise<Resolved[]> => [
    { address, family: address.includes(':') ? 6 : 4 },
  ];

  it('reaches a named host, http and private too', async () => {
    expect(await (await open()(`${server.url}/end`)).text()).toBe('auth=none');
  });
  it.each([
    'https://evil.example/x',
    'http://169.254.169.254/latest',
    'http://[::1]/',
    'file:///etc/passwd',
    'data:text/plain,x',
  ])('AM17: refuses %s', async (url) => {
    await expect(open()(url)).rejects.toThrow(/E6/);
  });
  it('refuses another port of a host named with its port', async () => {
    await expect(open()(sink.url)).rejects.toThrow(/E6/);
    expect(sink.connections).toEqual([]);
  });
  it('refuses a password in the address', async () => {
    await expect(open()(server.url.replace('//', '//user:pw@'))).rejects.toThrow();
  });
  it('follows a redirect within the origin and keeps the token', async () => {
    location = '/end';
    expect(await (await open()(`${server.url}/go`, { headers: secrets })).text()).toBe('auth=Bearer s');
  });
  it('leaves a manual redirect alone, and fails one that must not be', async () => {
    location = '/end';
    expect((await open()(`${server.url}/go`, { redirect: 'manual' })).status).toBe(302);
    await expect(open()(`${server.url}/go`, { redirect: 'error' })).rejects.toThrow(/E6/);
  });
  it('follows to another named host, without any credential', async () => {
    location = `${sink.url}/log`;
    const response = await open({ allow: [server.url, sink.url] })(`${server.url}/go`, { headers: secrets });
    expect(await response.text()).toBe('reached');
    const { headers } = sink.requests[0]!;
    expect(Object.keys(headers).filter((name) => name in secrets)).toEqual(['accept']);
  });
  it('refuses to redirect a POST', async () => {
    location = '/end';
    status = 307;
    await expect(open()(`${server.url}/go`, { method: 'POST', body: 'x' })).rejects.toThrow(/E6.*POST/);
  });
  it.each([301, 302, 303, 307, 308])('%i in a circle ends after five hops', async (code) => {
    location = '/go';
    status = code;
    await expect(open()(`${server.url}/go`)).rejects.toThrow(/more than 5/);
  });
  it.each([
    ['AM18: the metadata service', 'http://169.254.169.254/latest/meta-data', '169.254.169.254'],
    ['the metadata service by https', 'https://169.254.169.254/', '169.254.169.254'],
    ['a private address', 'https://10.0.0.1/', '10.0.0.1'],
    ['loopback in IPv6', 'https://[::1]/', '::1'],
    ['a mapped address', 'https://[::ffff:127.0.0.1]/', '::ffff:127.0.0.1'],
    ['a name that resolves to a private one', 'https://rebind.example/', '192.168.0.1'],
    ['plain http', 'http://store.example/', '140.82.112.3'],
    ['a password', 'https://a:b@store.example/', '140.82.112.3'],
  ])('refuses a redirect to %s', async (_name, to, address) => {
    location = to;
    await expect(open({ lookup: resolves(address) })(`${server.url}/go`)).rejects.toThrow(/E6/);
  });
  it('refuses when one of several addresses is hidden', async () => {
    location = 'https://both.example/';
    const lookup = async () => [
      { address: '140.82.112.3', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    await expect(open({ lookup })(`${server.url}/go`)).rejects.toThrow(/E6.*both\.example/);
  });
  it('follows to a public stranger over https, once resolved, without any credential', async () => {
    location = 'https://store.example/log?sig=1';
    const sent: [string, Headers][] = [];
    const looked: string[] = [];
    const fetch = open({
      fetch: async (input, init) => {
        const url = String(input);
        sent.push([url, new Headers(init?.headers)]);
        return url.startsWith(server.url) ? Response.redirect(location) : new Response('log');
      },
      lookup: async (host) => {
        looked.push(host);
        return [{ address: '140.82.112.3', family: 4 }];
      },
    });
    expect(await (await fetch(`${server.url}/go`, { headers: secrets })).text()).toBe('log');
    expect(looked).toEqual(['store.example']);
    expect([...sent[1]![1].keys()]).toEqual(['accept']);
  });
  it('the message names the host and not the signature', async () => {
    location = 'https://hidden.example/log?sig=SECRET';
    const error = await open({ lookup: resolves('10.0.0.1') })(`${server.url}/go`).catch((thrown: Error) => thrown);
    expect(String(error)).toMatch(/hidden\.example/);
    expect(String(error)).not.toMatch(/SECRET/);
  });
  it('FT60: goes through the proxy that the environment names', async () => {
    const seen: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (req, socket) => {
      seen.push(`${req.url} ${req.headers['proxy-authorization']}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    const port = (proxy.address() as { port: number }).port;
    const fetch = guardedFetch({
      allow: ['https://api.example'],
      env: { HTTPS_PROXY: `http://u:p@127.0.0.1:${port}` },
    });
    await expect(fetch('https://api.example/x')).rejects.toThrow();
    proxy.close();
    expect(seen).toEqual([`api.example:443 Basic ${Buffer.from('u:p').toString('base64')}`]);
  });
});

describe('FT60: the proxy of an address', () => {
  const env = {
    HTTPS_PROXY: 'http://proxy:3128',
    http_proxy: 'plain:80',
    NO_PROXY: 'localhost,.corp.example, ghe.test:8443,*.int',
  };
  it.each([
    ['https://api.github.com/', 'http://proxy:3128'],
    ['http://api.github.com/', 'http://plain'],
    ['https://localhost/', undefined],
    ['https://a.corp.example/', undefined],
    ['https://corp.example/', undefined],
    ['https://notcorp.example/', 'http://proxy:3128'],
    ['https://ghe.test:8443/', undefined],
    ['https://ghe.test/', 'http://proxy:3128'],
    ['https://x.int/', undefined],
  ])('%s', (url, uri) => expect(proxyFor(new URL(url), env)?.uri).toBe(uri));
  it('* switches it off', () => expect(proxyFor(new URL('https://a.b/'), { ...env, NO_PROXY: '*' })).toBeUndefined());
});
