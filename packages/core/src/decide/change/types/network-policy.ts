import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { valueAt, type YamlValue } from '../../../text/yaml-value.ts';
import { defineChange } from '../change-type.ts';
import { pathAsCode } from '../place.ts';
import { revert, shown } from '../words.ts';

/** An empty selector means everything, so none may be. */
const selector = z.strictObject({
  matchLabels: z
    .record(z.string().min(1).max(320), z.string().max(63))
    .refine((labels) => Object.keys(labels).length > 0, 'is empty, which means everything: name a label'),
});

/** The largest blocks that are somebody's own: 10.0.0.0/8 and fc00::/7. Two halves are everybody, too. */
const isSmall = (block: string): boolean => Number(block.split('/')[1]) >= (block.includes(':') ? 7 : 8);

const cidr = z
  .union([z.cidrv4(), z.cidrv6()], 'is no block of addresses: write 10.0.0.0/24')
  .refine(isSmall, 'is a great part of all addresses: name a smaller block');

const peer = z
  .strictObject({
    podSelector: selector.optional(),
    namespaceSelector: selector.optional(),
    ipBlock: z.strictObject({ cidr, except: z.array(cidr).min(1).max(20).optional() }).optional(),
  })
  .refine(
    ({ podSelector, namespaceSelector, ipBlock }) =>
      (ipBlock === undefined) !== (podSelector === undefined && namespaceSelector === undefined),
    'needs either an ipBlock, or a podSelector or namespaceSelector or both',
  );

const port = z
  .strictObject({
    protocol: z.enum(['TCP', 'UDP', 'SCTP']).optional(),
    port: z.union([z.int().min(1).max(65_535), z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,13}[a-z0-9])?$/)]),
    endPort: z.int().min(1).max(65_535).optional(),
  })
  .refine(({ port, endPort }) => endPort === undefined || (typeof port === 'number' && endPort >= port), {
    message: 'must be a number no smaller than port',
    path: ['endPort'],
  });

const SIDES = {
  ingress: { type: 'Ingress', peers: 'from', words: 'may be reached by' },
  egress: { type: 'Egress', peers: 'to', words: 'may reach' },
} as const;

/** One rule more of who may reach the pods of a policy, or whom they may reach. Never everybody, and never on every port. */
export const networkPolicy = defineChange({
  about: 'Add one rule to a NetworkPolicy: named peers, on named ports.',
  example: {
    target: { kind: 'NetworkPolicy', name: 'api' },
    values: {
      direction: 'ingress',
      peers: [{ podSelector: { matchLabels: { app: 'metrics' } } }],
      ports: [{ port: 9090 }],
    },
  },
  values: z.strictObject({
    direction: z.enum(['ingress', 'egress']),
    peers: z.array(peer).min(1).max(20),
    ports: z.array(port).min(1).max(20),
  }),
  kinds: ['NetworkPolicy'],
  touches: { kinds: ['spec.ingress.*', 'spec.egress.*'], path: [] },
  draft(place, { direction, peers, ports }) {
    const side = SIDES[direction];
    const types = valueAt(place.value, ['spec', 'policyTypes']);
    const rules = valueAt(place.value, ['spec', direction]);
    // Without policyTypes a policy is about ingress, and about egress if it has such rules.
    const governs = Array.isArray(types) ? types.includes(side.type) : direction === 'ingress' || rules !== undefined;
    if (!governs)
      return {
        fault: `${place.called} says nothing of ${direction} (\`policyTypes\`), so no rule of it is needed there, and one more would forbid all the rest.`,
      };
    if (rules !== undefined && rules !== null && !Array.isArray(rules))
      return { fault: `${place.called}: ${pathAsCode(['spec', direction])} is no list of rules.` };
    const list: readonly unknown[] = rules ?? [];
    // As JSON it has no keys that are undefined.
    const rule = JSON.parse(JSON.stringify({ [side.peers]: peers, ports })) as YamlValue;
    if (list.some((other) => isDeepStrictEqual(other, rule)))
      return { fault: `${place.called} has this rule already.`, unchanged: true };
    const where = ports.map(
      ({ protocol = 'TCP', port: first, endPort }) =>
        `${protocol} ${first}${endPort === undefined ? '' : `–${endPort}`}`,
    );
    return {
      edits: [{ op: 'insert', path: ['spec', direction, list.length], value: rule }],
      title: `Add a rule for ${direction} to ${place.title}`,
      change: [`${place.called} has one rule more for ${direction}.`],
      impact: [
        `The pods that the policy selects (${shown(valueAt(place.value, ['spec', 'podSelector']) ?? {})}) ${side.words} ${peers.map(shown).join(' and ')}, on ${where.join(', ')}.`,
      ],
      rollback: [revert('the rules are'), 'Connections that are open stay open until they end.'],
    };
  },
});
