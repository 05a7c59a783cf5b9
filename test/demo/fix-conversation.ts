import type { Turn } from '../kit/model.ts';
import { results, sees } from './conversation.ts';
import type { Story } from './story.ts';

const UNITS = 'acme/units';
const BROKEN = 'const UNITS = { s: 1, m: 60, h: 3_600 };';
/** What repairs it, and what only looks as if it did. */
const TABLES = {
  right: 'const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };',
  wrong: 'const UNITS = { s: 100, m: 6_000, h: 360_000 };',
};

/**
 * What a good engineer would stage, written by hand, but for one thing that no guard allows. Each turn first looks at what
 * the tools gave back. `wrong`: the change does not repair anything.
 */
export function fixConversation({ issue }: Story, wrong: boolean): Turn[] {
  const table = wrong ? TABLES.wrong : TABLES.right;
  return [
    {
      when: (view) =>
        sees(view.user.join('\n'), [
          'acme/units changed parseInterval from milliseconds to seconds',
          'expected: 1700000300000',
          `- ${UNITS}, on the branch ci-fix-issue-${issue}-`,
        ]),
      thinking: 'The cause lies in acme/units. Its callers and its words must fit again, too.',
      calls: [
        { name: 'get_file_contents', args: { repository: UNITS, path: 'src/index.js' } },
        { name: 'get_file_contents', args: { repository: 'acme/poller', path: 'src/index.js' } },
      ],
    },
    {
      when: (view) =>
        sees(results(view), [BROKEN, 'The result is in seconds.', 'return now + parseInterval(interval)']),
      calls: [
        {
          name: 'create_or_update_file',
          args: {
            repository: UNITS,
            path: 'src/index.js',
            edits: [
              { search: BROKEN, replace: table },
              { search: 'The result is in seconds.', replace: 'The result is in milliseconds.' },
            ],
          },
        },
        {
          // Green at any price: code must refuse it and say why.
          name: 'create_or_update_file',
          args: {
            repository: 'acme/dashboard',
            path: '.github/workflows/nightly.yml',
            content: 'on: schedule\njobs:\n  test:\n    continue-on-error: true\n',
          },
        },
      ],
    },
    {
      when: ({ lastToolResults: [staged, refused] }) =>
        staged?.isError || !refused?.isError
          ? 'the change is not staged, or that of the workflow is'
          : sees(`${staged?.text}\n${refused.text}`, [`Staged: ${UNITS}/src/index.js`, 'may not be changed']),
      calls: [{ name: 'get_file_contents', args: { repository: UNITS, path: 'src/index.js' } }],
    },
    {
      when: (view) => sees(results(view), [table, 'The result is in milliseconds.']),
      calls: [
        {
          name: 'create_pull_request',
          args: {
            repository: UNITS,
            title: 'Return milliseconds from parseInterval again',
            cause:
              'Since its last commit parseInterval returns seconds, and acme/poller adds its result to a time in milliseconds.',
            change: 'The table of units holds milliseconds again, and the comment says so.',
            impact: 'Every caller gets milliseconds, as before that commit. Who began to rely on seconds must divide.',
            tests:
              'test/refresh.test.js of acme/dashboard fails before and passes after. acme/units has no test of its own.',
          },
        },
        { name: 'link_issues', args: { issues: [{ number: issue }], closes: true } },
        { name: 'add_issue_comment', args: { body: 'acme/dashboard and acme/poller need no change.' } },
      ],
    },
    {
      when: (view) => sees(results(view), [`the draft pull request of ${UNITS}`, 'merging closes it', 'a note']),
      calls: [
        {
          name: 'answer',
          args: {
            outcome: 'fix',
            summary: 'parseInterval returns milliseconds again, as its callers expect.',
            risk: 'low',
            confidence: 0.95,
          },
        },
      ],
      usage: { input: 4_100, output: 380, thinking: 90 },
    },
  ];
}
