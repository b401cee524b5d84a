/** Lets Node run this project's TypeScript: `node -r ./.ci/typescript.cjs test/bench/index.ts`. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');
const { swc } = require('../.config/swc.cjs');

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      ...swc({ modules: 'commonjs' }),
      filename,
      swcrc: false,
    });
    module._compile(code, filename);
  };
}

process.setSourceMapsEnabled(true);
