const UNITS = { s: 1, m: 60, h: 3_600 };

/** Parses an interval such as "90s", "5m" or "1h". The result is in seconds. */
export function parseInterval(text) {
  const match = /^(\d+)([smh])$/.exec(text);
  if (!match) throw new TypeError(`not an interval: ${text}`);
  return Number(match[1]) * UNITS[match[2]];
}
