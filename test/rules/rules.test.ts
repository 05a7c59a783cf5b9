import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { expectLinear } from '../kit/linear.ts';
import { LEAST, loaded, ORIGIN, parsed, ruleText } from './rule-text.ts';

describe('a rule of the operator that came before', () => {
  // Every field of its CRD, and what its cluster added.
  const shipped = `apiVersion: aioperator.io/v1alpha1
kind: PRReconciliationRule
metadata:
  name: staging-automerge
  namespace: ai-operator-system
  uid: 8a6e2a0c-0000-4000-8000-000000000000
  labels:
    environment: staging
spec:
  selector:
    labels:
      include: ["auto-merge","staging"]
      exclude: ["do-not-merge","wip","draft"]
    baseBranch: "main"
    titlePattern: "^Bump "
    author: "dependabot[bot]"
  instruction: "PR #{{pr.number}}: {{pr.title}} {{pr.author}} {{pr.labels}} {{pr.ciStatus}} {{pr.mergeable}} {{pr.reviews}} {{argocd.health}}\\n{\\n  \\"action\\": \\"merge\\"\\n}"
  argocdEnabled: true
  argocdAppNamePattern: "{{repository}}-{{environment}}-{{pr.number}}"
  reconciliationInterval: 20
  mergeMethod: "SQUASH"
  dryRun: true
status:
  lastReconciliationTime: "2026-02-01T00:00:00Z"
  processedPRCount: 5
`;

  it('loads with all of its fields', async () => {
    const { rule, title } = await loaded(shipped);
    expect(rule).toMatchObject({ name: 'staging-automerge', origin: ORIGIN });
    expect(rule.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rule.spec).toMatchObject({
      selector: {
        labels: { include: ['auto-merge', 'staging'], exclude: ['do-not-merge', 'wip', 'draft'] },
        baseBranch: 'main',
        author: 'dependabot[bot]',
      },
      argocdEnabled: true,
      reconciliationInterval: 20,
      mergeMethod: 'SQUASH',
      dryRun: true,
    });
    expect(title?.test('Bump a')).toBe(true);
  });

  it('has its defaults where it says nothing', async () => {
    const { rule, title } = await loaded(ruleText('  selector: {}\n  instruction: Merge it.'));
    expect(title).toBeUndefined();
    expect(rule.spec).toEqual({
      selector: { labels: { include: [], exclude: [] } },
      instruction: 'Merge it.',
      argocdEnabled: false,
      argocdAppNamePattern: '{{repository}}-{{environment}}',
      reconciliationInterval: 30,
      dryRun: false,
      suspend: false,
      allowedActions: ['merge', 'wait', 'escalate'],
      safety: {
        approvals: 1,
        allowUnprotected: false,
        allowNoChecks: false,
        ignoreOptional: false,
        allowForks: false,
        allowEmptySelector: false,
        blockTitles: true,
        waitForReviewers: false,
        escalateOn: ['CHECK_FAILED', 'CONFLICT', 'CHECK_NEVER_REPORTED', 'CHECK_TIMEOUT', 'STUCK_UNKNOWN', 'RISK_HIGH'],
      },
      limits: {},
      escalation: { labels: ['needs-human-approval'], reviewers: [], comment: true },
      maxMergesPerHour: 5,
      mergeQueue: true,
      updateBranch: false,
    });
  });

  it.each([10, 3600])('#15 takes an interval of %d seconds', async (seconds) => {
    const { rule } = await loaded(ruleText(`${LEAST}\n  reconciliationInterval: ${seconds}`));
    expect(rule.spec.reconciliationInterval).toBe(seconds);
  });
});

describe('titlePattern', () => {
  const titled = async (pattern: string) =>
    (await loaded(ruleText(`  selector: { titlePattern: ${JSON.stringify(pattern)} }\n  instruction: Merge it.`)))
      .title!;

  it.each<[string, string, boolean]>([
    ['^Bump ', 'Bump a', true],
    ['Bump ', 'Bump a', true],
    ['Bump ', 'chore: Bump a', false],
    ['.*Bump ', 'chore: Bump a', true],
    ['a|b', 'xb', false],
    ['a|b', 'bx', true],
    ['a)|(?:b', 'never compiled', false],
    ['(?m)^x', 'a\nx', false],
    ['(?i)bump', 'BUMP', true],
    ['x*', 'abc', true],
    ['', '', true],
  ])('I8 %j on %j, as re.match would say: %s', async (pattern, text, answer) => {
    if (pattern === '' || pattern.includes(')|(')) {
      const { rules, faults } = await parsed(
        ruleText(`  selector: { titlePattern: ${JSON.stringify(pattern)} }\n  instruction: Merge it.`),
      );
      expect(rules).toEqual([]);
      return expect(faults).toMatchObject([{ key: 'spec.selector.titlePattern' }]);
    }
    expect((await titled(pattern)).test(text)).toBe(answer);
  });

  it('row 8: (.+)+$ is no slower on a long title', async () => {
    const pattern = await titled('(.+)+$');
    expect(pattern.test('x'.repeat(1_000))).toBe(true);
    await expectLinear(20_000, (size) => {
      for (let at = 0; at < size; at += 1_000) pattern.test(`${'x'.repeat(999)}\n`);
    });
  });

  it('is the whole 512 characters long', async () => {
    const longest = 'x'.repeat(512);
    expect((await titled(longest)).test(longest)).toBe(true);
  });
});

describe('the hash of a rule', () => {
  const hashOf = async (spec: string, name?: string) => (await loaded(ruleText(spec, name))).rule.hash;

  it('#12 is the same for the same meaning, wherever it stands', async () => {
    const hash = await hashOf(LEAST);
    expect(
      await hashOf('  instruction: "Merge it."\n  selector:\n    labels:\n      include:\n        - auto-merge'),
    ).toBe(hash);
    expect(await hashOf(`${LEAST}\n  dryRun: false`)).toBe(hash);
    const { rules } = await parsed('', ruleText(LEAST));
    expect(rules.map(({ rule }) => [rule.hash, rule.origin])).toEqual([[hash, 'file-2.yml']]);
    const levels = (text: string) => hashOf(`${LEAST}\n  risk: { levels: { ${text} } }`);
    expect(await levels('lock: low, ci: medium')).toBe(await levels('ci: medium, lock: low'));
  });

  // A row without a name of its own would be given jest's callback for one.
  it.each<[string, string, string]>([
    ['instruction', LEAST.replace('Merge it.', 'Merge it'), 'a-rule'],
    ['label', LEAST.replace('auto-merge', 'Auto-merge'), 'a-rule'],
    ['value', `${LEAST}\n  dryRun: true`, 'a-rule'],
    ['order of actions, which is kept', `${LEAST}\n  allowedActions: [wait, merge, escalate]`, 'a-rule'],
    ['name', LEAST, 'another-rule'],
  ])('#12 is another for another %s', async (_, spec, name) => {
    expect(await hashOf(spec, name)).not.toBe(await hashOf(LEAST));
  });
});

it('G6 any text at all is rules and faults, never an error', async () => {
  const word = fc.constantFrom(
    'apiVersion',
    'kind',
    'metadata',
    'spec',
    'selector',
    'labels',
    'name',
    '---',
    '[',
    '{{pr.x}}',
  );
  const document = fc.record(
    {
      apiVersion: fc.constantFrom('aioperator.io/v1alpha1', 'v1'),
      kind: fc.constant('PRReconciliationRule'),
      metadata: fc.oneof(fc.constant({ name: 'x' }), fc.anything()),
      spec: fc.oneof(fc.record({ selector: fc.anything(), instruction: fc.string() }), fc.anything()),
    },
    { requiredKeys: [] },
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.oneof(word, fc.string()), { maxLength: 20 }).map((words) => words.join(' ')),
    document.map((value) => {
      try {
        return stringify(value);
      } catch {
        return '';
      }
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 3 }), async (texts) => {
      const { rules, faults } = await parsed(...texts, ruleText(LEAST, 'good-one'));
      expect(rules.at(-1)?.rule.name).toBe('good-one');
      for (const { where, message } of faults) {
        expect(where).toMatch(/^(?:acme\/app|file-\d)/);
        expect(message).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
