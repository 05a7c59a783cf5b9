import { apply } from '../../apply.ts';
import { type PlanEnding, planComment } from '../../decide/plan/comment.ts';
import { withRequest } from '../../decide/plan/start.ts';
import type { PlanRecord } from '../../domain/implementation-plan.ts';
import type { PlanMarker } from '../../domain/pull-marker.ts';
import type { Outcome, Refusal, Report } from '../../domain/report.ts';
import type { Effect } from '../../effects/index.ts';
import { fitsComment } from '../../text/comment-body.ts';
import { mapTexts } from '../../text/json.ts';
import { neutralize } from '../../text/neutralize.ts';
import { applyDeps } from '../apply-deps.ts';
import { wouldBe } from '../create-fix/dry-run.ts';
import { subjectOf } from '../eyes.ts';
import { plainReport } from '../report.ts';
import type { PublishedPlan } from './publish.ts';
import type { PlanWork } from './read.ts';

/** How a request for a plan ended. */
export interface PlanEnd {
  ending: PlanEnding;
  outcome: Outcome;
  /** A stable word, and a sentence for a person. */
  reason: string;
  message: string;
  asked?: PlanMarker['asked'];
  refused?: Refusal[];
  published?: PublishedPlan;
}

/** Writes the issue's one comment and makes the report. */
export async function endPlan(work: PlanWork, end: PlanEnd): Promise<Report> {
  const { deps, started, facts, soFar } = work;
  const { settings } = deps;
  const { ending, published, refused: before = [] } = end;
  const data = recordOf(work, end);
  const base = await applyDeps(deps, started);
  const { home } = published ?? {};
  // Whole addresses: a link to a pull request leaves a trace there, so only these may stand.
  const places = [
    ...data.requests.flatMap(({ pull }) => pull ?? []),
    ...facts.target.pulls.map(({ url }) => url),
    ...(ending.end === 'not-opened' ? [ending.compareUrl] : []),
  ];
  const ready = {
    ...base,
    allowLinks: [...base.allowLinks, ...places],
    // Looked at a moment ago, when the pull request was written.
    ...(home ? { readSubject: async () => home.facts } : {}),
    ...(home?.config ? { config: home.config } : {}),
  };
  const text = planComment(
    { ending, runUrl: settings.run.url, asked: end.asked, allowLinks: ready.allowLinks },
    (shorter) => fitsComment({ marker: 'plan', data: { ...data }, text: shorter }, ready),
  );
  const effects: Effect[] = [{ kind: 'comment', marker: 'plan', data: { ...data }, text }];
  const switchedOff = before.some(({ rule }) => rule === 'B4');
  const { refused } = switchedOff
    ? { refused: [] }
    : await apply({ subject: subjectOf(deps, started), effects, because: [end.reason] }, ready, soFar.applied);
  const [first] = refused;
  const comment = soFar.applied.findLast(({ effect }) => effect.kind === 'comment')?.url ?? '';
  return {
    ...plainReport('ai-create-fix', end.outcome, end.reason, end.message),
    ...(first
      ? {
          outcome: 'refused' as const,
          reason: 'guard',
          message: `The comment was not written: ${first.why} (${first.rule}).`,
        }
      : {}),
    ...soFar,
    refused: [...before, ...refused],
    outputs: {
      'pull-requests': JSON.stringify(published?.url === undefined ? [] : [pullOf(work, published.url)]),
      branch: published?.branch ?? '',
      'comment-url': comment,
      issue: String(started.number),
    },
    data: mapTexts({ issue: started.number, ending }, ready.redact),
    summary: neutralize(ready.redact([text, ...wouldBe(soFar.applied)].join('\n\n')), {
      allowLinks: ready.allowLinks,
    }),
  };
}

const pullOf = ({ facts }: PlanWork, url: string) => ({
  repository: facts.name.split('#')[0],
  number: Number(/\d+$/.exec(url)?.[0]),
  url,
});

function recordOf({ deps, started, facts }: PlanWork, { ending, published, asked }: PlanEnd): PlanRecord {
  const { settings, host } = deps;
  const stands = published && (ending.end === 'opened' || ending.end === 'renewed');
  return withRequest(facts.record, {
    run: settings.run.id,
    start: started.key,
    end: ending.end,
    at: new Date(host.clock.now()).toISOString(),
    ...(stands && published.url !== undefined ? { pull: published.url } : {}),
    ...(stands ? { hash: published.hash } : {}),
    ...(asked ? { costUsd: asked.costUsd } : {}),
  });
}
