import type { Finding, LogRow } from '../../domain/finding.ts';
import { bundler } from './bundler.ts';
import { cargo, cargoTest, nextest } from './cargo.ts';
import { composer } from './composer.ts';
import { docker } from './docker.ts';
import { git } from './git.ts';
import { gomod } from './gomod.ts';
import { gradle } from './gradle.ts';
import { kubernetes } from './kubernetes.ts';
import { maven } from './maven.ts';
import { npm } from './npm.ts';
import type { LogParser, OpenParser } from './parser.ts';
import { pip, poetry, uv } from './pip.ts';
import { pnpm } from './pnpm.ts';
import { sbt } from './sbt.ts';
import { terraform } from './terraform.ts';
import { yarn } from './yarn.ts';

/** The shelf: a log parser is one file and one line here. */
export const PARSERS: readonly LogParser[] = [
  bundler,
  cargo,
  cargoTest,
  composer,
  docker,
  git,
  gomod,
  gradle,
  kubernetes,
  maven,
  nextest,
  npm,
  pip,
  pnpm,
  poetry,
  sbt,
  terraform,
  uv,
  yarn,
];

/** All parsers at once over the rows of one log. */
export interface Findings {
  row(row: LogRow): void;
  /** What they found, in order of the log. */
  end(): Finding[];
}

export function findings(parsers: readonly LogParser[] = PARSERS): Findings {
  const open = parsers.map((parser): { parser: LogParser; at: OpenParser; awake: boolean } => ({
    parser,
    at: parser.open(),
    awake: false,
  }));
  return {
    row(row) {
      for (const one of open) {
        if (one.awake || one.parser.trigger.test(row.text)) one.awake = one.at.row(row);
      }
    },
    end: () => open.flatMap(({ at }) => at.end()).sort((a, b) => a.line - b.line),
  };
}
