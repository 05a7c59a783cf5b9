import { type ApplyDeps, apply } from '../../apply.ts';
import { type Change, isOwn, isRecurring } from '../../decide/changes.ts';
import { renderIssue, renderOverflow } from '../../decide/issue-fit.ts';
import { duplicateText, type IssueFacts, issueTitle } from '../../decide/issue-text.ts';
import { OUR_LABEL, RECURRING_LABEL } from '../../decide/labels.ts';
import type { Written } from '../../decide/outputs.ts';
import type { Probe } from '../../decide/probe.ts';
import { classLabel } from '../../decide/triage.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Applied, Refusal } from '../../domain/report.ts';
import type { Effect } from '../../effects/index.ts';
import { GithubError } from '../../errors.ts';
import type { Deps, SoFar } from '../deps.ts';
import type { DetectInput } from './input.ts';

export interface WriteFacts {
  deps: Deps;
  ready: ApplyDeps;
  input: DetectInput;
  changes: readonly Change[];
  probes: readonly Probe[];
  soFar: SoFar;
}

/** What was written, and what was not. */
export interface WrittenIssues {
  written: Written[];
  refused: Refusal[];
  /** Sentences: what an effect could not do. */
  left: string[];
  /** Why GitHub did not take a change; nothing after it was tried. */
  broken?: GithubError;
}

/** Whether a rule says no to everything, not to one issue: then nothing more is tried. */
export const stopsAll = ({ rule }: Refusal): boolean => rule === 'B4' || rule === 'W2';

/**
 * Writes the changes in their order, each as a plan of its own: an issue that refuses does not hold up the others. When
 * GitHub fails the rest is left for the next run, and what was written is still told.
 */
export async function writeIssues(facts: WriteFacts): Promise<WrittenIssues> {
  const done: WrittenIssues = { written: [], refused: [], left: [] };
  try {
    await writeAll(facts, done);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    done.broken = error;
  }
  return done;
}

async function writeAll(facts: WriteFacts, done: WrittenIssues): Promise<void> {
  const { deps, ready, changes, probes, soFar } = facts;
  const run = async (number: number, effect: Effect, because: string): Promise<Applied | undefined> => {
    const before = soFar.applied.length;
    const plan = { subject: { repo: deps.settings.home, number }, effects: [effect], because: [because] };
    const { refused } = await apply(plan, ready, soFar.applied);
    done.refused.push(...refused);
    const applied = soFar.applied[before];
    done.left.push(...(applied?.left ?? []));
    return applied;
  };
  for (const change of changes) {
    const number = 'tracked' in change ? (change.tracked?.number ?? 0) : 0;
    const applied = await run(number, effectOf(change, facts), becauseOf(change));
    if (done.refused.some(stopsAll)) return;
    if (!applied?.url) continue;
    const at = { change, number: numberOf(applied.url), url: applied.url };
    done.written.push(at);
    // It is green again already: opened, so that it is known, and closed at once.
    const fixed = 'fixed' in change ? change.fixed : undefined;
    if (fixed) await run(at.number, editFailure(fixed, fixed.fingerprint, facts, 'closed'), 'green again');
  }
  for (const { runId, fingerprint } of probes) {
    // Only when its record names the run: otherwise nobody would know that it was started again.
    const known = done.written.some(({ change }) => isOwn(change) && change.record.fingerprint === fingerprint);
    if (known || ready.dryRun) await run(0, { kind: 'rerun', runId }, 'probe');
  }
}

const numberOf = (url: string): number => Number(/\/(\d{1,15})$/.exec(url)?.[1] ?? 0);

const becauseOf = (change: Change): string => ('why' in change ? `${change.kind}: ${change.why}` : change.kind);

function effectOf(change: Change, facts: WriteFacts): Effect {
  if (change.kind === 'overflow') return overflowEffect(change, facts);
  if (change.kind === 'duplicate') {
    const { tracked, of } = change;
    return {
      kind: 'edit-issue',
      marker: 'failure',
      key: tracked.record.fingerprint,
      text: duplicateText(of.number, issueFacts(facts)),
      data: { ...tracked.record },
      state: 'closed',
      reason: 'not_planned',
    };
  }
  const tracked = change.kind === 'open' ? undefined : change.tracked;
  if (tracked) {
    const state = change.kind === 'open' ? undefined : change.state;
    const edit = editFailure(change.record, tracked.record.fingerprint, facts, state);
    // A person called it otherwise: that is their word for it.
    const { title: _, ...rest } = edit;
    return tracked.title === issueTitle(tracked.record) ? edit : rest;
  }
  const { title, text, data } = renderIssue(change.record, issueFacts(facts));
  const labels = labelsOf(change.record);
  const assignees = [...facts.input.assignees];
  return { kind: 'open-issue', marker: 'failure', title, text, data: { ...data }, labels, assignees };
}

/** `key` is what its marker says now: an older algorithm may have made it. */
function editFailure(
  record: Failure,
  key: string,
  facts: WriteFacts,
  state?: 'open' | 'closed',
): Extract<Effect, { kind: 'edit-issue' }> {
  const { title, text, data } = renderIssue(record, issueFacts(facts));
  return {
    kind: 'edit-issue',
    marker: 'failure',
    key,
    title,
    text,
    data: { ...data },
    labels: { add: labelsOf(record), replacePrefix: 'ci:' },
    ...(state ? { state } : {}),
  };
}

function overflowEffect(change: Extract<Change, { kind: 'overflow' }>, facts: WriteFacts): Effect {
  const { title, text, data } = renderOverflow(change.record, issueFacts(facts));
  const shared = { marker: 'overflow' as const, title, text, data: { ...data } };
  if (!change.tracked) return { kind: 'open-issue', ...shared, labels: [OUR_LABEL], assignees: [] };
  return { kind: 'edit-issue', ...shared, key: 'overflow', ...(change.state ? { state: change.state } : {}) };
}

const labelsOf = (record: Failure): string[] => [
  OUR_LABEL,
  classLabel(record.class),
  ...(isRecurring(record) ? [RECURRING_LABEL] : []),
];

const issueFacts = ({ deps, ready, input }: WriteFacts): IssueFacts => ({
  server: deps.settings.urls.server,
  home: deps.settings.home,
  allowLinks: ready.allowLinks,
  redact: ready.redact,
  ...(input.template === undefined ? {} : { template: input.template }),
});
