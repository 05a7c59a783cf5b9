import type { Assertion } from './assertions.ts';
import { insideOf } from './block.ts';
import type { Contents, Test } from './facts.ts';
import { added, type Found, quoted } from './finding.ts';
import { lineOf, type Source } from './source.ts';
import { tolerancesOf } from './tolerances.ts';
import { longer } from './waits.ts';

/** What became weaker in a test that stays, by its contents before and after. `name` is how a person knows it. */
export function weaker(old: Contents, now: Contents, before: Source, after: Source, name: string): Found[] {
  return [
    ...assertionsWeaker(old.asserts, now.asserts, before, after, name),
    ...waitsLonger(old, now, after, name),
    ...swallowed(old, now, after, name),
  ];
}

function assertionsWeaker(
  all: readonly Assertion[],
  others: readonly Assertion[],
  before: Source,
  after: Source,
  name: string,
): Found[] {
  const [gone, fresh] = [added(others, all, ({ text }) => text), added(all, others, ({ text }) => text)];
  const count = (items: readonly Assertion[], level: number): number =>
    items.filter((item) => item.level >= level).length;
  const [first, weak] = [gone.find(({ level }) => level > 0), fresh.find(({ level }) => level < 3)];
  if (count(gone, 1) > count(fresh, 1)) {
    const empty = fresh.find(({ level }) => level === 0);
    if (empty) {
      return [
        {
          kind: 'assertion-loosened',
          line: lineOf(after, empty.at),
          what: `${name} asserts nothing any more: ${quoted(empty.text)}.`,
        },
      ];
    }
    const lost = count(gone, 1) - count(fresh, 1);
    const many = lost === 1 ? 'one assertion' : `${lost} assertions`;
    return [
      {
        kind: 'assertion-removed',
        ...(first ? { line: lineOf(before, first.at) } : {}),
        what: `${name} has ${many} less: ${quoted(first?.text ?? '')} is gone.`,
      },
    ];
  }
  const looser = [3, 2].some((level) => count(gone, level) > count(fresh, level));
  if (looser && first && weak) {
    return [
      {
        kind: 'assertion-loosened',
        line: lineOf(after, weak.at),
        what: `${name} asserts less: ${quoted(weak.text)} stands for ${quoted(first.text)}.`,
      },
    ];
  }
  const wide = tolerancesOf(gone, fresh);
  return wide
    ? [
        {
          kind: 'assertion-loosened',
          line: lineOf(after, wide.at),
          what: `${name} allows more than before: ${quoted(wide.text)}.`,
        },
      ]
    : [];
}

function waitsLonger(old: Contents, now: Contents, after: Source, name: string): Found[] {
  const found = longer(old.waits, now.waits, after.language);
  if (!found) return [];
  const does =
    found.kind === 'retries-more' ? 'is tried again more often' : found.sleep ? 'sleeps longer' : 'may take longer';
  return [{ kind: found.kind, line: lineOf(after, found.at), what: `${name} ${does}: ${quoted(found.text)}.` }];
}

function swallowed(old: Contents, now: Contents, after: Source, name: string): Found[] {
  const [first] = added(old.swallows, now.swallows, ({ how }) => how);
  if (!first || now.swallows.length <= old.swallows.length) return [];
  return [
    { kind: 'error-ignored', line: lineOf(after, first.at), what: `${name} swallows errors: ${quoted(first.how)}.` },
  ];
}

/** What became weaker in a test that is told by its name before and after. */
export function weakerTest(old: Test, now: Test): Found[] {
  const name = `The test ${quoted(now.name)}`;
  const found = weaker(old, now, old.source, now.source, name);
  const [before, after] = [old.block.cases ?? 0, now.block.cases ?? 0];
  if (before > after && (now.block.cases !== undefined || old.source.language !== 'js')) {
    const lost = before - after;
    found.push({
      kind: 'test-deleted',
      line: lineOf(now.source, now.block.at),
      what: `${name} runs over ${lost === 1 ? 'one case' : `${lost} cases`} less.`,
    });
  }
  const bodyOf = ({ source, block }: Test): string | undefined =>
    insideOf(source, block, 400)?.replace(/[\s{}();]|\b(?:pass|end|return)\b/g, '');
  if (found.length === 0 && (bodyOf(old) ?? '') !== '' && bodyOf(now) === '') {
    found.push({
      kind: 'assertion-removed',
      line: lineOf(now.source, now.block.at),
      what: `${name} has no body any more.`,
    });
  }
  return found;
}
