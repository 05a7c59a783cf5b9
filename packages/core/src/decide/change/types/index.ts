import type { ChangeType } from '../change-type.ts';
import { envValue } from './env-value.ts';
import { helmValues } from './helm-values.ts';
import { hpaBounds } from './hpa-bounds.ts';
import { imageTag } from './image-tag.ts';
import { networkPolicy } from './network-policy.ts';
import { patch } from './patch.ts';
import { pvcSize } from './pvc-size.ts';
import { replicas } from './replicas.ts';
import { resourceLimits } from './resource-limits.ts';

/** Every type of a change of infrastructure: a file of this folder and a line here. */
export const CHANGE_TYPES = {
  'env-value': envValue,
  'helm-values': helmValues,
  'hpa-bounds': hpaBounds,
  'image-tag': imageTag,
  'network-policy': networkPolicy,
  patch,
  'pvc-size': pvcSize,
  replicas,
  'resource-limits': resourceLimits,
} as const satisfies Readonly<Record<string, ChangeType>>;
