/**
 * What a query costs by GitHub's documented formula: the requests needed to fill every connection, if each page were
 * full, divided by a hundred and rounded, one at least. Also its node count, and GitHub's rules for page sizes.
 */
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

export interface Price {
  cost: number;
  nodes: number;
  requests: number;
  errors: { type: string; message: string }[];
}

const NODE_LIMIT = 500_000;

export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Price {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === 'FragmentDefinition') fragments.set(one.name.value, one);
  const errors: Price['errors'] = [];
  let [requests, nodes] = [0, 0];

  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap((one) =>
      one.defaultValue ? [[one.variable.name.value, valueFromASTUntyped(one.defaultValue)]] : [],
    ),
  );
  const given = { ...defaults, ...variables };

  const walk = (set: SelectionSetNode, type: GraphQLNamedType | undefined | null, parents: number): void => {
    for (const selection of set.selections) {
      if (!included(selection.directives ?? [], given)) continue;
      if (selection.kind === 'FragmentSpread') {
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), parents);
        continue;
      }
      if (selection.kind === 'InlineFragment') {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        walk(selection.selectionSet, on, parents);
        continue;
      }
      const field = isComposite(type) && !isUnionType(type) ? type.getFields()[selection.name.value] : undefined;
      if (!field || !selection.selectionSet) continue;
      const result = getNamedType(field.type);
      const pages = field.args.some((arg) => arg.name === 'first') && result.name.endsWith('Connection');
      if (!pages) {
        walk(selection.selectionSet, result, parents * asked(type, selection, given));
        continue;
      }
      const size = pageSize(selection.arguments ?? [], given);
      const name = selection.name.value;
      // Who only counts needs no pages: GitHub's documentation asks for a size, GitHub itself does not.
      if (size === undefined && selects(selection.selectionSet, ['nodes', 'edges'], fragments))
        errors.push({
          type: 'MISSING_PAGINATION_BOUNDARIES',
          message: `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
        });
      else if (size && size.value > 100)
        errors.push({
          type: 'EXCESSIVE_PAGINATION',
          message: `Requesting ${size.value} records on the \`${name}\` connection exceeds the \`${size.by}\` limit of 100 records.`,
        });
      requests += parents;
      nodes += parents * (size?.value ?? 0);
      walk(selection.selectionSet, result, parents * (size?.value ?? 1));
    }
  };
  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  walk(operation.selectionSet, root, 1);
  if (nodes > NODE_LIMIT)
    errors.push({
      type: 'MAX_NODE_LIMIT_EXCEEDED',
      message: `This query requests up to ${nodes.toLocaleString('en-US')} possible nodes which exceeds the maximum limit of 500,000.`,
    });
  return { cost: Math.max(1, Math.round(requests / 100)), nodes, requests, errors };
}

/** `nodes(ids:)` has as many parents as ids. */
function asked(
  type: GraphQLNamedType | undefined | null,
  field: FieldNode,
  variables: Record<string, unknown>,
): number {
  if (type?.name !== 'Query' || field.name.value !== 'nodes') return 1;
  const arg = field.arguments?.find((one) => one.name.value === 'ids');
  const ids = arg && valueFromASTUntyped(arg.value, variables);
  return Array.isArray(ids) ? ids.length : 1;
}

/** What `@include` and `@skip` leave out costs nothing. */
const included = (directives: readonly DirectiveNode[], variables: Record<string, unknown>): boolean =>
  directives.every(({ name, arguments: args }) => {
    const arg = args?.find((one) => one.name.value === 'if');
    const value = arg && valueFromASTUntyped(arg.value, variables);
    return name.value === 'include' ? value !== false : name.value === 'skip' ? value !== true : true;
  });

/** Whether one of the fields is asked for, in a fragment or not. */
function selects(
  set: SelectionSetNode,
  names: readonly string[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  return set.selections.some((one) => {
    if (one.kind === 'Field') return names.includes(one.name.value);
    const inner = one.kind === 'FragmentSpread' ? fragments.get(one.name.value)?.selectionSet : one.selectionSet;
    return inner !== undefined && selects(inner, names, fragments);
  });
}

function pageSize(
  args: readonly { name: { value: string }; value: Parameters<typeof valueFromASTUntyped>[0] }[],
  variables: Record<string, unknown>,
): { by: string; value: number } | undefined {
  for (const by of ['first', 'last']) {
    const arg = args.find((one) => one.name.value === by);
    const value = arg && valueFromASTUntyped(arg.value, variables);
    if (typeof value === 'number') return { by, value };
  }
  return undefined;
}

const isComposite = (type: GraphQLNamedType | undefined | null): type is GraphQLCompositeType =>
  isObjectType(type) || isInterfaceType(type) || isUnionType(type);
