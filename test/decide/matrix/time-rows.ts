import { aFailure, ago, aHealth, all, checks, dependabot, us } from '../gate-facts.ts';
import { row } from './row.ts';

/** Merges by us, so many minutes ago each. */
const merges = (...minutes: number[]) => all(...minutes.map((ago_) => ({ at: ago(ago_ / 60), by: us })));
const argocd = { argocdEnabled: true, instruction: 'Merge it when {{argocd.health}} is Degraded.' };
const freeze = { url: 'https://github.example/acme/app/issues/3', title: 'Release branch:main' };

/** Rows of caps, of the hour, and of what else must be known. */
export const TIME_ROWS = [
  row(99, 'we merged five within the hour', { policy: { recentMerges: merges(1, 10, 20, 30, 50) } }, 'W', ['RATE_CAP']),
  row(
    99,
    'we merged four within the hour, and one before',
    {
      policy: { recentMerges: merges(1, 10, 20, 30, 61) },
    },
    'MEW',
  ),
  row(
    99,
    'we merged four within the hour, and another merged one',
    {
      policy: { recentMerges: all(...merges(1, 10, 20, 30).items, { at: ago(0.1), by: dependabot }) },
    },
    'MEW',
  ),
  row(
    99,
    'we merged five in this run, of which GitHub shows none yet',
    {
      done: { mergesHere: 5, merges: 5, closes: 0 },
    },
    'W',
    ['RATE_CAP', 'RUN_CAP'],
  ),
  row(99, 'the rule merges none', { spec: { maxMergesPerHour: 0 } }, 'W', ['RATE_CAP']),
  row(101, 'GitHub refused to show a part of it', { pull: { unread: ['GitHub refused its reviews.'] } }, 'W', [
    'INCOMPLETE_DATA',
  ]),
  row(
    101,
    'GitHub refused to show a part of it, and a check failed',
    {
      pull: { unread: ['GitHub refused its reviews.'], checks: checks(aFailure()) },
    },
    'EW',
    ['INCOMPLETE_DATA', 'CHECK_FAILED'],
  ),
  row(
    105,
    'an issue freezes the branch',
    {
      spec: { freeze: { issueLabel: 'freeze' } },
      freeze: { issues: [freeze], unknown: undefined },
    },
    'W',
    ['FROZEN'],
  ),
  row(
    105,
    'it is within a freeze of the rule',
    {
      spec: { freeze: { windows: [{ from: '2026-01-01T00:00:00Z', to: '2026-01-06T00:00:00Z', reason: 'Release' }] } },
    },
    'W',
    ['FROZEN'],
  ),
  row(
    105,
    'a freeze of the rule is over',
    {
      spec: { freeze: { windows: [{ from: '2026-01-01T00:00:00Z', to: '2026-01-05T12:00:00Z' }] } },
    },
    'MEW',
  ),
  row(
    106,
    'whether it is frozen cannot be read',
    {
      spec: { freeze: { issueLabel: 'freeze' } },
      freeze: { issues: [], unknown: 'GitHub answered 502.' },
    },
    'W',
    ['FREEZE_UNKNOWN'],
  ),
  row(107, 'outside of the hours', { spec: { schedule: { windows: [{ from: '13:00', to: '17:00' }] } } }, 'W', [
    'OFF_SCHEDULE',
  ]),
  row(107, 'on another day', { spec: { schedule: { windows: [{ days: ['tue'] }] } } }, 'W', ['OFF_SCHEDULE']),
  row(
    107,
    'within the hours, of another zone',
    {
      spec: { schedule: { timezone: 'Europe/Berlin', windows: [{ days: ['mon'], from: '13:00', to: '13:30' }] } },
    },
    'MEW',
  ),
  row(
    107,
    'outside of the hours, and a check failed',
    {
      pull: { checks: checks(aFailure()) },
      spec: { schedule: { windows: [{ from: '13:00', to: '17:00' }] } },
    },
    'W',
    ['OFF_SCHEDULE', 'CHECK_FAILED'],
  ),
  row(
    125,
    'Argo CD does not answer',
    {
      spec: argocd,
      health: [aHealth({ health: 'Unknown', sync: 'Unknown', why: 'no answer within 10 seconds' })],
    },
    'W',
    ['ARGO_UNKNOWN'],
  ),
  row(125, 'Argo CD was not asked', { spec: argocd }, 'W', ['ARGO_UNKNOWN']),
  row(125, 'Argo CD says that it is degraded', { spec: argocd, health: [aHealth({ health: 'Degraded' })] }, 'MEW'),
];
