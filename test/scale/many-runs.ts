/** A GitHub with thousands of runs, and what finding their failures may cost. Runs without jest, for the benchmark too. */
import { type GitHubTwin, type JobSeed, type RepoHandle, startGitHub } from '../kit/github/index.ts';

export interface Many {
  /** A multiple of twice the repositories. */
  runs: number;
  repositories: number;
  /** Different ones; each has its own cause. */
  failures: number;
  /** The moment at which GitHub's clock stands. */
  at: string;
}

export interface ManyRuns {
  github: GitHubTwin;
  token: string;
  home: string;
  /** The other repositories. */
  others: string[];
  /** What one scan must need: a call for each page, for each red run, for each failed job, and for each green log. */
  needs: { list_calls: number; jobs_calls: number; log_calls: number };
}

/** Calls of a scan by what they are for; `other` is what a scan has no use for. */
export type CallKind = 'list' | 'jobs' | 'log' | 'start' | 'issues' | 'origin' | 'write' | 'other';

const HOURS = 70;
const LEGS = ['test (20)', 'test (22)', 'test (24)'];
const WORKFLOWS = ['CI', 'Nightly'];

/**
 * Two workflows in each repository, a matrix of three jobs in each run, every tenth run red: one leg fails, in every
 * tenth red run a second one. All causes go round.
 */
export async function tellManyRuns({ runs, repositories, failures, at }: Many): Promise<ManyRuns> {
  const token = 'ghs_many0000000000000000000000000000000000';
  const names = Array.from({ length: repositories }, (_, index) => `acme/part-${index + 1}`);
  const github = await startGitHub(
    {
      tokens: { [token]: { rateLimit: { limit: 100_000, remaining: 100_000 } } },
      repos: Object.fromEntries(names.map((name) => [name, { visibility: 'public' }])),
    },
    { at },
  );
  const each = runs / repositories / WORKFLOWS.length;
  const needs = { list_calls: 0, jobs_calls: 0, log_calls: 0 };
  let cause = 0;
  // For each workflow the last green run for the leg that fails first, and for the other its own log in a run that was red.
  needs.log_calls += names.length * WORKFLOWS.length * 2;
  for (const name of names) {
    const repo = github.repo(name);
    needs.list_calls += Math.ceil((each * WORKFLOWS.length) / 100);
    for (let index = 0; index < each; index++) {
      const minutes = ((each - index) / each) * HOURS * 60;
      if (index % 5 === 4) repo.push('main', { message: `Work ${index}`, files: { 'work.txt': `${index}\n` } });
      for (const workflow of WORKFLOWS) {
        // Counted from the newest, which is red: an issue that is opened is not closed at once.
        const nth = (each - 1 - index) / 10;
        const red = Number.isInteger(nth);
        const legs = red ? (nth % 10 === 1 ? 2 : 1) : 0;
        addRun(repo, workflow, new Date(Date.parse(at) - minutes * 60_000), legs, failureLog(cause % failures));
        if (!red) continue;
        cause++;
        needs.jobs_calls++;
        needs.log_calls += legs;
      }
    }
  }
  const [home = '', ...others] = names;
  return { github, token, home, others, needs };
}

function addRun(repo: RepoHandle, workflow: string, at: Date, failed: number, log: string): void {
  const createdAt = at.toISOString();
  const completedAt = new Date(at.getTime() + 60_000).toISOString();
  const job = (name: string, index: number): JobSeed => {
    // The second leg is the one that fails first.
    const red = index >= 1 && index <= failed;
    const conclusion = red ? 'failure' : 'success';
    const steps = [
      { name: 'Set up job', conclusion: 'success', startedAt: createdAt, completedAt: createdAt },
      { name: 'Run make test', conclusion, startedAt: createdAt, completedAt },
    ];
    return {
      name,
      conclusion,
      steps,
      startedAt: createdAt,
      completedAt,
      log: stamped(createdAt, red ? log : 'all is well'),
    };
  };
  repo.addRun({ workflow, event: 'push', createdAt, updatedAt: completedAt, jobs: LEGS.map(job) });
}

const stamped = (at: string, text: string): string => {
  const lines = ['##[group]Run make test', 'make test', '##[endgroup]', ...text.split('\n')];
  const stamp = at.replace('Z', '0000Z');
  return [...lines, '##[error]Process completed with exit code 1.'].map((line) => `${stamp} ${line}\n`).join('');
};

const WORDS = ['Parse', 'Retry', 'Close', 'Merge', 'Split', 'Fetch', 'Cache', 'Order', 'Price', 'Stock'];

/** Ten failures of each of go test, tsc and pytest 8, as they print them. */
function failureLog(index: number): string {
  const word = WORDS[Math.floor(index / 3) % WORDS.length]!;
  const lower = word.toLowerCase();
  if (index % 3 === 0)
    return `=== RUN   Test${word}\n    ${lower}_test.go:41: ${lower}: expected 3, got 2\n--- FAIL: Test${word} (0.02s)\nFAIL\nFAIL\tgithub.com/acme/${lower}\t0.031s`;
  if (index % 3 === 1)
    return `src/${lower}.ts(12,5): error TS2339: Property '${lower}' does not exist on type 'Wares'.`;
  return `=================================== FAILURES ===================================
__________________________________ test_${lower} __________________________________

    def test_${lower}():
>       assert ${lower}([]) == 3
E       assert 2 == 3

tests/test_${lower}.py:7: AssertionError
=========================== short test summary info ============================
FAILED tests/test_${lower}.py::test_${lower} - assert 2 == 3
========================= 1 failed, 4 passed in 0.41s ==========================`;
}

const KINDS: readonly [CallKind, RegExp][] = [
  ['list', /^GET \/actions\/runs$/],
  ['jobs', /^GET \/actions\/runs\/\d+\/jobs$/],
  ['log', /^GET \/actions\/(?:jobs\/\d+|runs\/\d+\/attempts\/\d+)\/logs$/],
  ['start', /^(?:POST \/graphql|GET (?:\/contents\/.*|))$/],
  ['issues', /^GET \/(?:issues|assignees|labels)(?:\/|$)/],
  ['origin', /^GET \/(?:compare|commits)\//],
  ['write', /^(?:POST|PATCH|PUT|DELETE) /],
];

/** How often GitHub was asked for each kind of thing since request number `from`; visits to the store of logs are no calls. */
export function callsSince(github: GitHubTwin, from: number): Record<CallKind, number> {
  const counts = { list: 0, jobs: 0, log: 0, start: 0, issues: 0, origin: 0, write: 0, other: 0 };
  for (const { method, path } of github.journal.requests.slice(from)) {
    if (path.startsWith('/_logs/')) continue;
    const line = `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`;
    counts[KINDS.find(([, pattern]) => pattern.test(line))?.[0] ?? 'other']++;
  }
  return counts;
}
