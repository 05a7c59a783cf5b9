import { isReadable } from '../../decide/readable-paths.ts';
import { relevantFiles } from '../../decide/relevant-files.ts';
import { treeOutline } from '../../decide/tree-outline.ts';
import type { ImplementationPlan } from '../../domain/implementation-plan.ts';
import type { PlanMarker } from '../../domain/pull-marker.ts';
import type { Refusal, Report } from '../../domain/report.ts';
import { readRepositoryTexts } from '../../github/repository-texts.ts';
import { ask, openAsker, openPresenter, refuseSecret } from '../ask.ts';
import { plainReport, timeIsUp } from '../report.ts';
import { PLAN_ANSWER, PLAN_ROLE, planComplaints, planTask, questionOf, type Shown } from './prompt.ts';
import type { PlanWork } from './read.ts';

/** The reads of this job (T1): those of a fix but for the logs. None shows what anybody may have written in an issue (G8). */
const PLAN_READS = [
  'get_file_contents',
  'get_repository_structure',
  'search_code',
  'list_commits',
  'get_commit',
  'compare_commits',
  'get_pull_request_files',
] as const;

/** What the model came to. */
export interface AskedPlan {
  plan: ImplementationPlan;
  asked: PlanMarker['asked'];
  refused: Refusal[];
}

/** Of the tokens of a run the files that are shown at once take an eighth; a token is three characters at least. */
const ROOM_SHARE = 3 / 8;
const MOST_ROOM = 160_000;
const OUTLINE_ROOM = 6_000;

/**
 * Shows the issue and what of the repository has to do with it, and asks for a plan. A report when there is no answer: then
 * nothing is written (B1). Throws AlertError when the plan holds the value of a secret (O2).
 */
export async function askForPlan(
  work: PlanWork,
  renewed: { text: string; url: string } | undefined,
): Promise<AskedPlan | Report> {
  const { deps, started, soFar } = work;
  const [shown, presenter] = await Promise.all([showRepository(work), openPresenter(deps)]);
  const asker = await openAsker(deps, started.scope, deps.model!, { names: PLAN_READS });
  try {
    const result = await ask<ImplementationPlan>(deps, asker, presenter, {
      role: PLAN_ROLE,
      task: planTask(work, shown, renewed, presenter.foreign),
      answer: {
        ...PLAN_ANSWER,
        check: (answer) => {
          const text = textsOf(answer).join('\n');
          refuseSecret(presenter.redactor, text, 'written into a plan');
          const like = presenter.redactor.findPattern(text)?.name;
          return [
            ...planComplaints(answer),
            ...(like === undefined ? [] : [`The plan holds what looks like a secret (${like}): leave it out. (O2)`]),
          ];
        },
      },
    });
    soFar.spent = result.spent;
    const { refused, spent } = result;
    if (result.end !== 'answered') {
      const late = result.end === 'budget' && result.reason === 'time';
      const why = late ? timeIsUp(deps.settings.budget.minutes) : `${result.detail} Nothing was written.`;
      return { ...plainReport('ai-create-fix', 'failed', NO_ANSWER[result.end], why), ...soFar, refused };
    }
    const { provider, name: model } = asker.model;
    const { costUsd, steps } = spent;
    return { plan: result.answer, asked: { provider, model, costUsd, steps }, refused };
  } finally {
    await asker.session.close();
  }
}

const NO_ANSWER = {
  budget: 'budget',
  unavailable: 'llm-unavailable',
  stuck: 'no-answer',
  invalid: 'no-answer',
  blocked: 'blocked',
} as const;

const textsOf = ({ title, summary, steps, tests, risks, questions }: ImplementationPlan): string[] => [
  ...[title, summary, tests, risks, ...questions],
  ...steps.flatMap(({ path, change }) => [path, change]),
];

/** The outline of the repository, and the parts of it that have to do with the issue. */
async function showRepository({ deps, started, facts }: PlanWork): Promise<Shown> {
  const { repo, pin } = facts.home;
  const { host, github, settings } = deps;
  const { paths, texts, cut } = await readRepositoryTexts(github, repo, pin, isReadable, host.signal);
  if (cut)
    host.log.notice(
      'The repository is larger than what is looked through for a plan; the model is told, and can read the rest.',
    );
  const room = Math.min(MOST_ROOM, Math.floor(settings.budget.tokens * ROOM_SHARE));
  return {
    cut,
    outline: treeOutline(paths, OUTLINE_ROOM),
    files: relevantFiles(texts, questionOf(facts, started), room),
  };
}
