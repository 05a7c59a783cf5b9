import { PROVIDER_NAMES } from '@ai-devops/core';
import { describe, expect, it } from '@jest/globals';
import { type CommonInputs, commonInputs, contradictions, settingsOf } from '../../actions/common.ts';
import type { RunContext } from '../../actions/context.ts';
import { namedAddresses } from '../../actions/network.ts';
import { envName, readInputs, settle } from '../../actions/read-inputs.ts';

const context: RunContext = {
  home: { owner: 'acme', name: 'shop' },
  urls: { api: 'https://ghe.corp/api/v3', graphql: 'https://ghe.corp/api/graphql', server: 'https://ghe.corp' },
  run: {
    id: 7,
    attempt: 1,
    url: 'https://ghe.corp/acme/shop/actions/runs/7',
    actor: 'alice',
    triggeringActor: 'alice',
  },
  event: { name: 'issues', payload: {} },
};

/** The settings of some inputs over a configuration, with what is contradictory and what is warned of. */
function from(inputs: Record<string, string>, config: object = {}, env: Record<string, string> = {}) {
  const variables = Object.fromEntries(
    Object.entries({ 'github-token': 't0', ...inputs }).map(([name, value]) => [envName(name), value]),
  );
  const given = readInputs(commonInputs, variables, () => undefined);
  const { values, origins } = settle<CommonInputs>(commonInputs, given, config);
  return {
    mistakes: [...given.mistakes, ...contradictions(values, origins, env, 'read')],
    addresses: namedAddresses(context, values),
    ...settingsOf(values, context, env),
  };
}

describe('the key', () => {
  it.each<[string, Record<string, string>, object, Record<string, string>, string | undefined]>([
    ['comes from the input', { 'api-key': 'k1' }, {}, { GEMINI_API_KEY: 'k2' }, 'k1'],
    ['falls back to the variable of the provider', {}, {}, { GEMINI_API_KEY: 'k2' }, 'k2'],
    ['of Anthropic', { provider: 'anthropic' }, {}, { ANTHROPIC_API_KEY: 'k3', GEMINI_API_KEY: 'k2' }, 'k3'],
    ['of OpenAI', { provider: 'openai' }, {}, { OPENAI_API_KEY: 'k4' }, 'k4'],
    ['of the provider that the configuration names', {}, { provider: 'openai' }, { OPENAI_API_KEY: 'k4' }, 'k4'],
    ['is not asked for by none', { provider: 'none' }, {}, {}, undefined],
    ['is not asked for by ollama', { provider: 'ollama' }, {}, {}, undefined],
    [
      'is not asked for by another address',
      { provider: 'openai', 'base-url': 'http://vllm:8000/v1' },
      {},
      {},
      undefined,
    ],
  ])('%s', (_, inputs, config, env, key) => {
    const { settings, mistakes, warnings } = from(inputs, config, env);
    expect({ key: settings.apiKey, mistakes, warnings }).toEqual({ key, mistakes: [], warnings: [] });
  });
  it('left out with the default provider gives a run on the evidence alone, and a warning that names the secret', () => {
    const { settings, mistakes, warnings } = from({});
    expect(settings.provider).toBe('none');
    expect(mistakes).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('add the secret GEMINI_API_KEY');
  });
  it.each<[string, Record<string, string>, object, string]>([
    ['input', { provider: 'gemini' }, {}, 'GEMINI_API_KEY'],
    ['input', { provider: 'anthropic' }, {}, 'ANTHROPIC_API_KEY'],
    ['configuration', {}, { provider: 'openai' }, 'OPENAI_API_KEY'],
  ])(
    'left out with a provider named by %s is an error that names the input and the secret',
    (_, inputs, config, name) => {
      const { mistakes } = from(inputs, config);
      expect(mistakes).toHaveLength(1);
      expect(mistakes[0]).toContain('`api-key` is empty');
      expect(mistakes[0]).toContain(`secrets.${name}`);
    },
  );
});

describe('contradictions name the input', () => {
  const sha = 'ab'.repeat(32);
  it.each<[Record<string, string>, string[]]>([
    [{ 'mcp-binary': '/x' }, ['`mcp-binary` is only for']],
    [{ 'mcp-server': 'https://mcp.corp', 'mcp-sha256': sha }, ['`mcp-sha256` is only for']],
    [{ 'mcp-server': 'github-official' }, ['`mcp-binary` must name', '`mcp-sha256` must be', '`mcp-token` must be']],
    [{ 'mcp-token': 'x' }, ['`mcp-token` is only for']],
    [{ 'repository-tokens': 'acme/cart=t' }, ['`repositories` is empty']],
    [{ 'repository-tokens': 'acme/cart=t', repositories: 'acme/lib' }, ['not one of `repositories`']],
    [{ 'repository-tokens': 'Acme/Cart=t', repositories: 'acme/cart' }, []],
    [{ 'mcp-server': 'github-official', 'mcp-binary': '/x', 'mcp-sha256': sha, 'mcp-token': 't' }, []],
    [{ provider: 'bard' }, [`allowed: one of ${PROVIDER_NAMES.join(', ')}`]],
  ])('%j', (inputs, expected) => {
    const { mistakes } = from(inputs);
    expect(mistakes).toHaveLength(expected.length);
    for (const [index, part] of expected.entries()) expect(mistakes[index]).toContain(part);
  });
});

describe('before the configuration is read', () => {
  /** What is wrong already then, and what is wrong after. */
  const stages = (inputs: Record<string, string>, config: object) => {
    const variables = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [envName(name), value]));
    const given = readInputs(commonInputs, variables, () => undefined);
    const early = settle<CommonInputs>(commonInputs, given);
    const late = settle<CommonInputs>(commonInputs, given, config);
    return {
      before: contradictions(early.values, early.origins, {}, 'unread'),
      after: contradictions(late.values, late.origins, {}, 'read'),
    };
  };
  const poller = { repositories: [{ owner: 'acme', name: 'poller' }] };
  it.each<[Record<string, string>, object, number, number]>([
    // The file names the repository of the token.
    [{ 'repository-tokens': 'acme/poller=t' }, poller, 0, 0],
    [{ 'repository-tokens': 'acme/units=t' }, poller, 0, 1],
    [{ 'repository-tokens': 'acme/poller=t' }, {}, 0, 1],
    // The input beats the file, so it is judged at once.
    [{ 'repository-tokens': 'acme/poller=t', repositories: 'acme/units' }, poller, 1, 1],
    [{ provider: 'openai' }, { provider: 'none' }, 1, 1],
    [{}, { provider: 'openai' }, 0, 1],
    [{ 'mcp-token': 't' }, {}, 1, 1],
  ])('%j is judged only by what %j cannot change', (inputs, config, before, after) => {
    const told = stages(inputs, config);
    expect([told.before.length, told.after.length]).toEqual([before, after]);
    expect(told.after).toEqual(expect.arrayContaining(told.before));
  });
});

describe('the settings', () => {
  it('have the documented defaults', () => {
    const { settings } = from({});
    expect(settings).toMatchObject({
      home: { owner: 'acme', name: 'shop' },
      repositories: [],
      mcp: { server: 'embedded' },
      trustedBots: [{ login: 'github-actions[bot]', id: 41898282 }],
      configPath: '.github/ai-devops.yml',
      dryRun: false,
      disabled: false,
      budget: { steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes: 10 },
    });
    // An absent field, not an undefined one.
    expect(Object.keys(settings)).not.toContain('temperature');
  });
  it('name home only once', () => {
    const { settings } = from({ repositories: 'ACME/shop, acme/cart' });
    expect(settings.repositories).toEqual([{ owner: 'acme', name: 'cart' }]);
  });
  it('send a temperature of zero, since it was set', () => {
    expect(from({ temperature: '0' }).settings.temperature).toBe(0);
    expect(from({}, { temperature: 0 }).settings.temperature).toBe(0);
  });
});

describe('what may be reached (E6)', () => {
  it.each<[Record<string, string>, object, string[]]>([
    [{}, {}, ['https://generativelanguage.googleapis.com']],
    [{ provider: 'none' }, {}, []],
    [{}, { provider: 'anthropic' }, ['https://api.anthropic.com']],
    [{ 'base-url': 'http://10.0.0.7:9/v1' }, {}, ['http://10.0.0.7:9/v1']],
    [{ provider: 'none', 'mcp-server': 'https://mcp.corp/x' }, {}, ['https://mcp.corp/x']],
    [{ provider: 'none', 'mcp-server': 'github-official', 'mcp-token': 't' }, {}, []],
  ])('%j %j', (inputs, config, expected) => {
    expect(from(inputs, config).addresses).toEqual([...Object.values(context.urls), ...expected]);
  });
});
