import type { LogRow } from '../../domain/finding.ts';
import { type Draft, found } from './found.ts';
import type { LogParser } from './parser.ts';

const STEP = /^ > \[([^\]]+)\] (.+?):?$/;
const SOLVE = /^(?:ERROR: |error: |target [\w.-]+: )*(?:failed to build: )?failed to solve: (.+)$/;
const STEP_ERROR = /^#\d+ ERROR: (.+)$/;
const FILE = /^((?:\S*\/)?[\w.-]*[Dd]ockerfile[\w.-]*|\S+\.[Dd]ockerfile):(\d+)$/;
const CLASSIC = /^(?:The command '(.+)' returned a non-zero code: \d+|((?:COPY|ADD) failed: .+))$/;
/** The clock before each row of a step's output. */
const CLOCK = /^\d+\.\d+ /;
const KEPT_OUTPUT = 10;
const RULE = /^-{6,}$/;

/**
 * docker build. BuildKit prints at the end the step that failed with the last rows of its output, the place in the
 * Dockerfile, and `failed to solve: …`; the builder before it said one row.
 */
export const docker: LogParser = {
  name: 'docker',
  trigger:
    /^(?: > \[|#\d+ ERROR: |\S*[Dd]ockerfile\S*:\d+$|(?:ERROR: |error: |target [\w.-]+: )*(?:failed to build: )?failed to solve: |The command '|(?:COPY|ADD) failed: )/,
  open() {
    const all = found();
    let report = empty();
    const close = (line?: number): void => {
      const draft = read(report, line);
      if (draft) all.add(draft);
      report = empty();
    };
    return {
      row(row) {
        const { text } = row;
        const classic = CLASSIC.exec(text);
        if (classic) {
          all.add({ tool: 'docker', kind: 'build', id: classic[1], message: text, line: row.line });
          return false;
        }
        const failed = STEP_ERROR.exec(text);
        if (failed) {
          // A step that was cancelled because another one failed says so.
          if (!/^(?:CANCELED|context canceled)$/.test(failed[1] ?? '')) {
            report.error ??= { line: row.line, text: failed[1] ?? '' };
            report.from ??= row.line;
          }
          return true;
        }
        const step = STEP.exec(text);
        if (step) {
          report = {
            ...report,
            step: `[${step[1]}] ${step[2]}`,
            output: [],
            reading: true,
            from: report.from ?? row.line,
          };
          return true;
        }
        const solve = SOLVE.exec(text);
        if (solve) {
          report.error = { line: row.line, text: solve[1] ?? '' };
          report.from ??= row.line;
          close(row.line);
          return false;
        }
        const file = FILE.exec(text);
        if (file) report.place = { file: file[1] ?? '', fileLine: file[2] ?? '' };
        if (RULE.test(text)) report.reading = false;
        else if (report.reading) report.output = [...report.output, text.replace(CLOCK, '')].slice(-KEPT_OUTPUT);
        return !text.startsWith('##[');
      },
      end() {
        close();
        return all.list();
      },
    };
  },
};

interface Report {
  from: number | undefined;
  step: string | undefined;
  output: string[];
  reading: boolean;
  place: { file: string; fileLine: string } | undefined;
  error: LogRow | undefined;
}
const empty = (): Report => ({
  from: undefined,
  step: undefined,
  output: [],
  reading: false,
  place: undefined,
  error: undefined,
});

function read({ from, step, output, place, error }: Report, line: number | undefined): Draft | undefined {
  if (!error) return undefined;
  const getting =
    /resolve source metadata|failed to load metadata|pull access denied|manifest unknown|load remote bake|authorize/.test(
      error.text,
    );
  return {
    tool: 'docker',
    kind: getting ? 'dependency' : 'build',
    id: step,
    ...place,
    frame: place && `${place.file}:${place.fileLine}`,
    message: [error.text, ...output.filter((text) => text.trim() !== '')].join('\n'),
    line: from ?? error.line,
    endLine: line ?? error.line,
  };
}
