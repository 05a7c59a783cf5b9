import { RECONCILE_MUTANTS } from '../adversarial/reconcile-mutants.ts';
import { attackMutants } from './mutation.ts';

attackMutants('reconcile', RECONCILE_MUTANTS);
