import type { FailureClass } from '../../packages/core/src/domain/failure.ts';

/** For each class what failing steps print: the command, its output, and how the runner ends it when not with exit code 1. */
export const FAILING: Record<FailureClass, [command: string, output: string, end?: string][]> = {
  infra_runner: [
    [
      '',
      '',
      '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
    ],
    [
      'cargo build',
      '   Compiling libc v0.2.1\nerror: failed to write /home/runner/work/app/app/target/debug/deps/a.o: No space left on device (os error 28)\nerror: could not compile `app` (lib) due to 1 previous error',
      '##[error]Process completed with exit code 101.',
    ],
    [
      'docker build .',
      'ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    ],
    [
      'actions/upload-artifact@v4',
      'With the provided path, there will be 3 files uploaded',
      '##[error]Failed to CreateArtifact: Failed to make request after 5 attempts: Request timeout: /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact',
    ],
  ],
  timeout_cancelled: [
    ['npm test', '  ✓ a\n  ✓ b', '##[error]The operation was canceled.'],
    ['npm test', 'running', "##[error]The action 'Run tests' has timed out after 30 minutes."],
    ['timeout 60 ./run.sh', 'waiting for server\nwaiting for server', '##[error]Process completed with exit code 124.'],
  ],
  resource_crash: [
    [
      'npm run build',
      '\n<--- Last few GCs --->\n\n[2001:0x5d]   61234 ms: Mark-Compact 2046.1 (2083.1) -> 2045.9 (2083.3) MB\n\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n 1: 0xb8cd3b node::Abort() [node]\nAborted (core dumped)',
      '##[error]Process completed with exit code 134.',
    ],
    [
      'pytest',
      'tests/test_a.py ....\nFatal Python error: Segmentation fault\n\nCurrent thread 0x00007f (most recent call first):\n  File "/home/runner/work/app/app/a/native.py", line 12 in call\n/home/runner/work/_temp/x.sh: line 1:  2163 Segmentation fault      (core dumped) pytest',
      '##[error]Process completed with exit code 139.',
    ],
    [
      'make -j8',
      'g++ -c a.cc\ng++: fatal error: Killed signal terminated program cc1plus\ncompilation terminated.\nmake: *** [Makefile:12: a.o] Error 1',
      '##[error]Process completed with exit code 2.',
    ],
    [
      './fuzz',
      '==2157==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x602000000014\nREAD of size 4 at 0x602000000014 thread T0\n    #0 0x4f in parse /src/app/parse.c:33:5\nSUMMARY: AddressSanitizer: heap-buffer-overflow /src/app/parse.c:33:5 in parse',
    ],
    [
      './gradlew test',
      '> Task :app:test FAILED\n\nFAILURE: Build failed with an exception.\n\n* What went wrong:\nGradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)\n\nBUILD FAILED in 2m',
    ],
  ],
  network_registry: [
    [
      'npm ci',
      'npm error code ECONNRESET\nnpm error network aborted\nnpm error network This is a problem related to network connectivity.\nnpm error A complete log of this run can be found in: /home/runner/.npm/_logs/x.log',
    ],
    [
      'docker pull redis',
      'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
    ],
    [
      'go mod download',
      'go: github.com/x/y@v1.2.3: Get "https://proxy.golang.org/github.com/x/y/@v/v1.2.3.mod": dial tcp: lookup proxy.golang.org on 127.0.0.53:53: server misbehaving',
    ],
    [
      'apt-get install -y jq',
      'E: Failed to fetch http://azure.archive.ubuntu.com/ubuntu/pool/main/j/jq/jq_1.7_amd64.deb  503  Service Unavailable [IP: 52.1.1.1 80]\nE: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?',
      '##[error]Process completed with exit code 100.',
    ],
    [
      'curl -fsSL https://get.example.com/i.sh | sh',
      'curl: (56) OpenSSL SSL_read: Connection reset by peer, errno 104',
      '##[error]Process completed with exit code 56.',
    ],
    [
      'git fetch',
      "fatal: unable to access 'https://github.com/app/app/': Could not resolve host: github.com",
      '##[error]Process completed with exit code 128.',
    ],
    [
      'mvn -B verify',
      '[ERROR] Failed to execute goal on project app: Could not resolve dependencies for project a:app:jar:1.0: Failed to collect dependencies at a:b:jar:1: Failed to read artifact descriptor for a:b:jar:1: Could not transfer artifact a:b:pom:1 from/to central (https://repo.maven.apache.org/maven2): status code: 503, reason phrase: Service Unavailable (503) -> [Help 1]',
    ],
  ],
  auth_permission: [
    ['gh pr comment 1 -b x', 'GraphQL: Resource not accessible by integration (addComment)'],
    ['docker push ghcr.io/app/app:1', 'denied: permission_denied: write_package'],
    [
      'aws s3 cp a s3://b',
      'upload failed: ./a to s3://b/a An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
    ],
    [
      'aws-actions/configure-aws-credentials@v4',
      '',
      '##[error]Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
    ],
    [
      'npm publish',
      'npm error code E401\nnpm error 401 Unauthorized - PUT https://registry.npmjs.org/app - You must be logged in to publish packages.',
    ],
    [
      'git push',
      "remote: Permission to app/app.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/app/app/': The requested URL returned error: 403",
      '##[error]Process completed with exit code 128.',
    ],
    [
      'npm publish',
      'npm error code E403\nnpm error 403 403 Forbidden - PUT https://registry.npmjs.org/app - You do not have permission to publish "app". Are you logged in as the correct user?',
    ],
  ],
  vcs_checkout: [
    [
      'actions/checkout@v4',
      "##[error]fatal: couldn't find remote ref refs/heads/gone",
      "##[error]The process '/usr/bin/git' failed with exit code 128",
    ],
    [
      'git merge origin/main',
      'Auto-merging a.txt\nCONFLICT (content): Merge conflict in a.txt\nAutomatic merge failed; fix conflicts and then commit the result.',
    ],
    [
      'git submodule update --init',
      "fatal: remote error: upload-pack: not our ref 1234567890123456789012345678901234567890\nfatal: Fetched in submodule path 'vendor/x', but it did not contain 1234567890123456789012345678901234567890. Direct fetching of that commit failed.",
      '##[error]Process completed with exit code 128.',
    ],
    [
      'git describe',
      'fatal: No names found, cannot describe anything.',
      '##[error]Process completed with exit code 128.',
    ],
  ],
  policy_gate: [
    ['dangoslen/changelog-enforcer@v3', '', '##[error]No update to CHANGELOG.md found!'],
    [
      'amannn/action-semantic-pull-request@v5',
      '',
      '##[error]No release type found in pull request title "Fix it". Add a prefix to indicate what kind of release this pull request corresponds to.',
    ],
    [
      'pytest --cov --cov-fail-under=90',
      'tests/test_a.py ..                  [100%]\nTOTAL   100   20   80%\nFAIL Required test coverage of 90% not reached. Total coverage: 80.00%\n2 passed in 0.12s',
    ],
    [
      'npm audit',
      '# npm audit report\n\nlodash  <=4.17.20\nSeverity: high\nPrototype Pollution\n\n3 high severity vulnerabilities',
    ],
    ['echo needs', 'One or more required jobs failed: build, test'],
    [
      'jest --coverage',
      'Test Suites: 3 passed, 3 total\nTests:       9 passed, 9 total\nJest: "global" coverage threshold for branches (80%) not met: 71.2%',
    ],
  ],
  generated_drift: [
    [
      'npm ci',
      'npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.\nnpm error\nnpm error Missing: lodash@4.17.21 from lock file',
    ],
    [
      'make generate && git diff --exit-code',
      'go generate ./...\ndiff --git a/zz_generated.go b/zz_generated.go\nindex 1..2 100644\n--- a/zz_generated.go\n+++ b/zz_generated.go\n@@ -1 +1 @@\n-a\n+b\nError: generated files are out of date, run make generate and commit the result',
    ],
    [
      'cargo build --locked',
      'error: the lock file /home/runner/work/app/app/Cargo.lock needs to be updated but --locked was passed to prevent this',
      '##[error]Process completed with exit code 101.',
    ],
    [
      'pnpm i --frozen-lockfile',
      'ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
    ],
    [
      'npx jest --ci',
      'FAIL src/a.test.ts\n  ● renders\n\n    expect(received).toMatchSnapshot()\n\n    Snapshot name: `renders 1`\n\n    - Snapshot  - 1\n    + Received  + 1\n\n      at Object.toMatchSnapshot (src/a.test.ts:4:20)\n\n › 1 snapshot failed.\nSnapshot Summary\n › 1 snapshot failed from 1 test suite.\n\nTest Suites: 1 failed, 1 total\nTests:       1 failed, 1 total',
    ],
    [
      'go mod tidy && git diff --exit-code go.mod',
      'diff --git a/go.mod b/go.mod\nindex 5c..ab 100644\n--- a/go.mod\n+++ b/go.mod\n@@ -3,7 +3,6 @@\n-\tgithub.com/x/y v1.0.0',
    ],
  ],
  dependency_resolution: [
    [
      'npm install',
      'npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\nnpm error\nnpm error While resolving: app@1.0.0\nnpm error Found: react@18.2.0\nnpm error Could not resolve dependency:\nnpm error peer react@"^17" from x@1.0.0',
    ],
    [
      'pip install -r r.txt',
      'ERROR: Could not find a version that satisfies the requirement foo==9.9 (from versions: 1.0, 1.1)\nERROR: No matching distribution found for foo==9.9',
    ],
    [
      'cargo build',
      '    Updating crates.io index\nerror: failed to select a version for the requirement `serde = "^9"`\ncandidate versions found which didn\'t match: 1.0.203\nlocation searched: crates.io index',
      '##[error]Process completed with exit code 101.',
    ],
    [
      'bundle install',
      'Could not find compatible versions\n\nBecause rails >= 7 depends on ruby >= 2.7\n  version solving has failed.',
      '##[error]Process completed with exit code 6.',
    ],
    [
      'apt-get install foo',
      'Reading package lists...\nE: Unable to locate package foo',
      '##[error]Process completed with exit code 100.',
    ],
    [
      'go build ./...',
      'a.go:4:2: no required module provides package github.com/x/y; to add it:\n\tgo get github.com/x/y',
    ],
  ],
  lint_format: [
    [
      'npx eslint .',
      "\n/home/runner/work/app/app/src/a.ts\n  3:7  error  'x' is assigned a value but never used  @typescript-eslint/no-unused-vars\n\n✖ 1 problem (1 error, 0 warnings)\n",
    ],
    [
      'ruff check .',
      'src/a.py:1:8: F401 [*] `os` imported but unused\nFound 1 error.\n[*] 1 fixable with the `--fix` option.',
    ],
    [
      'black --check .',
      'would reformat /home/runner/work/app/app/src/a.py\n\nOh no! 💥 💔 💥\n1 file would be reformatted, 3 files would be left unchanged.',
    ],
    [
      'npx prettier --check .',
      'Checking formatting...\n[warn] src/a.ts\n[warn] Code style issues found in the above file. Run Prettier with --write to fix.',
    ],
    ['test -z "$(gofmt -l .)"', 'a/b.go\nc/d.go'],
    [
      'cargo clippy -- -D warnings',
      'error: this expression borrows a value the compiler would automatically borrow\n --> src/main.rs:3:9\n  |\n3 |     foo(&x);\n  |         ^^\n  = note: `-D clippy::needless-borrow` implied by `-D warnings`\n\nerror: could not compile `app` (bin "app") due to 1 previous error',
      '##[error]Process completed with exit code 101.',
    ],
    [
      'golangci-lint run',
      'a.go:10:5: Error return value of `f.Close` is not checked (errcheck)\n\tf.Close()\n\t       ^',
    ],
  ],
  compile_error: [
    [
      'npx tsc',
      "src/a.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.",
      '##[error]Process completed with exit code 2.',
    ],
    [
      'cargo build',
      'error[E0308]: mismatched types\n --> src/main.rs:3:9\n  |\n3 |     foo(x);\n  |         ^ expected `u8`, found `&str`\n\nerror: could not compile `app` (bin "app") due to 1 previous error',
      '##[error]Process completed with exit code 101.',
    ],
    ['go build ./...', '# example.com/app/a\na/a.go:7:9: undefined: Foo'],
    [
      'make',
      "src/a.c: In function 'main':\nsrc/a.c:3:5: error: expected ';' before 'return'\nmake: *** [Makefile:3: a.o] Error 1",
      '##[error]Process completed with exit code 2.',
    ],
    [
      'mvn -B compile',
      '[ERROR] COMPILATION ERROR : \n[ERROR] /home/runner/work/app/app/src/main/java/A.java:[3,9] cannot find symbol\n  symbol:   class Foo\n[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project app: Compilation failure -> [Help 1]',
    ],
    [
      'make',
      "/usr/bin/ld: main.o: in function `main':\nmain.c:(.text+0x5): undefined reference to `foo'\ncollect2: error: ld returned 1 exit status\nmake: *** [Makefile:3: a] Error 1",
      '##[error]Process completed with exit code 2.',
    ],
    [
      'dotnet build',
      "/home/runner/work/app/app/A.cs(3,9): error CS0103: The name 'foo' does not exist in the current context [/home/runner/work/app/app/app.csproj]\n\nBuild FAILED.",
    ],
    [
      'mypy .',
      'a/b.py:3: error: Incompatible return value type (got "str", expected "int")  [return-value]\nFound 1 error in 1 file (checked 3 source files)',
    ],
  ],
  test_failure: [
    [
      'go test ./...',
      '--- FAIL: TestFoo (0.00s)\n    foo_test.go:12: got 3, want 4\nFAIL\nFAIL\texample.com/app/foo\t0.004s\nok  \texample.com/app/bar\t0.002s\nFAIL',
    ],
    [
      'pytest',
      '=================================== FAILURES ===================================\n___________________________________ test_add ___________________________________\n\n    def test_add():\n>       assert add(1, 2) == 4\nE       assert 3 == 4\nE        +  where 3 = add(1, 2)\n\ntests/test_a.py:4: AssertionError\n=========================== short test summary info ============================\nFAILED tests/test_a.py::test_add - assert 3 == 4\n========================= 1 failed, 3 passed in 0.12s ==========================',
    ],
    [
      'npx vitest run',
      ' FAIL  src/a.test.ts > adds\nAssertionError: expected 3 to be 4 // Object.is equality\n ❯ src/a.test.ts:4:20\n\n Test Files  1 failed (1)\n      Tests  1 failed | 3 passed (4)',
    ],
    [
      'cargo test',
      "running 1 test\ntest it_works ... FAILED\n\nfailures:\n\n---- it_works stdout ----\nthread 'it_works' panicked at src/lib.rs:9:9:\nassertion `left == right` failed\n  left: 3\n right: 4\n\nfailures:\n    it_works\n\ntest result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\nerror: test failed, to rerun pass `--lib`",
      '##[error]Process completed with exit code 101.',
    ],
    [
      'ctest',
      '1/2 Test #1: unit .............................***Failed    0.01 sec\n2/2 Test #2: other ............................   Passed    0.01 sec\n\n50% tests passed, 1 tests failed out of 2\n\nThe following tests FAILED:\n\t  1 - unit (Failed)\nErrors while running CTest',
      '##[error]Process completed with exit code 8.',
    ],
    [
      'npx playwright test',
      'Running 2 tests using 1 worker\n\n  1) [chromium] › a.spec.ts:3:5 › opens ───────\n\n    Error: expect(locator).toHaveText(expected)\n\n    Expected string: "a"\n    Received string: "b"\n\n  1 failed\n    [chromium] › a.spec.ts:3:5 › opens\n  1 passed (2.0s)',
    ],
  ],
  workflow_config: [
    [
      'foo --bar',
      '/home/runner/work/_temp/a.sh: line 1: foo: command not found',
      '##[error]Process completed with exit code 127.',
    ],
    ['make lint', "make: *** No rule to make target 'lint'.  Stop.", '##[error]Process completed with exit code 2.'],
    [
      'npm run nope',
      'npm error Missing script: "nope"\nnpm error\nnpm error To see a list of scripts, run:\nnpm error   npm run',
    ],
    ['actions/download-artifact@v4', '', '##[error]Unable to download artifact(s): Artifact not found for name: dist'],
    ['cat missing.txt', 'cat: missing.txt: No such file or directory'],
    [
      'actions/setup-python@v5',
      '',
      "##[error]The version '3.99' with architecture 'x64' was not found for Ubuntu 24.04.",
    ],
    ['', '', '##[error]Unable to resolve action `actions/nope@v1`, unable to find version `v1`'],
    [
      './run.sh',
      '/home/runner/work/_temp/a.sh: line 1: ./run.sh: Permission denied',
      '##[error]Process completed with exit code 126.',
    ],
  ],
  unknown: [
    ['./check.sh', 'checking a\nchecking b\nfailed'],
    ['./check.sh', ''],
    ['make all', 'make: *** [Makefile:3: all] Error 1', '##[error]Process completed with exit code 2.'],
    ['./deploy.sh', 'Deploying\nError: something went wrong'],
    ['exit 1', 'hello world'],
    ['node x.js', 'Done with 3 errors'],
    ['./x', 'ERROR\nFAILED'],
    ['./x', 'Step 3 of 9\nThe build has failed.'],
  ],
};
