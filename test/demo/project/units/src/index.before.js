const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Parses an interval such as "90s", "5m" or "1h". The result is in milliseconds. */
export function parseInterval(text) {
  const match = /^(\d+)([smh])$/.exec(text);
  if (!match) throw new TypeError(`not an interval: ${text}`);
  return Number(match[1]) * UNITS[match[2]];
}
