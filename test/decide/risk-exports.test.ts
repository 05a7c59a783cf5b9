import { describe, expect, it } from '@jest/globals';
import { apiChange } from '../../packages/core/src/decide/risk/exports.ts';
import { expectLinear } from '../kit/linear.ts';
import { rated } from './risk-facts.ts';

/** Before, after, and what is removed and changed: `-a ~b`. */
const told = (path: string, before: string, after: string): string => {
  const { removed, changed } = apiChange(path, before, after);
  return [...removed.map((name) => `-${name}`), ...changed.map((name) => `~${name}`)].join(' ');
};

const ROWS: Record<string, [before: string, after: string, expected: string][]> = {
  'src/a.ts': [
    [
      'export function f(a: number): string {\n  return "";\n}\n',
      'export function f(a: number): string {\n  return "x";\n}\n',
      '',
    ],
    ['export function f(a: number): string {\n', 'export function f(a: number, b: number): string {\n', '~f'],
    [
      'export function f(\n  a: number,\n): string {\n  x;\n}\n',
      'export function f(\n  a: string,\n): string {\n  x;\n}\n',
      '~f',
    ],
    ['export function f(): void {}\n', 'function f(): void {}\n', '-f'],
    ['export function f(): void {}\n', 'export function f(): void {}\nexport const g = 1;\n', ''],
    ['export const LIMIT = 5;\n', 'export const LIMIT = 6;\n', ''],
    ['export const LIMIT: number = 5;\n', 'export const LIMIT: string = "6";\n', '~LIMIT'],
    ['export const f = (a: number) => a + 1;\n', 'export const f = (a: number) => a + 2;\n', ''],
    ['export const f = (a: number) => a;\n', 'export const f = async (a: number) => a;\n', '~f'],
    ['export const f = (a: number = 1) => a;\n', 'export const f = (a: number = 2) => a;\n', '~f'],
    ['export interface A {\n  a: 1;\n}\n', 'export interface A {\n  // Why.\n  a: 1;\n}\n', ''],
    ['export interface A {\n  a: 1;\n}\n', 'export interface A {\n  a: 1;\n  b: 2;\n}\n', '~A'],
    ['export type A = "a" | "b";\n', 'export type A =\n  | "a";\n', '~A'],
    ['export class A extends B {\n  x = 1;\n}\n', 'export class A extends C {\n  x = 1;\n}\n', '~A'],
    ['export { a, b as c } from "./x";\n', 'export { a } from "./x";\n', '-c'],
    ['export * from "./x";\n', '', '-* from "./x"'],
    ['export default f;\n', 'export const f = 1;\n', '-default'],
    ['exports.a = 1;\nmodule.exports.b = 2;\n', 'exports.a = 3;\n', '-module.exports.b'],
  ],
  'pkg/a.go': [
    ['func Do(a int) error {\n\treturn nil\n}\n', 'func Do(a int) error {\n\treturn err\n}\n', ''],
    ['func Do(a int) error {\n\treturn nil\n}\n', 'func Do(a, b int) error {\n\treturn nil\n}\n', '~Do'],
    ['func (s *Server) Run() {\n}\n', 'func (s *Server) run() {\n}\n', '-Server.Run'],
    ['func do() {\n}\n', '', ''],
    ['type A struct {\n\tB int\n}\n', 'type A struct {\n\tB string\n}\n', '~A'],
    ['const (\n\tOne = 1\n\ttwo = 2\n)\n', 'const (\n\tOne = 2\n)\n', ''],
    ['const (\n\tOne = 1\n)\n', 'const (\n\tUno = 1\n)\n', '-One'],
    ['package main\n\nfunc Do() {\n}\n', 'package main\n', ''],
  ],
  'internal/a.go': [['func Do() {\n}\n', '', '']],
  'pkg/__init__.py': [
    ['from .a import x, y as z\n', 'from .a import x\n', '-z'],
    ['from .a import (\n    x,\n    y,\n)\n', 'from .a import (\n    x,\n)\n', '-y'],
    ['def f(a: int = 1) -> int:\n    return 1\n', 'def f(a: int = 1) -> int:\n    return 2\n', ''],
    ['def f(a):\n    return 1\n', 'def f(a, b):\n    return 1\n', '~f'],
    ['def _f(a):\n    return 1\n', '', ''],
  ],
  'pkg/a.py': [
    ['def f(a):\n    return 1\n', '', ''],
    ['__all__ = [\n    "f",\n    "g",\n]\n', '__all__ = ["f"]\n', '-g'],
    ['__all__ = ("f",)\ndef f(a):\n    pass\n', '__all__ = ("f",)\ndef f(b):\n    pass\n', '~f'],
  ],
  'src/A.java': [
    [
      'public class A {\n  public int f(int a) {\n    return 1;\n  }\n}\n',
      'public class A {\n  public int f(int a) {\n    return 2;\n  }\n}\n',
      '',
    ],
    ['public class A {\n  public int f(int a) {\n', 'public class A {\n  public long f(int a) {\n', '~f'],
    ['public class A {\n  public int f(int a) {\n', 'public class A {\n  private int f(int a) {\n', '-f'],
    ['  public void f(int a) {\n', '  public void f(int a) {\n  public void f(long a) {\n', ''],
    ['  public void f(int a) {\n  public void f(long a) {\n', '  public void f(int a) {\n', '~f'],
    ['public static final int MAX = 1;\n', 'public static final int MAX = 2;\n', ''],
  ],
  'api/a.proto': [
    ['message A {\n  string x = 1;\n}\n', 'message A {\n  string x = 1;\n  string y = 2;\n}\n', ''],
    ['message A {\n  string x = 1;\n}\n', 'message A {\n  string x = 2;\n}\n', '~A.x'],
    [
      'message A {\n  string x = 1;\n}\nmessage B {\n  string x = 1;\n}\n',
      'message A {\n}\nmessage B {\n  string x = 1;\n}\n',
      '-A.x',
    ],
    ['service S {\n  rpc Get(A) returns (B);\n}\n', 'service S {\n  rpc Get(A) returns (C);\n}\n', '~S.Get'],
    ['enum E {\n  ZERO = 0;\n  ONE = 1;\n}\n', 'enum E {\n  ZERO = 0;\n}\n', '-E.ONE'],
  ],
  'api/a.graphql': [
    ['type A {\n  x: Int\n  y(a: Int): Int\n}\n', 'type A {\n  x: Int!\n}\n', '-A.y ~A.x'],
    ['enum E {\n  ONE\n  TWO\n}\n', 'enum E {\n  ONE\n}\n', '-E.TWO'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (path, rows) => {
  it.each(rows)('%j to %j: %s', (before, after, expected) => {
    expect(told(path, before, after)).toBe(expected);
  });
});

it('is high when something is gone, medium when it is different', () => {
  const text = 'export function f(a: number): void {}\n';
  expect(rated('src/a.ts', text, 'const x = 1;\n')).toBe('high: `src/a.ts` no longer has what others may use (`f`).');
  expect(rated('src/a.ts', text, text.replace('number', 'string'))).toBe(
    'medium: `src/a.ts` changes what others may use (`f`).',
  );
  expect(rated('src/a.test.ts', text, 'const x = 1;\n')).toMatch(/^low/);
});

describe('takes linear time', () => {
  it.each<[string, string]>([
    ['a.ts', 'export const a = (\n'],
    ['a.ts', 'export {'],
    ['a.ts', 'export interface A {\n'],
    ['a.go', 'func (a A) A(\n'],
    ['a.go', 'const (\n'],
    ['__init__.py', 'from .a import (\n'],
    ['__init__.py', '__all__ = [\n'],
    ['A.java', 'public a \n'],
    ['a.proto', 'message A {\n'],
    ['a.graphql', ' a a a a'],
  ])('%s of %j', async (path, line) => {
    await expectLinear(200_000, (size) => apiChange(path, line.repeat(size / line.length), 'x'));
  });
});
