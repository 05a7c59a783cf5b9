import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Gate } from '../../packages/core/src/decide/gates/gate.ts';
import { pathsGate, weakenedGate, workflowsGate } from '../../packages/core/src/decide/gates/paths.ts';
import { sizeGate } from '../../packages/core/src/decide/gates/size.ts';
import { guardedPaths } from '../../packages/core/src/decide/guarded-paths.ts';
import type { PullFile } from '../../packages/core/src/domain/pull.ts';
import { fixData, markedFix } from '../effects/publish.ts';
import { aBot, aCommit, aFile, all, bob, type Change, facts, type Spec, some, us } from './gate-facts.ts';
import { answer, type Row } from './gate-rows.ts';

const files = (...items: PullFile[]): Change => ({ pull: { files: all(...items), changedFiles: items.length } });
const renamed = (from: string | undefined, to: string): PullFile =>
  aFile(to, { change: 'RENAMED', previousPath: from });

/** Row 117. */
const GUARDED = `.github/workflows/ci.yml .github/dependabot.yml .github/CODEOWNERS CODEOWNERS docs/CODEOWNERS AGENTS.md
  a/b/AGENTS.md CLAUDE.md a/CLAUDE.local.md GEMINI.md .claude/settings.json a/.claude/commands/x.md .mcp.json
  .cursor/rules/x.mdc .cursorrules a/copilot-instructions.md .codex/config.toml ai-devops.yml ops/bot.yml
  ops/rules/staging.yml ops/rules/deep/x.yml`.split(/\s+/);
const FREE = `src/a.ts README.md docs/agents/x.md github/x.yml codeowners.md src/claude.ts package.json .gitignore
  ops/other.yml`.split(/\s+/);
const OWN = ['ops/bot.yml', 'ops/rules/'];

describe('row 117: guarded paths', () => {
  it.each(GUARDED)('%s', (path) => {
    for (const file of [
      aFile(path),
      aFile(path.toUpperCase()),
      aFile(path, { change: 'DELETED' }),
      aFile(path.replaceAll('a', '\u0430')),
      renamed(path, 'src/a.ts'),
      renamed('src/a.ts', path),
    ])
      expect(answer(pathsGate, { ...files(file), ownPaths: OWN })).toEqual(['GUARDED_PATH']);
  });

  it.each(FREE)('not %s', (path) => {
    expect(answer(pathsGate, { ...files(aFile(path), renamed(path, 'src/b.ts')), ownPaths: OWN })).toBe('passed');
  });

  it.each<Row>([
    ['118: not all files are known', { pull: { files: some(aFile('a.ts')) } }, ['INCOMPLETE_DATA']],
    ['AM59: fewer than it has', { pull: { changedFiles: 301 } }, ['INCOMPLETE_DATA']],
    [
      '118: of those that are known one is guarded',
      { pull: { files: some(aFile('AGENTS.md')) } },
      ['INCOMPLETE_DATA', 'GUARDED_PATH'],
    ],
    ['117: renamed from what nobody knows', files(renamed(undefined, 'src/a.ts')), ['INCOMPLETE_DATA']],
    ['no files at all', files(), 'passed'],
  ])('%s', (_name, change, expected) => {
    expect(answer(pathsGate, change)).toEqual(expected);
  });

  it('names five, and says how many more there are', () => {
    const many = Array.from({ length: 7 }, (_, index) => aFile(`.github/${index}.yml`));
    const [why] = pathsGate.check(facts(files(...many))).reasons ?? [];
    expect(why?.text).toContain('`.github/4.yml` and 2 more: it decides');
    expect(why?.text).not.toContain('5.yml');
  });

  it('no file more makes a guarded one free', () => {
    const path = fc.constantFrom(...GUARDED, ...FREE);
    fc.assert(
      fc.property(fc.array(path), fc.array(path), (some, more) => {
        const found = guardedPaths(
          some.map((one) => aFile(one)),
          OWN,
        );
        expect(
          guardedPaths(
            [...some, ...more].map((one) => aFile(one)),
            OWN,
          ),
        ).toEqual(expect.arrayContaining(found));
      }),
    );
  });
});

const actions = aBot('github-actions[bot]', 41898282);
const workflow = files(aFile('.github/workflows/ci.yml'));
const ours = (over: Parameters<typeof fixData>[0] = {}): Change => ({
  pull: { author: us, body: markedFix(fixData(over)) },
});
const withPull = (change: Change, pull: Change['pull']): Change => ({ ...change, pull: { ...change.pull, ...pull } });

describe('what we may not merge', () => {
  it.each<[string, Gate, Change, 'passed' | 'off' | string[]]>([
    [
      '119: a workflow, with the token of a workflow',
      workflowsGate,
      { ...workflow, self: actions },
      ['NO_WORKFLOWS_PERMISSION'],
    ],
    [
      '119: one that was renamed',
      workflowsGate,
      { ...files(renamed('.GitHub/workflows/a.yml', 'a.yml')), self: actions },
      ['NO_WORKFLOWS_PERMISSION'],
    ],
    ['119: with the token of an app', workflowsGate, workflow, 'off'],
    ['no workflow', workflowsGate, { ...files(aFile('.github/dependabot.yml')), self: actions }, 'passed'],
    ['not all files are known', workflowsGate, { pull: { files: some() }, self: actions }, ['INCOMPLETE_DATA']],

    ['W6: a fix of ours that weakens a test', weakenedGate, ours({ weakens: true }), ['WEAKENED_TESTS']],
    ['W6: one that does not', weakenedGate, ours(), 'passed'],
    ['W6: edited by us', weakenedGate, withPull(ours(), { editor: us }), 'passed'],
    ['W6: edited by another', weakenedGate, withPull(ours(), { editor: bob }), ['WEAKENED_TESTS']],
    [
      'W6: of which another took the marker',
      weakenedGate,
      { pull: { author: us, body: 'Fine.', editor: bob, labels: all('AI-devops') } },
      ['WEAKENED_TESTS'],
    ],
    [
      'W6: whose marker nobody can read',
      weakenedGate,
      { pull: { author: us, body: 'Fine.', labels: all('AI-devops') } },
      ['WEAKENED_TESTS'],
    ],
    [
      'what we opened for another reason',
      weakenedGate,
      { pull: { author: us, body: 'Release', editor: bob } },
      'passed',
    ],
    ['what another says of their own', weakenedGate, { pull: { body: markedFix(fixData({ weakens: true })) } }, 'off'],
  ])('%s', (_name, gate, change, expected) => {
    expect(answer(gate, change)).toEqual(expected);
  });
});

describe('row 121: size', () => {
  const risk: Spec = { limits: { maxFiles: 2, maxLines: 10, maxCommits: 1 } };
  it.each<Row>([
    ['no limit', { pull: { changedFiles: 3_000 } }, 'off'],
    ['at the limit', { spec: risk, pull: { changedFiles: 2, additions: 5, deletions: 5 } }, 'passed'],
    ['files', { spec: risk, pull: { changedFiles: 3 } }, ['TOO_LARGE']],
    ['lines', { spec: risk, pull: { additions: 9, deletions: 2 } }, ['TOO_LARGE']],
    ['commits', { spec: risk, pull: { commits: all(aCommit(), aCommit()) } }, ['TOO_LARGE']],
    [
      'all of them',
      { spec: risk, pull: { changedFiles: 3, additions: 11, commits: all(aCommit(), aCommit()) } },
      ['TOO_LARGE', 'TOO_LARGE', 'TOO_LARGE'],
    ],
    ['commits that are not all known', { spec: risk, pull: { commits: some(aCommit()) } }, ['INCOMPLETE_DATA']],
    ['commits that are too many already', { spec: risk, pull: { commits: some(aCommit(), aCommit()) } }, ['TOO_LARGE']],
    [
      'commits that no limit counts',
      { spec: { limits: { maxFiles: 2 } }, pull: { commits: some(aCommit()) } },
      'passed',
    ],
  ])('%s', (_name, change, expected) => {
    expect(answer(sizeGate, change)).toEqual(expected);
  });
});
