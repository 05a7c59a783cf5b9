import { afterEach, expect, it } from '@jest/globals';
import { runAction } from '../kit/runner.ts';
import {
  doubledWrites,
  type ManyChanges,
  strayOfChanges,
  tellManyChanges,
  type Wanted,
} from '../scale/many-changes.ts';

// `npm run bench:changes` tells how long they take.
const LONG = 300_000;
let many: ManyChanges;
afterEach(() => many.github.close());

const ask = ({ request }: Wanted, runId: number) =>
  runAction({
    action: 'ai-create-fix',
    inputs: { change: JSON.stringify(request) },
    event: {
      name: 'repository_dispatch',
      payload: { action: 'ai-devops-change', client_payload: { change: request } },
    },
    token: many.token,
    repository: many.home,
    actor: 'maria',
    runId,
    env: {
      GITHUB_API_URL: many.github.url,
      GITHUB_GRAPHQL_URL: many.github.graphqlUrl,
      GITHUB_SERVER_URL: many.github.url,
    },
  });

it(
  'ten changes at once, as ten processes: ten pull requests, each with its own line alone',
  async () => {
    many = await tellManyChanges(10);
    const runs = await Promise.all(many.wanted.map((one, index) => ask(one, 100 + index)));
    expect(runs.map(({ code, annotations }) => [code, annotations])).toEqual(runs.map(() => [0, []]));
    expect(strayOfChanges(many)).toEqual([]);
    expect(doubledWrites(many)).toEqual([]);
    const opened = runs.map(({ outputs }) => JSON.parse(outputs['pull-requests']!) as { number: number }[]);
    expect(new Set(opened.map(([pull]) => pull!.number)).size).toBe(10);
    expect(runs.map(({ outputs }) => outputs['risk'])).toEqual(many.wanted.map(({ risk }) => risk));
  },
  LONG,
);

it(
  'the same request four times at once: one pull request, and none of them is red',
  async () => {
    many = await tellManyChanges(1);
    const [one] = many.wanted;
    const runs = await Promise.all([1, 2, 3, 4].map((n) => ask(one!, n)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const last = await ask(one!, 5);
    expect([last.code, last.outputs['reason']]).toEqual([0, 'already-open']);
    expect(strayOfChanges(many)).toEqual([]);
    expect(doubledWrites(many).filter((write) => !write.includes('label'))).toEqual([]);
  },
  LONG,
);
