import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countdown, nextRefresh } from '../src/refresh.js';

const NOW = 1_700_000_000_000;

test('refreshes after five minutes', () => {
  assert.equal(nextRefresh(NOW), NOW + 300_000);
});

test('refreshes every hour when told so', () => {
  assert.equal(nextRefresh(NOW, '1h'), NOW + 3_600_000);
});

test('counts down in seconds', () => {
  assert.equal(countdown(NOW, '90s'), '90 s');
});

test('refuses what is no interval', () => {
  assert.throws(() => nextRefresh(NOW, 'soon'), TypeError);
});
