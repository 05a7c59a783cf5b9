import { afterEach, describe, expect, it } from '@jest/globals';
import { type DetectWorld, HOME, LOGS, openDetectWorld, SCAN_PERMISSIONS, TOKEN } from './detect-world.ts';

let world: DetectWorld;
afterEach(() => world.close());

/** The row of the table that speaks of a failure. */
const rowOf = (summary: string, part: string): string =>
  summary.split('\n').find((line) => line.startsWith('|') && line.includes(part)) ?? '';

describe('the row of a failure', () => {
  it('of a dry run says what would become of it', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    expect(rowOf((await world.scan({}, { dryRun: true })).summary, 'TestRetry')).toMatch(/\| opened \|$/);
    await world.scan();
    world.hours(2);
    world.night({ log: LOGS.go });
    expect(rowOf((await world.scan({}, { dryRun: true })).summary, 'TestRetry')).toMatch(/\| updated \[`#1`\]\(/);
  });
  it('that a storm covers, or that found no room, leads to the issue where it stands', async () => {
    const repos = ['acme/a', 'acme/b', 'acme/c'];
    world = await openDetectWorld({ repos: Object.fromEntries(repos.map((name) => [name, { visibility: 'public' }])) });
    for (const repo of repos) world.night({ repo, log: LOGS.network });
    world.night({ log: LOGS.types });
    const { summary } = await world.scan({ maxIssues: 0 });
    expect(rowOf(summary, 'proxy.golang.org')).toMatch(/\| storm \[`#\d`\]\(/);
    expect(rowOf(summary, 'TS2345')).toMatch(/\| listed \[`#\d`\]\(/);
  });
  it('that is green again is there, too, and counts as none that was found', async () => {
    world = await openDetectWorld();
    world.night({ log: LOGS.go });
    await world.scan();
    for (let n = 0; n < 3; n++) {
      world.hours(2);
      world.night({});
    }
    const { summary } = await world.scan();
    expect(rowOf(summary, 'TestRetry')).toMatch(/\| fixed \| 0 \| no \| closed \[`#1`\]\(/);
    expect(summary).toContain('0 distinct failures');
  });
});

describe('a token that may list runs and not read their logs, as with a public repository', () => {
  const open = async (others: string[] = []) => {
    world = await openDetectWorld({
      tokens: {
        [TOKEN]: {
          repos: {
            [HOME]: { ...SCAN_PERMISSIONS, ...(others.length > 0 ? {} : { actions: 'none' as const }) },
            ...Object.fromEntries(others.map((name) => [name, { metadata: 'read' as const }])),
          },
        },
      },
      repos: Object.fromEntries(others.map((name) => [name, { visibility: 'public' as const }])),
    });
  };
  it('FT07: opens no issue that knows nothing; the run is red, with the line to add', async () => {
    await open();
    world.night({ log: LOGS.go });
    expect(await world.scan()).toMatchObject({ outcome: 'failed', reason: 'no-permission' });
    expect(world.issues()).toEqual([]);
  });
  it('of one repository alone: the rest is done, and that log is looked at by the next scan', async () => {
    await open(['acme/lib']);
    world.night({ log: LOGS.types });
    world.night({ repo: 'acme/lib', log: LOGS.go });
    const { summary } = await world.scan();
    expect(summary).toMatch(/A log could not be read: .*lacks .*actions: read/);
    expect(summary).toContain('1 failed job could not be looked at');
    expect(world.issues().map(({ title }) => title)).toEqual([expect.stringContaining('TS2345')]);
  });
});

it('a workflow that is called CI is said to be so once in the title', async () => {
  world = await openDetectWorld();
  world.night({ run: { conclusion: 'startup_failure', jobs: [] } });
  await world.scan();
  expect(world.issues()[0]!.title).toBe('CI: the workflow is misconfigured');
});
