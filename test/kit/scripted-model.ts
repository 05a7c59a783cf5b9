import { ModelError, type ModelFailure } from '../../packages/core/src/errors.ts';
import type { Model, ModelReply, ModelRequest, ToolCall, Usage } from '../../packages/core/src/ports.ts';

/** One reply of the script: what differs from an empty one, an error to throw, or a function of the request. */
export type Turn =
  | Partial<ModelReply>
  | Error
  | ((request: ModelRequest) => Partial<ModelReply> | Promise<Partial<ModelReply>>);

/** A request as it was when it came; later changes of the conversation do not reach it. */
export type SeenRequest = Omit<ModelRequest, 'signal'>;

export interface ScriptedModel extends Model {
  requests: SeenRequest[];
  /** Complains when turns are left over: then the loop ended earlier than the script says. */
  done(): void;
}

export interface ScriptOptions {
  contextTokens?: number;
  /** What a reply is said to have used when the turn does not say it. */
  usage?: Partial<Usage>;
}

const USAGE: Usage = { input: 1_000, output: 100, cached: 0, thinking: 0, estimated: false };

/** A model in memory that plays its turns in order and keeps every request. */
export function scriptedModel(turns: readonly Turn[], options: ScriptOptions = {}): ScriptedModel {
  const { contextTokens = 200_000, usage = {} } = options;
  const requests: SeenRequest[] = [];
  const left = [...turns];
  return {
    provider: 'scripted',
    name: 'scripted-1',
    contextTokens,
    requests,
    complete: async (request) => {
      const { signal, ...rest } = request;
      signal.throwIfAborted();
      requests.push(structuredClone(rest) as SeenRequest);
      const turn = left.shift();
      if (turn === undefined) throw new Error(`The script has no turn ${requests.length}.`);
      if (turn instanceof Error) throw turn;
      const reply = typeof turn === 'function' ? await turn(request) : turn;
      const { text = '', calls = [], stop = 'stop' } = reply;
      return { text, calls, stop, usage: { ...USAGE, ...usage }, raw: { turn: requests.length }, ...reply };
    },
    done: () => {
      if (left.length > 0) throw new Error(`${left.length} of ${turns.length} turns were not played.`);
    },
  };
}

let made = 0;
/** One call; its id is new. */
export const call = (name: string, args: unknown = {}): ToolCall => {
  made += 1;
  return { id: `call_${made}`, name, args };
};

/** Turns by what they do. */
export const says = (text: string): Turn => ({ text });
export const uses = (name: string, args: unknown = {}): Turn => ({ calls: [call(name, args)] });
export const usesAll = (...calls: ToolCall[]): Turn => ({ calls });
export const answers = (value: unknown): Turn => ({ calls: [call('answer', value)] });
export const blocked = (stopDetail: string): Turn => ({ stop: 'blocked', stopDetail });
export const malformed = (): Turn => ({ stop: 'malformed', stopDetail: 'MALFORMED_FUNCTION_CALL' });
export const cutOff = (reply: Partial<ModelReply> = {}): Turn => ({ ...reply, stop: 'length' });
export const fails = (kind: ModelFailure, message = `The provider failed: ${kind}.`): Turn =>
  new ModelError(kind, message);
/** Never replies, whatever the signal says. */
export const hangs = (): Turn => () => new Promise(() => undefined);
