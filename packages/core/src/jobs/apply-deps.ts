import type { ApplyDeps } from '../apply.ts';
import { fullName, type Scope } from '../domain/repo.ts';
import { readIdentity } from '../github/home.ts';
import type { Settings } from '../settings.ts';
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
    allowLinks: linksOf(settings, started.scope),
    scope: started.scope,
    audit: host.audit,
    log: host.log,
    dryRun: settings.dryRun,
    signal: host.signal,
    killSwitch: deps.killSwitch,
    readSubject: (repo) => readIdentity(github, repo),
    findSecret: (text) => redactor.findSecret(text),
    redact: (text) => redactor.redact(text),
  };
}

/**
 * What may be linked: runs, files and folders of the repositories of this run. Not all of this GitHub, where a sign-in
 * page of anybody's app and anybody's archive are addresses too.
 */
const linksOf = ({ urls }: Settings, { repos }: Scope): string[] =>
  repos.flatMap(({ repo }) =>
    ['actions/runs', 'blob', 'tree'].map((place) => `${urls.server}/${fullName(repo)}/${place}/`),
  );
