import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { plainMessage } from '../../packages/core/src/decide/commit-message.ts';
import { planTextHash } from '../../packages/core/src/decide/plan/seal.ts';
import { readTarget } from '../../packages/core/src/github/target.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { repo } from '../github/world.ts';
import { BOT, HOME } from './apply.ts';
import { CONFIG, openPublish, type PublishBench } from './publish.ts';

const BRANCH = 'ai-agent/issue-1';
const TEXT = '1. `src/a.ts`: Count from two.';
const hash = planTextHash(TEXT);
let bench: PublishBench;
let head: string;
let number: number;

/** The body of a plan, with what differs in its marker. */
const body = (over: object = {}, text = TEXT): string => {
  const asked = { provider: 'gemini', model: 'm', costUsd: 0, steps: 1 };
  return `${text}\n\n${writeMarker('plan', { issue: `${HOME}#1`, hash, head, run: 1, asked, ...over }, (one) => one)}`;
};

beforeEach(async () => {
  bench = await openPublish();
  bench.home.record.refs.set(`heads/${BRANCH}`, bench.home.sha('main'));
  const { headline, body: words } = plainMessage('Open', 'Nothing.', 'c'.repeat(64));
  bench.home.push(BRANCH, { message: `${headline}\n\n${words}`, author: BOT.login });
  head = bench.home.sha(BRANCH);
  ({ number } = bench.home.addPull({
    ...{ title: 'Plan', head: BRANCH, user: BOT.login, draft: true, labels: ['ai-devops'], body: body() },
  }));
});
afterEach(() => bench.twin.close());

/** With the facts of the plan's branches. */
function publish(effects: Parameters<PublishBench['publish']>[0]) {
  const { github } = bench.deps;
  const facts = readTarget(github, repo(HOME), { prefix: 'ai-agent/', labels: [], users: [], configPath: CONFIG });
  return bench.publish(effects, { target: () => facts, readSubject: () => facts });
}
const commit = (over: object = {}) =>
  bench.commit({ branch: BRANCH, base: { branch: 'main', sha: head }, approved: { number, hash }, ...over });
const messages = () => {
  const { commits } = bench.home.record.git;
  const own = commits.get(bench.home.sha(BRANCH))!;
  return own.sha === head ? 1 : own.parents[0] === head ? 2 : 3;
};

describe("W3's one exception: the branch of a plan that was approved", () => {
  it('gets one commit on its empty one', async () => {
    expect((await publish([commit()])).refused).toEqual([]);
    expect(messages()).toBe(2);
    expect((await publish([commit()])).applied).toMatchObject([{ result: 'unchanged' }]);
    expect(messages()).toBe(2);
  });

  it('and when it is there, it is found, whatever became of the text', async () => {
    await publish([commit()]);
    bench.home.editIssue(number, { body: 'Mine now.' }, 'jon');
    expect((await publish([commit()])).applied).toMatchObject([{ result: 'unchanged' }]);
  });

  it.each<[string, string, object, () => unknown]>([
    ['nobody approved it', 'W3', { approved: undefined }, () => 0],
    ['another pull request was approved', 'G5', {}, () => (number += 1)],
    ['another text was approved', 'G5', { approved: { number: 2, hash: 'd'.repeat(64) } }, () => 0],
    ['a person has edited it', 'G5', {}, () => bench.home.editIssue(number, { body: `${body()} ` }, 'jon')],
    ['its text is another one', 'G5', {}, () => bench.home.editIssue(number, { body: body({}, 'x') }, BOT.login)],
    ['its marker names another commit', 'G5', {}, () => edit({ head: 'e'.repeat(40) })],
    ['its marker names another text', 'G5', {}, () => edit({ hash: 'e'.repeat(64) })],
    ['it is no plan any more', 'G5', {}, () => bench.home.editIssue(number, { body: TEXT }, BOT.login)],
    ['it was closed', 'G5', {}, () => bench.home.editIssue(number, { state: 'closed' }, 'jon')],
    ['somebody pushed to it', 'W3', {}, () => bench.home.push(BRANCH, { message: 'Mine', author: 'jon' })],
    ['our own bot pushed to it', 'W3', {}, () => bench.home.push(BRANCH, { message: 'More', author: BOT.login })],
    ['its branch is gone', 'W3', {}, () => bench.home.record.refs.delete(`heads/${BRANCH}`)],
    ['a person opened it', 'G5', {}, () => Object.assign(bench.home.issue(number), { user: 'jon' })],
  ])('not when %s: %s', async (_, rule, over, change) => {
    change();
    const before = bench.home.branches()[BRANCH];
    const effect = commit(over);
    if ('approved' in over && over.approved === undefined) delete effect.approved;
    expect((await publish([effect])).refused).toMatchObject([{ rule, what: 'commit' }]);
    expect(bench.home.branches()[BRANCH]).toBe(before);
    expect(bench.twin.writes()).toEqual([]);
  });

  const edit = (over: object) => bench.home.editIssue(number, { body: body(over) }, BOT.login);

  it('and no other branch from which somebody has opened a pull request', async () => {
    bench.home.push('ai-agent/issue-1-2', { message: 'Theirs', files: { 'x.txt': 'x' } });
    const theirs = bench.home.addPull({ title: 'Theirs', head: 'ai-agent/issue-1-2', user: 'jon' });
    const base = { branch: 'main', sha: bench.home.sha('ai-agent/issue-1-2') };
    for (const approved of [undefined, { number: theirs.number, hash }]) {
      const effect = bench.commit({ branch: 'ai-agent/issue-1-2', base, ...(approved ? { approved } : {}) });
      expect((await publish([effect])).refused).toMatchObject([{ what: 'commit' }]);
    }
    expect(bench.twin.writes()).toEqual([]);
  });
});
