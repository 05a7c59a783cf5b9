import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bundler } from '../../../packages/core/src/logs/parsers/bundler.ts';
import { cargo, cargoTest, nextest } from '../../../packages/core/src/logs/parsers/cargo.ts';
import { composer } from '../../../packages/core/src/logs/parsers/composer.ts';
import { docker } from '../../../packages/core/src/logs/parsers/docker.ts';
import { git } from '../../../packages/core/src/logs/parsers/git.ts';
import { gomod } from '../../../packages/core/src/logs/parsers/gomod.ts';
import { gradle } from '../../../packages/core/src/logs/parsers/gradle.ts';
import { kubernetes } from '../../../packages/core/src/logs/parsers/kubernetes.ts';
import { maven } from '../../../packages/core/src/logs/parsers/maven.ts';
import { npm } from '../../../packages/core/src/logs/parsers/npm.ts';
import { MESSAGE_CHARS, MOST_FINDINGS } from '../../../packages/core/src/logs/parsers/parser.ts';
import { pip, poetry, uv } from '../../../packages/core/src/logs/parsers/pip.ts';
import { pnpm } from '../../../packages/core/src/logs/parsers/pnpm.ts';
import { sbt } from '../../../packages/core/src/logs/parsers/sbt.ts';
import { terraform } from '../../../packages/core/src/logs/parsers/terraform.ts';
import { yarn } from '../../../packages/core/src/logs/parsers/yarn.ts';
import { printed, understood } from '../../kit/findings.ts';
import { expectLinear } from '../../kit/linear.ts';

const ALL = [
  bundler,
  cargo,
  cargoTest,
  composer,
  docker,
  git,
  gomod,
  gradle,
  kubernetes,
  maven,
  nextest,
  npm,
  pip,
  pnpm,
  poetry,
  sbt,
  terraform,
  uv,
  yarn,
];

/** Logs of runs that passed, as the tools printed them. */
const PASSED: Record<string, string> = {
  pip: printed('pip-ok.txt'),
  go: printed('go-ok.txt'),
  docker: printed('buildkit-ok.txt'),
  terraform: printed('terraform-ok.txt'),
  npm: '\nadded 3 packages, and audited 4 packages in 1s\n\nfound 0 vulnerabilities\nnpm warn deprecated inflight@1.0.6: leaks memory',
  pnpm: 'Packages: +6\n++++++\nProgress: resolved 6, reused 0, downloaded 6, added 6, done\n WARN  deprecated a@1',
  yarn: "yarn install v1.22.22\n[1/4] Resolving packages...\nwarning a > b: deprecated\nDone in 0.33s.\n➤ YN0002: │ shop@workspace:. doesn't provide react\n➤ YN0000: · Done with warnings in 0s 124ms",
  maven:
    '[INFO] Running shop.CartTest\n[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in shop.CartTest\n[WARNING] Tests run: 1, Failures: 0, Errors: 0, Skipped: 1\n[INFO] BUILD SUCCESS',
  gradle:
    '> Task :compileJava\n> Task :test\n\nCartTest > adds() PASSED\n\nCartTest > later() SKIPPED\n\nBUILD SUCCESSFUL in 5s',
  cargo:
    '   Compiling shop v0.1.0\nwarning: unused variable: `a`\n --> src/lib.rs:2:9\n  |\nrunning 1 test\ntest tests::fine ... ok\n\ntest result: ok. 1 passed; 0 failed\n        PASS [   0.004s] shop tests::fine',
  git: "Auto-merging a\nMerge made by the 'ort' strategy.\nremote: Enumerating objects: 5, done.\nTo ../r.git\n   487e93b..25dfb56  main -> main",
  kubectl:
    'deployment.apps/web configured\nWaiting for deployment "web" rollout to finish\ndeployment "web" successfully rolled out',
};

describe('a run that passed', () => {
  it.each(Object.entries(PASSED))('of %s gives no finding', (_, log) => {
    expect(understood(log, ...ALL)).toEqual([]);
  });
});

/** Beginnings and middles of what the parsers look for. */
const WORDS = [
  '[ERROR] ',
  '[INFO] ',
  'Tests run: 1, Failures: 1, Errors: 0',
  ' <<< FAILURE!',
  'Time elapsed: 0 s',
  'Failed to execute goal ',
  'on project ',
  'a/B.java:[1,2] ',
  'Failures: ',
  '> Task :a FAILED',
  'A > b FAILED',
  '* What went wrong:',
  '* Where:',
  'error: ',
  'error[E0308]: ',
  ' --> a.rs:1:2',
  '---- a stdout ----',
  "thread 'a' panicked at ",
  'npm ERR! ',
  'npm error code E',
  ' ERR_PNPM_A  ',
  '➤ YN0028: │ ',
  'Failed with errors',
  'yarn run v1.2',
  'info Visit https://yarnpkg.com',
  'ERROR: ',
  'No matching distribution found for ',
  '× ',
  '╰─> ',
  'Because ',
  'version solving failed.',
  ' > [1/2] RUN ',
  '------',
  'Dockerfile:1',
  'failed to solve: ',
  '#1 ERROR: ',
  '│ Error: ',
  '╷',
  '╵',
  '  on a.tf line 1:',
  'fatal: ',
  'CONFLICT (',
  'go: ',
  'go.mod:1: ',
  ': reading ',
  'Error from server ',
  'Your requirements could not',
  ' - ',
  '        FAIL [   0.1s] a b',
  '(',
  ')',
  '`',
  '"',
  "'",
  ':',
  ' ',
  '  ',
  '\t',
  '',
  'x',
  '1',
];
const rows = (text: string): number => text.split('\n').length;

describe('whatever a log holds', () => {
  it('the parsers do not throw, and what they give is bounded and in the log', () => {
    const row = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (lines) => {
        const log = lines.join('\n');
        for (const finding of understood(log, ...ALL)) {
          expect(finding.message.length).toBeLessThanOrEqual(MESSAGE_CHARS);
          expect(finding.line).toBeGreaterThanOrEqual(1);
          expect(finding.endLine).toBeGreaterThanOrEqual(finding.line);
          expect(finding.endLine).toBeLessThanOrEqual(rows(log));
          for (const value of Object.values(finding)) expect(value).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });
  it('each gives at most 100 findings', () => {
    const log = Array.from(
      { length: 400 },
      (_, i) => `[ERROR] a/B${i}.java:[1,2] wrong\nfatal: x${i}\nnpm error code E${i}\nnpm error ${i}\n\n-`,
    ).join('\n');
    for (const parser of [maven, git, npm]) expect(understood(log, parser).length).toBeLessThanOrEqual(MOST_FINDINGS);
  });
  it.each(WORDS.filter((word) => word.length > 1))('time grows with the log only: %j', async (word) => {
    const line = word.repeat(Math.floor(900 / word.length));
    const log = (size: number): string => `${word}${line}\n${word}\n`.repeat(size / 900);
    await expectLinear(200_000, (size) => understood(log(size), ...ALL));
  });
});
