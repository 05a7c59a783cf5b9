import { z } from 'zod';
import { valueAt } from '../../../text/yaml-value.ts';
import { code } from '../../risk/words.ts';
import { defineChange, instances, path } from '../change-type.ts';
import { leap } from '../leap.ts';
import { pathAsCode, stepsOf, textAt } from '../place.ts';
import { move, revert, shown } from '../words.ts';

const COUNT = ['spec', 'replicas'];

/** How often something runs, where no autoscaler decides that. */
export const replicas = defineChange({
  about: 'Set how many replicas of a workload run.',
  example: { target: { kind: 'Deployment', name: 'api' }, values: { replicas: 5 } },
  values: z.strictObject({ replicas: instances(0), path }),
  kinds: ['Deployment', 'StatefulSet', 'ReplicaSet', 'Rollout'],
  touches: { kinds: [COUNT.join('.')], path: [''] },
  draft(place, { replicas: wanted, path: given }) {
    const at = given === undefined ? COUNT : stepsOf(given, place.value);
    const before = valueAt(place.value, at);
    if (before === wanted) return { fault: `${place.called} has ${wanted} replicas already.`, unchanged: true };
    if (before !== undefined && before !== null && !Number.isInteger(before))
      return { fault: `${place.called}: ${pathAsCode(at)} is ${shown(before)} and no number of replicas.` };
    if (given !== undefined && !/(?:replicas?|count|instances)$/i.test(String(at.at(-1))))
      return { fault: `${place.called}: ${pathAsCode(at)} is not called like a number of replicas: replicaCount.` };
    const scaler = place.others.find((other) => isScalerOf(other, place.value));
    if (scaler !== undefined)
      return {
        fault: `${shown(textAt(scaler, ['kind']))} ${shown(textAt(scaler, ['metadata', 'name']))} sets the replicas of ${place.called}: change its bounds instead (\`hpa-bounds\`).`,
      };
    if (valueAt(place.value, [...at.slice(0, -1), 'autoscaling', 'enabled']) === true)
      return {
        fault: `${place.called} has \`autoscaling.enabled\`, so the number of replicas is not looked at: change its bounds instead (\`hpa-bounds\`).`,
      };
    return {
      edits: [{ op: 'set', path: at, value: wanted }],
      far: leap(code('replicas'), before ?? 1, wanted),
      title: `Run ${wanted} ${wanted === 1 ? 'replica' : 'replicas'} of ${place.title}`,
      change: [`${pathAsCode(at)} of ${place.called} ${move(before, wanted)}.`],
      impact: [
        wanted === 0
          ? 'Nothing of it runs any more: what calls it fails.'
          : Number(before ?? 1) < wanted
            ? 'More pods run; their nodes, and what they connect to, need the room.'
            : 'Fewer pods carry the same load.',
      ],
      rollback: [revert('the number of replicas is')],
    };
  },
});

function isScalerOf(other: unknown, of: unknown): boolean {
  if (!/^(?:HorizontalPodAutoscaler|ScaledObject)$/.test(textAt(other, ['kind']))) return false;
  const target = valueAt(other, ['spec', 'scaleTargetRef']);
  const isSame = (path: string[], as: string[]): boolean => textAt(target, path) === textAt(of, as);
  const isKind = textAt(target, ['kind']) === '' || isSame(['kind'], ['kind']);
  return (
    textAt(target, ['name']) !== '' &&
    isKind &&
    isSame(['name'], ['metadata', 'name']) &&
    textAt(other, ['metadata', 'namespace']) === textAt(of, ['metadata', 'namespace'])
  );
}
