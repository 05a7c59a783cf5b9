import type { Host, Report, Settings } from '@ai-devops/core';
import type { Inputs, Values } from './inputs.ts';

/** One line of an action's `permissions:`, and what it is for. */
export interface Permission {
  scope: string;
  access: 'read' | 'write';
  why: string;
  /** The value of the input `stage` that needs it, or `change` where that input is given; without one, every run does. */
  stage?: string;
}

/** What a job is given: the action's own values, and what all jobs share. */
export interface Call<I extends Inputs> {
  values: Values<I>;
  settings: Settings;
  host: Host;
}

/** One action: its row in the Marketplace, its inputs and outputs, and how they map to a job of the library. */
export interface Action<I extends Inputs = Inputs> {
  /** The folder of its action.yml: the name in `uses:`; empty for the action at the root. */
  folder: string;
  name: string;
  title: string;
  about: string;
  branding: { icon: string; color: string };
  inputs: I;
  outputs: Readonly<Record<string, string>>;
  permissions: readonly Permission[];
  /**
   * What no row can see alone in the action's own inputs: a sentence for each contradiction. Monotonic in the
   * configuration: while it is `unread`, what it could still put right is passed over.
   */
  contradictions?(values: Values<I>, config?: 'unread' | 'read'): string[];
  /**
   * Whether the run stands beside code of the repository: then it is given no token, reads no configuration, reaches no
   * server, and a secret among its inputs is a mistake (E2). Asked before anything is read, so of inputs alone.
   */
  offline?(values: Values<I>): boolean;
  /** Whether the run asks a model: one that does not needs no key. Without it, every run does. */
  asks?(values: Values<I>): boolean;
  /** What comes of a missing key, in words for a person; without any, that a report is made from the evidence alone. */
  withoutModel?(values: Values<I>): string | undefined;
  /** Servers beyond those of the common inputs that the action's own inputs name; nothing else is reached (E6). */
  servers?(values: Values<I>): (string | undefined)[];
  job(call: Call<I>): Promise<Report>;
}

/** Says what an action is. It only fixes the types: an action is data. */
export const defineAction = <const I extends Inputs>(action: Action<I>): Action<I> => action;
