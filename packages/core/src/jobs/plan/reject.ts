import { isTrustedWriter } from '../../decide/access.ts';
import { markerOf } from '../../decide/pull-marker.ts';
import type { PlanPull } from '../../domain/implementation-plan.ts';
import type { Author } from '../../domain/issue.ts';
import type { Report } from '../../domain/report.ts';
import type { Effect } from '../../effects/index.ts';
import { readPlanPull } from '../../github/plan-pull.ts';
import { inlineCode } from '../../text/markdown.ts';
import { neutralize } from '../../text/neutralize.ts';
import { prose } from '../../text/prose.ts';
import type { Deps, SoFar } from '../deps.ts';
import { deniedReport, plainReport, reasonOf } from '../report.ts';
import { isDenial, type Started, start } from '../start.ts';
import { answerPlan, planComment } from './answer.ts';

/** Closes a plan that somebody who may write does not want, and keeps the reason beside it. */
export async function rejectPlan(deps: Deps, _input: unknown, soFar: SoFar): Promise<Report> {
  const started = await start(deps, { command: 'reject', label: undefined, onOpened: false }, {});
  if (isDenial(started)) return deniedReport('ai-create-fix', started);
  const { settings, github } = deps;
  const pull = await readPlanPull(github, settings.home, started.number);
  const trusts = (who: Author) => isTrustedWriter(who, started.self, settings.trustedBots);
  const against = whyNot(pull, trusts, started.number);
  if (!pull || against !== undefined)
    return { ...plainReport('ai-create-fix', 'nothing', 'no-plan', against ?? ''), ...soFar };
  const effects: Effect[] = [
    planComment(rejection(started), { rejected: started.author?.login ?? '' }),
    { kind: 'label', add: [], replacePrefix: 'plan-' },
    { kind: 'close-own', marker: 'plan', sha: pull.headSha },
  ];
  const { refused } = await answerPlan(deps, started, soFar, effects, 'the plan was rejected');
  const [first] = refused;
  const message = `The plan of #${started.number} was rejected and its pull request closed. The branch ${pull.branch} stays.`;
  return {
    ...(first
      ? plainReport('ai-create-fix', 'refused', reasonOf(first), `Not closed: ${first.why} (${first.rule}).`)
      : plainReport('ai-create-fix', 'done', settings.dryRun ? 'dry-run' : 'ok', message)),
    ...soFar,
    refused,
    summary: neutralize(message),
  };
}

function whyNot(pull: PlanPull | undefined, trusts: (who: Author) => boolean, number: number): string | undefined {
  const isPlan = pull && !pull.fork && trusts(pull.author) && markerOf(pull.body)?.kind === 'plan';
  if (!isPlan) return `#${number} holds no plan of ours, so there is nothing to reject.`;
  return pull.state === 'open' ? undefined : `#${number} is ${pull.state} already.`;
}

const MOST_WORDS = 2_000;

/** Why, in the words of whoever rejected it. */
function rejection({ author, request }: Started): string {
  const words = prose(request, { maxChars: MOST_WORDS });
  const quoted =
    words === ''
      ? ''
      : `\n\n${words
          .split('\n')
          .map((line) => `> ${line}`.trimEnd())
          .join('\n')}`;
  return `${inlineCode(author?.login ?? 'somebody')} rejected this plan.${quoted}\n\nFor another one write \`@ai-plan\` in a new comment on the issue.`;
}
