import type { FixInput, ReconcileInput, runDetect, TriageInput } from '@ai-devops/core';
import type { Settings } from '../../../packages/core/src/settings.ts';
import type { Sink } from '../../kit/http.ts';
import type { ScriptedCall, Turn } from '../../kit/model.ts';
import type { HttpScript } from '../../mcp/fakes/http.ts';
import type { Canary } from '../canary.ts';
import type { EndState } from '../state.ts';
import type { World, WorldSeed } from '../world.ts';

export type ScanInput = Parameters<typeof runDetect>[1];
export type WireChoice = 'gemini' | 'anthropic' | 'openai' | 'ollama';

/** How a run is set up and what it must come to. */
export interface Play {
  world?: WorldSeed;
  /** What happens to the world when it stands, before the run. */
  change?: (world: World) => void | Promise<void>;
  settings?: Partial<Settings> | ((world: World, sink: Sink) => Partial<Settings>);
  input?: Partial<TriageInput>;
  /** The job is a scan by detect-failures, told this over its defaults; without it a triage. */
  scan?: Partial<ScanInput>;
  /** The job is ai-create-fix, told this over its defaults. */
  fix?: FixPlay;
  /** The job is pr-reconcile, told this over its defaults. */
  reconcile?: ReconcilePlay;
  /** The event; by default the comment `@ai-triage` by maria, for a scan the clock. */
  event?: (world: World) => Settings['event'] | Promise<Settings['event']>;
  /** What the model says, in order; afterwards it gives a good answer. */
  turns?: Turn[] | ((world: World, sink: Sink) => Turn[]);
  /** The commit that is checked out in the workspace. */
  workspaceHead?: string;
  /** An outside MCP server; the run uses it. */
  mcp?: HttpScript | ((sink: Sink) => HttpScript);
  /** Canaries of this case alone. */
  canaries?: Canary[];
  /** The audit log cannot be written from the record on that this says yes to. */
  auditFails?: (record: Record<string, unknown>) => boolean;
  expect?: Expectation;
}

export interface FixPlay extends Partial<FixInput> {
  /** The three jobs instead of one; what happens to what they hand over, after `propose` and after `validate`. */
  between?: (handed: HandedOver, after: 'propose' | 'validate') => void;
  /** Programs are really run, also without a command; else no parser but ours looks at a change. */
  programs?: true;
}

/** One question to the model of pr-reconcile. */
export interface Ask {
  repo: string;
  number: number;
  head: string;
  rule: string;
  /** All of it. */
  task: string;
}

export interface ReconcilePlay extends Partial<ReconcileInput> {
  /** What the model answers to each question: an action for a good answer, or a turn; `merge` unless told. */
  says?: string | ((ask: Ask, world: World) => string | Turn);
}

/** What one job leaves for the next. */
export interface HandedOver {
  /** Of plan.json and the archives. */
  folder: string;
  sha256: string;
  /** File of the result; empty until the stage validate. */
  validation: string;
  world: World;
}

export interface Expectation {
  /** Default `done`. */
  outcome?: string;
  reason?: string;
  /** Rules whose refusal must stand in the audit log. */
  refused?: string[];
  /** Whether the comment, or the text of an issue, was written. Default: when the outcome is `done`; a fix also tells why not. */
  posted?: boolean;
  /** Issues that a scan opened, when that matters; how many it closed, and runs that it started again: by default none. */
  opened?: number;
  closed?: number;
  rerun?: number;
  /** Pull requests that a fix opened: by default one when the outcome is `done`. */
  pulls?: number;
  /** Numbers of pull requests that were merged or queued, and closed, or how many; by default none. */
  merged?: number[] | number;
  closes?: number[] | number;
  /** Rollbacks that were opened, or how many; by default none. */
  reverts?: number[] | number;
  /** Texts that the comment holds, and those that nothing posted holds. */
  says?: string[];
  never?: (string | RegExp)[];
  /** Texts that some request of the model holds, and those that none does. */
  sees?: string[];
  unseen?: (string | RegExp)[];
  /** Model requests: exactly so many. */
  asked?: number;
  /** Whoever asked may not. */
  unauthorised?: boolean;
  /** More, as complaints. */
  check?: (end: EndState, world: World) => string[];
}

/** One attack, and the harmless run that is like it and must succeed. */
export interface Case extends Play {
  /** `AM13`, and a letter where a row of the table has several. */
  id: string;
  /** The controls that stand in the way. */
  controls: string[];
  /** What is attempted, by whom, in a few words. */
  what: string;
  wire?: WireChoice;
  /** Shown only to make a guard's refusal useful: the same with nothing hostile in it. */
  benign: Play;
}

/** A good answer about this world; every claim stands. */
export const goodAnswer = ({ culprit, jobId }: World): Record<string, unknown> => ({
  summary: 'The job "test" fails: the next refresh is 300 milliseconds away where 300,000 are expected.',
  rootCause: 'acme/units returns seconds since its last commit, and acme/poller still adds milliseconds.',
  impact: [{ repository: 'acme/dashboard', effect: 'Its nightly run is red.' }],
  solution: 'Give acme/units its milliseconds back.',
  testStrategy: 'Test that parseInterval("5m") is 300000.',
  repositoryOrder: ['acme/units', 'acme/dashboard'],
  class: 'test_failure',
  confidence: 0.9,
  evidence: [
    { source: `log:${jobId}`, quote: 'AssertionError: expected: 1700000300000' },
    { source: 'file:acme/units/src/index.js', quote: 'const UNITS = { s: 1, m: 60 };' },
  ],
  suspects: [{ commit: `acme/units@${culprit}`, reason: 'It changed the unit.' }],
  files: ['acme/units/src/index.js'],
  reproCommand: 'npm test',
  fixable: true,
});

/** One turn with one call. */
export const use = (name: string, args: ScriptedCall['args'] = {}): Turn => ({ calls: [{ name, args }] });
/** One turn that answers; what it says differs from the good answer. */
export const answer =
  (over: Record<string, unknown> = {}) =>
  (world: World): Turn[] => [use('answer', { ...goodAnswer(world), ...over })];

/** A read that any run may do, with what the model then sees. */
export const BENIGN_READ: Play = {
  turns: [use('get_file_contents', { repository: 'acme/poller', path: 'src/index.js' })],
  expect: { sees: ['now + parseInterval(interval)'], says: ['300 milliseconds away'] },
};
/** A plain answer that is posted. */
export const BENIGN_ANSWER: Play = { expect: { says: ['300 milliseconds away', 'Give acme/units'] } };
