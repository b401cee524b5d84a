import { spawnSync } from 'node:child_process';
import { installPackages, root, say } from './install.mjs';
import licenceTable from './licences.cjs';

/**
 * `npm run audit`: the licences of all packages that may be in a bundle, then what is known of their faults. Ends with
 * 1 where a licence is not on the list or a fault is high; where nobody can be asked of faults, it says so.
 */
installPackages();
const bundled = licenceTable.bundledLicences(root);
const strange = bundled.filter(({ isGood }) => !isGood);
for (const { name, version, licence } of strange)
  say(`${name} ${version}: giấy phép “${licence}” không có trong danh sách.`);
say(`Giấy phép: ${bundled.length} gói đi cùng sản phẩm, ${strange.length} gói cần xem lại.`);
say(`${licenceTable.besidePage} nằm cạnh trang trong dist/intranet, chép nguyên, theo giấy phép riêng kèm theo.`);

const faults = knownFaults();
if (faults === null) say('Lỗ hổng: chưa hỏi được, máy này không có mạng hoặc nơi giữ gói không trả lời câu hỏi ấy.');
else
  say(
    `Lỗ hổng: ${faults.critical + faults.high} nặng, ${faults.moderate + faults.low} nhẹ trong các gói đi cùng sản phẩm.`,
  );
process.exitCode = strange.length > 0 || (faults !== null && faults.critical + faults.high > 0) ? 1 : 0;

/** How many faults of each weight npm knows of, or null where it cannot ask. */
function knownFaults() {
  const words = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=15000'];
  const { stdout } = spawnSync('npm', words, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  try {
    return JSON.parse(stdout).metadata.vulnerabilities;
  } catch {
    return null;
  }
}
