/** The twin itself: the world, the servers in front of it, and the tests' own hands in it. */
import { type LocalServer, serve } from '../http.ts';
import { type Clock, makeClock } from './clock.ts';
import { type Faults, makeFaults } from './faults.ts';
import { answerGraphQL } from './graphql/index.ts';
import { type RepoHandle, repoHandle } from './handle.ts';
import { emptyJournal, type Journal } from './journal.ts';
import { type Download, makeLogStore } from './logs.ts';
import { fullName, key, mustRepo, type Repo, repoById, type World } from './memory.ts';
import { finder } from './route.ts';
import { allRoutes } from './routes/index.ts';
import { addRepo, type GitHubSeed, plant, type RepoSeed } from './seed.ts';
import { type CallHook, type Front, handle, type Unmodelled } from './server.ts';
import { makeToken, type Token, type TokenSeed } from './tokens.ts';

export interface GitHubOptions {
  /** Holds the clock at this moment from the start; else it is real time until `clock.set`. */
  at?: string | Date;
  /** `other` (the default, as on GitHub) serves log downloads on another port, that is another origin. */
  logOrigin?: 'same' | 'other';
  /** How long a new issue stays unknown to search. Default 0. */
  searchLagMs?: number;
  /** `close()` does not complain of unmodelled calls. */
  allowUnmodelled?: boolean;
}

export interface GitHubTwin {
  /** `http://127.0.0.1:PORT`; both `/…` and `/api/v3/…` work below it. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly journal: Journal;
  /** What clients asked for and the twin does not do. */
  readonly unmodelled: Unmodelled[];
  /** Visits to the log store. */
  readonly downloads: Download[];
  /** Every write so far as a sentence. */
  writes(): string[];
  /** Points that GraphQL queries cost so far. */
  graphqlCost(): number;
  /** Called before and after every call, and awaited; call the answer to stop. */
  onCall(hook: CallHook): () => void;
  /** From now every call gets this status; undefined ends the outage. */
  outage(status: number | undefined): void;
  addToken(token: string, seed: TokenSeed): void;
  /** Takes a token away: it is unknown from now. */
  revokeToken(token: string): void;
  token(token: string): Token;
  addRepo(name: string, seed?: RepoSeed): RepoHandle;
  /** The records of a repository and the hands to change them. */
  repo(name: string): RepoHandle;
  deleteRepo(name: string): void;
  /** The old name answers 301 (GET) or 307 from now. */
  renameRepo(name: string, to: string): void;
  /** Stops listening; throws when something was unmodelled, unless allowed. */
  close(): Promise<void>;
}

/** Starts a GitHub of our own on 127.0.0.1. */
export async function startGitHub(seed: GitHubSeed = {}, options: GitHubOptions = {}): Promise<GitHubTwin> {
  const clock = makeClock(options.at);
  const world: World = {
    clock,
    base: '',
    users: new Map(),
    repos: new Map(),
    renamed: new Map(),
    nextId: 1001,
    apps: new Map(),
    teams: new Map(),
    searchLagMs: options.searchLagMs ?? 0,
  };
  const logs = makeLogStore(clock);
  const front: Front = {
    world,
    tokens: new Map(),
    journal: emptyJournal(),
    faults: makeFaults(),
    hooks: new Set(),
    unmodelled: [],
    outage: undefined,
    find: finder(allRoutes((file) => logs.sign(file))),
    logs,
    graphql: (call, body) =>
      answerGraphQL(call, body, (what) => front.unmodelled.push({ method: 'POST', path: '/graphql', what })),
  };
  plant(world, seed);
  for (const [token, told] of Object.entries(seed.tokens ?? {})) front.tokens.set(token, makeToken(world, told));
  const server = await serve((req, res) => handle(front, req, res));
  const second: LocalServer | undefined =
    options.logOrigin !== 'same' ? await serve((req, res) => handle(front, req, res)) : undefined;
  world.base = server.url;
  logs.origin = second?.url ?? server.url;
  logs.foreign = second !== undefined;

  const drop = (name: string): Repo => {
    const repo = mustRepo(world, name);
    world.repos.delete(key(name));
    return repo;
  };
  return {
    url: server.url,
    graphqlUrl: `${server.url}/graphql`,
    clock,
    faults: front.faults,
    journal: front.journal,
    unmodelled: front.unmodelled,
    downloads: logs.downloads,
    writes: () => front.journal.writes.map((write) => write.text),
    graphqlCost: () => front.journal.requests.reduce((sum, request) => sum + (request.cost ?? 0), 0),
    onCall(hook) {
      front.hooks.add(hook);
      return () => {
        front.hooks.delete(hook);
      };
    },
    outage(status) {
      front.outage = status;
    },
    addToken: (token, told) => {
      front.tokens.set(token, makeToken(world, told));
    },
    revokeToken: (token) => {
      front.tokens.delete(token);
    },
    token(token) {
      const found = front.tokens.get(token);
      if (!found) throw new Error(`the twin has no such token; it has ${front.tokens.size}`);
      return found;
    },
    addRepo: (name, told) => repoHandle(world, addRepo(world, name, told)),
    repo: (name) => repoHandle(world, repoById(world, world.renamed.get(key(name)) ?? 0) ?? mustRepo(world, name)),
    deleteRepo: (name) => {
      drop(name);
    },
    renameRepo(name, to) {
      const repo = drop(name);
      const [owner, short] = to.split('/');
      if (!owner || !short) throw new Error(`a repository is named owner/name, not ${to}`);
      const old = fullName(repo);
      world.renamed.set(key(name), repo.id);
      Object.assign(repo, { owner, name: short });
      world.repos.set(key(to), repo);
      follow(world, front.tokens.values(), old, to);
    },
    async close() {
      await Promise.all([server.close(), second?.close()]);
      if (front.unmodelled.length > 0 && !options.allowUnmodelled) {
        const list = front.unmodelled.map(({ method, path, what }) => `  ${method} ${path}: ${what}`).join('\n');
        throw new Error(`the GitHub twin was asked for what it does not model:\n${list}`);
      }
    },
  };
}

/** Whatever pointed at a repository by its old name points at the new one. */
function follow(world: World, tokens: Iterable<Token>, old: string, to: string): void {
  for (const { repos } of tokens) {
    const own = repos === 'all' ? undefined : repos.get(key(old));
    if (repos !== 'all' && own) repos.set(key(to), own);
  }
  for (const repo of world.repos.values()) {
    if (repo.forkOf === old) repo.forkOf = to;
    for (const run of repo.runs) if (run.headRepo === old) run.headRepo = to;
    for (const { pull } of repo.issues) if (pull?.headRepo === old) pull.headRepo = to;
  }
}
