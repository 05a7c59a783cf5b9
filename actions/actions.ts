import { aiCreateFix } from './ai-create-fix.ts';
import { aiTriage } from './ai-triage.ts';
import type { Action } from './define.ts';
import { detectFailures } from './detect-failures.ts';
import { metrics } from './metrics.ts';
import { prReconcile } from './pr-reconcile.ts';
import { rootAction } from './root.ts';

/** The shelf of actions: one line each. The generators and the checks read it; a run loads its own action only. */
export const actions: readonly Action[] = [rootAction, aiCreateFix, aiTriage, detectFailures, metrics, prReconcile];

/** Everything that has a file of its own in dist/. */
export const stubNames = [...actions.map((action) => action.name), 'ai-devops-mcp'];
