import { parseConfig } from '@ai-devops/core';
import { describe, expect, it } from '@jest/globals';

const where = '.github/ai-devops.yml of acme/shop';
const refused = async (text: string): Promise<string> => {
  try {
    await parseConfig(text, where);
    return '';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
};

describe('the configuration file', () => {
  it('is read whole', async () => {
    const text = [
      'disabled: false',
      'provider: anthropic',
      'model: claude',
      'temperature: 0.2',
      'repositories: [acme/cart, acme/lib]',
      'trusted-bots: ["renovate[bot]:29139614"]',
      'context: |',
      '  Carts are sold here.',
      'dry-run: true',
      'max-steps: 3',
      'max-tokens: 5000',
      'max-cost-usd: 0.5',
      'timeout-minutes: 2',
      'triage:',
      '  on-opened: true',
      '  label: explain',
    ].join('\n');
    expect(await parseConfig(text, where)).toEqual({
      disabled: false,
      provider: 'anthropic',
      model: 'claude',
      temperature: 0.2,
      repositories: [
        { owner: 'acme', name: 'cart' },
        { owner: 'acme', name: 'lib' },
      ],
      'trusted-bots': [{ login: 'renovate[bot]', id: 29139614 }],
      context: 'Carts are sold here.\n',
      'dry-run': true,
      'max-steps': 3,
      'max-tokens': 5000,
      'max-cost-usd': 0.5,
      'timeout-minutes': 2,
      triage: { 'on-opened': true, label: 'explain' },
    });
  });
  it.each(['', '# nothing yet\n', '{}'])('may be empty: %j', async (text) => {
    expect(await parseConfig(text, where)).toEqual({});
  });
  it.each<[string, string[]]>([
    [
      'max-stepps: 3',
      [
        `UserError: ${where} is not valid`,
        '`max-stepps` (line 1): unknown key. Did you mean `max-steps`?',
        'Allowed: disabled, provider',
      ],
    ],
    [
      'dry-run: true\ntriage:\n  on-open: true\n',
      ['`triage.on-open` (line 3): unknown key. Did you mean `on-opened`?', 'Allowed: on-opened, label.'],
    ],
    ['api-key: x', ['`api-key` (line 1): unknown key.', 'Allowed: disabled']],
    ['base-url: https://evil.example', ['`base-url` (line 1): unknown key.']],
    ['\n\nmax-steps: 0', ['`max-steps` (line 3)', '1 to 100']],
    ['max-steps: "3"', ['`max-steps` (line 1)']],
    ['provider: bard', ['`provider` (line 1)', '"gemini"']],
    ['repositories: [shop]', ['`repositories.0` (line 1): "shop" is not owner/repository']],
    ['trusted-bots: ["renovate[bot]"]', ['"renovate[bot]" is not login:id']],
    ['- a', ['the file:']],
    ['a: 1\na: 2', [where]],
    ['a: [', [where]],
    ['zzz: 1\nmax-steps: x\n', ['`zzz` (line 1)', '`max-steps` (line 2)']],
  ])('refuses %j and says where', async (text, parts) => {
    const message = await refused(text);
    for (const part of parts) expect(message).toContain(part);
  });
});
