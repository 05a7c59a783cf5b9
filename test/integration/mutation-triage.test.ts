import { MUTANTS } from '../adversarial/mutants.ts';
import { attackMutants } from './mutation.ts';

attackMutants('triage', MUTANTS);
