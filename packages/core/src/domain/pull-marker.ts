import { z } from 'zod';
import { askedSchema, fixPullSchema, riskLevel } from './fix.ts';

const sha = z.string().regex(/^[0-9a-f]{40}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const run = z.number().int().min(0);
/** owner/name#number. */
const named = z.string().max(160);

/** A plan that waits for `/approve`: the text of its pull request, and the branch that it would be carried out on. */
export const planPullSchema = z.strictObject({
  /** The issue that it is for. */
  issue: named,
  /** SHA-256 of the text that people see: an edited plan has another one, and its approval is void (G5). */
  hash,
  /** The empty commit that opened the branch: once it has moved, nothing is carried out (W3). */
  head: sha,
  run,
  asked: askedSchema,
});
export type PlanMarker = z.output<typeof planPullSchema>;

/** A change of infrastructure that no model had a part in. */
export const changePullSchema = z.strictObject({
  /** `{type}-{id}`: the same request makes the same one. */
  change: z.string().max(120),
  type: z.string().max(40),
  /** Hash of its files (decide/plan/hash.ts): the same as in the commit. */
  plan: hash,
  run,
  /** As code rated it. */
  risk: riskLevel,
});

/** A revert of what we merged. */
export const rollbackPullSchema = z.strictObject({
  /** What was merged. */
  pull: named,
  /** The commit by which it was. */
  merge: sha,
  /** What got worse: `argocd:app`, `flux:name` or `branch:main`. One rollback at a time for each. */
  target: z.string().max(300),
  run,
});
export type RollbackPull = z.output<typeof rollbackPullSchema>;

/** What a pull request of ours says of itself, in the hidden marker of its body. */
export const pullMarkerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fix'), data: fixPullSchema }),
  z.strictObject({ kind: z.literal('plan'), data: planPullSchema }),
  z.strictObject({ kind: z.literal('change'), data: changePullSchema }),
  z.strictObject({ kind: z.literal('rollback'), data: rollbackPullSchema }),
]);
export type PullMarker = z.output<typeof pullMarkerSchema>;
