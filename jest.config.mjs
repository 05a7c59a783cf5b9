/** Native ESM: `node --experimental-vm-modules node_modules/jest/bin/jest.js`. */
/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/integration/'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/kit/temp.mjs',
  globalTeardown: '<rootDir>/test/kit/temp-close.mjs',
  // Many tests start a process; on a busy machine that takes its time.
  testTimeout: 300_000,
  testEnvironmentOptions: { customExportConditions: ['ai-devops:source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      },
    ],
  },
  // Anchored on purpose: a bare '/build/' would make node_modules/*/build unloadable.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/(packages/[^/]+|actions)/build/'],
  // Jest would leave one core idle, which on two cores is half of the machine.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
};
