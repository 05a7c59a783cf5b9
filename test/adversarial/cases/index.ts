import type { Case } from './case.ts';
import { commandCases } from './commands.ts';
import { askingCases } from './detect-asking.ts';
import { scanGateCases } from './detect-gates.ts';
import { issueCases } from './detect-issues.ts';
import { scanLimitCases } from './detect-limits.ts';
import { logCases } from './detect-logs.ts';
import { namingCases } from './detect-naming.ts';
import { takenInCases } from './detect-reading.ts';
import { fixAlternativeCases } from './fix-alternatives.ts';
import { fixBranchCases } from './fix-branches.ts';
import { fixFileCases } from './fix-files.ts';
import { fixFramingCases } from './fix-framing.ts';
import { fixGateCases } from './fix-gates.ts';
import { fixLimitCases } from './fix-limits.ts';
import { fixPathCases } from './fix-paths.ts';
import { fixPlanCases } from './fix-plan.ts';
import { fixProofCases } from './fix-proof.ts';
import { fixReadingCases } from './fix-reading.ts';
import { fixSecretCases } from './fix-secrets.ts';
import { fixTextCases } from './fix-texts.ts';
import { fixValidationCases } from './fix-validation.ts';
import { framingCases } from './framing.ts';
import { gateCases } from './gates.ts';
import { limitCases } from './limits.ts';
import { markerCases } from './markers.ts';
import { mcpCases } from './mcp.ts';
import { planApprovalCases } from './plan-approvals.ts';
import { planChangeCases } from './plan-changes.ts';
import { postingCases } from './posting.ts';
import { reachingCases } from './reaching.ts';
import { readingCases } from './reading.ts';
import { reconcileAnswerCases } from './reconcile-answers.ts';
import { reconcileApprovalCases } from './reconcile-approvals.ts';
import { reconcileCheckCases } from './reconcile-checks.ts';
import { reconcileClosingCases } from './reconcile-closing.ts';
import { reconcileMomentCases } from './reconcile-moments.ts';
import { reconcileOriginCases } from './reconcile-origin.ts';
import { reconcileReachingCases } from './reconcile-reaching.ts';
import { reconcileRollbackCases } from './reconcile-rollback.ts';
import { reconcileRollbackOpenCases } from './reconcile-rollback-open.ts';
import { reconcileRuleCases } from './reconcile-rules.ts';
import { reconcileTextCases } from './reconcile-texts.ts';
import { secretCases } from './secrets.ts';
import { toolCases } from './tools.ts';

/** Every attack on ai-triage. */
export const TRIAGE_CASES: readonly Case[] = [
  ...readingCases,
  ...toolCases,
  ...secretCases,
  ...postingCases,
  ...reachingCases,
  ...gateCases,
  ...commandCases,
  ...markerCases,
  ...framingCases,
  ...limitCases,
  ...mcpCases,
];

/** Rows of the threat model's table that ai-triage cannot meet, and why. The jobs that can bring their own cases. */
export const NOT_FOR_TRIAGE: Readonly<Record<string, string>> = {
  'AM25-AM36, AM38': 'triage writes no file, branch or pull request; their tools are refused in AM15, AM16 and AM23',
  AM44: 'triage makes no commit and writes no title',
  'AM50-AM59, AM61': 'triage merges, closes and approves nothing',
  'AM82-AM85': 'triage runs nothing that a model or a repository wrote',
  AM89: 'triage reads logs as plain text by job and opens no archive; a long one is attacked in AM86',
  'AM90-AM93': 'they belong to the gateway, the queue and the operator',
  AM97: '`trust: writers` is the default of ai-create-fix and pr-reconcile; a triage shows every text as untrusted',
  AM104:
    'dist/ is rebuilt and compared by scripts/build.mjs --check, and a wrong binary is refused in test/mcp/official-faults.test.ts',
  AM106: 'triage hands no plan from one job to another',
};

/** Every attack on a scan by detect-failures. */
export const DETECT_CASES: readonly Case[] = [
  ...askingCases,
  ...scanLimitCases,
  ...namingCases,
  ...logCases,
  ...takenInCases,
  ...issueCases,
  ...scanGateCases,
];

/** Rows that a scan cannot meet, and why. */
export const NOT_FOR_DETECT: Readonly<Record<string, string>> = {
  'AM18, AM79-AM81, AM101': 'an outside MCP server is reached by the session that ai-triage has, and attacked there',
  'AM25-AM34, AM36, AM38': 'a scan writes no file, branch or pull request; their tools are refused in AM16, AM23, AM35',
  AM49: 'a plan of a scan has one effect; that a second one refuses it whole is in test/apply.test.ts',
  'AM50-AM61': 'a scan merges, closes and approves no pull request, and no label starts it',
  'AM64, AM65, AM67, AM68, AM96-AM98': 'no text starts a scan: an event that carries one is refused in AM69',
  'AM82-AM85': 'a scan runs nothing that a model or a repository wrote',
  'AM90-AM93': 'they belong to the gateway, the queue and the operator',
  AM104: 'as for ai-triage',
  AM106: 'a scan hands no plan from one job to another',
};

/** Every attack on ai-create-fix. */
export const FIX_CASES: readonly Case[] = [
  ...fixReadingCases,
  ...fixPathCases,
  ...fixFileCases,
  ...fixBranchCases,
  ...fixTextCases,
  ...fixSecretCases,
  ...fixGateCases,
  ...fixFramingCases,
  ...fixLimitCases,
  ...fixValidationCases,
  ...fixPlanCases,
  ...fixProofCases,
  ...fixAlternativeCases,
  ...planApprovalCases,
  ...planChangeCases,
];

/** Rows that a fix cannot meet, and why. */
export const NOT_FOR_FIX: Readonly<Record<string, string>> = {
  'AM50-AM61':
    'a fix merges, closes and approves no pull request; its tools are refused in AM15 and AM45, and no label starts it',
  'AM79-AM81': 'an outside MCP server is reached by the session that ai-triage has, and attacked there',
  AM89: 'a fix opens no archive of logs; those of its bases are attacked in test/validation/checkout.test.ts',
  'AM90-AM93': 'they belong to the gateway, the queue and the operator',
  AM104: 'as for ai-triage',
};

/** Every attack on pr-reconcile. */
export const RECONCILE_CASES: readonly Case[] = [
  ...reconcileAnswerCases,
  ...reconcileCheckCases,
  ...reconcileApprovalCases,
  ...reconcileOriginCases,
  ...reconcileTextCases,
  ...reconcileRuleCases,
  ...reconcileMomentCases,
  ...reconcileReachingCases,
  ...reconcileClosingCases,
  ...reconcileRollbackCases,
  ...reconcileRollbackOpenCases,
];

/** Rows that a run over pull requests cannot meet, and why. */
export const NOT_FOR_RECONCILE: Readonly<Record<string, string>> = {
  'AM03, AM17, AM22': 'it has no tool that reads a disk, and settings come from inputs alone, as in the other jobs',
  'AM07, AM25-AM29, AM31-AM34, AM36, AM38':
    'it writes no file, branch or pull request: their tools are refused in AM23 and AM24',
  'AM18, AM79-AM81, AM101': 'an outside MCP server is reached by the session that ai-triage has, and attacked there',
  AM68: 'no text starts it, and what was edited while the model is asked makes a decision void (AM54)',
  'AM82-AM85': 'it runs nothing that a model or a repository wrote',
  AM89: 'it opens no archive',
  'AM90-AM92': 'they belong to the gateway and the queue',
  AM93: 'how an application may be named, and where Argo CD may be, is attacked in test/health/argocd.test.ts',
  AM97: 'what a pull request says of itself is what a rule is about; a model that obeys it can only hold back (AM73)',
  AM100:
    'that every field is framed is shown for the shared presenter by ai-triage; those of a pull request are in AM71-AM78',
  AM103: 'as for the other jobs: there is no such primitive',
  'AM104, AM106': 'as for ai-triage: dist/ is compared, and no plan is handed from one job to another',
};
