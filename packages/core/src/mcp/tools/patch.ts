import type { ChangedFile } from '../../github/pulls.ts';
import { CAPS } from '../../text/sanitize.ts';
import { count } from '../../text/words.ts';
import { cut } from './text.ts';

/** Changed files, first a list of all, then the patches as far as the room goes; what does not fit is named. */
export function filesText(files: readonly ChangedFile[], more: boolean): string {
  const list = files.map((file) => {
    const from = file.previousPath ? ` (was ${file.previousPath})` : '';
    return `${file.status} ${file.path}${from} +${file.additions} -${file.deletions}`;
  });
  let room = CAPS.read - list.join('\n').length;
  const left: string[] = [];
  const patches = files.flatMap((file) => {
    const text = file.patch === undefined ? undefined : `--- ${file.path}\n${cut(file.patch, CAPS.patch)}`;
    if (text === undefined || text.length > room) {
      left.push(file.path);
      return [];
    }
    room -= text.length;
    return [text];
  });
  const notes = [
    ...(more ? ['[there are more files than GitHub shows]'] : []),
    ...(left.length > 0 ? [`[no patch is shown of: ${cut(left.join(', '), 2_000)}]`] : []),
  ];
  return [`${count(files.length, 'file')} changed`, cut(list.join('\n'), 20_000), ...patches, ...notes].join('\n');
}
