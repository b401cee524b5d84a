import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import programTable from './programs.cjs';

const { pathOf, programs } = programTable;

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs `npm ci` unless node_modules already holds what package-lock.json asks for. */
export function installPackages() {
  if (packagesAreInstalled()) return;
  say('Đang cài các gói trong package-lock.json (chỉ lần đầu, hoặc khi danh sách gói thay đổi); mất khoảng một phút.');
  const { status } = npm(['ci', '--no-audit', '--no-fund']);
  if (status !== 0) stop('Không cài được các gói: xem thông báo của npm ở trên.');
}

/** Finds the programs, installing the missing ones where this machine lets us; stops with one sentence where not. */
export function installPrograms(names) {
  const missing = names.filter((name) => pathOf(name) === undefined);
  const packages = missing.flatMap((name) => programs[name].debian);
  if (missing.length > 0 && mayUseApt()) {
    say(`Đang cài ${packages.join(', ')} bằng apt-get.`);
    installWithApt(packages);
  }
  const stillMissing = names.filter((name) => pathOf(name) === undefined);
  if (stillMissing.length > 0) {
    const titles = stillMissing.map((name) => programs[name].title).join(' và ');
    const variables = stillMissing.map((name) => programs[name].variable).join(', ');
    stop(`Chưa có ${titles}: cài vào máy, hoặc đặt biến môi trường ${variables} là đường dẫn tới chương trình.`);
  }
  return Object.fromEntries(names.map((name) => [programs[name].variable, pathOf(name)]));
}

/** Runs npm: the very one that started this script, where one did. */
export function npm(words) {
  const { npm_execpath: started } = process.env;
  return started
    ? run(process.execPath, [started, ...words])
    : run('npm', words, { shell: process.platform === 'win32' });
}

export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function packagesAreInstalled() {
  const installed = packagesIn(resolve(root, 'node_modules/.package-lock.json'));
  return Object.entries(packagesIn(resolve(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version,
  );
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

function mayUseApt() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && becomeRoot() !== undefined;
}

/** The words to put before a command that needs root: none for root, sudo where it asks for no password. */
function becomeRoot() {
  if (process.getuid?.() === 0) return [];
  const { status } = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return status === 0 ? ['sudo', '-n'] : undefined;
}

function installWithApt(packages) {
  const options = ['-y', '--no-install-recommends'];
  for (const words of [['update'], ['install', ...options, ...packages]]) {
    const [command, ...rest] = [...becomeRoot(), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...words];
    run(command, rest);
  }
}

function run(command, words, options = {}) {
  return spawnSync(command, words, { cwd: root, stdio: 'inherit', ...options });
}
