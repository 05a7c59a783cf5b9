import { DEFAULT_BUDGET, PROVIDER_NAMES, providers, RANGES, type Settings, sameRepo } from '@ai-devops/core';
import type { RunContext } from './context.ts';
import {
  bots,
  count,
  decimal,
  flag,
  httpUrl,
  type Inputs,
  oneOf,
  pairs,
  repositories,
  secret,
  shaped,
  text,
  url,
  type Values,
} from './inputs.ts';
import type { Origins } from './read-inputs.ts';

/** The variables that hold a key of a model's provider. */
const KEY_VARIABLES = Object.values(providers).flatMap((provider) => provider.keyEnv ?? []);
const MCP_SERVERS = ['embedded', 'github-official'] as const;

/** The inputs that every action has. */
export const commonInputs = {
  'github-token': secret('The token of this run. What it must be allowed is the table of permissions.', {
    expression: '${{ github.token }}',
    required: true,
  }),
  provider: oneOf('Whose model is asked. `none` asks no model and works from the evidence alone.', PROVIDER_NAMES, {
    default: 'gemini',
    config: 'provider',
  }),
  model: text("The model's name as its provider writes it. Empty: the provider's usual one.", {
    config: 'model',
    max: 200,
  }),
  'api-key': secret(`The provider's key. Empty: the environment variable ${listOf(KEY_VARIABLES)} of the provider.`),
  'base-url': url("The provider's address, for a gateway, a compatible endpoint or a local server."),
  temperature: decimal('Sampling temperature. Sent only if set.', { ...RANGES.temperature, config: 'temperature' }),
  'mcp-server': shaped(
    "Where the model's read tools come from: `embedded`, GitHub's own server as a binary, or the address of a server that speaks Streamable HTTP.",
    `${MCP_SERVERS.join(', ')}, or an http or https address`,
    (value) => MCP_SERVERS.find((name) => name === value) ?? httpUrl(value),
    { default: 'embedded' },
  ),
  'mcp-binary': text("Path of GitHub's MCP server, with `mcp-server: github-official`."),
  'mcp-sha256': shaped('SHA-256 of that binary; it is not started if it differs.', '64 hexadecimal digits', (value) =>
    /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined,
  ),
  'mcp-token': secret('The token for an MCP server that is not embedded. Give it read rights only.'),
  repositories: repositories('The repositories that may be read. This one always may.', { config: 'repositories' }),
  'repository-tokens': pairs(
    'Tokens for other repositories, one line each; every other repository is read with `github-token`.',
  ),
  'trusted-bots': bots('The bots whose comments and markers count, by login and numeric id.', {
    default: 'github-actions[bot]:41898282',
    config: 'trusted-bots',
  }),
  config: shaped(
    'The configuration file, read from the default branch through the API.',
    'a path inside the repository',
    (value) =>
      /^(?!\/|[A-Za-z]:)[^\\\p{Cc}]{1,255}$/u.test(value) && !value.split('/').includes('..') ? value : undefined,
    { default: '.github/ai-devops.yml' },
  ),
  context: text('Knowledge about this project that the model is given as trusted text.', {
    config: 'context',
    max: 20_000,
  }),
  'dry-run': flag('Decide everything, write nothing.', { default: 'false', config: 'dry-run' }),
  disabled: flag('The kill switch. Pass `${{ vars.AI_DEVOPS_DISABLED }}`.', { default: 'false', config: 'disabled' }),
  'max-steps': count('How many times the model may act.', {
    ...RANGES['max-steps'],
    default: String(DEFAULT_BUDGET.steps),
    config: 'max-steps',
  }),
  'max-tokens': count('Tokens of the whole run, input and output together.', {
    ...RANGES['max-tokens'],
    default: String(DEFAULT_BUDGET.tokens),
    config: 'max-tokens',
  }),
  'max-cost-usd': decimal('Price of the whole run in US dollars; an unknown price counts as the dearest known.', {
    ...RANGES['max-cost-usd'],
    default: String(DEFAULT_BUDGET.costUsd),
    config: 'max-cost-usd',
  }),
  'timeout-minutes': count('Wall time of the whole run, in minutes.', {
    ...RANGES['timeout-minutes'],
    default: String(DEFAULT_BUDGET.minutes),
    config: 'timeout-minutes',
  }),
} as const;
export type CommonInputs = typeof commonInputs;

export const commonOutputs = {
  outcome: '`done`, `nothing`, `skipped`, `refused`, `failed` or `alert`; the last two are red.',
  reason: 'One stable word for why: `ok`, `no-permission`, `disabled`, `budget` …',
  report: 'Path of the report, a JSON file.',
  transcript: "Path of the model's conversation, redacted, as JSON lines.",
  audit: 'Path of the audit log, as JSON lines.',
  'input-tokens': 'Tokens sent to the model.',
  'output-tokens': 'Tokens received from the model, thinking included.',
  'cost-usd': 'Price of the run in US dollars, an upper bound when the provider did not say.',
} as const;

/**
 * What no row can see alone: contradictions between inputs. Pure, and monotonic in the configuration: a mistake found
 * before the file was read (`config` is `unread`) is still one after, whatever the file says.
 */
export function contradictions(
  values: Values<CommonInputs>,
  origins: Origins<CommonInputs>,
  env: Env,
  config: 'unread' | 'read',
): string[] {
  const mistakes: string[] = [];
  const server = values['mcp-server'];
  if (server === 'github-official') {
    if (!values['mcp-binary']) mistakes.push('`mcp-server` is github-official, so `mcp-binary` must name its binary');
    if (!values['mcp-sha256'])
      mistakes.push('`mcp-server` is github-official, so `mcp-sha256` must be its SHA-256: 64 hexadecimal digits');
    if (!values['mcp-token'])
      mistakes.push(
        "`mcp-server` is github-official, so `mcp-token` must be a token with read rights for GitHub's server",
      );
  } else {
    for (const name of ['mcp-binary', 'mcp-sha256'] as const) {
      if (values[name]) mistakes.push(`\`${name}\` is only for \`mcp-server: github-official\`, not for ${server}`);
    }
  }
  if (server === 'embedded' && values['mcp-token']) {
    mistakes.push('`mcp-token` is only for an MCP server that is not embedded; the embedded one uses `github-token`');
  }
  const named = values.repositories;
  // Empty, and the file may still fill it.
  const open = config === 'unread' && origins.repositories === 'default';
  for (const { repo } of open ? [] : (values['repository-tokens'] ?? [])) {
    const where = `\`repository-tokens\` names ${repo.owner}/${repo.name}`;
    if (!named) mistakes.push(`${where}, but \`repositories\` is empty; name it there too`);
    else if (!named.some((one) => sameRepo(one, repo))) mistakes.push(`${where}, which is not one of \`repositories\``);
  }
  const missing = missingKey(values, env);
  if (missing && origins.provider !== 'default') {
    mistakes.push(
      `\`api-key\` is empty, but \`provider\` is ${values.provider}; pass \`api-key: \${{ secrets.${missing} }}\` and add the secret ${missing} to the repository`,
    );
  }
  return mistakes;
}

const CODE_RUNS = "but this job runs the repository's code: give it no secret";

/**
 * The secrets that an offline run was given, each a mistake (E2): what runs beside it can read its environment. The token
 * of the run is passed by action.yml itself unless the workflow says that it is empty.
 */
export function secretsGiven(inputs: Inputs, given: ReadonlyMap<string, unknown>, env: Env): string[] {
  const named = Object.entries(inputs).filter(([name, row]) => row.secrets && given.has(name));
  return [
    ...named.map(([name]) =>
      name === 'github-token'
        ? "`github-token` holds the token of this run, but this job runs the repository's code: write `github-token: ''`"
        : `\`${name}\` is given, ${CODE_RUNS}`,
    ),
    ...KEY_VARIABLES.filter((name) => env[name]?.trim()).map(
      (name) => `the environment variable ${name} is set, ${CODE_RUNS}`,
    ),
  ];
}

/** What an offline run knows: its inputs and the runner's word, no token, no key, no model, no configuration. */
export function offlineSettings(values: Values<CommonInputs>, context: RunContext): Settings {
  const { settings } = settingsOf({ ...values, provider: 'none', 'api-key': undefined }, context, {});
  return { ...settings, token: '', repositoryTokens: [] };
}

type Env = Record<string, string | undefined>;

function keyOf(values: Values<CommonInputs>, env: Env): string | undefined {
  const { keyEnv } = providers[values.provider];
  return values['api-key'] || (keyEnv && env[keyEnv]?.trim()) || undefined;
}

/** The name of the secret that is missing, if one is: a server at another address may do without a key. */
function missingKey(values: Values<CommonInputs>, env: Env): string | undefined {
  const { keyEnv, needsKey } = providers[values.provider];
  return needsKey && !values['base-url'] && !keyOf(values, env) ? keyEnv : undefined;
}

/** The settings of the core library, and what a person should know about them: `withoutModel` is what comes of a missing key. */
export function settingsOf(
  values: Values<CommonInputs>,
  context: RunContext,
  env: Env,
  withoutModel = 'the report is made from the evidence alone, without a model',
): { settings: Settings; warnings: string[] } {
  const warnings: string[] = [];
  const apiKey = values.provider === 'none' ? undefined : keyOf(values, env);
  const missing = missingKey(values, env);
  if (missing) {
    // A fork or a first try has no secrets: the deterministic evidence is still worth a report.
    warnings.push(
      `No key for ${values.provider}: ${withoutModel}. To ask one, add the secret ${missing} and pass \`api-key: \${{ secrets.${missing} }}\`.`,
    );
  }
  const others = (values.repositories ?? []).filter((repo) => !sameRepo(repo, context.home));
  return {
    settings: {
      home: context.home,
      token: values['github-token'],
      repositoryTokens: values['repository-tokens'] ?? [],
      repositories: others,
      provider: missing ? 'none' : values.provider,
      ...given({
        withoutModel:
          missing &&
          `there is no key for ${providers[values.provider].title}; add the secret ${missing} and pass it as \`api-key\``,
      }),
      ...given({
        model: values.model,
        apiKey,
        baseUrl: values['base-url'],
        temperature: values.temperature,
        context: values.context,
      }),
      mcp: {
        server: values['mcp-server'],
        ...given({ binary: values['mcp-binary'], sha256: values['mcp-sha256'], token: values['mcp-token'] }),
      },
      trustedBots: values['trusted-bots'],
      configPath: values.config,
      dryRun: values['dry-run'],
      disabled: values.disabled,
      budget: {
        steps: values['max-steps'],
        // Not an input: B1 fixes it, and steps, tokens and cost already bound a run.
        toolCalls: DEFAULT_BUDGET.toolCalls,
        tokens: values['max-tokens'],
        costUsd: values['max-cost-usd'],
        minutes: values['timeout-minutes'],
      },
      urls: context.urls,
      run: context.run,
      event: context.event,
    },
    warnings,
  };
}

/** The fields that have a value: an absent field and an undefined one are not the same to the library. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
