import { describe, expect, it } from '@jest/globals';
import { cargo, cargoTest, nextest } from '../../../packages/core/src/logs/parsers/cargo.ts';
import { printed, understood } from '../../kit/findings.ts';

// The samples are what cargo 1.95 printed; those of nextest and of older compilers are written after them.
describe('cargo', () => {
  it('compiler errors with their place and code', () => {
    expect(understood(printed('cargo-compile.txt'), cargo)).toEqual([
      {
        tool: 'rustc',
        kind: 'compile',
        code: 'E0425',
        file: 'src/lib.rs',
        fileLine: 2,
        column: 34,
        message: 'cannot find value `one` in this scope',
        severity: 'error',
        line: 2,
        endLine: 14,
      },
      {
        tool: 'rustc',
        kind: 'compile',
        code: 'E0308',
        file: 'src/lib.rs',
        fileLine: 6,
        column: 5,
        message: 'mismatched types\nexpected `u32` because of return type\nexpected `u32`, found `u64`',
        severity: 'error',
        line: 16,
        endLine: 27,
      },
    ]);
  });
  it('clippy under -D warnings', () => {
    expect(understood(printed('cargo-clippy.txt'), cargo)).toEqual([
      {
        tool: 'rustc',
        kind: 'lint',
        code: 'clippy::needless_return',
        file: 'src/lib.rs',
        fileLine: 6,
        column: 5,
        message: 'unneeded `return` statement',
        severity: 'error',
        line: 2,
        endLine: 15,
      },
    ]);
  });
  it('a version that is not there', () => {
    expect(understood(printed('cargo-version.txt'), cargo)).toEqual([
      {
        tool: 'cargo',
        kind: 'dependency',
        id: 'serde = "=99.0.0"',
        message:
          'failed to select a version for the requirement `serde = "=99.0.0"`\ncandidate versions found which didn\'t match: 1.0.229, 1.0.228, 1.0.227, ...\nlocation searched: crates.io index\nrequired by package `shop v0.1.0 (/home/runner/work/shop/shop)`',
        severity: 'error',
        line: 2,
        endLine: 5,
      },
    ]);
  });
  it('a package that is not there', () => {
    expect(understood(printed('cargo-package.txt'), cargo)).toEqual([
      {
        tool: 'cargo',
        kind: 'dependency',
        id: 'shop-of-nobody',
        message:
          'no matching package named `shop-of-nobody` found\nlocation searched: crates.io index\nrequired by package `shop v0.1.0 (/home/runner/work/shop/shop)`',
        severity: 'error',
        line: 2,
        endLine: 4,
      },
    ]);
  });
  it('failed tests', () => {
    expect(understood(printed('cargo-test.txt'), cargoTest)).toEqual([
      {
        tool: 'cargo-test',
        kind: 'test',
        id: 'tests::answers',
        message: 'Error: "no route"',
        severity: 'error',
        line: 13,
        endLine: 15,
      },
      {
        tool: 'cargo-test',
        kind: 'test',
        id: 'tests::adds',
        message: 'assertion `left == right` failed: sum\n  left: 4\n right: 3',
        frame: 'src/lib.rs:15',
        severity: 'error',
        line: 16,
        endLine: 40,
      },
      {
        tool: 'cargo-test',
        kind: 'test',
        id: 'tests::picks',
        message: 'index out of bounds: the len is 1 but the index is 4',
        frame: 'src/lib.rs:6',
        severity: 'error',
        line: 41,
        endLine: 64,
      },
    ]);
  });

  it('a build script that failed, with what it printed', () => {
    expect(understood(printed('cargo-build-script.txt'), cargo)).toEqual([
      {
        tool: 'cargo',
        kind: 'compile',
        id: 'shop v0.1.0',
        message: [
          'failed to run custom build command for `shop v0.1.0 (/home/runner/work/shop/shop)`',
          'Caused by:',
          "process didn't exit successfully: `/home/runner/work/shop/shop/target/debug/build/shop-d0b4d8f419bd1c92/build-script-build` (exit status: 101)",
          'looking for libshop',
          "thread 'main' (2944) panicked at build.rs:1:85:",
          'libshop is not installed',
        ].join('\n'),
        severity: 'error',
        line: 2,
        endLine: 15,
      },
    ]);
  });
  it('leaves `error: …` of other tools alone, and a verdict when the reason is known', () => {
    expect(understood("error: pathspec 'nope' did not match any file(s) known to git", cargo)).toEqual([]);
    expect(understood('error: could not compile `shop` (lib) due to 1 previous error', cargo)).toMatchObject([
      { id: 'shop' },
    ]);
  });
  it('a panic as it was told before Rust 1.73', () => {
    const log = [
      '---- tests::adds stdout ----',
      "thread 'tests::adds' panicked at 'sum is wrong', src/lib.rs:15:9",
      'note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace',
      '',
      'failures:',
    ].join('\n');
    expect(understood(log, cargoTest)).toMatchObject([
      { id: 'tests::adds', message: 'sum is wrong', frame: 'src/lib.rs:15' },
    ]);
  });
  it('a test that printed nothing (--nocapture)', () => {
    const log = [
      'test tests::adds ... FAILED',
      '',
      'failures:',
      '',
      'failures:',
      '    tests::adds',
      '',
      'test result: FAILED.',
    ];
    expect(understood(log.join('\n'), cargoTest)).toMatchObject([{ id: 'tests::adds', message: 'failed', line: 6 }]);
  });
  it('nextest: a failed test once, a flaky one as flaky (as printed by nextest 0.9)', () => {
    const log = [
      '        PASS [   0.004s] shop tests::fine',
      '        FAIL [   0.005s] shop tests::adds',
      '',
      '--- STDERR:              shop tests::adds ---',
      "thread 'tests::adds' panicked at src/lib.rs:15:9:",
      'assertion `left == right` failed: sum',
      '  left: 4',
      ' right: 3',
      '',
      '  TRY 1 FAIL [   0.003s] shop tests::sometimes',
      '  TRY 2 PASS [   0.003s] shop tests::sometimes',
      '------------',
      '     Summary [   0.012s] 3 tests run: 2 passed (1 flaky), 1 failed, 0 skipped',
      '   FLAKY 2/2 [   0.003s] shop tests::sometimes',
      '        FAIL [   0.005s] shop tests::adds',
      'error: test run failed',
    ].join('\n');
    expect(understood(log, nextest)).toEqual([
      {
        tool: 'nextest',
        kind: 'test',
        id: 'shop tests::adds',
        message: 'assertion `left == right` failed: sum\n  left: 4\n right: 3',
        frame: 'src/lib.rs:15',
        severity: 'error',
        line: 2,
        endLine: 9,
      },
      {
        tool: 'nextest',
        kind: 'test',
        id: 'shop tests::sometimes',
        message: 'FAIL shop tests::sometimes',
        severity: 'error',
        flaky: true,
        line: 10,
        endLine: 10,
      },
    ]);
  });
});
