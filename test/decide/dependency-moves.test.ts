import { describe, expect, it } from '@jest/globals';
import { dependencyMoves, type PatchedFile } from '../../packages/core/src/decide/dependency-moves.ts';
import { expectLinear } from '../kit/linear.ts';

const repo = (name: string) => ({ owner: 'acme', name });
const allowed = [repo('lib'), repo('core.js'), { owner: 'other', name: 'tool' }];
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
const file = (path: string, ...lines: string[]): PatchedFile => ({
  path,
  patch: ['@@ -1,3 +1,3 @@', ...lines].join('\n'),
});
const moves = (...files: PatchedFile[]) =>
  dependencyMoves(files, allowed).map(
    ({ repo: { owner, name }, from, to, how }) => `${owner}/${name} ${from}..${to} ${how}`,
  );

describe('what moved', () => {
  it.each<[string, PatchedFile, string]>([
    [
      'a submodule',
      file('libs/lib', `-Subproject commit ${a}`, `+Subproject commit ${b}`),
      `acme/lib ${a}..${b} submodule libs/lib`,
    ],
    [
      'a go module by tag',
      file('go.mod', '-\tgithub.com/acme/lib v1.2.3', '+\tgithub.com/acme/lib v1.3.0 // indirect'),
      'acme/lib v1.2.3..v1.3.0 go module in go.mod',
    ],
    [
      'a go module by commit',
      file(
        'svc/go.mod',
        '-require github.com/acme/lib v0.0.0-20260101000000-aaaaaaaaaaaa',
        '+require github.com/acme/lib v1.0.1-0.20260102000000-bbbbbbbbbbbb',
      ),
      'acme/lib aaaaaaaaaaaa..bbbbbbbbbbbb go module in svc/go.mod',
    ],
    [
      'a later major of a go module',
      file('go.mod', '-\tgithub.com/acme/lib/v2 v2.0.0+incompatible', '+\tgithub.com/acme/lib/v2 v2.1.0'),
      'acme/lib v2.0.0..v2.1.0 go module in go.mod',
    ],
    [
      'go.sum',
      file('go.sum', '-github.com/acme/lib v1.2.3/go.mod h1:x=', '+github.com/acme/lib v1.3.0/go.mod h1:y='),
      'acme/lib v1.2.3..v1.3.0 go module in go.sum',
    ],
    [
      'an npm package by scope',
      file('package.json', '-    "@acme/lib": "^1.2.3",', '+    "@acme/lib": "~1.3.0",'),
      'acme/lib 1.2.3..1.3.0 npm package in package.json',
    ],
    [
      'an npm package by its name alone',
      file('package.json', '-    "lib": "1.2.3"', '+    "lib": "1.3.0"'),
      'acme/lib 1.2.3..1.3.0 npm package in package.json',
    ],
    [
      'a lock file of npm',
      file(
        'package-lock.json',
        '     "node_modules/@acme/lib": {',
        '-      "version": "1.2.3",',
        '+      "version": "1.3.0",',
        '       "license": "MIT"',
      ),
      'acme/lib 1.2.3..1.3.0 npm package in package-lock.json',
    ],
    [
      'npm from git',
      file(
        'package-lock.json',
        `-      "resolved": "git+ssh://git@github.com/acme/lib.git#${a}",`,
        `+      "resolved": "git+ssh://git@github.com/acme/lib.git#${b}",`,
      ),
      `acme/lib ${a}..${b} git dependency in package-lock.json`,
    ],
    [
      'npm, short',
      file('package.json', '-  "x": "github:acme/lib#v1",', '+  "x": "acme/lib#semver:v2",'),
      'acme/lib v1..v2 git dependency in package.json',
    ],
    [
      'yarn',
      file(
        'yarn.lock',
        `-  resolved "https://codeload.github.com/acme/core.js/tar.gz/${a}"`,
        `+  resolved "https://codeload.github.com/acme/core.js/tar.gz/${b}"`,
      ),
      `acme/core.js ${a}..${b} archive in yarn.lock`,
    ],
    [
      'Cargo',
      file(
        'Cargo.lock',
        ' name = "lib"',
        `-source = "git+https://github.com/acme/lib?branch=main#${a}"`,
        `+source = "git+https://github.com/acme/lib?branch=main#${b}"`,
      ),
      `acme/lib ${a}..${b} git dependency in Cargo.lock`,
    ],
    [
      'pip',
      file(
        'requirements.txt',
        '-lib @ git+https://github.com/acme/lib.git@v1',
        '+lib @ git+https://github.com/acme/lib.git@v2',
      ),
      'acme/lib v1..v2 git dependency in requirements.txt',
    ],
    [
      'terraform',
      file(
        'main.tf',
        '-  source = "git::https://github.com/acme/lib.git//modules/x?ref=v1"',
        '+  source = "git::https://github.com/acme/lib.git//modules/x?ref=v2"',
      ),
      'acme/lib v1..v2 git dependency in main.tf',
    ],
    [
      'an image',
      file('Dockerfile', '-FROM ghcr.io/acme/lib:1.2.3@sha256:00 AS x', '+FROM ghcr.io/acme/lib:1.3.0@sha256:11 AS x'),
      'acme/lib 1.2.3..1.3.0 image in Dockerfile',
    ],
    [
      'an image of a repository with several',
      file('deploy.yaml', '-  image: ghcr.io/acme/lib/server:v1', '+  image: ghcr.io/acme/lib/server:v2'),
      'acme/lib v1..v2 image in deploy.yaml',
    ],
    [
      'an action',
      file('.github/workflows/ci.yml', `-      - uses: Acme/Lib@${a} # v1`, `+      - uses: Acme/Lib@${b} # v2`),
      `acme/lib ${a}..${b} action in .github/workflows/ci.yml`,
    ],
    [
      'a reusable workflow',
      file(
        '.github/workflows/ci.yml',
        '-    uses: other/tool/.github/workflows/x.yml@v1',
        '+    uses: other/tool/.github/workflows/x.yml@v2',
      ),
      'other/tool v1..v2 action in .github/workflows/ci.yml',
    ],
  ])('%s', (_name, changed, expected) => {
    expect(moves(changed)).toEqual([expected]);
  });

  it('each once, in the order of the files', () => {
    const mod = file(
      'go.mod',
      '-\tgithub.com/acme/lib v1.2.3',
      '-\tgithub.com/other/tool v1.0.0',
      '+\tgithub.com/acme/lib v1.3.0',
      '+\tgithub.com/other/tool v1.1.0',
    );
    const sum = file('go.sum', '-github.com/acme/lib v1.2.3 h1:x=', '+github.com/acme/lib v1.3.0 h1:y=');
    expect(moves(mod, sum)).toEqual([
      'acme/lib v1.2.3..v1.3.0 go module in go.mod',
      'other/tool v1.0.0..v1.1.0 go module in go.mod',
    ]);
  });

  it('a submodule under any path, by its address', () => {
    const changed = file('vendor/x', `-Subproject commit ${a}`, `+Subproject commit ${b}`);
    const by = (url: string) =>
      dependencyMoves([changed], allowed, new Map([['vendor/x', url]])).map((move) => move.repo.name);
    expect(by('https://github.com/acme/lib.git')).toEqual(['lib']);
    expect(by('git@github.com:acme/lib.git')).toEqual(['lib']);
    expect(by('../lib.git')).toEqual(['lib']);
    expect(by('https://github.com/stranger/lib')).toEqual([]);
    expect(moves(changed)).toEqual([]);
  });
});

describe('nothing is guessed', () => {
  it.each<[string, PatchedFile]>([
    [
      'a repository that is not allowed',
      file('go.mod', '-\tgithub.com/acme/secret v1.0.0', '+\tgithub.com/acme/secret v1.1.0'),
    ],
    [
      'a name that only begins alike',
      file('go.mod', '-\tgithub.com/acme/library v1.0.0', '+\tgithub.com/acme/library v1.1.0'),
    ],
    [
      'an owner that only ends alike',
      file('go.mod', '-\tgithub.com/my-acme/lib v1.0.0', '+\tgithub.com/my-acme/lib v1.1.0'),
    ],
    ['another host', file('go.mod', '-\tnotgithub.com/acme/lib v1.0.0', '+\tnotgithub.com/acme/lib v1.1.0')],
    ['what is new', file('go.mod', '+\tgithub.com/acme/lib v1.0.0')],
    ['what is gone', file('go.mod', '-\tgithub.com/acme/lib v1.0.0')],
    ['the same version', file('go.mod', '-\tgithub.com/acme/lib v1.0.0', '+\tgithub.com/acme/lib v1.0.0 // indirect')],
    ['a line that stayed', file('go.mod', ' \tgithub.com/acme/lib v1.0.0')],
    ['another scope', file('package.json', '-  "@stranger/lib": "1.0.0"', '+  "@stranger/lib": "1.1.0"')],
    ['the version of the project itself', file('package.json', '-  "version": "1.0.0"', '+  "version": "1.1.0"')],
    [
      'the version of another package',
      file('package-lock.json', '     "node_modules/x": {', '-      "version": "1.2.3",', '+      "version": "1.3.0",'),
    ],
    [
      'a link in a document',
      file('README.md', '-See https://github.com/acme/lib#usage', '+See https://github.com/acme/lib#install'),
    ],
    ['a name that two have', { path: 'both', patch: `-Subproject commit ${a}\n+Subproject commit ${b}` }],
    [
      'a path out of the repository',
      file('.github/workflows/ci.yml', '-  uses: acme/lib@v1', '+  uses: acme/lib@v1/../../x'),
    ],
    ['no patch', { path: 'go.mod' }],
  ])('%s', (_name, changed) => {
    const twice = [...allowed, { owner: 'acme', name: 'both' }, { owner: 'other', name: 'both' }];
    expect(dependencyMoves([changed], twice)).toEqual([]);
  });
});

it.each(['github.com/acme/lib/', 'uses: a/', 'ghcr.io/acme/', '"@acme/lib": "', 'node_modules/', 'github.com/a/b?'])(
  'takes linear time on lines full of %s',
  async (piece) => {
    const line = `+${piece.repeat(100)}`;
    await expectLinear(1_000_000, (size) =>
      dependencyMoves([file('package-lock.json', ...Array.from({ length: size / line.length }, () => line))], allowed),
    );
  },
);
