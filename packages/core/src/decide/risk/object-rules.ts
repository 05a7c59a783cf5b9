import type { Mapping, Value } from './documents.ts';
import { isMapping } from './documents.ts';
import {
  holdsData,
  isClusterConfig,
  isNetworkPolicy,
  isRbac,
  isSecret,
  isSecurityPolicy,
  isServiceAccount,
  type Kind,
} from './kinds.ts';
import { table } from './rule.ts';

/** One Kubernetes object that is new, gone or different. */
export interface ObjectFact extends Kind {
  namespace: string;
  name: string;
  op: 'added' | 'deleted' | 'changed';
  before: Mapping | undefined;
  after: Mapping | undefined;
}

/** How many of an RBAC object's rules grant everything of something; a binding to cluster-admin is one. */
function wildcards(object: Mapping | undefined): number {
  const rules = object?.['rules'];
  const grants = (rule: Value): boolean =>
    isMapping(rule) && Object.values(rule).some((list) => Array.isArray(list) && list.includes('*'));
  const role = object?.['roleRef'];
  const admin = isMapping(role) && role['name'] === 'cluster-admin' ? 1 : 0;
  return admin + (Array.isArray(rules) ? (rules as readonly Value[]).filter(grants).length : 0);
}

/** The first row that applies to an object counts. Without one, it is its leaves that count (FIELD_RULES). */
export const OBJECT_RULES = table<ObjectFact>()([
  {
    id: 'rbac-wildcard',
    level: 'high',
    test: (fact) => isRbac(fact) && wildcards(fact.after) > wildcards(fact.before),
    words: 'it grants everything of something by `*`, or cluster-admin',
  },
  { id: 'rbac', level: 'high', test: isRbac, words: 'it decides who may do what in the cluster' },
  { id: 'security-policy', level: 'high', test: isSecurityPolicy, words: 'it decides what is allowed in the cluster' },
  { id: 'secret', level: 'high', test: isSecret, words: 'it holds or fetches secrets' },
  { id: 'cluster', level: 'high', test: isClusterConfig, words: 'the whole cluster depends on it' },
  {
    id: 'data-deleted',
    level: 'high',
    test: (fact) => fact.op === 'deleted' && holdsData(fact),
    words: 'its data may go with it',
  },
  { id: 'network-policy', level: 'medium', test: isNetworkPolicy, words: 'it decides who may reach whom' },
  { id: 'service-account', level: 'medium', test: isServiceAccount, words: 'programs act in its name' },
  { id: 'object-deleted', level: 'medium', test: ({ op }) => op === 'deleted', words: 'something may depend on it' },
  { id: 'object-added', level: 'medium', test: ({ op }) => op === 'added', words: 'nothing like it was there before' },
]);
