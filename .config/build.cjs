const { execFileSync } = require('node:child_process');
const { rmSync } = require('node:fs');
const { resolve } = require('node:path');

/** Builds dist/ as it ships, before the tests that drive it; the second build takes seconds. */
module.exports = () => {
  const root = resolve(__dirname, '..');
  rmSync(resolve(root, 'dist'), { recursive: true, force: true });
  const webpack = resolve(root, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};
