import { PLAN_MUTANTS } from '../adversarial/plan-mutants.ts';
import { attackMutants } from './mutation.ts';

attackMutants('fix', PLAN_MUTANTS);
