import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import shareTable from './share.cjs';
import { say, stop } from './install.mjs';

/** `npm run share -- '\\MAY-CHU\TheThuc' FOLDER` writes the two files for the registry of Windows into a folder. */
const [, , share = '', folder = '.'] = process.argv;
try {
  const files = Object.entries(shareTable.registryFiles(share));
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) {
    writeFileSync(join(folder, name), bytes);
    say(`Đã ghi ${join(folder, name)}.`);
  }
} catch (error) {
  stop(
    error instanceof shareTable.ShareError ? error.message : `Không ghi được vào ${folder}: ${error.code ?? 'lỗi'}.`,
  );
}
