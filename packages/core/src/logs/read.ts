import type { Finding, LogRow } from '../domain/finding.ts';
import type { GreenLog } from './compare.ts';
import { heatMap, type Warm } from './heat.ts';
import { complaintOf, tally } from './kinds.ts';
import { findings } from './parsers/index.ts';
import { placed, stepOf } from './place.ts';
import { type Signal, signalOf, weightOf } from './score.ts';
import { framing } from './steps.ts';

export interface ReadRows {
  /** In order of the log. */
  rows: Warm[];
  findings: Finding[];
  /** Where the first failed step begins, when the runner's own marks tell it. */
  stepFrom: number | undefined;
}

/** Reads the rows of the failed steps, or of a whole log, one after the other. */
export interface Reader {
  row(row: LogRow): void;
  /** The rows that matter, with what their place makes of their warmth, and what the parsers understood of failed steps. */
  end(): ReadRows;
}

/** One of a kind counts fully, each further one less: the seventieth "connection reset" must not use up the room. */
const REPEATED = 0.6;
const LEAST_REPEATED = 0.15;
/** What a line gets that the green log does not hold; what is left of the signal of one that it holds, and of its warmth. */
const [NOVEL, KNOWN, KNOWN_WARMTH] = [1, 0.3, 0.6];
/** How surely the failure stands above: the end of a failed step, another exit line, the end of the log. */
const [STEP_END, EXIT, LOG_END, LOG_END_AFTER_STEP] = [1, 0.8, 1, 0.4];
/** The command that a step runs, for who reads the excerpt. */
const COMMAND = 0.3;

export function reader(green: GreenLog | undefined): Reader {
  const heat = heatMap();
  const kinds = tally();
  const parsers = findings();
  const steps = framing(({ from }) => {
    heat.tail(STEP_END, from);
    heat.cool();
  });
  let first = 0;
  let last = 0;

  const weigh = (signal: Signal | undefined, text: string): number => {
    const own = signal ? weightOf(signal, text) * repeated(kinds.add(complaintOf(text))) : 0;
    if (!green || text === '') return own;
    return green.has(text) ? own * KNOWN : own + NOVEL;
  };

  return {
    row(row) {
      const { line, text } = row;
      if (first === 0) first = line;
      last = line;
      const role = steps.row(line, text);
      if (role !== 'text') {
        heat.cool();
        heat.add(line, text, role === 'begin' ? COMMAND : 0, 1, false);
      } else {
        const signal = signalOf(text);
        heat.add(line, text, weigh(signal, text), signal?.reach ?? NOVEL_REACH, signal?.names ?? false);
        if (signal?.id === 'exit') heat.tail(EXIT, 1);
      }
      // A printed script may hold anything; a tool's report may hold a prompt.
      if (role !== 'script' && parsers.row(row)) heat.keep();
    },
    end() {
      steps.end();
      const { failed } = steps;
      heat.tail(failed.length > 0 ? LOG_END_AFTER_STEP : LOG_END, 1);
      const whole = { from: first, to: last };
      const rows = heat.rows().map((row) => {
        const known = row.text !== '' && green?.has(row.text);
        return { ...row, heat: placed(row, failed, whole) * (known ? KNOWN_WARMTH : 1) };
      });
      const inScope = ({ line }: Finding): boolean => failed.length === 0 || stepOf(line, failed) >= 0;
      return { rows, findings: parsers.end().filter(inScope), stepFrom: failed[0]?.from };
    },
  };
}

/** Rows after a new one that says nothing else. */
const NOVEL_REACH = 2;

const repeated = (before: number): number => Math.max(LEAST_REPEATED, REPEATED ** before);
