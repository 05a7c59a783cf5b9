/** A clock that a test can hold: real time until it is set. */
export interface Clock {
  now(): number;
  /** Stops the clock at this moment. */
  set(at: string | Date | number): void;
  /** Moves it on; a clock that runs keeps running from there. */
  advance(ms: number): void;
}

export function makeClock(at?: string | Date | number): Clock {
  let fixed = at === undefined ? undefined : new Date(at).getTime();
  let offset = 0;
  return {
    now: () => fixed ?? Date.now() + offset,
    set: (to) => {
      fixed = new Date(to).getTime();
    },
    advance: (ms) => {
      if (fixed === undefined) offset += ms;
      else fixed += ms;
    },
  };
}
