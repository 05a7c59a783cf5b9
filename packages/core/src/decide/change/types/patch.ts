import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { PatchOperation } from '../../../domain/change.ts';
import { editValue, isMapping, valueAt, type YamlEdit, type YamlPath } from '../../../text/yaml-value.ts';
import { type ChangeFault, defineChange } from '../change-type.ts';
import { pathAsCode } from '../place.ts';
import { move, revert, shown } from '../words.ts';

/** What an object is: with another one of these it is another object. */
const IDENTITY = /^(?:apiVersion|kind|metadata\.(?:name|generateName|namespace)|metadata|status(?:\..*)?)$/;

/** What no other type does, as operations of a JSON patch (RFC 6902). What it does to a system nobody has thought of here. */
export const patch = defineChange({
  about: 'Add, replace or remove anything of one object or document, as a JSON patch (RFC 6902).',
  example: {
    target: { kind: 'Service', name: 'api' },
    patch: [{ op: 'replace', path: '/spec/sessionAffinity', value: 'None' }],
  },
  values: z.strictObject({}).optional(),
  kinds: 'all',
  touches: { kinds: ['**'], path: [] },
  riskAtLeast: 'medium',
  draft(place, _, { patch: operations = [] }) {
    const edits: YamlEdit[] = [];
    const change: string[] = [];
    let now = place.value;
    for (const [index, operation] of operations.entries()) {
      const found = editOf(operation, now);
      if ('fault' in found) return { fault: `${place.called}: step ${index + 1} of the patch: ${found.fault}` };
      const { edit } = found;
      const before = valueAt(now, edit.path);
      const isSame = edit.op === 'set' && isDeepStrictEqual(before, edit.value);
      if (isSame) continue;
      edits.push(edit);
      change.push(`${pathAsCode(edit.path)} of ${place.called} ${told(edit, before)}.`);
      now = editValue(now, edit);
    }
    if (edits.length === 0) return { fault: `${place.called} says all that already.`, unchanged: true };
    return {
      edits,
      title: `Change ${place.title}`,
      change,
      impact: ['This patch is no change of a known type, so nothing is known of what it does: look at the difference.'],
      rollback: [revert(`${place.called} is`)],
    };
  },
});

const told = (edit: YamlEdit, before: unknown): string =>
  edit.op === 'remove'
    ? `is removed; it was ${shown(before)}`
    : edit.op === 'insert'
      ? `is a new entry: ${shown(edit.value)}`
      : move(before, edit.value);

/** RFC 6902, section 4, with the pointers of RFC 6901. */
function editOf({ op, path: pointer, value }: PatchOperation, document: unknown): { edit: YamlEdit } | ChangeFault {
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const path: (string | number)[] = [];
  for (const [index, step] of steps.entries()) {
    const holder = valueAt(document, path);
    const isLast = index === steps.length - 1;
    if (Array.isArray(holder)) {
      const end = isLast && op === 'add';
      const at = step === '-' && end ? holder.length : /^(?:0|[1-9]\d{0,6})$/.test(step) ? Number(step) : -1;
      if (at < 0 || at > holder.length - (end ? 0 : 1)) return nowhere(path, step);
      path.push(at);
    } else {
      if (!isMapping(holder) || (!Object.hasOwn(holder, step) && !(isLast && op === 'add'))) return nowhere(path, step);
      path.push(step);
    }
  }
  if (IDENTITY.test(path.join('.')))
    return { fault: `${pathAsCode(path)} says which object it is, or is the cluster's own; no patch changes that.` };
  if (op === 'remove') return { edit: { op, path } };
  if (value === undefined) return { fault: `${pathAsCode(path)}: \`value\` is missing.` };
  const isEntry = op === 'add' && Array.isArray(valueAt(document, path.slice(0, -1)));
  return {
    edit: { op: isEntry ? 'insert' : 'set', path, value: value as Exclude<YamlEdit, { op: 'remove' }>['value'] },
  };
}

const nowhere = (path: YamlPath, step: string): ChangeFault => ({
  fault: `${pathAsCode(path)} has no ${shown(step)}. Paths are as the file has them; the sign \`/\` within a key is written \`~1\`.`,
});
