const { resolve } = require('node:path');
require('../.ci/typescript.cjs');

const src = resolve(__dirname, '../src');

/**
 * A loader that runs a module when the page is built: what it exports must be data, and is all that the page gets. It is
 * run again when any file that was read for it has changed.
 */
module.exports = function evaluated() {
  for (const path of loaded()) delete require.cache[path];
  const data = require(this.resourcePath);
  for (const path of loaded()) this.addDependency(path);
  return Object.entries(data)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
};

/** The modules of the source that Node has in memory. */
function loaded() {
  return Object.keys(require.cache).filter((path) => path.startsWith(src));
}
