import { describe, expect, it } from '@jest/globals';
import { file, found, kinds, type Row } from './weakening-world.ts';

describe('W6 AM35: a check that is switched off for a place is found', () => {
  it.each<[string, string, string]>([
    ['a.ts', 'run();\n', '// eslint-disable-next-line no-console\nrun();\n'],
    ['a.ts', 'run();\n', '/* eslint-disable */\nrun();\n'],
    ['a.ts', 'run();\n', 'run(); // eslint-disable-line no-alert -- it must\n'],
    ['a.ts', '// eslint-disable-next-line a\nrun();\n', '// eslint-disable-next-line a, b\nrun();\n'],
    ['a.ts', '// eslint-disable-next-line a\nrun();\n', '// eslint-disable-next-line\nrun();\n'],
    ['a.ts', 'run();\n', '// biome-ignore lint/suspicious/noExplicitAny: it must\nrun();\n'],
    ['a.ts', 'run();\n', '// @ts-ignore\nrun();\n'],
    ['a.ts', 'run();\n', '// @ts-nocheck\nrun();\n'],
    ['a.ts', 'run();\n', '// @ts-expect-error wrong types\nrun();\n'],
    ['a.tsx', 'x = <A />;\n', 'x = <A>{/* @ts-ignore */}</A>;\n'],
    ['a.ts', '// @ts-ignore\nrun();\n', '// @ts-ignore\nrun();\n// @ts-ignore\nwalk();\n'],
    ['a.py', 'import os\n', 'import os  # noqa\n'],
    ['a.py', 'import os\n', 'import os  # noqa: F401\n'],
    ['a.py', 'x = f()\n', 'x = f()  # type: ignore[arg-type]\n'],
    ['a.py', 'x = f()\n', 'x = f()  # pylint: disable=no-member\n'],
    ['a.py', 'x = f()\n', 'x = f()  # type: ignore  # noqa\n'],
    ['a.py', 'x = f()\n', 'warnings.filterwarnings("ignore")\nx = f()\n'],
    ['a.go', 'x := f()\n', 'x := f() //nolint:errcheck\n'],
    ['a.go', 'x := f()\n', 'x := f() // #nosec G101\n'],
    ['a.rs', 'fn f() {}\n', '#[allow(dead_code)]\nfn f() {}\n'],
    ['a.rs', 'fn f() {}\n', '#![allow(warnings)]\nfn f() {}\n'],
    ['A.java', 'class A {}\n', '@SuppressWarnings("unchecked")\nclass A {}\n'],
    ['A.kt', 'class A\n', '@Suppress("UNUSED")\nclass A\n'],
    ['a.cc', 'f();\n', 'f();  // NOLINT(google-x)\n'],
    ['A.cs', 'F();\n', '#pragma warning disable CS0168\nF();\n'],
    ['a.rb', 'f\n', 'f # rubocop:disable Style/X\n'],
    ['a.php', '<?php\nf();\n', '<?php\n// phpcs:ignore\nf();\n'],
    ['a.php', '<?php\nf();\n', '<?php\n/** @phpstan-ignore-next-line */\nf();\n'],
    ['a.sh', 'f\n', '# shellcheck disable=SC2086\nf\n'],
    ['Dockerfile', 'RUN f\n', '# hadolint ignore=DL3008\nRUN f\n'],
  ])('%s: %j -> %j', (path, before, after) => {
    expect(kinds(`src/${path}`, before, after)).toEqual(['rule-disabled']);
  });

  it.each<[string, string, string]>([
    ['a.ts', 'run();\n', '/* istanbul ignore next */\nrun();\n'],
    ['a.ts', 'run();\n', '/* c8 ignore next 3 */\nrun();\n'],
    ['a.py', 'f()\n', 'f()  # pragma: no cover\n'],
    ['A.cs', 'class A {}\n', '[ExcludeFromCodeCoverage]\nclass A {}\n'],
    ['a.rb', 'f\n', '# :nocov:\nf\n'],
    ['a.cc', 'f();\n', 'f(); // LCOV_EXCL_LINE\n'],
    ['a.php', '<?php\nf();\n', '<?php\n/** @codeCoverageIgnore */\nf();\n'],
  ])('coverage: %s: %j -> %j', (path, before, after) => {
    expect(kinds(`src/${path}`, before, after)).toEqual(['coverage-lowered']);
  });

  it.each<Row>([
    ['in a string', 'src/a.ts', 'run();\n', "run('// eslint-disable-next-line');\n"],
    ['in a template', 'src/a.ts', 'run();\n', 'run(`\n// @ts-ignore\n`);\n'],
    ['in a text about it', 'src/a.ts', 'run();\n', '// Never write eslint-disable or @ts-ignore here.\nrun();\n'],
    ['in a doc comment', 'src/a.ts', 'run();\n', '/**\n * Finds\n * @ts-ignore in a text.\n */\nrun();\n'],
    ['in a document', 'README.md', 'a\n', '// eslint-disable-next-line\n'],
    ['moved', 'src/a.ts', '// @ts-ignore\na();\nb();\n', 'b();\n// @ts-ignore\na();\n'],
    ['gone', 'src/a.ts', '// @ts-ignore\na();\n', 'a();\n'],
    ['narrower', 'src/a.py', 'import os  # noqa\n', 'import os  # noqa: F401\n'],
    ['a python string', 'src/a.py', 'a = 1\n', 'a = "x  # noqa"\n'],
    ['a rust string', 'src/a.rs', 'f();\n', 'f("#[allow(dead_code)]");\n'],
    ['a word that begins alike', 'src/a.go', 'f()\n', '// nolinting is what we do\nf()\n'],
  ])('W6: clean is %s', (_name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual([]);
  });

  it('W6: in a file that moved it is what it was', () => {
    const text = Array.from({ length: 9 }, (_, index) => `// @ts-ignore\nrun(${index});\n`).join('');
    expect(found(file('src/a.ts', text, null), file('src/b.ts', null, text))).toEqual([]);
  });
});
