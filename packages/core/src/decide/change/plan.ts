import { z } from 'zod';
import { type ChangeRequest, changeRequestSchema } from '../../domain/change.ts';
import { type FileChange, RISKS, type Risk } from '../../domain/fix.ts';
import { parseJsonAs, type Read } from '../../text/json-as.ts';
import { safeTitle } from '../../text/title.ts';
import { editYaml, readYaml } from '../../text/yaml-edit.ts';
import { pathText, valueAt, type YamlPath } from '../../text/yaml-value.ts';
import { deniedLabel, ourLabel } from '../labels.ts';
import { code } from '../risk/words.ts';
import { rateRisk } from '../risk.ts';
import { complaintsOf, hint } from '../rule-words.ts';
import type { ChangeFault, ChangeType } from './change-type.ts';
import { findPlace, stepsOf } from './place.ts';
import { CHANGE_TYPES } from './types/index.ts';

/** More than the largest alert and patch that a tool would send. */
const MAX_BYTES = 64 * 1024;
const WHERE = '`change`';

/** A request as it stands in the input `change`. UserError that names every key that is wrong, those of its type too. */
export const parseChange = (json: string): ChangeRequest => parseJsonAs(json, WHERE, MAX_BYTES, readRequest);

function readRequest(value: unknown): Read<ChangeRequest> {
  const parsed = changeRequestSchema.safeParse(value);
  if (!parsed.success) return { faults: faultsOf(changeRequestSchema, parsed.error, value) };
  const request = parsed.data;
  // It becomes a label: one that says something else of the pull request, or commands another bot, is none.
  const { environment } = request;
  if (environment !== undefined && (ourLabel(environment) || deniedLabel(environment)))
    return { faults: [`environment: ${code(environment)} is no environment, but a label that means something else`] };
  const type = typeOf(request.type);
  if (!type) {
    const names = Object.keys(CHANGE_TYPES);
    return {
      faults: [
        `type: ${code(request.type)} is not known here.${hint(request.type, names)} Allowed: ${names.join(', ')}`,
      ],
    };
  }
  const isPatch = request.type === 'patch';
  if (isPatch !== (request.patch !== undefined))
    return {
      faults: [
        isPatch ? 'patch: is missing' : `patch: is for the type \`patch\` alone; ${request.type} takes \`values\``,
      ],
    };
  const values = type.values.safeParse(valuesOf(request));
  if (values.success) return { value: request };
  return { faults: faultsOf(type.values, values.error, valuesOf(request)).map((fault) => `values.${fault}`) };
}

const typeOf = (name: string): ChangeType | undefined =>
  Object.hasOwn(CHANGE_TYPES, name) ? CHANGE_TYPES[name as keyof typeof CHANGE_TYPES] : undefined;

const valuesOf = ({ values = {} }: ChangeRequest): Record<string, unknown> => values;

function faultsOf(schema: z.ZodType, { issues }: z.ZodError, value: unknown): string[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return complaintsOf(issues, value, json).map(
    ({ path, message }) => `${pathText(path)}: ${message.replace(/\.$/, '')}`,
  );
}

/** The file of a request as it stands in the repository. */
export interface ChangeFile {
  path: string;
  text: string;
  /** That of a regular file, unless told. */
  mode?: FileChange['mode'];
}

/** A change that can be made, with all that people must know of it. Sentences are Markdown of ours, with foreign names as code. */
export interface ChangePlan {
  type: string;
  /** The whole file as it shall be. */
  after: string;
  /** As code rates the difference; a type can only raise it. */
  risk: Risk;
  /** Plain text, one line of at most 200 characters that does nothing (O5). */
  title: string;
  change: string[];
  impact: string[];
  rollback: string[];
}

/**
 * What becomes of a request, by the file as it is now: an edit of the file in place, or why there is none. The object must be
 * there, of a kind that the type knows, and the type's own checks must hold; nothing outside of the type's paths is touched.
 * Pure: the same request and file make the same plan.
 */
export function planChange(request: ChangeRequest, file: ChangeFile): ChangePlan | ChangeFault {
  const type = typeOf(request.type);
  const parsed = type?.values.safeParse(valuesOf(request));
  if (!type || !parsed?.success) return { fault: `The request is none that ${code(request.type)} takes.` };
  const read = readYaml(file.text);
  if ('fault' in read) return { fault: `${code(file.path)}: ${read.fault}.` };
  const documents = read.parts.map(({ value }) => value);
  const place = findPlace(request, documents);
  if ('fault' in place) return place;
  if (valueAt(documents[place.document], ['sops', 'mac']) !== undefined)
    return { fault: `${place.called} is encrypted by SOPS, whose checksum is over all of it: change it by \`sops\`.` };
  const given = (parsed.data as { path?: string | string[] } | undefined)?.path;
  const { kinds } = type;
  if (given === undefined && kinds !== 'all' && kinds.length > 0 && !kinds.includes(place.kind ?? ''))
    return { fault: `${place.called} is nothing that ${code(request.type)} knows: ${listOf(kinds)}.${orPath(type)}` };
  const draft = type.draft(place, parsed.data as never, request);
  if ('fault' in draft) return draft;

  const isOwn = kinds === 'all' || (given === undefined && kinds.length > 0);
  const prefix = isOwn ? [] : stepsOf(given ?? [], place.value);
  const outside = draft.edits.find(
    ({ path }) => !mayTouch(isOwn ? type.touches.kinds : type.touches.path, prefix, path),
  );
  if (outside) return { fault: `${code(pathText(outside.path))} is nothing that ${code(request.type)} may change.` };
  const edited = editYaml(
    read,
    place.document,
    draft.edits.map((edit) => ({ ...edit, path: [...place.at, ...edit.path] })),
  );
  if ('fault' in edited) return { fault: `${code(file.path)}: ${edited.fault}.` };
  const { text: after } = edited;
  const { path, text: before, mode = '100644' } = file;
  if (after === before) return { fault: `${place.called} says all that already.`, unchanged: true };
  const where = request.environment === undefined ? '' : ` in ${request.environment}`;
  return {
    type: request.type,
    after,
    risk: worseOf(atLeast(rateRisk([{ path, before, after, mode }]), type, request.type), draft.far),
    title: safeTitle(`${draft.title}${where}`, 200),
    change: draft.change,
    impact: draft.impact,
    rollback: draft.rollback,
  };
}

const listOf = (kinds: readonly string[]): string => kinds.map(code).join(', ');

const orPath = ({ touches }: ChangeType): string =>
  touches.path.length > 0 ? ' For another kind, or for values of Helm, say by `path` where it stands.' : '';

/** Whether a path is one of the patterns: `*` is one step, `**` any number of them. */
function mayTouch(patterns: readonly string[], prefix: YamlPath, path: YamlPath): boolean {
  if (!prefix.every((step, index) => path[index] === step)) return false;
  const steps = path.slice(prefix.length).map(String);
  return patterns.some((pattern) => fits(pattern === '' ? [] : pattern.split('.'), steps));
}

function fits([first, ...rest]: readonly string[], steps: readonly string[]): boolean {
  if (first === undefined) return steps.length === 0;
  if (first === '**') return steps.some((_, index) => fits(rest, steps.slice(index))) || fits(rest, []);
  return steps.length > 0 && (first === '*' || first === steps[0]) && fits(rest, steps.slice(1));
}

/** Medium at least, where there is something against low. */
const worseOf = (risk: Risk, far: readonly string[] = []): Risk =>
  far.length === 0 ? risk : { level: risk.level === 'low' ? 'medium' : risk.level, reasons: [...far, ...risk.reasons] };

function atLeast(risk: Risk, { riskAtLeast: least }: ChangeType, name: string): Risk {
  if (least === undefined || RISKS.indexOf(least) <= RISKS.indexOf(risk.level)) return risk;
  return { level: least, reasons: [`A change of the type ${code(name)} is rated ${least} at least.`, ...risk.reasons] };
}
