import { OVERRULES, PLAIN, type Rule, row } from './rule.ts';

const RETRIED = /retrying|try(?:ing)? again|will retry|attempt \d+ of|\bwarn(?:ing)?\b|deprecat/i;
const HERE = /localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]|::1:/;

/** Causes outside of the code, in the order in which they are tried (E.1). */
export const OUTSIDE: readonly Rule[] = [
  row(
    'infra.runner-lost',
    'infra_runner',
    /runner has received a shutdown signal|lost communication with the server|was not acquired by Runner|hosted runner (?:encountered an error|lost)|runner .{0,80}was (?:evicted|preempted)|error occurred while provisioning resources|hudson\.remoting\.|ChannelClosedException/i,
    OVERRULES,
  ),
  row(
    'infra.disk-full',
    'infra_runner',
    /No space left on device|\bENOSPC\b|not enough space on the disk|disk quota exceeded/i,
    OVERRULES,
  ),
  row(
    'infra.pod',
    'infra_runner',
    /\bFailedScheduling\b|\b(?:Err)?ImagePull(?:BackOff)?\b|pod .{0,80}(?:was evicted|was preempted|has been deleted)|nodes? (?:is|are|were|was) not ready|Insufficient (?:cpu|memory)\b|failed to acquire lease|could not (?:create|find|start) (?:a )?(?:pod|node|cluster)\b/,
  ),
  row(
    'infra.docker-daemon',
    'infra_runner',
    /Cannot connect to the Docker daemon|error during connect: .{0,80}docker/i,
    PLAIN,
  ),
  row(
    'infra.service',
    'infra_runner',
    /GitHub Actions is (?:currently )?(?:experiencing|unavailable)|services aren't available right now|Failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL|save cache).{0,120}(?:\b5\d\d\b|timed? ?out)/i,
  ),

  row(
    'timeout.job',
    'timeout_cancelled',
    /exceeded the maximum (?:execution time|time limit)|action .{0,120}has timed out after|job .{0,80}exceeded .{0,40}timeout|No output has been received in the last|The command .{0,200}(?:timed out|took too long)|Process exceeded .{0,20}(?:timeout|grace period)/i,
    OVERRULES,
  ),
  row(
    'timeout.cancelled',
    'timeout_cancelled',
    /^(?:##\[error\])?(?:Error: )?The (?:operation|job|run|workflow) was cancel+ed|Canceling since a higher priority/i,
    OVERRULES,
  ),
  row('timeout.exit-124', 'timeout_cancelled', /(?:completed|exited|failed) with (?:exit )?(?:code )?124\b/i, PLAIN),

  row(
    'crash.memory',
    'resource_crash',
    /heap out of memory|java\.lang\.OutOfMemoryError|Out of memory: Kill|\bOOMKilled\b|\boom-kill|std::bad_alloc|Cannot allocate memory|runtime: out of memory|LLVM ERROR: out of memory|GC overhead limit exceeded/i,
    PLAIN,
  ),
  row(
    'crash.killed',
    'resource_crash',
    /(?:completed|exited|failed) with (?:exit )?(?:code )?137\b|\bsignal: killed\b|^Killed\b|Killed signal terminated program|terminated by signal SIGKILL|\(SIGKILL\)|Gradle build daemon (?:disappeared|has been stopped)/i,
    OVERRULES,
  ),
  row(
    'crash.signal',
    'resource_crash',
    /Segmentation fault(?!s)|\bSIG(?:SEGV|BUS|ILL|ABRT)\b|\(core dumped\)|(?:completed|exited|failed) with (?:exit )?(?:code )?1(?:34|39)\b|^Bus error|fatal error: unexpected signal|-1073741819|0xC0000005|Access violation in/i,
  ),
  row(
    'crash.sanitizer',
    'resource_crash',
    /ERROR: (?:Address|Leak|Memory|HWAddress)Sanitizer|WARNING: ThreadSanitizer|SUMMARY: \w{1,40}Sanitizer|UndefinedBehaviorSanitizer/,
    PLAIN,
  ),

  row(
    'network.rate-limit',
    'network_registry',
    /rate limit(?:ed| exceeded)|exceeded .{0,40}rate limit|\btoomanyrequests\b|429 Too Many Requests|(?:status|code|error|HTTP)\W{0,4}(?:code\W{0,3})?429\b/i,
    { plain: true, unless: RETRIED },
  ),
  row(
    'network.server-error',
    'network_registry',
    /\b50[0234] (?:Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Internal Server Error)|(?:returned error|status code|unexpected status|responded with(?: a)?|HTTP error|HTTP\/[\d.]{1,3}|status)\W{0,4}(?:code\W{0,3})?5\d\d\b/i,
    { unless: RETRIED },
  ),
  row(
    'network.download',
    'network_registry',
    /^(?:.{0,80}: )?curl: \(\d+\)|Couldn't download |Failed to download (?:action|archive|file|metadata)|could not fetch content descriptor|failed to (?:copy: httpReadSeeker|do request: Head|fetch (?:oauth|anonymous) token|pull image)|manifest (?:unknown|for \S+ not found)|error pulling image|Failed to fetch https?:|requested URL returned error: (?:404|5\d\d)|received corrupt(?:ed)? (?:file|archive)|Error in wget/i,
    { unless: RETRIED },
  ),
  row(
    'network.tls',
    'network_registry',
    /TLS handshake timeout|Received fatal alert|SSL_ERROR_|SSL connection (?:error|timeout)|certificate (?:has expired|verify failed|subject alternative name)|x509: certificate/i,
    { unless: RETRIED },
  ),
  row(
    'network.name',
    'network_registry',
    /Could not resolve host|Temporary failure (?:in name resolution|resolving)|\bno such host\b|\bEAI_AGAIN\b|\bENOTFOUND\b|Name or service not known|\blookup \S{1,200} on \S{1,60}:53: |nodename nor servname/i,
    { unless: RETRIED },
  ),
  row(
    'network.connection',
    'network_registry',
    /\bECONNRESET\b|\bETIMEDOUT\b|\bECONNREFUSED\b|socket hang up|\bi\/o timeout|connection (?:reset by peer|timed out|refused)|Connection was reset|Network is unreachable|net::ERR_|Read timed out|network timeout|context deadline exceeded .{0,40}awaiting headers|http2: server sent GOAWAY/i,
    { unless: new RegExp(`${RETRIED.source}|${HERE.source}`, 'i') },
  ),

  row(
    'auth.integration',
    'auth_permission',
    /Resource not accessible by (?:integration|personal access token)|refusing to allow a (?:GitHub App|Personal)|Permission to \S{1,120} denied to|returned error: 403\b|must have (?:admin|push|write) (?:rights|access)|Not allowed to push/i,
    PLAIN,
  ),
  row(
    'auth.credentials',
    'auth_permission',
    /\bBad credentials\b|could not load credentials|Credentials could not be loaded|Input required and not supplied: \S{0,60}(?:token|key|secret|password)|could not read (?:Username|Password)|Authentication (?:failed|required)|Permission denied \(publickey|Invalid (?:API key|token|credentials|username or password)|\binvalid_grant\b|Access key cannot be null|not authorized to perform|\bAccessDenied\b|no basic auth credentials|denied: (?:requested access|permission_denied|installation not allowed)|\bunauthorized: |No valid credential/i,
  ),
  row(
    'auth.status',
    'auth_permission',
    /(?:status code|status|code|HTTP error|HTTP)\W{0,3}40[13]\b|\b401 Unauthorized|\b403 Forbidden/i,
    { unless: RETRIED },
  ),
  row('auth.ownership', 'auth_permission', /detected dubious ownership|unsafe repository \('/i, PLAIN),

  row(
    'vcs.ref',
    'vcs_checkout',
    /couldn't find remote ref|Remote branch \S+ not found|reference is not a tree|pathspec '[^']{1,200}' did not match|unable to read tree|No (?:tags|names) (?:found|can describe)|No annotated tags can describe|unknown revision or path|fatal: bad (?:object|revision)|upload-pack: not our ref|Direct fetching of that commit failed|not a valid object name|no merge base|fatal: No such ref/i,
  ),
  row(
    'vcs.conflict',
    'vcs_checkout',
    /^CONFLICT \(|Automatic merge failed|could not apply [\da-f]{7}|patch does not apply|patch failed: |would be overwritten by (?:merge|checkout)|FAILED -- saving rejects/,
  ),
  row(
    'vcs.transport',
    'vcs_checkout',
    /\bRPC failed[;:]|\bearly EOF\b|fetch-pack: |index-pack failed|remote end hung up|Unable to checkout '|clone of '\S+' into submodule|No url found for submodule|Host key verification failed|Server does not allow request for unadvertised|Error cloning remote repo|Smudge error|git-lfs .{0,60}(?:failed|error)/i,
  ),

  // The runner writes results of other jobs into a script before it prints it.
  row('policy.condition', 'policy_gate', /\[\[? ?["'](?:failure|cancelled)["'] ?[!=]=/, PLAIN),
  row(
    'policy.upstream',
    'policy_gate',
    /(?:some|one or more|not all) (?:of the )?(?:required |needed |upstream |dependent |other )?jobs .{0,40}(?:fail|cancel|success)|(?:required|upstream|dependent|needed) (?:job|check)s? .{0,60}(?:failed|did not (?:pass|succeed)|was cancelled|not successful)/i,
  ),
  row(
    'policy.dependabot',
    'policy_gate',
    /Dependabot encountered .{0,20}error|\bsecurity_update_not_(?:needed|possible|found)\b/,
    PLAIN,
  ),
  row(
    'policy.changelog',
    'policy_gate',
    /(?:change ?log|release notes?|news fragment|changeset)s?\b.{0,60}(?:missing|required|not found|must|no entry|not updated|please)|(?:missing|\bno|\bno (?:updates?|changes?|entry|entries) (?:to|in|for)|add an?|needs an?|without an?) (?:change ?log|changeset|news fragment|release note)/i,
  ),
  row(
    'policy.coverage',
    'policy_gate',
    /coverage .{0,60}(?:below|less than|is under|does not meet|not reached|decreased)|Required test coverage of|coverage threshold .{0,80}not met/i,
  ),
  row(
    'policy.audit',
    'policy_gate',
    /[1-9]\d* (?:\w+ )?(?:severity )?vulnerabilit(?:y|ies)\b|Dependency review (?:detected|failed)|advisories FAILED|bans FAILED|licenses FAILED|licen[sc]e .{0,60}(?:not allowed|incompatible|is denied|violat|header missing|missing header)|missing licen[sc]e header/i,
  ),
  row(
    'policy.pull-request',
    'policy_gate',
    /(?:PR|pull request) (?:title|size|body|description|labels?)\b.{0,80}(?:must|invalid|required|too|doesn't|does not|exceed|missing)|No release type found|(?:missing|without) (?:a )?(?:DCO|Signed-off-by)|(?:subject|type|scope|header|body) (?:may|must) (?:not )?be .{0,40}\[[a-z-]+\]|API changes: [1-9]|(?:breaking|incompatible) (?:API )?changes? .{0,40}(?:detected|found|not allowed)|Links? .{0,200} failed: \d{3}/i,
  ),
];
