import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { installPackages, root, say, stop } from './install.mjs';

const port = 3000;

if (await isTaken(port)) {
  stop(`Cổng ${port} đang có chương trình khác dùng: đóng chương trình đó rồi chạy lại npm start.`);
}
installPackages();
say(`Bàn thử sẽ mở tại http://localhost:${port}; nhấn Ctrl+C để dừng.`);

const webpack = resolve(root, 'node_modules/webpack/bin/webpack.js');
const words = ['serve', '--mode', 'development', '--config-name', 'workbench'];
const server = spawn(process.execPath, [webpack, ...words, hasScreen() ? '--open' : '--no-open'], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));

function hasScreen() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function isTaken(number) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => answersAt(host, number)));
  return answers.includes(true);
}

function answersAt(host, number) {
  return new Promise((settle) => {
    const socket = connect({ host, port: number });
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
    socket.once('connect', () => socket.destroy());
  });
}
