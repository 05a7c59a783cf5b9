import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCreateFix } from '@ai-devops/core';
import { afterEach, expect, it } from '@jest/globals';
import { actionsExec } from '../../actions/exec.ts';
import { testHost } from '../kit/host.ts';
import { type ModelTwin, startModel } from '../kit/model.ts';
import { runAction } from '../kit/runner.ts';
import {
  type Broken,
  FIX_DEFAULTS,
  type ManyFixes,
  settingsOfFix,
  strayOf,
  tellManyFixes,
} from '../scale/many-fixes.ts';

// `npm run bench:fix` tells how long they take.
const LONG = 300_000;

let many: ManyFixes;
let models: ModelTwin[] = [];
afterEach(async () => {
  await Promise.all([many.github.close(), ...models.map((model) => model.close())]);
  models = [];
});

async function modelFor({ turns }: Broken): Promise<ModelTwin> {
  const model = await startModel(turns);
  models.push(model);
  return model;
}

/** Nothing was done twice, for nobody, or to another's branch. */
function untangled(): void {
  const { github, home, broken } = many;
  expect(broken.flatMap((one) => strayOf(many, one))).toEqual([]);
  const kinds = github.writes().map((write) => write.split(' ')[0]);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  const each = broken.length;
  expect(['commit', 'open-pull', 'comment', 'reaction', 'request-review'].map(count)).toEqual([
    each,
    each,
    each,
    each,
    each,
  ]);
  expect(count('make-label')).toBe(2);
  expect(count('delete-comment') + count('edit-comment')).toBe(0);
  expect(github.repo(home).labels()).toEqual(expect.arrayContaining(['ai-devops', 'risk:low']));
}

it(
  'ten fixes at once for ten issues of one repository do not get in each other’s way',
  async () => {
    many = await tellManyFixes({ fixes: 10, files: 2 });
    const reports = await Promise.all(
      many.broken.map(async (one, index) => {
        const model = await modelFor(one);
        const folder = mkdtempSync(path.join(tmpdir(), 'fix-'));
        const host = testHost({ machine: { folder, exec: actionsExec() } });
        const settings = { ...settingsOfFix(many, one, 31 + index), baseUrl: model.url.gemini };
        return runCreateFix(settings, FIX_DEFAULTS, host);
      }),
    );
    expect(reports.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual(Array(10).fill('done ok'));
    untangled();
  },
  LONG,
);

it(
  'nor do four processes of the built action',
  async () => {
    many = await tellManyFixes({ fixes: 4, files: 1 });
    const { github, token, home, broken } = many;
    const runs = await Promise.all(
      broken.map(async (one, index) => {
        const model = await modelFor(one);
        return runAction({
          action: 'ai-create-fix',
          inputs: { provider: 'gemini', 'api-key': 'key-for-the-twin', 'base-url': model.url.gemini },
          event: one.event,
          token,
          repository: home,
          actor: one.maintainer,
          runId: 9_000_000 + index,
          runNumber: 31 + index,
          env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.url },
        });
      }),
    );
    expect(runs.map(({ code, outputs }) => [code, outputs['outcome']])).toEqual(Array(4).fill([0, 'done']));
    untangled();
  },
  LONG,
);
