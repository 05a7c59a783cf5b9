import type { RepoRef } from './repo.ts';

/** An effect as data. The union of all kinds is derived from the shelf in effects/index.ts. */
export interface AnyEffect {
  kind: string;
}

/** What a plan is about: one issue or pull request, or the repository itself. */
export interface Subject {
  repo: RepoRef;
  /** 0 is the repository: where an issue is not there yet, or a run is started again. */
  number: number;
}

/** What a job decided: effects on one subject, and why. Judged as a whole before the first write (W1). */
export interface Plan<E extends AnyEffect = AnyEffect> {
  subject: Subject;
  effects: E[];
  because: string[];
}
