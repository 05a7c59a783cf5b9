import type { GateFacts } from '../../domain/decision.ts';
import { parseRepo, repoKey, type Scope, sameRepo } from '../../domain/repo.ts';
import { ToolError } from '../../errors.ts';
import type { ToolSession } from '../../mcp/tool.ts';
import type { Model } from '../../ports.ts';
import type { Asker } from '../ask.ts';
import type { Reconciling } from './work.ts';

/** The reads of an investigation (T1): files at base and head, and the changes and comments of the one pull request. */
const TOOLS = ['get_pull_request', 'get_pull_request_files', 'get_issue', 'get_file_contents'] as const;

/** For a question whose answer needs no reading. */
export const NO_TOOLS: ToolSession = {
  tools: [],
  call: async (name) => {
    throw new ToolError(`There is no tool ${name}; answer by what the task says.`, { rule: 'T1' });
  },
  close: async () => {},
};

/** Opens the reads, bound to one pull request: its repository, its head and base, its number, and nothing else (T1, T3). */
export async function openInvestigation(run: Reconciling, { pull, policy }: GateFacts, model: Model): Promise<Asker> {
  const { repo, number, headSha } = pull;
  const known = run.repoOf(pull);
  const pin = policy.sha ?? pull.baseSha;
  const scope: Scope = {
    home: repo,
    repos: [{ ...known, repo, pin }],
    shas: new Map([[repoKey(repo), [headSha, pull.baseSha]]]),
    frozenAt: undefined,
  };
  return { model, session: onlyAbout(await run.deps.openSession(TOOLS, scope), { repo, number }) };
}

/** A session that answers about one pull request alone, whatever it could read. */
export function onlyAbout(
  session: ToolSession,
  { repo, number }: Pick<GateFacts['pull'], 'repo' | 'number'>,
): ToolSession {
  return {
    tools: session.tools,
    close: () => session.close(),
    call: async (name, args, signal) => {
      const { number: asked, repository } = (args ?? {}) as { number?: unknown; repository?: unknown };
      const named = typeof repository === 'string' ? parseRepo(repository) : repo;
      if ((asked !== undefined && asked !== number) || !named || !sameRepo(named, repo))
        throw new ToolError(`You may read about pull request #${number} only.`, { rule: 'T1' });
      return session.call(name, args, signal);
    },
  };
}
