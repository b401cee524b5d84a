const { resolve } = require('node:path');
const { swc } = require('./swc.cjs');

const rootDir = resolve(__dirname, '..');
const outside = ['<rootDir>/test/e2e/', '<rootDir>/test/libreoffice/'];

const shared = {
  rootDir,
  testEnvironment: 'node',
  transform: { '\\.tsx?$': ['@swc/jest', swc({ modules: 'commonjs' })] },
  moduleNameMapper: {
    '\\.css$': '<rootDir>/.config/empty.cjs',
    // office-addin-mock loads it for manifests, which the tests do not give; it reaches packages Jest cannot load.
    '^office-addin-manifest$': '<rootDir>/.config/empty.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

/** Tests that drive a browser or LibreOffice are a project of their own, which .ci/test.mjs runs last and alone. */
module.exports = {
  rootDir,
  cacheDirectory: resolve(rootDir, '.cache/jest'),
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', ...outside],
    },
    {
      ...shared,
      displayName: 'outside',
      testMatch: outside.map((folder) => `${folder}**/*.test.{ts,tsx}`),
    },
  ],
};
