import { z } from 'zod';
import { isMapping, pathText, valueAt, type YamlEdit, type YamlPath } from '../../../text/yaml-value.ts';
import { SECRET_NAME } from '../../risk/names.ts';
import { defineChange, path } from '../change-type.ts';
import { pathAsCode, stepsOf } from '../place.ts';
import { move, revert, shown } from '../words.ts';

const scalar = z.union([z.string().max(2_000), z.number(), z.boolean()]);

/** Some values of a chart: of a file of values, or of an object that carries them. */
export const helmValues = defineChange({
  about: 'Set some values of a Helm chart, each by its path.',
  example: { values: { set: { 'cache.enabled': true, 'cache.ttl': 60 } } },
  values: z.strictObject({
    set: z
      .record(
        z
          .string()
          .max(300)
          .regex(/^[^.\s]+(?:\.[^.\s]+)*$/, 'is no path: write image.pullPolicy'),
        scalar,
      )
      .refine((set) => Object.keys(set).length > 0 && Object.keys(set).length <= 20, 'needs 1 to 20 values'),
    path,
  }),
  kinds: [],
  touches: { kinds: [], path: ['**'] },
  draft(place, { set, path: given = [] }) {
    if (place.kind !== undefined && given.length === 0)
      return {
        fault: `${place.called} is an object of Kubernetes: say by \`path\` where its values stand, as in \`spec.values\`.`,
      };
    const root = stepsOf(given, place.value);
    const inner = valueAt(place.value, root);
    if (root.length > 0 && !isMapping(inner))
      return { fault: `${place.called}: ${pathAsCode(root)} is ${shown(inner)} and holds no values.` };
    const edits: (YamlEdit & { op: 'set' })[] = [];
    for (const [name, value] of Object.entries(set)) {
      const at: YamlPath = [...root, ...stepsOf(name, inner)];
      const before = valueAt(place.value, at);
      if (typeof value === 'string' && isSecret(String(at.at(-1))))
        return { fault: `${pathAsCode(at)} is the name of a secret: change the Secret that it comes from.` };
      if (typeof before === 'object' && before !== null)
        return { fault: `${place.called}: ${pathAsCode(at)} holds values of its own; set them one by one.` };
      if (before !== value) edits.push({ op: 'set', path: at, value });
    }
    if (edits.length === 0) return { fault: `${place.called} says all that already.`, unchanged: true };
    const [first] = edits;
    const more = edits.length - 1;
    return {
      edits,
      title: `Set ${pathText(first!.path)}${more > 0 ? ` and ${more} more` : ''} in ${place.title}`,
      change: edits.map(({ path: at, value }) => {
        const before = valueAt(place.value, at);
        return `${pathAsCode(at)} of ${place.called} ${move(before, value)}${before === undefined ? ', and was not there before' : ''}.`;
      }),
      impact: [
        'What the chart makes of these values is not known here: look at its templates, or at the difference that whoever rolls it out shows.',
      ],
      rollback: [revert('the values are')],
    };
  },
});

/** Charts call so what only names a Secret: `existingSecret`. */
const isSecret = (key: string): boolean => SECRET_NAME.test(key) && !/^existing/i.test(key);
