import { describe, expect, it } from '@jest/globals';
import { rateRisk } from '../../packages/core/src/decide/risk.ts';
import { file } from './risk-facts.ts';
import { ACCESS } from './risk-pairs/access.ts';
import { GITOPS } from './risk-pairs/gitops.ts';
import { HELM } from './risk-pairs/helm.ts';
import { LAYOUT } from './risk-pairs/layout.ts';
import { NETWORK } from './risk-pairs/network.ts';
import { OTHER_WORKLOADS } from './risk-pairs/other-workloads.ts';
import type { RiskPair } from './risk-pairs/pair.ts';
import { SCALE_AND_STORAGE } from './risk-pairs/scale-and-storage.ts';
import { WORKLOADS } from './risk-pairs/workloads.ts';

/** Pairs of manifests, by what they are about: the whole answer is compared, so that a reason more is seen too. */
describe.each<[string, readonly RiskPair[]]>([
  ['a Deployment', WORKLOADS],
  ['other workloads', OTHER_WORKLOADS],
  ['scale and storage', SCALE_AND_STORAGE],
  ['network', NETWORK],
  ['access and settings', ACCESS],
  ['Helm', HELM],
  ['GitOps', GITOPS],
  ['layout', LAYOUT],
])('%s', (_, pairs) => {
  it.each(pairs)('$about', ({ path, before, after, level, reasons }) => {
    expect(before).not.toBe(after);
    expect(rateRisk([file(path, before, after)])).toEqual({ level, reasons });
  });
});
