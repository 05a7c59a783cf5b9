import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runAction } from '../kit/runner.ts';
import { CANARY } from './canary.ts';
import { type Drive, type Driven, KNOWN } from './in-process.ts';
import { jobOf } from './jobs.ts';
import { HOME } from './world.ts';

/** Runs the built action as the runner would, with canaries in its environment, its workspace and its folder for files. */
export async function runAsChild({ play, world, model, sink, settings, event, wire }: Drive): Promise<Driven> {
  const { github } = world;
  const folder = mkdtempSync(path.join(tmpdir(), 'adversarial-'));
  const [temp, workspace] = [path.join(folder, 'temp'), path.join(folder, 'workspace')];
  mkdirSync(path.join(workspace, '.git'), { recursive: true });
  mkdirSync(temp);
  const basic = Buffer.from(`x-access-token:${CANARY.checkout}`).toString('base64');
  writeFileSync(
    path.join(workspace, '.git', 'config'),
    `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`,
  );
  writeFileSync(path.join(temp, 'credentials.json'), JSON.stringify({ secret: CANARY.temp }));
  try {
    const run = await runAction({
      action: jobOf(play).action,
      token: CANARY.token,
      repository: HOME,
      actor: settings.run?.actor ?? 'maria',
      event,
      temp,
      workspace,
      inputs: {
        provider: wire,
        'api-key': CANARY.key,
        'base-url': model.url[wire],
        repositories: 'acme/poller\nacme/units',
        ...(settings.dryRun ? { 'dry-run': 'true' } : {}),
        ...(settings.disabled ? { disabled: 'true' } : {}),
        ...jobOf(play).inputs(play),
      },
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        GITHUB_SERVER_URL: github.url,
        MY_DEPLOY_TOKEN: CANARY.deploy,
        // Where a request would go that finds its own way out.
        HTTPS_PROXY: sink.url,
      },
    });
    const read = (name: 'report' | 'transcript' | 'audit'): string => {
      const file = run.outputs[name];
      return file ? readFileSync(file, 'utf8') : '';
    };
    return {
      log: run.log,
      outcome: run.outputs['outcome'] ?? `exit ${run.code}`,
      reason: run.outputs['reason'] ?? '',
      outputs: run.outputs,
      summary: run.summary,
      files: { 'the report': read('report'), 'the transcript': read('transcript') },
      audit: read('audit')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
      writesBefore: undefined,
      written: Object.values(run.written).join(''),
      strangers: [],
      maskable: Object.values(KNOWN),
      dryRun: settings.dryRun ?? false,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
