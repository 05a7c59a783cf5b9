import { z } from 'zod';
import { isMapping, valueAt, type YamlEdit } from '../../../text/yaml-value.ts';
import { compareQuantities, quantityOf } from '../../quantity.ts';
import { code } from '../../risk/words.ts';
import { amount, type ChangeFault, defineChange, path } from '../change-type.ts';
import { leap } from '../leap.ts';
import { containerOf, pathAsCode, stepsOf, WORKLOADS } from '../place.ts';
import { move, revert, rollout, shown } from '../words.ts';

const NAMES = ['cpu', 'memory', 'ephemeral-storage'] as const;
/** `512m` of memory is half a byte; who writes that means `512Mi`. */
const bytes = amount
  .refine((value) => !/[num]$/.test(String(value)), 'is less than a byte: write 512Mi')
  .describe('An amount of bytes: 512Mi, 1Gi.');
const amounts = z
  .strictObject({ cpu: amount.optional(), memory: bytes.optional(), 'ephemeral-storage': bytes.optional() })
  .optional();
const SIDES = ['requests', 'limits'] as const;

/** What a container asks for and is held to. What it asks for may not be more than what it is held to. */
export const resourceLimits = defineChange({
  about: 'Set requests and limits of cpu, memory and ephemeral storage of one container.',
  example: {
    target: { kind: 'Deployment', name: 'api', container: 'api' },
    values: { requests: { memory: '512Mi' }, limits: { memory: '1Gi' } },
  },
  values: z
    .strictObject({ requests: amounts, limits: amounts, path })
    .refine(({ requests = {}, limits = {} }) => Object.keys({ ...requests, ...limits }).length > 0, {
      message: 'needs an amount in requests or in limits',
      path: ['limits'],
    }),
  kinds: WORKLOADS,
  touches: {
    kinds: ['**.containers.*.resources.**', '**.initContainers.*.resources.**'],
    path: ['requests.*', 'limits.*'],
  },
  draft(place, values, request) {
    const own = values.path === undefined ? containerOf(place, request) : undefined;
    if (own && 'fault' in own) return own;
    const at = own ? [...own.at, 'resources'] : stepsOf(values.path!, place.value);
    const there = valueAt(place.value, at);
    if (there !== undefined && there !== null && !isMapping(there))
      return { fault: `${place.called}: ${pathAsCode(at)} is no map of requests and limits.` };
    if (own === undefined && !/resources$/i.test(String(at.at(-1))))
      return { fault: `${place.called}: ${pathAsCode(at)} is not called \`resources\`.` };
    const edits: YamlEdit[] = [];
    const change: string[] = [];
    const far: string[] = [];
    const after: Record<string, unknown> = {};
    for (const side of SIDES)
      for (const name of NAMES) {
        const before = valueAt(there, [side, name]);
        const wanted = values[side]?.[name];
        after[`${side}.${name}`] = wanted ?? before;
        if (wanted === undefined || isSame(before, wanted)) continue;
        edits.push({ op: 'set', path: [...at, side, name], value: wanted });
        change.push(`${code(`${side}.${name}`)} ${move(before, wanted)}.`);
        far.push(...leap(code(`${side}.${name}`), before, wanted), ...tightened(side, name, before, wanted));
      }
    const of = own ? `${code(own.name)} of ${place.called}` : place.called;
    if (edits.length === 0) return { fault: `${of} has these requests and limits already.`, unchanged: true };
    return (
      tooMuch(after, of) ?? {
        edits,
        far,
        title: `Change the resources of ${own ? `${own.name} in ` : ''}${place.title}`,
        change: change.map((moved) => `Of ${of}: ${moved}`),
        impact: [
          rollout(place),
          'Requests that no node has room for leave the new pods waiting; a limit of memory that is too low has them killed.',
        ],
        rollback: [revert('the requests and limits are')],
      }
    );
  },
});

/** A limit that is new, or lower than before, may kill or slow down what did well without it. */
function tightened(side: (typeof SIDES)[number], name: string, before: unknown, wanted: unknown): string[] {
  if (side === 'requests') return [];
  const [old, now] = [quantityOf(before), quantityOf(wanted)];
  const is = !old ? 'is new' : now && compareQuantities(now, old) < 0 ? 'becomes lower' : undefined;
  return is === undefined ? [] : [`${code(`${side}.${name}`)} ${is}: what needs more is killed or slowed down.`];
}

function isSame(before: unknown, wanted: unknown): boolean {
  const [old, now] = [quantityOf(before), quantityOf(wanted)];
  return old !== undefined && now !== undefined && compareQuantities(old, now) === 0;
}

/** Kubernetes refuses a container that asks for more than it is held to. */
function tooMuch(after: Readonly<Record<string, unknown>>, of: string): ChangeFault | undefined {
  for (const name of NAMES) {
    const [requested, limited] = [after[`requests.${name}`], after[`limits.${name}`]];
    const [request, limit] = [quantityOf(requested), quantityOf(limited)];
    if (request && limit && compareQuantities(request, limit) > 0)
      return {
        fault: `${of} would request ${shown(requested)} of ${name} and be limited to ${shown(limited)}, which Kubernetes refuses: raise the limit as well, or ask for less.`,
      };
  }
  return undefined;
}
