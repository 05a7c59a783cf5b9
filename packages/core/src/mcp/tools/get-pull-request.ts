import { z } from 'zod';
import { fullName } from '../../domain/repo.ts';
import { type PullSummary, readPull } from '../../github/pulls.ts';
import { CAPS } from '../../text/sanitize.ts';
import { defineTool, type Observation } from '../tool.ts';
import { inRepository, inScope, number, repository } from './arguments.ts';
import { type FrozenText, frozenText } from './frozen.ts';
import { cut, day, firstLine, who } from './text.ts';

const args = z.strictObject({ repository, number });

/** A pull request without its conversation, which get_issue shows. */
export const getPullRequest = defineTool({
  name: 'get_pull_request',
  about: 'Read one pull request: title, text, state, base and head. Its comments are read with get_issue.',
  args,
  check: inRepository,
  run: async ({ github, scope }, given) => {
    const { repo } = inScope(scope, given.repository);
    const pull = await readPull(github, repo, given.number);
    return pullObservation(pull, await frozenText(github, scope, pull));
  },
});

export function pullObservation(pull: PullSummary, text: FrozenText): Observation {
  const name = `${fullName(pull.repo)}#${pull.number}`;
  const state = pull.merged ? 'merged' : pull.draft ? `${pull.state}, draft` : pull.state;
  return {
    source: `pull:${name}`,
    kind: 'markdown',
    text: [
      `Pull request ${name}, ${state}, by ${who(pull.author)} on ${day(pull.createdAt)}`,
      `Base: ${firstLine(pull.base.ref)} at ${pull.base.sha}`,
      `Head: ${firstLine(pull.head.ref)} at ${pull.head.sha}`,
      `Title: ${cut(text.title, CAPS.title)}`,
      '',
      cut(text.body, CAPS.body) || '(no text)',
    ].join('\n'),
  };
}
