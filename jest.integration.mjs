import base from './jest.config.mjs';

/** What needs more than Node and npm; scripts/integration.mjs installs it and starts this. */
/** @type {import('jest').Config} */
export default {
  ...base,
  roots: ['<rootDir>/test/integration'],
  testPathIgnorePatterns: ['/node_modules/'],
  // A server of Go and a Node of another version start more slowly than a function.
  testTimeout: 240_000,
};
