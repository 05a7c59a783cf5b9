import { type Report, runReconcile } from '@ai-devops/core';
import { afterEach, describe, expect, it } from '@jest/globals';
import { testHost } from '../kit/host.ts';
import { type ModelTwin, startModel } from '../kit/model.ts';
import {
  askedAbout,
  MAY_BE_ASKED,
  type ManyPulls,
  moveHeads,
  PULLS_INPUT,
  settingsOfPulls,
  strayOfPulls,
  tellManyPulls,
} from '../scale/many-pulls.ts';

// `npm run bench:reconcile` counts the same for a thousand of 20 repositories, and tells how long it takes.
const LONG = 120_000;

let many: ManyPulls;
let model: ModelTwin;
afterEach(async () => {
  await Promise.all([many.github.close(), model.close()]);
});

async function open(pulls: number): Promise<void> {
  many = await tellManyPulls({ repositories: 1, pulls });
  model = await startModel([]);
  model.otherwise(({ user }) => {
    const { number, head } = askedAbout(user.join('\n'))!;
    return { calls: [{ name: 'answer', args: { pull: number, head, action: 'wait', reason: 'Not today.' } }] };
  });
}

interface Round {
  report: Report;
  decided: { pull: string; reasons: string[] }[];
  /** What GitHub counted, and what the run told of it. */
  points: number;
  told: number;
  /** Of REST. */
  reads: number;
  writes: number;
  count(pattern: RegExp): number;
}

async function run(input: Partial<typeof PULLS_INPUT> = {}): Promise<Round> {
  const { github } = many;
  const { requests } = github.journal;
  const from = requests.length;
  github.clock.advance(600_000);
  const host = testHost();
  const report = await runReconcile(
    { ...settingsOfPulls(many), provider: 'gemini', apiKey: 'key-for-the-twin', baseUrl: model.url.gemini },
    { ...PULLS_INPUT, investigate: false, targets: [], ...input },
    { ...host, clock: { ...host.clock, now: () => github.clock.now() } },
  );
  const made = requests.slice(from);
  const queries = made.filter(({ operation }) => operation !== undefined);
  const rest = made.filter(({ operation }) => operation === undefined);
  const [, told] = /GraphQL: (\d+) points/.exec(host.lines.join('\n')) ?? [];
  return {
    report,
    decided: JSON.parse(report.outputs['decisions'] ?? '[]') as Round['decided'],
    points: queries.reduce((sum, { cost = 0 }) => sum + cost, 0),
    told: Number(told),
    reads: rest.filter(({ write }) => !write).length,
    writes: rest.filter(({ write }) => write).length,
    count: (pattern) => rest.filter(({ method, path }) => pattern.test(`${method} ${path}`)).length,
  };
}

const selected = (): string[] => [...many.kinds].flatMap(([name, kind]) => (kind === 'unselected' ? [] : [name]));
const sorted = (decided: Round['decided']): string[] => decided.map(({ pull }) => pull).toSorted();

/** GitHub's formula: a request for each connection of each parent, by a hundred, at least one point. */
const price = (connections: number): number => Math.max(1, Math.round(connections / 100));
/** A list, and labels and checks of a hundred pull requests, as often as there are pages. */
const sweepPrice = (pulls: number): number => Math.ceil(pulls / 100) * price(1 + 100 * 2);
/** Eight connections of each, at most fifty of them at a time. */
const detailsPrice = (pulls: number): number =>
  Math.floor(pulls / 50) * price(50 * 8) + (pulls % 50 > 0 ? price((pulls % 50) * 8) : 0);
const POLICIES = price(2 * 2);
const WHO_WE_ARE = 1;

it(
  '120 pull requests cost what the formula says, and nothing but two pages when nothing has changed',
  async () => {
    await open(120);
    const first = await run();
    expect(sorted(first.decided)).toEqual(selected().toSorted());
    expect(first.told).toBe(sweepPrice(120) + detailsPrice(selected().length) + POLICIES);
    expect(first.points).toBe(first.told + WHO_WE_ARE);
    // What every write asks before is asked for many at a time, and once what two people may do who stand behind all of them.
    expect(first.writes).toBeGreaterThan(selected().length);
    expect(first.count(/^GET \/repos\/[^/]+\/[^/]+$/)).toBeLessThan(first.writes / 2);
    expect(first.count(/^GET .*\/contents\/.github\/ai-devops.yml$/)).toBeLessThan(first.writes / 2);
    expect(first.count(/^GET .*\/collaborators\/[^/]+\/permission$/)).toBe(2);
    const asked = model.requests.length;
    expect(asked).toBe([...many.kinds.values()].filter((kind) => MAY_BE_ASKED.includes(kind)).length);

    // What was said to people moved their pull requests: it is seen once more, without a word.
    const people = [...many.kinds.values()].filter((kind) => kind === 'failing' || kind === 'conflicting').length;
    const after = await run();
    expect(after.decided).toHaveLength(people);
    expect(after.told).toBe(sweepPrice(120) + detailsPrice(people) + price(2));

    const unchanged = await run();
    expect(unchanged).toMatchObject({ decided: [], writes: 0, points: sweepPrice(120), told: sweepPrice(120) });
    // The repository, and the folder and the file of the rules.
    expect(unchanged.reads).toBe(3);
    expect(unchanged.report).toMatchObject({ outcome: 'nothing', reason: 'ok' });
    expect(model.requests).toHaveLength(asked);
    expect(strayOfPulls(many)).toEqual([]);

    moveHeads(many);
    const moved = await run();
    expect(sorted(moved.decided)).toEqual(selected().toSorted());
    expect(moved.told).toBe(first.told);
    expect(strayOfPulls(many)).toEqual([]);
  },
  LONG,
);

const home = () => many.github.repo(many.home);
function loseChecks(number: number): void {
  const sha = home().issue(number).pull!.headSha;
  const kept = home().checkRuns.filter((check) => check.sha !== sha);
  home().checkRuns.splice(0, home().checkRuns.length, ...kept);
}

describe('one of 120', () => {
  it.each<[string, (number: number) => void, string | undefined]>([
    ['without any check', loseChecks, 'NO_CHECKS'],
    ['of an account that is gone', (number) => home().loseAuthor(number), 'GHOST_AUTHOR'],
    [
      'of which GitHub shows a part',
      (number) => home().failField(number, 'latestOpinionatedReviews'),
      'INCOMPLETE_DATA',
    ],
    // This one may not be null, so all of the pull request is.
    ['of which GitHub shows nothing', (number) => home().failField(number, 'reviewThreads'), undefined],
  ])(
    '%s is held back, and the other 119 are as they would be',
    async (_name, spoil, code) => {
      await open(120);
      const [bad] = [...many.kinds].find(([, kind]) => kind === 'ready')!;
      spoil(Number(bad.split('#')[1]));
      const { decided, report } = await run();
      const it = decided.find(({ pull }) => pull === bad);
      if (code === undefined) {
        expect(report).toMatchObject({ outcome: 'failed', reason: 'github' });
        expect(report.message).toContain(`${bad}: GitHub did not show the pull request`);
      } else {
        expect(report).toMatchObject({ outcome: 'done', reason: 'ok' });
        expect(it!.reasons).toContain(code);
      }
      const others = decided.filter((one) => one !== it);
      expect(sorted(others)).toEqual(
        selected()
          .filter((name) => name !== bad)
          .toSorted(),
      );
      const free = others.filter(({ reasons }) => reasons.length === 0).map(({ pull }) => pull);
      const mayBe = others.filter(({ pull }) => MAY_BE_ASKED.includes(many.kinds.get(pull)!)).map(({ pull }) => pull);
      expect(free).toEqual(mayBe);
      expect(model.requests).toHaveLength(free.length);
    },
    LONG,
  );
});

it.each(['repositories', 'search'] as const)(
  'of more than a thousand a run says how many it has not seen: %s',
  async (sweep) => {
    await open(1_020);
    const { report, decided } = await run({ sweep, maxPulls: 2 });
    expect(decided).toHaveLength(2);
    expect(report.data).toMatchObject({ counts: { seen: 1_000 } });
    expect(report.summary).toMatch(/1,?000 of the 1,?020/);
  },
  LONG,
);
