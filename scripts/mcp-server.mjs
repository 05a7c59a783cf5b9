// GitHub's own MCP server, built by Go below .cache: it comes by no package manager of ours.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const NAME = 'github.com/github/github-mcp-server';
/** Newest first. A module proxy may hold back a fresh version; which one was built is printed. */
const VERSIONS = ['1.10.1', '1.9.0'];

/** The path of the newest version that can be built here; undefined when none can. */
export function mcpServer(root) {
  const cache = path.join(root, '.cache');
  for (const version of VERSIONS) {
    const exe = process.platform === 'win32' ? '.exe' : '';
    const binary = path.join(cache, 'bin', `github-mcp-server-${version}${exe}`);
    if (existsSync(binary) || build(version, binary, path.join(cache, 'mcp-server', version))) {
      console.log(`GitHub's MCP server ${version}: ${binary}`);
      return binary;
    }
    console.log(`GitHub's MCP server ${version} cannot be built here.`);
  }
  return undefined;
}

// Not `go install PACKAGE@VERSION`: that also asks for the list of all versions, which some proxies refuse.
function build(version, binary, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'go.mod'), `module scratch\n\ngo 1.24\n\nrequire ${NAME} v${version}\n`);
  const env = { ...process.env, GOFLAGS: '-mod=mod -modcacherw', CGO_ENABLED: '0' };
  const args = ['build', '-trimpath', '-o', binary, `${NAME}/cmd/github-mcp-server`];
  return spawnSync('go', args, { cwd: folder, env, stdio: 'inherit' }).status === 0;
}
