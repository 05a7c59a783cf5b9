import type { ApplyDeps } from '../../apply.ts';
import { ownersOf } from '../../decide/codeowners.ts';
import { commitMessage } from '../../decide/commit-message.ts';
import { AGENT_LABEL, APPROVAL_LABEL, OUR_LABEL, PLAN_LABELS, riskLabel } from '../../decide/labels.ts';
import { pullText, referenceOf, type WorkflowsStart } from '../../decide/pull-text.ts';
import { rateRisk, worseOf } from '../../decide/risk.ts';
import { type Weakening, weakenings } from '../../decide/weakening.ts';
import type { FixPart, Risk } from '../../domain/fix.ts';
import type { Effect } from '../../effects/index.ts';
import { fitsPull } from '../../text/comment-body.ts';
import { safeTitle } from '../../text/title.ts';
import type { Deps } from '../deps.ts';
import { type FixTarget, hashOf, issueName } from './read.ts';
import type { PublishedPart, Publisher } from './work.ts';

type Params<K extends Effect['kind']> = Omit<Extract<Effect, { kind: K }>, 'kind'>;

/** What is written of one part, decided from its files alone. */
export interface DecidedPart {
  risk: Risk;
  weakened: readonly Weakening[];
  reviewers: { users: string[]; teams: string[] };
  /** What starts the checks of its pull request. */
  workflows: WorkflowsStart;
  commit: Params<'commit'>;
  pull: Omit<Params<'open-pull'>, 'text'>;
  /** The text of the pull request, as long as the effect takes it. */
  text(ready: ApplyDeps): string;
}

/** Decides a part: its rating, its labels, who is asked for a review, and what commit and pull request say. Pure. */
export function decidePart(
  { deps, facts, plan, proof, approvers }: Publisher,
  target: FixTarget,
  part: FixPart,
  published: readonly PublishedPart[],
): DecidedPart {
  const { settings } = deps;
  const name = issueName(facts);
  const weakened = weakenings(part.files);
  const risk = worseOf(rateRisk(part.files), plan.answer.risk);
  const hash = hashOf(facts, part);
  const paths = part.files.map(({ path }) => path);
  const reviewers = reviewersOf(target, paths, risk.level === 'high' ? approvers : []);
  const workflows = workflowsOf(deps, target);
  const message = commitMessage(part, {
    issue: name,
    plan: hash,
    answer: plan.answer,
    closes: plan.closes,
    part: { number: plan.parts.indexOf(part) + 1, of: plan.parts.length },
    asked: plan.asked,
    proof,
  });
  const pulls = plan.parts.map(({ repo }) => ({ repo, url: published.find((one) => one.part.repo === repo)?.url }));
  const marker = {
    kind: 'fix' as const,
    data: {
      issue: name,
      ...(plan.fingerprint === undefined ? {} : { fingerprint: plan.fingerprint }),
      plan: hash,
      run: settings.run.id,
      risk: risk.level,
      weakens: weakened.length > 0,
      ...(facts.plan ? { approved: { plan: facts.plan.hash, by: facts.plan.by } } : {}),
    },
  };
  const references = [referenceOf({ issue: name, closes: plan.closes, pulls, part })];
  return {
    risk,
    weakened,
    reviewers,
    workflows,
    commit: {
      ...{ branch: part.branch, base: part.base, ...message, files: part.files, plan: hash },
      ...(facts.plan ? { approved: { number: facts.plan.number, hash: facts.plan.hash } } : {}),
    },
    pull: {
      branch: part.branch,
      base: part.base.branch,
      title: safeTitle(part.pull.title, 120) || message.headline,
      labels: [
        OUR_LABEL,
        riskLabel(risk.level),
        ...(facts.plan ? [AGENT_LABEL, PLAN_LABELS.approved] : []),
        ...(weakened.length > 0 || risk.level === 'high' ? [APPROVAL_LABEL] : []),
      ],
      reviewers,
      marker,
      references,
      draft: true,
    },
    text: (ready) =>
      pullText(
        {
          part,
          answer: plan.answer,
          issue: name,
          closes: plan.closes,
          risk,
          weakenings: weakened,
          proof,
          pulls,
          asked: plan.asked,
          runUrl: settings.run.url,
          workflows,
          template: target.template,
          allowLinks: ready.allowLinks,
        },
        (text) => fitsPull({ marker: marker.kind, data: marker.data, text }, ready, references),
      ),
  };
}

/** What GitHub starts for a pull request of ours there: a workflow's own token starts nothing by itself. */
export function workflowsOf({ settings }: Deps, { self }: Pick<FixTarget, 'self'>): WorkflowsStart {
  if (self !== undefined && self.login !== 'github-actions[bot]') return 'by-themselves';
  return settings.urls.api.endsWith('/api/v3') ? 'never' : 'when-approved';
}

/** GitHub's own limit. */
const MOST_ASKED = 15;

/**
 * The owners of the paths, and `approvers` beside them. GitHub takes the slug of a team alone, and knows here only those of the
 * same organisation.
 */
export function reviewersOf(
  { self, codeowners = '', repo: { repo } }: Pick<FixTarget, 'self' | 'codeowners' | 'repo'>,
  paths: readonly string[],
  approvers: readonly string[] = [],
): DecidedPart['reviewers'] {
  const owners = ownersOf(codeowners, paths, self ? [self.login] : []);
  const users = [...new Set([...owners.users, ...approvers.filter((name) => !name.includes('/'))])];
  const teams = [...new Set([...owners.teams, ...approvers.filter((name) => name.includes('/'))])];
  const own = `${repo.owner}/`.toLowerCase();
  return {
    users: users.slice(0, MOST_ASKED),
    teams: teams
      .slice(0, MOST_ASKED)
      .flatMap((team) => (team.toLowerCase().startsWith(own) ? [team.slice(own.length)] : [])),
  };
}
