import { describe, expect, it } from '@jest/globals';
import { isGhost, sameAccount, sameLogin } from '../../packages/core/src/decide/bot-names.ts';
import { type Author, GHOST } from '../../packages/core/src/domain/issue.ts';

const bot = (login: string, id = 1): Author => ({ login, id, type: 'Bot' });
const person = (login: string, id = 2): Author => ({ login, id, type: 'User' });

const SPELLINGS = [
  'dependabot',
  'dependabot[bot]',
  'app/dependabot',
  'Dependabot',
  'APP/Dependabot',
  'DEPENDABOT[BOT]',
];

describe('row 20: one app has three spellings', () => {
  it.each(SPELLINGS)('a rule that says %s', (name) => {
    for (const login of SPELLINGS) expect(sameLogin(bot(login), name)).toBe(true);
    for (const other of ['renovate[bot]', 'dependabot-x', 'xdependabot', 'dependabot[bot]x', ''])
      expect(sameLogin(bot(other), name)).toBe(false);
  });
});

describe('row 21: a person is no app', () => {
  it.each(SPELLINGS)('whatever the login, where the rule says %s', (name) => {
    for (const login of SPELLINGS) expect(sameLogin(person(login), name)).toBe(false);
    for (const type of ['Organization', 'Mannequin'] as const)
      expect(sameLogin({ login: 'dependabot[bot]', type }, name)).toBe(false);
  });

  it('and is meant by the plain login alone', () => {
    expect(sameLogin(person('Alice'), 'alice')).toBe(true);
    expect(sameLogin(person('alice'), 'alice[bot]')).toBe(false);
    expect(sameLogin(person('alice'), 'app/alice')).toBe(false);
    expect(sameLogin(person('alice[bot]'), 'alice')).toBe(false);
  });
});

it('a deleted account is nobody (row 19)', () => {
  expect(isGhost(GHOST)).toBe(true);
  expect(isGhost(person('alice'))).toBe(false);
  expect(sameLogin(GHOST, 'ghost')).toBe(false);
});

it.each<[string, Author, Author, boolean]>([
  ['one id', bot('dependabot', 5), person('dependabot[bot]', 5), true],
  ['one login, two ids', person('alice', 1), person('alice', 2), false],
  ['another case, no id', person('Alice', 0), person('alice', 7), true],
  ['an app as its commits tell it', bot('dependabot', 0), person('dependabot[bot]', 5), true],
  ['a person of the name of an app', bot('dependabot', 0), person('dependabot', 5), false],
  ['two people', person('alice', 0), person('bob', 0), false],
])('one account: %s', (_name, a, b, same) => {
  expect(sameAccount(a, b)).toBe(same);
  expect(sameAccount(b, a)).toBe(same);
});
