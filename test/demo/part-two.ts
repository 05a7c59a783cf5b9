import { startModel } from '../kit/model.ts';
import { changeAndRollBack, type InfraStep, type Infrastructure, infrastructureAnswer } from './infrastructure.ts';
import { type Planned, type PlanStep, planAndApprove, planConversation } from './plan.ts';
import { type RedRun, tellRedRun } from './story.ts';

export interface PartTwoOptions {
  /** The root of the checkout: its dist/ is what runs. */
  root: string;
  onLog?: (chunk: string) => void;
  /** Told before each run of the plan starts, with what stands in its pull request until then. */
  onPlanStep?: (step: PlanStep, body: string | undefined) => void;
  onPlanned?: (planned: Planned) => void;
  /** Told before each run about the infrastructure starts. */
  onInfraStep?: (step: InfraStep) => void;
}

/** The second part of the demo: work that nothing red has asked for. */
export interface PartTwo {
  planned: Planned;
  infrastructure: Infrastructure;
  /** What the scripted models missed. */
  complaints: string[];
  ok: boolean;
  close(): Promise<void>;
}

/** Plays it with models scripted by hand, in two worlds of its own. */
export async function playPartTwo(options: PartTwoOptions): Promise<PartTwo> {
  const { root, onLog } = options;
  const shared = { root, ...(onLog ? { onLog } : {}) };
  const red: RedRun = await tellRedRun(root, { mended: true });
  const planner = await startModel([]);
  const planned = await planAndApprove(red, {
    ...shared,
    inputs: { provider: 'gemini', 'api-key': 'demo-key-0000', 'base-url': planner.url.gemini },
    onIssue: (number) => planner.add(...planConversation(number)),
    ...(options.onPlanStep ? { onStep: (step, pull) => options.onPlanStep?.(step, pull?.body ?? undefined) } : {}),
  });
  options.onPlanned?.(planned);
  const merger = await startModel([]);
  merger.otherwise(infrastructureAnswer);
  const infrastructure = await changeAndRollBack({
    ...shared,
    inputs: { provider: 'gemini', 'api-key': 'demo-key-0000', 'base-url': merger.url.gemini },
    ...(options.onInfraStep ? { onStep: options.onInfraStep } : {}),
  });
  const left = planner.left();
  const complaints = [
    ...planner.complaints,
    ...merger.complaints,
    ...(left > 0 ? [`${left} turns of the conversation were not reached`] : []),
    ...(merger.requests.length === 2 ? [] : [`the model was asked ${merger.requests.length} times about merges`]),
  ];
  return {
    planned,
    infrastructure,
    complaints,
    ok: planned.ok && infrastructure.ok && complaints.length === 0,
    close: async () => {
      await Promise.all([planner.stop(), merger.stop(), red.github.close(), infrastructure.close()]);
    },
  };
}
