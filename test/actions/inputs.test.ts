import { configJsonSchema } from '@ai-devops/core';
import { describe, expect, it } from '@jest/globals';
import { actions } from '../../actions/actions.ts';
import { commonInputs } from '../../actions/common.ts';
import {
  bots,
  count,
  decimal,
  flag,
  type Inputs,
  list,
  oneOf,
  pairs,
  type Row,
  repositories,
  secret,
  text,
  url,
} from '../../actions/inputs.ts';
import { complain, envName, readInputs, settle } from '../../actions/read-inputs.ts';

/** One input read from one text: its value, what is wrong, what was masked. */
function read(row: Row<unknown>, value: string) {
  const masked: string[] = [];
  const given = readInputs({ x: row }, { INPUT_X: value }, (_, secretValue) => masked.push(secretValue));
  return { value: given.values.get('x'), mistakes: given.mistakes, masked };
}

describe('a row reads what is allowed', () => {
  const repo = (name: string) => ({ owner: name.split('/')[0], name: name.split('/')[1] });
  it.each<[string, Row<unknown>, string, unknown]>([
    ['text', text(''), '  a b ', 'a b'],
    ['flag true', flag(''), 'True', true],
    ['flag yes', flag(''), 'yes', true],
    ['flag 0', flag(''), '0', false],
    ['count', count('', { min: 1, max: 9 }), '9', 9],
    ['decimal', decimal('', { max: 2 }), '0.25', 0.25],
    ['oneOf', oneOf('', ['a', 'b']), 'B', 'b'],
    ['list', list('', 'words', (word) => word), 'a, b\nc # why\n\n', ['a', 'b', 'c']],
    ['repositories', repositories(''), 'acme/shop\nacme/cart', [repo('acme/shop'), repo('acme/cart')]],
    ['bots', bots(''), 'github-actions[bot]:41898282', [{ login: 'github-actions[bot]', id: 41898282 }]],
    [
      'pairs',
      pairs(''),
      'acme/shop=t1\n acme/cart = t2=',
      [
        { repo: repo('acme/shop'), token: 't1' },
        { repo: repo('acme/cart'), token: 't2=' },
      ],
    ],
    ['url', url(''), 'http://127.0.0.1:8080/v1/', 'http://127.0.0.1:8080/v1'],
    ['mcp-server by name', commonInputs['mcp-server'], 'github-official', 'github-official'],
    ['mcp-server by address', commonInputs['mcp-server'], 'https://mcp.corp/x', 'https://mcp.corp/x'],
    ['mcp-sha256', commonInputs['mcp-sha256'], 'AB'.repeat(32), 'ab'.repeat(32)],
    ['config', commonInputs.config, 'ci/ai.yml', 'ci/ai.yml'],
  ])('%s', (_, row, value, expected) => {
    expect(read(row, value)).toMatchObject({ value: expected, mistakes: [] });
  });
});

describe('a row refuses what is not allowed, by name and with what is', () => {
  it.each<[string, Row<unknown>, string, string]>([
    ['flag', flag(''), 'maybe', '`x` is "maybe"; allowed: true or false'],
    ['count', count('', { min: 1, max: 9 }), '10', '`x` is "10"; allowed: a whole number from 1 to 9'],
    ['count of a fraction', count(''), '1.5', '`x` is "1.5"; allowed: a whole number, at least 0'],
    ['count of hex', count(''), '0x10', '`x` is "0x10"; allowed: a whole number, at least 0'],
    ['decimal', decimal('', { max: 2 }), '1e9', '`x` is "1e9"; allowed: a number from 0 to 2'],
    ['oneOf', oneOf('', ['a', 'b']), 'c', '`x` is "c"; allowed: one of a, b'],
    ['text too long', text('', { max: 3 }), 'abcd', '`x`: it has 4 characters; allowed: text of at most 3 characters'],
    [
      'repositories',
      repositories(''),
      'shop',
      '`x`: it contains "shop"; allowed: owner/repository, separated by commas or line ends',
    ],
    [
      'repositories with dots',
      repositories(''),
      'acme/..',
      '`x`: it contains "acme/.."; allowed: owner/repository, separated by commas or line ends',
    ],
    [
      'bots without an id',
      bots(''),
      'renovate[bot]',
      '`x`: it contains "renovate[bot]"; allowed: login:id, separated by commas or line ends',
    ],
    [
      'url with a key',
      url(''),
      'https://user:key@host',
      '`x` is "https://user:key@host"; allowed: an http or https address without a user name',
    ],
    [
      'url of a file',
      url(''),
      'file:///etc/passwd',
      '`x` is "file:///etc/passwd"; allowed: an http or https address without a user name',
    ],
    [
      'mcp-server',
      commonInputs['mcp-server'],
      'npx evil',
      '`x` is "npx evil"; allowed: embedded, github-official, or an http or https address',
    ],
    ['config upwards', commonInputs.config, '../x.yml', '`x` is "../x.yml"; allowed: a path inside the repository'],
    ['config absolute', commonInputs.config, 'C:\\x.yml', '`x` is "C:\\x.yml"; allowed: a path inside the repository'],
  ])('%s', (_, row, value, expected) => {
    expect(read(row, value).mistakes).toEqual([expected]);
  });
  it('tells every wrong entry of a list', () => {
    expect(read(repositories(''), 'a/b, c, d').mistakes).toHaveLength(2);
  });
  it('cuts what it repeats', () => {
    expect(read(flag(''), 'y'.repeat(5_000)).mistakes[0]!.length).toBeLessThan(200);
  });
});

describe('a secret', () => {
  it('is masked before it is looked at and never repeated', () => {
    expect(read(secret(''), 'hunter2')).toEqual({ value: 'hunter2', mistakes: [], masked: ['hunter2'] });
    const two = read(secret(''), 'line-one\nline-two');
    expect(two.masked).toEqual(['line-one\nline-two']);
    expect(two.mistakes).toEqual(['`x`: it has more than one line; allowed: a secret, on one line']);
  });
  it('in a pair is masked on a wrong line too, and no line is repeated', () => {
    const pair = read(pairs(''), 'acme/shop=good-token\nnot a repo=bad-token\nghp_alone');
    expect(pair.masked).toEqual(['good-token', 'bad-token', 'ghp_alone']);
    expect(pair.mistakes).toEqual([
      '`x`: entry 2 is not owner/repository=token; allowed: lines of owner/repository=token',
      '`x`: entry 3 is not owner/repository=token; allowed: lines of owner/repository=token',
    ]);
  });
});

describe('a table of inputs', () => {
  const inputs = {
    'max-steps': count('', { default: '12', max: 100, config: 'max-steps' }),
    'dry-run': flag('', { default: 'false', config: 'dry-run' }),
    label: text('', { config: 'triage.label' }),
    token: secret('', { required: true }),
  } satisfies Inputs;
  const env = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [envName(name), value]));

  it('tells all mistakes in one message', () => {
    const given = readInputs(inputs, env({ 'max-steps': 'many', 'dry-run': 'perhaps' }), () => undefined);
    expect(complain([...given.mistakes, ...given.missing])).toBe(
      '3 inputs are wrong:\n' +
        '- `max-steps` is "many"; allowed: a whole number from 0 to 100\n' +
        '- `dry-run` is "perhaps"; allowed: true or false\n' +
        '- `token` is empty; allowed: a secret, on one line',
    );
    expect(complain(['`a` is b'])).toBe('Wrong input: `a` is b.');
  });
  it.each<[string, Record<string, string>, object, number, string]>([
    ['default', {}, {}, 12, 'default'],
    ['configuration over default', {}, { 'max-steps': 5 }, 5, 'config'],
    ['input over configuration', { 'max-steps': '7' }, { 'max-steps': 5 }, 7, 'input'],
    ['an empty input is none', { 'max-steps': ' ' }, { 'max-steps': 5 }, 5, 'config'],
  ])('settles %s', (_, values, config, expected, origin) => {
    const settled = settle(
      inputs,
      readInputs(inputs, env(values), () => undefined),
      config,
    );
    expect(settled.values['max-steps']).toBe(expected);
    expect(settled.origins['max-steps']).toBe(origin);
  });
  it('reads a key of a section, and own keys only', () => {
    const given = readInputs(inputs, {}, () => undefined);
    expect(settle(inputs, given, { triage: { label: 'ci' } }).values.label).toBe('ci');
    expect(settle(inputs, given, Object.create({ 'dry-run': true })).values['dry-run']).toBe(false);
  });
  it('gives values their types', () => {
    const { values } = settle(
      inputs,
      readInputs(inputs, env({ token: 't' }), () => undefined),
    );
    const steps: number = values['max-steps'];
    const token: string = values.token;
    // @ts-expect-error an input without a default may be absent
    const label: string = values.label;
    expect([steps, token, label]).toEqual([12, 't', undefined]);
  });
});

describe('the configuration', () => {
  const schema = configJsonSchema() as { properties: Record<string, unknown> };
  const at = (key: string): { type?: string; minimum?: number; maximum?: number } | undefined =>
    key
      .split('.')
      .reduce<unknown>(
        (value, part) => (value as { properties?: Record<string, unknown> } | undefined)?.properties?.[part],
        schema,
      ) as { type?: string } | undefined;
  const rows = actions.flatMap((action) => Object.entries(action.inputs).map(([name, row]) => ({ name, row })));

  it.each(rows.filter(({ row }) => row.config).map(({ name, row }) => [name, row] as const))(
    'has a key of the type of %s',
    (_, row) => {
      const key = at(row.config!);
      if (!key) throw new Error(`The schema has no key \`${row.config}\`: add it in packages/core/src/config.ts.`);
      expect(key.type).toBe(row.json);
    },
  );
  it('names no secret and no address (AM17)', () => {
    const secretOrUrl = rows.filter(({ row }) => row.secrets || row.allowed.includes('address'));
    expect(secretOrUrl.length).toBeGreaterThan(4);
    // `mcp-server` may be an address, so it is no key either.
    expect(secretOrUrl.filter(({ row }) => row.config)).toEqual([]);
  });
  it('takes every default that it could hold', () => {
    const wrong = rows.filter(
      ({ row }) => row.fallback !== undefined && row.parse(row.fallback, () => undefined) === undefined,
    );
    expect(wrong).toEqual([]);
  });
});
