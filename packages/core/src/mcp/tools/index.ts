import type { Tool } from '../tool.ts';
import { compareCommits } from './compare-commits.ts';
import { getCommit } from './get-commit.ts';
import { getFileContents } from './get-file-contents.ts';
import { getIssue } from './get-issue.ts';
import { getJobLog } from './get-job-log.ts';
import { getPullRequest } from './get-pull-request.ts';
import { getPullRequestFiles } from './get-pull-request-files.ts';
import { getRepositoryStructure } from './get-repository-structure.ts';
import { listCommits } from './list-commits.ts';
import { listIssues } from './list-issues.ts';
import { listWorkflowRuns } from './list-workflow-runs.ts';
import { searchCode } from './search-code.ts';
import { searchJobLog } from './search-job-log.ts';

/** The shelf of reads: a new one is its file and its line here. */
export const TOOLS: readonly Tool[] = [
  getIssue,
  listIssues,
  getFileContents,
  getRepositoryStructure,
  searchCode,
  listCommits,
  getCommit,
  compareCommits,
  getPullRequest,
  getPullRequestFiles,
  listWorkflowRuns,
  getJobLog,
  searchJobLog,
];
