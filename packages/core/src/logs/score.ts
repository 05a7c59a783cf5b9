// How strongly a line says that it is the failure. First version: the shelf of parsers will replace it.

const ERROR_COMMAND = /^##\[error\]/;
const EXIT = /^##\[error\](?:Process completed with exit code|The operation was canceled)/;
const STRONG =
  /(?:^|\s)(?:[Ee]rror(?:\[[\w-]+\])?:|ERROR:? |FAIL(?:ED)?\b|fatal:|panic:|Traceback \(most recent|E {3,}\S|\S+(?:Error|Exception)\b[:(]|✕|✗|✖|×|--- FAIL|npm (?:ERR!|error)|not ok \d|AssertionError|BUILD FAILED|Segmentation fault|Killed$|exit code [1-9])/;
const WEAK =
  /\b(?:error|fail(?:ed|ure)?|exception|cannot|unable to|denied|timed? ?out|not found|undefined reference|refused)\b/i;
const BENIGN =
  /\b(?:0|no) (?:errors?|failures?|failed)\b|-W(?:no-)?error|\berrors?\.(?:go|js|ts|py|rs|java|c|h)\b|\b(?:ok|PASS(?:ED)?)\b\s|warnings? treated|continue-on-error|Downloading|fail-fast|if-no-files-found/i;

/** 0 for a line that says nothing, up to 4. `isExit`: the runner's own last word, which every failed step has: half a point. */
export function scoreLine(text: string): { score: number; isExit: boolean } {
  if (EXIT.test(text)) return { score: 0.5, isExit: true };
  if (ERROR_COMMAND.test(text)) return { score: 4, isExit: false };
  if (text === '' || BENIGN.test(text)) return { score: 0, isExit: false };
  return { score: STRONG.test(text) ? 3 : WEAK.test(text) ? 1 : 0, isExit: false };
}

/** The line without what differs from run to run, so that two of a kind are known (and fingerprints stay stable). */
export function templateOf(text: string): string {
  return (
    text
      .replace(/^##\[\w+\]/, '')
      .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>')
      .replace(/\b\d\d:\d\d:\d\d(?:[.,]\d+)?\b/g, '<time>')
      .replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, '<id>')
      .replace(/\b(?:0x)?[0-9a-f]*\d[0-9a-f]{6,}\b/gi, '<hex>')
      // Only the last part of a path says what broke; the part before depends on the machine.
      .replace(/(?:[A-Za-z]:)?(?:[\w.@+~-]*[/\\])+([\w.@+-]+)/g, '$1')
      .replace(/\d+(?:\.\d+)*/g, '<n>')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 300)
  );
}
