import { type Log, loadRedactor, mapTexts, neutralize, type Report, type Secrets } from '@ai-devops/core';
import { httpUrl } from './inputs.ts';

/** What leaves a run at its end: without secrets (E7, O2), and its sentences without effect (O1). */

type Env = Record<string, string | undefined>;

const UNCLEAN =
  'What this run has to say could not be cleaned of secrets, so nothing of it is shown. This is a bug in ai-devops; please report it.';

/** Of a summary, in characters; publish.ts cuts it by bytes. */
const LONGEST = 1_000_000;

/**
 * The report as it may be published. A server's words may stand in any of its texts, so all are redacted, and what is
 * shown as Markdown is neutralised: links lead to the server, and of its issues and pull requests only to those that this
 * run wrote or names. Fails closed: if that cannot be done, only that is told.
 */
export async function cleanReport(report: Report, secrets: Secrets, env: Env): Promise<Report> {
  try {
    const { redact } = await loadRedactor(secrets.all());
    const server = httpUrl(env['GITHUB_SERVER_URL'] || 'https://github.com');
    const told = mapTexts(report, redact);
    const options = { allowLinks: server ? [server, ...namedBy(told, server)] : [], maxChars: LONGEST };
    const sentence = (text: string): string => neutralize(text, options);
    return {
      ...told,
      message: sentence(told.message),
      refused: told.refused.map((one) => ({ ...one, why: sentence(one.why) })),
      summary: sentence(told.summary),
    };
  } catch {
    return {
      ...{ job: report.job, outcome: report.outcome === 'alert' ? 'alert' : 'failed', reason: 'bug', message: UNCLEAN },
      ...{ applied: [], refused: [], spent: report.spent, outputs: {}, summary: '' },
    };
  }
}

/** The issues, comments and pull requests of this run: a prefix does not cover them, because a link to one leaves a reference. */
const namedBy = ({ applied, links = [] }: Report, server: string): string[] =>
  [...applied.flatMap(({ url }) => url ?? []), ...links].filter(
    (url) => url.startsWith(`${server}/`) && URL.canParse(url),
  );

/** Shows the stack of a bug, or says why it cannot be shown. */
export async function tellBug(error: unknown, secrets: Secrets, log: Log): Promise<void> {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    log.info((await loadRedactor(secrets.all())).redact(stack));
  } catch {
    log.info('The stack could not be cleaned of secrets, so it is not shown.');
  }
}
