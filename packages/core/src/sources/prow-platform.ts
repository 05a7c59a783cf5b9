import type { Finding } from '../domain/finding.ts';
import type { Pattern } from '../text/pattern.ts';

/**
 * What Prow, its pod utilities, ci-operator and the installer print when the platform failed and not the project: RE2.
 * Sources: plank's status descriptions (kubernetes-sigs/prow, pkg/plank/reconciler.go), the entrypoint (pkg/entrypoint),
 * ci-operator's errors and reasons (openshift/ci-tools, pkg/util/pods.go, pkg/steps/lease.go), openshift-install.
 */
export const PLATFORM_PATTERNS: readonly string[] = [
  // plank, which runs the pod of a job
  'pod (pending|scheduling|running) timeout',
  'pod got deleted unexpectedly',
  'job pod was evicted by the cluster',
  'pod can ?not be created',
  "pod was in succeeded phase but some containers didn't finish",
  // the pod utilities beside the test
  'process did not finish before [0-9hms.]+ timeout',
  'entrypoint received interrupt: terminated',
  'failed to open /logs/process-log\\.txt',
  // ci-operator
  'failed to acquire lease',
  'step needs a lease but no lease client provided',
  'with reason .*(acquiring_lease|acquiring_cluster_claim|pod_pending|importing_release)',
  'pod pending for more than',
  'containers have not started in',
  "build didn't start running within",
  'it is no longer present on the cluster',
  'is not ready with reason (ErrImagePull|ImagePullBackOff|ContainerCreating|PodInitializing|unknown)',
  'could not resolve inputs',
  'could not initialize namespace',
  'unable to import .*release image',
  // the cluster under test
  'cluster install(ation)? failed',
  'failed to (initialize the cluster|wait for bootstrapping to complete)',
  'failed waiting for kubernetes api',
  'bootstrap failed to complete|failed to create cluster: ',
  // the cloud
  'quota exceeded|exceeded quota|exceeds .*quota|no available quota',
  "quota '[^']*' exceeded",
  '(vcpu|vpc|instance|address|request)limitexceeded',
].map((pattern) => `(?i)${pattern}`);

/** What is known of a failure when it is asked whose it is; `text` is its excerpt. */
export interface PlatformFacts {
  text: string;
  findings: readonly Finding[];
  conclusion: string;
}

/**
 * Whether the platform failed and not the project: Prow says so itself (`error`), or a pattern of `platform` matches a
 * line of the excerpt or of a finding's message and none of `own` matches any.
 */
export function platformJudge(
  own: readonly Pattern[],
  platform: readonly Pattern[],
): (facts: PlatformFacts) => boolean {
  const matches = (patterns: readonly Pattern[], lines: readonly string[]): boolean =>
    patterns.some((pattern) => lines.some((line) => pattern.test(line)));
  return ({ text, findings, conclusion }) => {
    if (conclusion === 'error') return true;
    const lines = [text, ...findings.map(({ message }) => message)].join('\n').split('\n');
    return matches(platform, lines) && !matches(own, lines);
  };
}
