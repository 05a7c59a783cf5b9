/** GitHub's official schema, and strict execution over it: what no resolver answers is an error, never a silent null. */
import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { costOf } from './cost.ts';

let schema: GraphQLSchema | undefined;

/** 1.2 MB of SDL: parsed on the first query of a process, then kept. */
export function githubSchema(): GraphQLSchema {
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));
  schema ??= buildASTSchema(parse(readFileSync(file, 'utf8'), { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  return schema;
}

/** An error as GitHub types it: `NOT_FOUND`, `FORBIDDEN`, `UNPROCESSABLE` … */
export function typed(type: string, message: string): Error {
  return Object.assign(new Error(message), { type });
}

export interface Question {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

export interface Answer {
  status: number;
  body: Record<string, unknown>;
  cost: number;
  nodes: number;
  /** The operation's name, or its first field. */
  operation: string;
  mutation: boolean;
}

/** What the root resolvers are made of. */
export type Root = (priced: { cost: number; nodes: number }) => Record<string, unknown>;

/** Documents that a process has seen, and what is wrong with them: clients ask the same few again and again. */
const seen = new Map<string, { document: DocumentNode; wrong: readonly GraphQLError[] }>();
const MOST_SEEN = 200;

/** Throws GraphQLError for what is no GraphQL at all. */
function read(query: string): { document: DocumentNode; wrong: readonly GraphQLError[] } {
  const known = seen.get(query);
  if (known) return known;
  const document = parse(query);
  const told = { document, wrong: validate(githubSchema(), document) };
  if (seen.size < MOST_SEEN) seen.set(query, told);
  return told;
}

/** Parses, validates, prices and runs one GraphQL request. */
export async function run(question: Question, root: Root, unmodelled: (what: string) => void): Promise<Answer> {
  const free = { cost: 0, nodes: 0, operation: '', mutation: false };
  const refused = (errors: readonly GraphQLError[]): Answer => ({
    ...free,
    status: 200,
    body: { errors: errors.map((error) => format(error)) },
  });
  let told: ReturnType<typeof read>;
  try {
    told = read(question.query);
  } catch (error) {
    return refused([error as GraphQLError]);
  }
  const { document, wrong } = told;
  if (wrong.length > 0) return refused(wrong);
  const operation = getOperationAST(document, question.operationName);
  if (!operation) return refused([new GraphQLError('An operation name is required')]);
  const priced = costOf(githubSchema(), document, operation, question.variables);
  if (priced.errors.length > 0) return { ...free, status: 200, body: { errors: priced.errors } };
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: root(priced),
    variableValues: question.variables,
    operationName: question.operationName ?? null,
    fieldResolver: strict(unmodelled),
  });
  const first = operation.selectionSet.selections[0];
  return {
    status: 200,
    body: {
      ...('data' in result ? { data: result.data } : {}),
      ...(result.errors ? { errors: result.errors.map((error) => format(error)) } : {}),
    },
    cost: priced.cost,
    nodes: priced.nodes,
    operation: operation.name?.value ?? (first?.kind === 'Field' ? first.name.value : ''),
    mutation: operation.operation === 'mutation',
  };
}

function strict(unmodelled: (what: string) => void): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    const fields = source as Record<string, unknown> | null | undefined;
    if (!fields || typeof fields !== 'object' || !(info.fieldName in fields)) {
      const what = `GraphQL ${info.parentType.name}.${info.fieldName}`;
      unmodelled(what);
      throw typed('UNMODELLED', `The twin does not model ${what}`);
    }
    const value = fields[info.fieldName];
    return typeof value === 'function' ? value.call(fields, args, context, info) : value;
  };
}

/** GitHub puts `type` beside the message. */
function format(error: GraphQLError): GraphQLFormattedError & { type?: string } {
  const type = (error.originalError as { type?: string } | undefined)?.type;
  const { message, locations, path, extensions } = error.toJSON();
  return {
    ...(type ? { type } : {}),
    ...(path ? { path } : {}),
    ...(extensions ? { extensions } : {}),
    ...(locations ? { locations } : {}),
    message,
  };
}
