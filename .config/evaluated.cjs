const { resolve } = require('node:path');
require('../.ci/typescript.cjs');

const src = resolve(__dirname, '../src');

/** A loader that runs a module when the page is built: what it exports must be data, and is all that the page gets. */
module.exports = function evaluated() {
  this.addContextDependency(resolve(src, 'rules'));
  for (const path of Object.keys(require.cache)) if (path.startsWith(src)) delete require.cache[path];
  return Object.entries(require(this.resourcePath))
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
};
