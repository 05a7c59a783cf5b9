import { describe, expect, it } from '@jest/globals';
import { docker } from '../../../packages/core/src/logs/parsers/docker.ts';
import { git } from '../../../packages/core/src/logs/parsers/git.ts';
import { kubernetes } from '../../../packages/core/src/logs/parsers/kubernetes.ts';
import { terraform } from '../../../packages/core/src/logs/parsers/terraform.ts';
import { printed, understood } from '../../kit/findings.ts';

// The samples are what BuildKit 0.20, Terraform 1.11, git and kubectl 1.32 printed.
describe('docker, terraform, git, kubectl', () => {
  it('buildkit: a file that is not in the context', () => {
    expect(understood(printed('buildkit-copy.txt'), docker)).toEqual([
      {
        tool: 'docker',
        kind: 'build',
        id: '[build 1/3] COPY nope.txt /opt/',
        file: 'Dockerfile',
        fileLine: 5,
        message:
          'failed to compute cache key: failed to calculate checksum of ref wbimvmogobaaseu6tn56561vv::c7jt1ex0cs099geabzzzks2pd: "/nope.txt": not found',
        frame: 'Dockerfile:5',
        severity: 'error',
        line: 17,
        endLine: 29,
      },
    ]);
  });
  it('buildkit: an image that cannot be had', () => {
    expect(understood(printed('buildkit-from.txt'), docker)).toEqual([
      {
        tool: 'docker',
        kind: 'dependency',
        id: '[internal] load metadata for nowhere.invalid/x:1',
        file: 'Dockerfile',
        fileLine: 1,
        message:
          'nowhere.invalid/x:1: failed to resolve source metadata for nowhere.invalid/x:1: failed to do request: Head "https://nowhere.invalid/v2/x/manifests/1": dial tcp: lookup nowhere.invalid on 127.0.0.53:53: no such host',
        frame: 'Dockerfile:1',
        severity: 'error',
        line: 6,
        endLine: 16,
      },
    ]);
  });
  it('terraform: an argument that is not expected, in a box with colours', () => {
    expect(understood(printed('terraform-validate.txt'), terraform)).toEqual([
      {
        tool: 'terraform',
        kind: 'build',
        id: 'terraform_data.a',
        file: 'main.tf',
        fileLine: 6,
        message: 'Unsupported argument\nAn argument named "inputs" is not expected here. Did you mean "input"?',
        severity: 'error',
        line: 3,
        endLine: 8,
      },
    ]);
  });
  it('terraform: a provisioner that failed, without a box', () => {
    expect(understood(printed('terraform-apply.txt'), terraform)).toEqual([
      {
        tool: 'terraform',
        kind: 'build',
        id: 'terraform_data.a',
        file: 'main.tf',
        fileLine: 2,
        message:
          "local-exec provisioner error\nError running command 'echo deploying; exit 3': exit status 3. Output:\ndeploying",
        severity: 'error',
        line: 20,
        endLine: 27,
      },
    ]);
  });
  it('terraform: a provider that cannot be had, without a place', () => {
    expect(understood(printed('terraform-provider.txt'), terraform)).toEqual([
      {
        tool: 'terraform',
        kind: 'dependency',
        message:
          'Failed to query available provider packages\nCould not retrieve the list of available versions for provider\nnowhere/nothing: could not connect to registry.terraform.io: failed to\nrequest discovery document: Get\n"https://registry.terraform.io/.well-known/terraform.json": dial tcp: lookup\nregistry.terraform.io on 127.0.0.53:53: no such host\nTo see which modules are currently depending on nowhere/nothing and what\nversions are specified, run the following command:\nterraform providers',
        severity: 'error',
        line: 6,
        endLine: 16,
      },
    ]);
  });
  it('git: a merge conflict', () => {
    expect(understood(printed('git-merge.txt'), git)).toEqual([
      {
        tool: 'git',
        kind: 'build',
        id: 'a',
        file: 'a',
        message: 'CONFLICT (content): Merge conflict in a',
        severity: 'error',
        line: 2,
        endLine: 2,
      },
    ]);
  });
  it('git: a host that is not there', () => {
    expect(understood(printed('git-ssh.txt'), git)).toEqual([
      {
        tool: 'git',
        kind: 'build',
        message:
          'ssh: Could not resolve hostname github.invalid: Name or service not known\nCould not read from remote repository.',
        severity: 'error',
        line: 1,
        endLine: 2,
      },
    ]);
  });
  it('git: a push that was refused', () => {
    expect(understood(printed('git-push.txt'), git)).toEqual([
      {
        tool: 'git',
        kind: 'build',
        id: 'main -> main',
        message: '! [rejected]        main -> main (non-fast-forward)',
        severity: 'error',
        line: 2,
        endLine: 2,
      },
      {
        tool: 'git',
        kind: 'build',
        message: "failed to push some refs to '../r.git'",
        severity: 'error',
        line: 3,
        endLine: 3,
      },
    ]);
  });
  it('kubectl: no such file, no such server', () => {
    expect(understood(printed('kubectl.txt'), kubernetes)).toEqual([
      {
        tool: 'kubectl',
        kind: 'build',
        message: 'the path "/nonexist.yaml" does not exist',
        severity: 'error',
        line: 1,
        endLine: 1,
      },
      {
        tool: 'kubectl',
        kind: 'build',
        message: 'The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?',
        severity: 'error',
        line: 7,
        endLine: 7,
      },
    ]);
  });

  it('buildkit: a step that failed, with the end of its output (as printed by buildx 0.21)', () => {
    const log = [
      '#9 [build 2/3] RUN npm ci',
      '#9 0.512 npm error code E404',
      '#9 ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
      '#10 [docs 1/2] RUN true',
      '#10 CANCELED',
      '------',
      ' > [build 2/3] RUN npm ci:',
      '0.512 npm error code E404',
      '0.514 npm error 404 Not Found',
      '------',
      'docker/web.Dockerfile:12',
      '--------------------',
      '  11 |     COPY . .',
      '  12 | >>> RUN npm ci',
      '--------------------',
      'ERROR: failed to build: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
      '##[error]buildx failed with: ERROR: failed to build: failed to solve: process "/bin/sh -c npm ci"',
    ].join('\n');
    expect(understood(log, docker)).toEqual([
      {
        tool: 'docker',
        kind: 'build',
        id: '[build 2/3] RUN npm ci',
        file: 'docker/web.Dockerfile',
        fileLine: 12,
        message: [
          'process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
          'npm error code E404',
          'npm error 404 Not Found',
        ].join('\n'),
        frame: 'docker/web.Dockerfile:12',
        severity: 'error',
        line: 3,
        endLine: 16,
      },
    ]);
  });
  it('the builder before BuildKit', () => {
    expect(understood("The command '/bin/sh -c npm ci' returned a non-zero code: 1", docker)).toMatchObject([
      { tool: 'docker', kind: 'build', id: '/bin/sh -c npm ci' },
    ]);
  });
  it('terraform: `Error: …` of others is not its own, a warning is none', () => {
    expect(understood('Error: Process completed with exit code 1.', terraform)).toEqual([]);
    expect(understood('Error: expect(received).toBe(expected)\n\n  at x (a.js:1:2)', terraform)).toEqual([]);
    expect(understood('╷\n│ Warning: Deprecated\n│ \n│   on main.tf line 6:\n╵', terraform)).toEqual([]);
  });
  it('git: what scripts expect is a warning; Ansible is not git; progress is no reason', () => {
    expect(understood('fatal: No names found, cannot describe anything.', git)).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(understood('fatal: [web-1]: FAILED! => {}', git)).toEqual([]);
    expect(understood("remote: Enumerating objects: 5, done.\nfatal: couldn't find remote ref v9", git)).toMatchObject([
      { message: "couldn't find remote ref v9" },
    ]);
  });
  it('helm: a release that failed, a template that cannot be rendered (as printed by Helm 3.14)', () => {
    const log = [
      'Error: UPGRADE FAILED: timed out waiting for the condition',
      'Error: template: shop/templates/web.yaml:12:20: executing "shop/templates/web.yaml" at <.Values.port>: nil pointer',
    ].join('\n');
    expect(understood(log, kubernetes)).toEqual([
      {
        tool: 'helm',
        kind: 'build',
        code: 'UPGRADE',
        message: 'timed out waiting for the condition',
        severity: 'error',
        line: 1,
        endLine: 1,
      },
      {
        tool: 'helm',
        kind: 'build',
        file: 'shop/templates/web.yaml',
        fileLine: 12,
        column: 20,
        message:
          'template: shop/templates/web.yaml:12:20: executing "shop/templates/web.yaml" at <.Values.port>: nil pointer',
        severity: 'error',
        line: 2,
        endLine: 2,
      },
    ]);
  });
});
