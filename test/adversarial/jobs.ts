/** The jobs that are attacked, and what differs between them: a row each. */
import { type Report, runDetect, runTriage } from '@ai-devops/core';
import type { Host, Settings } from '../../packages/core/src/settings.ts';
import type { Turn } from '../kit/model.ts';
import { goodAnswer, type Play, type ScanInput, use } from './cases/case.ts';
import { FIX } from './fix-job.ts';
import { RECONCILE } from './reconcile-job.ts';
import { type JobRules, SCAN_RULES, TRIAGE_RULES } from './rules.ts';
import type { World } from './world.ts';

export interface AttackedJob {
  /** The folder of its action. */
  action: string;
  rules: JobRules;
  /** What a model says that means well, turn by turn from 0. */
  good(world: World, at: number): Turn;
  /** What a model says to each text of a user once its script is over, where several are asked at a time. */
  reply?(world: World, play: Play, text: string): Turn;
  /** What starts it when a case does not say. */
  event(world: World): Settings['event'] | Promise<Settings['event']>;
  run(settings: Settings, play: Play, host: Host, world: World): Promise<Report>;
  /** The `with:` of the built action, beside what all share. */
  inputs(play: Play): Record<string, string>;
}

export const jobOf = ({ scan, fix, reconcile }: Play): AttackedJob =>
  reconcile ? RECONCILE : fix ? FIX : scan ? SCAN : TRIAGE;

/** How often the workflow of a run has run: it names the branch of a fix. */
export const RUN_NUMBER = 7;

const TRIAGE: AttackedJob = {
  action: 'ai-triage',
  rules: TRIAGE_RULES,
  good: (world) => use('answer', goodAnswer(world)),
  event: (world) => world.event('issue_comment'),
  run: (settings, { input }, host) => runTriage(settings, { onOpened: false, ...input }, host),
  inputs: ({ input = {} }) => ({
    ...(input.issueNumber ? { 'issue-number': String(input.issueNumber) } : {}),
    ...(input.label ? { label: input.label } : {}),
  }),
};

/** The defaults of the action, without a pause between writes. */
export const SCAN_INPUT: ScanInput = {
  source: 'actions',
  filter: { workflows: [], exclude: [], branches: [], events: [], tolerated: false },
  lookbackHours: 72,
  maxIssues: 5,
  greens: 3,
  assignees: [],
  probe: false,
  analyse: 'unknown',
  writePauseMs: 0,
};

/** What a model says of the failure of a world (world.ts), where nothing hostile stands in its log. */
export const GOOD_NAME = {
  class: 'test_failure',
  title: 'The next refresh is 300 milliseconds away',
  quote: 'AssertionError: expected: 1700000300000',
  confidence: 0.9,
};

const SCAN: AttackedJob = {
  action: 'detect-failures',
  rules: SCAN_RULES,
  good: () => use('answer', GOOD_NAME),
  event: () => ({ name: 'schedule', payload: {} }),
  run: (settings, { scan }, host) => runDetect(settings, { ...SCAN_INPUT, ...scan }, host),
  inputs: ({ scan = {} }) => ({
    'write-pause-ms': '0',
    ...(scan.analyse ? { analyse: scan.analyse } : {}),
    ...(scan.probe ? { probe: 'true' } : {}),
    ...(scan.maxIssues === undefined ? {} : { 'max-issues': String(scan.maxIssues) }),
    ...(scan.template ? { 'issue-template': scan.template } : {}),
  }),
};
