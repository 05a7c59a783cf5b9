import type { Tool } from '../tool.ts';
import { addIssueComment } from './add-issue-comment.ts';
import { createBranch } from './create-branch.ts';
import { createOrUpdateFile } from './create-or-update-file.ts';
import { createPullRequest } from './create-pull-request.ts';
import { deleteFile } from './delete-file.ts';
import { linkIssues } from './link-issues.ts';

/** The shelf of intents: a new one is its file and its line here. None of them touches GitHub. */
export const INTENTS: readonly Tool[] = [
  createBranch,
  createOrUpdateFile,
  deleteFile,
  createPullRequest,
  linkIssues,
  addIssueComment,
];
