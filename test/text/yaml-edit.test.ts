import { describe, expect, it } from '@jest/globals';
import { readYaml } from '../../packages/core/src/text/yaml-edit.ts';
import type { YamlEdit, YamlPath, YamlValue } from '../../packages/core/src/text/yaml-value.ts';
import { editText } from './edit-text.ts';

const set = (path: YamlPath, value: YamlValue): YamlEdit => ({ op: 'set', path, value });
const insert = (path: YamlPath, value: YamlValue): YamlEdit => ({ op: 'insert', path, value });
const remove = (path: YamlPath): YamlEdit => ({ op: 'remove', path });
const edited = (text: string, ...edits: YamlEdit[]) => editText(text, 0, edits);

type Row = [what: string, before: string, edit: YamlEdit, after: string];

describe('one scalar', () => {
  it.each<Row>([
    ['plain', 'a: 1 # one\n', set(['a'], 2), 'a: 2 # one\n'],
    ['plain text', 'size:   10Gi\n', set(['size'], '20Gi'), 'size:   20Gi\n'],
    ['in single quotes', "a: '1Gi' # x\nb: 2\n", set(['a'], "it's"), "a: 'it''s' # x\nb: 2\n"],
    ['in double quotes', 'a: "1Gi"\n', set(['a'], 'say "2"'), 'a: "say \\"2\\""\n'],
    ['quotes go with a number', 'a: "1"\n', set(['a'], 2), 'a: 2\n'],
    ['a text that would be a number', 'tag: v1\n', set(['tag'], '1.10'), 'tag: "1.10"\n'],
    ['a text that YAML 1.1 takes for a truth', 'a: x\n', set(['a'], 'on'), 'a: "on"\n'],
    ['a text of two lines', 'a: x\n', set(['a'], 'b\nc'), 'a: "b\\nc"\n'],
    ['line ends of Windows', 'a: 1\r\nb: 2\r\n', set(['a'], 3), 'a: 3\r\nb: 2\r\n'],
    ['no line feed at the end', 'a: 1\nb: 2', set(['b'], 3), 'a: 1\nb: 3'],
    ['a byte order mark', '\uFEFFa: 1\n', set(['a'], 2), '\uFEFFa: 2\n'],
    ['in a list', 'a:\n- 1\n- 2 # two\n', set(['a', 1], 3), 'a:\n- 1\n- 3 # two\n'],
    ['in brackets', 'a: { b: 1, "c": [x, "y"] }\n', set(['a', 'c', 0], 'a, b'), 'a: { b: 1, "c": ["a, b", "y"] }\n'],
    ['of nothing', 'a: # none\nb: 1\n', set(['a'], 2), 'a: 2 # none\nb: 1\n'],
    ['of a null', 'a: ~\n', set(['a'], 'x'), 'a: x\n'],
    ['a key that is a number', '8080: a\n', set(['8080'], 'b'), '8080: b\n'],
    ['a text of many lines', 'a: one\n  two\nb: 1\n', set(['a'], 'x'), 'a: x\nb: 1\n'],
    ['a block of text', 'a: |\n  x\n  y\n\nb: 1\n', set(['a'], 'z\nw\n'), 'a: |\n  z\n  w\n\nb: 1\n'],
    ['a block of text to one line', 'a: >- # c\n  x\n  y\nb: 1\n', set(['a'], 'z'), 'a: z # c\nb: 1\n'],
  ])('%s', (_, before, edit, after) => {
    expect(edited(before, edit)).toEqual({ text: after });
  });
});

const DEEP = `spec:
  # how it runs
  template:
    containers:
      - name: app # the app
        image: app:1
      # after the first

      - name: side
        resources: {} # none yet
  # the end
status: x
`;

describe('what was not there', () => {
  it.each<Row>([
    [
      'a key',
      'a:\n  b: 1 # one\n\n  # rest\nc: 2\n',
      set(['a', 'd'], 3),
      'a:\n  b: 1 # one\n  d: 3\n\n  # rest\nc: 2\n',
    ],
    ['a key at the end without a line feed', 'a: 1', set(['b'], 2), 'a: 1\nb: 2'],
    ['a key behind a byte order mark', '\uFEFFa: 1\n', set(['b'], 2), '\uFEFFa: 1\nb: 2\n'],
    ['a key with line ends of Windows', 'a: 1\r\n', set(['b', 'c'], 2), 'a: 1\r\nb:\r\n  c: 2\r\n'],
    ['maps on the way', 'a: 1\n', set(['b', 'c', 'd'], 2), 'a: 1\nb:\n  c:\n    d: 2\n'],
    [
      'keys in an empty map',
      DEEP,
      set(['spec', 'template', 'containers', 1, 'resources', 'limits', 'cpu'], '500m'),
      DEEP.replace('resources: {} # none yet\n', 'resources: # none yet\n          limits:\n            cpu: 500m\n'),
    ],
    [
      'a key in an entry',
      DEEP,
      set(['spec', 'template', 'containers', 0, 'tty'], true),
      DEEP.replace('app:1\n', 'app:1\n        tty: true\n'),
    ],
    ['a key in brackets', 'a: {b: 1}\n', set(['a', 'c'], 'x'), 'a: {b: 1, c: x}\n'],
    ['a key in JSON', 'a: {"b": 1}\n', set(['a', 'c'], 'x'), 'a: {"b": 1, "c": "x"}\n'],
    [
      'a key under a deeper step',
      'a:\n    b:\n        c: 1\n',
      set(['a', 'd', 'e'], 1),
      'a:\n    b:\n        c: 1\n    d:\n        e: 1\n',
    ],
    [
      'an entry at the end',
      DEEP,
      insert(['spec', 'template', 'containers', 2], { name: 'new', args: ['x'] }),
      DEEP.replace('{} # none yet\n', '{} # none yet\n      - name: new\n        args:\n          - x\n'),
    ],
    [
      'an entry in the middle',
      DEEP,
      insert(['spec', 'template', 'containers', 1], 'x'),
      DEEP.replace('app:1\n', 'app:1\n      - x\n'),
    ],
    [
      'an entry at the start',
      'a:\n# first\n- x\n- y\n',
      insert(['a', 0], { b: [1] }),
      'a:\n# first\n- b:\n  - 1\n- x\n- y\n',
    ],
    ['an entry in brackets', 'a: [1, 2]\n', insert(['a', 1], 'x'), 'a: [1, x, 2]\n'],
    ['the first of a list in brackets', 'a: [1, 2]\n', insert(['a', 0], 0), 'a: [0, 1, 2]\n'],
    ['the first of an empty list', 'a: []\nb: 1\n', insert(['a', 0], { c: 1 }), 'a:\n  - c: 1\nb: 1\n'],
    ['a list that is missing', 'a: 1\nb:\n', insert(['b', 0], 'x'), 'a: 1\nb:\n  - x\n'],
    ['a map for a scalar', 'a: 1 # c\nb: 2\n', set(['a'], { c: 1 }), 'a: # c\n  c: 1\nb: 2\n'],
    ['a map for a list', 'a:\n  - x\n  - y # y\n# z\nb: 2\n', set(['a'], { c: 1 }), 'a:\n  c: 1\n# z\nb: 2\n'],
    ['a scalar for a map', 'a: # c\n  x: 1\n  y: 2\nb: 2\n', set(['a'], 5), 'a: 5 # c\nb: 2\n'],
    [
      'a map for a map in a list',
      'a:\n  - x: 1\n    y: 2 # c\n  - z: 1\n',
      set(['a', 0], { q: 1, r: 2 }),
      'a:\n  - q: 1\n    r: 2 # c\n  - z: 1\n',
    ],
    ['a map for a block of text', 'a: |\n  x\nb: 1\n', set(['a'], { c: 1 }), 'a:\n  c: 1\nb: 1\n'],
  ])('%s', (_, before, edit, after) => {
    expect(edited(before, edit)).toEqual({ text: after });
  });
});

describe('what goes', () => {
  it.each<Row>([
    ['a key', 'a: 1\nb: # x\n  c: 1\n  # y\nd: 2\n', remove(['b']), 'a: 1\n  # y\nd: 2\n'],
    ['the last key of all', 'a:\n  b: 1\nc: 1\n', remove(['a', 'b']), 'a: {}\nc: 1\n'],
    ['a key behind a byte order mark', '\uFEFFa: 1\nb: 2\n', remove(['a']), '\uFEFFb: 2\n'],
    ['an entry', 'a:\n  - x\n  - y: 1\n    z: 2\n  - w\n', remove(['a', 1]), 'a:\n  - x\n  - w\n'],
    ['the last entry of all', 'a:\n  - x: 1\n', remove(['a', 0]), 'a: []\n'],
    ['the only key in brackets', 'a: {b: 1}\n', remove(['a', 'b']), 'a: {}\n'],
  ])('%s', (_, before, edit, after) => {
    expect(edited(before, edit)).toEqual({ text: after });
  });
});

describe('what is refused', () => {
  const shared = 'is shared with another place by an anchor (`&`, `*`); make this change by hand';
  it.each<[what: string, before: string, edit: YamlEdit, fault: string]>([
    ['an alias', 'a: &x 1\nb: *x\n', set(['b'], 2), `b ${shared}`],
    ['what an alias means', 'a: &x 1\nb: *x\n', set(['a'], 2), `a ${shared}`],
    ['within what an alias means', 'a: &x\n  c: 1\nb: *x\n', set(['a', 'c'], 2), `a ${shared}`],
    ['within an alias', 'a: &x\n  c: 1\nb: *x\n', set(['b', 'c'], 2), `b ${shared}`],
    ['a map that holds an anchor', 'a:\n  c: &x 1\nb: *x\n', set(['a'], 2), `a ${shared}`],
    [
      'a merge key',
      'd: &x {c: 1}\na:\n  <<: *x\n  e: 1\n',
      set(['a', 'e'], 2),
      'a takes keys from elsewhere (`<<`), so no edit there is safe; make this change by hand',
    ],
    [
      'a template in place of a value',
      'a: {{ .Values.a }}\nb: 1\n',
      set(['b'], 2),
      'it is a template (`{{`): change the values that it is filled from',
    ],
    [
      'a template in a text',
      'a: x-{{ .Release.Name }}\nb: 1\n',
      set(['b'], 2),
      'it is a template (`{{`): change the values that it is filled from',
    ],
    [
      'a template that is no YAML',
      '{{- if .Values.a }}\na: 1\n{{- end }}\n',
      set(['a'], 2),
      'it is a template (`{{`): change the values that it is filled from',
    ],
    [
      'no YAML',
      'a: [1\nb: 2\n',
      set(['b'], 2),
      'it cannot be read as YAML (line 2:1: Flow sequence in block collection must be sufficiently indented and end with a ]); mend that first',
    ],
    ['a key that stands twice', 'a: 1\na: 2\n', set(['a'], 2), 'line:2:1: top level: the key "a" stands twice.'],
    ['an entry that is not there', 'a: [1]\n', set(['a', 3], 2), 'a[3]: nothing can be put there'],
    ['a key of a text', 'a: x\n', set(['a', 'b'], 2), 'a.b: nothing can be put there'],
    ['a key of a list', 'a: [x]\n', set(['a', 'b'], 2), 'a.b: nothing can be put there'],
    ['the removal of nothing', 'a: 1\n', remove(['b']), 'b: there is nothing like it'],
    ['the whole', 'a: 1\n', set([], 1), 'the top level cannot be replaced as a whole'],
    ['the last key', 'a: 1\n', remove(['a']), 'the top level cannot be replaced as a whole'],
    [
      'a removal in brackets',
      'a: {b: 1, c: 2}\n',
      remove(['a', 'b']),
      'it stands within brackets; make this change by hand',
    ],
    [
      'a control character',
      'a: 1\n',
      set(['a'], { b: ['x\x7f'] }),
      'a would hold a control character, or another sign that no file shows',
    ],
    [
      'a sign that YAML 1.1 takes for the end of a line',
      'a: 1\n',
      set(['b\u2028c'], 1),
      '"b\u2028c" would hold a control character, or another sign that no file shows',
    ],
    [
      'half of a sign',
      'a: 1\n',
      set(['a'], '\ud83d'),
      'a would hold a control character, or another sign that no file shows',
    ],
    ['a tag', 'a: !Ref x\n', set(['a'], 'y'), 'a has a tag (`!Ref`); make this change by hand'],
    ['a merge', 'a: 1\n', set(['<<'], { b: 1 }), '`<<` takes keys from elsewhere; name each of them instead'],
    [
      'a merge deeper',
      'a: 1\n',
      set(['a'], [{ '<<': 1 }]),
      '`<<` takes keys from elsewhere; name each of them instead',
    ],
    ['an unusual key', '? a\nb: 1\n', set(['a'], 2), 'its key is written in an unusual way; make this change by hand'],
    ['an empty document', '# nothing\n', set(['a'], 1), 'it has no document 1'],
  ])('%s', (_, before, edit, fault) => {
    expect(edited(before, edit)).toEqual({ fault });
  });

  it('a document that is not there, and a file that is too large', () => {
    expect(editText('a: 1\n', 1, [set(['a'], 2)])).toEqual({ fault: 'it has no document 2' });
    expect(editText(`a: ${'x'.repeat(262_144)}`, 0, [])).toEqual({
      fault: 'it is larger than 262144 bytes; split it, or make the change by hand',
    });
    expect(readYaml('['.repeat(300))).toEqual({ fault: 'line:1: more than 32 levels deep.' });
  });
});

describe('several documents', () => {
  const text = '# head\n---\na: 1\n...\n---\n# empty\n---\na: 1 # mine\nq: "{{ x }}"\n';
  it('only the one that is meant changes', () => {
    const file = readYaml(text);
    const parts = 'fault' in file ? [] : file.parts;
    expect(parts.map(({ value }) => value)).toEqual([{ a: 1 }, null, { a: 1, q: '{{ x }}' }]);
    expect(editText(text, 2, [set(['a'], 2), set(['b'], 3)])).toEqual({
      text: text.replace('a: 1 # mine', 'a: 2 # mine').replace('}}"\n', '}}"\nb: 3\n'),
    });
  });
  it('an edit that changes nothing leaves the text', () => {
    expect(editText(text, 0, [set(['a'], 1)])).toEqual({ text });
  });
});

describe('several edits', () => {
  it.each<[what: string, before: string, edits: YamlEdit[], after: string]>([
    [
      'of scalars',
      'a: 1 # x\nb: {c: y}\nd:\n',
      [set(['d'], 1), set(['a'], 2), set(['b', 'c'], 'z')],
      'a: 2 # x\nb: {c: z}\nd: 1\n',
    ],
    ['of one place', 'a: 1\n', [set(['a'], 2), set(['a'], 3)], 'a: 3\n'],
    [
      'that stand on each other',
      'a: {}\n',
      [set(['a', 'b'], 1), set(['a', 'c'], 2), set(['a', 'b'], 3)],
      'a:\n  b: 3\n  c: 2\n',
    ],
    [
      'of which one moves the others',
      'a:\n- x\n- y # y\n- z\n',
      [set(['a', 1], 'w'), remove(['a', 0]), set(['a', 0], 'v')],
      'a:\n- v # y\n- z\n',
    ],
    ['of which some change nothing', 'a: 1\nb: 2\n', [set(['a'], 1), set(['b'], 3), set(['a'], 1)], 'a: 1\nb: 3\n'],
  ])('%s', (_, before, edits, after) => {
    expect(edited(before, ...edits)).toEqual({ text: after });
  });
  it('are refused as a whole', () => {
    expect(edited('a: 1\nb: &x 2\nc: *x\n', set(['a'], 2), set(['b'], 3))).toHaveProperty('fault');
  });
});
