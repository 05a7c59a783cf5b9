import { planHash } from '../../packages/core/src/decide/plan/hash.ts';
import { planTextHash } from '../../packages/core/src/decide/plan/seal.ts';
import { planCommit } from '../../packages/core/src/decide/plan/text.ts';
import type { GitHubTwin } from '../kit/github/index.ts';
import { HOME, SELF } from './places.ts';
import { markerOf } from './world-fix.ts';

/** An open plan of ours, as it stood when the run began. */
export interface PlanAt {
  number: number;
  branch: string;
  /** The empty commit. */
  head: string;
  /** What people see. */
  text: string;
}

export const PLAN_FILE = 'src/refresh.js';
const TEXT = `## Steps\n\n1. \`${PLAN_FILE}\`: Refresh after ten minutes.\n\n## What to do\n\n- \`/approve\` carries it out.`;

/** The branch of a plan for the issue, with one empty commit, and a draft pull request whose text is the plan. */
export function addPlan(github: GitHubTwin, issue: number, createdAt: string): PlanAt {
  const home = github.repo(HOME);
  const named = `${HOME}#${issue}`;
  const branch = `ai-agent/issue-${issue}`;
  const base = home.sha();
  const { headline, body } = planCommit(named, planHash({ issue: named, repo: HOME, base, files: [] }));
  home.record.refs.set(`heads/${branch}`, base);
  home.push(branch, { message: `${headline}\n\n${body}`, author: SELF });
  const head = home.sha(branch);
  const { number } = home.addPull({
    ...{ title: 'Plan: Refresh after ten minutes', head: branch, user: SELF, draft: true, createdAt },
    labels: ['ai-devops', 'ai-agent', 'plan-pending'],
    body: planBody(named, head, TEXT),
  });
  return { number, branch, head, text: TEXT };
}

/** Such a text with its marker, which holds the hash of it. */
export const planBody = (issue: string, head: string, text: string): string => {
  const asked = { provider: 'gemini', model: 'gemini-3-pro', costUsd: 0.01, steps: 2 };
  return `${text}\n\n${markerOf('plan', { issue, hash: planTextHash(text), head, run: 8000, asked })}`;
};
