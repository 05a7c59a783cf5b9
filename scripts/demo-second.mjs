// The second part of `npm run demo`: what nothing red has asked for.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { asShown, withoutMarker } from './demo-words.mjs';

/** Plays it over what demo.mjs has compiled, tells it, and answers whether it left what it promised. */
export async function playSecond(root) {
  const { playPartTwo } = await import(pathToFileURL(path.join(root, '.cache/test/demo/part-two.js')).href);
  const said = {
    plan: '5. maria opens an issue about something that never worked, and comments "@ai-plan …"; ai-create-fix runs:\n',
    copied: '6. jon quotes "> /approve" and asks what maria thinks. Nothing may come of that:\n',
    approve: '7. jon comments "/approve":\n',
  };
  const steps = {
    change: '8. An alert fires, and a tool sends what should be done about it; ai-create-fix runs without any model:\n',
    merge: '9. Its required check is green. pr-reconcile runs by its schedule, with two rules on the default branch:\n',
    watch: '10. The application is degraded since then. pr-reconcile looks again, and keeps count:\n',
    rollback: '11. It has been seen three times now:\n',
    revert: '12. The required check of the rollback is green, and the next run looks at it as at any other:\n',
    healthy: '13. The application is healthy again:\n',
  };
  console.log('\nThe second part: what nothing red has asked for.');
  const second = await playPartTwo({
    root,
    onPlanStep: (step, body) => {
      if (step === 'copied') console.log(`\nThe plan, as a draft pull request:\n\n${withoutMarker(body ?? '')}\n`);
      console.log(`\n${said[step]}`);
    },
    onPlanned: ({ after, diff, runs }) => {
      console.log(`\nThe quoted command: ${runs.copied.outputs.message ?? runs.copied.outputs.outcome}.`);
      console.log(`\n${after.title}\nLabels: ${after.labels.join(', ')}\n\n${withoutMarker(after.body ?? '')}\n`);
      console.log(`Its diff:\n\n${diff}`);
    },
    onInfraStep: (step) => console.log(`\n${steps[step]}`),
    onLog: (chunk) => process.stdout.write(asShown(chunk).replace(/^(?=.)/gm, '  | ')),
  });
  tellInfrastructure(second.infrastructure);
  for (const complaint of second.complaints) console.error(`The scripted model complains: ${complaint}`);
  await second.close();
  return second;
}

/** Every decision of the runs, and what stands in the two pull requests. */
function tellInfrastructure({ runs, change, revert, sizes, notes, github }) {
  for (const pull of [change, revert])
    console.log(
      `\n#${pull.number} ${pull.title}\nLabels: ${pull.labels.join(', ')}\n\n${withoutMarker(pull.body ?? '')}`,
    );
  console.log('\nWhat each run decided:');
  for (const { step, run } of runs) {
    const merged = JSON.parse(run.outputs.decisions ?? '[]');
    const watched = JSON.parse(run.outputs.rollbacks ?? '[]');
    const told = [
      ...merged.map((one) => `${one.pull}: ${one.action} by rule ${one.rules.join(', ')} (${one.became})`),
      ...watched.map((one) => `${one.pull}, ${one.target}: ${[one.action, ...one.reasons].join(', ')}`),
      ...(run.outputs.change ? [`${run.outputs.change}: proposed, risk ${run.outputs.risk}`] : []),
    ];
    console.log(`  - ${step}: ${told.join('; ')}`);
  }
  console.log(`\nThe size of the volume on the main branch: ${sizes.join(' → ')}.`);
  console.log(`\nThe comment on the merged pull request:\n\n${notes.map(withoutMarker).join('\n\n')}`);
  console.log(
    `\nWhat GitHub saw written:\n${github
      .writes()
      .map((write) => `  - ${write}`)
      .join('\n')}`,
  );
}
