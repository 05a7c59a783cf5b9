import type { Turn, View } from '../kit/model.ts';
import type { Story } from './story.ts';

/**
 * What a good engineer would ask and answer about the failure, written by hand. Each turn first looks at what the tools gave back: a tool
 * or an excerpt that breaks, breaks the demo.
 */
export function conversation(story: Story): Turn[] {
  const { culprit, jobId } = story;
  return [
    {
      when: (view) =>
        sees(view.user.join('\n'), ['refreshes after five minutes', 'expected: 1700000300000', `log:${jobId}`]),
      thinking: 'The clock is off by a factor of a thousand: seconds where milliseconds were meant.',
      calls: [
        { name: 'search_job_log', args: { job_id: jobId, pattern: 'expected: \\d+', context: 1 } },
        { name: 'get_file_contents', args: { path: 'src/refresh.js' } },
      ],
    },
    {
      when: (view) => sees(results(view), ['actual: 1700000000300', "from '@acme/poller'"]),
      calls: [
        { name: 'get_file_contents', args: { repository: 'acme/poller', path: 'src/index.js' } },
        { name: 'search_code', args: { repository: 'acme/units', words: 'parseInterval' } },
      ],
    },
    {
      when: (view) => sees(results(view), ['return now + parseInterval(interval)', 'src/index.js']),
      calls: [{ name: 'list_commits', args: { repository: 'acme/units' } }],
    },
    {
      when: (view) => sees(results(view), ['Return seconds from parseInterval', culprit.slice(0, 12)]),
      calls: [{ name: 'get_commit', args: { repository: 'acme/units', sha: culprit } }],
    },
    {
      when: (view) => sees(results(view), ['-const UNITS = { s: 1_000', '+const UNITS = { s: 1, m: 60']),
      calls: [{ name: 'answer', args: answer(story) }],
      usage: { input: 5_200, output: 610, thinking: 140 },
    },
  ];
}

function answer({ culprit, jobId, issue }: Story): Record<string, unknown> {
  return {
    summary:
      'The job "test" of the nightly run fails in "Run npm test": the next refresh is 300 milliseconds away where 300,000 are expected.',
    rootCause:
      'acme/units changed parseInterval from milliseconds to seconds. acme/poller still adds its result to a time in milliseconds, so every interval is a thousand times too short. acme/dashboard only shows it: nothing in it changed.',
    impact: [
      {
        repository: 'acme/units',
        effect: 'Its main branch breaks every caller that reads milliseconds, without a new major version.',
      },
      {
        repository: 'acme/poller',
        effect: 'nextPoll returns moments that are almost now; it would poll without a pause.',
      },
      { repository: 'acme/dashboard', effect: 'Three tests are red and the page would refresh three times a second.' },
    ],
    solution:
      'Give acme/units the milliseconds back (src/index.js: UNITS s 1_000, m 60_000, h 3_600_000) and offer seconds under a new name. acme/poller and acme/dashboard need no change then.',
    testStrategy:
      'Add a test to acme/units that parseInterval("5m") is 300000; it must fail now and pass after. Then run the nightly of acme/dashboard again.',
    repositoryOrder: ['acme/units', 'acme/poller', 'acme/dashboard'],
    class: 'test_failure',
    confidence: 0.95,
    evidence: [
      { source: `log:${jobId}`, quote: 'expected: 1700000300000' },
      { source: 'file:acme/poller/src/index.js', quote: 'return now + parseInterval(interval);' },
      { source: `commit:acme/units@${culprit}`, quote: '-const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };' },
      { source: `issue:acme/dashboard#${issue}`, quote: 'Nothing was merged here for days.' },
      // One quote that stands nowhere: code must drop it and say so.
      { source: 'file:acme/dashboard/src/refresh.js', quote: 'const REFRESH_INTERVAL_SECONDS = 300;' },
    ],
    suspects: [
      {
        commit: `acme/units@${culprit}`,
        reason: 'It changes the unit of the result, nine hours before the first red run.',
      },
    ],
    files: ['acme/units/src/index.js'],
    reproCommand: 'npm test',
    fixable: true,
  };
}

/** What the tools gave back; an error among it is what the turn then finds missing. */
export const results = (view: View): string =>
  view.lastToolResults.some(({ isError }) => isError) ? '' : view.lastToolResults.map(({ text }) => text).join('\n');

/** True, or which of the words is missing. */
export const sees = (text: string, words: string[]): true | string => {
  const missing = words.filter((word) => !text.includes(word));
  return missing.length === 0 || `the request does not hold ${missing.map((word) => JSON.stringify(word)).join(', ')}`;
};
