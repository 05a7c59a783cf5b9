#!/usr/bin/env node
// An MCP server on stdin and stdout that does what its script says: FAKE_FILE names a JSON file beside which it also keeps
// its state. It stands for github-mcp-server when that lies, crashes or hangs. Needs no package.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

// The child gets no variable of its own, so the script lies beside the program under a fixed name.
const here = fileURLToPath(new URL('.', import.meta.url));
const script = JSON.parse(readFileSync(`${here}script.json`, 'utf8'));
const note = (record) => appendFileSync(`${here}journal.jsonl`, `${JSON.stringify(record)}\n`);
const starts = existsSync(`${here}journal.jsonl`)
  ? readFileSync(`${here}journal.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"start"')).length
  : 0;
note({ start: process.pid, argv: process.argv.slice(2), env: process.env });

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
const tool = (name, more = {}) => ({
  name,
  description: `The server's own words for ${name}.`,
  inputSchema: { type: 'object', properties: {} },
  annotations: { readOnlyHint: true },
  ...more,
});
let lists = 0;
let calls = 0;

if (script.refuseTools && process.argv.some((argument) => argument.startsWith('--tools='))) process.exit(1);
if (script.crashAtStart) process.exit(3);
if (script.stderr) process.stderr.write(script.stderr);
if (script.grandchild) note({ grandchild: spawn('sleep', ['300'], { stdio: 'ignore' }).pid });
if (script.ignoreEnd) {
  process.on('SIGTERM', () => {});
  setInterval(() => {}, 1000);
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const message = JSON.parse(line);
  if (message.method === undefined) return note({ reply: message });
  if (message.method === 'initialize') {
    if (script.noise)
      process.stdout.write('this is no JSON\n{"jsonrpc":"1.0"}\n[]\n\n{"jsonrpc":"2.0","id":4711,"result":{}}\n');
    const capabilities = { tools: { listChanged: true } };
    return send({
      id: message.id,
      result: {
        protocolVersion: message.params.protocolVersion,
        capabilities,
        serverInfo: { name: 'fake', version: '1' },
      },
    });
  }
  if (message.method === 'tools/list') {
    const set = script.lists ?? [];
    const tools = set[Math.min(lists++, set.length - 1)] ?? [];
    return send({
      id: message.id,
      result: { tools: tools.map((one) => (typeof one === 'string' ? tool(one) : tool(one.name, one))) },
    });
  }
  if (message.method === 'tools/call') {
    note({ call: message.params });
    const act = script.calls?.[Math.min(calls++, script.calls.length - 1)] ?? {};
    if (act.crash && !(act.onlyFirst && starts > 0)) process.exit(9);
    if (act.ask) send({ id: 'theirs', method: act.ask, params: act.params ?? {} });
    if (act.notify) send({ method: act.notify });
    if (act.hang && !(act.onlyFirst && starts > 0)) return;
    if (act.huge) return void process.stdout.write(`${'x'.repeat(act.huge)}\n`);
    if (act.raw) process.stdout.write(act.raw);
    if (act.error) return send({ id: message.id, error: { code: -32000, message: act.error } });
    return send({ id: message.id, result: act.result ?? { content: [{ type: 'text', text: '{}' }] } });
  }
});
