import { describe, expect, it } from '@jest/globals';
import { bundler } from '../../../packages/core/src/logs/parsers/bundler.ts';
import { composer } from '../../../packages/core/src/logs/parsers/composer.ts';
import { gomod } from '../../../packages/core/src/logs/parsers/gomod.ts';
import { pip, poetry, uv } from '../../../packages/core/src/logs/parsers/pip.ts';
import { printed, understood } from '../../kit/findings.ts';

// The samples are what pip 23, uv 0.13, Poetry 2.5 and Go 1.26 printed; those of Bundler and Composer are written after them.
describe('package managers of other languages', () => {
  it('pip: versions that exclude each other', () => {
    expect(understood(printed('pip-conflict.txt'), pip)).toEqual([
      {
        tool: 'pip',
        kind: 'dependency',
        id: 'requests==2.31.0 and urllib3==1.20',
        message:
          'Cannot install requests==2.31.0 and urllib3==1.20 because these package versions have conflicting dependencies.\nThe user requested urllib3==1.20\nrequests 2.31.0 depends on urllib3<3 and >=1.21.1',
        severity: 'error',
        line: 14,
        endLine: 24,
      },
    ]);
  });
  it('pip: a package that cannot be built', () => {
    expect(understood(printed('pip-wheel.txt'), pip)).toEqual([
      {
        tool: 'pip',
        kind: 'build',
        message: 'Getting requirements to build wheel did not run successfully.\nRuntimeError: libfoo is missing',
        severity: 'error',
        line: 6,
        endLine: 32,
      },
    ]);
  });
  it('pip: no such package', () => {
    expect(understood(printed('pip-none.txt'), pip)).toEqual([
      {
        tool: 'pip',
        kind: 'dependency',
        id: 'shop-of-nobody',
        message: 'No matching distribution found for shop-of-nobody',
        severity: 'error',
        line: 1,
        endLine: 2,
      },
    ]);
  });
  it('uv: versions that exclude each other', () => {
    expect(understood(printed('uv-conflict.txt'), uv)).toEqual([
      {
        tool: 'uv',
        kind: 'dependency',
        message:
          "No solution found when resolving dependencies\nBecause requests==2.31.0 depends on urllib3>=1.21.1,<3 and your project depends on requests==2.31.0, we can conclude that your project depends on urllib3>=1.21.1,<3.\nAnd because your project depends on urllib3==1.20, we can conclude that your project's requirements are unsatisfiable.",
        severity: 'error',
        line: 2,
        endLine: 4,
      },
    ]);
  });
  it('uv: a lock file that does not fit', () => {
    expect(understood(printed('uv-locked.txt'), uv)).toEqual([
      {
        tool: 'uv',
        kind: 'dependency',
        message: 'The lockfile at `uv.lock` needs to be updated, but `--check` was provided.',
        severity: 'error',
        line: 4,
        endLine: 4,
      },
      {
        tool: 'uv',
        kind: 'dependency',
        message: 'The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.',
        severity: 'error',
        line: 11,
        endLine: 11,
      },
    ]);
  });
  it('poetry: versions that exclude each other', () => {
    expect(understood(printed('poetry-conflict.txt'), poetry)).toEqual([
      {
        tool: 'poetry',
        kind: 'dependency',
        message:
          'So, because shop depends on urllib3 (1.20), version solving failed.\nBecause shop depends on requests (2.31.0) which depends on urllib3 (>=1.21.1,<3), urllib3 is required.',
        severity: 'error',
        line: 4,
        endLine: 5,
      },
    ]);
  });
  it('poetry: a lock file that does not fit', () => {
    expect(understood(printed('poetry-stale.txt'), poetry)).toEqual([
      {
        tool: 'poetry',
        kind: 'dependency',
        message:
          'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
        severity: 'error',
        line: 3,
        endLine: 3,
      },
    ]);
  });
  it('go: a sum that is missing', () => {
    expect(understood(printed('go-sum.txt'), gomod)).toEqual([
      {
        tool: 'go-mod',
        kind: 'dependency',
        id: 'rsc.io/quote',
        file: 'a.go',
        fileLine: 3,
        column: 8,
        message:
          'missing go.sum entry for module providing package rsc.io/quote (imported by example.com/shop); to add:\ngo get example.com/shop',
        severity: 'error',
        line: 1,
        endLine: 2,
      },
    ]);
  });
  it('go: a sum that is another', () => {
    expect(understood(printed('go-checksum.txt'), gomod)).toEqual([
      {
        tool: 'go-mod',
        kind: 'dependency',
        id: 'rsc.io/sampler@v1.3.0',
        message:
          'verifying rsc.io/sampler@v1.3.0: checksum mismatch\ndownloaded: h1:7uVkIFmeBqHfdjD+gZwtXXI+RODJ2Wc4O7MPEh/QiW4=\ngo.sum:     h1:ZuVkIFmeBqHfdjD+gZwtXXI+RODJ2Wc4O7MPEh/QiW4=',
        severity: 'error',
        line: 3,
        endLine: 5,
      },
    ]);
  });
  it('go: a vendor folder that does not fit', () => {
    expect(understood(printed('go-vendor.txt'), gomod)).toEqual([
      {
        tool: 'go-mod',
        kind: 'dependency',
        id: 'rsc.io/quote@v1.5.2',
        message:
          'inconsistent vendoring in /home/runner/work/shop/shop:\nrsc.io/quote@v1.5.2: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt\ngolang.org/x/text@v0.0.0-20170915032832-14c0d48ead0c: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt\nrsc.io/sampler@v1.3.0: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt',
        severity: 'error',
        line: 1,
        endLine: 4,
      },
    ]);
  });
  it('go: a module that nobody has', () => {
    expect(understood(printed('go-tidy.txt'), gomod)).toEqual([
      {
        tool: 'go-mod',
        kind: 'dependency',
        id: 'example.com/nowhere/x@v1.0.0',
        message:
          'example.com/shop imports\nrsc.io/quote: example.com/nowhere/x@v1.0.0: reading https://proxy.golang.org/example.com/nowhere/x/@v/v1.0.0.mod: 400 Bad Request',
        severity: 'error',
        line: 1,
        endLine: 2,
      },
    ]);
  });

  it('bundler: gems that exclude each other (as printed by Bundler 2.5)', () => {
    const log = [
      'Could not find compatible versions',
      '',
      'Because every version of shop depends on rack ~> 2.0',
      '  and Gemfile depends on rack ~> 3.0,',
      '  every version of shop is forbidden.',
      'So, because Gemfile depends on shop >= 0,',
      '  version solving has failed.',
      'Error: Process completed with exit code 6.',
    ].join('\n');
    expect(understood(log, bundler)).toEqual([
      {
        tool: 'bundler',
        kind: 'dependency',
        message: [
          'Could not find compatible versions',
          'Because every version of shop depends on rack ~> 2.0',
          'and Gemfile depends on rack ~> 3.0,',
          'every version of shop is forbidden.',
          'So, because Gemfile depends on shop >= 0,',
          'version solving has failed.',
        ].join('\n'),
        severity: 'error',
        line: 1,
        endLine: 7,
      },
    ]);
  });
  it('bundler: a gem that cannot be built', () => {
    const log = [
      'Gem::Ext::BuildError: ERROR: Failed to build gem native extension.',
      '',
      'An error occurred while installing mysql2 (0.5.6), and Bundler cannot continue.',
    ].join('\n');
    expect(understood(log, bundler)).toEqual([
      {
        tool: 'bundler',
        kind: 'dependency',
        id: 'mysql2 (0.5.6)',
        message: 'An error occurred while installing mysql2 (0.5.6), and Bundler cannot continue.',
        severity: 'error',
        line: 3,
        endLine: 3,
      },
    ]);
  });
  it('composer: requirements that cannot be met (as printed by Composer 2.7)', () => {
    const log = [
      'Your requirements could not be resolved to an installable set of packages.',
      '',
      '  Problem 1',
      '    - Root composer.json requires shop/cart ^9.0, found shop/cart[1.0.0, 1.1.0] but it does not match the constraint.',
      '',
      'Error: Process completed with exit code 2.',
    ].join('\n');
    expect(understood(log, composer)).toEqual([
      {
        tool: 'composer',
        kind: 'dependency',
        id: 'shop/cart',
        message: [
          'Your requirements could not be resolved to an installable set of packages.',
          'Problem 1',
          '- Root composer.json requires shop/cart ^9.0, found shop/cart[1.0.0, 1.1.0] but it does not match the constraint.',
        ].join('\n'),
        severity: 'error',
        line: 1,
        endLine: 4,
      },
    ]);
  });
  it('composer: a package that is not there', () => {
    expect(understood('  Could not find package shop/nobody.', composer)).toMatchObject([{ id: 'shop/nobody' }]);
  });
});
