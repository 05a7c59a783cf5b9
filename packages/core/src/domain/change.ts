import { z } from 'zod';
import { isSanePath } from './path.ts';
import { parseRepo } from './repo.ts';

/** One line of at most `max` characters. */
const line = (max: number, about: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u, 'must be one line')
    .describe(about);

const url = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[^\s<>"`\\]+$/, 'is no URL: write https://…');

/** Kubernetes: names of objects are lower case with dashes and dots; some kinds take more. */
const objectName = line(253, 'As metadata.name says.');

/** The type of a change, a word of the shelf decide/change. */
const typeName = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z-]*$/, 'is no type of a change')
  .describe('What kind of change it is.');

/** RFC 6902, without `move`, `copy` and `test`. */
const operation = z.strictObject({
  op: z.enum(['add', 'replace', 'remove']),
  path: z
    .string()
    .max(400)
    .regex(/^\//, 'is no JSON pointer: write /spec/replicas')
    .describe('A JSON pointer from the top of the document.'),
  value: z.json().optional(),
});

/**
 * What asks for a change of infrastructure: a remediation tool, by the input `change`. Everything in it is foreign. The alert
 * and the links are shown, never followed.
 */
export const changeRequestSchema = z.strictObject({
  version: z.literal(1).optional(),
  type: typeName,
  /** Names the branch, so that the tool finds it; without one the request's own hash does. */
  id: z
    .string()
    .max(60)
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'must have letters, digits, `_` and `-` alone')
    .optional()
    .describe('At most 60 letters, digits, `_` and `-`.'),
  file: z
    .string()
    .max(255)
    .refine((path) => path !== '' && isSanePath(path), 'is no path inside the repository')
    .refine((path) => /\.ya?ml$/i.test(path), 'is no file of YAML: .yaml or .yml')
    .describe('From the root of the repository.'),
  repository: z
    .string()
    .refine((text) => parseRepo(text) !== undefined, 'is not owner/repository')
    .optional(),
  environment: z
    .string()
    .max(50)
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'must have letters, digits, `_`, `.` and `-` alone')
    .optional(),
  /** Which object of the file. */
  target: z
    .strictObject({
      kind: line(63, 'As `kind` says: Deployment.'),
      name: objectName,
      namespace: objectName.optional(),
      container: line(63, 'The name of one of its containers.').optional(),
    })
    .optional(),
  /** What the type takes; it is checked by the type. */
  values: z.record(z.string(), z.json()).optional(),
  /** Of the type `patch` alone. */
  patch: z.array(operation).min(1).max(20).optional(),
  alert: z.strictObject({
    name: line(200, 'What the alert is called.'),
    severity: line(40, 'As the alert says: critical.').optional(),
    url: url.optional(),
    startedAt: z.iso.datetime({ offset: true }).optional(),
    summary: z.string().max(4_000).optional(),
    labels: z.record(z.string().max(100), z.string().max(300)).optional(),
  }),
  links: z.array(url).max(10).optional(),
});
export type ChangeRequest = z.output<typeof changeRequestSchema>;

/** One step of a request of the type `patch`. */
export type PatchOperation = z.output<typeof operation>;
