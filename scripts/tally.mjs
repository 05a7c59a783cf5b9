// node scripts/tally.mjs FOLDER: sums the results of a run of .ci/run: jest's counts from NAME.json, and one check for
// each NAME.status that is not jest's. Prints `N passed, N failed` alone on a line; exits 1 if anything failed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
const totals = { passed: 0, failed: 0 };
const names = new Set(readdirSync(folder).map((file) => file.replace(/\.(json|status)$/, '')));
for (const name of [...names].sort()) {
  const read = (suffix) => {
    const file = path.join(folder, `${name}.${suffix}`);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const [json, status] = [read('json'), read('status')?.trim()];
  const counts = { passed: 0, failed: 0 };
  if (json !== undefined) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(json);
    counts.passed = numPassedTests;
    counts.failed = numFailedTests + numRuntimeErrorTestSuites;
  } else if (status === '0') counts.passed = 1;
  // A command that failed without a failed test to show for it.
  if (status !== undefined && status !== '0' && counts.failed === 0) counts.failed = 1;
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
  totals.passed += counts.passed;
  totals.failed += counts.failed;
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
