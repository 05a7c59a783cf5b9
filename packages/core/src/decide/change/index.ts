export { changeBranch, changeId } from './identity.ts';
export { type ChangeFile, type ChangePlan, parseChange, planChange } from './plan.ts';
export { CHANGE_TYPES } from './types/index.ts';
