import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import originTable from '../.config/origin.cjs';
import { root, stop } from './install.mjs';

/**
 * `npm run build` makes dist/cdn, dist/intranet and dist/cli; `npm run build -- --env origin=https://…` makes the two
 * variants for that address. Nothing of the last build is touched before the address is known to be good.
 */
const words = process.argv.slice(2);
const given = words.map((word) => /^(?:--env=)?origin=(?<origin>.*)$/u.exec(word)?.groups.origin).find(Boolean);
try {
  originTable.checkedOrigin(given);
} catch (error) {
  stop(error.message);
}
rmSync(resolve(root, 'dist'), { recursive: true, force: true });
const webpack = resolve(root, 'node_modules/webpack/bin/webpack.js');
const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', ...words], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
