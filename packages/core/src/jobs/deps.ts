import type { Scope } from '../domain/repo.ts';
import type { Applied, Spent } from '../domain/report.ts';
import type { ConfigText } from '../effects/define.ts';
import type { Github, GithubWriter } from '../github/client.ts';
import type { Staging } from '../mcp/staging.ts';
import type { ToolSession } from '../mcp/tool.ts';
import type { Model } from '../ports.ts';
import type { Host, Settings } from '../settings.ts';
import type { Redactor } from '../text/redact.ts';

/** What a run has done until now: what is left of it in the report when it throws. A job lets it grow. */
export interface SoFar {
  applied: Applied[];
  spent: Spent;
}

/** What every job is given: the settings, the host's ports, and what wire.ts made of them. */
export interface Deps {
  settings: Settings;
  host: Host;
  github: Github;
  /** Only to be passed on to apply. */
  writer: GithubWriter;
  /** Connects the model, once; undefined when the provider is `none`. Loading its SDK is paid for here. */
  model: (() => Promise<Model>) | undefined;
  /** With a staging, intents may be among the names. */
  openSession(names: readonly string[], scope: Scope, staging?: Staging): Promise<ToolSession>;
  /** Begins to load all that asking needs, while GitHub is being read. It sends nothing, and whoever needs it waits for it. */
  preload(): void;
  /** What is left of the time budget of this run. */
  minutesLeft(): number;
  /** Requests that GitHub still allows in this hour; infinite as long as it was not told. */
  callsLeft(): number;
  /** Loads the secret patterns (E7). */
  redactor(): Promise<Redactor>;
  /** Reads the configuration's kill switch again, but for a text just read: why writing is off, or undefined (B4). */
  killSwitch(shown?: ConfigText): Promise<string | undefined>;
}
