import { approvalsGate } from './approvals.ts';
import { authorGate, commitsGate, forkGate, labelledByGate } from './author.ts';
import { branchGate } from './branch.ts';
import { capsGate } from './caps.ts';
import { checksGate, otherChecksGate, settledGate, signalGate } from './checks.ts';
import { closeGates } from './close.ts';
import { behindGate, conflictGate } from './conflict.ts';
import { dataGate } from './data.ts';
import type { Gate } from './gate.ts';
import { healthGate } from './health.ts';
import { methodGate } from './method.ts';
import { pathsGate, weakenedGate, workflowsGate } from './paths.ts';
import { productionGate } from './production.ts';
import { queueGate } from './queue.ts';
import { codeownersGate, reviewersGate, reviewsGate, threadsGate } from './reviews.ts';
import { riskGate } from './risk.ts';
import { ruleGate } from './rule.ts';
import { freezeGate, scheduleGate } from './schedule.ts';
import { sizeGate } from './size.ts';
import { draftGate } from './state.ts';
import { titleGate } from './title.ts';
import { versionsGate } from './versions.ts';

/**
 * Every question about the merge of an open pull request, in the order in which a person would ask. Before them stands
 * `openGate` and `selectedGate`, after them what GitHub itself makes of it (`mergeStateGate`); `judgePull` asks all.
 */
export const MERGE_GATES: readonly Gate[] = [
  ...[ruleGate, dataGate, draftGate, titleGate, queueGate, conflictGate, behindGate],
  ...[authorGate, forkGate, labelledByGate, commitsGate],
  ...[branchGate, methodGate, settledGate, checksGate, otherChecksGate, signalGate],
  ...[approvalsGate, reviewsGate, reviewersGate, codeownersGate, threadsGate],
  ...[pathsGate, workflowsGate, weakenedGate, sizeGate, versionsGate, riskGate, productionGate],
  ...[healthGate, freezeGate, scheduleGate, capsGate],
];

/** Every question about closing it, beside what stands against a merge and makes it uncertain (decide/reasons.ts). */
export const CLOSE_GATES: readonly Gate[] = closeGates;
