import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAllDocuments, stringify } from 'yaml';
import {
  editValue,
  valueAt,
  type YamlEdit,
  type YamlPath,
  type YamlValue,
} from '../../packages/core/src/text/yaml-value.ts';
import { expectLinear } from '../kit/linear.ts';
import { editText } from './edit-text.ts';

const key = fc.constantFrom('name', 'image', 'a-b', 'x.io/y', 'limits', '8080', 'on', 'C', 'with space');
const scalar = fc.oneof(
  fc.constantFrom<YamlValue>(
    '20Gi',
    'on',
    '1.10',
    "it's",
    'a: b',
    '# no',
    '',
    '{{ x }} y',
    'two\nlines\n',
    ' lead',
    '*a',
    '&b',
    '- c',
  ),
  fc.integer({ min: -5, max: 5_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.string({ maxLength: 12 }),
);
const value: fc.Arbitrary<YamlValue> = fc.letrec<{ node: YamlValue }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(tie('node'), { maxLength: 3 }),
  ),
})).node;
const root = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

interface Look {
  indent: number;
  indentSeq: boolean;
  singleQuote: boolean;
  flow: boolean;
  comments: readonly number[];
  crlf: boolean;
  open: boolean;
}
const look: fc.Arbitrary<Look> = fc.record({
  indent: fc.integer({ min: 2, max: 4 }),
  indentSeq: fc.boolean(),
  singleQuote: fc.boolean(),
  flow: fc.boolean(),
  comments: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }),
  crlf: fc.boolean(),
  open: fc.boolean(),
});

/** A text of documents that says these values, written in one of many ways. */
function written(
  values: readonly YamlValue[],
  { indent, indentSeq, singleQuote, flow, comments, crlf, open }: Look,
): string {
  const options = { indent, indentSeq, singleQuote, lineWidth: 0, compat: 'yaml-1.1' } as const;
  const texts = values.map((one, at) =>
    stringify(one, flow && at % 2 === 0 ? { ...options, collectionStyle: 'flow' } : options),
  );
  const lines = texts.join('---\n').split('\n');
  for (const at of comments) {
    const where = at % lines.length;
    // Not into a block of text, where it would be text.
    const with_ = lines.toSpliced(where, 0, `${' '.repeat(at % 7)}# comment ${at}`);
    if (isDeepStrictEqual(read(with_.join('\n')), read(lines.join('\n')))) lines.splice(where, 0, with_[where]!);
  }
  const text = lines.join(crlf ? '\r\n' : '\n');
  return open && !/[|>][-+\d]*\r?\n[\s\S]*$/.test(text) ? text.trimEnd() : text;
}

const read = (text: string): unknown[] => {
  const documents = parseAllDocuments(text, { merge: false });
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return [text];
  return documents.map((document) => document.toJS() as unknown);
};

/** Every path of a value, that of the value itself too. */
function paths(of: unknown, at: YamlPath = []): YamlPath[] {
  if (typeof of !== 'object' || of === null) return [at];
  const steps: [string | number, unknown][] = Array.isArray(of) ? [...of.entries()] : Object.entries(of);
  return [at, ...steps.flatMap(([step, inner]) => paths(inner, [...at, step]))];
}

const isLeaf = (one: unknown): boolean => typeof one !== 'object' || one === null;
const linesOf = (text: string): string[] => text.split('\n');

interface Case {
  text: string;
  values: unknown[];
  document: number;
  pick: number;
  put: YamlValue;
}
const cases = fc
  .record({
    values: fc.array(root, { minLength: 1, maxLength: 3 }),
    look,
    document: fc.nat(2),
    pick: fc.nat(1_000),
    put: value,
  })
  .map(
    ({ values, look, document, ...rest }): Case => ({
      ...rest,
      values,
      text: written(values, look),
      document: document % values.length,
    }),
  )
  .filter(({ text, values }) => isDeepStrictEqual(read(text), values));

const runs = { numRuns: 200 };

describe('for every file', () => {
  it('one scalar for another changes its line alone, and only what it says', () => {
    let done = 0;
    fc.assert(
      fc.property(cases, scalar, ({ text, values, document, pick }, put) => {
        const leaves = paths(values[document]).filter(
          (path) => path.length > 0 && isLeaf(valueAt(values[document], path)),
        );
        const path = leaves[pick % leaves.length];
        fc.pre(path !== undefined && !text.includes('{{'));
        const edit: YamlEdit = { op: 'set', path, value: put };
        const after = editText(text, document, [edit]);
        if ('fault' in after) throw new Error(`${after.fault}\n${text}`);
        done += 1;
        expect(read(after.text)).toEqual(values.map((one, at) => (at === document ? editValue(one, edit) : one)));
        expect(editText(after.text, document, [edit])).toEqual(after);
        const old = valueAt(values[document], path);
        if (typeof old === 'string' && old.includes('\n')) return;
        const [before, now] = [linesOf(text), linesOf(after.text)];
        if (typeof put === 'string' && put.includes('\n')) return;
        expect(now).toHaveLength(before.length);
        expect(before.filter((line, at) => line !== now[at]).length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
    expect(done).toBeGreaterThan(100);
  });

  it('every edit does what it says and nothing else, or is refused', () => {
    let done = 0;
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom('set', 'insert', 'remove', 'add'),
        ({ text, values, document, pick, put }, op) => {
          const own = values[document];
          const there = paths(own).filter((path) => path.length > 0);
          const lists = paths(own).filter((path) => Array.isArray(valueAt(own, path)));
          const maps = paths(own).filter((path) => !isLeaf(valueAt(own, path)) && !Array.isArray(valueAt(own, path)));
          const list = lists[pick % lists.length];
          fc.pre(op !== 'insert' || list !== undefined);
          const edit: YamlEdit =
            op === 'insert'
              ? { op, path: [...list!, pick % ((valueAt(own, list!) as unknown[]).length + 1)], value: put }
              : op === 'remove'
                ? { op, path: there[pick % there.length]! }
                : op === 'add'
                  ? { op: 'set', path: [...maps[pick % maps.length]!, 'new', 'deep'], value: put }
                  : { op, path: there[pick % there.length]!, value: put };
          const after = editText(text, document, [edit]);
          if ('fault' in after) {
            expect(after.fault).toMatch(/within brackets|as a whole|on the line of something else/);
            return;
          }
          done += 1;
          expect(read(after.text)).toEqual(values.map((one, at) => (at === document ? editValue(one, edit) : one)));
          const [before, now] = [linesOf(text.trimEnd()), linesOf(after.text.trimEnd())];
          // What stands before the first line that differs, and after the last, is all that the edit did not name.
          let head = 0;
          while (head < before.length && before[head] === now[head]) head += 1;
          const comments = (lines: readonly string[]) =>
            lines.slice(0, head).filter((line) => line.includes('# comment'));
          expect(comments(now)).toEqual(comments(before));
          if (op === 'insert' || op === 'add') {
            const kept = before.filter((line) => !now.includes(line));
            // At most the line that was written in brackets, or was empty.
            expect(kept.length).toBeLessThanOrEqual(2);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(done).toBeGreaterThan(300);
  });

  it('several edits at once say what they say one after the other', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.tuple(fc.nat(1_000), value), { maxLength: 6 }),
        ({ text, values, document }, puts) => {
          let own = values[document];
          const edits = puts.flatMap(([pick, put]): YamlEdit[] => {
            const there = paths(own).filter((path) => path.length > 0);
            const edit: YamlEdit = { op: 'set', path: there[pick % there.length]!, value: put };
            own = editValue(own, edit);
            return [edit];
          });
          const after = editText(text, document, edits);
          if ('fault' in after) return;
          expect(read(after.text)).toEqual(values.with(document, own));
        },
      ),
      runs,
    );
  });

  it('in linear time', async () => {
    const file = (size: number) => Array.from({ length: size }, (_, at) => `key-${at}:\n  a: 1 # x\n`).join('');
    await expectLinear(8_000, (size) => editText(file(size), 0, [{ op: 'set', path: ['key-3', 'a'], value: 2 }]));
  });
});
