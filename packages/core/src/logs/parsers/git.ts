import { type Draft, found } from './found.ts';
import type { LogParser } from './parser.ts';

/** What scripts ask git and expect to be refused. */
const HARMLESS =
  /^(?:No names found|no tag exactly matches|not a git repository|No tags can describe|ambiguous argument|Needed a single revision)/;
/** Why git could not reach the other side stands in the rows before git's own. */
const REASON =
  /^(?:ssh: |\S+: Permission denied \(|ERROR: |remote: (?:error|ERROR|fatal|Permission|Repository|Invalid|Support for|Write access|HTTP|GitLab:|Denied)|Host key verification failed)/;
const ERROR =
  /^error: (failed to push some refs to .*|pathspec '([^']+)' did not match.*|could not apply [0-9a-f]{7,40}\.\.\. .*|patch failed: ([^:]+):(\d+)|([^:]+): patch does not apply|Your local changes .*|RPC failed; .*|unable to (?:create|write|read|unlink|resolve) .*|cannot lock ref .*|object file .* is empty|server certificate verification failed.*|Pulling is not possible .*|src refspec .*|The following untracked .*|No valid patches .*|not possible to fast-forward.*)$/;
const REJECTED = /^ ! \[(?:remote )?rejected\] +(.+) \((.+)\)$/;
const CONFLICT = /^CONFLICT \(([^)]+)\): (?:Merge conflict in (.+)|(.+))$/;

/** git: fatal errors with the reason above them, merge conflicts, refused pushes. Ansible says `fatal: [host]`, git never. */
export const git: LogParser = {
  name: 'git',
  trigger:
    /^(?:fatal: [^[]|CONFLICT \(|error: (?:failed to push|pathspec|could not apply|patch failed|Your local|RPC failed|unable to |cannot lock|object file|server cert|Pulling|src refspec|The following untracked|No valid patches|not possible|[^:]+: patch does)| ! \[(?:remote )?rejected\]|ssh: |\S+: Permission denied \(|ERROR: (?:Repository|Permission|The key)|remote: |Host key)/,
  open() {
    const all = found();
    let reason: { line: number; text: string } | undefined;
    const add = (draft: Draft): void => {
      all.add(draft);
    };
    return {
      row({ line, text }) {
        const near = reason && line - reason.line <= 3 ? reason : undefined;
        if (REASON.test(text)) {
          // The first one of several is the reason: what follows explains.
          if (!near) reason = { line, text };
          return false;
        }
        const base = { tool: 'git', kind: 'build', line } as const;
        const conflict = CONFLICT.exec(text);
        const rejected = REJECTED.exec(text);
        const error = ERROR.exec(text);
        if (text.startsWith('fatal: ')) {
          const message = text.slice('fatal: '.length);
          const severity = HARMLESS.test(message) ? 'warning' : 'error';
          const lines = near ? [near.text, message] : [message];
          add({ ...base, message: lines.join('\n'), severity, line: near?.line ?? line, endLine: line });
          reason = undefined;
        } else if (conflict) {
          add({ ...base, id: conflict[2], file: conflict[2], message: text });
        } else if (rejected) {
          add({ ...base, id: rejected[1], message: text.trim() });
        } else if (error) {
          const [, message = '', path, file, fileLine, unfit] = error;
          add({ ...base, id: path, file: file ?? unfit, fileLine, message });
        }
        return false;
      },
      end: () => all.list(),
    };
  },
};
