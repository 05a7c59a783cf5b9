/**
 * For each rule a line that it must know and one that looks like it but must not be taken for it. Written after what the
 * runner, git, npm, pip, go, gcc and the others print.
 */
export const SAMPLES: Record<string, [line: string, nearMiss: string]> = {
  'infra.runner-lost': [
    '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped.',
    'ok 3 - sends a shutdown signal to the worker',
  ],
  'infra.disk-full': ['write /home/runner/out.o: No space left on device', 'Checking for space left on device: 14 GB'],
  'infra.pod': ['Warning  FailedScheduling  pod/web  0/3 nodes are available', 'scheduling the pod web'],
  'infra.docker-daemon': [
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'Starting the Docker daemon',
  ],
  'infra.service': [
    '##[error]Failed to CreateArtifact: Received non-retryable error: Failed request: (500) Internal Server Error 500',
    'CreateArtifact is called with the name of the report',
  ],
  'timeout.job': [
    '##[error]The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 360 minutes.',
    'maximum execution time: 360 minutes',
  ],
  'timeout.cancelled': ['##[error]The operation was canceled.', 'AbortError: the operation was aborted on purpose'],
  'timeout.exit-124': [
    '##[error]Process completed with exit code 124.',
    '##[error]Process completed with exit code 12.',
  ],
  'crash.memory': [
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    'heap: 1.2 GB used of 4 GB',
  ],
  'crash.killed': ['##[error]Process completed with exit code 137.', '##[error]Process completed with exit code 13.'],
  'crash.signal': ['Segmentation fault (core dumped)', 'Installing a handler for segmentation faults'],
  'crash.sanitizer': [
    '==30799==ERROR: AddressSanitizer: heap-use-after-free on address 0x61b000080607',
    'Building with AddressSanitizer enabled',
  ],
  'network.rate-limit': ['API rate limit exceeded for installation ID 12.', 'rate limit: 4999 of 5000 left'],
  'network.server-error': [
    'unexpected status code 503 from https://ghcr.io/v2/',
    'warning: got 503 Service Unavailable, retrying',
  ],
  'network.download': ['curl: (22) The requested URL returned error: 404', 'running curl -fsSL https://example.com'],
  'network.tls': ['net/http: TLS handshake timeout', 'TLS handshake finished'],
  'network.name': ['Could not resolve host: github.com', 'Could not resolve dependencies for project a:b'],
  'network.connection': [
    'read tcp 10.1.0.82:4312->10.2.0.1:443: connection reset by peer',
    'connect ECONNREFUSED 127.0.0.1:5432',
  ],
  'auth.integration': [
    'gh: Resource not accessible by integration (HTTP 403)',
    'resource is accessible by integrations',
  ],
  'auth.credentials': ['##[error]Bad credentials', 'Checking credentials of the registry'],
  'auth.status': ['request failed with status code 401', 'took 401 ms'],
  'auth.ownership': [
    "fatal: detected dubious ownership in repository at '/__w/app/app'",
    'checking the ownership of the repository',
  ],
  'vcs.ref': ["fatal: couldn't find remote ref refs/pull/12/merge", 'fetching remote ref refs/heads/main'],
  'vcs.conflict': ['CONFLICT (content): Merge conflict in src/a.ts', 'no conflict in src/a.ts'],
  'vcs.transport': [
    'error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly',
    'rpc_helpers:rpc failed on line 3',
  ],
  'policy.condition': ['if [[ "failure" == "success" ]]; then', 'if [[ "$RESULT" == "success" ]]; then'],
  'policy.upstream': ['One or more required jobs failed or were cancelled', 'waiting for the required jobs'],
  'policy.dependabot': [
    '##[error]Dependabot encountered an error performing the update',
    'Dependabot opened a pull request',
  ],
  'policy.changelog': ['No changelog entry: please add a changelog fragment', 'reading the changelog'],
  'policy.coverage': ['Coverage for lines (71%) does not meet global threshold (80%)', 'coverage: 81.2% of statements'],
  'policy.audit': ['found 3 high severity vulnerabilities', 'found 0 vulnerabilities'],
  'policy.pull-request': ['The pull request title must start with a type', 'reading the title of the pull request'],
  'drift.lockfile': [
    '`npm ci` can only install packages when your package.json and package-lock.json are in sync',
    'npm ci installs what is in the lock file',
  ],
  'drift.generated': [
    'Generated files are out of date. Run `make generate` and commit the result.',
    'generated files are written to build/',
  ],
  'drift.snapshot': [' › 2 snapshots failed.', '0 snapshots failed'],
  'dependency.npm': ['npm error code ERESOLVE', 'resolving packages'],
  'dependency.python': [
    'ERROR: No matching distribution found for numpy==99.0',
    'Looking for a distribution that matches numpy',
  ],
  'dependency.jvm': [
    '[ERROR] Could not resolve dependencies for project org.example:app:jar:1.0',
    'all dependencies are resolved',
  ],
  'dependency.cargo': ['error: failed to select a version for `rand`.', 'selecting a version of rand'],
  'dependency.go': [
    'main.go:4:2: no required module provides package github.com/x/y; to add it:',
    'go: finding module for package github.com/x/y',
  ],
  'dependency.ruby': ['Bundler could not find compatible versions for gem "rack":', 'Using rack 2.0'],
  'dependency.php': [
    'Your requirements could not be resolved to an installable set of packages.',
    'resolving requirements',
  ],
  'dependency.dotnet': ['error NU1605: Detected package downgrade: A from 2.0 to 1.0', 'NU is the prefix of NuGet'],
  'dependency.system': ['E: Unable to locate package libfoo-dev', 'Reading package lists'],
  'lint.format': ['would reformat src/a.py', 'All 3 files are formatted'],
  'lint.rule': ['✖ 3 problems (3 errors, 0 warnings)', '✔ no problems'],
  'compile.code': ['src/a.ts(12,5): error TS2345: Argument of type', 'TS2345 is fixed by this change'],
  'compile.link': ["main.o: undefined reference to `f'", 'a reference to an undefined value'],
  'compile.syntax': ['SyntaxError: invalid syntax', 'the syntax is valid'],
  'compile.type': ['A.java:[3,4] cannot find symbol', 'looking for the symbol'],
  'test.named': ['--- FAIL: TestRetry (0.01s)', '--- PASS: TestRetry (0.01s)'],
  'test.count': ['2 failed, 14 passed in 3.21s', '0 failed, 14 passed'],
  'test.assertion': ['AssertionError: expected 3 to equal 2', 'all assertions hold'],
  'workflow.syntax': [
    '##[error]Unable to resolve action `actions/chekout@v4`, repository not found',
    'Download action repository actions/checkout@v4',
  ],
  'workflow.artifact': [
    '##[error]Unable to download artifact(s): Artifact not found for name: dist',
    'Artifact dist was found',
  ],
  'workflow.command': ['/home/runner/work/_temp/1.sh: line 1: terrafrom: command not found', 'the command was found'],
  'workflow.tool': ['unknown flag: --frozen', 'the flag is known'],
  'workflow.file': ['cat: config/ci.json: No such file or directory', 'no file is missing'],
  'dependency.module': ["Error: Cannot find module 'left-pad'", 'module left-pad is found'],
};
