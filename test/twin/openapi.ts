/** Holds JSON against GitHub's OpenAPI description, with ajv for the schemas. */
import { Ajv, type ValidateFunction } from 'ajv';

interface Media {
  schema?: object;
}
interface Description {
  components: { schemas: Record<string, object>; responses?: Record<string, { content?: Record<string, Media> }> };
  paths: Record<
    string,
    Record<string, { responses: Record<string, { $ref?: string; content?: Record<string, Media> }> }>
  >;
}

/** Answers what is wrong with a response: nothing, or a line for each fault. */
export type Checker = (method: string, path: string, status: number, body: unknown) => string[];

export function makeChecker(description: Description): Checker {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(openSchema({ components: description.components }) as object, 'github');
  const compiled = new Map<string, ValidateFunction>();
  const byShape = new Map(Object.entries(description.paths).map(([path, item]) => [shape(path), { path, item }]));
  return (method, path, status, body) => {
    const found = byShape.get(shape(path));
    const operation = found?.item[method.toLowerCase()];
    if (!operation) return [`GitHub has no ${method} ${path}`];
    const told = operation.responses[String(status)];
    if (!told) return [`GitHub does not answer ${status} here, but ${Object.keys(operation.responses).join(', ')}`];
    const response = told.$ref ? description.components.responses?.[told.$ref.split('/').pop() ?? ''] : told;
    const schema = response?.content?.['application/json']?.schema;
    if (!schema) return body === undefined ? [] : ['GitHub sends no body here'];
    const key = `${method} ${shape(path)} ${status}`;
    const validate = compiled.get(key) ?? ajv.compile(openSchema(schema) as object);
    compiled.set(key, validate);
    if (validate(body)) return [];
    return (validate.errors ?? [])
      .slice(0, 8)
      .map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  };
}

const shape = (path: string) => path.replace(/\{\w+\}/g, '{}');

/** OpenAPI 3.0 says `nullable` beside `type` or `$ref`, where JSON Schema wants a choice with null. */
function openSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(openSchema);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, example: _, examples: __, ...rest } = value as Record<string, unknown>;
  const open = Object.fromEntries(
    Object.entries(rest).map(([name, one]) =>
      name === '$ref' && typeof one === 'string' ? [name, one.replace(/^#/, 'github#')] : [name, openSchema(one)],
    ),
  );
  return nullable === true ? { anyOf: [open, { type: 'null' }] } : open;
}
