/** A repository with manifests, and as many requests for changes of them. Runs without jest, for the benchmark too. */
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';

/** A request as a tool sends it, and what must come of it. */
export interface Wanted {
  request: { id: string; type: string; file: string; [key: string]: unknown };
  branch: string;
  /** The line of the file that is replaced, and by what. */
  from: string;
  to: string;
  risk: 'low' | 'medium';
}

export interface ManyChanges {
  github: GitHubTwin;
  token: string;
  home: string;
  wanted: Wanted[];
}

const TOKEN = 'ghs_manyChanges0000000000000000000000000000';
const HOME = 'acme/clusters';

const claim = (n: number): string => `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data-${n} # of shard ${n}
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: ${10 + n}Gi
`;
const workload = (n: number): string => `# Service ${n}, as its team rolls it out.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: service-${n}
spec:
  replicas: 3   # see the runbook
  template:
    spec:
      containers:
        - name: service
          image: "registry.example/service:1.${n}"
`;

/** Volumes of one file, replicas and images of files of their own, by turns; with an alert and an environment each. */
export async function tellManyChanges(count: number): Promise<ManyChanges> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const files = Object.fromEntries(numbers.map((n) => [`deploy/service-${n}.yaml`, workload(n)]));
  const github = await startGitHub({
    tokens: {
      [TOKEN]: {
        login: 'infra[bot]',
        type: 'Bot',
        permissions: { contents: 'write', pull_requests: 'write', metadata: 'read' },
      },
    },
    repos: {
      [HOME]: {
        visibility: 'private',
        collaborators: { maria: 'write', jon: 'write' },
        commits: [
          {
            message: 'Start',
            author: 'maria',
            files: { ...files, 'deploy/volumes.yaml': numbers.map(claim).join('---\n'), CODEOWNERS: '* @jon\n' },
          },
        ],
      },
    },
  });
  return { github, token: TOKEN, home: HOME, wanted: numbers.map(wantedOf) };
}

function wantedOf(n: number): Wanted {
  const id = `alert-${n}`;
  const alert = { name: `Alert${n}`, severity: 'critical', summary: `Shard ${n} is in need.` };
  const common = { id, environment: 'production', alert };
  const own = { file: `deploy/service-${n}.yaml`, target: { kind: 'Deployment', name: `service-${n}` } };
  const kinds = [
    {
      request: {
        ...{ ...common, type: 'pvc-size', file: 'deploy/volumes.yaml' },
        ...{ target: { kind: 'PersistentVolumeClaim', name: `data-${n}` }, values: { size: `${30 + n}Gi` } },
      },
      ...{ from: `      storage: ${10 + n}Gi`, to: `      storage: ${30 + n}Gi`, risk: 'low' as const },
    },
    {
      request: { ...common, ...own, type: 'replicas', values: { replicas: 5 } },
      ...{ from: '  replicas: 3   # see the runbook', to: '  replicas: 5   # see the runbook', risk: 'low' as const },
    },
    {
      request: { ...common, ...own, type: 'image-tag', values: { tag: '2.0' } },
      from: `          image: "registry.example/service:1.${n}"`,
      ...{ to: '          image: "registry.example/service:2.0"', risk: 'medium' as const },
    },
  ];
  const one = kinds[n % 3]!;
  return { ...one, branch: `agent-sre/${one.request.type}-${id}` };
}

/** What is not as it must be once every request was carried out once; empty when all is. */
export function strayOfChanges({ github, home, wanted }: ManyChanges): string[] {
  const repo = github.repo(home);
  const { git } = repo.record;
  const pulls = repo.issues.filter(({ pull }) => pull);
  const branches = Object.keys(repo.branches()).filter((name) => name !== 'main');
  const stray: string[] = [];
  const check = (is: unknown, be: unknown, what: string): void => {
    if (JSON.stringify(is) !== JSON.stringify(be))
      stray.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(be)}`);
  };
  check(branches.toSorted(), wanted.map(({ branch }) => branch).toSorted(), 'branches');
  check(pulls.length, wanted.length, 'pull requests');
  for (const { branch, request, from, to, risk } of wanted) {
    const own = pulls.filter(({ pull }) => pull!.head === branch);
    check(own.length, 1, `pull requests of ${branch}`);
    const [one] = own;
    if (!one) continue;
    const labels = ['agent-sre', 'ai-devops', 'production', `risk:${risk}`];
    check(one.labels.toSorted(), labels, `labels of ${branch}`);
    check(one.pull!.draft, risk !== 'low', `draft of ${branch}`);
    check(one.pull!.requestedReviewers, risk === 'low' ? [] : ['jon'], `reviewers of ${branch}`);
    const base = repo.files();
    const lines = base[request.file]!.split('\n');
    const changed = { ...base, [request.file]: lines.map((line) => (line === from ? to : line)).join('\n') };
    check(repo.files(branch), changed, `files of ${branch}`);
    check(git.commits.get(repo.sha(branch))!.parents, [repo.sha()], `parents of ${branch}`);
  }
  return stray;
}

/** What was written more than once, or is more than the requests need. */
export function doubledWrites({ github, wanted }: ManyChanges): string[] {
  const writes = github.writes();
  const count = (kind: string): number => writes.filter((one) => one.startsWith(`${kind} `)).length;
  const twice = writes.filter((one, index) => writes.indexOf(one) !== index);
  const many = (['commit', 'create-ref', 'open-pull'] as const).flatMap((kind) =>
    count(kind) > wanted.length ? [`${count(kind)} times ${kind}`] : [],
  );
  return [...twice, ...many];
}
