import { z } from 'zod';
import type { ChangeRequest } from '../../domain/change.ts';
import type { RiskLevel } from '../../domain/fix.ts';
import type { YamlEdit, YamlPath } from '../../text/yaml-value.ts';
import { quantityOf } from '../quantity.ts';

/** Why a change cannot be made: sentences for whoever asked. `unchanged`: the file says so already. */
export interface ChangeFault {
  fault: string;
  unchanged?: true;
}

/** What a change is about: an object of a manifest, or a document of values. */
export interface Place {
  /** Which document of the file, from 0. */
  document: number;
  /** The path of the object within its document: empty, or that of an entry of a list of objects. */
  at: YamlPath;
  value: unknown;
  /** Undefined for a document that is no object of Kubernetes. */
  kind: string | undefined;
  /** How people call it, as Markdown: `Deployment` `shop/api`. */
  called: string;
  /** The same as plain text, for a title. */
  title: string;
  /** Every object of the file, this one too. */
  others: readonly unknown[];
}

/** What a type makes of its values: edits with paths from the top of the object, and what people are told, as Markdown. */
export interface ChangeDraft {
  edits: YamlEdit[];
  /** One line, plain text, an imperative sentence. */
  title: string;
  /** One sentence for each thing that is changed. */
  change: string[];
  impact: string[];
  rollback: string[];
  /** What makes it medium at least, however the difference is rated: it goes too far for nobody to look. */
  far?: string[];
}

/** One type of change: a file of this folder and a line of its index. */
export interface ChangeType<Values = never> {
  /** What it does, one sentence for the documentation. */
  about: string;
  /** For the documentation: a request beside its file and its alert. */
  example: Pick<ChangeRequest, 'target' | 'values' | 'patch'>;
  /** What stands in `values`; of `patch` in the request itself. */
  values: z.ZodType<Values>;
  /** Kinds of objects whose own place it knows, or all; in any other, and in values of Helm, `path` says where. */
  kinds: readonly string[] | 'all';
  /**
   * The paths that it may touch, from the top of an object of such a kind, or from `path`: `*` is one step, `**` all that
   * follow. Whatever `draft` says, nothing else is edited.
   */
  touches: { kinds: readonly string[]; path: readonly string[] };
  /** The risk is at least this, whatever is changed. */
  riskAtLeast?: RiskLevel;
  draft(place: Place, values: Values, request: ChangeRequest): ChangeDraft | ChangeFault;
}

/** A type whose values are known to the compiler where it is written, and are parsed before it is asked. */
export const defineChange = <Values>(type: ChangeType<Values>): ChangeType => type as ChangeType;

/** An amount: `500m`, `1.5Gi`, `2`. */
export const amount = z
  .union([z.string().max(64), z.number()])
  .refine((value) => quantityOf(value) !== undefined, 'is no quantity of Kubernetes: write 500m, 2, 1Gi')
  .describe('A quantity of Kubernetes: 500m, 2, 1Gi.');

/** Where in a document of values, or in an object of another kind: keys with dots between, or a list of keys. */
export const path = z
  .union([
    z
      .string()
      .max(300)
      .regex(/^[^.\s]+(?:\.[^.\s]+)*$/, 'is no path: write persistence.size'),
    z.array(z.string().min(1).max(100)).min(1).max(20),
  ])
  .optional()
  .describe('Where in values of Helm: persistence.size. A list of keys, if one of them has a dot.');

/** A whole number of instances. */
export const instances = (least: number) => z.number().int().min(least).max(1_000);
