const { readdirSync } = require('node:fs');
const { resolve } = require('node:path');
const { swc } = require('./swc.cjs');

const rootDir = resolve(__dirname, '..');

/**
 * Looked up in Jest's sandbox, a global passes two interceptors, hundreds of times as slow as in Node; these are handed
 * to each module as its own. None of them is ever replaced by a test, unlike `Date` and the timers.
 */
const builtIns = [
  ...['Array', 'BigInt', 'Boolean', 'Error', 'Infinity', 'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise'],
  ...['Proxy', 'RangeError', 'Reflect', 'RegExp', 'Set', 'String', 'TypeError', 'WeakMap', 'WeakSet'],
  ...['Int32Array', 'Uint8Array', 'Uint16Array', 'Uint32Array'],
];

const shared = {
  rootDir,
  sandboxInjectedGlobals: builtIns,
  testEnvironment: 'node',
  // No test is about time; a busy machine is no failure.
  testTimeout: 60_000,
  setupFiles: ['<rootDir>/.config/plain-styles.cjs'],
  transform: { '\\.tsx?$': ['@swc/jest', swc({ modules: 'commonjs' })] },
  moduleNameMapper: {
    '\\.css$': '<rootDir>/.config/empty.cjs',
    '^@fluentui/react-icons$': '<rootDir>/.config/fluent-icons.cjs',
    // office-addin-mock loads it for manifests, which the tests do not give; it reaches packages Jest cannot load.
    '^office-addin-manifest$': '<rootDir>/.config/empty.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

/**
 * Folders of test/rules whose hundreds of small files are run as one each, so that what they share is loaded once: by
 * .ci/test.mjs alone. Whoever names a file, or runs Jest bare, has every file by itself.
 */
const folders =
  process.env.TESTS_TOGETHER === '1'
    ? readdirSync(resolve(rootDir, 'test/rules')).flatMap((name) => /^(.+)\.together\.ts$/.exec(name)?.[1] ?? [])
    : [];

/** Tests that drive LibreOffice or a browser are projects of their own, which .ci/test.mjs runs last and one at a time. */
module.exports = {
  rootDir,
  cacheDirectory: resolve(rootDir, '.cache/jest'),
  maxWorkers: 2,
  // What earlier tests leave behind is not carried on.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/libreoffice/',
        '<rootDir>/test/e2e/',
        ...folders.map((name) => `<rootDir>/test/rules/${name}/`),
      ],
    },
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/test/rules/*.together.ts'],
      testPathIgnorePatterns: folders.length > 0 ? ['/node_modules/'] : ['/test/'],
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
