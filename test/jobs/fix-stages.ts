import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '@ai-devops/core';
import { writePlan } from '../../packages/core/src/decide/plan/file.ts';
import type { FixPlan } from '../../packages/core/src/domain/fix.ts';
import type { FixInput } from '../../packages/core/src/jobs/create-fix/input.ts';
import type { Settings } from '../../packages/core/src/settings.ts';
import type { Turn } from '../kit/model.ts';
import { type FixWorld, GOOD, SETUP, TEST } from './fix-world.ts';
import { HOME } from './world.ts';

const READ_TOKEN = 'ghs_theTokenOfPropose0000000000000000000000';
const WRITE_TOKEN = 'ghs_theTokenOfPublish0000000000000000000000';

/** One run of three jobs, which share the folder that artifacts would carry between them. */
export interface Jobs {
  /** The model does these turns, by default what is right. With a token that may only read. */
  propose(turns?: readonly Turn[], input?: Partial<FixInput>, over?: Partial<Settings>): Promise<Report>;
  /** Without any token, with the commands of the demo. */
  validate(input?: Partial<FixInput>): Promise<Report>;
  /** With the permissions of the example, and nothing to validate with. */
  publish(input?: Partial<FixInput>, over?: Partial<Settings>): Promise<Report>;
  /** Where plan.json lies, and what stands in it. */
  folder(): string;
  plan(): FixPlan;
  /** Puts another plan in its place. Answers its hash: whoever can do that has broken into the first job. */
  forge(change: (plan: FixPlan) => object): string;
}

export function openJobs(world: FixWorld): Jobs {
  const { github } = world.red;
  const read = { actions: 'read', contents: 'read', issues: 'read', pull_requests: 'read' } as const;
  github.addToken(READ_TOKEN, { permissions: read });
  github.addToken(WRITE_TOKEN, { permissions: { contents: 'write', issues: 'write', pull_requests: 'write' } });
  const run: Settings['run'] = {
    id: 9100,
    number: 110,
    attempt: 1,
    url: `${github.url}/${HOME}/actions/runs/9100`,
    actor: 'maria',
    triggeringActor: 'maria',
  };
  const withoutModel = { run, provider: 'none', apiKey: '' };
  let [folder, sha] = ['', ''];
  const handed = () => ({ planFolder: folder, planSha256: sha });
  return {
    propose: async (turns = GOOD, input = {}, over = {}) => {
      world.script(...turns);
      const report = await world.run({ stage: 'propose', ...input }, { token: READ_TOKEN, run, ...over });
      folder = report.outputs['plan'] ?? '';
      sha = report.outputs['plan-sha256'] ?? '';
      return report;
    },
    validate: (input = {}) =>
      world.run(
        {
          ...{ stage: 'validate', isolation: 'job', ...handed() },
          commands: { setup: SETUP, reproduce: TEST, validate: '' },
          ...input,
        },
        { ...withoutModel, token: '' },
      ),
    publish: (input = {}, over = {}) =>
      world.run(
        {
          ...{ stage: 'publish', isolation: 'job', ...handed() },
          validation: path.join(world.host.machine!.folder, 'validation.json'),
          ...input,
        },
        { ...withoutModel, token: WRITE_TOKEN, ...over },
      ),
    folder: () => folder,
    plan: () => JSON.parse(readFileSync(path.join(folder, 'plan.json'), 'utf8')) as FixPlan,
    forge(change) {
      const { text, sha256 } = writePlan(change(this.plan()) as FixPlan);
      writeFileSync(path.join(folder, 'plan.json'), text);
      return sha256;
    },
  };
}
