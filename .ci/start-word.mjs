import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { installPackages, root, stop } from './install.mjs';

if (!['win32', 'darwin'].includes(process.platform)) {
  stop('Word chỉ chạy trên Windows và macOS: trên máy này dùng npm start để mở bàn thử.');
}
installPackages();

// Serves the pane over https on port 3000, with a certificate of this machine, and opens Word with the manifest.
const webpack = resolve(root, 'node_modules/webpack/bin/webpack.js');
const serve = ['serve', '--mode', 'development', '--config-name', 'pane', '--no-open'];
const server = spawn(process.execPath, [webpack, ...serve], { cwd: root, stdio: 'inherit' });

const sideload = ['--yes', 'office-addin-debugging@7', 'start', 'manifest.xml', 'desktop', '--app', 'word'];
const word = spawn('npx', sideload, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
word.on('exit', (code) => {
  if (code !== 0) server.kill();
});

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
