import { describe, expect, it, test } from '@jest/globals';
import type { FailureClass, Verdict } from '../../packages/core/src/domain/failure.ts';
import { classify } from '../../packages/core/src/logs/classify.ts';
import { type Excerpt, excerpt } from '../../packages/core/src/logs/excerpt.ts';
import { type Fingerprint, fingerprint } from '../../packages/core/src/logs/fingerprint.ts';
import { titleOf } from '../../packages/core/src/logs/title.ts';
import { OTHER_CAUSE, SAME_CAUSE } from './failing-pairs.ts';
import { FAILING } from './failing-steps.ts';

// The whole way from a job's log to class, fingerprint and title, on what tools print, framed as the runner frames it.

interface Judged extends Pick<Excerpt, 'anchors'> {
  verdict: Verdict;
  print: Fingerprint;
  title: string;
}

const EXIT = '##[error]Process completed with exit code 1.';

/** A job's log; `day` and `shell` differ from run to run. */
function logOf(command: string, output: string, end = EXIT, { day = 5, shell = '/usr/bin/bash -e {0}' } = {}): string {
  const rows = [
    "Current runner version: '2.321.0'",
    '##[group]Run actions/checkout@v4',
    '##[endgroup]',
    `##[group]Run ${command}`,
    `\u001b[36;1m${command}\u001b[0m`,
    `shell: ${shell}`,
    '##[endgroup]',
    ...output.split('\n'),
    end,
    'Post job cleanup.',
    '[command]/usr/bin/git version',
    'git version 2.47.1',
  ];
  const at = (i: number): string => new Date(Date.UTC(2026, 0, day, 8, 0, i)).toISOString().replace('Z', '4567Z');
  return rows.map((row, i) => `${at(i)} ${row}\n`).join('');
}

async function judge(log: string, command: string): Promise<Judged> {
  const cut = await excerpt([log], { failedSteps: [] });
  const verdict = classify({ ...cut, conclusion: 'failure', failedStep: `Run ${command}` });
  return {
    anchors: cut.anchors,
    verdict,
    print: fingerprint({ ...cut, class: verdict.class, scope: 'shop/web CI build' }),
    title: titleOf({ ...cut, verdict, job: 'build (20)' }),
  };
}

describe.each(Object.entries(FAILING))('%s', (kind, steps) => {
  it.each(steps)('%s: %j', async (...[command, output, end]) => {
    const { verdict, title } = await judge(logOf(command, output, end), command);
    expect(verdict.class).toBe(kind as FailureClass);
    expect(title).toMatch(/^\S.{0,119}$/);
    expect(title).not.toMatch(/git version|\bTMP\b|_temp|\d{4}-\d\d-\d\d/);
  });
});

const twice = (one: string, other: string): Promise<[Judged, Judged]> =>
  Promise.all([
    judge(logOf('make check', one), 'make check'),
    judge(logOf('make check', other, EXIT, { day: 19, shell: 'C:\\bash.EXE' }), 'make check'),
  ]);

test.each(SAME_CAUSE)('the same cause: %s', async (_, one, other) => {
  const [a, b] = await twice(one, other);
  expect(b.print).toEqual(a.print);
});
test.each(OTHER_CAUSE)('another cause: %s', async (_, one, other) => {
  const [a, b] = await twice(one, other);
  expect(b.print.exact).not.toBe(a.print.exact);
});

it('a job that was stopped is not named after what it said last', async () => {
  const { title } = await judge(
    logOf('make check', 'waiting for the server', '##[error]The operation was canceled.'),
    '',
  );
  expect(title).toBe('build: timed out or was cancelled');
});
