import { expect, it } from '@jest/globals';
import { takenOver } from '../../packages/core/src/decide/hands.ts';
import type { Hands } from '../../packages/core/src/domain/rollback.ts';
import { aBot, aCommit, all, bob, some, us, webFlow } from './gate-facts.ts';

const GHOST = { login: 'ghost', id: 0, type: 'User' } as const;
const byUs = aCommit({ author: us, committer: webFlow });

it.each<[string, Partial<Hands>, string | undefined]>([
  ['nothing was done to it', {}, undefined],
  ['we brought it up to date', { commits: all(byUs, byUs) }, undefined],
  ['we edited it', { editor: us }, undefined],
  ['we took a label off', { acted: [us] }, undefined],
  ['somebody pushed to it', { commits: all(byUs, aCommit({ author: bob })) }, 'pushed to it'],
  ['somebody made our commit anew', { commits: all(aCommit({ author: us, committer: bob })) }, 'pushed to it'],
  [
    'somebody brought it up to date',
    { commits: all(byUs, aCommit({ author: bob, committer: webFlow })) },
    'pushed to it',
  ],
  ['another app pushed to it', { commits: all(byUs, aCommit({ author: aBot('other', 7) })) }, 'pushed to it'],
  ['nobody knows whose a commit is', { commits: all(aCommit({ author: undefined })) }, 'pushed to it'],
  ['it has more commits than were read', { commits: some(byUs) }, 'pushed to it'],
  ['it has none', { commits: all() }, 'pushed to it'],
  ['somebody edited it', { editor: bob }, 'edited its text'],
  ['somebody edited it who is gone', { editor: GHOST }, 'edited its text'],
  ['somebody reopened it, or took a label off', { acted: [us, bob] }, 'reopened it, or took a label off'],
])('%s', (_, over, expected) => {
  expect(takenOver({ editor: undefined, commits: all(byUs), acted: [], ...over }, us)).toBe(expected);
});
