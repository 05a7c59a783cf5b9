import { topFrame } from '../frame.ts';
import { span } from './block.ts';
import { message, sections, texts } from './sections.ts';

const VERDICT = 'FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED';
// Version 2 `• [FAILED] [0.1 seconds]`, version 1 `• Failure in Spec Setup (BeforeEach) [0.1 seconds]`.
const DETAIL = new RegExp(
  `^(?:\\[(?:${VERDICT})\\]|• \\[(?:${VERDICT})\\]|• (?:Failure|Panic|Timeout)\\b).* \\[[\\d.]+ seconds\\]`,
);
const SUMMARY = /^ *\[(FAIL|PANICKED!|TIMEDOUT|INTERRUPTED|ABORTED|Fail|Panic!|Timeout\.\.\.)\] (.+)$/;
const FLAKY = /^ *\[FLAKEY TEST - TOOK (?:\w+ )?ATTEMPTS? TO PASS\] (.+)$/i;
const SAID = new RegExp(`^ *\\[(?:${VERDICT})\\] (?!in \\[)(.*)$`);
const PLACE = /^ *(?:\[\w+\] )?(\/?[^\s:]+\.go):(\d+)$/;
const AT = /^ *In \[\w+\] at: ([^\s:]+):(\d+)/;

/** Ginkgo 1 and 2: the block of each failed spec, and the summary for what had none. */
export const ginkgo = sections({
  name: 'ginkgo',
  trigger:
    /^• (?:\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED)\]|Failure|Panic|Timeout)|^Summarizing \d+ Failures?:/,
  note: () => undefined,
  head: (text) => DETAIL.test(text) || SUMMARY.test(text) || FLAKY.test(text),
  ends: (text) => /^-{20,}$|^Summarizing |^(?:Ran|Will run) \d+ of \d+ |^(?:FAIL|SUCCESS)! -- /.test(text),
  read(rows, _, known) {
    const [head = '', ...rest] = texts(rows);
    const flaky = FLAKY.exec(head)?.[1];
    const [, , summed = flaky] = SUMMARY.exec(head) ?? [];
    if (summed !== undefined) {
      const place = topFrame(rest.slice(0, 1).map((row) => `    ${row.trim()}`));
      const id = summed.trim();
      if (known.some((one) => one.id === id || (one.frame === place && alike(one.id, id)))) return undefined;
      const draft = { tool: 'ginkgo', kind: 'test' as const, id, frame: place, line: rows[0]?.line ?? 0 };
      return flaky === undefined
        ? { ...draft, message: 'failed', endLine: (rows[0]?.line ?? 0) + Math.min(rest.length, 1) }
        : { ...draft, message: 'passed when tried again', flaky: true, severity: 'warning' };
    }
    const blank = rest.findIndex((row) => row.trim() === '');
    const names = (blank < 0 ? rest : rest.slice(0, blank)).filter((row) => !PLACE.test(row));
    const id = names.map((row) => row.trim()).join(' ');
    const body = rest.slice(Math.max(blank, 0));
    return { tool: 'ginkgo', kind: 'test', id, ...told(body), ...span(rows) };
  },
});

/** The words of version 1 stand in another order in the summary. */
const alike = (a = '', b = ''): boolean => words(a) === words(b);
const words = (id: string): string => id.split(/\s+/).sort().join(' ');

/** What the block says, after the timeline that repeats it. */
function told(rows: readonly string[]): { message: string; frame: string | undefined } {
  const first = rows.findIndex((row) => SAID.test(row));
  const body = first < 0 ? rows : rows.slice(first);
  const end = body.findIndex((row) => AT.test(row) || (first < 0 && PLACE.test(row)));
  const [, file, line] = AT.exec(body[end] ?? '') ?? PLACE.exec(body[end] ?? '') ?? [];
  const said = (end < 0 ? body : body.slice(0, end)).map((row) => SAID.exec(row)?.[1] ?? row);
  // Of a panic the word stands below the place.
  const after = said[0] === 'Test Panicked' ? body.slice(end + 1) : [];
  const panic = after.find((row) => row.trim() !== '') ?? '';
  return {
    message: message(panic === '' ? said : [panic, ...said]),
    frame: file === undefined ? topFrame(body) : topFrame([`    ${file}:${line}`]),
  };
}
