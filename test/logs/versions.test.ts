import { describe, expect, it } from '@jest/globals';
import { changedVersions, versionCollector } from '../../packages/core/src/logs/versions.ts';
import { printed } from '../kit/findings.ts';
import { expectLinear } from '../kit/linear.ts';

function versions(text: string): Record<string, string> {
  const collector = versionCollector();
  text.split('\n').forEach((row, at) => {
    collector.row({ line: at + 1, text: row });
  });
  return Object.fromEntries(collector.end());
}
const SHA = '0123456789abcdef0123456789abcdef01234567';
const DIGEST = 'ab'.repeat(32);

describe('what a log tells of versions', () => {
  it('the runner and its actions', () => {
    const log = [
      "Current runner version: '2.321.0'",
      '##[group]Runner Image',
      'Image: ubuntu-24.04',
      'Version: 20260105.1.0',
      'Included Software: https://example.com',
      '##[endgroup]',
      'Version: 9.9.9',
      `Download action repository 'actions/checkout@v4' (SHA:${SHA})`,
    ];
    expect(versions(log.join('\n'))).toEqual({
      runner: '2.321.0',
      'runner image ubuntu-24.04': '20260105.1.0',
      'action actions/checkout@v4': SHA,
    });
  });
  it.each([
    ['go version go1.22.1 linux/amd64', { go: '1.22.1' }],
    ['node: v20.18.0', { node: '20.18.0' }],
    ['Node.js v24.1.0', { node: '24.1.0' }],
    ['npm: 10.8.2', { npm: '10.8.2' }],
    ['Python 3.12.1', { python: '3.12.1' }],
    ['Successfully set up CPython (3.12.1)', { python: '3.12.1' }],
    ['rustc 1.95.0 (f2d3ce0bd 2026-03-21)', { rustc: '1.95.0' }],
    ['Apache Maven 3.8.7', { maven: '3.8.7' }],
    ['Java version: 17.0.15, vendor: Debian', { java: '17.0.15' }],
    ['openjdk version "21.0.1" 2023-10-17', { java: '21.0.1' }],
    ['Gradle 8.10', { gradle: '8.10' }],
    ['ruby 3.3.0 (2023-12-25 revision 5124f9ac75)', { ruby: '3.3.0' }],
    ['gcc (Ubuntu 13.2.0-23ubuntu4) 13.2.0', { gcc: '13.2.0' }],
    ['Terraform v1.11.4', { terraform: '1.11.4' }],
    ['- Installed hashicorp/aws v5.1.0 (signed by HashiCorp)', { 'provider hashicorp/aws': '5.1.0' }],
    ['Docker version 28.2.2, build e6534b4', { docker: '28.2.2' }],
    ['pip 23.2.1 from /usr/lib/python3/dist-packages/pip (python 3.11)', { pip: '23.2.1' }],
    [
      'Successfully installed idna-3.6 typing-extensions-4.9.0 x-y',
      { 'pip idna': '3.6', 'pip typing-extensions': '4.9.0' },
    ],
    ['Collecting requests==2.31.0', { 'pip requests': '2.31.0' }],
    ['  Downloading idna-3.20-py3-none-any.whl (69 kB)', { 'pip idna': '3.20' }],
    [' + idna==3.6', { 'pip idna': '3.6' }],
    ['go: downloading rsc.io/quote v1.5.2', { 'go rsc.io/quote': '1.5.2' }],
    ['   Compiling semver v1.0.28', { 'cargo semver': '1.0.28' }],
    ['  Downloaded serde_json v1.0.1', { 'cargo serde_json': '1.0.1' }],
    ['+ react-dom 17.0.2 (19.3.1 is available)', { 'npm react-dom': '17.0.2' }],
    ['➤ YN0085: │ + @shop/ms@npm:2.1.3', { 'npm @shop/ms': '2.1.3' }],
    ['Installing rake 13.1.0', { 'gem rake': '13.1.0' }],
    ['  - Installing shop/cart (v1.2.3): Extracting archive', { 'composer shop/cart': '1.2.3' }],
    ['Setting up libssl3:amd64 (3.0.2-0ubuntu1.18) ...', { 'apt libssl3:amd64': '3.0.2-0ubuntu1.18' }],
    ['(1/5) Installing musl (1.2.4-r2)', { 'apk musl': '1.2.4-r2' }],
    [
      '[INFO] Downloaded from central: https://repo/org/shop/cart/1.2/cart-1.2.jar (3 kB at 1 MB/s)',
      { 'maven cart': '1.2' },
    ],
    [`#5 [1/3] FROM docker.io/library/node:20@sha256:${DIGEST}`, { 'image docker.io/library/node:20': DIGEST }],
    [`20: Pulling from library/node\nDigest: sha256:${DIGEST}`, { 'image library/node:20': `sha256:${DIGEST}` }],
    ['Version: 3', {}],
    ['error: could not compile', {}],
  ])('%s', (row, told) => {
    expect(versions(row)).toEqual(told);
  });
  it('as pip and cargo really print it', () => {
    expect(versions(printed('pip-ok.txt'))).toEqual({ 'pip idna': '3.6', 'pip six': '1.17.0' });
    expect(versions(printed('cargo-test.txt'))).toEqual({ 'cargo shop': '0.1.0' });
  });
  it('keeps several versions of one name, sorted, and at most 2,000 names', () => {
    expect(versions('   Compiling syn v2.0.1\n   Compiling syn v1.0.9')).toEqual({ 'cargo syn': '1.0.9, 2.0.1' });
    const many = Array.from({ length: 5_000 }, (_, i) => `go: downloading a.org/m${i} v1.0.${i}`);
    expect(Object.keys(versions(many.join('\n')))).toHaveLength(2_000);
  });
  it('takes time that grows with the log only', async () => {
    for (const part of [
      'Successfully installed ',
      '- ',
      '[INFO] Downloaded from a: /',
      '#1 [a] FROM a@',
      'Setting up a (',
      'gcc a) ',
    ]) {
      await expectLinear(1_000_000, (size) =>
        versions(`${part.repeat(Math.floor(900 / part.length))}\n`.repeat(size / 900)),
      );
    }
  });
});

describe('what changed between two logs', () => {
  const map = (of: Record<string, string>): Map<string, string> => new Map(Object.entries(of));
  it('is told the most telling first; what one log does not tell is not told', () => {
    const green = map({
      'pip idna': '3.6',
      node: '20.1.0',
      'runner image ubuntu-24.04': '20260101.1.0',
      'action a/b@v1': SHA,
      'go x': '1',
    });
    const red = map({
      'pip idna': '3.7',
      'pip new': '1.0',
      node: '20.2.0',
      'action a/b@v1': `f${SHA.slice(1)}`,
      'runner image ubuntu-24.04': '20260105.1.0',
      'go x': '1',
    });
    expect(changedVersions(green, red)).toEqual([
      'runner image ubuntu-24.04 20260101.1.0 → 20260105.1.0',
      'action a/b@v1 0123456789ab → f123456789ab',
      'node 20.1.0 → 20.2.0',
      'pip idna 3.6 → 3.7',
    ]);
  });
  it('is at most eight sentences', () => {
    const of = (version: string): Map<string, string> =>
      new Map(Array.from({ length: 50 }, (_, i) => [`pip p${i}`, version]));
    expect(changedVersions(of('1'), of('2'))).toHaveLength(8);
    expect(changedVersions(of('1'), of('1'))).toEqual([]);
  });
});
