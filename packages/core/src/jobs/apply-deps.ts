import type { ApplyDeps } from '../apply.ts';
import { readIdentity } from '../github/home.ts';
import type { Deps } from './deps.ts';
import type { Started } from './start.ts';

/** What apply needs, from what a job has. The patterns of secrets are loaded here, before the first write. */
export async function applyDeps(deps: Deps, started: Pick<Started, 'scope' | 'self'>): Promise<ApplyDeps> {
  const { host, settings, github } = deps;
  const redactor = await deps.redactor();
  return {
    github,
    writer: deps.writer,
    self: started.self,
    trustedBots: settings.trustedBots,
    allowLinks: [settings.urls.server],
    scope: started.scope,
    audit: host.audit,
    log: host.log,
    dryRun: settings.dryRun,
    signal: host.signal,
    killSwitch: deps.killSwitch,
    readHome: () => readIdentity(github, settings.home),
    findSecret: (text) => redactor.findSecret(text),
    redact: (text) => redactor.redact(text),
  };
}
