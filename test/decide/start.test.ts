import { describe, expect, it } from '@jest/globals';
import {
  admit,
  countStarts,
  decideFresh,
  decideLabel,
  decideLoop,
  decidePermission,
  decideRate,
  isTrustedWriter,
  type Principals,
  RATE_LIMIT,
  type StartPolicy,
  unsafeCheckout,
  windowStart,
} from '../../packages/core/src/decide/access.ts';
import { parseCommand } from '../../packages/core/src/decide/command.ts';
import type { Trigger } from '../../packages/core/src/domain/event.ts';
import type { Author, Permission } from '../../packages/core/src/domain/issue.ts';

describe('G4: the first line of a new comment is the command', () => {
  it.each<[string, string, string | undefined]>([
    ['the command alone', '@ai-triage', 'ai-triage'],
    ['with words after it', '@ai-triage please look', 'ai-triage'],
    ['with more lines', '@ai-triage\n\nIt fails since Monday.', 'ai-triage'],
    ['with Windows line ends', '@ai-triage\r\nplease', 'ai-triage'],
    ['with punctuation', '@ai-triage, please', 'ai-triage'],
    ['in capitals', '@AI-Triage', 'ai-triage'],
    ['another command', '@ai-create-fix', 'ai-create-fix'],
    ['a command that does not exist', '@ai-deploy', undefined],
    ['a longer name', '@ai-triage-now', undefined],
    ['a path', '@ai-triage/team', undefined],
    ['a shorter name', '@ai', undefined],
    ['a name with a letter glued on', '@ai-triagex', undefined],
    ['a name with a dash glued on', '@ai-triage-', undefined],
    ['an address', 'someone@ai-triage', undefined],
    ['inside a sentence', 'please @ai-triage', undefined],
    ['on the second line', 'Hello\n@ai-triage', undefined],
    ['after an empty line', '\n@ai-triage', undefined],
    ['after a space', ' @ai-triage', undefined],
    ['as a quote', '> @ai-triage', undefined],
    ['in a code span', '`@ai-triage`', undefined],
    ['in a code block', '```\n@ai-triage\n```', undefined],
    ['in an indented code block', '    @ai-triage', undefined],
    ['in an HTML comment', '<!-- @ai-triage -->', undefined],
    ['in an HTML comment over lines', '<!--\n@ai-triage\n-->', undefined],
    ['in a mail reply', 'On Monday, maria wrote:\n> @ai-triage', undefined],
    ['in a list', '- @ai-triage', undefined],
    ['split by a zero-width space', '@ai\u200b-triage', undefined],
    ['ended by a zero-width space', '@ai-triage\u200b', undefined],
    ['after a byte order mark', '\ufeff@ai-triage', undefined],
    ['with a look-alike letter', '@аi-triage', undefined],
    ['nothing', '', undefined],
  ])('%s', (_name, body, command) => {
    expect(parseCommand(body)).toBe(command);
  });
});

const maria: Author = { login: 'maria', id: 7, type: 'User' };
const jon: Author = { login: 'jon', id: 8, type: 'User' };
const bot: Author = { login: 'robot[bot]', id: 99, type: 'Bot' };
const ghost: Author = { login: 'ghost', id: 0, type: 'User' };
const issue = { title: 'Red', body: '', author: maria, state: 'open' as const, updatedAt: '2026-01-05T09:00:00Z' };
const comment = (over: Partial<Extract<Trigger, { kind: 'comment' }>> = {}, author = maria): Trigger => ({
  kind: 'comment',
  action: 'created',
  number: 1,
  comment: { id: 5, author, body: '@ai-triage', createdAt: '2026-01-05T09:00:00Z', updatedAt: '2026-01-05T09:00:00Z' },
  sender: author,
  issue,
  ...over,
});
const withBody = (body: string, updatedAt = '2026-01-05T09:00:00Z'): Trigger =>
  comment({ comment: { id: 5, author: maria, body, createdAt: '2026-01-05T09:00:00Z', updatedAt } });
const label = (name: string, sender = maria): Trigger => ({ kind: 'label', number: 1, label: name, sender, issue });
const opened = (author = maria, sender = author): Trigger => ({
  kind: 'opened',
  number: 1,
  sender,
  issue: { ...issue, author },
});
const by = (actor: string, triggeringActor = actor): Principals => ({ actor, triggeringActor });
const policy: StartPolicy = { command: 'ai-triage', label: 'triage-me', onOpened: true, trustedBots: [] };
const trusting: StartPolicy = { ...policy, trustedBots: [{ login: 'robot[bot]', id: 99 }] };

describe('what an event alone can tell', () => {
  it.each<[string, Trigger, ReturnType<typeof by>, StartPolicy, string[]]>([
    ['a maintainer comments', comment(), by('maria'), policy, ['maria']],
    ['case of a login does not matter', comment(), by('Maria'), policy, ['maria']],
    ['G3: another person pressed re-run', comment(), by('maria', 'jon'), policy, ['maria', 'jon']],
    ['G9: the configured label', label('Triage-Me'), by('maria'), policy, ['maria']],
    ['an issue is opened', opened(), by('maria'), policy, ['maria']],
    ['G6: a bot by login and id needs no permission', comment({}, bot), by('robot[bot]'), trusting, []],
    ['G3: a trusted bot re-run by a person', comment({}, bot), by('robot[bot]', 'jon'), trusting, ['jon']],
    ['a click', { kind: 'manual', event: 'workflow_dispatch' }, by('maria', 'jon'), policy, ['maria', 'jon']],
    ['the clock', { kind: 'manual', event: 'schedule' }, by('maria'), policy, []],
    ['the clock, re-run by a person', { kind: 'manual', event: 'schedule' }, by('maria', 'jon'), policy, ['jon']],
    [
      'G6: a dispatch by a bot of that login and id',
      { kind: 'manual', event: 'workflow_dispatch' },
      { ...by('robot[bot]'), actorId: 99 },
      trusting,
      [],
    ],
    [
      'G6: a dispatch by a bot of another id, which must be able to write',
      { kind: 'manual', event: 'workflow_dispatch' },
      { ...by('robot[bot]'), actorId: 98 },
      trusting,
      ['robot[bot]'],
    ],
  ])('admits: %s', (_name, trigger, principals, rules, mustWrite) => {
    expect(admit(trigger, principals, rules)).toMatchObject({ admitted: true, mustWrite });
  });

  it.each<[string, Trigger, ReturnType<typeof by>, StartPolicy, string, string]>([
    [
      'F1: another event',
      { kind: 'unsupported', event: 'push', why: 'x' },
      by('maria'),
      policy,
      'F1',
      'skipped unsupported-event',
    ],
    ['G4: an edited comment event', comment({ action: 'edited' }), by('maria'), policy, 'G4', 'skipped not-created'],
    ['G4: a deleted comment', comment({ action: 'deleted' }), by('maria'), policy, 'G4', 'skipped not-created'],
    ['G4: no command', withBody('hello'), by('maria'), policy, 'G4', 'skipped no-command'],
    ['G4: the command of another job', withBody('@ai-create-fix'), by('maria'), policy, 'G4', 'skipped no-command'],
    [
      'G4: edited before the runner saw it',
      withBody('@ai-triage', '2026-01-05T09:00:01Z'),
      by('maria'),
      policy,
      'G4',
      'refused edited',
    ],
    ['G9: another label', label('bug'), by('maria'), policy, 'G9', 'skipped no-command'],
    [
      'G9: no label is configured',
      label('triage-me'),
      by('maria'),
      { ...policy, label: undefined },
      'G9',
      'skipped no-command',
    ],
    ['G9: opening is off', opened(), by('maria'), { ...policy, onOpened: false }, 'G9', 'skipped no-command'],
    ['G3: the actor is somebody else', comment(), by('jon'), policy, 'G3', 'refused confused-deputy'],
    ['G3: the sender is somebody else', comment({ sender: jon }), by('maria'), policy, 'G3', 'refused confused-deputy'],
    ['G3: opened for another', opened(maria, jon), by('maria'), policy, 'G3', 'refused confused-deputy'],
    ['G6: an unlisted bot', comment({}, bot), by('robot[bot]'), policy, 'G6', 'refused bot'],
    [
      'G6: a bot of that login with another id',
      comment({}, { ...bot, id: 100 }),
      by('robot[bot]'),
      trusting,
      'G6',
      'refused bot',
    ],
    [
      'G6: a bot of that id with another login',
      comment({}, { ...bot, login: 'r2[bot]' }),
      by('r2[bot]'),
      trusting,
      'G6',
      'refused bot',
    ],
    ['G6: an organisation', comment({}, { ...maria, type: 'Organization' }), by('maria'), policy, 'G6', 'refused bot'],
    ['G1: a deleted account', comment({}, ghost), by('ghost'), policy, 'G1', 'refused no-permission'],
    [
      'G1: a click by nobody',
      { kind: 'manual', event: 'workflow_dispatch' },
      by(''),
      policy,
      'G1',
      'refused no-permission',
    ],
  ])('denies: %s', (_name, trigger, principals, rules, rule, outcome) => {
    const admission = admit(trigger, principals, rules);
    if (admission.admitted) throw new Error('it was admitted');
    const { denial } = admission;
    expect(`${denial.outcome} ${denial.reason}`).toBe(outcome);
    expect(denial.rule).toBe(rule);
    expect(denial.message).toMatch(/[.]$/);
  });
});

describe('G1, G2: only write and admin may start', () => {
  it.each<[Permission, boolean]>([
    ['admin', true],
    ['write', true],
    ['read', false],
    ['none', false],
    ['unknown', false],
  ])('%s', (permission, may) => {
    const denial = decidePermission(
      new Map([
        ['maria', 'write'],
        ['jon', permission],
      ]),
    );
    expect(denial?.rule).toBe(may ? undefined : 'G1');
    if (!may) expect(denial?.message).toContain('jon may not start this');
  });
});

describe('B2: nothing of ours starts us', () => {
  it.each<[string, Author | undefined, Author | undefined, string, boolean]>([
    ['a person', maria, bot, '@ai-triage', false],
    ['we ourselves', bot, bot, '@ai-triage', true],
    ['nobody knows who we are', bot, undefined, '@ai-triage', false],
    ['two deleted accounts are not one', ghost, ghost, '@ai-triage', false],
    ['a marker in the text', maria, bot, '@ai-triage <!-- ai-devops:triage v1 e30 -->', true],
    ['the clock', undefined, bot, '', false],
  ])('%s', (_name, author, self, body, denied) => {
    expect(decideLoop(author, self, body)?.rule).toBe(denied ? 'B2' : undefined);
  });
});

describe('G4: the comment as it is now is the one that fired', () => {
  const fired = { body: '@ai-triage', createdAt: '2026-01-05T09:00:00Z' };
  const same = { ...fired, updatedAt: fired.createdAt };
  it.each<[string, typeof same | undefined, boolean]>([
    ['the same', same, true],
    ['deleted', undefined, false],
    ['edited', { ...same, updatedAt: '2026-01-05T09:05:00Z' }, false],
    ['another text', { ...same, body: '@ai-triage and more' }, false],
    [
      'another comment of that id',
      { ...same, createdAt: '2026-01-05T08:00:00Z', updatedAt: '2026-01-05T08:00:00Z' },
      false,
    ],
  ])('%s', (_name, fresh, may) => {
    expect(decideFresh(fired, fresh)?.rule).toBe(may ? undefined : 'G4');
  });
});

describe('G9: who really put the label on', () => {
  const labelled = (actor: Author, name: string | undefined = 'triage-me') => ({
    event: 'labeled',
    label: name,
    actor,
  });
  it.each<[string, Parameters<typeof decideLabel>[0], boolean]>([
    ['the sender', [labelled(maria)], true],
    ['the sender, in another case', [labelled(maria, 'TRIAGE-ME')], true],
    ['somebody else', [labelled(jon)], false],
    ['the sender first, then somebody else', [labelled(maria), labelled(jon)], false],
    ['somebody else first', [labelled(jon), labelled(maria)], true],
    ['FT20: nobody yet', [], false],
    ['another label', [labelled(maria, 'bug')], false],
    ['taken off again by the sender', [{ event: 'unlabeled', label: 'triage-me', actor: maria }], false],
    ['an event without a label', [{ event: 'labeled', label: undefined, actor: maria }], false],
  ])('%s', (_name, events, may) => {
    expect(decideLabel(events, 'triage-me', maria)?.rule).toBe(may ? undefined : 'G9');
  });
});

describe('G10: starts within an hour', () => {
  it.each<[number | undefined, boolean]>([
    [0, true],
    [RATE_LIMIT.starts, true],
    [RATE_LIMIT.starts + 1, false],
    [200, false],
    [undefined, false],
  ])('%s starts', (starts, may) => {
    expect(decideRate('maria', starts)?.rule).toBe(may ? undefined : 'G10');
  });

  const until = '2026-01-05T09:00:00Z';
  const at = (login: string, text: string, moment = '2026-01-05T08:30:00Z') => ({ login, text, at: moment });
  const isStart = (text: string) => parseCommand(text) === 'ai-triage';
  it.each<[string, Parameters<typeof countStarts>[0], number | undefined]>([
    ['counts commands of that person', [at('maria', '@ai-triage'), at('Maria', '@ai-triage again')], 2],
    ['not those of others', [at('jon', '@ai-triage')], 0],
    ['not other comments', [at('maria', 'thanks'), at('maria', '@ai-create-fix')], 0],
    ['the start itself', [at('maria', '@ai-triage', until)], 1],
    ['not what came after it', [at('maria', '@ai-triage', '2026-01-05T09:00:01Z')], 0],
    ['unknown stays unknown', undefined, undefined],
  ])('%s', (_name, activity, count) => {
    expect(countStarts(activity, 'maria', until, isStart)).toBe(count);
  });

  it('begins the window by the clock of the start, in the form that GitHub writes (FT21)', () => {
    expect(windowStart('2026-01-05T09:00:00Z')).toBe('2026-01-05T08:00:00Z');
  });
});

describe('F1: no outsider has the workspace while secrets are given', () => {
  const head = 'a'.repeat(40);
  const merge = 'b'.repeat(40);
  const pull = (repo: { id: number } | null) => ({
    pull_request: { head: { sha: head, repo }, base: { repo: { id: 1 } }, merge_commit_sha: merge },
  });
  const run = (repo: { id: number } | null) => ({
    workflow_run: { head_sha: head, head_repository: repo },
    repository: { id: 1 },
  });
  it.each<[string, string, unknown, string | undefined, boolean]>([
    ['a fork, checked out', 'pull_request_target', pull({ id: 2 }), head, true],
    ['F3: a deleted fork, checked out', 'pull_request_target', pull(null), head, true],
    ['a fork, merged and checked out', 'pull_request_target', pull({ id: 2 }), merge, true],
    ['a fork, not checked out', 'pull_request_target', pull({ id: 2 }), undefined, false],
    ['a fork, with the base checked out', 'pull_request_target', pull({ id: 2 }), 'c'.repeat(40), false],
    ['a branch of ours', 'pull_request_target', pull({ id: 1 }), head, false],
    ['a run of a fork, checked out', 'workflow_run', run({ id: 2 }), head, true],
    ['a run of a deleted fork, checked out', 'workflow_run', run(null), head, true],
    ['a run of ours', 'workflow_run', run({ id: 1 }), head, false],
    ['an event without secrets', 'pull_request', pull({ id: 2 }), head, false],
    ['a comment', 'issue_comment', {}, head, false],
    ['a payload that is none', 'pull_request_target', 'x', head, false],
  ])('%s', (_name, event, payload, workspace, unsafe) => {
    const message = unsafeCheckout(event, payload, workspace);
    if (unsafe) expect(message).toMatch(/remove the checkout .* \(rule F1\)/);
    else expect(message).toBeUndefined();
  });
});

describe('B3: whose markers count', () => {
  it.each<[string, Author, Author | undefined, boolean]>([
    ['ours', bot, bot, true],
    ['a trusted bot, when we do not know ourselves', bot, undefined, true],
    ['a maintainer', maria, bot, false],
    ['two ghosts', ghost, ghost, false],
  ])('%s', (_name, author, self, trusted) => {
    expect(isTrustedWriter(author, self, trusting.trustedBots)).toBe(trusted);
  });
});
