import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadRedactor, loadSecretPatterns, redactor } from '../../packages/core/src/text/redact.ts';
import { expectLinear } from '../kit/linear.ts';
import { appToken, githubToken, jwt, pem, pemBody, shaped } from './samples.ts';

const secret = 'S3cr3t+Value/with=Sym-bols_and.Dots~42';
const guard = redactor([
  { name: 'API_KEY', value: secret },
  { name: 'GITHUB_TOKEN', value: githubToken },
]);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => Buffer.from(text).toString('hex');

/** Ways in which a model that knew a secret could write it. */
const ENCODINGS: [string, (value: string) => string][] = [
  ['as it is', (v) => v],
  ['in another case', (v) => v.toUpperCase()],
  ['base64', base64],
  ['base64 at offset 1', (v) => base64(`a${v}zz`)],
  ['base64 at offset 2', (v) => base64(`ab${v}z`)],
  ['base64url', (v) => Buffer.from(`?${v}?`).toString('base64url')],
  ['base64 twice', (v) => base64(base64(v))],
  ['base64 twice at offsets', (v) => base64(`x${base64(`yy${v}z`)}z`)],
  ['base64 in lines', (v) => base64(v).replace(/.{10}/g, '$&\n')],
  ['hex', hex],
  ['HEX', (v) => hex(v).toUpperCase()],
  ['hex with colons', (v) => hex(v).replace(/../g, '$&:')],
  ['hex with \\x', (v) => hex(v).replace(/../g, '\\x$&')],
  ['hex array', (v) => hex(v).replace(/../g, '0x$&, ')],
  ['percent of every byte', (v) => hex(v).replace(/../g, '%$&')],
  ['percent as needed', encodeURIComponent],
  ['\\u escapes', (v) => hex(v).replace(/../g, '\\u00$&')],
  ['JSON', (v) => JSON.stringify(`${v}"\n`)],
  ['entities', (v) => [...v].map((char) => `&#${char.charCodeAt(0)};`).join('')],
  ['hex entities', (v) => [...v].map((char) => `&#x${hex(char)};`).join('')],
  ['decimal bytes', (v) => [...Buffer.from(v)].join(', ')],
  ['reversed', (v) => [...v].reverse().join('')],
  ['spaces', (v) => [...v].join(' ')],
  ['dashes', (v) => [...v].join('-')],
  ['dots', (v) => [...v].join('.')],
  ['line feeds', (v) => [...v].join('\n')],
  ['CR', (v) => v.replace(/.{5}/g, '$&\r')],
  ['zero width', (v) => [...v].join('\u200b')],
  ['soft hyphens and tags', (v) => [...v].join('\u00ad\u{E0041}')],
  ['ANSI', (v) => [...v].join('\x1b[0m')],
  ['quotes', (v) => v.replace(/.{7}/g, '$&" "')],
  ['full width', (v) => [...v].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('')],
  ['without its first 7 characters', (v) => v.slice(7)],
  ['16 characters from the middle', (v) => v.slice(9, 25)],
  ['the last 16', (v) => v.slice(-16)],
  ['16 characters in base64', (v) => base64(v.slice(5, 21))],
  ['16 characters with spaces', (v) => [...v.slice(3, 19)].join(' ')],
];

describe('O2 the exact guard', () => {
  test.each(ENCODINGS)('AM04 AM05 AM06 AM07 O2 %s', (_name, write) => {
    for (const [name, value] of [
      ['API_KEY', secret],
      ['GITHUB_TOKEN', githubToken],
      ['APP_TOKEN', appToken],
    ] as const) {
      const one = name === 'APP_TOKEN' ? redactor([{ name, value: appToken }]) : guard;
      // Of a token with a JWT the middle is the secret, its first characters are the same in every token.
      const hidden = name === 'APP_TOKEN' ? value.slice(60, 200) : value;
      const text = `Some text before. ${write(hidden)} And after.`;
      expect(one.findSecret(text)?.name).toBe(name);
      expect(one.findSecret(one.redact(text))).toBeUndefined();
    }
  });

  test('O2 says which secret, in which form and where, and never the value', () => {
    expect(guard.findSecret(`a ${secret}`)).toEqual({ name: 'API_KEY', form: 'value', index: 2 });
    expect(guard.findSecret(`a ${secret.slice(2, 20)}`)).toEqual({ name: 'API_KEY', form: 'window', index: 2 });
    expect(guard.findSecret(`ab ${base64(secret)}`)).toEqual({ name: 'API_KEY', form: 'base64', index: 3 });
  });

  test('O2 property: every window of 16 is found, every 15 are not', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyzABCDEFGH23456789'),
      minLength: 24,
      maxLength: 60,
    });
    fc.assert(
      fc.property(letters, fc.nat(), (value, at) => {
        fc.pre(new Set(value).size > 12);
        const one = redactor([{ name: 'X', value }]);
        const start = at % (value.length - 15);
        expect(one.findSecret(`~ ${value.slice(start, start + 16)} ~`)).toBeDefined();
        const redacted = one.redact(`say ${value} and ${value.slice(start)} and ${base64(value)}`);
        for (let from = 0; from + 16 <= value.length; from += 1)
          expect(redacted).not.toContain(value.slice(from, from + 16));
        expect(one.findSecret(redacted)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
    const one = redactor([{ name: 'X', value: 'q7w8e9r1t2y3u4i5o6p0' }]);
    expect(one.findSecret('q7w8e9r1t2y3u4i')).toBeUndefined();
  });

  test('O2 short secrets are found whole; masks and shorter ones are not looked for', () => {
    const one = redactor([
      { name: 'PIN', value: 'hunter2x' },
      { name: 'MASK', value: '********' },
      { name: 'TINY', value: 'abc' },
    ]);
    expect(one.findSecret('pass hunter2x!')?.name).toBe('PIN');
    expect(one.findSecret(`pass ${hex('hunter2x')}`)?.name).toBe('PIN');
    expect(one.findSecret('pass hunter2')).toBeUndefined();
    expect(one.findSecret('******** abc')).toBeUndefined();
    expect(one.findSecret(base64('hunter2x'))?.form).toBe('base64');
  });

  test('O2 twin: what is public in a secret is no hit', () => {
    const one = redactor([
      { name: 'KEY', value: pem },
      { name: 'DB', value: 'postgres://app:Tr0ub4dor-3@db.internal.example.com:5432/main-database' },
      { name: 'HOOK', value: 'https://hooks.example.com/services/T0001/B0002/abcdefghij0123' },
      { name: 'TOKEN', value: appToken },
      {
        name: 'GCP',
        value: JSON.stringify({
          type: 'service_account',
          project_id: 'my-project-number-one',
          private_key: pem,
          auth_uri: 'https://accounts.google.com/o/oauth2/auth',
        }),
      },
    ]);
    for (const text of [
      `a file with -----BEGIN ${'RSA PRIVATE'} KEY----- in it`,
      'connect to db.internal.example.com:5432 failed',
      'https://hooks.example.com/services is down',
      `the header ${jwt.split('.')[0]} says RS256`,
      'type: service_account, project my-project-number-one, https://accounts.google.com/o/oauth2/auth',
    ]) {
      expect(one.findSecret(text)).toBeUndefined();
    }
    expect(one.findSecret(`x ${pemBody.slice(20, 50)} y`)?.name).toBe('KEY');
    expect(one.findSecret('got Tr0ub4dor-3')?.name).toBe('DB');
    expect(one.findSecret('/services/T0001/B0002/abcdef')?.name).toBe('HOOK');
    expect(one.findSecret(`x ${jwt.slice(-30)}`)?.name).toBe('TOKEN');
  });

  test('O2 twin: prose, code and digests are no hit', () => {
    const text =
      'The quick brown fox, `npm ci`, 0123456789abcdef0123456789abcdef01234567, https://github.com/o/r/actions/runs/1 — ok ✓\n'.repeat(
        200,
      );
    expect(guard.findSecret(text)).toBeUndefined();
    expect(guard.redact(text)).toBe(text);
    expect(redactor([]).findSecret(text)).toBeUndefined();
  });

  test('O2 a million characters take one pass, however many secrets there are', async () => {
    const many = redactor(
      Array.from({ length: 20 }, (_, at) => ({ name: `S${at}`, value: `${at}${appToken.slice(at)}${at}` })),
    );
    for (const text of [
      'plain log line with words\n',
      appToken.slice(70, 85),
      `${githubToken} `,
      'aaaaaaaa',
      '\u200b',
      '- ',
    ])
      await expectLinear(1_000_000, (size) => many.findSecret(text.repeat(Math.ceil(size / text.length))));
  });
});

describe('E7 redaction before a model reads', () => {
  test.each(shaped)('AM19 E7 %s', async (name, value) => {
    const all = await loadRedactor([]);
    for (const one of [redactor([]), all]) {
      const redacted = one.redact(`2026-01-01T00:00:00Z value ${value}\nnext line`);
      expect(redacted).toContain('[redacted:');
      expect(redacted).toContain('\nnext line');
      for (const part of value.split('\n').filter((line) => !line.startsWith('-')))
        expect(redacted).not.toContain(part.slice(-16));
      expect(one.redact(redacted)).toBe(redacted);
      expect(one.findPattern(`x ${value}`)?.index).toBeLessThanOrEqual(2);
    }
    expect(redactor([]).redact(value)).toBe(`[redacted:${name}]`);
  });

  test.each<[string, string, string]>([
    ['password', 'DB_PASSWORD=hunter2222 x', 'DB_PASSWORD=[redacted:password] x'],
    ['a JSON field', '{"client_secret": "a1b2c3d4e5f6g7"}', '{"client_secret": "[redacted:password]"}'],
    [
      'a login in a URL',
      'git clone https://bob:pa55word@git.example.com/x',
      'git clone https://bob:[redacted:password]@git.example.com/x',
    ],
    ['a header', 'Authorization: Bearer abcdefgh12345678', 'Authorization: Bearer [redacted:authorization]'],
    [
      'the checkout header',
      'http.extraheader=AUTHORIZATION: basic eC1hY2Nlc3M6dG9r',
      'http.extraheader=AUTHORIZATION: basic [redacted:authorization]',
    ],
    [
      'npmrc',
      '//registry.npmjs.org/:_authToken=0f0e0d0c-1234',
      '//registry.npmjs.org/:_authToken=[redacted:npm-token]',
    ],
    [
      'a Slack webhook',
      `https://hooks.slack.com/services/${'T0123/B0123'}/abcdefghijklmnop`,
      'https://hooks.slack.com/[redacted:slack-webhook]',
    ],
    [
      'an Azure key',
      `AccountName=x;AccountKey=${'Ab1+'.repeat(20)}==;End`,
      'AccountName=x;AccountKey=[redacted:azure-key];End',
    ],
  ])('AM19 E7 %s', (_name, text, expected) => {
    expect(redactor([]).redact(text)).toBe(expected);
  });

  test('AM19 E7 a key cut off at either end', () => {
    const lines = pem.split('\n');
    const one = redactor([]);
    expect(one.redact(`log\n${lines.slice(0, 3).join('\n')}\n`)).toBe('log\n[redacted:private-key]\n');
    expect(one.redact(`${lines.slice(1).join('\n')}\nlog`)).toBe('[redacted:private-key]\nlog');
    const stamped = lines.map((line) => `2026-01-01T00:00:00.1234567Z ${line}`).join('\n');
    expect(one.redact(`${stamped}\nnpm error`)).toBe('2026-01-01T00:00:00.1234567Z [redacted:private-key]\nnpm error');
    expect(one.redact(`KEY="${lines.join('\\n')}" next`)).toBe('KEY="[redacted:private-key]" next');
  });

  test('AM20 E7 no comment switches redaction off', async () => {
    const rules = await loadSecretPatterns();
    const one = redactor([{ name: 'API_KEY', value: secret }], rules);
    const text = `// secretlint-disable\n/* secretlint-disable-line */ ${shaped[0]![1]}\n${secret}\n// secretlint-disable-next-line\n${githubToken}`;
    const redacted = one.redact(text);
    for (const value of [shaped[0]![1], secret, githubToken]) expect(redacted).not.toContain(value.slice(4, 20));
  });

  test('AM20 E7 the rules of secretlint find by themselves', async () => {
    const rules = await loadSecretPatterns();
    const found = shaped
      .filter(([, value]) => rules.some((rule) => rule(`x ${value}\n`).length > 0))
      .map(([name]) => name);
    expect(new Set(found)).toEqual(
      new Set(['github-token', 'slack-token', 'npm-token', 'anthropic-key', 'sendgrid-key', 'private-key']),
    );
  });

  test.each<[string, (value: string) => string]>([
    ['ANSI', (v) => `${v.slice(0, 10)}\x1b[31m${v.slice(10)}`],
    ['caret ANSI', (v) => `${v.slice(0, 10)}^[[1m${v.slice(10)}`],
    ['zero width', (v) => [...v].join('\u200b')],
    ['CR', (v) => `${v.slice(0, 12)}\r${v.slice(12)}`],
    ['a line wrap', (v) => `${v.slice(0, 12)}\n    ${v.slice(12)}`],
  ])('AM21 E7 a secret split by %s', (_name, split) => {
    const redacted = guard.redact(`before ${split(githubToken)} after`);
    expect(redacted).toBe('before [redacted:GITHUB_TOKEN] after');
  });

  test('E7 a redactor error propagates', () => {
    const broken = redactor(
      [],
      [
        () => {
          throw new Error('rule broke');
        },
      ],
    );
    expect(() => broken.redact('text')).toThrow('rule broke');
    // A secret that stands in the label of its own redaction cannot be taken out.
    expect(() => redactor([{ name: 'redacted', value: 'redacted' }]).redact('my redacted text')).toThrow('E7');
  });

  test('E7 twin: an ordinary log stays readable', async () => {
    const log = [
      '##[group]Run npm ci',
      'npm warn deprecated inflight@1.0.6: This module is not supported',
      'cache key: node-cache-Linux-npm-0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      'token: undefined; const token = getToken(); password: config.password, secret = "***"',
      "TypeError: Cannot read properties of undefined (reading 'token') at src/auth/token.ts:12:34",
      'https://x-access-token:${TOKEN}@github.com/o/r and https://user:***@host/x',
      'commit 0123456789abcdef0123456789abcdef01234567 sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      'Expected: {"id": "b2f5ff47-4366-4c52-9f38-6f5ed6d9d7a1", "pages": 12}',
      'postgres://localhost:5432/test ::1 2026-01-01T00:00:00.0000000Z key=value tokens=1234 max_tokens: 4096',
    ].join('\n');
    expect((await loadRedactor([])).redact(log)).toBe(log);
  });

  test('E7 a million hostile characters are read in linear time', async () => {
    const one = await loadRedactor([{ name: 'API_KEY', value: secret }]);
    const begin = `-----BEGIN ${'RSA PRIVATE'} KEY-----\n`;
    for (const piece of [
      'eyJ',
      'eyJaaaaaaaaaa.',
      'password=',
      'token=a1',
      '://a:',
      'xoxb-a-',
      `S${'G'}.${'a'.repeat(200)}.`,
      begin,
      `${begin}${' '.repeat(3000)}#\n`,
      begin.replace('BEGIN', 'END'),
      'a',
      ' ',
      'sk-',
      'bearer ',
    ])
      await expectLinear(1_000_000, (size) => one.redact(piece.repeat(Math.ceil(size / piece.length))));
  });
});
