import { ADVICE, type Failure, type FailureClass, type FailureState, type Verdict } from '../domain/failure.ts';

/** What a class means, and what helps against it, for people (E.1). */
interface ClassWords {
  means: string;
  helps: string;
}

export const CLASS_WORDS: Record<FailureClass, ClassWords> = {
  infra_runner: {
    means: 'the machine or its runner failed, not the project',
    helps: 'run it again; nothing in a repository has to change',
  },
  timeout_cancelled: {
    means: 'it took longer than it may',
    helps: 'run it again once; if it comes back, find what hangs or raise the limit',
  },
  resource_crash: {
    means: 'a process crashed or ran out of memory',
    helps: 'run it again once; if it comes back, a change of files or a larger machine may repair it',
  },
  network_registry: {
    means: 'the network or a registry did not answer',
    helps: 'run it again; nothing in a repository has to change',
  },
  auth_permission: {
    means: 'a token, a permission or a secret is missing or wrong',
    helps: 'somebody must put the permission or the secret right; running it again does not',
  },
  vcs_checkout: {
    means: 'git could not fetch, check out or merge',
    helps: 'run it again once; if it comes back, look at the refs and submodules that the log names',
  },
  policy_gate: {
    means: 'a rule of the project is not met',
    helps: 'meet the rule that the log names; running it again does not help',
  },
  generated_drift: {
    means: 'generated or locked files are not up to date',
    helps: 'generate them again and commit them; running it again does not help',
  },
  dependency_resolution: {
    means: 'its dependencies cannot be resolved',
    helps: 'change the versions that are asked for; running it again does not help',
  },
  lint_format: {
    means: 'a linter or a formatter complains',
    helps: 'change the files that it names; running it again does not help',
  },
  compile_error: {
    means: 'it does not compile',
    helps: 'change the files that it names; running it again does not help',
  },
  test_failure: {
    means: 'a test fails',
    helps: 'find what changed; a change of files may repair it',
  },
  workflow_config: {
    means: 'the workflow or its environment is set up wrongly',
    helps: 'somebody must change the workflow; running it again does not help',
  },
  unknown: { means: 'no rule knows it', helps: 'read the log, or ask for a triage' },
};

/** What a state means (E.4). */
export const STATE_WORDS: Record<FailureState, string> = {
  new: 'too early to say whether it will come back',
  suspect_flaky: 'the same commit was red and green',
  flaky: 'it comes and goes without a change',
  persistent: 'it comes back on every run',
  fixed: 'the last runs were green',
};

/** The class that code found: a model may have refined it, but what helps is not for a model to say. */
const classByRule = (record: Pick<Failure, 'class' | 'history'>): FailureClass =>
  record.history?.refinedFrom ?? record.class;

/** What helps, as a clause. A test that comes and goes may pass when it is tried again. */
export function whatHelps(record: Pick<Failure, 'class' | 'history'>): string {
  const found = classByRule(record);
  const state = record.history?.state;
  if (state === 'fixed') return 'nothing more';
  const flaky = state === 'flaky' || state === 'suspect_flaky';
  if (found === 'test_failure' && flaky) return 'run it again; the test itself has to be made reliable';
  return CLASS_WORDS[found].helps;
}

/** Whether running it again may help: what comes back on every run is not helped by one more, nor what is green. */
export function retryHelps(kind: FailureClass, state: FailureState): Verdict['retry'] {
  const { retry } = ADVICE[kind];
  return retry === 'once' && (state === 'persistent' || state === 'fixed') ? 'no' : retry;
}
