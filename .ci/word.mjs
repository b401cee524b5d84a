import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { installPackages, npm, root, stop } from './install.mjs';

/** `node .ci/word.mjs start` opens Word with the pane; `node .ci/word.mjs stop` takes the pane out of Word again. */
const [, , verb] = process.argv;
const tools = resolve(root, '.cache/word');
const debugging = resolve(tools, 'node_modules/office-addin-debugging/cli.js');

if (!['win32', 'darwin'].includes(process.platform)) {
  stop('Word chỉ chạy trên Windows và macOS: trên máy này dùng npm start để mở bàn thử.');
}
installPackages();
installDebugging();
if (verb === 'stop') sideload('stop');
else startAll();

/** Kept apart from the project's own packages: what it depends on is not always to be had, and nothing else needs it. */
function installDebugging() {
  if (existsSync(debugging)) return;
  const packages = ['office-addin-debugging@7', 'semver@7'];
  const { status } = npm(['install', '--prefix', tools, '--legacy-peer-deps', '--no-audit', '--no-fund', ...packages]);
  if (status !== 0) stop('Không cài được office-addin-debugging: xem thông báo của npm ở trên.');
}

/** Serves the pane over https on port 3000, with a certificate this machine trusts, and opens Word with the manifest. */
function startAll() {
  const webpack = resolve(root, 'node_modules/webpack/bin/webpack.js');
  const server = node([webpack, 'serve', '--mode', 'development', '--config-name', 'pane', '--no-open']);
  sideload('start').on('exit', (code) => {
    if (code !== 0) server.kill();
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
}

function sideload(command) {
  const options = command === 'start' ? ['desktop', '--app', 'word', '--no-debug'] : [];
  return node([debugging, command, 'manifest.xml', ...options]);
}

function node(words) {
  return spawn(process.execPath, words, { cwd: root, stdio: 'inherit' });
}
