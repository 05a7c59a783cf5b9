/** Where a proxy listens, and what it wants to be told. */
export interface ProxyAddress {
  uri: string;
  token?: string;
}

/**
 * The proxy that the environment names for an address, by the customary variables in upper or lower case. `NO_PROXY`
 * holds hosts, `.suffixes`, `host:port` and `*`. An http proxy works for both; anything but http(s) is ignored.
 */
export function proxyFor(url: URL, env: Record<string, string | undefined>): ProxyAddress | undefined {
  const read = (name: string): string => (env[name.toLowerCase()] ?? env[name] ?? '').trim();
  if (skips(url, read('NO_PROXY'))) return undefined;
  const text = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (text === '') return undefined;
  const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { origin, username, password } = new URL(address);
  if (username === '') return { uri: origin };
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { uri: origin, token: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

function skips(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = entry, wanted] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (wanted !== undefined && wanted !== port) return false;
      const suffix = name.replace(/^\*?\./, '');
      return host === suffix || host.endsWith(`.${suffix}`);
    });
}
