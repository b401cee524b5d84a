import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { installPackages, installPrograms, root, say } from './install.mjs';

const noAccount = {
  success: false,
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 1,
  numPendingTests: 0,
  numTodoTests: 0,
};

installPackages();
const programs = installPrograms(['chromium', 'libreoffice', 'poppler', 'nginx', 'openssl']);

// First the tests of the code alone, two at a time; then, one at a time, those that drive LibreOffice and those that drive
// a browser: LibreOffice is done before the pages are built.
const code = await runJest(['unit', 'rules'], ['--maxWorkers=2']);
const programsDriven = [runJest(['libreoffice'], ['--runInBand']), runJest(['e2e'], ['--runInBand'])];
const runs = [code, ...(await Promise.all(programsDriven))];
const total = (count) => runs.map(count).reduce((sum, number) => sum + number, 0);

const passed = total((run) => run.numPassedTests);
const failed = total((run) => run.numFailedTests + run.numRuntimeErrorTestSuites);
const skipped = total((run) => run.numPendingTests + run.numTodoTests);
say(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 && passed > 0 && runs.every((run) => run.success) ? 0 : 1;

/** Jest's own account of the tests of some projects; a run that leaves no account counts as one failure. */
async function runJest(projects, options) {
  const account = resolve(root, `.cache/test/${projects.join('-')}.json`);
  mkdirSync(resolve(root, '.cache/test'), { recursive: true });
  rmSync(account, { force: true });

  const jest = resolve(root, 'node_modules/jest/bin/jest.js');
  const words = ['-c', '.config/jest.config.cjs', '--selectProjects', ...projects, '--json', `--outputFile=${account}`];
  const run = spawn(process.execPath, [jest, ...words, '--passWithNoTests', ...options, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, ...programs, TESTS_TOGETHER: '1' },
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  await new Promise((end) => run.once('close', end));
  return existsSync(account) ? JSON.parse(readFileSync(account, 'utf8')) : noAccount;
}
