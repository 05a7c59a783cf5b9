import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { UserError } from '../errors.ts';
import type { Clock, Log } from '../ports.ts';
import { childTransport } from './child.ts';

export interface OfficialSettings {
  binary: string | undefined;
  sha256: string | undefined;
  token: string | undefined;
  /** `https://github.com` or the address of a GitHub Enterprise Server. */
  serverUrl: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** What the child may inherit: where programs and certificates lie, and how to get out. Never a token, a key or an input. */
const INHERITED = [
  'PATH',
  'HOME',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
];

/** Makes sure of the binary before the model is called (FT22, AM104). Throws UserError. */
export async function checkBinary(settings: OfficialSettings): Promise<string> {
  const { binary, sha256 } = settings;
  if (!binary) throw new UserError('`mcp-server: github-official` needs `mcp-binary`: the path of github-mcp-server.');
  if (!settings.token) {
    throw new UserError('`mcp-server: github-official` needs `mcp-token`: a token with read rights for the server.');
  }
  const file = resolve(binary);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new UserError(`\`mcp-binary\`: there is no file ${file}.`);
  await access(file, constants.X_OK).catch((cause: unknown) => {
    throw new UserError(`\`mcp-binary\`: ${file} is not executable; run chmod +x on it.`, { cause });
  });
  if (sha256 !== undefined) {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    const actual = hash.digest('hex');
    if (actual !== sha256.toLowerCase()) {
      throw new UserError(
        `\`mcp-sha256\` is ${sha256.toLowerCase()}, but ${file} has the SHA-256 ${actual}; it was not started.`,
      );
    }
  }
  return file;
}

/**
 * GitHub's own server as a child: read-only, with exactly the tools we need (T2) and a bare environment (E1). A version
 * that does not know one of the names refuses to start; then `tools` is left undefined, and it is started with all of its
 * toolsets, still read-only, of which we call those that the catalog knows (T1).
 *
 * Not in lockdown mode: on a public repository that withholds every issue whose author may not push, and those are what
 * ai-triage is there for. What it would protect from is held off elsewhere: the session can only read, the repositories
 * are listed, and every text is fenced and sanitised. On plain http the server must listen on loopback and be v1.10.0 or
 * newer, because older ones drop the port.
 */
export function officialTransport(
  file: string,
  settings: OfficialSettings,
  tools: readonly string[] | undefined,
  ports: { clock: Clock; log: Log },
): Transport {
  const { token, serverUrl, env } = settings;
  const inherited = INHERITED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  const host = serverUrl.replace(/\/+$/, '');
  const command = {
    file,
    args: ['stdio', '--read-only', tools ? `--tools=${tools.join(',')}` : '--toolsets=all'],
    env: {
      ...Object.fromEntries(inherited),
      GITHUB_PERSONAL_ACCESS_TOKEN: token ?? '',
      ...(host === 'https://github.com' ? {} : { GITHUB_HOST: host }),
    },
  };
  return childTransport(command, ports);
}
