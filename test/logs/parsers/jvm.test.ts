import { describe, expect, it } from '@jest/globals';
import { gradle } from '../../../packages/core/src/logs/parsers/gradle.ts';
import { maven } from '../../../packages/core/src/logs/parsers/maven.ts';
import { sbt } from '../../../packages/core/src/logs/parsers/sbt.ts';
import { printed, understood } from '../../kit/findings.ts';

// The samples of Maven are what Maven 3.8 with surefire 3.2 printed; the others are written after their tools.
describe('builders of the JVM', () => {
  it('maven: tests that failed', () => {
    expect(understood(printed('maven-tests.txt'), maven)).toEqual([
      {
        tool: 'surefire',
        kind: 'test',
        id: 'shop.CartTest.sometimes',
        message: 'AssertionFailedError: first time ==> expected: <true> but was: <false>',
        frame: 'shop/CartTest.java:8',
        severity: 'error',
        line: 6,
        endLine: 16,
      },
      {
        tool: 'surefire',
        kind: 'test',
        id: 'shop.CartTest.adds',
        message: 'AssertionFailedError: sum ==> expected: <3> but was: <2>',
        frame: 'shop/CartTest.java:6',
        severity: 'error',
        line: 18,
        endLine: 28,
      },
      {
        tool: 'surefire',
        kind: 'test',
        id: 'shop.CartTest.refuses',
        message: 'IllegalArgumentException: price -1',
        frame: 'shop/Cart.java:4',
        severity: 'error',
        line: 30,
        endLine: 36,
      },
    ]);
  });
  it('maven: tests that were tried again', () => {
    expect(understood(printed('maven-reruns.txt'), maven)).toEqual([
      {
        tool: 'surefire',
        kind: 'test',
        id: 'shop.CartTest.sometimes',
        message: 'AssertionFailedError: first time ==> expected: <true> but was: <false>',
        frame: 'shop/CartTest.java:8',
        severity: 'error',
        line: 6,
        endLine: 16,
        flaky: true,
      },
      {
        tool: 'surefire',
        kind: 'test',
        id: 'shop.CartTest.adds',
        message: 'AssertionFailedError: sum ==> expected: <3> but was: <2>',
        frame: 'shop/CartTest.java:6',
        severity: 'error',
        line: 18,
        endLine: 28,
      },
      {
        tool: 'surefire',
        kind: 'test',
        id: 'shop.CartTest.refuses',
        message: 'IllegalArgumentException: price -1',
        frame: 'shop/Cart.java:4',
        severity: 'error',
        line: 30,
        endLine: 36,
      },
    ]);
  });
  it('maven: a compiler error, once', () => {
    expect(understood(printed('maven-compile.txt'), maven)).toEqual([
      {
        tool: 'maven',
        kind: 'compile',
        file: '/home/runner/work/shop/shop/src/main/java/shop/Cart.java',
        fileLine: 4,
        column: 101,
        message: 'cannot find symbol\n  symbol:   variable totl\n  location: class shop.Cart',
        severity: 'error',
        line: 5,
        endLine: 7,
      },
      {
        tool: 'maven',
        kind: 'compile',
        file: '/home/runner/work/shop/shop/src/main/java/shop/Cart.java',
        fileLine: 4,
        column: 109,
        message: 'cannot find symbol\n  symbol:   variable prise\n  location: class shop.Cart',
        severity: 'error',
        line: 8,
        endLine: 10,
      },
    ]);
  });
  it('maven: a dependency that is not there', () => {
    expect(understood(printed('maven-dependency.txt'), maven)).toEqual([
      {
        tool: 'maven',
        kind: 'dependency',
        id: 'org.junit.jupiter:junit-jupiter:jar:5.99.2',
        message:
          'Could not resolve dependencies for project org.example:shop:jar:1.0-SNAPSHOT: Could not find artifact org.junit.jupiter:junit-jupiter:jar:5.99.2 in central (https://repo.maven.apache.org/maven2)',
        severity: 'error',
        line: 12,
        endLine: 12,
      },
    ]);
  });

  it('maven: what surefire 2.12 prints, without levels', () => {
    const log = [
      'Running shop.CartTest',
      'Tests run: 2, Failures: 1, Errors: 1, Skipped: 0, Time elapsed: 0.05 sec <<< FAILURE!',
      'adds(shop.CartTest)  Time elapsed: 0.01 sec  <<< FAILURE!',
      'java.lang.AssertionError: expected:<3> but was:<2>',
      '\tat org.junit.Assert.fail(Assert.java:88)',
      '\tat shop.CartTest.adds(CartTest.java:12)',
      '',
      'Results :',
      '',
      'Failed tests:   adds(shop.CartTest): expected:<3> but was:<2>',
      '',
      'Tests in error: ',
      '  refuses(shop.CartTest): price -1',
      '',
      'Tests run: 2, Failures: 1, Errors: 1, Skipped: 0',
    ].join('\n');
    expect(understood(log, maven)).toEqual([
      {
        tool: 'surefire',
        kind: 'test',
        id: 'shop.CartTest.adds',
        message: 'AssertionError: expected:<3> but was:<2>',
        frame: 'shop/CartTest.java:12',
        severity: 'error',
        line: 3,
        endLine: 6,
      },
      {
        tool: 'surefire',
        kind: 'test',
        id: 'shop.CartTest.refuses',
        message: 'price -1',
        severity: 'error',
        line: 13,
        endLine: 13,
      },
    ]);
  });
  it('maven: a rule of the enforcer, a parent that is not there', () => {
    const log = [
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-enforcer-plugin:3.4.1:enforce (java) on project shop: ',
      '[ERROR] Rule 0: org.apache.maven.enforcer.rules.version.RequireJavaVersion failed with message:',
      '[ERROR] Detected JDK version 17.0.15 which is not in the allowed range [21,).',
      '[ERROR] -> [Help 1]',
      '[ERROR] [ERROR] Some problems were encountered while processing the POMs:',
      '[FATAL] Non-resolvable parent POM for shop:cart:1: Could not find artifact shop:parent:pom:9 @ line 3, column 11',
    ].join('\n');
    expect(understood(log, maven)).toMatchObject([
      {
        kind: 'build',
        id: 'maven-enforcer-plugin:enforce @ shop',
        message: [
          'Rule 0: org.apache.maven.enforcer.rules.version.RequireJavaVersion failed with message:',
          'Detected JDK version 17.0.15 which is not in the allowed range [21,).',
        ].join('\n'),
        line: 1,
        endLine: 3,
      },
      { kind: 'dependency', line: 6 },
    ]);
  });
  it('gradle: failed tests, and not the task that only says so (as printed by Gradle 8)', () => {
    const log = [
      '> Task :cart:compileTestJava UP-TO-DATE',
      '> Task :cart:test',
      '',
      'CartTest > adds() FAILED',
      '    org.opentest4j.AssertionFailedError at CartTest.java:6',
      '',
      'CartTest > empty cart > refuses() FAILED',
      '    java.lang.IllegalArgumentException: price -1',
      '        at shop.Cart.add(Cart.java:4)',
      '        at shop.CartTest$Empty.refuses(CartTest.java:17)',
      '',
      '2 tests completed, 2 failed',
      '> Task :cart:test FAILED',
      '',
      'FAILURE: Build failed with an exception.',
      '',
      '* What went wrong:',
      "Execution failed for task ':cart:test'.",
      '> There were failing tests. See the report at: file:///home/runner/work/shop/shop/cart/build/reports/index.html',
      '',
      '* Try:',
      '> Run with --scan to get full insights.',
      '',
      'BUILD FAILED in 5s',
    ].join('\n');
    expect(understood(log, gradle)).toEqual([
      {
        tool: 'gradle',
        kind: 'test',
        id: 'CartTest > adds()',
        message: 'AssertionFailedError',
        frame: 'CartTest.java:6',
        severity: 'error',
        line: 4,
        endLine: 5,
      },
      {
        tool: 'gradle',
        kind: 'test',
        id: 'CartTest > empty cart > refuses()',
        message: 'IllegalArgumentException: price -1',
        frame: 'shop/Cart.java:4',
        severity: 'error',
        line: 7,
        endLine: 10,
      },
    ]);
  });
  it('gradle: what went wrong in a build script, and in a resolution', () => {
    const log = [
      'FAILURE: Build completed with 2 failures.',
      '',
      '1: Task failed with an exception.',
      '-----------',
      '* Where:',
      "Build file '/home/runner/work/shop/shop/build.gradle' line: 12",
      '',
      '* What went wrong:',
      "A problem occurred evaluating root project 'shop'.",
      '> Could not set unknown property',
      '',
      '2: Task failed with an exception.',
      '-----------',
      '* What went wrong:',
      "Execution failed for task ':cart:compileJava'.",
      "> Could not resolve all files for configuration ':cart:compileClasspath'.",
      '   > Could not find shop:nobody:9.',
      '',
      'BUILD FAILED in 1s',
    ].join('\n');
    expect(understood(log, gradle)).toEqual([
      {
        tool: 'gradle',
        kind: 'build',
        file: '/home/runner/work/shop/shop/build.gradle',
        fileLine: 12,
        message: "A problem occurred evaluating root project 'shop'.\nCould not set unknown property",
        severity: 'error',
        line: 8,
        endLine: 10,
      },
      {
        tool: 'gradle',
        kind: 'dependency',
        id: ':cart:compileJava',
        message: [
          "Execution failed for task ':cart:compileJava'.",
          "Could not resolve all files for configuration ':cart:compileClasspath'.",
          'Could not find shop:nobody:9.',
        ].join('\n'),
        severity: 'error',
        line: 14,
        endLine: 17,
      },
    ]);
  });
  it('sbt: a failed test and the task (as printed by sbt 1.9 with ScalaTest)', () => {
    const log = [
      '[info] - adds *** FAILED ***',
      '[info]   4 did not equal 3 (CartSpec.scala:9)',
      '[error] (Test / test) sbt.TestsFailedException: Tests unsuccessful',
    ];
    expect(understood(log.join('\n'), sbt)).toEqual([
      { tool: 'sbt', kind: 'test', id: 'adds', message: 'adds failed', severity: 'error', line: 1, endLine: 1 },
      {
        tool: 'sbt',
        kind: 'build',
        id: 'Test / test',
        message: 'sbt.TestsFailedException: Tests unsuccessful',
        severity: 'warning',
        line: 3,
        endLine: 3,
      },
    ]);
  });
});
