import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeownersPlaces, ownersOf } from '../../packages/core/src/decide/codeowners.ts';
import { expectLinear } from '../kit/linear.ts';

const owners = (text: string, paths: string[], not: string[] = []): string =>
  Object.values(ownersOf(text, paths, not))
    .flat()
    .join(' ');

/** Lines, a path, and the owners of it. The first rows are the examples of GitHub's documentation. */
it.each<[string, string, string]>([
  ['* @one @two', 'src/deep/a.ts', 'one two'],
  ['* @all\n*.js @js # the last line wins', 'src/a.js', 'js'],
  ['* @all\n*.js @js', 'src/a.ts', 'all'],
  ['*.go docs@example.com', 'a.go', ''],
  ['*.txt @octo-org/octocats', 'deep/a.txt', 'octo-org/octocats'],
  ['/build/logs/ @doctocat', 'build/logs/today/x', 'doctocat'],
  ['/build/logs/ @doctocat', 'sub/build/logs/x', ''],
  ['docs/* @docs', 'docs/start.md', 'docs'],
  ['docs/* @docs', 'docs/build/start.md', ''],
  ['docs/* @docs', 'sub/docs/start.md', ''],
  ['apps/ @octocat', 'sub/apps/deep/x', 'octocat'],
  ['apps/ @octocat', 'apps', ''],
  ['/docs/ @doctocat', 'docs/a/b', 'doctocat'],
  ['/scripts/ @doctocat @octocat', 'scripts/x', 'doctocat octocat'],
  ['**/logs @octocat', 'deeply/nested/logs/x', 'octocat'],
  ['/apps/ @octocat\n/apps/github', 'apps/github/x', ''],
  ['/apps/ @octocat\n/apps/github', 'apps/gitlab/x', 'octocat'],
  // What a gitignore pattern says.
  ['src @a', 'src', 'a'],
  ['src @a', 'lib/src/x', 'a'],
  ['src/lib @a', 'x/src/lib', ''],
  ['/src/**/x.ts @a', 'src/x.ts', 'a'],
  ['/src/**/x.ts @a', 'src/b/c/x.ts', 'a'],
  ['/src/** @a', 'src/b/c', 'a'],
  ['/src/** @a', 'src', ''],
  ['** @a', 'b/c', 'a'],
  ['/**/ @a', 'b/c', 'a'],
  ['/*/x @a', 'b/x', 'a'],
  ['/*/x @a', 'b/c/x', ''],
  ['/* @a', 'x', 'a'],
  ['/* @a', 'b/x', ''],
  ['*.test.* @a', 'b/x.test.ts', 'a'],
  ['a?c @a', 'abc', 'a'],
  ['a?c @a', 'a/c', ''],
  ['/x*y*z @a', 'x1y2z', 'a'],
  ['/x*y*z @a', 'x1z2y', ''],
  ['two\\ words/ @a', 'two words/x', 'a'],
  ['\\*.js @a', 'x.js', ''],
  ['\\*.js @a', '*.js', 'a'],
  ['SRC @a', 'src', ''],
  ['/a.b @a', 'axb', ''],
  ['ünder/ @a', 'ünder/x', 'a'],
  // Lines that say nothing, or nothing valid.
  ['# * @a', 'x', ''],
  ['\t  \n* @a\r\n\n', 'x', 'a'],
  ['* @a\n!x @b', 'x', 'a'],
  ['* @a\n[ab].ts @b', 'a.ts', 'a'],
  ['[Section][2] @s\n* @a', 'Section', 'a'],
  ['* @a\n*.ts b', 'x.ts', 'a'],
  ['* @a\n*.ts @b/c/d', 'x.ts', 'a'],
  ['* @a\nx*** @b', 'x', 'a'],
  ['* @a\n/ @b', 'x', 'a'],
  [`* @a\n${'x'.repeat(513)} @b`, 'x'.repeat(513), 'a'],
  ['* @a @A @a', 'x', 'a'],
  ['__proto__ @constructor', '__proto__', 'constructor'],
])('%j owns %s: %s', (text, path, expected) => {
  expect(owners(text, [path])).toBe(expected);
});

describe('of several paths', () => {
  const text = '* @all\nsrc/ @Coder @org/core\n*.md @writer\ninfra/ @ops @org/sre @org/core';
  it.each<[string[], string[], string]>([
    [['src/a', 'src/b', 'x.md'], [], 'Coder writer org/core'],
    [['x.md', 'src/a', 'infra/b'], [], 'writer Coder ops org/core org/sre'],
    [['src/a'], ['coder'], 'org/core'],
    [['src/a', 'x'], ['ALL', 'CODER'], 'org/core'],
    [[], [], ''],
  ])('%j without %j: %s', (paths, not, expected) => {
    expect(owners(text, paths, not)).toBe(expected);
  });

  it('names at most five users and three teams', () => {
    const many = `* ${[1, 2, 3, 4, 5, 6, 7].map((n) => `@u${n} @org/t${n}`).join(' ')}`;
    expect(owners(many, ['x'])).toBe('u1 u2 u3 u4 u5 org/t1 org/t2 org/t3');
  });

  it('reads no file that GitHub would not', () => {
    expect(owners(`* @a\n${'#'.repeat(3 * 1024 * 1024)}`, ['x'])).toBe('');
  });
});

it('looks where GitHub does, in its order', () => {
  expect(codeownersPlaces).toEqual(['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']);
});

it('names nobody that the text does not, whatever it is', () => {
  const line = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('*', '/', 'a', '?', '\\', ' ', '@', '#', '\n', '-'), maxLength: 60 }),
  );
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }), (lines, paths) => {
      const text = lines.join('\n');
      const { users, teams } = ownersOf(text, paths, ['octocat']);
      expect([...users, ...teams].filter((owner) => !text.includes(`@${owner}`))).toEqual([]);
      expect(users).not.toContain('octocat');
    }),
  );
});

it('takes linear time', async () => {
  const paths = ['a'.repeat(250), `${'a/'.repeat(100)}b`];
  await expectLinear(100_000, (size) => ownersOf('*a*a*a*a*b/**/*a*a @x\n'.repeat(size / 22), paths, []));
});
