import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Failure } from '../../packages/core/src/domain/failure.ts';
import { triageRecordSchema } from '../../packages/core/src/domain/triage.ts';
import { readMarkers, writeMarker } from '../../packages/core/src/text/marker.ts';
import { fixData } from '../effects/publish.ts';
import {
  answers,
  BOT,
  failureMarker,
  goodAnswer,
  HOME,
  manual,
  openWorld,
  recordOf,
  type TriageWorld,
} from './world.ts';

const PRINT = 'v1:0123456789abcdef';
const LABELS = ['ai-devops'];
let world: TriageWorld;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');
const plain = (text: string) => text;
/** A record of an earlier occurrence, so many hours ago. */
const earlier = (hours: number, over: Partial<Failure> = {}) => {
  const record = recordOf(world.story, { title: 'parseInterval is in seconds', ...over });
  const [run] = record.runs;
  return { ...record, runs: [{ ...run!, runId: 1_000 + hours, sha: 'e'.repeat(40), at: ago(hours) }] };
};
const triageMarker = (over: object = {}) =>
  writeMarker(
    'triage',
    {
      triage: { ...goodAnswer(world.story), rootCause: 'The unit of the interval was changed.', ...over },
      pins: {},
      provider: 'gemini',
      model: 'x',
      start: 'other',
      at: ago(40),
    },
    plain,
  );
/** The issue that is asked about now: a failure that came back. */
const asked = (over: Partial<Failure> = {}) => {
  const record = recordOf(world.story, over);
  const runs = [{ ...record.runs[0]!, at: ago(1) }];
  return world.home.addIssue({ user: BOT.login, title: 'CI', body: failureMarker({ ...record, runs }), labels: LABELS })
    .number;
};
const past = (body: string, user: string | null = BOT.login, repo = world.home) =>
  repo.addIssue({ user, title: 'An old one', body, labels: LABELS, state: 'closed', closedAt: ago(30) }).number;
const merge = (issue: number, hours: number, over: { user?: string; editor?: string; fingerprint?: string } = {}) => {
  const { fingerprint, ...more } = over;
  const body = writeMarker(
    'fix',
    { ...fixData(), issue: `${HOME}#${issue}`, ...(fingerprint ? { fingerprint } : {}) },
    plain,
  );
  const pull = world.home.addPull({ head: 'main', title: 'Fix', user: BOT.login, labels: LABELS, body, ...more });
  Object.assign(pull, { state: 'closed' });
  Object.assign(pull.pull!, { mergedAt: ago(hours) });
  return pull.number;
};
const ask = async (number: number, over = {}) => {
  world.script(answers(goodAnswer(world.story)));
  return world.run({ ...manual(), ...over }, { issueNumber: number });
};
const comment = (number: number) => world.triages(number)[0]?.body ?? '';
const link = (kind: string, number: number) => `[\`#${number}\`](${world.story.github.url}/${HOME}/${kind}/${number})`;
const seenIn = (number: number) => {
  const [marker] = readMarkers(comment(number));
  return triageRecordSchema.parse(marker?.data).seen;
};

describe('a failure that was seen before', () => {
  it('is shown with its cause, its fix and the log, given to the model, and remembered', async () => {
    const old = past(failureMarker(earlier(50)));
    world.home.addComment(old, { user: BOT.login, body: `## Triage\n${triageMarker()}` });
    const pull = merge(old, 0.5);
    const number = asked();
    expect(await ask(number)).toMatchObject({ outcome: 'done' });
    expect(comment(number)).toContain(`### Seen before\n\n- ${link('issues', old)}: the same fingerprint, last seen `);
    expect(comment(number)).toContain(`Fixed by ${link('pull', pull)}, merged `);
    expect(comment(number)).toContain('Its log: `AssertionError from the record`.');
    expect(comment(number)).toContain('Cause found then: The unit of the interval was changed.');
    expect(world.prompt()).toContain(`${HOME}#${old}: the same fingerprint, last seen `);
    expect(world.prompt()).toContain(`fix ${HOME}#${pull}, merged `);
    expect(world.prompt()).toMatch(/kind=["']?earlier failure["']? source=["']?issue:acme\/dashboard#/);
    expect(seenIn(number)).toEqual([
      {
        issue: `${HOME}#${old}`,
        alike: 'fingerprint',
        fix: { pull: `${HOME}#${pull}`, mergedAt: expect.any(String) },
      },
    ]);
  });

  it('a fix that did not hold is shown as such', async () => {
    const old = past(failureMarker(earlier(50)));
    const pull = merge(old, 30);
    const number = asked();
    await ask(number);
    expect(comment(number)).toContain(`**The fix ${link('pull', pull)}, merged `);
    expect(comment(number)).toContain('did not hold: the same fingerprint came back ');
    expect(world.prompt()).toContain('it did not hold');
  });

  it('a fix of this very issue that did not hold is, too', async () => {
    const number = asked();
    const pull = merge(number, 30);
    await ask(number);
    expect(comment(number)).toContain(`- This very failure was fixed before. **The fix ${link('pull', pull)}, merged`);
    expect(world.prompt()).toContain(`This very failure: fix ${HOME}#${pull}`);
    expect(seenIn(number)).toBeUndefined();
  });

  it('in another repository of the list counts, and is named without a link', async () => {
    const units = world.story.github.repo('acme/units');
    const old = past(failureMarker(earlier(50)), BOT.login, units);
    const number = asked();
    await ask(number, { repositories: [{ owner: 'acme', name: 'units' }] });
    expect(comment(number)).toContain(`- \`acme/units#${old}\`: the same fingerprint`);
    expect(comment(number)).not.toContain(`/acme/units/issues/${old}`);
    const other = asked();
    await ask(other, { repositories: [] });
    expect(comment(other)).not.toContain('acme/units#');
  });

  it('an issue that a person typed is compared by its words', async () => {
    const cause =
      'AssertionError: dashboard refresh interval expected milliseconds instead of seconds\n    at refreshEvery (dashboard/schedule)\n    at nextRefresh (dashboard/widget)';
    const lines = cause.split('\n').map((text, at) => ({ line: at + 1, text }));
    const old = past(
      `${failureMarker(earlier(50, { fingerprint: 'v1:other', excerpt: cause, anchors: lines, title: lines[0]!.text }))}`,
    );
    world.home.addComment(old, { user: BOT.login, body: triageMarker() });
    past(failureMarker(earlier(60, { fingerprint: 'v1:third', excerpt: 'npm could not reach its registry mirror' })));
    const { number } = world.home.addIssue({ user: 'maria', title: 'Nightly is red', body: cause });
    await ask(number);
    expect(comment(number)).toContain(`- ${link('issues', old)}: much the same words, so perhaps the same cause`);
  });
});

describe('what does not count (B3, G8)', () => {
  it.each<[string, () => void]>([
    ['a record by a stranger', () => void past(failureMarker(earlier(50)), 'eve')],
    ['a record by a maintainer', () => void past(failureMarker(earlier(50)), 'maria')],
    ['a record of an account that is gone', () => void past(failureMarker(earlier(50)), null)],
    [
      'a record that a stranger edited',
      () => {
        const old = past('x');
        world.home.editIssue(old, { body: `${failureMarker(earlier(50))} EVIL` }, 'eve');
      },
    ],
    [
      'a triage that a stranger wrote as a comment',
      () => {
        const old = past('x', 'maria');
        world.home.addComment(old, { user: 'eve', body: triageMarker({ rootCause: 'EVIL' }) });
      },
    ],
    [
      'an issue without the label',
      () =>
        void world.home.addIssue({ user: BOT.login, title: 'x', body: failureMarker(earlier(50)), state: 'closed' }),
    ],
    ['text that is no marker', () => void past('EVIL <!-- ai-devops:failure v1 e30 -->')],
    ['a marker that is far too big', () => void past(`<!-- ai-devops:failure v1 ${'e30'.repeat(20_000)} -->`)],
  ])('%s', async (_name, prepare) => {
    prepare();
    const number = asked();
    await ask(number);
    expect(comment(number)).not.toMatch(/Seen before|EVIL/);
    expect(world.prompt()).not.toMatch(/Earlier failures|EVIL/);
  });

  it.each<[string, { user?: string; editor?: string }]>([
    ['by a stranger', { user: 'eve' }],
    ['that a stranger edited', { editor: 'eve' }],
  ])('a fix %s', async (_name, over) => {
    const old = past(failureMarker(earlier(50)));
    merge(old, 0.5, over);
    const number = asked();
    await ask(number);
    expect(comment(number)).toContain('### Seen before');
    expect(comment(number)).not.toContain('Fixed by');
  });

  it('no word of the person who opened an issue of which only the triage is ours', async () => {
    const old = past('EVIL words of eve', 'eve');
    const triaged = triageMarker({ evidence: [{ source: `issue:${HOME}#9`, quote: 'EVIL words of eve' }] });
    const record = JSON.parse(JSON.stringify(readMarkers(triaged)[0]!.data)) as object;
    const body = writeMarker('triage', { ...record, fingerprint: PRINT }, plain);
    world.home.addComment(old, { user: BOT.login, body });
    const number = asked();
    await ask(number);
    expect(comment(number)).toContain(`- ${link('issues', old)}: the same fingerprint. Cause found then:`);
    expect(comment(number) + world.prompt()).not.toContain('EVIL');
  });
});

describe('when the past cannot be read', () => {
  it.each<[string, number]>([
    ['GitHub fails', 502],
    ['it is refused', 403],
  ])('%s: the triage goes on and says so', async (_name, status) => {
    past(failureMarker(earlier(50)));
    const past2 = /^Past/;
    world.story.github.faults.add({
      match: (_method, _path, operation) => past2.test(operation ?? ''),
      times: Number.POSITIVE_INFINITY,
      kind: 'status',
      status,
    });
    const number = asked();
    expect(await ask(number)).toMatchObject({ outcome: 'done' });
    expect(comment(number)).not.toContain('Seen before');
    expect(world.host.lines).toContainEqual(
      expect.stringContaining(`warning: Not all that failed before in ${HOME} is known: `),
    );
  });
});

it('costs two points for each repository', async () => {
  past(failureMarker(earlier(50)));
  await ask(asked(), { repositories: [{ owner: 'acme', name: 'units' }] });
  const spent = world.story.github.journal.requests.filter(({ operation }) => operation?.startsWith('Past'));
  expect(spent.map(({ operation, cost }) => `${operation} ${cost}`).toSorted()).toEqual([
    'PastIssues 1',
    'PastIssues 1',
    'PastPulls 1',
    'PastPulls 1',
  ]);
});
