import { unifiedPatch } from '../../decide/patch.ts';
import type { Applied } from '../../domain/report.ts';
import type { Effect } from '../../effects/index.ts';
import { codeBlock, heading } from '../../text/markdown.ts';

/** What a dry run would have written beside the comment, as Markdown for its summary: each commit and each pull request. */
export const wouldBe = (applied: readonly Applied[]): string[] =>
  applied.flatMap(({ effect, result }) => {
    const would = effect as Effect;
    if (result !== 'dry-run') return [];
    if (would.kind === 'commit')
      return [
        heading(3, `The commit on ${would.branch}`),
        codeBlock([would.headline, would.body, unifiedPatch(would.files)].join('\n\n'), 'diff'),
      ];
    if (would.kind === 'edit-pull') return [heading(3, `The pull request #${would.number}`), would.text];
    return would.kind === 'open-pull' ? [heading(3, `The pull request: ${would.title}`), would.text] : [];
  });
