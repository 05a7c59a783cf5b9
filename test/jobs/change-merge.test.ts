import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChangeRequest } from '../../packages/core/src/domain/change.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { fixData } from '../effects/publish.ts';
import type { Issue } from '../kit/github/index.ts';
import { APP, type ChangeWorld, FILE, GROW, OPEN, openChangeWorld, SET, SHOP } from './change-world.ts';
import { HOME, RECONCILE_PERMISSIONS, ruleText } from './reconcile-world.ts';

/**
 * From the request to the merge, by the example's rule and by one that names no author: exactly what code made, rated low and
 * nobody touched is merged without a person.
 */
const EXAMPLE = readFileSync(
  path.resolve(import.meta.dirname, '../../workflows-examples/pr-rules/infrastructure.yml'),
  'utf8',
).replaceAll('my-app[bot]', APP);
const PLAIN = ruleText('infrastructure', 'safety:\n  approvals: 0\nrisk: {}', { include: ['agent-sre', 'risk:low'] });
const RECONCILER = 'ghs_theAppAsReconciler00000000000000000000';

let world: ChangeWorld;
const repo = () => world.github.repo(HOME);
async function open(rule: string): Promise<void> {
  world = await openChangeWorld();
  world.github.addToken(RECONCILER, { login: APP, type: 'Bot', permissions: RECONCILE_PERMISSIONS });
  world.rules({ 'infrastructure.yml': rule });
  world.answers('merge');
}
afterEach(() => world.close());

/** The pull request of a change, with green checks two hours later. */
async function proposed(request: ChangeRequest = GROW): Promise<Issue> {
  expect(await world.ask(request)).toMatchObject({ outcome: 'done', reason: 'ok' });
  const pull = world.pulls().at(-1)!;
  green(pull.number);
  return pull;
}
function green(number: number, conclusion = 'success'): void {
  world.check(number, conclusion);
  world.minutes(120);
}
const reconcile = () => world.run({}, { token: RECONCILER });
/** What became of it: `merged`, or the codes of what stood against that. */
async function fate(number: number): Promise<string[]> {
  const report = await reconcile();
  if (world.isMerged(number)) return ['merged'];
  const { reasons = [], rules = [] } = world.decided(report, number) ?? {};
  return rules.length === 0 ? ['not selected'] : reasons;
}
const marked = (kind: 'change' | 'fix', data: object, text = 'Grow the volume.'): string =>
  `${text}\n\n${writeMarker(kind, data, (plain) => plain)}`;
const FORGED = { change: 'pvc-size-x', type: 'pvc-size', plan: 'a'.repeat(64), run: 1, risk: 'low' };
const LABELS = ['ai-devops', 'agent-sre', 'risk:low'];
const GROWN = { [FILE]: SHOP.replace('10Gi', '20Gi') };

describe.each([
  ['the example', EXAMPLE],
  ['a rule without an author', PLAIN],
])('%s', (_, rule) => {
  beforeEach(() => open(rule));

  it('merges a change of low risk: request, pull request, green checks, merge', async () => {
    const { number } = await proposed();
    expect(await fate(number)).toEqual(['merged']);
    expect(repo().files()[FILE]).toBe(SHOP.replace('10Gi', '20Gi'));
    expect(await world.ask(GROW)).toMatchObject({ outcome: 'nothing' });
    expect(world.pulls()).toHaveLength(1);
  });

  it('waits for the checks', async () => {
    await world.ask(GROW);
    const { number } = world.pulls()[0]!;
    world.minutes(120);
    expect(await fate(number)).not.toEqual(['merged']);
    green(number, 'failure');
    expect(await fate(number)).toContain('CHECK_FAILED');
  });

  it.each([
    ['medium', SET, ['RISK_MEDIUM']],
    ['high', OPEN, ['RISK_HIGH']],
  ] as const)('no change of %s risk, which a person marked as ready and as low', async (risk, request, reasons) => {
    const { number, pull } = await proposed(request);
    expect(await fate(number)).toEqual(['not selected']);
    for (const label of [`risk:${risk}`, 'needs-human-approval']) repo().removeLabel(number, label, 'maria');
    repo().addLabel(number, 'risk:low', 'maria');
    pull!.draft = false;
    world.minutes(120);
    expect(await fate(number)).toEqual(expect.arrayContaining([...reasons, 'FOREIGN_PATHS']));
  });

  it.each(['body', 'title'] as const)('a change whose %s somebody edited', async (what) => {
    const { number, body } = await proposed();
    repo().editIssue(number, what === 'body' ? { body: body!.replace('low', 'no') } : { title: 'Grow it' }, 'jon');
    world.minutes(120);
    // GitHub tells who edited the body, and our marker stands there alone.
    expect(await fate(number)).toEqual(
      what === 'body' ? expect.arrayContaining(['FOREIGN_PATHS', 'WEAKENED_TESTS']) : ['merged'],
    );
  });

  it.each([
    ['a person', 'jon', 'FOREIGN_COMMITS'],
    ['nobody proves to be us', APP, 'UNVERIFIED_COMMITS'],
  ])('no change with a commit of %s on top', async (_who, author, reason) => {
    const { number } = await proposed();
    const sha = repo().push('agent-sre/pvc-size-alert-7', { message: 'More', author, files: { 'a.md': 'a\n' } });
    repo().record.git.commits.get(sha)!.signed = false;
    green(number);
    expect(await fate(number)).toContain(reason);
  });

  it('no fix of ours with these labels', async () => {
    const pull = world.ready({
      user: APP,
      by: APP,
      approved: false,
      files: GROWN,
      body: marked('fix', fixData()),
      labels: by(APP),
    });
    sign(pull);
    expect(await fate(pull.number)).toEqual(['FOREIGN_PATHS']);
  });

  it.each([
    ['another app', 'evil[bot]', 'AUTHOR_MAY_NOT_WRITE'],
    ['a reader', 'rita', 'AUTHOR_MAY_NOT_WRITE'],
  ])('no pull request of %s with a forged marker', async (_who, user, reason) => {
    const pull = world.ready({
      user,
      by: user,
      approved: false,
      files: GROWN,
      body: marked('change', FORGED),
      labels: by('maria'),
    });
    sign(pull);
    expect(await fate(pull.number)).toEqual(rule === EXAMPLE ? ['not selected'] : expect.arrayContaining([reason]));
  });

  it('no pull request of a person whose labels a reader put on', async () => {
    const pull = world.ready({ approved: false, files: GROWN, labels: by('rita') });
    expect(await fate(pull.number)).toEqual(rule === EXAMPLE ? ['not selected'] : ['LABELLED_BY_READER']);
  });

  it('no change that also needs a person', async () => {
    const { number } = await proposed();
    repo().addLabel(number, 'needs-human-approval', 'maria');
    world.minutes(120);
    expect(await fate(number)).toEqual(['REVIEW_REQUIRED']);
  });
});

const by = (login: string) => LABELS.map((name) => ({ name, by: login }));
function sign({ pull }: Issue): void {
  repo().record.git.commits.get(pull!.headSha)!.signed = true;
}
