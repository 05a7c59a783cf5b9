import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCommand } from '../../packages/core/src/decide/command.ts';
import { planOf } from '../../packages/core/src/decide/commit-message.ts';
import { type PlanEnding, planComment } from '../../packages/core/src/decide/plan/comment.ts';
import { visiblePlan } from '../../packages/core/src/decide/plan/seal.ts';
import { planCommit, planText, planTitle } from '../../packages/core/src/decide/plan/text.ts';
import {
  commentBody,
  fitsComment,
  fitsPull,
  LONGEST_BODY,
  pullBody,
} from '../../packages/core/src/text/comment-body.ts';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { safeMessage, safeTitle } from '../../packages/core/src/text/title.ts';
import {
  asked,
  hostileText,
  ISSUE,
  implementationPlan,
  limits,
  markerData,
  planFacts,
  RENDERING,
} from './plan-facts.ts';

const { render, references } = RENDERING;
const body = (text: string) => pullBody({ marker: 'plan', data: markerData(), text }, render, references);

/** The lines that are not in a code block. */
function outsideCode(text: string): string {
  let fence = '';
  const lines = text.split('\n').filter((line) => {
    const mark = /^`{3,}(?=[^`]*$)/.exec(line)?.[0] ?? '';
    if (fence === '' && mark !== '') {
      fence = mark;
      return false;
    }
    const inside = fence !== '';
    if (inside && mark.length >= fence.length && line === mark) fence = '';
    return !inside;
  });
  expect(fence).toBe('');
  return lines.join('\n');
}

describe('the body of a plan', () => {
  it('says what is planned, and what a person does with it', () => {
    const text = planText(planFacts({ questions: ['May two be used?'] }));
    expect(text).toBe(`Part of #7

**This is a plan: there is no code yet, and nobody has checked it.** It is written by a model, which can be wrong.

## Summary

The total subtracts the codes.

## Steps

1. \`src/codes.ts\`: Hold the codes.
2. \`src/total.ts\`: Subtract them.

## Tests

A total with a code.

## Risks

A code that counts twice.

## Questions

Somebody should decide these first:

- May two be used?

## What to do

- \`/approve\` as a comment here has the plan carried out on this branch, and the change is checked as any other of ours. It counts from somebody with write access who has not opened this pull request.
- \`/reject\` and a reason closes it.
- For another plan write \`@ai-plan\` and what should be different as a comment on the issue.

An approval is for the text above as it stands, and for this branch as it is: once somebody edits the text or pushes here, it counts no more. Do not edit it; ask again.

---

Written by \`gemini-3-pro\` (gemini) in [this run](https://github.example/acme/app/actions/runs/9001): 4 steps, $0.0123. A model can be wrong.`);
    // What is posted is what was made: nothing of ours is taken for a threat.
    expect(visiblePlan(body(text))).toBe(text);
  });

  it('marks steps that no change of ours may make, and more files than one change may have', () => {
    const steps = [
      { path: '.github/workflows/ci.yml', change: 'Run it.' },
      { path: '../other/x.ts', change: 'Reach out.' },
      { path: 'src/a.ts', change: 'Fine.' },
    ];
    const text = planText(planFacts({ steps }, { limits: { ...limits, maxFiles: 2 } }));
    const rows = text.split('\n');
    const at = (path: string) => rows.findIndex((row) => row.includes(path));
    const mark = '   **Refused already: a person must do this step.**';
    expect(rows[at('.github/workflows/ci.yml') + 1]).toBe(
      `${mark} Here it is protected, and no input opens it: git and GitHub read it (W4).`,
    );
    expect(rows[at('../other/x.ts') + 1]).toBe(`${mark} It is no path that a file of a change may have (W5).`);
    expect(rows[at('src/a.ts') + 1]).toBe('');
    expect(text).toContain('**3 files are more than one change may have**: `max-files` allows 2.');
    const named = planFacts({ steps: [steps[2]!] }, { limits: { ...limits, allowedPaths: ['docs/**'] } });
    expect(planText(named)).toContain('**Refused already');
  });

  it('shows less of long texts until it fits', () => {
    const long = 'word `code` @maria [x](y) '.repeat(200).slice(0, 3_000);
    const steps = Array.from({ length: 30 }, (_, at) => ({ path: `src/${at}.ts`, change: long.slice(0, 1_500) }));
    const text = planText(
      planFacts({ summary: long, tests: long, risks: long, steps, questions: Array(10).fill('q'.repeat(500)) }),
      (one) => fitsPull({ marker: 'plan', data: markerData(), text: one }, render, references),
    );
    expect(body(text).length).toBeLessThanOrEqual(LONGEST_BODY);
    for (let at = 0; at < 30; at += 1) expect(text).toContain(`\`src/${at}.ts\``);
    expect(text).toContain('## What to do');
  });

  it('lets no text of a model look like one of ours, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (summary, change, question) => {
        const plan = {
          summary,
          tests: change,
          risks: question,
          questions: [question],
          steps: [{ path: change.slice(0, 200), change }],
        };
        const whole = body(planText(planFacts(plan)));
        expect(whole.length).toBeLessThanOrEqual(LONGEST_BODY);
        expect(readMarkers(whole)).toHaveLength(1);
        expect(whole).not.toMatch(/\[skip ci\]|@dependabot/);
        for (const line of whole.split('\n')) expect(parseCommand(line)).toBeUndefined();
        const text = outsideCode(whole);
        expect(text.match(/^## What to do$/gm)).toHaveLength(1);
        expect(text.match(/^## Steps$/gm)).toHaveLength(1);
        expect(text.match(/^(?:Fixes|Closes|Part of) .*#\d+$/gim)).toEqual(['Part of #7']);
        expect(text).not.toMatch(/^[ \t]*\/(?:approve|reject)(?![\w/-])/m);
        expect(text).not.toMatch(/^\s*[-*+] \[x\]/im);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the other words of a plan', () => {
  it('the title is one line that does nothing', () => {
    expect(planTitle(implementationPlan(), ISSUE)).toBe('Plan: Take codes off the total');
    fc.assert(
      fc.property(hostileText, (title) => {
        const made = planTitle({ title }, ISSUE);
        expect(made).toMatch(/^Plan/);
        expect(safeTitle(made, 256)).toBe(made);
      }),
    );
  });
  it('the empty commit names its plan, so that a later run knows it', () => {
    const { headline, body: text } = planCommit(ISSUE, 'a'.repeat(64));
    expect(headline).toBe('Open the branch of a plan for issue 7');
    expect(planOf(`${headline}\n\n${text}`)).toBe('a'.repeat(64));
    expect([safeTitle(headline), safeMessage(text)]).toEqual([headline, text]);
  });
});

describe('the comment of a plan', () => {
  const url = 'https://github.example/acme/app/pull/31';
  const facts = { runUrl: 'https://github.example/acme/app/actions/runs/9001', asked, allowLinks: [url] };
  const told = (text: string) =>
    commentBody({ marker: 'plan', data: {}, text }, { ...render, allowLinks: [...render.allowLinks, url] });

  it('links the pull request, and says how it is answered', () => {
    const plan = implementationPlan({ questions: ['May two be used?'] });
    const text = planComment({ ...facts, ending: { end: 'opened', repo: 'acme/app', url, plan } });
    expect(text).toContain(
      `**A plan is proposed:** [\`acme/app#31\`](${url})\n\n2 steps, 1 open question\n\nThe total subtracts`,
    );
    for (const command of ['`/approve`', '`/reject`', '`@ai-plan`', '- May two be used?'])
      expect(text).toContain(command);
    expect(told(text).startsWith(text)).toBe(true);
    const renewed = planComment({ ...facts, ending: { end: 'renewed', repo: 'acme/app', url, plan } });
    expect(renewed).toContain('**The plan was worked over:**');
    expect(renewed).toContain('An approval of what it said before counts no more.');
  });
  it('says what the model did not know, and what was refused', () => {
    const gaveUp: PlanEnding = {
      end: 'gave-up',
      plan: { summary: 'Which shop?', questions: ['Where are codes kept?'] },
    };
    expect(planComment({ ...facts, ending: gaveUp })).toContain(
      '- Where are codes kept?\n\nAnswer in a new comment that begins with `@ai-plan`.',
    );
    const text = planComment({
      ...facts,
      asked: undefined,
      ending: { end: 'refused', because: `A plan is open: ${url}.` },
    });
    expect(text).toContain(`**No plan was made.**\n\nA plan is open: ${url}.`);
    expect(text).toContain('Written without a model');
  });
  it('fits, whatever the model says', () => {
    fc.assert(
      fc.property(hostileText, (summary) => {
        const plan = implementationPlan({ summary: summary.repeat(300).slice(0, 60_000), questions: [summary] });
        const fits = (text: string) => fitsComment({ marker: 'plan', data: {}, text }, render);
        const text = planComment({ ...facts, ending: { end: 'opened', repo: 'acme/app', url, plan } }, fits);
        expect(fits(text)).toBe(true);
        expect(readMarkers(told(text))).toHaveLength(1);
        expect(parseCommand(told(text))).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});
