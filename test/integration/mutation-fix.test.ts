import { FIX_MUTANTS } from '../adversarial/fix-mutants.ts';
import { attackMutants } from './mutation.ts';

attackMutants('fix', FIX_MUTANTS);
