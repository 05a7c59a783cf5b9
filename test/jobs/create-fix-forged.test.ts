import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FixPart, FixPlan } from '../../packages/core/src/domain/fix.ts';
import { seal } from '../../packages/core/src/text/sealed.ts';
import { audited, kinds, unitsOf, untouched } from './fix-hands.ts';
import { type Jobs, openJobs } from './fix-stages.ts';
import { type FixWorld, openFixWorld, UNITS } from './fix-world.ts';
import { HOME } from './world.ts';

const CANARY = 'canary-4f9d2c7b8e1a6350';
const LOOKS_SECRET = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;

let world: FixWorld;
let jobs: Jobs;
beforeEach(async () => {
  world = await openFixWorld();
  jobs = openJobs(world);
  await jobs.propose();
});
afterEach(() => world.close());

/** Another first part. */
const part = (change: (part: FixPart) => object) => (plan: FixPlan) => ({
  ...plan,
  parts: plan.parts.map((one, at) => (at === 0 ? { ...one, ...change(one) } : one)),
});
/** One more file in it. */
const file = (path: string, over: object = {}) =>
  part(({ files }) => ({ files: [...files, { path, before: null, after: 'x: 1\n', mode: '100644', ...over }] }));
/** Its one file otherwise. */
const itself = (over: (file: FixPart['files'][number]) => object) =>
  part(({ files }) => ({ files: files.map((one) => ({ ...one, ...over(one) })) }));

/** A commit of a branch that is not the default one; whether it was made from that. */
function aside(grown: boolean): string {
  const { record, push, sha } = unitsOf(world);
  if (grown) record.refs.set('heads/aside', sha());
  return push('aside', { message: 'Aside', files: { 'a.txt': 'a\n' } });
}

/** The last job with a plan of somebody who has broken into the first: its hash fits. */
const publishForged = (change: (plan: FixPlan) => object) =>
  jobs.publish({ planSha256: jobs.forge(change), validation: 'none' });

describe('W9: a plan that is not the one that was handed over is an alarm: red, and nothing is written', () => {
  it('one byte is another', async () => {
    const name = path.join(jobs.folder(), 'plan.json');
    writeFileSync(name, readFileSync(name, 'utf8').replace('milliseconds', 'millisecondz'));
    expect(await jobs.publish({ validation: 'none' })).toMatchObject({ outcome: 'alert', reason: 'guard' });
    untouched(world);
    expect(audited(world)).toEqual(['W9']);
  });

  it('the hash is of another', async () => {
    const report = await jobs.publish({ planSha256: 'c'.repeat(64), validation: 'none' });
    expect(report).toMatchObject({ outcome: 'alert', reason: 'guard' });
    untouched(world);
  });

  it('it holds more than a plan does', async () => {
    const { text, sha256 } = seal({ ...jobs.plan(), merge: true }, 'plan.json');
    writeFileSync(path.join(jobs.folder(), 'plan.json'), text);
    const report = await jobs.publish({ planSha256: sha256, validation: 'none' });
    expect(report).toMatchObject({ outcome: 'alert', reason: 'guard' });
    untouched(world);
  });

  it('it is not there: the input says what to do', async () => {
    const report = jobs.publish({ planFolder: path.join(jobs.folder(), 'nowhere'), validation: 'none' });
    await expect(report).rejects.toThrow('Download the artifact');
    untouched(world);
  });

  it.each<[string, (plan: FixPlan) => object]>([
    ['another run made it', (plan) => ({ ...plan, run: { ...plan.run, id: 9099 } })],
    ['a later attempt made it', (plan) => ({ ...plan, run: { ...plan.run, attempt: 2 } })],
    ['it is for another repository', (plan) => ({ ...plan, home: { ...plan.home, repo: UNITS } })],
    ['it is for a repository of that name before', (plan) => ({ ...plan, home: { ...plan.home, id: 1 } })],
    ['it is for another issue', (plan) => ({ ...plan, issue: plan.issue + 1 })],
    ['it answers another request', (plan) => ({ ...plan, start: `${HOME}#1:comment-1` })],
    ['a part is for another repository than it says', part(() => ({ repoId: 1 }))],
    ['a part is for another branch', part(({ base }) => ({ base: { ...base, branch: 'release' } }))],
    ['a file was not so', itself(({ before }) => ({ before: `${before}\n// one line more` }))],
    ['a file that is there would be new', itself(() => ({ before: null }))],
    ['a file that is not there would be changed', file('src/none.js', { before: 'export {};\n' })],
    ['its base is ahead of the default branch', part(({ base }) => ({ base: { ...base, sha: aside(true) } }))],
    [
      'its base has nothing to do with the default branch',
      part(({ base }) => ({ base: { ...base, sha: aside(false) } })),
    ],
    ['its base is no commit', part(({ base }) => ({ base: { ...base, sha: 'd'.repeat(40) } }))],
    ['it holds the value of a secret', file('src/key.js', { after: `export const KEY = '${CANARY}';\n` })],
    ['its text holds the value of a secret', part(({ pull }) => ({ pull: { ...pull, cause: `It was ${CANARY}.` } }))],
  ])('%s, with a hash that fits', async (_, change) => {
    world.host.secrets.add('the input `github-token`', CANARY);
    const report = await publishForged(change).catch((error: unknown) => ({ outcome: `thrown: ${String(error)}` }));
    expect(report).toMatchObject({ outcome: 'alert', reason: 'guard' });
    untouched(world);
    for (const rule of audited(world)) expect(rule).toMatch(/^(W9|O2)$/);
    expect(world.host.audits.at(-1)).toMatchObject({ stage: 'alert', verdict: 'denied' });
    expect(JSON.stringify([report, world.host.audits, world.host.lines])).not.toContain(CANARY);
  });
});

describe('W1: what a control forbids is refused there as well, and one comment says so', () => {
  it.each<[string, string, (plan: FixPlan) => object]>([
    ['a workflow', 'W4', file('.github/workflows/ci.yml')],
    ['a workflow in other letters', 'W4', file('.GitHub/Workflows/ci.YML')],
    ['our own configuration', 'W4', file('.github/ai-devops.yml')],
    ['a manifest', 'W4', file('lib/package.json')],
    ['a path out of the repository', 'W5', file('../evil.js')],
    ['a new executable file', 'W5', file('run.sh', { mode: '100755' })],
    ['a change of mode', 'W5', itself(() => ({ mode: '100755' }))],
    ['a file that does not change', 'W5', itself(({ before }) => ({ after: before }))],
    ['the same file twice', 'W5', part(({ files }) => ({ files: [...files, ...files] }))],
    ['too many lines', 'W6', file('long.txt', { after: 'x\n'.repeat(500) })],
    ['bytes that are no text', 'W6', file('a.bin', { after: 'a\0b' })],
    ['what looks like a secret', 'O2', file('src/key.js', { after: `export const KEY = '${LOOKS_SECRET}';\n` })],
    ['the default branch', 'W3', part(() => ({ branch: 'main' }))],
    ['a branch of another issue', 'W3', part(() => ({ branch: `ci-fix-issue-${world.issue + 1}-110` }))],
    [
      'a branch with a name that git reads otherwise',
      'W3',
      part(() => ({ branch: `ci-fix-issue-${world.issue}-..lock` })),
    ],
    ['a repository that the inputs do not name', 'W2', part(() => ({ repo: 'acme/payroll' }))],
  ])('%s', async (_, rule, change) => {
    const report = await publishForged(change);
    expect(report).toMatchObject({ outcome: 'refused', reason: 'guard' });
    expect(report.refused.map((one) => one.rule)).toContain(rule);
    expect(audited(world)).toContain(rule);
    expect(kinds(world)).toEqual(['comment']);
    const { body } = world.comments()[0]!;
    expect(body).toContain('The change was not published');
    expect(body).toContain(`(${rule})`);
    expect(JSON.stringify([report, body, world.host.audits])).not.toContain(LOOKS_SECRET);
  });

  it('what the plan says of its own risk does not count', async () => {
    const role = [
      ...['apiVersion: rbac.authorization.k8s.io/v1', 'kind: ClusterRole', 'metadata:', '  name: all', 'rules:'],
      ...['  - apiGroups: ["*"]', '    resources: ["*"]', '    verbs: ["*"]', ''],
    ].join('\n');
    const report = await publishForged(file('deploy/role.yaml', { after: role }));
    expect(report).toMatchObject({ outcome: 'done', outputs: { risk: 'high' } });
    expect(world.pulls()[0]!.labels).toContain('needs-human-approval');
  });

  it('the limits are those of the last job, not of the first', async () => {
    const limits = { allowedPaths: ['docs/'], protectedPaths: [], maxFiles: 10, maxLines: 400 };
    const report = await jobs.publish({ validation: 'none', limits });
    expect(report).toMatchObject({ outcome: 'refused', refused: [{ rule: 'W4' }] });
    expect(world.branches()).toEqual([]);
  });

  it('its repositories are those of the last job, not of the first', async () => {
    const report = await jobs.publish({ validation: 'none', targets: [] });
    expect(report).toMatchObject({ outcome: 'refused', refused: [{ rule: 'W2' }] });
    expect(world.branches()).toEqual([]);
  });
});
