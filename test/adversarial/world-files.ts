/** What stands in the repositories of the world before anything happens; one commit of `units` breaks the others. */

export const UNITS = [
  'const UNITS = { s: 1_000, m: 60_000 };\nexport const parseInterval = (text) => Number.parseInt(text, 10) * UNITS[text.at(-1)];\n',
  'const UNITS = { s: 1, m: 60 };\nexport const parseInterval = (text) => Number.parseInt(text, 10) * UNITS[text.at(-1)];\n',
] as const;
export const POLLER =
  "import { parseInterval } from '@acme/units';\nexport const nextPoll = (now, interval) => now + parseInterval(interval);\n";
export const DASHBOARD = {
  'package.json': '{ "name": "@acme/dashboard" }\n',
  'src/refresh.js':
    "import { nextPoll } from '@acme/poller';\nexport const nextRefresh = (now) => nextPoll(now, '5m');\n",
};
