import { runTriage } from '@ai-devops/core';
import { commonInputs, commonOutputs } from './common.ts';
import { defineAction } from './define.ts';
import { count, flag, text, url, type Values } from './inputs.ts';

export const triageInputs = {
  'issue-number': count('The issue to explain, for `workflow_dispatch`. Empty: the issue of the event.', {
    min: 1,
    max: 2_000_000_000,
  }),
  'run-url': url('The failed workflow run to explain, if the issue names none.'),
  label: text('Start when this label is added by someone who may write. Empty: labels start nothing.', {
    default: '',
    config: 'triage.label',
    max: 50,
  }),
  'on-opened': flag('Start when an issue is opened by someone who may write.', {
    default: 'false',
    config: 'triage.on-opened',
  }),
} as const;

export const triageOutputs = {
  class: 'The class of the failure: `test_failure`, `dependency_resolution` …',
  confidence: 'How sure the root cause is, 0 to 1.',
  fixable: '`true` if a change of files can repair it.',
  'comment-url': 'Where the comment stands.',
} as const;

/** The values as the job wants them; an absent one is left out. */
export const triageOf = (values: Values<typeof triageInputs>) => ({
  onOpened: values['on-opened'],
  ...(values['issue-number'] === undefined ? {} : { issueNumber: values['issue-number'] }),
  ...(values['run-url'] === undefined ? {} : { runUrl: values['run-url'] }),
  ...(values.label === '' ? {} : { label: values.label }),
});

export const aiTriage = defineAction({
  folder: 'ai-triage',
  name: 'ai-triage',
  title: 'AI triage',
  about: 'Explain why a workflow run failed, across repositories, in one comment on its issue.',
  branding: { icon: 'search', color: 'blue' },
  inputs: { ...commonInputs, ...triageInputs },
  outputs: { ...commonOutputs, ...triageOutputs },
  permissions: [
    { scope: 'actions', access: 'read', why: 'read the failed run, its jobs and their logs' },
    { scope: 'contents', access: 'read', why: 'read files, commits and the configuration' },
    { scope: 'issues', access: 'write', why: 'read the issue; write the comment, the reaction and the labels' },
    { scope: 'pull-requests', access: 'read', why: 'read the pull requests that the failure names' },
  ],
  job: ({ values, settings, host }) => runTriage(settings, triageOf(values), host),
});
