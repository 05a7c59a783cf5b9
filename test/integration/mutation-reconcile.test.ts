import { RECONCILE_MUTANTS } from '../adversarial/reconcile-mutants.ts';
import { ROLLBACK_MUTANTS } from '../adversarial/rollback-mutants.ts';
import { attackMutants } from './mutation.ts';

attackMutants('reconcile', [...RECONCILE_MUTANTS, ...ROLLBACK_MUTANTS]);
