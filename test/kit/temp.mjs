import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * One folder for the temporary files of a test run: its workers and their child processes find it where they find any
 * temporary folder, and it is gone when the run ends.
 */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'];
let folder;
let before = {};

/** Called by Jest before the first worker starts. */
export default function open() {
  before = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));
  folder = mkdtempSync(path.join(tmpdir(), 'ai-devops-test-'));
  for (const name of NAMES) process.env[name] = folder;
}

/** Called by Jest after the last test. A watched run opens a new folder each time, in the one that was there before. */
export function close() {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  try {
    // On Windows a process that just ended may still hold a file for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch (error) {
    console.warn(`${folder} could not be removed: ${error.message}`);
  }
}
