import type { Action } from './define.ts';

/**
 * The entry of the one bundle. Each name is loaded when it is started, so a run reads only what it needs.
 */
const ENTRIES: Record<string, () => Promise<Action>> = {
  'ai-devops': async () => (await import('./root.ts')).rootAction,
  'detect-failures': async () => (await import('./detect-failures.ts')).detectFailures,
  'ai-create-fix': async () => (await import('./ai-create-fix.ts')).aiCreateFix,
  metrics: async () => (await import('./metrics.ts')).metrics,
  'pr-reconcile': async () => (await import('./pr-reconcile.ts')).prReconcile,
  'ai-triage': async () => (await import('./ai-triage.ts')).aiTriage,
};

/** What a stub calls. Ends the process: an idle connection must not keep a finished step alive. */
export async function start(name: string): Promise<void> {
  if (name === 'ai-devops-mcp') return startMcp();
  const entry = ENTRIES[name];
  if (!entry) throw new Error(`There is no action "${name}".`);
  const [{ runAction }, action] = await Promise.all([import('./host.ts'), entry()]);
  const code = await runAction(action);
  // A pipe may still hold what was written last.
  process.stdout.write('', () => process.exit(code));
}

async function startMcp(): Promise<void> {
  const [{ serveStdio }, { randomHex, systemClock }] = await Promise.all([
    import('@ai-devops/core'),
    import('./ports.ts'),
  ]);
  const { env, argv, stdin, stdout, stderr } = process;
  const code = await serveStdio({
    ...{ env, argv: argv.slice(2), stdin, stdout, stderr },
    ...{ clock: systemClock, random: randomHex },
  });
  stdout.write('', () => process.exit(code));
}
