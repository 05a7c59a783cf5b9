import type { Check } from '../domain/pull.ts';
import { actorOf, type GraphActor } from './shapes.ts';

/** A check run or a commit status as GraphQL gives it; the fields that only details ask for may be absent. */
export type CheckNode = RunNode | StatusNode;
interface RunNode {
  __typename: 'CheckRun';
  name: string;
  status: string;
  conclusion: string | null;
  externalId: string | null;
  startedAt?: string | null;
  completedAt?: string | null;
  isRequired?: boolean;
  checkSuite: {
    app: { databaseId: number | null; slug?: string } | null;
    workflowRun?: { event: string; workflow: { name: string } } | null;
  } | null;
}
interface StatusNode {
  __typename: 'StatusContext';
  context: string;
  state: string;
  createdAt?: string;
  isRequired?: boolean;
  creator?: GraphActor | null;
}

/** What the sweep asks of a check. */
export const CHECK = `__typename
  ... on CheckRun { name status conclusion externalId checkSuite { app { databaseId } } }
  ... on StatusContext { context state }`;

/** All of a check. `required` holds the argument of `isRequired`, which can only be asked of one pull request at a time. */
export const wholeCheck = (required: string): string => `__typename
  ... on CheckRun { name status conclusion externalId startedAt completedAt ${required}
    checkSuite { app { databaseId slug } workflowRun { event workflow { name } } } }
  ... on StatusContext { context state createdAt ${required} creator { __typename login } }`;

const RUN_STATES: Readonly<Record<string, Check['state']>> = {
  SUCCESS: 'passed',
  NEUTRAL: 'neutral',
  SKIPPED: 'skipped',
};
const STATUS_STATES: Readonly<Record<string, Check['state']>> = {
  SUCCESS: 'passed',
  PENDING: 'pending',
  EXPECTED: 'expected',
};
const UNFINISHED: readonly string[] = ['QUEUED', 'IN_PROGRESS', 'WAITING', 'PENDING', 'REQUESTED'];

/** Only a success passes, and only one that has come to its end; a word that nobody knows is a failure (fail closed). */
export function checkState(node: CheckNode): Check['state'] {
  if (node.__typename === 'StatusContext') return known(STATUS_STATES, node.state);
  if (UNFINISHED.includes(node.status)) return 'pending';
  return node.status === 'COMPLETED' ? known(RUN_STATES, node.conclusion ?? '') : 'failed';
}

const known = (states: Readonly<Record<string, Check['state']>>, word: string): Check['state'] =>
  Object.hasOwn(states, word) ? states[word]! : 'failed';

export function checkOf(node: CheckNode): Check {
  const state = checkState(node);
  if (node.__typename === 'StatusContext') {
    const hasEnded = state === 'passed' || state === 'failed';
    return {
      name: node.context,
      kind: 'status',
      state,
      conclusion: node.state,
      appId: undefined,
      by: actorOf(node.creator).login,
      event: undefined,
      workflow: undefined,
      startedAt: node.createdAt,
      completedAt: hasEnded ? node.createdAt : undefined,
      required: node.isRequired,
      externalId: '',
    };
  }
  const { app, workflowRun } = node.checkSuite ?? {};
  return {
    name: node.name,
    kind: 'run',
    state,
    conclusion: node.conclusion ?? node.status,
    appId: app?.databaseId ?? undefined,
    by: app?.slug ?? '',
    event: workflowRun?.event,
    workflow: workflowRun?.workflow.name,
    startedAt: node.startedAt ?? undefined,
    completedAt: node.completedAt ?? undefined,
    required: node.isRequired,
    externalId: node.externalId ?? '',
  };
}
