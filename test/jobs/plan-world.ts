import { type Report, runCreateFix } from '@ai-devops/core';
import { expect } from '@jest/globals';
import { type PlanRecord, planRecordSchema } from '../../packages/core/src/domain/implementation-plan.ts';
import type { FixInput } from '../../packages/core/src/jobs/create-fix/input.ts';
import type { Host, Settings } from '../../packages/core/src/settings.ts';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { FIX_PERMISSIONS } from '../demo/story.ts';
import { type Comment, type GitHubTwin, type Issue, type RepoHandle, startGitHub } from '../kit/github/index.ts';
import { type TestHost, testHost } from '../kit/host.ts';
import { type ModelTwin, startModel, type Turn } from '../kit/model.ts';
import { FIX_INPUT } from './fix-world.ts';
import { HOME } from './world.ts';

export const PLAN_TOKEN = 'ghs_theTokenOfThePlan00000000000000000000000';

/** A small shop, and a wish for it. */
const FILES = {
  'README.md': '# Shop\n\nSells things.\n',
  'package.json': '{ "name": "shop" }\n',
  'src/cart/cart-total.js':
    'export function cartTotal(lines) {\n  return lines.reduce((sum, line) => sum + line.price, 0);\n}\n',
  'src/cart/discount-codes.js': 'export const CODES = new Map();\n',
  'src/mail/send-mail.js': 'export function sendMail(to, subject) {\n  return { to, subject };\n}\n',
  'test/cart-total.test.js': "import { cartTotal } from '../src/cart/cart-total.js';\n",
  'package-lock.json': '{ "discount": "total of the cart" }\n',
  'logo.png': '\u0000PNG discount cart total',
};
export const WISH = {
  title: 'Take discount codes off the cart total',
  body: 'A customer types a discount code, and the cart total should be lower by it.',
};

/** A repository with an issue that is no failure, a model that says nothing until it is told to, and hands to ask for a plan. */
export interface PlanWorld {
  github: GitHubTwin;
  home: RepoHandle;
  issue: number;
  host: TestHost;
  model: ModelTwin;
  script(...turns: Turn[]): void;
  /** Runs ai-create-fix by a comment `@ai-plan` of the maintainer. Every run has its own number. */
  run(over?: Partial<Settings>, input?: Partial<FixInput>): Promise<Report>;
  /** Another comment, and the settings of the run that it starts. */
  says(user: string, body: string, number?: number): Promise<Partial<Settings>>;
  /** The comments of ours on the issue. */
  comments(): Comment[];
  requests(): PlanRecord['requests'];
  pulls(): Issue[];
  /** Branches beside main. */
  branches(): string[];
  /** What the model was shown first. */
  prompt(): string;
  close(): Promise<void>;
}

export async function openPlanWorld(
  over: { host?: Partial<Host>; author?: string; files?: Record<string, string> } = {},
): Promise<PlanWorld> {
  const github = await startGitHub({
    tokens: { [PLAN_TOKEN]: { permissions: FIX_PERMISSIONS } },
    users: [{ login: 'maria' }, { login: 'jon' }, { login: 'rita' }],
    repos: {
      [HOME]: {
        org: true,
        visibility: 'public',
        collaborators: { maria: 'write', jon: 'write', rita: 'read' },
        commits: [{ message: 'Sell', author: 'jon', files: over.files ?? FILES }],
      },
    },
  });
  const home = github.repo(HOME);
  const { number: issue } = home.addIssue({ ...WISH, user: over.author ?? 'maria' });
  const model = await startModel([]);
  const host = testHost(over.host);
  const get = async (route: string): Promise<Record<string, unknown>> => {
    const response = await fetch(`${github.url}${route}`, { headers: { authorization: `Bearer ${PLAN_TOKEN}` } });
    if (!response.ok) throw new Error(`${route}: ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const says = async (user: string, body: string, number = issue): Promise<Partial<Settings>> => {
    const { id } = home.addComment(number, { user, body });
    const comment = await get(`/repos/${HOME}/issues/comments/${id}`);
    const payload = {
      action: 'created',
      issue: await get(`/repos/${HOME}/issues/${number}`),
      comment,
      sender: comment['user'],
    };
    return { event: { name: 'issue_comment', payload } };
  };
  const first = await says('maria', '@ai-plan');
  let runs = 9000;
  const comments = () => home.comments(issue).filter(({ body }) => body.includes('<!-- ai-devops:plan '));
  return {
    ...{ github, home, issue, host, model, says, comments },
    script: (...turns) => model.add(...turns),
    run: (settings = {}, input = {}) => {
      runs += 1;
      const event = (settings.event ?? first.event)!;
      const { sender } = event.payload as { sender?: { login: string } };
      const actor = sender?.login ?? 'maria';
      return runCreateFix(
        {
          home: { owner: 'acme', name: 'dashboard' },
          token: PLAN_TOKEN,
          repositoryTokens: [],
          repositories: [],
          provider: 'gemini',
          apiKey: 'key-for-the-twin',
          baseUrl: model.url.gemini,
          mcp: { server: 'embedded' },
          trustedBots: [{ login: 'github-actions[bot]', id: 41898282 }],
          configPath: '.github/ai-devops.yml',
          dryRun: false,
          disabled: false,
          budget: { steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes: 10 },
          urls: { api: github.url, graphql: github.graphqlUrl, server: github.url },
          run: {
            id: runs,
            number: runs - 8990,
            attempt: 1,
            url: `${github.url}/${HOME}/actions/runs/${runs}`,
            actor,
            triggeringActor: actor,
          },
          ...settings,
          event,
        },
        { ...FIX_INPUT, targets: [], ...input },
        host,
      );
    },
    requests: () => {
      const [comment, ...more] = comments();
      expect(more).toEqual([]);
      const marker = readMarkers(comment?.body ?? '').findLast(({ kind }) => kind === 'plan');
      return marker ? planRecordSchema.parse(marker.data).requests : [];
    },
    pulls: () => home.issues.filter(({ pull }) => pull),
    branches: () => Object.keys(home.branches()).filter((name) => name !== 'main'),
    prompt: () => JSON.stringify(model.requests[0]?.body ?? {}),
    close: async () => {
      await Promise.all([model.stop(), github.close()]);
      expect(model.complaints).toEqual([]);
      expect(model.left()).toBe(0);
    },
  };
}

export const PLAN = {
  outcome: 'plan',
  title: 'Subtract discount codes in the cart total',
  summary: 'The total takes the codes of the cart and subtracts what each is worth.',
  steps: [
    { path: 'src/cart/discount-codes.js', change: 'Hold what each code takes off.' },
    { path: 'src/cart/cart-total.js', change: 'Subtract the codes from the sum, never below zero.' },
    { path: 'test/cart-total.test.js', change: 'Test a total with a code, and one below zero.' },
  ],
  tests: 'The test of the total, with and without a code.',
  risks: 'A code that counts twice.',
  questions: ['May two codes be used at once?'],
};

/** What the model answers. */
export const planned = (over: Record<string, unknown> = {}): Turn => ({
  calls: [{ name: 'answer', args: { ...PLAN, ...over } }],
});
