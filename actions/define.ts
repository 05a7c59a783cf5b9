import type { Host, Report, Settings } from '@ai-devops/core';
import type { Inputs, Values } from './inputs.ts';

/** One line of an action's `permissions:`, and what it is for. */
export interface Permission {
  scope: string;
  access: 'read' | 'write';
  why: string;
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
  /** What no row can see alone in the action's own inputs: a sentence for each contradiction. */
  contradictions?(values: Values<I>): string[];
  /** Servers beyond those of the common inputs that the action's own inputs name; nothing else is reached (E6). */
  servers?(values: Values<I>): (string | undefined)[];
  job(call: Call<I>): Promise<Report>;
}

/** Says what an action is. It only fixes the types: an action is data. */
export const defineAction = <const I extends Inputs>(action: Action<I>): Action<I> => action;
