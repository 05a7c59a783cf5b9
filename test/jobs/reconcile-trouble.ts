import type { Report } from '@ai-devops/core';
import { expect } from '@jest/globals';
import { kindOf } from '../kit/crash.ts';
import type { Fault } from '../kit/github/index.ts';
import type { ReconcileLeft } from './reconcile-left.ts';
import { PULLS, type Story } from './reconcile-story.ts';
import { HOME } from './reconcile-world.ts';

export type Trouble = Omit<Fault, 'match' | 'nth' | 'times'>;

const status = (code: number, message = 'No.'): Trouble => ({ kind: 'status', status: code, message });
/** Every way in which a call goes wrong and nothing happens, by name. */
export const TROUBLES: Readonly<Record<string, Trouble>> = {
  ...Object.fromEntries([401, 404, 405, 409, 410, 422, 451, 500, 502, 503].map((code) => [String(code), status(code)])),
  '403': status(403, 'Resource not accessible by integration'),
  '429': { ...status(429, 'Slow down.'), headers: { 'retry-after': '7' } },
  limit: { ...status(403, 'You have exceeded a secondary rate limit.'), headers: { 'retry-after': '7' } },
  reset: { kind: 'reset' },
  html: { kind: 'html' },
  garbage: { kind: 'garbage' },
};
/** Every way in which it goes wrong after it was done. */
export const LOST: Readonly<Record<string, Trouble>> = {
  reset: { kind: 'reset', phase: 'after' },
  '502': { kind: 'status', status: 502, phase: 'after' },
  html: { kind: 'html', phase: 'after' },
  garbage: { kind: 'garbage', phase: 'after' },
  half: { kind: 'truncate' },
};

/** Reads by kind, and what is written by kind, of the calls of an undisturbed run. */
export async function kindsOf(story: Story): Promise<{ reads: string[]; writes: string[] }> {
  const calls = await story.calls();
  const unique = (isWrite: boolean) => [
    ...new Set(calls.flatMap(({ kind, write }) => (write === isWrite ? kind : []))),
  ];
  return { reads: unique(false), writes: unique(true) };
}

/** Calls of that kind go wrong, from the first one or the `nth`, always unless `times` says how often. */
export const trouble = (
  story: Story,
  kind: string,
  fault: Trouble,
  { nth = 1, times = Number.POSITIVE_INFINITY } = {},
): void => {
  const match: Fault['match'] = (method, path, operation) =>
    kindOf({ method, path, ...(operation === undefined ? {} : { operation }) }) === kind;
  story.world.github.faults.add({ match, nth, times, ...fault });
};

/** What a run told, or the words with which it broke off for a person. */
export async function tell(story: Story): Promise<Report> {
  try {
    return await story.run();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'UserError') throw error;
    const { message } = error;
    return { job: '', outcome: 'failed', reason: 'user', message, outputs: {}, applied: [], refused: [] } as never;
  }
}

/** Other kinds of writes than an undisturbed run sends, or more of one: what could only come of a second try (R3). */
export const moreThan = (sent: readonly string[], undisturbed: readonly string[]): string[] => {
  const left = [...undisturbed];
  return sent.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** A report never says that something was done that was not, and one that is green hides nothing that was. */
export function expectTrue({ outcome, message, outputs }: Report, story: Story): void {
  const { pulls, comments } = story.left();
  const told = (name: string): number[] =>
    (JSON.parse(outputs[name] ?? '[]') as string[]).map((one) => Number(one.slice(HOME.length + 1)));
  const merged = pulls.flatMap(({ number, merged: is }) => (is ? number : []));
  const closed = pulls.flatMap(({ number, state, merged: is }) => (state === 'closed' && !is ? number : []));
  for (const number of told('escalated')) expect(comments).toContainEqual(expect.objectContaining({ number }));
  if (outcome === 'failed') {
    expect(merged).toEqual(expect.arrayContaining(told('merged')));
    expect(closed).toEqual(expect.arrayContaining(told('closed')));
    expect(message).toMatch(/[.)]$|permissions: |https:/);
  } else expect({ merged: told('merged'), closed: told('closed') }).toEqual({ merged, closed });
}

/** What must be the same however long it took: all but words, and comments in place of a check that could not be written. */
export function settledPart({ pulls, main, labels, comments, checks }: ReconcileLeft) {
  return {
    ...{ pulls, main, labels },
    comments: comments
      .filter(({ number }) => number === PULLS.escalate || number === PULLS.close)
      .map(({ number }) => number),
    checks: checks.map(({ number, conclusion }) => ({ number, conclusion })),
  };
}

/** A moment of a run: before or after the `nth` call of that kind (default the first). */
export interface At {
  kind: string;
  phase: 'before' | 'after';
  nth?: number;
}

/** Does something at that moment, once, and the run waits for it. Answers whether it came to that. */
export function during(story: Story, { kind, phase, nth = 1 }: At, change: () => unknown): () => boolean {
  const { github } = story.world;
  const numbers = new Map<object, number>();
  let came = false;
  const stop = github.onCall(async ({ phase: now, record }) => {
    if (kindOf(record) !== kind) return;
    if (now === 'before') numbers.set(record, numbers.size + 1);
    if (came || now !== phase || numbers.get(record) !== nth) return;
    came = true;
    stop();
    await change();
  });
  return () => came;
}

/** GitHub keeps a second check run of the same name and shows the newer one; nothing but our own memory looks at either. */
export const wrongInRace = (story: Story): string[] =>
  story.wrong().filter((one) => !one.startsWith('there is a second check of '));

/** What there is once, however many runs there were. */
export function onceOnly(story: Story) {
  const { checks: _, ...rest } = settledPart(story.left());
  return rest;
}

/** A run that stands still at that moment while a second one runs from its beginning to its end; and those after both. */
export async function interleaved(story: Story, at: At) {
  story.restore();
  const reports: Report[] = [];
  const came = during(story, at, async () => void reports.push(await story.run()));
  reports.push(await story.run());
  const early = came() ? wrongInRace(story) : ['it never came there'];
  const red = reports
    .filter(({ outcome }) => outcome !== 'done' && outcome !== 'nothing')
    .map(({ message }) => message);
  await story.runOn();
  return { wrong: [...early, ...red, ...wrongInRace(story)], ...onceOnly(story) };
}
