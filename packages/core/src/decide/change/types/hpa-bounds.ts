import { z } from 'zod';
import { valueAt, type YamlEdit } from '../../../text/yaml-value.ts';
import { code } from '../../risk/words.ts';
import { defineChange, instances, path } from '../change-type.ts';
import { leap } from '../leap.ts';
import { pathAsCode, stepsOf } from '../place.ts';
import { move, revert, shown } from '../words.ts';

/** Between which numbers an autoscaler chooses. */
export const hpaBounds = defineChange({
  about: 'Set the least and the most replicas of a HorizontalPodAutoscaler.',
  example: { target: { kind: 'HorizontalPodAutoscaler', name: 'api' }, values: { min: 3, max: 12 } },
  values: z
    .strictObject({ min: instances(1).optional(), max: instances(1).optional(), path })
    .refine(({ min, max }) => min !== undefined || max !== undefined, { message: 'needs min or max', path: ['max'] }),
  kinds: ['HorizontalPodAutoscaler'],
  touches: { kinds: ['spec.minReplicas', 'spec.maxReplicas'], path: ['minReplicas', 'maxReplicas'] },
  draft(place, { min, max, path: given }) {
    const at = given === undefined ? ['spec'] : stepsOf(given, place.value);
    const wanted = { minReplicas: min, maxReplicas: max };
    const before = (name: string): unknown => valueAt(place.value, [...at, name]);
    const moved = Object.entries(wanted).filter(([name, value]) => value !== undefined && value !== before(name));
    if (moved.length === 0) return { fault: `${place.called} has these bounds already.`, unchanged: true };
    // Without a lower bound Kubernetes takes 1.
    const [least, most] = [min ?? before('minReplicas') ?? 1, max ?? before('maxReplicas')];
    if (!Number.isInteger(least) || !Number.isInteger(most))
      return {
        fault: `${place.called}: the bounds would be ${shown(least)} and ${shown(most)}; give both \`min\` and \`max\`.`,
      };
    if (given !== undefined && Object.keys(wanted).every((name) => before(name) === undefined))
      return { fault: `${place.called}: ${pathAsCode(at)} has neither minReplicas nor maxReplicas.` };
    if (Number(least) > Number(most))
      return {
        fault: `${place.called} would run at least ${shown(least)} and at most ${shown(most)}: give both \`min\` and \`max\`, the first no larger.`,
      };
    return {
      edits: moved.map(([name, value]): YamlEdit => ({ op: 'set', path: [...at, name], value: value! })),
      far: moved.flatMap(([name, value]) => leap(code(name), before(name), value)),
      title: `Scale ${place.title} from ${String(least)} to ${String(most)} replicas`,
      change: moved.map(([name, value]) => `${code(name)} of ${place.called} ${move(before(name), value)}.`),
      impact: [
        'The autoscaler keeps choosing by load, between these bounds. More pods need room on their nodes; fewer carry the same load.',
      ],
      rollback: [revert('the bounds are')],
    };
  },
});
