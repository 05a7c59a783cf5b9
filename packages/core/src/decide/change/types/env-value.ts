import { z } from 'zod';
import { isMapping, valueAt } from '../../../text/yaml-value.ts';
import { SECRET_NAME } from '../../risk/names.ts';
import { code } from '../../risk/words.ts';
import { defineChange } from '../change-type.ts';
import { containerOf, textAt, WORKLOADS } from '../place.ts';
import { move, revert, rollout, shown } from '../words.ts';

const SECRET =
  /(?:^|_)(?:SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|TOKENS?|CREDENTIALS?|(?:API|ACCESS|PRIVATE|SIGNING|ENCRYPTION)_?KEYS?|DSN)(?:_|$)/i;

/** One variable of the environment. A secret has no place in a request or in a manifest. */
export const envValue = defineChange({
  about: 'Set the value of one environment variable of a container.',
  example: {
    target: { kind: 'Deployment', name: 'api', container: 'api' },
    values: { name: 'LOG_LEVEL', value: 'debug' },
  },
  values: z.strictObject({
    name: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/, 'is no name of a variable')
      .refine(
        (name) => !SECRET.test(name) && !SECRET_NAME.test(name),
        'is the name of a secret: change the Secret that it comes from',
      ),
    value: z
      .string()
      .max(1_000)
      .regex(/^[^\p{Cc}]*$/u, 'must be one line'),
  }),
  kinds: WORKLOADS,
  touches: { kinds: ['**.containers.*.env.**', '**.initContainers.*.env.**'], path: [] },
  riskAtLeast: 'medium',
  draft(place, { name, value }, request) {
    const own = containerOf(place, request);
    if ('fault' in own) return own;
    const env = valueAt(own.value, ['env']) ?? [];
    const list: readonly unknown[] = Array.isArray(env) ? env : [];
    const same = [...list.entries()].filter(([, entry]) => textAt(entry, ['name']) === name);
    const of = `${code(name)} of ${code(own.name)} in ${place.called}`;
    if (same.length > 1) return { fault: `${of} is set ${same.length} times: leave one of them first.` };
    const [index, entry] = same[0] ?? [list.length];
    if (isMapping(entry) && 'valueFrom' in entry)
      return { fault: `${of} is read from elsewhere (\`valueFrom\`): change it there.` };
    const before = valueAt(entry, ['value']);
    if (before === value) return { fault: `${of} is ${shown(value)} already.`, unchanged: true };
    const at = [...own.at, 'env'];
    return {
      edits: [
        entry === undefined
          ? { op: 'insert', path: [...at, index], value: { name, value } }
          : { op: 'set', path: [...at, index, 'value'], value },
      ],
      title: `Set ${name} of ${own.name} in ${place.title}`,
      change: [`${of} ${move(before, value)}.`],
      impact: [rollout(place), 'A program reads the new value as it starts.'],
      rollback: [revert('the variable is')],
    };
  },
});
