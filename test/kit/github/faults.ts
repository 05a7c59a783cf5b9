/** Things that go wrong on purpose: at the k-th call that matches, before or after its effect. */

export interface Fault {
  /**
   * Which calls: by method, path and the name of a GraphQL operation, or a pattern over `METHOD /path` (without `/api/v3`
   * and query).
   */
  match: ((method: string, path: string, operation: string | undefined) => boolean) | RegExp;
  /** The first matching call that fails, counted from when the fault was added. Default 1. */
  nth?: number;
  /** How many calls fail from there. Default 1; `Infinity` for all. */
  times?: number;
  /** `before`: nothing happened. `after`: the effect happened and the answer is lost. Default `before`. */
  phase?: 'before' | 'after';
  /**
   * `status` answers with GitHub's error shape, `html` with a page as its proxies do, `garbage` with broken JSON;
   * `reset` cuts the connection, `truncate` cuts it in the middle of the true answer, `delay` waits and goes on.
   */
  kind: 'status' | 'reset' | 'truncate' | 'delay' | 'html' | 'garbage';
  /** Default 500 (`status`), 502 (`html`), 200 (`garbage`). */
  status?: number;
  message?: string;
  headers?: Record<string, string>;
  /** For `delay`; default 50. */
  delayMs?: number;
}

interface Armed extends Fault {
  seen: number;
  fired: number;
}

export interface Faults {
  /** Arms a fault; call what it answers to disarm it. */
  add(fault: Fault): () => void;
  /** Disarms all. */
  clear(): void;
  /** Faults that never fired: a test that expects one to fire can say so. */
  unused(): Fault[];
}

export interface FaultBox extends Faults {
  /** The fault that hits this call, if any; counts the call. */
  strike(method: string, path: string, operation: string | undefined): Fault | undefined;
}

export function makeFaults(): FaultBox {
  let armed: Armed[] = [];
  return {
    add(fault) {
      const one = { ...fault, seen: 0, fired: 0 };
      armed.push(one);
      return () => {
        armed = armed.filter((other) => other !== one);
      };
    },
    clear() {
      armed = [];
    },
    unused: () => armed.filter((one) => one.fired === 0),
    strike(method, path, operation) {
      let hit: Armed | undefined;
      for (const one of armed) {
        const fits =
          typeof one.match === 'function' ? one.match(method, path, operation) : one.match.test(`${method} ${path}`);
        if (!fits) continue;
        one.seen++;
        const first = one.nth ?? 1;
        // Every matching fault counts the call, but one call suffers one fault.
        if (!hit && one.seen >= first && one.seen < first + (one.times ?? 1)) hit = one;
      }
      if (hit) hit.fired++;
      return hit;
    },
  };
}
