import { describe, expect, it } from '@jest/globals';
import { npm } from '../../../packages/core/src/logs/parsers/npm.ts';
import { pnpm } from '../../../packages/core/src/logs/parsers/pnpm.ts';
import { yarn } from '../../../packages/core/src/logs/parsers/yarn.ts';
import { printed, understood } from '../../kit/findings.ts';

// The samples are what npm 11, 8 and 6, pnpm 9, Yarn 1.22 and 4 printed.
describe('package managers of JavaScript', () => {
  it('npm: a dependency tree that cannot be (npm 11)', () => {
    expect(understood(printed('npm-eresolve.txt'), npm)).toEqual([
      {
        tool: 'npm',
        kind: 'dependency',
        id: 'react-dom@17.0.2',
        code: 'ERESOLVE',
        message:
          'ERESOLVE unable to resolve dependency tree\nWhile resolving: shop@1.0.0\nFound: react@18.2.0\nnode_modules/react\n  react@"18.2.0" from the root project\nCould not resolve dependency:\npeer react@"17.0.2" from react-dom@17.0.2\nnode_modules/react-dom\n  react-dom@"17.0.2" from the root project',
        severity: 'error',
        line: 1,
        endLine: 19,
      },
    ]);
  });
  it('npm: the same as npm 8 prints it', () => {
    expect(understood(printed('npm8-eresolve.txt'), npm)).toEqual([
      {
        tool: 'npm',
        kind: 'dependency',
        id: 'react-dom@17.0.2',
        code: 'ERESOLVE',
        message:
          'ERESOLVE unable to resolve dependency tree\nWhile resolving: shop@1.0.0\nFound: react@18.2.0\nnode_modules/react\n  react@"18.2.0" from the root project\nCould not resolve dependency:\npeer react@"17.0.2" from react-dom@17.0.2\nnode_modules/react-dom\n  react-dom@"17.0.2" from the root project',
        severity: 'error',
        line: 1,
        endLine: 21,
      },
    ]);
  });
  it('npm: a package that is not there', () => {
    expect(understood(printed('npm-404.txt'), npm)).toEqual([
      {
        tool: 'npm',
        kind: 'dependency',
        id: '@shop/left@1.0.0',
        code: 'E404',
        message:
          "Not Found - GET https://registry.npmjs.org/@shop%2fleft\nThe requested resource '@shop/left@1.0.0' could not be found or you do not have permission to access it.",
        severity: 'error',
        line: 1,
        endLine: 8,
      },
    ]);
  });
  it('npm ci: a lock file that does not fit, without the manual', () => {
    expect(understood(printed('npm-ci.txt'), npm)).toEqual([
      {
        tool: 'npm',
        kind: 'dependency',
        id: 'ms@2.1.2',
        code: 'EUSAGE',
        message:
          "`npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.\nInvalid: lock file's ms@2.1.2 does not satisfy ms@2.1.3",
        severity: 'error',
        line: 1,
        endLine: 28,
      },
    ]);
  });
  it('npm: a script that failed (npm 6)', () => {
    expect(understood(printed('npm6-script.txt'), npm)).toEqual([
      {
        tool: 'npm',
        kind: 'build',
        id: 'shop@1.0.0 build',
        code: 'ELIFECYCLE',
        message:
          'shop@1.0.0 build: `node -e "console.error(1);process.exit(2)"`\nExit status 2\nFailed at the shop@1.0.0 build script.',
        severity: 'error',
        line: 6,
        endLine: 16,
      },
    ]);
  });
  it('npm: an install script that failed', () => {
    expect(understood(printed('npm-postinstall.txt'), npm)).toEqual([
      {
        tool: 'npm',
        kind: 'build',
        message: 'command failed\ncommand sh -c exit 4',
        severity: 'error',
        line: 5,
        endLine: 9,
      },
    ]);
  });
  it('pnpm: a package that is not there', () => {
    expect(understood(printed('pnpm-404.txt'), pnpm)).toEqual([
      {
        tool: 'pnpm',
        kind: 'dependency',
        id: '@shop/left',
        code: 'ERR_PNPM_FETCH_404',
        message:
          'GET https://registry.npmjs.org/@shop%2Fleft: Not Found - 404\n@shop/left is not in the npm registry, or you have no permission to fetch it.',
        severity: 'error',
        line: 1,
        endLine: 5,
      },
    ]);
  });
  it('pnpm: a lock file that does not fit', () => {
    expect(understood(printed('pnpm-frozen.txt'), pnpm)).toEqual([
      {
        tool: 'pnpm',
        kind: 'dependency',
        code: 'ERR_PNPM_OUTDATED_LOCKFILE',
        message:
          'Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with <ROOT>/package.json\nFailure reason:\nspecifiers in the lockfile ({"ms":"2.1.2"}) don\'t match specs in package.json ({"ms":"2.1.3"})',
        severity: 'error',
        line: 1,
        endLine: 6,
      },
    ]);
  });
  it('pnpm: a script that failed', () => {
    expect(understood(printed('pnpm-script.txt'), pnpm)).toEqual([
      {
        tool: 'pnpm',
        kind: 'build',
        code: 'ELIFECYCLE',
        message: 'Command failed with exit code 2.',
        severity: 'error',
        line: 6,
        endLine: 6,
      },
    ]);
  });
  it('yarn 1: a package that is not there', () => {
    expect(understood(printed('yarn1-404.txt'), yarn)).toEqual([
      {
        tool: 'yarn',
        kind: 'dependency',
        id: '@shop/left',
        message: 'Couldn\'t find package "@shop/left" on the "npm" registry.',
        severity: 'error',
        line: 6,
        endLine: 6,
      },
    ]);
  });
  it('yarn 1: a script that failed', () => {
    expect(understood(printed('yarn1-script.txt'), yarn)).toEqual([
      {
        tool: 'yarn',
        kind: 'build',
        id: 'node -e "console.error(1);process.exit(2)"',
        message: 'Command failed with exit code 2.',
        severity: 'error',
        line: 5,
        endLine: 5,
      },
    ]);
  });
  it('yarn 4: a package that is not there', () => {
    expect(understood(printed('yarn4-404.txt'), yarn)).toEqual([
      {
        tool: 'yarn',
        kind: 'dependency',
        id: '@shop/left@npm:1.0.0',
        code: 'YN0035',
        message:
          'Package not found\nResponse Code: 404 (Not Found)\nRequest Method: GET\nRequest URL: https://registry.yarnpkg.com/@shop%2fleft',
        severity: 'error',
        line: 3,
        endLine: 6,
      },
    ]);
  });
  it('yarn 4: a lock file that does not fit, without the difference', () => {
    expect(understood(printed('yarn4-immutable.txt'), yarn)).toEqual([
      {
        tool: 'yarn',
        kind: 'dependency',
        code: 'YN0028',
        message: 'The lockfile would have been modified by this install, which is explicitly forbidden.',
        severity: 'error',
        line: 32,
        endLine: 32,
      },
    ]);
  });

  it('pnpm: the package of a workspace whose script failed', () => {
    const log = [
      'b test: Failed',
      '/home/runner/work/shop/shop/b:',
      '\u2009ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL\u2009 b@1.0.0 test: `node --test`',
      'Exit status 1',
      ' WARN   Local package.json exists, but node_modules missing, did you mean to install?',
    ].join('\n');
    expect(understood(log, pnpm)).toEqual([
      {
        tool: 'pnpm',
        kind: 'build',
        id: 'b@1.0.0 test',
        code: 'ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL',
        message: 'b@1.0.0 test: `node --test`\nExit status 1',
        severity: 'error',
        line: 3,
        endLine: 4,
      },
    ]);
  });
  it('npm: the package whose install script failed', () => {
    const log = [
      'npm error code 1',
      'npm error path /home/runner/work/shop/shop/node_modules/@shop/native',
      'npm error command failed',
      'npm error command sh -c node-gyp rebuild',
      'npm error gyp ERR! find Python',
    ].join('\n');
    expect(understood(log, npm)).toMatchObject([
      {
        kind: 'build',
        id: '@shop/native',
        message: 'command failed\ncommand sh -c node-gyp rebuild\ngyp ERR! find Python',
      },
    ]);
  });
  it('yarn: rows of another tool are not its own', () => {
    expect(understood('error something\nerror else\nDone in 3s.', yarn)).toEqual([]);
    expect(understood('➤ YN0000: ┌ Resolution step\n➤ YN0001: │ odd\n➤ YN0000: · Done in 1s', yarn)).toEqual([]);
  });
});
