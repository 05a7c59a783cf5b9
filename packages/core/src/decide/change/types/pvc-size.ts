import { z } from 'zod';
import { pathText, valueAt, type YamlPath } from '../../../text/yaml-value.ts';
import { compareQuantities, quantityOf } from '../../quantity.ts';
import { code } from '../../risk/words.ts';
import { amount, defineChange, path } from '../change-type.ts';
import { leap } from '../leap.ts';
import { pathAsCode, stepsOf } from '../place.ts';
import { move, shown } from '../words.ts';

const CLAIM: YamlPath = ['spec', 'resources', 'requests', 'storage'];
const LIMIT: YamlPath = ['spec', 'resources', 'limits', 'storage'];

/** A volume can grow while it is in use, and never shrink: Kubernetes refuses that, and data would be lost. */
export const pvcSize = defineChange({
  about: 'Make a PersistentVolumeClaim, or a volume in values of Helm, larger.',
  example: { target: { kind: 'PersistentVolumeClaim', name: 'data', namespace: 'shop' }, values: { size: '20Gi' } },
  values: z.strictObject({ size: amount, path }),
  kinds: ['PersistentVolumeClaim'],
  touches: { kinds: [CLAIM.join('.')], path: [''] },
  draft(place, { size, path: given }) {
    const at = given === undefined ? CLAIM : stepsOf(given, place.value);
    const before = valueAt(place.value, at);
    const [old, now] = [quantityOf(before), quantityOf(size)!];
    if (!old)
      return {
        fault: `${place.called}: ${pathAsCode(at)} is ${shown(before)} and no size, so nothing says what it would grow from.`,
      };
    if (given !== undefined && !/(?:size|storage|capacity)$/i.test(String(at.at(-1))))
      return { fault: `${place.called}: ${pathAsCode(at)} is not called like the size of a volume: …size, …storage.` };
    if (at.includes('volumeClaimTemplates'))
      return {
        fault: `${place.called}: Kubernetes takes no change of ${pathAsCode(at)}: grow each of its claims, and make the object anew without its pods (\`kubectl delete --cascade=orphan\`).`,
      };
    const order = compareQuantities(now, old);
    if (order === 0) return { fault: `${place.called} has ${shown(before)} already.`, unchanged: true };
    if (order < 0)
      return {
        fault: `${place.called} has ${shown(before)}, and a volume never shrinks: ask for more than that, not for ${shown(size)}.`,
      };
    const limit = given === undefined ? quantityOf(valueAt(place.value, LIMIT)) : undefined;
    if (limit && compareQuantities(now, limit) > 0)
      return {
        fault: `${place.called} is limited to ${shown(valueAt(place.value, LIMIT))} by ${pathAsCode(LIMIT)}: ask for no more, or raise that by hand.`,
      };
    return {
      edits: [{ op: 'set', path: at, value: size }],
      far: leap(code('storage'), before, size),
      title: `Grow ${given === undefined ? '' : `${pathText(at)} in `}${place.title} to ${size}`,
      change: [`${pathAsCode(at)} of ${place.called} ${move(before, size)}.`],
      impact: [
        'The volume is made larger while it is in use, if its storage class has `allowVolumeExpansion`; if not, Kubernetes refuses the change and nothing happens. Some drivers need a restart of the pod.',
        ...(place.kind === 'PersistentVolumeClaim'
          ? []
          : [
              `Where the chart makes a ${code('StatefulSet')} of it, Kubernetes refuses the change of that, and claims that it has made do not grow by this: look at the chart first.`,
            ]),
      ],
      rollback: [
        'A volume cannot be made smaller again: to go back, make a new claim of the old size and copy the data. Reverting this pull request alone is refused by Kubernetes.',
      ],
    };
  },
});
