import { describe, expect, it } from '@jest/globals';
import { keepWhatStands, parseFile, parseSource, sourceKey, stands } from '../../packages/core/src/decide/evidence.ts';
import { repo, scope, triage } from './facts.ts';

const app = repo('app').repo;
const lib = repo('lib').repo;
const SHA = 'ab12'.repeat(10);

describe('what a source names', () => {
  it.each<[string, ReturnType<typeof parseSource>]>([
    ['log:77', { kind: 'log', jobId: 77 }],
    [' log:77 ', { kind: 'log', jobId: 77 }],
    ['file:acme/lib/src/a.ts', { kind: 'file', repo: lib, path: 'src/a.ts' }],
    ['file:ACME/Lib/src/a.ts', { kind: 'file', repo: lib, path: 'src/a.ts' }],
    ['file:acme/lib/src/a.ts:12', { kind: 'file', repo: lib, path: 'src/a.ts' }],
    ['file:acme/lib/src/a.ts:12-14', { kind: 'file', repo: lib, path: 'src/a.ts' }],
    ['file:acme/lib/src/a.ts#L12-L14', { kind: 'file', repo: lib, path: 'src/a.ts' }],
    [`commit:acme/lib@${SHA}`, { kind: 'commit', repo: lib, sha: SHA }],
    ['commit:acme/lib@ab12ab1', { kind: 'commit', repo: lib, sha: 'ab12ab1' }],
    ['issue:acme/app#3', { kind: 'issue', repo: app, number: 3 }],
    ['pull:acme/app#12', { kind: 'pull', repo: app, number: 12 }],
  ])('%s', (text, source) => {
    expect(parseSource(text, scope)).toEqual(source);
  });

  it.each([
    '',
    'log',
    'log:',
    'log:0',
    'log:7x',
    'log:-7',
    'log:99999999999999999999',
    'web:https://example.org',
    'file:acme/lib',
    'file:acme/lib/',
    'file:acme/lib/../app/secret',
    'file:acme/lib/./a.ts',
    'file:acme/lib//a.ts',
    'file:acme/other/a.ts',
    'file:victim/private/key.pem',
    `commit:victim/private@${SHA}`,
    'commit:acme/lib@main',
    'commit:acme/lib@ab12',
    `commit:acme/lib@${SHA}00`,
    'commit:acme/lib#3',
    'issue:acme/app@3',
    'issue:acme/app#0',
    'issue:acme/app#abc',
    'issue:victim/private#1',
  ])('names nothing of ours: %s', (text) => {
    expect(parseSource(text, scope)).toBeUndefined();
  });

  it('has one key, whatever the case and the courtesy', () => {
    const key = (text: string) => sourceKey(parseSource(text, scope)!);
    expect(key('file:ACME/lib/src/a.ts:12')).toBe(key('file:acme/lib/src/a.ts'));
    expect(key('issue:acme/app#3')).toBe('issue:acme/app#3');
    expect(key('log:77')).toBe('log:77');
  });

  it('keeps the spelling of a path and takes that of the repository from the list', () => {
    expect(parseFile('ACME/LIB/Src/A.ts', scope)).toEqual({ repo: lib, path: 'Src/A.ts' });
  });
});

describe('a quote stands word for word', () => {
  const log = 'not ok 3\n  expected:  1700000300000\n  actual: 1700000000300\n';
  it.each<[string, string, boolean]>([
    ['as it is', 'expected:  1700000300000', true],
    ['over two lines', 'expected: 1700000300000\nactual: 1700000000300', true],
    ['with other white space', '  expected:\t1700000300000 ', true],
    ['with invisible characters', 'expected:\u200b 1700000300000', true],
    ['a digit differs', 'expected: 1700000300001', false],
    ['another case', 'Expected: 1700000300000', false],
    ['words left out', 'not ok 3 actual: 1700000000300', false],
    ['too short to prove anything', 'not ok', false],
    ['nothing but white space', '          ', false],
    ['invented', 'TypeError: x is not a function', false],
  ])('%s', (_name, quote, yes) => {
    expect(stands(quote, [{ text: log }], (text) => text)).toBe(yes);
  });

  const redact = (text: string) => text.replaceAll('s3cret', '[redacted:key]');
  it.each<[string, string, boolean, boolean]>([
    ['as it is', 'login with s3cret failed', false, true],
    ['E7: as the model saw it', 'login with [redacted:key] failed', false, true],
    ['I3: hidden markup is part of code', 'failed <!-- not shown --> here', false, true],
    ['I3: and no part of what people write, as it was seen', 'failed here', true, true],
    ['but of code it is no quote to leave it out', 'failed here', false, false],
  ])('%s', (_name, quote, written, yes) => {
    const text = 'login with s3cret failed <!-- not shown --> here';
    expect(stands(quote, [{ text, written }], redact)).toBe(yes);
  });
});

describe('what does not stand is dropped and counted', () => {
  const everything = { quotes: [true], files: new Set(triage.files), commits: new Set([triage.suspects[0]!.commit]) };
  const nothing = { quotes: [], files: new Set<string>(), commits: new Set<string>() };

  it('keeps an answer whose all stands', () => {
    expect(keepWhatStands(triage, everything, scope)).toEqual({
      triage,
      dropped: { evidence: 0, files: 0, suspects: 0, repositories: 0 },
    });
  });

  it('drops quotes, files and commits that were not found', () => {
    const { triage: kept, dropped } = keepWhatStands(triage, nothing, scope);
    expect(kept).toMatchObject({ evidence: [], files: [], suspects: [] });
    expect(dropped).toEqual({ evidence: 1, files: 1, suspects: 1, repositories: 0 });
  });

  it('W2: drops repositories that are not listed, and each name is said once', () => {
    const answer = {
      ...triage,
      impact: [
        ...triage.impact,
        { repository: 'victim/private', effect: 'x' },
        { repository: 'no repository', effect: 'x' },
      ],
      repositoryOrder: ['acme/lib', 'acme/lib', 'victim/private', 'acme/app'],
    };
    const { triage: kept, dropped } = keepWhatStands(answer, everything, scope);
    expect(kept.impact).toEqual(triage.impact);
    expect(kept.repositoryOrder).toEqual(['acme/lib', 'acme/app']);
    expect(dropped.repositories).toBe(4);
  });
});
