import { DETECT_MUTANTS } from '../adversarial/detect-mutants.ts';
import { attackMutants } from './mutation.ts';

attackMutants('detect', DETECT_MUTANTS);
