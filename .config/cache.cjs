const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const root = resolve(__dirname, '..');

/** The files, none of them a module of a bundle, that say what a build makes: its settings, its loaders, the packages. */
exports.settings = [
  'webpack.config.js',
  ...readdirSync(__dirname)
    .filter((name) => name.endsWith('.cjs'))
    .map((name) => `.config/${name}`),
  '.ci/typescript.cjs',
  'package.json',
  'package-lock.json',
].map((name) => resolve(root, name));

/**
 * What webpack keeps of a build for the next one. All that a bundle is made of beside its modules is in the version: a
 * cache made under other settings, by another Node or for another address is not looked at. A bundle that is served has
 * a cache of its own, for two processes that write into one leave parts of both.
 */
exports.cacheOf = ({ name, mode, served, origin }) => ({
  type: 'filesystem',
  cacheDirectory: resolve(root, '.cache/webpack'),
  name: `${name}-${mode}${served ? '-served' : ''}`,
  version: versionOf(exports.settings, [process.version, process.env.NODE_ENV ?? '', String(origin)]),
  buildDependencies: { settings: exports.settings },
});

/** One word for the contents of files and for what else is given; the same for the same, another for anything else. */
function versionOf(files, given) {
  const hash = createHash('sha256').update(JSON.stringify(given));
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
exports.versionOf = versionOf;
