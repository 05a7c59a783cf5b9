import type { PatternHit, SecretRule } from './secret-patterns.ts';

/** What a rule of secretlint needs of its context; the engine around it (profiler, events, comments) is not used. */
interface RuleContext {
  sharedOptions: Record<string, never>;
  createTranslator: () => () => { message: string; messageId: string };
  report: (found: { range: readonly [number, number] }) => void;
  ignore: () => void;
}
interface RuleModule {
  creator: { create(context: never, options: never): { file?(source: never): unknown } };
}

/** Turns a rule into a function. `ignore` does nothing: no text can switch a rule off (AM20). */
function ruleOf(name: string, { creator }: RuleModule): SecretRule {
  return (text) => {
    const hits: PatternHit[] = [];
    const context: RuleContext = {
      sharedOptions: {},
      createTranslator: () => () => ({ message: '', messageId: '' }),
      report: ({ range }) => void hits.push({ name, start: range[0], end: range[1] }),
      ignore: () => {},
    };
    // The name of the file decides which patterns of the npm rule apply; this one means all that can stand in a log.
    const source = { content: text, filePath: '.npmrc', ext: '.npmrc', contentType: 'text' };
    const done = creator.create(context as never, {} as never).file?.(source as never);
    if (done instanceof Promise) throw new Error(`The secret rule ${name} is not synchronous; it cannot be used.`);
    return hits;
  };
}

/**
 * E7: loads the single rules of secretlint, on first use, so that start-up stays fast. They are driven one by one:
 * never through the preset, which contains the rule that lets a comment in the text disable the others (AM20).
 */
export async function loadSecretPatterns(): Promise<readonly SecretRule[]> {
  const modules = await Promise.all([
    import('@secretlint/secretlint-rule-anthropic'),
    import('@secretlint/secretlint-rule-aws'),
    import('@secretlint/secretlint-rule-basicauth'),
    import('@secretlint/secretlint-rule-github'),
    import('@secretlint/secretlint-rule-npm'),
    import('@secretlint/secretlint-rule-openai'),
    import('@secretlint/secretlint-rule-privatekey'),
    import('@secretlint/secretlint-rule-sendgrid'),
    import('@secretlint/secretlint-rule-slack'),
  ]);
  return modules.map((module) => {
    const rule = module as unknown as RuleModule & { creator: { meta: { id: string } } };
    return ruleOf(rule.creator.meta.id.replace(/^.*secretlint-rule-/, ''), rule);
  });
}
