import { weaker, weakerTest } from './compare-test.ts';
import type { Test, Tested } from './facts.ts';
import { added, type Found, quoted, type Weakening } from './finding.ts';
import { isTest } from './paths.ts';
import { renamed } from './renamed.ts';
import { lineOf, type Source } from './source.ts';

/** A changed file of a known language; `path` is that of the new text, or of the old one when the file is gone. */
export interface Sides {
  path: string;
  old: Tested | undefined;
  now: Tested | undefined;
}

/** Tests that a change takes away, skips or weakens (W6). A test that goes to another file of the change is not gone. */
export function weakerTests(files: readonly Sides[]): Weakening[] {
  const found: Weakening[] = [];
  const put = (path: string, items: readonly Found[]): void =>
    void found.push(...items.map((item) => ({ path, ...item })));
  const elsewhere = byName(files.flatMap(({ old, now }) => fresh(old, now)));
  for (const { path, old, now } of files) {
    if (!old) continue;
    const stayed = now && sure(old.source, now.source) ? now : undefined;
    const pairs = paired(old.tests, stayed?.tests ?? []);
    const gone: Test[] = [];
    for (const [before, here] of pairs) {
      const after = here ?? takeMoved(elsewhere, before);
      if (after) put(after.source.path, stays(before, after));
      else if (!before.skip) gone.push(before);
    }
    put(stayed ? path : old.source.path, goneTests(gone, old, stayed, path));
    if (now) {
      put(path, alone(old, now));
      if (isTest(path)) put(path, outsideWeaker(old, now));
    }
  }
  return merged(found);
}

/** Each old test with its like among the new ones: by name, and among several of one name by text and then by order. */
function paired(old: readonly Test[], now: readonly Test[]): [Test, Test | undefined][] {
  const left = byName(now);
  const same = new Map<Test, Test>();
  const textOf = ({ source, block }: Test): string => source.code.slice(block.at, Math.min(block.end, block.at + 600));
  const several = old.filter(({ name }) => (left.get(name)?.length ?? 0) > 1);
  const byText = new Map<string, Test[]>();
  const names = new Set(several.map(({ name }) => name));
  for (const test of now)
    if (names.has(test.name)) byText.set(textOf(test), [...(byText.get(textOf(test)) ?? []), test].slice(0, 100));
  const taken = new Set<Test>();
  for (const test of several) {
    const like = byText.get(textOf(test))?.find((one) => one.name === test.name && !taken.has(one));
    if (!like) continue;
    taken.add(like);
    same.set(test, like);
  }
  const queues = new Map([...left].map(([name, tests]) => [name, tests.filter((test) => !taken.has(test)).reverse()]));
  return old.map((test) => [test, same.get(test) ?? queues.get(test.name)?.pop()]);
}

function byName(tests: readonly Test[]): Map<string, Test[]> {
  const names = new Map<string, Test[]>();
  for (const test of tests) {
    const list = names.get(test.name);
    if (list) list.push(test);
    else names.set(test.name, [test]);
  }
  return names;
}

/** The tests of a text that its file did not have before. */
const fresh = (old: Tested | undefined, now: Tested | undefined): Test[] =>
  added(old?.tests ?? [], now?.tests ?? [], ({ name }) => name);

/** Whether a runner that finds tests in `old` finds them in `now` too. Some languages say it in the text alone. */
const sure = (old: Source, now: Source): boolean =>
  now.found >= old.found || ['rust', 'csharp', 'c'].includes(now.language);

/** A test of that name that is new in a file where a runner finds it as surely as before. */
function takeMoved(elsewhere: Map<string, Test[]>, { name, source }: Test): Test | undefined {
  const list = elsewhere.get(name);
  const index = list?.findIndex((test) => test.source !== source && sure(source, test.source)) ?? -1;
  return index < 0 ? undefined : list?.splice(index, 1)[0];
}

function stays(old: Test, now: Test): Found[] {
  if (old.skip) return [];
  if (!now.skip) return weakerTest(old, now);
  return [
    {
      kind: 'test-skipped',
      line: lineOf(now.source, now.skip.at),
      what: `The test ${quoted(now.name)} does not run any more: ${quoted(now.skip.how)}.`,
    },
  ];
}

/** What became of tests that are nowhere in the change by their name. */
function goneTests(gone: readonly Test[], old: Tested, now: Tested | undefined, path: string): Found[] {
  if (gone.length === 0) return [];
  if (!now) {
    const many = gone.length === 1 ? `the test ${quoted(gone[0]!.name)}` : `${gone.length} tests`;
    const line = gone.length === 1 ? { line: lineOf(old.source, gone[0]!.block.at) } : {};
    return [{ kind: 'test-deleted', ...line, what: `The file is gone from where it was, and ${many} with it.` }];
  }
  const likes = renamed(
    gone,
    fresh(old, now).filter(({ skip }) => !skip),
  );
  const words = new Set(now.source.code.match(/\w{4,200}/g) ?? []);
  return gone.flatMap((test, index): Found[] => {
    const like = likes.get(test);
    if (like) return weakerTest(test, like);
    const line = lineOf(old.source, test.block.at);
    const left = index < MOST ? leftOf(test, words) : undefined;
    if (left === undefined) return [{ kind: 'test-deleted', line, what: `The test ${quoted(test.name)} is gone.` }];
    const what = `The test ${quoted(test.name)} is not found by its runner any more: ${quoted(left)} stands in its place in ${quoted(path)}.`;
    return [{ kind: 'test-skipped', line, what }];
  });
}

/** Tests that are gone are looked for under another name up to this number. */
const MOST = 40;

/** The longer word, or the word in other case, that the name of a test became: `_test_x`, `testX`, `Disabled_TestX`. */
function leftOf({ name, source }: Test, words: ReadonlySet<string>): string | undefined {
  if (!/^\w{4,200}$/.test(name) || source.language === 'js') return undefined;
  const small = name.toLowerCase();
  const longer = [...words].find((word) => word !== name && word.toLowerCase().includes(small));
  return longer ?? (words.has(name) ? name : undefined);
}

/** Tests that keep their neighbours from running. */
function alone(old: Tested, now: Tested): Found[] {
  const [first] = added(old.only, now.only, ({ name }) => name);
  return first
    ? [
        {
          kind: 'test-skipped',
          line: lineOf(now.source, first.at),
          what: `Only ${quoted(first.name)} runs now; all other tests of the file are skipped.`,
        },
      ]
    : [];
}

/** What stands in a file of tests, but in none of them: it counts when the whole file got less of it. */
function outsideWeaker(old: Tested, now: Tested): Found[] {
  const all = ({ tests, outside }: Tested): number =>
    tests.reduce((sum, { asserts }) => sum + asserts.length, outside.asserts.length);
  const found = weaker(old.outside, now.outside, old.source, now.source, 'A part outside of the tests');
  return all(now) >= all(old) ? found.filter(({ kind }) => kind !== 'assertion-removed') : found;
}

/** One finding for each place that skips tests, however many they are. */
function merged(found: readonly Weakening[]): Weakening[] {
  const counts = new Map<string, { first: Weakening; count: number }>();
  const key = ({ kind, path, line }: Weakening): string => `${kind} ${line} ${path}`;
  const skips = ({ kind, what }: Weakening): boolean => kind === 'test-skipped' && what.includes('does not run');
  for (const item of found.filter(skips)) {
    const known = counts.get(key(item));
    if (known) known.count += 1;
    else counts.set(key(item), { first: item, count: 1 });
  }
  const others = found.filter((item) => !skips(item));
  return [
    ...others,
    ...[...counts.values()].map(({ first, count }) =>
      count === 1 ? first : { ...first, what: `${first.what.replace(/\.$/, '')} (and ${count - 1} more by the same).` },
    ),
  ];
}
