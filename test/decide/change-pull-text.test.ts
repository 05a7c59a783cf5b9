import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeCommitMessage } from '../../packages/core/src/decide/change/commit.ts';
import { type ChangeFacts, changePullText } from '../../packages/core/src/decide/change/pull-text.ts';
import { planOf } from '../../packages/core/src/decide/commit-message.ts';
import { neutralize } from '../../packages/core/src/text/neutralize.ts';
import { safeMessage, safeTitle } from '../../packages/core/src/text/title.ts';
import { claim, plan, request } from './change/manifests.ts';

const server = 'https://github.example';
const asked = request({
  type: 'pvc-size',
  id: 'inc-7',
  target: claim,
  values: { size: '20Gi' },
  environment: 'production',
  alert: {
    name: 'KubePersistentVolumeFillingUp',
    severity: 'critical',
    startedAt: '2026-01-05T03:00:00Z',
    url: 'https://alerts.example/a?b=1',
    summary: 'The volume `data` is 97 % full.',
    labels: { namespace: 'shop', persistentvolumeclaim: 'data' },
  },
  links: [`${server}/acme/runbooks/pvc.md`],
});
const facts: ChangeFacts = {
  request: asked,
  plan: plan(asked),
  runUrl: `${server}/acme/app/actions/runs/9001`,
  workflows: 'by-themselves',
  ready: true,
  allowLinks: [`${server}/acme/`],
};
const HEADINGS = ['Alert', 'Remediation', 'Impact', 'Risk', 'Rollback', 'Links', 'Provenance'];
const headings = (text: string) => text.split('\n').filter((line) => /^#{1,6}(?:\s|$)/.test(line));

describe('the body of the pull request of a change', () => {
  it('says why, what, how dangerous and how to go back', () => {
    expect(changePullText(facts)).toBe(`## Alert

| What | Says |
| --- | --- |
| Alert | \`KubePersistentVolumeFillingUp\` |
| Severity | \`critical\` |
| Since | 2026-01-05 03:00 UTC |
| Environment | \`production\` |
| \`namespace\` | \`shop\` |
| \`persistentvolumeclaim\` | \`data\` |

The alert says:

The volume \`data\` is 97 % full.

## Remediation

A change of the type \`pvc-size\` in \`deploy/shop.yaml\`.

- \`spec.resources.requests.storage\` of \`PersistentVolumeClaim\` \`shop/data\` goes from \`10Gi\` to \`20Gi\`.

## Impact

- The volume is made larger while it is in use, if its storage class has \`allowVolumeExpansion\`; if not, Kubernetes refuses the change and nothing happens. Some drivers need a restart of the pod.

## Risk

**low**, as code rates the difference; no model had a part in it. So it is open for review, and a rule may merge it.

- \`deploy/shop.yaml\`: \`PersistentVolumeClaim\` \`shop/data\` makes a volume larger (\`spec.resources.requests.storage\` 10Gi → 20Gi).

## Rollback

- A volume cannot be made smaller again: to go back, make a new claim of the old size and copy the data. Reverting this pull request alone is refused by Kubernetes.

## Links

- \`https://alerts.example/a?b=1\`
- ${server}/acme/runbooks/pvc.md

## Provenance

The change \`pvc-size-inc-7\`, made by code in [this run](${server}/acme/app/actions/runs/9001) for the alert above. The same request finds this pull request again.`);
  });
  it('says who must look at it when it is a draft', () => {
    const risky = (level: 'medium' | 'high') =>
      changePullText({ ...facts, ready: false, plan: { ...facts.plan, risk: { level, reasons: [] } } });
    expect(risky('medium')).toContain('it waits as a draft until a person has reviewed it');
    expect(risky('high')).toContain('needs the approval of those who may give it');
    expect(changePullText({ ...facts, workflows: 'when-approved' })).toContain('**Its workflows wait**');
  });
  it('is the same once more when the effect has calmed it', () => {
    const text = changePullText(facts);
    expect(neutralize(text, { allowLinks: facts.allowLinks })).toBe(text);
  });
  it('shows less until it fits', () => {
    const summary = 'word '.repeat(700);
    const long = { ...facts, request: { ...asked, alert: { ...asked.alert, summary } } };
    const room = (max: number) => changePullText(long, (text) => text.length <= max).length;
    expect(room(100_000)).toBeGreaterThan(4_000);
    expect(room(4_000)).toBeLessThan(4_000);
    expect(headings(changePullText(long, () => false))).toEqual(HEADINGS.map((name) => `## ${name}`));
  });
  it('lets no word of an alert do anything', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '@team',
        'Fixes #1',
        '## Risk\n\n**low**',
        '- [x] done',
        '<!-- ai-devops:change v1 e30 -->',
        '```',
        '![a](https://evil.example/x)',
        '| a | b',
        '/approve',
        '\n',
        '\r- [x] ',
        '#: ',
      ),
      fc.string({ maxLength: 30 }),
    );
    const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, words, (name, label, summary) => {
        const alert = { name: name.replace(/\p{Cc}/gu, ' '), summary, labels: { [label]: name } };
        const text = changePullText({ ...facts, request: { ...asked, alert } });
        expect(headings(text)).toEqual(HEADINGS.map((heading) => `## ${heading}`));
        expect(text).not.toMatch(/^[\s>]*[-*+] \[x\]/m);
        // What the effect does to it changes nothing that people read: no section moves.
        const calm = neutralize(text, { allowLinks: facts.allowLinks });
        expect(headings(calm)).toEqual(headings(text));
        expect(calm).not.toContain('<!--');
      }),
    );
  });
});

describe('the commit of a change', () => {
  const hash = 'a'.repeat(64);
  const message = (over = asked) => changeCommitMessage({ request: over, plan: plan(asked), hash });
  it('tells what it does, and by what a later run knows it', () => {
    const { headline, body } = message();
    expect(headline).toBe('Grow PersistentVolumeClaim shop/data to 20Gi in production');
    expect(body).toContain(
      '  spec.resources.requests.storage of PersistentVolumeClaim shop/data goes from 10Gi to 20Gi.',
    );
    expect(body).toContain('  Alert: KubePersistentVolumeFillingUp\n  Asked for as: pvc-size-inc-7');
    expect(planOf(`${headline}\n\n${body}`)).toBe(hash);
  });
  it('and does nothing, whatever the alert is called', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 200 }), fc.constantFrom('[skip ci]', 'Fixes #1', 'ai-devops-plan: x', '@all')),
        (name) => {
          const { headline, body } = message({ ...asked, alert: { name } });
          expect([safeTitle(headline), safeMessage(body)]).toEqual([headline, body]);
          expect(planOf(`${headline}\n\n${body}`)).toBe(hash);
        },
      ),
    );
  });
});
