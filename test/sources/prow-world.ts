import { afterEach, beforeEach } from '@jest/globals';
import { readSeen } from '../../packages/core/src/decide/seen.ts';
import type { ScanFilter } from '../../packages/core/src/domain/scan.ts';
import { guardedFetch } from '../../packages/core/src/fetch.ts';
import { PLATFORM_PATTERNS, type ProwDeps, prowSource } from '../../packages/core/src/sources/prow.ts';
import { compilePattern } from '../../packages/core/src/text/pattern.ts';
import { type FakeClock, fakeClock } from '../kit/clock.ts';
import { type ProwTwin, startProw } from '../kit/prow.ts';

export const JOB = 'periodic-ci-openshift-ptp-operator-main-e2e-telco5g-nightly';
export const FOLDER = (id: string, job = JOB) => `test-platform-results/logs/${job}/${id}`;
/** Past 2^53, as Prow's numbers are: the nearest doubles are others. */
export const IDS = ['1876543210987654321', '1876543210987654322', '1876543210987654323'] as const;

export interface World {
  prow: ProwTwin;
  clock: FakeClock;
  stop: AbortController;
}

/** A twin for each test of a file. */
export function prowWorld(): World {
  const world = {} as World;
  beforeEach(async () => {
    Object.assign(world, { prow: await startProw(), clock: fakeClock(), stop: new AbortController() });
  });
  afterEach(() => world.prow.close());
  return world;
}

/** The source against the twin, by the guarded fetch, with nothing else allowed. */
export async function sourceOf({ prow, clock, stop }: World, deps: Partial<ProwDeps> = {}) {
  return prowSource({
    fetch: guardedFetch({ allow: [prow.url] }),
    url: prow.url,
    artifactsUrl: `${prow.url}/gcs`,
    jobs: [],
    home: 'openshift/ptp-operator',
    own: [],
    platform: await Promise.all(PLATFORM_PATTERNS.map((one) => compilePattern(one, 'test'))),
    signal: stop.signal,
    clock,
    ...deps,
  });
}

export const FILTER: ScanFilter = {
  since: '2026-01-04T00:00:00Z',
  until: '2026-01-06T00:00:00Z',
  workflows: [],
  branches: [],
  events: [],
  tolerated: false,
  exclude: [],
  own: undefined,
};

export const NOTHING_SEEN = readSeen([]);
export const quiet = (): void => {};

/** A ProwJob as deck lists it when annotations, labels, decoration_config and pod_spec are left out. */
export function prowJob({ prow }: World, id: string, change: Parts = {}): unknown {
  const { spec, status, metadata } = change;
  const job = (spec?.['job'] as string | undefined) ?? JOB;
  return {
    kind: 'ProwJob',
    apiVersion: 'prow.k8s.io/v1',
    metadata: { name: 'a1b2c3d4', namespace: 'ci', creationTimestamp: '2026-01-05T01:00:00Z', ...metadata },
    spec: {
      type: 'periodic',
      agent: 'kubernetes',
      cluster: 'build05',
      job,
      extra_refs: [{ org: 'openshift', repo: 'ptp-operator', base_ref: 'main' }],
      ...spec,
    },
    status: {
      startTime: '2026-01-05T01:00:00Z',
      pendingTime: '2026-01-05T01:00:03Z',
      completionTime: '2026-01-05T04:10:31Z',
      state: 'failure',
      description: 'Job failed.',
      url: `${prow.url}/view/gs/${FOLDER(id, job)}`,
      pod_name: 'a1b2c3d4',
      build_id: id,
      ...status,
    },
  };
}

interface Parts {
  metadata?: Record<string, unknown>;
  spec?: Record<string, unknown>;
  status?: Record<string, unknown>;
}
