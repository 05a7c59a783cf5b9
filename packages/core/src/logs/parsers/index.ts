import type { Finding, LogRow } from '../../domain/finding.ts';
import { kindOf, tally } from '../kinds.ts';
import { bundler } from './bundler.ts';
import { cargo, cargoTest, nextest } from './cargo.ts';
import { composer } from './composer.ts';
import { ctest } from './ctest.ts';
import { docker } from './docker.ts';
import { dotnetTest } from './dotnet-test.ts';
import { ginkgo } from './ginkgo.ts';
import { git } from './git.ts';
import { goTest } from './go-test.ts';
import { gomod } from './gomod.ts';
import { gradle } from './gradle.ts';
import { gtest } from './gtest.ts';
import { jest } from './jest.ts';
import { kubernetes } from './kubernetes.ts';
import { matchers } from './matchers.ts';
import { maven } from './maven.ts';
import { nodeTest } from './node-test.ts';
import { npm } from './npm.ts';
import { exunit, minitest, mocha, phpunit, playwright, rspec } from './numbered.ts';
import { type LogParser, MOST_FINDINGS, type OpenParser } from './parser.ts';
import { pip, poetry, uv } from './pip.ts';
import { pnpm } from './pnpm.ts';
import { pytest } from './pytest.ts';
import { pythonTraceback } from './python-traceback.ts';
import { sbt } from './sbt.ts';
import { tap } from './tap.ts';
import { terraform } from './terraform.ts';
import { anyOf } from './triggers.ts';
import { vitest } from './vitest.ts';
import { yarn } from './yarn.ts';

/** The shelf: a log parser is one entry here; a family of tools that report alike shares a file. */
export const PARSERS: readonly LogParser[] = [
  bundler,
  cargo,
  cargoTest,
  composer,
  ctest,
  docker,
  dotnetTest,
  exunit,
  ginkgo,
  git,
  gomod,
  goTest,
  gradle,
  gtest,
  jest,
  kubernetes,
  matchers,
  maven,
  minitest,
  mocha,
  nextest,
  nodeTest,
  npm,
  phpunit,
  pip,
  playwright,
  pnpm,
  poetry,
  pytest,
  pythonTraceback,
  rspec,
  sbt,
  tap,
  terraform,
  uv,
  vitest,
  yarn,
];

/** All parsers at once over the rows of one log. */
export interface Findings {
  /** Answers whether the row belongs to what some parser is reading. */
  row(row: LogRow): boolean;
  /** What they found, in order of the log. */
  end(): Finding[];
}

export function findings(parsers: readonly LogParser[] = PARSERS): Findings {
  const open = parsers.map((parser): { parser: LogParser; at: OpenParser; awake: boolean } => ({
    parser,
    at: parser.open(),
    awake: false,
  }));
  const wakes = anyOf(parsers.map(({ trigger }) => trigger));
  const kinds = tally();
  let asleep = true;
  return {
    row(row) {
      const first = asleep;
      if (first && !wakes(row.text)) return false;
      const kind = first ? kindOf(row.text) : 0;
      if (first && kinds.count(kind) >= MOST_FINDINGS) return false;
      asleep = true;
      let read = false;
      for (const one of open) {
        if (!one.awake && !one.parser.trigger.test(row.text)) continue;
        one.awake = one.at.row(row);
        if (one.awake) asleep = false;
        read = true;
      }
      // Of reports of one row that differ in their numbers alone the parsers keep no more than a hundred. How often a
      // longer one begins alike says nothing of how it goes on.
      if (first && asleep) kinds.add(kind);
      return read;
    },
    end() {
      const all = open.map(({ parser, at }) => ({ general: parser === matchers, found: at.end() }));
      const read = all.flatMap(({ general, found }) => (general ? [] : found));
      return all
        .flatMap(({ general, found }) => (general ? found.filter((one) => !within(one, read)) : found))
        .sort((a, b) => a.line - b.line);
    },
  };
}

/** A row that the general table knows by its shape is no finding of its own in the report of a tool that was read as a whole. */
const within = ({ line }: Finding, reports: readonly Finding[]): boolean =>
  reports.some((report) => line >= report.line && line <= report.endLine);
