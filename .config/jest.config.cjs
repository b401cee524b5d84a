const { resolve } = require('node:path');
const { swc } = require('./swc.cjs');

const rootDir = resolve(__dirname, '..');

const shared = {
  rootDir,
  testEnvironment: 'node',
  // No test is about time; a busy machine is no failure.
  testTimeout: 60_000,
  transform: { '\\.tsx?$': ['@swc/jest', swc({ modules: 'commonjs' })] },
  moduleNameMapper: {
    '\\.css$': '<rootDir>/.config/empty.cjs',
    // office-addin-mock loads it for manifests, which the tests do not give; it reaches packages Jest cannot load.
    '^office-addin-manifest$': '<rootDir>/.config/empty.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

/** Tests that drive LibreOffice or a browser are projects of their own, which .ci/test.mjs runs last and one at a time. */
module.exports = {
  rootDir,
  cacheDirectory: resolve(rootDir, '.cache/jest'),
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/libreoffice/', '<rootDir>/test/e2e/'],
    },
    { ...shared, displayName: 'libreoffice', testMatch: ['<rootDir>/test/libreoffice/**/*.test.{ts,tsx}'] },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.{ts,tsx}'],
      globalSetup: '<rootDir>/.config/build.cjs',
    },
  ],
};
